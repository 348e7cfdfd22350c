using System.Collections.Immutable;
using Orm.Engine.Catalog;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Transactions;

namespace Orm.Engine.Planning.Logical;

/// <summary>
/// FOR UPDATE and its kin: locks the rows of tables as they pass, one by one, so that a limit above it leaves those
/// unlocked that it does not give. A row that another transaction has changed meanwhile is read and looked at again.
/// </summary>
/// <param name="Input">The rows, with the row ids of the tables among their columns.</param>
/// <param name="Targets">What is locked.</param>
/// <param name="Condition">What rows must meet that have changed.</param>
internal sealed record LockNode(PlanNode Input, ImmutableArray<LockTarget> Targets, BoundExpression? Condition)
    : PlanNode(Input.Output)
{
    internal override ImmutableArray<PlanNode> Inputs => [Input];

    // A part that locks is not moved, left out or run again, as little as one that changes rows.
    internal override bool HasSideEffects => true;

    internal override IEnumerable<BoundExpression> Expressions =>
        [.. Targets.Select(target => new BoundColumn(target.Columns[^1])), .. Condition.Conjuncts()];

    internal override PlanNode Map(
        Func<PlanNode, PlanNode> node, Func<BoundExpression, BoundExpression> expression) => new LockNode(
            node(Input), Targets, Condition is null ? null : expression(Condition));
}

/// <summary>A table whose rows are locked.</summary>
/// <param name="Table">The table.</param>
/// <param name="Columns">Its columns in the plan; the row id behind them.</param>
/// <param name="Mode">How strongly.</param>
/// <param name="Wait">What to do when another transaction has a row.</param>
internal sealed record LockTarget(
    CatalogTable Table, ImmutableArray<PlanColumn> Columns, RowLockMode Mode, LockWait Wait);
