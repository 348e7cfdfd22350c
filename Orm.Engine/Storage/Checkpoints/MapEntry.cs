namespace Orm.Engine.Storage.Checkpoints;

/// <summary>
/// Where the image of a page or map node lies, and the checksum it must have: 8 bytes of the page map. Because the
/// checksum is kept with the pointer and not with the image, an image that was never written, or written elsewhere, is
/// found out as surely as one that decayed.
/// </summary>
/// <param name="Value">The checksum in the lower 32 bits, the block's number in the upper 32.</param>
internal readonly record struct MapEntry(ulong Value)
{
    /// <summary>The unit of space in the file; a large page takes four blocks, aligned to four.</summary>
    internal const int BlockBytes = 16 * 1024;

    /// <summary>The page number is free.</summary>
    internal static readonly MapEntry None;

    /// <summary>The page number is taken, but the page was never written. Only in memory.</summary>
    internal static readonly MapEntry Unwritten = new(1);

    internal MapEntry(uint block, uint checksum)
        : this(((ulong)block << 32) | checksum)
    {
    }

    internal uint Block => (uint)(Value >> 32);

    internal uint Checksum => (uint)Value;

    /// <summary>Block 0 holds a superblock, so no image lies there.</summary>
    internal bool HasImage => Block != 0;
}
