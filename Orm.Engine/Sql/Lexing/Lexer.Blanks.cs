namespace Orm.Engine.Sql.Lexing;

/// <summary>What stands between tokens, and the errors of the lexer.</summary>
internal sealed partial class Lexer
{
    private void SkipBlanks()
    {
        while (_position < Text.Length)
        {
            char c = Text[_position];
            if (Characters.IsBlank(c))
            {
                _position++;
            }
            else if (c == '-' && Peek(1) == '-')
            {
                int end = Text.AsSpan(_position).IndexOfAny('\n', '\r');
                _position = end < 0 ? Text.Length : _position + end;
            }
            else if (c == '/' && Peek(1) == '*')
            {
                SkipBlockComment();
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>Comments nest, so that a stretch that has comments can be commented out.</summary>
    private void SkipBlockComment()
    {
        int depth = 0;
        int at = _position;
        do
        {
            int mark = Text.AsSpan(at).IndexOfAny('*', '/');
            if (mark < 0 || at + mark + 1 >= Text.Length)
            {
                throw Unterminated("comment", "*/");
            }

            at += mark;
            int change = (Text[at], Text[at + 1]) switch
            {
                ('/', '*') => 1,
                ('*', '/') => -1,
                _ => 0,
            };
            depth += change;
            at += change == 0 ? 1 : 2;
        }
        while (depth > 0);
        _position = at;
    }

    private SqlSyntaxException Unterminated(string what, string end) => new(
        $"{end} at the end of the {what}",
        "the end of the text",
        SqlPosition.Find(Text, _position),
        $"The {what} that begins here has no end.");

    private SqlSyntaxException Unknown(string found, string? hint) =>
        new("SQL", $"'{found}'", SqlPosition.Find(Text, _position), hint);
}
