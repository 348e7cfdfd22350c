using Orm.Engine;
using Xunit;

namespace Orm.Tests.Engine.Planning;

/// <summary>Where outer joins become inner ones, where disjunctions filter below a join, and where neither happens.
/// </summary>
public sealed class OuterJoinTests : IDisposable
{
    private readonly EngineConnection _connection = StatisticsTests.Opened("""
        CREATE TABLE a (id BIGINT PRIMARY KEY, x BIGINT);
        CREATE TABLE b (id BIGINT PRIMARY KEY, a_id BIGINT, y BIGINT);
        INSERT INTO a VALUES (1, 1), (2, NULL), (3, 3);
        INSERT INTO b VALUES (1, 1, 5), (2, 1, NULL), (3, 3, 7);
        ANALYZE
        """);

    [Theory]
    [InlineData("SELECT * FROM a LEFT JOIN b ON b.a_id = a.id WHERE b.y > 5", false)]
    [InlineData("SELECT * FROM a LEFT JOIN b ON b.a_id = a.id WHERE b.y IS NOT NULL", false)]
    [InlineData("SELECT * FROM a FULL JOIN b ON b.a_id = a.id WHERE a.x = 3 AND b.y = 7", false)]
    [InlineData("SELECT * FROM a LEFT JOIN b ON b.a_id = a.id WHERE b.y IS NULL", true)]
    [InlineData("SELECT * FROM a LEFT JOIN b ON b.a_id = a.id WHERE coalesce(b.y, 9) > 5", true)]
    [InlineData("SELECT * FROM a LEFT JOIN b ON b.a_id = a.id WHERE a.x = 1", true)]
    [InlineData("SELECT * FROM a FULL JOIN b ON b.a_id = a.id WHERE a.x = 3", true)]
    public void An_outer_join_becomes_inner_only_below_a_condition_that_rejects_nulls(string query, bool staysOuter)
    {
        string plan = Plan(query);
        Assert.Equal(
            staysOuter,
            plan.Contains("(Left)", StringComparison.Ordinal) || plan.Contains("(Full)", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("SELECT * FROM a JOIN b ON (a.x = 1 AND b.y = 5) OR (a.x = 3 AND b.y = 7)", true)]
    [InlineData("SELECT * FROM a JOIN b ON a.x = 1 OR b.y = 7", false)]
    public void A_disjunction_filters_a_table_that_every_branch_names(string query, bool filters) =>
        Assert.Equal(filters, Plan(query).Contains("Filter", StringComparison.Ordinal));

    public void Dispose() => _connection.Dispose();

    private string Plan(string query) =>
        string.Join('\n', PlanComparison.Rows(_connection, "EXPLAIN " + query, sorted: false));
}
