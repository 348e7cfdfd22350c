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
