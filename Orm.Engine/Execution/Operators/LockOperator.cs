using Orm.Engine.Execution.Batches;
using Orm.Engine.Execution.Expressions;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Transactions;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Operators;

/// <summary>
/// Locks rows as they pass. A batch is one row: an operator above that stops early has locked no row that it has not
/// seen.
/// </summary>
/// <param name="input">The rows.</param>
/// <param name="targets">The tables, and where their columns and, last, their row id are; -1: nobody reads the
/// column.</param>
/// <param name="condition">What rows must meet that have changed.</param>
/// <param name="state">The running statement.</param>
internal sealed class LockOperator(
    Operator input, (LockTarget Target, int[] Slots)[] targets, Evaluator? condition, ExecutionState state)
    : Operator(input.Width)
{
    private readonly OperatorReader _input = new(input);

    internal override void Open() => _input.Open();

    internal override bool Next(Batch batch)
    {
        batch.Begin();
        while (_input.Read())
        {
            state.Step();
            _input.Current.CopyTo(batch.Next);
            if (TryLock(batch.Next))
            {
                batch.Add();
                RowsGiven++;
                return true;
            }
        }

        batch.IsLast = true;
        return false;
    }

    private bool TryLock(Span<SqlValue> row)
    {
        bool changed = false;
        foreach ((LockTarget target, int[] slots) in targets)
        {
            switch (LockedRow.Lock(
                state.RowChanges, target.Table, slots, row, target.Mode, target.Wait))
            {
                case RowLockOutcome.Changed:
                    changed = true;
                    break;
                case RowLockOutcome.Gone or RowLockOutcome.Skipped:
                    return false;
            }
        }

        return !changed || condition is null || condition.IsTrue(row);
    }
}
