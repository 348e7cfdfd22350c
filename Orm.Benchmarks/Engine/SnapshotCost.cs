using System.Diagnostics;
using System.Globalization;
using Orm.Benchmarks.Harness;

namespace Orm.Benchmarks.Engine;

/// <summary>
/// What one open snapshot costs those who write: 16 writers update rows of a million at random, before, while and after
/// somebody holds a snapshot.
/// </summary>
/// <param name="store">A loaded store, which nobody else uses.</param>
/// <param name="held">How long the snapshot is held.</param>
internal sealed class SnapshotCost(EngineStore store, TimeSpan held)
{
    private const int Writers = 16;
    private const int Parts = 6;
    private const double Goal = 0.8;

    private long _commits;

    internal void Run()
    {
        Console.WriteLine(FormattableString.Invariant(
            $"{Writers} writers, a snapshot held for {held.TotalSeconds:0} s (goal {Goal} of the updates without it)"));
        Console.WriteLine("  snapshot   updates/s   µs of processor each   GC pause, %   heap, MB   commits kept");
        store.EndReading();
        Measure("", held / Parts);
        var before = Measure("before", held / 2);
        var with = default(Part);
        using (store.OpenSnapshot())
        {
            for (int part = 0; part < Parts; part++)
            {
                with += Measure("open", held / Parts);
            }
        }

        var after = Measure("after", held / 2);
        var without = before + after;
        string verdict = Results.Verdict(with.Rate / without.Rate >= Goal);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"updates a second without a snapshot {without.Rate:N0}, with one {with.Rate:N0}: " +
            $"{with.Rate / without.Rate:0.00} (goal {Goal} {verdict}); by the time of the processors " +
            $"{without.Each / with.Each:0.00}"));
    }

    private Part Measure(string snapshot, TimeSpan time)
    {
        var started = Stopwatch.GetTimestamp();
        var processor = Environment.CpuUsage.TotalTime;
        var pauses = GC.GetTotalPauseDuration();
        long commits = _commits;
        var threads = Enumerable.Range(0, Writers).Select(_ => new Thread(() =>
        {
            long own = 0;
            for (; Stopwatch.GetElapsedTime(started) < time; own++)
            {
                store.UpdateRandom();
            }

            Interlocked.Add(ref _commits, own);
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        double seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var part = new Part(_commits - commits, seconds, Environment.CpuUsage.TotalTime - processor);
        double paused = (GC.GetTotalPauseDuration() - pauses).TotalSeconds / seconds;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  {snapshot,-8} {part.Rate,11:N0} {part.Each,22:0.00} {paused * 100,13:0.0} " +
            $"{GC.GetTotalMemory(false) >> 20,10:N0} {store.CommitsKept,14:N0}"));
        return part;
    }

    private readonly record struct Part(long Commits, double Seconds, TimeSpan Processor)
    {
        internal double Rate => Commits / Seconds;

        /// <summary>Microseconds of processors for each.</summary>
        internal double Each => Processor.TotalMicroseconds / Commits;

        public static Part operator +(Part left, Part right) =>
            new(left.Commits + right.Commits, left.Seconds + right.Seconds, left.Processor + right.Processor);
    }
}
