using Orm.Engine.Execution.Batches;
using Orm.Engine.Execution.Expressions;
using Orm.Engine.Planning.Explain;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Operators;

/// <summary>The first row of each value, in the order in which they come.</summary>
/// <remarks>Values that there is no memory for are those of rows behind all that have been given already.</remarks>
internal sealed class DistinctOperator(Operator input, Evaluator[]? on, ExecutionState state, NodeActuals? actuals)
    : RowOperator(input.Width)
{
    private readonly OperatorReader _input = new(input);
    private readonly RowHashTable _seen = new(on?.Length ?? input.Width, on?.Length ?? input.Width, state.Rows);
    private readonly SqlValue[] _key = new SqlValue[on?.Length ?? 0];
    private DeferredRows? _deferred;
    private bool _hasEnded;

    internal override void Open()
    {
        _seen.Clear();
        _deferred?.Clear();
        _hasEnded = false;
        _input.Open();
    }

    protected override bool MoveNext(Span<SqlValue> row)
    {
        while (!_hasEnded && _input.Read())
        {
            ReadOnlySpan<SqlValue> key = on is null ? _input.Current : Key(_input.Current, on);
            int hash = RowHashTable.Hash(key);
            if (_seen.Find(key, hash) >= 0)
            {
                continue;
            }

            if (_seen.TryAdd(key, hash))
            {
                _input.Current.CopyTo(row);
                return true;
            }

            _deferred ??= new DeferredRows(_key.Length, input.Width, input.Width, state, actuals);
            _deferred.Add(0, hash, on is null ? [] : key, _input.Current);
        }

        return _deferred is { Count: > 0 } && MoveDeferred(_deferred, row);
    }

    private bool MoveDeferred(DeferredRows deferred, Span<SqlValue> row)
    {
        if (!_hasEnded)
        {
            _hasEnded = true;
            _seen.Clear();
            int keyWidth = on?.Length ?? input.Width;
            var ofHash = new RowHashTable(keyWidth, keyWidth);
            deferred.Begin();
            while (deferred.Read())
            {
                if (deferred.IsFirst)
                {
                    ofHash.Clear();
                }

                ReadOnlySpan<SqlValue> key = on is null ? deferred.Row : deferred.Key;
                if (ofHash.Find(key, deferred.Hash) < 0)
                {
                    ofHash.Add(key, deferred.Hash);
                    deferred.AddResult(deferred.Place, deferred.Row);
                }
            }

            deferred.BeginResults();
        }

        return deferred.TryReadResult(row);
    }

    private ReadOnlySpan<SqlValue> Key(ReadOnlySpan<SqlValue> row, Evaluator[] values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            _key[i] = values[i].Evaluate(row);
        }

        return _key;
    }
}

/// <summary>UNION, EXCEPT and INTERSECT, each with and without ALL: counts of rows that are equal.</summary>
/// <remarks>
/// Rows that there is no memory for are put off, and so is every other row then that is not in the table. They come
/// again by their hashes, those of the right side first.
/// </remarks>
internal sealed class SetOperationOperator(
    SetOperator op, bool all, Operator left, Operator right, ExecutionState state, NodeActuals? actuals)
    : RowOperator(left.Width)
{
    private static readonly SqlValue[] OfLeft = [SqlValue.Boolean(false)];
    private static readonly SqlValue[] OfRight = [SqlValue.Boolean(true)];

    private readonly OperatorReader _left = new(left);
    private readonly OperatorReader _right = new(right);
    private readonly RowHashTable _kept = new(left.Width, left.Width, state.Rows);
    private readonly List<int> _counts = [];
    private RowHashTable _rows = null!;
    private DeferredRows? _deferred;
    private bool _inRight;
    private bool _hasEnded;

    private bool HasDeferred => _deferred is { Count: > 0 };

    internal override void Open()
    {
        _rows = _kept;
        _rows.Clear();
        _counts.Clear();
        _deferred?.Clear();
        _inRight = _hasEnded = false;
        _left.Open();
        _right.Open();
        while (op != SetOperator.Union && _right.Read())
        {
            Count(_right.Current, RowHashTable.Hash(_right.Current));
        }
    }

    protected override bool MoveNext(Span<SqlValue> row)
    {
        while (!_hasEnded && Read() is { } reader)
        {
            if ((op == SetOperator.Union && all) || IsWanted(reader.Current, RowHashTable.Hash(reader.Current)))
            {
                reader.Current.CopyTo(row);
                return true;
            }
        }

        return HasDeferred && MoveDeferred(_deferred!, row);
    }

    private OperatorReader? Read()
    {
        if (!_inRight && _left.Read())
        {
            return _left;
        }

        _inRight = true;
        return op == SetOperator.Union && _right.Read() ? _right : null;
    }

    /// <summary>Counts a row of the right side.</summary>
    private void Count(ReadOnlySpan<SqlValue> row, int hash)
    {
        int at = _rows.Find(row, hash);
        if (at >= 0)
        {
            _counts[at]++;
        }
        else if (_rows.TryAdd(row, hash))
        {
            _counts.Add(1);
        }
        else
        {
            Defer(OfRight, row, hash);
        }
    }

    private bool IsWanted(ReadOnlySpan<SqlValue> row, int hash)
    {
        int at = _rows.Find(row, hash);
        if (at < 0 && HasDeferred && !_hasEnded)
        {
            Defer(OfLeft, row, hash);
            return false;
        }

        switch (op)
        {
            case SetOperator.Union:
                return at < 0 && TryKeep(row, hash);
            case SetOperator.Intersect:
                return Take(at, all ? 1 : int.MaxValue);
            default:
                return all ? !Take(at, 1) : at < 0 && TryKeep(row, hash);
        }
    }

    /// <summary>Adds a row that is given, so that no other one like it is.</summary>
    private bool TryKeep(ReadOnlySpan<SqlValue> row, int hash)
    {
        if (!_rows.TryAdd(row, hash))
        {
            Defer(OfLeft, row, hash);
            return false;
        }

        _counts.Add(0);
        return true;
    }

    private void Defer(ReadOnlySpan<SqlValue> side, ReadOnlySpan<SqlValue> row, int hash)
    {
        _deferred ??= new DeferredRows(keyWidth: 1, left.Width, left.Width, state, actuals);
        _deferred.Add(0, hash, side, row);
    }

    private bool MoveDeferred(DeferredRows deferred, Span<SqlValue> row)
    {
        if (!_hasEnded)
        {
            _hasEnded = true;
            _kept.Clear();
            _rows = new RowHashTable(left.Width, left.Width);
            deferred.Begin();
            while (deferred.Read())
            {
                if (deferred.IsFirst)
                {
                    _rows.Clear();
                    _counts.Clear();
                }

                if (deferred.Key[0].IsTrue)
                {
                    Count(deferred.Row, deferred.Hash);
                }
                else if (IsWanted(deferred.Row, deferred.Hash))
                {
                    deferred.AddResult(deferred.Place, deferred.Row);
                }
            }

            deferred.BeginResults();
        }

        return deferred.TryReadResult(row);
    }

    private bool Take(int at, int count)
    {
        if (at < 0 || _counts[at] <= 0)
        {
            return false;
        }

        _counts[at] = count == int.MaxValue ? 0 : _counts[at] - count;
        return true;
    }
}
