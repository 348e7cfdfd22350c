using Orm.Engine.Execution.Aggregates;
using Orm.Engine.Execution.Batches;
using Orm.Engine.Functions;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Operators;

// Groups that there is no memory for.
internal sealed partial class AggregateOperator
{
    /// <summary>The part of the memory that is left for groups to grow one after the other.</summary>
    private const int LeftForGrowth = 4;

    /// <summary>The places of results: the sets one after the other, each with its groups as they came.</summary>
    private const int PlaceBits = 44;

    private readonly bool _grows;
    private readonly List<(int Set, int Group)> _continued = [];
    private DeferredRows? _deferred;
    private bool _isFull;

    private static bool Grows(AggregateCall call) => call.IsDistinct || call.OrderBy.Length > 0 || call.Function.Kind is
        AggregateKind.StringAggregate or AggregateKind.GroupConcat
        or AggregateKind.PercentileContinuous or AggregateKind.PercentileDiscrete or AggregateKind.Mode
        or (>= AggregateKind.JsonArray and <= AggregateKind.JsonbObject);

    /// <summary>Counts what the states hold; from the first time on that there is no memory, no more of it is taken.
    /// </summary>
    private void Count()
    {
        long left = _grows ? _state.Services.Database.Memory.Limit / LeftForGrowth : 0;
        long added = _bytes - _counted;
        if (!_state.Rows.TryAddBytes(added + left))
        {
            _isFull = true;
            return;
        }

        _run = _state.Rows.Run;
        _state.Rows.RemoveBytes(left, _run);
        _counted = _bytes;
    }

    private void Defer(int set, int hash, ReadOnlySpan<SqlValue> key, ReadOnlySpan<SqlValue> row)
    {
        _deferred ??= new DeferredRows(_keys.Length, row.Length, Width, _state, _actuals);
        _deferred.Add(set, hash, key, row);
    }

    /// <summary>Gives all groups their rows, and keeps the results in the order in which the groups came.</summary>
    private void Finish(DeferredRows deferred)
    {
        if (!_grows)
        {
            GiveTables(deferred);
        }

        var ofHash = new RowHashTable(_keys.Length, _keys.Length);
        var groups = new List<(long Place, AggregateState[] States)>();
        int set = 0;
        deferred.Begin();
        while (deferred.Read())
        {
            if (deferred.IsFirst)
            {
                Give(deferred, set, ofHash, groups);
                set = (int)(deferred.Number >> 32);
            }

            Add(StatesOf(deferred, set, ofHash, groups), deferred.Row);
            if (_bytes - _counted >= CountedTogether)
            {
                _run = _state.Rows.AddBytes(_bytes - _counted);
                _counted = _bytes;
            }
        }

        Give(deferred, set, ofHash, groups);
        GiveTables(deferred);
        deferred.BeginResults();
    }

    private AggregateState[] StatesOf(
        DeferredRows deferred, int set, RowHashTable ofHash, List<(long Place, AggregateState[] States)> groups)
    {
        int group = _groups[set].Find(deferred.Key, deferred.Hash);
        if (group >= 0)
        {
            if (!_continued.Contains((set, group)))
            {
                _continued.Add((set, group));
            }

            return _states[set][group];
        }

        group = ofHash.Find(deferred.Key, deferred.Hash);
        if (group < 0)
        {
            group = ofHash.Add(deferred.Key, deferred.Hash);
            groups.Add((deferred.Place, BeginGroup()));
        }

        return groups[group].States;
    }

    /// <summary>The results of the groups of one hash, which get no more rows.</summary>
    private void Give(
        DeferredRows deferred, int set, RowHashTable ofHash, List<(long Place, AggregateState[] States)> groups)
    {
        foreach ((int ofSet, int group) in _continued)
        {
            Give(deferred, ofSet, group, _groups[ofSet].Rows[group], _states[ofSet][group]);
            _states[ofSet][group] = [];
        }

        for (int i = 0; i < groups.Count; i++)
        {
            // Behind those of the tables, which have come before.
            Give(deferred, set, int.MaxValue + groups[i].Place, ofHash.Rows[i], groups[i].States);
        }

        _continued.Clear();
        groups.Clear();
        ofHash.Clear();
    }

    private void GiveTables(DeferredRows deferred)
    {
        for (int set = 0; set < _groups.Length; set++)
        {
            for (int group = 0; group < _states[set].Count; group++)
            {
                // Those that were continued have been given.
                if (_states[set][group].Length > 0 || _calls.Length == 0)
                {
                    Give(deferred, set, group, _groups[set].Rows[group], _states[set][group]);
                }
            }

            _groups[set].Clear();
            _states[set].Clear();
        }
    }

    private void Give(
        DeferredRows deferred, int set, long place, ReadOnlySpan<SqlValue> key, AggregateState[] states)
    {
        _state.Step();
        var row = new SqlValue[Width];
        long bytes = states.Sum(state => state.Bytes);
        Write(key, states, row);
        deferred.AddResult(((long)set << PlaceBits) | place, row);
        _bytes -= bytes;
        if (_counted > _bytes)
        {
            _state.Rows.RemoveBytes(_counted - _bytes, _run);
            _counted = _bytes;
        }
    }
}
