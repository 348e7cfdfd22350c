using System.Globalization;
using Microsoft.Data.Sqlite;
using Orm.Benchmarks.Harness;
using Orm.Benchmarks.Mapping;

namespace Orm.Benchmarks.Loading;

/// <summary>
/// Reading rows with the rows that belong to them. Every contestant has to walk over the same rows and come to the same
/// sum before anything is measured.
/// </summary>
internal static class LoadingSuite
{
    private const string Name = "loading";

    private const string Naive = "ADO.NET, a statement for each row";

    // Row by row a thousand threads take eleven seconds with the waiting: once is enough to see it.
    private const int DelayedRuns = 5;

    private static readonly (string Name, double Goal, Func<IThreadReader, long> Read)[] s_workloads =
    [
        ("100 posts, all comments", 0.95, reader => reader.TwoLevels(100)),
        ("1,000 posts, three levels", 1.0, reader => reader.ThreeLevels(SeededThreads.Threads)),
    ];

    private static readonly IReadOnlyList<Func<SqliteConnection, IThreadReader>> s_contestants =
    [
        connection => new BestStatements(connection),
        connection => new NaiveLoop(connection),
        connection => new EntityFrameworkReader(connection, isSplit: false),
        connection => new EntityFrameworkReader(connection, isSplit: true),
        connection => new TouchedNavigations(connection.Handle!),
        connection => new IncludedNavigations(connection.Handle!),
    ];

    public static int Run(BenchmarkOptions options)
    {
        using var template = SeededThreads.Open();
        var readers = s_contestants.Select(make => make(SeededDatabase.CopyOf(template))).ToList();
        try
        {
            var measurements = Measure(readers, options);
            Results.Report(measurements, options);
            Console.Out.WriteLine(WithLatency(readers, options));
            return 0;
        }
        catch (WrongAnswerException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return 1;
        }
        finally
        {
            readers.ForEach(reader => reader.Dispose());
        }
    }

    private static List<Measurement> Measure(List<IThreadReader> readers, BenchmarkOptions options)
    {
        var rounds = new InterleavedRounds(Name, options);
        var measurements = new List<Measurement>();
        foreach (var (name, goal, read) in s_workloads.Where(workload => options.Selects(workload.Name)))
        {
            Console.Error.WriteLine($"{name} ...");
            var expected = read(readers[0]);
            var entries = readers.Select(reader => Enter(name, reader, goal, read, expected));
            measurements.AddRange(rounds.Run(name, [.. entries]));
        }

        return measurements;
    }

    private static Entry Enter(
        string workload, IThreadReader reader, double goal, Func<IThreadReader, long> read, long expected)
    {
        var sum = read(reader);
        if (sum != expected)
        {
            throw new WrongAnswerException(reader.Name, workload, $"{sum} instead of {expected}");
        }

        return new Entry(reader.Name, _ => read(reader))
        {
            Statements = StatementCount.During(reader.Handle, 1, _ => read(reader)),
            Goal = reader.IsOwn ? goal : null,
        };
    }

    /// <summary>What the times are where every statement waits for a network, measured with the waiting.</summary>
    private static string WithLatency(List<IThreadReader> readers, BenchmarkOptions options)
    {
        List<string> lines = ["With 1 ms of latency for each statement, and as a part of a statement for each row:"];
        foreach (var (name, _, read) in s_workloads.Where(workload => options.Selects(workload.Name)))
        {
            Console.Error.WriteLine($"{name}, with latency ...");
            var times = readers.ToDictionary(reader => reader.Name, reader => StatementDelay.Measure(
                reader.Handle, reader.Name == Naive ? 1 : DelayedRuns, () => read(reader)));
            lines.AddRange(times.Select(time => string.Create(
                CultureInfo.InvariantCulture,
                $"  {name}, {time.Key}: {time.Value / 1e6:0.0} ms, {time.Value / times[Naive]:0.000}")));
        }

        return string.Join('\n', lines);
    }
}
