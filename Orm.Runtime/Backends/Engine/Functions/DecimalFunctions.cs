using Orm.Engine.Functions;
using Orm.Engine.Types;
using static Orm.Engine.Types.SqlTypeKind;

namespace Orm.Backends.Engine.Functions;

/// <summary>
/// Arithmetic of decimals as C# has it: 28 to 29 digits, and what is behind them rounded to even. NUMERIC keeps more
/// digits, fails elsewhere, and divides to another number of them.
/// </summary>
internal static class DecimalFunctions
{
    internal static readonly ScalarFunction[] All =
    [
        Unary("orm_dec", value => value),
        Unary("orm_dec_neg", value => -value),
        Unary("orm_dec_abs", Math.Abs),
        Unary("orm_dec_floor", Math.Floor),
        Unary("orm_dec_ceiling", Math.Ceiling),
        Unary("orm_dec_truncate", Math.Truncate),
        Binary("orm_dec_add", (left, right) => left + right),
        Binary("orm_dec_sub", (left, right) => left - right),
        Binary("orm_dec_mul", (left, right) => left * right),
        Binary("orm_dec_div", (left, right) => left / right),
        Binary("orm_dec_mod", (left, right) => left % right),
        Typed.Of("orm_dec_round", Number, a => Result(
            Math.Round(a.Decimal(0), a.Int32(1))), SqlTypeKind.Decimal, BigInt),
        Typed.Of("orm_dec_round", Number, a => Result(Math.Round(
            a.Decimal(0), a.Int32(1), (MidpointRounding)a.Int32(2))), SqlTypeKind.Decimal, BigInt, BigInt),
        Typed.Of("orm_dec_sign", SqlType.Integer, a => SqlValue.Integer(
            Math.Sign(a.Decimal(0))), SqlTypeKind.Decimal),
        Typed.Of("orm_unsigned_dec", Number, a => Result(unchecked((ulong)a.Int64(0))), BigInt),
        Typed.Of("orm_real_dec", Number, a => Result((decimal)a.Real(0)), SqlTypeKind.Double),
        Typed.Of("orm_single_dec", Number, a => Result((decimal)(float)a.Real(0)), Real),
        Typed.Of("orm_dec_real", SqlType.Double, a => SqlValue.Double((double)a.Decimal(0)), SqlTypeKind.Decimal),
        Typed.Of("orm_dec_single", SqlType.Real, a => SqlValue.Real((float)a.Decimal(0)), SqlTypeKind.Decimal),
    ];

    private static SqlType Number => new(SqlTypeKind.Decimal);

    internal static SqlValue Result(decimal value) => SqlValue.Decimal(SqlDecimal.FromDecimal(value));

    private static ScalarFunction Unary(string name, Func<decimal, decimal> function)
        => Typed.Of(name, Number, a => Result(function(a.Decimal(0))), SqlTypeKind.Decimal);

    private static ScalarFunction Binary(string name, Func<decimal, decimal, decimal> function)
        => Typed.Of(
            name, Number, a => Result(function(a.Decimal(0), a.Decimal(1))), SqlTypeKind.Decimal, SqlTypeKind.Decimal);
}
