using System.Buffers;
using System.Buffers.Binary;

namespace Orm.Engine.Types;

/// <summary>
/// Takes a key apart again, component by component: how an index answers without its table. Only columns whose
/// <see cref="SqlType.IsKeyReversible"/> holds give back the value that was stored; the others give an equal one.
/// </summary>
/// <remarks>Damaged bytes give false, never a value that was not encoded and never an exception.</remarks>
internal ref struct KeyReader(ReadOnlySpan<byte> key)
{
    private ReadOnlySpan<byte> _rest = key;

    internal readonly bool AtEnd => _rest.IsEmpty;

    /// <summary>How many bytes have not been read.</summary>
    internal readonly int Left => _rest.Length;

    /// <summary>Reads the next component.</summary>
    /// <returns>False when the bytes are not a component of this column.</returns>
    internal bool TryRead(in KeyColumn column, out SqlValue value)
    {
        value = SqlValue.Null;
        if (column.Nullable)
        {
            if (_rest.IsEmpty)
            {
                return false;
            }

            byte marker = _rest[0];
            _rest = _rest[1..];
            if (marker != KeyWriter.ValueMarker)
            {
                return marker == (column.NullsFirst ? KeyWriter.NullFirstMarker : KeyWriter.NullLastMarker);
            }
        }

        return column.Type.IsVariable ? TryReadEscaped(column, out value)
            : column.Type.IsUnboundedDecimal ? TryReadUnbounded(column, out value)
            : TryReadFixed(column, out value);
    }

    /// <summary>Reads the next component into a column of a row.</summary>
    /// <returns>False when the bytes are not a component of this column.</returns>
    internal bool TryRead(in KeyColumn column, RowWriter row, int place)
    {
        int marker = column.Nullable ? 1 : 0;
        if (!column.Descending && column.Type.IsVariable && TryReadPlain(row, place, marker))
        {
            return true;
        }

        if (!TryRead(column, out SqlValue value))
        {
            return false;
        }

        row.Set(place, value);
        return true;
    }

    /// <summary>Reads a column that <see cref="KeyWriter.AppendIncluded"/> wrote into a row.</summary>
    /// <returns>False when the bytes are not one.</returns>
    internal bool TryReadIncluded(RowWriter row, int place)
    {
        if (_rest.IsEmpty || _rest[0] > KeyWriter.ValueMarker)
        {
            return false;
        }

        bool isNull = _rest[0] != KeyWriter.ValueMarker;
        _rest = _rest[1..];
        return isNull || (row.Layout.Types[place].IsVariable
            ? TryRead(new KeyColumn(SqlType.Blob, false, false, false), row, place)
            : TryReadField(row, place));
    }

    private bool TryReadField(RowWriter row, int place)
    {
        int width = row.Layout.Formats[place].Width();
        if (_rest.Length < width)
        {
            return false;
        }

        row.SetField(place, _rest[..width]);
        _rest = _rest[width..];
        return true;
    }

    /// <summary>Bytes behind a marker that can be taken as they are: no zero is among them.</summary>
    private bool TryReadPlain(RowWriter row, int place, int marker)
    {
        if (_rest.Length <= marker || (marker > 0 && _rest[0] != KeyWriter.ValueMarker))
        {
            return false;
        }

        ReadOnlySpan<byte> bytes = _rest[marker..];
        int zero = bytes.IndexOf((byte)0);
        if (zero < 0 || zero + 1 >= bytes.Length || bytes[zero + 1] != KeyWriter.Terminator)
        {
            return false;
        }

        row.SetBytes(place, bytes[..zero]);
        _rest = bytes[(zero + 2)..];
        return true;
    }

    private bool TryReadFixed(in KeyColumn column, out SqlValue value)
    {
        value = SqlValue.Null;
        int width = column.Type.Kind == SqlTypeKind.Interval ? 16 : column.Type.Format.Width();
        if (_rest.Length < width)
        {
            return false;
        }

        Span<byte> bytes = stackalloc byte[16];
        bytes = bytes[..width];
        _rest[..width].CopyTo(bytes);
        _rest = _rest[width..];
        InvertIf(column.Descending, bytes);
        return TryDecode(bytes, column.Type, out value);
    }

    internal bool TryReadRowId(out long rowId)
    {
        if (!BinaryPrimitives.TryReadInt64BigEndian(_rest, out rowId))
        {
            return false;
        }

        rowId ^= long.MinValue;
        _rest = _rest[8..];
        return true;
    }

    /// <summary>The row id at the end of an entry of a secondary index.</summary>
    internal static long RowIdOf(ReadOnlySpan<byte> entry) =>
        BinaryPrimitives.ReadInt64BigEndian(entry[^8..]) ^ long.MinValue;

    private static bool TryDecode(ReadOnlySpan<byte> bytes, SqlType type, out SqlValue value)
    {
        value = type.Kind switch
        {
            SqlTypeKind.Boolean => SqlValue.Boolean(bytes[0] != 0),
            SqlTypeKind.SmallInt => SqlValue.SmallInt(
                (short)(BinaryPrimitives.ReadInt16BigEndian(bytes) ^ short.MinValue)),
            SqlTypeKind.Integer => SqlValue.Integer(BinaryPrimitives.ReadInt32BigEndian(bytes) ^ int.MinValue),
            SqlTypeKind.Date => SqlValue.Date(BinaryPrimitives.ReadInt32BigEndian(bytes) ^ int.MinValue),
            SqlTypeKind.BigInt => SqlValue.BigInt(ReadInt64(bytes)),
            SqlTypeKind.Time => SqlValue.Time(ReadInt64(bytes)),
            SqlTypeKind.Timestamp => SqlValue.Timestamp(ReadInt64(bytes)),
            SqlTypeKind.TimestampTz => SqlValue.TimestampTz(ReadInt64(bytes)),
            SqlTypeKind.Real => SqlValue.Real(UnorderedSingle(BinaryPrimitives.ReadUInt32BigEndian(bytes))),
            SqlTypeKind.Double => SqlValue.Double(UnorderedDouble(BinaryPrimitives.ReadUInt64BigEndian(bytes))),
            SqlTypeKind.Uuid => SqlValue.Uuid(new Guid(bytes, bigEndian: true)),
            _ => SqlValue.Null,
        };
        return type.Kind switch
        {
            SqlTypeKind.Boolean => bytes[0] <= 1,
            SqlTypeKind.Decimal => TryDecodeDecimal(bytes, type, out value),
            SqlTypeKind.Interval => TryDecodeInterval(bytes, out value),
            _ => true,
        };
    }

    private static bool TryDecodeDecimal(ReadOnlySpan<byte> bytes, SqlType type, out SqlValue value)
    {
        value = SqlValue.Null;
        Int128 unscaled = bytes.Length == 8 ? ReadInt64(bytes) : ReadInt128(bytes);
        Int128 limit = SqlDecimal.PowerOfTen(type.Length);
        if (unscaled <= -limit || unscaled >= limit)
        {
            return false;
        }

        value = SqlValue.Decimal(new SqlDecimal(unscaled, type.Scale));
        return true;
    }

    private static bool TryDecodeInterval(ReadOnlySpan<byte> bytes, out SqlValue value)
    {
        // Any split into months, days and 100 ns of the same length is equal to the value that was encoded.
        value = SqlValue.Null;
        Int128 rest = ReadInt128(bytes);
        int months = (int)Int128.Clamp(rest / (SqlInterval.TicksPerDay * 30), int.MinValue, int.MaxValue);
        rest -= (Int128)months * 30 * SqlInterval.TicksPerDay;
        int days = (int)Int128.Clamp(rest / SqlInterval.TicksPerDay, int.MinValue, int.MaxValue);
        rest -= (Int128)days * SqlInterval.TicksPerDay;
        if (rest > long.MaxValue || rest < long.MinValue)
        {
            return false;
        }

        value = SqlValue.Interval(new SqlInterval(months, days, (long)rest));
        return true;
    }

    private static long ReadInt64(ReadOnlySpan<byte> bytes) =>
        BinaryPrimitives.ReadInt64BigEndian(bytes) ^ long.MinValue;

    private static Int128 ReadInt128(ReadOnlySpan<byte> bytes) =>
        BinaryPrimitives.ReadInt128BigEndian(bytes) ^ Int128.MinValue;

    private static double UnorderedDouble(ulong bits) => bits == ulong.MaxValue
        ? double.NaN
        : BitConverter.UInt64BitsToDouble((long)bits < 0 ? bits & ~(1UL << 63) : ~bits);

    private static float UnorderedSingle(uint bits) => bits == uint.MaxValue
        ? float.NaN
        : BitConverter.UInt32BitsToSingle((int)bits < 0 ? bits & ~(1U << 31) : ~bits);

    private static void InvertIf(bool inverted, Span<byte> bytes)
    {
        if (!inverted)
        {
            return;
        }

        foreach (ref byte b in bytes)
        {
            b = (byte)~b;
        }
    }

    private bool TryReadUnbounded(in KeyColumn column, out SqlValue value)
    {
        Span<byte> bytes = stackalloc byte[UnboundedDecimal.MaxKeyBytes];
        bytes = bytes[..Math.Min(bytes.Length, _rest.Length)];
        _rest[..bytes.Length].CopyTo(bytes);
        InvertIf(column.Descending, bytes);
        int length = UnboundedDecimal.ReadKey(bytes, out SqlDecimal number);
        value = SqlValue.Decimal(number);
        _rest = _rest[length..];
        return length > 0;
    }

    private bool TryReadEscaped(in KeyColumn column, out SqlValue value)
    {
        value = SqlValue.Null;
        byte flip = column.Descending ? (byte)0xFF : (byte)0;
        ArrayBufferWriter<byte> bytes = new(Math.Max(16, _rest.Length));
        while (true)
        {
            int zero = _rest.IndexOf(flip);
            if (zero < 0 || zero + 1 >= _rest.Length)
            {
                return false;
            }

            byte mark = (byte)(_rest[zero + 1] ^ flip);
            Span<byte> run = bytes.GetSpan(zero + 1);
            _rest[..zero].CopyTo(run);
            InvertIf(column.Descending, run[..zero]);
            run[zero] = 0;
            bytes.Advance(mark == KeyWriter.EscapedZero ? zero + 1 : zero);
            _rest = _rest[(zero + 2)..];
            if (mark == KeyWriter.Terminator)
            {
                value = SqlValue.OfBytes(column.Type.Kind, bytes.WrittenSpan.ToArray());
                return true;
            }

            if (mark != KeyWriter.EscapedZero)
            {
                return false;
            }
        }
    }
}
