using System.Runtime.InteropServices;

namespace Orm.Engine.Sql.Lexing;

/// <summary>A token: a stretch of the text and what it is. Its text is not copied.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Token(TokenKind kind, int start, int length, Keyword keyword = Keyword.None)
{
    internal TokenKind Kind { get; } = kind;

    internal Keyword Keyword { get; } = keyword;

    internal int Start { get; } = start;

    internal int Length { get; } = length;

    internal int End => Start + Length;
}

internal enum TokenKind : byte
{
    /// <summary>The end of the text.</summary>
    End,

    /// <summary>A name or keyword without quotes.</summary>
    Word,

    /// <summary>A name in double quotes, brackets or backticks.</summary>
    QuotedName,
    Integer,
    Number,
    String,
    EscapeString,
    DollarString,
    Blob,
    NamedParameter,
    NumberedParameter,
    PositionalParameter,
    LeftParenthesis,
    RightParenthesis,
    LeftBracket,
    RightBracket,
    Comma,
    Semicolon,
    Dot,
    Star,
    Plus,
    Minus,
    Slash,
    Percent,
    Caret,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Concatenate,
    Ampersand,
    Pipe,
    Hash,
    Tilde,
    TildeStar,
    NotTilde,
    NotTildeStar,
    ShiftLeft,
    ShiftRight,
    Cast,
    Arrow,
    ArrowText,
    HashArrow,
    HashArrowText,
    HashMinus,
    AtGreater,
    LessAt,
    AtQuestion,
    AtAt,
}
