using static Orm.Tests.Engine.Format.PageFileReader;

namespace Orm.Tests.Engine.Format;

/// <summary>The records of a frame, one after the other.</summary>
internal sealed class LogRecords(byte[] bytes, int length)
{
    internal const int Put = 1;
    internal const int Delete = 2;
    internal const int Commit = 3;
    internal const int Chunk = 4;
    internal const int Abort = 5;
    internal const int Sequence = 6;
    internal const int Extend = 7;
    internal const int Checkpoint = 8;
    internal const int CheckpointEnd = 9;
    internal const int Keep = 10;
    internal const int BackupMark = 11;

    private int _at;

    internal int Kind { get; private set; }

    /// <summary>The tree or sequence; the chunks that a KEEP keeps.</summary>
    internal uint Tree { get; private set; }

    internal byte[] Key { get; private set; } = [];

    internal byte[] Row { get; private set; } = [];

    /// <summary>A transaction or a checkpoint.</summary>
    internal ulong Number { get; private set; }

    /// <summary>A commit's timestamp; the bytes that a KEEP keeps; a sequence's highest value.</summary>
    internal ulong Value { get; private set; }

    internal bool Next()
    {
        Kind = _at < length ? bytes[_at++] : 0;
        switch (Kind)
        {
            case Put or Delete:
                Tree = Varint();
                Key = Take((int)Varint());
                Row = Kind == Put ? Take((int)Varint()) : [];
                break;
            case Extend:
                Row = Take((int)Varint());
                break;
            case Commit:
                Value = Eight();
                Eight();
                Number = Eight();
                break;
            case Sequence:
                Tree = Varint();
                Value = Eight();
                break;
            case Keep:
                Tree = Varint();
                Value = Varint();
                break;
            case Chunk or Abort or Checkpoint or CheckpointEnd or BackupMark:
                Number = Eight();
                break;
            case not 0:
                throw new InvalidDataException(FormattableString.Invariant($"record of kind {Kind}"));
        }

        return Kind != 0;
    }

    private ulong Eight() => Long(Take(8), 0);

    private uint Varint()
    {
        uint value = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte next = bytes[_at++];
            value |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }
    }

    private byte[] Take(int count)
    {
        _at += count;
        return bytes.AsSpan(_at - count, count).ToArray();
    }
}
