using Orm.Engine;
using Orm.Engine.Transactions;
using Xunit;

namespace Orm.Tests.Engine.Data.Sessions;

/// <summary>Rows that refer to others, and changes of those by another transaction.</summary>
public sealed class ConcurrentReferenceTests
{
    private const string Insert = "INSERT INTO c VALUES (1, 1)";
    private const string Orphans =
        "SELECT count(*) FROM c WHERE pid IS NOT NULL AND NOT EXISTS (SELECT 1 FROM p WHERE p.id = c.pid)";

    [Theory]
    [InlineData("", "DELETE FROM p WHERE id = 1", "1|1")]
    [InlineData("", "UPDATE p SET id = 9 WHERE id = 1", "1|1")]
    [InlineData("ON DELETE CASCADE", "DELETE FROM p WHERE id = 1", "")]
    [InlineData("ON DELETE SET NULL", "DELETE FROM p WHERE id = 1", "1|NULL")]
    [InlineData("ON UPDATE CASCADE", "UPDATE p SET id = 9 WHERE id = 1", "1|9")]
    public void A_reference_that_commits_while_its_target_is_waited_for_counts(
        string action, string change, string expected)
    {
        using TwoSessions both = Opened(action);
        both.One.Run("BEGIN; " + Insert);

        both.Waiting(() => Try(() => both.Two.Run(change)), () => both.One.Run("COMMIT"));

        Assert.Equal(expected, both.One.Run("SELECT id, coalesce(pid::text, 'NULL') FROM c"));
        Assert.Equal("0", both.One.Run(Orphans));
    }

    [Theory]
    [InlineData("DELETE FROM p WHERE id = 1")]
    [InlineData("UPDATE p SET id = 9 WHERE id = 1")]
    public void A_target_that_goes_before_a_deferred_check_is_none(string change)
    {
        using TwoSessions both = Opened("DEFERRABLE INITIALLY DEFERRED");
        both.One.Run("BEGIN; " + Insert);
        both.Two.Run("BEGIN; " + change);

        both.Waiting(
            () => Assert.Throws<ConstraintException>(() => both.One.Run("COMMIT")), () => both.Two.Run("COMMIT"));

        Assert.Equal("0", both.One.Run(Orphans));
    }

    [Theory]
    [InlineData("", "DELETE FROM p WHERE id = 1")]
    [InlineData("ON DELETE CASCADE", "DELETE FROM p WHERE id = 1")]
    [InlineData("ON DELETE SET NULL", "DELETE FROM p WHERE id = 1")]
    [InlineData("ON UPDATE CASCADE", "UPDATE p SET id = 9 WHERE id = 1")]
    public void A_snapshot_does_not_take_away_what_a_later_row_refers_to(string action, string change)
    {
        using TwoSessions both = Opened(action);
        both.Two.Begin(IsolationLevel.RepeatableRead, readOnly: false);
        Assert.Equal("0", both.Two.Run("SELECT count(*) FROM c"));
        both.One.Run(Insert);

        Assert.Throws<SnapshotConflictException>(() => both.Two.Run(change));

        both.Two.RollBack();
        Assert.Equal("0", both.One.Run(Orphans));
    }

    [Fact]
    public void A_target_that_commits_after_the_statement_began_is_one()
    {
        using TwoSessions both = Opened("");
        both.One.Run("BEGIN; DELETE FROM p WHERE id = 1; INSERT INTO p VALUES (1)");
        both.Waiting(() => both.Two.Run(Insert), () => both.One.Run("COMMIT"));
        Assert.Equal("0", both.One.Run(Orphans));
    }

    [Fact]
    public void A_target_that_goes_while_it_is_waited_for_is_none()
    {
        using TwoSessions both = Opened("");
        both.One.Run("BEGIN; DELETE FROM p WHERE id = 1");
        both.Waiting(
            () => Assert.Throws<ConstraintException>(() => both.Two.Run(Insert)), () => both.One.Run("COMMIT"));
        Assert.Equal("0", both.One.Run(Orphans));
    }

    [Theory]
    [InlineData("", "UPDATE p SET code = 'b' WHERE code = 'a'")]
    [InlineData("ON UPDATE CASCADE", "UPDATE p SET code = 'b' WHERE code = 'a'")]
    [InlineData("", "DELETE FROM p WHERE code = 'a'; INSERT INTO p VALUES (1, 'b')")]
    [InlineData("", "UPDATE p SET code = 'b', id = 5 WHERE code = 'a'")]
    public void A_target_whose_key_changes_while_it_is_waited_for_is_none(string action, string change)
    {
        using TwoSessions both = OpenedByCode(action);
        both.One.Run("BEGIN; " + change);

        both.Waiting(
            () => Assert.Throws<ConstraintException>(() => both.Two.Run("INSERT INTO c VALUES (1, 'a')")),
            () => both.One.Run("COMMIT"));

        Assert.Equal("0", both.One.Run(OrphansByCode));
    }

    [Theory]
    [InlineData("UPDATE p SET id = 5 WHERE code = 'a'")]
    [InlineData("UPDATE p SET code = 'b' WHERE code = 'a'; UPDATE p SET code = 'a' WHERE code = 'b'")]
    [InlineData("DELETE FROM p WHERE code = 'a'; INSERT INTO p VALUES (7, 'a')")]
    [InlineData("UPDATE p SET code = 'b' WHERE code = 'a'; UPDATE p SET code = 'a' WHERE code = 'x'")]
    public void A_target_whose_key_is_there_afterwards_is_one(string change)
    {
        using TwoSessions both = OpenedByCode("");
        both.One.Run("BEGIN; " + change);

        both.Waiting(() => both.Two.Run("INSERT INTO c VALUES (1, 'a')"), () => both.One.Run("COMMIT"));

        Assert.Equal("0", both.One.Run(OrphansByCode));
        Assert.Throws<ConstraintException>(() => both.One.Run("DELETE FROM p WHERE code = 'a'"));
    }

    [Fact]
    public void A_target_whose_key_goes_before_a_deferred_check_is_none()
    {
        using TwoSessions both = OpenedByCode("DEFERRABLE INITIALLY DEFERRED");
        both.One.Run("BEGIN; INSERT INTO c VALUES (1, 'a')");
        both.Two.Run("BEGIN; UPDATE p SET code = 'b' WHERE code = 'a'");

        both.Waiting(
            () => Assert.Throws<ConstraintException>(() => both.One.Run("COMMIT")), () => both.Two.Run("COMMIT"));

        Assert.Equal("0", both.One.Run(OrphansByCode));
    }

    [Theory]
    [InlineData("INSERT INTO c VALUES (1, 1)", "")]
    [InlineData("BEGIN; INSERT INTO c VALUES (1, 1)", "COMMIT")]
    [InlineData("BEGIN; INSERT INTO c VALUES (1, 1)", "SET CONSTRAINTS ALL IMMEDIATE; COMMIT")]
    public void A_deferred_check_goes_on_with_a_definition_that_it_waited_for(string insert, string end)
    {
        using TwoSessions both = Opened("DEFERRABLE INITIALLY DEFERRED");
        both.One.Run("BEGIN; ALTER TABLE p ADD COLUMN x INT");
        both.Two.Run(end.Length == 0 ? "SELECT 1" : insert);

        both.Waiting(() => both.Two.Run(end.Length == 0 ? insert : end), () => both.One.Run("COMMIT"));

        Assert.False(both.Two.IsInTransaction);
        Assert.Equal("1|1", both.One.Run("SELECT * FROM c"));
    }

    [Fact]
    public void A_commit_does_not_end_with_what_ended_a_statement_before()
    {
        using TwoSessions both = Opened("DEFERRABLE INITIALLY DEFERRED");
        using var source = new CancellationTokenSource();
        both.One.Run("BEGIN; UPDATE p SET id = 9 WHERE id = 1");
        both.Two.Run("BEGIN; INSERT INTO c VALUES (1, 1)", source.Token);
        source.Cancel();

        both.Waiting(() => both.Two.Run("COMMIT"), () => both.One.Run("ROLLBACK"));

        Assert.Equal("1|1", both.One.Run("SELECT * FROM c"));
    }

    [Fact]
    public void A_key_that_has_changed_below_a_change_of_something_else_is_seen()
    {
        using TwoSessions both = OpenedByCode("");
        both.One.Run("BEGIN; UPDATE p SET code = 'b' WHERE code = 'a'");

        // Between the commit of the key and the second look, somebody changes what is no key of the same row.
        both.Waiting(
            () => Assert.Throws<ConstraintException>(() => both.Two.Run("INSERT INTO c VALUES (1, 'a')")),
            () => both.One.Run("COMMIT; BEGIN; UPDATE p SET n = 1 WHERE code = 'b'"));

        both.One.Run("COMMIT");
        Assert.Equal("0", both.One.Run(OrphansByCode));
    }

    [Theory]
    [InlineData("ON DELETE CASCADE", "DELETE FROM p WHERE code = 'a'")]
    [InlineData("ON DELETE SET NULL", "DELETE FROM p WHERE code = 'a'")]
    [InlineData("ON DELETE SET DEFAULT", "DELETE FROM p WHERE code = 'a'")]
    [InlineData("ON UPDATE CASCADE", "UPDATE p SET code = 'b' WHERE code = 'a'")]
    [InlineData("ON UPDATE SET NULL", "UPDATE p SET code = 'b' WHERE code = 'a'")]
    public void A_row_that_refers_elsewhere_when_its_lock_is_there_stays_as_it_is(string action, string change)
    {
        using TwoSessions both = OpenedByCode(action);
        both.One.Run("INSERT INTO c VALUES (1, 'a'), (2, 'x'); BEGIN; UPDATE c SET code = 'x' WHERE id = 1");

        both.Waiting(() => both.Two.Run(change), () => both.One.Run("COMMIT"));

        Assert.Equal("1|x 2|x", both.One.Run("SELECT * FROM c ORDER BY id"));
    }

    [Theory]
    [InlineData("ON DELETE CASCADE", "DELETE FROM p WHERE code = 'a'", "2|x")]
    [InlineData("ON DELETE SET NULL", "DELETE FROM p WHERE code = 'a'", "100|NULL 2|x")]
    [InlineData("ON UPDATE CASCADE", "UPDATE p SET code = 'b' WHERE code = 'a'", "100|b 2|x")]
    public void A_row_that_has_another_id_when_its_lock_is_there_is_followed(
        string action, string change, string expected)
    {
        foreach (string move in (string[])
            ["UPDATE c SET id = 100 WHERE id = 1", "DELETE FROM c WHERE id = 1; INSERT INTO c VALUES (100, 'a')"])
        {
            using TwoSessions both = OpenedByCode(action);
            both.One.Run("INSERT INTO c VALUES (1, 'a'), (2, 'x'); BEGIN; " + move);

            both.Waiting(() => both.Two.Run(change), () => both.One.Run("COMMIT"));

            Assert.Equal(
                expected, both.One.Run("SELECT id, coalesce(code, 'NULL') FROM c ORDER BY coalesce(code, 'a'), id"));
            Assert.Equal("0", both.One.Run(OrphansByCode));
        }
    }

    private const string OrphansByCode =
        "SELECT count(*) FROM c WHERE code IS NOT NULL AND NOT EXISTS (SELECT 1 FROM p WHERE p.code = c.code)";

    private static TwoSessions OpenedByCode(string action) => new(
        "CREATE TABLE p (id BIGINT PRIMARY KEY, code TEXT UNIQUE, n INT); INSERT INTO p VALUES (1, 'a'), (2, 'x')",
        $"CREATE TABLE c (id BIGINT PRIMARY KEY, code TEXT DEFAULT 'x' REFERENCES p (code) {action})");

    private static TwoSessions Opened(string action) => new(
        "CREATE TABLE p (id BIGINT PRIMARY KEY); INSERT INTO p VALUES (1), (2)",
        $"CREATE TABLE c (id BIGINT PRIMARY KEY, pid BIGINT REFERENCES p {action})");

    private static void Try(Action statement)
    {
        try
        {
            statement();
        }
        catch (ConstraintException)
        {
            // The row that was not seen at first refers to it.
        }
    }
}
