using Orm.Engine;
using Orm.Engine.Transactions;
using Xunit;

namespace Orm.Tests.Engine.Data.Sessions;

/// <summary>
/// Statements at READ COMMITTED that wait for a row: they go on with the row as it is then, wherever its key has gone,
/// if it still meets their conditions, as in PostgreSQL.
/// </summary>
public sealed class ChangedRowTests
{
    private const string Table =
        "CREATE TABLE t (id BIGINT PRIMARY KEY, k TEXT, n INT); "
        + "INSERT INTO t VALUES (1, 'a', 10), (2, 'b', 20), (3, 'a', 30); CREATE INDEX t_k ON t (k)";

    [Theory]
    [InlineData("UPDATE t SET n = 11 WHERE id = 1", "1|a|11 3|a|30")]
    [InlineData("UPDATE t SET k = 'b' WHERE id = 1", "3|a|30")]
    [InlineData("DELETE FROM t WHERE id = 1", "3|a|30")]
    [InlineData("UPDATE t SET id = 9 WHERE id = 1", "9|a|10 3|a|30")]
    [InlineData("UPDATE t SET id = 9, k = 'b' WHERE id = 1", "3|a|30")]
    [InlineData("UPDATE t SET id = 9 WHERE id = 1; UPDATE t SET id = 8, n = 5 WHERE id = 9", "8|a|5 3|a|30")]
    [InlineData("UPDATE t SET id = 9 WHERE id = 1; DELETE FROM t WHERE id = 9", "3|a|30")]
    [InlineData("UPDATE t SET id = 9 WHERE id = 1; INSERT INTO t VALUES (1, 'a', 99)", "9|a|10 3|a|30")]
    [InlineData("DELETE FROM t WHERE id = 1; INSERT INTO t VALUES (1, 'a', 99)", "3|a|30")]
    public void A_row_that_is_to_be_locked_is_followed(string change, string expected)
    {
        foreach (string mode in (string[])["UPDATE", "NO KEY UPDATE", "SHARE", "KEY SHARE"])
        {
            using TwoSessions both = Opened(change);
            if (IsSharedWith(change, mode))
            {
                continue;
            }

            both.Waiting(
                () => Assert.Equal(expected, both.Two.Run($"SELECT id, k, n FROM t WHERE k = 'a' FOR {mode}")),
                () => both.One.Run("COMMIT"));
        }
    }

    [Theory]
    [InlineData("UPDATE t SET n = 11 WHERE id = 1", "1|a|12 3|a|31")]
    [InlineData("UPDATE t SET k = 'b' WHERE id = 1", "3|a|31")]
    [InlineData("DELETE FROM t WHERE id = 1", "3|a|31")]
    [InlineData("UPDATE t SET id = 9 WHERE id = 1", "9|a|11 3|a|31")]
    [InlineData("UPDATE t SET id = 9, k = 'b' WHERE id = 1", "3|a|31")]
    [InlineData("UPDATE t SET id = 9 WHERE id = 1; UPDATE t SET id = 8, n = 5 WHERE id = 9", "8|a|6 3|a|31")]
    [InlineData("UPDATE t SET id = 9 WHERE id = 1; INSERT INTO t VALUES (1, 'a', 99)", "9|a|11 3|a|31")]
    [InlineData("DELETE FROM t WHERE id = 1; INSERT INTO t VALUES (1, 'a', 99)", "3|a|31")]
    public void A_row_that_is_to_be_changed_is_followed(string change, string expected)
    {
        using TwoSessions both = Opened(change);

        both.Waiting(
            () => Assert.Equal(
                expected, both.Two.Run("UPDATE t SET n = n + 1 WHERE k = 'a' RETURNING id, k, n")),
            () => both.One.Run("COMMIT"));
    }

    [Theory]
    [InlineData("UPDATE t SET id = 9 WHERE id = 1", "2|b|20")]
    [InlineData("UPDATE t SET id = 9, k = 'b' WHERE id = 1", "2|b|20 9|b|10")]
    public void A_row_that_is_to_be_deleted_is_followed(string change, string left)
    {
        using TwoSessions both = Opened(change);

        both.Waiting(() => both.Two.Run("DELETE FROM t WHERE k = 'a'"), () => both.One.Run("COMMIT"));

        Assert.Equal(left, both.One.Run("SELECT * FROM t ORDER BY id"));
    }

    [Fact]
    public void A_row_that_another_one_has_changed_places_with_is_that_row_still()
    {
        using var both = new TwoSessions(Table);
        both.One.Run("BEGIN; UPDATE t SET id = 9 WHERE id = 1; UPDATE t SET id = 1 WHERE id = 2; "
            + "UPDATE t SET id = 2 WHERE id = 9");

        // The row that had the key 1 has the key 2 now, so it does not meet the condition any more.
        both.Waiting(
            () => Assert.Equal("", both.Two.Run("UPDATE t SET n = 0 WHERE id = 1 RETURNING id, k, n")),
            () => both.One.Run("COMMIT"));

        Assert.Equal("1|b|20 2|a|10 3|a|30", both.One.Run("SELECT * FROM t ORDER BY id"));
    }

    [Fact]
    public void A_change_that_is_undone_was_none()
    {
        using TwoSessions both = Opened("UPDATE t SET id = 9, k = 'b' WHERE id = 1");

        both.Waiting(
            () => Assert.Equal("1|a|10 3|a|30", both.Two.Run("SELECT id, k, n FROM t WHERE k = 'a' FOR UPDATE")),
            () => both.One.Run("ROLLBACK"));
    }

    [Fact]
    public void A_followed_row_that_is_found_twice_is_changed_once()
    {
        using TwoSessions both = Opened("UPDATE t SET id = 9 WHERE id = 1");

        both.Waiting(
            () => Assert.Equal("9|11", both.Two.Run(
                "UPDATE t SET n = t.n + 1 FROM generate_series(1, 3) AS s (i) WHERE t.k = 'a' AND t.n = 10 "
                + "RETURNING t.id, t.n")),
            () => both.One.Run("COMMIT"));
    }

    [Fact]
    public void What_a_statement_has_only_locked_it_judges_again_the_next_time()
    {
        using TwoSessions both = Opened("UPDATE t SET k = 'b' WHERE id = 1");

        // The query runs for each row of the series: the row that is left out the first time stays so.
        both.Waiting(
            () => Assert.Equal("1|3 2|3", both.Two.Run(
                "SELECT i, (SELECT id FROM t WHERE k = 'a' AND i > 0 ORDER BY id LIMIT 1 FOR UPDATE) "
                + "FROM generate_series(1, 2) AS s (i)")),
            () => both.One.Run("COMMIT"));
    }

    [Theory]
    [InlineData(
        "ALTER TABLE t ADD COLUMN x INT DEFAULT 7", "SELECT * FROM t WHERE k = 'a' FOR UPDATE", "1|a|0|7 3|a|0|7")]
    [InlineData("ALTER TABLE t DROP COLUMN k", "SELECT * FROM t WHERE n < 5 FOR SHARE", "1|0 2|0 3|0")]
    [InlineData("DROP INDEX t_k", "SELECT id FROM t WHERE k = 'a' FOR UPDATE", "1 3")]
    [InlineData("CREATE INDEX t_n ON t (n)", "SELECT id FROM t WHERE n = 0 FOR UPDATE", "1 2 3")]
    [InlineData("ALTER TABLE t RENAME TO u; ALTER TABLE p RENAME TO t", "SELECT * FROM t FOR UPDATE", "5")]
    public void A_statement_that_waited_for_a_definition_begins_anew_with_it(
        string definition, string query, string expected)
    {
        using var both = new TwoSessions(Table, "CREATE TABLE p (id BIGINT PRIMARY KEY); INSERT INTO p VALUES (5)");
        both.One.Run("BEGIN; UPDATE t SET n = 0; " + definition);

        both.Waiting(() => Assert.Equal(expected, both.Two.Run(query)), () => both.One.Run("COMMIT"));
    }

    [Theory]
    [InlineData("SELECT (SELECT max(d.id) FROM (SELECT id FROM t WHERE k = 'a' FOR UPDATE) AS d)", "3")]
    [InlineData(
        "SELECT p.id, d.id FROM p, LATERAL (SELECT id FROM t WHERE t.id <= p.id FOR UPDATE) AS d", "5|1 5|2 5|3")]
    [InlineData("WITH w AS (SELECT id FROM t FOR SHARE) SELECT count(*) FROM w", "3")]
    [InlineData("INSERT INTO p SELECT id FROM t WHERE id = 1 FOR UPDATE RETURNING id", "1")]
    [InlineData("UPDATE t SET k = 'z' WHERE id = (SELECT id FROM p FOR SHARE) - 4 RETURNING id", "1")]
    public void So_does_one_that_locks_rows_within(string query, string expected)
    {
        using var both = new TwoSessions(Table, "CREATE TABLE p (id BIGINT PRIMARY KEY); INSERT INTO p VALUES (5)");
        both.One.Run("BEGIN; ALTER TABLE t ADD COLUMN x INT");

        both.Waiting(() => Assert.Equal(expected, both.Two.Run(query)), () => both.One.Run("COMMIT"));
    }

    [Theory]
    [InlineData("UPDATE t SET id = 9 WHERE id = 1")]
    [InlineData("DELETE FROM t WHERE id = 1")]
    public void A_snapshot_refuses(string change)
    {
        using TwoSessions both = Opened(change);
        both.Two.Begin(IsolationLevel.RepeatableRead, readOnly: false);
        both.Waiting(
            () => Assert.Throws<SnapshotConflictException>(() => both.Two.Run("SELECT id FROM t FOR UPDATE")),
            () => both.One.Run("COMMIT"));
        both.Two.RollBack();
    }

    // A change of what is no key leaves KEY SHARE alone.
    private static bool IsSharedWith(string change, string mode) =>
        mode == "KEY SHARE" && !change.Contains("id = 9", StringComparison.Ordinal)
        && !change.StartsWith("DELETE", StringComparison.Ordinal);

    private static TwoSessions Opened(string change)
    {
        var both = new TwoSessions(Table);
        both.One.Run("BEGIN; " + change);
        return both;
    }
}
