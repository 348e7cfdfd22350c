using Orm.Engine;
using Orm.Tests.Engine.Planning;
using Xunit;

namespace Orm.Tests.Engine.Execution;

/// <summary>The rows that a change reads before it changes any, and those that RETURNING gives, go to files where there
/// is no room for them.</summary>
public sealed class ChangedRowsMemoryTests
{
    private const string Unlimited = "Data Source=:memory:";

    [Theory]
    [InlineData("INSERT INTO u SELECT i + 10000, s, b, d FROM t RETURNING i, s, b, d")]
    [InlineData("INSERT INTO t SELECT i, s, b, d FROM u ON CONFLICT (i) DO UPDATE SET s = excluded.s || 1 RETURNING *")]
    [InlineData("UPDATE t SET s = u.s || t.s, d = NULL FROM u WHERE u.i = t.i RETURNING t.s, t.d, u.b, t.i * 2")]
    [InlineData("UPDATE t SET b = b || b WHERE i % 3 > 0 RETURNING i, b")]
    [InlineData("DELETE FROM t USING u WHERE u.i = t.i RETURNING t.*, u.s")]
    public void Changes_of_many_rows_do_the_same_with_little_memory(string sql)
    {
        using EngineConnection connection = Open(Unlimited);
        using EngineConnection limited = Open(Unlimited + ";Memory Limit=150kB");
        Assert.NotEmpty(PlanComparison.Rows(connection, sql + "  "));
        using (EngineTransaction transaction = limited.BeginTransaction())
        {
            using EngineCommand command = limited.CreateCommand();
            command.CommandText = sql;
            using EngineDataReader reader = command.ExecuteReader();
            Assert.True(reader.Read());
            Assert.NotEmpty(Files(limited));
            transaction.Rollback();
        }

        Assert.Empty(Files(limited));
        AssertSame(connection, limited, sql);
        AssertSame(connection, limited, "SELECT * FROM t");
        AssertSame(connection, limited, "SELECT * FROM u");
    }

    private static void AssertSame(EngineConnection connection, EngineConnection limited, string sql)
    {
        if (!sql.StartsWith("SELECT", StringComparison.Ordinal))
        {
            // The other one has made its changes already.
            JoinData.Execute(limited, sql);
            return;
        }

        Assert.Equal(PlanComparison.Rows(connection, sql), PlanComparison.Rows(limited, sql));
        Assert.Equal(0, limited.Session.Instance.Database.Memory.Used);
        Assert.Empty(Files(limited));
    }

    private static IEnumerable<string> Files(EngineConnection connection) =>
        connection.Session.Instance.Database.Options.Files.List("memory-temporary.");

    private static EngineConnection Open(string source)
    {
        var connection = new EngineConnection(source);
        connection.Open();
        foreach (string table in new[] { "t", "u" })
        {
            JoinData.Execute(
                connection, $"CREATE TABLE {table} (i BIGINT PRIMARY KEY, s TEXT, b BYTEA, d DECIMAL(12, 3))");
            JoinData.Execute(connection, $"""
                INSERT INTO {table} SELECT i, CASE WHEN i % 7 > 0 THEN '{table} ' || repeat('x', i % 90) END,
                    CASE WHEN i % 5 > 0 THEN ('\x0' || i % 10)::bytea END, i / 4.0
                FROM generate_series(1, 3000) AS g(i)
                """);
        }

        return connection;
    }
}
