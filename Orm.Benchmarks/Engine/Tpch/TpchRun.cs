using System.Diagnostics;
using Orm.Engine;

namespace Orm.Benchmarks.Engine.Tpch;

/// <summary>Runs queries in rounds, each contestant once in each, and prints the median of the ratios.</summary>
/// <param name="connection">The engine.</param>
/// <param name="sqlite">What it is compared with, if anything.</param>
internal sealed class TpchRun(EngineConnection connection, TpchSqlite? sqlite)
{
    private readonly List<double> _ratios = [];
    private double _total;

    internal string? Answers { get; init; }

    /// <summary>What is put before a query to see its plan; null: it is not shown.</summary>
    internal string? Explain { get; init; }

    internal required int Rounds { get; init; }

    /// <summary>The queries whose answer is not the known one.</summary>
    internal int Wrong { get; private set; }

    internal string Summary
    {
        get
        {
            string total = FormattableString.Invariant($"total {_total:F1} ms, {Wrong} wrong");
            double mean = _ratios.Count == 0 ? 0 : Math.Exp(_ratios.Average(Math.Log));
            return _ratios.Count == 0 ? total : total + FormattableString.Invariant(
                $", geomean of the ratio to SQLite {mean:F3} (goal 0.150 at scale 0.1)");
        }
    }

    internal void Run(string name, string sql)
    {
        try
        {
            (double best, double? ratio, List<string[]> rows) = Measure(sql);
            string? difference = Answers is null
                ? null
                : TpchAnswer.Difference(rows, Path.Combine(Answers, name + ".csv"));
            string verdict = Answers is null ? "not compared" : difference ?? "right";
            string beside = ratio is null ? "" : FormattableString.Invariant($"  {ratio:F3} of SQLite");
            Wrong += difference is null ? 0 : 1;
            Console.WriteLine(
                FormattableString.Invariant($"{name} {best,10:F1} ms{beside} {rows.Count,6} rows  {verdict}"));
            PrintPlan(sql);
        }
        catch (EngineException error)
        {
            Wrong++;
            Console.WriteLine($"{name} {error.SqlState} {error.Message}");
        }
    }

    private (double Best, double? Ratio, List<string[]> Rows) Measure(string sql)
    {
        double best = double.MaxValue;
        var ratios = new List<double>();
        List<string[]> rows = [];
        for (int round = 0; round <= Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            rows = Query(sql);
            double ours = clock.Elapsed.TotalMilliseconds;
            best = Math.Min(best, ours);
            if (sqlite is not null)
            {
                clock.Restart();
                sqlite.Run(sql);

                // The first round is there for the just-in-time compiler and the caches.
                ratios.AddRange(round == 0 ? [] : [ours / clock.Elapsed.TotalMilliseconds]);
            }
        }

        _total += best;
        if (ratios.Count == 0)
        {
            return (best, null, rows);
        }

        ratios.Sort();
        _ratios.Add(ratios[ratios.Count / 2]);
        return (best, _ratios[^1], rows);
    }

    private List<string[]> Query(string sql)
    {
        using EngineCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using EngineDataReader reader = command.ExecuteReader();
        return TpchAnswer.Read(reader);
    }

    /// <summary>Behind the rounds, so that the times of its operators are those of compiled code.</summary>
    private void PrintPlan(string sql)
    {
        if (Explain is null)
        {
            return;
        }

        using EngineCommand command = connection.CreateCommand();
        command.CommandText = Explain + sql;
        using EngineDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            Console.WriteLine(reader.GetString(0));
        }
    }
}
