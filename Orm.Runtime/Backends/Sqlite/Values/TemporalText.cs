namespace Orm.Backends.Sqlite.Values;

/// <summary>
/// Dates and times as text: <c>yyyy-MM-dd HH:mm:ss.FFFFFFF</c>, to 100 ns, without trailing zeros. The order of the
/// texts is the order of the times, SQLite's own date functions read it, and Microsoft.Data.Sqlite writes the same.
/// </summary>
internal static class TemporalText
{
    /// <summary>The longest form: date, time, seven digits of fraction and <c>+00:00</c>.</summary>
    internal const int MaxLength = 33;

    /// <summary>How the text of a date and time must look, for messages.</summary>
    internal const string DateTimeForm = "TEXT 'yyyy-MM-dd HH:mm:ss.FFFFFFF'";

    /// <summary>How the text of a date must look, for messages.</summary>
    internal const string DateForm = "TEXT 'yyyy-MM-dd'";

    /// <summary>How the text of a time of day must look, for messages.</summary>
    internal const string TimeForm = "TEXT 'HH:mm:ss.FFFFFFF'";

    private const int DateLength = 10;

    /// <summary>Writes a date and time and returns the length.</summary>
    internal static int Format(DateTime value, Span<byte> utf8)
    {
        var length = Format(DateOnly.FromDateTime(value), utf8);
        utf8[length++] = (byte)' ';
        return length + Format(TimeOnly.FromDateTime(value), utf8[length..]);
    }

    /// <summary>Writes the instant in UTC with <c>+00:00</c> and returns the length.</summary>
    internal static int Format(DateTimeOffset value, Span<byte> utf8)
    {
        var length = Format(value.UtcDateTime, utf8);
        "+00:00"u8.CopyTo(utf8[length..]);
        return length + 6;
    }

    /// <summary>Writes a date and returns the length.</summary>
    internal static int Format(DateOnly value, Span<byte> utf8)
    {
        value.Deconstruct(out var year, out var month, out var day);
        Write(utf8, year, 4);
        utf8[4] = (byte)'-';
        Write(utf8[5..], month, 2);
        utf8[7] = (byte)'-';
        Write(utf8[8..], day, 2);
        return DateLength;
    }

    /// <summary>Writes a time of day and returns the length.</summary>
    internal static int Format(TimeOnly value, Span<byte> utf8)
    {
        Write(utf8, value.Hour, 2);
        utf8[2] = (byte)':';
        Write(utf8[3..], value.Minute, 2);
        utf8[5] = (byte)':';
        Write(utf8[6..], value.Second, 2);
        var fraction = (int)(value.Ticks % TimeSpan.TicksPerSecond);
        if (fraction == 0)
        {
            return 8;
        }

        utf8[8] = (byte)'.';
        Write(utf8[9..], fraction, 7);
        return utf8[..16].TrimEnd((byte)'0').Length;
    }

    /// <summary>
    /// Reads a date, or a date and a time behind a space or a T, and the offset behind it, which is null where there
    /// is none.
    /// </summary>
    internal static bool TryParse(ReadOnlySpan<byte> utf8, out DateTime value, out TimeSpan? offset)
    {
        value = default;
        offset = null;
        if (utf8.Length < DateLength || !TryParseDate(utf8[..DateLength], out var date))
        {
            return false;
        }

        value = date.ToDateTime(TimeOnly.MinValue);
        if (utf8.Length == DateLength)
        {
            return true;
        }

        if (utf8[DateLength] is not ((byte)' ' or (byte)'T')
            || !TryParseTime(utf8[(DateLength + 1)..], out var time, out var rest)
            || !TryParseOffset(rest, out offset))
        {
            return false;
        }

        value = date.ToDateTime(time);
        return true;
    }

    /// <summary>Reads a date; a time behind it must be midnight.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> utf8, out DateOnly value)
    {
        if (utf8.Length == DateLength)
        {
            return TryParseDate(utf8, out value);
        }

        var read = TryParse(utf8, out DateTime moment, out var offset)
            && offset is null && moment.TimeOfDay == TimeSpan.Zero;
        value = read ? DateOnly.FromDateTime(moment) : default;
        return read;
    }

    /// <summary>Reads a time of day.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> utf8, out TimeOnly value)
        => TryParseTime(utf8, out value, out var rest) && rest.IsEmpty;

    private static bool TryParseDate(ReadOnlySpan<byte> utf8, out DateOnly value)
    {
        value = default;
        if (utf8[4] != '-' || utf8[7] != '-'
            || !TryRead(utf8[..4], out var year)
            || !TryRead(utf8.Slice(5, 2), out var month)
            || !TryRead(utf8.Slice(8, 2), out var day)
            || year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        value = new DateOnly(year, month, day);
        return true;
    }

    /// <summary>Reads HH:mm, seconds and fraction where they follow, and leaves what stands behind.</summary>
    private static bool TryParseTime(ReadOnlySpan<byte> utf8, out TimeOnly value, out ReadOnlySpan<byte> rest)
    {
        value = default;
        rest = default;
        if (utf8.Length < 5 || utf8[2] != ':'
            || !TryRead(utf8[..2], out var hour) || hour > 23
            || !TryRead(utf8.Slice(3, 2), out var minute) || minute > 59)
        {
            return false;
        }

        rest = utf8[5..];
        var second = 0;
        var fraction = 0;
        if (rest.Length >= 3 && rest[0] == ':')
        {
            if (!TryRead(rest.Slice(1, 2), out second) || second > 59 || !TryReadFraction(ref rest, out fraction))
            {
                return false;
            }
        }

        value = new TimeOnly(hour, minute, second).Add(new TimeSpan(fraction));
        return true;
    }

    private static bool TryReadFraction(ref ReadOnlySpan<byte> rest, out int ticks)
    {
        ticks = 0;
        rest = rest[3..];
        if (rest.IsEmpty || rest[0] != '.')
        {
            return true;
        }

        var digits = 1;
        for (; digits < rest.Length && char.IsAsciiDigit((char)rest[digits]); digits++)
        {
            if (digits <= 7)
            {
                ticks = (ticks * 10) + (rest[digits] - '0');
            }
            else if (rest[digits] != '0')
            {
                // Finer than 100 ns: cannot be kept.
                return false;
            }
        }

        for (var missing = digits; missing <= 7; missing++)
        {
            ticks *= 10;
        }

        rest = rest[digits..];
        return digits > 1;
    }

    private static bool TryParseOffset(ReadOnlySpan<byte> rest, out TimeSpan? offset)
    {
        offset = null;
        if (rest.IsEmpty)
        {
            return true;
        }

        if (rest.Length == 1 && rest[0] == 'Z')
        {
            offset = TimeSpan.Zero;
            return true;
        }

        if (rest.Length != 6 || rest[0] is not ((byte)'+' or (byte)'-') || rest[3] != ':'
            || !TryRead(rest.Slice(1, 2), out var hours) || hours > 14
            || !TryRead(rest.Slice(4, 2), out var minutes) || minutes > 59)
        {
            return false;
        }

        var magnitude = new TimeSpan(hours, minutes, 0);
        offset = rest[0] == '-' ? -magnitude : magnitude;
        return true;
    }

    private static bool TryRead(ReadOnlySpan<byte> digits, out int number)
    {
        number = 0;
        foreach (var character in digits)
        {
            var digit = character - '0';
            if (digit is < 0 or > 9)
            {
                return false;
            }

            number = (number * 10) + digit;
        }

        return true;
    }

    private static void Write(Span<byte> utf8, int number, int digits)
    {
        for (var at = digits - 1; at >= 0; at--)
        {
            utf8[at] = (byte)('0' + (number % 10));
            number /= 10;
        }
    }
}
