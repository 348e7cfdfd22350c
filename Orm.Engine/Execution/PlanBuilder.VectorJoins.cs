using System.Collections.Immutable;
using Orm.Engine.Execution.Vectors;
using Orm.Engine.Planning;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Execution;

// Joins on vectors.
internal sealed partial class PlanBuilder
{
    private bool IsVectorJoin(JoinNode join) => join.Kind is JoinKind.Inner or JoinKind.Left or JoinKind.Full
        && !join.IsLateral && join.Method != JoinMethod.NestedLoop
        && IsVectorJoin(join.Left, join.Right, join.Condition);

    private bool IsVectorJoin(SemiJoinNode join) => !join.IsLateral && join.Method != JoinMethod.NestedLoop
        && IsVectorJoin(join.Left, join.Right, join.Condition);

    private bool IsVectorJoin(PlanNode left, PlanNode right, BoundExpression? condition) =>
        left.Output.Length + right.Output.Length < TupleStore.MaxColumns / 2
        && (IsVectorised(left) || IsVectorised(right))
        && SplitKeys(condition, left, right).Left.Count > 0;

    private VectorOperator BuildVectorJoin(JoinNode join, HashSet<PlanColumn>? needed)
    {
        (VectorOperator left, VectorOperator right, VectorJoinPlan plan) = PrepareVectorJoin(
            join.Kind switch
            {
                JoinKind.Left => VectorJoinKind.Left,
                JoinKind.Full => VectorJoinKind.Full,
                _ => VectorJoinKind.Inner,
            },
            join.Left, join.Right, join.Condition, needed ?? [.. join.Output]);
        return join.Kind == JoinKind.Full || join.Method == JoinMethod.HashLeft
            ? new VectorMarkJoin(left, right, plan, State, State.Actuals?.Of(join))
            : new VectorJoin(left, right, plan, State, State.Actuals?.Of(join));
    }

    private VectorOperator BuildVectorJoin(SemiJoinNode join, HashSet<PlanColumn>? needed)
    {
        (VectorOperator left, VectorOperator right, VectorJoinPlan plan) = PrepareVectorJoin(
            join.IsAnti ? VectorJoinKind.Anti : VectorJoinKind.Semi,
            join.Left, join.Right, join.Condition, needed ?? [.. join.Output]);
        return join.Method == JoinMethod.HashLeft
            ? new VectorMarkJoin(left, right, plan, State, State.Actuals?.Of(join))
            : new VectorJoin(left, right, plan, State, State.Actuals?.Of(join));
    }

    private (VectorOperator Left, VectorOperator Right, VectorJoinPlan Plan) PrepareVectorJoin(
        VectorJoinKind kind, PlanNode leftNode, PlanNode rightNode, BoundExpression? condition,
        HashSet<PlanColumn> needed)
    {
        (List<BoundExpression> leftKeys, List<BoundExpression> rightKeys, BoundExpression? rest) =
            SplitKeys(condition, leftNode, rightNode);
        HashSet<PlanColumn> behind = With(needed, rest)!;
        HashSet<PlanColumn> inside = With(behind, [.. leftKeys, .. rightKeys])!;
        VectorOperator left = BuildVectors(leftNode, inside);
        VectorOperator right = BuildVectors(rightNode, inside);
        VectorExpression[] l = CompileKeys(leftKeys, leftNode.Output, left);
        VectorExpression[] r = CompileKeys(rightKeys, rightNode.Output, right);
        ImmutableArray<PlanColumn> both = [.. leftNode.Output, .. rightNode.Output];
        var compiler = new VectorCompiler(this, both, [.. left.Types, .. right.Types]);
        var plan = new VectorJoinPlan(
            kind,
            l,
            r,
            [.. l.Zip(r, (one, other) => KeyType(one.Type, other.Type))],
            rest is null ? null : compiler.CompilePredicate(rest),
            [.. both.Select(behind.Contains)],
            [.. both.Select(inside.Contains)]);
        return (left, right, plan);
    }

    private VectorExpression[] CompileKeys(
        List<BoundExpression> keys, ImmutableArray<PlanColumn> columns, VectorOperator source)
    {
        var compiler = new VectorCompiler(this, columns, source.Types);
        return [.. keys.Select(compiler.Compile)];
    }

    /// <summary>The form in which both sides can be compared as they are; values of any kind when there is
    /// none.</summary>
    private static VectorType KeyType(VectorType left, VectorType right) =>
        left == right && !left.Varies ? left : new VectorType(left.Kind, VectorForm.Values);
}
