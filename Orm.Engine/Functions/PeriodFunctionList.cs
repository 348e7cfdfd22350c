using Orm.Engine.Types;
using static Orm.Engine.Types.SqlTypeKind;

namespace Orm.Engine.Functions;

/// <summary>OVERLAPS, which PostgreSQL calls a function, too, and whether a time is finite.</summary>
internal static class PeriodFunctionList
{
    internal static IEnumerable<ScalarFunction> All =>
    [
        .. Overlaps(Timestamp, Interval), .. Overlaps(TimestampTz, Interval), .. Overlaps(Time, Interval),
        .. new[] { Date, Timestamp, TimestampTz, Interval }.Select(kind => new ScalarFunction(
            "isfinite", [kind], SqlType.Boolean, (_, _) => SqlValue.Boolean(true))),
    ];

    /// <summary>Each period has a start, and an end or a length.</summary>
    private static IEnumerable<ScalarFunction> Overlaps(SqlTypeKind time, SqlTypeKind length) =>
        from first in new[] { time, length }
        from second in new[] { time, length }
        select new ScalarFunction(
            "overlaps", [time, first, time, second], SqlType.Boolean, (a, _) => Overlap(a[0], a[1], a[2], a[3]))
        {
            IsStrict = false,
        };

    private static SqlValue Overlap(in SqlValue start, in SqlValue end, in SqlValue otherStart, in SqlValue otherEnd)
    {
        (long? from, long? to) = Ordered(start, end);
        (long? otherFrom, long? otherTo) = Ordered(otherStart, otherEnd);
        return from is null || otherFrom is null ? SqlValue.Null
            : from > otherFrom ? Meets(from.Value, to, otherTo)
            : from < otherFrom ? Meets(otherFrom.Value, otherTo, to)
            : to is null || otherTo is null ? SqlValue.Null
            : SqlValue.Boolean(true);
    }

    /// <summary>Whether the period that begins later does so before the earlier one is over, as far as that is
    /// known.</summary>
    private static SqlValue Meets(long start, long? end, long? endOfEarlier) =>
        endOfEarlier is null ? SqlValue.Null
            : start < endOfEarlier ? SqlValue.Boolean(true)
            : end is null ? SqlValue.Null
            : SqlValue.Boolean(false);

    /// <summary>The earlier of the two is the start; one that is NULL is the end.</summary>
    private static (long? From, long? To) Ordered(in SqlValue start, in SqlValue end)
    {
        long? from = start.IsNull ? null : start.AsInt64();
        long? to = end.IsNull || (end.Kind == Interval && from is null) ? null
            : end.Kind == Interval ? Sum(start, end.AsInterval())
            : end.AsInt64();
        return from is null || to < from ? (to, from) : (from, to);
    }

    private static long Sum(in SqlValue start, SqlInterval length) => start.Kind == Time
        ? (((start.AsInt64() + length.Ticks) % Calendar.TicksPerDay) + Calendar.TicksPerDay) % Calendar.TicksPerDay
        : Arithmetic.AddToTimestamp(start.AsInt64(), length);
}
