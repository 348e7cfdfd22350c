using Orm.Engine;
using Orm.Engine.Catalog;
using Orm.Engine.Transactions;
using Xunit;
using Session = Orm.Engine.Data.Sessions.Session;

namespace Orm.Tests.Engine.Data.Sessions;

/// <summary>Definitions that meet other definitions and changes of rows.</summary>
public sealed class ConcurrentDefinitionTests
{
    private const string Table =
        "CREATE TABLE t (i BIGINT PRIMARY KEY, v TEXT); INSERT INTO t VALUES (1, 'a'), (2, 'b')";

    [Theory]
    [InlineData("ALTER TABLE t ADD COLUMN a INT", "ALTER TABLE t ADD COLUMN b INT")]
    [InlineData("ALTER TABLE t ADD COLUMN a INT", "ALTER TABLE t DROP COLUMN v")]
    [InlineData("ALTER TABLE t ALTER COLUMN v SET NOT NULL", "ALTER TABLE t RENAME COLUMN v TO w")]
    [InlineData("CREATE INDEX a ON t (v)", "CREATE INDEX b ON t (v)")]
    [InlineData("CREATE INDEX a ON t (v)", "ALTER TABLE t RENAME TO u")]
    [InlineData("CREATE TABLE a (i INT)", "CREATE INDEX b ON t (v)")]
    [InlineData("DROP TABLE t", "CREATE TABLE t (x INT)")]
    [InlineData("ALTER TABLE t RENAME TO u", "CREATE TABLE t AS SELECT 1 AS x")]
    [InlineData("CREATE VIEW a AS SELECT v FROM t", "CREATE OR REPLACE VIEW a AS SELECT v, i FROM t")]
    [InlineData("ALTER TABLE t ADD COLUMN a INT", "TRUNCATE t")]
    [InlineData("ANALYZE t", "ANALYZE t")]
    public void Who_waited_for_a_definition_goes_on_with_it(string first, string second)
    {
        using var alone = new TwoSessions(Table, first, second);
        using var both = new TwoSessions(Table);
        both.One.Run("BEGIN; " + first);

        both.Waiting(() => both.Two.Run(second), () => both.One.Run("COMMIT"));

        Assert.Equal(Content(alone), Content(both));
        Assert.Equal(Definitions(alone.Instance.Schema), Definitions(both.Instance.Schema));
        both.Reopen();
        alone.Reopen();
        Assert.Equal(Content(alone), Content(both));
        Assert.Equal(Definitions(alone.Instance.Schema), Definitions(both.Instance.Schema));
        Assert.Equal(CatalogRows(alone), CatalogRows(both));
    }

    [Theory]
    [InlineData("ALTER TABLE t ADD COLUMN x INT")]
    [InlineData("ALTER TABLE t DROP COLUMN v")]
    [InlineData("ALTER TABLE t ALTER COLUMN v TYPE VARCHAR(9)")]
    [InlineData("ALTER TABLE t ALTER COLUMN v SET NOT NULL")]
    [InlineData("CREATE INDEX x ON t (v)")]
    public void Rows_that_commit_while_a_definition_waits_for_the_table_are_there_afterwards(string definition)
    {
        using var both = new TwoSessions(Table);
        both.One.Run("BEGIN; INSERT INTO t VALUES (3, 'c')");
        both.One.Run("UPDATE t SET v = 'z' WHERE i = 1; DELETE FROM t WHERE i = 2");

        both.Waiting(() => both.Two.Run(definition), () => both.One.Run("COMMIT"));

        Assert.Equal("1 3", both.One.Run("SELECT i FROM t ORDER BY i"));
        if (!definition.Contains("DROP", StringComparison.Ordinal))
        {
            Assert.Equal("1", both.One.Run("SELECT i FROM t WHERE v = 'z'"));
            Assert.Equal("", both.One.Run("SELECT i FROM t WHERE v = 'b'"));
        }
    }

    [Fact]
    public void A_truncate_takes_the_rows_that_it_waited_for()
    {
        using var both = new TwoSessions(Table);
        both.One.Run("BEGIN; INSERT INTO t VALUES (3, 'c')");
        both.Waiting(() => both.Two.Run("TRUNCATE t"), () => both.One.Run("COMMIT"));
        Assert.Equal("0", both.One.Run("SELECT count(*) FROM t"));
    }

    [Theory]
    [InlineData("ALTER TABLE t ADD COLUMN x INT")]
    [InlineData("ALTER TABLE t ADD CHECK (i > 0)")]
    [InlineData("CREATE INDEX x ON t (v)")]
    [InlineData("TRUNCATE t")]
    public void A_snapshot_does_not_define_over_rows_that_it_does_not_see(string definition)
    {
        using var both = new TwoSessions(Table);
        both.Two.Begin(IsolationLevel.RepeatableRead, readOnly: false);
        Assert.Equal("2", both.Two.Run("SELECT count(*) FROM t"));
        both.One.Run("INSERT INTO t VALUES (3, 'c')");

        Assert.Throws<SnapshotConflictException>(() => both.Two.Run(definition));

        both.Two.RollBack();
        Assert.Equal("3", both.One.Run("SELECT count(*) FROM t"));
        both.Two.Run(definition);
    }

    [Theory]
    [InlineData("ALTER TABLE t ADD CHECK (i > 0)", "INSERT INTO t VALUES (-1, 'c')")]
    [InlineData("ALTER TABLE t ADD FOREIGN KEY (i) REFERENCES p", "INSERT INTO t VALUES (3, 'c')")]
    [InlineData("ALTER TABLE t ADD FOREIGN KEY (i) REFERENCES p", "DELETE FROM p WHERE i = 1")]
    [InlineData("ALTER TABLE t ADD UNIQUE (v)", "INSERT INTO t VALUES (3, 'b')")]
    public void A_constraint_is_not_added_over_rows_that_break_it_once_they_commit(string definition, string change)
    {
        using var both = new TwoSessions(
            Table, "CREATE TABLE p (i BIGINT PRIMARY KEY); INSERT INTO p VALUES (1), (2)");
        both.One.Run("BEGIN; " + change);
        both.Waiting(
            () => Assert.ThrowsAny<EngineException>(() => both.Two.Run(definition)), () => both.One.Run("COMMIT"));
        Assert.Equal("1", both.Two.Run("SELECT 1"));
    }

    [Fact]
    public void Of_a_row_and_a_definition_that_are_waited_for_in_a_circle_one_gives_way()
    {
        int deadlocks = 0;
        for (ulong seed = 0; seed < 20; seed++)
        {
            using var both = new TwoSessions(Table);
            both.InTurns(
                seed,
                () => Try(both.One, "INSERT INTO t VALUES (3, 'c')", "CREATE TABLE u (i INT)"),
                () => Try(both.Two, "CREATE INDEX x ON t (v)", "INSERT INTO t VALUES (4, 'd')"));
        }

        Assert.NotEqual(0, deadlocks);

        void Try(Session session, params string[] statements)
        {
            try
            {
                session.Run("BEGIN");
                Array.ForEach(statements, statement => session.Run(statement));
                session.Run("COMMIT");
            }
            catch (DeadlockDetectedException)
            {
                deadlocks++;
                session.RollBack();
            }
        }
    }

    [Fact]
    public void Plans_of_a_definition_that_was_rolled_back_are_not_used_for_another_one()
    {
        using var both = new TwoSessions(Table);
        const string Query = "SELECT * FROM u";
        both.One.Run("BEGIN; CREATE TABLE u (a INT); INSERT INTO u VALUES (1)");
        Assert.Equal("1", both.One.Run(Query));
        both.One.Run("ROLLBACK");
        both.One.Run("CREATE TABLE u (a TEXT, b INT); INSERT INTO u VALUES ('x', 2)");
        Assert.Equal("x|2", both.One.Run(Query));
    }

    private static string Content(TwoSessions sessions) => string.Join('\n', sessions.Instance.Schema.Tables.Values
        .OrderBy(table => table.Name, StringComparer.Ordinal)
        .Select(table => $"{table.Name}: {sessions.One.Run($"SELECT * FROM {table.Name}")}"));

    internal static string Definitions(Orm.Engine.Catalog.Schema schema) => string.Join('\n', schema.Tables.Values
        .Select(table => $"{table.Name} ({string.Join(", ", table.Columns.Select(Definition))}) "
            + string.Join(", ", table.Indexes.Select(index => index.Name)
                .Concat(table.Keys.Select(key => key.Name)).Concat(table.Checks.Select(check => check.Name))
                .Concat(table.ForeignKeys.Select(key => $"{key.Name} {key.OnDelete}")).Order(StringComparer.Ordinal)))
        .Concat(schema.Views.Values.Select(view => $"{view.Name}: {view.Query}"))
        .Order(StringComparer.Ordinal));

    private static string Definition(CatalogColumn column) =>
        $"{column.Name} {column.Type}{(column.IsNotNull ? " NOT NULL" : "")} {column.Default}";

    private static int CatalogRows(TwoSessions sessions)
    {
        using Transaction transaction = sessions.Instance.Database.Begin(readOnly: true);
        int rows = 0;
        for (TableScan scan = transaction.Scan(sessions.Instance.Database.Table(1)!); scan.MoveNext();)
        {
            rows++;
        }

        return rows;
    }
}
