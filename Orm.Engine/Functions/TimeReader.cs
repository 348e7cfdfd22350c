using System.Globalization;
using Orm.Engine.Types;

namespace Orm.Engine.Functions;

/// <summary>
/// to_date and to_timestamp: reads a text by a template with the words of <see cref="TimeTemplate"/>. Blanks before a
/// part do not count, and what separates parts may be written otherwise than in the template.
/// </summary>
internal sealed class TimeReader
{
    private readonly string _text;
    private readonly Dictionary<string, int> _fields = new(StringComparer.Ordinal);
    private int _at;
    private bool _isAfternoon;
    private bool _isBeforeChrist;
    private long _microseconds;
    private int _zoneSign = 1;

    private TimeReader(string text) => _text = text;

    /// <summary>100 ns since 1970, without the time zone that may have been read.</summary>
    internal static long Read(string text, string template)
    {
        var reader = new TimeReader(text);
        for (int i = 0; i < template.Length;)
        {
            bool isFilled = !TimeTemplate.Takes(template, ref i, "FM");
            if (i < template.Length && TimeTemplate.Word(template, i) is { } word)
            {
                i += word.Length;
                bool isFixed = isFilled && i < template.Length && TimeTemplate.Word(template, i) is not null;
                reader.ReadWord(word, isFixed);
                TimeTemplate.Takes(template, ref i, "TH");
            }
            else if (i < template.Length)
            {
                reader.Skip(template, ref i);
            }
        }

        return reader.Instant();
    }

    /// <summary>Text in quotes stands for as many characters; a separator for one, or for none.</summary>
    private void Skip(string template, ref int at)
    {
        if (template[at] == '"')
        {
            for (at++; at < template.Length && template[at] != '"'; at++)
            {
                _at++;
            }

            at++;
            return;
        }

        bool isSeparator = !char.IsLetterOrDigit(template[at++]);
        if (!isSeparator || (_at < _text.Length && !char.IsLetterOrDigit(_text[_at]) && !StartsNumber()))
        {
            _at++;
        }
    }

    private bool StartsNumber() =>
        _text[_at] is '-' or '+' && _at + 1 < _text.Length && char.IsAsciiDigit(_text[_at + 1])
        && _at > 0 && char.IsWhiteSpace(_text[_at - 1]);

    private void ReadWord(string word, bool isFixed)
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }

        switch (word)
        {
            case "MONTH" or "MON":
                _fields["MM"] = Name(word, TimeTemplate.Months) + 1;
                break;
            case "RM":
                _fields["MM"] = Name(word, TimeTemplate.Roman) + 1;
                break;
            case "DAY" or "DY":
                Name(word, TimeTemplate.Days);
                break;
            case "AM" or "PM" or "A.M." or "P.M.":
                _isAfternoon = Name(word, word.Length == 2 ? ["AM", "PM"] : ["A.M.", "P.M."]) == 1;
                break;
            case "BC" or "AD" or "B.C." or "A.D.":
                _isBeforeChrist = Name(word, word.Length == 2 ? ["AD", "BC"] : ["A.D.", "B.C."]) == 1;
                break;
            case "MS" or "US" or "FF1" or "FF2" or "FF3" or "FF4" or "FF5" or "FF6":
                ReadFraction(word);
                break;
            case "TZH":
                _zoneSign = _at < _text.Length && _text[_at] == '-' ? -1 : 1;
                _at += _at < _text.Length && _text[_at] is '-' or '+' ? 1 : 0;
                _fields[word] = Number(word, 2);
                break;
            case "TZ" or "OF" or "CC" or "I" or "IY" or "IYY" or "IYYY" or "IW" or "ID" or "IDDD" or "WW" or "W":
                throw new StatementException(
                    SqlStates.FeatureNotSupported, $"'{word}' in a template that a time is read by is not supported");
            default:
                ReadNumber(word, isFixed);
                break;
        }
    }

    private void ReadNumber(string word, bool isFixed)
    {
        bool isNegative = word.StartsWith('Y') && _at < _text.Length && _text[_at] == '-';
        _at += isNegative ? 1 : 0;
        if (word == "Y,YYY")
        {
            int thousands = Number(word, 9);
            _at += _at < _text.Length && _text[_at] == ',' ? 1 : 0;
            _fields["YYYY"] = (thousands * 1000) + Number(word, 3);
            return;
        }

        int width = word switch
        {
            "YYYY" => isFixed ? 4 : 9,
            "J" => 9,
            "SSSS" or "SSSSS" => 5,
            "YYY" or "DDD" => 3,
            "Y" or "D" or "Q" => 1,
            _ => 2,
        };
        int number = Number(word, width);
        switch (word)
        {
            case "YYYY" or "YYY" or "YY" or "Y":
                _fields["YYYY"] = isNegative ? -number
                    : word == "YYYY" ? number
                    : InThisAge(number);
                break;
            case "HH" or "HH12":
                _fields["HH12"] = number;
                break;
            default:
                _fields[word] = number;
                break;
        }
    }

    /// <summary>A year of which fewer than four digits are asked for is the one that is next to 2020.</summary>
    private static int InThisAge(int year) => year switch
    {
        < 70 => year + 2000,
        < 100 => year + 1900,
        < 520 => year + 2000,
        < 1000 => year + 1000,
        _ => year,
    };

    private void ReadFraction(string word)
    {
        int width = word switch { "MS" => 3, "US" => 6, _ => word[2] - '0' };
        int start = _at;
        int digits = Number(word, width);
        for (int i = _at - start; i < 6; i++)
        {
            digits *= 10;
        }

        _microseconds += digits;
    }

    private int Number(string word, int width)
    {
        int start = _at;
        while (_at < _text.Length && _at - start < width && char.IsAsciiDigit(_text[_at]))
        {
            _at++;
        }

        return int.TryParse(
            _text.AsSpan(start, _at - start), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : throw Invalid(word);
    }

    /// <summary>Which of several names stands here, whole or as its first three letters.</summary>
    private int Name(string word, string[] names)
    {
        ReadOnlySpan<char> rest = _text.AsSpan(Math.Min(_at, _text.Length));
        int found = -1;
        int length = 0;
        for (int i = 0; i < names.Length; i++)
        {
            string name = word is "MON" or "DY" ? names[i][..3] : names[i];
            if (name.Length > length && rest.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                (found, length) = (i, name.Length);
            }
        }

        _at += found >= 0 ? length : throw Invalid(word);
        return found;
    }

    private StatementException Invalid(string word)
    {
        ReadOnlySpan<char> rest = _text.AsSpan(Math.Min(_at, _text.Length));
        return new StatementException(
            SqlStates.InvalidDatetime, $"'{rest}' is no value for '{word}' in the template of a time");
    }

    private long Instant()
    {
        int hour = Hour();
        if (hour > 23 || Get("MI", 0) > 59 || Get("SS", 0) > 59 || Get("TZH", 0) > 15 || Get("TZM", 0) > 59
            || Get("SSSS", Get("SSSSS", 0)) >= 86_400)
        {
            throw OutOfRange();
        }

        long seconds = (hour * 3600L) + (Get("MI", 0) * 60) + Get("SS", 0);
        seconds = Get("SSSS", Get("SSSSS", (int)seconds));
        seconds -= _zoneSign * ((Get("TZH", 0) * 3600L) + (Get("TZM", 0) * 60));
        return Calendar.StartOf(Days()) + (seconds * TimeSpan.TicksPerSecond)
            + (_microseconds * TimeSpan.TicksPerMicrosecond);
    }

    private int Hour()
    {
        if (!_fields.TryGetValue("HH12", out int hour))
        {
            return Get("HH24", 0);
        }

        if (hour is < 1 or > 12)
        {
            throw OutOfRange();
        }

        return (hour % 12) + (_isAfternoon ? 12 : 0);
    }

    private long Days()
    {
        if (_fields.TryGetValue("J", out int julian))
        {
            return julian - 2_440_588L;
        }

        int year = Get("YYYY", 0);
        year = year < 0 ? year + 1 : year;
        year = _isBeforeChrist ? 1 - year : year;
        if (Math.Abs(year) > Calendar.LastYear)
        {
            throw OutOfRange();
        }

        if (_fields.TryGetValue("DDD", out int dayOfYear) && !_fields.ContainsKey("MM"))
        {
            int length = Calendar.ToDays(year + 1, 1, 1) - Calendar.ToDays(year, 1, 1);
            return dayOfYear >= 1 && dayOfYear <= length
                ? Calendar.ToDays(year, 1, 1) + dayOfYear - 1
                : throw OutOfRange();
        }

        int month = Get("MM", 1);
        int day = Get("DD", 1);
        return month is >= 1 and <= 12 && day >= 1 && day <= Calendar.DaysInMonth(year, month)
            ? Calendar.ToDays(year, month, day)
            : throw OutOfRange();
    }

    private int Get(string field, int otherwise) => _fields.GetValueOrDefault(field, otherwise);

    private StatementException OutOfRange() => new(
        SqlStates.DatetimeOverflow, $"A part of the time '{_text}' is out of its range");
}
