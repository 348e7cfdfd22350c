using Orm.Backends;
using Orm.Backends.Sqlite;
using Orm.Backends.Sqlite.Connections;
using Orm.Model;
using Xunit;

namespace Orm.Tests.Backends.Sqlite;

/// <summary>Prepared statements on a real connection.</summary>
public sealed class SqliteStatementTests : IDisposable
{
    private readonly SqliteDatabase _database = new("Data Source=:memory:", statementCacheSize: 8);
    private readonly SqliteDatabaseConnection _connection;

    public SqliteStatementTests()
    {
        _connection = (SqliteDatabaseConnection)_database.Rent();
        _connection.Execute("CREATE TABLE T (Id INTEGER PRIMARY KEY, A TEXT, B TEXT)");
        _connection.Execute("INSERT INTO T VALUES (1, 'a', 'b')");
    }

    public void Dispose()
    {
        _database.Return(_connection);
        _database.Dispose();
    }

    [Fact]
    public void The_same_statement_is_prepared_once()
    {
        var statement = new SqlStatement("SELECT Id FROM T", "SELECT", "T");
        Assert.Same(_connection.Prepare(statement), _connection.Prepare(statement));
        Assert.Same(
            _connection.Prepare(statement), _connection.Prepare(new SqlStatement("SELECT Id FROM T", "SELECT")));
    }

    [Fact]
    public void The_cache_is_bounded()
    {
        for (var i = 0; i < 100; i++)
        {
            Assert.Equal(i, _connection.Number($"SELECT {i}"));
            Assert.InRange(_connection.PreparedCount, 1, 8);
        }
    }

    [Fact]
    public void An_evicted_statement_is_refused_and_can_be_prepared_again()
    {
        var statement = new SqlStatement("SELECT 'old'", "SELECT");
        var old = _connection.Prepare(statement);
        for (var i = 0; i < 8; i++)
        {
            _connection.Number($"SELECT {i}");
        }

        Assert.Throws<InvalidOperationException>(() => old.Execute(default(NoArguments), CancellationToken.None));
        Assert.Equal("old", _connection.Scalar("SELECT 'old'", ScalarKind.String));
    }

    [Fact]
    public void An_insert_returns_the_key()
    {
        var insert = _connection.Prepare(new SqlStatement("INSERT INTO T (A) VALUES (@p1)", "INSERT", "T"));
        Assert.Equal(2, insert.ExecuteInsert(new ScalarArguments("x"), CancellationToken.None));
        Assert.Equal(3, insert.ExecuteInsert(new ScalarArguments("y"), CancellationToken.None));
    }

    [Fact]
    public void The_number_of_changed_rows_is_that_of_the_statement()
    {
        Assert.Equal(1, _connection.Execute("UPDATE T SET A = 'z'"));
        Assert.Equal(0, _connection.Execute("UPDATE T SET A = 'z' WHERE Id = 99"));
        Assert.Equal(0, _connection.Execute("CREATE TABLE U (Id INTEGER)"));
        Assert.Equal(0, _connection.Execute("SELECT 1"));
        Assert.Equal(3, _connection.Execute("INSERT INTO U VALUES (1), (2), (3)"));
        Assert.Equal(0, _connection.Execute("DROP TABLE U"));
        Assert.Equal(1, _connection.Execute("DELETE FROM T"));
    }

    [Fact]
    public void The_first_row_says_whether_there_are_more()
    {
        Assert.Equal((true, true, 1L), First("SELECT 1 UNION ALL SELECT 2"));
        Assert.Equal((true, false, 1L), First("SELECT 1"));
        Assert.Equal((false, false, null), First("SELECT 1 WHERE 0"));
    }

    [Fact]
    public void Columns_are_named()
        => Assert.Equal(
            ["Id", "Letter"],
            _connection.Prepare(new SqlStatement("SELECT Id, A AS Letter FROM T", "SELECT")).ColumnNames);

    [Fact]
    public void Columns_that_moved_since_they_were_named_are_not_read()
    {
        var statement = new SqlStatement("SELECT * FROM T", "SELECT");
        var prepared = _connection.Prepare(statement);
        Assert.Equal(["Id", "A", "B"], prepared.ColumnNames);
        _connection.Execute("ALTER TABLE T DROP COLUMN A");

        var error = Assert.Throws<SchemaChangedException>(() => ReadAll(prepared));

        Assert.True(error.IsTransient);
        Assert.Equal(["Id", "B"], prepared.ColumnNames);
        Assert.Single(ReadAll(prepared));
    }

    [Fact]
    public void A_statement_survives_a_change_of_the_schema()
    {
        var statement = new SqlStatement("SELECT Id FROM T", "SELECT", "T");
        Assert.Single(ReadAll(_connection.Prepare(statement)));
        _connection.Execute("ALTER TABLE T ADD COLUMN C TEXT");
        Assert.Single(ReadAll(_connection.Prepare(statement)));
    }

    [Fact]
    public void Parameters_may_be_bound_in_any_order_and_used_twice()
        => Assert.Equal("1-2-1", _connection.Scalar(
            "SELECT @p1 || '-' || @p2 || '-' || @p1", ScalarKind.String, 1, 2));

    [Fact]
    public void A_parameter_too_many_is_refused()
        => Assert.Throws<ArgumentOutOfRangeException>(() => _connection.Number("SELECT @p1", 1, 2));

    [Fact]
    public void More_than_64_parameters_are_bound()
    {
        var names = string.Join(" + ", Enumerable.Range(1, 100).Select(i => $"@p{i}"));
        var values = Enumerable.Range(1, 100).Select(i => (ScalarValue)i).ToArray();
        Assert.Equal(5050, _connection.Number($"SELECT {names}", values));
    }

    private static List<object?[]> ReadAll(PreparedStatement prepared)
        => prepared.ReadAll<NoArguments, ScalarRow, object?[]>(
            default, new ScalarRow(ScalarKind.Int64), CancellationToken.None);

    private (bool Exists, bool HasMore, long? Value) First(string sql)
    {
        var first = _connection.Prepare(new SqlStatement(sql, "SELECT")).ReadFirst<NoArguments, ScalarRow, object?[]>(
            default, new ScalarRow(ScalarKind.Int64), CancellationToken.None);
        return (first.Exists, first.HasMore, (long?)first.Value?[0]);
    }
}
