using System.Diagnostics;
using Orm.Benchmarks.Harness;
using Orm.Engine;

namespace Orm.Benchmarks.Engine.Statements;

/// <summary>How long a statement goes on after it was cancelled.</summary>
internal static class Cancellation
{
    private const double Goal = 50e6;
    private const int Runs = 11;
    private static readonly TimeSpan s_head = TimeSpan.FromMilliseconds(100);

    private static readonly (string Name, string Sql)[] s_queries =
    [
        ("series", "SELECT count(*) FROM generate_series(1, 1000000000000)"),
        ("join", "SELECT count(*) FROM m a JOIN m b ON a.k = b.k JOIN m c ON b.k = c.k"),
        ("sort", "SELECT a.id FROM m a JOIN m b ON a.k = b.k ORDER BY a.id + b.id, b.k LIMIT 10"),
        ("change", "INSERT INTO n SELECT a.id * 100000 + b.id, b.k FROM m a, m b"),
    ];

    internal static IEnumerable<Measurement> Measure(string suite)
    {
        using var connection = new EngineConnection("Data Source=:memory:");
        connection.Open();
        using (var create = new EngineCommand(
            "CREATE TABLE m (id BIGINT PRIMARY KEY, k BIGINT); "
            + "CREATE TABLE n (id BIGINT PRIMARY KEY, k BIGINT); CREATE INDEX n_k ON n (k); "
            + "INSERT INTO m SELECT i, i % 10 FROM generate_series(1, 100000) AS s(i); ANALYZE", connection))
        {
            create.ExecuteNonQuery();
        }

        foreach ((string name, string sql) in s_queries)
        {
            double[] times = [.. Enumerable.Range(0, Runs).Select(_ => Nanoseconds(connection, sql)).Order()];
            yield return new Measurement(
                suite, $"cancelling a {name}", "Orm.Engine", 1, times[Runs / 2], 0, 1)
            {
                Quartiles = (times[0] / times[Runs / 2], times[^1] / times[Runs / 2]),
                NanosecondGoal = Goal,
            };
        }
    }

    private static double Nanoseconds(EngineConnection connection, string sql)
    {
        using var command = new EngineCommand(sql, connection);
        long cancelled = 0;
        using ITimer canceller = TimeProvider.System.CreateTimer(
            _ =>
            {
                cancelled = Stopwatch.GetTimestamp();
                command.Cancel();
            },
            null,
            s_head,
            Timeout.InfiniteTimeSpan);
        try
        {
            command.ExecuteScalar();
            throw new InvalidOperationException($"The query ended before it was cancelled: {sql}");
        }
        catch (StatementException)
        {
            return Stopwatch.GetElapsedTime(cancelled).TotalNanoseconds;
        }
    }
}
