using System.Buffers.Binary;

namespace Orm.Engine.Storage.Log;

/// <summary>
/// Reads the records of a valid frame one after the other. What does not apply to a record's kind is zero or empty.
/// </summary>
internal ref struct LogRecord
{
    private readonly string _file;
    private readonly Lsn _frame;
    private ReadOnlySpan<byte> _rest;

    internal LogRecord(ReadOnlySpan<byte> records, string file, Lsn frame)
    {
        _rest = records;
        _file = file;
        _frame = frame;
    }

    internal LogRecordKind Kind { get; private set; }

    /// <summary>The tree of a Put or Delete, the sequence of a Sequence, the chunks of a Keep.</summary>
    internal uint Tree { get; private set; }

    internal ReadOnlySpan<byte> Key { get; private set; }

    /// <summary>The row of a Put, the further bytes of an Extend.</summary>
    internal ReadOnlySpan<byte> Row { get; private set; }

    /// <summary>The transaction of a Commit, Chunk or Abort; the number of a Checkpoint.</summary>
    internal ulong Number { get; private set; }

    /// <summary>When a Commit took place in the order of commits.</summary>
    internal ulong Timestamp { get; private set; }

    /// <summary>
    /// A Commit's wall clock, microseconds since 1970-01-01 UTC; a Sequence's high-water mark; the bytes of a Keep.
    /// </summary>
    internal long Value { get; private set; }

    /// <summary>Moves to the next record, false after the last.</summary>
    /// <exception cref="DatabaseCorruptException">The frame is valid but holds something else.</exception>
    internal bool Read()
    {
        Kind = _rest.IsEmpty ? LogRecordKind.Padding : (LogRecordKind)Take(1)[0];
        switch (Kind)
        {
            case LogRecordKind.Padding:
                return false;
            case LogRecordKind.Put:
                Tree = Varint();
                Key = Bytes();
                Row = Bytes();
                return true;
            case LogRecordKind.Delete:
                Tree = Varint();
                Key = Bytes();
                return true;
            case LogRecordKind.Extend:
                Row = Bytes();
                return true;
            case LogRecordKind.Commit:
                Timestamp = Unsigned();
                Value = (long)Unsigned();
                Number = Unsigned();
                return true;
            case LogRecordKind.Sequence:
                Tree = Varint();
                Value = (long)Unsigned();
                return true;
            case LogRecordKind.Keep:
                Tree = Varint();
                Value = Varint();
                return true;
            case LogRecordKind.Chunk:
            case LogRecordKind.Abort:
            case LogRecordKind.Checkpoint:
            case LogRecordKind.CheckpointEnd:
            case LogRecordKind.BackupMark:
                Number = Unsigned();
                return true;
            default:
                throw Malformed(FormattableString.Invariant($"a log record of unknown kind {(byte)Kind}"));
        }
    }

    private readonly DatabaseCorruptException Malformed(string what) =>
        new(_file, page: null, _frame.Offset, what);

    private ulong Unsigned() => BinaryPrimitives.ReadUInt64LittleEndian(Take(sizeof(ulong)));

    private ReadOnlySpan<byte> Bytes()
    {
        uint length = Varint();
        return length <= int.MaxValue ? Take((int)length) : throw Malformed("a log record longer than any can be");
    }

    private uint Varint()
    {
        ulong value = 0;
        for (int shift = 0; shift < 35; shift += 7)
        {
            byte next = Take(1)[0];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value <= uint.MaxValue ? (uint)value : throw Malformed("a number of more than 32 bits");
            }
        }

        throw Malformed("a number of more than five bytes");
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        if (length > _rest.Length)
        {
            throw Malformed("a log record that reaches beyond its frame");
        }

        var taken = _rest[..length];
        _rest = _rest[length..];
        return taken;
    }
}
