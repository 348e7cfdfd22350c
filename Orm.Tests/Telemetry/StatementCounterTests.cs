using Orm.Tests.Models;
using Xunit;

namespace Orm.Tests.Telemetry;

public sealed class StatementCounterTests
{
    [Fact]
    public async Task Too_many_statements_are_listed_with_their_counts()
    {
        await using var db = await LibraryDatabase.CreateAsync();
        using var counter = StatementCounter.Start(db);
        for (var i = 1; i < 4; i++)
        {
            _ = await db.Books.FindAsync(i);
        }

        _ = await db.Authors.CountAsync();
        counter.AssertAtMost(4);
        var error = Assert.Throws<TooManyStatementsException>(() => counter.AssertAtMost(3));

        Assert.Equal((3, 4), (error.Limit, error.Count));
        Assert.Equal([3, 1], error.Statements.Select(statement => statement.Count));
        Assert.StartsWith("4 statements ran where at most 3 may:\n3 x SELECT", error.Message, StringComparison.Ordinal);
        Assert.Contains("\n1 x SELECT COUNT", error.Message, StringComparison.Ordinal);
        Assert.Contains("Authors", counter.Texts[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_flow_of_control_counts_what_it_awaits_and_starts_and_nothing_else()
    {
        await using var db = await LibraryDatabase.CreateAsync();
        await using var other = await LibraryDatabase.CreateAsync();
        using var outer = StatementCounter.Start();
        _ = await db.Books.CountAsync();
        using (var inner = StatementCounter.Start())
        {
            await Task.Run(() => other.Books.Find(1));
            inner.AssertAtMost(1);
            Assert.Equal(1, inner.Count);
        }

        Task<int> elsewhere;
        using (ExecutionContext.SuppressFlow())
        {
            elsewhere = Task.Run(() => other.Books.Count());
        }

        await elsewhere;
        Assert.Equal(2, outer.Count);
    }

    [Fact]
    public async Task A_database_counts_for_all_of_its_contexts()
    {
        var options = LibraryDatabase.InMemory();
        await using var first = await LibraryDatabase.CreateAsync(options);
        await using var second = new LibraryDb(options);
        await using var elsewhere = await LibraryDatabase.CreateAsync();
        using var counter = StatementCounter.Start(options.Database);

        first.Books.Find(1);
        second.Books.Find(1);
        elsewhere.Books.Find(1);

        Assert.Equal(2, counter.Count);
        counter.Reset();
        Assert.Empty(counter.Texts);
    }

    [Fact]
    public async Task What_fails_was_sent_and_what_comes_after_the_end_does_not_count()
    {
        await using var db = await LibraryDatabase.CreateAsync();
        var counter = StatementCounter.Start(db);

        Assert.ThrowsAny<DatabaseException>(() => db.Sql<long>($"SELECT nothing FROM nowhere").ToList());
        counter.Dispose();
        _ = db.Books.Count();

        Assert.Equal(["SELECT nothing FROM nowhere"], counter.Texts);
    }
}
