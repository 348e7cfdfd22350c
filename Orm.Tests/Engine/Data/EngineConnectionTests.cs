using System.Data;
using System.Data.Common;
using Orm.Engine;
using Xunit;

namespace Orm.Tests.Engine.Data;

/// <summary>The provider as code sees it that knows the base classes only.</summary>
public sealed class EngineConnectionTests
{
    [Fact]
    public void The_factory_makes_what_a_program_needs()
    {
        using DbConnection connection = EngineFactory.Instance.CreateConnection();
        connection.ConnectionString = "Data Source=:memory:";
        connection.Open();
        using DbCommand command = connection.CreateCommand();
        command.CommandText = "SELECT $1 + 1, @text";
        Add(command, "", 41);
        Add(command, "@text", "a");
        using DbDataReader reader = command.ExecuteReader();
        Assert.True(reader.Read());
        Assert.Equal(42, reader.GetInt32(0));
        Assert.Equal("a", reader.GetString(1));
        Assert.False(reader.Read());
    }

    [Fact]
    public void A_file_keeps_its_rows_and_its_schema()
    {
        string folder = Directory.CreateTempSubdirectory("engine").FullName;
        try
        {
            string source = $"Data Source={Path.Combine(folder, "x.db")};Synchronous=Normal";
            using (var connection = Opened(source))
            {
                Execute(connection,
                    "CREATE TABLE t (a INT PRIMARY KEY, b TEXT UNIQUE, c INT GENERATED ALWAYS AS (a * 2) STORED)");
                Execute(connection, "CREATE VIEW v AS SELECT b FROM t; INSERT INTO t (a, b) VALUES (1, 'x')");
            }

            using var again = Opened(source);
            Assert.Equal("x", Scalar(again, "SELECT b FROM v"));
            Assert.Equal(2, Scalar(again, "SELECT c FROM t"));
            Assert.Equal("23505", Assert.Throws<Orm.Engine.ConstraintException>(
                () => Execute(again, "INSERT INTO t (a, b) VALUES (2, 'x')")).SqlState);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Connections_to_one_database_see_what_the_other_committed()
    {
        using var one = Opened("Data Source=:memory:shared by two");
        using var two = Opened("Data Source=:memory:shared by two");
        Execute(one, "CREATE TABLE t (a INT)");
        using EngineTransaction transaction = one.BeginTransaction();
        Execute(one, "INSERT INTO t VALUES (1)");
        Assert.Equal(0L, Scalar(two, "SELECT count(*) FROM t"));
        transaction.Commit();
        Assert.Equal(1L, Scalar(two, "SELECT count(*) FROM t"));
    }

    [Fact]
    public void A_plan_is_made_again_when_its_table_is_another_one()
    {
        using var connection = Opened("Data Source=:memory:");
        using EngineCommand command = connection.CreateCommand();
        command.CommandText = "SELECT * FROM t";
        Execute(connection, "CREATE TABLE t (a INT); INSERT INTO t VALUES (1)");
        Assert.Equal(1, command.ExecuteScalar());
        Execute(connection, "DROP TABLE t; CREATE TABLE t (b TEXT); INSERT INTO t VALUES ('x')");
        Assert.Equal("x", command.ExecuteScalar());
    }

    [Fact]
    public void A_command_that_is_cancelled_stops_and_leaves_the_connection_usable()
    {
        using var connection = Opened("Data Source=:memory:");
        using EngineCommand command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM generate_series(1, 1000000000000)";
        command.CommandTimeout = 1;
        StatementException error = Assert.Throws<StatementException>(() => command.ExecuteScalar());
        Assert.Equal("57014", error.SqlState);
        Assert.Equal(1, Scalar(connection, "SELECT 1"));
    }

    [Fact]
    public void A_missing_parameter_is_named()
    {
        using var connection = Opened("Data Source=:memory:");
        StatementException error = Assert.Throws<StatementException>(() => Scalar(connection, "SELECT @nothing"));
        Assert.Equal("42P02", error.SqlState);
        Assert.Equal(8, error.Position!.Value.Column);
    }

    [Fact]
    public void Columns_say_what_they_are()
    {
        using var connection = Opened("Data Source=:memory:");
        using EngineCommand command = connection.CreateCommand();
        command.CommandText = "SELECT 1::bigint AS a, 1.5, date '2026-01-31' WHERE false";
        using EngineDataReader reader = command.ExecuteReader();
        Assert.Equal(["a", "?column?", "?column?"], Enumerable.Range(0, 3).Select(reader.GetName));
        Assert.Equal(
            [typeof(long), typeof(decimal), typeof(DateTime)], Enumerable.Range(0, 3).Select(reader.GetFieldType));
        Assert.False(reader.HasRows);
    }

    [Fact]
    public void A_closed_connection_says_so()
    {
        using var connection = new EngineConnection("Data Source=:memory:");
        Assert.Equal(ConnectionState.Closed, connection.State);
        Assert.Throws<InvalidOperationException>(() => Scalar(connection, "SELECT 1"));
    }

    private static EngineConnection Opened(string source)
    {
        var connection = new EngineConnection(source);
        connection.Open();
        return connection;
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

    private static void Add(DbCommand command, string name, object value)
    {
        DbParameter parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
