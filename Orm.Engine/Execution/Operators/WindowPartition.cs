using Orm.Engine.Execution.Aggregates;
using Orm.Engine.Execution.Batches;
using Orm.Engine.Functions;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Operators;

/// <summary>The rows of one partition in their order, and the value of a call for each of them.</summary>
/// <remarks>
/// A frame that only grows keeps its aggregate from row to row; any other one is computed anew for each row.
/// </remarks>
internal sealed class WindowPartition(WindowCall call, RowList rows, int[] order, SortedRows sorted)
{
    private readonly int _partitionKeys = call.PartitionBy.Length;
    private readonly int _allKeys = call.PartitionBy.Length + call.OrderBy.Length;
    private int _start;
    private int _peerStart;
    private int _peerEnd;
    private int _rank;
    private AggregateState? _running;
    private int _added;

    /// <summary>The place behind the partition's last row.</summary>
    internal int End { get; private set; }

    internal void Begin(int start)
    {
        _start = _peerStart = _peerEnd = start;
        _rank = 0;
        _running = null;
        End = start + 1;
        while (End < order.Length && sorted.IsEqual(start, End, _partitionKeys))
        {
            End++;
        }
    }

    internal SqlValue Value(int place)
    {
        if (place >= _peerEnd)
        {
            _peerStart = place;
            _peerEnd = PeersEnd(place);
            _rank++;
        }

        if (call.Aggregate is not null)
        {
            return Aggregate(place, call.Aggregate);
        }

        return call.Bound.Function switch
        {
            WindowFunction.RowNumber => SqlValue.BigInt(place - _start + 1),
            WindowFunction.Rank => SqlValue.BigInt(_peerStart - _start + 1),
            WindowFunction.DenseRank => SqlValue.BigInt(_rank),
            WindowFunction.PercentRank => SqlValue.Double(
                End - _start == 1 ? 0 : (double)(_peerStart - _start) / (End - _start - 1)),
            WindowFunction.CumulativeDistribution => SqlValue.Double((double)(_peerEnd - _start) / (End - _start)),
            WindowFunction.Ntile => Ntile(place),
            WindowFunction.Lag => Shifted(place, -1),
            WindowFunction.Lead => Shifted(place, 1),
            _ => FrameValue(place),
        };
    }

    private ReadOnlySpan<SqlValue> Row(int place) => rows[order[place]];

    private int PeersEnd(int place)
    {
        int end = place + 1;
        while (end < End && sorted.IsEqual(place, end, _allKeys))
        {
            end++;
        }

        return end;
    }

    private int PeersStart(int place)
    {
        int start = place;
        while (start > _start && sorted.IsEqual(place, start - 1, _allKeys))
        {
            start--;
        }

        return start;
    }

    private SqlValue Aggregate(int place, AggregateCall aggregate)
    {
        (int from, int to) = Frame(place);
        bool grows = call.Bound.Frame is
        {
            Start: FrameBoundKind.UnboundedPreceding, Exclusion: FrameExclusion.Unspecified or FrameExclusion.NoOthers,
        } && !aggregate.IsDistinct && aggregate.OrderBy.Length == 0;
        if (!grows || _running is null || to < _added)
        {
            _running = aggregate.Begin();
            _added = from;
        }

        for (; _added < to; _added++)
        {
            if (!IsExcluded(place, _added))
            {
                _running.Add(Row(_added));
            }
        }

        return _running.Result();
    }

    private SqlValue Ntile(int place)
    {
        SqlValue count = call.Arguments[0].Evaluate(Row(place));
        if (count.IsNull || count.AsInt64() <= 0)
        {
            throw new StatementException(SqlStates.InvalidNtile, "ntile takes a positive number");
        }

        long size = End - _start;
        long buckets = count.AsInt64();
        long large = size % buckets;
        long row = place - _start;
        long inLarge = large * ((size / buckets) + 1);
        long bucket = row < inLarge
            ? row / ((size / buckets) + 1)
            : large + ((row - inLarge) / Math.Max(1, size / buckets));
        return SqlValue.Integer((int)bucket + 1);
    }

    private SqlValue Shifted(int place, int direction)
    {
        SqlValue offset = call.Arguments.Length > 1 ? call.Arguments[1].Evaluate(Row(place)) : SqlValue.BigInt(1);
        if (offset.IsNull)
        {
            return SqlValue.Null;
        }

        long at = place + (direction * offset.AsInt64());
        if (at >= _start && at < End)
        {
            return call.Arguments[0].Evaluate(Row((int)at));
        }

        return call.Arguments.Length > 2 ? call.Arguments[2].Evaluate(Row(place)) : SqlValue.Null;
    }

    private SqlValue FrameValue(int place)
    {
        (int from, int to) = Frame(place);
        bool backward = call.Bound.Function == WindowFunction.LastValue;
        long wanted = 1;
        if (call.Bound.Function == WindowFunction.NthValue)
        {
            SqlValue number = call.Arguments[1].Evaluate(Row(place));
            wanted = number.IsNull || number.AsInt64() > 0 ? (number.IsNull ? long.MaxValue : number.AsInt64())
                : throw new StatementException(SqlStates.InvalidNthValue, "nth_value counts from 1");
        }

        for (int i = backward ? to - 1 : from; backward ? i >= from : i < to; i += backward ? -1 : 1)
        {
            if (IsExcluded(place, i))
            {
                continue;
            }

            SqlValue value = call.Arguments[0].Evaluate(Row(i));
            if ((!value.IsNull || !call.Bound.IgnoreNulls) && --wanted == 0)
            {
                return value;
            }
        }

        return SqlValue.Null;
    }

    private bool IsExcluded(int place, int other) => call.Bound.Frame.Exclusion switch
    {
        FrameExclusion.CurrentRow => other == place,
        FrameExclusion.Group => other >= _peerStart && other < _peerEnd,
        FrameExclusion.Ties => other != place && other >= _peerStart && other < _peerEnd,
        _ => false,
    };

    private (int From, int To) Frame(int place)
    {
        BoundFrame frame = call.Bound.Frame;
        int from = Math.Clamp(Edge(place, frame.Start, call.StartOffset, isStart: true), _start, End);
        int to = Math.Clamp(Edge(place, frame.End, call.EndOffset, isStart: false), _start, End);
        return (from, Math.Max(from, to));
    }

    private int Edge(int place, FrameBoundKind bound, Execution.Expressions.Evaluator? offset, bool isStart)
    {
        switch (bound)
        {
            case FrameBoundKind.UnboundedPreceding:
                return _start;
            case FrameBoundKind.UnboundedFollowing:
                return End;
            case FrameBoundKind.CurrentRow when call.Bound.Frame.Unit == FrameUnit.Rows:
                return isStart ? place : place + 1;
            case FrameBoundKind.CurrentRow:
                return isStart ? _peerStart : _peerEnd;
        }

        SqlValue distance = offset!.Evaluate(Row(place));
        int direction = bound == FrameBoundKind.Preceding ? -1 : 1;
        if (distance.IsNull)
        {
            throw SqlErrors.InvalidArgument("The offset of a frame is NULL");
        }

        if (call.Bound.Frame.Unit == FrameUnit.Range)
        {
            return WindowRange.Edge(this, place, distance, direction, isStart);
        }

        long count = distance.AsInt64() >= 0
            ? Math.Min(distance.AsInt64(), order.Length)
            : throw WindowRange.NegativeOffset();
        return call.Bound.Frame.Unit == FrameUnit.Rows
            ? (int)(place + (direction * count)) + (isStart ? 0 : 1)
            : GroupEdge(place, count, direction, isStart);
    }

    private int GroupEdge(int place, long count, int direction, bool isStart)
    {
        int at = place;
        for (long i = 0; i < count; i++)
        {
            int next = direction < 0 ? PeersStart(at) - 1 : PeersEnd(at);
            if (next < _start || next >= End)
            {
                return direction < 0 ? _start : End;
            }

            at = next;
        }

        return isStart ? PeersStart(at) : PeersEnd(at);
    }

    internal SortColumn OrderColumn => call.OrderBy[0];

    internal int First => _start;

    internal SqlValue OrderKey(int place) => sorted.Key(place)[_partitionKeys];

    internal (int Start, int End) Peers => (_peerStart, _peerEnd);
}
