using System.Buffers.Binary;

namespace Orm.Tests.Engine.Format;

/// <summary>The page file, as docs/engine/format.md describes it.</summary>
internal sealed class PageFileReader
{
    private const int BlockBytes = 16 * 1024;
    private const int SuperblockBytes = 256;
    private const int EntriesOfNode = 2048;

    private readonly byte[] _file;
    private readonly byte[] _superblock;

    internal PageFileReader(byte[] file)
    {
        _file = file;
        _superblock = new[] { 0, BlockBytes }
            .Select(place => file.AsSpan(place, SuperblockBytes).ToArray())
            .Where(IsValid)
            .MaxBy(bytes => Long(bytes, 32))
            ?? throw new InvalidDataException("no superblock is valid");
    }

    internal ReadOnlySpan<byte> DatabaseId => _superblock.AsSpan(16, 16);

    internal ulong Checkpoint => Long(_superblock, 32);

    internal ulong ReplayFrom => Long(_superblock, 40);

    internal ulong NewestCommit => Long(_superblock, 48);

    internal uint Root => Int(_superblock, 64);

    internal ulong TakeBackFrom => Long(_superblock, 104);

    /// <summary>How many levels the map of the small pages has.</summary>
    internal int LevelsOfSmallPages => HighestLevel(sizeClass: 0) + 1;

    internal static uint Int(ReadOnlySpan<byte> bytes, int offset) =>
        BinaryPrimitives.ReadUInt32LittleEndian(bytes[offset..]);

    internal static ulong Long(ReadOnlySpan<byte> bytes, int offset) =>
        BinaryPrimitives.ReadUInt64LittleEndian(bytes[offset..]);

    internal static int Short(ReadOnlySpan<byte> bytes, int offset) =>
        BinaryPrimitives.ReadUInt16LittleEndian(bytes[offset..]);

    /// <summary>The image of a page, checked.</summary>
    internal byte[] Page(uint id)
    {
        int sizeClass = (int)(id & 1);
        int index = (int)(id >> 1);
        ulong entry = Long(_superblock, 80 + (16 * sizeClass));
        for (int level = HighestLevel(sizeClass); level >= 0; level--)
        {
            int node = index / EntriesOfNode;
            for (int i = 0; i < level; i++)
            {
                node /= EntriesOfNode;
            }

            ulong address = (1UL << 63) | ((ulong)sizeClass << 48) | ((ulong)level << 32) | (uint)node;
            byte[] map = Image(entry, address, BlockBytes);
            int within = index;
            for (int i = 0; i < level; i++)
            {
                within /= EntriesOfNode;
            }

            entry = Long(map, within % EntriesOfNode * 8);
        }

        return Image(entry, id, sizeClass == 0 ? BlockBytes : 4 * BlockBytes);
    }

    private int HighestLevel(int sizeClass)
    {
        int highest = 0;
        for (int n = (int)Int(_superblock, 72 + (16 * sizeClass)); n > 1; n = (n + EntriesOfNode - 1) / EntriesOfNode)
        {
            highest++;
        }

        return highest;
    }

    private byte[] Image(ulong entry, ulong address, int bytes)
    {
        byte[] image = _file.AsSpan((int)(entry >> 32) * BlockBytes, bytes).ToArray();
        uint seed = Checksums.Of(address, Checksums.Of(DatabaseId));
        return Checksums.Of(image, seed) == (uint)entry
            ? image
            : throw new InvalidDataException(FormattableString.Invariant($"image {address:X} is damaged"));
    }

    private static bool IsValid(byte[] superblock) =>
        superblock.AsSpan().StartsWith("ormpage\0"u8)
        && Int(superblock, 8) == 1
        && Int(superblock, 12) == Checksums.OfHeader(superblock);
}
