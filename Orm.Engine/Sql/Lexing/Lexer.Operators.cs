namespace Orm.Engine.Sql.Lexing;

/// <summary>Operators and punctuation: the longest that fits.</summary>
internal sealed partial class Lexer
{
    private Token ReadOperator(char c) => c switch
    {
        '(' => Make(TokenKind.LeftParenthesis, 1),
        ')' => Make(TokenKind.RightParenthesis, 1),
        ']' => Make(TokenKind.RightBracket, 1),
        ',' => Make(TokenKind.Comma, 1),
        ';' => Make(TokenKind.Semicolon, 1),
        '.' => Make(TokenKind.Dot, 1),
        '*' => Make(TokenKind.Star, 1),
        '+' => Make(TokenKind.Plus, 1),
        '/' => Make(TokenKind.Slash, 1),
        '%' => Make(TokenKind.Percent, 1),
        '^' => Make(TokenKind.Caret, 1),
        '=' => Make(TokenKind.Equal, Peek(1) == '=' ? 2 : 1),
        '-' => ReadMinus(),
        '<' => ReadLess(),
        '>' => ReadGreater(),
        '!' => ReadExclamationMark(),
        '|' => Peek(1) == '|' ? Make(TokenKind.Concatenate, 2) : Make(TokenKind.Pipe, 1),
        '&' => Peek(1) == '&'
            ? throw Unknown("&&", "Conditions are joined by AND.")
            : Make(TokenKind.Ampersand, 1),
        '#' => ReadHash(),
        '~' => Peek(1) == '*' ? Make(TokenKind.TildeStar, 2) : Make(TokenKind.Tilde, 1),
        _ => throw UnknownCharacter(c),
    };

    private Token ReadMinus() => (Peek(1), Peek(2)) switch
    {
        ('>', '>') => Make(TokenKind.ArrowText, 3),
        ('>', _) => Make(TokenKind.Arrow, 2),
        _ => Make(TokenKind.Minus, 1),
    };

    private Token ReadLess() => Peek(1) switch
    {
        '=' => Make(TokenKind.LessOrEqual, 2),
        '>' => Make(TokenKind.NotEqual, 2),
        '<' => Make(TokenKind.ShiftLeft, 2),
        '@' when !Characters.StartsName(Peek(2)) => Make(TokenKind.LessAt, 2),
        _ => Make(TokenKind.Less, 1),
    };

    private Token ReadGreater() => Peek(1) switch
    {
        '=' => Make(TokenKind.GreaterOrEqual, 2),
        '>' => Make(TokenKind.ShiftRight, 2),
        _ => Make(TokenKind.Greater, 1),
    };

    private Token ReadExclamationMark() => (Peek(1), Peek(2)) switch
    {
        ('=', _) => Make(TokenKind.NotEqual, 2),
        ('~', '*') => Make(TokenKind.NotTildeStar, 3),
        ('~', _) => Make(TokenKind.NotTilde, 2),
        _ => throw Unknown("!", "A condition is negated by NOT."),
    };

    private Token ReadHash() => (Peek(1), Peek(2)) switch
    {
        ('>', '>') => Make(TokenKind.HashArrowText, 3),
        ('>', _) => Make(TokenKind.HashArrow, 2),
        ('-', _) => Make(TokenKind.HashMinus, 2),
        _ => Make(TokenKind.Hash, 1),
    };

    private SqlSyntaxException UnknownCharacter(char c) => c switch
    {
        '‘' or '’' => Unknown(c.ToString(), "A text stands between straight apostrophes: 'text'."),
        '“' or '”' => Unknown(c.ToString(), "A name stands between straight quotation marks: \"name\"."),
        '\\' => Unknown("\\", "Commands with a backslash belong to the psql program and are not SQL."),
        '{' or '}' => Unknown(c.ToString(), "Was an interpolated string meant, without its '$'?"),
        _ when char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200B' or '\uFEFF' =>
            Unknown(FormattableString.Invariant($"U+{(int)c:X4}"), "This character is invisible: remove it."),
        _ => Unknown(c.ToString(), hint: null),
    };
}
