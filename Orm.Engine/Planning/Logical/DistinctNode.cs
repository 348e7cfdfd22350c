using System.Collections.Immutable;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Planning.Logical;

/// <summary>Rows without those that are equal to an earlier one, by the first columns when a number is given.</summary>
internal sealed record DistinctNode(PlanNode Input, SyntaxList<BoundExpression> On) : PlanNode(Input.Output)
{
    internal override ImmutableArray<PlanNode> Inputs => [Input];

    internal override IEnumerable<BoundExpression> Expressions => On.AsSpan().ToArray();

    internal override PlanNode Map(
        Func<PlanNode, PlanNode> node, Func<BoundExpression, BoundExpression> expression) =>
        new DistinctNode(node(Input), On.Map(expression));
}
