using Orm.Engine;
using Orm.Engine.Transactions;
using Xunit;

namespace Orm.Tests.Engine.Data.Sessions;

/// <summary>Unique keys that are checked late, with two transactions that want the same one.</summary>
public sealed class DeferrableKeyTests
{
    private const string Table =
        "CREATE TABLE t (id BIGINT PRIMARY KEY, k INT UNIQUE DEFERRABLE INITIALLY DEFERRED);"
        + "INSERT INTO t VALUES (1, 1)";

    [Fact]
    public void Who_commits_waits_for_who_has_the_key_and_has_it_when_that_one_is_undone()
    {
        using var both = new TwoSessions(Table);
        both.One.Run("BEGIN; INSERT INTO t VALUES (2, 7)");
        both.Two.Run("BEGIN; INSERT INTO t VALUES (3, 7)");

        both.Waiting(() => both.Two.Run("COMMIT"), () => both.One.Run("ROLLBACK"));

        Assert.Equal("1|1 3|7", both.One.Run("SELECT * FROM t ORDER BY id"));
    }

    [Fact]
    public void Who_commits_fails_when_the_one_that_has_the_key_keeps_it()
    {
        using var both = new TwoSessions(Table);
        both.One.Run("BEGIN; SET CONSTRAINTS ALL IMMEDIATE; INSERT INTO t VALUES (2, 7)");
        both.Two.Run("BEGIN; INSERT INTO t VALUES (3, 7)");

        both.Waiting(
            () => Assert.Equal(
                "t_k_key", Assert.Throws<ConstraintException>(() => both.Two.Run("COMMIT")).Constraint),
            () => both.One.Run("COMMIT"));

        Assert.Equal("1|1 2|7", both.One.Run("SELECT * FROM t ORDER BY id"));
    }

    [Theory]
    [InlineData("CREATE INDEX i ON t (k, id)")]
    [InlineData("CREATE INDEX i ON t (k, id); DROP INDEX i")]
    [InlineData("ALTER TABLE t ADD CONSTRAINT c CHECK (k > 0); ALTER TABLE t DROP CONSTRAINT c")]
    [InlineData("ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (k) REFERENCES t; ALTER TABLE t DROP CONSTRAINT f")]
    [InlineData("ALTER TABLE t ADD COLUMN x INT UNIQUE")]
    public void Its_index_is_not_taken_for_one_of_a_foreign_key(string definition)
    {
        using var both = new TwoSessions(Table);
        both.One.Run(definition);
        Assert.Throws<ConstraintException>(() => both.One.Run("INSERT INTO t (id, k) VALUES (2, 1)"));
        both.One.Run("ALTER TABLE t ALTER COLUMN k TYPE BIGINT");
        both.Reopen();
        Assert.Throws<ConstraintException>(() => both.One.Run("INSERT INTO t (id, k) VALUES (2, 1)"));
        Assert.Empty(both.Instance.Database.Verify());
    }

    [Fact]
    public void Two_commits_that_wait_for_each_other_are_a_deadlock_and_one_of_them_succeeds()
    {
        for (ulong seed = 0; seed < 20; seed++)
        {
            using var both = new TwoSessions(Table);
            int committed = 0;
            both.InTurns(seed, () => Try(both.One, 2), () => Try(both.Two, 3));
            Assert.Equal(1, committed);
            Assert.Equal("1", both.One.Run("SELECT count(*) FROM t WHERE k = 7"));

            void Try(Orm.Engine.Data.Sessions.Session session, int id)
            {
                try
                {
                    session.Run(FormattableString.Invariant($"BEGIN; INSERT INTO t VALUES ({id}, 7); COMMIT"));
                    committed++;
                }
                catch (Exception error) when (error is DeadlockDetectedException or ConstraintException)
                {
                    // A commit that is refused has ended its transaction.
                    Assert.False(session.IsInTransaction);
                }
            }
        }
    }

    [Fact]
    public void It_is_kept_when_the_database_is_opened_again()
    {
        using var both = new TwoSessions(Table);
        both.Reopen();
        both.One.Run("BEGIN; INSERT INTO t VALUES (2, 1)");
        Assert.Equal("t_k_key", Assert.Throws<ConstraintException>(() => both.One.Run("COMMIT")).Constraint);
        Assert.Equal("1|1", both.One.Run("SELECT * FROM t"));
    }

    [Fact]
    public void A_snapshot_does_not_hide_a_row_with_the_same_key()
    {
        using var both = new TwoSessions(Table);
        both.Two.Begin(IsolationLevel.RepeatableRead, readOnly: false);
        Assert.Equal("1", both.Two.Run("SELECT count(*) FROM t"));
        both.One.Run("INSERT INTO t VALUES (2, 7)");
        both.Two.Run("INSERT INTO t VALUES (3, 7)");
        Assert.Throws<ConstraintException>(() => both.Two.Run("COMMIT"));
        Assert.Equal("1|1 2|7", both.One.Run("SELECT * FROM t ORDER BY id"));
    }
}
