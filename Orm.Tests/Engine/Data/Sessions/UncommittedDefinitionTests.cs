using Orm.Engine;
using Orm.Engine.Data.Sessions;
using Orm.Engine.Transactions;
using Xunit;

namespace Orm.Tests.Engine.Data.Sessions;

/// <summary>What others see of a definition before it commits, at that moment, and from older snapshots.</summary>
public sealed class UncommittedDefinitionTests : IDisposable
{
    private readonly TwoSessions _both = new(
        "CREATE TABLE t (i BIGINT PRIMARY KEY, v TEXT); CREATE INDEX v ON t (v)",
        "INSERT INTO t VALUES (1, 'a'), (2, 'b')");

    public void Dispose() => _both.Dispose();

    [Theory]
    [InlineData("DROP INDEX v", "SELECT i FROM t WHERE v = 'a'", "1")]
    [InlineData("DROP INDEX v", "SELECT i FROM t ORDER BY v DESC", "2 1")]
    [InlineData("DROP TABLE t", "SELECT * FROM t ORDER BY i", "1|a 2|b")]
    [InlineData("DROP TABLE t", "SELECT v FROM t WHERE i = 2", "b")]
    [InlineData("ALTER TABLE t ADD COLUMN x INT", "SELECT * FROM t WHERE i > 0 ORDER BY i", "1|a 2|b")]
    [InlineData("ALTER TABLE t DROP COLUMN v", "SELECT max(v) FROM t", "b")]
    [InlineData("TRUNCATE t", "SELECT count(*) FROM t", "2")]
    public void Others_read_on_as_if_it_were_not_there(string definition, string query, string expected)
    {
        foreach (long leastForVectors in (long[])[0, 1000])
        {
            _both.Instance.Database.LeastRowsForVectors = leastForVectors;
            _both.One.Run("BEGIN; " + definition);
            Assert.Equal(expected, _both.Two.Run(query));
            _both.One.Run("ROLLBACK");
            Assert.Equal(expected, _both.Two.Run(query));
            Assert.Equal(expected, _both.One.Run(query));
        }
    }

    [Theory]
    [InlineData(TransactionStep.CommitAppended, "1|a")]
    [InlineData(TransactionStep.CommitSecured, "1|a")]
    [InlineData(TransactionStep.CommitPublished, "1|a|")]
    internal void Rows_and_schema_become_visible_at_one_moment(TransactionStep step, string expected)
    {
        string seen = "";
        _both.At(
            step,
            () => _both.One.Run("ALTER TABLE t ADD COLUMN x INT"),
            () => seen = _both.Two.Run("SELECT * FROM t WHERE i = 1"));
        Assert.Equal(expected, seen);
    }

    [Fact]
    public void A_snapshot_reads_the_tables_that_it_has_seen_until_it_ends()
    {
        uint before = _both.Instance.Schema.Table("t")!.Number;
        _both.Two.Begin(IsolationLevel.RepeatableRead, readOnly: false);
        _both.One.Run("ALTER TABLE t ADD COLUMN x INT; INSERT INTO t VALUES (3, 'c', 7); DROP INDEX v");

        Assert.Equal("1|a 2|b", _both.Two.Run("SELECT * FROM t ORDER BY i"));
        Assert.Equal("2", _both.Two.Run("SELECT i FROM t WHERE v = 'b'"));
        Assert.Throws<SnapshotConflictException>(() => _both.Two.Run("INSERT INTO t VALUES (4, 'd')"));
        Assert.Throws<SnapshotConflictException>(() => _both.Two.Run("CREATE TABLE u (i INT)"));
        _both.One.Run("DROP TABLE t");
        Assert.Equal("2", _both.Two.Run("SELECT count(*) FROM t"));
        _both.Two.RollBack();

        Assert.Throws<StatementException>(() => _both.Two.Run("SELECT * FROM t"));
        _both.One.Run("CREATE TABLE w (i INT); INSERT INTO w VALUES (1)");
        Assert.Null(_both.Instance.Database.Table(before));
    }

    [Fact]
    public void A_query_that_is_being_read_goes_on_over_a_definition()
    {
        _both.One.Run("INSERT INTO t SELECT i, 'r' FROM generate_series(3, 2000) AS s(i)");
        const string Query = "SELECT i FROM t ORDER BY i";
        StatementRows rows = _both.Two.Run(
            _both.Instance.Parse(Query)[0], Query, ParameterValues.None, CancellationToken.None);
        Assert.True(rows.Read());
        _both.One.Run("ALTER TABLE t DROP COLUMN v; DROP TABLE t; CREATE TABLE t (x INT)");
        int read = 1;
        while (rows.Read())
        {
            read++;
        }

        rows.Close();
        Assert.Equal(2000, read);
        Assert.Equal("", _both.Two.Run("SELECT x FROM t"));
    }

    [Theory]
    [InlineData("ALTER TABLE t ADD CHECK (i > 0)", "INSERT INTO t VALUES (-1, 'c')", "23514")]
    [InlineData("ALTER TABLE t ADD CHECK (i > 0)", "INSERT INTO t SELECT -i, v FROM t", "23514")]
    [InlineData("ALTER TABLE t ADD CHECK (i > 0)", "UPDATE t SET i = -i", "23514")]
    [InlineData("ALTER TABLE t ALTER COLUMN v SET NOT NULL", "INSERT INTO t VALUES (3, NULL)", "23502")]
    [InlineData("ALTER TABLE t ADD FOREIGN KEY (i) REFERENCES t (i)", "INSERT INTO t VALUES (3, 'c')", "")]
    [InlineData("CREATE TABLE c (i BIGINT REFERENCES t); INSERT INTO c VALUES (1)", "DELETE FROM t", "23503")]
    [InlineData("DROP TABLE t", "INSERT INTO t VALUES (3, 'c')", "42P01")]
    [InlineData("ALTER TABLE t ADD COLUMN x INT DEFAULT 7", "INSERT INTO t VALUES (3, 'c')", "")]
    [InlineData("ALTER TABLE t RENAME TO u", "SELECT * FROM t FOR UPDATE", "42P01")]
    public void A_change_that_waited_for_a_definition_follows_it(string definition, string change, string sqlState)
    {
        _both.One.Run("BEGIN; " + definition);
        string? met = null;

        _both.Waiting(() => met = StateOf(() => _both.Two.Run(change)), () => _both.One.Run("COMMIT"));

        Assert.Equal(sqlState, met);
        if (definition.Contains("DEFAULT", StringComparison.Ordinal))
        {
            Assert.Equal("c|7", _both.One.Run("SELECT v, x FROM t WHERE i = 3"));
        }
    }

    [Fact]
    public void A_prepared_change_that_waited_for_a_definition_follows_it()
    {
        var insert = new SessionStatement(_both.Instance, "INSERT INTO t (i, v) VALUES (@p1, 'x')");
        insert.Run(_both.Two, [Orm.Engine.Types.SqlValue.BigInt(3)], CancellationToken.None).Close();
        _both.One.Run("BEGIN; ALTER TABLE t ADD CHECK (i > 0)");
        _both.Waiting(
            () => Assert.Throws<ConstraintException>(
                () => insert.Run(_both.Two, [Orm.Engine.Types.SqlValue.BigInt(-3)], CancellationToken.None)),
            () => _both.One.Run("COMMIT"));
        Assert.False(_both.Two.IsRunning);
    }

    [Fact]
    public void A_definition_that_fails_leaves_the_schema_of_its_transaction_as_it_was()
    {
        _both.One.Run("BEGIN; CREATE TABLE a (i INT)");
        Assert.Throws<StatementException>(() => _both.One.Run("CREATE TABLE b AS SELECT 1 / (i - 1) AS q FROM t"));
        Assert.Throws<StatementException>(() => _both.One.Run("SELECT * FROM b"));
        _both.One.Run("COMMIT");
        Assert.Equal(["a", "t"], _both.Instance.Schema.Tables.Keys.Order(StringComparer.Ordinal));
        _both.Reopen();
        Assert.Equal(["a", "t"], _both.Instance.Schema.Tables.Keys.Order(StringComparer.Ordinal));
    }

    private static string StateOf(Action statement)
    {
        try
        {
            statement();
            return "";
        }
        catch (EngineException met)
        {
            return met.SqlState;
        }
    }
}
