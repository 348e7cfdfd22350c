using Orm.Engine.Sql.Lexing;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Sql.Parsing;

/// <summary>Queries: WITH, set operations, ORDER BY, LIMIT, locking.</summary>
internal sealed partial class SqlParser
{
    private const int UnionPrecedence = 1;
    private const int IntersectPrecedence = 2;

    /// <summary>Whether a query begins here with a word, not with a parenthesis.</summary>
    private bool StartsQuery => CurrentKeyword switch
    {
        Keyword.Select or Keyword.With => true,
        Keyword.Values => Ahead(1).Kind == TokenKind.LeftParenthesis,
        Keyword.Table => true,
        _ => false,
    };

    /// <summary>Whether the current word goes on with a query whose first part stands in parentheses.</summary>
    private bool ContinuesQuery => CurrentKeyword
        is Keyword.Union or Keyword.Except or Keyword.Intersect or Keyword.Order or Keyword.Limit or Keyword.Offset
        or Keyword.Fetch or Keyword.For;

    private Query ReadQuery()
    {
        int height = Descend();
        int start = Start;
        WithClause? with = At(Keyword.With) ? ReadWith() : null;
        Query query = ReadQueryAfterWith(with, start);
        Ascend(height);
        return query;
    }

    private Query ReadQueryAfterWith(WithClause? with, int start)
    {
        QueryBody body = ReadQueryOperand();
        return ReadQueryTail(with, body, start);
    }

    /// <summary>A query in parentheses has been read as an expression; more of the query may follow.</summary>
    private Query ContinueQuery(SubqueryExpression subquery) =>
        ContinuesQuery ? ContinueQuery(subquery.Query, subquery.Span.Start) : subquery.Query;

    private Query ContinueQuery(Query first, int start)
    {
        QueryBody body = first.IsBare ? first.Body : new NestedQuery(first) { Span = first.Span };
        return ReadQueryTail(with: null, body, start);
    }

    private Query ReadQueryTail(WithClause? with, QueryBody first, int start)
    {
        QueryBody body = ReadSetOperations(first, UnionPrecedence, start);
        var query = new Query(body) { With = with, Span = SpanFrom(start) };
        if (ContinuesQuery)
        {
            query = ReadOrderAndLimits(query) with { Span = SpanFrom(start) };
        }

        return query.IsBare && body is NestedQuery nested ? nested.Query : query;
    }

    private QueryBody ReadSetOperations(QueryBody left, int minimum, int start)
    {
        while (true)
        {
            SetOperator op;
            switch (CurrentKeyword)
            {
                case Keyword.Union when minimum <= UnionPrecedence:
                    op = SetOperator.Union;
                    break;
                case Keyword.Except when minimum <= UnionPrecedence:
                    op = SetOperator.Except;
                    break;
                case Keyword.Intersect:
                    op = SetOperator.Intersect;
                    break;
                default:
                    return left;
            }

            _index++;
            bool isAll = TryTake(Keyword.All);
            if (!isAll)
            {
                TryTake(Keyword.Distinct);
            }

            int rightStart = Start;
            QueryBody right = ReadQueryOperand();
            if (op != SetOperator.Intersect)
            {
                right = ReadSetOperations(right, IntersectPrecedence, rightStart);
            }

            left = new SetOperation(op, isAll, left, right) { Span = SpanFrom(start) };
            Grow();
        }
    }

    private QueryBody ReadQueryOperand()
    {
        int start = Start;
        switch (CurrentKeyword)
        {
            case Keyword.Select:
                return ReadSelect();
            case Keyword.Values:
                return ReadValues();
            case Keyword.Table:
                return ReadTableCommand();
        }

        if (!TryTake(TokenKind.LeftParenthesis))
        {
            throw Expected("SELECT, VALUES, WITH or '('");
        }

        Query query = ReadQuery();
        TakeRightParenthesis();
        return query.IsBare ? query.Body : new NestedQuery(query) { Span = SpanFrom(start) };
    }

    private ValuesBody ReadValues()
    {
        int start = Start;
        Take(Keyword.Values);
        SyntaxList<RowExpression> rows = ReadList(() =>
        {
            int rowStart = Start;
            SyntaxList<Expression> items = ReadParenthesizedList(ReadExpression);
            return new RowExpression(items) { Span = SpanFrom(rowStart) };
        });
        return new ValuesBody(rows) { Span = SpanFrom(start) };
    }

    /// <summary><c>TABLE name</c> is <c>SELECT * FROM name</c>.</summary>
    private SelectBody ReadTableCommand()
    {
        int start = Start;
        Take(Keyword.Table);
        ObjectName name = ReadTableName();
        SourceSpan span = SpanFrom(start);
        return new SelectBody([new StarItem(Table: null) { Span = span }])
        {
            From = [new TableReference(name, Alias: null) { Span = name.Span }],
            Span = span,
        };
    }

    private WithClause ReadWith()
    {
        int start = Start;
        Take(Keyword.With);
        bool isRecursive = TryTake(Keyword.Recursive);
        SyntaxList<TableDefinition> tables = ReadList(ReadTableDefinition);
        return new WithClause(isRecursive, tables) { Span = SpanFrom(start) };
    }

    private TableDefinition ReadTableDefinition()
    {
        int start = Start;
        string name = TakeName("the name of a common table expression");
        SyntaxList<Identifier> columns = ReadOptionalColumnNames();
        Take(Keyword.As);
        Materialization materialization = Materialization.Unspecified;
        if (TryTake(Keyword.Not, Keyword.Materialized))
        {
            materialization = Materialization.NotMaterialized;
        }
        else if (TryTake(Keyword.Materialized))
        {
            materialization = Materialization.Materialized;
        }

        TakeLeftParenthesis();
        Statement statement = ReadModificationOrQuery();
        TakeRightParenthesis();
        return new TableDefinition(name, columns, statement, materialization) { Span = SpanFrom(start) };
    }

    /// <summary>What can stand behind WITH, in WITH, and be explained.</summary>
    private Statement ReadModificationOrQuery()
    {
        int height = Descend();
        int start = Start;
        WithClause? with = At(Keyword.With) ? ReadWith() : null;
        Statement statement = CurrentKeyword switch
        {
            Keyword.Insert => ReadInsert(with, start),
            Keyword.Update => ReadUpdate(with, start),
            Keyword.Delete => ReadDelete(with, start),
            _ => new QueryStatement(ReadQueryAfterWith(with, start)) { Span = SpanFrom(start) },
        };
        Ascend(height);
        return statement;
    }
}
