using System.Buffers.Binary;
using static Orm.Tests.Engine.Format.PageFileReader;

namespace Orm.Tests.Engine.Format;

/// <summary>Trees, leaves and overflow pages, as docs/engine/pages.md describes them.</summary>
internal sealed class TreeReader(PageFileReader pages)
{
    private const int Inner = 1;
    private const int DirectoryOfOverflow = 5;
    private const int SlotBytes = 12;

    /// <summary>The entries of an index that are no ghosts, in order.</summary>
    internal IEnumerable<(byte[] Key, byte[] Value)> Entries(uint root)
    {
        foreach (byte[] leaf in Leaves(root))
        {
            for (int slot = 0; slot < Short(leaf, 16); slot++)
            {
                int place = 40 + (SlotBytes * slot);
                int key = Short(leaf, place + 4);
                int length = Short(leaf, place + 6);
                if ((Short(leaf, place + 10) & 1) == 0)
                {
                    yield return (
                        [.. leaf.AsSpan(Short(leaf, 20), Short(leaf, 18)), .. leaf.AsSpan(key, length)],
                        leaf.AsSpan(key + length, Short(leaf, place + 8)).ToArray());
                }
            }
        }
    }

    /// <summary>
    /// The rows of a table that are no ghosts, in order: fields of fixed width, the bytes of the others, null for NULL.
    /// </summary>
    internal IEnumerable<(long RowId, byte[]?[] Values)> Rows(uint root, ColumnForm[] columns)
    {
        foreach (byte[] leaf in Leaves(root))
        {
            int rows = (int)Int(leaf, 16);
            int capacity = (int)Int(leaf, 20);
            int ids = 64 + ((columns.Length + 7) & ~7);
            int ghosts = ids + (8 * capacity) + columns.Sum(column => column.Width * capacity);
            for (int row = 0; row < rows; row++)
            {
                if (!Bit(leaf, ghosts, row))
                {
                    yield return ((long)Long(leaf, ids + (8 * row)), Row(leaf, columns, row, capacity));
                }
            }
        }
    }

    /// <summary>The bytes of a value in overflow pages.</summary>
    internal byte[] Overflow(ReadOnlySpan<byte> view)
    {
        uint length = Int(view, 0) & 0x7FFF_FFFF;
        var value = new List<byte>();
        for (uint id = Int(view, 8); id != 0;)
        {
            byte[] page = pages.Page(id);
            if (page[4] != DirectoryOfOverflow)
            {
                value.AddRange(page.AsSpan(24, (int)Int(page, 16)));
                break;
            }

            for (int i = 0; i < Int(page, 16); i++)
            {
                byte[] data = pages.Page(Int(page, 24 + (4 * i)));
                value.AddRange(data.AsSpan(24, (int)Int(data, 16)));
            }

            id = Int(page, 8);
        }

        return value.Count == length ? [.. value] : throw new InvalidDataException("a long value has another length");
    }

    private static bool Bit(byte[] page, int bitmap, int bit) => (page[bitmap + (bit / 8)] >> (bit % 8) & 1) != 0;

    private byte[]?[] Row(byte[] leaf, ColumnForm[] columns, int row, int capacity)
    {
        int ids = 64 + ((columns.Length + 7) & ~7);
        int values = ids + (8 * capacity);
        int nulls = values + columns.Sum(column => column.Width * capacity) + (capacity / 8);
        byte[]?[] found = new byte[]?[columns.Length];
        for (int i = 0; i < columns.Length; i++)
        {
            bool isNull = columns[i].TakesNulls && Bit(leaf, nulls, row);
            var field = leaf.AsSpan(values + (columns[i].Width * row), columns[i].Width);
            found[i] = isNull ? null : columns[i].IsView ? View(field, leaf) : field.ToArray();
            values += columns[i].Width * capacity;
            nulls += columns[i].TakesNulls ? capacity / 8 : 0;
        }

        return found;
    }

    private byte[] View(ReadOnlySpan<byte> view, byte[] page)
    {
        uint length = Int(view, 0);
        return length >> 31 != 0 ? Overflow(view)
            : length <= 12 ? view.Slice(4, (int)length).ToArray()
            : page.AsSpan((int)Int(view, 8), (int)length).ToArray();
    }

    // Down along the first children, then along the right siblings.
    private IEnumerable<byte[]> Leaves(uint root)
    {
        byte[] page = pages.Page(root);
        while (page[4] == Inner)
        {
            page = pages.Page(BinaryPrimitives.ReadUInt32LittleEndian(page.AsSpan(40 + 8)));
        }

        while (true)
        {
            yield return page;
            uint right = Int(page, 8);
            if (right == 0)
            {
                break;
            }

            page = pages.Page(right);
        }
    }
}
