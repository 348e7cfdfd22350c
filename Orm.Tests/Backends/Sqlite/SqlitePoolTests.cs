using System.Data;
using Orm.Backends;
using Orm.Backends.Sqlite;
using Orm.Model;
using Xunit;

namespace Orm.Tests.Backends.Sqlite;

/// <summary>Connections are shared, one at a time, and in-memory databases live as long as they should.</summary>
public sealed class SqlitePoolTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void A_connection_that_came_back_is_handed_out_again()
    {
        using var database = new SqliteDatabase($"Data Source={_directory.File("a.db")}");
        var first = database.Rent();
        var second = database.Rent();
        Assert.NotSame(first, second);
        database.Return(first);
        Assert.Same(first, database.Rent());
        database.Return(first);
        database.Return(second);
    }

    [Fact]
    public void Idle_connections_can_be_closed()
    {
        using var database = new SqliteDatabase($"Data Source={_directory.File("a.db")}");
        var used = database.Rent();
        var idle = database.Rent();
        database.Return(idle);
        database.CloseIdleConnections();
        Assert.NotSame(idle, database.Rent());

        // It was in use when the idle ones were closed, and is closed now.
        database.Return(used);
        Assert.NotSame(used, database.Rent());
    }

    [Fact]
    public void A_disposed_database_hands_out_none_and_takes_back_those_in_use()
    {
        var database = new SqliteDatabase($"Data Source={_directory.File("a.db")}");
        var used = database.Rent();
        database.Dispose();
        Assert.Throws<ObjectDisposedException>(database.Rent);
        Assert.Equal(1, used.Number("SELECT 1"));
        database.Return(used);
    }

    [Fact]
    public void One_connection_string_is_one_database_for_the_process()
    {
        var file = _directory.File("shared.db");
        var first = SqliteDatabase.Shared($"Data Source={file}");
        Assert.Same(first, SqliteDatabase.Shared($"DataSource={Path.GetRelativePath(".", file)};Foreign Keys=True"));
        Assert.NotSame(first, SqliteDatabase.Shared($"Data Source={file};Mode=ReadOnly"));

        first.Dispose();
        var second = SqliteDatabase.Shared($"Data Source={file}");
        Assert.NotSame(first, second);
        second.Return(second.Rent());
        second.Dispose();
    }

    [Fact]
    public void A_private_database_in_memory_is_never_shared()
    {
        using var first = SqliteDatabase.Shared("Data Source=:memory:");
        using var second = SqliteDatabase.Shared("Data Source=:memory:");
        Assert.NotSame(first, second);
        Assert.Equal(ConnectionRetention.Operation, first.Retention);
    }

    [Theory]
    [InlineData("Data Source=:memory:")]
    [InlineData("Data Source=")]
    [InlineData("Data Source=name;Mode=Memory")]
    [InlineData("Data Source=file::memory:")]
    public void A_private_database_in_memory_lives_in_its_one_connection(string connectionString)
    {
        using var database = new SqliteDatabase(connectionString);
        var connection = database.Rent();
        connection.Execute("CREATE TABLE T (Id INTEGER)");
        database.Return(connection);
        database.CloseIdleConnections();

        connection = database.Rent();
        Assert.Equal(0, connection.Number("SELECT count(*) FROM T"));
        database.Return(connection);
    }

    [Fact]
    public async Task The_one_connection_in_memory_is_waited_for()
    {
        using var database = new SqliteDatabase("Data Source=:memory:;Default Timeout=60");
        var first = database.Rent();
        var second = database.RentAsync(CancellationToken.None);
        Assert.False(second.IsCompleted);
        database.Return(first);
        Assert.Same(first, await second);
        database.Return(first);
    }

    [Fact]
    public async Task The_one_connection_in_memory_is_not_waited_for_forever()
    {
        using var database = new SqliteDatabase("Data Source=:memory:;Default Timeout=1");
        var first = database.Rent();
        first.Begin(IsolationLevel.Serializable);
        var error = Assert.Throws<DatabaseBusyException>(database.Rent);
        Assert.Contains("Cache=Shared", error.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<DatabaseBusyException>(async () => await database.RentAsync(CancellationToken.None));
        using var source = new CancellationTokenSource();
        var waiting = database.RentAsync(source.Token);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await waiting);
        database.Return(first);
        database.Return(database.Rent());
    }

    [Fact]
    public void A_named_database_in_memory_is_shared_and_kept()
    {
        var name = $"orm-tests-{Guid.NewGuid():N}";
        using var database = new SqliteDatabase($"Data Source={name};Mode=Memory;Cache=Shared");
        var first = database.Rent();
        first.Execute("CREATE TABLE T (Id INTEGER)");
        var second = database.Rent();
        Assert.Equal(0, second.Number("SELECT count(*) FROM T"));
        database.Return(first);
        database.Return(second);
        database.CloseIdleConnections();

        first = database.Rent();
        Assert.Equal(0, first.Number("SELECT count(*) FROM T"));
        database.Return(first);
    }

    [Fact]
    public async Task Many_tasks_use_one_database()
    {
        using var database = new SqliteDatabase($"Data Source={_directory.File("many.db")}");
        var setup = database.Rent();
        setup.Execute("CREATE TABLE T (Id INTEGER PRIMARY KEY, V TEXT)");
        database.Return(setup);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(task => Task.Run(() =>
        {
            for (var i = 0; i < 50; i++)
            {
                var connection = database.Rent();
                connection.Execute("INSERT INTO T (V) VALUES (@p1)", $"{task}/{i}");
                Assert.Equal(1, connection.Number("SELECT count(*) FROM T WHERE V = @p1", $"{task}/{i}"));
                database.Return(connection);
            }
        })));
        var reader = database.Rent();
        Assert.Equal(400, reader.Number("SELECT count(*) FROM T"));
        database.Return(reader);
    }

    [Fact]
    public async Task A_private_database_in_memory_serves_many_tasks_in_turn()
    {
        using var database = new SqliteDatabase("Data Source=:memory:");
        var setup = database.Rent();
        setup.Execute("CREATE TABLE T (Id INTEGER PRIMARY KEY)");
        database.Return(setup);
        await Task.WhenAll(Enumerable.Range(0, 50).Select(i => Task.Run(async () =>
        {
            var connection = await database.RentAsync(CancellationToken.None);
            connection.Execute("INSERT INTO T VALUES (@p1)", i);
            database.Return(connection);
        })));
        var reader = database.Rent();
        Assert.Equal(50L, reader.Scalar("SELECT count(*) FROM T", ScalarKind.Int64));
        database.Return(reader);
    }
}
