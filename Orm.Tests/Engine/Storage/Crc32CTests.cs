using System.Numerics;
using System.Text;
using Orm.Engine.Storage;
using Xunit;

namespace Orm.Tests.Engine.Storage;

public sealed class Crc32CTests
{
    [Theory]
    [InlineData("123456789", 0xE3069283)]
    [InlineData("", 0)]
    [InlineData("a", 0xC1D04330)]
    public void Known_values_are_met(string text, uint expected) =>
        Assert.Equal(expected, Crc32C.Compute(Encoding.ASCII.GetBytes(text)));

    [Fact]
    public void Every_length_around_the_lanes_agrees_with_one_byte_at_a_time()
    {
        byte[] data = new byte[10_000];
        new Random(3).NextBytes(data);
        foreach (int length in (int[])[7, 8, 3071, 3072, 3073, 3080, 6143, 6144, 6150, 9999])
        {
            Assert.Equal(ByteByByte(data.AsSpan(0, length), 17), Crc32C.Compute(data.AsSpan(0, length), 17));
        }
    }

    [Fact]
    public void A_checksum_can_be_continued()
    {
        byte[] data = new byte[5000];
        new Random(4).NextBytes(data);

        Assert.Equal(Crc32C.Compute(data), Crc32C.Compute(data.AsSpan(1234), Crc32C.Compute(data.AsSpan(0, 1234))));
        Assert.Equal(
            Crc32C.Compute(data.AsSpan(0, 8), 9), Crc32C.Compute(BitConverter.ToUInt64(data, 0), 9));
    }

    private static uint ByteByByte(ReadOnlySpan<byte> data, uint seed)
    {
        uint crc = ~seed;
        foreach (byte b in data)
        {
            crc = BitOperations.Crc32C(crc, b);
        }

        return ~crc;
    }
}
