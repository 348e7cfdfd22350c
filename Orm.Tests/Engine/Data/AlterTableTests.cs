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

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Run(EngineConnection connection, string sql) => EngineSide.Run(connection, sql).ToString();

    private EngineConnection Open()
    {
        var connection = new EngineConnection($"Data Source={Path.Combine(_folder, "t.db")}");
        connection.Open();
        return connection;
    }
}
