using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Logical;

namespace Orm.Engine.Planning.Rewrites;

/// <summary>
/// A projection that gives nothing but columns of its input, as those of views and derived tables do, falls away where
/// another projection or a grouping above says what is wanted: what is above uses the columns of the input.
/// </summary>
/// <remarks>
/// Why: joins below and above it become one group, whose order is chosen together, and a table below it can be looked
/// up by an index. Counter-example: the columns of a DISTINCT or a set operation decide which rows there are, and a
/// computed value is not to be computed in several places; such projections stay.
/// </remarks>
internal sealed class Renamings
{
    private readonly Dictionary<PlanColumn, PlanColumn> _columns = [];
    private readonly HashSet<SharedTable> _shared = [];

    // Those of projections that stay: one that leaves columns out keeps the others as they are.
    private readonly HashSet<PlanColumn> _kept = [];

    private Renamings()
    {
    }

    internal static PlanNode Apply(PlanNode plan)
    {
        var renamings = new Renamings();
        PlanNode without = renamings.Without(plan, isAbsorbed: false);
        if (renamings._columns.Count == 0)
        {
            return plan;
        }

        renamings._shared.Clear();
        return renamings.Renamed(without);
    }

    /// <summary>The plan without them; what is above still uses their columns.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="isAbsorbed">Whether a projection or a grouping above says what is wanted of its columns.</param>
    private PlanNode Without(PlanNode plan, bool isAbsorbed)
    {
        switch (plan)
        {
            case ProjectNode project when isAbsorbed && IsRenaming(project):
                for (int i = 0; i < project.Output.Length; i++)
                {
                    if (((BoundColumn)project.Values[i]).Column is var column && column != project.Output[i])
                    {
                        // Some expressions hold the same query twice: (SELECT ...) BETWEEN 1 AND 2.
                        _columns[project.Output[i]] = column;
                    }
                }

                return Without(project.Input, isAbsorbed: true);
            case SemiJoinNode join:
                return join.Map(
                    input => Without(input, isAbsorbed || !ReferenceEquals(input, join.Left)), WithoutInside);
            case SharedScanNode { IsWorking: false, Shared: var table } when _shared.Add(table):
                table.Plan = Without(table.Plan, isAbsorbed: false);
                table.Recursion = table.Recursion is null ? null : Without(table.Recursion, isAbsorbed: false);
                return plan;
            default:
                _kept.UnionWith(plan is ProjectNode ? plan.Output : []);
                bool absorbs = plan is ProjectNode or AggregateNode
                    || (isAbsorbed && plan is FilterNode or JoinNode or SortNode or LimitNode or WindowNode);
                return plan.Map(input => Without(input, absorbs), WithoutInside);
        }
    }

    private BoundExpression WithoutInside(BoundExpression expression) =>
        expression.MapPlans(plan => Without(plan, isAbsorbed: false));

    /// <summary>Whether each column is one of the input, and no two are the same: grouping sets tell them apart.
    /// </summary>
    private bool IsRenaming(ProjectNode project)
    {
        if (_kept.Overlaps(project.Output))
        {
            return false;
        }

        var seen = new HashSet<PlanColumn>();
        foreach (BoundExpression value in project.Values)
        {
            if (value is not BoundColumn { Column: var column }
                || !project.Input.Output.Contains(column) || !seen.Add(column))
            {
                return false;
            }
        }

        return true;
    }

    private PlanNode Renamed(PlanNode plan)
    {
        if (plan is SharedScanNode { IsWorking: false, Shared: var table } && _shared.Add(table))
        {
            table.Plan = Renamed(table.Plan);
            table.Recursion = table.Recursion is null ? null : Renamed(table.Recursion);
        }

        PlanNode renamed = plan.Map(Renamed, Renamed);

        // A key that is a column is that column above the grouping, too.
        return renamed is AggregateNode aggregate
            ? aggregate with { Output = [.. aggregate.Output.Select(Renamed)] }
            : renamed;
    }

    private BoundExpression Renamed(BoundExpression expression) => expression.Replace(node => node switch
    {
        BoundColumn column => Renamed(column.Column) is var other && other != column.Column
            ? new BoundColumn(other)
            : null,
        BoundSubquery subquery => (subquery with { Plan = Renamed(subquery.Plan) }).Map(Renamed),
        _ => null,
    });

    private PlanColumn Renamed(PlanColumn column)
    {
        while (_columns.TryGetValue(column, out PlanColumn? other))
        {
            column = other;
        }

        return column;
    }
}
