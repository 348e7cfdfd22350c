using Orm.Engine;
using Xunit;

namespace Orm.Tests.Engine.Planning;

/// <summary>Rows that an index finds for one of several conditions, or as the first of an order, are those of all rows
/// that are looked at: with old snapshots and changes of the same transaction too.</summary>
public sealed class SoughtRowsTests : IDisposable
{
    private readonly string _source = $"Data Source=:memory:sought rows {Guid.NewGuid():N}";
    private readonly EngineConnection _connection;

    public SoughtRowsTests()
    {
        _connection = Opened();
        Execute(_connection, """
            CREATE TABLE t (id BIGINT PRIMARY KEY, a INTEGER, b BIGINT, d DATE, s SMALLINT);
            CREATE INDEX t_a ON t (a);
            CREATE INDEX t_b ON t (b DESC);
            CREATE INDEX t_d ON t (d NULLS FIRST);
            CREATE INDEX t_s_a ON t (s, a DESC);
            INSERT INTO t SELECT i, CASE WHEN i % 11 > 0 THEN i * 37 % 501 END,
                CASE WHEN i % 13 > 0 THEN i * 91 % 700 END, DATE '2020-01-01' + i % 300, i % 40
                FROM generate_series(1, 3000) AS g(i);
            INSERT INTO t SELECT 5000 + i, NULL, NULL, NULL, NULL FROM generate_series(1, 100) AS g(i);
            ANALYZE
            """);
    }

    public static TheoryData<string> Queries =>
    [
        "SELECT min(a), max(a), min(b), max(b), min(d), max(d) FROM t",
        "SELECT min(a), max(a) FROM t WHERE s = 7",
        "SELECT max(a) FROM t WHERE s = 7 AND a < 200",
        "SELECT max(a), min(id) FROM t WHERE a < 0",
        "SELECT max(b) FROM t WHERE b < 600 AND id % 3 = 0",
        "SELECT max(s) FROM t WHERE d IS NULL",
        "SELECT (SELECT max(x.a) FROM t AS x WHERE x.s = t.s) FROM t WHERE t.id < 50",
        "SELECT id, a, b FROM t WHERE a = 7 OR b = 91",
        "SELECT * FROM t WHERE a = 7 OR b = 91 OR id IN (3, 9, 5001) OR (s = 3 AND a > 490)",
        "SELECT count(*) FROM t WHERE (a < 5 OR b > 695) AND s < 20",
        "SELECT x.id, y.id FROM t AS x JOIN t AS y ON y.a = x.a WHERE x.b = 91 OR x.id = 7",
        "SELECT id FROM t WHERE a > 499",
        "SELECT id FROM t WHERE b < 5",
        "SELECT id FROM t WHERE d < DATE '2020-01-03'",
        "SELECT id FROM t WHERE s = 7 AND a BETWEEN 100 AND 120",
        "SELECT id FROM t WHERE a > 99999999999",
        "SELECT id FROM t WHERE a < 99999999999 AND a > 498",
        "SELECT id FROM t WHERE s < 99999 AND s > 38",
    ];

    public void Dispose() => _connection.Dispose();

    [Theory]
    [MemberData(nameof(Queries))]
    public void They_are_the_rows_of_the_plan_as_it_was_bound(string query) => AssertSameRows(_connection, query);

    [Theory]
    [MemberData(nameof(Queries))]
    public void Whatever_others_and_the_transaction_itself_have_changed(string query)
    {
        using EngineTransaction old = _connection.BeginTransaction(System.Data.IsolationLevel.RepeatableRead);
        List<string> before = PlanComparison.Rows(_connection, query);
        using (EngineConnection other = Opened())
        {
            Execute(other, "UPDATE t SET a = 1000 - a, b = b + 1 WHERE id % 2 = 0; "
                + "DELETE FROM t WHERE a > 495 OR b < 3; UPDATE t SET s = s + 1; "
                + "INSERT INTO t VALUES (9000, -5, 1000, DATE '1999-01-01', 7)");
            AssertSameRows(other, query);
        }

        Assert.Equal(before, PlanComparison.Rows(_connection, query));
        AssertSameRows(_connection, query);
        Execute(_connection, "INSERT INTO t VALUES (9001, -7, 1001, DATE '1998-01-01', 7)");
        AssertSameRows(_connection, query);
    }

    [Fact]
    public void A_greatest_value_is_sought_and_alternatives_are_looked_up()
    {
        Assert.Contains(
            "Index Only Scan using t_a on t", Plan("SELECT min(a), max(a) FROM t"), StringComparison.Ordinal);
        string plan = Plan("SELECT id FROM t WHERE a = 7 OR b = 91");
        Assert.Contains("Index Scan using t_a on t", plan, StringComparison.Ordinal);
        Assert.Contains("Index Scan using t_b on t", plan, StringComparison.Ordinal);
    }

    private string Plan(string query) =>
        string.Join('\n', PlanComparison.Rows(_connection, "EXPLAIN " + query, sorted: false));

    private static void AssertSameRows(EngineConnection connection, string query)
    {
        List<string> found = PlanComparison.Rows(connection, query);
        connection.Session.LeavesPlansAsBound = true;
        Assert.Equal(PlanComparison.Rows(connection, query + " "), found);
        connection.Session.LeavesPlansAsBound = false;
    }

    private EngineConnection Opened()
    {
        var connection = new EngineConnection(_source);
        connection.Open();
        return connection;
    }

    private static void Execute(EngineConnection connection, string sql)
    {
        using var command = new EngineCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
