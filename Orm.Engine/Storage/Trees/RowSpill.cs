using Orm.Engine.Storage.Pages;
using Orm.Engine.Types;

namespace Orm.Engine.Storage.Trees;

/// <summary>Makes a row fit into a leaf by moving its longest values to overflow pages.</summary>
internal static class RowSpill
{
    /// <summary>A value is moved out only if that frees more than a few words.</summary>
    private const int LeastSpilled = 64;

    /// <summary>Copies a row, with as many of its longest values moved out as are needed.</summary>
    /// <param name="row">The row with all values inside.</param>
    /// <param name="geometry">The table's columns.</param>
    /// <param name="values">Where the moved values go.</param>
    /// <param name="destination">Gets the row; its former content is lost.</param>
    /// <exception cref="RowTooLargeException">The columns alone are too many.</exception>
    internal static void Fit(RowReader row, LeafGeometry geometry, OverflowValues values, RowWriter destination)
    {
        int excess = geometry.RowBytes(row) - TableLeaf.MaxRowBytes;
        HashSet<int> spilled = [];
        while (excess > 0)
        {
            int longest = LongestInside(row, geometry, spilled);
            if (longest < 0)
            {
                throw new RowTooLargeException(excess + TableLeaf.MaxRowBytes, TableLeaf.MaxRowBytes, "bytes");
            }

            spilled.Add(longest);
            excess -= row.View(longest).HeapBytes;
        }

        destination.Clear();
        for (int i = 0; i < geometry.Layout.ColumnCount; i++)
        {
            if (spilled.Contains(i))
            {
                destination.SetOverflow(i, values.Store(row.Bytes(i)));
            }
            else
            {
                destination.CopyFrom(i, row);
            }
        }
    }

    private static int LongestInside(RowReader row, LeafGeometry geometry, HashSet<int> spilled)
    {
        int longest = -1;
        int bytes = LeastSpilled - 1;
        foreach (int column in geometry.Views)
        {
            int length = row.View(column).HeapBytes;
            if (length > bytes && !spilled.Contains(column))
            {
                longest = column;
                bytes = length;
            }
        }

        return longest;
    }
}
