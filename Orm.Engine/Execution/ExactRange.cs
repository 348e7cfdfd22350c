using Orm.Engine.Functions;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Types;

namespace Orm.Engine.Execution;

/// <summary>
/// Which conditions a range of a table makes true for all of its rows, so that they need not be checked on each. A
/// range holds at least the rows that meet its conditions; it holds no others where a key and its value are the same
/// thing: integers, times, UUIDs, and row ids of course.
/// </summary>
internal static class ExactRange
{
    /// <summary>The conditions that have to be checked on the rows of a scan that has a range.</summary>
    internal static List<BoundExpression> Rest(BoundExpression condition, ScanNode scan)
    {
        List<BoundExpression> certain = Certain(scan.Path!);
        return [.. condition.Conjuncts().Where(conjunct => !certain.Contains(conjunct))];
    }

    // A bound that the column cannot hold is none.
    private static List<BoundExpression> Certain(AccessPath path)
    {
        var certain = new List<BoundExpression>();
        for (int i = 0; i < path.Conditions.Count; i++)
        {
            BoundExpression? bound = i < path.Equal.Count ? path.Equal[i]
                : i == path.Equal.Count && path.Low is not null ? path.Low
                : path.High;
            int part = Math.Min(i, path.Equal.Count);
            if (bound is not null && part < path.Keys.Count && IsExact(path.Keys[part].Type.Kind, bound.Type.Kind)
                && (i < path.Equal.Count || path.Index is null || HoldsAll(path.Keys[part].Type.Kind, bound.Type.Kind)))
            {
                certain.Add(path.Conditions[i]);
            }
        }

        return certain;
    }

    /// <summary>Whether a column can hold all values of the type that it is compared with.</summary>
    private static bool HoldsAll(SqlTypeKind column, SqlTypeKind value) =>
        !CastRules.IsInteger(column) || value <= column;

    private static bool IsExact(SqlTypeKind column, SqlTypeKind value) =>
        (CastRules.IsInteger(column) && CastRules.IsInteger(value))
        || (column == value && column is SqlTypeKind.Date or SqlTypeKind.Time or SqlTypeKind.Timestamp
            or SqlTypeKind.TimestampTz or SqlTypeKind.Uuid or SqlTypeKind.Boolean);
}
