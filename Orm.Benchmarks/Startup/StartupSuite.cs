using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Orm.Benchmarks.Harness;
using Orm.Benchmarks.Mapping;

namespace Orm.Benchmarks.Startup;

/// <summary>
/// What a process costs from its start to its first rows, as the program was built and as it is published. In every
/// round each contestant's process runs once, and times of one round are compared; that the runtime itself has to start
/// is part of all of them.
/// </summary>
internal static class StartupSuite
{
    /// <summary>Whose posts are read.</summary>
    public const long Author = 7;

    private const string Name = "startup";
    private const double Goal = 1.15;

    public static int Run(BenchmarkOptions options)
    {
        var directory = Directory.CreateTempSubdirectory("orm-startup-");
        try
        {
            var file = Seed(directory);
            var built = Environment.GetCommandLineArgs()[0];
            List<Measurement> all = [.. Measure("first rows", built, file, options)];
            if (PublishedCopy.Make(Path.Combine(directory.FullName, "published")) is { } published)
            {
                all.AddRange(Measure("first rows, published", published, file, options));
            }

            Results.Report(all, options);
            return 0;
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    private static string Seed(DirectoryInfo directory)
    {
        var file = Path.Combine(directory.FullName, "posts.db");
        using var seeded = SeededDatabase.Open();
        using var copy = new SqliteConnection($"Data Source={file};Pooling=false");
        copy.Open();
        seeded.BackupDatabase(copy);
        return file;
    }

    private static List<Measurement> Measure(
        string workload, string program, string file, BenchmarkOptions options)
    {
        var contestants = FirstRow.All.Where(one => one.Name == FirstRow.All[0].Name || options.Selects(one.Name))
            .ToList();
        var runs = contestants.Select(_ => new Started[options.Rounds]).ToList();
        for (var round = -1; round < options.Rounds; round++)
        {
            for (var turn = 0; turn < contestants.Count; turn++)
            {
                var at = (round + 1 + turn) % contestants.Count;
                var run = Start(program, contestants[at].Name, file);
                if (round >= 0)
                {
                    runs[at][round] = run;
                }
            }
        }

        if (runs.SelectMany(all => all).Select(run => run.Sum).Distinct().Count() > 1)
        {
            throw new InvalidOperationException("The contestants did not read the same rows.");
        }

        return
        [
            .. Summarize(workload + ": the processor", contestants, runs, run => run.Processor),
            .. Summarize(workload + ": the clock", contestants, runs, run => run.Elapsed),
        ];
    }

    private static Started Start(string program, string contestant, string file)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
        start.ArgumentList.Add(program);
        foreach (var argument in new[] { FirstRow.Argument, contestant, file })
        {
            start.ArgumentList.Add(argument);
        }

        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var line = process.StandardOutput.ReadLine();
        var elapsed = Stopwatch.GetElapsedTime(started);
        process.WaitForExit();
        return line?.Split(' ') is [var sum, var used] && process.ExitCode == 0
            ? new Started(
                long.Parse(sum, CultureInfo.InvariantCulture),
                double.Parse(used, CultureInfo.InvariantCulture),
                elapsed.TotalNanoseconds)
            : throw new InvalidOperationException($"The process of {contestant} failed.");
    }

    private static IEnumerable<Measurement> Summarize(
        string workload, List<FirstRow> contestants, List<Started[]> runs, Func<Started, double> time)
        => contestants.Select((contestant, at) =>
        {
            var ratios = runs[at].Select((run, round) => time(run) / time(runs[0][round])).Order().ToArray();
            var times = runs[at].Select(time).Order().ToArray();
            return new Measurement(
                Name, workload, contestant.Name, ratios[ratios.Length / 2], times[times.Length / 2], 0, 1)
            {
                Quartiles = (ratios[ratios.Length / 4], ratios[ratios.Length * 3 / 4]),
                Goal = contestant.Name == "Orm" ? Goal : null,
            };
        });

    private sealed record Started(long Sum, double Processor, double Elapsed);
}
