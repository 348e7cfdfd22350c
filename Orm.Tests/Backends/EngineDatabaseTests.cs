using System.Data;
using Orm.Backends;
using Orm.Backends.Engine;
using Orm.Model;
using Xunit;

namespace Orm.Tests.Backends;

/// <summary>The engine behind the runtime: values, streams, transactions and errors.</summary>
public sealed class EngineDatabaseTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly EngineDatabase _database;
    private readonly DatabaseConnection _connection;

    public EngineDatabaseTests()
    {
        _database = new EngineDatabase($"Data Source={_directory.File("test.odb")}");
        _connection = _database.Rent();
        _connection.Execute(
            "CREATE TABLE T (Id INTEGER PRIMARY KEY, Name TEXT UNIQUE, Score INTEGER CHECK (Score > 0))");
    }

    public void Dispose()
    {
        _database.Return(_connection);
        _database.Dispose();
        _directory.Dispose();
    }

    [Theory]
    [MemberData(nameof(ScalarEdges.Values), MemberType = typeof(ScalarEdges))]
    public void A_value_of_every_type_comes_back(ScalarKind kind, object value, string stored)
    {
        _ = stored;
        var type = Orm.Linq.Sql.Dialects.EngineTypeNames.Of(kind);
        _connection.Execute($"CREATE TABLE V (Id INTEGER PRIMARY KEY, V {type})");
        _connection.Execute("INSERT INTO V VALUES (1, @p1)", new ScalarValue(kind, value));
        Assert.Equal(value, _connection.Query("SELECT V FROM V", [kind])[0][0]);
        Assert.Equal(1, _connection.Number("SELECT count(*) FROM V WHERE V = @p1", new ScalarValue(kind, value)));
    }

    [Fact]
    public void A_decimal_keeps_its_zeros()
    {
        _connection.Execute("CREATE TABLE D (V NUMERIC)");
        _connection.Execute("INSERT INTO D VALUES (@p1)", new ScalarValue(ScalarKind.Decimal, 1.50m));
        var read = (decimal)_connection.Query("SELECT V FROM D", [ScalarKind.Decimal])[0][0]!;
        Assert.Equal("1.50", read.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Not_a_number_and_half_a_surrogate_pair_are_refused()
    {
        Assert.Throws<ValueNotStorableException>(() => _connection.Scalar("SELECT @p1", ScalarKind.Double, double.NaN));
        Assert.Throws<ValueNotStorableException>(() => _connection.Scalar("SELECT @p1", ScalarKind.String, "a\ud83d"));
    }

    [Fact]
    public void What_is_written_while_a_stream_is_open_is_committed_at_once()
    {
        _connection.Execute("INSERT INTO T VALUES (1, 'a', 1), (2, 'b', 1), (3, 'c', 1)");
        using (var rows = Stream("SELECT Id FROM T ORDER BY Id"))
        {
            Assert.True(rows.MoveNext());
            _connection.Execute("INSERT INTO T VALUES (4, 'd', 1)");
            var other = _database.Rent();
            Assert.Equal(4, other.Number("SELECT count(*) FROM T"));
            _database.Return(other);
            Assert.True(rows.MoveNext());
            Assert.Equal(2L, rows.Current[0]);
        }

        Assert.Equal(4, _connection.Number("SELECT count(*) FROM T"));
    }

    [Fact]
    public void A_stream_outlives_the_begin_of_a_transaction_and_its_end()
    {
        _connection.Execute("INSERT INTO T VALUES (1, 'a', 1), (2, 'b', 1)");
        using var rows = Stream("SELECT Id FROM T ORDER BY Id");
        Assert.True(rows.MoveNext());
        _connection.Begin(IsolationLevel.Serializable);
        _connection.Execute("DELETE FROM T");
        _connection.Rollback();
        Assert.Equal(2, _connection.Number("SELECT count(*) FROM T"));
    }

    [Fact]
    public void A_broken_constraint_is_told_by_name_and_columns()
    {
        _connection.Execute("INSERT INTO T VALUES (1, 'a', 1)");
        var unique = Assert.Throws<UniqueViolationException>(
            () => _connection.Execute("INSERT INTO T VALUES (2, 'a', 1)"));
        Assert.Equal(("t_name_key", "t"), (unique.Constraint, unique.Table));
        Assert.Equal(["name"], unique.Columns);
        Assert.Equal("23505", unique.Facts.SqlState);
        var check = Assert.Throws<CheckViolationException>(
            () => _connection.Execute("INSERT INTO T VALUES (2, 'b', 0)"));
        Assert.Equal("t_score_check", check.Constraint);
        Assert.Throws<NotNullViolationException>(() => _connection.Execute("INSERT INTO T VALUES (NULL, 'b', 1)"));
        Assert.Equal(1, _connection.Number("SELECT count(*) FROM T"));
    }

    [Fact]
    public void A_failed_statement_leaves_its_transaction_open()
    {
        _connection.Begin(IsolationLevel.Unspecified);
        _connection.Execute("INSERT INTO T VALUES (1, 'a', 1)");
        _connection.Save("s");
        Assert.Throws<UniqueViolationException>(() => _connection.Execute("INSERT INTO T VALUES (1, 'b', 1)"));
        _connection.Execute("INSERT INTO T VALUES (2, 'b', 1)");
        _connection.RollbackTo("s");
        _connection.Release("s");
        _connection.Commit();
        Assert.Equal(1, _connection.Number("SELECT count(*) FROM T"));
    }

    [Fact]
    public void Two_snapshots_that_write_one_row_fail_as_a_serialization()
    {
        _connection.Execute("INSERT INTO T VALUES (1, 'a', 1)");
        var other = _database.Rent();
        _connection.Begin(IsolationLevel.Snapshot);
        Assert.Equal(1, _connection.Number("SELECT count(*) FROM T"));
        other.Execute("UPDATE T SET Score = 2");
        var error = Assert.Throws<SerializationFailureException>(() => _connection.Execute("UPDATE T SET Score = 3"));
        Assert.True(error.IsTransient);
        _connection.Rollback();
        Assert.Equal(2, _connection.Number("SELECT Score FROM T"));
        _database.Return(other);
    }

    [Fact]
    public void Mistakes_have_types()
    {
        Assert.Throws<DivisionByZeroException>(() => _connection.Number("SELECT 1 / 0"));
        Assert.Throws<NumericOverflowException>(() => _connection.Number("SELECT 9223372036854775807 + 1"));
        Assert.Throws<TextNotParsableException>(() => _connection.Number("SELECT orm_parse_integer('x', 0, 9)"));
        Assert.Throws<DatabaseException>(() => _connection.Number("SELEKT 1"));
        Assert.Throws<DatabaseException>(() => _connection.Number("SELECT 1; SELECT 2"));
        var missing = new SqlStatement("SELECT * FROM Nowhere", "SELECT", "Nowhere");
        Assert.Throws<TableNotFoundException>(
            () => _connection.Prepare(missing).Execute(default(NoArguments), CancellationToken.None));
    }

    [Fact]
    public void A_plan_follows_the_schema_and_the_types_of_values()
    {
        var insert = new SqlStatement("INSERT INTO T (Id, Name) VALUES (@p1, @p2)", "INSERT", "T");
        for (var i = 1; i <= 4; i++)
        {
            _connection.Prepare(insert).Execute(
                new ScalarArguments((long)i, i % 2 == 0 ? null : $"n{i}"), CancellationToken.None);
        }

        _connection.Execute("CREATE INDEX I ON T (Score)");
        _connection.Prepare(insert).Execute(new ScalarArguments(5L, "n5"), CancellationToken.None);
        Assert.Equal(1, _connection.Number("SELECT count(*) FROM T WHERE Name = 'n5'"));
        Assert.Equal(2, _connection.Number("SELECT count(*) FROM T WHERE Name IS NULL"));
    }

    [Fact]
    public async Task A_cancelled_statement_ends_and_the_connection_works_on()
    {
        using var source = new CancellationTokenSource();
        source.CancelAfter(TimeSpan.FromMilliseconds(20));
        var endless = new SqlStatement(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000000000) SELECT max(i) FROM n",
            "SELECT");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await _connection.Prepare(endless)
            .ExecuteAsync(default(NoArguments), source.Token));
        Assert.Equal(0, _connection.Number("SELECT count(*) FROM T"));
    }

    [Fact]
    public void A_file_that_is_no_database_is_told()
    {
        var file = _directory.File("text.odb");
        File.WriteAllText(file, new string('x', 100_000));
        using var database = new EngineDatabase($"Data Source={file}");
        Assert.ThrowsAny<DatabaseException>(() => database.Rent());
        Assert.Throws<ArgumentException>(() => new EngineDatabase("Synchronous=Off"));
    }

    private RowStream<object?[]> Stream(string sql)
        => _connection.Prepare(new SqlStatement(sql, "SELECT")).Open<NoArguments, ScalarRow, object?[]>(
            default, new ScalarRow(ScalarKind.Int64), CancellationToken.None);
}
