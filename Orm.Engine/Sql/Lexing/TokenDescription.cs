namespace Orm.Engine.Sql.Lexing;

/// <summary>How errors name a token.</summary>
internal static class TokenDescription
{
    private const int LongestText = 40;

    internal static string Describe(string text, Token token)
    {
        if (token.Kind == TokenKind.End)
        {
            return "the end of the text";
        }

        string written = token.Length <= LongestText
            ? text.Substring(token.Start, token.Length)
            : string.Concat(text.AsSpan(token.Start, LongestText), "...");
        return $"'{written}'";
    }
}
