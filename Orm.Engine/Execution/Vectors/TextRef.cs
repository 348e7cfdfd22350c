using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Orm.Engine.Execution.Vectors;

/// <summary>
/// A value of variable length in a vector: the same 16 bytes as a <see cref="Types.StringView"/> in a page, but a long
/// value is referred to by its address. Short ones are copied from a leaf as they lie there.
/// </summary>
/// <remarks>
/// <code>
/// offset  bytes  content
///      0      4  length in bytes
///      4     12  length &lt;= 12: the value, padded with zeros
///      4      4  otherwise: the first four bytes of the value
///      8      8  otherwise: where the value lies, in a <see cref="TextArena"/> or, while its latch is held, in a leaf
/// </code>
/// </remarks>
[StructLayout(LayoutKind.Explicit, Size = Size)]
internal readonly unsafe struct TextRef
{
    internal const int Size = 16;
    internal const int MaxInline = 12;

    [FieldOffset(0)]
    private readonly uint _length;

    [FieldOffset(4)]
    private readonly uint _prefix;

    [FieldOffset(8)]
    private readonly ulong _tail;

    [FieldOffset(0)]
    private readonly ulong _head;

    private TextRef(uint length, uint prefix, byte* bytes)
    {
        _length = length;
        _prefix = prefix;
        _tail = (ulong)bytes;
    }

    internal int Length => (int)_length;

    internal bool IsInline => _length <= MaxInline;

    /// <summary>Length and first four bytes: most values differ here.</summary>
    internal ulong Head => _head;

    internal ulong Tail => _tail;

    /// <param name="bytes">The value; it stays where it is as long as this is used. More than 12 bytes.</param>
    /// <param name="length">Its length.</param>
    internal static TextRef At(byte* bytes, int length) =>
        new((uint)length, Unsafe.ReadUnaligned<uint>(bytes), bytes);

    /// <summary>A short value.</summary>
    internal static TextRef Inline(ReadOnlySpan<byte> value)
    {
        TextRef text = new((uint)value.Length, 0, null);
        value.CopyTo(MemoryMarshal.AsBytes(new Span<TextRef>(ref text))[4..]);
        return text;
    }

    /// <summary>The bytes; those of a short value lie in <paramref name="text"/> itself.</summary>
    internal static ReadOnlySpan<byte> Bytes(ref readonly TextRef text) => text.IsInline
        ? MemoryMarshal.AsBytes(new ReadOnlySpan<TextRef>(in text)).Slice(4, text.Length)
        : new ReadOnlySpan<byte>((byte*)text._tail, text.Length);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool Equal(ref readonly TextRef left, ref readonly TextRef right)
    {
        if (left._head != right._head)
        {
            return false;
        }

        return left._tail == right._tail || (!left.IsInline && LongEqual(in left, in right));
    }

    internal static int Compare(ref readonly TextRef left, ref readonly TextRef right)
    {
        if (left._prefix != right._prefix)
        {
            uint l = BinaryPrimitivesReverse(left._prefix);
            uint r = BinaryPrimitivesReverse(right._prefix);
            return l < r ? -1 : 1;
        }

        return Bytes(in left).SequenceCompareTo(Bytes(in right));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Hash(ref readonly TextRef text)
    {
        if (text.IsInline)
        {
            ulong low = text._head * 0x9E37_79B9_7F4A_7C15UL;
            return Mixed(low ^ text._tail);
        }

        return LongHash(in text);
    }

    private static uint BinaryPrimitivesReverse(uint value) =>
        System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(value);

    private static bool LongEqual(ref readonly TextRef left, ref readonly TextRef right) =>
        Bytes(in left).SequenceEqual(Bytes(in right));

    private static ulong LongHash(ref readonly TextRef text)
    {
        ulong hash = text._head * 0x9E37_79B9_7F4A_7C15UL;
        byte* at = (byte*)text._tail;
        int left = text.Length;
        for (; left >= 8; left -= 8, at += 8)
        {
            ulong word = Unsafe.ReadUnaligned<ulong>(at);
            hash = BitOperations.RotateLeft(hash ^ word, 29) * 0xBF58_476D_1CE4_E5B9UL;
        }

        ulong last = 0;
        for (int i = 0; i < left; i++)
        {
            last |= (ulong)at[i] << (i * 8);
        }

        return Mixed(hash ^ last);
    }

    /// <summary>Every bit of the result depends on every bit of the word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mixed(ulong word)
    {
        ulong hash = BitOperations.RotateLeft(word, 29) * 0xBF58_476D_1CE4_E5B9UL;
        return (hash ^ (hash >> 32)) * 0x94D0_49BB_1331_11EBUL;
    }
}
