using Orm.Engine;
using Orm.Engine.Planning.Logical;
using Xunit;

namespace Orm.Tests.Engine.Planning;

/// <summary>Where rows come in the order of their keys, they are merged, and nothing is sorted that is sorted already.
/// </summary>
public sealed class MergeJoinOrderTests : IDisposable
{
    private readonly EngineConnection _connection = StatisticsTests.Opened("""
        CREATE TABLE a (id BIGINT PRIMARY KEY, v BIGINT, w BIGINT);
        CREATE TABLE b (id BIGINT PRIMARY KEY, v BIGINT, w BIGINT);
        CREATE TABLE c (id INTEGER PRIMARY KEY, v BIGINT, w BIGINT);
        CREATE TABLE few (id BIGINT PRIMARY KEY, v BIGINT);
        INSERT INTO a SELECT i, i * 7 % 15000, i FROM generate_series(1, 20000) AS s(i);
        INSERT INTO b SELECT i * 2, i * 11 % 15000, i FROM generate_series(1, 15000) AS s(i);
        INSERT INTO c SELECT i * 3, i * 13 % 15000, i FROM generate_series(1, 12000) AS s(i);
        INSERT INTO few SELECT i, i FROM generate_series(1, 300) AS s(i);
        ANALYZE
        """);

    public void Dispose() => _connection.Dispose();

    [Theory]
    [InlineData("SELECT a.v, b.v FROM a JOIN b ON a.id = b.id")]
    [InlineData("SELECT a.v, b.v FROM a LEFT JOIN b ON a.id = b.id")]
    [InlineData("SELECT a.v, b.v FROM a FULL JOIN b ON a.id = b.id")]
    [InlineData("SELECT a.v FROM a WHERE EXISTS (SELECT 1 FROM b WHERE a.id = b.id)")]
    [InlineData("SELECT a.v FROM a WHERE NOT EXISTS (SELECT 1 FROM b WHERE a.id = b.id AND b.v > a.v)")]
    [InlineData("SELECT a.v, c.v FROM a JOIN c ON a.id = c.id")]
    [InlineData("SELECT a.v, b.v FROM a JOIN b ON a.id = b.id AND a.v < b.v WHERE a.w % 2 = 0")]
    public void Tables_that_are_joined_by_their_keys_are_merged(string query)
    {
        string plan = Plan(query);
        Assert.Contains("Merge Join (", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Sort", plan, StringComparison.Ordinal);
        AssertRows(query);
    }

    /// <summary>Each join gives the order that the next one needs.</summary>
    [Theory]
    [InlineData("SELECT a.v, b.v, c.v FROM a JOIN b ON a.id = b.id JOIN c ON c.id = a.id")]
    [InlineData("SELECT a.v, b.v, c.v FROM a JOIN b ON a.id = b.id LEFT JOIN c ON c.id = b.id")]
    [InlineData("SELECT a.v, b.v FROM a LEFT JOIN b ON a.id = b.id WHERE EXISTS (SELECT 1 FROM c WHERE c.id = a.id)")]
    [InlineData("SELECT a.v, b.v, c.v FROM a JOIN b ON a.id = b.id JOIN c ON c.id = a.id ORDER BY b.id")]
    public void A_chain_of_merges_by_one_key_sorts_nothing(string query)
    {
        string plan = Plan(query);
        Assert.Equal(2, Count(plan, "Merge Join ("));
        Assert.DoesNotContain("Sort", plan, StringComparison.Ordinal);
        AssertRows(query);
    }

    [Theory]
    [InlineData("SELECT a.id, b.v FROM a JOIN b ON a.id = b.id ORDER BY a.id")]
    [InlineData("SELECT a.id, b.v FROM a JOIN b ON a.id = b.id ORDER BY b.id")]
    [InlineData("SELECT a.id AS n, b.v FROM a LEFT JOIN b ON a.id = b.id ORDER BY n")]
    [InlineData("SELECT id FROM a WHERE NOT EXISTS (SELECT 1 FROM b WHERE a.id = b.id) ORDER BY id")]
    public void An_order_that_a_merge_gives_is_not_sorted_again(string query)
    {
        string plan = Plan(query);
        Assert.Contains("Merge Join (", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Sort", plan, StringComparison.Ordinal);
        List<string> found = PlanComparison.Rows(_connection, query, sorted: false);
        _connection.Session.LeavesPlansAsBound = true;
        Assert.Equal(PlanComparison.Rows(_connection, query + " ", sorted: false), found);
    }

    [Theory]
    [InlineData("SELECT a.id, b.v FROM a JOIN b ON a.id = b.id ORDER BY a.id DESC")]
    [InlineData("SELECT a.id, b.v FROM a JOIN b ON a.id = b.id ORDER BY a.v")]
    [InlineData("SELECT a.id, b.v FROM a JOIN b ON a.id = b.id ORDER BY a.id NULLS FIRST, b.v")]
    [InlineData("SELECT b.id, a.v FROM a LEFT JOIN b ON a.id = b.id ORDER BY b.id")]
    [InlineData("SELECT a.id, b.id FROM a FULL JOIN b ON a.id = b.id ORDER BY a.id")]
    public void An_order_that_a_merge_does_not_give_is_sorted(string query)
    {
        Assert.Contains("Sort", Plan(query), StringComparison.Ordinal);
        AssertRows(query);
    }

    /// <summary>Nothing else is chosen for their sake.</summary>
    [Theory]
    [InlineData("SELECT a.v, few.v FROM a JOIN few ON a.id = few.id")]
    [InlineData("SELECT x.v, y.v FROM few AS x JOIN few AS y ON x.id = y.id")]
    [InlineData("SELECT a.v, b.v FROM a JOIN b ON a.v = b.v")]
    public void Few_rows_and_rows_in_another_order_are_not_merged(string query)
    {
        Assert.DoesNotContain("Merge Join", Plan(query), StringComparison.Ordinal);
        AssertRows(query);
    }

    /// <summary>What is ordered by a column is merged by it, whatever else has to be equal.</summary>
    [Fact]
    public void The_keys_that_give_the_order_come_first()
    {
        string plan = Plan("SELECT a.w, b.w FROM a JOIN b ON a.v = b.v AND a.id = b.id");
        Assert.Contains("Merge Join (Inner) on (a.id = b.id) AND (a.v = b.v)", plan, StringComparison.Ordinal);
        AssertRows("SELECT a.w, b.w FROM a JOIN b ON a.v = b.v AND a.id = b.id");
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private string Plan(string query) =>
        string.Join('\n', PlanComparison.Rows(_connection, "EXPLAIN " + query, sorted: false));

    private void AssertRows(string query)
    {
        List<string> found = PlanComparison.Rows(_connection, query);
        _connection.Session.ForcedJoin = JoinMethod.Hash;
        Assert.Equal(PlanComparison.Rows(_connection, query + " "), found);
        _connection.Session.ForcedJoin = null;
    }
}
