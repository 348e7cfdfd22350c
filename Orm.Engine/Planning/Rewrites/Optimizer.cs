using Orm.Engine.Catalog;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Costs;
using Orm.Engine.Planning.Logical;

namespace Orm.Engine.Planning.Rewrites;

/// <summary>
/// The rewrites, in the order in which they are applied: subqueries become joins where that is cheaper, conditions go
/// down, columns that nobody uses are left out (an index may have all others), ranges of indexes are found, joins are
/// ordered, and columns that only conditions used are left out.
/// </summary>
internal sealed class Optimizer
{
    /// <summary>With more subqueries than this, all or none become joins.</summary>
    private const int MostChoices = 3;

    private readonly CardinalityModel _cardinality;
    private readonly CostModel _costs;
    private readonly HashSet<SharedTable> _shared = [];

    private Optimizer(IStatistics statistics)
    {
        _cardinality = new CardinalityModel(statistics);
        _costs = new CostModel(_cardinality);
    }

    /// <param name="plan">The plan as bound.</param>
    /// <param name="statistics">What is known about the data.</param>
    /// <param name="hasQueries">Whether there may be queries in FROM, by themselves or by a name.</param>
    internal static PlanNode Optimize(PlanNode plan, IStatistics statistics, bool hasQueries)
    {
        PlanNode inlined = hasQueries ? Renamings.Apply(InlinedTables.Apply(plan)) : plan;
        var tables = new HashSet<CatalogTable>();
        AddTables(inlined, tables);
        if (tables.Count > 1)
        {
            // How many rows a table has is a guess by its row ids until its statistics are made: a plan of several
            // tables goes by one size of each from its beginning.
            foreach (CatalogTable table in tables)
            {
                statistics.Of(table);
            }
        }

        return new Optimizer(statistics).Whole(inlined);
    }

    private static void AddTables(PlanNode plan, HashSet<CatalogTable> tables)
    {
        if (plan is ScanNode scan)
        {
            tables.Add(scan.Table);
        }

        foreach (PlanNode input in plan.Inputs)
        {
            AddTables(input, tables);
        }
    }

    /// <summary>The cheapest of the plans that unnest different subqueries.</summary>
    private PlanNode Whole(PlanNode part)
    {
        (PlanNode all, int found) = Unnesting.Apply(part, _ => true);
        PlanNode best = Finish(all);
        if (found == 0)
        {
            return best;
        }

        double bestCost = _costs.Of(best);
        foreach (int choice in found <= MostChoices ? Enumerable.Range(0, (1 << found) - 1) : [0])
        {
            PlanNode plan = Finish(Unnesting.Apply(part, number => (choice >> number & 1) != 0).Plan);
            double cost = _costs.Of(plan);
            (best, bestCost) = cost < bestCost ? (plan, cost) : (best, bestCost);
        }

        return best;
    }

    private PlanNode Finish(PlanNode part)
    {
        PlanNode inner = Subqueries(part);
        PlanNode pushed = ColumnPruning.Apply(FilterPushdown.Apply(inner));
        PlanNode paths = AccessPaths.Apply(pushed, _cardinality);
        PlanNode ordered = JoinOrder.Apply(paths, _cardinality, _costs);
        PlanNode divided = Alternatives.Apply(LeastAndGreatest.Apply(ordered, _cardinality, _costs), _cardinality);
        return ColumnPruning.Apply(OrderedScans.Apply(GivenOrder.Apply(divided), _cardinality, _costs));
    }

    private PlanNode Subqueries(PlanNode part)
    {
        if (part is SharedScanNode { Shared: var table } && _shared.Add(table))
        {
            table.Plan = Whole(table.Plan);
            table.Recursion = table.Recursion is null ? null : Whole(table.Recursion);
        }

        return part.Map(Subqueries, expression => expression.MapPlans(Finish));
    }
}
