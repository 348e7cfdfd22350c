using System.Collections.Immutable;
using Orm.Engine.Planning.Binding;

namespace Orm.Engine.Planning.Logical;

/// <summary>
/// A statement whose WITH changes rows: the changes are made in full, whether and however far somebody reads what they
/// give.
/// </summary>
internal sealed record AllChangesNode(ImmutableArray<PlanNode> Changes, PlanNode Input) : PlanNode(Input.Output)
{
    internal override ImmutableArray<PlanNode> Inputs => [.. Changes, Input];

    internal override PlanNode Map(
        Func<PlanNode, PlanNode> node, Func<BoundExpression, BoundExpression> expression)
    {
        PlanNode input = node(Input);
        return this with { Changes = [.. Changes.Select(node)], Input = input, Output = input.Output };
    }
}
