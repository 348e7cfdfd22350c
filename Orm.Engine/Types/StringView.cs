using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Orm.Engine.Types;

/// <summary>
/// The 16 bytes that stand for a value of variable length. Short values lie in the view itself; longer ones keep their
/// first four bytes here, so that most comparisons end without following the reference.
/// </summary>
/// <remarks>
/// <code>
/// offset  bytes  content
///      0      4  length of the value in bytes (bits 0-30, at most 2^30); bit 31: the value is in overflow pages
///      4     12  length &lt;= 12 and bit 31 clear: the value, padded with zeros
///      4      4  otherwise: the first four bytes of the value
///      8      4  bit 31 clear: offset of the value in its row or leaf; bit 31 set: its first overflow page
///     12      4  zero
/// </code>
/// All numbers are little-endian. Two equal short values have equal views.
/// </remarks>
[StructLayout(LayoutKind.Explicit, Size = Size)]
internal readonly struct StringView
{
    internal const int Size = 16;
    internal const int MaxInline = 12;
    private const uint OverflowFlag = 0x8000_0000;

    [FieldOffset(0)]
    private readonly uint _header;

    [FieldOffset(4)]
    private readonly uint _prefix;

    [FieldOffset(8)]
    private readonly uint _location;

    [FieldOffset(12)]
    private readonly uint _tail;

    private StringView(uint header, uint prefix, uint location)
    {
        _header = header;
        _prefix = prefix;
        _location = location;
    }

    /// <summary>The length of the value in bytes, wherever it lies.</summary>
    internal int Length => (int)(_header & ~OverflowFlag);

    internal bool IsOverflow => (_header & OverflowFlag) != 0;

    internal bool IsInline => _header <= MaxInline;

    /// <summary>Whether the value lies in the heap of the row or leaf.</summary>
    internal bool IsInHeap => !IsOverflow && _header > MaxInline;

    /// <summary>The bytes the value takes in the heap of its row or leaf.</summary>
    internal int HeapBytes => IsInHeap ? Length : 0;

    /// <summary>Offset in the heap, or the stored number of the first overflow page.</summary>
    internal uint Location => _location;

    /// <param name="value">At most <see cref="MaxInline"/> bytes.</param>
    internal static StringView Inline(ReadOnlySpan<byte> value)
    {
        StringView view = new((uint)value.Length, 0, 0);
        Span<byte> bytes = MemoryMarshal.AsBytes(new Span<StringView>(ref view));
        value.CopyTo(bytes[4..]);
        return view;
    }

    internal static StringView InHeap(ReadOnlySpan<byte> value, uint offset) =>
        new((uint)value.Length, BinaryPrimitives.ReadUInt32LittleEndian(value), offset);

    /// <param name="length">The length of the whole value.</param>
    /// <param name="start">The value's first bytes, at least four (fewer only if the value is shorter).</param>
    /// <param name="page">The stored number of the first overflow page.</param>
    internal static StringView InOverflow(int length, ReadOnlySpan<byte> start, uint page)
    {
        Span<byte> prefix = stackalloc byte[4];
        prefix.Clear();
        start[..Math.Min(4, start.Length)].CopyTo(prefix);
        return new StringView((uint)length | OverflowFlag, BinaryPrimitives.ReadUInt32LittleEndian(prefix), page);
    }

    internal StringView MovedTo(uint offset) => new(_header, _prefix, offset);

    /// <summary>The bytes of an inline value, as part of <paramref name="view"/>.</summary>
    internal static ReadOnlySpan<byte> InlineBytes(ref readonly StringView view) =>
        MemoryMarshal.AsBytes(new ReadOnlySpan<StringView>(in view)).Slice(4, view.Length);

    /// <summary>
    /// The value's bytes in the view at <paramref name="at"/> of <paramref name="area"/>, or in its heap.
    /// </summary>
    internal static ReadOnlySpan<byte> Bytes(ReadOnlySpan<byte> area, int at)
    {
        StringView view = Read(area[at..]);
        return view.IsInline
            ? area.Slice(at + 4, view.Length)
            : area.Slice((int)view._location, view.Length);
    }

    internal static StringView Read(ReadOnlySpan<byte> source) => MemoryMarshal.Read<StringView>(source);

    internal void Write(Span<byte> destination) => MemoryMarshal.Write(destination, in this);

    /// <summary>
    /// Whether the view is one the engine writes: a length within limits, and nothing where nothing belongs.
    /// </summary>
    /// <param name="heapStart">The lowest offset at which a value may begin.</param>
    /// <param name="heapEnd">The offset that no value may pass.</param>
    internal bool IsWellFormed(int heapStart, int heapEnd)
    {
        if (IsInline)
        {
            return true;
        }

        if (_tail != 0 || Length > SqlType.MaxValueBytes)
        {
            return false;
        }

        return IsOverflow
            ? _location != 0 && Length > 0
            : _location >= (uint)heapStart && (long)_location + Length <= heapEnd;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool HasSameStart(in StringView other) => _header == other._header && _prefix == other._prefix;
}
