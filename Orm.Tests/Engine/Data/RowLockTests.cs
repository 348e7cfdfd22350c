using System.Collections.Concurrent;
using System.Data;
using Orm.Engine;
using Xunit;

namespace Orm.Tests.Engine.Data;

/// <summary>SELECT ... FOR UPDATE and its kin, with two connections.</summary>
public sealed class RowLockTests : IDisposable
{
    private readonly string _source = $"Data Source=:memory:row locks {Guid.NewGuid():N}";
    private readonly EngineConnection _one;
    private readonly EngineConnection _two;

    public RowLockTests()
    {
        _one = Opened();
        _two = Opened();
        Execute(_one, """
            CREATE TABLE job (id BIGINT PRIMARY KEY, state TEXT, n BIGINT);
            INSERT INTO job SELECT i, 'new', i * 10 FROM generate_series(1, 5) AS s(i)
            """);
    }

    public void Dispose()
    {
        _two.Dispose();
        _one.Dispose();
    }

    [Fact]
    public void Nowait_fails_at_once_and_the_connection_works_on()
    {
        using EngineTransaction transaction = _one.BeginTransaction();
        Assert.Equal(10L, Scalar(_one, "SELECT n FROM job WHERE id = 1 FOR UPDATE"));

        LockNotAvailableException error = Assert.Throws<LockNotAvailableException>(
            () => Scalar(_two, "SELECT n FROM job WHERE id = 1 FOR UPDATE NOWAIT"));

        Assert.Equal("55P03", error.SqlState);
        Assert.True(error.IsTransient);
        Assert.Equal(TimeSpan.Zero, error.Waited);
        Assert.Equal(10L, Scalar(_two, "SELECT n FROM job WHERE id = 1"));
    }

    [Fact]
    public void A_limit_locks_no_more_than_it_gives_and_locked_rows_are_skipped()
    {
        const string Next = "SELECT id FROM job WHERE state = 'new' ORDER BY n LIMIT 1 FOR UPDATE SKIP LOCKED";
        using EngineTransaction one = _one.BeginTransaction();
        using EngineTransaction two = _two.BeginTransaction();
        Assert.Equal(1L, Scalar(_one, Next));
        Assert.Equal(2L, Scalar(_two, Next));
        Assert.Equal(3L, Scalar(_two, "SELECT id FROM job WHERE id > 2 ORDER BY n LIMIT 1 FOR UPDATE NOWAIT"));
        one.Rollback();
        Assert.Equal(1L, Scalar(_two, Next));
    }

    [Fact]
    public async Task A_row_that_changed_while_it_was_waited_for_is_read_and_judged_again()
    {
        using EngineTransaction one = _one.BeginTransaction();
        Execute(_one, "UPDATE job SET state = 'done' WHERE id = 1; UPDATE job SET n = 77 WHERE id = 2");
        var waiting = Task.Run(() => Rows(
            _two, "SELECT id, n, n + 1 FROM job WHERE state = 'new' AND id < 4 ORDER BY id FOR UPDATE"));
        await UntilWaiting();
        one.Commit();

        Assert.Equal(["2|77|78", "3|30|31"], await waiting);
    }

    [Fact]
    public async Task A_row_that_was_deleted_meanwhile_is_left_out()
    {
        using EngineTransaction one = _one.BeginTransaction();
        Execute(_one, "DELETE FROM job WHERE id = 1");
        var waiting = Task.Run(() => Rows(_two, "SELECT id FROM job WHERE id < 3 ORDER BY id FOR SHARE"));
        await UntilWaiting();
        one.Commit();

        Assert.Equal(["2"], await waiting);
    }

    [Fact]
    public void A_snapshot_cannot_lock_what_has_changed_since()
    {
        using EngineTransaction two = _two.BeginTransaction(IsolationLevel.RepeatableRead);
        Assert.Equal(5L, Scalar(_two, "SELECT count(*) FROM job"));
        Execute(_one, "UPDATE job SET n = 0 WHERE id = 1");

        EngineException error = Assert.ThrowsAny<EngineException>(
            () => Scalar(_two, "SELECT n FROM job WHERE id = 1 FOR UPDATE"));

        Assert.Equal("40001", error.SqlState);
    }

    [Theory]
    [InlineData("KEY SHARE", "UPDATE job SET n = 1 WHERE id = 1", true)]
    [InlineData("KEY SHARE", "DELETE FROM job WHERE id = 1", false)]
    [InlineData("SHARE", "UPDATE job SET n = 1 WHERE id = 1", false)]
    [InlineData("SHARE", "SELECT n FROM job WHERE id = 1 FOR SHARE", true)]
    [InlineData("NO KEY UPDATE", "SELECT n FROM job WHERE id = 1 FOR KEY SHARE NOWAIT", true)]
    [InlineData("NO KEY UPDATE", "SELECT n FROM job WHERE id = 1 FOR SHARE NOWAIT", false)]
    [InlineData("UPDATE", "SELECT n FROM job WHERE id = 1 FOR KEY SHARE NOWAIT", false)]
    [InlineData("UPDATE", "SELECT n FROM job WHERE id = 1", true)]
    public void Locks_go_together_as_in_postgresql(string strength, string other, bool together)
    {
        using EngineTransaction transaction = _one.BeginTransaction();
        Scalar(_one, $"SELECT n FROM job WHERE id = 1 FOR {strength}");
        Execute(_two, "SET lock_timeout = '20ms'");
        if (together)
        {
            Execute(_two, other);
        }
        else
        {
            Assert.Throws<LockNotAvailableException>(() => Execute(_two, other));
        }
    }

    [Fact]
    public void Rows_that_nobody_reads_are_locked_all_the_same()
    {
        using EngineTransaction transaction = _one.BeginTransaction();
        Execute(_one, "SELECT id FROM job FOR UPDATE");
        Assert.Empty(Rows(_two, "SELECT id FROM job FOR UPDATE SKIP LOCKED"));
    }

    [Fact]
    public void A_rollback_to_a_savepoint_frees_what_was_locked_behind_it()
    {
        using EngineTransaction transaction = _one.BeginTransaction();
        Scalar(_one, "SELECT n FROM job WHERE id = 1 FOR UPDATE");
        transaction.Save("s");
        Scalar(_one, "SELECT n FROM job WHERE id = 2 FOR UPDATE");
        transaction.Rollback("s");
        Assert.Equal(["2", "3", "4", "5"], Rows(_two, "SELECT id FROM job ORDER BY id FOR UPDATE SKIP LOCKED"));
    }

    [Fact]
    public async Task Workers_of_a_queue_take_every_job_once()
    {
        const int Jobs = 200;
        Execute(_one, $"INSERT INTO job SELECT i, 'new', i FROM generate_series(6, {Jobs}) AS s(i)");
        var taken = new ConcurrentBag<long>();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            using EngineConnection worker = Opened();
            while (Scalar(worker, """
                UPDATE job SET state = 'done' WHERE id =
                    (SELECT id FROM job WHERE state = 'new' ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
                RETURNING id
                """) is long id)
            {
                taken.Add(id);
            }
        })));

        Assert.Equal(Enumerable.Range(1, Jobs).Select(id => (long)id), taken.Order());
    }

    /// <summary>The other one waits for a row, or is about to: what it gives is the same either way.</summary>
    private static Task UntilWaiting() => Task.Delay(TimeSpan.FromMilliseconds(50));

    private EngineConnection Opened()
    {
        var connection = new EngineConnection(_source);
        connection.Open();
        return connection;
    }

    private static void Execute(EngineConnection connection, string sql)
    {
        using EngineCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static object? Scalar(EngineConnection connection, string sql)
    {
        using EngineCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private static List<string> Rows(EngineConnection connection, string sql) =>
        Planning.PlanComparison.Rows(connection, sql, sorted: false);
}
