namespace Orm.Engine.Sql.Syntax;

/// <summary>
/// A type as written: PostgreSQL's and SQLite's names are all accepted, and resolved when it is bound.
/// </summary>
/// <param name="Name">The words in lower case with single blanks, such as <c>double precision</c>.</param>
/// <param name="Modifiers">The numbers between parentheses.</param>
internal sealed record TypeName(string Name, SyntaxList<int> Modifiers) : SyntaxNode
{
    /// <summary>The fields of an INTERVAL that are kept.</summary>
    internal IntervalFields Fields { get; init; }

    /// <summary>How many <c>[]</c> follow.</summary>
    internal int ArrayDimensions { get; init; }
}

internal enum IntervalFields
{
    All,
    Year,
    Month,
    Day,
    Hour,
    Minute,
    Second,
    YearToMonth,
    DayToHour,
    DayToMinute,
    DayToSecond,
    HourToMinute,
    HourToSecond,
    MinuteToSecond,
}
