using System.Diagnostics;
using Orm.Benchmarks.Harness;
using Orm.Benchmarks.Mapping;

namespace Orm.Benchmarks.Engine.Statements;

/// <summary>
/// SQL on the engine beside Microsoft.Data.Sqlite, through ADO.NET: <c>-- engine</c>. Statements by key, loading,
/// a join, a sort and a window function over a million rows, the time that planning takes, and how soon a cancelled
/// query stops.
/// </summary>
/// <remarks>
/// Changes by key run in a transaction that is rolled back behind each slice, so that every slice finds the same rows.
/// Those that say "committed" are transactions of their own, which wait for no disk.
/// </remarks>
internal static class StatementSuite
{
    private const string Name = "engine";

    /// <summary>So many rounds are enough for what takes a second.</summary>
    private const int LongRounds = 5;

    public static int Run(BenchmarkOptions options)
    {
        var directory = Directory.CreateTempSubdirectory("orm-engine");
        try
        {
            Results.Report(Measure(directory.FullName, options), options);
            return 0;
        }
        catch (WrongAnswerException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return 1;
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    private static List<Measurement> Measure(string directory, BenchmarkOptions options)
    {
        using SqlPeer sqlite = SqlPeer.Sqlite(directory);
        using SqlPeer engine = SqlPeer.Engine(directory);
        (SqlPeer Peer, ItemStatements Statements)[] both =
            [(sqlite, new ItemStatements(sqlite)), (engine, new ItemStatements(engine))];
        var results = new List<Measurement>(Load(both));
        foreach (Workload workload in Workload.All.Where(workload => options.Selects(workload.Name)))
        {
            Console.Error.WriteLine($"{workload.Name} ...");
            Require(workload, both);
            var rounds = new InterleavedRounds(Name, workload.IsLong ? Shortened(options) : options);
            Entry[] entries = [.. both.Select(one => workload.Enter(one.Peer, one.Statements))];
            results.AddRange(rounds.Run(workload.Name, entries));
        }

        results.AddRange(PlanningSuite.Measure(Name, options).Where(one => options.Selects(one.Workload)));
        results.AddRange(Cancellation.Measure(Name).Where(one => options.Selects(one.Workload)));
        return results;
    }

    private static BenchmarkOptions Shortened(BenchmarkOptions options) =>
        options with { Rounds = Math.Min(options.Rounds, LongRounds), WarmUp = TimeSpan.Zero };

    /// <summary>Loads both, which is a measurement as well: nanoseconds for a row.</summary>
    private static List<Measurement> Load((SqlPeer Peer, ItemStatements Statements)[] both)
    {
        var results = new List<Measurement>();
        foreach ((SqlPeer peer, ItemStatements statements) in both)
        {
            long allocated = GC.GetAllocatedBytesForCurrentThread();
            long started = Stopwatch.GetTimestamp();
            statements.Load();
            double time = Stopwatch.GetElapsedTime(started).TotalNanoseconds / (SqlPeer.Items + SqlPeer.Shops);
            double bytes = (double)(GC.GetAllocatedBytesForCurrentThread() - allocated)
                / (SqlPeer.Items + SqlPeer.Shops);
            statements.Analyze();
            double ratio = results.Count == 0 ? 1 : time / results[0].Nanoseconds;
            results.Add(new Measurement(Name, "loading a row", peer.Name, ratio, time, bytes, 1)
            {
                Quartiles = (ratio, ratio),
            });
        }

        return results;
    }

    /// <exception cref="WrongAnswerException">The two do not agree.</exception>
    private static void Require(Workload workload, (SqlPeer Peer, ItemStatements Statements)[] both)
    {
        long[] answers = [.. both.Select(one => workload.Answer(one.Peer, one.Statements))];
        if (answers[0] != answers[1])
        {
            throw new WrongAnswerException(
                both[1].Peer.Name, workload.Name, FormattableString.Invariant($"{answers[1]}, not {answers[0]}"));
        }
    }
}
