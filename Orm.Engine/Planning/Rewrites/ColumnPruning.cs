using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Logical;

namespace Orm.Engine.Planning.Rewrites;

/// <summary>Columns that nobody uses are not read from tables, and not computed by projections.</summary>
/// <remarks>
/// Why: the price of a scan is that of its columns. Counter-example: the columns of a DISTINCT or a set operation
/// decide which rows there are, so all of them are used; not those of alternatives of one table. An UPDATE stores whole
/// rows, and needs what it does not change; of a column that it sets, it needs the old value for keys only.
/// </remarks>
internal static class ColumnPruning
{
    internal static PlanNode Apply(PlanNode plan)
    {
        var used = new HashSet<PlanColumn>(plan.Output);
        AddUsed(plan, used);
        return Prune(plan, used);
    }

    private static void AddUsed(PlanNode plan, HashSet<PlanColumn> used)
    {
        foreach (BoundExpression expression in plan.Expressions)
        {
            expression.AddColumns(used);
        }

        if (plan is SetNode { IsOfOneTable: false } or DistinctNode or ModificationNode or AggregateNode or WindowNode)
        {
            foreach (PlanNode input in plan.Inputs)
            {
                if (plan is not (AggregateNode or WindowNode))
                {
                    used.UnionWith(plan is UpdateNode update
                        ? input.Output.Except(Replaced(update))
                        : input.Output);
                }
            }
        }

        foreach (PlanNode input in plan.Inputs)
        {
            AddUsed(input, used);
        }
    }

    private static IEnumerable<PlanColumn> Replaced(UpdateNode update) =>
        update.Assignments.Select(assignment => assignment.Column)
            .Where(column => !update.Table.IsInKey(column))
            .Select(column => update.Target[column]);

    private static PlanNode Prune(PlanNode plan, HashSet<PlanColumn> used)
    {
        PlanNode mapped = plan.Map(input => Prune(input, used), expression => expression);
        switch (mapped)
        {
            case SetNode set when ((SetNode)plan).IsOfOneTable:
                return set with { Output = set.Left.Output };
            case ScanNode scan:
                return scan with { Output = [.. scan.Output.Where(used.Contains)] };
            case ProjectNode project when project.Output.Any(column => !used.Contains(column)):
                int[] kept =
                [
                    .. Enumerable.Range(0, project.Output.Length).Where(i =>
                        used.Contains(project.Output[i]) || project.Values[i].IsVolatile()),
                ];
                return project with
                {
                    Output = [.. kept.Select(i => project.Output[i])],
                    Values = [.. kept.Select(i => project.Values[i])],
                };
            default:
                return mapped;
        }
    }
}
