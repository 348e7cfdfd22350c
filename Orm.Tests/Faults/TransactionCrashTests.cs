using System.Collections.Concurrent;
using Orm.Tests.Faults.Crashes;
using Orm.Tests.Faults.Crashes.Transactions;
using Xunit;

namespace Orm.Tests.Faults;

/// <summary>
/// Transactions are whole or not at all after every crash: also those that were open while a checkpoint was taken. A
/// quarter of the seeds run on a disk whose operations fail, another on one that also lies. A failure prints the seed,
/// which replays it: <c>dotnet run -c Release --project Orm.Benchmarks -- soak --seed SEED</c>.
/// </summary>
public sealed class TransactionCrashTests
{
    internal const int Seeds = 200;
    internal const int Steps = 150;

    [Fact]
    public void Transactions_survive_a_crash_at_every_write_and_flush()
    {
        var findings = new ConcurrentQueue<CrashFinding>();
        long points = 0;
        long commits = 0;
        long reports = 0;
        Parallel.For(0, Seeds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, seed =>
        {
            var workload = new TransactionCrashWorkload((ulong)seed, CrashFaults.BehaviourOf((ulong)seed));
            workload.Collect(Steps, findings);
            Interlocked.Add(ref points, workload.CrashPoints);
            Interlocked.Add(ref commits, workload.Commits);
            Interlocked.Add(ref reports, workload.Reports);
        });

        Assert.True(findings.IsEmpty, string.Join('\n', findings));
        Assert.InRange(points, 100 * Seeds, long.MaxValue);
        Assert.InRange(commits, 5 * Seeds, long.MaxValue);
        Assert.InRange(reports, Seeds, points);
    }
}
