using System.Diagnostics;
using System.Runtime;

namespace Orm.Benchmarks.Harness;

/// <summary>The just-in-time compiler's work, which is none of what is measured.</summary>
internal static class JustInTime
{
    // The runtime compiles some methods of its own at any time.
    private const int Few = 20;
    private const int MostSlices = 40;

    /// <summary>
    /// Runs something until it is compiled as well as it will be. What was called often is compiled again a tenth of a
    /// second later, and again when that was: it is done only where nothing was compiled in all of a slice.
    /// </summary>
    /// <param name="action">What is measured.</param>
    /// <param name="slice">How long a slice is at least.</param>
    internal static void Finish(Action action, TimeSpan slice)
    {
        long compiled;
        int slices = 0;
        do
        {
            compiled = JitInfo.GetCompiledMethodCount();
            long started = Stopwatch.GetTimestamp();
            do
            {
                action();
            }
            while (Stopwatch.GetElapsedTime(started) < slice);
        }
        while (JitInfo.GetCompiledMethodCount() - compiled > Few && ++slices < MostSlices);
    }
}
