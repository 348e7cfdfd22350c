using Microsoft.Data.Sqlite;
using Orm.Backends;
using Orm.Backends.Sqlite;
using Orm.Model;
using Xunit;

namespace Orm.Tests.Backends.Sqlite;

public sealed class SqliteFunctionsTests : IDisposable
{
    private readonly SqliteDatabase _database = new("Data Source=:memory:");
    private readonly DatabaseConnection _connection;

    public SqliteFunctionsTests() => _connection = _database.Rent();

    public void Dispose()
    {
        _database.Return(_connection);
        _database.Dispose();
    }

    [Theory]
    [InlineData("orm_dec('1.50')", "1.5")]
    [InlineData("orm_dec('-0.0')", "0")]
    [InlineData("orm_dec(12)", "12")]
    [InlineData("orm_dec(0.1)", "0.1")]
    [InlineData("orm_dec('1e3')", "1000")]
    [InlineData("orm_dec_add('0.1', '0.2')", "0.3")]
    [InlineData("orm_dec_add('79228162514264337593543950334', 1)", "79228162514264337593543950335")]
    [InlineData("orm_dec_sub('1', '1.00')", "0")]
    [InlineData("orm_dec_mul('0.1', 3)", "0.3")]
    [InlineData("orm_dec_div('1', '3')", "0.3333333333333333333333333333")]
    [InlineData("orm_dec_mod('-7.5', '2')", "-1.5")]
    [InlineData("orm_dec_neg('5')", "-5")]
    [InlineData("orm_dec_abs('-5.10')", "5.1")]
    [InlineData("orm_dec_round('2.5', 0)", "2")]
    [InlineData("orm_dec_round('2.345', 2)", "2.34")]
    [InlineData("orm_dec_floor('-1.5')", "-2")]
    [InlineData("orm_dec_ceiling('-1.5')", "-1")]
    [InlineData("orm_dec_truncate('-1.5')", "-1")]
    public void Decimals_are_computed_exactly(string sql, string expected)
        => Assert.Equal(expected, _connection.Scalar($"SELECT {sql}", ScalarKind.String));

    [Theory]
    [InlineData("orm_dec_cmp('1.10', '1.1')", 0)]
    [InlineData("orm_dec_cmp('9', '10')", -1)]
    [InlineData("orm_dec_cmp(2, '-3')", 1)]
    [InlineData("orm_dec_sign('-0.01')", -1)]
    [InlineData("orm_dec_sign(0)", 0)]
    public void Decimals_are_compared_by_value(string sql, long expected)
        => Assert.Equal(expected, _connection.Number($"SELECT {sql}"));

    [Theory]
    [InlineData("orm_dec(NULL)")]
    [InlineData("orm_dec_add(NULL, '1')")]
    [InlineData("orm_dec_add('1', NULL)")]
    [InlineData("orm_dec_cmp('1', NULL)")]
    [InlineData("orm_dec_round('1', NULL)")]
    [InlineData("orm_dec_sign(NULL)")]
    [InlineData("orm_upper(NULL)")]
    [InlineData("orm_regexp('a', NULL)")]
    public void Null_makes_null(string sql)
        => Assert.Null(_connection.Scalar($"SELECT {sql}", ScalarKind.String));

    [Theory]
    [InlineData("sum", "6.3")]
    [InlineData("avg", "2.1")]
    [InlineData("min", "-3")]
    [InlineData("max", "10")]
    public void Aggregates_leave_nulls_out(string aggregate, string expected)
        => Assert.Equal(expected, _connection.Scalar(
            $"SELECT orm_dec_{aggregate}(v) FROM (SELECT '-0.70' v UNION ALL SELECT 10 UNION ALL SELECT -3 " +
            "UNION ALL SELECT NULL)", ScalarKind.String));

    [Theory]
    [InlineData("sum")]
    [InlineData("avg")]
    [InlineData("min")]
    [InlineData("max")]
    public void Aggregates_of_no_rows_are_null(string aggregate)
        => Assert.Null(_connection.Scalar(
            $"SELECT orm_dec_{aggregate}(v) FROM (SELECT 1 v) WHERE 0", ScalarKind.String));

    [Fact]
    public void Overflow_is_typed()
    {
        var error = Assert.Throws<NumericOverflowException>(
            () => _connection.Scalar("SELECT orm_dec_mul('79228162514264337593543950335', 2)", ScalarKind.String));
        Assert.IsType<OverflowException>(error.InnerException);
        Assert.Equal(1, _connection.Number("SELECT 1"));
    }

    [Fact]
    public void Overflow_of_a_sum_is_typed()
        => Assert.Throws<NumericOverflowException>(() => _connection.Scalar(
            "SELECT orm_dec_sum(v) FROM (SELECT '79228162514264337593543950335' v UNION ALL SELECT 1)",
            ScalarKind.String));

    [Fact]
    public void Division_by_zero_is_typed()
    {
        var error = Assert.Throws<DivisionByZeroException>(
            () => _connection.Scalar("SELECT orm_dec_div(1, '0.0')", ScalarKind.String));
        Assert.IsType<DivideByZeroException>(error.InnerException);
    }

    [Theory]
    [InlineData("orm_dec('abc')")]
    [InlineData("orm_dec(x'00')")]
    [InlineData("orm_dec('')")]
    public void What_is_no_number_is_refused(string sql)
    {
        var error = Assert.Throws<DatabaseException>(() => _connection.Scalar($"SELECT {sql}", ScalarKind.String));
        Assert.IsType<FormatException>(error.InnerException);
    }

    [Fact]
    public void The_collation_orders_by_value()
    {
        var rows = _connection.Query(
            "SELECT v FROM (SELECT '10' v UNION ALL SELECT '9.5' UNION ALL SELECT 'x' UNION ALL SELECT '-1' " +
            "UNION ALL SELECT 'a') ORDER BY v COLLATE ORM_DECIMAL",
            [ScalarKind.String]);

        Assert.Equal(["-1", "9.5", "10", "a", "x"], rows.Select(row => row[0]));
    }

    [Theory]
    [InlineData("orm_upper('äß')", "Äß")]
    [InlineData("orm_lower('ÄÉ')", "äé")]
    [InlineData("orm_upper(5)", "5")]
    public void Case_goes_beyond_ascii(string sql, string expected)
        => Assert.Equal(expected, _connection.Scalar($"SELECT {sql}", ScalarKind.String));

    [Theory]
    [InlineData("^a.c$", "abc", 1)]
    [InlineData("^a.c$", "abcd", 0)]
    public void Regular_expressions_match(string pattern, string input, long expected)
        => Assert.Equal(expected, _connection.Number("SELECT orm_regexp(@p1, @p2)", pattern, input));

    [Fact]
    public void A_bad_pattern_is_told()
    {
        var error = Assert.Throws<DatabaseException>(() => _connection.Number("SELECT orm_regexp('(', 'a')"));
        Assert.Contains("regular expression", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_foreign_connection_gets_them_too()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        SqliteFunctions.Register(connection);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT orm_dec_add('0.1', '0.2')";

        Assert.Equal("0.3", command.ExecuteScalar());
    }

    [Fact]
    public void A_closed_connection_is_refused()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        Assert.Throws<InvalidOperationException>(() => SqliteFunctions.Register(connection));
    }
}
