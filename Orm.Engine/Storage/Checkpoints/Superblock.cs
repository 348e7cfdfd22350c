using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Checkpoints;

/// <summary>
/// Where a checkpoint starts. The file's first two blocks hold one each; checkpoint n is written to block n mod 2, so
/// the one before is whole until the new one is durable. All of it lies in one sector.
/// <code>
/// offset size
///      0    8  "ormpage" 0
///      8    4  format version, 1
///     12    4  CRC-32C of bytes 0-11 and 16-255
///     16   16  database id
///     32    8  number of the checkpoint
///     40    8  LSN from which the log must be replayed
///     48    8  timestamp of the newest commit in the pages
///     56    8  when this was written, microseconds since 1970-01-01 UTC
///     64    4  page id of the root of everything, or 0
///     68    4  zero
///     72   16  map of the small pages: number of nodes at level 0 (4), zero (4), entry of the highest node (8)
///     88   16  map of the large pages
///    104    8  LSN from which the log says what the pages contain that had not committed; 0: nothing
///    112  144  zero
/// </code>
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Superblock(
    UInt128 DatabaseId,
    ulong Checkpoint,
    CheckpointAnchor Anchor,
    long WrittenAt,
    MapRoot SmallMap,
    MapRoot LargeMap)
{
    internal const int Bytes = 256;

    private const uint Version = 1;
    private const int ChecksumOffset = 12;

    private static ReadOnlySpan<byte> Magic => "ormpage\0"u8;

    /// <summary>Where in the file this superblock belongs.</summary>
    internal long Position => (long)(Checkpoint % 2) * MapEntry.BlockBytes;

    internal MapRoot MapOf(PageSize size) => size == PageSize.Small ? SmallMap : LargeMap;

    internal void Write(Span<byte> destination)
    {
        destination = destination[..Bytes];
        destination.Clear();
        Magic.CopyTo(destination);
        BinaryPrimitives.WriteUInt32LittleEndian(destination[8..], Version);
        BinaryPrimitives.WriteUInt128LittleEndian(destination[16..], DatabaseId);
        BinaryPrimitives.WriteUInt64LittleEndian(destination[32..], Checkpoint);
        BinaryPrimitives.WriteUInt64LittleEndian(destination[40..], Anchor.ReplayFrom);
        BinaryPrimitives.WriteUInt64LittleEndian(destination[48..], Anchor.Timestamp);
        BinaryPrimitives.WriteInt64LittleEndian(destination[56..], WrittenAt);
        BinaryPrimitives.WriteUInt32LittleEndian(destination[64..], Anchor.Root.Value);
        SmallMap.Write(destination[72..]);
        LargeMap.Write(destination[88..]);
        BinaryPrimitives.WriteUInt64LittleEndian(destination[104..], Anchor.TakeBackFrom);
        BinaryPrimitives.WriteUInt32LittleEndian(destination[ChecksumOffset..], ChecksumOf(destination));
    }

    /// <summary>The superblock in these bytes, or null when there is no valid one.</summary>
    /// <exception cref="NotSupportedException">It is valid, in a format that this version does not know.</exception>
    internal static Superblock? Read(ReadOnlySpan<byte> source, string file)
    {
        source = source[..Bytes];
        if (!source.StartsWith(Magic)
            || BinaryPrimitives.ReadUInt32LittleEndian(source[ChecksumOffset..]) != ChecksumOf(source))
        {
            return null;
        }

        uint version = BinaryPrimitives.ReadUInt32LittleEndian(source[8..]);
        if (version != Version)
        {
            throw new NotSupportedException(FormattableString.Invariant(
                $"'{file}' is in page format {version}; this version of the engine reads format {Version} only."));
        }

        var anchor = new CheckpointAnchor(
            new PageId(BinaryPrimitives.ReadUInt32LittleEndian(source[64..])),
            BinaryPrimitives.ReadUInt64LittleEndian(source[40..]),
            BinaryPrimitives.ReadUInt64LittleEndian(source[48..]))
        {
            TakeBackFrom = BinaryPrimitives.ReadUInt64LittleEndian(source[104..]),
        };
        return new Superblock(
            BinaryPrimitives.ReadUInt128LittleEndian(source[16..]),
            BinaryPrimitives.ReadUInt64LittleEndian(source[32..]),
            anchor,
            BinaryPrimitives.ReadInt64LittleEndian(source[56..]),
            MapRoot.Read(source[72..]),
            MapRoot.Read(source[88..]));
    }

    private static uint ChecksumOf(ReadOnlySpan<byte> bytes) =>
        Crc32C.Compute(bytes[(ChecksumOffset + 4)..Bytes], Crc32C.Compute(bytes[..ChecksumOffset]));
}
