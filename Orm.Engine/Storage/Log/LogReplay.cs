using System.Runtime.InteropServices;

namespace Orm.Engine.Storage.Log;

/// <summary>
/// Recovery's second half: what committed after a checkpoint is done again. One pass; the chunks of a huge transaction
/// are remembered by place and read again when its commit is found, so that memory does not grow with it.
/// </summary>
internal sealed class LogReplay
{
    private readonly LogDirectory _directory;
    private readonly IReplayTarget _target;
    private readonly ulong _after;
    private readonly ReplayLimit _limit;
    private readonly Dictionary<ulong, List<Chunk>> _chunks = [];

    // Transactions some of whose chunks lie before the place where the replay began: they committed before it, too.
    private readonly HashSet<ulong> _incomplete = [];

    /// <param name="directory">The log.</param>
    /// <param name="target">What to bring up to date.</param>
    /// <param name="after">The newest commit that the target has already.</param>
    /// <param name="limit">Where to stop.</param>
    internal LogReplay(LogDirectory directory, IReplayTarget target, ulong after, ReplayLimit limit)
    {
        _directory = directory;
        _target = target;
        _after = after;
        _limit = limit;
        LastTimestamp = after;
    }

    /// <summary>The newest commit that the target has.</summary>
    internal ulong LastTimestamp { get; private set; }

    /// <summary>How many commits were done again.</summary>
    internal long Commits { get; private set; }

    /// <summary>Where the log ends, or the commit lies that the limit excluded.</summary>
    internal Lsn End { get; private set; }

    /// <summary>How far the log was known to be durable before recovery.</summary>
    internal Lsn Durable { get; private set; }

    /// <summary>Whether a transaction's chunks were read and neither its commit nor its abort.</summary>
    internal bool HasUnfinished => _chunks.Count > 0;

    /// <summary>Replays the log from a place on.</summary>
    /// <exception cref="DatabaseCorruptException">A part of the log that was durable is damaged or missing.</exception>
    internal void Run(Lsn from)
    {
        using var reader = new LogReader(_directory, from);
        while (true)
        {
            var records = reader.Read();
            End = reader.End;
            Durable = reader.Durable;
            if (records.IsEmpty)
            {
                return;
            }

            if (!Replay(records, reader))
            {
                End = reader.Position;
                return;
            }
        }
    }

    /// <summary>
    /// Takes back what a checkpoint's pages contain that had not committed; before <see cref="Run"/>, which does it
    /// again for those that committed later.
    /// </summary>
    /// <param name="from">Where the checkpoint says that its records begin.</param>
    /// <param name="checkpoint">Its number.</param>
    /// <exception cref="DatabaseCorruptException">The records are not all there.</exception>
    internal void TakeBack(Lsn from, ulong checkpoint)
    {
        using var reader = new LogReader(_directory, from);
        while (true)
        {
            var records = reader.Read();
            if (records.IsEmpty)
            {
                throw Misplaced(
                    reader, FormattableString.Invariant($"the log ends before the records of checkpoint {checkpoint}"));
            }

            var record = new LogRecord(records, reader.File, reader.Position);
            if (record.Read() && record.Kind == LogRecordKind.Checkpoint && record.Number == checkpoint
                && Apply(ref record, reader.File, reader.Position))
            {
                _target.EndTakingBack();
                return;
            }
        }
    }

    // False when the limit excludes this frame.
    private bool Replay(ReadOnlySpan<byte> records, LogReader reader)
    {
        var record = new LogRecord(records, reader.File, reader.Position);
        while (record.Read())
        {
            switch (record.Kind)
            {
                case LogRecordKind.Chunk:
                    Remember(record.Number, new Chunk(reader.Position, int.MaxValue), records);
                    return true;
                case LogRecordKind.Abort:
                    _chunks.Remove(record.Number);
                    break;
                case LogRecordKind.Sequence:
                    _target.SetSequence(record.Tree, record.Value);
                    break;
                case LogRecordKind.Commit:
                    return ReplayCommit(ref record, records, reader);
                case LogRecordKind.Checkpoint:
                case LogRecordKind.BackupMark:
                    return true;
                default:
                    throw Misplaced(reader, $"a {record.Kind} record outside a transaction");
            }
        }

        return true;
    }

    private bool ReplayCommit(ref LogRecord record, ReadOnlySpan<byte> records, LogReader reader)
    {
        ulong timestamp = record.Timestamp;
        long wallClock = record.Value;
        _chunks.Remove(record.Number, out var chunks);
        if (timestamp <= _after)
        {
            return true;
        }

        if (timestamp <= LastTimestamp)
        {
            throw Misplaced(reader, FormattableString.Invariant($"commit {timestamp} after commit {LastTimestamp}"));
        }

        if (_limit.Excludes(timestamp, wallClock))
        {
            return false;
        }

        if (!TryCut(chunks ??= [], records, reader.Position) || _incomplete.Contains(record.Number))
        {
            throw Misplaced(
                reader, FormattableString.Invariant($"commit {timestamp} counts on chunks that are missing"));
        }

        ReplayChunks(chunks);
        Apply(ref record, reader.File, reader.Position);
        _target.Commit(timestamp, wallClock);
        LastTimestamp = timestamp;
        Commits++;
        return true;
    }

    private void ReplayChunks(List<Chunk> chunks)
    {
        for (int first = 0; first < chunks.Count;)
        {
            var header = _directory.Chain(chunks[first].Place.Segment)[0];
            using var cursor = new SegmentCursor(_directory, header);
            for (; first < chunks.Count && chunks[first].Place.Segment == header.Segment; first++)
            {
                ReplayChunk(chunks[first], cursor, header.SegmentBytes);
            }
        }
    }

    private void ReplayChunk(in Chunk chunk, SegmentCursor cursor, int limit)
    {
        var frame = cursor.FrameAt(chunk.Place.Offset, limit);
        if (frame.IsEmpty)
        {
            throw new DatabaseCorruptException(
                cursor.Name, page: null, chunk.Place.Offset, "a frame that was readable no longer is");
        }

        var records = frame[LogFrame.HeaderBytes..];
        int counts = (int)Math.Min(LogBatch.NumberBytes + (long)chunk.Bytes, records.Length);
        var record = new LogRecord(records[..counts], cursor.Name, chunk.Place);
        record.Read();
        Apply(ref record, cursor.Name, chunk.Place);
    }

    // Whether the frame ends a checkpoint.
    private bool Apply(ref LogRecord record, string file, Lsn frame)
    {
        while (record.Read())
        {
            switch (record.Kind)
            {
                case LogRecordKind.Put:
                    _target.Put(record.Tree, record.Key, record.Row);
                    break;
                case LogRecordKind.Extend:
                    _target.ExtendRow(record.Row);
                    break;
                case LogRecordKind.Delete:
                    _target.Delete(record.Tree, record.Key);
                    break;
                case LogRecordKind.Keep:
                    break;
                case LogRecordKind.CheckpointEnd:
                    return true;
                default:
                    throw new DatabaseCorruptException(
                        file, page: null, frame.Offset, $"a {record.Kind} record inside a transaction");
            }
        }

        return false;
    }

    private void Remember(ulong transaction, Chunk chunk, ReadOnlySpan<byte> records)
    {
        if (!_chunks.TryGetValue(transaction, out var chunks))
        {
            _chunks.Add(transaction, chunks = []);
        }

        if (!TryCut(chunks, records, chunk.Place))
        {
            _incomplete.Add(transaction);
        }

        chunks.Add(chunk);
    }

    // What a frame says about the chunks before it.
    private bool TryCut(List<Chunk> chunks, ReadOnlySpan<byte> records, Lsn frame)
    {
        var record = new LogRecord(records, _directory.NameOf(frame.Segment), frame);
        if (!record.Read() || !record.Read() || record.Kind != LogRecordKind.Keep)
        {
            return true;
        }

        if (record.Tree == 0 || record.Tree > chunks.Count)
        {
            return false;
        }

        chunks.RemoveRange((int)record.Tree, chunks.Count - (int)record.Tree);
        chunks[^1] = chunks[^1] with { Bytes = (int)record.Value };
        return true;
    }

    private static DatabaseCorruptException Misplaced(LogReader reader, string what) =>
        new(reader.File, page: null, reader.Position.Offset, what);

    /// <summary>A part of a transaction.</summary>
    /// <param name="Place">Where its frame is.</param>
    /// <param name="Bytes">How much of its records counts.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Chunk(Lsn Place, int Bytes);
}
