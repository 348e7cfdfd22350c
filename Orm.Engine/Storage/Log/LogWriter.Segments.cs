namespace Orm.Engine.Storage.Log;

// From one segment to the next.
internal sealed partial class LogWriter
{
    /// <summary>Gives up the segments that nothing before <paramref name="keep"/> is needed of.</summary>
    internal void Recycle(Lsn keep)
    {
        lock (_gate)
        {
            _segments.Recycle(keep.Segment, _segment?.Number);
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
        _closed = _end;
        _end = _written = _flushed = new Lsn(next.Number, SegmentHeader.FirstFrame);
    }
}
