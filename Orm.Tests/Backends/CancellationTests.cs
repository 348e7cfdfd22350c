using System.Data;
using Orm.Backends;
using Orm.Model;
using Xunit;

namespace Orm.Tests.Backends;

/// <summary>A cancelled token ends what runs, and leaves the connection as good as new.</summary>
public abstract class CancellationTests(BackendTests.BackendKind backend) : BackendTests(backend)
{
    /// <summary>Counts for ever, in tiny steps that can be interrupted.</summary>
    private static readonly SqlStatement Endless = new(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n", "SELECT");

    /// <summary>Returns rows for ever.</summary>
    private static readonly SqlStatement EndlessRows = new(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n", "SELECT");

    public sealed class OnSqlite() : WithLockWaits(BackendKind.Sqlite)
    {
        [Fact]
        public async Task Waiting_for_a_transaction_to_begin_is_cancelled()
        {
            var other = Database.Rent();
            other.Begin(IsolationLevel.Serializable);
            using var later = new CancellationTokenSource();
            later.CancelAfter(TimeSpan.FromMilliseconds(20));
            var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(
                async () => await Connection.BeginAsync(IsolationLevel.Serializable, later.Token));
            Assert.Equal(later.Token, error.CancellationToken);
            Assert.False(Connection.InTransaction);
            Database.Return(other);
        }
    }

    public sealed class OnAdoNet() : CancellationTests(BackendKind.AdoNet);

    public sealed class OnTheEngine() : WithLockWaits(BackendKind.Engine);

    /// <summary>Backends that wait by themselves, not inside of a driver.</summary>
    public abstract class WithLockWaits(BackendKind backend) : CancellationTests(backend)
    {
        [Fact]
        public async Task Waiting_for_a_lock_is_cancelled()
        {
            var other = HoldRow();
            using var source = new CancellationTokenSource();
            await source.CancelAsync();
            Assert.ThrowsAny<OperationCanceledException>(() => Execute("INSERT INTO T VALUES (1)", source.Token));

            using var later = new CancellationTokenSource();
            later.CancelAfter(TimeSpan.FromMilliseconds(20));
            var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(
                async () => await Connection.Prepare(new SqlStatement("INSERT INTO T VALUES (1)", "INSERT"))
                    .ExecuteAsync(default(NoArguments), later.Token));
            Assert.Equal(later.Token, error.CancellationToken);
            AssertFree(Connection, other);
        }

        [Fact]
        public void Waiting_for_a_lock_outlives_the_source_of_its_token()
        {
            var other = HoldRow();
            var source = new CancellationTokenSource();
            var token = source.Token;
            source.Dispose();

            using var impatient = Open(lockTimeout: 1);
            var waiting = impatient.Rent();
            Assert.Throws<DatabaseBusyException>(() => waiting
                .Prepare(new SqlStatement("INSERT INTO T VALUES (1)", "INSERT"))
                .Execute(default(NoArguments), token));

            AssertFree(waiting, other);
            impatient.Return(waiting);
        }

        private DatabaseConnection HoldRow()
        {
            Connection.Execute("CREATE TABLE T (Id INTEGER PRIMARY KEY)");
            var other = Database.Rent();
            other.Begin(IsolationLevel.Serializable);
            other.Execute("INSERT INTO T VALUES (1)");
            return other;
        }

        /// <summary>A connection that has waited is in no transaction, and changes what it could not.</summary>
        private void AssertFree(DatabaseConnection waited, DatabaseConnection other)
        {
            Assert.False(waited.InTransaction);
            other.Rollback();
            Database.Return(other);
            Assert.Equal(1, waited.Execute("INSERT INTO T VALUES (1)"));
        }
    }

    [Fact]
    public void A_long_query_is_interrupted()
    {
        using var source = new CancellationTokenSource();
        source.CancelAfter(TimeSpan.FromMilliseconds(20));

        var error = Assert.ThrowsAny<OperationCanceledException>(() => ReadAll(Endless, source.Token));

        Assert.Equal(source.Token, error.CancellationToken);
        AssertUsable();
    }

    [Fact]
    public async Task A_long_query_is_interrupted_asynchronously()
    {
        using var source = new CancellationTokenSource();
        source.CancelAfter(TimeSpan.FromMilliseconds(20));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.Run(async () =>
            await Connection.Prepare(Endless).ReadFirstAsync<NoArguments, ScalarRow, object?[]>(
                default, new ScalarRow(ScalarKind.Int64), source.Token)));
        AssertUsable();
    }

    [Fact]
    public void A_query_is_interrupted_while_it_returns_rows()
    {
        using var source = new CancellationTokenSource();
        source.CancelAfter(TimeSpan.FromMilliseconds(20));
        Assert.ThrowsAny<OperationCanceledException>(() => Connection.Prepare(EndlessRows)
            .ReadAll<NoArguments, Nothing, int>(default, default, source.Token));
        AssertUsable();
    }

    [Fact]
    public async Task A_cancelled_token_never_reaches_the_database()
    {
        Connection.Execute("CREATE TABLE N (Id INTEGER)");
        var cancelled = new CancellationToken(canceled: true);
        var insert = Connection.Prepare(new SqlStatement("INSERT INTO N VALUES (1)", "INSERT"));
        Assert.ThrowsAny<OperationCanceledException>(() => insert.Execute(default(NoArguments), cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await insert.ExecuteAsync(default(NoArguments), cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await Connection.PrepareAsync(Endless, cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await Connection.BeginAsync(IsolationLevel.Serializable, cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Database.RentAsync(cancelled));
        Assert.Equal(0, Connection.Number("SELECT count(*) FROM N"));
        Assert.False(Connection.InTransaction);
    }

    [Fact]
    public void A_stream_ends_when_its_token_is_cancelled_between_rows()
    {
        using var source = new CancellationTokenSource();
        using var rows = Connection.Prepare(EndlessRows).Open<NoArguments, ScalarRow, object?[]>(
            default, new ScalarRow(ScalarKind.Int64), source.Token);
        Assert.True(rows.MoveNext());
        Assert.True(rows.MoveNext());
        source.Cancel();

        // What runs meanwhile has another token, and is none of the stream's business.
        Assert.Equal(1, Connection.Number("SELECT 1"));
        Assert.ThrowsAny<OperationCanceledException>(() => rows.MoveNext());
        rows.Dispose();
        AssertUsable();
    }

    [Fact]
    public void A_token_that_is_cancelled_after_the_run_disturbs_nobody()
    {
        using var source = new CancellationTokenSource();
        ReadAll(new SqlStatement("SELECT 1", "SELECT"), source.Token);
        using var rows = Connection.Prepare(EndlessRows).Open<NoArguments, ScalarRow, object?[]>(
            default, new ScalarRow(ScalarKind.Int64), CancellationToken.None);
        Assert.True(rows.MoveNext());
        source.Cancel();
        Assert.True(rows.MoveNext());
    }

    [Fact]
    public void A_run_that_was_cancelled_leaves_the_next_one_alone()
    {
        for (var i = 0; i < 3; i++)
        {
            using var source = new CancellationTokenSource();
            Assert.ThrowsAny<OperationCanceledException>(() => Connection.Prepare(EndlessRows)
                .ReadAll<NoArguments, Cancelling, int>(default, new Cancelling(source), source.Token));
            using var other = new CancellationTokenSource();
            using var rows = Connection.Prepare(EndlessRows).Open<NoArguments, ScalarRow, object?[]>(
                default, new ScalarRow(ScalarKind.Int64), other.Token);
            for (var row = 0; row < 50_000; row++)
            {
                Assert.True(rows.MoveNext());
            }
        }
    }

    [Fact]
    public void A_run_that_is_cancelled_leaves_the_rows_alone_that_are_being_read()
    {
        using var never = new CancellationTokenSource();
        using var rows = Connection.Prepare(EndlessRows).Open<NoArguments, ScalarRow, object?[]>(
            default, new ScalarRow(ScalarKind.Int64), never.Token);
        Assert.True(rows.MoveNext());
        using var source = new CancellationTokenSource();
        source.CancelAfter(TimeSpan.FromMilliseconds(20));

        Assert.ThrowsAny<OperationCanceledException>(() => ReadAll(Endless, source.Token));

        Assert.True(rows.MoveNext());
        Assert.Equal(1, Connection.Number("SELECT 1"));
        Assert.True(rows.MoveNext());
    }

    [Fact]
    public void An_interrupted_write_leaves_nothing()
    {
        Connection.Execute("CREATE TABLE N (Id BIGINT)");
        using var source = new CancellationTokenSource();
        source.CancelAfter(TimeSpan.FromMilliseconds(20));
        Assert.ThrowsAny<OperationCanceledException>(() => Execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) INSERT INTO N SELECT i FROM n",
            source.Token));
        Assert.Equal(0, Connection.Number("SELECT count(*) FROM N"));
        AssertUsable();
    }

    private protected void Execute(string sql, CancellationToken cancellationToken)
        => Connection.Prepare(new SqlStatement(sql, "SQL")).Execute(default(NoArguments), cancellationToken);

    private void ReadAll(SqlStatement statement, CancellationToken cancellationToken)
        => Connection.Prepare(statement).ReadAll<NoArguments, ScalarRow, object?[]>(
            default, new ScalarRow(ScalarKind.Int64), cancellationToken);

    private void AssertUsable()
    {
        Assert.False(Connection.IsBroken);
        Assert.Equal(100, Connection.Number(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100) SELECT count(*) FROM n"));
    }

    private readonly struct Cancelling(CancellationTokenSource source) : IRowMaterializer<int>
    {
        public int Read<TRow>(ref TRow row)
            where TRow : struct, IRowReader
        {
            source.Cancel();
            return 0;
        }
    }

    private readonly struct Nothing : IRowMaterializer<int>
    {
        public int Read<TRow>(ref TRow row)
            where TRow : struct, IRowReader
            => 0;
    }
}
