namespace Orm.Engine.Sql.Syntax;

/// <summary>Something that stands in FROM.</summary>
internal abstract record TableExpression : SyntaxNode;

/// <summary><c>[AS] name [(columns)]</c>.</summary>
internal sealed record TableAlias(string Name, SyntaxList<Identifier> Columns) : SyntaxNode
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with { Columns = rewriter.Map(Columns) };
}

/// <summary>A table, view or common table expression by its name.</summary>
internal sealed record TableReference(ObjectName Name, TableAlias? Alias) : TableExpression
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) =>
        this with { Name = rewriter.Map(Name), Alias = rewriter.Map(Alias) };
}

/// <summary><c>[LATERAL] (query) [alias]</c>.</summary>
internal sealed record DerivedTable(Query Query, TableAlias? Alias, bool IsLateral) : TableExpression
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) =>
        this with { Query = rewriter.Map(Query), Alias = rewriter.Map(Alias) };
}

/// <summary><c>[LATERAL] function(...) [WITH ORDINALITY] [alias]</c>.</summary>
internal sealed record FunctionTable(FunctionCall Call, TableAlias? Alias, bool IsLateral, bool WithOrdinality)
    : TableExpression
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) =>
        this with { Call = rewriter.Map(Call), Alias = rewriter.Map(Alias) };
}

/// <summary><c>left [NATURAL] kind JOIN right [ON condition | USING (columns)]</c>.</summary>
internal sealed record JoinedTable(JoinKind Kind, TableExpression Left, TableExpression Right) : TableExpression
{
    internal bool IsNatural { get; init; }

    internal Expression? On { get; init; }

    internal SyntaxList<Identifier> Using { get; init; }

    /// <summary>The name after <c>USING (...) AS</c>.</summary>
    internal string? UsingAlias { get; init; }

    /// <summary>The name of the whole join, when it stands in parentheses: its tables are hidden behind it.</summary>
    internal TableAlias? Alias { get; init; }

    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with
    {
        Left = rewriter.Map(Left),
        Right = rewriter.Map(Right),
        On = rewriter.Map(On),
        Using = rewriter.Map(Using),
        Alias = rewriter.Map(Alias),
    };
}

internal enum JoinKind
{
    Inner,
    Left,
    Right,
    Full,
    Cross,
}
