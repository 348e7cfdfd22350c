using System.Text;
using Orm.Engine.Types;

namespace Orm.Engine.Functions;

/// <summary>Turns a value into one of another type. Whether that may happen is the binder's question.</summary>
internal static class Conversion
{
    /// <param name="value">The value.</param>
    /// <param name="type">What it becomes.</param>
    /// <param name="cut">Whether a text that is too long is cut (a CAST) or refused (an assignment).</param>
    internal static SqlValue Convert(in SqlValue value, SqlType type, bool cut = false)
    {
        if (value.IsNull)
        {
            return value;
        }

        return type.Kind switch
        {
            SqlTypeKind.Text => value.Kind == SqlTypeKind.Text ? value : SqlValue.Text(ValueText.Format(value)),
            SqlTypeKind.VarChar or SqlTypeKind.Char => ToCharacters(value, type, cut),
            SqlTypeKind.Decimal => Fit(ToDecimal(value), type),
            SqlTypeKind.SmallInt or SqlTypeKind.Integer or SqlTypeKind.BigInt => ToInteger(value, type),
            _ when value.Kind == type.Kind => value,
            _ when value.Kind is SqlTypeKind.Text or SqlTypeKind.Json => TextValue.Read(value.AsString(), type),
            SqlTypeKind.Real => SqlValue.Real(ToReal(ToDouble(value))),
            SqlTypeKind.Double => SqlValue.Double(ToDouble(value)),
            SqlTypeKind.Boolean => SqlValue.Boolean(value.AsInt64() != 0),
            _ => ToOther(value, type),
        };
    }

    /// <summary>A number as a double, for functions of the reals.</summary>
    internal static double ToDouble(in SqlValue value) => value.Kind switch
    {
        SqlTypeKind.Real or SqlTypeKind.Double => value.AsDouble(),
        SqlTypeKind.Decimal => DecimalArithmetic.ToDouble(value.AsDecimal()),
        _ => value.AsInt64(),
    };

    internal static SqlDecimal ToDecimal(in SqlValue value) => value.Kind switch
    {
        SqlTypeKind.Decimal => value.AsDecimal(),
        SqlTypeKind.Real => DecimalArithmetic.FromDouble(value.AsDouble(), 6),
        SqlTypeKind.Double => DecimalArithmetic.FromDouble(value.AsDouble(), 15),
        SqlTypeKind.Text => TextValue.Read(value.AsString(), new SqlType(SqlTypeKind.Decimal)).AsDecimal(),
        _ => DecimalArithmetic.FromInt64(value.AsInt64()),
    };

    private static SqlValue Fit(SqlDecimal value, SqlType type)
    {
        if (type.Length == 0)
        {
            return SqlValue.Decimal(value);
        }

        return value.TryRescale(type.Length, type.Scale, out SqlDecimal fitted)
            ? SqlValue.Decimal(fitted)
            : throw SqlErrors.OutOfRange(type);
    }

    private static SqlValue ToInteger(in SqlValue value, SqlType type)
    {
        switch (value.Kind)
        {
            case SqlTypeKind.SmallInt or SqlTypeKind.Integer or SqlTypeKind.BigInt:
                return SqlValue.IntegerOf(type.Kind, value.AsInt64());
            case SqlTypeKind.Boolean:
                return SqlValue.IntegerOf(type.Kind, value.AsBoolean() ? 1 : 0);
            case SqlTypeKind.Decimal:
                Int128 whole = DecimalArithmetic.Round(value.AsDecimal(), 0).Unscaled;
                return whole >= long.MinValue && whole <= long.MaxValue
                    ? SqlValue.IntegerOf(type.Kind, (long)whole)
                    : throw SqlErrors.OutOfRange(type);
            case SqlTypeKind.Real or SqlTypeKind.Double:
                double rounded = Math.Round(value.AsDouble(), MidpointRounding.ToEven);
                return rounded is >= -9.2233720368547758E18 and < 9.2233720368547758E18
                    ? SqlValue.IntegerOf(type.Kind, (long)rounded)
                    : throw SqlErrors.OutOfRange(type);
            default:
                return TextValue.Read(value.AsString(), type);
        }
    }

    /// <exception cref="StatementException">It is too large, or so small that nothing would be left.</exception>
    internal static float ToReal(double value)
    {
        float real = (float)value;
        bool isLost = (float.IsInfinity(real) && !double.IsInfinity(value)) || (real == 0 && value != 0);
        return isLost ? throw SqlErrors.OutOfRange(SqlType.Real) : real;
    }

    private static SqlValue ToOther(in SqlValue value, SqlType type)
    {
        switch (type.Kind)
        {
            case SqlTypeKind.Date:
                return SqlValue.Date((int)Calendar.Split(value.AsInt64()).Days);
            case SqlTypeKind.Time when value.Kind == SqlTypeKind.Interval:
                return SqlValue.Time(Calendar.Split(value.AsInterval().Ticks).Time);
            case SqlTypeKind.Time:
                return SqlValue.Time(Calendar.Split(value.AsInt64()).Time);
            case SqlTypeKind.Timestamp or SqlTypeKind.TimestampTz when value.Kind == SqlTypeKind.Date:
                long start = Calendar.StartOf(value.AsInt64());
                return type.Kind == SqlTypeKind.Timestamp ? SqlValue.Timestamp(start) : SqlValue.TimestampTz(start);
            case SqlTypeKind.Timestamp or SqlTypeKind.TimestampTz:
                return value.Relabelled(type.Kind);
            case SqlTypeKind.Interval:
                return SqlValue.Interval(new SqlInterval(0, 0, value.AsInt64()));
            case SqlTypeKind.Uuid when value.AsBytes().Length == 16:
                return SqlValue.Uuid(new Guid(value.AsBytes(), bigEndian: true));
            case SqlTypeKind.Blob when value.Kind == SqlTypeKind.Uuid:
                return SqlValue.Blob(value.AsUuid().ToByteArray(bigEndian: true));
            default:
                throw new StatementException(
                    SqlStates.CannotCoerce, $"A value of {new SqlType(value.Kind)} cannot become {type}");
        }
    }

    /// <summary>Limits count characters, not bytes; blanks too many at the end are cut without complaint.</summary>
    private static SqlValue ToCharacters(in SqlValue value, SqlType type, bool cut)
    {
        byte[] bytes = value.Kind == SqlTypeKind.Text ? value.ByteArray
            : Encoding.UTF8.GetBytes(ValueText.Format(value));
        ReadOnlySpan<byte> kept = type.Kind == SqlTypeKind.Char ? SqlValue.WithoutPadding(bytes) : bytes;
        if (type.Length > 0 && kept.Length > type.Length)
        {
            int end = TextFunctions.ByteOffset(kept, type.Length);
            if (!cut && kept[end..].ContainsAnyExcept((byte)' '))
            {
                throw SqlErrors.TooLong(type);
            }

            kept = kept[..end];
        }

        return SqlValue.Text(kept.Length == bytes.Length ? bytes : kept.ToArray());
    }
}
