using Orm.Engine.Execution.Operators;
using Orm.Engine.Planning;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Costs;
using Orm.Engine.Planning.Logical;

namespace Orm.Engine.Execution;

// Queries that take columns out of one table: most of what an application asks for by a key.
internal sealed partial class PlanBuilder
{
    /// <summary>The rows of a plan that takes columns out of one table and does no more than that; null when it does
    /// more, or is to be measured operator by operator.</summary>
    internal static StoredRows? BuildStored(PlanNode plan, ExecutionState state, IStatistics sizes)
    {
        var builder = new PlanBuilder(state, sizes);
        PlanColumn[] columns = [.. plan.Output];
        LimitNode? limit = null;
        PlanNode node = plan;
        while (true)
        {
            switch (node)
            {
                case LimitNode { Ties.IsEmpty: true } outer when limit is null:
                    limit = outer;
                    node = outer.Input;
                    break;
                case ProjectNode project when TakesColumns(project, columns):
                    node = project.Input;
                    break;
                case FilterNode { Input: ScanNode scan } filter when builder.IsStored(scan):
                    return builder.BuildStored(scan, filter.Condition, limit, columns);
                case ScanNode scan when builder.IsStored(scan):
                    return builder.BuildStored(scan, null, limit, columns);
                default:
                    return null;
            }
        }
    }

    /// <summary>Whether a projection computes nothing of what is wanted; then the columns become those that it
    /// takes.</summary>
    private static bool TakesColumns(ProjectNode project, PlanColumn[] columns)
    {
        for (int i = 0; i < columns.Length; i++)
        {
            int place = project.Output.IndexOf(columns[i]);
            if (place < 0 || project.Values[place] is not BoundColumn taken)
            {
                return false;
            }

            columns[i] = taken.Column;
        }

        return true;
    }

    private bool IsStored(ScanNode scan) => State.Actuals is null && !IsVectorised(scan);

    private StoredRows? BuildStored(ScanNode scan, BoundExpression? filter, LimitNode? limit, PlanColumn[] columns)
    {
        BoundExpression? condition = filter is null || scan.Path is null
            ? filter
            : ExactRange.Rest(filter, scan).And();
        if (Needed(scan, limit, condition).Any(part => part.Any(node => node is BoundSubquery))
            || !Array.TrueForAll(columns, column => scan.Columns.Contains(column)))
        {
            return null;
        }

        PlanColumn[] tested = condition is null ? [] : [.. condition.Columns().Where(scan.Columns.Contains)];
        int[] places = [.. columns.Select(column => PlaceOf(column, scan))];
        int[] testedPlaces = [.. tested.Select(column => PlaceOf(column, scan))];
        return new StoredRows(
            Finder(scan, [.. places, .. testedPlaces]),
            places,
            condition is null ? null : Compile(condition, [.. tested]),
            testedPlaces,
            limit is null ? RowCount.All : new RowCount(
                limit.Limit is null ? null : Compile(limit.Limit, (PlanNode?)null),
                limit.Offset is null ? null : Compile(limit.Offset, (PlanNode?)null)),
            State);
    }

    private static IEnumerable<BoundExpression> Needed(ScanNode scan, LimitNode? limit, BoundExpression? condition) =>
        new[] { condition, limit?.Limit, limit?.Offset }.OfType<BoundExpression>().Concat(scan.Expressions);
}
