using Orm.Engine.Sql.Lexing;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Sql.Parsing;

/// <summary>
/// How tightly operators bind: PostgreSQL's order, from the loosest. Parser and printer share it, so what is printed
/// with few parentheses is read as it was meant.
/// </summary>
internal static class Precedence
{
    internal const int Lowest = 0;
    internal const int Or = 1;
    internal const int And = 2;
    internal const int Not = 3;

    /// <summary>IS, ISNULL, NOTNULL; not associative.</summary>
    internal const int Is = 4;

    /// <summary>&lt; &gt; = &lt;= &gt;= &lt;&gt;; not associative.</summary>
    internal const int Comparison = 5;

    /// <summary>BETWEEN, IN, LIKE, ILIKE, SIMILAR TO; not associative.</summary>
    internal const int Range = 6;

    /// <summary>The operand of ESCAPE.</summary>
    internal const int Escape = 7;

    /// <summary>Every operator that has no line of its own.</summary>
    internal const int Other = 8;
    internal const int Additive = 9;
    internal const int Multiplicative = 10;
    internal const int Power = 11;
    internal const int AtTimeZone = 12;
    internal const int Collate = 13;

    /// <summary>The signs + and -; they bind more tightly than ^, so -2 ^ 2 is 4.</summary>
    internal const int Sign = 14;
    internal const int Subscript = 15;
    internal const int Cast = 16;
    internal const int Primary = 17;

    /// <summary>The binary operator that a token is, if it is one.</summary>
    internal static BinaryOperator? BinaryOperatorOf(TokenKind kind) => kind switch
    {
        TokenKind.Equal => BinaryOperator.Equal,
        TokenKind.NotEqual => BinaryOperator.NotEqual,
        TokenKind.Less => BinaryOperator.Less,
        TokenKind.LessOrEqual => BinaryOperator.LessOrEqual,
        TokenKind.Greater => BinaryOperator.Greater,
        TokenKind.GreaterOrEqual => BinaryOperator.GreaterOrEqual,
        TokenKind.Plus => BinaryOperator.Add,
        TokenKind.Minus => BinaryOperator.Subtract,
        TokenKind.Star => BinaryOperator.Multiply,
        TokenKind.Slash => BinaryOperator.Divide,
        TokenKind.Percent => BinaryOperator.Modulo,
        TokenKind.Caret => BinaryOperator.Power,
        TokenKind.Concatenate => BinaryOperator.Concatenate,
        TokenKind.Ampersand => BinaryOperator.BitwiseAnd,
        TokenKind.Pipe => BinaryOperator.BitwiseOr,
        TokenKind.Hash => BinaryOperator.BitwiseXor,
        TokenKind.ShiftLeft => BinaryOperator.ShiftLeft,
        TokenKind.ShiftRight => BinaryOperator.ShiftRight,
        TokenKind.Tilde => BinaryOperator.RegexMatch,
        TokenKind.TildeStar => BinaryOperator.RegexMatchIgnoreCase,
        TokenKind.NotTilde => BinaryOperator.NotRegexMatch,
        TokenKind.NotTildeStar => BinaryOperator.NotRegexMatchIgnoreCase,
        TokenKind.Arrow => BinaryOperator.JsonGet,
        TokenKind.ArrowText => BinaryOperator.JsonGetText,
        TokenKind.HashArrow => BinaryOperator.JsonGetPath,
        TokenKind.HashArrowText => BinaryOperator.JsonGetPathText,
        TokenKind.HashMinus => BinaryOperator.JsonDeletePath,
        TokenKind.AtGreater => BinaryOperator.JsonContains,
        TokenKind.LessAt => BinaryOperator.JsonContainedBy,

        // Where an operand stands it is a parameter; behind one it can only be the operator.
        TokenKind.PositionalParameter => BinaryOperator.JsonHas,
        TokenKind.AtQuestion => BinaryOperator.JsonPathExists,
        TokenKind.AtAt => BinaryOperator.JsonPathMatch,
        _ => null,
    };

    internal static int Of(BinaryOperator op) => op switch
    {
        <= BinaryOperator.GreaterOrEqual => Comparison,
        BinaryOperator.Add or BinaryOperator.Subtract => Additive,
        BinaryOperator.Multiply or BinaryOperator.Divide or BinaryOperator.Modulo => Multiplicative,
        BinaryOperator.Power => Power,
        _ => Other,
    };

    internal static int Of(UnaryOperator op) => op switch
    {
        UnaryOperator.Not => Not,
        UnaryOperator.BitwiseNot => Other,
        _ => Sign,
    };

    /// <summary>
    /// What the operand of a sign must bind with; ~ takes the next operand only as far as its own level.
    /// </summary>
    internal static int OfOperand(UnaryOperator op) => op == UnaryOperator.BitwiseNot ? Other + 1 : Of(op);

    /// <summary>Of a node: how tightly its outermost operator binds.</summary>
    internal static int Of(Expression expression) => expression switch
    {
        LogicalExpression logical => logical.Operator == LogicalOperator.Or ? Or : And,
        UnaryExpression unary => Of(unary.Operator),
        BinaryExpression binary => Of(binary.Operator),
        IsPredicate or DistinctPredicate => Is,
        BetweenPredicate or LikePredicate or InListPredicate or InQueryPredicate => Range,
        QuantifiedPredicate quantified => Of(quantified.Operator),
        CollateExpression => Collate,
        SubscriptExpression => Subscript,
        _ => Primary,
    };

    /// <summary>Whether <c>a op b op c</c> is an error, as in PostgreSQL.</summary>
    internal static bool IsNonAssociative(int precedence) => precedence is Is or Comparison or Range;
}
