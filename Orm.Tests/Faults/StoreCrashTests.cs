using Orm.Tests.Faults.Crashes;
using Xunit;

namespace Orm.Tests.Faults;

/// <summary>
/// Every acknowledged commit survives every crash, and no other commit survives in part. Every second seed runs on a
/// disk whose operations fail now and then. A failure prints the seed: run it with
/// <c>dotnet run -c Release --project Orm.Benchmarks -- soak --seed SEED</c>, or here.
/// </summary>
public sealed class StoreCrashTests
{
    private const int Steps = 60;

    [Theory]
    [InlineData(false, 200)]
    [InlineData(true, 100)]
    public void Commits_survive_a_crash_at_every_write_and_flush(bool onTrees, int seeds)
    {
        long points = 0;
        long evictions = 0;
        Parallel.For(0, seeds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, seed =>
        {
            var workload = new CrashWorkload((ulong)seed, onTrees, withFaults: seed % 2 == 1);
            workload.Run(Steps);
            Interlocked.Add(ref points, workload.CrashPoints);
            Interlocked.Add(ref evictions, workload.Evictions);
        });

        Assert.InRange(points, 100 * seeds, long.MaxValue);
        Assert.Equal(onTrees, evictions > 0);
    }
}
