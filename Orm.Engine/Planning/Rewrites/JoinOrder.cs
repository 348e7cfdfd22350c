using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Planning.Rewrites;

/// <summary>
/// Inner joins are ordered greedily: the smallest table first, then always the one that gives the fewest rows. A table
/// with an index on the columns that join it is looked up for each row when there are few; else the smaller side of a
/// join is put into a hash table.
/// </summary>
/// <remarks>
/// Why: the order decides how many rows come between. Counter-example: outer joins and lateral ones stay where they
/// are, because exchanging their sides gives other rows.
/// </remarks>
internal static class JoinOrder
{
    /// <summary>What looking up one row costs, in rows read one after the other.</summary>
    private const double LookupCost = 4;

    internal static PlanNode Apply(PlanNode plan, ITableSizes sizes)
    {
        if (plan is not JoinNode { Kind: JoinKind.Inner or JoinKind.Cross })
        {
            PlanNode mapped = plan.Map(input => Apply(input, sizes), expression => expression);
            return mapped is JoinNode { Kind: JoinKind.Left, IsLateral: false } left ? WithLookup(left, sizes) : mapped;
        }

        var relations = new List<PlanNode>();
        var conditions = new List<BoundExpression>();
        Flatten(plan, relations, conditions);
        relations = [.. relations.Select(relation => Apply(relation, sizes))];
        HashSet<PlanColumn> all = [.. relations.SelectMany(relation => relation.Output)];
        bool isLateral = relations.Exists(relation => relation.FreeColumns().Overlaps(all));
        return isLateral
            ? plan.Map(input => Apply(input, sizes), expression => expression)
            : new GreedyOrder(relations, conditions, sizes).Order();
    }

    private static void Flatten(PlanNode plan, List<PlanNode> relations, List<BoundExpression> conditions)
    {
        if (plan is JoinNode { Kind: JoinKind.Inner or JoinKind.Cross } join)
        {
            conditions.AddRange(join.Condition.Conjuncts());
            Flatten(join.Left, relations, conditions);
            Flatten(join.Right, relations, conditions);
        }
        else
        {
            relations.Add(plan);
        }
    }

    private static JoinNode WithLookup(JoinNode join, ITableSizes sizes) =>
        Lookup(join.Right, join.Condition.Conjuncts(), Cardinality.Of(join.Left, sizes), sizes) is { } lookup
            ? new JoinNode(join.Kind, join.Left, lookup, join.Condition)
            : join;

    /// <summary>The right side as a range of an index that each left row looks into, when that is cheaper.</summary>
    internal static PlanNode? Lookup(
        PlanNode right, IEnumerable<BoundExpression> conditions, double leftRows, ITableSizes sizes)
    {
        (ScanNode? scan, BoundExpression? own) = right switch
        {
            ScanNode { Path: null } bare => (bare, null),
            FilterNode { Input: ScanNode { Path: null } filtered } filter => (filtered, filter.Condition),
            _ => ((ScanNode?)null, (BoundExpression?)null),
        };
        if (scan is null || leftRows * LookupCost > sizes.RowsOf(scan.Table))
        {
            return null;
        }

        BoundExpression[] all = [.. conditions, .. own.Conjuncts()];
        AccessPath? path = AccessPaths.Best(scan, all);
        AccessPath? alone = AccessPaths.Best(scan, own.Conjuncts());
        if (path is null || path.Equal.IsEmpty || (alone is not null && alone.Equal.Count >= path.Equal.Count))
        {
            return null;
        }

        return FilterPushdown.Filtered(scan with { Path = path }, own.Conjuncts());
    }

    /// <summary>One ordering under way.</summary>
    private sealed class GreedyOrder(
        List<PlanNode> relations, List<BoundExpression> conditions, ITableSizes sizes)
    {
        private readonly List<PlanNode> _left = [.. relations];
        private readonly List<BoundExpression> _open = [.. conditions];

        internal PlanNode Order()
        {
            PlanNode current = _left.MinBy(relation => Cardinality.Of(relation, sizes))!;
            double rows = Cardinality.Of(current, sizes);
            _left.Remove(current);
            current = WithConditions(current);
            while (_left.Count > 0)
            {
                (PlanNode next, double result) = Next(current, rows);
                _left.Remove(next);
                current = Join(current, rows, next);
                rows = result;
            }

            return FilterPushdown.Filtered(current, _open);
        }

        private (PlanNode Next, double Rows) Next(PlanNode current, double rows)
        {
            HashSet<PlanColumn> have = [.. current.Output];
            PlanNode? best = null;
            double bestRows = double.MaxValue;
            foreach (PlanNode relation in _left)
            {
                List<BoundExpression> between = Between(have, relation);
                double result = rows * Cardinality.Of(relation, sizes)
                    * Cardinality.OfJoin(between, [current, relation], sizes);
                double penalty = between.Count == 0 ? 1e12 : 1;
                if (best is null || result * penalty < bestRows)
                {
                    best = relation;
                    bestRows = result * penalty;
                }
            }

            return (best!, Math.Max(1, bestRows >= 1e12 ? bestRows / 1e12 : bestRows));
        }

        private List<BoundExpression> Between(HashSet<PlanColumn> have, PlanNode relation)
        {
            HashSet<PlanColumn> all = [.. have, .. relation.Output];
            return [.. _open.Where(condition => condition.Columns() is var columns
                && columns.Overlaps(relation.Output) && columns.Overlaps(have) && Covers(all, columns))];
        }

        private PlanNode Join(PlanNode current, double rows, PlanNode next)
        {
            HashSet<PlanColumn> all = [.. current.Output, .. next.Output];
            BoundExpression[] on = [.. _open.Where(condition => Covers(all, condition.Columns()))];
            _open.RemoveAll(on.Contains);
            JoinKind kind = on.Length == 0 ? JoinKind.Cross : JoinKind.Inner;
            if (JoinOrder.Lookup(next, on, rows, sizes) is { } lookup)
            {
                return new JoinNode(kind, current, lookup, on.And());
            }

            bool currentIsSmaller = rows < Cardinality.Of(next, sizes);
            return currentIsSmaller
                ? new JoinNode(kind, next, current, on.And())
                : new JoinNode(kind, current, next, on.And());
        }

        private PlanNode WithConditions(PlanNode plan)
        {
            HashSet<PlanColumn> columns = [.. plan.Output];
            BoundExpression[] own = [.. _open.Where(condition => Covers(columns, condition.Columns()))];
            _open.RemoveAll(own.Contains);
            return FilterPushdown.Filtered(plan, own);
        }

        /// <summary>Whether the condition can be checked: columns of no relation here come from outside.</summary>
        private bool Covers(HashSet<PlanColumn> have, HashSet<PlanColumn> needed) =>
            needed.All(column => have.Contains(column) || !relations.Exists(r => r.Output.Contains(column)));
    }
}
