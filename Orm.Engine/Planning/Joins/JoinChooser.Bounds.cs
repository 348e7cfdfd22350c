using System.Numerics;
using Orm.Engine.Planning.Costs;

namespace Orm.Engine.Planning.Joins;

// What ends most pairs of sets before they are looked at.
internal sealed partial class JoinChooser
{
    /// <summary>Whether each condition between two relations is an equality that a table can be built by.</summary>
    internal bool AreAllKeys => _forced is null && Plain is { AreAllKeys: true };

    /// <summary>What a part adds at least to the cost of any join, whatever the other part: its own cost, and each of
    /// its rows is touched. Nothing where it is one relation, whose rows may be looked up; not a number as long as it
    /// has no plan.</summary>
    /// <param name="set">The part.</param>
    /// <param name="isByRows">Whether rows are joined one by one for certain.</param>
    internal double LeastOfPart(ulong set, bool isByRows)
    {
        ref PlanTable.Entry plans = ref _plans[set];
        return plans.Best is null ? double.NaN : LeastOfPart(set, plans, isByRows);
    }

    /// <summary>What making the rows of a set costs at least, whatever the parts.</summary>
    internal double LeastOfPairs(ulong set, bool isByRows) =>
        CostModel.LeastOfPairs(Graph.KnownRowsOf(set), isByRows);

    /// <summary>Whether the rows of a set are so many that they are joined in vectors.</summary>
    internal bool IsLarge(ulong set)
    {
        ref PlanTable.Entry plans = ref _plans[set];
        return plans.Best is not null && _costs.IsLarge(plans.Rows);
    }

    /// <summary>From which cost on no further plan of a set is of use.</summary>
    internal double LimitOf(ulong set)
    {
        ref PlanTable.Entry plans = ref _plans[set];
        return plans.Best is null ? Bound : Math.Min(Bound, _orders is null ? plans.Cost : plans.Ceiling);
    }

    private static double LeastOfPart(ulong set, in PlanTable.Entry plans, bool isByRows) =>
        BitOperations.IsPow2(set) ? 0 : plans.Cost + CostModel.LeastOfRows(plans.Rows, isByRows);

    /// <summary>What no join of two sets costs less than.</summary>
    private double Least(ulong left, in PlanTable.Entry one, ulong right, in PlanTable.Entry other)
    {
        bool isByRows = _forced is null && Plain is not null && Plain.HasKeys(left, right)
            && !_costs.IsLarge(Math.Max(one.Rows, other.Rows));
        return LeastOfPart(left, one, isByRows) + LeastOfPart(right, other, isByRows)
            + LeastOfPairs(left | right, isByRows);
    }
}
