using System.Collections.Immutable;
using Orm.Engine.Planning.Binding;

namespace Orm.Engine.Planning.Logical;

/// <summary>
/// The left rows that have a partner on the right, or those that have none: EXISTS, IN and their negations. Each left
/// row comes once however many partners it has, and the right columns are gone.
/// </summary>
/// <param name="Left">The rows.</param>
/// <param name="Right">Where partners are looked for.</param>
/// <param name="Condition">What makes a pair; null: any right row does.</param>
/// <param name="IsAnti">Whether the rows without partner are wanted.</param>
internal sealed record SemiJoinNode(PlanNode Left, PlanNode Right, BoundExpression? Condition, bool IsAnti)
    : PlanNode(Left.Output)
{
    internal JoinMethod Method { get; init; }

    /// <inheritdoc cref="JoinNode.Merged"/>
    internal int Merged { get; init; }

    internal bool IsLateral => Right.FreeColumns().Overlaps(Left.Output);

    internal override ImmutableArray<PlanNode> Inputs => [Left, Right];

    internal override IEnumerable<BoundExpression> Expressions => Condition is null ? [] : [Condition];

    internal override PlanNode Map(
        Func<PlanNode, PlanNode> node, Func<BoundExpression, BoundExpression> expression) => new SemiJoinNode(
            node(Left), node(Right), Condition is null ? null : expression(Condition), IsAnti)
        { Method = Method, Merged = Merged };
}

/// <summary>How the pairs of a join are found; the order of the inputs matters to all of them.</summary>
internal enum JoinMethod
{
    /// <summary>Not decided: the executor takes what fits the condition.</summary>
    Any,

    /// <summary>The right rows are kept, and each left row is compared with all of them.</summary>
    NestedLoop,

    /// <summary>The right side runs for each left row: a lookup in an index, or a part that depends on the
    /// row.</summary>
    Lookup,

    /// <summary>The right rows are put into a hash table by the equalities, and the left rows look into it.</summary>
    Hash,

    /// <summary>As <see cref="Hash"/>, but the left rows are put into the table and the right ones look into it: for
    /// joins that keep left rows, or leave some out, and so cannot exchange their sides.</summary>
    HashLeft,

    /// <summary>Both sides come in the order of the equalities, and are read side by side.</summary>
    Merge,

    /// <summary>The right rows are kept, and each is compared with all left rows of a block.</summary>
    BlockNestedLoop,
}
