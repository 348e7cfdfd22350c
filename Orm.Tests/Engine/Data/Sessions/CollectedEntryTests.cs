using Orm.Engine.Transactions;
using Xunit;

namespace Orm.Tests.Engine.Data.Sessions;

/// <summary>Entries of indexes that the collector looks at while others change their rows.</summary>
public sealed class CollectedEntryTests
{
    [Theory]
    [InlineData(nameof(TransactionStep.Collecting))]
    [InlineData(nameof(TransactionStep.Settled))]
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
}
