using System.Collections.Immutable;
using Orm.Engine.Types;

namespace Orm.Engine.Catalog.Statistics;

/// <summary>
/// Statistics as bytes, without the sample, which is stored beside them.
/// <code>
///   version   1       1
///   rows      8       double
///   columns   4       their number; for each of them:
///     nulls   8       double
///     distinct 8      double
///     min, max        two values
///     common  4       their number, then value and fraction (8) of each
///     bounds  4       their number, then the values
///   value             0 for NULL, else 1, then as many bytes as the type is wide, or length (4) and bytes
/// </code>
/// </summary>
internal static class StatisticsCodec
{
    private const byte Version = 1;

    internal static byte[] Write(TableStatistics statistics)
    {
        var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(Version);
        writer.Write(statistics.Rows);
        writer.Write(statistics.Columns.Length);
        for (int i = 0; i < statistics.Columns.Length; i++)
        {
            SqlType type = statistics.Sample.Layout.Types[i];
            ColumnStatistics column = statistics.Columns[i];
            writer.Write(column.NullFraction);
            writer.Write(column.Distinct);
            Write(writer, type, column.Min);
            Write(writer, type, column.Max);
            writer.Write(column.Common.Length);
            foreach (CommonValue item in column.Common)
            {
                Write(writer, type, item.Value);
                writer.Write(item.Fraction);
            }

            writer.Write(column.Bounds.Length);
            foreach (SqlValue bound in column.Bounds)
            {
                Write(writer, type, bound);
            }
        }

        return stream.ToArray();
    }

    /// <returns>Null when the bytes are of another version or of other columns: then there are no
    /// statistics.</returns>
    internal static TableStatistics? Read(string table, byte[] bytes, TableSample sample)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes));
        if (reader.ReadByte() != Version)
        {
            return null;
        }

        double rows = reader.ReadDouble();
        int count = reader.ReadInt32();
        if (count != sample.Layout.ColumnCount)
        {
            return null;
        }

        var columns = ImmutableArray.CreateBuilder<ColumnStatistics>(count);
        for (int i = 0; i < count; i++)
        {
            columns.Add(ReadColumn(reader, sample.Layout.Types[i]));
        }

        return new TableStatistics(table, rows, columns.MoveToImmutable(), sample);
    }

    private static ColumnStatistics ReadColumn(BinaryReader reader, SqlType type)
    {
        double nulls = reader.ReadDouble();
        double distinct = reader.ReadDouble();
        SqlValue min = Read(reader, type);
        SqlValue max = Read(reader, type);
        var common = new CommonValue[reader.ReadInt32()];
        for (int i = 0; i < common.Length; i++)
        {
            common[i] = new CommonValue(Read(reader, type), reader.ReadDouble());
        }

        var bounds = new SqlValue[reader.ReadInt32()];
        for (int i = 0; i < bounds.Length; i++)
        {
            bounds[i] = Read(reader, type);
        }

        return new ColumnStatistics(nulls, distinct, [.. common], [.. bounds]) { Min = min, Max = max };
    }

    private static void Write(BinaryWriter writer, SqlType type, in SqlValue value)
    {
        writer.Write(!value.IsNull);
        if (value.IsNull)
        {
            return;
        }

        if (type.IsVariable)
        {
            writer.Write(value.AsBytes().Length);
            writer.Write(value.AsBytes());
            return;
        }

        Span<byte> field = stackalloc byte[type.Format.Width()];
        FieldCodec.Write(type, value, field);
        writer.Write(field);
    }

    private static SqlValue Read(BinaryReader reader, SqlType type)
    {
        if (!reader.ReadBoolean())
        {
            return SqlValue.Null;
        }

        return type.IsVariable
            ? SqlValue.OfBytes(TableSample.KindOf(type), reader.ReadBytes(reader.ReadInt32()))
            : FieldCodec.Read(type, reader.ReadBytes(type.Format.Width()));
    }
}
