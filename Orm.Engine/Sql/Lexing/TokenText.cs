using System.Globalization;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Sql.Lexing;

/// <summary>What tokens stand for: names without quotes, texts without escapes, numbers.</summary>
internal static class TokenText
{
    /// <summary>A name: letters from A to Z become small unless the name is quoted, as in PostgreSQL.</summary>
    internal static string Name(string text, Token token)
    {
        ReadOnlySpan<char> written = text.AsSpan(token.Start, token.Length);
        if (token.Kind == TokenKind.Word)
        {
            return Fold(written);
        }

        string name = Undouble(written[1..^1], written[0] == '[' ? ']' : written[0]);
        if (name.Length == 0)
        {
            throw Bad(text, token, "a name", "A name has at least one character.");
        }

        return Checked(text, token, name);
    }

    /// <summary>The name of a parameter, without its sign. Case counts, as in ADO.NET providers.</summary>
    internal static string ParameterName(string text, Token token) => text.Substring(token.Start + 1, token.Length - 1);

    internal static string String(string text, Token token)
    {
        ReadOnlySpan<char> written = text.AsSpan(token.Start, token.Length);
        switch (token.Kind)
        {
            case TokenKind.DollarString:
                int tag = written[1..].IndexOf('$') + 2;
                return Checked(text, token, written[tag..^tag].ToString());
            case TokenKind.EscapeString:
                return Checked(text, token, EscapeSequences.Decode(text, token));
            default:
                int open = written[0] == '\'' ? 1 : 2;
                return Checked(text, token, Undouble(written[open..^1], '\''));
        }
    }

    internal static SyntaxList<byte> Blob(string text, Token token)
    {
        ReadOnlySpan<char> digits = text.AsSpan(token.Start + 2, token.Length - 3);
        byte[] bytes = new byte[digits.Length / 2];
        if (digits.Length % 2 != 0
            || Convert.FromHexString(digits, bytes, out _, out _) != System.Buffers.OperationStatus.Done)
        {
            throw Bad(text, token, "pairs of hexadecimal digits", "Bytes are written as X'0FA0'.");
        }

        return new SyntaxList<byte>(bytes);
    }

    /// <summary>An integer that fits in 64 bits, or else a number of any length.</summary>
    internal static Literal Number(string text, Token token)
    {
        ReadOnlySpan<char> written = text.AsSpan(token.Start, token.Length);
        string digits = written.Contains('_') ? written.ToString().Replace("_", "", StringComparison.Ordinal) : "";
        ReadOnlySpan<char> plain = digits.Length > 0 ? digits : written;
        if (token.Kind == TokenKind.Number)
        {
            return new NumberLiteral(plain.ToString());
        }

        if (plain.Length > 2 && char.IsAsciiLetter(plain[1]))
        {
            return new IntegerLiteral(Radix(text, token, plain));
        }

        return long.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out long value)
            ? new IntegerLiteral(value)
            : new NumberLiteral(plain.ToString());
    }

    /// <summary>The number of <c>$1</c> or <c>?1</c>, or null when it is 0 or has too many digits.</summary>
    internal static int? ParameterNumber(string text, Token token) =>
        int.TryParse(
            text.AsSpan(token.Start + 1, token.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int n)
        && n > 0
            ? n
            : null;

    private static long Radix(string text, Token token, ReadOnlySpan<char> plain)
    {
        int bitsPerDigit = (plain[1] | 0x20) switch
        {
            'x' => 4,
            'o' => 3,
            _ => 1,
        };
        UInt128 value = 0;
        foreach (char digit in plain[2..])
        {
            value = (value << bitsPerDigit) | (uint)Convert.ToInt32(digit.ToString(), 16);
            if (value > long.MaxValue)
            {
                throw Bad(text, token, "an integer of at most 64 bits", "Write a larger number with decimal digits.");
            }
        }

        return (long)value;
    }

    private static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> folded = word.Length <= 128 ? stackalloc char[128] : new char[word.Length];
        folded = folded[..word.Length];
        for (int i = 0; i < word.Length; i++)
        {
            folded[i] = char.IsAsciiLetterUpper(word[i]) ? (char)(word[i] | 0x20) : word[i];
        }

        return folded.ToString();
    }

    private static string Undouble(ReadOnlySpan<char> inside, char quote)
    {
        string result = inside.ToString();
        return inside.Contains(quote)
            ? result.Replace(new string(quote, 2), quote.ToString(), StringComparison.Ordinal)
            : result;
    }

    /// <summary>What could not be stored as UTF-8 and read back is refused where it is written.</summary>
    private static string Checked(string text, Token token, string value)
    {
        if (value.Contains('\0', StringComparison.Ordinal))
        {
            throw Bad(text, token, "a text without U+0000", "Store bytes as BLOB: X'00'.");
        }

        int at = value.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');
        for (; at >= 0 && at < value.Length; at++)
        {
            if (char.IsSurrogate(value[at]))
            {
                if (at + 1 >= value.Length || !char.IsSurrogatePair(value[at], value[at + 1]))
                {
                    throw Bad(text, token, "a text of whole characters", "Half of a surrogate pair is no character.");
                }

                at++;
            }
        }

        return value;
    }

    internal static SqlSyntaxException Bad(string text, Token token, string expected, string hint) => new(
        expected, TokenDescription.Describe(text, token), SqlPosition.Find(text, token.Start), hint);
}
