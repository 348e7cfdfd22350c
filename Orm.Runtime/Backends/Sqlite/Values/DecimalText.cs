using System.Globalization;

namespace Orm.Backends.Sqlite.Values;

/// <summary>What became of reading a decimal from text.</summary>
internal enum DecimalParsing
{
    /// <summary>It was read, exactly.</summary>
    Exact,

    /// <summary>The text is no number.</summary>
    Malformed,

    /// <summary>The number has more digits than a decimal holds.</summary>
    OutOfRange,
}

/// <summary>
/// Decimals as text. SQLite has no exact fractions: a decimal is stored as TEXT in one canonical form (invariant, no
/// trailing zeros behind the point, no negative zero), so that equal numbers are equal texts.
/// </summary>
internal static class DecimalText
{
    /// <summary>The longest canonical form: a sign, 29 digits and a point, or 28 digits behind "-0.".</summary>
    internal const int MaxLength = 31;

    private const int MaxScale = 28;

    private static readonly UInt128 MaxMantissa = (UInt128.One << 96) - 1;

    /// <summary>Writes the canonical form and returns its length.</summary>
    internal static int Format(decimal value, Span<byte> utf8)
    {
        if (value == 0)
        {
            utf8[0] = (byte)'0';
            return 1;
        }

        value.TryFormat(utf8, out var length, default, CultureInfo.InvariantCulture);
        var text = utf8[..length];
        return text.Contains((byte)'.') ? text.TrimEnd((byte)'0').TrimEnd((byte)'.').Length : length;
    }

    /// <summary>The canonical form.</summary>
    internal static string ToText(decimal value)
    {
        Span<byte> utf8 = stackalloc byte[MaxLength];
        return System.Text.Encoding.UTF8.GetString(utf8[..Format(value, utf8)]);
    }

    /// <summary>
    /// Reads digits with an optional sign, point and exponent. Never rounds: a number that a decimal cannot hold is
    /// out of range.
    /// </summary>
    internal static DecimalParsing TryParse(ReadOnlySpan<byte> utf8, out decimal value)
    {
        value = 0;
        var rest = utf8;
        var negative = rest.Length > 0 && rest[0] == '-';
        if (negative || (rest.Length > 0 && rest[0] == '+'))
        {
            rest = rest[1..];
        }

        if (TryReadShort(rest, negative, out value))
        {
            return DecimalParsing.Exact;
        }

        if (!TryReadMantissa(ref rest, out var mantissa, out var scale, out var overflow)
            || !TryReadExponent(rest, out var exponent))
        {
            return DecimalParsing.Malformed;
        }

        if (overflow || !TryScale(ref mantissa, scale - exponent, out var decimalScale))
        {
            return DecimalParsing.OutOfRange;
        }

        value = new decimal(
            (int)(uint)mantissa, (int)(uint)(mantissa >> 32), (int)(uint)(mantissa >> 64), negative, decimalScale);
        return DecimalParsing.Exact;
    }

    /// <summary>Digits that fit 64 bits, without an exponent: nearly all decimals there are.</summary>
    private static bool TryReadShort(ReadOnlySpan<byte> digits, bool negative, out decimal value)
    {
        const int Most = 19;
        value = 0;
        if (digits.Length is 0 or > Most || digits[0] == '.')
        {
            return false;
        }

        var mantissa = 0UL;
        var scale = -1;
        foreach (var character in digits)
        {
            var digit = (uint)(character - '0');
            if (digit <= 9)
            {
                mantissa = (mantissa * 10) + digit;
                scale += scale >= 0 ? 1 : 0;
            }
            else if (character == '.' && scale < 0)
            {
                scale = 0;
            }
            else
            {
                return false;
            }
        }

        for (; scale > 0 && mantissa % 10 == 0; scale--)
        {
            mantissa /= 10;
        }

        value = new decimal(
            (int)(uint)mantissa, (int)(uint)(mantissa >> 32), 0, negative && mantissa != 0, (byte)Math.Max(scale, 0));
        return true;
    }

    private static bool TryReadMantissa(
        ref ReadOnlySpan<byte> rest, out UInt128 mantissa, out long scale, out bool overflow)
    {
        mantissa = 0;
        scale = 0;
        overflow = false;
        var digits = 0;
        var zeros = 0;
        var behindPoint = false;
        var at = 0;
        for (; at < rest.Length; at++)
        {
            var digit = rest[at] - '0';
            if (digit is < 0 or > 9)
            {
                if (behindPoint || rest[at] != '.')
                {
                    break;
                }

                behindPoint = true;
                continue;
            }

            digits++;
            scale += behindPoint ? 1 : 0;

            // Zeros are taken into account when another digit follows: those at the end cost no precision.
            zeros++;
            if (digit != 0)
            {
                overflow |= !TryAppend(ref mantissa, zeros, (uint)digit);
                zeros = 0;
            }
        }

        scale -= zeros;
        rest = rest[at..];
        return digits > 0;
    }

    private static bool TryAppend(ref UInt128 mantissa, int places, uint digit)
    {
        for (; places > 0 && mantissa != 0; places--)
        {
            mantissa *= 10;
            if (mantissa > MaxMantissa)
            {
                return false;
            }
        }

        mantissa += digit;
        return mantissa <= MaxMantissa;
    }

    private static bool TryReadExponent(ReadOnlySpan<byte> rest, out int exponent)
    {
        exponent = 0;
        if (rest.IsEmpty)
        {
            return true;
        }

        return rest[0] is (byte)'e' or (byte)'E'
            && int.TryParse(rest[1..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
            && exponent is >= -9999 and <= 9999;
    }

    private static bool TryScale(ref UInt128 mantissa, long scale, out byte decimalScale)
    {
        decimalScale = 0;
        if (mantissa == 0)
        {
            return true;
        }

        for (; scale < 0; scale++)
        {
            mantissa *= 10;
            if (mantissa > MaxMantissa)
            {
                return false;
            }
        }

        if (scale > MaxScale)
        {
            return false;
        }

        decimalScale = (byte)scale;
        return true;
    }
}
