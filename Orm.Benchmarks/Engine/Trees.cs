using System.Diagnostics;
using Orm.Benchmarks.Harness;

namespace Orm.Benchmarks.Engine;

/// <summary>
/// The engine's trees against SQLite with prepared statements inside a transaction: a million rows of (integer key,
/// int, text of 40, double), on the same disk, all in memory after the first touch. No log is involved on either side.
/// </summary>
internal static class Trees
{
    internal const int Rows = 1_000_000;
    internal const int RangeRows = 100;
    private const string Name = "trees";

    /// <summary>A step through the keys that is coprime to their number, so that they come shuffled.</summary>
    private const long Stride = 617_411;

    public static int Run(BenchmarkOptions options)
    {
        var directory = Directory.CreateTempSubdirectory("orm-trees");
        try
        {
            using var sqlite = new SqliteTable(Path.Combine(directory.FullName, "sqlite.db"));
            using var own = new TreeTable(directory.FullName);
            Report("fill in key order, s", sqlite.Fill, own.Build, 0.5);
            var results = Measure(sqlite, own, options);
            Console.WriteLine(Results.Table(results));
            Report("1M rows one by one, s", sqlite.Insert, own.Insert, 0.5);
            if (options.JsonFile is { } file)
            {
                File.WriteAllText(file, Results.Json(results));
            }

            return 0;
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    private static List<Measurement> Measure(SqliteTable sqlite, TreeTable own, BenchmarkOptions options)
    {
        var results = new List<Measurement>();
        var rounds = new InterleavedRounds(Name, options);
        Compare("point get", i => sqlite.Get(Shuffled(i)), i => own.Get(Shuffled(i)), 0.35);
        Compare("range of 100", i => sqlite.Range(Shuffled(i)), i => own.Range(Shuffled(i)), 0.35);
        Compare("sum of a column", _ => sqlite.Sum(), _ => own.Sum(), 0.35);
        Compare("index point get", i => sqlite.Find(Shuffled(i)), i => own.Find(Shuffled(i)), 0.35);
        return results;

        void Compare(string workload, Func<int, long> theirs, Func<int, long> ours, double goal)
        {
            if (!options.Selects(workload))
            {
                return;
            }

            if (Enumerable.Range(0, 50).Any(i => theirs(i) != ours(i)))
            {
                throw new InvalidOperationException($"The contestants disagree about '{workload}'.");
            }

            results.AddRange(rounds.Run(workload, [new("sqlite", theirs), new("trees", ours) { Goal = goal }]));
        }
    }

    internal static string Text(long key) => $"text of row {key:D8} has forty letters..";

    private static long Shuffled(int i) => i * Stride % (Rows - RangeRows);

    private static void Report(string workload, Action theirs, Action ours, double goal)
    {
        var sqlite = Seconds(theirs);
        var trees = Seconds(ours);
        Console.WriteLine(string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{workload}: sqlite {sqlite:0.00}, trees {trees:0.00}, ratio {trees / sqlite:0.00} (goal {goal:0.00})"));
    }

    private static double Seconds(Action work)
    {
        var started = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
