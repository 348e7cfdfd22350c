using System.Globalization;
using Orm.Engine.Types;

namespace Orm.Engine.Functions;

/// <summary>Intervals as text: <c>1 year 2 mons -3 days 04:05:06</c>, <c>1-2</c>, or ISO 8601
/// (<c>P1Y2M3DT4H</c>).</summary>
internal static class IntervalText
{
    private const decimal TicksPerSecond = TimeSpan.TicksPerSecond;

    internal static SqlInterval Read(string text, SqlType type)
    {
        var builder = new IntervalBuilder();
        try
        {
            bool read = text.StartsWith('P') || text.StartsWith("-P", StringComparison.Ordinal)
                ? ReadIso(text, builder)
                : ReadWords(text, builder);
            return read
                ? builder.Build() ?? throw OutOfRange(text, type)
                : throw SqlErrors.InvalidText(text, type, "Write '1 year 2 days 03:04:05'.");
        }
        catch (OverflowException)
        {
            throw OutOfRange(text, type);
        }
    }

    private static bool ReadWords(string text, IntervalBuilder builder)
    {
        string[] words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        bool ago = words.Length > 0 && words[^1].Equals("ago", StringComparison.OrdinalIgnoreCase);
        int count = ago ? words.Length - 1 : words.Length;
        for (int i = 0; i < count; i++)
        {
            bool isClock = words[i].Contains(':', StringComparison.Ordinal);
            if (isClock || words[i].LastIndexOf('-') > 0)
            {
                if (isClock ? !ReadClock(words[i], builder) : !ReadYearsAndMonths(words[i], builder))
                {
                    return false;
                }

                continue;
            }

            (string number, string unit) = SplitUnit(words[i]);
            if (unit.Length == 0)
            {
                unit = i + 1 < count && !words[i + 1].Contains(':', StringComparison.Ordinal) ? words[++i] : "";
            }

            if (!TryDecimal(number, out decimal amount) || !builder.TryAdd(amount, unit))
            {
                return false;
            }
        }

        builder.NegateIf(ago);
        return count > 0;
    }

    private static bool ReadIso(string text, IntervalBuilder builder)
    {
        bool negative = text[0] == '-';
        bool time = false;
        int start = negative ? 2 : 1;
        for (int i = start; i < text.Length; i++)
        {
            if (text[i] == 'T')
            {
                time = true;
                start = i + 1;
            }
            else if (char.IsAsciiLetter(text[i]))
            {
                string unit = (text[i], time) switch
                {
                    ('Y', _) => "year",
                    ('M', false) => "month",
                    ('W', _) => "week",
                    ('D', _) => "day",
                    ('H', _) => "hour",
                    ('M', true) => "minute",
                    ('S', _) => "second",
                    _ => "?",
                };
                if (!TryDecimal(text[start..i], out decimal amount) || !builder.TryAdd(amount, unit))
                {
                    return false;
                }

                start = i + 1;
            }
        }

        builder.NegateIf(negative);
        return start == text.Length && text.Length > 1;
    }

    private static bool ReadClock(string word, IntervalBuilder builder)
    {
        bool negative = word.StartsWith('-');
        string[] parts = word.TrimStart('-', '+').Split(':');
        decimal second = 0;
        if (parts.Length is < 2 or > 3
            || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int hour)
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int minute)
            || (parts.Length == 3 && !TryDecimal(parts[2], out second)))
        {
            return false;
        }

        decimal seconds = (((hour * 60m) + minute) * 60) + second;
        return builder.TryAdd(negative ? -seconds : seconds, "second");
    }

    /// <summary>Years and months, as standard SQL writes them: <c>1-2</c>.</summary>
    private static bool ReadYearsAndMonths(string word, IntervalBuilder builder)
    {
        int sign = word[0] == '-' ? -1 : 1;
        string[] parts = word.TrimStart('-', '+').Split('-');
        return parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int years)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int months)
            && builder.TryAdd(sign * years, "year") && builder.TryAddMonthsOfYear(sign * months);
    }

    private static StatementException OutOfRange(string text, SqlType type) => new(
        SqlStates.IntervalOverflow, $"'{text}' is out of range for {type}");

    private static (string Number, string Unit) SplitUnit(string word)
    {
        int at = 0;
        while (at < word.Length && !char.IsAsciiLetter(word[at]))
        {
            at++;
        }

        return (word[..at], word[at..]);
    }

    private static bool TryDecimal(string text, out decimal value) => decimal.TryParse(
        text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);

    /// <summary>Adds up amounts of units; what is left of a month goes to days, of a day to seconds.</summary>
    private sealed class IntervalBuilder
    {
        private decimal _months;
        private decimal _days;
        private decimal _ticks;
        private bool _isOutOfRange;

        internal bool TryAdd(decimal amount, string unit)
        {
            string singular = unit.ToLowerInvariant();
            switch (singular)
            {
                case "" or "s" or "sec" or "secs" or "second" or "seconds":
                    _ticks += amount * TicksPerSecond;
                    return true;
                case "m" or "min" or "mins" or "minute" or "minutes":
                    _ticks += amount * 60 * TicksPerSecond;
                    return true;
                case "h" or "hr" or "hrs" or "hour" or "hours":
                    _ticks += amount * 3600 * TicksPerSecond;
                    return true;
                case "ms" or "msec" or "millisecond" or "milliseconds":
                    _ticks += amount * TimeSpan.TicksPerMillisecond;
                    return true;
                case "us" or "usec" or "microsecond" or "microseconds":
                    _ticks += amount * TimeSpan.TicksPerMicrosecond;
                    return true;
                case "d" or "day" or "days":
                    _days += amount;
                    return true;
                case "w" or "week" or "weeks":
                    _days += amount * 7;
                    return true;
                default:
                    return TryAddMonths(amount, singular);
            }
        }

        /// <summary>The months behind the years, which are fewer than a year has.</summary>
        internal bool TryAddMonthsOfYear(int months)
        {
            _isOutOfRange |= Math.Abs(months) > 11;
            return TryAddMonths(months, "month");
        }

        internal void NegateIf(bool negative)
        {
            if (negative)
            {
                (_months, _days, _ticks) = (-_months, -_days, -_ticks);
            }
        }

        /// <summary>The sum, or null where it is out of range.</summary>
        internal SqlInterval? Build()
        {
            decimal months = decimal.Truncate(_months);
            decimal allDays = _days + ((_months - months) * 30);
            decimal days = decimal.Truncate(allDays);
            decimal ticks = _ticks + ((allDays - days) * Calendar.TicksPerDay);
            if (Math.Abs(months) > int.MaxValue || Math.Abs(days) > int.MaxValue
                || Math.Abs(ticks) > long.MaxValue || _isOutOfRange)
            {
                return null;
            }

            return new SqlInterval(
                (int)months, (int)days, (long)decimal.Round(ticks, MidpointRounding.AwayFromZero));
        }

        private bool TryAddMonths(decimal amount, string unit)
        {
            decimal factor = unit switch
            {
                "mon" or "mons" or "month" or "months" => 1,
                "y" or "yr" or "yrs" or "year" or "years" => 12,
                "decade" or "decades" => 120,
                "century" or "centuries" => 1200,
                _ => 0,
            };
            _months += amount * factor;
            return factor != 0;
        }
    }
}
