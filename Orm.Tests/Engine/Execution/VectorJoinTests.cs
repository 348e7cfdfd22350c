using Orm.Engine;
using Orm.Tests.Engine.Scripts;
using Xunit;

namespace Orm.Tests.Engine.Execution;

/// <summary>Joins on vectors give what joins on rows give.</summary>
public sealed class VectorJoinTests
{
    [Theory]
    [InlineData("SELECT count(*), sum(a.v), sum(b.w) FROM a JOIN b ON a.k = b.k")]
    [InlineData("SELECT count(*), sum(a.v), sum(b.w), count(b.k) FROM a LEFT JOIN b ON a.k = b.k")]
    [InlineData("SELECT count(*), count(b.k) FROM a LEFT JOIN b ON a.k = b.k AND b.w > a.v")]
    [InlineData("SELECT count(*), count(b.k) FROM a LEFT JOIN b ON a.k = b.k AND b.w > 100000000")]
    [InlineData("SELECT count(*) FROM a JOIN b ON a.k = b.k AND a.v + b.w > 3000")]
    [InlineData("SELECT count(*), min(a.s), max(b.t) FROM a JOIN b ON a.s = b.t")]
    [InlineData("SELECT count(*), sum(b.w) FROM a JOIN b ON a.s = b.t AND a.k = b.k")]
    [InlineData("SELECT count(*), sum(a.v) FROM a JOIN b ON a.d = b.e")]
    [InlineData("SELECT count(*) FROM a JOIN b ON a.x = b.y")]
    [InlineData("SELECT count(*), sum(c.v) FROM a JOIN b ON a.k = b.k JOIN a AS c ON c.v = b.w WHERE a.v < 700")]
    [InlineData("SELECT a.s, count(*) FROM a JOIN b ON a.k = b.k WHERE b.t LIKE '%9' GROUP BY a.s ORDER BY a.s")]
    [InlineData("SELECT count(*) FROM a JOIN b ON a.k % 50 = b.k % 50 WHERE a.v < 40")]
    [InlineData("SELECT n, w FROM (SELECT k, count(*) AS n FROM a GROUP BY k) AS q JOIN b ON b.k = q.k ORDER BY 1, 2")]
    [InlineData("SELECT count(*), count(b.k) FROM a FULL JOIN b ON a.k = b.k")]
    [InlineData("SELECT count(*) FROM a JOIN b ON a.k = b.k WHERE EXISTS (SELECT 1 FROM a AS i WHERE i.v = b.w)")]
    [InlineData("SELECT count(*), sum(v) FROM a WHERE EXISTS (SELECT 1 FROM b WHERE b.k = a.k AND b.w > a.v)")]
    [InlineData("SELECT count(*), sum(v) FROM a WHERE NOT EXISTS (SELECT 1 FROM b WHERE b.k = a.k AND b.w > a.v)")]
    [InlineData("SELECT count(*) FROM a WHERE NOT EXISTS (SELECT 1 FROM b WHERE b.k = a.k) AND v % 9 < length(s)")]
    [InlineData("SELECT count(*) FROM a WHERE s IN (SELECT t FROM b) AND length(s) > v % 10")]
    [InlineData("SELECT count(*) FROM a WHERE a.k NOT IN (SELECT k FROM b WHERE k IS NOT NULL)")]
    [InlineData("SELECT count(*) FROM a JOIN b ON a.k = b.k WHERE b.w < 0")]
    [InlineData("SELECT count(*), sum(w) FROM b WHERE EXISTS (SELECT 1 FROM a WHERE a.k = b.k)")]
    [InlineData("SELECT count(*), sum(w) FROM b WHERE EXISTS (SELECT 1 FROM a WHERE a.k = b.k AND a.v > b.w)")]
    [InlineData("SELECT count(*), sum(w) FROM b WHERE NOT EXISTS (SELECT 1 FROM a WHERE a.k = b.k)")]
    [InlineData("SELECT count(*), sum(w) FROM b WHERE NOT EXISTS (SELECT 1 FROM a WHERE a.k = b.k AND a.v > b.w)")]
    [InlineData("SELECT count(*), sum(w), count(a.v), sum(a.v) FROM b LEFT JOIN a ON a.k = b.k")]
    [InlineData("SELECT count(*), sum(w), count(a.v), sum(a.v) FROM b LEFT JOIN a ON a.k = b.k AND a.v > b.w")]
    [InlineData("SELECT count(*), sum(w), count(a.v) FROM b LEFT JOIN a ON a.k = b.k AND a.s = b.t WHERE b.w % 2 = 0")]
    [InlineData("SELECT count(*), sum(w), sum(a.v) FROM b FULL JOIN a ON a.k = b.k AND a.v > b.w")]
    [InlineData("SELECT count(*), sum(w), sum(a.v) FROM b FULL JOIN a ON a.k = b.k AND a.s = b.t")]
    [InlineData("SELECT s, count(*), count(k) FROM (SELECT * FROM b FULL JOIN a USING (k)) AS q GROUP BY s ORDER BY s")]
    public void Vectors_and_rows_agree(string sql)
    {
        using EngineConnection connection = Open();
        string inVectors = VectorTests.Run(connection, sql, vectors: true);
        Assert.Equal(VectorTests.Run(connection, sql, vectors: false), inVectors);
    }

    [Fact]
    public void A_row_with_more_partners_than_a_chunk_has_room_gets_all_of_them()
    {
        using EngineConnection connection = Open();
        VectorTests.Run(connection, "CREATE TABLE one (k INTEGER)", vectors: true);
        VectorTests.Run(connection, "INSERT INTO one VALUES (3), (3), (4)", vectors: true);
        VectorTests.Run(connection, "CREATE TABLE many (k INTEGER, n INTEGER)", vectors: true);
        VectorTests.Run(
            connection, "INSERT INTO many SELECT 3, n FROM generate_series(1, 7000) AS g(n)", vectors: true);
        Assert.Equal(
            "n|s\n14000|49007000",
            VectorTests.Run(
                connection, "SELECT count(*) AS n, sum(many.n) AS s FROM one JOIN many ON one.k = many.k",
                vectors: true));
    }

    [Fact]
    public void A_plan_runs_again_with_other_parameters()
    {
        using EngineConnection connection = Open();
        connection.Session.Instance.Database.LeastRowsForVectors = 0;
        using EngineCommand command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM a JOIN b ON a.k = b.k WHERE b.w >= @least";
        EngineParameter least = command.Parameters.AddWithValue("@least", 0);
        long all = (long)command.ExecuteScalar()!;
        least.Value = 1500;
        long some = (long)command.ExecuteScalar()!;
        least.Value = 0;
        Assert.InRange(some, 1, all - 1);
        Assert.Equal(all, (long)command.ExecuteScalar()!);
    }

    internal static EngineConnection Open(string source = "Data Source=:memory:")
    {
        var connection = new EngineConnection(source);
        connection.Open();
        foreach (string sql in new[]
        {
            "CREATE TABLE a (k INTEGER, v BIGINT, s TEXT, d DECIMAL(10,2), x DOUBLE PRECISION)",
            "CREATE TABLE b (k INTEGER, w BIGINT, t TEXT, e DECIMAL(12,4), y DOUBLE PRECISION)",
            """
            INSERT INTO a SELECT CASE WHEN n % 13 = 0 THEN NULL ELSE n * 7 % 1000 END, n, 'key ' || (n % 150),
                n % 80 / 4.0, n % 90 / 8.0e0 FROM generate_series(1, 3000) AS g(n)
            """,
            """
            INSERT INTO b SELECT CASE WHEN n % 17 = 0 THEN NULL ELSE n * 3 % 1500 END, n, 'a long key ' || (n % 150),
                n % 60 / 8.0, n % 70 / 8.0e0 FROM generate_series(1, 2000) AS g(n)
            """,
            "UPDATE b SET t = 'key ' || w WHERE w < 140",
        })
        {
            EngineSide.Run(connection, sql);
        }

        return connection;
    }
}
