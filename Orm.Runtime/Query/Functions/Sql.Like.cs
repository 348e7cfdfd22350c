using Orm.Backends;

namespace Orm;

/// <content>Patterns with wildcards.</content>
public static partial class Sql
{
    /// <summary>
    /// Whether a text matches a pattern, in which <c>%</c> stands for any characters and <c>_</c> for one. Letters
    /// match themselves only, on every database; lower both sides to ignore their case.
    /// </summary>
    /// <param name="text">The text; null matches nothing.</param>
    /// <param name="pattern">The pattern; null matches nothing.</param>
    public static bool Like(string? text, string? pattern)
        => text is not null && pattern is not null && LikePattern.Matches(text, pattern, escape: null);

    /// <summary>
    /// Whether a text matches a pattern, in which <c>%</c> stands for any characters and <c>_</c> for one, and a
    /// character behind the escape character for itself.
    /// </summary>
    /// <param name="text">The text; null matches nothing.</param>
    /// <param name="pattern">The pattern; null matches nothing.</param>
    /// <param name="escape">The escape character.</param>
    public static bool Like(string? text, string? pattern, char escape)
        => text is not null && pattern is not null && LikePattern.Matches(text, pattern, escape);
}
