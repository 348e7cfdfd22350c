using Orm.Engine;
using Orm.Engine.Data.Sessions;
using Orm.Engine.Functions;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Storage.Files;
using Orm.Engine.Storage.Files.Simulation;
using Orm.Engine.Transactions;
using Orm.Tests.Engine.Scripts;
using Xunit;

namespace Orm.Tests.Engine.Execution;

/// <summary>Statements that need more memory than the database allows: what they keep goes to files and back.</summary>
public sealed class MemoryLimitTests
{
    private const string Unlimited = "Data Source=:memory:";

    [Theory]
    [InlineData("SELECT k, count(*), sum(v), min(s), max(x) FROM a GROUP BY k ORDER BY k")]
    [InlineData("SELECT v, s, count(*) FROM a GROUP BY v, s ORDER BY v")]
    [InlineData("SELECT count(*) FROM (SELECT v, d, sum(x) FROM a GROUP BY v, d HAVING sum(x) > 3) AS q")]
    [InlineData("SELECT k % 3, count(DISTINCT v), sum(DISTINCT d), count(DISTINCT s) FROM a GROUP BY 1 ORDER BY 1")]
    [InlineData("SELECT count(DISTINCT v), count(DISTINCT d) FILTER (WHERE v > 100) FROM a")]
    [InlineData("SELECT DISTINCT v, s FROM a ORDER BY v, s")]
    [InlineData("SELECT v, s, d FROM a ORDER BY s DESC, d, v")]
    [InlineData("SELECT k, v FROM a ORDER BY k NULLS FIRST, v DESC LIMIT 100 OFFSET 1500")]
    [InlineData("SELECT x, v FROM a ORDER BY x DESC NULLS LAST, d * 1.5, v")]
    [InlineData("SELECT a.v, b.w, b.t FROM a JOIN b ON a.k = b.k ORDER BY 1, 2")]
    [InlineData("SELECT a.v, b.w FROM a LEFT JOIN b ON a.k = b.k AND b.w > a.v ORDER BY 1, 2")]
    [InlineData("SELECT a.v, b.w FROM a FULL JOIN b ON a.k = b.k ORDER BY 1, 2")]
    [InlineData("SELECT a.v, b.w FROM a FULL JOIN b ON a.k = b.k AND a.s = b.t ORDER BY 1, 2")]
    [InlineData("SELECT v FROM a WHERE EXISTS (SELECT 1 FROM b WHERE b.k = a.k AND b.w > a.v) ORDER BY v")]
    [InlineData("SELECT v FROM a WHERE NOT EXISTS (SELECT 1 FROM b WHERE b.k = a.k) ORDER BY v")]
    [InlineData("SELECT count(*), sum(a.v) FROM a JOIN b ON a.s = b.t AND a.k = b.k")]
    [InlineData("SELECT count(*), sum(a.v) FROM a JOIN b ON a.d = b.e")]
    [InlineData("SELECT s, count(*), sum(c.w) FROM a JOIN b ON a.k = b.k JOIN b AS c ON c.w = v GROUP BY s ORDER BY 1")]
    [InlineData("SELECT v, row_number() OVER (PARTITION BY v % 500 ORDER BY x, v), s FROM a ORDER BY v")]
    [InlineData("SELECT sum(d) OVER (PARTITION BY v % 50 ORDER BY v), lag(s) OVER (ORDER BY v) FROM a WHERE v < 90")]
    public void The_answer_is_the_same_with_little_memory(string sql)
    {
        using EngineConnection connection = VectorJoinTests.Open(Unlimited);
        using EngineConnection limited = VectorJoinTests.Open(Unlimited + ";Memory Limit=24kB");
        string expected = VectorTests.Run(connection, sql, vectors: true);
        Assert.Equal(expected, VectorTests.Run(limited, sql, vectors: true));
        Assert.Equal(0, limited.Session.Instance.Database.Memory.Used);
        Assert.Empty(Files(limited).List("memory-temporary."));
    }

    [Theory]
    [InlineData("SELECT v, count(*) FROM a GROUP BY v")]
    [InlineData("SELECT * FROM a ORDER BY s, v")]
    [InlineData("SELECT count(*), sum(a.v + b.w) FROM a JOIN b ON a.k = b.k")]
    public void Explain_analyze_shows_memory_and_what_was_spilled(string sql)
    {
        using EngineConnection limited = VectorJoinTests.Open(Unlimited + ";Memory Limit=24kB");
        string plan = VectorTests.Run(limited, "EXPLAIN ANALYZE " + sql, vectors: true);
        Assert.Contains(" memory=", plan, StringComparison.Ordinal);
        Assert.Contains(" spilled=", plan, StringComparison.Ordinal);
    }

    [Fact]
    public void The_extremes_of_texts_that_rise_and_grow_take_the_room_of_one()
    {
        using EngineConnection limited = VectorJoinTests.Open(Unlimited + ";Memory Limit=24kB");
        Run(limited, "CREATE TABLE r (s TEXT)");
        Run(
            limited,
            "INSERT INTO r SELECT lpad(i::text, 20 + i / 200, '0') || 'x' FROM generate_series(1, 6000) AS g(i)");
        const string Extremes = "SELECT min(s) || ' ' || max(s) FROM r";
        Assert.Equal(
            VectorTests.Run(limited, Extremes, vectors: false), VectorTests.Run(limited, Extremes, vectors: true));
        Assert.Equal(0, limited.Session.Instance.Database.Memory.Used);
    }

    [Theory]
    [InlineData("SELECT string_agg(s, ',' ORDER BY v) FROM a")]
    [InlineData("SELECT string_agg(s, ',') FROM a")]
    [InlineData("SELECT json_agg(v) FROM a")]
    [InlineData("SELECT max(q.total) FROM (SELECT sum(v) OVER (ORDER BY v) AS total FROM a) AS q")]
    public void What_cannot_be_moved_is_an_error_that_names_the_limit(string sql)
    {
        using EngineConnection limited = VectorJoinTests.Open(Unlimited + ";Memory Limit=24kB");
        MemoryLimitException error = Assert.Throws<MemoryLimitException>(() => Run(limited, sql));
        Assert.Equal("53200", error.SqlState);
        Assert.Equal(24 * 1024, error.Limit);
        Assert.Contains("24,576", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, limited.Session.Instance.Database.Memory.Used);
        Assert.Equal("3000", Scalar(limited, "SELECT count(*) FROM a"));
    }

    [Theory]
    [InlineData("SELECT count(*) FROM a JOIN b ON a.k = b.k")]
    [InlineData("SELECT count(*) FROM a FULL JOIN b ON a.v = b.w AND a.k = b.k")]
    [InlineData("SELECT count(*) FROM a, b WHERE a.v + b.w < 3")]
    [InlineData("SELECT rank() OVER (ORDER BY v) FROM a")]
    [InlineData("WITH c AS (SELECT v FROM a) SELECT count(*) FROM c, c AS d WHERE c.v + d.v < 3")]
    [InlineData("SELECT k % 3, count(DISTINCT v) FROM a GROUP BY 1")]
    [InlineData("SELECT k % 3, v % 2, percentile_cont(0.5) WITHIN GROUP (ORDER BY v) FROM a GROUP BY ROLLUP (1, 2)")]
    [InlineData("SELECT count(*) FROM b WHERE w > ALL (SELECT v FROM a)")]
    [InlineData("WITH RECURSIVE c(n) AS (VALUES (1) UNION SELECT n + 1 FROM c WHERE n < 3000) SELECT count(*) FROM c")]
    public void Rows_that_operators_on_rows_keep_are_counted(string sql)
    {
        using EngineConnection connection = VectorJoinTests.Open(Unlimited);
        using EngineConnection limited = VectorJoinTests.Open(Unlimited + ";Memory Limit=48kB");

        // Blocks of pairs are work on vectors, too.
        limited.Session.ForcedJoin = sql.Contains("FROM a, b", StringComparison.Ordinal)
            ? JoinMethod.NestedLoop
            : null;
        Assert.DoesNotContain("53200", VectorTests.Run(connection, sql, vectors: false), StringComparison.Ordinal);
        Assert.Equal(0, connection.Session.Instance.Database.Memory.Used);
        Assert.StartsWith("53200", VectorTests.Run(limited, sql, vectors: false), StringComparison.Ordinal);
        Assert.Equal(0, limited.Session.Instance.Database.Memory.Used);
        Assert.Equal("3000", Scalar(limited, "SELECT count(*) FROM a"));
    }

    [Fact]
    public void Rows_that_are_not_read_to_the_end_leave_nothing_behind()
    {
        using EngineConnection limited = VectorJoinTests.Open(Unlimited + ";Memory Limit=24kB");
        limited.Session.Instance.Database.LeastRowsForVectors = 0;
        using EngineCommand command = limited.CreateCommand();
        command.CommandText = "SELECT * FROM a ORDER BY s, v";
        using (EngineDataReader reader = command.ExecuteReader())
        {
            Assert.True(reader.Read());
            Assert.NotEmpty(Files(limited).List("memory-temporary."));
        }

        Assert.Empty(Files(limited).List("memory-temporary."));
        Assert.Equal(0, limited.Session.Instance.Database.Memory.Used);
    }

    [Theory]
    [InlineData(nameof(FaultKind.NoSpace), nameof(FileOperation.Write), 0, "53100")]
    [InlineData(nameof(FaultKind.NoSpace), nameof(FileOperation.Write), 1, "53100")]
    [InlineData(nameof(FaultKind.NoSpace), nameof(FileOperation.Create), 0, "53100")]
    [InlineData(nameof(FaultKind.InputOutputError), nameof(FileOperation.Read), 0, "58030")]
    public void A_disk_that_fails_while_rows_are_spilled_fails_that_statement_only(
        string kind, string operation, int after, string sqlState)
    {
        const string Sorted = "SELECT max(v) FROM (SELECT i % 100 AS k, i AS v FROM t ORDER BY 1, 2 LIMIT 2000) AS q";
        var disk = new SimulatedFileSystem(7);
        using EngineInstance instance = Opened(disk);
        using var session = new Session(instance);
        session.Begin(IsolationLevel.ReadCommitted, readOnly: false);
        Answer(session, "INSERT INTO t VALUES (100000)");
        disk.Schedule(
            Enum.Parse<FaultKind>(kind), Enum.Parse<FileOperation>(operation), after, "x.db-temporary.");
        EngineException error = Assert.ThrowsAny<EngineException>(() => Answer(session, Sorted));
        Assert.Equal(sqlState, error.SqlState);
        Assert.True(disk.FaultsAreSpent);
        Assert.Empty(disk.List("x.db-temporary."));
        Assert.Equal("3001", Answer(session, "SELECT count(*) FROM t"));
        Assert.Equal("100000", Answer(session, Sorted));
        session.Commit();
        Assert.Equal("3001", Answer(session, "SELECT count(*) FROM t"));
    }

    [Fact]
    public void Files_that_a_crash_left_are_deleted_when_the_database_is_opened()
    {
        var disk = new SimulatedFileSystem(8);
        using (EngineInstance instance = Opened(disk))
        {
            instance.Database.TemporaryFiles.Create().Append([1, 2, 3]);
            Assert.NotEmpty(disk.List("x.db-temporary."));
            instance.Database.CloseFiles();
        }

        SimulatedFileSystem after = disk.AfterPowerFailure(9);
        using var again = new EngineInstance(new DatabaseOptions(after, "x.db"));
        Assert.Empty(after.List("x.db-temporary."));
        using var session = new Session(again);
        Assert.Equal("3000", Answer(session, "SELECT count(*) FROM t"));
    }

    [Theory]
    [InlineData("64MB", 64L << 20)]
    [InlineData("5 kB", 5L << 10)]
    [InlineData("2GB", 2L << 30)]
    [InlineData("1000000", 1_000_000)]
    public void The_limit_is_a_number_with_a_unit(string text, long bytes) =>
        Assert.Equal(bytes, new EngineConnectionStringBuilder("Memory Limit=" + text).MemoryLimitBytes);

    [Theory]
    [InlineData("much")]
    [InlineData("-1")]
    [InlineData("0")]
    [InlineData("10 TBX")]
    [InlineData("99999999999999GB")]
    public void A_limit_that_is_none_is_refused(string text) => Assert.Contains(
        "Memory Limit",
        Assert.Throws<ConnectionStringException>(
            () => new EngineConnectionStringBuilder("Memory Limit=" + text)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Pages_have_a_size_of_their_own()
    {
        Assert.Equal(256L << 20, new EngineConnectionStringBuilder("").BufferBytes);
        Assert.Equal(2L << 30, new EngineConnectionStringBuilder("Buffer Size=2GB").BufferBytes);
        var error = Assert.Throws<ConnectionStringException>(
            () => new EngineConnectionStringBuilder("Buffer Size=64kB"));
        Assert.Contains("Buffer Size", error.Message, StringComparison.Ordinal);
        Assert.Contains("1048576", error.Message, StringComparison.Ordinal);
        using EngineConnection small = VectorJoinTests.Open("Data Source=:memory:;Buffer Size=1MB");
        Assert.Equal(1L << 20, small.Session.Instance.Database.Options.BufferBytes);
    }

    private static EngineInstance Opened(SimulatedFileSystem disk)
    {
        var instance = new EngineInstance(new DatabaseOptions(disk, "x.db") { MemoryLimit = 24 * 1024 });
        using var session = new Session(instance);
        Answer(session, "CREATE TABLE t (i BIGINT PRIMARY KEY)");
        Answer(session, "INSERT INTO t SELECT i FROM generate_series(1, 3000) AS s(i)");
        instance.Database.LeastRowsForVectors = 0;
        return instance;
    }

    /// <summary>The first value of the last row.</summary>
    private static string Answer(Session session, string sql)
    {
        string answer = "";
        StatementRows rows = session.Run(
            session.Instance.Parse(sql)[0], sql, ParameterValues.None, CancellationToken.None);
        try
        {
            while (rows.Read())
            {
                answer = ValueText.Format(rows.Value(0));
            }
        }
        finally
        {
            rows.Close();
        }

        return answer;
    }

    private static IFileSystem Files(EngineConnection connection) =>
        connection.Session.Instance.Database.Options.Files;

    private static string Scalar(EngineConnection connection, string sql) =>
        EngineSide.Run(connection, sql).ToString().Split('\n')[1];

    private static void Run(EngineConnection connection, string sql)
    {
        connection.Session.Instance.Database.LeastRowsForVectors = 0;
        using EngineCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
