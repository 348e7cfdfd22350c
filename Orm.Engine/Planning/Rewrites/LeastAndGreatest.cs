using Orm.Engine.Functions;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Costs;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Planning.Rewrites;

/// <summary>The least or the greatest value of a table is the first row of an order.</summary>
/// <remarks>
/// Why: an index that has the order gives it with one seek, and not after a look at all rows; for several values there
/// are several seeks. NULLs are left out of the range that is read. Counter-examples: groups, and calls of other
/// functions, which are about all rows anyway; conditions that leave so few rows in that the first one of the order is
/// far; and types of which equal values can look different (real and decimal numbers, texts of a collation), because an
/// order may give another one of them.
/// </remarks>
internal static class LeastAndGreatest
{
    private static readonly BoundConstant s_one = new(SqlValue.BigInt(1), SqlType.BigInt);

    internal static PlanNode Apply(PlanNode plan, CardinalityModel cardinality, CostModel costs)
    {
        PlanNode mapped = plan.Map(input => Apply(input, cardinality, costs), expression => expression);
        return mapped is AggregateNode { Keys.IsEmpty: true, Sets.Length: 1, Calls.IsEmpty: false } aggregate
            && aggregate.Calls.All(IsOneOfAnOrder)
            ? Sought(aggregate, cardinality, costs.Of(aggregate.Input) / aggregate.Calls.Count) ?? mapped
            : mapped;
    }

    /// <summary>A seek for each call, side by side; null where that costs more than looking at all rows.</summary>
    /// <param name="aggregate">Calls that are all of the first row of an order.</param>
    /// <param name="cardinality">How many rows there are.</param>
    /// <param name="otherwise">What each of them costs when all rows are looked at.</param>
    private static PlanNode? Sought(AggregateNode aggregate, CardinalityModel cardinality, double otherwise)
    {
        PlanNode? all = null;
        for (int i = 0; i < aggregate.Calls.Count; i++)
        {
            BoundAggregate call = aggregate.Calls[i];
            if (FirstRow(aggregate.Input, call, cardinality, otherwise) is not { } row)
            {
                return null;
            }

            PlanNode one = aggregate with
            {
                Input = new LimitNode(row, s_one, null),
                Calls = new SyntaxList<BoundAggregate>([call]),
                Output = [aggregate.Output[i]],
            };
            all = all is null
                ? one
                : new JoinNode(JoinKind.Cross, all, one, null) { Method = JoinMethod.NestedLoop };
        }

        return all;
    }

    // Where NULLs stand is no matter: the range that is read has none.
    private static PlanNode? FirstRow(
        PlanNode input, BoundAggregate call, CardinalityModel cardinality, double otherwise)
    {
        bool isGreatest = call.Function.Kind == AggregateKind.Maximum;
        return First(nullsFirst: isGreatest) ?? First(nullsFirst: !isGreatest);

        PlanNode? First(bool nullsFirst) => OrderedScans.FirstRow(
            new SortNode(
                input, new SyntaxList<SortKey>([new SortKey(call.Arguments[0], isGreatest, nullsFirst)])),
            otherwise,
            cardinality);
    }

    private static bool IsOneOfAnOrder(BoundAggregate call) =>
        call.Filter is null
        && call.Function.Kind is AggregateKind.Minimum or AggregateKind.Maximum
        && (CastRules.IsInteger(call.Arguments[0].Type.Kind)
            || call.Arguments[0].Type.Kind is SqlTypeKind.Date or SqlTypeKind.Time or SqlTypeKind.Timestamp
                or SqlTypeKind.TimestampTz);
}
