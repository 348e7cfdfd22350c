using Orm.Engine.Sql.Lexing;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Sql.Parsing;

/// <summary>Conditions that are written with words.</summary>
internal sealed partial class SqlParser
{
    private Predicate ReadIs(Expression left, int start)
    {
        if (TryTake(Keyword.Isnull))
        {
            return new IsPredicate(left, TruthTest.Null, IsNegated: false) { Span = SpanFrom(start) };
        }

        if (TryTake(Keyword.Notnull) || TryTake(Keyword.Not, Keyword.Null))
        {
            return new IsPredicate(left, TruthTest.Null, IsNegated: true) { Span = SpanFrom(start) };
        }

        Take(Keyword.Is);
        bool isNegated = TryTake(Keyword.Not);
        if (TryTake(Keyword.Distinct, Keyword.From))
        {
            Expression right = ReadExpression(Precedence.Is + 1);
            return new DistinctPredicate(left, right, isNegated) { Span = SpanFrom(start) };
        }

        TruthTest test = CurrentKeyword switch
        {
            Keyword.Null => TruthTest.Null,
            Keyword.True => TruthTest.True,
            Keyword.False => TruthTest.False,
            Keyword.Unknown => TruthTest.Unknown,
            _ => throw Expected(
                isNegated
                    ? "NULL, TRUE, FALSE, UNKNOWN or DISTINCT FROM"
                    : "NULL, NOT, TRUE, FALSE, UNKNOWN or DISTINCT FROM",
                "To compare two values of which either may be NULL, write IS [NOT] DISTINCT FROM."),
        };
        _index++;
        return new IsPredicate(left, test, isNegated) { Span = SpanFrom(start) };
    }

    private Predicate ReadRange(Expression left, int start)
    {
        bool isNegated = TryTake(Keyword.Not);
        switch (CurrentKeyword)
        {
            case Keyword.Between:
                return ReadBetween(left, start, isNegated);
            case Keyword.In:
                return ReadIn(left, start, isNegated);
            case Keyword.Like:
                _index++;
                return ReadLike(LikeKind.Like, left, start, isNegated);
            case Keyword.Ilike:
                _index++;
                return ReadLike(LikeKind.ILike, left, start, isNegated);
            default:
                Take(Keyword.Similar, Keyword.To);
                return ReadLike(LikeKind.SimilarTo, left, start, isNegated);
        }
    }

    /// <summary>(start, end) OVERLAPS (start, end): the function of that name.</summary>
    private FunctionCall ReadOverlaps(Expression left, int start)
    {
        int nameStart = Start;
        Take(Keyword.Overlaps);
        ObjectName name = new ObjectName(Schema: null, "overlaps") { Span = SpanFrom(nameStart) };
        Expression right = ReadExpression(Precedence.Range + 1);
        return left is RowExpression { Items.Count: 2 } first && right is RowExpression { Items.Count: 2 } second
            ? new FunctionCall(name, [.. first.Items.AsSpan(), .. second.Items.AsSpan()]) { Span = SpanFrom(start) }
            : throw Expected("two periods", "Write (start, end) OVERLAPS (start, end).");
    }

    private BetweenPredicate ReadBetween(Expression left, int start, bool isNegated)
    {
        Take(Keyword.Between);
        bool isSymmetric = TryTake(Keyword.Symmetric);
        if (!isSymmetric)
        {
            TryTake(Keyword.Asymmetric);
        }

        Expression low = ReadExpression(Precedence.Range + 1);
        Take(Keyword.And);
        Expression high = ReadExpression(Precedence.Range + 1);
        return new BetweenPredicate(left, low, high, isSymmetric, isNegated) { Span = SpanFrom(start) };
    }

    private LikePredicate ReadLike(LikeKind kind, Expression left, int start, bool isNegated)
    {
        Expression pattern = ReadExpression(Precedence.Range + 1);
        Expression? escape = TryTake(Keyword.Escape) ? ReadExpression(Precedence.Escape + 1) : null;
        return new LikePredicate(kind, left, pattern, escape, isNegated) { Span = SpanFrom(start) };
    }

    private Predicate ReadIn(Expression left, int start, bool isNegated)
    {
        Take(Keyword.In);
        TakeLeftParenthesis();
        if (At(TokenKind.RightParenthesis))
        {
            throw Expected("an expression or a query", "IN needs at least one value; for none, write FALSE.");
        }

        if (StartsQuery)
        {
            Query query = ReadQuery();
            TakeRightParenthesis();
            return new InQueryPredicate(left, query, isNegated) { Span = SpanFrom(start) };
        }

        SyntaxList<Expression> items = ReadList(ReadExpression);
        if (items.Count == 1 && items[0] is SubqueryExpression subquery)
        {
            Query query = ContinueQuery(subquery);
            TakeRightParenthesis();
            return new InQueryPredicate(left, query, isNegated) { Span = SpanFrom(start) };
        }

        TakeRightParenthesis();
        return new InListPredicate(left, items, isNegated) { Span = SpanFrom(start) };
    }
}
