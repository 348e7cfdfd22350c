using Orm.Tests.Models;
using Xunit;

namespace Orm.Tests.Sessions;

/// <summary>Transactions that the database has ended by itself.</summary>
public sealed class EndedTransactionTests
{
    [Fact]
    public async Task A_transaction_that_the_database_ended_is_never_continued_silently()
    {
        await using var db = await LibraryDatabase.CreateAsync();
        var transaction = await db.BeginTransactionAsync();
        db.Insert(new Author { Name = "undone" });

        // SQLite itself rolls back here, as it does when the disk is full or fails.
        Assert.Throws<UniqueViolationException>(
            () => db.Execute($"INSERT OR ROLLBACK INTO Authors (Name) VALUES ('Knuth')"));
        Assert.Throws<TransactionStateException>(() => db.Insert(new Author { Name = "alone" }));
        await Assert.ThrowsAsync<TransactionStateException>(() => transaction.CommitAsync());
        await transaction.DisposeAsync();

        Assert.Equal(["Knuth"], Names(db));
        await using var next = await db.BeginTransactionAsync();
        db.Insert(new Author { Name = "kept" });
        await next.CommitAsync();
        Assert.Equal(["Knuth", "kept"], Names(db));
    }

    private static List<string> Names(LibraryDb db)
        => db.Sql<string>($"SELECT Name FROM Authors ORDER BY Id").ToList();
}
