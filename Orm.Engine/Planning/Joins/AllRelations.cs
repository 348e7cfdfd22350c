using System.Collections.Immutable;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Logical;

namespace Orm.Engine.Planning.Joins;

/// <summary>All relations of a graph side by side: where conditions over several of them find their columns. Never
/// run.</summary>
internal sealed record AllRelations(JoinGraph Graph) : PlanNode(ImmutableArray<PlanColumn>.Empty)
{
    internal override ImmutableArray<PlanNode> Inputs => Graph.Relations;

    internal override PlanNode Map(
        Func<PlanNode, PlanNode> node, Func<BoundExpression, BoundExpression> expression) => this;
}
