using System.Buffers.Binary;
using Orm.Engine.Types;

namespace Orm.Engine.Catalog.Statistics;

/// <summary>
/// Rows of a table in random order, on which conditions of any kind are tried out: so any first part of it is a sample
/// as well. Columns are decoded when a condition needs them.
/// </summary>
/// <param name="layout">The table's layout.</param>
/// <param name="bytes">The rows one after the other; each begins with its length.</param>
internal sealed class TableSample(RowLayout layout, byte[] bytes)
{
    private readonly int[] _offsets = Offsets(bytes);
    private readonly SqlValue[]?[] _columns = new SqlValue[layout.ColumnCount][];

    internal RowLayout Layout => layout;

    internal int Count => _offsets.Length;

    internal ReadOnlyMemory<byte> Bytes => bytes;

    /// <summary>Whether the rows are of the layout: the table may have got other columns since.</summary>
    internal bool IsWellFormed =>
        Array.TrueForAll(_offsets, at => layout.IsWellFormed(bytes.AsSpan(at, Length(bytes, at))));

    /// <summary>The values of a column, row by row.</summary>
    internal SqlValue[] Column(int column) => _columns[column] ??= Decode(column);

    /// <summary>The kind that values of a column have in statements, where all characters are TEXT.</summary>
    internal static SqlTypeKind KindOf(SqlType type) =>
        type.Kind is SqlTypeKind.VarChar or SqlTypeKind.Char ? SqlTypeKind.Text : type.Kind;

    private SqlValue[] Decode(int column)
    {
        var values = new SqlValue[_offsets.Length];
        for (int i = 0; i < values.Length; i++)
        {
            var row = new RowReader(layout, bytes.AsSpan(_offsets[i], Length(bytes, _offsets[i])));
            values[i] = !row.IsNull(column) && layout.Types[column].IsVariable
                ? SqlValue.OfBytes(KindOf(layout.Types[column]), row.Bytes(column).ToArray())
                : row.Value(column);
        }

        return values;
    }

    private static int[] Offsets(byte[] bytes)
    {
        var offsets = new List<int>();
        for (int at = 0; at < bytes.Length; at += Length(bytes, at))
        {
            offsets.Add(at);
        }

        return [.. offsets];
    }

    private static int Length(byte[] bytes, int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at));
}
