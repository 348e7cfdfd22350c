using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Orm.Engine.Storage.Log;

/// <summary>
/// The first bytes of a segment; frames start at byte 4096, so that no later write touches the header's sector.
/// <code>
/// offset size
///      0    8  "ormlog" 0 0
///      8    4  format version, 1
///     12    4  CRC-32C of bytes 0-11 and 16-63
///     16   16  database id
///     32    4  number of this segment
///     36    4  length of the segment's file in bytes
///     40    8  LSN at which the log before this segment ends: everything before it was durable when this was written
///     48    8  when this was written, microseconds since 1970-01-01 UTC
///     56    8  zero
/// </code>
/// </summary>
/// <remarks>
/// A segment is in use when its header is valid and carries the number in the file's name. Zeroes (a new file) or a
/// valid header with another number (a recycled file) mean that it is a spare. So does anything else, as long as there
/// is no first frame: a write of the header that failed may have left a part of it, but frames are written only after
/// it. Anything else with a first frame is damage: 64 bytes lie in one sector and are not torn by a power failure. And
/// so is every header that is not there although a frame says that it was written after the first flush of this
/// segment.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SegmentHeader(
    UInt128 DatabaseId, uint Segment, int SegmentBytes, Lsn PreviousEnd, long WrittenAt)
{
    /// <summary>The length of the header itself.</summary>
    internal const int Bytes = 64;

    /// <summary>Where the first frame lies.</summary>
    internal const int FirstFrame = 4096;

    private const uint Version = 1;
    private const int ChecksumOffset = 12;

    /// <summary>The bytes of a file that never had a header.</summary>
    internal static bool IsBlank(ReadOnlySpan<byte> source) => !source[..Bytes].ContainsAnyExcept((byte)0);

    private static ReadOnlySpan<byte> Magic => "ormlog\0\0"u8;

    internal void Write(Span<byte> destination)
    {
        destination[..Bytes].Clear();
        Magic.CopyTo(destination);
        BinaryPrimitives.WriteUInt32LittleEndian(destination[8..], Version);
        BinaryPrimitives.WriteUInt128LittleEndian(destination[16..], DatabaseId);
        BinaryPrimitives.WriteUInt32LittleEndian(destination[32..], Segment);
        BinaryPrimitives.WriteInt32LittleEndian(destination[36..], SegmentBytes);
        BinaryPrimitives.WriteUInt64LittleEndian(destination[40..], PreviousEnd.Value);
        BinaryPrimitives.WriteInt64LittleEndian(destination[48..], WrittenAt);
        BinaryPrimitives.WriteUInt32LittleEndian(destination[ChecksumOffset..], Checksum(destination));
    }

    /// <summary>The header in these bytes, or null when there is no valid one.</summary>
    /// <exception cref="NotSupportedException">It is valid, in a format that this version does not know.</exception>
    internal static SegmentHeader? Read(ReadOnlySpan<byte> source, string file)
    {
        source = source[..Bytes];
        if (!source.StartsWith(Magic)
            || BinaryPrimitives.ReadUInt32LittleEndian(source[ChecksumOffset..]) != Checksum(source))
        {
            return null;
        }

        uint version = BinaryPrimitives.ReadUInt32LittleEndian(source[8..]);
        return version == Version
            ? new SegmentHeader(
                BinaryPrimitives.ReadUInt128LittleEndian(source[16..]),
                BinaryPrimitives.ReadUInt32LittleEndian(source[32..]),
                BinaryPrimitives.ReadInt32LittleEndian(source[36..]),
                new Lsn(BinaryPrimitives.ReadUInt64LittleEndian(source[40..])),
                BinaryPrimitives.ReadInt64LittleEndian(source[48..]))
            : throw new NotSupportedException(FormattableString.Invariant(
                $"'{file}' is in log format {version}; this version of the engine reads format {Version} only."));
    }

    private static uint Checksum(ReadOnlySpan<byte> header) =>
        Crc32C.Compute(header[(ChecksumOffset + 4)..Bytes], Crc32C.Compute(header[..ChecksumOffset]));
}
