namespace Orm.Engine.Sql.Syntax;

/// <summary>
/// <c>SELECT ... [FROM ...] [WHERE ...] [GROUP BY ...] [HAVING ...] [WINDOW ...]</c>.
/// </summary>
internal sealed record SelectBody(SyntaxList<SelectItem> Items) : QueryBody
{
    internal bool IsDistinct { get; init; }

    /// <summary>The expressions of <c>DISTINCT ON (...)</c>.</summary>
    internal SyntaxList<Expression> DistinctOn { get; init; }

    internal SyntaxList<TableExpression> From { get; init; }

    internal Expression? Where { get; init; }

    internal SyntaxList<GroupingElement> GroupBy { get; init; }

    /// <summary><c>GROUP BY DISTINCT</c>: equal grouping sets count once.</summary>
    internal bool IsGroupByDistinct { get; init; }

    internal Expression? Having { get; init; }

    internal SyntaxList<WindowDefinition> Windows { get; init; }

    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with
    {
        Items = rewriter.Map(Items),
        DistinctOn = rewriter.Map(DistinctOn),
        From = rewriter.Map(From),
        Where = rewriter.Map(Where),
        GroupBy = rewriter.Map(GroupBy),
        Having = rewriter.Map(Having),
        Windows = rewriter.Map(Windows),
    };
}

/// <summary>An entry of a select list or of RETURNING.</summary>
internal abstract record SelectItem : SyntaxNode;

/// <summary><c>*</c> or <c>table.*</c>.</summary>
internal sealed record StarItem(ObjectName? Table) : SelectItem
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with { Table = rewriter.Map(Table) };
}

/// <summary><c>expression [AS alias]</c>.</summary>
internal sealed record ExpressionItem(Expression Expression, string? Alias) : SelectItem
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) =>
        this with { Expression = rewriter.Map(Expression) };
}

/// <summary>An entry of GROUP BY.</summary>
internal abstract record GroupingElement : SyntaxNode;

/// <summary>One expression.</summary>
internal sealed record GroupingExpression(Expression Expression) : GroupingElement
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) =>
        this with { Expression = rewriter.Map(Expression) };
}

/// <summary>
/// Several expressions, or none, that stand together in ROLLUP, CUBE or GROUPING SETS: <c>(a, b)</c>.
/// </summary>
internal sealed record GroupingSet(SyntaxList<Expression> Expressions) : GroupingElement
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) =>
        this with { Expressions = rewriter.Map(Expressions) };
}

/// <summary><c>ROLLUP (...)</c>, <c>CUBE (...)</c> or <c>GROUPING SETS (...)</c>.</summary>
internal sealed record GroupingSets(GroupingKind Kind, SyntaxList<GroupingElement> Elements) : GroupingElement
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) =>
        this with { Elements = rewriter.Map(Elements) };
}

internal enum GroupingKind
{
    Rollup,
    Cube,
    Sets,
}

/// <summary><c>WINDOW name AS (...)</c>.</summary>
internal sealed record WindowDefinition(string Name, WindowSpecification Specification) : SyntaxNode
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) =>
        this with { Specification = rewriter.Map(Specification) };
}
