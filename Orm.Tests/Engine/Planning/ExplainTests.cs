using System.Text.Json;
using Orm.Engine;
using Xunit;

namespace Orm.Tests.Engine.Planning;

/// <summary>What EXPLAIN shows.</summary>
public sealed class ExplainTests : IDisposable
{
    private readonly EngineConnection _connection = StatisticsTests.Opened("""
        CREATE TABLE p (id BIGINT PRIMARY KEY, kind BIGINT NOT NULL);
        CREATE TABLE c (id BIGINT PRIMARY KEY, p_id BIGINT NOT NULL REFERENCES p, n BIGINT);
        INSERT INTO p SELECT i, i % 4 FROM generate_series(1, 100) AS s(i);
        INSERT INTO c SELECT i, 1 + i % 100, i % 10 FROM generate_series(1, 1000) AS s(i);
        ANALYZE
        """);

    [Fact]
    public void A_plan_has_estimates_and_no_actual_rows()
    {
        string plan = Explain("EXPLAIN SELECT * FROM c WHERE n = 3");
        Assert.Contains("Seq Scan on c", plan, StringComparison.Ordinal);
        Assert.Contains("rows=100)", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("actual", plan, StringComparison.Ordinal);
    }

    [Fact]
    public void Analyze_runs_the_statement_and_shows_what_it_did()
    {
        string plan = Explain("EXPLAIN ANALYZE SELECT * FROM c JOIN p ON p.id = c.p_id WHERE p.kind = 1");
        Assert.Contains("rows=250) (actual rows=250 loops=1 ", plan, StringComparison.Ordinal);
        Assert.Contains("allocated=", plan, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_the_same_numbers()
    {
        using var document = JsonDocument.Parse(Explain(
            "EXPLAIN (ANALYZE, FORMAT JSON) SELECT kind, count(*) FROM p GROUP BY kind"));
        JsonElement top = document.RootElement.GetProperty("Plan");
        Assert.Equal(4, top.GetProperty("Estimated Rows").GetDouble());
        Assert.Equal(4, top.GetProperty("Actual Rows").GetInt64());
        Assert.Equal(1, top.GetProperty("Loops").GetInt64());
        Assert.True(top.GetProperty("Time").GetDouble() >= 0);
        Assert.NotEqual(0, top.GetProperty("Inputs").GetArrayLength());
    }

    [Fact]
    public void Analyze_of_a_change_changes_rows()
    {
        Explain("EXPLAIN ANALYZE DELETE FROM c WHERE id <= 10");
        Assert.Equal("990", PlanComparison.Rows(_connection, "SELECT count(*) FROM c")[0]);
        Explain("EXPLAIN DELETE FROM c");
        Assert.Equal("990", PlanComparison.Rows(_connection, "SELECT count(*) FROM c")[0]);
    }

    [Fact]
    public void A_statement_without_plan_is_refused()
    {
        EngineException error = Assert.ThrowsAny<EngineException>(() => Explain("EXPLAIN CREATE TABLE x (id BIGINT)"));
        Assert.NotEmpty(error.SqlState);
    }

    /// <summary>A plan that was kept is made anew when so many rows have changed that another one is better.</summary>
    [Fact]
    public void A_kept_plan_is_made_again_when_the_data_has_changed()
    {
        const string Query = "SELECT count(*) FROM c JOIN p ON p.id = c.p_id WHERE p.kind = 9";
        var statement = _connection.Session.Instance.Parse(Query)[0];
        var none = Orm.Engine.Data.Sessions.ParameterValues.None;
        var first = _connection.Session.Prepare(statement, Query, none);
        Assert.Same(first, _connection.Session.Prepare(statement, Query, none));
        StatisticsTests.Execute(_connection, "UPDATE p SET kind = 9 WHERE id <= 10");
        Assert.Same(first, _connection.Session.Prepare(statement, Query, none));
        StatisticsTests.Execute(_connection, "UPDATE c SET n = 1; UPDATE p SET kind = 9; UPDATE p SET kind = 9");
        Assert.NotSame(first, _connection.Session.Prepare(statement, Query, none));
    }

    public void Dispose() => _connection.Dispose();

    private string Explain(string sql) => string.Join('\n', PlanComparison.Rows(_connection, sql, sorted: false));
}
