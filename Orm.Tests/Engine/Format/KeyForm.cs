using System.Buffers.Binary;
using System.Globalization;

namespace Orm.Tests.Engine.Format;

/// <summary>The components of keys, as docs/engine/pages.md describes them.</summary>
internal static class KeyForm
{
    private static readonly Int128 s_hundredNanosecondsOfDay = 864_000_000_000;

    /// <summary>The bytes of a value in an ascending column, without the marker.</summary>
    internal static byte[] Component(ColumnForm column, byte[] value) => column.Type switch
    {
        ColumnForm.Boolean => value,
        ColumnForm.Real => Ordered(BinaryPrimitives.ReadSingleLittleEndian(value)),
        ColumnForm.Double => Ordered(BinaryPrimitives.ReadDoubleLittleEndian(value)),
        ColumnForm.Uuid => value,
        ColumnForm.Interval => Signed(Length(value), 16),
        ColumnForm.Char => Escaped(value.AsSpan().TrimEnd((byte)' ').ToArray()),
        ColumnForm.Decimal when column.Length == 0 => Unbounded(
            ColumnForm.Number(value) >> 6, (int)(ColumnForm.Number(value) & 63)),
        _ => column.IsView ? Escaped(value) : Signed(ColumnForm.Number(value), column.Width),
    };

    /// <summary>A number, big-endian, with its sign bit flipped.</summary>
    internal static byte[] Signed(Int128 number, int bytes)
    {
        byte[] whole = new byte[16];
        BinaryPrimitives.WriteInt128BigEndian(whole, number);
        byte[] last = whole[^bytes..];
        last[0] ^= 0x80;
        return last;
    }

    internal static byte[] Escaped(byte[] value) =>
        [.. value.SelectMany(one => one == 0 ? (byte[])[0, 0xFF] : [one]), 0, 1];

    internal static byte[] Inverted(byte[] bytes) => [.. bytes.Select(one => (byte)~one)];

    private static Int128 Length(byte[] interval) =>
        ColumnForm.Number(interval.AsSpan(0, 8))
        + (s_hundredNanosecondsOfDay * ColumnForm.Number(interval.AsSpan(12, 4)))
        + (s_hundredNanosecondsOfDay * 30 * ColumnForm.Number(interval.AsSpan(8, 4)));

    private static byte[] Ordered(double value)
    {
        byte[] bits = new byte[8];
        BinaryPrimitives.WriteDoubleBigEndian(bits, value == 0 ? 0 : value);
        return Ordered(bits, double.IsNaN(value));
    }

    private static byte[] Ordered(float value)
    {
        byte[] bits = new byte[4];
        BinaryPrimitives.WriteSingleBigEndian(bits, value == 0 ? 0 : value);
        return Ordered(bits, float.IsNaN(value));
    }

    private static byte[] Ordered(byte[] bits, bool isNotANumber)
    {
        if (isNotANumber)
        {
            Array.Fill(bits, (byte)0xFF);
            return bits;
        }

        if (bits[0] >= 0x80)
        {
            return Inverted(bits);
        }

        bits[0] ^= 0x80;
        return bits;
    }

    // The number is 0.d1d2d3... times 10 to the exponent.
    private static byte[] Unbounded(Int128 unscaled, int scale)
    {
        if (unscaled == 0)
        {
            return [0x80];
        }

        string digits = Int128.Abs(unscaled).ToString(CultureInfo.InvariantCulture);
        int exponent = digits.Length - scale;
        digits = digits.TrimEnd('0');
        digits += digits.Length % 2 == 0 ? "" : "0";
        byte[] key =
        [
            (byte)(0xA8 + exponent),
            .. digits.Chunk(2).Select(pair => (byte)(1 + (10 * (pair[0] - '0')) + (pair[1] - '0'))),
            0,
        ];
        return unscaled > 0 ? key : Inverted(key);
    }
}
