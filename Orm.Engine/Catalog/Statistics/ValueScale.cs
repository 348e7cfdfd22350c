using Orm.Engine.Types;

namespace Orm.Engine.Catalog.Statistics;

/// <summary>Where a value lies between two others, for interpolation within a bucket of a histogram.</summary>
internal static class ValueScale
{
    private const int LeadingBytes = 6;

    /// <summary>The part of the way from one bound to the other, from 0 to 1.</summary>
    internal static double Position(in SqlValue low, in SqlValue high, in SqlValue value)
    {
        int shared = 0;
        if (new SqlType(value.Kind).IsVariable)
        {
            shared = low.Comparable.CommonPrefixLength(high.Comparable);
        }

        double from = Number(low, shared);
        double to = Number(high, shared);
        double position = (Number(value, shared) - from) / (to - from);
        return double.IsNaN(position) ? 0.5 : Math.Clamp(position, 0, 1);
    }

    private static double Number(in SqlValue value, int skip) => value.Kind switch
    {
        SqlTypeKind.Boolean => value.AsBoolean() ? 1 : 0,
        SqlTypeKind.Real or SqlTypeKind.Double => value.AsDouble(),
        SqlTypeKind.Decimal =>
            (double)value.AsDecimal().Unscaled / (double)SqlDecimal.PowerOfTen(value.AsDecimal().Scale),
        SqlTypeKind.Interval =>
            (((value.AsInterval().Months * 30d) + value.AsInterval().Days) * (double)TimeSpan.TicksPerDay)
                + value.AsInterval().Ticks,
        SqlTypeKind.Uuid => (double)value.AsUuidBits(),
        _ when new SqlType(value.Kind).IsVariable => Leading(value.Comparable, skip),
        _ => value.AsInt64(),
    };

    private static double Leading(ReadOnlySpan<byte> bytes, int skip)
    {
        double number = 0;
        for (int i = 0; i < LeadingBytes; i++)
        {
            number = (number * 256) + (skip + i < bytes.Length ? bytes[skip + i] : 0);
        }

        return number;
    }
}
