using System.Buffers;
using System.Buffers.Binary;

namespace Orm.Engine.Types;

/// <summary>
/// Encodes composite keys so that comparing the bytes (memcmp) gives the order of the values: what index pages hold.
/// </summary>
/// <remarks>
/// A key is its components one after the other; none is a prefix of another, so the next component starts where the
/// order of this one is decided.
/// <code>
/// component     bytes
/// marker        1, nullable columns only: 00 NULL where NULLs come first, 01 a value follows, 02 NULL where they come
/// last
/// BOOLEAN       1: 00 or 01
/// SMALLINT      2 ┐
/// INTEGER, DATE 4 │ big-endian, sign bit flipped
/// BIGINT, TIME, TIMESTAMP(TZ), DECIMAL to 18 digits (unscaled)  8 │
/// DECIMAL from 19 digits (unscaled), INTERVAL (length in 100 ns)        16 ┘
/// NUMERIC       1 to 21: see UnboundedDecimal
/// REAL          4 ┐ big-endian IEEE bits; all flipped for negative numbers, else the sign bit;
/// DOUBLE        8 ┘ -0.0 is written as 0.0, every NaN as the same largest one
/// UUID          16: big-endian
/// TEXT, VARCHAR, CHAR (without padding), BLOB: the bytes, 00 written as 00 FF, then 00 01
/// included      1: 00 NULL, 01 a value follows, as the row has it: the field of a fixed width, or the bytes as of TEXT
/// row id        8: big-endian, sign bit flipped; the last component of every secondary index
/// </code>
/// All bytes behind the marker are inverted for a descending column. Included columns stand behind the key and have no
/// order.
/// </remarks>
internal ref struct KeyWriter
{
    internal const byte NullFirstMarker = 0;
    internal const byte ValueMarker = 1;
    internal const byte NullLastMarker = 2;
    internal const byte EscapedZero = 0xFF;
    internal const byte Terminator = 0x01;

    private Span<byte> _buffer;
    private byte[]? _rented;
    private int _length;

    /// <param name="scratch">Where short keys are built, usually on the stack.</param>
    internal KeyWriter(Span<byte> scratch)
    {
        _buffer = scratch;
    }

    /// <summary>The key so far. Valid until the next append.</summary>
    internal readonly ReadOnlySpan<byte> Key => _buffer[.._length];

    internal void Clear() => _length = 0;

    internal void Append(in SqlValue value, in KeyColumn column)
    {
        if (value.IsNull)
        {
            AppendNull(column);
            return;
        }

        AppendMarker(column);
        int start = _length;
        switch (column.Type.Kind)
        {
            case SqlTypeKind.Boolean:
                Reserve(1)[0] = value.AsBoolean() ? (byte)1 : (byte)0;
                break;
            case SqlTypeKind.Real:
                BinaryPrimitives.WriteUInt32BigEndian(Reserve(4), OrderedBits((float)value.AsDouble()));
                break;
            case SqlTypeKind.Double:
                BinaryPrimitives.WriteUInt64BigEndian(Reserve(8), OrderedBits(value.AsDouble()));
                break;
            case SqlTypeKind.Decimal when column.Type.IsUnboundedDecimal:
                AppendUnbounded(value.AsDecimal());
                break;
            case SqlTypeKind.Decimal:
                AppendDecimal(value.AsDecimal(), column.Type);
                break;
            case SqlTypeKind.Interval:
                AppendInt128(value.AsInterval().Span);
                break;
            case SqlTypeKind.Uuid:
                BinaryPrimitives.WriteUInt128BigEndian(Reserve(16), value.AsUuidBits());
                break;
            default:
                AppendByFormat(value, column.Type);
                break;
        }

        Invert(start, column);
    }

    /// <summary>A BIGINT component straight from the integer: the common key of joins and foreign keys.</summary>
    internal void AppendBigInt(long value, in KeyColumn column)
    {
        AppendMarker(column);
        int start = _length;
        BinaryPrimitives.WriteInt64BigEndian(Reserve(8), value ^ long.MinValue);
        Invert(start, column);
    }

    /// <summary>A character or binary component straight from its bytes.</summary>
    internal void AppendBytes(ReadOnlySpan<byte> value, in KeyColumn column)
    {
        AppendMarker(column);
        int start = _length;
        AppendEscaped(column.Type.Kind == SqlTypeKind.Char ? SqlValue.WithoutPadding(value) : value);
        Invert(start, column);
    }

    /// <summary>A column that is not part of the key, so that it can be read back as it is.</summary>
    internal void AppendIncluded(RowReader row, int column)
    {
        bool isNull = row.IsNull(column);
        Reserve(1)[0] = isNull ? NullFirstMarker : ValueMarker;
        if (isNull)
        {
            return;
        }

        if (row.Layout.Types[column].IsVariable)
        {
            AppendEscaped(row.Bytes(column));
        }
        else
        {
            ReadOnlySpan<byte> field = row.Field(column);
            field.CopyTo(Reserve(field.Length));
        }
    }

    internal void AppendNull(in KeyColumn column)
    {
        if (!column.Nullable)
        {
            throw new InvalidOperationException($"A key column of type {column.Type} without NULLs was given NULL.");
        }

        Reserve(1)[0] = column.NullsFirst ? NullFirstMarker : NullLastMarker;
    }

    /// <summary>The row id that ends every entry of a secondary index, so that no two entries are equal.</summary>
    internal void AppendRowId(long rowId) => BinaryPrimitives.WriteInt64BigEndian(Reserve(8), rowId ^ long.MinValue);

    /// <summary>Gives a borrowed buffer back. The key is gone afterwards.</summary>
    internal void Dispose()
    {
        if (_rented is not null)
        {
            ArrayPool<byte>.Shared.Return(_rented);
        }

        this = default;
    }

    internal static ulong OrderedBits(double value)
    {
        if (double.IsNaN(value))
        {
            return ulong.MaxValue;
        }

        // Adding zero turns -0.0 into 0.0 and changes nothing else.
        ulong bits = BitConverter.DoubleToUInt64Bits(value + 0.0);
        return (long)bits < 0 ? ~bits : bits | (1UL << 63);
    }

    internal static uint OrderedBits(float value)
    {
        if (float.IsNaN(value))
        {
            return uint.MaxValue;
        }

        uint bits = BitConverter.SingleToUInt32Bits(value + 0.0f);
        return (int)bits < 0 ? ~bits : bits | (1U << 31);
    }

    private void AppendByFormat(in SqlValue value, SqlType type)
    {
        switch (type.Format)
        {
            case ColumnFormat.Fixed2:
                BinaryPrimitives.WriteInt16BigEndian(Reserve(2), (short)((short)value.AsInt64() ^ short.MinValue));
                break;
            case ColumnFormat.Fixed4:
                BinaryPrimitives.WriteInt32BigEndian(Reserve(4), (int)value.AsInt64() ^ int.MinValue);
                break;
            case ColumnFormat.Fixed8:
                BinaryPrimitives.WriteInt64BigEndian(Reserve(8), value.AsInt64() ^ long.MinValue);
                break;
            case ColumnFormat.View when type.IsOrdered:
                AppendEscaped(
                    type.Kind == SqlTypeKind.Char ? SqlValue.WithoutPadding(value.AsBytes()) : value.AsBytes());
                break;
            default:
                throw new InvalidOperationException($"Values of type {type} have no order and cannot be in a key.");
        }
    }

    private void AppendDecimal(SqlDecimal value, SqlType type)
    {
        if (!value.TryRescale(type.Length, type.Scale, out SqlDecimal fitted) || !fitted.Equals(value))
        {
            throw new OverflowException($"{value} is no value of {type}: convert it before making a key of it.");
        }

        if (type.Format == ColumnFormat.Fixed8)
        {
            BinaryPrimitives.WriteInt64BigEndian(Reserve(8), (long)fitted.Unscaled ^ long.MinValue);
        }
        else
        {
            AppendInt128(fitted.Unscaled);
        }
    }

    private void AppendUnbounded(SqlDecimal value)
    {
        Span<byte> key = stackalloc byte[UnboundedDecimal.MaxKeyBytes];
        key = key[..UnboundedDecimal.WriteKey(value, key)];
        key.CopyTo(Reserve(key.Length));
    }

    private void AppendInt128(Int128 value) =>
        BinaryPrimitives.WriteInt128BigEndian(Reserve(16), value ^ Int128.MinValue);

    private void AppendEscaped(ReadOnlySpan<byte> value)
    {
        while (true)
        {
            int zero = value.IndexOf((byte)0);
            ReadOnlySpan<byte> run = zero < 0 ? value : value[..zero];
            run.CopyTo(Reserve(run.Length));
            Span<byte> mark = Reserve(2);
            mark[0] = 0;
            mark[1] = zero < 0 ? Terminator : EscapedZero;
            if (zero < 0)
            {
                return;
            }

            value = value[(zero + 1)..];
        }
    }

    private void AppendMarker(in KeyColumn column)
    {
        if (column.Nullable)
        {
            Reserve(1)[0] = ValueMarker;
        }
    }

    private readonly void Invert(int start, in KeyColumn column)
    {
        if (!column.Descending)
        {
            return;
        }

        foreach (ref byte b in _buffer[start.._length])
        {
            b = (byte)~b;
        }
    }

    private Span<byte> Reserve(int count)
    {
        int start = _length;
        if (_buffer.Length - start < count)
        {
            Grow(start + count);
        }

        _length = start + count;
        return _buffer.Slice(start, count);
    }

    private void Grow(int needed)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, _buffer.Length * 2));
        _buffer[.._length].CopyTo(larger);
        if (_rented is not null)
        {
            ArrayPool<byte>.Shared.Return(_rented);
        }

        _rented = larger;
        _buffer = larger;
    }
}
