using Orm.Engine.Functions;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Joins;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Types;

namespace Orm.Engine.Planning.Rewrites;

/// <summary>Rows that come in the order that is asked for are not sorted.</summary>
/// <remarks>
/// Why: a page of a table in the order of its key, or of what an index finds, reads the page and no more. A table gives
/// its rows in the order of their ids, an index gives those of one key in that order, and filters, projections and
/// limits keep it. So do joins that go from left row to left row, and a merge join gives the order of its keys.
/// Counter-examples: a descending order, an order by a column that a row id does not decide, rows of a hash join, which
/// come in any order where they do not fit in memory; an index whose equal keys need not be the same bytes, as with
/// real numbers; and one that has included columns, which stand before the row id.
/// </remarks>
internal static class GivenOrder
{
    internal static PlanNode Apply(PlanNode plan)
    {
        PlanNode mapped = plan.Map(Apply, expression => expression);
        return mapped is SortNode { Keys: var keys } sort
            && ((keys[0] is { IsDescending: false, Expression: BoundColumn first }
                    && IsGiven(sort.Input, first.Column))
                || PlanOrder.Has(PlanOrder.Of(sort.Input), keys))
            ? sort.Input
            : mapped;
    }

    // No two rows have the same row id: keys behind it decide nothing.
    private static bool IsGiven(PlanNode plan, PlanColumn column) => plan switch
    {
        ScanNode scan => IsRowId(scan, column) && (scan.Path?.Index is null || FindsOneKey(scan.Path)),
        FilterNode filter => IsGiven(filter.Input, column),
        LimitNode limit => IsGiven(limit.Input, column),
        ProjectNode project => Source(project, column) is { } source && IsGiven(project.Input, source),
        _ => false,
    };

    private static PlanColumn? Source(ProjectNode project, PlanColumn column)
    {
        int place = project.Output.IndexOf(column);
        return place >= 0 && project.Values[place] is BoundColumn { Column: var source } ? source : null;
    }

    private static bool IsRowId(ScanNode scan, PlanColumn column) =>
        column == scan.RowId || (scan.Table.RowIdColumn is { } key && column == scan.Columns[key]);

    private static bool FindsOneKey(AccessPath path) =>
        path.OrdersByRowId && path.Equal.Count == path.Keys.Count
        && path.Keys.AsSpan().ToArray().All(key => key.Type.Kind is var kind
            && (CastRules.IsInteger(kind) || kind is SqlTypeKind.Uuid or SqlTypeKind.Boolean));
}
