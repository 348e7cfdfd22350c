using Orm.Engine.Functions;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Planning.Rewrites;

/// <summary>
/// An aggregate over the rows that belong to the row outside, <c>(SELECT avg(b.y) FROM b WHERE b.x = a.x)</c>, becomes
/// an outer join with all groups.
/// </summary>
/// <remarks>
/// Why: one pass over b makes the groups of all rows. Counter-example: without rows <c>count</c> is 0 and not NULL, so
/// it is replaced by 0 where the join finds no group, and one that a program has registered may have any result; a
/// subquery without aggregate must fail when it gives two rows, which a join does not; and <c>sum(10 / b.y)</c> must
/// not fail for a group that no row outside asks for.
/// </remarks>
internal static class ScalarSubqueries
{
    /// <summary>Joins the groups of a subquery to a plan.</summary>
    /// <param name="input">The rows outside.</param>
    /// <param name="subquery">The subquery.</param>
    /// <returns>The join, and what stands for the subquery's value; null when it has to stay.</returns>
    internal static (PlanNode Plan, BoundExpression Value)? Apply(PlanNode input, BoundSubquery subquery)
    {
        (PlanNode source, BoundExpression value) = subquery.Plan is ProjectNode { Values.Count: 1 } project
            ? (project.Input, project.Values[0])
            : (subquery.Plan, new BoundColumn(subquery.Plan.Output[0]));
        if (subquery is not { Kind: SubqueryKind.Scalar, Plan.HasSideEffects: false }
            || source is not AggregateNode { Keys.IsEmpty: true, Sets.Length: 1 } aggregate
            || value.Columns() is not { } used || !used.IsSubsetOf(aggregate.Output)
            || value.IsVolatile() || value.Any(node => node is BoundSubquery)
            || !aggregate.FreeColumns().Overlaps(input.Output)
            || !aggregate.Calls.AsSpan().ToArray().All(CanBeComputedForAll)
            || Decorrelation.Lift(aggregate, [.. input.Output], restored: aggregate)
                is not (AggregateNode lifted, { } conditions))
        {
            return null;
        }

        var join = new JoinNode(JoinKind.Left, input, lifted, conditions.And());
        return (join, value.Replace(node => node is BoundColumn column ? OnNoRows(column, aggregate) : null));
    }

    /// <summary>The column, or 0 for a count whose group the join has not found.</summary>
    private static BoundExpression OnNoRows(BoundColumn column, AggregateNode aggregate)
    {
        int at = aggregate.Output.IndexOf(column.Column);
        return IsCount(aggregate.Calls[at])
            ? new BoundChoice(
                ChoiceKind.Coalesce, [column, new BoundConstant(SqlValue.BigInt(0), SqlType.BigInt)], column.Type)
            : column;
    }

    /// <summary>
    /// Whether it may be computed for groups that nobody asks for, and is NULL or 0 where there is none. A key of an
    /// object must not be NULL.
    /// </summary>
    private static bool CanBeComputedForAll(BoundAggregate call) =>
        call.Function.Kind is not (AggregateKind.Total or AggregateKind.Registered
            or AggregateKind.JsonObject or AggregateKind.JsonbObject)
        && !call.Arguments.AsSpan().ToArray().Any(Failing.MayFail)
        && (call.Filter is null || !Failing.MayFail(call.Filter));

    private static bool IsCount(BoundAggregate call) => call.Function.Kind
        is AggregateKind.Count or AggregateKind.CountRows or AggregateKind.RegressionCount;
}
