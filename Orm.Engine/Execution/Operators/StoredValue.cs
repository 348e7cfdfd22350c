using Orm.Engine.Types;

namespace Orm.Engine.Execution.Operators;

/// <summary>Values between rows as they lie in tables and rows as operators have them: all text is TEXT
/// there.</summary>
internal static class StoredValue
{
    internal static SqlValue Read(RowReader source, int column)
    {
        SqlType type = source.Layout.Types[column];
        if (source.IsNull(column))
        {
            return SqlValue.Null;
        }

        if (!type.IsVariable)
        {
            return FieldCodec.Read(type, source.Field(column));
        }

        return SqlValue.OfBytes(KindOf(type), source.Bytes(column).ToArray());
    }

    /// <summary>The kind that values of a stored type have.</summary>
    internal static SqlTypeKind KindOf(SqlType type) =>
        type.Kind is SqlTypeKind.VarChar or SqlTypeKind.Char ? SqlTypeKind.Text : type.Kind;

    /// <summary>Encodes a row. The values have the columns' types already.</summary>
    internal static ReadOnlySpan<byte> Write(RowWriter writer, ReadOnlySpan<SqlValue> row)
    {
        writer.Clear();
        for (int i = 0; i < writer.Layout.ColumnCount; i++)
        {
            writer.Set(i, row[i]);
        }

        return writer.Finish();
    }
}
