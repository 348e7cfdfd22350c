using Orm.Engine;
using Orm.Engine.Planning.Logical;
using Xunit;

namespace Orm.Tests.Engine.Execution;

/// <summary>Common table expressions on vectors give the rows that those on rows give, with any memory.</summary>
public sealed class SharedVectorTests
{
    private const string Unlimited = "Data Source=:memory:";

    [Theory]
    [InlineData("WITH c AS (SELECT v, k, s FROM a) SELECT count(*), sum(c.v), min(d.s) FROM c JOIN c d ON d.v = c.k")]
    [InlineData("WITH c AS (SELECT v, s FROM a) SELECT c.s, d.s FROM c JOIN c AS d ON d.v = c.v ORDER BY c.v")]
    [InlineData("WITH c AS (SELECT v, s FROM a) SELECT v, s FROM c UNION ALL SELECT v + 1, s FROM c ORDER BY 1, 2")]
    [InlineData("WITH c AS (SELECT v, k FROM a) SELECT v FROM c WHERE k IN (SELECT v FROM c WHERE v < 200) ORDER BY v")]
    [InlineData("WITH c AS (SELECT v, k FROM a) SELECT v, (SELECT max(v) FROM c d WHERE d.k = c.k) FROM c ORDER BY 1")]
    [InlineData("WITH c AS (SELECT k, sum(v) AS n, min(s) AS s FROM a GROUP BY k) "
        + "SELECT c.k, d.n, c.s FROM c LEFT JOIN c AS d ON d.k = c.k + 1 ORDER BY 1, 2")]
    [InlineData("WITH c AS (SELECT w, t, e FROM b), d AS (SELECT c.w, c.t, c.e, a.s FROM c JOIN a ON a.v = c.w) "
        + "SELECT d.w, d.s, c.e FROM d JOIN c ON c.w = d.w UNION SELECT w, t, e FROM d ORDER BY 1, 2, 3")]
    [InlineData("WITH RECURSIVE c AS (SELECT v, s FROM a), r(n) AS "
        + "(VALUES (1) UNION ALL SELECT r.n * 2 FROM r JOIN c ON c.v = r.n) SELECT n FROM r ORDER BY n")]
    [InlineData("SELECT a.v, q.n FROM a, LATERAL (WITH c AS (SELECT w FROM b WHERE b.k = a.k) "
        + "SELECT count(*) AS n FROM c JOIN c AS d ON d.w <= c.w) AS q WHERE a.v < 60 ORDER BY 1")]
    [InlineData("WITH c AS (SELECT v, k FROM a) SELECT c.v, d.v FROM c CROSS JOIN c AS d WHERE c.v = 3 AND d.k < 5 "
        + "ORDER BY 1, 2")]
    public void Rows_are_those_of_common_tables_on_rows(string sql)
    {
        using EngineConnection connection = VectorJoinTests.Open(Unlimited);
        using EngineConnection limited = VectorJoinTests.Open(Unlimited + ";Memory Limit=48kB");
        string expected = VectorTests.Run(connection, sql, vectors: false);
        Assert.DoesNotMatch("^[0-9A-Z]{5} ", expected);
        foreach (JoinMethod? method in new JoinMethod?[] { null, JoinMethod.Merge })
        {
            // Another text, so that the plan of the one before is not used again.
            string text = $"{sql} -- {method}";
            connection.Session.ForcedJoin = limited.Session.ForcedJoin = method;
            Assert.Equal(expected, VectorTests.Run(connection, text, vectors: true));
            Assert.Equal(expected, VectorTests.Run(limited, text, vectors: true));
            Assert.Equal(0, limited.Session.Instance.Database.Memory.Used);
            Assert.Empty(limited.Session.Instance.Database.Options.Files.List("memory-temporary."));
        }
    }

    /// <summary>Nothing but the table itself is kept: it goes to a file, and is read from there twice.</summary>
    [Theory]
    [InlineData("WITH c AS (SELECT v, s, d FROM a) SELECT v, s, d FROM c UNION ALL SELECT v, s, d FROM c")]
    [InlineData("WITH c AS MATERIALIZED (SELECT v, s, x FROM a) SELECT v, s, x FROM c WHERE v > 2900 OR v % 9 = 0")]
    public void A_table_that_does_not_fit_goes_to_a_file(string sql)
    {
        using EngineConnection connection = VectorJoinTests.Open(Unlimited);
        using EngineConnection limited = VectorJoinTests.Open(Unlimited + ";Memory Limit=24kB");
        Assert.Equal(
            VectorTests.Run(connection, sql, vectors: false), VectorTests.Run(limited, sql, vectors: true));
        using EngineCommand command = limited.CreateCommand();
        command.CommandText = sql;
        using (EngineDataReader reader = command.ExecuteReader())
        {
            Assert.True(reader.Read());
            Assert.NotEmpty(limited.Session.Instance.Database.Options.Files.List("memory-temporary."));
        }

        Assert.Empty(limited.Session.Instance.Database.Options.Files.List("memory-temporary."));
        Assert.Equal(0, limited.Session.Instance.Database.Memory.Used);
    }

    [Fact]
    public void Rows_behind_a_limit_are_not_computed()
    {
        using EngineConnection connection = VectorJoinTests.Open(Unlimited);
        Assert.Equal("v\n1", VectorTests.Run(
            connection, "WITH c AS MATERIALIZED (SELECT v, 1 / (2999 - v) FROM a) SELECT v FROM c WHERE v = 1 LIMIT 1",
            vectors: true));
    }
}
