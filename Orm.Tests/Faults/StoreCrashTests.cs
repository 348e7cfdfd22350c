using Orm.Tests.Faults.Crashes;
using Xunit;

namespace Orm.Tests.Faults;

/// <summary>
/// Every acknowledged commit survives every crash, and no other commit survives in part. A failure prints the seed: run
/// <c>new CrashWorkload(seed, withFaults).Run(Steps)</c> with it.
/// </summary>
public sealed class StoreCrashTests
{
    private const int Seeds = 200;
    private const int Steps = 100;

    [Fact]
    public void Commits_survive_a_crash_at_every_write_and_flush() =>
        Assert.InRange(CrashPoints(withFaults: false), 20_000, long.MaxValue);

    [Fact]
    public void Commits_survive_crashes_on_a_disk_that_fails() =>
        Assert.InRange(CrashPoints(withFaults: true), 20_000, long.MaxValue);

    private static long CrashPoints(bool withFaults)
    {
        long points = 0;
        Parallel.For(0, Seeds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, seed =>
        {
            var workload = new CrashWorkload((ulong)seed, withFaults);
            workload.Run(Steps);
            Interlocked.Add(ref points, workload.CrashPoints);
        });
        return points;
    }
}
