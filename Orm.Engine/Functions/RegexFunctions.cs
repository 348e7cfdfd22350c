using System.Text;
using System.Text.RegularExpressions;
using Orm.Engine.Types;

namespace Orm.Engine.Functions;

/// <summary>Regular expressions: matching and replacing, with a limit of time for each call.</summary>
internal static class RegexFunctions
{
    /// <summary>A pattern that takes longer is refused: it may need exponential time.</summary>
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(1);

    internal static bool IsMatch(string text, string pattern, bool ignoreCase) =>
        Guarded(() => Regex.IsMatch(text, pattern, Options(ignoreCase), s_timeout));

    internal static int Count(string text, string pattern) =>
        Guarded(() => Regex.Count(text, pattern, Options(ignoreCase: false), s_timeout));

    /// <summary>The first part of a text that matches, or null.</summary>
    internal static string? Find(string text, string pattern) =>
        Guarded(() => Regex.Match(text, pattern, Options(ignoreCase: false), s_timeout)) is { Success: true } match
            ? match.Value
            : null;

    /// <summary>What the first group of the first match is, or the match where there is no group; else null.</summary>
    internal static string? Part(string text, string pattern)
    {
        Match match = Guarded(() => Regex.Match(text, pattern, Options(ignoreCase: false), s_timeout));
        Group part = match.Groups.Count > 1 ? match.Groups[1] : match;
        return part.Success ? part.Value : null;
    }

    /// <summary>The place of the first match, in characters from 1; 0 where nothing matches.</summary>
    internal static int Place(string text, string pattern)
    {
        Match match = Guarded(() => Regex.Match(text, pattern, Options(ignoreCase: false), s_timeout));
        return match.Success ? CountRunes(text.AsSpan(0, match.Index)) + 1 : 0;
    }

    /// <summary>Whether flags ask for any case.</summary>
    internal static bool IgnoresCase(string flags) => flags.AsSpan().ContainsAnyExcept('i', 'c')
        ? throw SqlErrors.InvalidArgument($"The flags '{flags}' are not known", "They are i (any case) and c (exact).")
        : flags.EndsWith('i');

    /// <param name="text">The text.</param>
    /// <param name="pattern">What is replaced.</param>
    /// <param name="replacement">By what: <c>\1</c> to <c>\9</c> stand for groups, <c>\&amp;</c> for all.</param>
    /// <param name="flags"><c>g</c>: every match, not just the first; <c>i</c>: any case.</param>
    internal static string Replace(string text, string pattern, string replacement, string flags)
    {
        if (flags.AsSpan().ContainsAnyExcept('g', 'i'))
        {
            throw SqlErrors.InvalidArgument($"The flags '{flags}' are not known", "They are g (all) and i (any case).");
        }

        int count = flags.Contains('g', StringComparison.Ordinal) ? -1 : 1;
        bool ignoreCase = flags.Contains('i', StringComparison.Ordinal);
        return Guarded(() => new Regex(pattern, Options(ignoreCase), s_timeout)
            .Replace(text, match => Expand(match, replacement), count));
    }

    private static int CountRunes(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (Rune _ in text.EnumerateRunes())
        {
            count++;
        }

        return count;
    }

    private static RegexOptions Options(bool ignoreCase) =>
        RegexOptions.CultureInvariant | (ignoreCase ? RegexOptions.IgnoreCase : RegexOptions.None);

    private static string Expand(Match match, string replacement)
    {
        var text = new StringBuilder();
        for (int i = 0; i < replacement.Length; i++)
        {
            char next = replacement[i] == '\\' && i + 1 < replacement.Length ? replacement[++i] : '\0';
            text.Append(next switch
            {
                '\0' => replacement[i].ToString(),
                '&' => match.Value,
                >= '1' and <= '9' => match.Groups[next - '0'].Value,
                '\\' => @"\",
                _ => "\\" + next,
            });
        }

        return text.ToString();
    }

    private static T Guarded<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception error) when (error is ArgumentException or RegexMatchTimeoutException)
        {
            throw new StatementException(
                SqlStates.InvalidRegex, "The regular expression is not valid, or takes too long", inner: error);
        }
    }
}
