using Orm.Engine.Execution.Batches;
using Orm.Engine.Execution.Expressions;
using Orm.Engine.Execution.Operators;
using Orm.Engine.Functions;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Aggregates;

/// <summary>A call of an aggregate: what is computed of which rows, in which order.</summary>
internal sealed record AggregateCall(
    AggregateFunction Function, Evaluator[] Arguments, Evaluator? Filter, bool IsDistinct, SortColumn[] OrderBy)
{
    internal AggregateState Begin() => new(this);
}

/// <summary>A call over one group. DISTINCT and ORDER BY keep the values; otherwise nothing is kept.</summary>
internal sealed class AggregateState
{
    private const int ValueBytes = 48;

    /// <summary>About what it takes without any value.</summary>
    private const int EmptyBytes = 192;

    private readonly AggregateCall _call;
    private readonly Accumulator _accumulator;
    private readonly RowHashTable? _distinct;
    private readonly SortedRows? _ordered;
    private readonly SqlValue[] _values;
    private long _kept;

    internal AggregateState(AggregateCall call)
    {
        _call = call;
        _accumulator = Accumulator.Create(call.Function);
        _values = new SqlValue[call.Arguments.Length];
        _distinct = call.IsDistinct ? new RowHashTable(call.Arguments.Length, call.Arguments.Length) : null;
        _ordered = call.OrderBy.Length > 0 ? new SortedRows(call.Arguments.Length, call.OrderBy) : null;
    }

    /// <summary>The memory that it takes, in bytes.</summary>
    internal long Bytes => EmptyBytes + _kept + _accumulator.Bytes;

    internal void Add(ReadOnlySpan<SqlValue> row)
    {
        if (_call.Filter is not null && !_call.Filter.IsTrue(row))
        {
            return;
        }

        for (int i = 0; i < _values.Length; i++)
        {
            _values[i] = _call.Arguments[i].Evaluate(row);
        }

        if (_values.Length > 0 && _values[0].IsNull && !_call.Function.TakesNulls)
        {
            return;
        }

        if (_distinct is not null)
        {
            int hash = RowHashTable.Hash(_values);
            if (_distinct.Find(_values, hash) >= 0)
            {
                return;
            }

            _distinct.Add(_values, hash);
            Keep(_values.Length);
        }

        if (_ordered is null)
        {
            _accumulator.Add(_values);
        }
        else
        {
            _ordered.Add(row, _values);
            Keep(_values.Length + _call.OrderBy.Length);
        }
    }

    private void Keep(int values)
    {
        _kept += (long)values * ValueBytes;
        foreach (ref readonly SqlValue value in _values.AsSpan())
        {
            _kept += value.HeldBytes;
        }
    }

    internal SqlValue Result()
    {
        if (_ordered is not null)
        {
            _ordered.Sort();
            for (int i = 0; i < _ordered.Count; i++)
            {
                _accumulator.Add(_ordered.Row(i));
            }

            _ordered.Clear();
        }

        return _accumulator.Result();
    }
}
