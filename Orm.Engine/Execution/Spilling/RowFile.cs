using Orm.Engine.Types;

namespace Orm.Engine.Execution.Spilling;

/// <summary>Rows in a temporary file, value by value, in the order in which they were added.</summary>
/// <param name="width">The values of a row.</param>
/// <param name="area">The file.</param>
internal sealed class RowFile(int width, SpillArea area)
{
    /// <summary>What is gathered in memory before it is written.</summary>
    private const int ExtentBytes = 32 * 1024;

    private readonly ByteBuffer _buffer = new();
    private readonly List<(long Position, int Length)> _extents = [];

    /// <summary>How many rows it has.</summary>
    internal long Count { get; private set; }

    internal void Add(ReadOnlySpan<SqlValue> row)
    {
        foreach (ref readonly SqlValue value in row)
        {
            value.Store(_buffer.Take(value.StoredBytes));
        }

        Count++;
        if (_buffer.Length >= ExtentBytes)
        {
            Flush();
        }
    }

    /// <summary>Writes what is in memory yet, so that it can be read. More can be added behind it.</summary>
    internal void Flush()
    {
        if (_buffer.Length > 0)
        {
            _extents.Add((area.Append(_buffer.Bytes), _buffer.Length));
            _buffer.Clear();
        }
    }

    /// <summary>Writes what is in memory yet. Nothing is added any more.</summary>
    internal void Complete()
    {
        Flush();
        _buffer.Release();
    }

    /// <summary>Begins with the first row.</summary>
    internal RowFileReader Read() => new(width, area, _extents);
}

/// <summary>Reads rows back, those that are written while it reads among them.</summary>
internal sealed class RowFileReader(int width, SpillArea area, List<(long Position, int Length)> extents)
{
    private readonly SqlValue[] _row = new SqlValue[width];
    private byte[] _bytes = [];
    private int _length;
    private int _next;
    private int _extent;

    /// <summary>The row; valid until the next one is read.</summary>
    internal ReadOnlySpan<SqlValue> Current => _row;

    internal bool Read()
    {
        if (_next == _length && !ReadExtent())
        {
            return false;
        }

        for (int i = 0; i < width; i++)
        {
            _row[i] = SqlValue.Load(_bytes.AsSpan(_next, _length - _next), out int bytes);
            _next += bytes;
        }

        return true;
    }

    private bool ReadExtent()
    {
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
