using Orm.Engine.Sql.Lexing;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Sql.Parsing;

/// <summary>What stands between operators.</summary>
internal sealed partial class SqlParser
{
    private Expression ReadOperand()
    {
        Token token = Current;
        switch (token.Kind)
        {
            case TokenKind.Word:
                return ReadWordOperand(token);
            case TokenKind.QuotedName:
                return ReadNameOperand();
            case TokenKind.Integer or TokenKind.Number:
                _index++;
                return TokenText.Number(_text, token) with { Span = SpanFrom(token.Start) };
            case TokenKind.String or TokenKind.EscapeString or TokenKind.DollarString:
                string value = ReadString();
                return new StringLiteral(value) { Span = SpanFrom(token.Start) };
            case TokenKind.Blob:
                _index++;
                return new BlobLiteral(TokenText.Blob(_text, token)) { Span = SpanFrom(token.Start) };
            case TokenKind.NamedParameter or TokenKind.NumberedParameter or TokenKind.PositionalParameter:
                return ReadParameter(token);
            case TokenKind.LeftParenthesis:
                return ReadParenthesized();
            case TokenKind.Minus:
                return ReadUnary(UnaryOperator.Negate);
            case TokenKind.Plus:
                return ReadUnary(UnaryOperator.Plus);
            case TokenKind.Tilde:
                return ReadUnary(UnaryOperator.BitwiseNot);
            default:
                throw Expected("an expression");
        }
    }

    private UnaryExpression ReadUnary(UnaryOperator op)
    {
        int start = Start;
        _index++;
        Expression operand = ReadExpression(Precedence.OfOperand(op));
        return new UnaryExpression(op, operand) { Span = SpanFrom(start) };
    }

    /// <summary>Texts with a line break between them are one text, as the standard says.</summary>
    private string ReadString()
    {
        if (Current.Kind is not (TokenKind.String or TokenKind.EscapeString or TokenKind.DollarString))
        {
            throw Expected("a text");
        }

        string value = TokenText.String(_text, Current);
        _index++;
        while (At(TokenKind.String)
            && _text.AsSpan(_tokens[_index - 1].End, Start - _tokens[_index - 1].End).Contains('\n'))
        {
            value += TokenText.String(_text, Current);
            _index++;
        }

        return value;
    }

    private Expression ReadWordOperand(Token token)
    {
        switch (token.Keyword)
        {
            case Keyword.None:
                return ReadNameOperand();
            case Keyword.Null:
                _index++;
                return new NullLiteral { Span = SpanFrom(token.Start) };
            case Keyword.True or Keyword.False:
                _index++;
                return new BooleanLiteral(token.Keyword == Keyword.True) { Span = SpanFrom(token.Start) };
            case Keyword.Default:
                _index++;
                return new DefaultValue { Span = SpanFrom(token.Start) };
            case Keyword.Not:
                return ReadUnary(UnaryOperator.Not);
            case Keyword.Case:
                return ReadCase();
            case Keyword.Array:
                return ReadArray();
            default:
                return ReadSessionValue() ?? ReadKeywordCall(token) ?? ReadNameOperand();
        }
    }

    /// <summary>A keyword that has a syntax of its own when a parenthesis follows.</summary>
    private Expression? ReadKeywordCall(Token token)
    {
        if (Ahead(1).Kind != TokenKind.LeftParenthesis)
        {
            return null;
        }

        switch (token.Keyword)
        {
            case Keyword.Cast:
                return ReadCast();
            case Keyword.Exists:
                _index++;
                TakeLeftParenthesis();
                Query query = ReadQuery();
                TakeRightParenthesis();
                return new ExistsPredicate(query) { Span = SpanFrom(token.Start) };
            case Keyword.Row:
                _index++;
                SyntaxList<Expression> items = ReadArguments();
                return new RowExpression(items) { Span = SpanFrom(token.Start) };
            case Keyword.Extract:
                return ReadExtract();
            case Keyword.Substring:
                return ReadSubstring();
            case Keyword.Position:
                return ReadPosition();
            case Keyword.Trim:
                return ReadTrim();
            case Keyword.Overlay:
                return ReadOverlay();
            case Keyword.Coalesce or Keyword.Nullif or Keyword.Greatest or Keyword.Least or Keyword.Grouping:
                return ReadCall(new ObjectName(Schema: null, TakeAnyName()) { Span = SpanFrom(token.Start) });
            default:
                return null;
        }
    }

    /// <summary>A column, a call, or a type with a text that is read as its value.</summary>
    private Expression ReadNameOperand()
    {
        int start = Start;
        if (StartsTypedLiteral())
        {
            TypeName type = ReadTypeName();
            string text = ReadString();
            type = ReadIntervalFields(type);
            return new TypedLiteral(type, text) { Span = SpanFrom(start) };
        }

        if (!AtName && !(IsFunctionName(Current) && Ahead(1).Kind == TokenKind.LeftParenthesis))
        {
            throw Expected("an expression");
        }

        bool isFunctionName = IsFunctionName(Current);
        string first = TakeAnyName();
        if (At(TokenKind.LeftParenthesis) && isFunctionName)
        {
            return ReadCall(new ObjectName(Schema: null, first) { Span = SpanFrom(start) });
        }

        if (!TryTake(TokenKind.Dot))
        {
            return new ColumnReference(Table: null, first) { Span = SpanFrom(start) };
        }

        return ReadQualified(first, start);
    }

    private Expression ReadQualified(string first, int start)
    {
        SourceSpan firstSpan = new(start, _tokens[_index - 1].Start - start);
        string second = TakeLabel("the name of a column");
        if (At(TokenKind.LeftParenthesis))
        {
            return ReadCall(new ObjectName(first, second) { Span = SpanFrom(start) });
        }

        SourceSpan bothSpan = SpanFrom(start);
        if (!TryTake(TokenKind.Dot))
        {
            var table = new ObjectName(Schema: null, first) { Span = firstSpan };
            return new ColumnReference(table, second) { Span = bothSpan };
        }

        string third = TakeLabel("the name of a column");
        var qualified = new ObjectName(first, second) { Span = bothSpan };
        return new ColumnReference(qualified, third) { Span = SpanFrom(start) };
    }

    private CaseExpression ReadCase()
    {
        int start = Start;
        Take(Keyword.Case);
        Expression? operand = At(Keyword.When) ? null : ReadExpression();
        var branches = new List<CaseBranch>();
        do
        {
            int branchStart = Start;
            Take(Keyword.When);
            Expression condition = ReadExpression();
            Take(Keyword.Then);
            Expression result = ReadExpression();
            branches.Add(new CaseBranch(condition, result) { Span = SpanFrom(branchStart) });
        }
        while (At(Keyword.When));

        Expression? otherwise = TryTake(Keyword.Else) ? ReadExpression() : null;
        Take(Keyword.End);
        return new CaseExpression(operand, new SyntaxList<CaseBranch>([.. branches]), otherwise)
        {
            Span = SpanFrom(start),
        };
    }

    private Expression ReadArray()
    {
        int start = Start;
        Take(Keyword.Array);
        if (TryTake(TokenKind.LeftParenthesis))
        {
            Query query = ReadQuery();
            TakeRightParenthesis();
            return new ArrayQueryExpression(query) { Span = SpanFrom(start) };
        }

        Take(TokenKind.LeftBracket, "'[' or '('");
        SyntaxList<Expression> items = At(TokenKind.RightBracket) ? default : ReadList(ReadExpression);
        Take(TokenKind.RightBracket, "']'");
        return new ArrayExpression(items) { Span = SpanFrom(start) };
    }

    /// <summary>
    /// <c>(expression)</c>, <c>(row, value)</c> or <c>(query)</c>. A query may itself begin with a parenthesis; then
    /// its first part is read as an expression, and what follows shows that it was a query.
    /// </summary>
    private Expression ReadParenthesized()
    {
        int start = Start;
        TakeLeftParenthesis();
        if (StartsQuery)
        {
            Query query = ReadQuery();
            TakeRightParenthesis();
            return new SubqueryExpression(query) { Span = SpanFrom(start) };
        }

        Expression first = ReadExpression();
        if (first is SubqueryExpression subquery)
        {
            Query query = ContinueQuery(subquery);
            first = ReferenceEquals(query, subquery.Query) ? first : new SubqueryExpression(query);
        }

        if (At(TokenKind.Comma))
        {
            return ReadRow(start, first);
        }

        TakeRightParenthesis();
        return first is SubqueryExpression ? first with { Span = SpanFrom(start) } : first;
    }

    private RowExpression ReadRow(int start, Expression first)
    {
        Take(TokenKind.Comma, "','");
        SyntaxList<Expression> rest = ReadList(ReadExpression);
        TakeRightParenthesis();
        return new RowExpression(new SyntaxList<Expression>([first, .. rest])) { Span = SpanFrom(start) };
    }
}
