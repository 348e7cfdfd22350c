using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Orm.Engine.Storage.Pages;

/// <summary>The first 16 bytes of every page of a tree and of every overflow page.</summary>
/// <remarks>
/// <code>
/// offset  bytes  content
///      0      4  the page's own stored number: an image that was read from the wrong place shows
///      4      1  kind (<see cref="PageKind"/>)
///      5      1  version of the format of this kind, now 1
///      6      2  level in the tree: 0 for leaves and overflow pages
///      8      4  right sibling, or 0 at the right end (overflow directory: the next directory page)
///     12      4  root page of the tree (overflow pages: 0)
/// </code>
/// All numbers in pages are little-endian. The checksum of a page is kept by the page map, beside the place of the
/// image.
/// </remarks>
[StructLayout(LayoutKind.Explicit, Size = Size)]
internal struct PageHeader
{
    internal const int Size = 16;
    internal const byte FormatVersion = 1;

    [FieldOffset(0)]
    internal uint Self;

    [FieldOffset(4)]
    internal PageKind Kind;

    [FieldOffset(5)]
    internal byte Version;

    [FieldOffset(6)]
    internal ushort Level;

    [FieldOffset(8)]
    internal uint Right;

    [FieldOffset(12)]
    internal uint Tree;

    internal static ref PageHeader Of(Span<byte> page) =>
        ref Unsafe.As<byte, PageHeader>(ref MemoryMarshal.GetReference(page));

    internal static ref readonly PageHeader Of(ReadOnlySpan<byte> page) =>
        ref Unsafe.As<byte, PageHeader>(ref MemoryMarshal.GetReference(page));

    internal static void Write(Span<byte> page, PageId self, PageKind kind, int level, PageId tree)
    {
        Of(page) = new PageHeader
        {
            Self = self.Value,
            Kind = kind,
            Version = FormatVersion,
            Level = (ushort)level,
            Tree = tree.Value,
        };
    }
}
