using Orm.Engine;
using Orm.Tests.Engine.Scripts;
using Xunit;

namespace Orm.Tests.Engine.Execution;

/// <summary>Queries over tables that are read in vectors: what the row operators say is what is right.</summary>
public sealed class VectorTests
{
    private const int Rows = 5000;

    [Theory]
    [InlineData("SELECT count(*), sum(i), avg(i), min(i), max(i) FROM t")]
    [InlineData("SELECT g, count(*), count(n), sum(n), sum(d), avg(d), min(s), max(s) FROM t GROUP BY g ORDER BY g")]
    [InlineData("SELECT s, sum(d * (1 - f)) FROM t WHERE i % 3 = 1 GROUP BY s ORDER BY s")]
    [InlineData("SELECT count(*) FROM t WHERE s LIKE '%a%' AND NOT (n > 10 OR n IS NULL)")]
    [InlineData("SELECT count(*) FROM t WHERE s IN ('text 1', 'a much longer text, number 7', NULL)")]
    [InlineData("SELECT count(*) FROM t WHERE n NOT IN (1, 2, 3)")]
    [InlineData("SELECT count(*) FROM t WHERE n NOT IN (1, 2, NULL)")]
    [InlineData("SELECT g, sum(CASE WHEN n > 20 THEN d WHEN n > 5 THEN 1 ELSE 0.5 END) FROM t GROUP BY g ORDER BY g")]
    [InlineData("SELECT extract(year from day), extract(month from day), count(*) FROM t GROUP BY 1, 2 ORDER BY 1, 2")]
    [InlineData("SELECT count(*) FROM t WHERE day + interval '1' month < date '2000-06-15' + interval '1' day")]
    [InlineData("SELECT b, count(*), sum(x), max(x) FROM t GROUP BY b ORDER BY b")]
    [InlineData("SELECT count(DISTINCT s), string_agg(s, ',' ORDER BY i) FILTER (WHERE i < 9) FROM t")]
    [InlineData("SELECT n, count(*) FROM t GROUP BY n ORDER BY n NULLS FIRST")]
    [InlineData("SELECT x, b, count(*) FROM t GROUP BY x, b HAVING count(*) > 3 ORDER BY x, b")]
    [InlineData("SELECT i, s FROM t WHERE i BETWEEN 2040 AND 2060")]
    [InlineData("SELECT count(*) FROM t WHERE d > (SELECT avg(d) FROM t)")]
    [InlineData("SELECT u, count(*) FROM t GROUP BY u ORDER BY u")]
    [InlineData("SELECT count(*) FROM t WHERE i <> 0 AND 10 / i > 2")]
    [InlineData("SELECT s, n, i FROM t ORDER BY s DESC, n NULLS FIRST, i DESC LIMIT 50 OFFSET 2000")]
    [InlineData("SELECT i, x FROM t ORDER BY x DESC, i LIMIT 20")]
    [InlineData("SELECT i, n FROM t ORDER BY n DESC NULLS LAST LIMIT 300")]
    [InlineData("SELECT i FROM t ORDER BY u NULLS FIRST, -i LIMIT 10 OFFSET 2500")]
    [InlineData("SELECT i, s FROM t WHERE g = 3 ORDER BY s, day")]
    [InlineData("SELECT DISTINCT s, n FROM t ORDER BY s, n")]
    [InlineData("SELECT DISTINCT g, b FROM t")]
    [InlineData("SELECT i FROM t ORDER BY i % 100, i LIMIT 7")]
    public void Vectors_and_rows_agree(string sql) => AssertAgreement(sql);

    [Theory]
    [InlineData("SELECT substring(s from 1 for 2), count(*) FROM t GROUP BY 1 ORDER BY 1")]
    [InlineData("SELECT substring(s from 3), substr(s, 8, 30), count(*) FROM t GROUP BY 1, 2 ORDER BY 1, 2")]
    [InlineData("SELECT substring(s || 'ä€' from 10 for 2), count(*) FROM t GROUP BY 1 ORDER BY 1")]
    [InlineData("SELECT count(*) FROM t WHERE substring(s from 1 for 4) IN ('text', 'a mu') AND s LIKE '%1%'")]
    [InlineData("SELECT count(*) FROM t WHERE s LIKE 'a%long%number%1' OR s LIKE 'text _' OR s LIKE '%%' AND i < 9")]
    [InlineData("SELECT count(*) FROM t WHERE s = 'text 1' AND b AND n IS NOT NULL AND day <> date '2000-01-02'")]
    [InlineData("SELECT count(*) FROM t WHERE s <> 'text 1' AND s <> 'a much longer text, number 7'")]
    [InlineData("SELECT g, count(DISTINCT s), sum(DISTINCT n), avg(DISTINCT d) FROM t GROUP BY g ORDER BY g")]
    [InlineData("SELECT g, count(DISTINCT x) FILTER (WHERE b), count(DISTINCT n + 1) FROM t GROUP BY g ORDER BY g")]
    [InlineData("SELECT i, d * f AS p FROM t ORDER BY p DESC, i LIMIT 40")]
    [InlineData("SELECT g, s, sum(d * f) AS p FROM t GROUP BY g, s ORDER BY p, s")]
    [InlineData("SELECT i FROM t ORDER BY (d - 3000) / 7, i LIMIT 40")]
    public void Texts_different_values_and_computed_orders_agree(string sql) => AssertAgreement(sql);

    internal static void AssertAgreement(string sql)
    {
        using EngineConnection connection = Open();
        string inVectors = Run(connection, sql, vectors: true);
        Assert.Equal(Run(connection, sql, vectors: false), inVectors);
    }

    [Fact]
    public void A_product_that_needs_more_than_64_bits_is_exact()
    {
        using EngineConnection connection = Open();
        Run(connection, "CREATE TABLE w (a DECIMAL(18,2), b DECIMAL(18,4))", vectors: true);
        Run(connection, "INSERT INTO w VALUES (9999999999999999.99, 99999999999999.9999), (1, 2)", vectors: true);
        Assert.Equal(
            "s\n999999999999999998000000000002.000001",
            Run(connection, "SELECT sum(a * b) AS s FROM w", vectors: true));
    }

    [Fact]
    public void A_sum_that_does_not_fit_is_an_error()
    {
        using EngineConnection connection = Open();
        string found = Run(connection, "SELECT sum(g * 2000000000) FROM t", vectors: true);
        Assert.StartsWith("22003", found, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_that_a_condition_leaves_out_cannot_fail()
    {
        using EngineConnection connection = Open();
        Assert.Equal(
            "n\n2",
            Run(connection, "SELECT count(*) AS n FROM t WHERE i < 3 AND 1000000000 * g > 5", vectors: true));
    }

    [Fact]
    public void Changes_of_others_are_not_seen_and_own_ones_are()
    {
        string source = $"Data Source=:memory:{Guid.NewGuid()}";
        using EngineConnection connection = Open(source);
        using var other = new EngineConnection(source);
        other.Open();
        using EngineTransaction theirs = other.BeginTransaction();
        Run(other, "UPDATE t SET g = 99 WHERE i = 70", vectors: true);
        Run(other, "DELETE FROM t WHERE i = 3000", vectors: true);
        Run(other, "INSERT INTO t (i, g) VALUES (100000, 5)", vectors: true);
        const string Sql = "SELECT count(*) AS n, max(g) AS g, max(i) AS i FROM t";
        Assert.Equal("n|g|i\n5000|6|5000", Run(connection, Sql, vectors: true));
        Assert.Equal("n|g|i\n5000|99|100000", Run(other, Sql, vectors: true));
        theirs.Commit();
        Assert.Equal("n|g|i\n5000|99|100000", Run(connection, Sql, vectors: true));
    }

    [Fact]
    public void Texts_in_overflow_pages_are_read()
    {
        using EngineConnection connection = Open();
        string text = new('x', 20_000);
        Run(connection, $"UPDATE t SET s = '{text}' WHERE i IN (5, 2500)", vectors: true);
        Assert.Equal(
            "n|l\n2|40000",
            Run(
                connection, $"SELECT count(*) AS n, sum(length(s)) AS l FROM t WHERE s LIKE 'xx%' AND s <> 'x'",
                vectors: true));
    }

    internal static string Run(EngineConnection connection, string sql, bool vectors)
    {
        connection.Session.Instance.Database.LeastRowsForVectors = vectors ? 0 : long.MaxValue;

        // A plan is kept with its text: the other way needs another text.
        return EngineSide.Run(connection, vectors ? sql : sql + " ").ToString();
    }

    private static EngineConnection Open(string source = "Data Source=:memory:")
    {
        var connection = new EngineConnection(source);
        connection.Open();
        EngineSide.Run(connection, """
            CREATE TABLE t (
                i BIGINT PRIMARY KEY, g INTEGER, n SMALLINT, d DECIMAL(12,2), f DECIMAL(4,3), s VARCHAR(30000),
                day DATE, b BOOLEAN, x DOUBLE PRECISION, u UUID)
            """);
        EngineSide.Run(connection, $"""
            INSERT INTO t
            SELECT i, i % 7, CASE WHEN i % 11 = 0 THEN NULL ELSE i % 31 END, i * 1.25, (i % 10) / 100.0,
                CASE WHEN i % 3 = 0 THEN 'text ' || (i % 5) ELSE 'a much longer text, number ' || (i % 13) END,
                date '2000-01-01' + CAST(i % 400 AS INTEGER), i % 4 = 0, i % 19 / 4.0e0,
                CASE WHEN i % 2 = 0 THEN CAST('00000000-0000-0000-0000-00000000000' || (i % 3) AS UUID) END
            FROM generate_series(1, {Rows}) AS n(i)
            """);
        return connection;
    }
}
