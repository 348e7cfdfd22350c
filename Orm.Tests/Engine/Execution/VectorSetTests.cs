using Orm.Engine;
using Xunit;

namespace Orm.Tests.Engine.Execution;

/// <summary>Set operations on vectors give the rows that the operators on rows give, with any memory.</summary>
public sealed class VectorSetTests
{
    private const string Unlimited = "Data Source=:memory:";

    private static readonly string[] s_operators =
        ["UNION ALL", "UNION", "INTERSECT", "INTERSECT ALL", "EXCEPT", "EXCEPT ALL"];

    private static readonly string[] s_columns =
        ["k", "i, k", "s", "s, c", "d", "x, k", "j", "n", "k, s, d, x, u", "z"];

    /// <summary>Sides of the same types and of others, and with no row on a side.</summary>
    [Theory]
    [InlineData(Unlimited)]
    [InlineData(Unlimited + ";Memory Limit=32kB")]
    public void Every_set_operation_of_every_type_gives_the_rows_of_the_operators_on_rows(string source)
    {
        using EngineConnection unlimited = Open(Unlimited);
        using EngineConnection connection = Open(source);
        foreach (string set in s_operators)
        {
            foreach (string columns in s_columns)
            {
                AssertSame(unlimited, connection, $"SELECT {columns} FROM l {set} SELECT {columns} FROM r");
                AssertSame(
                    unlimited, connection, $"SELECT {columns} FROM l WHERE v < 0 {set} SELECT {columns} FROM r");
                AssertSame(
                    unlimited, connection, $"SELECT {columns} FROM l {set} SELECT {columns} FROM r WHERE v < 0");
            }

            AssertSame(unlimited, connection, $"SELECT i, k FROM l {set} SELECT k, i FROM r");
            AssertSame(unlimited, connection, $"SELECT d FROM l {set} SELECT k FROM r");
            AssertSame(unlimited, connection, $"SELECT d * 1.0 FROM l {set} SELECT d + v::numeric(8,3) FROM r");
            AssertSame(unlimited, connection, $"SELECT k, NULL FROM l {set} SELECT k, s FROM r");
            AssertSame(
                unlimited, connection, $"SELECT k, s FROM l {set} VALUES (1, 'text 1'), (NULL, NULL), (1, NULL)");
        }
    }

    [Theory]
    [InlineData("SELECT k, count(*), sum(v) FROM (SELECT k, v FROM l UNION ALL SELECT k, v FROM r) AS q GROUP BY k")]
    [InlineData("SELECT q.k, l.s FROM (SELECT k FROM l UNION SELECT k FROM r) AS q JOIN l ON l.v = q.k")]
    [InlineData("SELECT s FROM l WHERE k IN (SELECT k FROM r EXCEPT SELECT k + 3 FROM l)")]
    [InlineData(
        "(SELECT k FROM l EXCEPT ALL SELECT k FROM r) UNION ALL (SELECT k FROM r INTERSECT ALL SELECT k FROM l)")]
    [InlineData("SELECT q.s FROM (SELECT v, s FROM l UNION ALL SELECT v, c FROM r) AS q JOIN r ON r.v = q.v")]
    [InlineData("SELECT q.k FROM (SELECT k, s FROM l INTERSECT SELECT k, s FROM r) AS q JOIN r ON r.k = q.k")]
    [InlineData("SELECT q.d FROM (SELECT d, v FROM l UNION ALL SELECT k, v FROM r) AS q JOIN r ON r.v = q.v")]
    public void Set_operations_stand_between_other_operators(string sql)
    {
        using EngineConnection unlimited = Open(Unlimited);
        using EngineConnection limited = Open(Unlimited + ";Memory Limit=48kB");
        AssertSame(unlimited, unlimited, sql);
        AssertSame(unlimited, limited, sql);
    }

    [Theory]
    [InlineData("SELECT v, s FROM l INTERSECT SELECT v, s FROM r")]
    [InlineData("SELECT v, s FROM l EXCEPT ALL SELECT v, s FROM r")]
    [InlineData("SELECT v, s FROM l UNION SELECT v, s FROM r")]
    public void Explain_analyze_shows_memory_and_what_was_spilled(string sql)
    {
        using EngineConnection limited = Open(Unlimited + ";Memory Limit=24kB");
        string plan = VectorTests.Run(limited, "EXPLAIN ANALYZE " + sql, vectors: true);
        Assert.Contains(" memory=", plan, StringComparison.Ordinal);
        Assert.Contains(" spilled=", plan, StringComparison.Ordinal);
        AssertNothingIsLeft(limited);
    }

    /// <summary>The right side of UNION ALL is not read before it is asked for.</summary>
    [Fact]
    public void What_is_behind_a_limit_is_not_computed()
    {
        using EngineConnection connection = Open(Unlimited);
        const string Sql = "SELECT k FROM l WHERE k = 1 UNION ALL SELECT 1 / (v - v) FROM r LIMIT 1";
        Assert.Equal("k\n1", VectorTests.Run(connection, Sql, vectors: true));
        string all = VectorTests.Run(connection, Sql.Replace(" LIMIT 1", "", StringComparison.Ordinal), vectors: true);
        Assert.StartsWith("22012", all, StringComparison.Ordinal);
    }

    private static void AssertSame(EngineConnection unlimited, EngineConnection connection, string sql)
    {
        string[] expected = Lines(VectorTests.Run(unlimited, sql, vectors: false));
        Assert.DoesNotMatch("^[0-9A-Z]{5}", expected[0]);
        string[] found = Lines(VectorTests.Run(connection, sql, vectors: true));
        Assert.True(
            expected.SequenceEqual(found),
            $"{sql}\n{expected.Length} lines, but {found.Length}:\n{string.Join('\n', expected.Take(8))}\n---\n"
            + string.Join('\n', found.Take(8)));
        AssertNothingIsLeft(connection);
    }

    private static string[] Lines(string rows)
    {
        string[] lines = rows.Split('\n');
        Array.Sort(lines, 1, lines.Length - 1, StringComparer.Ordinal);
        return lines;
    }

    private static void AssertNothingIsLeft(EngineConnection connection)
    {
        Assert.Equal(0, connection.Session.Instance.Database.Memory.Used);
        Assert.Empty(connection.Session.Instance.Database.Options.Files.List("memory-temporary."));
    }

    /// <summary>Tables with rows that are there several times, on one side and on both.</summary>
    private static EngineConnection Open(string source)
    {
        var connection = new EngineConnection(source);
        connection.Open();
        foreach ((string table, int rows, int step) in new[] { ("l", 3000, 7), ("r", 2600, 11) })
        {
            JoinData.Execute(connection, $"""
                CREATE TABLE {table} (v BIGINT PRIMARY KEY, k BIGINT, i INTEGER, s TEXT, c VARCHAR(40),
                    d DECIMAL(12, {(table == "l" ? 2 : 4)}), x DOUBLE PRECISION, j DATE, n NUMERIC, u UUID, z INTERVAL)
                """);
            JoinData.Execute(connection, $"""
                INSERT INTO {table} SELECT i, CASE WHEN i % 13 = 0 THEN NULL ELSE i * {step} % 900 END, i % 77,
                    CASE WHEN i % 17 = 0 THEN NULL WHEN i % 2 = 0 THEN 'text ' || i * {step} % 500
                        ELSE 'a much longer text, number ' || i * {step} % 500 END,
                    'text ' || i % 300, CASE WHEN i % 9 = 0 THEN NULL ELSE (i * {step} % 700) / 4.0 END,
                    CASE i % 50 WHEN 0 THEN 'NaN'::float8 WHEN 1 THEN -0.0 WHEN 2 THEN 0.0
                        ELSE i * {step} % 400 / 8.0 END,
                    date '2000-01-01' + i * {step} % 600, (i * {step} % 300)::numeric / 3,
                    ('00000000-0000-0000-0000-' || lpad((i * {step} % 350)::text, 12, '0'))::uuid,
                    (i * {step} % 250) * interval '1 hour'
                FROM generate_series(1, {rows}) AS g(i)
                """);
        }

        return connection;
    }
}
