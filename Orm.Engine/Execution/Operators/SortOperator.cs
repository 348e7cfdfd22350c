using Orm.Engine.Execution.Batches;
using Orm.Engine.Execution.Expressions;
using Orm.Engine.Execution.Spilling;
using Orm.Engine.Planning.Explain;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Operators;

/// <summary>One of the values that rows are ordered by.</summary>
internal sealed record SortColumn(Evaluator Value, bool IsDescending, bool NullsFirst)
{
    internal int Compare(in SqlValue left, in SqlValue right)
    {
        if (left.IsNull || right.IsNull)
        {
            int nulls = left.IsNull.CompareTo(right.IsNull);
            return NullsFirst ? -nulls : nulls;
        }

        int order = SqlValue.Compare(left, right);
        return IsDescending ? -order : order;
    }
}

/// <summary>Rows with the values that they are ordered by in front, and the order.</summary>
internal sealed class SortedRows(int width, SortColumn[] keys, RowMemory? memory = null)
{
    private readonly RowList _rows = new(keys.Length + width, memory);
    private int[] _order = [];

    internal int Count => _rows.Count;

    internal void Clear() => _rows.Clear();

    /// <summary>Keeps values that are ordered by what a row says.</summary>
    internal void Add(ReadOnlySpan<SqlValue> row, ReadOnlySpan<SqlValue> values) => _rows.Note(Write(row, values));

    /// <summary>Keeps values that are ordered by what a row says, if there is memory for them.</summary>
    internal bool TryAdd(ReadOnlySpan<SqlValue> row, ReadOnlySpan<SqlValue> values)
    {
        if (!_rows.TryReserve())
        {
            return false;
        }

        _rows.TryNote(Write(row, values));
        return true;
    }

    /// <summary>Orders the rows; those that are equal stay in the order in which they came.</summary>
    internal void Sort()
    {
        _order = new int[_rows.Count];
        for (int i = 0; i < _order.Length; i++)
        {
            _order[i] = i;
        }

        _order.AsSpan().Sort((left, right) =>
        {
            int order = CompareKeys(left, right);
            return order != 0 ? order : left.CompareTo(right);
        });
    }

    /// <summary>A row, the values that it is ordered by in front.</summary>
    internal ReadOnlySpan<SqlValue> Whole(int place) => _rows[_order[place]];

    internal ReadOnlySpan<SqlValue> Row(int place) => _rows[_order[place]][keys.Length..];

    internal ReadOnlySpan<SqlValue> Key(int place) => _rows[_order[place]][..keys.Length];

    /// <summary>Whether two neighbours are equal in the first keys.</summary>
    internal bool IsEqual(int left, int right, int keyCount)
    {
        ReadOnlySpan<SqlValue> l = Key(left);
        ReadOnlySpan<SqlValue> r = Key(right);
        for (int i = 0; i < keyCount; i++)
        {
            if (!l[i].Equals(r[i]))
            {
                return false;
            }
        }

        return true;
    }

    private Span<SqlValue> Write(ReadOnlySpan<SqlValue> row, ReadOnlySpan<SqlValue> values)
    {
        Span<SqlValue> kept = _rows.Add();
        for (int i = 0; i < keys.Length; i++)
        {
            kept[i] = keys[i].Value.Evaluate(row);
        }

        values.CopyTo(kept[keys.Length..]);
        return kept;
    }

    private int CompareKeys(int left, int right)
    {
        ReadOnlySpan<SqlValue> l = _rows[left];
        ReadOnlySpan<SqlValue> r = _rows[right];
        for (int i = 0; i < keys.Length; i++)
        {
            int order = keys[i].Compare(l[i], r[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }
}

internal sealed class SortOperator(
    Operator input, SortColumn[] keys, ExecutionState state, NodeActuals? actuals) : RowOperator(input.Width)
{
    private readonly OperatorReader _input = new(input);
    private readonly ExternalSort _rows = new(input.Width, keys, state, actuals);

    internal override void Open()
    {
        _rows.Clear();
        _input.Open();
        while (_input.Read())
        {
            state.Step();
            _rows.Add(_input.Current, _input.Current);
        }

        _rows.Complete();
    }

    protected override bool MoveNext(Span<SqlValue> row)
    {
        if (!_rows.TryNext(out ReadOnlySpan<SqlValue> next))
        {
            return false;
        }

        next[keys.Length..].CopyTo(row);
        return true;
    }
}
