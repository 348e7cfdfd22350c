namespace Orm.Engine.Storage.Log;

/// <summary>
/// Reads the frames of the log in order, across segments, up to the first that is invalid. Then either the log ends
/// there, torn by a crash, or something that was durable is damaged: the two are told apart by what lies behind.
/// </summary>
internal sealed class LogReader : IDisposable
{
    private readonly LogDirectory _directory;
    private readonly List<SegmentHeader> _chain;
    private int _link;
    private SegmentCursor _cursor;
    private int _next;

    /// <param name="directory">The log.</param>
    /// <param name="from">The frame to start with: where a checkpoint says that replay starts.</param>
    internal LogReader(LogDirectory directory, Lsn from)
    {
        _directory = directory;
        _chain = directory.Chain(from.Segment);
        _cursor = new SegmentCursor(directory, _chain[0]);
        _next = from.Offset;
        Durable = from;
    }

    /// <summary>How far the log is known to be durable, rather than merely in the operating system's cache.</summary>
    internal Lsn Durable { get; private set; }

    /// <summary>The place of the current frame.</summary>
    internal Lsn Position { get; private set; }

    /// <summary>The place behind the current frame: the end of the log, once there is no other.</summary>
    internal Lsn End => new(_chain[_link].Segment, _next);

    /// <summary>The file that the current frame is in.</summary>
    internal string File => _cursor.Name;

    /// <summary>Moves to the next frame and gives its records; empty at the end of the log.</summary>
    /// <exception cref="DatabaseCorruptException">A part of the log that was durable is damaged or missing.</exception>
    internal ReadOnlySpan<byte> Read()
    {
        while (true)
        {
            var frame = _cursor.FrameAt(_next, Limit());
            if (!frame.IsEmpty)
            {
                Position = End;
                Durable = LogFrame.Durable(frame) is var said && said > Durable ? said : Durable;
                _next += frame.Length;
                return frame[LogFrame.HeaderBytes..];
            }

            if (_link + 1 == _chain.Count)
            {
                RequireTornTail();
                return default;
            }

            EnterNextSegment();
        }
    }

    public void Dispose() => _cursor.Dispose();

    // The next segment says where this one ends: what lies behind was given up by an earlier recovery.
    private int Limit() =>
        _link + 1 < _chain.Count && _chain[_link + 1].PreviousEnd.Segment == _chain[_link].Segment
            ? _chain[_link + 1].PreviousEnd.Offset
            : _chain[_link].SegmentBytes;

    private void RequireTornTail()
    {
        if (_cursor.SaysDurableBeyond(_next))
        {
            throw new DatabaseCorruptException(
                File, page: null, _next, "a part of the log that was durable is damaged");
        }
    }

    private void EnterNextSegment()
    {
        var next = _chain[_link + 1];
        if (next.PreviousEnd != End)
        {
            throw new DatabaseCorruptException(
                File,
                page: null,
                _next,
                $"the log is readable up to {End}, but was durable up to {next.PreviousEnd} when segment " +
                FormattableString.Invariant($"{next.Segment} was begun"));
        }

        _cursor.Dispose();
        _cursor = new SegmentCursor(_directory, next);
        _link++;
        _next = SegmentHeader.FirstFrame;
        Durable = End;
    }
}
