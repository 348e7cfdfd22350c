using Orm.Linq.Ir;

namespace Orm.Linq.Translation;

/// <summary>
/// A query that operators are applied to: its SELECT so far, without result columns, and the shape of its elements.
/// </summary>
/// <param name="Select">The SELECT.</param>
/// <param name="Shape">What a row becomes.</param>
/// <param name="LatestKeys">How many keys of the order belong to the latest OrderBy: a ThenBy goes behind them.</param>
internal sealed record QueryState(SelectRelation Select, Shape Shape, int LatestKeys = 0);

/// <summary>
/// The SELECT whose rows a lambda is translated over. A reference navigation in the lambda adds its join here.
/// </summary>
internal sealed class Scope(SelectRelation select)
{
    internal SelectRelation Select { get; set; } = select;
}
