using System.Diagnostics;
using System.Globalization;
using Orm.Benchmarks.Harness;
using Orm.Engine;
using Orm.Engine.Planning.Logical;

namespace Orm.Benchmarks.Engine;

/// <summary>
/// Joins of two large tables by each method, forced: <c>-- joins</c>. What the quietest of several runs took is
/// printed; the ratio is that to the method that is named first.
/// </summary>
internal static class JoinMethodSuite
{
    private const int Rows = 1_000_000;
    private const int PairRows = 4000;
    private const int Runs = 7;

    private static readonly JoinMethod[] s_byKeys = [JoinMethod.Hash, JoinMethod.Merge];

    private static readonly (string What, string Sql, JoinMethod[] Methods)[] s_joins =
    [
        ("both scans", "SELECT sum(v) FROM a UNION ALL SELECT sum(v) FROM b", [JoinMethod.Any]),
        ("both in order", "SELECT sum(a.v), sum(b.v) FROM a JOIN b ON a.id = b.id", s_byKeys),
        ("left join, both in order", "SELECT sum(a.v), sum(b.v) FROM a LEFT JOIN b ON a.id = b.id", s_byKeys),
        ("one to sort", "SELECT sum(a.v), sum(b.w) FROM a JOIN b ON a.id = b.v", s_byKeys),
        ("both to sort", "SELECT sum(a.w), sum(b.w) FROM a JOIN b ON a.v = b.v", s_byKeys),
        ("pairs", "SELECT count(*) FROM few AS x JOIN few AS y ON x.v < y.w",
            [JoinMethod.NestedLoop, JoinMethod.BlockNestedLoop]),
    ];

    internal static int Run(BenchmarkOptions options)
    {
        var all = new List<Measurement>();
        foreach ((string memory, string name) in new[] { ("", ""), (";Memory Limit=4MB", " with 4 MB") })
        {
            using var connection = new EngineConnection("Data Source=:memory:" + memory);
            connection.Open();
            Fill(connection);
            foreach ((string what, string sql, JoinMethod[] methods) in s_joins)
            {
                if (options.Selects(what + name) && (name.Length == 0 || methods[0] == JoinMethod.Hash))
                {
                    all.AddRange(Times(connection, what + name, sql, methods));
                }
            }
        }

        Results.Report(all, options);
        return 0;
    }

    private static IEnumerable<Measurement> Times(
        EngineConnection connection, string what, string sql, JoinMethod[] methods)
    {
        double first = 0;
        foreach (JoinMethod method in methods)
        {
            connection.Session.ForcedJoin = method == JoinMethod.Any ? null : method;
            using EngineCommand command = connection.CreateCommand();

            // A plan is kept with its text.
            command.CommandText = $"{sql} -- {method}";
            double best = double.MaxValue;
            for (int i = 0; i < Runs; i++)
            {
                long start = Stopwatch.GetTimestamp();
                command.ExecuteScalar();
                best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalNanoseconds);
            }

            first = first == 0 ? best : first;
            double ratio = best / first;
            yield return new Measurement("joins", what, method.ToString(), ratio, best, 0, 0)
            {
                Quartiles = (ratio, ratio),
            };
        }
    }

    private static void Fill(EngineConnection connection)
    {
        foreach (string sql in new[]
        {
            "CREATE TABLE a (id BIGINT PRIMARY KEY, v BIGINT, w BIGINT)",
            "CREATE TABLE b (id BIGINT PRIMARY KEY, v BIGINT, w BIGINT)",
            "CREATE TABLE few (id BIGINT PRIMARY KEY, v BIGINT, w BIGINT)",
            Insert("a", Rows, 7_919), Insert("b", Rows, 104_729), Insert("few", PairRows, 7_919), "ANALYZE",
        })
        {
            using EngineCommand command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }
    }

    private static string Insert(string table, int rows, int step) => string.Create(
        CultureInfo.InvariantCulture,
        $"INSERT INTO {table} SELECT i, CAST(i AS BIGINT) * {step} % {rows}, i % 1000 "
            + $"FROM generate_series(1, {rows}) AS g(i)");
}
