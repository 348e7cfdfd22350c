using Orm.Linq.Ir;
using Orm.Linq.Rewrites;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation;

/// <summary>What a result row becomes, in terms of its columns. Front ends make their row readers of it.</summary>
/// <param name="Type">The C# type.</param>
internal abstract record Result(TypeRef Type);

/// <summary>A column.</summary>
/// <param name="Ordinal">Its place in the row.</param>
/// <param name="Stored">How it is stored.</param>
/// <param name="IsNullable">Whether it can be NULL.</param>
internal sealed record ScalarResult(int Ordinal, ScalarType Stored, bool IsNullable, TypeRef Type) : Result(Type);

/// <summary>An entity, whose columns stand side by side in the table's order.</summary>
/// <param name="Ordinal">The place of the first.</param>
/// <param name="Table">The table.</param>
/// <param name="PresenceOrdinal">A column that is NULL where there is no entity; -1 where there always is one.</param>
internal sealed record EntityResult(int Ordinal, TableInfo Table, int PresenceOrdinal, TypeRef Type) : Result(Type)
{
    /// <summary>The navigations that are read with it.</summary>
    internal EquatableArray<IncludeResult> Includes { get; init; }

    /// <summary>Whether a row that comes back many times is one object.</summary>
    internal bool IsShared { get; init; }
}

/// <summary>A navigation that is read with its entity.</summary>
/// <param name="Navigation">The property's name.</param>
/// <param name="Value">What it leads to.</param>
internal sealed record IncludeResult(string Navigation, Result Value);

/// <summary>An object that is made of other results.</summary>
internal sealed record ObjectResult(object? Constructor, EquatableArray<MemberResult> Members, TypeRef Type)
    : Result(Type);

/// <summary>A member of an object; see <see cref="MemberShape"/>.</summary>
internal sealed record MemberResult(string? Name, object? Setter, Result Value);

/// <summary>One of two results, by a truth value in the row.</summary>
internal sealed record ConditionalResult(int TestOrdinal, Result WhenTrue, Result WhenFalse, TypeRef Type)
    : Result(Type);

/// <summary>An object, or none where a column is NULL.</summary>
internal sealed record OptionalResult(int PresenceOrdinal, Result Value, TypeRef Type) : Result(Type);

/// <summary>
/// A collection, which another statement reads for all rows at once.
/// </summary>
/// <param name="Statement">The statement; its last column is the place of the key (<see cref="BatchedQuery"/>).</param>
/// <param name="Element">What a row of it becomes.</param>
/// <param name="Keys">The columns of the row around it whose values are the key.</param>
internal sealed record SequenceResult(
    SelectRelation Statement, Result Element, EquatableArray<ScalarResult> Keys, TypeRef Type) : Result(Type)
{
    /// <summary>Whether it has the one row that an included reference leads to.</summary>
    internal bool IsReference { get; init; }

    /// <summary>Where the place of the key stands.</summary>
    internal int ParentOrdinal => Statement.Items.Count - 1;
}

/// <summary>No object.</summary>
internal sealed record NullResult(TypeRef Type) : Result(Type);

/// <summary>Lays the scalars of a shape out as the columns of a result.</summary>
internal sealed class ResultLayout(Translator translator)
{
    private readonly List<SelectItem> _items = [];

    /// <summary>Whether a part of the result is a collection.</summary>
    internal bool HasSequences { get; private set; }

    internal EquatableArray<SelectItem> Items => _items.ToEquatableArray();

    /// <summary>Adds the columns of a shape.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="name">The name of a column that is no member.</param>
    /// <param name="node">The part of the query that has the shape, for refusals.</param>
    internal Result Add(Shape shape, string name, SyntaxNode node) => shape switch
    {
        ScalarShape scalar
            => new ScalarResult(Column(scalar.Value, name), scalar.Value.Type, scalar.Value.IsNullable, scalar.Type),
        EntityShape entity => AddEntity(entity, node),
        ObjectShape { Constructor: null } tuple => throw new TranslationException(
            node, $"The program's {tuple.Type.Name} is not made again. Select its items, or make another one of them."),
        ObjectShape made => new ObjectResult(
            made.Constructor,
            made.Members
                .Select(member
                    => new MemberResult(member.Name, member.Setter, Add(member.Value, member.Name ?? name, node)))
                .ToEquatableArray(),
            made.Type),
        ConditionalShape choice => new ConditionalResult(
            Column(choice.Test, name), Add(choice.WhenTrue, name, node), Add(choice.WhenFalse, name, node),
                choice.Type),
        OptionalShape optional => new OptionalResult(
            Column(optional.Presence, "present"), Add(optional.Value, name, node), optional.Type),
        NullShape => new NullResult(shape.Type),
        SequenceShape sequence => AddSequence(sequence, node),
        GroupingShape { Type.FullName: not "System.Linq.IGrouping" } group
            => AddSequence(new SequenceShape(translator.ElementsOf(group, node), group.Type), node),
        GroupingShape => throw new TranslationException(
            node, "A group inside of a result has to say what it becomes: select its Key and its ToList()."),
        _ => throw new TranslationException(node, "It is nothing that a row could become."),
    };

    private SequenceResult AddSequence(SequenceShape sequence, SyntaxNode node)
    {
        HasSequences = true;
        var layout = new ResultLayout(translator);
        var query = sequence.Query;
        var element = layout.Add(query.Shape, CollectionRelation.ValueColumn, node);
        if (layout.HasSequences && query.Select.IsDistinct)
        {
            throw new TranslationException(node, "Elements that hold collections are never equal: leave Distinct out.");
        }

        var select = query.Select with { Items = layout.Items };
        var outer = OuterColumns.Of(select);
        var keys = outer.Select(column => new ScalarResult(
            Column(column, column.Name), column.Type, column.IsNullable, sequence.Type));
        var statement = BatchedQuery.Of(select, outer, node, translator);
        return new SequenceResult(
            RewriteRules.Apply(statement, translator.Dialect), element, keys.ToEquatableArray(), sequence.Type)
        {
            IsReference = sequence.Included == IncludedRows.Reference,
        };
    }

    private EntityResult AddEntity(EntityShape entity, SyntaxNode node)
    {
        var first = _items.Count;
        for (var i = 0; i < entity.Columns.Count; i++)
        {
            _items.Add(new SelectItem(entity.Columns[i], Names.Unique(entity.Table.Columns[i].Name, _items)));
        }

        var key = entity.Table.Key.Count == 0 ? 0 : entity.Table.Key[0];
        return new EntityResult(first, entity.Table, entity.IsOptional ? first + key : -1, entity.Type)
        {
            IsShared = entity.IsShared,
            Includes = entity.Includes
                .Select(include
                    => new IncludeResult(include.Navigation, Add(include.Value, include.Navigation, node)))
                .ToEquatableArray(),
        };
    }

    private int Column(Scalar value, string name)
    {
        var existing = _items.FindIndex(item => item.Value == value);
        if (existing >= 0)
        {
            return existing;
        }

        // A column that is no member of anything is called what it is called in its table.
        var own = name == CollectionRelation.ValueColumn && value is ColumnScalar column ? column.Name : name;
        _items.Add(new SelectItem(value, Names.Unique(own, _items)));
        return _items.Count - 1;
    }
}
