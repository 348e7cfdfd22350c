using Orm.Engine.Storage.Log;
using Orm.Tests.Faults.CommitModes;
using Xunit;

namespace Orm.Tests.Faults;

/// <summary>
/// Each promise of <c>synchronous</c>, as docs/engine/durability.md makes it: kept, and no more than that.
/// </summary>
public sealed class SynchronousTests
{
    internal const int Seeds = 8;
    internal const int Commits = 25;

    internal static readonly Synchronous?[] Modes = [Synchronous.Full, Synchronous.Normal, Synchronous.Off, null];

    /// <param name="mode">What commits wait for; null: another thing each time.</param>
    /// <param name="byKills">Whether killing the process may take acknowledged commits.</param>
    /// <param name="byPowerFailures">Whether a power failure may.</param>
    [Theory]
    [InlineData("Full", false, false)]
    [InlineData("Normal", false, true)]
    [InlineData("Off", true, true)]
    [InlineData(null, true, true)]
    public void A_crash_takes_what_may_be_taken_and_nothing_else(string? mode, bool byKills, bool byPowerFailures)
    {
        int takenByKills = 0;
        int takenByPowerFailures = 0;
        for (ulong seed = 0; seed < Seeds; seed++)
        {
            var workload = new SynchronousWorkload(seed, mode is null ? null : Enum.Parse<Synchronous>(mode));
            workload.Run(Commits);
            takenByKills += workload.TakenByKills;
            takenByPowerFailures += workload.TakenByPowerFailures;
        }

        Assert.Equal(byKills, takenByKills > 0);
        Assert.Equal(byPowerFailures, takenByPowerFailures > 0);
    }
}
