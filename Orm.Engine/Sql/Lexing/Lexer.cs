namespace Orm.Engine.Sql.Lexing;

/// <summary>
/// Splits a text into tokens, one call a token. Nothing is copied and nothing is remembered but the place: what a token
/// stands for is worked out by <see cref="TokenText"/>, for those tokens that a tree needs.
/// </summary>
internal sealed partial class Lexer(string text)
{
    private int _position;
    private Token _previous;

    internal string Text { get; } = text;

    /// <summary>The next token; at the end of the text <see cref="TokenKind.End"/>, again and again.</summary>
    internal Token Next()
    {
        SkipBlanks();
        _previous = _position >= Text.Length ? new Token(TokenKind.End, Text.Length, 0) : Read();
        _position = _previous.End;
        return _previous;
    }

    private char Peek(int ahead) => _position + ahead < Text.Length ? Text[_position + ahead] : '\0';

    private Token Make(TokenKind kind, int length) => new(kind, _position, length);

    private Token Read()
    {
        char c = Text[_position];
        if (Characters.StartsName(c))
        {
            return ReadWord(c);
        }

        if (char.IsAsciiDigit(c) || (c == '.' && char.IsAsciiDigit(Peek(1))))
        {
            return ReadNumber();
        }

        return c switch
        {
            '\'' => ReadQuoted(TokenKind.String, _position, '\'', hasBackslashes: false),
            '"' => ReadQuoted(TokenKind.QuotedName, _position, '"', hasBackslashes: false),
            '`' => ReadQuoted(TokenKind.QuotedName, _position, '`', hasBackslashes: false),
            '[' => IsSubscript() ? Make(TokenKind.LeftBracket, 1) : ReadBracketedName(),
            '$' => ReadDollar(),
            '@' => ReadAt(),
            ':' => ReadColon(),
            '?' => ReadQuestionMark(),
            _ => ReadOperator(c),
        };
    }

    private Token ReadWord(char first)
    {
        if (Peek(1) == '\'' && ReadPrefixedLiteral(first) is { } literal)
        {
            return literal;
        }

        int end = EndOfName(_position + 1);
        Keyword keyword = KeywordTable.Find(Text.AsSpan(_position, end - _position));
        return new Token(TokenKind.Word, _position, end - _position, keyword);
    }

    private Token? ReadPrefixedLiteral(char prefix) => (char)(prefix | 0x20) switch
    {
        'e' => ReadQuoted(TokenKind.EscapeString, _position + 1, '\'', hasBackslashes: true),
        'n' => ReadQuoted(TokenKind.String, _position + 1, '\'', hasBackslashes: false),
        'x' => ReadQuoted(TokenKind.Blob, _position + 1, '\'', hasBackslashes: false),
        _ => null,
    };

    private int EndOfName(int from)
    {
        while (from < Text.Length && Characters.ContinuesName(Text[from]))
        {
            from++;
        }

        return from;
    }

    /// <summary>A quote inside is written twice; with backslashes, it may follow one as well.</summary>
    private Token ReadQuoted(TokenKind kind, int open, char quote, bool hasBackslashes)
    {
        int at = open + 1;
        while (at < Text.Length)
        {
            if (hasBackslashes && Text[at] == '\\')
            {
                at += 2;
            }
            else if (Text[at] != quote)
            {
                at++;
            }
            else if (at + 1 < Text.Length && Text[at + 1] == quote)
            {
                at += 2;
            }
            else
            {
                return Make(kind, at + 1 - _position);
            }
        }

        throw Unterminated(kind == TokenKind.QuotedName ? "name" : "text", quote.ToString());
    }

    /// <summary>
    /// A bracket that touches the value before it is a subscript, <c>a[1]</c>; any other one begins a name,
    /// <c>[a b]</c>.
    /// </summary>
    private bool IsSubscript()
    {
        if (_previous.Keyword == Keyword.Array)
        {
            return true;
        }

        bool touches = _previous.Length > 0 && _previous.End == _position;
        return touches && _previous.Kind is TokenKind.Word or TokenKind.QuotedName or TokenKind.RightParenthesis
            or TokenKind.RightBracket or TokenKind.NamedParameter or TokenKind.NumberedParameter;
    }

    private Token ReadBracketedName()
    {
        int at = _position + 1;
        while (at < Text.Length)
        {
            if (Text[at] != ']')
            {
                at++;
            }
            else if (at + 1 < Text.Length && Text[at + 1] == ']')
            {
                at += 2;
            }
            else
            {
                return Make(TokenKind.QuotedName, at + 1 - _position);
            }
        }

        throw Unterminated("name", "]");
    }

    /// <summary><c>$1</c>, <c>$name</c>, or <c>$tag$ ... $tag$</c>.</summary>
    private Token ReadDollar()
    {
        if (char.IsAsciiDigit(Peek(1)))
        {
            return ReadParameterNumber();
        }

        int tagEnd = _position + 1;
        while (tagEnd < Text.Length && Text[tagEnd] != '$' && Characters.ContinuesName(Text[tagEnd]))
        {
            tagEnd++;
        }

        if (tagEnd < Text.Length && Text[tagEnd] == '$')
        {
            ReadOnlySpan<char> tag = Text.AsSpan(_position, tagEnd + 1 - _position);
            int close = Text.AsSpan(tagEnd + 1).IndexOf(tag, StringComparison.Ordinal);
            return close < 0
                ? throw Unterminated("text", tag.ToString())
                : Make(TokenKind.DollarString, tagEnd + 1 + close + tag.Length - _position);
        }

        return tagEnd > _position + 1 && Characters.StartsName(Peek(1))
            ? Make(TokenKind.NamedParameter, tagEnd - _position)
            : throw Unknown("$", "A parameter is written $1 or $name.");
    }

    private Token ReadParameterNumber()
    {
        int end = _position + 1;
        while (end < Text.Length && char.IsAsciiDigit(Text[end]))
        {
            end++;
        }

        return end < Text.Length && Characters.StartsName(Text[end])
            ? throw Unknown(Text[_position..EndOfName(end)], "A parameter has a name or a number, not both.")
            : Make(TokenKind.NumberedParameter, end - _position);
    }

    private Token ReadAt()
    {
        if (Characters.StartsName(Peek(1)))
        {
            return Make(TokenKind.NamedParameter, EndOfName(_position + 1) - _position);
        }

        return Peek(1) switch
        {
            '>' => Make(TokenKind.AtGreater, 2),
            '?' => Make(TokenKind.AtQuestion, 2),
            '@' => Make(TokenKind.AtAt, 2),
            _ => throw Unknown("@", "A parameter is written @name."),
        };
    }

    private Token ReadColon()
    {
        if (Peek(1) == ':')
        {
            return Make(TokenKind.Cast, 2);
        }

        return Characters.StartsName(Peek(1))
            ? Make(TokenKind.NamedParameter, EndOfName(_position + 1) - _position)
            : throw Unknown(":", "A cast is written value::type, a parameter :name.");
    }

    private Token ReadQuestionMark() =>
        char.IsAsciiDigit(Peek(1)) ? ReadParameterNumber() : Make(TokenKind.PositionalParameter, 1);
}
