using Orm.Engine;
using Xunit;

namespace Orm.Tests.Engine.Planning;

/// <summary>Which orders are given by how rows are read, which are not, and that the rows are the same.</summary>
public sealed class GivenOrderTests : IDisposable
{
    private readonly EngineConnection _connection = StatisticsTests.Opened("""
        CREATE TABLE t (id BIGINT PRIMARY KEY, owner BIGINT, weight DOUBLE PRECISION, name TEXT);
        CREATE INDEX t_owner ON t (owner);
        CREATE INDEX t_weight ON t (weight);
        INSERT INTO t SELECT (i * 7919) % 3001, i % 100, i % 50, 'n' || i % 10 FROM generate_series(1, 3000) AS s(i);
        DELETE FROM t WHERE id % 13 = 0;
        INSERT INTO t SELECT id + 4000, owner, weight, name FROM t WHERE id % 3 = 0;
        ANALYZE
        """);

    /// <summary>In vectors all rows cost less than those that an index finds here.</summary>
    public GivenOrderTests() => _connection.Session.Instance.Database.LeastRowsForVectors = long.MaxValue;

    [Theory]
    [InlineData("SELECT * FROM t ORDER BY id LIMIT 20")]
    [InlineData("SELECT name, id AS x FROM t WHERE id > 500 ORDER BY id, name LIMIT 20 OFFSET 5")]
    [InlineData("SELECT name FROM t WHERE owner = 7 ORDER BY id")]
    [InlineData("SELECT name FROM t WHERE owner = 7 AND name <> 'n7' ORDER BY id LIMIT 3")]
    [InlineData("SELECT id FROM t ORDER BY id DESC LIMIT 20")]
    [InlineData("SELECT id, owner FROM t ORDER BY owner, id LIMIT 20 OFFSET 7")]
    [InlineData("SELECT id FROM t WHERE owner > 90 ORDER BY owner DESC, id DESC LIMIT 20")]
    [InlineData("SELECT x.id FROM (SELECT id FROM t ORDER BY id LIMIT 50) AS x ORDER BY x.id")]
    public void It_is_not_sorted(string query)
    {
        Assert.DoesNotContain("Sort", Plan(query), StringComparison.Ordinal);
        AssertSameRows(query);
    }

    [Theory]
    [InlineData("SELECT id FROM t ORDER BY id DESC")]
    [InlineData("SELECT id FROM t ORDER BY owner, id DESC LIMIT 20")]
    [InlineData("SELECT id FROM t ORDER BY weight, id LIMIT 20")]
    [InlineData("SELECT id FROM t ORDER BY id + 1 LIMIT 20")]
    [InlineData("SELECT id FROM t WHERE weight = 7 ORDER BY id")]
    [InlineData("SELECT id FROM t WHERE owner BETWEEN 7 AND 8 ORDER BY id")]
    [InlineData("SELECT a.id FROM t AS a JOIN t AS b ON b.id = a.owner ORDER BY b.id, a.id")]
    [InlineData("SELECT id FROM (SELECT id FROM t WHERE id < 9 UNION SELECT 3) AS u ORDER BY id")]
    public void It_is_sorted(string query)
    {
        Assert.Contains("Sort", Plan(query), StringComparison.Ordinal);
        AssertSameRows(query);
    }

    public void Dispose() => _connection.Dispose();

    private void AssertSameRows(string query)
    {
        List<string> optimized = PlanComparison.Rows(_connection, query, sorted: false);
        _connection.Session.LeavesPlansAsBound = true;
        Assert.Equal(PlanComparison.Rows(_connection, query + " ", sorted: false), optimized);
        _connection.Session.LeavesPlansAsBound = false;
    }

    private string Plan(string query) => string.Join('\n', PlanComparison.Rows(_connection, "EXPLAIN " + query, false));
}
