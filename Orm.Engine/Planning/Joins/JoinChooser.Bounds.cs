using System.Numerics;

namespace Orm.Engine.Planning.Joins;

// What ends most pairs of sets before they are looked at.
internal sealed partial class JoinChooser
{
    /// <summary>What no join of two disjoint sets costs less than, in a plain graph; not a number when they have no
    /// plans, or do not meet.</summary>
    internal double LeastOf(ulong left, ulong right)
    {
        ref PlanTable.Entry one = ref _plans[left];
        ref PlanTable.Entry other = ref _plans[right];
        if (one.Best is null || other.Best is null || !Plain!.Meet(left, right))
        {
            return double.NaN;
        }

        Pairs++;
        return Least(left, one, right, other, Graph.RowsOf(left, one.Rows, right, other.Rows, null));
    }

    /// <summary>What no join of two sets costs less than.</summary>
    private double Least(ulong left, in PlanTable.Entry one, ulong right, in PlanTable.Entry other, double rows)
    {
        bool hasKeys = _forced is null && Plain is not null && Plain.HasKeys(left, right);
        bool isLeftAlone = BitOperations.IsPow2(left);
        bool isRightAlone = BitOperations.IsPow2(right);

        // A relation whose rows are looked up is not read as a whole.
        return isLeftAlone || isRightAlone
            ? (isLeftAlone ? 0 : one.Cost) + (isRightAlone ? 0 : other.Cost)
                + _costs.LeastOfPairs(one.Rows, other.Rows, rows, hasKeys)
            : one.Cost + other.Cost + _costs.LeastOfJoin(one.Rows, other.Rows, rows, hasKeys);
    }
}
