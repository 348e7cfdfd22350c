using Orm.Engine.Catalog;
using Orm.Engine.Execution.Expressions;
using Orm.Engine.Transactions;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Operators;

/// <summary>
/// Changes rows when it opens: first everything is read that tells which, then the changes are made. Then it gives what
/// RETURNING asked for. What queries in it read is hidden from its changes by the transaction
/// (<see cref="Transactions.Transaction.HideChangesBehind"/>).
/// </summary>
internal abstract class ModificationOperator(
    Operator input, CatalogTable table, RowRules rules, Evaluator[] returning, ExecutionState state)
    : RowOperator(returning.Length)
{
    private readonly OperatorReader _input = new(input);
    private readonly RowQueue _source = new(input.Width, state);
    private readonly RowQueue _results = new(returning.Length, state);
    private readonly SqlValue[] _result = new SqlValue[returning.Length];

    protected CatalogTable Table => table;

    protected RowRules Rules => rules;

    protected ExecutionState State => state;

    protected RowChanges Changes => state.RowChanges;

    /// <summary>Whether its rows are those that the statement is said to have changed.</summary>
    internal required bool Counts { get; init; }

    internal override void Open()
    {
        _source.Clear();
        _results.Clear();
        if (!TryChangeOne())
        {
            ChangeAll();
        }

        _results.Complete();
    }

    private void ChangeAll()
    {
        _input.Open();
        while (_input.Read())
        {
            state.Step();
            _source.Add(_input.Current);
        }

        _source.Complete();
        while (_source.TryNext(out Span<SqlValue> row))
        {
            state.Step();
            Change(row);
        }

        _source.Clear();
    }

    protected override bool MoveNext(Span<SqlValue> row)
    {
        if (!_results.TryNext(out Span<SqlValue> result))
        {
            return false;
        }

        result.CopyTo(row);
        return true;
    }

    protected abstract void Change(Span<SqlValue> row);

    /// <inheritdoc cref="Operator.TryReadOnly"/>
    private protected bool TryReadInput(Span<SqlValue> row) => _input.TryReadOnly(row);

    /// <summary>Changes the one row that there is to change, where that takes no look at the input.</summary>
    /// <returns>Whether that is done.</returns>
    protected virtual bool TryChangeOne() => false;

    /// <summary>Counts a changed row, and keeps what RETURNING says of it.</summary>
    protected void Done(ReadOnlySpan<SqlValue> row)
    {
        state.Changes += Counts ? 1 : 0;
        if (returning.Length > 0)
        {
            for (int i = 0; i < returning.Length; i++)
            {
                _result[i] = returning[i].Evaluate(row);
            }

            _results.Add(_result);
        }
    }
}

/// <summary>
/// Changes rows that are there. Each is locked and looked at again before, and changed once however often it was found,
/// by this part of the statement or another one.
/// </summary>
internal abstract class TargetOperator(
    Operator input, CatalogTable table, RowRules rules, Evaluator[] returning, ExecutionState state)
    : ModificationOperator(input, table, rules, returning, state)
{
    private readonly SqlValue[] _old = new SqlValue[table.Columns.Length];
    private readonly SqlValue[] _single = new SqlValue[input.Width];

    /// <summary>The places of the table's columns in the rows, -1: nobody needs what there is; the row id behind
    /// them.</summary>
    internal required int[] Target { get; init; }

    internal Evaluator? Condition { get; init; }

    /// <summary>The row id of what is changed, when that is all that the statement asks for; null: it is not.</summary>
    internal AccessRange? Key { get; init; }

    protected sealed override bool TryChangeOne()
    {
        if (Key is null)
        {
            return false;
        }

        if (!Key.TryRowIds(out long rowId, out _))
        {
            return true;
        }

        Table stored = Changes.Stored(Table);
        if (!State.Transaction.TryLockSeen(stored, rowId, out byte[] bytes))
        {
            return false;
        }

        SqlValue[] row = _single;
        RowReader reader = new(stored.Layout, bytes);
        for (int i = 0; i < _old.Length; i++)
        {
            if (Target[i] >= 0)
            {
                row[Target[i]] = _old[i] = StoredValue.Read(reader, i);
            }
        }

        row[Target[^1]] = SqlValue.BigInt(rowId);
        Change(rowId, _old, row);
        Done(row);
        return true;
    }

    protected sealed override void Change(Span<SqlValue> row)
    {
        if (!LockedRow.TryLock(Changes, Table, Target, Condition, row))
        {
            return;
        }

        for (int i = 0; i < _old.Length; i++)
        {
            _old[i] = Target[i] < 0 ? SqlValue.Null : row[Target[i]];
        }

        Change(row[Target[^1]].AsInt64(), _old, row);
        Done(row);
    }

    /// <summary>Changes a row that is locked.</summary>
    /// <param name="rowId">The row.</param>
    /// <param name="old">Its columns.</param>
    /// <param name="row">What was read with it; RETURNING sees this afterwards.</param>
    protected abstract void Change(long rowId, SqlValue[] old, Span<SqlValue> row);
}

internal sealed class UpdateOperator(
    Operator input, CatalogTable table, RowRules rules, Evaluator[] returning, ExecutionState state)
    : TargetOperator(input, table, rules, returning, state)
{
    private readonly SqlValue[] _changed = new SqlValue[table.Columns.Length];

    internal required (int Column, Evaluator Value)[] Assignments { get; init; }

    protected override void Change(long rowId, SqlValue[] old, Span<SqlValue> row)
    {
        SqlValue[] changed = _changed;
        old.CopyTo(changed, 0);
        foreach ((int column, Evaluator value) in Assignments)
        {
            changed[column] = value.Evaluate(row);
        }

        Rules.Apply(changed);
        Store(Changes, Table, rowId, old, changed);
        for (int i = 0; i < changed.Length; i++)
        {
            if (Target[i] >= 0)
            {
                row[Target[i]] = changed[i];
            }
        }
    }

    internal static void Store(
        RowChanges changes, CatalogTable table, long rowId, ReadOnlySpan<SqlValue> old, ReadOnlySpan<SqlValue> row)
    {
        try
        {
            changes.Update(table, rowId, old, row);
        }
        catch (DuplicateKeyException duplicate)
        {
            throw RowChanges.Named(table, duplicate);
        }
    }
}

internal sealed class DeleteOperator(
    Operator input, CatalogTable table, RowRules rules, Evaluator[] returning, ExecutionState state)
    : TargetOperator(input, table, rules, returning, state)
{
    protected override void Change(long rowId, SqlValue[] old, Span<SqlValue> row) =>
        Changes.Delete(Table, rowId, old);
}
