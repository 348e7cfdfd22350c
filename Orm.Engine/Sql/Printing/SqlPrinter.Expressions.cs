using Orm.Engine.Sql.Parsing;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Sql.Printing;

/// <summary>Operators and their operands.</summary>
internal sealed partial class SqlPrinter
{
    private void Operation(Expression expression, int precedence)
    {
        switch (expression)
        {
            case LogicalExpression logical:
                Logical(logical, precedence);
                break;
            case UnaryExpression unary:
                Unary(unary);
                break;
            case BinaryExpression binary:
                int left = Precedence.IsNonAssociative(precedence) ? precedence + 1 : precedence;
                Expression(binary.Left, left)
                    .Text(OperatorSpelling.Of(binary.Operator))
                    .Expression(binary.Right, precedence + 1);
                break;
            case CollateExpression collate:
                Expression(collate.Operand, Precedence.Collate).Text(" COLLATE ").ObjectName(collate.Collation);
                break;
            case SubscriptExpression subscript:
                Subscript(subscript);
                break;
            case Predicate predicate:
                Predicate(predicate, precedence);
                break;
            default:
                Operand(expression);
                break;
        }
    }

    private void Logical(LogicalExpression logical, int precedence)
    {
        string separator = logical.Operator == LogicalOperator.And ? " AND " : " OR ";
        for (int i = 0; i < logical.Operands.Count; i++)
        {
            TextIf(i > 0, separator).Expression(logical.Operands[i], precedence + 1);
        }
    }

    /// <summary>Two signs are kept apart: together they would begin a comment.</summary>
    private void Unary(UnaryExpression unary)
    {
        Text(unary.Operator switch
        {
            UnaryOperator.Not => "NOT ",
            UnaryOperator.Negate => unary.Operand is UnaryExpression ? "- " : "-",
            UnaryOperator.Plus => "+",
            _ => "~",
        });
        Expression(unary.Operand, Precedence.OfOperand(unary.Operator));
    }

    /// <summary>A bracket is a subscript only behind a name or a closing bracket.</summary>
    private void Subscript(SubscriptExpression subscript)
    {
        bool isPlain = subscript.Operand is ColumnReference or SubscriptExpression or ArrayExpression;
        TextIf(!isPlain, "(").Expression(subscript.Operand, isPlain ? Precedence.Subscript : Precedence.Lowest)
            .TextIf(!isPlain, ")").Text("[").Expression(subscript.Index).Text("]");
    }

    private void Predicate(Predicate predicate, int precedence)
    {
        switch (predicate)
        {
            case IsPredicate @is:
                Expression(@is.Operand, precedence + 1).Text(@is.IsNegated ? " IS NOT " : " IS ")
                    .Text(@is.Test.ToString().ToUpperInvariant());
                break;
            case DistinctPredicate distinct:
                Expression(distinct.Left, precedence + 1)
                    .Text(distinct.IsNegated ? " IS NOT DISTINCT FROM " : " IS DISTINCT FROM ")
                    .Expression(distinct.Right, precedence + 1);
                break;
            case BetweenPredicate between:
                Expression(between.Operand, precedence + 1).Negation(between.IsNegated)
                    .Text(between.IsSymmetric ? " BETWEEN SYMMETRIC " : " BETWEEN ")
                    .Expression(between.Low, precedence + 1).Text(" AND ").Expression(between.High, precedence + 1);
                break;
            case LikePredicate like:
                Like(like, precedence);
                break;
            case InListPredicate list:
                Expression(list.Operand, precedence + 1).Negation(list.IsNegated).Text(" IN (").List(list.Items)
                    .Text(")");
                break;
            case InQueryPredicate query:
                Expression(query.Operand, precedence + 1).Negation(query.IsNegated).Text(" IN (").Query(query.Query)
                    .Text(")");
                break;
            case QuantifiedPredicate quantified:
                Quantified(quantified, precedence);
                break;
            case ExistsPredicate exists:
                Text("EXISTS (").Query(exists.Query).Text(")");
                break;
        }
    }

    private SqlPrinter Negation(bool isNegated) => TextIf(isNegated, " NOT");

    private void Like(LikePredicate like, int precedence)
    {
        Expression(like.Operand, precedence + 1).Negation(like.IsNegated);
        Text(like.Kind switch
        {
            LikeKind.Like => " LIKE ",
            LikeKind.ILike => " ILIKE ",
            _ => " SIMILAR TO ",
        });
        Expression(like.Pattern, precedence + 1);
        if (like.Escape is not null)
        {
            Text(" ESCAPE ").Expression(like.Escape, Precedence.Escape + 1);
        }
    }

    private void Quantified(QuantifiedPredicate quantified, int precedence)
    {
        int left = Precedence.IsNonAssociative(precedence) ? precedence + 1 : precedence;
        Expression(quantified.Left, left).Text(OperatorSpelling.Of(quantified.Operator))
            .Text(quantified.Quantifier == Quantifier.Any ? "ANY " : "ALL ");
        bool hasParentheses = quantified.Right is SubqueryExpression or RowExpression { Items.Count: > 1 };
        TextIf(!hasParentheses, "(").Expression(quantified.Right).TextIf(!hasParentheses, ")");
    }
}
