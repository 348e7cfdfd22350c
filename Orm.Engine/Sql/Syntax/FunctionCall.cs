namespace Orm.Engine.Sql.Syntax;

/// <summary>
/// A call of a function, an aggregate or a window function. What SQL writes with words between the arguments
/// (<c>EXTRACT</c>, <c>SUBSTRING</c>, <c>POSITION</c>, <c>TRIM</c>, <c>OVERLAY</c>, <c>AT TIME ZONE</c>) is a call of
/// the function of PostgreSQL that it stands for.
/// </summary>
internal sealed record FunctionCall(ObjectName Name, SyntaxList<Expression> Arguments) : Expression
{
    /// <summary><c>count(*)</c>.</summary>
    internal bool IsStar { get; init; }

    internal bool IsDistinct { get; init; }

    /// <summary>The order in which an aggregate takes its rows.</summary>
    internal SyntaxList<OrderItem> OrderBy { get; init; }

    /// <summary>The order of an ordered-set aggregate.</summary>
    internal SyntaxList<OrderItem> WithinGroup { get; init; }

    internal Expression? Filter { get; init; }

    internal NullTreatment NullTreatment { get; init; }

    internal Window? Over { get; init; }

    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with
    {
        Name = rewriter.Map(Name),
        Arguments = rewriter.Map(Arguments),
        OrderBy = rewriter.Map(OrderBy),
        WithinGroup = rewriter.Map(WithinGroup),
        Filter = rewriter.Map(Filter),
        Over = rewriter.Map(Over),
    };
}

internal enum NullTreatment
{
    Unspecified,
    Respect,
    Ignore,
}

/// <summary>What follows OVER.</summary>
internal abstract record Window : SyntaxNode;

/// <summary><c>OVER name</c>.</summary>
internal sealed record WindowName(string Name) : Window;

/// <summary><c>OVER ([base] [PARTITION BY ...] [ORDER BY ...] [frame])</c>.</summary>
internal sealed record WindowSpecification(
    string? BaseName, SyntaxList<Expression> PartitionBy, SyntaxList<OrderItem> OrderBy, WindowFrame? Frame) : Window
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with
    {
        PartitionBy = rewriter.Map(PartitionBy),
        OrderBy = rewriter.Map(OrderBy),
        Frame = rewriter.Map(Frame),
    };
}

/// <summary><c>ROWS | RANGE | GROUPS [BETWEEN] start [AND end] [EXCLUDE ...]</c>.</summary>
internal sealed record WindowFrame(FrameUnit Unit, FrameBound Start, FrameBound? End, FrameExclusion Exclusion)
    : SyntaxNode
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) =>
        this with { Start = rewriter.Map(Start), End = rewriter.Map(End) };
}

internal sealed record FrameBound(FrameBoundKind Kind, Expression? Offset) : SyntaxNode
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with { Offset = rewriter.Map(Offset) };
}

internal enum FrameUnit
{
    Rows,
    Range,
    Groups,
}

/// <summary>In the order in which they stand in a partition.</summary>
internal enum FrameBoundKind
{
    UnboundedPreceding,
    Preceding,
    CurrentRow,
    Following,
    UnboundedFollowing,
}

internal enum FrameExclusion
{
    Unspecified,
    NoOthers,
    CurrentRow,
    Group,
    Ties,
}
