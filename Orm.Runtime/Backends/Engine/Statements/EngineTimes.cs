namespace Orm.Backends.Engine.Statements;

/// <summary>.NET counts 100 ns from the year 1, the engine from 1970.</summary>
internal static class EngineTimes
{
    private static readonly long Epoch = DateTime.UnixEpoch.Ticks;

    internal static long SinceEpoch(long ticks) => ticks - Epoch;

    /// <summary>The ticks of .NET; false where they are before the year 1 or behind 9999.</summary>
    internal static bool TryTicks(long sinceEpoch, out long ticks)
    {
        ticks = unchecked(sinceEpoch + Epoch);
        return ticks >= 0 && ticks <= DateTime.MaxValue.Ticks;
    }
}
