using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Orm.Engine;

namespace Orm.Benchmarks.Engine.Tpch;

/// <summary>
/// How far the estimates of joins are from the truth on TPC-H: <c>-- estimates</c>. The q-error of a join is the
/// factor between estimated and actual rows of one run, whichever is larger, both at least 1.
/// </summary>
internal static class EstimatesSuite
{
    private static readonly string[] s_joins = ["Hash Join", "Nested Loop", "Apply", "Join"];

    internal static Command Command()
    {
        Option<double> scale = TpchOptions.Scale(0.1);
        Option<string?> only = TpchOptions.Only();
        var command = new Command("estimates", "estimated and actual rows of the joins of TPC-H") { scale, only };
        command.SetAction(given => Run(given.GetValue(scale), given.GetValue(only)));
        return command;
    }

    private static int Run(double scale, string? only)
    {
        using var connection = new EngineConnection("Data Source=:memory:");
        connection.Open();
        TpchLoader.Load(connection, table => TpchGenerator.Rows(table, scale));
        var all = new List<double>();
        foreach ((string name, string sql) in TpchQueries.All(only))
        {
            List<double> errors = Errors(connection, sql);
            all.AddRange(errors);
            Console.WriteLine(name + "  " + string.Join(
                "  ", errors.Select(error => error.ToString("F2", CultureInfo.InvariantCulture))));
        }

        all.Sort();
        if (all.Count > 0)
        {
            Console.WriteLine(FormattableString.Invariant(
                $"{all.Count} joins: median {all[all.Count / 2]:F2}, 90th percentile {all[all.Count * 9 / 10]:F2}, ")
                + FormattableString.Invariant($"largest {all[^1]:F2}"));
        }

        return 0;
    }

    private static List<double> Errors(EngineConnection connection, string sql)
    {
        using EngineCommand command = connection.CreateCommand();
        command.CommandText = "EXPLAIN (ANALYZE, FORMAT JSON) " + sql;
        using var document = JsonDocument.Parse((string)command.ExecuteScalar()!);
        var errors = new List<double>();
        Add(document.RootElement.GetProperty("Plan"), errors);
        return errors;
    }

    private static void Add(JsonElement node, List<double> errors)
    {
        string name = node.GetProperty("Node").GetString()!;
        if (Array.Exists(s_joins, join => name.StartsWith(join + " (", StringComparison.Ordinal))
            && node.TryGetProperty("Loops", out JsonElement loops) && loops.GetInt64() > 0)
        {
            double actual = Math.Max(1, node.GetProperty("Actual Rows").GetDouble() / loops.GetInt64());
            double estimate = Math.Max(1, node.GetProperty("Estimated Rows").GetDouble());
            errors.Add(Math.Max(actual / estimate, estimate / actual));
        }

        foreach (JsonElement child in node.GetProperty("Inputs").EnumerateArray()
            .Concat(node.GetProperty("Subqueries").EnumerateArray()))
        {
            Add(child, errors);
        }
    }
}
