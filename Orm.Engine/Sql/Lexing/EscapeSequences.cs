using System.Globalization;
using System.Text;

namespace Orm.Engine.Sql.Lexing;

/// <summary>
/// The backslashes of <c>E'...'</c>: <c>\b \f \n \r \t</c>, <c>\o \oo \ooo</c>, <c>\xh \xhh</c>, <c>\uhhhh</c>,
/// <c>\Uhhhhhhhh</c>; any other character stands for itself.
/// </summary>
internal static class EscapeSequences
{
    internal static string Decode(string text, Token token)
    {
        ReadOnlySpan<char> inside = text.AsSpan(token.Start + 2, token.Length - 3);
        var result = new StringBuilder(inside.Length);
        int at = 0;
        while (at < inside.Length)
        {
            char c = inside[at];
            if (c == '\\')
            {
                at = DecodeOne(text, token, inside, at + 1, result);
            }
            else
            {
                // A quote inside is always doubled here.
                result.Append(c);
                at += c == '\'' ? 2 : 1;
            }
        }

        return result.ToString();
    }

    /// <param name="text">The whole text, for errors.</param>
    /// <param name="token">The literal, for errors.</param>
    /// <param name="inside">What stands between its quotes.</param>
    /// <param name="at">The place behind the backslash.</param>
    /// <param name="result">Takes the character.</param>
    /// <returns>The place behind the sequence.</returns>
    private static int DecodeOne(string text, Token token, ReadOnlySpan<char> inside, int at, StringBuilder result)
    {
        char c = inside[at];
        switch (c)
        {
            case 'u' or 'U':
                int digits = c == 'u' ? 4 : 8;
                if (at + digits >= inside.Length
                    || !TryParse(inside.Slice(at + 1, digits), out int code)
                    || code > 0x10FFFF)
                {
                    throw TokenText.Bad(
                        text, token, $"{digits} hexadecimal digits after \\{c}", "A backslash itself is written \\\\.");
                }

                Append(result, code);
                return at + 1 + digits;
            case 'x' when at + 1 < inside.Length && char.IsAsciiHexDigit(inside[at + 1]):
                return DecodeDigits(inside, at + 1, 2, 16, result);
            case >= '0' and <= '7':
                return DecodeDigits(inside, at, 3, 8, result);
            default:
                result.Append(Control(c));
                return at + 1;
        }
    }

    private static int DecodeDigits(ReadOnlySpan<char> inside, int at, int most, int radix, StringBuilder result)
    {
        int code = 0;
        int end = at;
        while (end < inside.Length && end - at < most && Digit(inside[end]) is var digit && digit < radix)
        {
            code = (code * radix) + digit;
            end++;
        }

        result.Append((char)(code & 0xFF));
        return end;
    }

    private static int Digit(char c) => char.IsAsciiHexDigit(c)
        ? int.Parse(c.ToString(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
        : int.MaxValue;

    private static bool TryParse(ReadOnlySpan<char> digits, out int code) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out code) && code >= 0;

    /// <summary>Halves of a pair may be written one after the other; a lonely one is refused afterwards.</summary>
    private static void Append(StringBuilder result, int code)
    {
        if (code <= char.MaxValue)
        {
            result.Append((char)code);
        }
        else
        {
            result.Append(new Rune(code).ToString());
        }
    }

    private static char Control(char c) => c switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => c,
    };
}
