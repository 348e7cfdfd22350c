using System.Globalization;
using Orm.Engine.Types;

namespace Orm.Engine.Functions;

/// <summary>Dates and times in ISO form: <c>2026-01-31 12:30:00.5+02</c>, any part behind the date left out.</summary>
internal static class DateTimeText
{
    private const string Form = "Write dates as 2026-01-31, times as 12:30:00.5.";

    /// <summary>100 ns since 1970; with <paramref name="zone"/>, an offset is taken off, else ignored.</summary>
    internal static long ReadTimestamp(string text, SqlType type, bool zone)
    {
        if (text.AsSpan().Trim().Equals("epoch", StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        int end = text.IndexOfAny([' ', 'T', 't']);
        ReadOnlySpan<char> date = end < 0 ? text : text.AsSpan(0, end);
        ReadOnlySpan<char> rest = end < 0 ? default : text.AsSpan(end + 1).Trim();
        bool before = rest.EndsWith("BC", StringComparison.OrdinalIgnoreCase);
        rest = before ? rest[..^2].TrimEnd() : rest;
        if (!TryDate(date, before, out int days))
        {
            throw IsInfinite(text)
                ? new StatementException(
                    SqlStates.FeatureNotSupported, $"{type} has no infinity", hint: "Use NULL, or a date far away.")
                : SqlErrors.InvalidText(text, type, Form);
        }

        if (rest.IsEmpty)
        {
            return Calendar.StartOf(days);
        }

        if (!TryTime(rest, out long time, out long offset))
        {
            throw SqlErrors.InvalidText(text, type, Form);
        }

        return Calendar.StartOf(days) + time - (zone ? offset : 0);
    }

    private static bool IsInfinite(string text) => text.AsSpan().Trim().TrimStart("+-")
        .Equals("infinity", StringComparison.OrdinalIgnoreCase);

    internal static long ReadTime(string text, SqlType type)
    {
        if (text.AsSpan().Trim().Equals("allballs", StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        int blank = text.IndexOfAny([' ', 'T']);
        ReadOnlySpan<char> time = blank > 0 && text.AsSpan(0, blank).Contains('-') ? text.AsSpan(blank + 1) : text;
        return TryTime(time, out long ticks, out _)
            ? ticks
            : throw SqlErrors.InvalidText(text, type, Form);
    }

    private static bool TryDate(ReadOnlySpan<char> text, bool beforeChrist, out int days)
    {
        days = 0;
        Span<Range> parts = stackalloc Range[4];
        int count = text.Split(parts, '-');
        if (count != 3
            || !TryNumber(text[parts[0]], 6, out int year) || !TryNumber(text[parts[1]], 2, out int month)
            || !TryNumber(text[parts[2]], 2, out int day) || year is 0 or > Calendar.LastYear)
        {
            return false;
        }

        int counted = beforeChrist ? 1 - year : year;
        if (month is < 1 or > 12 || day < 1 || day > Calendar.DaysInMonth(counted, month))
        {
            return false;
        }

        days = Calendar.ToDays(counted, month, day);
        return true;
    }

    private static bool TryTime(ReadOnlySpan<char> text, out long ticks, out long offset)
    {
        ticks = 0;
        offset = 0;
        int sign = text.LastIndexOfAny('+', '-');
        ReadOnlySpan<char> time = text;
        if (text.EndsWith("Z", StringComparison.OrdinalIgnoreCase))
        {
            time = text[..^1];
        }
        else if (sign > 0)
        {
            time = text[..sign];
            if (!TryClock(text[(sign + 1)..], 15, out offset))
            {
                return false;
            }

            offset = text[sign] == '-' ? -offset : offset;
        }

        return TryClock(time.Trim(), 24, out ticks) && ticks <= Calendar.TicksPerDay;
    }

    /// <summary>hh[:mm[:ss[.fffffff]]]; further digits of the second are rounded.</summary>
    private static bool TryClock(ReadOnlySpan<char> text, int maximumHour, out long ticks)
    {
        ticks = 0;
        Span<Range> parts = stackalloc Range[4];
        int count = text.Split(parts, ':');
        int minute = 0;
        decimal second = 0;
        if (count is < 1 or > 3
            || !TryNumber(text[parts[0]], 2, out int hour)
            || (count > 1 && !TryNumber(text[parts[1]], 2, out minute))
            || (count > 2 && !decimal.TryParse(
                text[parts[2]], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out second))
            || hour > maximumHour || minute > 59 || second >= 61)
        {
            return false;
        }

        ticks = (((hour * 60L) + minute) * TimeSpan.TicksPerMinute)
            + (long)decimal.Round(second * TimeSpan.TicksPerSecond, MidpointRounding.AwayFromZero);
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, int maximumLength, out int number)
    {
        number = 0;
        return text.Length <= maximumLength
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
