using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation;

/// <summary>What a C# value of the query consists of in SQL: how its members become columns.</summary>
/// <param name="Type">The C# type.</param>
internal abstract record Shape(TypeRef Type)
{
    /// <summary>The shape with every scalar replaced, as happens when its rows move into a subquery.</summary>
    /// <param name="map">The replacement. It is also given columns inside of nested queries.</param>
    internal abstract Shape Map(Func<Scalar, Scalar> map);

    /// <summary>The scalars that the rows must have, each with the name that it would have as a column.</summary>
    internal abstract IEnumerable<SelectItem> Items(string name);
}

/// <summary>One value.</summary>
internal sealed record ScalarShape(Scalar Value, TypeRef Type) : Shape(Type)
{
    /// <summary>
    /// Whether grouping sets leave the value out of a group's key; null where it is no member of such a key.
    /// </summary>
    internal Scalar? LeftOut { get; init; }

    internal override Shape Map(Func<Scalar, Scalar> map)
        => new ScalarShape(map(Value), Type) { LeftOut = LeftOut is null ? null : map(LeftOut) };

    internal override IEnumerable<SelectItem> Items(string name) => LeftOut is null
        ? [new SelectItem(Value, name)]
        : [new SelectItem(Value, name), new SelectItem(LeftOut, name)];
}

/// <summary>A row of a table.</summary>
/// <param name="Table">The table.</param>
/// <param name="Columns">Its columns, in the table's order.</param>
/// <param name="IsOptional">Whether there may be no row: it comes from the outer side of a join.</param>
internal sealed record EntityShape(TableInfo Table, EquatableArray<Scalar> Columns, bool IsOptional, TypeRef Type)
    : Shape(Type)
{
    /// <summary>The navigations that are to be read with it.</summary>
    internal EquatableArray<IncludeShape> Includes { get; init; }

    /// <summary>Whether a row that comes back many times is to be one object.</summary>
    internal bool IsShared { get; init; }

    internal override Shape Map(Func<Scalar, Scalar> map) => this with
    {
        Columns = Columns.Map(map),
        Includes = Includes.Map(include => include with { Value = include.Value.Map(map) }),
    };

    internal override IEnumerable<SelectItem> Items(string name)
        => Columns.Select((column, i) => new SelectItem(column, Table.Columns[i].Name))
            .Concat(Includes.SelectMany(include => include.Value.Items(include.Navigation)));

    /// <summary>The row of a source that is a table.</summary>
    internal static EntityShape Of(TableInfo table, int source, bool isOptional, TypeRef type) => new(
        table,
        table.Columns
            .Select(Scalar (column)
                => new ColumnScalar(source, column.Name, column.Type, column.IsNullable || isOptional))
            .ToEquatableArray(),
        isOptional,
        type);

    /// <summary>The columns at certain ordinals.</summary>
    internal EquatableArray<Scalar> At(IEnumerable<int> ordinals)
    {
        var columns = Columns;
        return ordinals.Select(ordinal => columns[ordinal]).ToEquatableArray();
    }
}

/// <summary>A navigation that is to be read with its entity.</summary>
/// <param name="Navigation">The property's name.</param>
/// <param name="Value">What it leads to: an entity, or a sequence of entities.</param>
internal sealed record IncludeShape(string Navigation, Shape Value);

/// <summary>An object that a constructor and an initialiser make: anonymous, a record, a class, a tuple.</summary>
/// <param name="Constructor">The front end's own object for the constructor.</param>
/// <param name="Members">The constructor's arguments, then what the initialiser sets.</param>
internal sealed record ObjectShape(object? Constructor, EquatableArray<MemberShape> Members, TypeRef Type) : Shape(Type)
{
    internal override Shape Map(Func<Scalar, Scalar> map)
    {
        var members = Members.Select(member => member with { Value = member.Value.Map(map) });
        return this with { Members = members.ToEquatableArray() };
    }

    internal override IEnumerable<SelectItem> Items(string name)
        => Members.SelectMany(member => member.Value.Items(member.Name ?? name));

    internal Shape? Find(string member)
        => Members.LastOrDefault(candidate => candidate.Name == member)?.Value;
}

/// <summary>A member of an object.</summary>
/// <param name="Name">The property that it becomes, where known.</param>
/// <param name="Setter">
/// The front end's own object for the member that the initialiser sets; null for an argument.
/// </param>
/// <param name="Value">Its value.</param>
internal sealed record MemberShape(string? Name, object? Setter, Shape Value);

/// <summary>One of two values, by a condition.</summary>
internal sealed record ConditionalShape(Scalar Test, Shape WhenTrue, Shape WhenFalse, TypeRef Type) : Shape(Type)
{
    internal override Shape Map(Func<Scalar, Scalar> map)
        => new ConditionalShape(map(Test), WhenTrue.Map(map), WhenFalse.Map(map), Type);

    internal override IEnumerable<SelectItem> Items(string name)
        => [new SelectItem(Test, name), .. WhenTrue.Items(name), .. WhenFalse.Items(name)];
}

/// <summary>An object that may be missing, because it comes from the outer side of a join.</summary>
/// <param name="Presence">What is NULL where the object is missing; the object's values are NULL then, too.</param>
/// <param name="Value">The object.</param>
internal sealed record OptionalShape(Scalar Presence, Shape Value, TypeRef Type) : Shape(Type)
{
    internal override Shape Map(Func<Scalar, Scalar> map) => new OptionalShape(map(Presence), Value.Map(map), Type);

    internal override IEnumerable<SelectItem> Items(string name)
        => [new SelectItem(Presence, "present"), .. Value.Items(name)];
}

/// <summary>No object: <c>null</c> where an object could be.</summary>
internal sealed record NullShape(TypeRef Type) : Shape(Type)
{
    internal override Shape Map(Func<Scalar, Scalar> map) => this;

    internal override IEnumerable<SelectItem> Items(string name) => [];
}

/// <summary>One element of a query: what First, Single or Last find.</summary>
/// <param name="Query">The query, limited to the element.</param>
internal sealed record ElementShape(QueryState Query, TypeRef Type) : Shape(Type)
{
    internal override Shape Map(Func<Scalar, Scalar> map)
        => new ElementShape(((SequenceShape)new SequenceShape(Query, Type).Map(map)).Query, Type);

    internal override IEnumerable<SelectItem> Items(string name) => [];
}

/// <summary>How the rows of a sequence become what an included navigation holds.</summary>
internal enum IncludedRows
{
    /// <summary>As the elements of a collection, which a statement of their own reads.</summary>
    Elements,

    /// <summary>As the one entity that a reference leads to, which a statement of its own reads.</summary>
    Reference,

    /// <summary>As the elements of a collection, which stand beside the entity in its statement.</summary>
    JoinedElements,
}

/// <summary>Many values: a collection navigation or a query inside of a query.</summary>
/// <param name="Query">The query, which may name columns of the queries around it.</param>
internal sealed record SequenceShape(QueryState Query, TypeRef Type) : Shape(Type)
{
    /// <summary>How the rows behind an included navigation come.</summary>
    internal IncludedRows Included { get; init; }

    internal override Shape Map(Func<Scalar, Scalar> map)
    {
        // The columns of the query itself stay what they are, whatever happens to the query around it.
        var outer = new HashSet<ColumnScalar>(Outer);
        var replacer = new ColumnReplacement(
            scalar => scalar is ColumnScalar column && outer.Contains(column) ? map(scalar) : scalar);
        return this with
        {
            Query = Query with
            {
                Select = (SelectRelation)replacer.Rewrite(Query.Select),
                Shape = Query.Shape.Map(replacer.Rewrite),
            },
        };
    }

    /// <summary>What the query uses of the row around it.</summary>
    internal IReadOnlyList<ColumnScalar> Outer => OuterColumns.Of(
        Query.Select with { Items = Query.Shape.Items(CollectionRelation.ValueColumn).ToEquatableArray() });

    internal override IEnumerable<SelectItem> Items(string name)
        => Outer.Select(column => new SelectItem(column, column.Name));
}
