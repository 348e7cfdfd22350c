using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Planning.Rewrites;

/// <summary>
/// A common table expression that is read in one place only becomes a part of the query there.
/// </summary>
/// <remarks>
/// Why: conditions of the query go down into it, find ranges of its indexes, and its joins are ordered together with
/// those outside. Counter-example: <c>WITH r AS (SELECT random() AS x) SELECT * FROM r WHERE x &lt; 0.5 OR x &gt;
/// 0.5</c> is not the same when <c>random()</c> is called for each mention of <c>x</c>; such tables stay, and so do
/// those that change or lock rows, refer to themselves, or are said to be MATERIALIZED. What is grouped or sorted stays
/// as well where it would be computed again for each row, or for each round of a recursion.
/// </remarks>
internal sealed class InlinedTables
{
    private readonly Dictionary<SharedTable, (int Count, bool IsRepeated)> _reads = [];
    private readonly HashSet<SharedTable> _changed = [];

    private InlinedTables()
    {
    }

    internal static PlanNode Apply(PlanNode plan)
    {
        var tables = new InlinedTables();
        tables.Count(plan, isRepeated: false);
        return tables._reads.Count == 0 ? plan : tables.Replace(plan);
    }

    private void Count(PlanNode plan, bool isRepeated)
    {
        if (plan is SharedScanNode { IsWorking: false, Shared: var table })
        {
            bool isKnown = _reads.TryGetValue(table, out (int Count, bool IsRepeated) reads);
            _reads[table] = (reads.Count + 1, reads.IsRepeated || isRepeated);
            if (!isKnown)
            {
                Count(table.Plan, isRepeated: false);
                if (table.Recursion is not null)
                {
                    Count(table.Recursion, isRepeated: true);
                }
            }
        }

        foreach (BoundExpression expression in plan.Expressions)
        {
            expression.Visit(node =>
            {
                if (node is BoundSubquery subquery)
                {
                    Count(subquery.Plan, isRepeated || subquery.Plan.FreeColumns().Count > 0);
                }
            });
        }

        for (int i = 0; i < plan.Inputs.Length; i++)
        {
            bool isLateral = i > 0 && plan is JoinNode { IsLateral: true } or SemiJoinNode { IsLateral: true };
            Count(plan.Inputs[i], isRepeated || isLateral);
        }
    }

    private PlanNode Replace(PlanNode plan)
    {
        if (plan is not SharedScanNode { IsWorking: false, Shared: var table } scan)
        {
            return plan.Map(Replace, expression => expression.MapPlans(Replace));
        }

        if (_changed.Add(table))
        {
            table.Plan = Replace(table.Plan);
            table.Recursion = table.Recursion is null ? null : Replace(table.Recursion);
        }

        return IsOfUse(table)
            ? new ProjectNode(
                table.Plan, scan.Output, [.. table.Plan.Output.Select(column => new BoundColumn(column))])
            : plan;
    }

    private bool IsOfUse(SharedTable table) =>
        _reads[table] is (1, var isRepeated)
        && table is { Materialization: not Materialization.Materialized, IsStable: true }
        && (!isRepeated || IsCheap(table.Plan));

    /// <summary>Whether a plan only reads and joins.</summary>
    private static bool IsCheap(PlanNode plan) =>
        plan is ScanNode or FilterNode or ProjectNode or ValuesNode or JoinNode { IsLateral: false }
        && plan.Inputs.All(IsCheap);
}
