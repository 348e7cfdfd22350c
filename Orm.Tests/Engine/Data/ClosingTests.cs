using System.Data;
using Orm.Engine;
using Xunit;
using ConstraintException = Orm.Engine.ConstraintException;

namespace Orm.Tests.Engine.Data;

/// <summary>Readers, transactions and connections that are closed while statements wait to run, some of which fail:
/// nothing stays locked, and nothing stays open.</summary>
public sealed class ClosingTests
{
    private const string FailsAtTheEnd = "SELECT a FROM t; INSERT INTO t VALUES (1), (1)";

    [Fact]
    public void A_connection_is_closed_although_a_statement_of_its_reader_fails()
    {
        using EngineConnection connection = Opened("closing connection");
        Reading(connection, FailsAtTheEnd);
        Assert.Equal("23505", Assert.Throws<ConstraintException>(connection.Close).SqlState);
        Assert.Equal(ConnectionState.Closed, connection.State);
        AssertDatabaseIsGone("closing connection");
    }

    [Fact]
    public void A_connection_that_is_closed_rolls_back_and_runs_nothing_more()
    {
        using EngineConnection other = Opened("closing transaction");
        using EngineConnection connection = Connected("closing transaction");
        using EngineTransaction transaction = connection.BeginTransaction();
        Execute(connection, "UPDATE t SET a = 2");
        using EngineDataReader reader = Reading(connection, FailsAtTheEnd);
        connection.Close();
        Assert.True(reader.IsClosed);
        Assert.Null(transaction.Connection);
        Assert.Equal(1, Scalar(other, "UPDATE t SET a = a RETURNING a"));
    }

    [Theory]
    [InlineData(CommandBehavior.Default, ConnectionState.Open)]
    [InlineData(CommandBehavior.CloseConnection, ConnectionState.Closed)]
    public void A_transaction_that_is_disposed_runs_nothing_more(CommandBehavior behavior, ConnectionState state)
    {
        string name = $"disposing {behavior}";
        using EngineConnection other = Opened(name);
        using EngineConnection connection = Connected(name);
        EngineTransaction transaction = connection.BeginTransaction();
        Execute(connection, "UPDATE t SET a = 2");
        using EngineDataReader reader = Reading(connection, FailsAtTheEnd, behavior);
        transaction.Dispose();
        Assert.True(reader.IsClosed);
        Assert.Equal(state, connection.State);
        Assert.Equal(1, Scalar(other, "UPDATE t SET a = a RETURNING a"));
    }

    [Fact]
    public void Rows_that_were_to_be_locked_are_not_waited_for_on_the_way_to_a_rollback()
    {
        using EngineConnection other = Opened("rows to be locked");
        Execute(other, "INSERT INTO t VALUES (2), (3)");
        using EngineConnection connection = Connected("rows to be locked");
        EngineTransaction transaction = connection.BeginTransaction();
        using EngineTransaction locking = other.BeginTransaction();
        Execute(other, "UPDATE t SET b = 1 WHERE a = 3");
        using EngineDataReader reader = Reading(connection, "SELECT a FROM t FOR UPDATE");
        transaction.Rollback();
        Assert.True(reader.IsClosed);
        Assert.Equal(3L, Scalar(connection, "SELECT count(*) FROM t"));
    }

    [Fact]
    public void A_commit_closes_the_connection_that_its_reader_was_to_close()
    {
        using EngineConnection other = Opened("committing reader");
        using EngineConnection connection = Connected("committing reader");
        using EngineTransaction transaction = connection.BeginTransaction();
        using EngineDataReader reader = Reading(
            connection, "SELECT a FROM t; UPDATE t SET a = 2", CommandBehavior.CloseConnection);
        transaction.Commit();
        Assert.True(reader.IsClosed);
        Assert.Equal(ConnectionState.Closed, connection.State);
        Assert.Equal(2, Scalar(other, "SELECT a FROM t"));
    }

    [Fact]
    public void A_statement_that_fails_before_the_commit_leaves_the_transaction_to_its_caller()
    {
        using EngineConnection connection = Opened("failing commit");
        using EngineTransaction transaction = connection.BeginTransaction();
        Execute(connection, "UPDATE t SET a = 2");
        Reading(connection, FailsAtTheEnd);
        Assert.Equal("23505", Assert.Throws<ConstraintException>(transaction.Commit).SqlState);
        Assert.Equal(2, Scalar(connection, "SELECT a FROM t"));
        transaction.Rollback();
        Assert.Equal(1, Scalar(connection, "SELECT a FROM t"));
    }

    [Fact]
    public void A_commit_that_fails_in_a_reader_closes_the_connection_that_it_was_to_close()
    {
        using EngineConnection connection = Opened("failing commit and close");
        using EngineTransaction transaction = connection.BeginTransaction();
        Reading(connection, FailsAtTheEnd, CommandBehavior.CloseConnection);
        Assert.Equal("23505", Assert.Throws<ConstraintException>(transaction.Commit).SqlState);
        Assert.Equal(ConnectionState.Closed, connection.State);
        AssertDatabaseIsGone("failing commit and close");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_reader_and_its_connection_close_each_other_once(bool readerFirst)
    {
        string name = $"each other {readerFirst}";
        using EngineConnection connection = Opened(name);
        int closed = 0;
        connection.StateChange += (_, change) => closed += change.CurrentState == ConnectionState.Closed ? 1 : 0;
        using EngineDataReader reader = Reading(connection, "SELECT a FROM t", CommandBehavior.CloseConnection);
        if (readerFirst)
        {
            reader.Close();
        }
        else
        {
            connection.Close();
        }

        Assert.True(reader.IsClosed);
        Assert.Equal(ConnectionState.Closed, connection.State);
        Assert.Equal(1, closed);
        AssertDatabaseIsGone(name);
    }

    [Fact]
    public void Nothing_runs_after_a_statement_that_failed()
    {
        using EngineConnection connection = Opened("after a failure");
        using (EngineDataReader reader = Reading(connection, FailsAtTheEnd + "; UPDATE t SET a = 2"))
        {
            Assert.Throws<ConstraintException>(() => reader.NextResult());
        }

        Assert.Equal(1, Scalar(connection, "SELECT a FROM t"));
    }

    /// <summary>A database in memory goes with the last connection that has let go of it.</summary>
    private static void AssertDatabaseIsGone(string name)
    {
        using EngineConnection again = Connected(name);
        Assert.Equal("42P01", Assert.Throws<StatementException>(() => Scalar(again, "SELECT a FROM t")).SqlState);
    }

    private static EngineConnection Opened(string name)
    {
        EngineConnection connection = Connected(name);
        Execute(connection, "CREATE TABLE t (a INT PRIMARY KEY, b INT); INSERT INTO t VALUES (1)");
        return connection;
    }

    private static EngineConnection Connected(string name)
    {
        var connection = new EngineConnection($"Data Source=:memory:{name};Lock Timeout=1");
        connection.Open();
        return connection;
    }

    private static EngineDataReader Reading(
        EngineConnection connection, string sql, CommandBehavior behavior = CommandBehavior.Default)
    {
        using EngineCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return (EngineDataReader)command.ExecuteReader(behavior);
    }

    private static void Execute(EngineConnection connection, string sql)
    {
        using EngineCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static object? Scalar(EngineConnection connection, string sql)
    {
        using EngineCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
