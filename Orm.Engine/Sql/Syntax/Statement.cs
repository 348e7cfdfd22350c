namespace Orm.Engine.Sql.Syntax;

/// <summary>One command.</summary>
internal abstract record Statement : SyntaxNode;

/// <summary>A command that gives the rows of a query.</summary>
internal sealed record QueryStatement(Query Query) : Statement
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with { Query = rewriter.Map(Query) };
}

/// <summary><c>EXPLAIN [(options)] statement</c>.</summary>
internal sealed record ExplainStatement(Statement Target, ExplainFormat Format, SyntaxList<ExplainOption> Options)
    : Statement
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with
    {
        Target = rewriter.Map(Target),
        Options = rewriter.Map(Options),
    };
}

/// <summary>A switch of EXPLAIN, such as <c>ANALYZE</c> or <c>BUFFERS off</c>.</summary>
internal sealed record ExplainOption(string Name, bool IsOn) : SyntaxNode;

internal enum ExplainFormat
{
    Text,
    Json,
}
