using System.Globalization;
using Orm.Tests.Generator.Compiling;
using Xunit;

namespace Orm.Tests.Generator.Diagnostics;

/// <summary>What ORM100 says: the code as its author wrote it, and the way round.</summary>
public sealed class RefusalMessageTests
{
    private const string Array = "A column holds no array. Select the elements as members of an object, new { ... }, "
        + "and make the array of them after the results are read.";

    [Theory]
    [InlineData(
        "db.Comments.Include(c => c.Post.Author).ToList()",
        "c => c.Post.Author",
        "Include the navigations one after the other: Include(c => c.Post).ThenInclude(p => p.Author).")]
    [InlineData(
        "db.Comments.Include(c => c.Post.Author.Posts).ToList()",
        "c => c.Post.Author.Posts",
        "Include the navigations one after the other: "
            + "Include(c => c.Post).ThenInclude(p => p.Author).ThenInclude(a => a.Posts).")]
    [InlineData("db.Posts.Select(p => new[] { p.Id, p.Id }).ToList()", "new[] { p.Id, p.Id }", Array)]
    [InlineData("db.Posts.Select(p => new List<long> { p.Id }).ToList()", "new List<long> { p.Id }", Array)]
    [InlineData(
        "db.Posts.Select(p => $\"{p.Score:D5}\").ToList()",
        "$\"{p.Score:D5}\"",
        "A hole with a format or a width has no form in SQL. Select the values and format them afterwards.")]
    [InlineData(
        "db.Posts.Select(p => Kept).ToList()",
        "Kept",
        "An Attempt cannot be stored in a column. Use one of its members.")]
    public async Task Names_the_way_round(string query, string part, string reason)
    {
        var run = GeneratorRun.Of(Blogging.Model, Blogging.File(
            $$"""
            class Attempt;
            class C
            {
                static Attempt Kept { get; } = new();
                object F(Db db) => {{query}};
            }
            """));
        var found = (await Diagnosis.All(run.Output)).Where(diagnostic => diagnostic.Id == "ORM100");

        Assert.Equal(
            $"'{part}' cannot become SQL: {reason}", Assert.Single(found).GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Quotes_a_method_as_it_is_called()
    {
        var run = GeneratorRun.Of(Blogging.Model, Blogging.Member(
            "object F(Db db) => db.Posts\n    .Where(p => Own(\n        p.Title))\n    .ToList();"));
        var found = (await Diagnosis.All(run.Output)).Where(diagnostic => diagnostic.Id == "ORM100");

        Assert.StartsWith(
            "'Own( p.Title)' cannot become SQL: ", Assert.Single(found).GetMessage(CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
    }
}
