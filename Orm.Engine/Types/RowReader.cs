using System.Buffers.Binary;

namespace Orm.Engine.Types;

/// <summary>Reads the columns of one encoded row in place. The row must be well-formed for the layout.</summary>
internal readonly ref struct RowReader(RowLayout layout, ReadOnlySpan<byte> row)
{
    private readonly RowLayout _layout = layout;

    internal ReadOnlySpan<byte> Row { get; } = row;

    internal RowLayout Layout => _layout;

    internal bool IsNull(int column) => (Row[RowLayout.HeaderSize + (column >> 3)] >> (column & 7) & 1) != 0;

    /// <summary>The bytes of a column of fixed width, or the 16 bytes of its view.</summary>
    internal ReadOnlySpan<byte> Field(int column) =>
        Row.Slice(_layout.Offset(column), _layout.Formats[column].Width());

    internal int Int32(int column) => BinaryPrimitives.ReadInt32LittleEndian(Field(column));

    internal long Int64(int column) => BinaryPrimitives.ReadInt64LittleEndian(Field(column));

    internal double Double(int column) => BinaryPrimitives.ReadDoubleLittleEndian(Field(column));

    internal StringView View(int column) => StringView.Read(Field(column));

    /// <summary>The bytes of a value of variable length that is not in overflow pages.</summary>
    internal ReadOnlySpan<byte> Bytes(int column) => StringView.Bytes(Row, _layout.Offset(column));

    /// <summary>The column as a value of its SQL type; a value in overflow pages must be fetched first.</summary>
    internal SqlValue Value(int column)
    {
        SqlType type = _layout.Types[column];
        if (IsNull(column))
        {
            return SqlValue.Null;
        }

        return type.IsVariable
            ? SqlValue.OfBytes(type.Kind, Bytes(column).ToArray())
            : FieldCodec.Read(type, Field(column));
    }
}
