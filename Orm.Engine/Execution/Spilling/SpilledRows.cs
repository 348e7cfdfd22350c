using System.Buffers.Binary;
using Orm.Engine.Execution.Vectors;

namespace Orm.Engine.Execution.Spilling;

/// <summary>Rows in a temporary file, in the order in which they were added: a partition, or a sorted run.</summary>
/// <param name="area">The file.</param>
/// <param name="isKept">Which of the columns are kept; the others have no content when they are read.</param>
internal sealed class SpilledRows(SpillArea area, bool[] isKept)
{
    /// <summary>What is gathered in memory before it is written.</summary>
    private const int ExtentBytes = 32 * 1024;

    private readonly ByteBuffer _buffer = new();
    private readonly List<(long Position, int Length)> _extents = [];

    /// <summary>How many rows it has.</summary>
    internal long Count { get; private set; }

    /// <summary>Adds rows of a chunk.</summary>
    internal void Add(Chunk chunk, ReadOnlySpan<int> rows)
    {
        if (rows.IsEmpty)
        {
            return;
        }

        int start = _buffer.Length;
        _buffer.Take(sizeof(int));
        ChunkCodec.Write(chunk, rows, isKept, _buffer);
        BinaryPrimitives.WriteInt32LittleEndian(_buffer.Bytes[start..], _buffer.Length - start - sizeof(int));
        Count += rows.Length;
        if (_buffer.Length >= ExtentBytes)
        {
            Flush();
        }
    }

    /// <summary>Writes what is in memory yet. Nothing is added any more.</summary>
    internal void Complete()
    {
        Flush();
        _buffer.Release();
    }

    internal SpillReader Read(VectorType[] types) => new(area, _extents, isKept, types);

    private void Flush()
    {
        if (_buffer.Length > 0)
        {
            _extents.Add((area.Append(_buffer.Bytes), _buffer.Length));
            _buffer.Clear();
        }
    }
}

/// <summary>Reads rows back.</summary>
internal sealed class SpillReader(
    SpillArea area, IReadOnlyList<(long Position, int Length)> extents, bool[] isKept, VectorType[] types)
{
    private readonly Chunk _chunk = new(types);
    private byte[] _bytes = [];
    private int _length;
    private int _next;
    private int _extent;

    /// <summary>The next rows; null when there are no more. Valid until the next call.</summary>
    internal Chunk? Next()
    {
        _chunk.Clear();
        while (HasBlock())
        {
            ReadOnlySpan<byte> block = Block();
            if (_chunk.Count + ChunkCodec.CountOf(block) > ColumnVector.Capacity)
            {
                break;
            }

            ChunkCodec.Read(block, isKept, _chunk);
            _next += sizeof(int) + block.Length;
        }

        return _chunk.Count == 0 ? null : _chunk;
    }

    private ReadOnlySpan<byte> Block()
    {
        int length = BinaryPrimitives.ReadInt32LittleEndian(_bytes.AsSpan(_next));
        return _bytes.AsSpan(_next + sizeof(int), length);
    }

    private bool HasBlock()
    {
        if (_next < _length)
        {
            return true;
        }

        if (_extent == extents.Count)
        {
            return false;
        }

        (long position, _length) = extents[_extent++];
        if (_bytes.Length < _length)
        {
            _bytes = new byte[_length];
        }

        area.Read(position, _bytes.AsSpan(0, _length));
        _next = 0;
        return true;
    }
}
