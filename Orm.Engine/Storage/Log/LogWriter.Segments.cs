namespace Orm.Engine.Storage.Log;

// From one segment to the next.
internal sealed partial class LogWriter
{
    // Where the log ends in the segments that are full, or were left before: the rest of them holds nothing. Numbers of
    // segments may be left out.
    private readonly List<(uint Segment, int End)> _ends = [];
    private readonly uint _continued;

    /// <summary>How much log there is behind a place, in bytes. Segments that were left before the log was opened count
    /// with the length of their files.</summary>
    internal long BytesFrom(Lsn from)
    {
        lock (_gate)
        {
            long bytes = _end.Segment == from.Segment ? _end.Offset - from.Offset : _end.Offset;
            for (uint left = from.Segment; left < _continued; left++)
            {
                bytes += _options.SegmentBytes - (left == from.Segment ? from.Offset : 0);
            }

            foreach ((uint segment, int end) in _ends)
            {
                bytes += segment < from.Segment || segment == _end.Segment ? 0
                    : segment == from.Segment ? end - from.Offset
                    : end;
            }

            return bytes;
        }
    }

    /// <summary>Gives up the segments that nothing before <paramref name="keep"/> is needed of.</summary>
    internal void Recycle(Lsn keep)
    {
        lock (_gate)
        {
            _segments.Recycle(keep.Segment, _segment?.Number);
            _ends.RemoveAll(left => left.Segment < keep.Segment);
        }
    }

    /// <summary>Makes everything durable and goes on in another segment: those before never change again.</summary>
    /// <exception cref="IOException">
    /// No new segment can be created (disk full); the log goes on in this one.
    /// </exception>
    internal ClosedLog CloseSegment()
    {
        lock (_gate)
        {
            while (_leading)
            {
                Monitor.Wait(_gate);
            }

            _failure.ThrowIfTripped();
            EnterNextSegment();
            return new ClosedLog(_closed, _segment!.Number);
        }
    }

    private LogSegment SegmentWithRoom(int length)
    {
        while (true)
        {
            _failure.ThrowIfTripped();
            if (_segment is { } segment && _end.Offset + length <= _options.SegmentBytes)
            {
                return segment;
            }

            if (_leading)
            {
                Monitor.Wait(_gate);
                continue;
            }

            EnterNextSegment();
        }
    }

    // A segment that was continued ends once: where it ended when the log was opened.
    private void NoteEnd()
    {
        if (_ends is not [.., var last] || last.Segment != _end.Segment)
        {
            _ends.Add((_end.Segment, _end.Offset));
        }
    }

    private void EnterNextSegment()
    {
        if (_segment is { } full)
        {
            WriteAndFlush(full);
        }

        var next = _segments.Take();
        try
        {
            next.WriteHeader(_segments.HeaderFor(next.Number, _end));
        }
        catch (Exception cause)
        {
            // The header may be on disk or not, so it is unknown where the log goes on.
            next.File.Dispose();
            throw _failure.Trip(cause);
        }

        _segment?.File.Dispose();
        _segment = next;
        NoteEnd();
        _closed = _end;
        _end = _written = _flushed = new Lsn(next.Number, SegmentHeader.FirstFrame);
    }
}
