using Microsoft.Data.Sqlite;
using Orm.Backends;
using Orm.Tests.Models;
using Xunit;

namespace Orm.Tests.Linq.Expressions;

/// <summary>The database's plan of a query.</summary>
public sealed class ExplainTests
{
    private static readonly string Name = "Knuth";

    public static TheoryData<string> Backends => ["engine", "sqlite", "ado.net"];

    [Theory]
    [MemberData(nameof(Backends))]
    public async Task The_plan_is_that_of_the_query_with_its_values(string backend)
    {
        await using var db = await CreateAsync(backend);
        var authors = db.Authors.Where(author => author.Name == Name);

        var plan = authors.Explain();

        Assert.Contains("Authors", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("EXPLAIN", plan, StringComparison.Ordinal);
        Assert.Equal(plan, await authors.ExplainAsync());
        Assert.Equal("Knuth", authors.Single().Name);
    }

    [Theory]
    [MemberData(nameof(Backends))]
    public async Task Analyzing_runs_the_query_and_counts(string backend)
    {
        await using var db = await CreateAsync(backend);
        var authors = db.Authors.Where(author => author.Name == Name);
        var counted = backend == "engine" ? "actual" : "Returned 1 rows in ";

        Assert.Contains(counted, authors.Explain(analyze: true), StringComparison.Ordinal);
        Assert.Contains(counted, await authors.ExplainAsync(analyze: true), StringComparison.Ordinal);
        Assert.DoesNotContain(counted, authors.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_steps_of_sqlite_stand_below_the_step_that_they_belong_to()
    {
        await using var db = await CreateAsync("sqlite");

        var plan = db.Authors.Select(author => author.Name).Union(db.Books.Select(book => book.Title)).Explain();

        var lines = plan.Split('\n');
        Assert.Contains(lines, line => line.StartsWith("    ", StringComparison.Ordinal));
        Assert.Contains(lines, line => !line.StartsWith(' '));
    }

    [Theory]
    [MemberData(nameof(Backends))]
    public async Task A_navigation_is_explained_for_its_own_entity_and_answers_stay(string backend)
    {
        await using var db = await CreateAsync(backend);
        var author = db.Authors.Single(a => a.Name == Name);
        var books = author.Books.Query().Where(book => book.Title != "");

        Assert.Contains("Books", books.Explain(analyze: true), StringComparison.Ordinal);
        Assert.Contains("Books", await books.ExplainAsync(), StringComparison.Ordinal);
        Assert.Equal(books.Count(), books.ToList().Count);
    }

    [Fact]
    public async Task What_has_no_translation_has_no_plan()
    {
        await using var db = await CreateAsync("engine");
        Func<Author, bool> own = static author => author.Name.Length > 3;

        Assert.Throws<QueryNotSupportedException>(() => db.Authors.Where(author => own(author)).Explain());
        await Assert.ThrowsAsync<OperationCanceledException>(
            () => db.Authors.Where(author => author.Id > 0).ExplainAsync(analyze: false, new CancellationToken(true)));
    }

    private static Task<LibraryDb> CreateAsync(string backend) => LibraryDatabase.CreateAsync(backend switch
    {
        "engine" => OrmOptions<LibraryDb>.Engine("Data Source=:memory:"),
        "sqlite" => OrmOptions<LibraryDb>.Sqlite("Data Source=:memory:"),
        _ => OrmOptions<LibraryDb>.AdoNet(() => new SqliteConnection("Data Source=:memory:"), SqlDialect.Sqlite),
    });
}
