using System.Collections.Immutable;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Planning.Logical;

/// <summary>UNION, EXCEPT and INTERSECT; columns correspond by place.</summary>
internal sealed record SetNode(
    SetOperator Operator, bool IsAll, PlanNode Left, PlanNode Right, ImmutableArray<PlanColumn> Output)
    : PlanNode(Output)
{
    internal override ImmutableArray<PlanNode> Inputs => [Left, Right];

    /// <summary>Whether both sides give rows of one table as they are, and none of them twice.</summary>
    internal bool IsOfOneTable => IsAll && Output.SequenceEqual(Left.Output) && Output.SequenceEqual(Right.Output);

    internal override PlanNode Map(
        Func<PlanNode, PlanNode> node, Func<BoundExpression, BoundExpression> expression) =>
        this with { Left = node(Left), Right = node(Right) };
}
