using System.Diagnostics;
using System.Globalization;
using Orm.Engine;

namespace Orm.Benchmarks.Engine.Tpch;

/// <summary>
/// The 22 queries of TPC-H: the time of each, and whether the answer is the known one.
/// <c>-- tpch [--sf N | --data FOLDER] [--answers FOLDER] [--queries FOLDER] [--only qNN] [--explain]</c>. The tables
/// are generated at the scale, or read from files.
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

        string? answers = Option(args, "--answers");
        string queries = Option(args, "--queries") ?? Path.Combine("Orm.Tests", "Scripts", "Tpch");
        string? only = Option(args, "--only");
        using var connection = new EngineConnection("Data Source=:memory:");
        connection.Open();
        var clock = Stopwatch.StartNew();
        long rows = TpchLoader.Load(connection, table => data is null || args.Contains("--sf")
            ? TpchGenerator.Rows(table, factor)
            : TpchLoader.FromFolder(data, table));
        Console.WriteLine(FormattableString.Invariant($"loaded {rows:N0} rows in {clock.Elapsed.TotalSeconds:F1} s"));
        int wrong = 0;
        double total = 0;
        for (int i = 1; i <= Queries; i++)
        {
            string name = FormattableString.Invariant($"q{i:D2}");
            if (only is null || only == name)
            {
                wrong += RunQuery(connection, name, queries, answers, args.Contains("--explain"), ref total) ? 0 : 1;
            }
        }

        Console.WriteLine(FormattableString.Invariant($"total {total:F1} ms, {wrong} wrong"));
        return wrong == 0 ? 0 : 1;
    }

    private static bool RunQuery(
        EngineConnection connection, string name, string queries, string? answers, bool explain, ref double total)
    {
        string sql = File.ReadAllText(Path.Combine(queries, name + ".sql"));
        if (explain)
        {
            Explain(connection, sql);
        }

        try
        {
            double best = double.MaxValue;
            List<string[]> rows = [];
            for (int round = 0; round < 6; round++)
            {
                using EngineCommand command = connection.CreateCommand();
                command.CommandText = sql;
                var clock = Stopwatch.StartNew();
                using EngineDataReader reader = command.ExecuteReader();
                rows = TpchAnswer.Read(reader);
                best = Math.Min(best, clock.Elapsed.TotalMilliseconds);
            }

            string? difference = answers is null
                ? null
                : TpchAnswer.Difference(rows, Path.Combine(answers, name + ".csv"));
            string verdict = answers is null ? "not compared" : difference ?? "right";
            total += best;
            Console.WriteLine(FormattableString.Invariant($"{name} {best,10:F1} ms {rows.Count,6} rows  {verdict}"));
            return difference is null;
        }
        catch (EngineException error)
        {
            Console.WriteLine($"{name} {error.SqlState} {error.Message}");
            return false;
        }
    }

    private static void Explain(EngineConnection connection, string sql)
    {
        using EngineCommand command = connection.CreateCommand();
        command.CommandText = "EXPLAIN " + sql;
        using EngineDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            Console.WriteLine(reader.GetString(0));
        }
    }

    internal static string? Option(string[] args, string name)
    {
        int at = Array.IndexOf(args, name);
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
    }
}
