using System.Buffers.Binary;

namespace Orm.Engine.Storage.Log;

/// <summary>
/// Builds a frame's records in a buffer that is reused. Everything in one batch takes effect together or not at all.
/// </summary>
internal sealed class LogBatch
{
    /// <summary>Kind, commit timestamp, wall clock, transaction.</summary>
    internal const int CommitBytes = 1 + (3 * sizeof(ulong));

    /// <summary>The length of a frame that commits nothing.</summary>
    internal const int EmptyCommitBytes = LogFrame.HeaderBytes + CommitBytes;

    /// <summary>Kind, transaction or checkpoint.</summary>
    internal const int NumberBytes = 1 + sizeof(ulong);

    private byte[] _bytes = new byte[512];
    private int _length = LogFrame.HeaderBytes;

    /// <summary>The length of the frame so far.</summary>
    internal int Length => _length;

    /// <summary>The transaction whose chunks a frame begun with <see cref="BeginCommit"/> commits, or 0.</summary>
    internal ulong Transaction => BinaryPrimitives.ReadUInt64LittleEndian(_bytes.AsSpan(LogFrame.HeaderBytes + 17));

    internal bool IsEmpty => _length == LogFrame.HeaderBytes;

    /// <summary>Whether a frame begun with <see cref="BeginCommit"/> holds more than that.</summary>
    internal bool HoldsRecords => _length > EmptyCommitBytes;

    internal void Clear() => _length = LogFrame.HeaderBytes;

    /// <summary>
    /// Starts a frame that commits a transaction: its other records, and the chunks that bear the same number. The time
    /// is filled in by <see cref="StampCommit"/>, once it is known.
    /// </summary>
    /// <param name="transaction">The number in the transaction's chunks, or 0 when this frame is all of it.</param>
    internal void BeginCommit(ulong transaction)
    {
        Clear();
        var record = Extend(CommitBytes);
        record[0] = (byte)LogRecordKind.Commit;
        BinaryPrimitives.WriteUInt64LittleEndian(record[17..], transaction);
    }

    /// <summary>Fills in when the transaction of this frame committed.</summary>
    /// <param name="timestamp">Its place in the order of commits.</param>
    /// <param name="wallClock">Microseconds since 1970-01-01 UTC.</param>
    internal void StampCommit(ulong timestamp, long wallClock)
    {
        var record = _bytes.AsSpan(LogFrame.HeaderBytes);
        BinaryPrimitives.WriteUInt64LittleEndian(record[1..], timestamp);
        BinaryPrimitives.WriteInt64LittleEndian(record[9..], wallClock);
    }

    /// <summary>Makes a frame begun with <see cref="BeginCommit"/> a part of a transaction instead.</summary>
    internal void BecomeChunk(ulong transaction) => BeginAgain(LogRecordKind.Chunk, transaction);

    /// <summary>Takes <see cref="BecomeChunk"/> back.</summary>
    internal void BecomeCommit()
    {
        int records = _length - LogFrame.HeaderBytes - NumberBytes;
        Extend(CommitBytes - NumberBytes);
        _bytes.AsSpan(LogFrame.HeaderBytes + NumberBytes, records).CopyTo(_bytes.AsSpan(EmptyCommitBytes));
        BeginCommit(transaction: 0);
        _length += records;
    }

    /// <summary>Makes a frame begun with <see cref="BeginCommit"/> one of a checkpoint instead.</summary>
    internal void BecomeCheckpoint(ulong checkpoint) => BeginAgain(LogRecordKind.Checkpoint, checkpoint);

    /// <summary>Says that this is the last frame of a checkpoint.</summary>
    internal void EndCheckpoint(ulong checkpoint) => Number(LogRecordKind.CheckpointEnd, checkpoint);

    private void BeginAgain(LogRecordKind kind, ulong number)
    {
        int records = _length - LogFrame.HeaderBytes - CommitBytes;
        _bytes.AsSpan(LogFrame.HeaderBytes + CommitBytes, records)
            .CopyTo(_bytes.AsSpan(LogFrame.HeaderBytes + NumberBytes));
        Clear();
        Number(kind, number);
        _length += records;
    }

    /// <summary>Changes the number of the transaction of a frame begun with <see cref="BeginCommit"/>.</summary>
    internal void SetTransaction(ulong transaction) =>
        BinaryPrimitives.WriteUInt64LittleEndian(_bytes.AsSpan(LogFrame.HeaderBytes + 17), transaction);

    /// <summary>Forgets the records behind a former <see cref="Length"/>.</summary>
    internal void ShortenTo(int length) => _length = length;

    /// <summary>Starts a frame with a part of a transaction that will commit later, or not.</summary>
    internal void BeginChunk(ulong transaction)
    {
        Clear();
        Number(LogRecordKind.Chunk, transaction);
    }

    /// <summary>
    /// Says how much counts of the chunks before: first behind <see cref="BeginCommit"/>, and taken along when the
    /// frame becomes a chunk.
    /// </summary>
    /// <param name="chunks">How many chunks count.</param>
    /// <param name="lastBytes">How many bytes of records count of the last of them.</param>
    internal void Keep(int chunks, int lastBytes)
    {
        Kind(LogRecordKind.Keep);
        Varint((uint)chunks);
        Varint((uint)lastBytes);
    }

    /// <summary>Says that a backup of a checkpoint ends here.</summary>
    internal void BackupMark(ulong checkpoint) => Number(LogRecordKind.BackupMark, checkpoint);

    internal void Abort(ulong transaction) => Number(LogRecordKind.Abort, transaction);

    /// <summary>Starts a frame with rows as they were before uncommitted changes that a checkpoint caught.</summary>
    internal void BeginCheckpoint(ulong checkpoint)
    {
        Clear();
        Number(LogRecordKind.Checkpoint, checkpoint);
    }

    internal void Put(uint tree, ReadOnlySpan<byte> key, ReadOnlySpan<byte> row)
    {
        Kind(LogRecordKind.Put);
        Varint(tree);
        Bytes(key);
        Bytes(row);
    }

    /// <summary>Adds bytes to the row of the last <see cref="Put"/> of the same transaction.</summary>
    internal void ExtendRow(ReadOnlySpan<byte> more)
    {
        Kind(LogRecordKind.Extend);
        Bytes(more);
    }

    internal void Delete(uint tree, ReadOnlySpan<byte> key)
    {
        Kind(LogRecordKind.Delete);
        Varint(tree);
        Bytes(key);
    }

    /// <summary>Says that a sequence goes on behind <paramref name="value"/>.</summary>
    internal void Sequence(uint sequence, long value)
    {
        Kind(LogRecordKind.Sequence);
        Varint(sequence);
        BinaryPrimitives.WriteInt64LittleEndian(Extend(sizeof(long)), value);
    }

    /// <summary>The frame, padded, its header not yet filled in.</summary>
    internal ReadOnlySpan<byte> Padded()
    {
        int padding = -_length & (LogFrame.Alignment - 1);
        Extend(padding).Clear();
        return _bytes.AsSpan(0, _length);
    }

    private void Kind(LogRecordKind kind) => Extend(1)[0] = (byte)kind;

    private void Number(LogRecordKind kind, ulong number)
    {
        Kind(kind);
        BinaryPrimitives.WriteUInt64LittleEndian(Extend(sizeof(ulong)), number);
    }

    private void Bytes(ReadOnlySpan<byte> bytes)
    {
        Varint((uint)bytes.Length);
        bytes.CopyTo(Extend(bytes.Length));
    }

    private void Varint(uint value)
    {
        var target = Extend(5);
        int used = 0;
        for (; value >= 0x80; value >>= 7)
        {
            target[used++] = (byte)(value | 0x80);
        }

        target[used++] = (byte)value;
        _length -= 5 - used;
    }

    private Span<byte> Extend(int length)
    {
        if (_bytes.Length - _length < length)
        {
            Array.Resize(ref _bytes, checked((int)Math.Max((uint)_bytes.Length * 2, (uint)(_length + length))));
        }

        var span = _bytes.AsSpan(_length, length);
        _length += length;
        return span;
    }
}
