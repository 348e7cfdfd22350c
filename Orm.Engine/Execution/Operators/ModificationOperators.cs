using Orm.Engine.Catalog;
using Orm.Engine.Execution.Batches;
using Orm.Engine.Execution.Expressions;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Operators;

/// <summary>
/// Changes rows when it opens: first everything is read that tells which, then the changes are made, so that no
/// statement sees its own. Then it gives what RETURNING asked for.
/// </summary>
internal abstract class ModificationOperator(
    Operator input, CatalogTable table, RowRules rules, Evaluator[] returning, ExecutionState state)
    : RowOperator(returning.Length)
{
    private readonly OperatorReader _input = new(input);
    private readonly RowList _source = new(input.Width);
    private readonly RowList _results = new(returning.Length);
    private int _next;

    protected CatalogTable Table => table;

    protected RowRules Rules => rules;

    protected ExecutionState State => state;

    protected RowChanges Changes { get; } = new(state);

    internal override void Open()
    {
        _source.Clear();
        _results.Clear();
        _next = 0;
        _input.Open();
        while (_input.Read())
        {
            state.Step();
            _source.Add(_input.Current);
        }

        Prepare(_source);
        Changes.Begin();
        for (Place = 0; Place < _source.Count; Place++)
        {
            state.Step();
            Change(_source[Place]);
        }

        Changes.Finish();
    }

    protected override bool MoveNext(Span<SqlValue> row)
    {
        if (_next == _results.Count)
        {
            return false;
        }

        _results[_next++].CopyTo(row);
        return true;
    }

    /// <summary>The number of the row that is being changed.</summary>
    protected int Place { get; private set; }

    /// <summary>Computes what must not see the changes.</summary>
    protected virtual void Prepare(RowList source)
    {
    }

    protected abstract void Change(Span<SqlValue> row);

    /// <summary>Counts a changed row, and keeps what RETURNING says of it.</summary>
    protected void Done(ReadOnlySpan<SqlValue> row)
    {
        state.Changes++;
        if (returning.Length > 0)
        {
            Span<SqlValue> result = _results.Add();
            for (int i = 0; i < returning.Length; i++)
            {
                result[i] = returning[i].Evaluate(row);
            }
        }
    }
}

/// <summary>
/// Changes rows that are there. Each is locked and looked at again before, and changed once however often it was found.
/// </summary>
internal abstract class TargetOperator(
    Operator input, CatalogTable table, RowRules rules, Evaluator[] returning, ExecutionState state)
    : ModificationOperator(input, table, rules, returning, state)
{
    private readonly HashSet<long> _touched = [];
    private readonly SqlValue[] _old = new SqlValue[table.Columns.Length];

    /// <summary>The places of the table's columns in the rows; the row id behind them.</summary>
    internal required int[] Target { get; init; }

    internal Evaluator? Condition { get; init; }

    /// <summary>Whether another transaction has changed the row since it was read.</summary>
    protected bool HasChanged { get; private set; }

    internal override void Open()
    {
        _touched.Clear();
        base.Open();
    }

    protected sealed override void Change(Span<SqlValue> row)
    {
        long rowId = row[Target[^1]].AsInt64();
        if (!_touched.Add(rowId)
            || !LockedRow.TryLock(Changes, Table, Target, Condition, rowId, row, out bool hasChanged))
        {
            return;
        }

        HasChanged = hasChanged;

        for (int i = 0; i < _old.Length; i++)
        {
            _old[i] = row[Target[i]];
        }

        Change(rowId, _old, row);
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
    private RowList? _values;

    internal required (int Column, Evaluator Value)[] Assignments { get; init; }

    /// <summary>Whether values come from queries, which may read the rows that are changed.</summary>
    internal required bool AssignsQueries { get; init; }

    protected override void Prepare(RowList source)
    {
        if (!AssignsQueries)
        {
            return;
        }

        _values ??= new RowList(Assignments.Length);
        _values.Clear();
        for (int i = 0; i < source.Count; i++)
        {
            State.Step();
            Span<SqlValue> values = _values.Add();
            for (int place = 0; place < values.Length; place++)
            {
                values[place] = Assignments[place].Value.Evaluate(source[i]);
            }
        }
    }

    protected override void Change(long rowId, SqlValue[] old, Span<SqlValue> row)
    {
        SqlValue[] changed = _changed;
        old.CopyTo(changed, 0);
        ReadOnlySpan<SqlValue> known = AssignsQueries && !HasChanged ? _values![Place] : [];
        for (int i = 0; i < Assignments.Length; i++)
        {
            changed[Assignments[i].Column] = known.IsEmpty ? Assignments[i].Value.Evaluate(row) : known[i];
        }

        Rules.Apply(changed);
        Store(Changes, Table, rowId, old, changed);
        for (int i = 0; i < changed.Length; i++)
        {
            row[Target[i]] = changed[i];
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
