namespace Orm.Linq.Ir;

/// <summary>Something with rows and columns.</summary>
internal abstract record Relation;

/// <summary>A table of the database.</summary>
internal sealed record TableRelation(TableInfo Table) : Relation;

/// <summary>A captured collection: one row per element that is not null, whose only column is its value.</summary>
/// <param name="Elements">The parameter that holds the elements.</param>
/// <param name="ElementType">The type of the elements.</param>
internal sealed record CollectionRelation(ParameterScalar Elements, ScalarType ElementType) : Relation
{
    /// <summary>The name of the only column.</summary>
    internal const string ValueColumn = "value";

    /// <summary>The name of the column that holds the element's place, where it is asked for.</summary>
    internal const string OrdinalColumn = "key";
}

/// <summary>One row without columns: what is joined to it by an outer join is there at least once.</summary>
internal sealed record SingleRowRelation : Relation
{
    internal static SingleRowRelation Instance { get; } = new();
}

/// <summary>One SELECT.</summary>
/// <param name="Items">The columns of the result.</param>
/// <param name="From">The first source; null for a SELECT without one.</param>
/// <param name="Joins">The other sources, in order.</param>
/// <param name="Where">Which rows count, where not all.</param>
/// <param name="GroupBy">What makes a group.</param>
/// <param name="Having">Which groups count, where not all.</param>
/// <param name="OrderBy">The order, the most significant key first.</param>
/// <param name="Limit">How many rows at most.</param>
/// <param name="Offset">How many rows are left out first.</param>
/// <param name="IsDistinct">Whether equal rows count once.</param>
internal sealed record SelectRelation(
    EquatableArray<SelectItem> Items,
    Source? From,
    EquatableArray<Join> Joins,
    Scalar? Where,
    EquatableArray<Scalar> GroupBy,
    Scalar? Having,
    EquatableArray<Ordering> OrderBy,
    Scalar? Limit,
    Scalar? Offset,
    bool IsDistinct) : Relation
{
    internal static SelectRelation Empty { get; } =
        new(default, null, default, null, default, null, default, null, null, IsDistinct: false);

    internal bool IsPaged => Limit is not null || Offset is not null;

    internal bool IsGrouped => !GroupBy.IsEmpty || Having is not null;

    /// <summary>A SELECT of all rows of a source.</summary>
    internal static SelectRelation Over(Source source) => Empty with { From = source };

    /// <summary>The sources in FROM, in order.</summary>
    internal IEnumerable<Source> Sources
        => From is null ? [] : new[] { From }.Concat(Joins.Select(join => join.Source));

    /// <summary>Whether a source stands in this SELECT's FROM.</summary>
    internal bool HasSource(int id) => From?.Id == id || Joins.Any(join => join.Source.Id == id);
}

/// <summary>A column of a result.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Name">Its name; unique in the SELECT.</param>
internal sealed record SelectItem(Scalar Value, string Name);

/// <summary>A relation in a FROM.</summary>
/// <param name="Id">What columns refer to it by; unique in the query.</param>
/// <param name="Relation">What it is.</param>
/// <param name="Name">What its alias is made of.</param>
internal sealed record Source(int Id, Relation Relation, string Name);

/// <summary>A source that is joined to those before it.</summary>
/// <param name="Kind">How.</param>
/// <param name="Source">What.</param>
/// <param name="On">Which rows match; null for a cross join.</param>
/// <param name="Path">The navigation that asked for it, where one did: a second use finds the same join.</param>
internal sealed record Join(JoinKind Kind, Source Source, Scalar? On, NavigationPath? Path = null);

/// <summary>A reference navigation from certain columns.</summary>
internal sealed record NavigationPath(NavigationInfo Navigation, EquatableArray<Scalar> From);

/// <summary>The kinds of joins.</summary>
internal enum JoinKind
{
    Inner,
    Left,
    Cross,

    /// <summary>A cross join whose left side stays the outer loop, where a planner could choose otherwise.</summary>
    CrossInOrder,
}

/// <summary>A key of an order.</summary>
internal sealed record Ordering(Scalar Key, bool IsDescending);
