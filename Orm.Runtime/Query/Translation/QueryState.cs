using Orm.Linq.Ir;

namespace Orm.Linq.Translation;

/// <summary>
/// A query that operators are applied to: its SELECT so far, without result columns, and the shape of its elements.
/// </summary>
/// <param name="Select">The SELECT.</param>
/// <param name="Shape">What a row becomes.</param>
/// <param name="LatestKeys">How many keys of the order belong to the latest OrderBy: a ThenBy goes behind them.</param>
internal sealed record QueryState(SelectRelation Select, Shape Shape, int LatestKeys = 0)
{
    /// <summary>
    /// Whether an element or the order has a function over the rows around it: whatever changes which rows there are
    /// changes its value.
    /// </summary>
    internal bool HasWindow => Shape.Items(CollectionRelation.ValueColumn).Any(item => item.Value.HasWindow())
        || Select.OrderBy.Any(ordering => ordering.Key.HasWindow());

    /// <summary>
    /// The query with one more condition on its rows, or on its groups where there are some. The caller has seen to it
    /// that the query admits <see cref="Clause.Where"/>.
    /// </summary>
    internal QueryState Filtered(Scalar condition) => this with
    {
        Select = Select.IsGrouped
            ? Select with { Having = BinaryScalar.AndAlso(Select.Having, condition) }
            : Select with { Where = BinaryScalar.AndAlso(Select.Where, condition) },
    };
}

/// <summary>
/// The SELECT whose rows a lambda is translated over. A reference navigation in the lambda adds its join here.
/// </summary>
internal sealed class Scope(SelectRelation select)
{
    internal SelectRelation Select { get; set; } = select;
}
