using Orm.Engine.Functions;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Execution.Vectors;

/// <summary>
/// The rows around the current one that a call sees: those between edges that follow from the place of the row alone.
/// </summary>
internal readonly struct WindowEdges
{
    private readonly FrameUnit _unit;
    private readonly FrameBoundKind _start;
    private readonly FrameBoundKind _end;
    private readonly long _startOffset;
    private readonly long _endOffset;

    private WindowEdges(BoundFrame frame, long startOffset, long endOffset)
    {
        _unit = frame.Unit;
        _start = frame.Start;
        _end = frame.End;
        _startOffset = startOffset;
        _endOffset = endOffset;
    }

    /// <summary>The edges of a frame; null when they depend on values, or rows between them are left out.</summary>
    internal static WindowEdges? Of(BoundFrame frame) =>
        frame.Exclusion is FrameExclusion.Unspecified or FrameExclusion.NoOthers
        && OffsetOf(frame, frame.Start, frame.StartOffset) is { } start
        && OffsetOf(frame, frame.End, frame.EndOffset) is { } end
            ? new WindowEdges(frame, start, end)
            : null;

    internal (int From, int To) Of(WindowPlaces places, int row)
    {
        int from = Edge(places, row, _start, _startOffset, isStart: true);
        return (from, Math.Max(from, Edge(places, row, _end, _endOffset, isStart: false)));
    }

    private int Edge(WindowPlaces places, int row, FrameBoundKind bound, long offset, bool isStart)
    {
        int place = places.From + row;
        int start = places.PartitionStart[row];
        int end = places.PartitionEnd[row];
        return bound switch
        {
            FrameBoundKind.UnboundedPreceding => start,
            FrameBoundKind.UnboundedFollowing => end,
            FrameBoundKind.CurrentRow when _unit != FrameUnit.Rows =>
                isStart ? places.PeerStart[row] : places.PeerEnd[row],
            FrameBoundKind.CurrentRow => isStart ? place : place + 1,
            FrameBoundKind.Preceding => (int)Math.Clamp(place - offset + (isStart ? 0 : 1), start, end),
            _ => (int)Math.Clamp(place + offset + (isStart ? 0 : 1), start, end),
        };
    }

    /// <summary>A number of rows that is known; 0 where there is none; null when it is not known, or wrong.</summary>
    private static long? OffsetOf(BoundFrame frame, FrameBoundKind bound, BoundExpression? offset) => bound switch
    {
        FrameBoundKind.Preceding or FrameBoundKind.Following => frame.Unit == FrameUnit.Rows
            && offset is BoundConstant { Value: { IsNull: false } value }
            && CastRules.IsInteger(value.Kind) && value.AsInt64() is >= 0 and <= int.MaxValue and var rows
                ? rows
                : null,
        _ => 0,
    };
}
