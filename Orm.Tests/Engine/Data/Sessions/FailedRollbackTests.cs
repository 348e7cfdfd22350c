using Orm.Engine;
using Orm.Engine.Transactions;
using Xunit;

namespace Orm.Tests.Engine.Data.Sessions;

/// <summary>Disks and memory fail while a statement is undone, too.</summary>
public sealed class FailedRollbackTests : IDisposable
{
    private const string Fails = "INSERT INTO t VALUES (5, 'x'), (1, 'there is one')";
    private readonly TwoSessions _sessions = new(
        "CREATE TABLE t (i BIGINT PRIMARY KEY, v TEXT); CREATE INDEX v ON t (v); INSERT INTO t VALUES (1, 'a')");

    public void Dispose() => _sessions.Dispose();

    [Fact]
    public void A_statement_that_was_not_undone_is_not_committed()
    {
        _sessions.One.Run("BEGIN; INSERT INTO t VALUES (2, 'b')");
        Failing(times: 2, () => Assert.Throws<IOException>(() => _sessions.One.Run(Fails)));

        var refused = Assert.Throws<StatementException>(() => _sessions.One.Run("INSERT INTO t VALUES (3, 'c')"));
        Assert.Equal("25P02", refused.SqlState);
        refused = Assert.Throws<StatementException>(() => _sessions.One.Run("COMMIT"));
        Assert.Equal("25P02", refused.SqlState);

        Assert.Equal("1|a", _sessions.One.Run("SELECT * FROM t"));
        _sessions.RequireNothingLeft();
        _sessions.One.Run("INSERT INTO t VALUES (4, 'd')");
        _sessions.Reopen();
        Assert.Equal("1|a 4|d", _sessions.One.Run("SELECT * FROM t ORDER BY i"));
    }

    [Fact]
    public void A_rollback_that_failed_can_be_done_again()
    {
        _sessions.One.Run("BEGIN; INSERT INTO t VALUES (2, 'b'); SAVEPOINT s; UPDATE t SET v = 'z' WHERE i = 1");
        Failing(times: 3, () =>
        {
            Assert.Throws<IOException>(() => _sessions.One.Run(Fails));
            Assert.Throws<IOException>(() => _sessions.One.Run("ROLLBACK TO s"));
        });
        _sessions.One.Run("ROLLBACK TO s; INSERT INTO t VALUES (3, 'c'); COMMIT");
        Assert.Equal("1|a 2|b 3|c", _sessions.Two.Run("SELECT * FROM t ORDER BY i"));
        _sessions.RequireNothingLeft();
    }

    [Fact]
    public void What_cannot_be_undone_at_all_stops_the_instance_and_is_undone_by_opening_it_again()
    {
        Failing(times: int.MaxValue, () => Assert.Throws<DatabaseFailedException>(() => _sessions.One.Run(Fails)));

        Assert.False(_sessions.One.IsRunning);
        Assert.Equal("1|a", _sessions.Two.Run("SELECT * FROM t"));
        Assert.Throws<DatabaseFailedException>(() => _sessions.One.Run("INSERT INTO t VALUES (3, 'c')"));
        _sessions.Reopen();
        Assert.Equal("1|a", _sessions.One.Run("SELECT * FROM t"));
        _sessions.One.Run("INSERT INTO t VALUES (5, 'e')");
    }

    private void Failing(int times, Action does)
    {
        int failed = 0;
        _sessions.Instance.Database.Schedule = step =>
        {
            if (step == TransactionStep.RowRestored && failed++ < times)
            {
                throw new IOException("No space left on device");
            }
        };
        does();
        _sessions.Instance.Database.Schedule = null;
        Assert.InRange(failed, 1, times);
    }
}
