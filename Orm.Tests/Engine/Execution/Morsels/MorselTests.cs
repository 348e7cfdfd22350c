using Orm.Engine;
using Orm.Engine.Transactions;
using Orm.Tests.Engine.Scripts;
using Xunit;

namespace Orm.Tests.Engine.Execution.Morsels;

/// <summary>What several workers read together is what one reads, in the same order.</summary>
public sealed class MorselTests
{
    private const int Degree = 4;

    public static TheoryData<string> Queries =>
    [
        "SELECT k, v, s FROM a WHERE v % 3 = 0",
        "SELECT v + 1, s || '!', upper(s) FROM a WHERE d > 5",
        "SELECT k, count(*), sum(v), avg(d), min(s), max(s) FROM a GROUP BY k",
        "SELECT s, k, count(k), max(v), count(*) FILTER (WHERE v > 700) FROM a GROUP BY s, k",
        "SELECT count(*), sum(v), sum(d), avg(v), min(d), max(s) FROM a WHERE v < 2500",
        "SELECT count(*), sum(v), min(s) FROM a WHERE v < 0",
        "SELECT sum(x), avg(x), min(x) FROM a WHERE v % 7 > 1",
        "SELECT k % 10, sum(x), string_agg(s, ',') FROM a WHERE v < 200 GROUP BY 1",
        "SELECT k % 3, count(DISTINCT s), sum(DISTINCT v) FROM a GROUP BY 1",
        "SELECT DISTINCT s, k FROM a WHERE v > 100",
        "SELECT v, s FROM a WHERE v % 2 = 0 ORDER BY s, k",
        "SELECT v, s FROM a WHERE v % 2 = 0 ORDER BY s LIMIT 40 OFFSET 20",
        "SELECT v FROM a WHERE v % 2 = 0 LIMIT 40 OFFSET 20",
        "SELECT a.v, b.w, b.t FROM a JOIN b ON a.k = b.k",
        "SELECT a.s, sum(b.w) FROM a JOIN b ON a.k = b.k WHERE b.w < 500 GROUP BY a.s",
        "SELECT count(*), sum(c.v) FROM a JOIN b ON a.k = b.k JOIN a AS c ON c.v = b.w WHERE a.v < 700",
        "SELECT a.v, b.w FROM a LEFT JOIN b ON a.k = b.k AND b.w > a.v",
        "SELECT w, v FROM b LEFT JOIN a ON a.k = b.k AND a.v > 2000",
        "SELECT a.v, b.w FROM a FULL JOIN b ON a.k = b.k AND a.v > b.w WHERE a.v % 5 = 0 OR b.w % 3 = 0",
        "SELECT v FROM a WHERE EXISTS (SELECT 1 FROM b WHERE b.k = a.k AND b.w > a.v)",
        "SELECT w FROM b WHERE NOT EXISTS (SELECT 1 FROM a WHERE a.k = b.k AND a.v % 2 = 0)",
        "SELECT v FROM a WHERE k NOT IN (SELECT k FROM b WHERE k IS NOT NULL)",
        "SELECT n, w FROM (SELECT k, count(*) AS n FROM a GROUP BY k) AS q JOIN b ON b.k = q.k",
        "SELECT v, row_number() OVER (PARTITION BY s ORDER BY k) FROM a WHERE v % 2 = 1",
        "SELECT v FROM a WHERE v % 2 = 0 UNION SELECT w FROM b WHERE w % 3 = 0",
        "SELECT v FROM a WHERE d > (SELECT avg(e) FROM b) AND v % 2 = 0",
        "SELECT v, (SELECT max(w) FROM b WHERE b.k = a.k AND b.w % 2 = 0) FROM a WHERE v < 30",
        "SELECT w, (SELECT sum(a.v + b.w) FROM a WHERE a.v % 2 = 0) FROM b WHERE w < 20",
        "SELECT w, (SELECT max(n) FROM (SELECT count(*) AS n FROM a GROUP BY k * b.w) AS q) FROM b WHERE w < 9",
        "WITH c AS (SELECT k, sum(v) AS n FROM a GROUP BY k) SELECT * FROM c, c AS o WHERE c.n = o.n + 7",
        "SELECT v FROM a, (VALUES (1), (2)) AS q(n) WHERE v % 100 = n",
    ];

    [Theory]
    [MemberData(nameof(Queries))]
    public void The_answer_is_that_of_one_worker(string sql)
    {
        foreach (string memory in new[] { "", ";Memory Limit=24kB" })
        {
            using EngineConnection one = VectorJoinTests.Open("Data Source=:memory:" + memory);
            using EngineConnection several = VectorJoinTests.Open(
                $"Data Source=:memory:;Max Degree Of Parallelism={Degree}" + memory);
            BeginMorsels(several);
            string expected = VectorTests.Run(one, sql, vectors: true);
            string found = VectorTests.Run(several, sql, vectors: true);
            Assert.Equal(memory.Length == 0 ? expected : Sorted(expected), memory.Length == 0 ? found : Sorted(found));
            Assert.Equal(0, several.Session.Instance.Database.Memory.Used);
            Assert.Empty(several.Session.Instance.Database.Options.Files.List("memory-temporary."));
        }
    }

    [Fact]
    public void Morsels_of_leaves_hold_all_rows_once()
    {
        using EngineConnection connection = VectorJoinTests.Open("Data Source=:memory:;Max Degree Of Parallelism=3");
        EngineSide.Run(connection, "CREATE TABLE wide (i BIGINT PRIMARY KEY, s TEXT, t TEXT)");
        EngineSide.Run(
            connection,
            "INSERT INTO wide SELECT i * 3, repeat('text ', 40), i::text FROM generate_series(1, 20000) AS g(i)");
        EngineSide.Run(connection, "DELETE FROM wide WHERE i % 5 = 0 AND i < 20000");
        connection.Session.Instance.Database.LeastRowsForWorkers = 0;
        const string Counted = "SELECT count(*), sum(i), count(DISTINCT t), min(i), max(i) FROM wide WHERE i % 2 = 1";
        string expected = VectorTests.Run(connection, Counted, vectors: false);
        Assert.Equal(expected, VectorTests.Run(connection, Counted, vectors: true));
        const string Listed = "SELECT t FROM wide WHERE i % 7 = 1";
        Assert.Equal(
            VectorTests.Run(connection, Listed, vectors: false), VectorTests.Run(connection, Listed, vectors: true));
    }

    [Theory]
    [InlineData("SELECT sum(100 / (v - 2500)) FROM a")]
    [InlineData("SELECT v FROM a WHERE 100 / (v - 2500) > 0")]
    [InlineData("SELECT a.v FROM a JOIN b ON a.k = b.k AND 100 / (a.v - 1401) > b.w")]
    [InlineData("SELECT k, count(*) FROM a WHERE 100 / (v - 2500) <> 7 GROUP BY k")]
    [InlineData("SELECT v FROM a ORDER BY 100 / (v - 2500)")]
    public void An_error_of_one_worker_is_that_of_the_statement(string sql)
    {
        using EngineConnection connection = VectorJoinTests.Open(
            $"Data Source=:memory:;Max Degree Of Parallelism={Degree}");
        BeginMorsels(connection);
        for (int i = 0; i < 5; i++)
        {
            Assert.StartsWith("22012", VectorTests.Run(connection, sql, vectors: true), StringComparison.Ordinal);
            Assert.Equal(0, connection.Session.Instance.Database.Memory.Used);
            Assert.Equal(
                "n\n3000", VectorTests.Run(connection, "SELECT count(*) AS n FROM a WHERE v > 0", vectors: true));
        }
    }

    [Fact]
    public void Rows_that_are_not_read_to_the_end_leave_nothing_behind()
    {
        using EngineConnection connection = VectorJoinTests.Open(
            $"Data Source=:memory:;Max Degree Of Parallelism={Degree}");
        BeginMorsels(connection);
        using EngineCommand command = connection.CreateCommand();
        command.CommandText = "SELECT a.v, b.t FROM a JOIN b ON a.k = b.k WHERE a.v % 2 = 0";
        using (EngineDataReader reader = command.ExecuteReader())
        {
            Assert.True(reader.Read());
        }

        Assert.Equal(0, connection.Session.Instance.Database.Memory.Used);
        Assert.Equal("n\n3000", VectorTests.Run(connection, "SELECT count(*) AS n FROM a", vectors: true));
    }

    [Theory]
    [InlineData("SELECT k, count(*) FROM a WHERE v % 3 > 0 GROUP BY k")]
    [InlineData("SELECT v FROM a WHERE v % 3 > 0 ORDER BY s")]
    [InlineData("SELECT count(*), sum(x) FROM a JOIN b ON a.k = b.k")]
    public async Task Workers_read_little_after_a_statement_is_cancelled(string sql)
    {
        const int CancelledAt = 40;
        const int MostAfterwards = 4 * Degree;
        using EngineConnection connection = VectorJoinTests.Open(
            $"Data Source=:memory:;Max Degree Of Parallelism={Degree}");
        BeginMorsels(connection);
        using var source = new CancellationTokenSource();
        int steps = 0;
        Table table = connection.Session.Instance.Database.Table(connection.Session.Schema.Table("a")!.Number)!;
        table.Stored.Tree.Schedule = _ =>
        {
            int step = Interlocked.Increment(ref steps);
            if (step == CancelledAt)
            {
                source.Cancel();
            }
            else if (step > CancelledAt)
            {
                // What is done before the token says so is not what is counted.
                source.Token.WaitHandle.WaitOne();
            }
        };
        EngineException error = await Assert.ThrowsAnyAsync<EngineException>(
            () => CancellationTests.ReadAsync(connection, sql, source.Token));
        Assert.Equal("57014", error.SqlState);
        Assert.InRange(steps, CancelledAt, CancelledAt + MostAfterwards);
        table.Stored.Tree.Schedule = null;
        Assert.Equal("n\n3000", VectorTests.Run(connection, "SELECT count(*) AS n FROM a", vectors: true));
        Assert.Equal(0, connection.Session.Instance.Database.Memory.Used);
    }

    [Fact]
    public void A_plan_runs_again_with_other_parameters()
    {
        using EngineConnection connection = VectorJoinTests.Open(
            $"Data Source=:memory:;Max Degree Of Parallelism={Degree}");
        BeginMorsels(connection);
        using EngineCommand command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM a JOIN b ON a.k = b.k WHERE b.w >= @least AND a.v > @least";
        EngineParameter least = command.Parameters.AddWithValue("@least", 0);
        long all = (long)command.ExecuteScalar()!;
        least.Value = 1500;
        long some = (long)command.ExecuteScalar()!;
        least.Value = 0;
        Assert.InRange(some, 1, all - 1);
        Assert.Equal(all, (long)command.ExecuteScalar()!);
    }

    [Fact]
    public void Versions_of_others_are_told_apart_by_all_workers()
    {
        const string Source = "Data Source=:memory:morsel-versions;Max Degree Of Parallelism=4";
        using EngineConnection connection = VectorJoinTests.Open(Source);
        BeginMorsels(connection);
        using var other = new EngineConnection(Source);
        other.Open();
        using EngineTransaction theirs = other.BeginTransaction();
        const string Sql = "SELECT count(*) AS n, sum(v) AS v FROM a WHERE v % 2 = 0";
        string before = VectorTests.Run(connection, Sql, vectors: true);
        EngineSide.Run(other, "UPDATE a SET v = v + 1 WHERE v % 100 < 50");
        EngineSide.Run(other, "DELETE FROM a WHERE v > 2900");
        Assert.Equal(before, VectorTests.Run(connection, Sql, vectors: true));
        string own = VectorTests.Run(other, Sql, vectors: true);
        Assert.NotEqual(before, own);
        Assert.Equal(VectorTests.Run(other, Sql, vectors: false), own);
        theirs.Commit();
        Assert.Equal(own, VectorTests.Run(connection, Sql, vectors: true));
    }

    [Fact]
    public void What_a_serializable_transaction_reads_is_noted_for_all_workers()
    {
        const string Source = "Data Source=:memory:morsel-reads;Max Degree Of Parallelism=4";
        using EngineConnection connection = VectorJoinTests.Open(Source);
        BeginMorsels(connection);
        using var other = new EngineConnection(Source);
        other.Open();
        using EngineTransaction mine = connection.BeginTransaction(System.Data.IsolationLevel.Serializable);
        VectorTests.Run(connection, "SELECT sum(v) FROM a WHERE v % 2 = 0", vectors: true);
        EngineSide.Run(other, "UPDATE a SET v = v + 1 WHERE v = 2900");
        EngineSide.Run(connection, "INSERT INTO b (k) VALUES (1)");
        Assert.Equal("40001", Assert.ThrowsAny<EngineException>(mine.Commit).SqlState);
    }

    [Fact]
    public void Explain_analyze_shows_the_workers_and_the_rows_of_all()
    {
        using EngineConnection connection = VectorJoinTests.Open(
            $"Data Source=:memory:;Max Degree Of Parallelism={Degree}");
        BeginMorsels(connection);
        string plan = VectorTests.Run(
            connection, "EXPLAIN ANALYZE SELECT s, count(*) FROM a WHERE v > 1000 GROUP BY s", vectors: true);
        Assert.Contains(" workers=", plan, StringComparison.Ordinal);
        Assert.Contains("(actual rows=2000 ", plan, StringComparison.Ordinal);
        EngineSide.Run(connection, "SET max_degree_of_parallelism = 1");
        Assert.DoesNotContain(
            " workers=",
            VectorTests.Run(
                connection, "EXPLAIN ANALYZE SELECT s, count(*) FROM a WHERE v > 1000 GROUP BY s", vectors: true),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Small_tables_are_read_by_one()
    {
        using EngineConnection connection = VectorJoinTests.Open(
            $"Data Source=:memory:;Max Degree Of Parallelism={Degree}");
        Assert.DoesNotContain(
            " workers=",
            VectorTests.Run(connection, "EXPLAIN ANALYZE SELECT count(*) FROM a WHERE v > 7", vectors: true),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_degree_is_set_for_a_connection_or_a_transaction()
    {
        using EngineConnection connection = VectorJoinTests.Open();
        Assert.Equal(1, connection.Session.MostWorkers);
        EngineSide.Run(connection, "SET max_degree_of_parallelism = 3");
        Assert.Equal(3, connection.Session.MostWorkers);
        EngineSide.Run(connection, "BEGIN");
        EngineSide.Run(connection, "SET LOCAL max_degree_of_parallelism = 5");
        Assert.Equal(5, connection.Session.MostWorkers);
        EngineSide.Run(connection, "COMMIT");
        Assert.Equal(3, connection.Session.MostWorkers);
        EngineSide.Run(connection, "SET max_degree_of_parallelism = 0");
        Assert.Equal(Environment.ProcessorCount, connection.Session.MostWorkers);
        EngineSide.Run(connection, "RESET max_degree_of_parallelism");
        Assert.Equal(1, connection.Session.MostWorkers);
        Assert.StartsWith(
            "22023", EngineSide.Run(connection, "SET max_degree_of_parallelism = 'many'").ToString(),
            StringComparison.Ordinal);
        Assert.Equal(7, new EngineConnectionStringBuilder("Max Degree Of Parallelism=7").MaxDegreeOfParallelism);
    }

    [Fact]
    public void Long_texts_of_rows_that_wait_for_the_reader_count_as_memory()
    {
        using EngineConnection connection = VectorJoinTests.Open("Data Source=:memory:;Max Degree Of Parallelism=2");
        EngineSide.Run(connection, "CREATE TABLE wide (i BIGINT PRIMARY KEY, s TEXT)");
        EngineSide.Run(
            connection, "INSERT INTO wide SELECT i, repeat('x', 2000) || i FROM generate_series(1, 8000) AS g(i)");
        connection.Session.Instance.Database.LeastRowsForVectors = 0;
        connection.Session.Instance.Database.LeastRowsForWorkers = 0;
        using EngineCommand command = connection.CreateCommand();
        command.CommandText = "SELECT s FROM wide WHERE i % 8 < 8";
        long most = 0;
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read())
            {
                most = Math.Max(most, connection.Session.Instance.Database.Memory.Used);
            }
        }

        // What waits beside the views: two workers with four chunks of about a megabyte at least.
        Assert.InRange(most, 4 * 1024 * 1024, long.MaxValue);
        Assert.Equal(0, connection.Session.Instance.Database.Memory.Used);
    }

    /// <summary>Small tables are shared, some rows at a time.</summary>
    internal static void BeginMorsels(EngineConnection connection)
    {
        connection.Session.Instance.Database.LeastRowsForVectors = 0;
        connection.Session.Instance.Database.LeastRowsForWorkers = 0;
        connection.Session.Instance.Database.RowsOfMorsels = 64;
    }

    private static string Sorted(string rows) => string.Join('\n', rows.Split('\n').Order(StringComparer.Ordinal));
}
