using Orm.Engine;
using Xunit;

namespace Orm.Tests.Engine.Data;

/// <summary>A definition that fails in a transaction undoes itself, and nothing that was done before it.</summary>
public sealed class FailedDefinitionTests
{
    [Theory]
    [InlineData("INSERT INTO t (id, v) VALUES (-1, 'a')")]
    [InlineData("INSERT INTO t (id, v) VALUES (6, 'a')")]
    [InlineData("UPDATE t SET v = 'b' WHERE id = 3")]
    [InlineData("DELETE FROM t WHERE id = 4")]
    [InlineData("SELECT v FROM t WHERE id = 2 FOR UPDATE; UPDATE t SET v = 'c' WHERE id = 2")]
    public void What_was_changed_before_stays(string change)
    {
        foreach (string definition in (string[])
        [
            "CREATE UNIQUE INDEX i ON t ((1))",
            "CREATE UNIQUE INDEX i ON t ((id / 3))",
            "CREATE INDEX i ON t ((repeat('x', 5000) || v))",
            "ALTER TABLE t ADD CONSTRAINT u UNIQUE (same)",
        ])
        {
            using var connection = new EngineConnection("Data Source=:memory:");
            connection.Open();
            Execute(connection, """
                CREATE TABLE t (id BIGINT PRIMARY KEY, v TEXT, same BIGINT DEFAULT 1);
                INSERT INTO t (id, v) SELECT i, 'x' FROM generate_series(1, 5) AS s(i)
                """);
            using (EngineTransaction transaction = connection.BeginTransaction())
            {
                Execute(connection, change);
                string before = Rows(connection);
                Assert.ThrowsAny<Exception>(() => Execute(connection, definition));
                Assert.Equal(before, Rows(connection));
                Execute(connection, "INSERT INTO t (id, v) VALUES (7, 'later')");
                transaction.Commit();
                Assert.Equal(before + ";7=later", Rows(connection));
            }

            Assert.Empty(connection.Session.Instance.Database.Verify());
        }
    }

    private static string Rows(EngineConnection connection)
    {
        using EngineCommand command = connection.CreateCommand();
        command.CommandText = "SELECT string_agg(id || '=' || v, ';' ORDER BY id) FROM t";
        return (string)command.ExecuteScalar()!;
    }

    private static void Execute(EngineConnection connection, string sql)
    {
        using EngineCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
