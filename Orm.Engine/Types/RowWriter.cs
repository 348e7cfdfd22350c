using System.Buffers.Binary;

namespace Orm.Engine.Types;

/// <summary>
/// Builds encoded rows, one after the other, in a buffer that is kept. Every column starts as NULL and is set at most
/// once; see <see cref="RowLayout"/> for the bytes.
/// </summary>
internal sealed class RowWriter
{
    // A buffer beyond this is not kept for the next row.
    internal const int LongRowBytes = 1 << 20;

    private readonly RowLayout _layout;
    private byte[] _buffer;
    private int _length;

    internal RowWriter(RowLayout layout)
    {
        _layout = layout;
        _buffer = new byte[layout.FixedSize + 128];
        Clear();
    }

    internal RowLayout Layout => _layout;

    /// <summary>The row so far, finished or not.</summary>
    internal ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, _length);

    /// <summary>Whether a value of the row lies in overflow pages.</summary>
    internal bool HasOverflow { get; private set; }

    /// <summary>Whether the buffer is one for a long row.</summary>
    internal bool HoldsLongRow => _buffer.Length > LongRowBytes;

    /// <summary>Takes over a whole row of this layout.</summary>
    internal void Load(ReadOnlySpan<byte> row)
    {
        Grow(row.Length);
        row.CopyTo(_buffer);
        _length = row.Length;
        HasOverflow = false;
    }

    /// <summary>Starts the next row: all columns NULL.</summary>
    internal void Clear()
    {
        _length = _layout.FixedSize;
        HasOverflow = false;
        _buffer.AsSpan(0, _length).Clear();
        BinaryPrimitives.WriteUInt16LittleEndian(_buffer.AsSpan(4), (ushort)_layout.ColumnCount);
        Span<byte> nulls = _buffer.AsSpan(RowLayout.HeaderSize, (_layout.ColumnCount + 7) / 8);
        nulls.Fill(0xFF);
        if ((_layout.ColumnCount & 7) != 0)
        {
            nulls[^1] = (byte)((1 << (_layout.ColumnCount & 7)) - 1);
        }
    }

    /// <summary>The finished row, in the writer's buffer: valid until the next call on the writer.</summary>
    /// <exception cref="InvalidOperationException">A column that takes no NULLs was not set.</exception>
    internal ReadOnlySpan<byte> Finish()
    {
        for (int i = 0; i < _layout.ColumnCount; i++)
        {
            if (!_layout.Nullable[i] && (_buffer[RowLayout.HeaderSize + (i >> 3)] >> (i & 7) & 1) != 0)
            {
                throw new InvalidOperationException(
                    FormattableString.Invariant($"Column {i} takes no NULLs and was not set."));
            }
        }

        Close();
        return _buffer.AsSpan(0, _length);
    }

    /// <summary>
    /// The finished row as an array that nobody changes any more. That of a long row is the writer's own buffer, and
    /// the writer goes on with another one.
    /// </summary>
    internal byte[] Take()
    {
        var row = Finish();
        if (!HoldsLongRow)
        {
            return row.ToArray();
        }

        byte[] taken = row.Length == _buffer.Length ? _buffer : row.ToArray();
        _buffer = new byte[_layout.FixedSize + 128];
        Clear();
        return taken;
    }

    /// <summary>Writes the length into the row, which may lack columns that nobody wants of it.</summary>
    internal void Close() => BinaryPrimitives.WriteInt32LittleEndian(_buffer, _length);

    internal void SetInt32(int column, int value) => BinaryPrimitives.WriteInt32LittleEndian(Field(column), value);

    internal void SetInt64(int column, long value) => BinaryPrimitives.WriteInt64LittleEndian(Field(column), value);

    internal void SetDouble(int column, double value) =>
        BinaryPrimitives.WriteDoubleLittleEndian(Field(column), value);

    internal void SetBytes(int column, ReadOnlySpan<byte> value)
    {
        if (value.Length <= StringView.MaxInline)
        {
            StringView.Inline(value).Write(Field(column));
            return;
        }

        if (value.Length > SqlType.MaxValueBytes)
        {
            throw new RowTooLargeException(value.Length, SqlType.MaxValueBytes, "bytes in one value");
        }

        value.CopyTo(Append(value.Length));
        SetAppended(column, value.Length);
    }

    /// <summary>Makes place behind the row for a value, which is written there by the caller.</summary>
    internal Span<byte> Append(int length)
    {
        int at = _length;
        Grow(at + length);
        _length = at + length;
        return _buffer.AsSpan(at, length);
    }

    /// <summary>Sets a column to the bytes that were appended last, more than fit into a view.</summary>
    internal void SetAppended(int column, int length)
    {
        int at = _length - length;
        StringView.InHeap(_buffer.AsSpan(at, length), (uint)at).Write(Field(column));
    }

    /// <summary>Sets a column to a value that lies in overflow pages.</summary>
    internal void SetOverflow(int column, StringView view)
    {
        HasOverflow = true;
        view.Write(Field(column));
    }

    /// <summary>Sets a column to its bytes in another row or leaf: a fixed width, or a view without heap.</summary>
    internal void SetField(int column, ReadOnlySpan<byte> field) => field.CopyTo(Field(column));

    internal void Set(int column, in SqlValue value)
    {
        SqlType type = _layout.Types[column];
        if (value.IsNull)
        {
            return;
        }

        if (type.IsVariable)
        {
            SetBytes(column, value.AsBytes());
        }
        else
        {
            FieldCodec.Write(type, value, Field(column));
        }
    }

    /// <summary>Copies a column of another row of this layout, NULL or not, with the bytes of its heap.</summary>
    internal void CopyFrom(int column, scoped in RowReader source)
    {
        if (source.IsNull(column))
        {
            return;
        }

        if (_layout.Formats[column] == ColumnFormat.View && source.View(column).IsInHeap)
        {
            SetBytes(column, source.Bytes(column));
        }
        else
        {
            SetField(column, source.Field(column));
        }
    }

    private Span<byte> Field(int column)
    {
        _buffer[RowLayout.HeaderSize + (column >> 3)] &= (byte)~(1 << (column & 7));
        return _buffer.AsSpan(_layout.Offset(column), _layout.Formats[column].Width());
    }

    private void Grow(int needed)
    {
        if (needed <= _buffer.Length)
        {
            return;
        }

        byte[] larger = GC.AllocateUninitializedArray<byte>(
            (int)Math.Min(Array.MaxLength, Math.Max(needed, (long)_buffer.Length * 2)));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        _buffer = larger;
    }
}
