using static Orm.Tests.Engine.Format.PageFileReader;

namespace Orm.Tests.Engine.Format;

/// <summary>An index, as a tree's definition describes it.</summary>
/// <param name="Table">The number of the table's tree.</param>
/// <param name="Key">The columns of the key: which, whether descending, whether NULLs come first.</param>
/// <param name="Included">The columns behind the key.</param>
internal sealed record IndexForm(
    uint Table, (int Column, bool IsDescending, bool NullsFirst)[] Key, int[] Included)
{
    internal static IndexForm Of(byte[] definition)
    {
        int keys = Short(definition, 6);
        int included = 8 + (3 * keys);
        return new IndexForm(
            Int(definition, 1),
            [.. Enumerable.Range(0, keys).Select(i => 8 + (3 * i)).Select(
                at => (Short(definition, at), (definition[at + 2] & 1) != 0, (definition[at + 2] & 2) != 0))],
            [.. Enumerable.Range(0, Short(definition, included)).Select(
                i => Short(definition, included + 2 + (2 * i)))]);
    }

    /// <summary>The entry of a row.</summary>
    internal byte[] Entry(ColumnForm[] columns, byte[]?[] row, long rowId)
    {
        List<byte> entry = [];
        foreach (var (column, isDescending, nullsFirst) in Key)
        {
            if (columns[column].TakesNulls)
            {
                entry.Add(row[column] is not null ? (byte)1 : nullsFirst ? (byte)0 : (byte)2);
            }

            byte[] component = row[column] is { } value ? KeyForm.Component(columns[column], value) : [];
            entry.AddRange(isDescending ? KeyForm.Inverted(component) : component);
        }

        foreach (int column in Included)
        {
            entry.Add(row[column] is null ? (byte)0 : (byte)1);
            entry.AddRange(row[column] is not { } value ? []
                : columns[column].IsView ? KeyForm.Escaped(value)
                : value);
        }

        return [.. entry, .. KeyForm.Signed(rowId, 8)];
    }
}
