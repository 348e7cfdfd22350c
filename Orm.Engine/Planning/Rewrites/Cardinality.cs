using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Planning.Rewrites;

/// <summary>How many rows a plan gives, as far as the sizes of tables and the keys of the schema tell.</summary>
internal static class Cardinality
{
    private const double EqualSelectivity = 0.02;
    private const double RangeSelectivity = 0.3;
    private const double LikeSelectivity = 0.1;
    private const double OtherSelectivity = 0.4;

    internal static double Of(PlanNode plan, ITableSizes sizes) => plan switch
    {
        ScanNode scan => sizes.RowsOf(scan.Table),
        FilterNode filter => Math.Max(1, OfFilter(filter, sizes)),
        ValuesNode values => values.Rows.Length,
        JoinNode join => Math.Max(1, Of(join.Left, sizes) * Of(join.Right, sizes)
            * OfJoin(join.Condition.Conjuncts(), [join.Left, join.Right], sizes)),
        AggregateNode { Keys.IsEmpty: true } => 1,
        AggregateNode aggregate => Math.Max(1, Of(aggregate.Input, sizes) / 4),
        LimitNode { Limit: BoundConstant { Value: { IsNull: false } limit } } node =>
            Math.Min(limit.AsInt64(), Of(node.Input, sizes)),
        _ => plan.Inputs.IsEmpty ? 100 : plan.Inputs.Sum(input => Of(input, sizes)),
    };

    /// <summary>The part of all pairs that meets the conditions: an equality of a key keeps one in as many as it has.
    /// </summary>
    internal static double OfJoin(
        IEnumerable<BoundExpression> conditions, PlanNode[] sides, ITableSizes sizes)
    {
        double selectivity = 1;
        foreach (BoundExpression condition in conditions)
        {
            selectivity *= condition is BoundComparison { Operator: Comparison.Equal } equal
                ? 1 / Math.Max(Distinct(equal.Left, sides, sizes), Distinct(equal.Right, sides, sizes))
                : OfCondition(condition);
        }

        return selectivity;
    }

    private static double OfFilter(FilterNode filter, ITableSizes sizes)
    {
        double rows = Of(filter.Input, sizes);
        foreach (BoundExpression condition in filter.Condition.Conjuncts())
        {
            bool isKey = condition is BoundComparison { Operator: Comparison.Equal } equal
                && (equal.Left is BoundColumn { Column.IsKey: true } || equal.Right
                    is BoundColumn { Column.IsKey: true });
            rows = isKey ? 1 : rows * OfCondition(condition);
        }

        return rows;
    }

    private static double OfCondition(BoundExpression condition) => condition switch
    {
        BoundComparison { Operator: Comparison.Equal } => EqualSelectivity,
        BoundComparison { Operator: Comparison.NotEqual } => 1 - EqualSelectivity,
        BoundComparison => RangeSelectivity,
        BoundInList list => Math.Min(0.5, list.Items.Count * EqualSelectivity),
        BoundLike => LikeSelectivity,
        BoundLogical { Operator: LogicalOperator.Or } or =>
            Math.Min(0.9, or.Operands.AsSpan().ToArray().Sum(OfCondition)),
        BoundLogical and => and.Operands.AsSpan().ToArray().Aggregate(1.0, (s, part) => s * OfCondition(part)),
        BoundNot not => 1 - OfCondition(not.Operand),
        _ => OtherSelectivity,
    };

    /// <summary>How many values a side of an equality has: as many as rows for a key, fewer for other
    /// columns.</summary>
    private static double Distinct(BoundExpression side, PlanNode[] plans, ITableSizes sizes)
    {
        HashSet<PlanColumn> columns = side.Columns();
        foreach (PlanNode plan in plans)
        {
            if (columns.Count == 1 && ScanOf(plan, columns.First()) is { } scan)
            {
                double rows = sizes.RowsOf(scan.Table);
                return columns.First().IsKey ? rows : Math.Max(2, rows / 10);
            }
        }

        return 10;
    }

    private static ScanNode? ScanOf(PlanNode plan, PlanColumn column) => plan is ScanNode scan
        ? scan.Columns.Contains(column) ? scan : null
        : plan.Inputs.Select(input => ScanOf(input, column)).FirstOrDefault(found => found is not null);
}
