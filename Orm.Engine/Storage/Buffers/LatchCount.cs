using System.Diagnostics;

namespace Orm.Engine.Storage.Buffers;

/// <summary>
/// Counts the latches each thread holds, in debug builds: the rule that no latch is held over I/O is asserted, not
/// hoped for.
/// </summary>
internal static class LatchCount
{
    [ThreadStatic]
    private static int s_held;

    [Conditional("DEBUG")]
    internal static void Taken() => s_held++;

    [Conditional("DEBUG")]
    internal static void Released() => s_held--;

    [Conditional("DEBUG")]
    internal static void AssertNone() =>
        Debug.Assert(s_held == 0, "A page latch is held where the thread may wait for the disk.");
}
