namespace Orm.Engine.Sql.Lexing;

/// <summary>
/// Numbers: <c>12</c>, <c>1_000</c>, <c>0x1F</c>, <c>0o17</c>, <c>0b101</c>, <c>1.5</c>, <c>.5</c>, <c>1e3</c>.
/// </summary>
internal sealed partial class Lexer
{
    private Token ReadNumber()
    {
        TokenKind kind = TokenKind.Integer;
        int end;
        if (Text[_position] == '0' && IsRadixDigit(Peek(1), Peek(2)))
        {
            char radix = Peek(1);
            end = SkipDigits(_position + 2, c => IsRadixDigit(radix, c));
        }
        else
        {
            end = SkipDigits(_position, char.IsAsciiDigit);
            if (end < Text.Length && Text[end] == '.')
            {
                kind = TokenKind.Number;
                end = SkipDigits(end + 1, char.IsAsciiDigit);
            }

            int exponentEnd = EndOfExponent(end);
            kind = exponentEnd > end ? TokenKind.Number : kind;
            end = exponentEnd;
        }

        return end < Text.Length && Characters.ContinuesName(Text[end])
            ? throw Unknown(Text[_position..EndOfName(end)], "Put a blank between a number and a name.")
            : Make(kind, end - _position);
    }

    private int EndOfExponent(int at)
    {
        if (at >= Text.Length || Text[at] is not ('e' or 'E'))
        {
            return at;
        }

        int digits = at + 1 < Text.Length && Text[at + 1] is '+' or '-' ? at + 2 : at + 1;
        int end = SkipDigits(digits, char.IsAsciiDigit);
        return end > digits ? end : at;
    }

    /// <summary>A separator stands between two digits only.</summary>
    private int SkipDigits(int at, Func<char, bool> isDigit)
    {
        int from = at;
        while (at < Text.Length
            && (isDigit(Text[at])
                || (Text[at] == '_' && at > from && at + 1 < Text.Length && isDigit(Text[at + 1]))))
        {
            at++;
        }

        return at;
    }

    private static bool IsRadixDigit(char radix, char digit) => radix switch
    {
        'x' or 'X' => char.IsAsciiHexDigit(digit),
        'o' or 'O' => digit is >= '0' and <= '7',
        'b' or 'B' => digit is '0' or '1',
        _ => false,
    };
}
