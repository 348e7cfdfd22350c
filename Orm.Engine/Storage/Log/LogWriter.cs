namespace Orm.Engine.Storage.Log;

/// <summary>
/// Appends frames and makes them durable, many at a time.
/// </summary>
/// <remarks>
/// <para>Group commit without a timer: whoever needs the log to be durable further than it is, and finds nobody
/// writing, becomes the leader. The leader takes all that is pending, writes it in one piece, flushes once and wakes
/// those whose commits are safe by that. While it does, newcomers append to the other buffer; one of them leads
/// next.</para>
/// <para>A failed write or flush stops the instance (<see cref="FailureLatch"/>): after it nothing is known about
/// the bytes concerned, so it is neither retried nor acknowledged.</para>
/// <para>Every opening starts a segment of its own. A tail torn by a crash is thus never overwritten, and remains
/// of it can never be taken for a continuation: the new segment's header says where the old one ended.</para>
/// </remarks>
internal sealed partial class LogWriter : IDisposable
{
    // Not a Lock: who changes the segment waits on it until nobody leads. Commits wait in line.
    private readonly object _gate = new();
    private readonly LogWaiters _waiters = new();
    private readonly SegmentPool _segments;
    private readonly LogOptions _options;
    private readonly FailureLatch _failure;
    private PendingBytes _pending = new();
    private PendingBytes _leaving = new();
    private LogSegment? _segment;
    private uint _transactions;
    private bool _leading;
    private Lsn _end;
    private Lsn _written;
    private Lsn _flushed;
    private Lsn _closed;

    /// <param name="segments">Where new segments come from.</param>
    /// <param name="end">Where the log ends now; everything before is durable.</param>
    /// <param name="options">Sizes.</param>
    /// <param name="failure">The instance's latch.</param>
    internal LogWriter(SegmentPool segments, Lsn end, LogOptions options, FailureLatch failure)
    {
        _segments = segments;
        _options = options;
        _failure = failure;
        _end = _written = _flushed = _closed = end;
        _continued = end.Segment;
        NoteEnd();
    }

    /// <summary>Where the next frame will lie, unless a segment ends before.</summary>
    internal Lsn End
    {
        get
        {
            lock (_gate)
            {
                return _end;
            }
        }
    }

    /// <summary>What was written before the present segment.</summary>
    internal ClosedLog Closed
    {
        get
        {
            lock (_gate)
            {
                return new ClosedLog(_closed, _segment?.Number ?? uint.MaxValue);
            }
        }
    }

    /// <summary>The longest frame that fits into a segment.</summary>
    internal int MaxFrameBytes => _options.SegmentBytes - SegmentHeader.FirstFrame;

    /// <summary>Begins the first segment of a new database: the log exists before anything refers to it.</summary>
    internal Lsn Begin()
    {
        lock (_gate)
        {
            EnterNextSegment();
            WriteAndFlush(_segment!);
            return _end;
        }
    }

    /// <summary>
    /// A number that no transaction in this log has, or had: recovery must not take what a crashed transaction left for
    /// the beginning of another. It is the number of this opening's first segment, and a count.
    /// </summary>
    internal ulong NewTransaction() => ((ulong)_segments.FirstNumber << 32) | Interlocked.Increment(ref _transactions);

    /// <summary>Appends a frame to the buffer in this process, and says where it ends.</summary>
    /// <exception cref="IOException">
    /// No new segment can be created (disk full): nothing was appended, and the log goes on.
    /// </exception>
    /// <exception cref="DatabaseFailedException">The instance has stopped.</exception>
    internal Lsn Append(LogBatch batch)
    {
        var frame = batch.Padded();
        ArgumentOutOfRangeException.ThrowIfGreaterThan(frame.Length, MaxFrameBytes, nameof(batch));
        lock (_gate)
        {
            var segment = SegmentWithRoom(frame.Length);
            var place = _pending.Append(frame);
            LogFrame.Seal(place, _end, _flushed, segment.Seed);
            _end = new Lsn(_end.Value + (uint)frame.Length);
            return _end;
        }
    }

    /// <summary>Returns when the log up to a place is as safe as asked.</summary>
    /// <exception cref="DatabaseFailedException">It could not be made so, and the instance has stopped.</exception>
    internal void Secure(Lsn upTo, Synchronous synchronous)
    {
        if (synchronous == Synchronous.Off)
        {
            lock (_gate)
            {
                // What is being written does not survive yet.
                if (_pending.Length + _leaving.Length < _options.UnwrittenBytes)
                {
                    return;
                }
            }
        }

        bool durable = synchronous == Synchronous.Full;
        while (BecomesLeader(upTo, durable))
        {
            Lead(durable);
        }
    }

    /// <summary>Makes everything durable, unless the instance has stopped, and closes the file.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            while (_leading)
            {
                Monitor.Wait(_gate);
            }

            if (_segment is { } segment)
            {
                _segment = null;
                using var file = segment.File;
                Finish(segment);
            }
        }
    }

    private void Finish(LogSegment segment)
    {
        if (!_failure.IsTripped)
        {
            WriteAndFlush(segment);
            // The next opening starts another segment: the rest of this one need not be searched for frames.
            segment.File.SetLength(_end.Offset);
            segment.File.Flush();
        }
    }

    private void WriteAndFlush(LogSegment segment)
    {
        try
        {
            if (_pending.Length > 0)
            {
                segment.File.Write(_written.Offset, _pending.Bytes);
            }

            segment.File.Flush();
        }
        catch (Exception cause)
        {
            var failure = _failure.Trip(cause);
            LogWaiters.Wake(_waiters.TakeOutAll());
            throw failure;
        }

        _pending.Clear();
        _written = _flushed = _end;
        LogWaiters.Wake(_waiters.TakeOut(_written, _flushed));
    }

    private bool BecomesLeader(Lsn upTo, bool durable)
    {
        while (true)
        {
            LogWaiter waiter;
            lock (_gate)
            {
                if ((durable ? _flushed : _written) >= upTo)
                {
                    return false;
                }

                _failure.ThrowIfTripped();
                if (!_leading)
                {
                    _leading = true;
                    (_pending, _leaving) = (_leaving, _pending);
                    return true;
                }

                waiter = _waiters.Add(upTo, durable);
            }

            if (Wait(waiter) == LogWait.Safe)
            {
                return false;
            }
        }
    }

    private LogWait Wait(LogWaiter waiter)
    {
        try
        {
            return waiter.Wait();
        }
        catch (ThreadInterruptedException)
        {
            lock (_gate)
            {
                // Whoever leads takes out the next one when it is done.
                if (_waiters.Leave(waiter) && !_leading)
                {
                    LogWaiters.Wake(_waiters.TakeOut(_written, _flushed));
                }
            }

            throw;
        }
    }

    private void Lead(bool durable)
    {
        // Only a leader moves _written, and _segment does not change while someone leads.
        var from = _written;
        var to = new Lsn(from.Value + (uint)_leaving.Length);
        try
        {
            if (_leaving.Length > 0)
            {
                _segment!.File.Write(from.Offset, _leaving.Bytes);
                _leaving.Clear();
            }

            if (durable)
            {
                _segment!.File.Flush();
            }
        }
        catch (Exception cause)
        {
            var failure = _failure.Trip(cause);
            EndLeading(_written, _flushed);
            throw failure;
        }

        EndLeading(to, durable ? to : _flushed);
    }

    private void EndLeading(Lsn written, Lsn flushed)
    {
        List<LogWaiter> woken;
        lock (_gate)
        {
            _written = written;
            _flushed = flushed;
            _leading = false;
            woken = _failure.IsTripped ? _waiters.TakeOutAll() : _waiters.TakeOut(written, flushed);
            Monitor.PulseAll(_gate);
        }

        // Behind the gate, which those who wake up may need.
        LogWaiters.Wake(woken);
    }
}
