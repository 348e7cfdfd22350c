using Xunit;

namespace Orm.Tests.Linq.Functions;

/// <summary>What only the database can compute says so where it is called from C#.</summary>
public sealed class OutsideOfQueryTests
{
    [Fact]
    public void Raw_sql_has_no_value_outside_of_a_query()
    {
        var error = Assert.Throws<OutsideOfQueryException>(() => Sql.Raw<int>($"1 + {1}"));

        Assert.Equal("Sql.Raw", error.Method);
        Assert.Contains("outside of a query", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Grouping_sets_have_no_value_outside_of_a_query()
    {
        Assert.Equal("Sql.Rollup", Assert.Throws<OutsideOfQueryException>(() => Sql.Rollup("a")).Method);
        Assert.Equal("Sql.Cube", Assert.Throws<OutsideOfQueryException>(() => Sql.Cube("a")).Method);
        Assert.Equal("Sql.GroupingSets", Assert.Throws<OutsideOfQueryException>(() => Sql.GroupingSets("a")).Method);
        Assert.Equal("Sql.Grouping", Assert.Throws<OutsideOfQueryException>(() => Sql.Grouping("a")).Method);
    }

    [Theory]
    [InlineData("abc", "a%", true)]
    [InlineData("abc", "A%", false)]
    [InlineData("abc", "a_c", true)]
    [InlineData("a👍c", "a_c", true)]
    [InlineData("", "%", true)]
    [InlineData("", "_", false)]
    [InlineData("aaab", "%ab", true)]
    [InlineData("abab", "a%b_", false)]
    [InlineData(null, "%", false)]
    [InlineData("a", null, false)]
    public void Like_has_a_meaning_in_csharp(string? text, string? pattern, bool expected)
        => Assert.Equal(expected, Sql.Like(text, pattern));

    [Theory]
    [InlineData("50%", "50!%", '!', true)]
    [InlineData("501", "50!%", '!', false)]
    [InlineData("a!b", "a!!b", '!', true)]
    [InlineData("a", "a!", '!', false)]
    [InlineData("50%", "50é%", 'é', true)]
    public void The_escape_character_makes_the_next_one_stand_for_itself(
        string text, string pattern, char escape, bool expected)
        => Assert.Equal(expected, Sql.Like(text, pattern, escape));
}
