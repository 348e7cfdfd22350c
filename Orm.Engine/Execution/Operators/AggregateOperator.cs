using System.Collections.Immutable;
using Orm.Engine.Execution.Aggregates;
using Orm.Engine.Execution.Batches;
using Orm.Engine.Execution.Expressions;
using Orm.Engine.Planning.Explain;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Operators;

/// <summary>GROUP BY over a hash table; several grouping sets are several tables over one reading of the
/// input.</summary>
/// <remarks>
/// When there is no memory for more groups, those that are there go on, and the rows of others are deferred. Where what
/// is kept of a group grows with its rows, all rows are deferred from then on. The deferred ones come again by the
/// hashes of their keys, so that one group is continued at a time.
/// </remarks>
internal sealed partial class AggregateOperator : RowOperator
{
    /// <summary>So many bytes of the states of groups are counted together.</summary>
    private const long CountedTogether = 4096;

    private readonly OperatorReader _input;
    private readonly Evaluator[] _keys;
    private readonly AggregateCall[] _calls;
    private readonly ImmutableArray<ImmutableArray<int>> _sets;
    private readonly ExecutionState _state;
    private readonly RowHashTable[] _groups;
    private readonly List<AggregateState[]>[] _states;
    private readonly SqlValue[] _key;
    private readonly SqlValue[] _setKey;
    private readonly NodeActuals? _actuals;
    private int _set;
    private int _next;
    private long _bytes;
    private long _counted;
    private long _run;

    internal AggregateOperator(
        Operator input, Evaluator[] keys, AggregateCall[] calls, ImmutableArray<ImmutableArray<int>> sets,
        ExecutionState state, NodeActuals? actuals) : base(keys.Length + calls.Length)
    {
        _input = new OperatorReader(input);
        _keys = keys;
        _calls = calls;
        _sets = sets;
        _state = state;
        _groups = [.. sets.Select(_ => new RowHashTable(keys.Length, keys.Length, state.Rows))];
        _states = [.. sets.Select(_ => new List<AggregateState[]>())];
        _actuals = actuals;
        _grows = calls.Any(Grows);
        _key = new SqlValue[keys.Length];
        _setKey = new SqlValue[keys.Length];
    }

    internal override void Open()
    {
        Begin();
        _input.Open();
        while (_input.Read())
        {
            _state.Step();
            ReadOnlySpan<SqlValue> row = _input.Current;
            for (int i = 0; i < _keys.Length; i++)
            {
                _key[i] = _keys[i].Evaluate(row);
            }

            for (int set = 0; set < _groups.Length; set++)
            {
                Add(set, row);
            }
        }

        _set = 0;
        _next = 0;
        if (_deferred is { Count: > 0 })
        {
            Finish(_deferred);
        }
    }

    protected override bool MoveNext(Span<SqlValue> row)
    {
        if (_deferred is { Count: > 0 })
        {
            return _deferred.TryReadResult(row);
        }

        while (_set < _groups.Length && _next == _states[_set].Count)
        {
            _set++;
            _next = 0;
        }

        if (_set == _groups.Length)
        {
            return false;
        }

        Write(_groups[_set].Rows[_next], _states[_set][_next], row);
        _next++;
        return true;
    }

    private void Write(ReadOnlySpan<SqlValue> key, AggregateState[] states, Span<SqlValue> row)
    {
        key.CopyTo(row);
        for (int i = 0; i < states.Length; i++)
        {
            row[_keys.Length + i] = states[i].Result();
        }
    }

    /// <summary>A set without keys has one group, even of no rows.</summary>
    private void Begin()
    {
        _state.Rows.RemoveBytes(_counted, _run);
        _bytes = _counted = 0;
        _isFull = false;
        _deferred?.Clear();
        for (int set = 0; set < _groups.Length; set++)
        {
            _groups[set].Clear();
            _states[set].Clear();
            if (_sets[set].IsEmpty)
            {
                Array.Clear(_setKey);
                _groups[set].Add(_setKey, RowHashTable.Hash(_setKey));
                _states[set].Add(BeginGroup());
            }
        }
    }

    private void Add(int set, ReadOnlySpan<SqlValue> row)
    {
        ReadOnlySpan<SqlValue> key = _key;
        if (_sets[set].Length < _keys.Length)
        {
            Array.Clear(_setKey);
            foreach (int column in _sets[set])
            {
                _setKey[column] = _key[column];
            }

            key = _setKey;
        }

        int hash = RowHashTable.Hash(key);
        int group = _groups[set].Find(key, hash);
        if (group < 0 && !_isFull)
        {
            group = TryBegin(set, key, hash);
        }

        if (group < 0 || (_isFull && _grows))
        {
            Defer(set, hash, key, row);
            return;
        }

        Add(_states[set][group], row);
        if (_bytes - _counted >= CountedTogether && !_isFull)
        {
            Count();
        }
    }

    private int TryBegin(int set, ReadOnlySpan<SqlValue> key, int hash)
    {
        if (!_groups[set].TryAdd(key, hash))
        {
            _isFull = true;
            return -1;
        }

        _states[set].Add(BeginGroup());
        return _states[set].Count - 1;
    }

    private AggregateState[] BeginGroup()
    {
        AggregateState[] states = [.. _calls.Select(call => call.Begin())];
        _bytes += states.Sum(state => state.Bytes);
        return states;
    }

    private void Add(AggregateState[] states, ReadOnlySpan<SqlValue> row)
    {
        foreach (AggregateState state in states)
        {
            long before = state.Bytes;
            state.Add(row);
            _bytes += state.Bytes - before;
        }
    }
}
