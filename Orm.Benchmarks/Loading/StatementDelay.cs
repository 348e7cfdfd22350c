using System.Diagnostics;
using SQLitePCL;

namespace Orm.Benchmarks.Loading;

/// <summary>
/// Makes each statement of a connection wait before it runs, as if the database stood behind a network. The wait hangs
/// on SQLite's own connection, so that it is the same for everybody who uses it.
/// </summary>
internal static class StatementDelay
{
    public static readonly TimeSpan Latency = TimeSpan.FromMilliseconds(1);

    // Nobody sets it: it is waited for until the time is over.
    private static readonly ManualResetEventSlim s_answer = new(initialState: false);

    /// <summary>What an operation takes with the waiting: the median of several runs, in nanoseconds.</summary>
    public static double Measure(sqlite3 connection, int runs, Func<long> operation)
    {
        raw.sqlite3_trace(connection, (object _, string _) => Wait(), null);
        try
        {
            var times = new double[runs];
            for (var run = 0; run < runs; run++)
            {
                var started = Stopwatch.GetTimestamp();
                operation();
                times[run] = Stopwatch.GetElapsedTime(started).TotalNanoseconds;
            }

            Array.Sort(times);
            return times[runs / 2];
        }
        finally
        {
            raw.sqlite3_trace(connection, (strdelegate_trace?)null, null);
        }
    }

    // A wait may end early or late; what is missing is waited for, and what is too much is everybody's.
    private static void Wait()
    {
        var started = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(started) < Latency)
        {
            s_answer.Wait(millisecondsTimeout: 1);
        }
    }
}
