using Orm.Engine.Sql.Lexing;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Sql.Parsing;

/// <summary>Keys and foreign keys, at a column or at a table.</summary>
internal sealed partial class SqlParser
{
    private bool AtTableConstraint => CurrentKeyword
        is Keyword.Constraint or Keyword.Primary or Keyword.Unique or Keyword.Check or Keyword.Foreign;

    private TableConstraint ReadTableConstraint()
    {
        int start = Start;
        string? name = TryTake(Keyword.Constraint) ? TakeName("the name of a constraint") : null;
        TableConstraint constraint = CurrentKeyword switch
        {
            Keyword.Primary or Keyword.Unique => ReadKey(name, hasColumns: true),
            Keyword.Check => ReadCheck(name),
            Keyword.Foreign => ReadForeignKey(name),
            _ => throw Expected("PRIMARY KEY, UNIQUE, CHECK or FOREIGN KEY"),
        };
        return constraint with { Span = SpanFrom(start) };
    }

    private KeyConstraint ReadKey(string? name, bool hasColumns)
    {
        KeyKind kind = KeyKind.Unique;
        bool nullsNotDistinct = false;
        if (TryTake(Keyword.Primary))
        {
            Take(Keyword.Key);
            kind = KeyKind.Primary;
        }
        else
        {
            Take(Keyword.Unique);
            nullsNotDistinct = ReadNullsNotDistinct();
        }

        SyntaxList<Identifier> columns = hasColumns ? ReadColumnNames() : default;
        if (!hasColumns)
        {
            ReadDirection();
        }

        bool isAutoIncrement = kind == KeyKind.Primary && TryTake(Keyword.Autoincrement);
        SyntaxList<Identifier> include = TryTake(Keyword.Include) ? ReadColumnNames() : default;
        RefuseConflictClause();
        Deferral deferral = ReadDeferral();
        return new KeyConstraint(name, kind, columns)
        {
            Include = include,
            NullsNotDistinct = nullsNotDistinct,
            IsAutoIncrement = isAutoIncrement,
            Deferral = deferral,
        };
    }

    private void RefuseConflictClause()
    {
        if (At(Keyword.On, Keyword.Conflict))
        {
            throw Expected(
                "',' or ')'", "What happens on a conflict is said by the statement: INSERT ... ON CONFLICT ...");
        }
    }

    private ForeignKeyConstraint ReadForeignKey(string? name)
    {
        Take(Keyword.Foreign, Keyword.Key);
        return ReadReferences(name, ReadColumnNames());
    }

    private ForeignKeyConstraint ReadReferences(string? name, SyntaxList<Identifier> columns)
    {
        Take(Keyword.References);
        ObjectName table = ReadTableName();
        SyntaxList<Identifier> targetColumns = ReadOptionalColumnNames();
        var constraint = new ForeignKeyConstraint(name, columns, table, targetColumns);
        while (CurrentKeyword is Keyword.Match or Keyword.On)
        {
            constraint = ReadReferenceClause(constraint);
        }

        return constraint with { Deferral = ReadDeferral() };
    }

    private ForeignKeyConstraint ReadReferenceClause(ForeignKeyConstraint constraint)
    {
        if (TryTake(Keyword.Match))
        {
            if (TryTake(Keyword.Full))
            {
                return constraint with { Match = MatchKind.Full };
            }

            return AtLabel && TokenText.Name(_text, Current) == "simple" && TakeAnyName().Length > 0
                ? constraint with { Match = MatchKind.Simple }
                : throw Expected("SIMPLE or FULL");
        }

        Take(Keyword.On);
        if (TryTake(Keyword.Delete))
        {
            return constraint with { OnDelete = ReadReferentialAction() };
        }

        return TryTake(Keyword.Update)
            ? constraint with { OnUpdate = ReadReferentialAction() }
            : throw Expected("DELETE or UPDATE");
    }

    private ReferentialAction ReadReferentialAction()
    {
        (ReferentialAction Action, int Words)? found = (CurrentKeyword, Ahead(1).Keyword) switch
        {
            (Keyword.Cascade, _) => (ReferentialAction.Cascade, 1),
            (Keyword.Restrict, _) => (ReferentialAction.Restrict, 1),
            (Keyword.Set, Keyword.Null) => (ReferentialAction.SetNull, 2),
            (Keyword.Set, Keyword.Default) => (ReferentialAction.SetDefault, 2),
            (Keyword.No, Keyword.Action) => (ReferentialAction.NoAction, 2),
            _ => null,
        };
        if (found is not { } action)
        {
            throw Expected("CASCADE, RESTRICT, SET NULL, SET DEFAULT or NO ACTION");
        }

        _index += action.Words;
        return action.Action;
    }

    /// <summary>
    /// <c>[NOT] DEFERRABLE</c> and <c>INITIALLY DEFERRED | IMMEDIATE</c>, in either order; INITIALLY DEFERRED alone
    /// means
    /// DEFERRABLE.
    /// </summary>
    private Deferral ReadDeferral()
    {
        bool? isDeferrable = null;
        bool? isDeferred = null;
        while (true)
        {
            if (isDeferrable is null && TryTake(Keyword.Deferrable))
            {
                isDeferrable = true;
            }
            else if (isDeferrable is null && TryTake(Keyword.Not, Keyword.Deferrable))
            {
                isDeferrable = false;
            }
            else if (isDeferred is null && TryTake(Keyword.Initially))
            {
                isDeferred = ReadInitially();
            }
            else
            {
                break;
            }
        }

        if (isDeferrable == false && isDeferred == true)
        {
            throw Expected("DEFERRABLE", "A constraint that is INITIALLY DEFERRED is DEFERRABLE.");
        }

        return (isDeferrable, isDeferred) switch
        {
            (_, true) => Deferral.InitiallyDeferred,
            (true, _) => Deferral.InitiallyImmediate,
            _ => Deferral.NotDeferrable,
        };
    }

    private bool ReadInitially()
    {
        bool isDeferred = TryTake(Keyword.Deferred);
        if (!isDeferred)
        {
            if (!TryTake(Keyword.Immediate))
            {
                throw Expected("DEFERRED or IMMEDIATE");
            }
        }

        return isDeferred;
    }
}
