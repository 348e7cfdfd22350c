namespace Orm.Engine.Sql;

/// <summary>
/// How large a command may be. Every limit is an error that names it (<see cref="SqlLimitException"/>): memory and
/// stack
/// are never used up by a text.
/// </summary>
internal sealed record SqlLimits
{
    internal static readonly SqlLimits Default = new();

    /// <summary>The longest text, in UTF-16 units.</summary>
    internal int TextLength { get; init; } = 64 * 1024 * 1024;

    /// <summary>
    /// The highest tree. Everything that walks a tree is recursive, so this number is what keeps the stack whole; the
    /// tests parse, print, compare and rewrite a tree of this height on a thread of 1 MB.
    /// </summary>
    internal int Depth { get; init; } = 1000;

    /// <summary>The highest number of a parameter, and the most different parameters of one statement.</summary>
    internal int Parameters { get; init; } = 65_535;

    /// <summary>The longest list of expressions: of IN, of arguments, of a row, of a select list.</summary>
    internal int ListItems { get; init; } = 100_000;
}
