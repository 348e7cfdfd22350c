using System.Runtime.CompilerServices;

namespace Orm.Engine.Sql.Lexing;

/// <summary>Which characters make which tokens. What is not ASCII is a letter, as in PostgreSQL.</summary>
internal static class Characters
{
    private const char FirstNonAscii = '\u0080';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool StartsName(char c) => char.IsAsciiLetter(c) || c == '_' || IsForeignLetter(c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool ContinuesName(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '$' || IsForeignLetter(c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f' or '\v';

    /// <summary>Blanks and quotation marks that word processors put in are never part of a name.</summary>
    private static bool IsForeignLetter(char c) =>
        c >= FirstNonAscii && !char.IsWhiteSpace(c) && c is not ('‘' or '’' or '“' or '”' or '\u200B' or '\uFEFF');
}
