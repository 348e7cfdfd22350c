using Orm.Engine.Sql.Lexing;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Sql.Parsing;

/// <summary>SELECT: its list, grouping and windows.</summary>
internal sealed partial class SqlParser
{
    private SelectBody ReadSelect()
    {
        int start = Start;
        Take(Keyword.Select);
        bool isDistinct = TryTake(Keyword.Distinct);
        SyntaxList<Expression> distinctOn = default;
        if (isDistinct && TryTake(Keyword.On))
        {
            distinctOn = ReadParenthesizedList(ReadExpression);
        }
        else if (!isDistinct)
        {
            TryTake(Keyword.All);
        }

        var select = new SelectBody(ReadList(ReadSelectItem)) { IsDistinct = isDistinct, DistinctOn = distinctOn };
        if (At(Keyword.Into))
        {
            throw Expected("FROM", "To keep the rows of a query, write CREATE TABLE name AS SELECT ...");
        }

        if (TryTake(Keyword.From))
        {
            select = select with { From = ReadList(ReadTableExpression) };
        }

        if (TryTake(Keyword.Where))
        {
            select = select with { Where = ReadExpression() };
        }

        if (CurrentKeyword is Keyword.Group or Keyword.Having or Keyword.Window)
        {
            select = ReadGroupingClauses(select);
        }

        return select with { Span = SpanFrom(start) };
    }

    private SelectBody ReadGroupingClauses(SelectBody select)
    {
        if (TryTake(Keyword.Group))
        {
            Take(Keyword.By);
            bool isDistinct = TryTake(Keyword.Distinct);
            if (!isDistinct)
            {
                TryTake(Keyword.All);
            }

            select = select with { GroupBy = ReadList(ReadGroupingElement), IsGroupByDistinct = isDistinct };
        }

        if (TryTake(Keyword.Having))
        {
            select = select with { Having = ReadExpression() };
        }

        if (TryTake(Keyword.Window))
        {
            select = select with { Windows = ReadList(ReadWindowDefinition) };
        }

        return select;
    }

    private SelectItem ReadSelectItem()
    {
        int start = Start;
        if (TryTake(TokenKind.Star))
        {
            return new StarItem(Table: null) { Span = SpanFrom(start) };
        }

        if (AtName && Ahead(1).Kind == TokenKind.Dot && ReadQualifiedStar() is { } star)
        {
            return star;
        }

        Expression expression = ReadExpression();
        string? alias = null;
        if (TryTake(Keyword.As))
        {
            alias = TakeLabel("a name");
        }
        else if (At(TokenKind.QuotedName) || (At(TokenKind.Word) && !KeywordTable.NeedsAs(CurrentKeyword)))
        {
            alias = TakeAnyName();
        }

        return new ExpressionItem(expression, alias) { Span = SpanFrom(start) };
    }

    /// <summary><c>table.*</c> or <c>schema.table.*</c>, if that is what stands here.</summary>
    private StarItem? ReadQualifiedStar()
    {
        int start = Start;
        bool hasSchema = Ahead(2).Kind is TokenKind.Word or TokenKind.QuotedName && Ahead(3).Kind == TokenKind.Dot;
        if (Ahead(hasSchema ? 4 : 2).Kind != TokenKind.Star)
        {
            return null;
        }

        ObjectName table;
        if (hasSchema)
        {
            table = ReadTableName();
        }
        else
        {
            string name = TakeAnyName();
            table = new ObjectName(Schema: null, name) { Span = SpanFrom(start) };
        }

        Take(TokenKind.Dot, "'.'");
        Take(TokenKind.Star, "'*'");
        return new StarItem(table) { Span = SpanFrom(start) };
    }

    private GroupingElement ReadGroupingElement()
    {
        int start = Start;
        if (TryTake(Keyword.Grouping, Keyword.Sets))
        {
            return ReadGroupingSets(GroupingKind.Sets, start);
        }

        if (CurrentKeyword is Keyword.Rollup or Keyword.Cube && Ahead(1).Kind == TokenKind.LeftParenthesis)
        {
            GroupingKind kind = At(Keyword.Rollup) ? GroupingKind.Rollup : GroupingKind.Cube;
            _index++;
            return ReadGroupingSets(kind, start);
        }

        if (At(TokenKind.LeftParenthesis) && Ahead(1).Kind == TokenKind.RightParenthesis)
        {
            _index += 2;
            return new GroupingSet(default) { Span = SpanFrom(start) };
        }

        // (a, b) is a set of two; (a) is an expression in parentheses.
        Expression expression = ReadExpression();
        return expression is RowExpression { Items.Count: > 1 } row && _text[row.Span.Start] == '('
            ? new GroupingSet(row.Items) { Span = SpanFrom(start) }
            : new GroupingExpression(expression) { Span = SpanFrom(start) };
    }

    private GroupingSets ReadGroupingSets(GroupingKind kind, int start)
    {
        int height = Descend();
        SyntaxList<GroupingElement> elements = ReadParenthesizedList(ReadGroupingElement);
        Ascend(height);
        return new GroupingSets(kind, elements) { Span = SpanFrom(start) };
    }

    private WindowDefinition ReadWindowDefinition()
    {
        int start = Start;
        string name = TakeName("the name of a window");
        Take(Keyword.As);
        WindowSpecification specification = ReadWindowSpecification();
        return new WindowDefinition(name, specification) { Span = SpanFrom(start) };
    }
}
