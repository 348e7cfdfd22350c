using Orm.Engine.Types;

namespace Orm.Engine.Functions;

/// <summary>Parts of dates, and dates cut off at a part.</summary>
internal static class DateFunctions
{
    private const long PerSecond = TimeSpan.TicksPerSecond;
    private const long JulianOfEpoch = 2_440_588;

    /// <summary>EXTRACT of a date or timestamp, as an exact number.</summary>
    internal static SqlDecimal Extract(string field, long ticks)
    {
        (long days, long time) = Calendar.Split(ticks);
        (int year, int month, int day) = Calendar.FromDays(days);
        return field switch
        {
            "year" => Whole(year),
            "month" => Whole(month),
            "day" => Whole(day),
            "quarter" => Whole(((month - 1) / 3) + 1),
            "decade" => Whole((int)Math.Floor(year / 10.0)),
            "century" => Whole(year > 0 ? (year + 99) / 100 : -((99 - (year - 1)) / 100)),
            "millennium" => Whole(year > 0 ? (year + 999) / 1000 : -((999 - (year - 1)) / 1000)),
            "dow" => Whole((((days + 4) % 7) + 7) % 7),
            "isodow" => Whole(Calendar.IsoWeek(days).Day),
            "week" => Whole(Calendar.IsoWeek(days).Week),
            "isoyear" => Whole(Calendar.IsoWeek(days).Year),
            "doy" => Whole(days - Calendar.ToDays(year, 1, 1) + 1),
            "epoch" => Fraction(ticks, 6),
            "julian" => Julian(days, time),
            "timezone" or "timezone_hour" or "timezone_minute" => Whole(0),
            _ => ExtractTime(field, time),
        };
    }

    /// <summary>EXTRACT of a date: it has no parts of a day.</summary>
    internal static SqlDecimal ExtractDate(string field, long days) => field switch
    {
        "epoch" => Whole(days * (Calendar.TicksPerDay / PerSecond)),
        "hour" or "minute" or "second" or "milliseconds" or "microseconds" => throw HasNo(field, "date"),
        _ => ExtractLocal(field, Calendar.StartOf(days)),
    };

    /// <summary>EXTRACT of a timestamp, or a date, that no zone belongs to.</summary>
    internal static SqlDecimal ExtractLocal(string field, long ticks) =>
        field is "timezone" or "timezone_hour" or "timezone_minute"
            ? throw HasNo(field, "timestamp")
            : Extract(field, ticks);

    internal static SqlDecimal ExtractTime(string field, long time) => field switch
    {
        "hour" => Whole(time / (3600 * PerSecond)),
        "minute" => Whole(time / (60 * PerSecond) % 60),
        "second" => Fraction(time % (60 * PerSecond), 6),
        "milliseconds" => Fraction(time % (60 * PerSecond), 3),
        "microseconds" => Fraction(time % (60 * PerSecond), 0),
        "epoch" => Fraction(time, 6),
        "day" or "month" or "year" or "quarter" or "decade" or "century" or "millennium" or "week" or "isoyear"
            or "dow" or "isodow" or "doy" or "julian" or "timezone" or "timezone_hour" or "timezone_minute" =>
            throw HasNo(field, "time or interval"),
        _ => throw SqlErrors.InvalidArgument(
            $"'{field}' is no part of a time", "Parts are year, month, day, hour, ..."),
    };

    private static StatementException HasNo(string field, string type) => new(
        SqlStates.FeatureNotSupported, $"A {type} has no '{field}'", hint: "Cast the value to a type that has it.");

    internal static SqlDecimal Extract(string field, SqlInterval interval) => field switch
    {
        "millennium" => Whole(interval.Months / 12_000),
        "century" => Whole(interval.Months / 1_200),
        "decade" => Whole(interval.Months / 120),
        "year" => Whole(interval.Months / 12),
        "quarter" => Whole((interval.Months % 12 / 3) + 1),
        "month" => Whole(interval.Months % 12),
        "day" => Whole(interval.Days),
        "hour" => Whole(interval.Ticks / (3600 * PerSecond)),
        "epoch" => Fraction(
            ((((Int128)(interval.Months / 12) * 1461 / 4) + (interval.Months % 12 * 30) + interval.Days)
                * Calendar.TicksPerDay) + interval.Ticks,
            6),
        _ => ExtractTime(field, interval.Ticks % (3600 * PerSecond)),
    };

    /// <summary>The start of the year, month, ... that an instant lies in.</summary>
    internal static long Truncate(string field, long ticks)
    {
        (long days, long time) = Calendar.Split(ticks);
        (int year, int month, _) = Calendar.FromDays(days);
        long start = field switch
        {
            "millennium" => Calendar.ToDays(((year - 1) / 1000 * 1000) + 1, 1, 1),
            "century" => Calendar.ToDays(((year - 1) / 100 * 100) + 1, 1, 1),
            "decade" => Calendar.ToDays((int)Math.Floor(year / 10.0) * 10, 1, 1),
            "year" => Calendar.ToDays(year, 1, 1),
            "quarter" => Calendar.ToDays(year, ((month - 1) / 3 * 3) + 1, 1),
            "month" => Calendar.ToDays(year, month, 1),
            "week" => days - Calendar.IsoWeek(days).Day + 1,
            _ => days,
        };
        return (start * Calendar.TicksPerDay) + TruncateTime(field, time);
    }

    /// <summary>The time between two instants in years, months, days: what a person would call it.</summary>
    internal static SqlInterval Age(long later, long earlier)
    {
        if (later < earlier)
        {
            return Arithmetic.Negate(Age(earlier, later));
        }

        (long laterDays, long laterTime) = Calendar.Split(later);
        (long earlierDays, long earlierTime) = Calendar.Split(earlier);
        (int year, int month, int day) = Calendar.FromDays(laterDays);
        (int fromYear, int fromMonth, int fromDay) = Calendar.FromDays(earlierDays);
        int months = ((year - fromYear) * 12) + month - fromMonth;
        int days = day - fromDay;
        long time = laterTime - earlierTime;
        if (time < 0)
        {
            time += Calendar.TicksPerDay;
            days--;
        }

        if (days < 0)
        {
            days += Calendar.DaysInMonth(fromYear, fromMonth);
            months--;
        }

        return new SqlInterval(months, days, time);
    }

    private static long TruncateTime(string field, long time) => field switch
    {
        "hour" => time - (time % (3600 * PerSecond)),
        "minute" => time - (time % (60 * PerSecond)),
        "second" => time - (time % PerSecond),
        "milliseconds" => time - (time % TimeSpan.TicksPerMillisecond),
        "microseconds" => time - (time % TimeSpan.TicksPerMicrosecond),
        "millennium" or "century" or "decade" or "year" or "quarter" or "month" or "week" or "day" => 0,
        _ => throw SqlErrors.InvalidArgument(
            $"'{field}' is no part of a time", "Parts are year, month, day, hour, ..."),
    };

    /// <summary>The days since 4714-11-24 BC, and the part of the day.</summary>
    private static SqlDecimal Julian(long days, long time) => time == 0
        ? Whole(days + JulianOfEpoch)
        : DecimalArithmetic.Add(
            Whole(days + JulianOfEpoch), DecimalArithmetic.Divide(Whole(time), Whole(Calendar.TicksPerDay)));

    /// <summary>Six digits, as PostgreSQL has; a seventh where there is one.</summary>
    private static SqlDecimal Fraction(Int128 ticks, int scale) => ticks % TimeSpan.TicksPerMicrosecond == 0
        ? new SqlDecimal(ticks / TimeSpan.TicksPerMicrosecond, scale)
        : new SqlDecimal(ticks, scale + 1);

    private static SqlDecimal Whole(long value) => new(value, 0);
}
