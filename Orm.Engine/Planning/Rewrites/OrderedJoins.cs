using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Costs;
using Orm.Engine.Planning.Joins;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Planning.Rewrites;

/// <summary>
/// The joins of rows whose first ones are wanted, begun with the table that they are ordered by: each row of it looks
/// its partners up, so that its order is kept and reading stops with the last row that is wanted.
/// </summary>
/// <remarks>
/// Why: a page of posts with the names of their authors is twenty lookups, and not a join of two whole tables.
/// Counter-examples: a table that a left join may leave out rows of; a partner that no index finds.
/// </remarks>
internal sealed class OrderedJoins
{
    private readonly List<Relation> _relations = [];
    private readonly List<BoundExpression> _conditions = [];

    private OrderedJoins()
    {
    }

    /// <summary>A table with its own conditions.</summary>
    /// <param name="Scan">The table, without a path.</param>
    /// <param name="Own">Its conditions.</param>
    /// <param name="On">The condition of the left join that it is on the right of; null: of inner joins.</param>
    internal sealed record Relation(ScanNode Scan, BoundExpression[] Own, BoundExpression[]? On);

    /// <summary>The tables of inner and left joins; null where anything else is joined.</summary>
    internal static OrderedJoins? Of(JoinNode joins)
    {
        var found = new OrderedJoins();
        return found.TryAdd(joins) && !found.DependOnEachOther() ? found : null;
    }

    /// <summary>The table that expressions use and no other, where each row of the joins has a row of it.</summary>
    internal Relation? Owner(IEnumerable<BoundExpression> expressions)
    {
        HashSet<PlanColumn> used = [.. expressions.SelectMany(expression => expression.Columns())];
        return used.Count == 0
            ? null
            : _relations.Find(relation => relation.On is null && used.IsSubsetOf(relation.Scan.Columns));
    }

    /// <summary>The joins as lookups for each row of a table.</summary>
    /// <param name="first">The table.</param>
    /// <param name="path">How its rows are read.</param>
    /// <param name="rows">How many of them there will be.</param>
    /// <param name="cardinality">How many rows the parts give.</param>
    /// <param name="costs">What they cost.</param>
    /// <returns>The plan and what the lookups cost; null when a partner cannot be looked up.</returns>
    internal (PlanNode Plan, double Cost)? From(
        Relation first, AccessPath path, double rows, CardinalityModel cardinality, CostModel costs)
    {
        PlanNode plan = FilterPushdown.Filtered(first.Scan with { Path = path }, first.Own);
        HashSet<PlanColumn> known = [.. first.Scan.Columns];
        List<BoundExpression> open = [.. _conditions];
        double cost = 0;
        for (List<Relation> left = [.. _relations.Where(relation => relation != first)]; left.Count > 0;)
        {
            (Relation? next, AccessPath? lookup, List<BoundExpression> conditions) = Next(left, known, open);
            if (next is null || lookup is null)
            {
                return null;
            }

            double matches = cardinality.Statistics.RowsOf(next.Scan.Table) * cardinality.OfPath(lookup, next.Scan);
            cost += CostModel.Lookup(rows, costs.Look(next.Scan, lookup, matches), rows);
            JoinKind kind = next.On is null ? JoinKind.Inner : JoinKind.Left;
            PlanNode right = FilterPushdown.Filtered(next.Scan with { Path = lookup }, next.Own);
            plan = new JoinNode(kind, plan, right, conditions.And()) { Method = JoinMethod.Lookup };
            known.UnionWith(next.Scan.Columns);
            open.RemoveAll(conditions.Contains);
            left.Remove(next);
        }

        return (FilterPushdown.Filtered(plan, open), cost);
    }

    private static (Relation? Next, AccessPath? Path, List<BoundExpression> Conditions) Next(
        List<Relation> left, HashSet<PlanColumn> known, List<BoundExpression> open)
    {
        foreach (Relation relation in left)
        {
            HashSet<PlanColumn> both = [.. known, .. relation.Scan.Columns];
            List<BoundExpression> conditions = relation.On is { } on
                ? [.. on]
                : [.. open.Where(condition => condition.Columns() is var columns
                    && columns.IsSubsetOf(both) && columns.Overlaps(relation.Scan.Columns))];
            if (conditions.TrueForAll(condition => condition.Columns().IsSubsetOf(both))
                && Lookups.Best(relation.Scan, conditions, relation.Own) is { } path)
            {
                return (relation, path, conditions);
            }
        }

        return (null, null, []);
    }

    private bool TryAdd(PlanNode node)
    {
        switch (node)
        {
            case JoinNode { Kind: JoinKind.Inner or JoinKind.Cross } join:
                _conditions.AddRange(join.Condition.Conjuncts());
                return TryAdd(join.Left) && TryAdd(join.Right);
            case JoinNode { Kind: JoinKind.Left } join:
                return TryAdd(join.Left) && TryAddTable(join.Right, [.. join.Condition.Conjuncts()]);
            case SortNode { Input: JoinNode or ScanNode or FilterNode } sort:
                // Of a merge join: what is looked up needs no order.
                return TryAdd(sort.Input);
            default:
                return TryAddTable(node, on: null);
        }
    }

    private bool TryAddTable(PlanNode node, BoundExpression[]? on)
    {
        if (Lookups.ScanOf(node) is not { } scan)
        {
            return false;
        }

        _relations.Add(new Relation(scan with { Path = null }, [.. Lookups.OwnConditions(node)], on));
        return true;
    }

    // The right side of a lateral join sees the left one.
    private bool DependOnEachOther()
    {
        HashSet<PlanColumn> all = [.. _relations.SelectMany(relation => relation.Scan.Columns)];
        return _relations.Exists(relation => relation.Own.SelectMany(condition => condition.Columns())
            .Any(column => all.Contains(column) && !relation.Scan.Columns.Contains(column)));
    }
}
