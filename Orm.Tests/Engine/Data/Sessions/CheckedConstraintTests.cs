using Orm.Engine;
using Xunit;

namespace Orm.Tests.Engine.Data.Sessions;

/// <summary>
/// Constraints are checked whatever was done to the table before, wherever its rows go, and whatever the types are.
/// </summary>
public sealed class CheckedConstraintTests
{
    private const string Keys =
        "CREATE TABLE t (id BIGINT PRIMARY KEY, k INT UNIQUE DEFERRABLE, v INT); "
        + "INSERT INTO t VALUES (1, 1, 1), (2, 2, 2); ";

    [Theory]
    [InlineData("CREATE INDEX t_v ON t (v)")]
    [InlineData("CREATE INDEX t_v ON t (v); DROP INDEX t_v")]
    [InlineData("ALTER TABLE t ADD CONSTRAINT positive CHECK (v > 0); ALTER TABLE t DROP CONSTRAINT positive")]
    [InlineData("CREATE TABLE p (id BIGINT PRIMARY KEY); ALTER TABLE t ADD COLUMN pid BIGINT REFERENCES p; "
        + "DROP TABLE p CASCADE")]
    public void A_deferrable_key_keeps_its_index(string definition)
    {
        using var both = new TwoSessions(Keys + definition);

        Assert.Throws<ConstraintException>(() => both.One.Run("INSERT INTO t (id, k, v) VALUES (3, 1, 3)"));
        both.One.Run("ALTER TABLE t ADD COLUMN x INT; UPDATE t SET k = 3 - k; ALTER TABLE t DROP CONSTRAINT t_k_key; "
            + "INSERT INTO t (id, k, v) VALUES (3, 1, 3)");
        Assert.Equal("1|2 2|1 3|1", both.One.Run("SELECT id, k FROM t ORDER BY id"));
    }

    [Theory]
    [InlineData("UPDATE t SET id = 10, k = 2 WHERE id = 1")]
    [InlineData("BEGIN; SET CONSTRAINTS ALL DEFERRED; UPDATE t SET id = 10, k = 2 WHERE id = 1; COMMIT")]
    [InlineData("BEGIN; SET CONSTRAINTS ALL DEFERRED; UPDATE t SET k = 2 WHERE id = 1; UPDATE t SET id = 10 "
        + "WHERE id = 1; COMMIT")]
    public void A_deferrable_key_is_checked_for_a_row_whose_id_changes(string change)
    {
        using var both = new TwoSessions(Keys);

        Assert.Equal("t_k_key", Assert.Throws<ConstraintException>(() => both.One.Run(change)).Constraint);

        Assert.Equal("1|1 2|2", both.Two.Run("SELECT id, k FROM t ORDER BY id"));
    }

    [Theory]
    [InlineData("ON DELETE SET DEFAULT", "DELETE FROM p")]
    [InlineData("ON UPDATE SET DEFAULT", "UPDATE p SET id = 7")]
    public void A_default_that_leads_where_nothing_is_any_more_is_refused(string action, string change)
    {
        using var both = new TwoSessions(
            "CREATE TABLE p (id BIGINT PRIMARY KEY); INSERT INTO p VALUES (0); "
            + $"CREATE TABLE c (id BIGINT PRIMARY KEY, pid BIGINT DEFAULT 0 REFERENCES p {action}); "
            + "INSERT INTO c VALUES (1, 0)");

        Assert.Throws<ConstraintException>(() => both.One.Run(change));

        Assert.Equal("1|0|0", both.One.Run("SELECT c.*, p.id FROM c JOIN p ON p.id = c.pid"));
    }

    [Theory]
    [InlineData("TEXT", "BIGINT")]
    [InlineData("BIGINT", "TEXT")]
    [InlineData("UUID", "TEXT")]
    [InlineData("BOOLEAN", "INT")]
    public void A_reference_between_types_that_cannot_be_compared_is_refused(string child, string parent)
    {
        using var both = new TwoSessions($"CREATE TABLE p (id {parent} PRIMARY KEY)");

        var error = Assert.Throws<StatementException>(() => both.One.Run($"CREATE TABLE c (pid {child} REFERENCES p)"));

        Assert.Equal("42804", error.SqlState);
        both.One.Run($"CREATE TABLE c (pid {child})");
        error = Assert.Throws<StatementException>(
            () => both.One.Run("ALTER TABLE c ADD FOREIGN KEY (pid) REFERENCES p"));
        Assert.Equal("42804", error.SqlState);
    }

    [Theory]
    [InlineData("INT", "BIGINT", "3000000000", "2")]
    [InlineData("SMALLINT", "INT", "40000", "2")]
    [InlineData("INT", "NUMERIC", "1.6", "2")]
    [InlineData("INT", "NUMERIC", "2.4", "2")]
    [InlineData("INT", "DOUBLE PRECISION", "1.6", "2")]
    [InlineData("NUMERIC(4, 1)", "NUMERIC", "2.04", "2")]
    [InlineData("NUMERIC(4, 1)", "NUMERIC", "123456", "2")]
    [InlineData("VARCHAR(2)", "TEXT", "'abc'", "'ab'")]
    [InlineData("CHAR(2)", "VARCHAR(5)", "'abc'", "'ab'")]
    [InlineData("DATE", "TIMESTAMP", "'2024-05-01 12:00'", "'2024-05-01'")]
    public void A_key_that_the_referring_column_cannot_have_is_referred_to_by_nothing(
        string child, string parent, string other, string value)
    {
        foreach (string change in (string[])["DELETE FROM p WHERE id = ", $"UPDATE p SET id = {value} WHERE id = "])
        {
            using var both = new TwoSessions(
                $"CREATE TABLE p (id {parent} PRIMARY KEY); CREATE TABLE c (pid {child} REFERENCES p ON DELETE CASCADE "
                + $"ON UPDATE CASCADE); INSERT INTO p VALUES ({other}), ({value}); INSERT INTO c VALUES ({value})");
            both.One.Run($"DELETE FROM p WHERE id = {other}");
            Assert.Equal("1|1", both.One.Run("SELECT (SELECT count(*) FROM p), (SELECT count(*) FROM c)"));

            both.One.Run(change + value);
            Assert.Equal(
                change.StartsWith('D') ? "0" : "1", both.One.Run("SELECT count(*) FROM c JOIN p ON p.id = c.pid"));
        }
    }

    [Theory]
    [InlineData("NUMERIC", "INT", "1.6")]
    [InlineData("BIGINT", "INT", "3000000000")]
    [InlineData("TEXT", "VARCHAR(2)", "'ab '")]
    [InlineData("DOUBLE PRECISION", "BIGINT", "1e300")]
    public void Nor_does_such_a_value_refer_to_anything(string child, string parent, string value)
    {
        string others = parent == "INT" ? "(1), (2)" : parent == "BIGINT" ? "(1)" : "('ab')";
        using var both = new TwoSessions(
            $"CREATE TABLE p (id {parent} PRIMARY KEY); CREATE TABLE c (pid {child} REFERENCES p); "
            + $"INSERT INTO p VALUES {others}");

        Assert.Throws<ConstraintException>(() => both.One.Run($"INSERT INTO c VALUES ({value})"));

        Assert.Equal("0", both.One.Run("SELECT count(*) FROM c"));
    }

    [Fact]
    public void A_unique_index_that_is_referred_to_cannot_be_dropped_while_it_is_the_only_one()
    {
        using var both = new TwoSessions(
            "CREATE TABLE p (id BIGINT PRIMARY KEY, a INT, b INT); CREATE UNIQUE INDEX p_ab ON p (a, b); "
            + "CREATE TABLE c (a INT, b INT, FOREIGN KEY (b, a) REFERENCES p (b, a))");

        Assert.Equal("2BP01", Assert.Throws<StatementException>(() => both.One.Run("DROP INDEX p_ab")).SqlState);

        both.One.Run("CREATE UNIQUE INDEX p_ba ON p (b, a); DROP INDEX p_ab");
        Assert.Equal("2BP01", Assert.Throws<StatementException>(() => both.One.Run("DROP INDEX p_ba")).SqlState);
        both.One.Run("DROP TABLE c; DROP INDEX p_ba");
    }

    [Fact]
    public void Restrict_does_not_wait_for_the_commit()
    {
        using var both = new TwoSessions(
            "CREATE TABLE p (id BIGINT PRIMARY KEY); INSERT INTO p VALUES (1); "
            + "CREATE TABLE c (pid BIGINT REFERENCES p ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED); "
            + "INSERT INTO c VALUES (1)");

        Assert.Throws<ConstraintException>(() => both.One.Run("BEGIN; DELETE FROM p"));

        both.One.Run("INSERT INTO c VALUES (2); INSERT INTO p VALUES (2); COMMIT");
        Assert.Equal("1 2", both.One.Run("SELECT pid FROM c ORDER BY pid"));
    }
}
