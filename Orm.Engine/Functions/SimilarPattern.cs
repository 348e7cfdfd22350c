using System.Text;
using Orm.Engine.Types;

namespace Orm.Engine.Functions;

/// <summary>
/// A pattern of SIMILAR TO as a regular expression: <c>%</c> any characters, <c>_</c> one; <c>| * + ? {m,n} ( ) [ ]</c>
/// as in regular expressions; everything else stands for itself. All of the text has to match.
/// </summary>
internal static class SimilarPattern
{
    /// <param name="pattern">The pattern.</param>
    /// <param name="escape">What takes the meaning of the next character away; empty: nothing does.</param>
    /// <exception cref="StatementException">The escape is no single character, or ends the pattern.</exception>
    internal static string ToRegex(string pattern, string escape)
    {
        int[] mark = [.. escape.EnumerateRunes().Select(rune => rune.Value)];
        if (mark.Length > 1)
        {
            throw new StatementException(
                SqlStates.InvalidEscape, "ESCAPE takes one character", hint: "Write ESCAPE '\\', for example.");
        }

        var regex = new StringBuilder("^(?:");
        bool isEscaped = false;
        bool isInBrackets = false;
        foreach (Rune rune in pattern.EnumerateRunes())
        {
            if (!isEscaped && mark.Contains(rune.Value))
            {
                isEscaped = true;
                continue;
            }

            string character = rune.ToString();
            regex.Append(isEscaped ? Literal(character) : isInBrackets ? InBrackets(character) : Meaning(character));
            isInBrackets = isEscaped ? isInBrackets : character == "[" || (isInBrackets && character != "]");
            isEscaped = false;
        }

        return isEscaped
            ? throw new StatementException(SqlStates.InvalidEscape, "The pattern of SIMILAR TO ends with its escape")
            : regex.Append(")$").ToString();
    }

    private static string Meaning(string character) => character switch
    {
        "%" => ".*",
        "_" => ".",
        "(" => "(?:",
        "[" or "]" or ")" or "|" or "*" or "+" or "?" or "{" or "}" => character,
        _ => Literal(character),
    };

    /// <summary>A backslash stands for itself.</summary>
    private static string InBrackets(string character) => character == @"\" ? @"\\" : character;

    private static string Literal(string character) => character.Length == 1 && !char.IsAsciiLetterOrDigit(character[0])
        && character[0] < 128 ? @"\" + character : character;
}
