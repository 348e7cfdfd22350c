using System.Text;
using Orm.Engine.Types;

namespace Orm.Engine.Functions;

/// <summary>
/// A pattern of LIKE: <c>%</c> any characters, <c>_</c> one. Matched on UTF-8 bytes; a greedy match that goes back to
/// the last <c>%</c> only, so the time is at most the product of the lengths.
/// </summary>
internal sealed class LikePattern
{
    private const byte Literal = 0;
    private const byte AnyOne = 1;
    private const byte AnyMany = 2;

    private readonly byte[] _bytes;
    private readonly byte[] _kinds;
    private readonly bool _ignoreCase;

    /// <summary>What stands before, between and behind the %, where there is no other wildcard.</summary>
    private readonly byte[][]? _pieces;

    private LikePattern(byte[] bytes, byte[] kinds, bool ignoreCase)
    {
        _bytes = bytes;
        _kinds = kinds;
        _ignoreCase = ignoreCase;
        _pieces = ignoreCase || kinds.Contains(AnyOne) ? null : Split(bytes, kinds);
    }

    /// <summary>The bytes that every match begins with: for a range of an index.</summary>
    internal ReadOnlySpan<byte> Prefix =>
        _kinds.AsSpan().IndexOfAnyExcept(Literal) is >= 0 and int end ? _bytes.AsSpan(0, end) : _bytes;

    internal bool IsCaseSensitive => !_ignoreCase;

    /// <param name="pattern">The pattern, in UTF-8.</param>
    /// <param name="escape">What takes the meaning of the next character away: a character, or nothing.</param>
    /// <param name="ignoreCase">ILIKE.</param>
    internal static LikePattern Parse(ReadOnlySpan<byte> pattern, ReadOnlySpan<byte> escape, bool ignoreCase)
    {
        if (TextFunctions.CountCharacters(escape) > 1)
        {
            throw new StatementException(
                SqlStates.InvalidEscape, "ESCAPE takes one character", hint: "Write ESCAPE '\\', for example.");
        }

        byte[] source = ignoreCase ? Fold(pattern) : pattern.ToArray();
        byte[] fold = ignoreCase ? Fold(escape) : escape.ToArray();
        var bytes = new List<byte>(source.Length);
        var kinds = new List<byte>(source.Length);
        for (int i = 0; i < source.Length; i++)
        {
            byte kind = source[i] switch { (byte)'%' => AnyMany, (byte)'_' => AnyOne, _ => Literal };
            if (fold.Length > 0 && source.AsSpan(i).StartsWith(fold))
            {
                i += fold.Length;
                if (i >= source.Length)
                {
                    throw new StatementException(SqlStates.InvalidEscape, "The pattern of LIKE ends with its escape");
                }

                kind = Literal;
            }

            bytes.Add(source[i]);
            kinds.Add(kind);
        }

        return new LikePattern([.. bytes], [.. kinds], ignoreCase);
    }

    internal bool Matches(ReadOnlySpan<byte> text) =>
        _pieces is null ? MatchesWildcards(text) : MatchesPieces(text, _pieces);

    /// <summary>The first place of each piece is as good as any later one: more is left for the next.</summary>
    private static bool MatchesPieces(ReadOnlySpan<byte> text, byte[][] pieces)
    {
        if (pieces.Length == 1)
        {
            return text.SequenceEqual(pieces[0]);
        }

        byte[] first = pieces[0];
        byte[] last = pieces[^1];
        if (text.Length < first.Length + last.Length || !text.StartsWith(first) || !text.EndsWith(last))
        {
            return false;
        }

        text = text[first.Length..^last.Length];
        for (int i = 1; i < pieces.Length - 1; i++)
        {
            int at = text.IndexOf(pieces[i]);
            if (at < 0)
            {
                return false;
            }

            text = text[(at + pieces[i].Length)..];
        }

        return true;
    }

    private static byte[][] Split(byte[] bytes, byte[] kinds)
    {
        var pieces = new List<byte[]>();
        int start = 0;
        for (int i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] == AnyMany)
            {
                pieces.Add(bytes[start..i]);
                start = i + 1;
            }
        }

        pieces.Add(bytes[start..]);
        return [.. pieces];
    }

    private bool MatchesWildcards(ReadOnlySpan<byte> text)
    {
        if (_ignoreCase)
        {
            text = Fold(text);
        }

        int at = 0;
        int pattern = 0;
        int starAt = 0;
        int star = -1;
        while (at < text.Length)
        {
            if (pattern < _kinds.Length && _kinds[pattern] == AnyMany)
            {
                star = pattern++;
                starAt = at;
            }
            else if (pattern < _kinds.Length && (_kinds[pattern] == AnyOne || _bytes[pattern] == text[at]))
            {
                at += _kinds[pattern++] == AnyOne ? TextFunctions.CharacterLength(text[at]) : 1;
            }
            else if (star >= 0)
            {
                pattern = star + 1;
                starAt += TextFunctions.CharacterLength(text[starAt]);
                at = starAt;
            }
            else
            {
                return false;
            }
        }

        return !_kinds.AsSpan(pattern).ContainsAnyExcept(AnyMany);
    }

    private static byte[] Fold(ReadOnlySpan<byte> text) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(text).ToLowerInvariant());
}
