using System.Reflection;
using Orm.Backends;
using Orm.Backends.Engine;
using Orm.Engine;
using Orm.Engine.Types;
using Xunit;

namespace Orm.Tests.Backends;

/// <summary>Which typed error each of the engine's is, of statements that name no table beforehand: raw SQL.</summary>
public sealed class EngineErrorTests : IDisposable
{
    /// <summary>The states with an error of their own; all others are a <see cref="DatabaseException"/>.</summary>
    private static readonly Dictionary<string, Type> s_typed = new()
    {
        [SqlStates.NumberOutOfRange] = typeof(NumericOverflowException),
        [SqlStates.DatetimeOverflow] = typeof(NumericOverflowException),
        [SqlStates.DivisionByZero] = typeof(DivisionByZeroException),
        [SqlStates.InvalidText] = typeof(TextNotParsableException),
        [SqlStates.UndefinedParameter] = typeof(InvalidOperationException),
        [SqlStates.DataCorrupted] = typeof(DatabaseDamagedException),
        [SqlStates.DiskFull] = typeof(StorageFailureException),
        [SqlStates.InputOutputError] = typeof(StorageFailureException),
        [SqlStates.CrashShutdown] = typeof(StorageFailureException),
        [SqlStates.UniqueViolation] = typeof(UniqueViolationException),
        [SqlStates.ForeignKeyViolation] = typeof(ForeignKeyViolationException),
        [SqlStates.NotNullViolation] = typeof(NotNullViolationException),
        [SqlStates.CheckViolation] = typeof(CheckViolationException),
    };

    private readonly TemporaryDirectory _directory = new();
    private readonly EngineDatabase _database;
    private readonly DatabaseConnection _connection;

    public EngineErrorTests()
    {
        _database = new EngineDatabase($"Data Source={_directory.File("errors.odb")}");
        _connection = _database.Rent();
        _connection.Execute("CREATE TABLE T (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Score INTEGER)");
        _connection.Execute("INSERT INTO T VALUES (1, 'a', 1), (2, 'a', 1)");
    }

    public static TheoryData<string> States =>
    [
        .. typeof(SqlStates).GetFields(BindingFlags.NonPublic | BindingFlags.Static)
            .Select(state => (string)state.GetRawConstantValue()!),
    ];

    public void Dispose()
    {
        _database.Return(_connection);
        _database.Dispose();
        _directory.Dispose();
    }

    [Theory]
    [MemberData(nameof(States))]
    public void Each_state_has_its_type(string state)
    {
        var error = ((EngineDatabaseConnection)_connection).Failed(new StatementException(state, "Refused"), null);
        Assert.Equal(s_typed.GetValueOrDefault(state, typeof(DatabaseException)), error.GetType());
        Assert.Equal(state, error is DatabaseException refused ? refused.Facts.SqlState : state);
    }

    [Theory]
    [InlineData("SELECT * FROM Missing")]
    [InlineData("INSERT INTO Missing VALUES (1)")]
    [InlineData("UPDATE Missing SET a = 1")]
    [InlineData("DELETE FROM Missing")]
    [InlineData("ALTER TABLE Missing ADD COLUMN a INT")]
    [InlineData("CREATE INDEX i ON Missing (a)")]
    [InlineData("DROP TABLE Missing")]
    [InlineData("DROP VIEW Missing")]
    [InlineData("TRUNCATE Missing")]
    [InlineData("ANALYZE Missing")]
    [InlineData("CREATE TABLE u (t INT REFERENCES Missing (Id))")]
    [InlineData("SELECT 1 WHERE EXISTS (SELECT 1 FROM Missing)")]
    public void A_missing_table_is_named(string sql) =>
        Assert.Equal("Missing", Fail<TableNotFoundException>(sql).Table, ignoreCase: true);

    [Theory]
    [InlineData("INSERT INTO T (Id, Missing) VALUES (3, 1)")]
    [InlineData("UPDATE T SET Missing = 1")]
    [InlineData("ALTER TABLE T DROP COLUMN Missing")]
    [InlineData("ALTER TABLE T ALTER COLUMN Missing SET NOT NULL")]
    [InlineData("ALTER TABLE T RENAME COLUMN Missing TO x")]
    [InlineData("CREATE INDEX i ON T (Missing)")]
    public void A_missing_column_is_named_with_its_table(string sql)
    {
        var error = Fail<ColumnNotFoundException>(sql);
        Assert.Equal("T", error.Table, ignoreCase: true);
        Assert.Equal("Missing", error.Column, ignoreCase: true);
    }

    [Theory]
    [InlineData("CREATE UNIQUE INDEX i ON T (Name)", typeof(UniqueViolationException))]
    [InlineData("INSERT INTO T VALUES (1, 'b', 1)", typeof(UniqueViolationException))]
    [InlineData("INSERT INTO T VALUES (3, NULL, 1)", typeof(NotNullViolationException))]
    [InlineData("ALTER TABLE T ADD CHECK (Score > 1)", typeof(CheckViolationException))]
    [InlineData("SELECT 1 / (Score - 1) FROM T", typeof(DivisionByZeroException))]
    [InlineData("SELECT CAST(99999999999 AS INT)", typeof(NumericOverflowException))]
    [InlineData("SELEKT", typeof(DatabaseException))]
    public void What_a_statement_breaks_is_told_by_its_type(string sql, Type expected)
    {
        Assert.Equal(expected, Fail<DatabaseException>(sql).GetType());
        Assert.Equal(2, _connection.Number("SELECT count(*) FROM T"));
    }

    private TError Fail<TError>(string sql)
        where TError : Exception
        => Assert.ThrowsAny<TError>(() => sql.StartsWith("SELECT", StringComparison.Ordinal)
            ? _connection.Query(sql, [Orm.Model.ScalarKind.Int64])
            : (object)_connection.Execute(sql));
}
