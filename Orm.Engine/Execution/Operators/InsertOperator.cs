using System.Collections.Immutable;
using Orm.Engine.Catalog;
using Orm.Engine.Execution.Expressions;
using Orm.Engine.Transactions;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Operators;

/// <summary>ON CONFLICT, compiled.</summary>
internal sealed record ConflictAction(
    ImmutableArray<uint>? Trees, (int Column, Evaluator Value)[] Assignments, Evaluator? Condition);

/// <summary>
/// Adds rows. With ON CONFLICT DO UPDATE a row that is in the way is locked and changed; one that is no longer in the
/// way when it is locked, because another transaction has deleted it or changed its key, makes the row be added anew.
/// </summary>
internal sealed class InsertOperator(
    Operator input, CatalogTable table, RowRules rules, Evaluator[] returning, ConflictAction? conflict,
    ExecutionState state) : ModificationOperator(input, table, rules, returning, state)
{
    private readonly SqlValue[] _only = new SqlValue[input.Width];

    protected override bool TryChangeOne()
    {
        if (!TryReadInput(_only))
        {
            return false;
        }

        Change(_only);
        Array.Clear(_only);
        return true;
    }

    protected override void Change(Span<SqlValue> row)
    {
        Changes.Number(Table, row);
        Rules.Apply(row);
        long? locked = null;
        while (Insert(row) is { } duplicate && conflict!.Assignments.Length > 0)
        {
            State.Step();
            RowLockOutcome outcome = LockExisting(duplicate.RowId);

            // A row keeps its id, and other keys from when it is locked on; adding once more tells.
            bool mayHaveOtherKey = outcome == RowLockOutcome.Changed
                && duplicate.Tree != Table.Number && locked != duplicate.RowId;
            if (outcome != RowLockOutcome.Gone && !mayHaveOtherKey)
            {
                UpdateExisting(duplicate.RowId, row);
                return;
            }

            locked = mayHaveOtherKey ? duplicate.RowId : null;
        }
    }

    /// <summary>Adds a row.</summary>
    /// <returns>What is in the way when ON CONFLICT is for it; null when the row is there now.</returns>
    private RowInTheWay? Insert(ReadOnlySpan<SqlValue> row)
    {
        if (Changes.TryInsert(Table, row, out long rowId) is { } duplicate)
        {
            return conflict is not null && IsMeant(duplicate) ? duplicate
                : throw RowChanges.Named(Table, new DuplicateKeyException(duplicate.Tree, duplicate.RowId));
        }

        State.Services.Inserted(rowId);
        Done(row);
        return null;
    }

    private bool IsMeant(RowInTheWay duplicate) =>
        conflict!.Trees is not { } trees || trees.Contains(duplicate.Tree);

    private RowLockOutcome LockExisting(long rowId) => State.Transaction.HasHiddenChange(Changes.Stored(Table), rowId)
        ? throw new StatementException(
            SqlStates.CardinalityViolation,
            "ON CONFLICT DO UPDATE would change one row twice",
            hint: "Rows of one statement must have different keys.")
        : State.Transaction.Lock(Changes.Stored(Table), rowId, RowLockMode.Update);

    /// <summary>Changes a row that is locked, and in the way.</summary>
    private void UpdateExisting(long rowId, ReadOnlySpan<SqlValue> excluded)
    {
        // The existing row and the excluded one, each with a place for the row id behind it.
        int width = Table.Columns.Length + 1;
        var both = new SqlValue[width * 2];
        if (!Changes.TryReadNewest(Table, rowId, both))
        {
            throw new InvalidOperationException($"A row of '{Table.Name}' is locked, and is not there.");
        }

        excluded.CopyTo(both.AsSpan(width));
        if (conflict!.Condition is not null && !conflict.Condition.IsTrue(both))
        {
            return;
        }

        SqlValue[] changed = [.. both.AsSpan(0, Table.Columns.Length)];
        foreach ((int column, Evaluator value) in conflict.Assignments)
        {
            changed[column] = value.Evaluate(both);
        }

        Rules.Apply(changed);
        UpdateOperator.Store(Changes, Table, rowId, both.AsSpan(0, Table.Columns.Length), changed);
        Done(changed);
    }
}
