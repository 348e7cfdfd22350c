using System.Buffers.Binary;
using System.Numerics;

namespace Orm.Tests.Engine.Format;

/// <summary>CRC-32C, seeded with the finished checksum of what comes before.</summary>
internal static class Checksums
{
    internal static uint Of(ReadOnlySpan<byte> bytes, uint seed = 0)
    {
        uint crc = ~seed;
        foreach (byte value in bytes)
        {
            crc = BitOperations.Crc32C(crc, value);
        }

        return ~crc;
    }

    internal static uint Of(ulong number, uint seed)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, number);
        return Of(bytes, seed);
    }

    /// <summary>The checksum of a structure that holds it at byte 12.</summary>
    internal static uint OfHeader(ReadOnlySpan<byte> bytes) => Of(bytes[16..], Of(bytes[..12]));
}
