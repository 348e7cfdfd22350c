using System.Buffers.Binary;
using Orm.Engine.Storage.Files;
using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Checkpoints;

/// <summary>Reads and writes checksummed images at blocks of the page file.</summary>
/// <remarks>
/// A checksum is seeded with the database id and the image's address: its page id, or for a node of the page map
/// <see cref="NodeAddress"/>. An image is thus never taken for another one.
/// </remarks>
internal sealed class BlockFile : IDisposable
{
    private readonly uint _seed;

    internal BlockFile(IFile file, UInt128 databaseId)
    {
        File = file;
        Span<byte> id = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128LittleEndian(id, databaseId);
        _seed = Crc32C.Compute(id);
    }

    internal IFile File { get; }

    /// <summary>The address of a node of the page map.</summary>
    internal static ulong NodeAddress(PageSize size, int level, int node) =>
        (1UL << 63) | ((ulong)size << 48) | ((ulong)(uint)level << 32) | (uint)node;

    /// <summary>Writes an image and gives what the map must remember.</summary>
    internal MapEntry Write(uint block, ulong address, ReadOnlySpan<byte> image)
    {
        File.Write((long)block * MapEntry.BlockBytes, image);
        return new MapEntry(block, Checksum(address, image));
    }

    /// <summary>Reads the image that the map remembers.</summary>
    internal void Read(MapEntry entry, ulong address, Span<byte> destination)
    {
        long position = (long)entry.Block * MapEntry.BlockBytes;
        int read = File.ReadUpTo(position, destination);
        if (read < destination.Length)
        {
            throw Damage(address, entry, "the file ends before the image does");
        }

        if (Checksum(address, destination) != entry.Checksum)
        {
            throw Damage(address, entry, "the checksum of the image is not the one that the page map remembers");
        }
    }

    /// <summary>The error for an image that is not what it should be.</summary>
    internal DatabaseCorruptException Damage(ulong address, MapEntry entry, string reason)
    {
        long position = (long)entry.Block * MapEntry.BlockBytes;
        return address >> 63 == 0
            ? new DatabaseCorruptException(File.Name, (uint)address, position, reason)
            : new DatabaseCorruptException(File.Name, page: null, position, "in a node of the page map, " + reason);
    }

    public void Dispose() => File.Dispose();

    private uint Checksum(ulong address, ReadOnlySpan<byte> image) =>
        Crc32C.Compute(image, Crc32C.Compute(address, _seed));
}
