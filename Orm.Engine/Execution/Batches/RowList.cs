using Orm.Engine.Execution.Spilling;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Batches;

/// <summary>
/// Rows that are kept: in blocks, so that growing copies little and no array is huge. The first block begins with a few
/// rows and is kept when the list is emptied, so that a statement about one row pays for one row.
/// </summary>
/// <param name="width">The values of a row.</param>
/// <param name="memory">Where whole blocks are counted; null: the rows are few, or counted elsewhere.</param>
internal sealed class RowList(int width, RowMemory? memory = null)
{
    private const int BlockRows = 256;
    private const int FirstRows = 4;
    private const int KeptRows = 32;

    /// <summary>Values that keep more bytes than this are counted with them.</summary>
    private const int LongValue = 64;

    /// <summary>So many bytes of those are counted together.</summary>
    private const long CountedTogether = 4096;

    private readonly List<SqlValue[]> _blocks = [];
    private int _capacity;
    private long _counted;
    private long _long;
    private long _countedLong;
    private long _run;
    private bool _isFull;

    internal int Count { get; private set; }

    internal int Width => width;

    /// <summary>A row. What is written into it counts until the next row is added.</summary>
    internal Span<SqlValue> this[int index] =>
        _blocks[index / BlockRows].AsSpan(index % BlockRows * width, width);

    /// <summary>Adds a row of NULLs and returns it, to be filled.</summary>
    internal Span<SqlValue> Add()
    {
        if (Count == _capacity)
        {
            Grow();
        }

        return this[Count++];
    }

    internal int Add(ReadOnlySpan<SqlValue> row)
    {
        row.CopyTo(Add());
        Note(row);
        return Count - 1;
    }

    /// <summary>Adds a row if there is memory for it. Once there was none, nothing is added until the list is emptied.
    /// </summary>
    internal bool TryAdd(ReadOnlySpan<SqlValue> row)
    {
        if (!TryReserve())
        {
            return false;
        }

        row.CopyTo(Add());
        TryNote(row);
        return true;
    }

    /// <summary>Makes room for a row, if there is memory for it. An empty list always has room for some.</summary>
    internal bool TryReserve()
    {
        if (!_isFull && Count == _capacity && _capacity >= BlockRows && memory is not null)
        {
            _isFull = !memory.TryAdd((long)BlockRows * width);
            if (!_isFull)
            {
                AddBlock(BlockRows, memory.Run);
            }
        }

        return !_isFull;
    }

    /// <summary>Counts the long ones of values that were put into a row. Where there is no memory for them, they are
    /// the last ones that the list takes.</summary>
    internal void TryNote(ReadOnlySpan<SqlValue> values)
    {
        if (memory is null)
        {
            return;
        }

        long added = LongBytes(values);
        long missing = _long + added - _countedLong;
        if (missing >= CountedTogether)
        {
            if (!memory.TryAddBytes(missing))
            {
                _isFull = true;
                return;
            }

            _run = memory.Run;
            _countedLong += missing;
        }

        _long += added;
    }

    /// <summary>Counts the long ones of values that were put into a row.</summary>
    internal void Note(ReadOnlySpan<SqlValue> values)
    {
        if (memory is null)
        {
            return;
        }

        _long += LongBytes(values);
        if (_long - _countedLong >= CountedTogether)
        {
            long added = _long - _countedLong;
            _countedLong = _long;
            _run = memory.AddBytes(added);
        }
    }

    internal void Clear()
    {
        if (_countedLong > 0)
        {
            memory!.RemoveBytes(_countedLong, _run);
        }

        _long = _countedLong = 0;
        if (_capacity > KeptRows)
        {
            memory?.Remove(_counted, _run);
            _counted = 0;
            _blocks.Clear();
            _capacity = 0;
        }
        else if (Count > 0)
        {
            _blocks[0].AsSpan(0, Count * width).Clear();
        }

        Count = 0;
        _isFull = false;
    }

    private static long LongBytes(ReadOnlySpan<SqlValue> values)
    {
        long bytes = 0;
        foreach (ref readonly SqlValue value in values)
        {
            bytes += value.HeldBytes > LongValue ? value.HeldBytes : 0;
        }

        return bytes;
    }

    private void Grow()
    {
        if (_capacity is 0 or >= BlockRows)
        {
            int rows = _capacity == 0 ? FirstRows : BlockRows;
            AddBlock(rows, rows == BlockRows ? memory?.Add((long)rows * width) : null);
            return;
        }

        _capacity = Math.Min(BlockRows, _capacity * 4);
        SqlValue[] larger = new SqlValue[_capacity * width];
        _blocks[0].CopyTo(larger, 0);
        _blocks[0] = larger;
    }

    /// <param name="rows">How many rows it has.</param>
    /// <param name="run">The run that it was counted in; null: it was not.</param>
    private void AddBlock(int rows, long? run)
    {
        if (run is { } counted)
        {
            _run = counted;
            _counted += (long)rows * width;
        }

        _blocks.Add(new SqlValue[rows * width]);
        _capacity += rows;
    }
}
