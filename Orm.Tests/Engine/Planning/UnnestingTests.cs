using Orm.Engine;
using Xunit;

namespace Orm.Tests.Engine.Planning;

/// <summary>Which subqueries become joins, which do not, and that the rows are the same.</summary>
public sealed class UnnestingTests : IDisposable
{
    private readonly EngineConnection _connection = StatisticsTests.Opened("""
        CREATE TABLE a (id BIGINT PRIMARY KEY, x BIGINT NOT NULL, y BIGINT);
        CREATE TABLE b (id BIGINT PRIMARY KEY, x BIGINT NOT NULL, y BIGINT, z BIGINT);
        INSERT INTO a SELECT i, i % 500, nullif(i % 7, 0) FROM generate_series(1, 2000) AS s(i);
        INSERT INTO b SELECT i, i % 400, nullif(i % 5, 0), i % 11 FROM generate_series(1, 3000) AS s(i);
        ANALYZE
        """);

    [Theory]
    [InlineData("SELECT id FROM a WHERE EXISTS (SELECT 1 FROM b WHERE b.x = a.x AND b.z > 5)", "(Semi)")]
    [InlineData("SELECT id FROM a WHERE EXISTS (SELECT 1 FROM b WHERE b.x = a.x AND b.z <> a.y LIMIT 1)", "(Semi)")]
    [InlineData("SELECT id FROM a WHERE NOT EXISTS (SELECT 1 FROM b WHERE b.x = a.x)", "(Anti)")]
    [InlineData("SELECT id FROM a WHERE x IN (SELECT x FROM b WHERE z = 3)", "(Semi)")]
    [InlineData("SELECT id FROM a WHERE y IN (SELECT y FROM b WHERE b.x = a.x)", "(Semi)")]
    [InlineData("SELECT id FROM a WHERE x NOT IN (SELECT x FROM b WHERE z = 3)", "(Anti)")]
    [InlineData("SELECT id FROM a WHERE y < (SELECT avg(b.y) FROM b WHERE b.x = a.x)", " by b.x)")]
    [InlineData("SELECT id, (SELECT count(*) FROM b WHERE b.x = a.x AND b.z = 1) FROM a", " by b.x)")]
    [InlineData("SELECT id FROM a WHERE (SELECT count(*) + 1 FROM b WHERE b.x = a.x) = 1", " by b.x)")]
    public void It_becomes_a_join(string query, string sign)
    {
        Assert.Contains(sign, Plan(query), StringComparison.Ordinal);
        AssertSameRows(query);
    }

    [Theory]
    [InlineData("SELECT id FROM a WHERE y NOT IN (SELECT y FROM b WHERE z = 3)")]
    [InlineData("SELECT id FROM a WHERE x NOT IN (SELECT y FROM b WHERE y IS NOT NULL)")]
    [InlineData("SELECT id FROM a WHERE EXISTS (SELECT 1 FROM b WHERE b.x = a.x) OR y = 1")]
    [InlineData("SELECT id FROM a WHERE y = (SELECT b.y FROM b WHERE b.id = a.x)")]
    [InlineData("SELECT id FROM a WHERE y IN (SELECT y FROM b WHERE b.x = a.x ORDER BY id LIMIT 2)")]
    [InlineData("SELECT id FROM a WHERE y < (SELECT avg(b.y) FROM b WHERE b.x < a.x AND b.x > a.x - 3)")]
    [InlineData("SELECT id FROM a WHERE EXISTS (SELECT count(*) FROM b WHERE b.x = a.x)")]
    public void It_stays_a_subquery(string query)
    {
        Assert.Contains("Subquery", Plan(query), StringComparison.Ordinal);
        AssertSameRows(query);
    }

    [Fact]
    public void A_few_rows_with_an_index_run_the_subquery_for_each()
    {
        StatisticsTests.Execute(_connection, "CREATE INDEX b_x ON b (x); ANALYZE");
        string query = "SELECT (SELECT sum(b.y) FROM b WHERE b.x = a.x) FROM a WHERE id = 7";
        Assert.Contains("Subquery", Plan(query), StringComparison.Ordinal);
        AssertSameRows(query);
    }

    public void Dispose() => _connection.Dispose();

    private void AssertSameRows(string query)
    {
        _connection.Session.LeavesPlansAsBound = false;
        List<string> optimized = PlanComparison.Rows(_connection, query);
        _connection.Session.LeavesPlansAsBound = true;
        Assert.Equal(PlanComparison.Rows(_connection, query + " "), optimized);
        _connection.Session.LeavesPlansAsBound = false;
    }

    private string Plan(string query) => string.Join('\n', PlanComparison.Rows(_connection, "EXPLAIN " + query, false));
}
