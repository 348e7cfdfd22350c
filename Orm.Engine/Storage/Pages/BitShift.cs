using System.Buffers.Binary;

namespace Orm.Engine.Storage.Pages;

/// <summary>Opens and closes gaps in bitmaps, as rows come and go between others.</summary>
internal static class BitShift
{
    /// <summary>
    /// Moves the bits from <paramref name="position"/> on up by one and clears that bit; the last one drops out.
    /// </summary>
    internal static void Open(Span<byte> bitmap, int position)
    {
        int first = position >> 3;
        int last = bitmap.Length - 1;
        for (; last - 8 >= first; last -= 8)
        {
            Span<byte> word = bitmap.Slice(last - 7, 8);
            ulong bits = BinaryPrimitives.ReadUInt64LittleEndian(word);
            BinaryPrimitives.WriteUInt64LittleEndian(word, (bits << 1) | (uint)(bitmap[last - 8] >> 7));
        }

        for (; last > first; last--)
        {
            bitmap[last] = (byte)((bitmap[last] << 1) | (bitmap[last - 1] >> 7));
        }

        int below = (1 << (position & 7)) - 1;
        int kept = bitmap[first] & below;
        bitmap[first] = (byte)(kept | ((bitmap[first] & ~below) << 1));
    }

    /// <summary>
    /// Moves the bits above <paramref name="position"/> down by one over that bit, and clears the last one.
    /// </summary>
    internal static void Close(Span<byte> bitmap, int position)
    {
        int first = position >> 3;
        int below = (1 << (position & 7)) - 1;
        int kept = bitmap[first] & below;
        int carry = first + 1 < bitmap.Length ? bitmap[first + 1] << 7 : 0;
        bitmap[first] = (byte)(kept | (((bitmap[first] >> 1) | carry) & ~below));
        int at = first + 1;
        for (; at + 8 < bitmap.Length; at += 8)
        {
            Span<byte> word = bitmap.Slice(at, 8);
            ulong bits = BinaryPrimitives.ReadUInt64LittleEndian(word);
            BinaryPrimitives.WriteUInt64LittleEndian(word, (bits >> 1) | ((ulong)bitmap[at + 8] << 63));
        }

        for (; at < bitmap.Length; at++)
        {
            int next = at + 1 < bitmap.Length ? bitmap[at + 1] << 7 : 0;
            bitmap[at] = (byte)((bitmap[at] >> 1) | next);
        }
    }
}
