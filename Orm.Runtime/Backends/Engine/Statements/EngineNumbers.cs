using Orm.Engine.Functions;
using Orm.Engine.Types;

namespace Orm.Backends.Engine.Statements;

/// <summary>Numbers of one SQL type as a .NET type of another, where they have the same value.</summary>
internal static class EngineNumbers
{
    /// <exception cref="RowReadException">It is no number, or none of 64 bits.</exception>
    internal static long ToInt64(int ordinal, in SqlValue value)
    {
        switch (value.Kind)
        {
            case SqlTypeKind.SmallInt or SqlTypeKind.Integer or SqlTypeKind.BigInt:
                return value.AsInt64();
            case SqlTypeKind.Boolean:
                return value.IsTrue ? 1 : 0;
            case SqlTypeKind.Decimal:
                var number = value.AsDecimal();
                var whole = DecimalArithmetic.Round(number, 0);
                return whole.Equals(number) && whole.Unscaled >= long.MinValue && whole.Unscaled <= long.MaxValue
                    ? (long)whole.Unscaled
                    : throw EngineRefusals.Overflow(ordinal, value, "long");
            case SqlTypeKind.Real or SqlTypeKind.Double:
                var real = value.AsDouble();
                return real == Math.Truncate(real) && Math.Abs(real) < 9.2233720368547758E18
                    ? (long)real
                    : throw EngineRefusals.Overflow(ordinal, value, "long");
            default:
                throw EngineRefusals.Refused(ordinal, value, "an integer");
        }
    }

    /// <exception cref="RowReadException">It is no number.</exception>
    internal static double ToDouble(int ordinal, in SqlValue value) => value.Kind switch
    {
        SqlTypeKind.Real or SqlTypeKind.Double => value.AsDouble(),
        SqlTypeKind.SmallInt or SqlTypeKind.Integer or SqlTypeKind.BigInt => value.AsInt64(),
        SqlTypeKind.Decimal => DecimalArithmetic.ToDouble(value.AsDecimal()),
        _ => throw EngineRefusals.Refused(ordinal, value, "DOUBLE PRECISION"),
    };

    /// <exception cref="RowReadException">It is no exact number, or has more digits than a decimal.</exception>
    internal static decimal ToDecimal(int ordinal, in SqlValue value)
    {
        switch (value.Kind)
        {
            case SqlTypeKind.Decimal:
                try
                {
                    return value.AsDecimal().ToDecimal();
                }
                catch (OverflowException)
                {
                    throw EngineRefusals.Overflow(ordinal, value, "decimal");
                }

            case SqlTypeKind.SmallInt or SqlTypeKind.Integer or SqlTypeKind.BigInt:
                return value.AsInt64();
            default:
                throw EngineRefusals.Refused(ordinal, value, "NUMERIC");
        }
    }
}
