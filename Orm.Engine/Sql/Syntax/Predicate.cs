namespace Orm.Engine.Sql.Syntax;

/// <summary>A condition with a syntax of its own.</summary>
internal abstract record Predicate : Expression;

/// <summary><c>operand IS [NOT] NULL | TRUE | FALSE | UNKNOWN</c>.</summary>
internal sealed record IsPredicate(Expression Operand, TruthTest Test, bool IsNegated) : Predicate
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with { Operand = rewriter.Map(Operand) };
}

internal enum TruthTest
{
    Null,
    True,
    False,
    Unknown,
}

/// <summary><c>left IS [NOT] DISTINCT FROM right</c>.</summary>
internal sealed record DistinctPredicate(Expression Left, Expression Right, bool IsNegated) : Predicate
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) =>
        this with { Left = rewriter.Map(Left), Right = rewriter.Map(Right) };
}

/// <summary><c>operand [NOT] BETWEEN [SYMMETRIC] low AND high</c>.</summary>
internal sealed record BetweenPredicate(
    Expression Operand, Expression Low, Expression High, bool IsSymmetric, bool IsNegated) : Predicate
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) =>
        this with { Operand = rewriter.Map(Operand), Low = rewriter.Map(Low), High = rewriter.Map(High) };
}

/// <summary><c>operand [NOT] LIKE | ILIKE | SIMILAR TO pattern [ESCAPE escape]</c>.</summary>
internal sealed record LikePredicate(
    LikeKind Kind, Expression Operand, Expression Pattern, Expression? Escape, bool IsNegated) : Predicate
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with
    {
        Operand = rewriter.Map(Operand),
        Pattern = rewriter.Map(Pattern),
        Escape = rewriter.Map(Escape),
    };
}

internal enum LikeKind
{
    Like,
    ILike,
    SimilarTo,
}

/// <summary><c>operand [NOT] IN (items)</c>.</summary>
internal sealed record InListPredicate(Expression Operand, SyntaxList<Expression> Items, bool IsNegated) : Predicate
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) =>
        this with { Operand = rewriter.Map(Operand), Items = rewriter.Map(Items) };
}

/// <summary><c>operand [NOT] IN (query)</c>.</summary>
internal sealed record InQueryPredicate(Expression Operand, Query Query, bool IsNegated) : Predicate
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) =>
        this with { Operand = rewriter.Map(Operand), Query = rewriter.Map(Query) };
}

/// <summary><c>EXISTS (query)</c>.</summary>
internal sealed record ExistsPredicate(Query Query) : Predicate
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with { Query = rewriter.Map(Query) };
}

/// <summary><c>left operator ANY | ALL (right)</c>, where the right side is a subquery or an array.</summary>
internal sealed record QuantifiedPredicate(
    BinaryOperator Operator, Expression Left, Quantifier Quantifier, Expression Right) : Predicate
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) =>
        this with { Left = rewriter.Map(Left), Right = rewriter.Map(Right) };
}

internal enum Quantifier
{
    Any,
    All,
}

/// <summary><c>(query)</c> as a value: one row of one column, or NULL.</summary>
internal sealed record SubqueryExpression(Query Query) : Expression
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with { Query = rewriter.Map(Query) };
}

/// <summary><c>ARRAY(query)</c>.</summary>
internal sealed record ArrayQueryExpression(Query Query) : Expression
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with { Query = rewriter.Map(Query) };
}
