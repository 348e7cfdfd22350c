using Orm.Model;
using Xunit;

namespace Orm.Tests.Backends;

/// <summary>Typed reads take what is exact and refuse the rest, with the facts.</summary>
public abstract class RowReadingTests(BackendTests.BackendKind backend) : BackendTests(backend)
{
    public sealed class OnSqlite() : RowReadingTests(BackendKind.Sqlite);

    public sealed class OnAdoNet() : RowReadingTests(BackendKind.AdoNet);

    [Theory]
    [InlineData(ScalarKind.Int64, "5.0", 5L)]
    [InlineData(ScalarKind.Int32, "-3.0", -3)]
    [InlineData(ScalarKind.Double, "5", 5d)]
    [InlineData(ScalarKind.Double, "9007199254740992", 9007199254740992d)]
    [InlineData(ScalarKind.Single, "0.1", 0.1f)]
    public void A_number_is_read_from_the_other_class_where_that_is_exact(ScalarKind kind, string sql, object expected)
        => Assert.Equal(expected, Connection.Scalar($"SELECT {sql}", kind));

    [Theory]
    [InlineData("'1.50'", "1.5")]
    [InlineData("'1.0'", "1")]
    [InlineData("'+0012.500'", "12.5")]
    [InlineData("'-0'", "0")]
    [InlineData("'1E-2'", "0.01")]
    [InlineData("'1.5e+2'", "150")]
    [InlineData("'0.12345678901234567890000000000000'", "0.1234567890123456789")]
    [InlineData("42", "42")]
    [InlineData("0.1", "0.1")]
    [InlineData("1e10", "10000000000")]
    public void A_decimal_is_read_from_any_number(string sql, string expected)
        => Assert.Equal(
            decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture),
            Connection.Scalar($"SELECT {sql}", ScalarKind.Decimal));

    [Theory]
    [InlineData("2024-02-29", "2024-02-29T00:00:00.0000000Z")]
    [InlineData("2024-02-29 01:02", "2024-02-29T01:02:00.0000000Z")]
    [InlineData("2024-02-29T01:02:03", "2024-02-29T01:02:03.0000000Z")]
    [InlineData("2024-02-29 01:02:03.5", "2024-02-29T01:02:03.5000000Z")]
    [InlineData("2024-02-29 01:02:03.123456700", "2024-02-29T01:02:03.1234567Z")]
    [InlineData("2024-02-29 01:02:03Z", "2024-02-29T01:02:03.0000000Z")]
    [InlineData("2024-02-29 01:02:03+02:00", "2024-02-28T23:02:03.0000000Z")]
    public void A_date_and_time_is_read_from_the_forms_that_others_write(string text, string expected)
    {
        var read = (DateTime)Connection.Scalar("SELECT @p1", ScalarKind.DateTime, text)!;
        Assert.Equal(expected, read.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void An_instant_without_an_offset_is_in_utc()
        => Assert.Equal(
            new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.Zero),
            Connection.Scalar("SELECT '2024-01-02 03:04:05'", ScalarKind.DateTimeOffset));

    [Theory]
    [InlineData(ScalarKind.DateOnly, "'2024-01-02 00:00:00'", "2024-01-02")]
    [InlineData(ScalarKind.TimeOnly, "'12:30'", "12:30:00.0000000")]
    [InlineData(ScalarKind.TimeSpan, "'1.02:03:04.5000000'", "1.02:03:04.5000000")]
    [InlineData(ScalarKind.Guid, "'0a1b2c3d-4e5f-6789-abcd-ef0123456789'", "0a1b2c3d-4e5f-6789-abcd-ef0123456789")]
    [InlineData(ScalarKind.Guid, "x'3d2c1b0a5f4e8967abcdef0123456789'", "0a1b2c3d-4e5f-6789-abcd-ef0123456789")]
    public void Forms_that_others_write_are_read(ScalarKind kind, string sql, string expected)
    {
        var value = Connection.Scalar($"SELECT {sql}", kind);
        Assert.Equal(expected, value switch
        {
            DateOnly date => date.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
            TimeOnly time => time.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
            _ => value!.ToString(),
        });
    }

    [Theory]
    [InlineData(ScalarKind.Int64, "5.5", "REAL 5.5")]
    [InlineData(ScalarKind.Int64, "1e19", "REAL 1E+19")]
    [InlineData(ScalarKind.Int64, "'5'", "TEXT of 1 bytes")]
    [InlineData(ScalarKind.Int32, "x'05'", "BLOB of 1 bytes")]
    [InlineData(ScalarKind.Boolean, "'true'", "TEXT of 4 bytes")]
    [InlineData(ScalarKind.Double, "'1.5'", "TEXT of 3 bytes")]
    [InlineData(ScalarKind.Double, "9007199254740993", "INTEGER 9007199254740993")]
    [InlineData(ScalarKind.Double, "9223372036854775807", "INTEGER 9223372036854775807")]
    [InlineData(ScalarKind.String, "5", "INTEGER 5")]
    [InlineData(ScalarKind.Bytes, "'abc'", "TEXT of 3 bytes")]
    [InlineData(ScalarKind.Char, "'ab'", "TEXT of 2 bytes that is none")]
    [InlineData(ScalarKind.Char, "'😀'", "TEXT of 4 bytes that is none")]
    [InlineData(ScalarKind.Char, "''", "TEXT of 0 bytes that is none")]
    [InlineData(ScalarKind.Decimal, "'1,5'", "TEXT of 3 bytes that is none")]
    [InlineData(ScalarKind.Decimal, "x'31'", "BLOB of 1 bytes")]
    [InlineData(ScalarKind.DateTime, "2460000.5", "REAL 2460000.5")]
    [InlineData(ScalarKind.DateTime, "1700000000", "INTEGER 1700000000")]
    [InlineData(ScalarKind.DateTime, "'2023-02-29'", "TEXT of 10 bytes that is none")]
    [InlineData(ScalarKind.DateTime, "'2024-01-01 24:00'", "TEXT of 16 bytes that is none")]
    [InlineData(ScalarKind.DateTime, "'0000-01-01'", "TEXT of 10 bytes that is none")]
    [InlineData(ScalarKind.DateTime, "'2024-01-01 00:00:00.00000001'", "TEXT of 28 bytes that is none")]
    [InlineData(ScalarKind.DateTime, "'0001-01-01 00:00:00+02:00'", "TEXT of 25 bytes that is none")]
    [InlineData(ScalarKind.DateOnly, "'2024-01-02 00:00:01'", "TEXT of 19 bytes that is none")]
    [InlineData(ScalarKind.TimeOnly, "'12:60'", "TEXT of 5 bytes that is none")]
    [InlineData(ScalarKind.TimeSpan, "'soon'", "TEXT of 4 bytes that is none")]
    [InlineData(ScalarKind.Guid, "'0a1b2c3d4e5f6789abcdef0123456789'", "TEXT of 32 bytes that is none")]
    [InlineData(ScalarKind.Guid, "x'00'", "BLOB of 1 bytes")]
    public void A_value_of_another_type_is_refused(ScalarKind kind, string sql, string actual)
    {
        var error = Assert.Throws<ColumnTypeException>(() => Connection.Query($"SELECT 1, {sql} AS V", [
            ScalarKind.Int64, kind]));
        Assert.Equal(1, error.Ordinal);
        Assert.Equal("V", error.Column);
        Assert.Equal(actual, error.Actual);
        Assert.Equal(1, Connection.Number("SELECT 1"));
    }

    [Theory]
    [InlineData(ScalarKind.Boolean, "2")]
    [InlineData(ScalarKind.SByte, "128")]
    [InlineData(ScalarKind.SByte, "-129")]
    [InlineData(ScalarKind.Byte, "-1")]
    [InlineData(ScalarKind.Byte, "256")]
    [InlineData(ScalarKind.Int16, "32768")]
    [InlineData(ScalarKind.UInt16, "65536")]
    [InlineData(ScalarKind.Int32, "2147483648")]
    [InlineData(ScalarKind.UInt32, "-1")]
    public void An_integer_that_does_not_fit_is_refused(ScalarKind kind, string number)
    {
        var error = Assert.Throws<ColumnOverflowException>(() => Connection.Scalar($"SELECT {number} AS V", kind));
        Assert.Equal(number, Convert.ToString(error.Value, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("V", error.Column);
    }

    [Theory]
    [InlineData(ScalarKind.Single, "1e300")]
    [InlineData(ScalarKind.Decimal, "1e300")]
    [InlineData(ScalarKind.Decimal, "'79228162514264337593543950336'")]
    [InlineData(ScalarKind.Decimal, "'0.00000000000000000000000000001'")]
    [InlineData(ScalarKind.Decimal, "9e999")]
    public void A_number_that_does_not_fit_is_refused(ScalarKind kind, string sql)
        => Assert.Throws<ColumnOverflowException>(() => Connection.Scalar($"SELECT {sql}", kind));

    [Fact]
    public void Null_is_refused_by_every_type()
    {
        foreach (var kind in Enum.GetValues<ScalarKind>())
        {
            var error = Assert.Throws<UnexpectedNullException>(
                () => Connection.ReadUnchecked("SELECT NULL AS V", kind));
            Assert.Equal((0, "V"), (error.Ordinal, error.Column));
        }
    }

    [Fact]
    public void Text_that_is_no_utf8_is_refused()
    {
        if (Database is not Orm.Backends.Sqlite.SqliteDatabase)
        {
            // The driver has replaced the bytes before anybody sees them.
            Assert.Equal("\uFFFD", Connection.Scalar("SELECT CAST(x'FF' AS TEXT)", ScalarKind.String));
            return;
        }

        Assert.Throws<ColumnTypeException>(
            () => Connection.Scalar("SELECT CAST(x'FF' AS TEXT)", ScalarKind.String));
    }

    [Fact]
    public void An_error_in_a_later_row_leaves_the_connection_usable()
    {
        Assert.Throws<ColumnTypeException>(
            () => Connection.Query("SELECT 1 AS V UNION ALL SELECT 'x' UNION ALL SELECT 3", [ScalarKind.Int32]));
        Assert.Equal([[1], [3]], Connection.Query("SELECT 1 AS V UNION ALL SELECT 3", [ScalarKind.Int32]));
    }
}
