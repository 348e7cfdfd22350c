using System.Diagnostics;
using System.Globalization;
using Orm.Benchmarks.Harness;
using Orm.Engine.Storage.Log;

namespace Orm.Benchmarks.Engine;

/// <summary>
/// The engine's transactions against Microsoft.Data.Sqlite in WAL mode, on the same disk: a million rows of (integer
/// key, int, text of 40, double).
/// </summary>
internal static class StorageSuite
{
    internal const int Rows = 1_000_000;
    internal const int RangeRows = 100;
    private const string Name = "storage";
    private const int Writers = 16;
    private const int BulkRounds = 5;

    /// <summary>A step through the keys that is coprime to their number, so that they come shuffled.</summary>
    private const long Stride = 617_411;

    private static readonly TimeSpan WritersTime = TimeSpan.FromSeconds(3);

    public static int Run(BenchmarkOptions options)
    {
        var directory = Directory.CreateTempSubdirectory("orm-storage");
        try
        {
            Run(directory.FullName, options);
            return 0;
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    private static void Run(string directory, BenchmarkOptions options)
    {
        CompareBulkInserts(directory);
        using var sqlite = new SqliteStore(directory);
        using var own = new EngineStore(directory);
        sqlite.Load();
        own.Load();
        var results = new List<Measurement>();
        var rounds = new InterleavedRounds(Name, options);
        Compare("point get", i => sqlite.Get(Shuffled(i)), i => own.Get(Shuffled(i)), 0.35);
        Compare("range of 100", i => sqlite.Range(Shuffled(i)), i => own.Range(Shuffled(i)), 0.35);
        sqlite.EndReading();
        Compare("durable commit", _ => sqlite.Commit(durable: true), _ => own.Commit(Synchronous.Full), 1.1);
        Compare("commit", _ => sqlite.Commit(durable: false), _ => own.Commit(Synchronous.Normal), 0.5);
        Console.WriteLine(Results.Table(results));
        CompareWriters(sqlite, own);
        CompareWithSnapshot(own);
        double recovery = own.SecondsToRecover(out long puts);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"recovery: {puts / recovery:N0} puts a second (goal 1,000,000)"));
        if (options.JsonFile is { } file)
        {
            File.WriteAllText(file, Results.Json(results));
        }

        void Compare(string workload, Func<int, long> theirs, Func<int, long> ours, double goal)
        {
            if (options.Selects(workload))
            {
                results.AddRange(rounds.Run(workload, [new("sqlite", theirs), new("engine", ours) { Goal = goal }]));
            }
        }
    }

    internal static string Text(long key) => $"text of row {key:D8} has forty letters..";

    private static long Shuffled(int i) => i * Stride % (Rows - RangeRows);

    // Each time into a new database; the first time warms both up.
    private static void CompareBulkInserts(string directory)
    {
        var ratios = new List<(double Theirs, double Ours)>();
        for (int round = 0; round <= BulkRounds; round++)
        {
            string place = Path.Combine(directory, FormattableString.Invariant($"bulk{round}"));
            Directory.CreateDirectory(place);
            using (var sqlite = new SqliteStore(place))
            using (var own = new EngineStore(place))
            {
                ratios.Add((Seconds(sqlite.Load), Seconds(own.Load)));
            }

            Directory.Delete(place, recursive: true);
        }

        var median = ratios.Skip(1).OrderBy(pair => pair.Ours / pair.Theirs).ElementAt(BulkRounds / 2);
        Report("bulk insert of 1M rows, s", median.Theirs, median.Ours, 0.5);
    }

    private static void CompareWriters(SqliteStore sqlite, EngineStore own)
    {
        double theirs = CommitsPerSecond(sqlite.WriterOf);
        double ours = CommitsPerSecond(own.WriterOf);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"durable commits a second of {Writers} writers: sqlite {theirs:N0}, engine {ours:N0}, " +
            $"{ours / theirs:0.0} times (goal 4)"));
    }

    private static void CompareWithSnapshot(EngineStore own)
    {
        double without = CommitsPerSecond(_ => () => own.UpdateRandom());
        double with;
        using (own.OpenSnapshot())
        {
            with = CommitsPerSecond(_ => () => own.UpdateRandom());
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"updates a second without a snapshot {without:N0}, with one {with:N0}, {with / without:0.00} (goal 0.8)"));
    }

    private static double CommitsPerSecond(Func<int, Action> writerOf)
    {
        long commits = 0;
        var started = Stopwatch.GetTimestamp();
        var threads = Enumerable.Range(0, Writers)
            .Select(writerOf)
            .Select(write => new Thread(() =>
            {
                for (; Stopwatch.GetElapsedTime(started) < WritersTime; Interlocked.Increment(ref commits))
                {
                    write();
                }
            }))
            .ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return commits / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private static void Report(string workload, double sqlite, double engine, double goal) =>
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{workload}: sqlite {sqlite:0.00}, engine {engine:0.00}, " +
            $"ratio {engine / sqlite:0.00} (goal {goal:0.00})"));

    private static double Seconds(Action work)
    {
        var started = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
