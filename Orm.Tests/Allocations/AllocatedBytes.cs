namespace Orm.Tests.Allocations;

/// <summary>What an action allocates on its thread, as a figure that repeats.</summary>
internal static class AllocatedBytes
{
    private const int Measurements = 10;

    /// <summary>The least that one of several runs allocates, behind a first one that fills caches.</summary>
    /// <remarks>
    /// One measurement is at times too high, and never too low: a collection of garbage empties pools, whose arrays are
    /// then made anew, and may count what is left of the buffer that the thread allocates from, up to 8 KiB. What every
    /// run needs is in every measurement.
    /// </remarks>
    internal static long Of(Action action)
    {
        action();
        long least = long.MaxValue;
        for (int measurement = 0; measurement < Measurements; measurement++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
