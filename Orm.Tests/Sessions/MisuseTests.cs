using Orm.Tests.Loading;
using Orm.Tests.Models;
using Xunit;

namespace Orm.Tests.Sessions;

public abstract class MisuseTests(LibraryBackend backend) : LibraryTests(backend)
{
    public sealed class OnSqlite() : MisuseTests(LibraryBackend.Sqlite);

    public sealed class OnAdoNet() : MisuseTests(LibraryBackend.AdoNet);

    public sealed class OnEngine() : MisuseTests(LibraryBackend.Engine);

    [Fact]
    public async Task A_disposed_context_says_so()
    {
        var db = await CreateAsync();
        await db.DisposeAsync();

        var error = Assert.Throws<ObjectDisposedException>(() => db.Books.Find(1));

        Assert.Equal("LibraryDb", error.ObjectName);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => db.InsertAsync(LibraryDatabase.NewBook()));
        db.Dispose();
    }

    [Fact]
    public async Task Use_while_another_call_runs_is_refused_and_leaves_the_first_call_alone()
    {
        await using var db = await CreateAsync();
        var rows = db.Sql<long>($"""SELECT "Id" FROM "Authors" """).GetEnumerator();
        Assert.True(rows.MoveNext());

        // Between its steps a stream does not claim the context: a nested query is no misuse.
        Assert.NotNull(db.Books.Find(1));
        Assert.False(rows.MoveNext());
        rows.Dispose();
    }

    [Fact]
    public async Task A_cancelled_token_runs_nothing()
    {
        await using var db = await CreateAsync();
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => db.InsertAsync(new Author { Name = "x" }, source.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await db.Books.FindAsync(1, source.Token));

        Assert.Equal([1L], db.Sql<long>($"""SELECT COUNT(*) FROM "Authors" """).ToList());
    }

    [Fact]
    public async Task Two_threads_on_one_context_are_told()
    {
        using var held = new HeldStatement();
        await using var db = await CreateAsync(NewDatabase() with { Logger = held });
        held.HoldsNext = true;
        var first = Task.Run(() => db.Books.Find(1));
        held.WaitUntilHeld();

        var error = Assert.Throws<ConcurrentUseException>(() => db.Books.Find(1));

        held.GoOn();
        Assert.Equal("LibraryDb", error.Context);
        Assert.NotNull(await first);
        Assert.NotNull(db.Books.Find(1));
    }
}
