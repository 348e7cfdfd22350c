using System.Buffers.Binary;

namespace Orm.Engine.Storage.Log;

/// <summary>
/// The envelope of the records that were appended together. A frame is valid as a whole or not at all.
/// <code>
/// offset size
///      0    4  length of the frame in bytes, header and padding included; a multiple of 8
///      4    4  CRC-32C of bytes 0-3 and 8-end, seeded with database id and segment number
///      8    8  LSN of this frame: where it lies
///     16    8  LSN up to which the log was known to be durable when this frame was appended
///     24    -  records, then zeroes
/// </code>
/// </summary>
/// <remarks>
/// The seed makes frames of a segment's earlier life, of another database and of another place invalid. The fourth
/// field tells damage from a torn tail: a frame that is invalid although a later one says it was durable is damaged.
/// </remarks>
internal static class LogFrame
{
    internal const int HeaderBytes = 24;
    internal const int Alignment = 8;

    private const int ChecksumOffset = 4;
    private const int LsnOffset = 8;
    private const int DurableOffset = 16;

    /// <summary>The seed of all frames in one segment.</summary>
    internal static uint Seed(UInt128 databaseId, uint segment)
    {
        Span<byte> bytes = stackalloc byte[20];
        BinaryPrimitives.WriteUInt128LittleEndian(bytes, databaseId);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[16..], segment);
        return Crc32C.Compute(bytes);
    }

    /// <summary>Fills in the header of a frame whose records, padded, are in place.</summary>
    internal static void Seal(Span<byte> frame, Lsn lsn, Lsn durable, uint seed)
    {
        BinaryPrimitives.WriteInt32LittleEndian(frame, frame.Length);
        BinaryPrimitives.WriteUInt64LittleEndian(frame[LsnOffset..], lsn.Value);
        BinaryPrimitives.WriteUInt64LittleEndian(frame[DurableOffset..], durable.Value);
        BinaryPrimitives.WriteUInt32LittleEndian(frame[ChecksumOffset..], Checksum(frame, seed));
    }

    /// <summary>
    /// The length that the header at the start of <paramref name="bytes"/> claims, or 0 when it cannot be a frame at
    /// <paramref name="lsn"/> with at most <paramref name="room"/> bytes.
    /// </summary>
    internal static int ClaimedLength(ReadOnlySpan<byte> bytes, Lsn lsn, int room)
    {
        if (bytes.Length < HeaderBytes || BinaryPrimitives.ReadUInt64LittleEndian(bytes[LsnOffset..]) != lsn.Value)
        {
            return 0;
        }

        int length = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        return length >= HeaderBytes && length <= room && length % Alignment == 0 ? length : 0;
    }

    /// <summary>Whether these bytes, of the claimed length, are what was written.</summary>
    internal static bool IsValid(ReadOnlySpan<byte> frame, uint seed) =>
        BinaryPrimitives.ReadUInt32LittleEndian(frame[ChecksumOffset..]) == Checksum(frame, seed);

    internal static Lsn Durable(ReadOnlySpan<byte> frame) =>
        new(BinaryPrimitives.ReadUInt64LittleEndian(frame[DurableOffset..]));

    private static uint Checksum(ReadOnlySpan<byte> frame, uint seed) =>
        Crc32C.Compute(frame[LsnOffset..], Crc32C.Compute(frame[..ChecksumOffset], seed));
}
