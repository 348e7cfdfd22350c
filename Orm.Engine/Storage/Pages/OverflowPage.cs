using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Orm.Engine.Storage.Pages;

/// <summary>
/// Pages that hold one value too long for its row. A value that fits in one page lies in a data page of the class that
/// fits. A longer one begins with a directory page that lists its data pages, so that they can be read in any order;
/// all of them are large and full, but for the last.
/// </summary>
/// <remarks>
/// <code>
/// data page (either class)                          directory page (16 KB)
/// offset  bytes  content                            offset  bytes  content
///      0     16  PageHeader: kind 4                      0     16  PageHeader: kind 5; right: the next directory page
///     16      4  bytes of the value in this page        16      4  number of entries
///     20      4  zero                                   20      4  zero
///     24      .  the bytes                              24      4  per entry: a data page
/// </code>
/// </remarks>
internal readonly ref struct OverflowPage
{
    internal const int HeaderSize = 24;
    internal const int SmallPayload = PageSizes.SmallBytes - HeaderSize;
    internal const int LargePayload = PageSizes.LargeBytes - HeaderSize;
    internal const int DirectoryEntries = (PageSizes.SmallBytes - HeaderSize) / sizeof(uint);
    private readonly Span<byte> _page;

    internal OverflowPage(Span<byte> page)
    {
        _page = page;
    }

    internal ref PageHeader Common => ref PageHeader.Of(_page);

    internal bool IsDirectory => Common.Kind == PageKind.OverflowDirectory;

    /// <summary>The bytes of the value, in a data page.</summary>
    internal ReadOnlySpan<byte> Payload => _page.Slice(HeaderSize, (int)Length);

    /// <summary>The data pages (<see cref="PageId.Value"/>), in a directory page.</summary>
    internal ReadOnlySpan<uint> Entries =>
        MemoryMarshal.Cast<byte, uint>(_page.Slice(HeaderSize, (int)Length * sizeof(uint)));

    private ref uint Length =>
        ref Unsafe.As<byte, uint>(ref Unsafe.Add(ref MemoryMarshal.GetReference(_page), PageHeader.Size));

    /// <summary>The class of the data page for the rest of a value.</summary>
    internal static PageSize SizeFor(int rest) => rest <= SmallPayload ? PageSize.Small : PageSize.Large;

    internal static OverflowPage FormatData(Span<byte> page, PageId self, ReadOnlySpan<byte> payload)
    {
        OverflowPage result = Format(page, self, PageKind.OverflowData);
        result.Length = (uint)payload.Length;
        payload.CopyTo(page[HeaderSize..]);
        return result;
    }

    internal static OverflowPage FormatDirectory(Span<byte> page, PageId self, ReadOnlySpan<uint> entries, PageId next)
    {
        OverflowPage result = Format(page, self, PageKind.OverflowDirectory);
        result.Length = (uint)entries.Length;
        result.Common.Right = next.Value;
        MemoryMarshal.AsBytes(entries).CopyTo(page[HeaderSize..]);
        return result;
    }

    internal static string? FindDamageInData(ReadOnlySpan<byte> image)
    {
        uint length = MemoryMarshal.Read<uint>(image[PageHeader.Size..]);
        return length == 0 || length > image.Length - HeaderSize
            ? FormattableString.Invariant($"an overflow page with {length} bytes")
            : null;
    }

    internal static string? FindDamageInDirectory(ReadOnlySpan<byte> image)
    {
        uint count = MemoryMarshal.Read<uint>(image[PageHeader.Size..]);
        if (count is 0 or > DirectoryEntries)
        {
            return FormattableString.Invariant($"an overflow directory with {count} entries");
        }

        ReadOnlySpan<uint> entries = MemoryMarshal.Cast<byte, uint>(image.Slice(HeaderSize, (int)count * sizeof(uint)));
        foreach (uint entry in entries)
        {
            if (new PageId(entry).Index == 0)
            {
                return FormattableString.Invariant($"an overflow directory lists page {entry}");
            }
        }

        return null;
    }

    private static OverflowPage Format(Span<byte> page, PageId self, PageKind kind)
    {
        page.Clear();
        PageHeader.Write(page, self, kind, 0, PageId.None);
        return new OverflowPage(page);
    }
}
