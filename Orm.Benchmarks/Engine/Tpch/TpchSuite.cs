using System.Diagnostics;
using System.Globalization;
using Orm.Engine;

namespace Orm.Benchmarks.Engine.Tpch;

/// <summary>
/// The 22 queries of TPC-H: the time of each, and whether the answer is the known one.
/// <c>-- tpch [--sf N | --data FOLDER] [--answers FOLDER] [--queries FOLDER] [--only qNN] [--rounds N] [--sqlite]
/// [--explain | --analyze]</c>. The tables are generated at the scale, or read from files. With <c>--sqlite</c> SQLite
/// runs in the same rounds, with indexes and ANALYZE.
/// </summary>
internal static class TpchSuite
{
    private const int Queries = 22;

    internal static int Run(string[] args)
    {
        string? data = Option(args, "--data") ?? Environment.GetEnvironmentVariable("ORM_TPCH_DATA");
        string scale = Option(args, "--sf") ?? "0.01";
        if (!double.TryParse(scale, CultureInfo.InvariantCulture, out double factor)
            || factor is not (> 0 and < 30_000))
        {
            Console.Error.WriteLine($"--sf takes a number above 0 and below 30000, not '{scale}'.");
            return 2;
        }

        IEnumerable<string[]> RowsOf(string table) => data is null || args.Contains("--sf")
            ? TpchGenerator.Rows(table, factor)
            : TpchLoader.FromFolder(data, table);
        using var connection = new EngineConnection("Data Source=:memory:;Buffer Size=4GB");
        connection.Open();
        var clock = Stopwatch.StartNew();
        long rows = TpchLoader.Load(connection, RowsOf);
        Console.WriteLine(FormattableString.Invariant($"loaded {rows:N0} rows in {clock.Elapsed.TotalSeconds:F1} s"));
        using TpchSqlite? sqlite = args.Contains("--sqlite") ? new TpchSqlite(RowsOf) : null;
        return RunQueries(new TpchRun(connection, sqlite)
        {
            Answers = Option(args, "--answers"),
            Explain = args.Contains("--analyze") ? "EXPLAIN ANALYZE " : args.Contains("--explain") ? "EXPLAIN " : null,
            Rounds = int.Parse(Option(args, "--rounds") ?? "5", CultureInfo.InvariantCulture),
        }, Option(args, "--queries") ?? Path.Combine("Orm.Tests", "Scripts", "Tpch"), Option(args, "--only"));
    }

    private static int RunQueries(TpchRun run, string folder, string? only)
    {
        for (int i = 1; i <= Queries; i++)
        {
            string name = FormattableString.Invariant($"q{i:D2}");
            if (only is null || only == name)
            {
                run.Run(name, File.ReadAllText(Path.Combine(folder, name + ".sql")));
            }
        }

        Console.WriteLine(run.Summary);
        return run.Wrong == 0 ? 0 : 1;
    }

    internal static string? Option(string[] args, string name)
    {
        int at = Array.IndexOf(args, name);
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
    }
}
