using System.Globalization;
using Orm.Engine.Functions;
using Orm.Engine.Types;
using static Orm.Engine.Types.SqlTypeKind;

namespace Orm.Backends.Engine.Functions;

/// <summary>Texts as values, as the types' Parse methods read them in the invariant culture.</summary>
internal static class ParsingFunctions
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    internal static readonly ScalarFunction[] All =
    [
        Typed.Of("orm_parse_integer", SqlType.BigInt, ParseInteger, Text, BigInt, BigInt),
        Typed.Of("orm_parse_unsigned", SqlType.BigInt, a => SqlValue.BigInt(
            unchecked((long)checked((ulong)Whole(a)))), Text),
        Typed.Of("orm_parse_real", SqlType.Double, a => double.TryParse(a.Utf8(0), Invariant, out var value)
            ? SqlValue.Double(value)
            : throw FunctionStates.FailParsing("number"), Text),
        Typed.Of("orm_parse_single", SqlType.Real, a => float.TryParse(a.Utf8(0), Invariant, out var value)
            ? SqlValue.Real(value)
            : throw FunctionStates.FailParsing("number"), Text),
        Typed.Of("orm_parse_dec", new SqlType(SqlTypeKind.Decimal), ParseDecimal, Text),
        Typed.Of("orm_parse_boolean", SqlType.Boolean, a => bool.TryParse(a.Text(0), out var value)
            ? SqlValue.Boolean(value)
            : throw FunctionStates.FailParsing("'True' or 'False'"), Text),
        Typed.Of("orm_parse_char", SqlType.Text, a => char.TryParse(a.Text(0), out var value)
            ? SqlValue.Text(value.ToString())
            : throw FunctionStates.FailParsing("single character"), Text),
        Typed.Of("orm_parse_guid", SqlType.Uuid, a => Guid.TryParse(a.Text(0), out var value)
            ? SqlValue.Uuid(value)
            : throw FunctionStates.FailParsing("GUID"), Text),
    ];

    private static SqlValue ParseInteger(Typed.Values a)
    {
        var value = Whole(a);
        return value >= a.Int64(1) && value <= a.Int64(2)
            ? SqlValue.BigInt((long)value)
            : throw new OverflowException();
    }

    private static Int128 Whole(Typed.Values a)
    {
        if (Int128.TryParse(a.Utf8(0), NumberStyles.Integer, Invariant, out var value))
        {
            return value;
        }

        // Digits that even 128 bits do not hold are a number all the same.
        throw double.TryParse(a.Utf8(0), NumberStyles.Integer, Invariant, out _)
            ? new OverflowException()
            : FunctionStates.FailParsing("whole number");
    }

    private static SqlValue ParseDecimal(Typed.Values a)
    {
        if (decimal.TryParse(a.Utf8(0), Invariant, out var value))
        {
            return DecimalFunctions.Result(value);
        }

        throw double.TryParse(a.Utf8(0), NumberStyles.Number, Invariant, out _)
            ? new OverflowException()
            : FunctionStates.FailParsing("decimal number");
    }
}
