using System.Collections.Immutable;
using Orm.Engine.Execution.Expressions;
using Orm.Engine.Execution.Operators;
using Orm.Engine.Planning;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Execution;

// Joins, by the method that the plan says.
internal sealed partial class PlanBuilder
{
    private Operator BuildJoin(JoinNode join)
    {
        Operator left = Build(join.Left);
        bool outer = join.Kind is JoinKind.Left or JoinKind.Full;
        if (join.IsLateral)
        {
            Correlation correlation = Correlate(join.Right, Slots(join.Left.Output), isVolatile: true);
            return new ApplyOperator(left, Build(join.Right), correlation, CompileOrNull(join), outer, State);
        }

        Operator right = Build(join.Right);
        (List<BoundExpression> leftKeys, List<BoundExpression> rightKeys, BoundExpression? rest) =
            SplitKeys(join.Condition, join.Left, join.Right);
        if (leftKeys.Count == 0 || join.Method is JoinMethod.NestedLoop or JoinMethod.BlockNestedLoop)
        {
            return new NestedLoopOperator(left, right, CompileOrNull(join), outer, join.Kind == JoinKind.Full, State);
        }

        return new HashJoinOperator(
            left,
            right,
            [.. leftKeys.Select(key => Compile(key, join.Left))],
            [.. rightKeys.Select(key => Compile(key, join.Right))],
            rest is null ? null : Compile(rest, join),
            outer,
            join.Kind == JoinKind.Full,
            State);
    }

    private Operator BuildSemiJoin(SemiJoinNode join)
    {
        Operator left = Build(join.Left);
        ImmutableArray<PlanColumn> both = [.. join.Left.Output, .. join.Right.Output];
        Evaluator? CompileOrNull(BoundExpression? condition) => condition is null ? null : Compile(condition, both);
        if (join.IsLateral)
        {
            Correlation correlation = Correlate(join.Right, Slots(join.Left.Output), isVolatile: true);
            return new SemiApplyOperator(
                left, Build(join.Right), correlation, CompileOrNull(join.Condition), join.IsAnti, State);
        }

        Operator right = Build(join.Right);
        (List<BoundExpression> leftKeys, List<BoundExpression> rightKeys, BoundExpression? rest) =
            SplitKeys(join.Condition, join.Left, join.Right);
        return leftKeys.Count == 0 || join.Method is JoinMethod.NestedLoop or JoinMethod.BlockNestedLoop
            ? new SemiLoopOperator(left, right, CompileOrNull(join.Condition), join.IsAnti, State)
            : new SemiHashOperator(
                left,
                right,
                [.. leftKeys.Select(key => Compile(key, join.Left))],
                [.. rightKeys.Select(key => Compile(key, join.Right))],
                CompileOrNull(rest),
                join.IsAnti,
                State);
    }

    private Evaluator? CompileOrNull(JoinNode join) =>
        join.Condition is null ? null : Compile(join.Condition, join);

    /// <summary>The equalities between the two sides, and what is left of the condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="leftSide">The left side.</param>
    /// <param name="rightSide">The right side.</param>
    /// <param name="most">How many equalities are wanted at most.</param>
    internal static (List<BoundExpression> Left, List<BoundExpression> Right, BoundExpression? Others) SplitKeys(
        BoundExpression? condition, PlanNode leftSide, PlanNode rightSide, int most = int.MaxValue)
    {
        var left = new List<BoundExpression>();
        var right = new List<BoundExpression>();
        var rest = new List<BoundExpression>();
        foreach (BoundExpression part in condition.Conjuncts())
        {
            if (left.Count < most
                && part is BoundComparison { Operator: Comparison.Equal } equal && !equal.IsVolatile())
            {
                HashSet<PlanColumn> l = equal.Left.Columns();
                HashSet<PlanColumn> r = equal.Right.Columns();
                if (IsOf(l, leftSide, rightSide) && IsOf(r, rightSide, leftSide))
                {
                    left.Add(equal.Left);
                    right.Add(equal.Right);
                    continue;
                }

                if (IsOf(l, rightSide, leftSide) && IsOf(r, leftSide, rightSide))
                {
                    left.Add(equal.Right);
                    right.Add(equal.Left);
                    continue;
                }
            }

            rest.Add(part);
        }

        return (left, right, rest.And());
    }

    private static bool IsOf(HashSet<PlanColumn> columns, PlanNode side, PlanNode other) =>
        columns.Overlaps(side.Output) && !columns.Overlaps(other.Output);
}
