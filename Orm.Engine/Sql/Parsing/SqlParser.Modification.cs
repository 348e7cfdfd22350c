using Orm.Engine.Sql.Lexing;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Sql.Parsing;

/// <summary>INSERT, UPDATE, DELETE and TRUNCATE.</summary>
internal sealed partial class SqlParser
{
    private InsertStatement ReadInsert(WithClause? with, int start)
    {
        Take(Keyword.Insert);
        Take(Keyword.Into);
        ObjectName table = ReadTableName();
        string? alias = TryTake(Keyword.As) ? TakeName("a name") : null;
        SyntaxList<Identifier> columns =
            At(TokenKind.LeftParenthesis) && !StartsParenthesizedQuery() ? ReadColumnNames() : default;
        OverridingKind overriding = ReadOverriding();
        Query? source = null;
        if (!TryTake(Keyword.Default, Keyword.Values))
        {
            source = At(TokenKind.LeftParenthesis) || StartsQuery
                ? ReadQuery()
                : throw Expected("VALUES, SELECT or DEFAULT VALUES");
        }

        ConflictClause? onConflict = At(Keyword.On) ? ReadConflictClause() : null;
        SyntaxList<SelectItem> returning = ReadReturning();
        return new InsertStatement(table, columns, source)
        {
            With = with,
            Alias = alias,
            Overriding = overriding,
            OnConflict = onConflict,
            Returning = returning,
            Span = SpanFrom(start),
        };
    }

    /// <summary>Whether the parenthesis here opens a query and not a list of columns.</summary>
    private bool StartsParenthesizedQuery()
    {
        int ahead = 1;
        while (Ahead(ahead).Kind == TokenKind.LeftParenthesis)
        {
            ahead++;
        }

        return Ahead(ahead).Keyword is Keyword.Select or Keyword.With
            || (Ahead(ahead).Keyword == Keyword.Values && Ahead(ahead + 1).Kind == TokenKind.LeftParenthesis);
    }

    private OverridingKind ReadOverriding()
    {
        if (!TryTake(Keyword.Overriding))
        {
            return OverridingKind.None;
        }

        OverridingKind kind = TryTake(Keyword.System) ? OverridingKind.SystemValue : OverridingKind.UserValue;
        if (kind == OverridingKind.UserValue)
        {
            Take(Keyword.User);
        }

        Take(Keyword.Value);
        return kind;
    }

    private ConflictClause ReadConflictClause()
    {
        int start = Start;
        Take(Keyword.On, Keyword.Conflict);
        ConflictTarget? target = At(Keyword.Do) ? null : ReadConflictTarget();
        Take(Keyword.Do);
        SyntaxList<Assignment> assignments = default;
        Expression? where = null;
        if (!TryTake(Keyword.Nothing))
        {
            if (!TryTake(Keyword.Update))
            {
                throw Expected("NOTHING or UPDATE");
            }

            if (target is null)
            {
                throw Expected(
                    "NOTHING",
                    "DO UPDATE must say which conflict it means: ON CONFLICT (columns) DO UPDATE ...");
            }

            Take(Keyword.Set);
            assignments = ReadList(ReadAssignment);
            where = TryTake(Keyword.Where) ? ReadExpression() : null;
        }

        return new ConflictClause(target, assignments, where) { Span = SpanFrom(start) };
    }

    private ConflictTarget ReadConflictTarget()
    {
        int start = Start;
        if (TryTake(Keyword.On))
        {
            Take(Keyword.Constraint);
            string name = TakeName("the name of a constraint");
            return new ConflictTarget(name, default, Where: null) { Span = SpanFrom(start) };
        }

        SyntaxList<IndexElement> elements = ReadParenthesizedList(ReadIndexElement);
        Expression? where = TryTake(Keyword.Where) ? ReadExpression() : null;
        return new ConflictTarget(Constraint: null, elements, where) { Span = SpanFrom(start) };
    }

    private Assignment ReadAssignment()
    {
        int start = Start;
        bool isRow = At(TokenKind.LeftParenthesis);
        SyntaxList<Identifier> columns = isRow ? ReadColumnNames() : [ReadColumnIdentifier()];
        if (At(TokenKind.Dot))
        {
            throw Expected("'='", "The column that is set is named without its table.");
        }

        Take(TokenKind.Equal, "'='");
        Expression value = ReadExpression();
        return new Assignment(columns, value, isRow) { Span = SpanFrom(start) };
    }

    private UpdateStatement ReadUpdate(WithClause? with, int start)
    {
        Take(Keyword.Update);
        TryTake(Keyword.Only);
        ObjectName table = ReadTableName();
        string? alias = ReadModificationAlias();
        Take(Keyword.Set);
        SyntaxList<Assignment> assignments = ReadList(ReadAssignment);
        SyntaxList<TableExpression> from = TryTake(Keyword.From) ? ReadList(ReadTableExpression) : default;
        Expression? where = TryTake(Keyword.Where) ? ReadExpression() : null;
        SyntaxList<SelectItem> returning = ReadReturning();
        return new UpdateStatement(table, assignments)
        {
            With = with,
            Alias = alias,
            From = from,
            Where = where,
            Returning = returning,
            Span = SpanFrom(start),
        };
    }

    private DeleteStatement ReadDelete(WithClause? with, int start)
    {
        Take(Keyword.Delete);
        Take(Keyword.From);
        TryTake(Keyword.Only);
        ObjectName table = ReadTableName();
        string? alias = ReadModificationAlias();
        SyntaxList<TableExpression> @using = TryTake(Keyword.Using) ? ReadList(ReadTableExpression) : default;
        Expression? where = TryTake(Keyword.Where) ? ReadExpression() : null;
        SyntaxList<SelectItem> returning = ReadReturning();
        return new DeleteStatement(table)
        {
            With = with,
            Alias = alias,
            Using = @using,
            Where = where,
            Returning = returning,
            Span = SpanFrom(start),
        };
    }

    private string? ReadModificationAlias()
    {
        if (TryTake(Keyword.As))
        {
            return TakeName("a name");
        }

        return AtName && !AtClauseAfterTable ? TakeAnyName() : null;
    }

    private SyntaxList<SelectItem> ReadReturning() =>
        TryTake(Keyword.Returning) ? ReadList(ReadSelectItem) : default;

    private TruncateStatement ReadTruncate(int start)
    {
        Take(Keyword.Truncate);
        TryTake(Keyword.Table);
        TryTake(Keyword.Only);
        SyntaxList<ObjectName> tables = ReadList(ReadTableName);
        bool restart = TryTake(Keyword.Restart, Keyword.Identity);
        if (!restart && AtWord("continue"))
        {
            _index++;
            Take(Keyword.Identity);
        }

        DropBehavior behavior = ReadDropBehavior();
        return new TruncateStatement(tables, restart, behavior) { Span = SpanFrom(start) };
    }
}
