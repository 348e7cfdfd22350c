using Orm.Engine.Execution.Expressions;
using Orm.Engine.Planning.Explain;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Operators;

/// <summary>Rows that come back in the order of a number, from a file where there is no room for them.</summary>
internal sealed class NumberedRows(int width, ExecutionState state, NodeActuals? actuals)
{
    private static readonly SortColumn[] Key = [new(new SlotEvaluator(0), IsDescending: false, NullsFirst: false)];

    private readonly ExternalSort _rows = new(width, Key, state, actuals);
    private readonly SqlValue[] _number = new SqlValue[1];
    private readonly SqlValue[] _row = new SqlValue[width];

    internal long Number { get; private set; }

    /// <summary>The row that was read.</summary>
    internal ReadOnlySpan<SqlValue> Current => _row;

    internal void Clear() => _rows.Clear();

    internal void Add(long number, ReadOnlySpan<SqlValue> row)
    {
        _number[0] = SqlValue.BigInt(number);
        _rows.Add(_number, row);
    }

    /// <summary>All rows are there.</summary>
    internal void Complete() => _rows.Complete();

    internal bool Read()
    {
        state.Step();
        if (!_rows.TryNext(out ReadOnlySpan<SqlValue> row))
        {
            return false;
        }

        Number = row[0].AsInt64();
        row[1..].CopyTo(_row);
        return true;
    }
}

/// <summary>
/// Rows whose keys are not in a table that takes no more. When all others have been looked at, they come again in the
/// order of the hashes of their keys: the rows of one hash, which are few keys, follow each other in the order in which
/// they came. What is made of them is brought into the order of the rows that it was made of.
/// </summary>
/// <param name="keyWidth">The values of a key.</param>
/// <param name="width">The values of a row.</param>
/// <param name="resultWidth">The values of what is made of the rows.</param>
/// <param name="state">The running statement.</param>
/// <param name="actuals">Where EXPLAIN ANALYZE notes what went to files.</param>
internal sealed class DeferredRows(
    int keyWidth, int width, int resultWidth, ExecutionState state, NodeActuals? actuals)
{
    private readonly NumberedRows _rows = new(1 + keyWidth + width, state, actuals);
    private readonly NumberedRows _results = new(resultWidth, state, actuals);
    private readonly SqlValue[] _row = new SqlValue[1 + keyWidth + width];
    private long? _last;

    /// <summary>How many rows there are.</summary>
    internal long Count { get; private set; }

    /// <summary>The number of the row that was read, of which its hash is the lower half.</summary>
    internal long Number => _rows.Number;

    internal int Hash => (int)_rows.Number;

    /// <summary>Whether the row that was read is the first one of its number.</summary>
    internal bool IsFirst { get; private set; }

    /// <summary>How many rows were added before it.</summary>
    internal long Place => _rows.Current[0].AsInt64();

    internal ReadOnlySpan<SqlValue> Key => _rows.Current.Slice(1, keyWidth);

    internal ReadOnlySpan<SqlValue> Row => _rows.Current[(1 + keyWidth)..];

    internal void Clear()
    {
        _rows.Clear();
        _results.Clear();
        _last = null;
        Count = 0;
    }

    /// <summary>Keeps a row.</summary>
    /// <param name="part">Rows of different parts have nothing to do with each other.</param>
    /// <param name="hash">The hash of the key.</param>
    /// <param name="key">The key.</param>
    /// <param name="row">The row.</param>
    internal void Add(int part, int hash, ReadOnlySpan<SqlValue> key, ReadOnlySpan<SqlValue> row)
    {
        _row[0] = SqlValue.BigInt(Count++);
        key.CopyTo(_row.AsSpan(1));
        row.CopyTo(_row.AsSpan(1 + keyWidth));
        _rows.Add(((long)part << 32) | (uint)hash, _row);
    }

    /// <summary>No row is added any more: they are read.</summary>
    internal void Begin() => _rows.Complete();

    internal bool Read()
    {
        if (!_rows.Read())
        {
            return false;
        }

        IsFirst = _last != _rows.Number;
        _last = _rows.Number;
        return true;
    }

    /// <summary>Keeps what was made of a row.</summary>
    internal void AddResult(long place, ReadOnlySpan<SqlValue> result) => _results.Add(place, result);

    /// <summary>No result is added any more: they are read.</summary>
    internal void BeginResults()
    {
        _rows.Clear();
        _results.Complete();
    }

    /// <summary>Copies the next result.</summary>
    internal bool TryReadResult(Span<SqlValue> result)
    {
        if (!_results.Read())
        {
            return false;
        }

        _results.Current.CopyTo(result);
        return true;
    }
}
