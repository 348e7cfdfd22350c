using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Orm.Engine.Storage;

/// <summary>
/// CRC-32C (Castagnoli, as in iSCSI, RFC 3720), by the processor's instruction where it has one.
/// </summary>
/// <remarks>
/// The instruction has a latency of three cycles and a throughput of one, so long inputs are cut into three lanes that
/// are computed side by side and then joined: moving a remainder over the bytes that follow it is linear, hence a table
/// look-up per byte of the remainder.
/// </remarks>
internal static class Crc32C
{
    private const int LaneBytes = 1024;

    private static readonly uint[] OneLane = ShiftTable(LaneBytes);
    private static readonly uint[] TwoLanes = ShiftTable(2 * LaneBytes);

    /// <summary>The checksum of <paramref name="data"/>, continuing <paramref name="seed"/> (0, or an earlier
    /// result).</summary>
    internal static uint Compute(ReadOnlySpan<byte> data, uint seed = 0)
    {
        uint crc = ~seed;
        while (data.Length >= 3 * LaneBytes)
        {
            crc = ThreeLanes(crc, data);
            data = data[(3 * LaneBytes)..];
        }

        ref byte start = ref MemoryMarshal.GetReference(data);
        int position = 0;
        for (; position + sizeof(ulong) <= data.Length; position += sizeof(ulong))
        {
            crc = BitOperations.Crc32C(crc, LittleEndian(ref start, position));
        }

        for (; position < data.Length; position++)
        {
            crc = BitOperations.Crc32C(crc, Unsafe.Add(ref start, position));
        }

        return ~crc;
    }

    /// <summary>Continues a checksum over the eight bytes of a number, little-endian.</summary>
    internal static uint Compute(ulong value, uint seed) => ~BitOperations.Crc32C(~seed, value);

    private static uint ThreeLanes(uint crc, ReadOnlySpan<byte> data)
    {
        ref byte start = ref MemoryMarshal.GetReference(data[..(3 * LaneBytes)]);
        uint second = 0;
        uint third = 0;
        for (int position = 0; position < LaneBytes; position += sizeof(ulong))
        {
            crc = BitOperations.Crc32C(crc, LittleEndian(ref start, position));
            second = BitOperations.Crc32C(second, LittleEndian(ref start, position + LaneBytes));
            third = BitOperations.Crc32C(third, LittleEndian(ref start, position + (2 * LaneBytes)));
        }

        return Shift(TwoLanes, crc) ^ Shift(OneLane, second) ^ third;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong LittleEndian(ref byte start, int position)
    {
        ulong value = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, position));
        return BitConverter.IsLittleEndian ? value : System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(value);
    }

    private static uint Shift(uint[] table, uint crc) =>
        table[crc & 0xFF]
        ^ table[256 + ((crc >> 8) & 0xFF)]
        ^ table[512 + ((crc >> 16) & 0xFF)]
        ^ table[768 + (crc >> 24)];

    // Four tables of 256: what each byte of a remainder becomes when a number of zero bytes follow.
    private static uint[] ShiftTable(int zeroBytes)
    {
        uint[] table = new uint[4 * 256];
        for (int index = 0; index < table.Length; index++)
        {
            uint crc = (uint)(index & 0xFF) << (8 * (index >> 8));
            for (int done = 0; done < zeroBytes; done += sizeof(ulong))
            {
                crc = BitOperations.Crc32C(crc, 0UL);
            }

            table[index] = crc;
        }

        return table;
    }
}
