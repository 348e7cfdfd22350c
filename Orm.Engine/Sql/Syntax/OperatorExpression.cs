namespace Orm.Engine.Sql.Syntax;

/// <summary><c>operator operand</c>.</summary>
internal sealed record UnaryExpression(UnaryOperator Operator, Expression Operand) : Expression
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with { Operand = rewriter.Map(Operand) };
}

/// <summary><c>left operator right</c>.</summary>
internal sealed record BinaryExpression(BinaryOperator Operator, Expression Left, Expression Right) : Expression
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) =>
        this with { Left = rewriter.Map(Left), Right = rewriter.Map(Right) };
}

/// <summary>
/// Conditions between AND or OR: at least two. A chain is one node, because conditions come by the thousand and a chain
/// of nodes would be as high as it is long.
/// </summary>
internal sealed record LogicalExpression(LogicalOperator Operator, SyntaxList<Expression> Operands) : Expression
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) =>
        this with { Operands = rewriter.Map(Operands) };
}

internal enum LogicalOperator
{
    And,
    Or,
}

internal enum UnaryOperator
{
    Not,
    Negate,
    Plus,
    BitwiseNot,
}

internal enum BinaryOperator
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    Power,
    Concatenate,
    BitwiseAnd,
    BitwiseOr,
    BitwiseXor,
    ShiftLeft,
    ShiftRight,
    RegexMatch,
    RegexMatchIgnoreCase,
    NotRegexMatch,
    NotRegexMatchIgnoreCase,
    JsonGet,
    JsonGetText,
    JsonGetPath,
    JsonGetPathText,
    JsonDeletePath,
    JsonContains,
    JsonContainedBy,
    JsonHas,
    JsonHasAny,
    JsonHasAll,
    JsonPathExists,
    JsonPathMatch,
}
