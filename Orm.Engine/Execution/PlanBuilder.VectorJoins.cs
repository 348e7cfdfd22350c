using System.Collections.Immutable;
using Orm.Engine.Execution.Vectors;
using Orm.Engine.Planning;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Explain;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Execution;

// Joins on vectors.
internal sealed partial class PlanBuilder
{
    private bool IsVectorJoin(JoinNode join) =>
        join.Kind is JoinKind.Inner or JoinKind.Cross or JoinKind.Left or JoinKind.Full
        && !join.IsLateral && join.Method != JoinMethod.NestedLoop
        && IsVectorJoin(join.Left, join.Right, join.Condition, join.Method);

    private bool IsVectorJoin(SemiJoinNode join) => !join.IsLateral && join.Method != JoinMethod.NestedLoop
        && IsVectorJoin(join.Left, join.Right, join.Condition, join.Method);

    private bool IsVectorJoin(PlanNode left, PlanNode right, BoundExpression? condition, JoinMethod method) =>
        left.Output.Length + right.Output.Length < TupleStore.MaxColumns / 2
        && (method is JoinMethod.BlockNestedLoop
            || ((method is JoinMethod.Merge || IsVectorised(left) || IsVectorised(right))
                && SplitKeys(condition, left, right).Left.Count > 0));

    private VectorOperator BuildVectorJoin(JoinNode join, HashSet<PlanColumn>? needed)
    {
        VectorJoinKind kind = join.Kind switch
        {
            JoinKind.Left => VectorJoinKind.Left,
            JoinKind.Full => VectorJoinKind.Full,
            _ => VectorJoinKind.Inner,
        };
        var sides = new JoinSides(join, kind, join.Left, join.Right, join.Condition);
        return ReadsSideBySide(join.Method)
            ? BuildUnhashedJoin(sides, needed ?? [.. join.Output], join.Method, join.Merged)
            : BuildVectorJoin(
                sides, needed ?? [.. join.Output], join.Kind == JoinKind.Full || join.Method == JoinMethod.HashLeft);
    }

    private VectorOperator BuildVectorJoin(SemiJoinNode join, HashSet<PlanColumn>? needed)
    {
        var sides = new JoinSides(
            join, join.IsAnti ? VectorJoinKind.Anti : VectorJoinKind.Semi, join.Left, join.Right, join.Condition);
        return ReadsSideBySide(join.Method)
            ? BuildUnhashedJoin(sides, needed ?? [.. join.Output], join.Method, join.Merged)
            : BuildVectorJoin(sides, needed ?? [.. join.Output], join.Method == JoinMethod.HashLeft);
    }

    private static bool ReadsSideBySide(JoinMethod method) =>
        method is JoinMethod.Merge or JoinMethod.BlockNestedLoop;

    /// <summary>A merge join; or a block nested loop, which has no keys.</summary>
    private VectorOperator BuildUnhashedJoin(
        JoinSides join, HashSet<PlanColumn> needed, JoinMethod method, int merged)
    {
        var keys = SplitKeys(join.Condition, join.Left, join.Right, merged);
        HashSet<PlanColumn> behind = With(needed, keys.Others)!;
        HashSet<PlanColumn> inside = With(behind, [.. keys.Left, .. keys.Right])!;
        VectorOperator left = BuildVectors(join.Left, inside);
        VectorOperator right = BuildVectors(join.Right, inside);
        VectorJoinPlan plan = PlanOf(join, keys, left.Types, right.Types, behind, inside);
        NodeActuals? actuals = State.Actuals?.Of(join.Node);
        return method == JoinMethod.Merge
            ? new VectorMergeJoin(left, right, plan, State, actuals)
            : new VectorBlockJoin(left, right, plan, State, actuals);
    }

    /// <param name="join">The join.</param>
    /// <param name="keys">The equalities, and what else makes a pair.</param>
    /// <param name="left">The types of the left columns.</param>
    /// <param name="right">The types of the right columns.</param>
    /// <param name="behind">The columns that are used by the condition or behind the join.</param>
    /// <param name="inside">The columns that are used by the keys too.</param>
    private VectorJoinPlan PlanOf(
        JoinSides join, (List<BoundExpression> Left, List<BoundExpression> Right, BoundExpression? Others) keys,
        VectorType[] left, VectorType[] right, HashSet<PlanColumn> behind, HashSet<PlanColumn> inside)
    {
        VectorExpression[] l = CompileKeys(keys.Left, join.Left.Output, left);
        VectorExpression[] r = CompileKeys(keys.Right, join.Right.Output, right);
        ImmutableArray<PlanColumn> both = [.. join.Left.Output, .. join.Right.Output];
        var compiler = new VectorCompiler(this, both, [.. left, .. right]);
        return new VectorJoinPlan(
            join.Kind,
            l,
            r,
            [.. l.Zip(r, (one, other) => KeyType(one.Type, other.Type))],
            keys.Others is null ? null : compiler.CompilePredicate(keys.Others),
            [.. both.Select(behind.Contains)],
            [.. both.Select(inside.Contains)]);
    }

    private VectorOperator BuildVectorJoin(JoinSides join, HashSet<PlanColumn> needed, bool keepsLeft)
    {
        var keys = SplitKeys(join.Condition, join.Left, join.Right);
        HashSet<PlanColumn> behind = With(needed, keys.Others)!;
        HashSet<PlanColumn> inside = With(behind, [.. keys.Left, .. keys.Right])!;
        VectorOperator left = BuildVectors(join.Left, inside);
        VectorJoin? leader = _worker?.Joins.GetValueOrDefault(join.Node);
        VectorOperator? right = leader is null
            ? BuildForAll(join.Right, inside, inOneGo: join.Kind == VectorJoinKind.Full)
            : null;
        VectorType[] rightTypes = right?.Types ?? leader!.RightTypes;
        VectorJoinPlan plan = PlanOf(join, keys, left.Types, rightTypes, behind, inside);
        if (right is null)
        {
            return new VectorJoin(left, leader!, plan, State);
        }

        NodeActuals? actuals = State.Actuals?.Of(join.Node);
        return keepsLeft
            ? new VectorMarkJoin(left, right, plan, State, actuals)
            : Shared(join.Node, new VectorJoin(left, right, plan, State, actuals) { IsShared = _worker is not null });
    }

    /// <summary>Notes a join whose table other workers use.</summary>
    private VectorJoin Shared(PlanNode node, VectorJoin join)
    {
        _worker?.Joins.Add(node, join);
        return join;
    }

    private VectorExpression[] CompileKeys(
        List<BoundExpression> keys, ImmutableArray<PlanColumn> columns, VectorType[] types)
    {
        var compiler = new VectorCompiler(this, columns, types);
        return [.. keys.Select(compiler.Compile)];
    }

    /// <summary>The form in which both sides can be compared as they are; values of any kind when there is
    /// none.</summary>
    private static VectorType KeyType(VectorType left, VectorType right) =>
        left == right && !left.Varies ? left : new VectorType(left.Kind, VectorForm.Values);

    /// <summary>What joins of all kinds have.</summary>
    /// <param name="Node">The join in the plan.</param>
    /// <param name="Kind">Which rows it gives.</param>
    /// <param name="Left">The left side.</param>
    /// <param name="Right">The right side.</param>
    /// <param name="Condition">What makes a pair.</param>
    private sealed record JoinSides(
        PlanNode Node, VectorJoinKind Kind, PlanNode Left, PlanNode Right, BoundExpression? Condition);
}
