using System.Text;
using Orm.Engine.Functions.Patterns;
using Orm.Engine.Types;

namespace Orm.Engine.Functions;

/// <summary>The functions of regular expressions. Places count characters from 1.</summary>
internal static class RegexFunctions
{
    internal static bool IsMatch(string text, string pattern, bool ignoreCase, CancellationToken cancellation) =>
        RegularExpression.Of(pattern, new PatternOptions { IgnoresCase = ignoreCase })
            .IsMatch(Characters(text), cancellation);

    internal static bool IsMatch(string text, string pattern, string flags, CancellationToken cancellation) =>
        RegularExpression.Of(pattern, OptionsOf(flags, allowsAll: false).Options)
            .IsMatch(Characters(text), cancellation);

    internal static int Count(string text, string pattern, long start, string flags, CancellationToken cancellation) =>
        Matches(
            RegularExpression.Of(pattern, OptionsOf(flags, allowsAll: false).Options), Characters(text),
            From(start), cancellation).Count();

    /// <summary>What the first group of the first match is, or the match where there is no group; else null.</summary>
    internal static string? Part(string text, string pattern, CancellationToken cancellation)
    {
        int[] characters = Characters(text);
        var expression = RegularExpression.Of(pattern, default);
        return expression.Find(characters, 0, cancellation) is { } match
            ? Text(characters, match[expression.Groups > 0 ? 1 : 0])
            : null;
    }

    /// <summary>A match, counted from a place, or one of its groups; null: there is none.</summary>
    internal static string? Find(
        string text, string pattern, long start, long count, string flags, long group, CancellationToken cancellation)
    {
        int[] characters = Characters(text);
        return PlaceOf(characters, pattern, start, count, flags, group, cancellation) is { } place
            ? Text(characters, place)
            : null;
    }

    /// <summary>Where a match or group begins, or where it is over; 0 where nothing matches.</summary>
    internal static int Place(
        string text, string pattern, long start, long count, long isOver, string flags, long group,
        CancellationToken cancellation)
    {
        Require(isOver is 0 or 1, "endoption", isOver);
        return PlaceOf(Characters(text), pattern, start, count, flags, group, cancellation) is { From: >= 0 } place
            ? (isOver == 1 ? place.To : place.From) + 1
            : 0;
    }

    /// <param name="text">The text.</param>
    /// <param name="pattern">What is replaced.</param>
    /// <param name="replacement">By what: <c>\1</c> to <c>\9</c> stand for groups, <c>\&amp;</c> for all.</param>
    /// <param name="start">The character from which on.</param>
    /// <param name="count">Which match, 0: all; null: as the flags say.</param>
    /// <param name="flags"><c>g</c>: every match, not just the first; others as in (?...).</param>
    /// <param name="cancellation">Stops it.</param>
    internal static string Replace(
        string text, string pattern, string replacement, long start, long? count, string flags,
        CancellationToken cancellation)
    {
        (PatternOptions options, bool all) = OptionsOf(flags, allowsAll: true);
        long wanted = count ?? (all ? 0 : 1);
        Require(wanted >= 0, "N", wanted);
        int[] characters = Characters(text);
        var result = new StringBuilder();
        int copied = 0;
        int number = 0;
        foreach ((int From, int To)[] match in Matches(
            RegularExpression.Of(pattern, options), characters, From(start), cancellation))
        {
            if (++number < wanted)
            {
                continue;
            }

            Append(result, characters, copied, match[0].From);
            Expand(result, characters, match, replacement);
            copied = match[0].To;
            if (wanted > 0)
            {
                break;
            }
        }

        Append(result, characters, copied, characters.Length);
        return result.ToString();
    }

    /// <summary>The parts between the matches. Empty matches count only between characters.</summary>
    internal static IEnumerable<string> Split(
        string text, string pattern, string flags, CancellationToken cancellation)
    {
        int[] characters = Characters(text);
        var expression = RegularExpression.Of(pattern, OptionsOf(flags, allowsAll: false).Options);
        int copied = 0;
        int over = 0;
        foreach ((int From, int To)[] match in Matches(expression, characters, 0, cancellation))
        {
            if (match[0].From < characters.Length && match[0].To > over)
            {
                yield return Text(characters, (copied, match[0].From))!;
                copied = match[0].To;
            }

            over = match[0].To;
        }

        yield return Text(characters, (copied, characters.Length))!;
    }

    private static (int From, int To)? PlaceOf(
        int[] characters, string pattern, long start, long count, string flags, long group,
        CancellationToken cancellation)
    {
        Require(count > 0, "N", count);
        Require(group >= 0, "subexpr", group);
        var expression = RegularExpression.Of(pattern, OptionsOf(flags, allowsAll: false).Options);
        return group <= expression.Groups
            && Matches(expression, characters, From(start), cancellation)
                .ElementAtOrDefault((int)Math.Min(count - 1, int.MaxValue)) is { } match
            ? match[group]
            : null;
    }

    // The next one begins where the one before ends, or, where that was empty, one character further.
    private static IEnumerable<(int From, int To)[]> Matches(
        RegularExpression expression, int[] characters, int start, CancellationToken cancellation)
    {
        while (start <= characters.Length && expression.Find(characters, start, cancellation) is { } match)
        {
            yield return match;
            start = match[0].To + (match[0].To == match[0].From ? 1 : 0);
        }
    }

    private static (PatternOptions Options, bool All) OptionsOf(string flags, bool allowsAll)
    {
        PatternOptions options = default;
        bool all = false;
        foreach (char flag in flags)
        {
            if (flag == 'g' && allowsAll)
            {
                all = true;
            }
            else
            {
                options = options.With(flag) ?? throw SqlErrors.InvalidArgument(
                    $"The flag '{flag}' is not known here",
                    "Flags are i (any case), n (lines), x (blanks do not count), ...; regexp_replace has g (all).");
            }
        }

        return (options, all);
    }

    private static int From(long start)
    {
        Require(start > 0, "start", start);
        return (int)Math.Min(start - 1, int.MaxValue);
    }

    private static void Require(bool isFulfilled, string name, long value)
    {
        if (!isFulfilled)
        {
            throw SqlErrors.InvalidArgument(FormattableString.Invariant($"{value} is no value of '{name}'"));
        }
    }

    private static int[] Characters(string text)
    {
        int[] characters = new int[text.Length];
        int count = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            characters[count++] = rune.Value;
        }

        return count == characters.Length ? characters : characters[..count];
    }

    private static string? Text(int[] characters, (int From, int To) place)
    {
        if (place.From < 0)
        {
            return null;
        }

        var text = new StringBuilder();
        Append(text, characters, place.From, place.To);
        return text.ToString();
    }

    private static void Append(StringBuilder text, int[] characters, int from, int to)
    {
        Span<char> units = stackalloc char[2];
        for (int i = from; i < to; i++)
        {
            text.Append(units[..new Rune(characters[i]).EncodeToUtf16(units)]);
        }
    }

    private static void Expand(
        StringBuilder result, int[] characters, (int From, int To)[] match, string replacement)
    {
        for (int i = 0; i < replacement.Length; i++)
        {
            char next = replacement[i] == '\\' && i + 1 < replacement.Length ? replacement[i + 1] : '\0';
            switch (next)
            {
                case '&' or (>= '1' and <= '9'):
                    int group = next == '&' ? 0 : next - '0';
                    if (group < match.Length && match[group].From >= 0)
                    {
                        Append(result, characters, match[group].From, match[group].To);
                    }

                    i++;
                    break;
                case '\\':
                    result.Append('\\');
                    i++;
                    break;
                default:
                    result.Append(replacement[i]);
                    break;
            }
        }
    }
}
