using Orm.Engine;
using Orm.Engine.Storage.Trees;
using Orm.Engine.Transactions;
using Orm.Engine.Types;
using Xunit;

namespace Orm.Tests.Engine.Data.Sessions;

/// <summary>
/// Rows that one statement of a transaction locks and a later one locks again or changes, and transactions that come
/// after others of their session: what is locked stays so until the end, and nothing of it is left then.
/// </summary>
public sealed class RepeatedLockTests
{
    private const string Rows = "CREATE TABLE t (id BIGINT PRIMARY KEY, n INT); INSERT INTO t VALUES (1, 10), (2, 20)";
    private const string Lock = "SELECT n FROM t WHERE id = 1 FOR UPDATE; ";
    private const string Increment = "UPDATE t SET n = n + 1 WHERE id = 1; ";
    private const string Read = "SELECT n FROM t WHERE id = 1";

    [Theory]
    [InlineData("SELECT * FROM t")]
    [InlineData("BEGIN; SELECT * FROM t; COMMIT")]
    [InlineData("BEGIN; SELECT * FROM t; ROLLBACK")]
    [InlineData("UPDATE t SET n = 0 WHERE id = 99")]
    [InlineData("SELECT * FROM t; SELECT * FROM t FOR SHARE; SELECT * FROM t")]
    public void A_transaction_behind_one_that_has_changed_nothing_holds_its_locks(string before)
    {
        foreach (string end in (string[])["COMMIT", "ROLLBACK"])
        {
            using var both = new TwoSessions(Rows);
            both.One.Run(before);
            both.One.Run("BEGIN; " + Increment);

            both.Waiting(() => both.Two.Run(Increment), () => both.One.Run(end));

            Assert.Equal(end == "COMMIT" ? "12" : "11", both.One.Run(Read));
            both.Reopen();
            Assert.Equal(end == "COMMIT" ? "12" : "11", both.One.Run(Read));
        }
    }

    [Theory]
    [InlineData("SELECT n FROM t WHERE id = 1 FOR SHARE")]
    [InlineData("SELECT n FROM t WHERE id = 1 FOR NO KEY UPDATE")]
    [InlineData("UPDATE t SET n = 0 WHERE id = 1")]
    public void So_does_one_that_others_do_not_wait_for(string locks)
    {
        using var both = new TwoSessions(Rows);
        both.One.Run("SELECT * FROM t");
        both.One.Run("BEGIN; " + locks);

        Assert.Throws<LockNotAvailableException>(() => both.Two.Run(Read + " FOR UPDATE NOWAIT"));
        Assert.Equal("2", both.Two.Run("SELECT id FROM t FOR UPDATE SKIP LOCKED"));
    }

    [Theory]
    [InlineData(Lock + Increment)]
    [InlineData(Lock + Lock + Increment)]
    [InlineData(Lock + Increment + Lock)]
    [InlineData(Lock + Lock + Increment + Lock + Lock)]
    [InlineData("UPDATE t SET n = n WHERE id = 1; " + Lock + Increment)]
    public void A_change_of_a_row_that_was_locked_before_is_not_lost(string script)
    {
        foreach (var level in (IsolationLevel[])[IsolationLevel.ReadCommitted, IsolationLevel.RepeatableRead])
        {
            using var both = new TwoSessions(Rows);
            both.One.Run("BEGIN; " + script);
            both.Two.Begin(level, readOnly: false);
            Assert.Equal("10", both.Two.Run(Read));

            if (level == IsolationLevel.ReadCommitted)
            {
                both.Waiting(() => both.Two.Run(Increment), () => both.One.Run("COMMIT"));
                both.Two.Commit();
            }
            else
            {
                both.Waiting(
                    () => Assert.Throws<SnapshotConflictException>(() => both.Two.Run(Increment)),
                    () => both.One.Run("COMMIT"));
                Assert.Equal("10", both.Two.Run(Read));
                both.Two.RollBack();
            }

            Assert.Equal(level == IsolationLevel.ReadCommitted ? "12" : "11", both.One.Run(Read));
            both.RequireNothingLeft();
        }
    }

    [Fact]
    public void Nor_is_a_deletion()
    {
        using var both = new TwoSessions(Rows);
        both.One.Run("BEGIN; " + Lock + "DELETE FROM t WHERE id = 1; COMMIT");
        both.RequireNothingLeft();
        Table table = both.Instance.Database.Tables.MaxBy(table => table.Number)!;
        Assert.Equal(RowState.Absent, table.Stored.Get(1, new RowWriter(table.Layout)));
        both.One.Run("INSERT INTO t VALUES (1, 5)");
        Assert.Equal("5", both.Two.Run(Read));
    }

    [Theory]
    [InlineData(Lock + Lock)]
    [InlineData(Lock + Lock + Lock)]
    [InlineData(Lock + "SAVEPOINT s; " + Lock + "SAVEPOINT r; " + Lock + "RELEASE s; " + Lock)]
    [InlineData(Lock + "SAVEPOINT s; " + Lock + Increment + "ROLLBACK TO s; " + Lock)]
    public void A_row_that_was_locked_twice_and_not_changed_is_as_before(string script)
    {
        foreach (string end in (string[])["COMMIT", "ROLLBACK"])
        {
            using var both = new TwoSessions(Rows);
            both.One.Run("BEGIN; " + script + end);
            both.RequireNothingLeft();

            // A change that has not been committed is seen by nobody else, and can be made at every level.
            both.One.Begin(IsolationLevel.RepeatableRead, readOnly: false);
            both.One.Run("UPDATE t SET n = 99 WHERE id = 1");
            Assert.Equal("10", both.Two.Run(Read));
            both.One.Commit();
            both.RequireNothingLeft();
            both.One.Run("BEGIN; UPDATE t SET n = 99 WHERE id = 2");
            Assert.Equal("99 20", both.Two.Run("SELECT n FROM t ORDER BY id"));
        }
    }

    [Fact]
    public void A_row_that_was_locked_for_the_sake_of_its_condition_is_changed_by_a_later_statement()
    {
        using var both = new TwoSessions(Rows);
        both.One.Run("BEGIN; UPDATE t SET n = 11 WHERE id = 1");
        both.Two.Run("BEGIN");
        both.Waiting(() => both.Two.Run("UPDATE t SET n = 0 WHERE n = 10"), () => both.One.Run("COMMIT"));
        both.Two.Run(Increment);
        both.Waiting(() => both.One.Run(Increment), () => both.Two.Run("COMMIT"));

        Assert.Equal("13", both.One.Run(Read));
        both.RequireNothingLeft();
    }

    [Theory]
    [InlineData(nameof(TransactionStep.CommitAppended))]
    [InlineData(nameof(TransactionStep.CommitSecured))]
    public void What_is_only_locked_is_so_until_the_commit_is_visible(string step)
    {
        using var both = new TwoSessions(Rows);
        both.One.Run("BEGIN; " + Lock + "UPDATE t SET n = 21 WHERE id = 2");

        // Whoever takes the row for the lock of the other one has to see what was done under it.
        both.At(Enum.Parse<TransactionStep>(step), () => both.One.Run("COMMIT"), () =>
        {
            Assert.Throws<LockNotAvailableException>(() => both.Two.Run(Read + " FOR UPDATE NOWAIT"));
            Assert.Equal("20", both.Two.Run("SELECT n FROM t WHERE id = 2"));
        });

        Assert.Equal("10", both.Two.Run(Read + " FOR UPDATE NOWAIT"));
        both.RequireNothingLeft();
    }

    [Fact]
    public void A_commit_that_is_refused_frees_what_was_only_locked()
    {
        using var both = new TwoSessions(Rows);
        both.One.Begin(IsolationLevel.Serializable, readOnly: false);
        both.One.Run("SELECT * FROM t WHERE id = 2; " + Lock + "INSERT INTO t VALUES (3, 30)");
        both.Two.Run("UPDATE t SET n = 21 WHERE id = 2");

        Assert.Throws<SnapshotConflictException>(both.One.Commit);

        Assert.Equal("10", both.Two.Run(Read + " FOR UPDATE NOWAIT"));
        both.RequireNothingLeft();
    }
}
