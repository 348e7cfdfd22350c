using Orm.Tests.Faults.Transactions;
using Xunit;

namespace Orm.Tests.Faults;

/// <summary>
/// Transactions are whole or not at all after every crash: also those that were open while a checkpoint was taken.
/// Every second seed runs on a disk whose operations fail now and then. A failure prints the seed, which replays it.
/// </summary>
public sealed class TransactionCrashTests
{
    private const int Seeds = 200;
    private const int Steps = 150;

    [Fact]
    public void Transactions_survive_a_crash_at_every_write_and_flush()
    {
        long points = 0;
        long commits = 0;
        Parallel.For(0, Seeds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, seed =>
        {
            var workload = new TransactionCrashWorkload((ulong)seed, withFaults: seed % 2 == 1);
            workload.Run(Steps);
            Interlocked.Add(ref points, workload.CrashPoints);
            Interlocked.Add(ref commits, workload.Commits);
        });

        Assert.InRange(points, 100 * Seeds, long.MaxValue);
        Assert.InRange(commits, 5 * Seeds, long.MaxValue);
    }
}
