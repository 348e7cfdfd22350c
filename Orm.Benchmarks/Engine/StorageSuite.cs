using System.CommandLine;
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
    private const double WritersGoal = 4;
    private const double RecoveryGoal = 1_000_000;

    /// <summary>A step through the keys that is coprime to their number, so that they come shuffled.</summary>
    private const long Stride = 617_411;

    private static readonly Operation[] s_compared =
    [
        new("point get", 0.35, (sqlite, i) => sqlite.Get(Shuffled(i)), (own, i) => own.Get(Shuffled(i))),
        new("range of 100", 0.35, (sqlite, i) => sqlite.Range(Shuffled(i)), (own, i) => own.Range(Shuffled(i))),
        new("durable commit", 1.1, (sqlite, _) => sqlite.Commit(true), (own, _) => own.Commit(Synchronous.Full)),
        new("commit", 0.5, (sqlite, _) => sqlite.Commit(false), (own, _) => own.Commit(Synchronous.Normal)),
    ];

    private static readonly TimeSpan WritersTime = TimeSpan.FromSeconds(3);

    internal static Command Command()
    {
        Option<int> seconds = BenchmarkOptions.AboveZero("--seconds", 60, "how long 'open snapshot' holds one");
        return BenchmarkOptions.Command(
            Name,
            "the engine's transactions beside SQLite: reads, commits, an open snapshot, recovery, little memory",
            (options, given) => Run(options, TimeSpan.FromSeconds(given.GetValue(seconds))),
            seconds);
    }

    private static int Run(BenchmarkOptions options, TimeSpan held)
    {
        var directory = Directory.CreateTempSubdirectory("orm-storage");
        try
        {
            Run(directory.FullName, options, held);
            return 0;
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    private static void Run(string directory, BenchmarkOptions options, TimeSpan held)
    {
        var results = new List<Measurement>();
        if (options.Selects("bulk insert"))
        {
            CompareBulkInserts(directory);
        }

        using (var stores = new LoadedStores(directory))
        {
            var rounds = new InterleavedRounds(Name, options);
            foreach (var operation in s_compared.Where(operation => options.Selects(operation.Workload)))
            {
                results.AddRange(rounds.Run(operation.Workload, operation.On(stores)));
            }

            if (results.Count > 0)
            {
                Console.WriteLine(Results.Table(results));
            }

            RunForLong(stores, options, held);
        }

        if (options.Selects("larger than memory"))
        {
            results.AddRange(new LargerThanMemory(directory, options).Run());
        }

        if (options.JsonFile is { } file)
        {
            File.WriteAllText(file, Results.Json(results));
        }
    }

    private static void RunForLong(LoadedStores stores, BenchmarkOptions options, TimeSpan held)
    {
        if (options.Selects("writers"))
        {
            CompareWriters(stores.Sqlite, stores.Own);
        }

        if (options.Selects("open snapshot"))
        {
            new SnapshotCost(stores.Own, held).Run();
        }

        if (options.Selects("recovery"))
        {
            Recover(stores.Own);
        }
    }

    internal static string Text(long key) => $"text of row {key:D8} has forty letters..";

    internal static long Shuffled(int i) => i * Stride % (Rows - RangeRows);

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
            $"{ours / theirs:0.0} times (goal 4 {Results.Verdict(ours / theirs >= WritersGoal)})"));
    }

    private static void Recover(EngineStore own)
    {
        double recovery = own.SecondsToRecover(out long puts);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"recovery: {puts / recovery:N0} puts a second (goal {RecoveryGoal:N0} " +
            $"{Results.Verdict(puts / recovery >= RecoveryGoal)})"));
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
            $"ratio {engine / sqlite:0.00} (goal {goal:0.00} {Results.Verdict(engine / sqlite <= goal)})"));

    private static double Seconds(Action work)
    {
        var started = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private sealed record Operation(
        string Workload, double Goal, Func<SqliteStore, int, long> Theirs, Func<EngineStore, int, long> Ours)
    {
        internal Entry[] On(LoadedStores stores) =>
        [
            new("sqlite", i => Theirs(stores.Sqlite, i)),
            new("engine", i => Ours(stores.Own, i)) { Goal = Goal },
        ];
    }

    // Loaded when first used: some workloads need only one of them.
    private sealed class LoadedStores(string directory) : IDisposable
    {
        private readonly Lazy<SqliteStore> _sqlite = new(() =>
        {
            var store = new SqliteStore(directory);
            store.Load();
            return store;
        });

        private readonly Lazy<EngineStore> _own = new(() =>
        {
            var store = new EngineStore(directory);
            store.Load();
            return store;
        });

        internal SqliteStore Sqlite => _sqlite.Value;

        internal EngineStore Own => _own.Value;

        public void Dispose()
        {
            if (_sqlite.IsValueCreated)
            {
                _sqlite.Value.Dispose();
            }

            if (_own.IsValueCreated)
            {
                _own.Value.Dispose();
            }
        }
    }
}
