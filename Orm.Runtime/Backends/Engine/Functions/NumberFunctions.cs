using System.Globalization;
using Orm.Engine.Functions;
using Orm.Engine.Types;
using static Orm.Engine.Types.SqlTypeKind;

namespace Orm.Backends.Engine.Functions;

/// <summary>What C# does with numbers and SQL does otherwise.</summary>
internal static class NumberFunctions
{
    internal static readonly ScalarFunction[] All =
    [
        // SQL fails where C# has infinity or not a number.
        Typed.OfReals("orm_add", (left, right) => left + right),
        Typed.OfReals("orm_subtract", (left, right) => left - right),
        Typed.OfReals("orm_multiply", (left, right) => left * right),
        Typed.OfReals("orm_divide", (left, right) => left / right),
        Typed.OfReals("orm_mod", (left, right) => left % right),
        Typed.OfSingles("orm_add", (left, right) => left + right),
        Typed.OfSingles("orm_subtract", (left, right) => left - right),
        Typed.OfSingles("orm_multiply", (left, right) => left * right),
        Typed.OfSingles("orm_divide", (left, right) => left / right),
        Typed.OfSingles("orm_mod", (left, right) => left % right),

        // Halves go to the even neighbour, as Math.Round has it, unless a mode says otherwise.
        Typed.Of("orm_round", SqlType.Double, a => SqlValue.Double(
            Math.Round(a.Real(0), a.Int32(1))), SqlTypeKind.Double, BigInt),
        Typed.Of("orm_round", SqlType.Double, a => SqlValue.Double(
            Math.Round(a.Real(0), a.Int32(1), (MidpointRounding)a.Int32(2))), SqlTypeKind.Double, BigInt, BigInt),
        Typed.OfReal("orm_floor", Math.Floor),
        Typed.OfReal("orm_ceiling", Math.Ceiling),
        Typed.OfReal("orm_truncate", Math.Truncate),
        Typed.OfSingle("orm_floor", MathF.Floor),
        Typed.OfSingle("orm_ceiling", MathF.Ceiling),
        Typed.OfSingle("orm_truncate", MathF.Truncate),

        // A whole number between bounds, checked: real numbers lose their fraction, or are rounded to the even one.
        .. Checks("orm_checked", decimal.Truncate, Math.Truncate),
        .. Checks("orm_checked_round", decimal.Round, Math.Round),

        // What is out of range becomes the nearest number that the type has.
        Typed.Of("orm_to_int32", SqlType.Integer, a => SqlValue.Integer((int)a.Real(0)), SqlTypeKind.Double),
        Typed.Of("orm_to_uint32", SqlType.BigInt, a => SqlValue.BigInt((uint)a.Real(0)), SqlTypeKind.Double),
        Typed.Of("orm_to_int64", SqlType.BigInt, a => SqlValue.BigInt((long)a.Real(0)), SqlTypeKind.Double),
        Typed.Of("orm_unsigned_of", SqlType.BigInt, a => SqlValue.BigInt(
            unchecked((long)(ulong)a.Real(0))), SqlTypeKind.Double),
        Typed.Of("orm_low_bits", SqlType.BigInt, a => SqlValue.BigInt(LowBits(a.Int64(0), a.Int32(1))), BigInt, BigInt),
        Typed.Of("orm_single", SqlType.Real, a => SqlValue.Real(a.Int64(0)), BigInt),
        Typed.Of("orm_single", SqlType.Real, a => SqlValue.Real((float)a.Real(0)), SqlTypeKind.Double),
        Typed.Of("orm_unsigned_text", SqlType.Text, a => SqlValue.Text(
            Unsigned(a).ToString(CultureInfo.InvariantCulture)), BigInt),
        Typed.Of("orm_unsigned_real", SqlType.Double, a => SqlValue.Double(Unsigned(a)), BigInt),
        Typed.Of("orm_unsigned_single", SqlType.Real, a => SqlValue.Real(Unsigned(a)), BigInt),
    ];

    private static ulong Unsigned(Typed.Values a) => unchecked((ulong)a.Int64(0));

    // A number of bits that is negative keeps the sign.
    private static long LowBits(long value, int bits) => bits switch
    {
        8 => (byte)value,
        16 => (ushort)value,
        32 => (uint)value,
        -8 => (sbyte)value,
        -16 => (short)value,
        -32 => (int)value,
        _ => throw new ArgumentOutOfRangeException(nameof(bits), bits, message: null),
    };

    private static ScalarFunction[] Checks(
        string name, Func<decimal, decimal> ofDecimal, Func<double, double> ofReal) =>
    [
        Typed.Of(name, SqlType.BigInt, a => Within(a, a.Int64(0)), BigInt, BigInt, BigInt),
        Typed.Of(name, SqlType.BigInt, a => Within(
            a, checked((long)ofReal(a.Real(0)))), SqlTypeKind.Double, BigInt, BigInt),
        Typed.Of(name, SqlType.BigInt, a => Within(
            a, checked((long)ofDecimal(a.Decimal(0)))), SqlTypeKind.Decimal, BigInt, BigInt),
    ];

    private static SqlValue Within(Typed.Values a, long value)
        => value >= a.Int64(1) && value <= a.Int64(2) ? SqlValue.BigInt(value) : throw new OverflowException();
}
