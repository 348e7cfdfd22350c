namespace Orm.Engine.Sql.Syntax;

/// <summary>
/// A whole query: <c>[WITH ...] body [ORDER BY ...] [LIMIT ...] [OFFSET ...] [FOR ...]</c>. Parentheses around a body
/// without any of these are not kept.
/// </summary>
internal sealed record Query(QueryBody Body) : SyntaxNode
{
    internal WithClause? With { get; init; }

    internal SyntaxList<OrderItem> OrderBy { get; init; }

    internal Expression? Limit { get; init; }

    internal Expression? Offset { get; init; }

    /// <summary><c>FETCH FIRST n ROWS WITH TIES</c>.</summary>
    internal bool WithTies { get; init; }

    internal SyntaxList<LockingClause> Locking { get; init; }

    /// <summary>Whether there is nothing but the body.</summary>
    internal bool IsBare =>
        With is null && OrderBy.IsEmpty && Limit is null && Offset is null && Locking.IsEmpty;

    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with
    {
        With = rewriter.Map(With),
        Body = rewriter.Map(Body),
        OrderBy = rewriter.Map(OrderBy),
        Limit = rewriter.Map(Limit),
        Offset = rewriter.Map(Offset),
        Locking = rewriter.Map(Locking),
    };
}

/// <summary>What gives the rows of a query.</summary>
internal abstract record QueryBody : SyntaxNode;

/// <summary>A query with a WITH, ORDER BY, LIMIT or FOR of its own inside another one, in parentheses.</summary>
internal sealed record NestedQuery(Query Query) : QueryBody
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with { Query = rewriter.Map(Query) };
}

/// <summary><c>left UNION | EXCEPT | INTERSECT [ALL] right</c>.</summary>
internal sealed record SetOperation(SetOperator Operator, bool IsAll, QueryBody Left, QueryBody Right) : QueryBody
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) =>
        this with { Left = rewriter.Map(Left), Right = rewriter.Map(Right) };
}

internal enum SetOperator
{
    Union,
    Except,
    Intersect,
}

/// <summary><c>VALUES (...), (...)</c>.</summary>
internal sealed record ValuesBody(SyntaxList<RowExpression> Rows) : QueryBody
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with { Rows = rewriter.Map(Rows) };
}

/// <summary><c>[RECURSIVE] name AS (...), ...</c>.</summary>
internal sealed record WithClause(bool IsRecursive, SyntaxList<TableDefinition> Tables) : SyntaxNode
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with { Tables = rewriter.Map(Tables) };
}

/// <summary>One common table expression.</summary>
/// <param name="Name">The name that the rest of the statement uses.</param>
/// <param name="Columns">The names of its columns, when written.</param>
/// <param name="Statement">A query, or INSERT, UPDATE or DELETE with RETURNING.</param>
/// <param name="Materialization">Whether it must, or must not, be computed once.</param>
internal sealed record TableDefinition(
    string Name, SyntaxList<Identifier> Columns, Statement Statement, Materialization Materialization) : SyntaxNode
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) =>
        this with { Columns = rewriter.Map(Columns), Statement = rewriter.Map(Statement) };
}

internal enum Materialization
{
    Unspecified,
    Materialized,
    NotMaterialized,
}

/// <summary><c>expression [ASC | DESC] [NULLS FIRST | LAST]</c>.</summary>
internal sealed record OrderItem(Expression Expression, SortDirection Direction, NullsOrder Nulls) : SyntaxNode
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) =>
        this with { Expression = rewriter.Map(Expression) };
}

internal enum SortDirection
{
    Ascending,
    Descending,
}

internal enum NullsOrder
{
    Unspecified,
    First,
    Last,
}

/// <summary><c>FOR UPDATE | NO KEY UPDATE | SHARE | KEY SHARE [OF ...] [NOWAIT | SKIP LOCKED]</c>.</summary>
internal sealed record LockingClause(LockStrength Strength, SyntaxList<ObjectName> Tables, LockWait Wait) : SyntaxNode
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with { Tables = rewriter.Map(Tables) };
}

internal enum LockStrength
{
    KeyShare,
    Share,
    NoKeyUpdate,
    Update,
}

internal enum LockWait
{
    Wait,
    NoWait,
    SkipLocked,
}
