using System.Buffers.Binary;

namespace Orm.Engine.Types;

/// <summary>
/// Values of fixed width as rows and leaves hold them; the byte forms are listed at <see cref="RowLayout"/>.
/// </summary>
internal static class FieldCodec
{
    internal static SqlValue Read(SqlType type, ReadOnlySpan<byte> field) => type.Kind switch
    {
        SqlTypeKind.Boolean => SqlValue.Boolean(field[0] != 0),
        SqlTypeKind.SmallInt => SqlValue.SmallInt(BinaryPrimitives.ReadInt16LittleEndian(field)),
        SqlTypeKind.Integer => SqlValue.Integer(BinaryPrimitives.ReadInt32LittleEndian(field)),
        SqlTypeKind.Date => SqlValue.Date(BinaryPrimitives.ReadInt32LittleEndian(field)),
        SqlTypeKind.BigInt => SqlValue.BigInt(BinaryPrimitives.ReadInt64LittleEndian(field)),
        SqlTypeKind.Time => SqlValue.Time(BinaryPrimitives.ReadInt64LittleEndian(field)),
        SqlTypeKind.Timestamp => SqlValue.Timestamp(BinaryPrimitives.ReadInt64LittleEndian(field)),
        SqlTypeKind.TimestampTz => SqlValue.TimestampTz(BinaryPrimitives.ReadInt64LittleEndian(field)),
        SqlTypeKind.Real => SqlValue.Real(BinaryPrimitives.ReadSingleLittleEndian(field)),
        SqlTypeKind.Double => SqlValue.Double(BinaryPrimitives.ReadDoubleLittleEndian(field)),
        SqlTypeKind.Uuid => SqlValue.Uuid(new Guid(field[..16], bigEndian: true)),
        SqlTypeKind.Decimal when type.IsUnboundedDecimal => SqlValue.Decimal(UnboundedDecimal.Read(field)),
        SqlTypeKind.Decimal => SqlValue.Decimal(new SqlDecimal(
            field.Length == 8
                ? BinaryPrimitives.ReadInt64LittleEndian(field)
                : BinaryPrimitives.ReadInt128LittleEndian(field),
            type.Scale)),
        SqlTypeKind.Interval => SqlValue.Interval(new SqlInterval(
            BinaryPrimitives.ReadInt32LittleEndian(field[8..]),
            BinaryPrimitives.ReadInt32LittleEndian(field[12..]),
            BinaryPrimitives.ReadInt64LittleEndian(field))),
        _ => throw new InvalidOperationException($"Values of type {type} have no fixed width."),
    };

    internal static void Write(SqlType type, in SqlValue value, Span<byte> field)
    {
        switch (type.Kind)
        {
            case SqlTypeKind.Boolean:
                field[0] = value.AsBoolean() ? (byte)1 : (byte)0;
                break;
            case SqlTypeKind.Real:
                BinaryPrimitives.WriteSingleLittleEndian(field, (float)value.AsDouble());
                break;
            case SqlTypeKind.Double:
                BinaryPrimitives.WriteDoubleLittleEndian(field, value.AsDouble());
                break;
            case SqlTypeKind.Decimal when type.IsUnboundedDecimal:
                UnboundedDecimal.Write(value.AsDecimal(), field);
                break;
            case SqlTypeKind.Decimal:
                WriteDecimal(type, value.AsDecimal(), field);
                break;
            case SqlTypeKind.Interval:
                SqlInterval interval = value.AsInterval();
                BinaryPrimitives.WriteInt64LittleEndian(field, interval.Ticks);
                BinaryPrimitives.WriteInt32LittleEndian(field[8..], interval.Months);
                BinaryPrimitives.WriteInt32LittleEndian(field[12..], interval.Days);
                break;
            case SqlTypeKind.Uuid:
                BinaryPrimitives.WriteUInt128BigEndian(field, value.AsUuidBits());
                break;
            default:
                WriteInteger(type.Format, value.AsInt64(), field);
                break;
        }
    }

    private static void WriteInteger(ColumnFormat format, long value, Span<byte> field)
    {
        switch (format)
        {
            case ColumnFormat.Fixed2:
                BinaryPrimitives.WriteInt16LittleEndian(field, checked((short)value));
                break;
            case ColumnFormat.Fixed4:
                BinaryPrimitives.WriteInt32LittleEndian(field, checked((int)value));
                break;
            default:
                BinaryPrimitives.WriteInt64LittleEndian(field, value);
                break;
        }
    }

    private static void WriteDecimal(SqlType type, SqlDecimal value, Span<byte> field)
    {
        if (!value.TryRescale(type.Length, type.Scale, out SqlDecimal fitted))
        {
            throw new OverflowException($"{value} has too many digits for {type}.");
        }

        if (field.Length == 8)
        {
            BinaryPrimitives.WriteInt64LittleEndian(field, (long)fitted.Unscaled);
        }
        else
        {
            BinaryPrimitives.WriteInt128LittleEndian(field, fitted.Unscaled);
        }
    }
}
