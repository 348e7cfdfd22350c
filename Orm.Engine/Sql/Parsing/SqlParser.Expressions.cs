using Orm.Engine.Sql.Lexing;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Sql.Parsing;

/// <summary>Expressions by operator precedence: an operand, then every operator that binds tightly enough.</summary>
internal sealed partial class SqlParser
{
    private Expression ReadExpression() => ReadExpression(Precedence.Lowest);

    /// <param name="minimum">Operators that bind less tightly than this are left to the caller.</param>
    private Expression ReadExpression(int minimum)
    {
        int height = Descend();
        int start = Start;
        Expression left = ReadOperand();
        int last = int.MaxValue;
        while (true)
        {
            int precedence = PrecedenceOfCurrent();
            if (precedence < minimum || precedence <= Precedence.Lowest)
            {
                break;
            }

            if (precedence == last && Precedence.IsNonAssociative(precedence))
            {
                throw Expected(
                    "AND, OR or the end of the expression",
                    "This operator cannot be chained: put parentheses around one side, or join two conditions by AND.");
            }

            int leftHeight = _height;
            _height = 0;
            left = ReadOperation(left, start, precedence);
            _height = Math.Max(leftHeight + 1, _height);
            CheckHeight();
            last = precedence;
        }

        Ascend(height);
        return left;
    }

    /// <summary>
    /// How tightly the current token binds as an operator after an operand; <c>Lowest</c> if it is none.
    /// </summary>
    private int PrecedenceOfCurrent()
    {
        Token token = Current;
        if (token.Kind != TokenKind.Word)
        {
            return token.Kind switch
            {
                TokenKind.Cast => Precedence.Cast,
                TokenKind.LeftBracket => Precedence.Subscript,
                _ => Precedence.BinaryOperatorOf(token.Kind) is { } op ? Precedence.Of(op) : Precedence.Lowest,
            };
        }

        return token.Keyword switch
        {
            Keyword.Or => Precedence.Or,
            Keyword.And => Precedence.And,
            Keyword.Is or Keyword.Isnull or Keyword.Notnull => Precedence.Is,
            Keyword.Between or Keyword.In or Keyword.Like or Keyword.Ilike => Precedence.Range,
            Keyword.Similar when Ahead(1).Keyword == Keyword.To => Precedence.Range,
            Keyword.Overlaps when Ahead(1) is { Kind: TokenKind.LeftParenthesis } or { Keyword: Keyword.Row } =>
                Precedence.Range,
            Keyword.Not when Ahead(1).Keyword
                is Keyword.Between or Keyword.In or Keyword.Like or Keyword.Ilike or Keyword.Similar =>
                Precedence.Range,
            Keyword.Not when Ahead(1).Keyword == Keyword.Null => Precedence.Is,
            Keyword.At when Ahead(1).Keyword == Keyword.Time => Precedence.AtTimeZone,
            Keyword.Collate => Precedence.Collate,
            _ => Precedence.Lowest,
        };
    }

    private Expression ReadOperation(Expression left, int start, int precedence) => precedence switch
    {
        Precedence.Or or Precedence.And => ReadLogical(left, start, precedence),
        Precedence.Is => ReadIs(left, start),
        Precedence.Range when At(Keyword.Overlaps) => ReadOverlaps(left, start),
        Precedence.Range => ReadRange(left, start),
        Precedence.AtTimeZone => ReadAtTimeZone(left, start),
        Precedence.Collate => ReadCollate(left, start),
        Precedence.Subscript => ReadSubscript(left, start),
        Precedence.Cast => ReadCastOperator(left, start),
        _ => ReadBinary(left, start, precedence),
    };

    private LogicalExpression ReadLogical(Expression first, int start, int precedence)
    {
        Keyword keyword = CurrentKeyword;
        var operands = new List<Expression> { first };
        while (TryTake(keyword))
        {
            operands.Add(ReadExpression(precedence + 1));
        }

        LogicalOperator op = keyword == Keyword.Or ? LogicalOperator.Or : LogicalOperator.And;
        return new LogicalExpression(op, new SyntaxList<Expression>([.. operands])) { Span = SpanFrom(start) };
    }

    private Expression ReadBinary(Expression left, int start, int precedence)
    {
        BinaryOperator op = TakeBinaryOperator();
        if (CurrentKeyword is Keyword.Any or Keyword.Some or Keyword.All
            && Ahead(1).Kind == TokenKind.LeftParenthesis)
        {
            Quantifier quantifier = At(Keyword.All) ? Quantifier.All : Quantifier.Any;
            _index++;
            Expression set = ReadParenthesized();
            return new QuantifiedPredicate(op, left, quantifier, set) { Span = SpanFrom(start) };
        }

        Expression right = ReadExpression(precedence + 1);
        return new BinaryExpression(op, left, right) { Span = SpanFrom(start) };
    }

    private BinaryOperator TakeBinaryOperator()
    {
        Token token = Current;
        BinaryOperator op = Precedence.BinaryOperatorOf(token.Kind)!.Value;
        _index++;
        if (op != BinaryOperator.JsonHas || Start != token.End || Current.Kind is not (TokenKind.Pipe
            or TokenKind.Ampersand))
        {
            return op;
        }

        op = Current.Kind == TokenKind.Pipe ? BinaryOperator.JsonHasAny : BinaryOperator.JsonHasAll;
        _index++;
        return op;
    }

    private FunctionCall ReadAtTimeZone(Expression left, int start)
    {
        Take(Keyword.At, Keyword.Time);
        Take(Keyword.Zone);
        Expression zone = ReadExpression(Precedence.AtTimeZone + 1);
        return Call("timezone", start, zone, left);
    }

    private CollateExpression ReadCollate(Expression left, int start)
    {
        Take(Keyword.Collate);
        ObjectName name = ReadCollationName();
        return new CollateExpression(left, name) { Span = SpanFrom(start) };
    }

    /// <summary>BINARY is a keyword, and the name of SQLite's default collation.</summary>
    private ObjectName ReadCollationName()
    {
        int start = Start;
        return At(Keyword.Binary)
            ? new ObjectName(Schema: null, TakeAnyName()) { Span = SpanFrom(start) }
            : ReadObjectName("the name of a collation");
    }

    private SubscriptExpression ReadSubscript(Expression left, int start)
    {
        Take(TokenKind.LeftBracket, "'['");
        Expression index = ReadExpression();
        Take(TokenKind.RightBracket, "']'");
        return new SubscriptExpression(left, index) { Span = SpanFrom(start) };
    }

    private CastExpression ReadCastOperator(Expression left, int start)
    {
        Take(TokenKind.Cast, "'::'");
        TypeName type = ReadTypeName();
        return new CastExpression(left, type) { Span = SpanFrom(start) };
    }
}
