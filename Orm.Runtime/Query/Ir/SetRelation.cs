namespace Orm.Linq.Ir;

/// <summary>
/// The rows of two queries as one relation. The first query names the columns; those of the second stand in the same
/// places. NULLs are equal.
/// </summary>
/// <param name="Operator">Which rows.</param>
/// <param name="Left">The first query: a SELECT without order and limit, or another such relation.</param>
/// <param name="Right">The second query: a SELECT without order and limit.</param>
internal sealed record SetRelation(SetOperator Operator, Relation Left, SelectRelation Right) : Relation
{
    /// <summary>The columns, as the first query names them.</summary>
    internal EquatableArray<SelectItem> Items
        => Left is SetRelation left ? left.Items : ((SelectRelation)Left).Items;

    /// <summary>Whether the relation has every row of every query in it, as often as it is there.</summary>
    internal bool IsConcatenation => Operator == SetOperator.UnionAll
        && Left is SelectRelation or SetRelation { IsConcatenation: true };

    /// <summary>Whether a query in the relation has equal rows once.</summary>
    internal bool HasDistinct
        => Right.IsDistinct || Left is SelectRelation { IsDistinct: true } or SetRelation { HasDistinct: true };

    /// <summary>The same rows without the columns at some places.</summary>
    internal SetRelation Select(IReadOnlyList<int> places) => this with
    {
        Left = Left is SetRelation left ? left.Select(places) : Select((SelectRelation)Left, places),
        Right = Select(Right, places),
    };

    private static SelectRelation Select(SelectRelation select, IReadOnlyList<int> places)
        => select with { Items = places.Select(place => select.Items[place]).ToEquatableArray() };
}

/// <summary>What becomes of two queries. All but <see cref="UnionAll"/> have each row once.</summary>
internal enum SetOperator
{
    Union,
    UnionAll,
    Intersect,
    Except,
}
