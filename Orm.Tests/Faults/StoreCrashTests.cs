using System.Collections.Concurrent;
using Orm.Tests.Faults.Crashes;
using Orm.Tests.Faults.Crashes.Stores;
using Xunit;

namespace Orm.Tests.Faults;

/// <summary>
/// Every acknowledged commit survives every crash, and no other commit survives in part. A quarter of the seeds run on
/// a disk whose operations fail, another on one that also lies. A failure prints the seed, which replays it:
/// <c>dotnet run -c Release --project Orm.Benchmarks -- soak --seed SEED</c>.
/// </summary>
public sealed class StoreCrashTests
{
    private const int Steps = 60;

    [Theory]
    [InlineData(false, 200)]
    [InlineData(true, 100)]
    public void Commits_survive_a_crash_at_every_write_and_flush(bool onTrees, int seeds)
    {
        var findings = new ConcurrentQueue<CrashFinding>();
        long points = 0;
        long evictions = 0;
        long reports = 0;
        Parallel.For(0, seeds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, seed =>
        {
            var workload = new StoreCrashWorkload((ulong)seed, onTrees, CrashFaults.BehaviourOf((ulong)seed));
            workload.Collect(Steps, findings);
            Interlocked.Add(ref points, workload.CrashPoints);
            Interlocked.Add(ref evictions, workload.Evictions);
            Interlocked.Add(ref reports, workload.Reports);
        });

        Assert.True(findings.IsEmpty, string.Join('\n', findings));
        Assert.InRange(points, 100 * seeds, long.MaxValue);
        Assert.InRange(reports, seeds, points);
        Assert.Equal(onTrees, evictions > 0);
    }
}
