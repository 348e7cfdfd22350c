using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Indexes;
using Orm.Engine.Planning.Joins;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Planning.Costs;

/// <summary>How many rows the parts of a plan give. One object serves the planning of one statement.</summary>
/// <param name="statistics">What is known about the data.</param>
internal sealed partial class CardinalityModel(IStatistics statistics)
{
    // By the node and not by what it says, which takes longer to compare than most estimates.
    private readonly Dictionary<PlanNode, double> _rows = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<PlanColumn, ColumnFacts> _facts = [];

    internal IStatistics Statistics => statistics;

    /// <summary>The rows of a part of a plan, at least 1, or as many as each run of it gives when it depends on rows
    /// outside.</summary>
    internal double Rows(PlanNode plan)
    {
        if (!_rows.TryGetValue(plan, out double rows))
        {
            rows = Math.Max(1, Estimate(plan));
            _rows[plan] = rows;
        }

        return rows;
    }

    private double Estimate(PlanNode plan)
    {
        switch (plan)
        {
            case ScanNode scan:
                return OfScan(scan, []);
            case FilterNode { Input: ScanNode scan } filter:
                return OfScan(scan, [.. filter.Condition.Conjuncts()]);
            case FilterNode filter:
                return Rows(filter.Input) * OfConditions(filter.Condition.Conjuncts(), filter.Input);
            case ValuesNode values:
                return values.Rows.Length;
            case JoinNode or SemiJoinNode:
                return JoinEstimate.Rows(plan, this);
            case AggregateNode aggregate:
                return Groups(aggregate);
            case LimitNode { Limit: BoundConstant { Value: { IsNull: false } limit } } node:
                return Math.Min(limit.AsInt64(), Rows(node.Input));
            case DistinctNode distinct:
                return DistinctRows(
                    distinct.On.IsEmpty
                        ? [.. distinct.Output.Select(column => new BoundColumn(column))]
                        : distinct.On.AsSpan().ToArray(),
                    distinct.Input);
            case SetNode { Operator: SetOperator.Union } set:
                return Rows(set.Left) + Rows(set.Right);
            case SetNode set:
                return Rows(set.Left);
            case SharedScanNode { IsWorking: false } shared:
                return Rows(shared.Shared.Plan) * (shared.Shared.Recursion is null ? 1 : 10);
            default:
                return plan.Inputs.IsEmpty ? 100 : plan.Inputs.Sum(Rows);
        }
    }

    /// <summary>The rows of a table that meet conditions; those that a range of an index is made of are among the
    /// conditions, or say how many rows a lookup finds.</summary>
    private double OfScan(ScanNode scan, BoundExpression[] conditions)
    {
        if (statistics.KnowsTrueRows && IsWholeFilter(scan, conditions)
            && statistics.TrueRows([scan.Alias]) is { } known)
        {
            return known;
        }

        double rows = statistics.RowsOf(scan.Table);
        if (conditions.Length == 0 && scan.Path is { } path)
        {
            return rows * OfPath(path, scan);
        }

        return rows * OfTable(scan, conditions);
    }

    /// <summary>Whether the conditions use nothing but the table: then the number of rows is that of the table alone.
    /// </summary>
    private static bool IsWholeFilter(ScanNode scan, BoundExpression[] conditions) =>
        (scan.Path is null || conditions.Length > 0)
        && conditions.All(condition => condition.Columns().IsSubsetOf(scan.Columns));

    /// <summary>The part of a table that a range of an index or of row ids holds.</summary>
    internal double OfPath(AccessPath path, ScanNode scan)
    {
        if (!path.Conditions.IsEmpty && path.Conditions.AsSpan().ToArray() is var conditions
            && Array.TrueForAll(conditions, condition => condition.Columns().IsSubsetOf(scan.Columns)))
        {
            // How many texts begin alike is known from the sample only.
            double part = Array.Exists(conditions, condition => PrefixRange.Of(condition) is not null)
                ? OfTable(scan, conditions)
                : OfConditions(conditions, scan);
            return Math.Max(part, 1 / statistics.RowsOf(scan.Table));
        }

        double found = path.Index is null && path.Equal.Count > 0 ? 1 / statistics.RowsOf(scan.Table) : 1;
        for (int i = 0; i < path.Equal.Count && path.Index is not null; i++)
        {
            found /= Distinct(path.Keys[i], scan);
        }

        bool isUnique = path.Index is { IsUnique: true } && path.Equal.Count == path.Keys.Count;
        found = isUnique ? Math.Min(found, 1 / statistics.RowsOf(scan.Table)) : found;
        return Math.Max(found, 1 / statistics.RowsOf(scan.Table))
            * (path.Low is null ? 1 : RangeSelectivity) * (path.High is null ? 1 : RangeSelectivity);
    }

    private double Groups(AggregateNode aggregate)
    {
        if (aggregate.Keys.IsEmpty)
        {
            return aggregate.Sets.Length;
        }

        BoundExpression[] keys = aggregate.Keys.AsSpan().ToArray();
        return aggregate.Sets.Sum(set => DistinctRows([.. set.Select(i => keys[i])], aggregate.Input));
    }

    /// <summary>How many different combinations of values the rows of a plan have.</summary>
    internal double DistinctRows(BoundExpression[] keys, PlanNode input)
    {
        double rows = Rows(input);
        double combinations = 1;
        foreach (IGrouping<ScanNode?, BoundExpression> table in keys.GroupBy(key => TableOf(key, input)))
        {
            double product = table.Aggregate(1d, (all, key) => all * Distinct(key, input));
            combinations *= table.Key is null ? product : Math.Min(product, statistics.RowsOf(table.Key.Table));
        }

        return Met(combinations, rows);
    }

    private ScanNode? TableOf(BoundExpression key, PlanNode input) =>
        key.Columns() is { Count: 1 } columns ? Facts(columns.First(), input).Scan : null;

    /// <summary>How many of a number of values are met when that many rows are drawn.</summary>
    internal static double Met(double values, double rows) =>
        values <= 1 ? Math.Min(1, rows) : Math.Min(values * -double.ExpM1(-rows / values), rows);
}
