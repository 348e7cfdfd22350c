using Orm.Engine;
using Orm.Engine.Functions;
using Orm.Engine.Types;
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

    public UnnestingTests() => _connection.Session.Instance.Register(new RegisteredFunctions(
        [],
        [
            ("product", new AggregateFunction(AggregateKind.Registered, SqlType.BigInt, SqlType.BigInt)
            {
                Begin = () => new Product(),
            }),
        ]));

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
    [InlineData("SELECT id, (SELECT 1000 / (1 + count(b.y)) FROM b WHERE b.x = a.x) FROM a", " by b.x)")]
    [InlineData("SELECT id, (SELECT regr_count(b.y, b.z) FROM b WHERE b.x = a.x) FROM a", " by b.x)")]
    [InlineData("SELECT id, (SELECT sum(b.y::numeric * b.z - 1) FROM b WHERE b.x = a.x) FROM a", " by b.x)")]
    [InlineData("SELECT id, (SELECT sum(CASE WHEN b.y > 2 THEN b.z END) FROM b WHERE b.x = a.x) FROM a", " by b.x)")]
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
    [InlineData("SELECT id, (SELECT sum(10 / b.y) FROM b WHERE b.x = a.x) FROM a")]
    [InlineData("SELECT id, (SELECT sum(b.y) FILTER (WHERE 10 / b.y > 2) FROM b WHERE b.x = a.x) FROM a")]
    [InlineData("SELECT id, (SELECT sum(b.y * b.z) FROM b WHERE b.x = a.x) FROM a")]
    [InlineData("SELECT id, (SELECT json_object_agg(b.id, b.z)::text FROM b WHERE b.x = a.x) FROM a")]
    [InlineData("SELECT id, (SELECT product(b.y) FROM b WHERE b.x = a.x) FROM a")]
    public void It_stays_a_subquery(string query)
    {
        Assert.Contains("Subquery", Plan(query), StringComparison.Ordinal);
        AssertSameRows(query);
    }

    [Fact]
    public void A_group_that_nobody_asks_for_does_not_fail()
    {
        StatisticsTests.Execute(_connection, "INSERT INTO b VALUES (10000, 499999, 0, 0)");
        AssertSameRows("SELECT id, (SELECT sum(10 / b.y) FROM b WHERE b.x = a.x) FROM a");
        AssertSameRows("""
            SELECT id, CASE WHEN x < 400 THEN (SELECT min(100 / (b.z + 1)) FROM b WHERE b.x = a.x) END FROM a
            """);
    }

    [Fact]
    public void A_registered_aggregate_of_no_rows_has_its_own_result()
    {
        const string Products = "SELECT id, (SELECT product(b.y) FROM b WHERE b.x = a.x) FROM a WHERE x >= 400";
        AssertSameRows(Products);
        Assert.All(PlanComparison.Rows(_connection, Products), row => Assert.EndsWith("|1", row));
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

    /// <summary>1 over no rows; otherwise a product modulo 7.</summary>
    private sealed class Product : RegisteredAggregate
    {
        private long _product = 1;

        internal override void Add(in SqlValue value) => _product = _product * value.AsInt64() % 7;

        internal override SqlValue Result() => SqlValue.BigInt(_product);
    }

    private string Plan(string query) => string.Join('\n', PlanComparison.Rows(_connection, "EXPLAIN " + query, false));
}
