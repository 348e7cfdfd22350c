using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Logical;

namespace Orm.Engine.Planning.Rewrites;

/// <summary>
/// EXISTS, IN and their negations as conditions of a query become semi and anti joins.
/// </summary>
/// <remarks>
/// Why: a join can be ordered among the others and find its pairs by a hash table or an index. Counter-example: <c>x
/// NOT IN (SELECT y ...)</c> is unknown, and so no row, when x or some y is NULL: it is an anti join only where neither
/// can be. Under OR, or in a select list, the answer itself is needed and not the rows that have it.
/// </remarks>
internal static class SubqueryJoins
{
    /// <summary>The rows of a plan that meet the condition, as a join; null when it has to stay a condition.</summary>
    internal static PlanNode? Apply(PlanNode input, BoundExpression condition)
    {
        bool isNegated = condition is BoundNot;
        BoundExpression inner = condition is BoundNot not ? not.Operand : condition;
        if (inner is not BoundSubquery subquery || subquery.Plan.HasSideEffects)
        {
            return null;
        }

        return subquery.Kind switch
        {
            SubqueryKind.Exists => Exists(input, subquery, isNegated),
            SubqueryKind.Any when subquery.Comparison == Comparison.Equal => In(input, subquery, isNegated),
            _ => null,
        };
    }

    private static SemiJoinNode? Exists(PlanNode input, BoundSubquery subquery, bool isNegated)
    {
        PlanNode plan = WithoutOutput(subquery.Plan);
        return plan.FreeColumns().Overlaps(input.Output)
            && Decorrelation.Lift(plan, [.. input.Output]) is ({ } lifted, { } conditions)
            ? new SemiJoinNode(input, lifted, conditions.And(), isNegated)
            : null;
    }

    private static SemiJoinNode? In(PlanNode input, BoundSubquery subquery, bool isNegated)
    {
        BoundExpression[] operands = subquery.Operands.AsSpan().ToArray();
        BoundColumn[] columns = [.. subquery.Plan.Output.Select(column => new BoundColumn(column))];
        bool isSimple = operands.All(operand => !operand.IsVolatile() && !operand.Any(node => node is BoundSubquery));
        bool mayBeNull = !operands.All(operand => Nullability.IsNotNull(operand, input))
            || !columns.All(column => Nullability.IsNotNull(column, subquery.Plan));
        if (!isSimple || (isNegated && mayBeNull)
            || Decorrelation.Lift(subquery.Plan, [.. input.Output]) is not ({ } lifted, { } conditions))
        {
            return null;
        }

        IEnumerable<BoundExpression> equal = operands.Zip(
            columns, (operand, column) => new BoundComparison(Comparison.Equal, operand, column));
        return new SemiJoinNode(input, lifted, equal.Concat(conditions).And(), isNegated);
    }

    /// <summary>Whether there are rows does not depend on what is computed of them, nor on their order.</summary>
    private static PlanNode WithoutOutput(PlanNode plan) => plan switch
    {
        ProjectNode project when !project.Expressions.Any(value => value.IsVolatile()) => WithoutOutput(project.Input),
        SortNode sort => WithoutOutput(sort.Input),
        DistinctNode distinct => WithoutOutput(distinct.Input),
        LimitNode { Offset: null, Limit: BoundConstant { Value: { IsNull: false } limit } } node
            when limit.AsInt64() > 0 => WithoutOutput(node.Input),
        _ => plan,
    };
}
