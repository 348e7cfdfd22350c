namespace Orm.Engine.Sql.Syntax;

/// <summary>Something that has a value.</summary>
internal abstract record Expression : SyntaxNode;

/// <summary>A column, as <c>[[schema.]table.]column</c>.</summary>
internal sealed record ColumnReference(ObjectName? Table, string Name) : Expression
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with { Table = rewriter.Map(Table) };
}

/// <summary>
/// A parameter: by name (<c>@x</c>, <c>:x</c>, <c>$x</c>), or by number (<c>$1</c>, <c>?1</c>, <c>?</c>).
/// </summary>
/// <param name="Name">The name without its sign, or null.</param>
/// <param name="Number">The number from 1, or 0 for one with a name.</param>
internal sealed record Parameter(string? Name, int Number) : Expression;

/// <summary>The word DEFAULT in the place of a value, in VALUES and SET.</summary>
internal sealed record DefaultValue : Expression;

/// <summary><c>CAST(operand AS type)</c> or <c>operand::type</c>.</summary>
internal sealed record CastExpression(Expression Operand, TypeName Type) : Expression
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) =>
        this with { Operand = rewriter.Map(Operand), Type = rewriter.Map(Type) };
}

/// <summary><c>operand COLLATE name</c>.</summary>
internal sealed record CollateExpression(Expression Operand, ObjectName Collation) : Expression
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) =>
        this with { Operand = rewriter.Map(Operand), Collation = rewriter.Map(Collation) };
}

/// <summary><c>CASE [operand] WHEN ... THEN ... [ELSE ...] END</c>.</summary>
internal sealed record CaseExpression(Expression? Operand, SyntaxList<CaseBranch> Branches, Expression? Else)
    : Expression
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with
    {
        Operand = rewriter.Map(Operand),
        Branches = rewriter.Map(Branches),
        Else = rewriter.Map(Else),
    };
}

/// <summary>One <c>WHEN condition THEN result</c>.</summary>
internal sealed record CaseBranch(Expression Condition, Expression Result) : SyntaxNode
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) =>
        this with { Condition = rewriter.Map(Condition), Result = rewriter.Map(Result) };
}

/// <summary>A row value: <c>ROW(...)</c>, or <c>(a, b)</c> with at least two items.</summary>
internal sealed record RowExpression(SyntaxList<Expression> Items) : Expression
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with { Items = rewriter.Map(Items) };
}

/// <summary><c>ARRAY[...]</c>.</summary>
internal sealed record ArrayExpression(SyntaxList<Expression> Items) : Expression
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with { Items = rewriter.Map(Items) };
}

/// <summary><c>operand[index]</c>.</summary>
internal sealed record SubscriptExpression(Expression Operand, Expression Index) : Expression
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) =>
        this with { Operand = rewriter.Map(Operand), Index = rewriter.Map(Index) };
}

/// <summary>What SQL knows without being told: <c>CURRENT_TIMESTAMP</c> and the like.</summary>
/// <param name="Kind">Which one.</param>
/// <param name="Precision">The digits of the seconds that were asked for, or null.</param>
internal sealed record SessionValue(SessionValueKind Kind, int? Precision) : Expression;

internal enum SessionValueKind
{
    CurrentDate,
    CurrentTime,
    CurrentTimestamp,
    LocalTime,
    LocalTimestamp,
    CurrentUser,
    SessionUser,
    CurrentCatalog,
    CurrentSchema,
}
