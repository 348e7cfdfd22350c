using Orm.Engine.Transactions;
using Xunit;

namespace Orm.Tests.Engine.Data.Sessions;

/// <summary>Disks fail while what nobody needs any more is removed: the commit before is one, and it is removed later.
/// </summary>
public sealed class FailedCollectionTests
{
    [Theory]
    [InlineData(nameof(TransactionStep.Collecting))]
    [InlineData(nameof(TransactionStep.Pruned))]
    public void A_commit_succeeds_and_what_it_leaves_behind_is_removed_by_a_later_one(string step)
    {
        foreach (string change in (string[])
            [
                "UPDATE t SET v = 'b' WHERE i = 1", "DELETE FROM t WHERE i = 1", "DROP INDEX t_v",
                "INSERT INTO t SELECT i, 'c' FROM generate_series(3, 40) AS s (i)",
            ])
        {
            using var both = new TwoSessions(
                "CREATE TABLE t (i BIGINT PRIMARY KEY, v TEXT); CREATE INDEX t_v ON t (v); "
                + "INSERT INTO t VALUES (1, 'a'), (2, 'a')");
            Collecting(both, Enum.Parse<TransactionStep>(step), () => both.One.Run(change));
            Assert.IsType<IOException>(both.Instance.Database.Collector.LastFailure);
            string rows = both.Two.Run("SELECT * FROM t ORDER BY i");

            both.Two.Run("CREATE TABLE other (i INT)");

            Assert.Null(both.Instance.Database.Collector.LastFailure);
            both.RequireNothingLeft();
            Assert.Equal(0, both.Instance.Database.Collector.Waiting);
            both.Reopen();
            Assert.Equal(rows, both.One.Run("SELECT * FROM t ORDER BY i"));
            both.RequireNothingLeft();
        }
    }

    private static void Collecting(TwoSessions both, TransactionStep fails, Action does)
    {
        int failed = 0;
        both.Instance.Database.Schedule = step =>
        {
            if (step == fails && failed++ == 0)
            {
                throw new IOException("No space left on device");
            }
        };
        does();
        both.Instance.Database.Schedule = null;
        Assert.Equal(1, failed);
    }
}
