using System.CommandLine;
using System.Diagnostics;
using Orm.Engine;

namespace Orm.Benchmarks.Engine.Tpch;

/// <summary>
/// The 22 queries of TPC-H: the time of each, and whether the answer is the known one and that of the peers. The tables
/// are generated at the scale, or read from files. Peers run in the same rounds, each on one thread; DuckDB does when
/// <see cref="DuckLibrary.Variable"/> names its library.
/// </summary>
internal static class TpchSuite
{
    private const string Source = "Data Source=:memory:tpch;Buffer Size=4GB;";

    internal static Command Command()
    {
        Option<double> scale = TpchOptions.Scale(0.01);
        Option<string?> only = TpchOptions.Only();
        Option<int> rounds = Harness.BenchmarkOptions.AboveZero("--rounds", 5, "rounds in which everybody runs once");
        var data = new Option<string?>("--data") { Description = "a folder with NAME.tbl or NAME.tbl.gz to load" };
        var answers = new Option<string?>("--answers") { Description = "a folder with the known answers, qNN.csv" };
        var sqlite = new Option<bool>("--sqlite") { Description = "beside SQLite" };
        var postgres = new Option<bool>("--postgres") { Description = "beside PostgreSQL 15" };
        var explain = new Option<bool>("--explain") { Description = "prints the plans" };
        var analyze = new Option<bool>("--analyze") { Description = "prints the plans with times" };
        Option<string> settings = TpchOptions.Settings();
        Option<int> workers = TpchOptions.Workers();
        var command = new Command(
            "tpch", "the 22 queries of TPC-H on the engine: times, and whether the answers are right")
        {
            scale, only, rounds, data, answers, sqlite, postgres, explain, analyze, settings, workers,
        };
        command.SetAction(given =>
        {
            IEnumerable<string[]> RowsOf(string table) => given.GetValue(data) is { } folder
                ? TpchLoader.FromFolder(folder, table)
                : TpchGenerator.Rows(table, given.GetValue(scale));
            string source = Source + given.GetValue(settings);
            using EngineConnection connection = Load(RowsOf, source);
            List<ITpchPeer> peers = Peers(RowsOf, given.GetValue(sqlite), given.GetValue(postgres));
            peers.AddRange(given.GetValue(workers) is > 0 and int several ? [new TpchWorkers(source, several)] : []);
            var run = new TpchRun(connection, peers)
            {
                Answers = given.GetValue(answers),
                Explain = given.GetValue(analyze) ? "EXPLAIN ANALYZE " : given.GetValue(explain) ? "EXPLAIN " : null,
                Rounds = given.GetValue(rounds),
            };
            return Run(run, peers, given.GetValue(only));
        });
        return command;
    }

    private static EngineConnection Load(Func<string, IEnumerable<string[]>> rowsOf, string source)
    {
        var connection = new EngineConnection(source);
        connection.Open();
        var clock = Stopwatch.StartNew();
        long rows = TpchLoader.Load(connection, rowsOf);
        Console.WriteLine(FormattableString.Invariant($"loaded {rows:N0} rows in {clock.Elapsed.TotalSeconds:F1} s"));
        return connection;
    }

    private static List<ITpchPeer> Peers(Func<string, IEnumerable<string[]>> rowsOf, bool sqlite, bool postgres)
    {
        var peers = new List<ITpchPeer>();
        if (sqlite)
        {
            peers.Add(new TpchSqlite(rowsOf));
        }

        if (postgres)
        {
            peers.Add(new TpchPostgres(rowsOf));
        }

        if (Environment.GetEnvironmentVariable(DuckLibrary.Variable) is { Length: > 0 } library)
        {
            peers.Add(new TpchDuck(library, rowsOf));
        }

        return peers;
    }

    private static int Run(TpchRun run, List<ITpchPeer> peers, string? only)
    {
        try
        {
            foreach ((string name, string sql) in TpchQueries.All(only))
            {
                run.Run(name, sql);
            }

            foreach (string line in run.Summary())
            {
                Console.WriteLine(line);
            }

            return run.Wrong == 0 ? 0 : 1;
        }
        finally
        {
            peers.ForEach(peer => peer.Dispose());
        }
    }
}
