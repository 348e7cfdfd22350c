using Orm.Engine;
using Orm.Tests.Engine.Scripts;
using Xunit;

namespace Orm.Tests.Engine.Data;

/// <summary>Changes of tables that rewrite the rows, in a file that is closed and opened again.</summary>
public sealed class AlterTableTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("orm-alter-").FullName;

    [Fact]
    public void A_rewritten_table_is_there_when_the_file_is_opened_again()
    {
        using (EngineConnection connection = Open())
        {
            Run(connection, "CREATE TABLE p (id INTEGER PRIMARY KEY, code TEXT UNIQUE)");
            Run(connection, "CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER, b TEXT, p INTEGER REFERENCES p)");
            Run(connection, "CREATE INDEX t_b ON t (b)");
            Run(connection, "INSERT INTO p VALUES (1, 'x')");
            Run(connection, "INSERT INTO t SELECT n, n, 'b' || n, 1 FROM generate_series(1, 500) AS g (n)");
            Run(connection, "ALTER TABLE t DROP COLUMN a, ADD COLUMN c NUMERIC(6, 2) NOT NULL DEFAULT 2.5");
            Run(connection, "ALTER TABLE t ALTER COLUMN p TYPE BIGINT");
        }

        using EngineConnection again = Open();
        Assert.Equal("id|b|p|c\n7|b7|1|2.50", Run(again, "SELECT * FROM t WHERE b = 'b7'"));
        Assert.Equal("count\n500", Run(again, "SELECT count(*) FROM t"));
        Assert.StartsWith("23503", Run(again, "INSERT INTO t VALUES (501, 'z', 9, 1)"), StringComparison.Ordinal);
        Assert.StartsWith("23505", Run(again, "INSERT INTO p VALUES (2, 'x')"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_that_was_rolled_back_is_gone_when_the_file_is_opened_again()
    {
        using (EngineConnection connection = Open())
        {
            Run(connection, "CREATE TABLE t (id INTEGER PRIMARY KEY, v TEXT)");
            Run(connection, "INSERT INTO t VALUES (1, 'a'), (2, 'b')");
            Run(connection, "BEGIN; ALTER TABLE t ADD COLUMN n INTEGER DEFAULT 1; INSERT INTO t VALUES (3, 'c', 2)");
            Run(connection, "ROLLBACK");
        }

        using EngineConnection again = Open();
        Assert.Equal("id|v\n1|a\n2|b", Run(again, "SELECT * FROM t ORDER BY id"));
    }

    [Fact]
    public void Changed_constraints_and_the_columns_of_a_view_are_there_when_the_file_is_opened_again()
    {
        using (EngineConnection connection = Open())
        {
            Run(connection, "CREATE TABLE p (id INTEGER PRIMARY KEY)");
            Run(connection, "CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER, b INTEGER CONSTRAINT fk REFERENCES p)");
            Run(connection, "CREATE VIEW v AS SELECT * FROM t");
            Run(connection, "INSERT INTO t VALUES (1, -1, NULL)");
            Run(connection, "ALTER TABLE t ADD COLUMN c INTEGER");
            Run(connection, "ALTER TABLE t ADD CONSTRAINT positive CHECK (a > 0) NOT VALID");
            Run(connection, "CREATE UNIQUE INDEX i ON t (c)");
            Run(connection, "ALTER TABLE t ADD CONSTRAINT one_c UNIQUE USING INDEX i");
            Run(connection, "ALTER TABLE t ALTER CONSTRAINT fk DEFERRABLE INITIALLY DEFERRED");
        }

        using EngineConnection again = Open();
        Assert.Equal("id|a|b\n1|-1|NULL", Run(again, "SELECT * FROM v"));
        Assert.StartsWith("23514", Run(again, "INSERT INTO t VALUES (2, -2)"), StringComparison.Ordinal);
        Assert.StartsWith(
            "23514", Run(again, "ALTER TABLE t VALIDATE CONSTRAINT positive"), StringComparison.Ordinal);
        Assert.StartsWith("2BP01", Run(again, "DROP INDEX one_c"), StringComparison.Ordinal);
        Assert.Equal(
            "count\n1",
            Run(again, "BEGIN; INSERT INTO t VALUES (2, 2, 2); INSERT INTO p VALUES (2); COMMIT; "
                + "SELECT count(*) FROM t WHERE b = 2"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Run(EngineConnection connection, string sql) => EngineSide.Run(connection, sql).ToString();

    private EngineConnection Open()
    {
        var connection = new EngineConnection($"Data Source={Path.Combine(_folder, "t.db")}");
        connection.Open();
        return connection;
    }
}
