using Orm.Engine.Transactions;
using Xunit;

namespace Orm.Tests.Engine.Data.Sessions;

/// <summary>Entries of indexes that the collector looks at while others change their rows.</summary>
public sealed class CollectedEntryTests
{
    [Theory]
    [InlineData(nameof(TransactionStep.Collecting))]
    [InlineData(nameof(TransactionStep.Pruned))]
    public void An_entry_goes_with_the_commit_that_no_longer_needs_it(string step)
    {
        using var both = new TwoSessions(
            "CREATE TABLE t (id BIGINT PRIMARY KEY, k INT UNIQUE, n INT); INSERT INTO t VALUES (1, 10, 0)");

        // The later changes come while the snapshots that the collector reckons with are older than they are.
        both.At(
            Enum.Parse<TransactionStep>(step),
            () => both.One.Run("UPDATE t SET k = 20 WHERE id = 1"),
            () =>
            {
                var other = new Thread(
                    () => both.Two.Run("UPDATE t SET n = 1; UPDATE t SET n = 2; UPDATE t SET n = 3"));
                other.Start();
                other.Join();
            });

        both.RequireNothingLeft();
        Assert.Equal("1|20|3", both.One.Run("SELECT * FROM t"));
    }

    [Theory]
    [InlineData("DELETE FROM t WHERE id < 500; DROP TABLE t")]
    [InlineData("UPDATE t SET k = -k; DELETE FROM t; DROP TABLE t")]
    [InlineData("DELETE FROM t WHERE id < 500; ALTER TABLE t DROP COLUMN n")]
    [InlineData("DELETE FROM t WHERE id < 500; DROP INDEX t_k")]
    public void Rows_that_their_tables_transaction_has_deleted_go_before_the_table(string changes)
    {
        using var both = new TwoSessions(
            "CREATE TABLE t (id BIGINT PRIMARY KEY, k INT, n INT); CREATE INDEX t_k ON t (k);"
            + "INSERT INTO t SELECT i, i, i FROM generate_series(1, 1000) g(i)");
        both.One.Run("BEGIN; " + changes + "; COMMIT");
        both.RequireNothingLeft();
        Assert.Null(both.Instance.Database.Collector.LastFailure);
        both.One.Run("CREATE TABLE u (id BIGINT PRIMARY KEY, k INT UNIQUE); INSERT INTO u VALUES (1, 1), (2, 2)");
        both.RequireNothingLeft();
    }
}
