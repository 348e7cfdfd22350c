using System.Buffers;
using System.Text;

namespace Orm.Backends;

/// <summary>
/// What LIKE means: <c>%</c> stands for any characters and <c>_</c> for one, everything else for itself, letter case
/// included. Texts are UTF-8, so that one character is one code point.
/// </summary>
internal static class LikePattern
{
    private const byte AnyCharacters = (byte)'%';
    private const byte OneCharacter = (byte)'_';

    /// <summary>Whether a text matches a pattern.</summary>
    internal static bool Matches(string text, string pattern, char? escape) => Matches(
        Encoding.UTF8.GetBytes(text),
        Encoding.UTF8.GetBytes(pattern),
        escape is { } character ? Encoding.UTF8.GetBytes([character]) : default);

    /// <summary>Whether a text matches a pattern.</summary>
    /// <param name="text">The text.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="escape">The character that makes the next one stand for itself; empty where there is none.</param>
    internal static bool Matches(ReadOnlySpan<byte> text, ReadOnlySpan<byte> pattern, ReadOnlySpan<byte> escape)
    {
        // Where a character fails behind a '%', that '%' takes one character more. Only the latest one has to be gone
        // back to: the ones before it have found the earliest place already.
        var (at, next) = (0, 0);
        var (backText, backPattern) = (-1, -1);
        while (true)
        {
            if (next < pattern.Length && pattern[next] == AnyCharacters && !IsAt(pattern, next, escape))
            {
                backPattern = ++next;
                backText = at;
                continue;
            }

            if (at == text.Length)
            {
                return next == pattern.Length;
            }

            if (TakesOne(text, ref at, pattern, ref next, escape))
            {
                continue;
            }

            if (backPattern < 0)
            {
                return false;
            }

            backText += LengthAt(text, backText);
            (at, next) = (backText, backPattern);
            if (at > text.Length)
            {
                return false;
            }
        }
    }

    private static bool TakesOne(
        ReadOnlySpan<byte> text, ref int at, ReadOnlySpan<byte> pattern, ref int next, ReadOnlySpan<byte> escape)
    {
        if (next >= pattern.Length)
        {
            return false;
        }

        if (IsAt(pattern, next, escape))
        {
            // An escape character at the end escapes nothing and matches nothing.
            var escaped = next + escape.Length;
            return escaped < pattern.Length && TakesLiteral(text, ref at, pattern, escaped, ref next);
        }

        if (pattern[next] != OneCharacter)
        {
            return TakesLiteral(text, ref at, pattern, next, ref next);
        }

        at += LengthAt(text, at);
        next++;
        return true;
    }

    private static bool TakesLiteral(
        ReadOnlySpan<byte> text, ref int at, ReadOnlySpan<byte> pattern, int from, ref int next)
    {
        var length = LengthAt(pattern, from);
        if (!text[at..].StartsWith(pattern.Slice(from, length)))
        {
            return false;
        }

        at += length;
        next = from + length;
        return true;
    }

    private static bool IsAt(ReadOnlySpan<byte> pattern, int position, ReadOnlySpan<byte> escape)
        => !escape.IsEmpty && pattern[position..].StartsWith(escape);

    private static int LengthAt(ReadOnlySpan<byte> utf8, int position) => position < utf8.Length
        && Rune.DecodeFromUtf8(utf8[position..], out _, out var length) == OperationStatus.Done
            ? length
            : 1;
}
