using Orm.Engine.Sql.Lexing;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Sql.Parsing;

/// <summary>What stands in FROM: tables, joins, derived tables, functions.</summary>
internal sealed partial class SqlParser
{
    private TableExpression ReadTableExpression()
    {
        int height = Descend();
        int start = Start;
        TableExpression left = ReadTablePrimary();
        while (ReadJoinKind() is { } join)
        {
            left = ReadJoin(left, start, join.Kind, join.IsNatural);
            Grow();
        }

        Ascend(height);
        return left;
    }

    private (JoinKind Kind, bool IsNatural)? ReadJoinKind()
    {
        bool isNatural = TryTake(Keyword.Natural);
        switch (CurrentKeyword)
        {
            case Keyword.Join:
                _index++;
                return (JoinKind.Inner, isNatural);
            case Keyword.Inner:
                Take(Keyword.Inner, Keyword.Join);
                return (JoinKind.Inner, isNatural);
            case Keyword.Cross when !isNatural:
                Take(Keyword.Cross, Keyword.Join);
                return (JoinKind.Cross, false);
            case Keyword.Left or Keyword.Right or Keyword.Full:
                JoinKind kind = CurrentKeyword switch
                {
                    Keyword.Left => JoinKind.Left,
                    Keyword.Right => JoinKind.Right,
                    _ => JoinKind.Full,
                };
                _index++;
                TryTake(Keyword.Outer);
                Take(Keyword.Join);
                return (kind, isNatural);
            default:
                return isNatural ? throw Expected("JOIN") : null;
        }
    }

    private JoinedTable ReadJoin(TableExpression left, int start, JoinKind kind, bool isNatural)
    {
        // A join binds to the left, and "a JOIN b JOIN c ON x ON y" nests to the right: the condition decides.
        TableExpression right = isNatural || kind == JoinKind.Cross ? ReadTablePrimary() : ReadRightTable();
        var join = new JoinedTable(kind, left, right) { IsNatural = isNatural };
        if (!isNatural && kind != JoinKind.Cross)
        {
            if (TryTake(Keyword.On))
            {
                join = join with { On = ReadExpression() };
            }
            else if (TryTake(Keyword.Using))
            {
                join = join with { Using = ReadColumnNames() };
                join = TryTake(Keyword.As) ? join with { UsingAlias = TakeName("a name") } : join;
            }
            else
            {
                throw Expected("ON or USING", "A join without a condition is a CROSS JOIN.");
            }
        }

        return join with { Span = SpanFrom(start) };
    }

    private TableExpression ReadRightTable()
    {
        int height = Descend();
        int start = Start;
        TableExpression table = ReadTablePrimary();
        while (CurrentKeyword is not (Keyword.On or Keyword.Using) && ReadJoinKind() is { } join)
        {
            table = ReadJoin(table, start, join.Kind, join.IsNatural);
            Grow();
        }

        Ascend(height);
        return table;
    }

    private TableExpression ReadTablePrimary()
    {
        int start = Start;
        bool isLateral = TryTake(Keyword.Lateral);
        if (At(TokenKind.LeftParenthesis))
        {
            return ReadParenthesizedTable(start, isLateral);
        }

        bool isCall = Ahead(1).Kind == TokenKind.LeftParenthesis
            || (Ahead(1).Kind == TokenKind.Dot && Ahead(3).Kind == TokenKind.LeftParenthesis);
        if (isCall && (AtName || IsFunctionName(Current)))
        {
            return ReadFunctionTable(start, isLateral);
        }

        if (isLateral)
        {
            throw Expected("a query in parentheses or a function", "Only these can look at the tables before them.");
        }

        TryTake(Keyword.Only);
        ObjectName name = ReadTableName();
        TryTake(TokenKind.Star);
        TableAlias? alias = ReadTableAlias();
        return new TableReference(name, alias) { Span = SpanFrom(start) };
    }

    private FunctionTable ReadFunctionTable(int start, bool isLateral)
    {
        int nameStart = Start;
        string first = TakeAnyName();
        ObjectName name = TryTake(TokenKind.Dot)
            ? new ObjectName(first, TakeLabel("the name of a function"))
            : new ObjectName(Schema: null, first);
        FunctionCall call = ReadCall(name with { Span = SpanFrom(nameStart) });
        bool withOrdinality = TryTake(Keyword.With, Keyword.Ordinality);
        TableAlias? alias = ReadTableAlias();
        return new FunctionTable(call, alias, isLateral, withOrdinality) { Span = SpanFrom(start) };
    }

    /// <summary>
    /// A query or a join. A query may itself begin with a parenthesis, as in <c>((SELECT 1) UNION ...)</c>.
    /// </summary>
    private TableExpression ReadParenthesizedTable(int start, bool isLateral)
    {
        TakeLeftParenthesis();
        TableExpression inside;
        if (StartsQuery)
        {
            Query query = ReadQuery();
            inside = new DerivedTable(query, Alias: null, isLateral);
        }
        else
        {
            inside = ReadTableExpression();
            if (inside is DerivedTable { Alias: null, IsLateral: false } derived)
            {
                Query query = ContinuesQuery ? ContinueQuery(derived.Query, derived.Span.Start) : derived.Query;
                inside = new DerivedTable(query, Alias: null, isLateral);
            }
            else if (isLateral)
            {
                throw Expected("a query or a function", "LATERAL stands before a query or a function.");
            }
        }

        TakeRightParenthesis();
        return WithAlias(inside) with { Span = SpanFrom(start) };
    }

    private TableExpression WithAlias(TableExpression table)
    {
        switch (table)
        {
            case DerivedTable derived:
                return derived with { Alias = ReadTableAlias() };
            case JoinedTable { Alias: null } join:
                return join with { Alias = ReadTableAlias() };
            default:
                return table;
        }
    }

    private TableAlias? ReadTableAlias()
    {
        int start = Start;
        if (TryTake(Keyword.As))
        {
            string name = TakeName("a name");
            return new TableAlias(name, ReadOptionalColumnNames()) { Span = SpanFrom(start) };
        }

        if (!AtName || AtClauseAfterTable)
        {
            return null;
        }

        string alias = TakeAnyName();
        return new TableAlias(alias, ReadOptionalColumnNames()) { Span = SpanFrom(start) };
    }

    /// <summary>SET is no reserved word, but in UPDATE it follows a table.</summary>
    private bool AtClauseAfterTable => At(Keyword.Set);
}
