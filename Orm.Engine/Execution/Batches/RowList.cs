using Orm.Engine.Types;

namespace Orm.Engine.Execution.Batches;

/// <summary>Rows that are kept: in blocks, so that growing copies nothing and no array is huge.</summary>
internal sealed class RowList(int width)
{
    private const int BlockRows = 256;
    private readonly List<SqlValue[]> _blocks = [];

    internal int Count { get; private set; }

    internal int Width => width;

    internal Span<SqlValue> this[int index] =>
        _blocks[index / BlockRows].AsSpan(index % BlockRows * width, width);

    /// <summary>Adds a row of NULLs and returns it, to be filled.</summary>
    internal Span<SqlValue> Add()
    {
        if (Count == _blocks.Count * BlockRows)
        {
            _blocks.Add(new SqlValue[BlockRows * width]);
        }

        return this[Count++];
    }

    internal int Add(ReadOnlySpan<SqlValue> row)
    {
        row.CopyTo(Add());
        return Count - 1;
    }

    internal void Clear()
    {
        _blocks.Clear();
        Count = 0;
    }
}
