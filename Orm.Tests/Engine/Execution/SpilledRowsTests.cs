using Orm.Engine;
using Orm.Tests.Engine.Scripts;
using Xunit;

namespace Orm.Tests.Engine.Execution;

/// <summary>What operators on rows keep goes to files where there is no room for it, and the answers are those of
/// plenty of memory, in the same order.</summary>
public sealed class SpilledRowsTests : IDisposable
{
    private const string Unlimited = "Data Source=:memory:";

    private readonly EngineConnection _limited = VectorJoinTests.Open(Unlimited + ";Memory Limit=48kB");

    public SpilledRowsTests() => _limited.Session.Instance.Database.LeastRowsForVectors = long.MaxValue;

    public void Dispose() => _limited.Dispose();

    [Theory]
    [InlineData("SELECT * FROM a ORDER BY s, v")]
    [InlineData("SELECT v, k, x FROM a ORDER BY k DESC NULLS LAST, x")]
    [InlineData("SELECT v, s FROM a ORDER BY s DESC")]
    [InlineData("SELECT v, k FROM a ORDER BY k NULLS FIRST, d * 1.5 LIMIT 700 OFFSET 1500")]
    [InlineData("SELECT v, k FROM a ORDER BY k FETCH FIRST 40 ROWS WITH TIES")]
    [InlineData("SELECT i, i % 7 FROM generate_series(1, 90000) AS g(i) ORDER BY i % 7, i % 11 DESC")]
    [InlineData("SELECT repeat('x', 9000 + v::int) AS r FROM a WHERE v < 100 ORDER BY r")]
    public void A_sort_goes_to_files(string sql) => AssertSame(sql);

    [Theory]
    [InlineData("SELECT DISTINCT v, s FROM a")]
    [InlineData("SELECT DISTINCT k, d FROM a")]
    [InlineData("SELECT DISTINCT v % 1700, s || v % 2 FROM a ORDER BY 2, 1")]
    [InlineData("SELECT DISTINCT ON (k, v % 3) k, v, s FROM a ORDER BY k DESC, v % 3, x, v")]
    [InlineData("SELECT DISTINCT v FROM a LIMIT 2500")]
    [InlineData("SELECT count(r) FROM (SELECT DISTINCT repeat('x', 9000 + v::int) AS r FROM a WHERE v < 90) AS q")]
    [InlineData("SELECT v FROM a UNION SELECT w FROM b")]
    [InlineData("SELECT k, s FROM a UNION SELECT k, t FROM b")]
    [InlineData("SELECT v FROM a EXCEPT SELECT w FROM b WHERE w < 9")]
    [InlineData("SELECT v % 1900 FROM a EXCEPT SELECT w FROM b WHERE w % 2 = 0")]
    [InlineData("SELECT v FROM a EXCEPT ALL SELECT w FROM b")]
    [InlineData("SELECT v % 1900 FROM a EXCEPT ALL SELECT w FROM b WHERE w % 3 < 2")]
    [InlineData("SELECT v % 1900 FROM a INTERSECT SELECT w FROM b")]
    [InlineData("SELECT k FROM a INTERSECT ALL SELECT w FROM b")]
    public void Different_rows_go_to_files(string sql) => AssertSame(sql);

    [Theory]
    [InlineData("SELECT v, count(*) FROM a GROUP BY v")]
    [InlineData("SELECT k, s, min(s), max(v), sum(d), avg(x) FILTER (WHERE v % 2 = 0) FROM a GROUP BY k, s")]
    [InlineData("SELECT k, v % 2, s, count(*), sum(v) FROM a GROUP BY ROLLUP (1, 2, 3)")]
    [InlineData("SELECT k, s, count(*), grouping(k, s) FROM a GROUP BY GROUPING SETS ((k), (s), (k, s), ())")]
    [InlineData("SELECT k, string_agg(s, ', and ') FROM a GROUP BY k")]
    [InlineData("SELECT k, string_agg(s, ', and ' ORDER BY v DESC), count(*) FROM a WHERE k > 0 GROUP BY k")]
    [InlineData("SELECT coalesce(k, v) % 90, json_agg(s || v), max(v) FROM a GROUP BY 1")]
    [InlineData("SELECT k % 3, json_agg(s) FROM a GROUP BY 1")]
    [InlineData("SELECT v % 90, count(DISTINCT v), count(DISTINCT s) FILTER (WHERE v > 9) FROM a GROUP BY 1")]
    [InlineData("SELECT k, v % 2, percentile_cont(0.5) WITHIN GROUP (ORDER BY v) FROM a GROUP BY CUBE (1, 2), v")]
    [InlineData("SELECT i % 30000, sum(i) FROM generate_series(1, 90000) AS g(i) GROUP BY 1 HAVING sum(i) % 5 < 3")]
    public void Groups_go_to_files(string sql) => AssertSame(sql);

    [Theory]
    [InlineData("SELECT n, (SELECT max(c) FROM (SELECT sum(v) AS c FROM a GROUP BY v % (900 + n)) AS q) FROM {0}")]
    [InlineData("SELECT n, (SELECT v FROM a ORDER BY s, (v * n) % 7, v LIMIT 1 OFFSET 2000 + n) FROM {0}")]
    [InlineData("SELECT n, q.* FROM {0}, LATERAL (SELECT v + n FROM a ORDER BY s, v % n LIMIT 2 OFFSET 1999) AS q")]
    public void Operators_that_are_opened_again_go_to_files_again(string sql) =>
        AssertSame(sql.Replace("{0}", "generate_series(1, 5) AS g(n)", StringComparison.Ordinal));

    [Theory]
    [InlineData("SELECT 1 / (2900 - v) FROM (SELECT v FROM a ORDER BY v, s OFFSET 0) AS q")]
    [InlineData("SELECT 1 / (2900 - v) FROM (SELECT DISTINCT v, s FROM a) AS q")]
    [InlineData("SELECT 1 / (2900 - v) FROM (SELECT v, count(*) FROM a GROUP BY v) AS q")]
    public void Nothing_is_left_after_an_error(string sql)
    {
        Assert.StartsWith("22012", EngineSide.Run(_limited, sql).ToString(), StringComparison.Ordinal);
        AssertNothingIsLeft();
    }

    [Theory]
    [InlineData("SELECT * FROM a ORDER BY s, tick(v)")]
    [InlineData("SELECT DISTINCT tick(v), s FROM a")]
    [InlineData("SELECT tick(v), string_agg(s, ',') FROM a GROUP BY 1")]
    public void Nothing_is_left_of_what_is_cancelled(string sql)
    {
        using var source = new CancellationTokenSource();
        int calls = 0;
        bool hasSpilled = false;
        TickFunction.Register(_limited, () =>
        {
            if (++calls == 2500)
            {
                hasSpilled = Files().Any();
                source.Cancel();
            }
        });
        using EngineCommand command = _limited.CreateCommand();
        command.CommandText = sql;
        using CancellationTokenRegistration registration = source.Token.Register(command.Cancel);
        var error = Assert.Throws<StatementException>(() =>
        {
            using EngineDataReader reader = command.ExecuteReader();
            while (reader.Read())
            {
            }
        });
        Assert.IsAssignableFrom<OperationCanceledException>(error.InnerException);
        Assert.True(hasSpilled);
        Assert.InRange(calls, 2500, 2999);
        AssertNothingIsLeft();
    }

    /// <summary>Set operations alone give what went to files behind the rest.</summary>
    private static string Rows(EngineConnection connection, string sql)
    {
        string rows = VectorTests.Run(connection, sql, vectors: false);
        return sql.Contains("EXCEPT", StringComparison.Ordinal) || sql.Contains("INTERSECT", StringComparison.Ordinal)
            ? string.Join('\n', rows.Split('\n').Order(StringComparer.Ordinal))
            : rows;
    }

    private void AssertSame(string sql)
    {
        using EngineConnection connection = VectorJoinTests.Open(Unlimited);
        string expected = Rows(connection, sql);

        // The plan is used again.
        for (int i = 0; i < 2; i++)
        {
            Assert.Equal(expected, Rows(_limited, sql));
            AssertNothingIsLeft();
        }

        string plan = EngineSide.Run(_limited, "EXPLAIN ANALYZE " + sql).ToString();
        Assert.Contains(" spilled=", plan, StringComparison.Ordinal);
        AssertNothingIsLeft();
    }

    private void AssertNothingIsLeft()
    {
        Assert.Equal(0, _limited.Session.Instance.Database.Memory.Used);
        Assert.Empty(Files());
    }

    private IEnumerable<string> Files() => _limited.Session.Instance.Database.Options.Files.List("memory-temporary.");
}
