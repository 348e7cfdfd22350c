using Orm.Engine.Sql.Lexing;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Sql.Parsing;

/// <summary>ALTER TABLE, and renaming of the rest.</summary>
internal sealed partial class SqlParser
{
    private AlterStatement ReadAlter(int start)
    {
        Take(Keyword.Alter);
        ObjectKind kind = ReadObjectKind();
        bool ifExists = TryTakeIfExists();
        TryTake(Keyword.Only);
        ObjectName name = ReadObjectName("a name");
        SyntaxList<AlterAction> actions;
        if (At(Keyword.Rename))
        {
            actions = [ReadRename(kind)];
        }
        else
        {
            actions = kind switch
            {
                ObjectKind.Table => ReadList(ReadAlterAction),
                ObjectKind.Sequence => [ReadChangeOfSequence()],
                _ => throw Expected("RENAME"),
            };
        }

        return new AlterStatement(kind, name, ifExists, actions) { Span = SpanFrom(start) };
    }

    private ChangeSequenceAction ReadChangeOfSequence()
    {
        int start = Start;
        int first = _index;
        SequenceOptions options = ReadSequenceOptions();
        return _index == first
            ? throw Expected("RENAME, RESTART, INCREMENT, MINVALUE, MAXVALUE, START, CACHE or CYCLE")
            : new ChangeSequenceAction(options) { Span = SpanFrom(start) };
    }

    private AlterAction ReadRename(ObjectKind kind)
    {
        int start = Start;
        Take(Keyword.Rename);
        if (TryTake(Keyword.To))
        {
            return new RenameAction(TakeName("a name")) { Span = SpanFrom(start) };
        }

        if (kind is ObjectKind.Index or ObjectKind.Sequence)
        {
            throw Expected("TO");
        }

        if (TryTake(Keyword.Constraint))
        {
            string constraint = TakeName("the name of a constraint");
            Take(Keyword.To);
            return new RenameConstraintAction(constraint, TakeName("a name")) { Span = SpanFrom(start) };
        }

        TryTake(Keyword.Column);
        string column = TakeName("TO, COLUMN, CONSTRAINT or the name of a column");
        Take(Keyword.To);
        return new RenameColumnAction(column, TakeName("a name")) { Span = SpanFrom(start) };
    }

    private AlterAction ReadAlterAction()
    {
        int start = Start;
        AlterAction action = CurrentKeyword switch
        {
            _ when AtWord("validate") => ReadValidate(),
            Keyword.Alter when Ahead(1).Keyword == Keyword.Constraint => ReadChangeOfConstraint(),
            Keyword.Add => ReadAdd(),
            Keyword.Drop => ReadDropAction(),
            Keyword.Alter => ReadAlterColumn(),
            Keyword.Rename => throw Expected("ADD, DROP or ALTER", "RENAME stands alone in a statement of its own."),
            _ => throw Expected("ADD, DROP, ALTER, VALIDATE or RENAME"),
        };
        return action with { Span = SpanFrom(start) };
    }

    private AlterAction ReadAdd()
    {
        Take(Keyword.Add);
        if (AtTableConstraint)
        {
            return new AddConstraintAction(ReadAddedConstraint());
        }

        TryTake(Keyword.Column);
        bool ifNotExists = TryTakeIfNotExists();
        return new AddColumnAction(ReadColumnDefinition(), ifNotExists);
    }

    private AlterAction ReadDropAction()
    {
        Take(Keyword.Drop);
        bool isConstraint = TryTake(Keyword.Constraint);
        if (!isConstraint)
        {
            TryTake(Keyword.Column);
        }

        bool ifExists = TryTakeIfExists();
        string name = TakeName(isConstraint ? "the name of a constraint" : "the name of a column");
        DropBehavior behavior = ReadDropBehavior();
        return isConstraint
            ? new DropConstraintAction(name, ifExists, behavior)
            : new DropColumnAction(name, ifExists, behavior);
    }

    private AlterAction ReadAlterColumn()
    {
        Take(Keyword.Alter);
        TryTake(Keyword.Column);
        string column = TakeName("the name of a column");
        if (At(Keyword.Type) || At(Keyword.Set, Keyword.Data))
        {
            return ReadSetType(column);
        }

        if (AtChangeOfIdentity)
        {
            return ReadChangeOfIdentity(column);
        }

        if (TryTake(Keyword.Set))
        {
            if (TryTake(Keyword.Not, Keyword.Null))
            {
                return new SetNotNullAction(column, IsNotNull: true);
            }

            Take(Keyword.Default);
            return new SetDefaultAction(column, ReadExpression());
        }

        if (TryTake(Keyword.Add))
        {
            return ReadGenerated(name: null) is IdentityConstraint identity
                ? new SetIdentityAction(column, identity, IfExists: false)
                : throw Expected("IDENTITY", "A column that is there cannot become a generated one.");
        }

        return ReadDropFromColumn(column);
    }

    private AlterAction ReadDropFromColumn(string column)
    {
        if (!TryTake(Keyword.Drop))
        {
            throw Expected("TYPE, SET, DROP or ADD");
        }

        if (TryTake(Keyword.Not, Keyword.Null))
        {
            return new SetNotNullAction(column, IsNotNull: false);
        }

        if (TryTake(Keyword.Default))
        {
            return new SetDefaultAction(column, Value: null);
        }

        if (AtWord("expression"))
        {
            _index++;
            return new DropExpressionAction(column, TryTakeIfExists());
        }

        return TryTake(Keyword.Identity)
            ? new SetIdentityAction(column, Identity: null, TryTakeIfExists())
            : throw Expected("DEFAULT, NOT NULL, EXPRESSION or IDENTITY");
    }

    private bool AtChangeOfIdentity => At(Keyword.Restart) || (At(Keyword.Set) && Ahead(1).Keyword
        is Keyword.Generated or Keyword.Start or Keyword.Increment or Keyword.Minvalue or Keyword.Maxvalue
        or Keyword.Cache or Keyword.Cycle or Keyword.No or Keyword.Restart);

    private ChangeIdentityAction ReadChangeOfIdentity(string column)
    {
        bool? isAlways = null;
        var options = new SequenceOptions();
        while (AtChangeOfIdentity)
        {
            if (TryTake(Keyword.Set) && TryTake(Keyword.Generated))
            {
                isAlways = TryTake(Keyword.Always);
                if (isAlways == false && !TryTake(Keyword.By, Keyword.Default))
                {
                    throw Expected("ALWAYS or BY DEFAULT");
                }
            }
            else
            {
                options = ReadSequenceOption(options)!.Value.Options;
            }
        }

        return new ChangeIdentityAction(column, isAlways, options);
    }

    private SetTypeAction ReadSetType(string column)
    {
        TryTake(Keyword.Set, Keyword.Data);
        Take(Keyword.Type);
        TypeName type = ReadTypeName();
        ObjectName? collation = TryTake(Keyword.Collate) ? ReadCollationName() : null;
        Expression? @using = TryTake(Keyword.Using) ? ReadExpression() : null;
        return new SetTypeAction(column, type, collation, @using);
    }
}
