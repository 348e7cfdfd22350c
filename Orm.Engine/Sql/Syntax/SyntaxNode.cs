namespace Orm.Engine.Sql.Syntax;

/// <summary>The stretch of the text that a node was read from.</summary>
/// <param name="Start">UTF-16 units before it.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
internal readonly record struct SourceSpan(int Start, int Length)
{
    internal int End => Start + Length;
}

/// <summary>
/// A node of the syntax tree: what was written, without a word about what it means. Immutable; equal to any other node
/// that says the same, wherever that one stood, so that printing a tree and reading it again gives an equal tree.
/// </summary>
internal abstract record SyntaxNode
{
    /// <summary>Where it was written; empty for a node that was made. Not part of equality.</summary>
    internal SourceSpan Span { get; init; }

    public virtual bool Equals(SyntaxNode? other) => other is not null && EqualityContract == other.EqualityContract;

    public override int GetHashCode() => EqualityContract.GetHashCode();

    /// <summary>The node as SQL.</summary>
    public sealed override string ToString() => Printing.SqlPrinter.Print(this);

    /// <summary>A copy whose children went through <paramref name="rewriter"/>; a leaf gives itself.</summary>
    internal virtual SyntaxNode WithChildren(SyntaxRewriter rewriter) => this;
}

/// <summary>A name with its place, where a list of names is written.</summary>
internal sealed record Identifier(string Name) : SyntaxNode;

/// <summary>The name of a table, view, index or function, with its schema when one was written.</summary>
internal sealed record ObjectName(string? Schema, string Name) : SyntaxNode;
