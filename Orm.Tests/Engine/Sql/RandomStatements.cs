using Orm.Engine.Sql.Syntax;
using SqlQuery = Orm.Engine.Sql.Syntax.Query;

namespace Orm.Tests.Engine.Sql;

/// <summary>Random statements of every kind that has parts.</summary>
internal sealed class RandomStatements(Random random, RandomExpressions any)
{
    private const int Depth = 3;

    internal static Statement Statement(Random random) =>
        new RandomStatements(random, new RandomExpressions(random)).Statement();

    private Statement Statement() => random.Next(10) switch
    {
        0 or 1 or 2 or 3 => new QueryStatement(any.Queries.Query(Depth)),
        4 or 5 or 6 => Modification(Depth),
        7 => CreateTable(),
        8 => new CreateIndexStatement(any.OptionalName(), any.ObjectName(), any.List(() => Element(Depth)))
        {
            IsUnique = any.Maybe(),
            IfNotExists = any.Maybe(),
            Method = any.Any<IndexMethod>(),
            Include = any.List(any.Identifier, 0),
            NullsNotDistinct = any.Maybe(),
            Where = any.Maybe() ? any.Expression(Depth) : null,
        },
        _ => Alter(),
    };

    internal ModificationStatement Modification(int depth)
    {
        ModificationStatement statement = random.Next(3) switch
        {
            0 => Insert(depth - 1),
            1 => new UpdateStatement(any.ObjectName(), any.List(() => Assignment(depth - 1)))
            {
                From = any.Maybe(3) ? any.List(() => any.Queries.Table(depth - 1)) : default,
                Where = any.Maybe() ? any.Expression(depth - 1) : null,
            },
            _ => new DeleteStatement(any.ObjectName())
            {
                Using = any.Maybe(3) ? any.List(() => any.Queries.Table(depth - 1)) : default,
                Where = any.Maybe() ? any.Expression(depth - 1) : null,
            },
        };
        return statement with
        {
            With = depth > 1 && any.Maybe(5) ? any.Queries.With(depth - 2) : null,
            Alias = any.OptionalName(),
            Returning = any.Maybe(3) ? any.List(() => any.Queries.Item(depth - 1)) : default,
        };
    }

    private InsertStatement Insert(int depth)
    {
        SqlQuery? source = any.Maybe(8) ? null : any.Queries.Query(depth);
        return new InsertStatement(any.ObjectName(), any.List(any.Identifier, 0), source)
        {
            Overriding = any.Any<OverridingKind>(),
            OnConflict = any.Maybe(3) ? Conflict(depth) : null,
        };
    }

    private ConflictClause Conflict(int depth)
    {
        if (any.Maybe(4))
        {
            return new ConflictClause(Target: null, default, Where: null);
        }

        ConflictTarget target = any.Maybe(3)
            ? new ConflictTarget(any.Name(), default, Where: null)
            : new ConflictTarget(
                Constraint: null, any.List(() => Element(depth)), any.Maybe(3) ? any.Expression(depth) : null);
        return any.Maybe(3)
            ? new ConflictClause(target, default, Where: null)
            : new ConflictClause(
                target, any.List(() => Assignment(depth)), any.Maybe(3) ? any.Expression(depth) : null);
    }

    private Assignment Assignment(int depth)
    {
        bool isRow = any.Maybe(3);
        SyntaxList<Identifier> columns = isRow ? any.List(any.Identifier) : [any.Identifier()];
        return new Assignment(columns, any.Expression(depth), isRow);
    }

    private IndexElement Element(int depth) =>
        new(any.Expression(depth), any.Any<SortDirection>(), any.Any<NullsOrder>())
        {
            Collation = any.Maybe(4) ? any.ObjectName() : null,
        };

    private CreateTableStatement CreateTable() =>
        new(any.ObjectName(), any.List(Column), any.List(Constraint, 0))
        {
            IfNotExists = any.Maybe(),
            IsTemporary = any.Maybe(),
        };

    private ColumnDefinition Column() =>
        new(any.Name(), any.Maybe(5) ? null : any.Type(), any.List(ColumnConstraint, 0));

    private TableConstraint ColumnConstraint() => random.Next(9) switch
    {
        0 => new NullConstraint(any.OptionalName(), any.Maybe()),
        1 or 2 => new DefaultConstraint(any.OptionalName(), any.Expression(2)),
        3 => Key(default),
        4 => ForeignKey(default),
        5 => new GeneratedConstraint(any.OptionalName(), any.Expression(2), any.Maybe()),
        6 => new IdentityConstraint(any.OptionalName(), any.Maybe(), Options()),
        7 => new CollationConstraint(any.OptionalName(), any.ObjectName()),
        _ => new CheckConstraint(any.OptionalName(), any.Expression(2)),
    };

    private TableConstraint Constraint() => random.Next(3) switch
    {
        0 => Key(any.List(any.Identifier)),
        1 => ForeignKey(any.List(any.Identifier)),
        _ => new CheckConstraint(any.OptionalName(), any.Expression(2)),
    };

    private KeyConstraint Key(SyntaxList<Identifier> columns)
    {
        bool isPrimary = any.Maybe();
        return new KeyConstraint(any.OptionalName(), isPrimary ? KeyKind.Primary : KeyKind.Unique, columns)
        {
            Include = any.List(any.Identifier, 0),
            NullsNotDistinct = !isPrimary && any.Maybe(),
            IsAutoIncrement = isPrimary && any.Maybe(),
            Deferral = any.Any<Deferral>(),
        };
    }

    private ForeignKeyConstraint ForeignKey(SyntaxList<Identifier> columns) =>
        new(any.OptionalName(), columns, any.ObjectName(), any.List(any.Identifier, 0))
        {
            Match = any.Any<MatchKind>(),
            OnDelete = any.Any<ReferentialAction>(),
            OnUpdate = any.Any<ReferentialAction>(),
            Deferral = any.Any<Deferral>(),
        };

    private SequenceOptions Options() => new()
    {
        Start = any.Maybe() ? random.Next(-9, 9) : null,
        Increment = any.Maybe() ? random.Next(-9, 9) : null,
        Minimum = any.Maybe() ? random.Next(-9, 9) : null,
        Maximum = any.Maybe() ? random.NextInt64() : null,
        Cache = any.Maybe() ? random.Next(9) : null,
        Cycle = any.Maybe() ? any.Maybe() : null,
    };

    private SequenceOptions Changes() => Options() with
    {
        Restarts = true,
        RestartWith = any.Maybe() ? random.Next(-9, 9) : null,
    };

    private AlterStatement Alter() => any.Maybe(6)
        ? new(ObjectKind.Sequence, any.ObjectName(), any.Maybe(), [new ChangeSequenceAction(Changes())])
        : any.Maybe(4)
        ? new(ObjectKind.Table, any.ObjectName(), any.Maybe(), [new RenameColumnAction(any.Name(), any.Name())])
        : new(ObjectKind.Table, any.ObjectName(), any.Maybe(), any.List(AlterAction));

    private AlterAction AlterAction() => random.Next(10) switch
    {
        8 => new ChangeIdentityAction(any.Name(), any.Maybe() ? any.Maybe() : null, Changes()),
        9 => new DropExpressionAction(any.Name(), any.Maybe()),
        0 => new AddColumnAction(Column(), any.Maybe()),
        1 => new DropColumnAction(any.Name(), any.Maybe(), any.Any<DropBehavior>()),
        2 => new AddConstraintAction(Constraint()),
        3 => new DropConstraintAction(any.Name(), any.Maybe(), any.Any<DropBehavior>()),
        4 => new SetTypeAction(
            any.Name(), any.Type(), any.Maybe(3) ? any.ObjectName() : null, any.Maybe() ? any.Expression(2) : null),
        5 => new SetDefaultAction(any.Name(), any.Maybe() ? any.Expression(2) : null),
        6 => new SetNotNullAction(any.Name(), any.Maybe()),
        _ => new SetIdentityAction(
            any.Name(),
            any.Maybe() ? new IdentityConstraint(Name: null, any.Maybe(), Options()) : null,
            IfExists: false),
    };
}
