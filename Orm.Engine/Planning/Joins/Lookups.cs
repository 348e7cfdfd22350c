using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Planning.Rewrites;

namespace Orm.Engine.Planning.Joins;

/// <summary>Tables whose rows can be looked up for each row of another side.</summary>
internal static class Lookups
{
    /// <summary>The scan of a relation that is a table with at most a filter.</summary>
    internal static ScanNode? ScanOf(PlanNode relation) => relation switch
    {
        ScanNode scan => scan,
        FilterNode { Input: ScanNode scan } => scan,
        _ => null,
    };

    internal static IEnumerable<BoundExpression> OwnConditions(PlanNode relation) =>
        relation is FilterNode filter ? filter.Condition.Conjuncts() : [];

    /// <summary>The range that conditions with other tables and its own ones make; null when its own ones alone make
    /// one that is as good.</summary>
    internal static AccessPath? Best(
        ScanNode scan, IEnumerable<BoundExpression> conditions, IEnumerable<BoundExpression> own)
    {
        BoundExpression[] ownConditions = [.. own];
        AccessPath? path = AccessPaths.Best(scan with { Path = null }, [.. conditions, .. ownConditions]);
        AccessPath? alone = AccessPaths.Best(scan with { Path = null }, ownConditions);
        return path is null || path.Equal.IsEmpty || (alone is not null && alone.Equal.Count >= path.Equal.Count)
            ? null
            : path;
    }
}
