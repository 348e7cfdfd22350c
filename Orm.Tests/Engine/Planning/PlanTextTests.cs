using Orm.Engine;
using Xunit;

namespace Orm.Tests.Engine.Planning;

/// <summary>How EXPLAIN words the operators: with the conditions, keys and calls that they work by.</summary>
public sealed class PlanTextTests : IDisposable
{
    private readonly EngineConnection _connection = StatisticsTests.Opened("""
        CREATE TABLE p (id BIGINT PRIMARY KEY, kind TEXT NOT NULL, born DATE);
        CREATE TABLE c (id BIGINT PRIMARY KEY, p_id BIGINT NOT NULL, n BIGINT);
        CREATE INDEX c_p ON c (p_id, n);
        INSERT INTO p SELECT i, 'k' || i % 4, NULL FROM generate_series(1, 100) AS s(i);
        INSERT INTO c SELECT i, 1 + i % 100, i % 10 FROM generate_series(1, 5000) AS s(i);
        ANALYZE
        """);

    [Theory]
    [InlineData("SELECT id FROM p WHERE kind = 'it''s'", "Filter (kind = 'it''s')")]
    [InlineData(
        "SELECT id FROM p WHERE kind LIKE 'k%' OR NOT (id + 1 > 3)",
        "Filter ((kind LIKE 'k%') OR (NOT ((id + 1) > 3)))")]
    [InlineData("SELECT id FROM p WHERE born IS NOT NULL", "Filter (born IS NOT NULL)")]
    [InlineData("SELECT id FROM p WHERE lower(kind) || 'x' = $1", "Filter ((lower(kind) || 'x') = $1)")]
    [InlineData("SELECT id FROM p WHERE kind IN ('a', 'b')", "Filter (kind IN ('a', 'b'))")]
    [InlineData(
        "SELECT id FROM p WHERE kind IN ('1', '2', '3', '4', '5', '6', '7', '8', '9', '10')",
        "Filter (kind IN ('1', '2', '3', '4', '5', '6', '7', '8', 2 more))")]
    [InlineData(
        "SELECT id FROM p WHERE CASE WHEN kind = 'a' THEN id ELSE 2 END = coalesce(id, 0)",
        "= coalesce(id, 0)")]
    [InlineData("SELECT id FROM p WHERE born IS DISTINCT FROM DATE '2020-01-02'", "'2020-01-02'")]
    public void A_filter_shows_its_condition(string sql, string expected) => AssertPlan(expected, sql);

    [Fact]
    public void Columns_carry_an_alias_where_there_are_several_tables()
    {
        string plan = Explain("SELECT * FROM c AS one JOIN c AS two ON two.n = one.n WHERE one.p_id = 7");
        Assert.Matches(@"on (two\.n = one\.n|one\.n = two\.n)", plan);
        Assert.Contains("(one.p_id = 7)", plan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SELECT n FROM c WHERE p_id = 3 AND n > 4", "Index Only Scan using c_p on c (p_id = 3 AND n > 4)")]
    [InlineData("SELECT n FROM c WHERE id = 3", "Key Scan on c (id = 3)")]
    [InlineData("SELECT * FROM c WHERE id BETWEEN 3 AND 5", "Key Scan on c (id >= 3 AND id <= 5)")]
    public void A_scan_shows_its_range(string sql, string expected) => AssertPlan(expected, sql);

    [Theory]
    [InlineData("SELECT n FROM c ORDER BY n DESC, p_id", "Sort (n DESC, order)")]
    [InlineData("SELECT n FROM c ORDER BY n DESC NULLS LAST", "Sort (n DESC NULLS LAST)")]
    [InlineData("SELECT n FROM c ORDER BY n NULLS FIRST", "Sort (n NULLS FIRST)")]
    [InlineData("SELECT n FROM c ORDER BY n LIMIT 3 OFFSET 2", "Limit 3 offset 2")]
    [InlineData("SELECT n FROM c ORDER BY n FETCH FIRST 3 ROWS WITH TIES", "Limit 3 with ties")]
    [InlineData("SELECT DISTINCT ON (n) n, id FROM c ORDER BY n, id", "Distinct on (n)")]
    public void Orders_and_limits_show_theirs(string sql, string expected) => AssertPlan(expected, sql);

    [Theory]
    [InlineData("SELECT id + 1 AS next, n FROM c", "Project (id + 1 AS next, n)")]
    [InlineData("SELECT count(*), min(n) FROM c", "Aggregate (count(*), min(n))")]
    [InlineData("SELECT p_id, max(n) FROM c GROUP BY p_id", "Aggregate (max(n) by p_id)")]
    [InlineData("SELECT p_id FROM c GROUP BY p_id", "Aggregate (by p_id)")]
    [InlineData("SELECT count(DISTINCT n) FROM c", "count(DISTINCT n)")]
    [InlineData("SELECT count(*) FILTER (WHERE n > 3) FROM c", "count(*) FILTER (WHERE n > 3)")]
    [InlineData("SELECT string_agg(kind, ',' ORDER BY id) FROM p", "string_agg(kind, ',' ORDER BY id)")]
    [InlineData("SELECT p_id, n, count(*) FROM c GROUP BY ROLLUP (p_id, n)", "3 grouping sets")]
    [InlineData(
        "SELECT row_number() OVER (PARTITION BY p_id ORDER BY n) FROM c",
        "Window (row_number() OVER (PARTITION BY p_id ORDER BY n))")]
    [InlineData(
        "SELECT sum(n) OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND CURRENT ROW EXCLUDE TIES) FROM c",
        "ROWS BETWEEN 1 PRECEDING AND CURRENT ROW EXCLUDE TIES")]
    public void Computed_columns_show_how(string sql, string expected) => AssertPlan(expected, sql);

    [Theory]
    [InlineData("SELECT id FROM c WHERE n > (SELECT count(*) FROM p WHERE p.id < c.id)", "Subquery")]
    [InlineData("SELECT id FROM c WHERE EXISTS (SELECT 1 FROM p) OR n = 1", "EXISTS (subquery)")]
    [InlineData("SELECT id FROM c WHERE n = ANY (SELECT id FROM p) OR n = 1", "= ANY (subquery)")]
    [InlineData("SELECT id FROM c WHERE n > ALL (SELECT id FROM p)", "> ALL (subquery)")]
    public void Subqueries_are_named_where_they_stand(string sql, string expected) => AssertPlan(expected, sql);

    public void Dispose() => _connection.Dispose();

    private void AssertPlan(string expected, string sql)
    {
        string plan = Explain(sql);
        Assert.True(plan.Contains(expected, StringComparison.Ordinal), plan);
    }

    private string Explain(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "EXPLAIN " + sql;
        if (sql.Contains("$1", StringComparison.Ordinal))
        {
            command.Parameters.Add(new EngineParameter("", "ax"));
        }

        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read())
        {
            lines.Add(reader.GetString(0));
        }

        return string.Join('\n', lines);
    }
}
