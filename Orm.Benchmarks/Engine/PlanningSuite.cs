using System.Diagnostics;
using System.Globalization;
using Orm.Benchmarks.Harness;
using Orm.Engine;
using Orm.Engine.Data.Sessions;
using Orm.Engine.Sql.Syntax;

namespace Orm.Benchmarks.Engine;

/// <summary>
/// The time from a parsed statement to a plan that can run: <c>-- planning</c>. Planning does not look at rows, but
/// asks more of large tables: whether rows that come in the order of their keys are worth merging. What the quietest
/// tenth of many runs took at most is printed: planning is the work of one thread, and what lengthens it is the
/// machine.
/// </summary>
internal static class PlanningSuite
{
    private const int Tables = 10;
    private const int FewRows = 2000;
    private const int ManyRows = 20_000;
    private const int Runs = 1000;
    private const int FewestRuns = 100;
    private const int FoundAtOnce = 1000;
    private const double PointGoal = 20e3;
    private const double JoinGoal = 2e6;
    private const double CachedGoal = 1e3;
    private static readonly TimeSpan s_most = TimeSpan.FromSeconds(5);

    internal static int Run(BenchmarkOptions options)
    {
        Results.Report([.. Measure("planning", options).Where(one => options.Selects(one.Workload))], options);
        return 0;
    }

    /// <summary>The times, in nanoseconds; the ratio of a plan that is found again is that to making it.</summary>
    internal static IEnumerable<Measurement> Measure(string suite, BenchmarkOptions options)
    {
        using var connection = new EngineConnection("Data Source=:memory:");
        connection.Open();
        Create(connection, "t", FewRows);
        Create(connection, "large", ManyRows);
        Execute(connection, "ANALYZE");
        (string What, string Sql, double Goal)[] queries =
        [
            ("point query", "SELECT name FROM t1 WHERE id = $1", PointGoal),
            ("chain of ten", Join("t", "{1}.id = {0}.a"), JoinGoal),
            ("star of ten", Join("t", "{1}.id = t0.a + {2}"), JoinGoal),
            ("clique of ten", Join("t", "{1}.a = {0}.a"), JoinGoal),
            ("chain of ten large tables", Join("large", "{1}.id = {0}.a"), JoinGoal),
            ("star of ten large tables", Join("large", "{1}.id = large0.id + {2}"), JoinGoal),
            ("clique of ten large tables", Join("large", "{1}.a = {0}.a"), JoinGoal),
            ("clique of ten large tables by key", Join("large", "{1}.id = {0}.id"), JoinGoal),
        ];
        return
        [
            .. queries.Where(query => options.Selects(Name(query.What)))
                .SelectMany(query => Times(suite, query, connection, options)),
        ];
    }

    private static string Name(string what) => $"planning: {what}";

    private static void Create(EngineConnection connection, string name, int rows) =>
        Execute(connection, string.Join(';', Enumerable.Range(0, Tables).Select(i => string.Create(
            CultureInfo.InvariantCulture,
            $"""
            CREATE TABLE {name}{i} (id BIGINT PRIMARY KEY, a BIGINT, b BIGINT, name TEXT);
            CREATE INDEX {name}{i}_a ON {name}{i} (a);
            INSERT INTO {name}{i} SELECT i, i % {50 + (i * 37)}, i % 7, 'x' FROM generate_series(1, {rows}) AS s(i)
            """))));

    /// <param name="name">What the tables are called.</param>
    /// <param name="condition">What each has in common with the one before: {0} is that one, {1} the table, {2} its
    /// number.</param>
    private static string Join(string name, string condition)
    {
        string Name(int i) => string.Create(CultureInfo.InvariantCulture, $"{name}{i}");
        IEnumerable<string> conditions = Enumerable.Range(1, Tables - 1).Select(i => string.Format(
            CultureInfo.InvariantCulture, condition, Name(i - 1), Name(i), i));
        return $"SELECT count(*) FROM {string.Join(", ", Enumerable.Range(0, Tables).Select(Name))} "
            + $"WHERE {name}0.b = 3 AND {string.Join(" AND ", conditions)}";
    }

    private static Measurement[] Times(
        string suite,
        (string What, string Sql, double Goal) query,
        EngineConnection connection,
        BenchmarkOptions options)
    {
        Session session = connection.Session;
        Statement statement = session.Instance.Parse(query.Sql)[0];
        var values = new ParameterValues(query.Sql.Contains('$', StringComparison.Ordinal)
            ? [("", Orm.Engine.Types.SqlValue.BigInt(1))]
            : []);
        JustInTime.Finish(() => session.Plan(statement, query.Sql, values), options.WarmUp);
        double made = Quiet(() => session.Plan(statement, query.Sql, values));
        session.Prepare(statement, query.Sql, values);
        double found = Quiet(() =>
        {
            for (int i = 0; i < FoundAtOnce; i++)
            {
                session.Prepare(statement, query.Sql, values);
            }
        }) / FoundAtOnce;
        return [Of(suite, query.What, "planned", 1, made, query.Goal),
            Of(suite, query.What, "found again", found / made, found, CachedGoal)];
    }

    private static Measurement Of(
        string suite, string what, string how, double ratio, double nanoseconds, double goal) =>
        new(suite, Name(what), how, ratio, nanoseconds, 0, 0)
        {
            Quartiles = (ratio, ratio),
            NanosecondGoal = goal,
        };

    private static double Quiet(Action action)
    {
        var times = new List<double>(Runs);
        long begun = Stopwatch.GetTimestamp();
        while (times.Count < Runs && (times.Count < FewestRuns || Stopwatch.GetElapsedTime(begun) < s_most))
        {
            long start = Stopwatch.GetTimestamp();
            action();
            times.Add(Stopwatch.GetElapsedTime(start).TotalNanoseconds);
        }

        times.Sort();
        return times[times.Count / 10];
    }

    private static void Execute(EngineConnection connection, string sql)
    {
        using EngineCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
