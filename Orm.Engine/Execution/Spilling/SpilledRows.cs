using System.Buffers.Binary;
using Orm.Engine.Execution.Vectors;

namespace Orm.Engine.Execution.Spilling;

/// <summary>Rows in a temporary file, in the order in which they were added: a partition, or a sorted run.</summary>
/// <param name="area">The file.</param>
/// <param name="isKept">Which of the columns are kept; the others have no content when they are read.</param>
internal sealed class SpilledRows(SpillArea area, bool[] isKept)
{
    private readonly ExtentFile _file = new(area);

    /// <summary>How many rows it has.</summary>
    internal long Count { get; private set; }

    /// <summary>Adds rows of a chunk.</summary>
    internal void Add(Chunk chunk, ReadOnlySpan<int> rows)
    {
        if (rows.IsEmpty)
        {
            return;
        }

        ByteBuffer buffer = _file.Buffer;
        int start = buffer.Length;
        buffer.Take(sizeof(int));
        ChunkCodec.Write(chunk, rows, isKept, buffer);
        BinaryPrimitives.WriteInt32LittleEndian(buffer.Bytes[start..], buffer.Length - start - sizeof(int));
        Count += rows.Length;
        _file.EndPiece();
    }

    /// <summary>Writes what is in memory yet. Nothing is added any more.</summary>
    internal void Complete() => _file.Complete();

    internal SpillReader Read(VectorType[] types) => new(_file.Read(), isKept, types);
}

/// <summary>Reads rows back.</summary>
internal sealed class SpillReader(ExtentReader file, bool[] isKept, VectorType[] types)
{
    private readonly Chunk _chunk = new(types);

    /// <summary>The next rows; null when there are no more. Valid until the next call.</summary>
    internal Chunk? Next()
    {
        _chunk.Clear();
        while (file.HasMore())
        {
            int length = BinaryPrimitives.ReadInt32LittleEndian(file.Rest);
            ReadOnlySpan<byte> block = file.Rest.Slice(sizeof(int), length);
            if (_chunk.Count + ChunkCodec.CountOf(block) > ColumnVector.Capacity)
            {
                break;
            }

            ChunkCodec.Read(block, isKept, _chunk);
            file.Skip(sizeof(int) + length);
        }

        return _chunk.Count == 0 ? null : _chunk;
    }
}
