using System.Buffers.Binary;
using System.Text;

namespace Orm.Tests.Engine.Storage.Format;

/// <summary>
/// A reader of the page file of a closed database, written from docs/engine/format.md and docs/engine/pages.md alone:
/// it uses nothing of the engine, and fails where the bytes are not what the documents say.
/// </summary>
internal sealed class DocumentedFile
{
    private const int Block = 16384;
    private const int LargePage = 65536;
    private const int EntriesPerNode = 2048;

    private readonly byte[] _file;
    private readonly byte[] _superblock;
    private readonly List<ulong>[] _maps;

    internal DocumentedFile(byte[] file)
    {
        _file = file;
        _superblock = Superblock();
        Require(U64(_superblock, 104) == 0, "a clean close leaves nothing to take back");
        _maps = [Map(sizeClass: 0, at: 72), Map(sizeClass: 1, at: 88)];
    }

    /// <summary>The tables by the numbers of their trees.</summary>
    internal Dictionary<uint, DocumentedTable> Tables()
    {
        Dictionary<uint, DocumentedTable> tables = [];
        foreach (var (key, value) in Entries(U32(_superblock, 64)))
        {
            if (key[0] == 'T' && value.Length > 4 && value[4] == 1)
            {
                uint root = BinaryPrimitives.ReadUInt32BigEndian(value);
                tables[BinaryPrimitives.ReadUInt32BigEndian(key.AsSpan(1))] = new(this, root, value[5..]);
            }
        }

        return tables;
    }

    /// <summary>The image of a page, checked.</summary>
    internal byte[] Page(uint page, params int[] kinds)
    {
        var image = Image(_maps[page & 1][(int)(page >> 1)], page, (page & 1) == 0 ? Block : LargePage);
        Require(U32(image, 0) == page, "a page has its own number");
        Require(kinds.Contains(image[4]), "a page is of the kind that leads there");
        Require(image[5] == 1, "the format of the kind has version 1");
        return image;
    }

    /// <summary>The pages of the lowest level, from left to right.</summary>
    internal IEnumerable<byte[]> Leaves(uint root, int kind)
    {
        uint page = root;
        while (Page(page, 1, kind) is var inner && U16(inner, 6) > 0)
        {
            Require(inner[4] == 1, "an inner page is of kind 1");
            page = U32(inner, 40 + 8);
        }

        for (uint next; page != 0; page = next)
        {
            byte[] leaf = Page(page, kind);
            Require(U32(leaf, 12) == root, "a page names the root of its tree");
            next = U32(leaf, 8);
            yield return leaf;
        }
    }

    /// <summary>A value that is in overflow pages.</summary>
    internal byte[] Overflow(uint first)
    {
        List<byte> value = [];
        for (uint page = first; page != 0;)
        {
            byte[] image = Page(page, 4, 5);
            int count = (int)U32(image, 16);
            if (image[4] == 4)
            {
                return image[24..(24 + count)];
            }

            for (int i = 0; i < count; i++)
            {
                byte[] data = Page(U32(image, 24 + (4 * i)), 4);
                value.AddRange(data[24..(24 + (int)U32(data, 16))]);
            }

            page = U32(image, 8);
        }

        return [.. value];
    }

    internal static ushort U16(byte[] bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at));

    internal static uint U32(byte[] bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at));

    internal static ulong U64(byte[] bytes, int at) => BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(at));

    internal static void Require(bool holds, string sentence)
    {
        if (!holds)
        {
            throw new InvalidDataException("Not as documented: " + sentence);
        }
    }

    private IEnumerable<(byte[] Key, byte[] Value)> Entries(uint root)
    {
        foreach (byte[] leaf in Leaves(root, kind: 2))
        {
            byte[] prefix = leaf[U16(leaf, 20)..(U16(leaf, 20) + U16(leaf, 18))];
            for (int slot = 40; slot < 40 + (12 * U16(leaf, 16)); slot += 12)
            {
                int at = U16(leaf, slot + 4);
                int end = at + U16(leaf, slot + 6);
                if ((U16(leaf, slot + 10) & 1) == 0)
                {
                    yield return ([.. prefix, .. leaf[at..end]], leaf[end..(end + U16(leaf, slot + 8))]);
                }
            }
        }
    }

    private byte[] Superblock()
    {
        byte[][] valid =
        [
            .. ((int[])[0, Block]).Select(at => _file[at..(at + 256)]).Where(block =>
                Encoding.ASCII.GetString(block, 0, 8) == "ormpage\0"
                && U32(block, 8) == 1
                && U32(block, 12) == Crc(block.AsSpan(16), Crc(block.AsSpan(0, 12)))),
        ];
        Require(valid.Length > 0, "one of the superblocks is valid");
        return valid.MaxBy(block => U64(block, 32))!;
    }

    // All entries of level 0.
    private List<ulong> Map(ulong sizeClass, int at)
    {
        int[] nodes = [(int)U32(_superblock, at)];
        while (nodes[^1] > 1)
        {
            nodes = [.. nodes, (nodes[^1] + EntriesPerNode - 1) / EntriesPerNode];
        }

        List<ulong> entries = nodes[0] == 0 ? [] : [U64(_superblock, at + 8)];
        for (int level = nodes.Length - 1; level >= 0; level--)
        {
            List<ulong> below = [];
            for (int node = 0; node < nodes[level]; node++)
            {
                ulong address = (1UL << 63) | (sizeClass << 48) | ((ulong)level << 32) | (uint)node;
                byte[] image = Image(entries[node], address, Block);
                below.AddRange(Enumerable.Range(0, EntriesPerNode).Select(i => U64(image, 8 * i)));
            }

            entries = below;
        }

        return entries;
    }

    private byte[] Image(ulong entry, ulong address, int length)
    {
        long start = (long)(entry >> 32) * Block;
        Require(start > 0 && start % length == 0, "an image begins at a block, a large one at a multiple of four");
        byte[] image = _file[(int)start..(int)(start + length)];
        uint seed = Crc(BitConverter.GetBytes(address), Crc(_superblock.AsSpan(16, 16)));
        Require(Crc(image, seed) == (uint)entry, "an image has the checksum that is beside its place");
        return image;
    }

    // CRC-32C as in RFC 3720, bit by bit.
    private static uint Crc(ReadOnlySpan<byte> bytes, uint seed = 0)
    {
        uint crc = ~seed;
        foreach (byte next in bytes)
        {
            crc ^= next;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0x82F63B78;
            }
        }

        return ~crc;
    }
}
