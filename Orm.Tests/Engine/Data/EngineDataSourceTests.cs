using System.Data;
using System.Data.Common;
using Orm.Engine;
using Orm.Tests.Engine.Execution;
using Xunit;

namespace Orm.Tests.Engine.Data;

/// <summary>A source of connections, and what the factory makes.</summary>
public sealed class EngineDataSourceTests
{
    [Fact]
    public async Task A_private_database_in_memory_is_one_for_all_connections()
    {
        await using var source = new EngineDataSource("Data Source=:memory:");
        await using (EngineConnection first = source.OpenConnection())
        {
            Execute(first, "CREATE TABLE t (id BIGINT PRIMARY KEY); INSERT INTO t VALUES (1)");
        }

        await using DbConnection second = await source.OpenConnectionAsync();
        await using DbCommand command = source.CreateCommand("SELECT count(*) FROM t");
        Assert.Equal(1L, await command.ExecuteScalarAsync());
        Assert.Equal("Data Source=:memory:", source.ConnectionString);
        Assert.Equal(ConnectionState.Open, second.State);
    }

    [Fact]
    public void A_file_stays_open_between_connections_and_is_free_afterwards()
    {
        string folder = Directory.CreateTempSubdirectory("engine").FullName;
        try
        {
            string settings = $"Data Source={Path.Combine(folder, "x.odb")};Synchronous=Off";
            using (var source = new EngineDataSource(settings))
            {
                using (EngineConnection connection = source.OpenConnection())
                {
                    Execute(connection, "CREATE TABLE t (id BIGINT)");
                }

                using var outside = new EngineConnection(settings);
                outside.Open();
                Execute(outside, "INSERT INTO t VALUES (7)");
            }

            using var again = new EngineConnection(settings);
            again.Open();
            Assert.Equal(7L, Scalar(again, "SELECT id FROM t"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_source_that_is_disposed_gives_no_connections()
    {
        var source = new EngineDataSource("Data Source=:memory:");
        EngineConnection late = source.CreateConnection();
        source.Dispose();
        Assert.Throws<ObjectDisposedException>(() => source.CreateConnection());
        Assert.Throws<ObjectDisposedException>(late.Open);
        source.Dispose();
    }

    [Fact]
    public void A_connection_that_is_open_outlives_its_source()
    {
        string folder = Directory.CreateTempSubdirectory("engine").FullName;
        try
        {
            string settings = $"Data Source={Path.Combine(folder, "x.odb")};Synchronous=Off";
            var source = new EngineDataSource(settings);
            EngineConnection connection = source.OpenConnection();
            using EngineConnection second = source.OpenConnection();
            Execute(connection, "CREATE TABLE t (id BIGINT PRIMARY KEY)");
            Execute(connection, "INSERT INTO t SELECT n FROM generate_series(1, 3000) AS g (n)");
            Assert.Equal(3000, CountWhile(second, "SELECT id FROM t WHERE id > 0 ORDER BY id", source.Dispose));
            Execute(connection, "INSERT INTO t VALUES (3001)");
            connection.Close();
            second.Close();
            Assert.Throws<ObjectDisposedException>(connection.Open);

            // The last connection has closed the database: its files can be another one's.
            Directory.Delete(folder, recursive: true);
            Directory.CreateDirectory(folder);
            using var again = new EngineConnection(settings);
            again.Open();
            Execute(again, "CREATE TABLE t (id BIGINT)");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_private_database_outlives_its_source_while_a_connection_is_open()
    {
        var source = new EngineDataSource("Data Source=:memory:");
        using EngineConnection connection = source.OpenConnection();
        Execute(connection, "CREATE TABLE t (id BIGINT); INSERT INTO t VALUES (7)");
        source.Dispose();
        Assert.Equal(7L, Scalar(connection, "SELECT id FROM t"));
    }

    [Fact]
    public async Task Many_threads_open_connections_at_once()
    {
        await using var source = new EngineDataSource("Data Source=:memory:");
        using (EngineConnection connection = source.OpenConnection())
        {
            Execute(connection, "CREATE TABLE t (id BIGINT)");
        }

        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() =>
        {
            for (int n = 0; n < 20; n++)
            {
                using EngineConnection connection = source.OpenConnection();
                Execute(connection, $"INSERT INTO t VALUES ({i})");
            }
        })));

        using EngineConnection last = source.OpenConnection();
        Assert.Equal(160L, Scalar(last, "SELECT count(*) FROM t"));
    }

    [Fact]
    public void The_factory_makes_all_that_the_provider_has()
    {
        DbProviderFactory factory = EngineFactory.Instance;
        Assert.True(factory.CanCreateBatch);
        Assert.IsType<EngineDataAdapter>(factory.CreateDataAdapter());
        Assert.IsType<EngineCommandBuilder>(factory.CreateCommandBuilder());
        Assert.IsType<EngineBatch>(factory.CreateBatch());
        Assert.IsType<EngineBatchCommand>(factory.CreateBatchCommand());
        Assert.IsType<EngineCommand>(factory.CreateCommand());
        Assert.IsType<EngineParameter>(factory.CreateParameter());
        Assert.IsType<EngineConnectionStringBuilder>(factory.CreateConnectionStringBuilder());
        using DbDataSource source = factory.CreateDataSource("Data Source=:memory:");
        using DbConnection connection = source.OpenConnection();
        Assert.Same(factory, DbProviderFactories.GetFactory(connection));
    }

    [Fact]
    public async Task A_cancelled_token_stops_a_command_and_leaves_the_connection_usable()
    {
        await using var source = new EngineDataSource("Data Source=:memory:");
        using EngineConnection connection = source.OpenConnection();
        using EngineCommand command = connection.CreateCommand();
        using var meanwhile = new CancellationTokenSource();
        TickFunction.Register(connection, meanwhile.Cancel);
        command.CommandText = "SELECT count(*) FROM generate_series(1, 1000000000000) AS s(i) WHERE tick(i) > 0";
        StatementException error = await Assert.ThrowsAsync<StatementException>(
            () => command.ExecuteScalarAsync(meanwhile.Token));
        Assert.Equal("57014", error.SqlState);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => command.ExecuteScalarAsync(new(canceled: true)));
        Assert.Equal(1, Scalar(connection, "SELECT 1"));
    }

    [Fact]
    public async Task Cancel_from_another_thread_stops_a_command()
    {
        await using var source = new EngineDataSource("Data Source=:memory:");
        using EngineConnection connection = source.OpenConnection();
        using EngineCommand command = connection.CreateCommand();
        command.Cancel();
        command.CommandText = "SELECT i FROM generate_series(1, 1000000000000) AS s(i)";
        using EngineDataReader reader = command.ExecuteReader();
        Assert.True(reader.Read());
        command.Cancel();
        Assert.Equal("57014", Assert.Throws<StatementException>(() =>
        {
            while (reader.Read())
            {
                // Until it notices.
            }
        }).SqlState);
        reader.Close();
        Assert.Equal(1, Scalar(connection, "SELECT 1"));
    }

    /// <summary>Counts the rows of a query; something happens behind the first.</summary>
    private static int CountWhile(EngineConnection connection, string query, Action action)
    {
        using EngineCommand command = connection.CreateCommand();
        command.CommandText = query;
        using EngineDataReader reader = command.ExecuteReader();
        Assert.True(reader.Read());
        action();
        int rows = 1;
        while (reader.Read())
        {
            rows++;
        }

        return rows;
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
