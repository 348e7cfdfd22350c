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
    private bool IsVectorJoin(JoinNode join) => join.Kind is JoinKind.Inner or JoinKind.Left
        && !join.IsLateral
        && join.Output.Length < TupleStore.MaxColumns / 2
        && (IsVectorised(join.Left) || IsVectorised(join.Right))
        && SplitKeys(join).Left.Count > 0;

    private VectorJoin BuildVectorJoin(JoinNode join, HashSet<PlanColumn>? needed)
    {
        (List<BoundExpression> leftKeys, List<BoundExpression> rightKeys, BoundExpression? rest) = SplitKeys(join);
        HashSet<PlanColumn>? behind = With(needed, rest);
        HashSet<PlanColumn>? inside = With(behind, [.. leftKeys, .. rightKeys]);
        VectorOperator left = BuildVectors(join.Left, inside);
        VectorOperator right = BuildVectors(join.Right, inside);
        VectorExpression[] l = CompileKeys(leftKeys, join.Left.Output, left);
        VectorExpression[] r = CompileKeys(rightKeys, join.Right.Output, right);
        var compiler = new VectorCompiler(this, join.Output, [.. left.Types, .. right.Types]);
        var plan = new VectorJoinPlan(
            join.Kind == JoinKind.Left ? VectorJoinKind.Left : VectorJoinKind.Inner,
            l,
            r,
            [.. l.Zip(r, (one, other) => KeyType(one.Type, other.Type))],
            rest is null ? null : compiler.CompilePredicate(rest),
            [.. join.Output.Select(column => behind?.Contains(column) ?? true)]);
        return new VectorJoin(left, right, plan, State);
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
