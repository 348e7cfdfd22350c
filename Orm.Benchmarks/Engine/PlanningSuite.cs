using System.Diagnostics;
using Orm.Engine;
using Orm.Engine.Data.Sessions;
using Orm.Engine.Sql.Syntax;

namespace Orm.Benchmarks.Engine;

/// <summary>
/// The time from a parsed statement to a plan that can run: <c>-- planning</c>. Tables are small, because planning does
/// not look at rows; the median of many runs is printed.
/// </summary>
internal static class PlanningSuite
{
    private const int Tables = 10;
    private const int Runs = 300;

    internal static int Run(string[] args)
    {
        using var connection = new EngineConnection("Data Source=:memory:");
        connection.Open();
        Execute(connection, string.Join(';', Enumerable.Range(0, Tables).Select(i =>
            FormattableString.Invariant($"CREATE TABLE t{i} (id BIGINT PRIMARY KEY, a BIGINT, b BIGINT, name TEXT); ")
            + FormattableString.Invariant($"CREATE INDEX t{i}_a ON t{i} (a); INSERT INTO t{i} SELECT i, ")
            + FormattableString.Invariant($"i % {50 + (i * 37)}, i % 7, 'x' FROM generate_series(1, 2000) AS s(i)"))));
        Execute(connection, "ANALYZE");
        string froms = string.Join(", ", Enumerable.Range(0, Tables).Select(i => FormattableString.Invariant($"t{i}")));
        Print("point query", connection, "SELECT name FROM t1 WHERE id = $1");
        Print("chain of ten", connection, Join(froms, i => FormattableString.Invariant($"t{i}.id = t{i - 1}.a")));
        Print("star of ten", connection, Join(froms, i => FormattableString.Invariant($"t{i}.id = t0.a + {i}")));
        Print("clique of ten", connection, Join(froms, i => FormattableString.Invariant($"t{i}.a = t{i - 1}.a")));
        return 0;
    }

    private static string Join(string froms, Func<int, string> condition) =>
        $"SELECT count(*) FROM {froms} WHERE t0.b = 3 AND "
        + string.Join(" AND ", Enumerable.Range(1, Tables - 1).Select(condition));

    private static void Print(string what, EngineConnection connection, string sql)
    {
        Session session = connection.Session;
        Statement[] parsed = session.Instance.Parse(sql);
        var values = new ParameterValues(sql.Contains('$', StringComparison.Ordinal)
            ? [("", Orm.Engine.Types.SqlValue.BigInt(1))]
            : []);
        double made = Median(() => session.Plan(parsed[0], sql, values));
        session.Prepare(parsed[0], sql, values);
        double found = Median(() =>
        {
            for (int i = 0; i < 1000; i++)
            {
                session.Prepare(parsed[0], sql, values);
            }
        }) / 1000;
        Console.WriteLine(FormattableString.Invariant($"{what,-14} planned {made,9:F1} us   cached {found,7:F3} us"));
    }

    private static double Median(Action action)
    {
        var times = new double[Runs];
        for (int i = 0; i < Runs; i++)
        {
            long start = Stopwatch.GetTimestamp();
            action();
            times[i] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        }

        Array.Sort(times);
        return times[Runs / 2];
    }

    private static void Execute(EngineConnection connection, string sql)
    {
        using EngineCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
