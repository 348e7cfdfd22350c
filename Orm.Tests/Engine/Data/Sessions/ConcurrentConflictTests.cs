using Orm.Engine;
using Orm.Engine.Transactions;
using Xunit;

namespace Orm.Tests.Engine.Data.Sessions;

/// <summary>
/// ON CONFLICT DO UPDATE, when the row in the way is changed by another transaction after it was found and before it
/// is locked: that one holds a shared lock at first, which stops nobody from finding the row.
/// </summary>
public sealed class ConcurrentConflictTests
{
    private const string Rows = "SELECT * FROM t ORDER BY id";
    private const string Share = "BEGIN; SELECT id FROM t WHERE id = 1 FOR SHARE";
    private const string Upsert =
        "INSERT INTO t VALUES (2, 7, 50) ON CONFLICT (k) DO UPDATE SET n = t.n + 1 RETURNING id, k, n";

    [Theory]
    [InlineData("DELETE FROM t", "2|7|50", "2|7|50")]
    [InlineData("DELETE FROM t; INSERT INTO t VALUES (1, 8, 3)", "2|7|50", "1|8|3 2|7|50")]
    [InlineData("DELETE FROM t; INSERT INTO t VALUES (3, 7, 5)", "3|7|6", "3|7|6")]
    [InlineData("DELETE FROM t; INSERT INTO t VALUES (1, 7, 5)", "1|7|6", "1|7|6")]
    [InlineData("UPDATE t SET k = 8", "2|7|50", "1|8|0 2|7|50")]
    [InlineData("UPDATE t SET k = 8; INSERT INTO t VALUES (3, 7, 5)", "3|7|6", "1|8|0 3|7|6")]
    [InlineData("UPDATE t SET n = 10", "1|7|11", "1|7|11")]
    public void What_is_in_the_way_when_it_is_locked_decides(string change, string returned, string expected)
    {
        using TwoSessions both = Opened();
        both.One.Run(Share);

        both.Waiting(() => Assert.Equal(returned, both.Two.Run(Upsert)), () => both.One.Run(change + "; COMMIT"));

        Assert.Equal(expected, both.One.Run(Rows));
    }

    [Fact]
    public void A_deletion_that_is_rolled_back_has_not_happened()
    {
        using TwoSessions both = Opened();
        both.One.Run(Share);

        both.Waiting(
            () => Assert.Equal("1|7|1", both.Two.Run(Upsert)), () => both.One.Run("DELETE FROM t; ROLLBACK"));

        Assert.Equal("1|7|1", both.One.Run(Rows));
    }

    [Theory]
    [InlineData("DELETE FROM t")]
    [InlineData("UPDATE t SET k = 8")]
    [InlineData("UPDATE t SET n = 10")]
    public void A_snapshot_does_not_go_on_with_another_row(string change)
    {
        using TwoSessions both = Opened();
        both.One.Run(Share);
        both.Two.Begin(IsolationLevel.RepeatableRead, readOnly: false);
        Assert.Equal("1|7|0", both.Two.Run(Rows));

        both.Waiting(
            () => Assert.Throws<SnapshotConflictException>(() => both.Two.Run(Upsert)),
            () => both.One.Run(change + "; COMMIT"));

        both.Two.RollBack();
    }

    [Fact]
    public void A_row_that_was_in_the_way_can_be_so_again_for_the_next_one()
    {
        using TwoSessions both = Opened();
        both.One.Run(Share);

        both.Waiting(
            () => Assert.Throws<StatementException>(() => both.Two.Run(
                "INSERT INTO t VALUES (2, 7, 50), (3, 7, 60) ON CONFLICT (k) DO UPDATE SET n = t.n + 1")),
            () => both.One.Run("DELETE FROM t; COMMIT"));

        Assert.Equal("", both.One.Run(Rows));
    }

    private static TwoSessions Opened() => new(
        "CREATE TABLE t (id BIGINT PRIMARY KEY, k INT UNIQUE, n INT)", "INSERT INTO t VALUES (1, 7, 0)");
}
