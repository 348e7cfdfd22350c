using Orm.Engine;
using Xunit;

namespace Orm.Tests.Engine.Data.Sessions;

/// <summary>
/// A session uses the object of its last transaction again; when that has only read, also what versions and locks refer
/// to. A transaction of such a session is one like any other.
/// </summary>
public sealed class ReusedTransactionTests : IDisposable
{
    private readonly TwoSessions _both = new(
        "CREATE TABLE t (id BIGINT PRIMARY KEY, n INT UNIQUE); INSERT INTO t VALUES (1, 10), (2, 20)");

    public ReusedTransactionTests()
    {
        for (int i = 0; i < 3; i++)
        {
            Assert.Equal("2", _both.One.Run("SELECT count(*) FROM t"));
            Assert.Equal("2", _both.Two.Run("SELECT count(*) FROM t"));
        }
    }

    [Theory]
    [InlineData("SELECT 1")]
    [InlineData("SELECT n FROM t WHERE id = 1")]
    [InlineData("SELECT * FROM missing")]
    [InlineData("INSERT INTO t VALUES (3, 10)")]
    [InlineData("UPDATE t SET n = 1 / 0")]
    [InlineData("UPDATE t SET n = 1 WHERE id = 9")]
    [InlineData("BEGIN; COMMIT")]
    [InlineData("BEGIN; SELECT 1; ROLLBACK")]
    [InlineData("DROP TABLE missing")]
    [InlineData("DROP TABLE IF EXISTS missing")]
    [InlineData("ANALYZE t")]
    [InlineData("EXPLAIN SELECT 1")]
    public void A_transaction_has_not_ended_when_it_begins(string before)
    {
        for (int i = 0; i < 2; i++)
        {
            _ = Record.Exception(() => _both.One.Run(before));
            _both.One.Run("BEGIN");
            Assert.False(_both.One.Transaction.State.HasEnded);
            _both.One.Run("ROLLBACK");
        }
    }

    [Fact]
    public void Its_rows_are_waited_for()
    {
        _both.One.Run("BEGIN; UPDATE t SET n = n + 1 WHERE id = 1");
        _both.Waiting(() => _both.Two.Run("UPDATE t SET n = n + 5 WHERE id = 1"), () => _both.One.Run("COMMIT"));
        Assert.Equal("16", _both.One.Run("SELECT n FROM t WHERE id = 1"));
    }

    [Fact]
    public void Its_rows_are_waited_for_by_a_deletion_that_comes_first()
    {
        _both.One.Run("BEGIN; DELETE FROM t WHERE id = 1");
        _both.Waiting(() => _both.Two.Run("UPDATE t SET n = 5 WHERE id = 1"), () => _both.One.Run("ROLLBACK"));
        Assert.Equal("1|5 2|20", _both.One.Run("SELECT * FROM t ORDER BY id"));
    }

    [Theory]
    [InlineData("INSERT INTO t VALUES (3, 30)", "INSERT INTO t VALUES (3, 31)")]
    [InlineData("INSERT INTO t VALUES (3, 30)", "INSERT INTO t VALUES (4, 30)")]
    [InlineData("UPDATE t SET n = 30 WHERE id = 1", "UPDATE t SET n = 30 WHERE id = 2")]
    public void Its_keys_are_waited_for(string first, string second)
    {
        _both.One.Run("BEGIN; " + first);
        _both.Waiting(
            () => Assert.Throws<ConstraintException>(() => _both.Two.Run(second)), () => _both.One.Run("COMMIT"));
    }

    [Fact]
    public void Its_shared_locks_are_waited_for()
    {
        _both.One.Run("BEGIN; SELECT n FROM t WHERE id = 1 FOR SHARE");
        _both.Waiting(() => _both.Two.Run("DELETE FROM t WHERE id = 1"), () => _both.One.Run("COMMIT"));
        Assert.Equal("2", _both.One.Run("SELECT id FROM t"));
    }

    [Theory]
    [InlineData("INSERT INTO t VALUES (3, 30)", "ALTER TABLE t ADD COLUMN x INT")]
    [InlineData("ALTER TABLE t ADD COLUMN x INT", "INSERT INTO t VALUES (3, 30)")]
    [InlineData("CREATE INDEX a ON t (n)", "CREATE INDEX b ON t (n)")]
    public void Its_tables_are_waited_for(string first, string second)
    {
        _both.One.Run("BEGIN; " + first);
        _both.Waiting(() => _both.Two.Run(second), () => _both.One.Run("COMMIT"));
    }

    [Fact]
    public void Others_do_not_see_what_it_has_not_committed()
    {
        _both.One.Run("BEGIN; UPDATE t SET n = 11 WHERE id = 1; INSERT INTO t VALUES (3, 30)");
        Assert.Equal("1|10 2|20", _both.Two.Run("SELECT * FROM t ORDER BY id"));
        _both.One.Run("ROLLBACK");
        Assert.Equal("1|10 2|20", _both.One.Run("SELECT * FROM t ORDER BY id"));
    }

    public void Dispose() => _both.Dispose();
}
