using System.Diagnostics;

namespace Orm.Benchmarks.Harness;

/// <summary>
/// Compares contestants on a machine that is not quiet. In every round each contestant runs for one slice of time, in
/// an order that rotates, and only times of the same round are divided by each other: what slows the machine for a
/// second slows all contestants of that round, and the median of the ratios forgets the rounds in which it did not.
/// </summary>
internal sealed class InterleavedRounds(string suite, BenchmarkOptions options)
{
    /// <summary>Keeps what operations return, so that the compiler must compute it.</summary>
    private static long s_sink;

    /// <summary>Runs one workload. The first entry is the one that the others are compared with.</summary>
    public IReadOnlyList<Measurement> Run(string workload, IReadOnlyList<Entry> entries)
    {
        var operations = new int[entries.Count];
        for (var entry = 0; entry < entries.Count; entry++)
        {
            operations[entry] = WarmUp(entries[entry]);
        }

        var times = new double[entries.Count][];
        var bytes = new double[entries.Count][];
        for (var entry = 0; entry < entries.Count; entry++)
        {
            times[entry] = new double[options.Rounds];
            bytes[entry] = new double[options.Rounds];
        }

        for (var round = 0; round < options.Rounds; round++)
        {
            for (var turn = 0; turn < entries.Count; turn++)
            {
                var entry = (round + turn) % entries.Count;
                (times[entry][round], bytes[entry][round]) = Slice(entries[entry], operations[entry]);
            }
        }

        return [.. entries.Select((entry, at) => Summarize(workload, entry, times[at], bytes[at], times[0]))];
    }

    /// <summary>
    /// Runs a contestant until the just-in-time compiler has made its best of it, and returns how many operations fill
    /// a slice.
    /// </summary>
    private int WarmUp(Entry entry)
    {
        var operations = 1;
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            var (nanoseconds, _) = Slice(entry, operations);
            var wanted = (int)Math.Clamp(options.Slice.TotalNanoseconds / Math.Max(nanoseconds, 1), 1, 1_000_000);
            if (Stopwatch.GetElapsedTime(started) >= options.WarmUp)
            {
                return wanted;
            }

            operations = Math.Min(wanted, operations * 2);
        }
    }

    private static (double Nanoseconds, double Bytes) Slice(Entry entry, int operations)
    {
        var operation = entry.Operation;
        entry.BeforeSlice();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var started = Stopwatch.GetTimestamp();
        long sum = 0;
        for (var index = 0; index < operations; index++)
        {
            sum += operation(index);
        }

        var elapsed = Stopwatch.GetElapsedTime(started);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        entry.AfterSlice();
        s_sink += sum;
        return (elapsed.TotalNanoseconds / operations, (double)allocated / operations);
    }

    private Measurement Summarize(string workload, Entry entry, double[] times, double[] bytes, double[] baseline)
    {
        var ratios = times.Select((time, round) => time / baseline[round]).ToArray();
        return new Measurement(
            suite,
            workload,
            entry.Contestant,
            Quantile(ratios, 0.5),
            Quantile(times, 0.5),
            Quantile(bytes, 0.5),
            entry.Statements)
        {
            Quartiles = (Quantile(ratios, 0.25), Quantile(ratios, 0.75)),
            Goal = entry.Goal,
            NanosecondGoal = entry.NanosecondGoal,
        };
    }

    private static double Quantile(double[] values, double share)
    {
        var sorted = values.Order().ToArray();
        var place = share * (sorted.Length - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((sorted[above] - sorted[below]) * (place - below));
    }
}
