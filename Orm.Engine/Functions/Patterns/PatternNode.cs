namespace Orm.Engine.Functions.Patterns;

/// <summary>What a part of an expression would rather match, and what has to be known of its parts.</summary>
[Flags]
internal enum PatternTraits
{
    None = 0,

    /// <summary>As much as possible.</summary>
    Longer = 1,

    /// <summary>As little as possible.</summary>
    Shorter = 2,

    /// <summary>Parts of both kinds are in it.</summary>
    Mixed = 4,

    /// <summary>A group is in it whose place is asked for.</summary>
    Captures = 8,

    /// <summary>A reference to a group is in it.</summary>
    Refers = 16,
}

/// <summary>A part of a regular expression.</summary>
internal abstract record PatternNode;

internal sealed record EmptyPattern : PatternNode;

/// <summary>One character of a set.</summary>
internal sealed record CharacterPattern(CharacterSet Set) : PatternNode;

internal sealed record SequencePattern(PatternNode[] Items) : PatternNode;

internal sealed record AlternativesPattern(PatternNode[] Branches) : PatternNode;

/// <summary><c>* + ? {m,n}</c> and their <c>?</c> forms.</summary>
/// <param name="Item">What is repeated.</param>
/// <param name="Least">How often at least.</param>
/// <param name="Most">How often at most; null: any number.</param>
/// <param name="Prefers">Longer or Shorter; none for {m}.</param>
internal sealed record RepeatPattern(PatternNode Item, int Least, int? Most, PatternTraits Prefers) : PatternNode
{
    /// <summary>Any characters, as few as possible: what a search passes.</summary>
    internal static RepeatPattern Anything { get; } =
        new(new CharacterPattern(CharacterSet.All), 0, Most: null, PatternTraits.Shorter);
}

/// <summary><c>( )</c>, by its number.</summary>
internal sealed record GroupPattern(PatternNode Item, int Number) : PatternNode;

/// <summary><c>\1</c>: what a group has matched. <paramref name="Group"/> is what that can be.</summary>
internal sealed record ReferencePattern(int Number, PatternNode Group) : PatternNode;

/// <summary>A place in the text.</summary>
internal sealed record PlacePattern(PatternPlace Place) : PatternNode;

/// <summary><c>(?= (?! (?&lt;= (?&lt;!</c>.</summary>
internal sealed record LookPattern(PatternNode Item, bool IsAhead, bool IsNegated) : PatternNode;

internal enum PatternPlace
{
    TextStart,
    TextEnd,
    LineStart,
    LineEnd,
    WordStart,
    WordEnd,
    WordEdge,
    NoWordEdge,
}
