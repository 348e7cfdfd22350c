using Orm.Engine.Sql.Lexing;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Sql.Parsing;

/// <summary>Columns and what stands behind them.</summary>
internal sealed partial class SqlParser
{
    private ColumnDefinition ReadColumnDefinition()
    {
        int start = Start;
        string name = TakeName("a column or a constraint");
        TypeName? type = At(Keyword.Generated) || !(AtName || IsFunctionName(Current)) || At(Keyword.Collate)
            ? null
            : ReadTypeName();
        var constraints = new List<TableConstraint>();
        while (ReadColumnConstraint() is { } constraint)
        {
            constraints.Add(constraint);
        }

        return new ColumnDefinition(name, type, new SyntaxList<TableConstraint>([.. constraints]))
        {
            Span = SpanFrom(start),
        };
    }

    private TableConstraint? ReadColumnConstraint()
    {
        int start = Start;
        string? name = TryTake(Keyword.Constraint) ? TakeName("the name of a constraint") : null;
        TableConstraint? constraint = CurrentKeyword switch
        {
            Keyword.Not => ReadNotNull(name),
            Keyword.Null => ReadNull(name),
            Keyword.Default => ReadDefault(name),
            Keyword.Primary or Keyword.Unique => ReadKey(name, hasColumns: false),
            Keyword.Check => ReadCheck(name),
            Keyword.References => ReadReferences(name, default),
            Keyword.Generated => ReadGenerated(name),
            Keyword.As => ReadComputed(name),
            Keyword.Collate => ReadCollationConstraint(name),
            Keyword.Autoincrement => throw Expected("',' or ')'", "AUTOINCREMENT stands behind PRIMARY KEY."),
            _ => null,
        };
        if (constraint is null && name is not null)
        {
            throw Expected("a constraint");
        }

        return constraint is null ? null : constraint with { Span = SpanFrom(start) };
    }

    private NullConstraint ReadNotNull(string? name)
    {
        Take(Keyword.Not, Keyword.Null);
        return new NullConstraint(name, AllowsNull: false);
    }

    private NullConstraint ReadNull(string? name)
    {
        Take(Keyword.Null);
        return new NullConstraint(name, AllowsNull: true);
    }

    /// <summary>Conditions need parentheses here: NOT NULL may follow, and is a constraint of its own.</summary>
    private DefaultConstraint ReadDefault(string? name)
    {
        Take(Keyword.Default);
        int start = Start;
        Expression value = ReadExpression(Precedence.Other);
        while (value is CollateExpression collate && collate.Span.Start == start)
        {
            // Without parentheses, COLLATE is the column's.
            do
            {
                _index--;
            }
            while (!At(Keyword.Collate));
            value = collate.Operand;
        }

        return new DefaultConstraint(name, value);
    }

    private CheckConstraint ReadCheck(string? name)
    {
        Take(Keyword.Check);
        TakeLeftParenthesis();
        Expression condition = ReadExpression();
        TakeRightParenthesis();
        return new CheckConstraint(name, condition);
    }

    private CollationConstraint ReadCollationConstraint(string? name)
    {
        Take(Keyword.Collate);
        return new CollationConstraint(name, ReadCollationName());
    }

    private TableConstraint ReadGenerated(string? name)
    {
        Take(Keyword.Generated);
        bool isAlways = TryTake(Keyword.Always);
        if (!isAlways && !TryTake(Keyword.By, Keyword.Default))
        {
            throw Expected("ALWAYS or BY DEFAULT");
        }

        if (isAlways && At(Keyword.As) && Ahead(1).Kind == TokenKind.LeftParenthesis)
        {
            return ReadComputed(name);
        }

        Take(Keyword.As, Keyword.Identity);
        SequenceOptions options = new();
        if (TryTake(TokenKind.LeftParenthesis))
        {
            options = ReadSequenceOptions();
            TakeRightParenthesis();
        }

        return new IdentityConstraint(name, isAlways, options);
    }

    /// <summary><c>AS (expression) [STORED | VIRTUAL]</c>; SQLite lets GENERATED ALWAYS be left out.</summary>
    private GeneratedConstraint ReadComputed(string? name)
    {
        Take(Keyword.As);
        TakeLeftParenthesis();
        Expression expression = ReadExpression();
        TakeRightParenthesis();
        bool isStored = TryTake(Keyword.Stored);
        if (!isStored)
        {
            TryTake(Keyword.Virtual);
        }

        return new GeneratedConstraint(name, expression, isStored);
    }
}
