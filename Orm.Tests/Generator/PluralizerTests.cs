extern alias generator;

using generator::Orm.Generator.Extraction;
using Xunit;

namespace Orm.Tests.Generator;

public sealed class PluralizerTests
{
    [Theory]
    [InlineData("User", "Users")]
    [InlineData("Community", "Communities")]
    [InlineData("Vote", "Votes")]
    [InlineData("Status", "Statuses")]
    [InlineData("Category", "Categories")]
    [InlineData("Person", "People")]
    [InlineData("SalesPerson", "SalesPeople")]
    [InlineData("Child", "Children")]
    [InlineData("Day", "Days")]
    [InlineData("Box", "Boxes")]
    [InlineData("Match", "Matches")]
    [InlineData("Dish", "Dishes")]
    [InlineData("Address", "Addresses")]
    [InlineData("Quiz", "Quizzes")]
    [InlineData("Analysis", "Analyses")]
    [InlineData("Series", "Series")]
    [InlineData("TimeSeries", "TimeSeries")]
    [InlineData("Metadata", "Metadata")]
    [InlineData("Photo", "Photos")]
    [InlineData("Hero", "Heroes")]
    [InlineData("Human", "Humans")]
    [InlineData("URL", "URLs")]
    [InlineData("Y", "Ys")]
    [InlineData("x", "xes")]
    public void A_table_is_the_plural_of_its_class(string singular, string plural)
        => Assert.Equal(plural, Pluralizer.Pluralize(singular));

    [Fact]
    public void The_lists_of_exceptions_do_not_contradict_each_other()
        => Assert.Empty(Pluralizer.Irregular.Keys.Intersect(Pluralizer.Invariable, StringComparer.Ordinal));
}
