using Orm.Engine;
using Xunit;

namespace Orm.Tests.Engine.Data;

/// <summary>A transaction that gives way in a deadlock is undone at that moment.</summary>
public sealed class DeadlockVictimTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_other_goes_on_before_the_victim_is_rolled_back(bool hasSavepoint)
    {
        using var source = new EngineDataSource("Data Source=:memory:;Lock Timeout=0");
        using var victim = source.OpenConnection();
        using var other = source.OpenConnection();
        Run(victim, "CREATE TABLE t (a INT PRIMARY KEY, b INT); INSERT INTO t VALUES (1, 0), (2, 0), (3, 0), (4, 0)");
        Run(other, "BEGIN; UPDATE t SET b = 1 WHERE a IN (1, 3, 4)");
        Run(victim, "BEGIN; UPDATE t SET b = 2 WHERE a = 2");
        Run(victim, hasSavepoint ? "SAVEPOINT s" : "SELECT 1");
        var waiting = Task.Run(() => Run(other, "UPDATE t SET b = 1 WHERE a = 2"));

        // Whoever comes second closes the circle; the one that has changed less gives way.
        var given = Assert.Throws<DeadlockDetectedException>(() => Run(victim, "UPDATE t SET b = 2 WHERE a = 1"));
        Assert.Equal("40P01", given.SqlState);

        // Nobody has called ROLLBACK: without the locks the other one ends, and commits.
        await waiting;
        Run(other, "COMMIT");
        foreach (string statement in (string[])["SELECT 1", "UPDATE t SET b = 9", "SAVEPOINT s", "ROLLBACK TO s",
            "RELEASE s", "CREATE TABLE u (a INT)"])
        {
            Assert.Equal("25P02", Assert.Throws<StatementException>(() => Run(victim, statement)).SqlState);
        }

        Run(victim, "ROLLBACK");
        Assert.Equal(4L, Run(victim, "SELECT sum(b) FROM t"));
        Run(victim, "BEGIN; UPDATE t SET b = 2 WHERE a = 1; COMMIT");
        Assert.Equal(5L, Run(victim, "SELECT sum(b) FROM t"));
    }

    [Fact]
    public async Task A_commit_of_the_victim_ends_it_with_an_error()
    {
        using var source = new EngineDataSource("Data Source=:memory:;Lock Timeout=0");
        using var victim = source.OpenConnection();
        using var other = source.OpenConnection();
        Run(victim, "CREATE TABLE t (a INT PRIMARY KEY, b INT); INSERT INTO t VALUES (1, 0), (2, 0), (3, 0)");
        using var transaction = victim.BeginTransaction();
        Run(victim, "UPDATE t SET b = 2 WHERE a = 2");
        Run(other, "BEGIN; UPDATE t SET b = 1 WHERE a IN (1, 3)");
        var waiting = Task.Run(() => Run(other, "UPDATE t SET b = 1 WHERE a = 2"));
        Assert.Throws<DeadlockDetectedException>(() => Run(victim, "UPDATE t SET b = 2 WHERE a = 1"));
        await waiting;
        Assert.Equal("25P02", Assert.Throws<StatementException>(transaction.Commit).SqlState);
        Run(other, "COMMIT");
        Assert.Equal(3L, Run(victim, "SELECT sum(b) FROM t"));
    }

    private static object? Run(EngineConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        return command.ExecuteScalar();
    }
}
