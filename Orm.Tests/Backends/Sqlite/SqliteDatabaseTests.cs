using System.Data;
using Orm.Backends.Sqlite;
using Orm.Model;
using Xunit;

namespace Orm.Tests.Backends.Sqlite;

public sealed class SqliteDatabaseTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly SqliteDatabase _database;

    public SqliteDatabaseTests() => _database = new SqliteDatabase($"Data Source={_directory.File("test.db")}");

    public void Dispose()
    {
        _database.Dispose();
        _directory.Dispose();
    }

    [Fact]
    public void Rows_are_written_and_read()
    {
        var connection = _database.Rent();
        Assert.Equal(0, connection.Execute("CREATE TABLE T (Id INTEGER PRIMARY KEY, Name TEXT)"));
        Assert.Equal(1, connection.Execute("INSERT INTO T (Name) VALUES (@p1)", "Ada"));
        Assert.Equal(1, connection.Execute("INSERT INTO T (Name) VALUES (@p1)", (string?)null));

        var rows = connection.Query("SELECT Id, Name FROM T ORDER BY Id", [ScalarKind.Int64, ScalarKind.String]);

        Assert.Equal([[1L, "Ada"], [2L, null]], rows);
        _database.Return(connection);
    }

    [Fact]
    public void A_rolled_back_transaction_leaves_nothing()
    {
        var connection = _database.Rent();
        connection.Execute("CREATE TABLE T (Id INTEGER PRIMARY KEY)");
        connection.Begin(IsolationLevel.Serializable);
        Assert.True(connection.InTransaction);
        connection.Execute("INSERT INTO T VALUES (1)");
        connection.Rollback();

        Assert.False(connection.InTransaction);
        Assert.Equal(0, connection.Number("SELECT count(*) FROM T"));
        _database.Return(connection);
    }
}
