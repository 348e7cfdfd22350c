using Orm.Engine.Types;

namespace Orm.Engine.Functions;

/// <summary>
/// The proleptic Gregorian calendar over days and 100 ns since 1970-01-01, for more years than System.DateTime
/// has. (Days from civil dates by eras of 400 years: Howard Hinnant, "chrono-compatible low-level date algorithms".)
/// </summary>
internal static class Calendar
{
    internal const long TicksPerDay = SqlInterval.TicksPerDay;
    /// <summary>The last year whose instants fit into 64 bits.</summary>
    internal const int LastYear = 29_000;
    private const int DaysPerEra = 146_097;
    private const int DaysToEpoch = 719_468;

    internal static int ToDays(int year, int month, int day)
    {
        int shifted = month <= 2 ? year - 1 : year;
        int era = (int)Math.Floor(shifted / 400.0);
        int yearOfEra = shifted - (era * 400);
        int dayOfYear = (((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5) + day - 1;
        int dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return (era * DaysPerEra) + dayOfEra - DaysToEpoch;
    }

    internal static (int Year, int Month, int Day) FromDays(long days)
    {
        long shifted = days + DaysToEpoch;
        long era = (shifted >= 0 ? shifted : shifted - (DaysPerEra - 1)) / DaysPerEra;
        int dayOfEra = (int)(shifted - (era * DaysPerEra));
        int yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        int dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        int shiftedMonth = ((5 * dayOfYear) + 2) / 153;
        int day = dayOfYear - (((153 * shiftedMonth) + 2) / 5) + 1;
        int month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
        int year = (int)(yearOfEra + (era * 400)) + (month <= 2 ? 1 : 0);
        return (year, month, day);
    }

    internal static int DaysInMonth(int year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>Midnight of a day.</summary>
    /// <exception cref="StatementException">64 bits do not hold it.</exception>
    internal static long StartOf(long days) => Math.Abs(days) <= LastYear * 365L
        ? days * TicksPerDay
        : throw SqlErrors.DateOutOfRange(SqlType.Timestamp);

    /// <summary>Days and the 100 ns of the day, which are never negative.</summary>
    internal static (long Days, long Time) Split(long ticks)
    {
        long days = Math.DivRem(ticks, TicksPerDay, out long time);
        return time < 0 ? (days - 1, time + TicksPerDay) : (days, time);
    }

    /// <summary>Adds months; a day that the month does not have becomes its last one.</summary>
    internal static long AddMonths(long days, int months)
    {
        (int year, int month, int day) = FromDays(days);
        long total = ((long)year * 12) + (month - 1) + months;
        long newYear = (long)Math.Floor(total / 12.0);
        if (Math.Abs(newYear) > LastYear)
        {
            throw SqlErrors.DateOutOfRange(SqlType.Timestamp);
        }

        int newMonth = (int)(total - ((long)newYear * 12)) + 1;
        return ToDays((int)newYear, newMonth, Math.Min(day, DaysInMonth((int)newYear, newMonth)));
    }

    /// <summary>The ISO week: its year, its number from 1, and the day from Monday = 1.</summary>
    internal static (int Year, int Week, int Day) IsoWeek(long days)
    {
        int weekDay = (int)(((days + 3) % 7 + 7) % 7) + 1;
        long thursday = days - weekDay + 4;
        int year = FromDays(thursday).Year;
        int week = (int)((thursday - ToDays(year, 1, 1)) / 7) + 1;
        return (year, week, weekDay);
    }
}
