using System.Globalization;
using System.Text;
using Orm.Engine.Types;

namespace Orm.Engine.Functions;

/// <summary>
/// Templates of to_char for dates and times, with PostgreSQL's words. What is no word stands for itself, and so does
/// everything between double quotes.
/// </summary>
internal static class TimeTemplate
{
    private const long PerSecond = TimeSpan.TicksPerSecond;

    internal static readonly string[] Months =
        [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Take(12)];

    internal static readonly string[] Days = CultureInfo.InvariantCulture.DateTimeFormat.DayNames;

    internal static readonly string[] Roman =
        ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    /// <summary>The words, longer ones before those that they begin with.</summary>
    private static readonly string[] s_words =
    [
        "SSSSS", "SSSS", "A.M.", "P.M.", "B.C.", "A.D.", "HH24", "HH12", "HH", "MI", "SS", "MS", "US",
        "FF1", "FF2", "FF3", "FF4", "FF5", "FF6", "AM", "PM", "Y,YYY", "YYYY", "YYY", "YY", "IYYY", "IYY", "IY",
        "IDDD", "ID", "IW", "I", "Y", "BC", "AD", "MONTH", "MON", "MM", "DAY", "DY", "DDD", "DD", "D", "WW", "W", "CC",
        "J", "Q", "RM", "TZH", "TZM", "TZ", "OF",
    ];

    /// <param name="ticks">The instant: 100 ns since 1970.</param>
    /// <param name="template">The template.</param>
    /// <param name="hasZone">Whether the instant is in a time zone, which is always UTC.</param>
    internal static string Format(long ticks, string template, bool hasZone) =>
        Write(template, new Parts(ticks, hasZone).Value);

    /// <summary>A span of time, in the fields that it has.</summary>
    internal static string Format(SqlInterval span, string template)
    {
        long hours = span.Ticks / (3600 * PerSecond);
        long micros = span.Ticks % PerSecond / TimeSpan.TicksPerMicrosecond;
        return Write(template, (word, _, isFilled) => word switch
        {
            "YYYY" => Signed(span.Months / 12, isFilled ? 4 : 0),
            "YYY" => Signed(span.Months / 12 % 1000, isFilled ? 3 : 0),
            "YY" => Signed(span.Months / 12 % 100, isFilled ? 2 : 0),
            "Y" => Signed(span.Months / 12 % 10, 1),
            "MM" => Signed(span.Months % 12, isFilled ? 2 : 0),

            // The sign is one of the two places of the days alone.
            "DD" => Signed(span.Days, !isFilled ? 0 : span.Days < 0 ? 1 : 2),
            "HH24" => Signed(hours, isFilled ? 2 : 0),
            "HH12" or "HH" => Signed(hours % 12 == 0 ? 12 : hours % 12, isFilled ? 2 : 0),
            "MI" => Signed(span.Ticks / (60 * PerSecond) % 60, isFilled ? 2 : 0),
            "SS" => Signed(span.Ticks / PerSecond % 60, isFilled ? 2 : 0),
            "SSSS" or "SSSSS" => Signed(span.Ticks / PerSecond, 0),
            "MS" => Signed(micros / 1000, 3),
            "US" => Signed(micros, 6),
            _ => throw new StatementException(
                SqlStates.InvalidDatetime, $"'{word}' in a template says nothing about a span of time"),
        });
    }

    private static string Signed(long value, int width) =>
        value.ToString(CultureInfo.InvariantCulture).TrimStart('-').PadLeft(width, '0') is var digits && value < 0
            ? "-" + digits
            : digits;

    private static string Write(string template, Func<string, string, bool, string> valueOf)
    {
        var text = new StringBuilder();
        for (int i = 0; i < template.Length;)
        {
            if (template[i] == '"')
            {
                i = Quoted(template, i + 1, text);
                continue;
            }

            int start = i;
            bool isFilled = !Takes(template, ref i, "FM");
            string? word = Word(template, i);
            if (word is null)
            {
                i = start + (template[start] == '\\' && start + 1 < template.Length ? 2 : 1);
                text.Append(template[i - 1]);
                continue;
            }

            string written = template.Substring(i, word.Length);
            i += word.Length;
            string value = valueOf(word, written, isFilled);
            text.Append(value);
            if (Takes(template, ref i, "TH") && value.Length > 0 && char.IsAsciiDigit(value[^1]))
            {
                text.Append(char.IsLower(template[i - 1]) ? Ordinal(value).ToLowerInvariant() : Ordinal(value));
            }
        }

        return text.ToString();
    }

    /// <summary>The ending that makes a number an ordinal one, in capitals.</summary>
    internal static string Ordinal(string number) => number.Length > 1 && number[^2] == '1' ? "TH" : number[^1] switch
    {
        '1' => "ST",
        '2' => "ND",
        '3' => "RD",
        _ => "TH",
    };

    private static int Quoted(string template, int at, StringBuilder text)
    {
        for (; at < template.Length && template[at] != '"'; at++)
        {
            at += template[at] == '\\' && at + 1 < template.Length ? 1 : 0;
            text.Append(template[at]);
        }

        return at + 1;
    }

    internal static bool Takes(string template, ref int at, string prefix)
    {
        bool takes = string.Compare(template, at, prefix, 0, prefix.Length, StringComparison.OrdinalIgnoreCase) == 0;
        at += takes ? prefix.Length : 0;
        return takes;
    }

    internal static string? Word(string template, int at) => Array.Find(s_words, word =>
        string.Compare(template, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0);

    /// <summary>An instant in the parts that templates name.</summary>
    private sealed class Parts
    {
        private readonly long _days;
        private readonly long _time;
        private readonly int _year;
        private readonly int _month;
        private readonly int _day;
        private readonly bool _hasZone;

        internal Parts(long ticks, bool hasZone)
        {
            (_days, _time) = Calendar.Split(ticks);
            (_year, _month, _day) = Calendar.FromDays(_days);
            _hasZone = hasZone;
        }

        /// <summary>Years before the first are counted from 1 as well.</summary>
        private int Year => _year > 0 ? _year : 1 - _year;

        private long DayOfYear => _days - Calendar.ToDays(_year, 1, 1) + 1;

        private (int Year, int Week, int Day) Iso => Calendar.IsoWeek(_days);

        private long Hour => _time / (3600 * PerSecond);

        private long Micros => _time % PerSecond / TimeSpan.TicksPerMicrosecond;

        internal string Value(string word, string written, bool isFilled) =>
            OfTime(word, isFilled) ?? OfYear(word, isFilled) ?? OfDate(word, isFilled) ?? Name(word, written, isFilled);

        private string? OfTime(string word, bool isFilled) => word switch
        {
            "HH24" => Number(Hour, 2, isFilled),
            "HH12" or "HH" => Number(Hour % 12 == 0 ? 12 : Hour % 12, 2, isFilled),
            "MI" => Number(_time / (60 * PerSecond) % 60, 2, isFilled),
            "SS" => Number(_time / PerSecond % 60, 2, isFilled),
            "SSSS" or "SSSSS" => Number(_time / PerSecond, 0, isFilled),
            "MS" => Number(Micros / 1000, 3, isFilled: true),
            "US" => Number(Micros, 6, isFilled: true),
            "TZH" => "+00",
            "TZM" => "00",
            "OF" => "+00",
            _ when word.StartsWith("FF", StringComparison.Ordinal) =>
                Number(Micros, 6, isFilled: true)[..(word[2] - '0')],
            _ => null,
        };

        private string? OfYear(string word, bool isFilled) => word switch
        {
            "Y,YYY" => Number(Year / 1000, 0, isFilled) + "," + Number(Year % 1000, 3, isFilled: true),
            "YYYY" => Number(Year, 4, isFilled),
            "YYY" => Number(Year % 1000, 3, isFilled),
            "YY" => Number(Year % 100, 2, isFilled),
            "Y" => Number(Year % 10, 1, isFilled),
            "IYYY" => Number(Iso.Year, 4, isFilled),
            "IYY" => Number(Iso.Year % 1000, 3, isFilled),
            "IY" => Number(Iso.Year % 100, 2, isFilled),
            "I" => Number(Iso.Year % 10, 1, isFilled),
            "CC" => Number(_year > 0 ? (_year + 99) / 100 : (_year / 100) - 1, 2, isFilled),
            _ => null,
        };

        private string? OfDate(string word, bool isFilled) => word switch
        {
            "MM" => Number(_month, 2, isFilled),
            "DDD" => Number(DayOfYear, 3, isFilled),
            "DD" => Number(_day, 2, isFilled),
            "D" => Number((Iso.Day % 7) + 1, 0, isFilled),
            "IDDD" => Number(((Iso.Week - 1) * 7) + Iso.Day, 3, isFilled),
            "ID" => Number(Iso.Day, 0, isFilled),
            "WW" => Number(((DayOfYear - 1) / 7) + 1, 2, isFilled),
            "W" => Number(((_day - 1) / 7) + 1, 0, isFilled),
            "IW" => Number(Iso.Week, 2, isFilled),
            "J" => Number(_days + 2_440_588, 0, isFilled),
            "Q" => Number(((_month - 1) / 3) + 1, 0, isFilled),
            _ => null,
        };

        private string Name(string word, string written, bool isFilled)
        {
            (string name, int width) = word switch
            {
                "MONTH" => (Months[_month - 1], 9),
                "MON" => (Months[_month - 1][..3], 0),
                "DAY" => (Days[Iso.Day % 7], 9),
                "DY" => (Days[Iso.Day % 7][..3], 0),
                "RM" => (Roman[_month - 1], 4),
                "TZ" => (_hasZone ? "UTC" : "", 0),
                "AM" or "PM" => (Hour < 12 ? "AM" : "PM", 0),
                "A.M." or "P.M." => (Hour < 12 ? "A.M." : "P.M.", 0),
                "B.C." or "A.D." => (_year > 0 ? "A.D." : "B.C.", 0),
                _ => (_year > 0 ? "AD" : "BC", 0),
            };
            return Cased(name, word, written).PadRight(isFilled ? width : 0);
        }

        /// <summary>As the word is written: MONTH, Month or month.</summary>
        private static string Cased(string name, string word, string written) =>
            char.IsLower(written[0]) ? name.ToLowerInvariant()
            : char.IsLower(written[1]) || word is "TZ" ? name
            : name.ToUpperInvariant();

        private static string Number(long value, int width, bool isFilled)
        {
            string digits = value.ToString(CultureInfo.InvariantCulture);
            return isFilled ? digits.PadLeft(width, '0') : digits;
        }
    }
}
