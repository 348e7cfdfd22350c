using Orm.Backends;
using Orm.Tests.Models;
using Xunit;

namespace Orm.Tests.Sessions;

public abstract class TransactionTests(LibraryBackend backend) : LibraryTests(backend)
{
    public sealed class OnSqlite() : TransactionTests(LibraryBackend.Sqlite);

    public sealed class OnAdoNet() : TransactionTests(LibraryBackend.AdoNet);

    public sealed class OnEngine() : TransactionTests(LibraryBackend.Engine);

    [Fact]
    public async Task A_commit_keeps_and_a_dispose_undoes()
    {
        await using var db = await CreateAsync();
        await using (var kept = await db.BeginTransactionAsync())
        {
            db.Insert(new Author { Name = "kept" });
            await kept.CommitAsync();
        }

        using (db.BeginTransaction())
        {
            db.Insert(new Author { Name = "undone" });
        }

        Assert.Equal(["Knuth", "kept"], Names(db));
    }

    [Fact]
    public async Task A_rollback_is_not_cancelled()
    {
        await using var db = await CreateAsync();
        await using var transaction = await db.BeginTransactionAsync();
        db.Insert(new Author { Name = "undone" });
        await transaction.RollbackAsync(new CancellationToken(canceled: true));

        db.Insert(new Author { Name = "kept" });
        Assert.Equal(["Knuth", "kept"], Names(db));
        await using var another = await db.BeginTransactionAsync();
    }

    [Fact]
    public async Task A_rollback_that_was_refused_can_be_tried_again()
    {
        await using var db = await CreateAsync();
        await using var transaction = await db.BeginTransactionAsync();
        db.Insert(new Author { Name = "undone" });
        var arguments = new Interruption(transaction);
        db.Session.Execute(new SqlStatement("DELETE FROM \"Loans\"", "DELETE"), arguments);
        Assert.IsType<ConcurrentUseException>(Assert.Single(arguments.Errors));

        transaction.Rollback();
        db.Insert(new Author { Name = "kept" });
        Assert.Equal(["Knuth", "kept"], Names(db));
    }

    [Fact]
    public async Task A_savepoint_undoes_what_came_after_it()
    {
        await using var db = await CreateAsync();
        await using var transaction = await db.BeginTransactionAsync();
        db.Insert(new Author { Name = "before" });
        await transaction.SaveAsync("here");
        db.Insert(new Author { Name = "after" });
        await transaction.RollbackToAsync("here");
        await transaction.ReleaseAsync("here");
        await transaction.CommitAsync();

        Assert.Equal(["Knuth", "before"], Names(db));
    }

    [Fact]
    public async Task A_second_transaction_is_refused_and_the_first_stays_open()
    {
        await using var db = await CreateAsync();
        await using var first = await db.BeginTransactionAsync();

        await Assert.ThrowsAsync<TransactionStateException>(() => db.BeginTransactionAsync());

        db.Insert(new Author { Name = "kept" });
        await first.CommitAsync();
        Assert.Equal(["Knuth", "kept"], Names(db));
    }

    [Fact]
    public async Task An_ended_transaction_cannot_be_used()
    {
        await using var db = await CreateAsync();
        await using var transaction = await db.BeginTransactionAsync();
        await transaction.CommitAsync();

        Assert.Throws<TransactionStateException>(transaction.Commit);
        Assert.Throws<TransactionStateException>(transaction.Rollback);
        await Assert.ThrowsAsync<TransactionStateException>(() => transaction.SaveAsync("x"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1st")]
    [InlineData("a b")]
    [InlineData("x\"; DROP TABLE Authors; --")]
    public async Task A_savepoint_name_is_a_name(string name)
    {
        await using var db = await CreateAsync();
        await using var transaction = await db.BeginTransactionAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => transaction.SaveAsync(name));
    }

    [Fact]
    public async Task Disposing_the_context_undoes_an_open_transaction()
    {
        var options = NewDatabase();
        var db = await CreateAsync(options);
        db.BeginTransaction();
        db.Insert(new Author { Name = "undone" });
        await db.DisposeAsync();

        await using var other = new LibraryDb(options);
        Assert.Equal(["Knuth"], Names(other));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_commit_that_a_constraint_refuses_undoes_everything(bool asynchronously)
    {
        await using var db = await CreateAsync();
        db.Execute($"""
            CREATE TABLE "Waiting" ("Id" BIGINT PRIMARY KEY,
                "AuthorId" BIGINT REFERENCES "Authors" ("Id") DEFERRABLE INITIALLY DEFERRED)
            """);
        var transaction = await db.BeginTransactionAsync();
        db.Insert(new Author { Name = "undone" });
        db.Execute($"""INSERT INTO "Waiting" VALUES (1, 99)""");

        var error = asynchronously
            ? await Assert.ThrowsAsync<ForeignKeyViolationException>(() => transaction.CommitAsync())
            : Assert.Throws<ForeignKeyViolationException>(transaction.Commit);

        Assert.False(error.IsTransient);
        Assert.Throws<TransactionStateException>(transaction.Commit);
        await transaction.DisposeAsync();
        Assert.Equal(["Knuth"], Names(db));
        await using var next = await db.BeginTransactionAsync();
        db.Insert(new Author { Name = "kept" });
        await next.CommitAsync();
        Assert.Equal(["Knuth", "kept"], Names(db));
    }

    private static List<string> Names(LibraryDb db)
        => db.Sql<string>($"""SELECT "Name" FROM "Authors" ORDER BY "Id" """).ToList();

    /// <summary>Rolls a transaction back while a statement of it runs.</summary>
    private readonly struct Interruption(OrmTransaction transaction) : IArguments
    {
        internal List<Exception?> Errors { get; } = [];

        public void Bind<TBinder>(ref TBinder binder)
            where TBinder : struct, IParameterBinder, allows ref struct
            => Errors.Add(Record.Exception(transaction.Rollback));
    }
}
