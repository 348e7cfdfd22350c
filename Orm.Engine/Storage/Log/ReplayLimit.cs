using System.Runtime.InteropServices;

namespace Orm.Engine.Storage.Log;

/// <summary>Where a point-in-time recovery stops: before the first commit that is later than either.</summary>
/// <param name="Timestamp">The last commit to be replayed.</param>
/// <param name="WallClock">The latest wall clock to be replayed, microseconds since 1970-01-01 UTC.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ReplayLimit(ulong Timestamp, long WallClock)
{
    /// <summary>Everything that committed.</summary>
    internal static readonly ReplayLimit None = new(ulong.MaxValue, long.MaxValue);

    internal bool Excludes(ulong timestamp, long wallClock) => timestamp > Timestamp || wallClock > WallClock;
}
