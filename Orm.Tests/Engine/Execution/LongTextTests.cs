using Orm.Engine;
using Xunit;

namespace Orm.Tests.Engine.Execution;

/// <summary>What vectors of long texts take, and that it is given back.</summary>
public sealed class LongTextTests
{
    [Theory]
    [InlineData("SELECT body FROM docs LIMIT 1")]
    [InlineData("SELECT id FROM docs WHERE body LIKE 'x%' LIMIT 1")]
    public void Long_values_are_read_as_far_as_they_are_wanted(string sql)
    {
        using EngineConnection connection = Open("Data Source=:memory:");
        VectorTests.Run(connection, "CREATE TABLE docs (id INT PRIMARY KEY, body TEXT)", vectors: true);
        VectorTests.Run(
            connection, "INSERT INTO docs SELECT i, repeat('x', 20000) FROM generate_series(1, 1500) AS g(i)", true);
        Assert.InRange(Allocated(connection, sql), 0, 8_000_000);
    }

    [Fact]
    public void All_long_values_are_read_in_the_end()
    {
        using EngineConnection connection = Open("Data Source=:memory:");
        VectorTests.Run(connection, "CREATE TABLE docs (id INT PRIMARY KEY, body TEXT)", vectors: true);
        VectorTests.Run(
            connection, "INSERT INTO docs SELECT i, repeat('x', i * 10) FROM generate_series(1, 2500) AS g(i)", true);
        const string Sums = "SELECT count(*), sum(length(body)), max(length(body)) FROM docs WHERE body LIKE 'x%'";
        Assert.Equal(
            VectorTests.Run(connection, Sums, vectors: false), VectorTests.Run(connection, Sums, vectors: true));
    }

    [Fact]
    public void A_join_does_not_keep_the_computed_texts_that_it_gives()
    {
        using EngineConnection connection = Open("Data Source=:memory:");
        VectorTests.Run(
            connection,
            "CREATE TABLE dim (id INT PRIMARY KEY, name TEXT); CREATE TABLE fact (id INT PRIMARY KEY, dim INT)",
            vectors: true);
        VectorTests.Run(connection, "INSERT INTO dim SELECT i, 'n' || i FROM generate_series(1, 100) AS g(i)", true);
        VectorTests.Run(
            connection, "INSERT INTO fact SELECT i, 1 + i % 100 FROM generate_series(1, 60000) AS g(i)", true);
        const string Join = """
            SELECT count(d.n) FROM fact AS f JOIN (SELECT id, rpad(name, 200, 'x') AS n FROM dim) AS d ON d.id = f.dim
            """;
        Assert.InRange(Allocated(connection, Join), 0, 60_000 * 100);
    }

    [Theory]
    [InlineData("SELECT rpad(s, 2000, 'x') AS r FROM a ORDER BY r, v")]
    [InlineData("SELECT rpad(s, 2000, 'x') || v AS r, count(*) FROM a GROUP BY r")]
    public void Computed_texts_count_with_their_lengths(string sql)
    {
        using EngineConnection limited = VectorJoinTests.Open("Data Source=:memory:;Memory Limit=1MB");
        string plan = VectorTests.Run(limited, "EXPLAIN ANALYZE " + sql, vectors: true);
        Assert.Contains(" spilled=", plan, StringComparison.Ordinal);
        Assert.Equal(0, limited.Session.Instance.Database.Memory.Used);
    }

    private static EngineConnection Open(string settings)
    {
        var connection = new EngineConnection(settings);
        connection.Open();
        return connection;
    }

    /// <summary>The bytes that a query allocates which runs for the first time, beside those of statistics.</summary>
    private static long Allocated(EngineConnection connection, string sql)
    {
        VectorTests.Run(connection, "ANALYZE", vectors: true);
        connection.Session.Instance.Database.LeastRowsForVectors = 0;
        using EngineCommand command = connection.CreateCommand();
        command.CommandText = sql;
        long before = GC.GetAllocatedBytesForCurrentThread();
        command.ExecuteScalar();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
