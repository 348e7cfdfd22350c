using Orm.Engine.Types;

namespace Orm.Engine.Functions;

/// <summary>Intervals: cut off at a part, written with other units, and times counted in them.</summary>
internal static class IntervalFunctions
{
    private const long PerSecond = TimeSpan.TicksPerSecond;
    private const int DaysPerMonth = 30;

    /// <summary>The interval without what is smaller than a part.</summary>
    internal static SqlInterval Truncate(string field, SqlInterval interval)
    {
        (int months, int days, long ticks) = (interval.Months, interval.Days, interval.Ticks);
        return field switch
        {
            "millennium" => new SqlInterval(months - (months % 12_000), 0, 0),
            "century" => new SqlInterval(months - (months % 1200), 0, 0),
            "decade" => new SqlInterval(months - (months % 120), 0, 0),
            "year" => new SqlInterval(months - (months % 12), 0, 0),
            "quarter" => new SqlInterval(months - (months % 3), 0, 0),
            "month" => new SqlInterval(months, 0, 0),
            "day" => new SqlInterval(months, days, 0),
            "hour" => new SqlInterval(months, days, ticks - (ticks % (3600 * PerSecond))),
            "minute" => new SqlInterval(months, days, ticks - (ticks % (60 * PerSecond))),
            "second" => new SqlInterval(months, days, ticks - (ticks % PerSecond)),
            "milliseconds" => new SqlInterval(months, days, ticks - (ticks % TimeSpan.TicksPerMillisecond)),
            "microseconds" => new SqlInterval(months, days, ticks - (ticks % TimeSpan.TicksPerMicrosecond)),
            "week" => throw new StatementException(
                SqlStates.FeatureNotSupported, "An interval has no weeks: months have parts of them"),
            _ => throw SqlErrors.InvalidArgument(
                $"'{field}' is no part of a time", "Parts are year, month, day, hour, ..."),
        };
    }

    /// <summary>The start of the part of a grid that an instant lies in.</summary>
    /// <param name="stride">How long a part is.</param>
    /// <param name="ticks">The instant.</param>
    /// <param name="origin">Where some part begins.</param>
    internal static long Bin(SqlInterval stride, long ticks, long origin)
    {
        if (stride.Months != 0)
        {
            throw new StatementException(
                SqlStates.FeatureNotSupported, "Parts of a grid cannot be months or years, which differ in length");
        }

        Int128 length = ((Int128)stride.Days * Calendar.TicksPerDay) + stride.Ticks;
        if (length <= 0)
        {
            throw new StatementException(
                SqlStates.DatetimeOverflow, "The parts of a grid have to be longer than nothing");
        }

        Int128 past = (Int128)ticks - origin;
        Int128 rest = ((past % length) + length) % length;
        Int128 start = ticks - rest;
        return start >= long.MinValue ? (long)start : throw SqlErrors.DateOutOfRange(SqlType.Timestamp);
    }

    /// <summary>Whole days out of the time; both with one sign.</summary>
    internal static SqlInterval JustifyHours(SqlInterval interval)
    {
        long days = interval.Days + (interval.Ticks / Calendar.TicksPerDay);
        long ticks = interval.Ticks % Calendar.TicksPerDay;
        Align(ref days, ref ticks, Calendar.TicksPerDay);
        return Of(interval.Months, days, ticks);
    }

    /// <summary>Months of 30 days out of the days; both with one sign.</summary>
    internal static SqlInterval JustifyDays(SqlInterval interval)
    {
        long months = interval.Months + (interval.Days / DaysPerMonth);
        long days = interval.Days % DaysPerMonth;
        Align(ref months, ref days, DaysPerMonth);
        return Of(months, days, interval.Ticks);
    }

    /// <summary>Days out of the time, months out of the days; all with one sign.</summary>
    internal static SqlInterval Justify(SqlInterval interval)
    {
        long days = interval.Days + (interval.Ticks / Calendar.TicksPerDay);
        long ticks = interval.Ticks % Calendar.TicksPerDay;
        long months = interval.Months + (days / DaysPerMonth);
        days %= DaysPerMonth;
        int sign = Math.Sign(days) != 0 ? Math.Sign(days) : Math.Sign(ticks);
        if (months != 0 && sign != 0 && Math.Sign(months) != sign)
        {
            days += months > 0 ? DaysPerMonth : -DaysPerMonth;
            months -= Math.Sign(months);
        }

        Align(ref days, ref ticks, Calendar.TicksPerDay);
        return Of(months, days, ticks);
    }

    /// <summary>make_interval: years, months, weeks, days, hours, minutes, seconds; those that are given.</summary>
    internal static SqlInterval Make(ReadOnlySpan<SqlValue> parts)
    {
        Int128 months = (Part(parts, 0) * 12) + Part(parts, 1);
        Int128 days = (Part(parts, 2) * 7) + Part(parts, 3);
        double seconds = parts.Length > 6 ? parts[6].AsDouble() : 0;
        Int128 ticks = ((Part(parts, 4) * 3600) + (Part(parts, 5) * 60)) * PerSecond;
        double all = (double)ticks + (seconds * PerSecond);
        return all is > long.MinValue and < long.MaxValue && months == (int)months && days == (int)days
            ? new SqlInterval((int)months, (int)days, (long)ticks + Ticks(seconds))
            : throw SqlErrors.DateOutOfRange(SqlType.Interval);
    }

    /// <summary>Seconds in 100 ns, rounded to microseconds.</summary>
    internal static long Ticks(double seconds) =>
        (long)Math.Round(seconds * 1_000_000) * TimeSpan.TicksPerMicrosecond;

    private static Int128 Part(ReadOnlySpan<SqlValue> parts, int index) =>
        index < parts.Length ? parts[index].AsInt64() : 0;

    private static void Align(ref long large, ref long small, long perLarge)
    {
        if (large > 0 && small < 0)
        {
            small += perLarge;
            large--;
        }
        else if (large < 0 && small > 0)
        {
            small -= perLarge;
            large++;
        }
    }

    private static SqlInterval Of(long months, long days, long ticks) => months == (int)months && days == (int)days
        ? new SqlInterval((int)months, (int)days, ticks)
        : throw SqlErrors.DateOutOfRange(SqlType.Interval);
}
