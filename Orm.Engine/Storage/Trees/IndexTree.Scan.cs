using System.Runtime.CompilerServices;
using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Trees;

// Range scans, a leaf at a time. A scan remembers how far it came as a key, not as a page, so splits and merges between
// two leaves neither hide entries from it nor show them twice.
internal sealed partial class IndexTree
{
    /// <summary>Above every key that can be stored.</summary>
    private static readonly byte[] AboveAllKeys = MakeKeyAboveAll();

    /// <summary>Visits the entries of a range in ascending order.</summary>
    /// <param name="from">The smallest key of the range.</param>
    /// <param name="to">The smallest key behind the range; empty when the range has no end.</param>
    /// <param name="visitor">Takes the entries.</param>
    [SkipLocalsInit]
    internal void Scan<TVisitor>(ReadOnlySpan<byte> from, ReadOnlySpan<byte> to, ref TVisitor visitor)
        where TVisitor : struct, IIndexVisitor, allows ref struct
    {
        to = to.IsEmpty ? AboveAllKeys : to;
        Span<byte> position = stackalloc byte[SlottedPage.MaxEntryBytes];
        from.CopyTo(position);
        int length = from.Length;
        PageRead read = Descend(position[..length], 0);
        while (true)
        {
            if (!read.TryLatchShared())
            {
                read = Descend(position[..length], 0, once: true);
                continue;
            }

            bool goOn;
            PageId right;
            try
            {
                SlottedPage page = new(read.Frame.SmallBytes);
                page.TryFind(position[..length], out int start, out _);
                page.TryFind(to, out int end, out _);
                goOn = (start >= end || visitor.Visit(page, start, end))
                    && page.HasUpperFence && page.UpperFence.SequenceCompareTo(to) < 0;
                right = new PageId(page.Common.Right);
                length = page.UpperFence.Length;
                page.UpperFence.CopyTo(position);
            }
            finally
            {
                read.Frame.ReleaseShared();
            }

            if (!goOn)
            {
                return;
            }

            if (!TryStepRight(read, right, position[..length], once: true, out read))
            {
                read = Descend(position[..length], 0, once: true);
            }
        }
    }

    /// <summary>Finds the leaf of the largest key below a key, latched against change.</summary>
    internal PageRead LatchBelow(ReadOnlySpan<byte> key)
    {
        while (true)
        {
            PageRead read = Descend(key, 0, below: true);
            if (read.TryLatchShared())
            {
                return read;
            }
        }
    }

    /// <summary>Finds the leaf of a key, latched against change.</summary>
    internal PageRead LatchAt(ReadOnlySpan<byte> key) => LatchShared(key);

    /// <summary>Finds the last leaf, latched against change.</summary>
    internal PageRead LatchLast() => LatchShared(AboveAllKeys);

    private static byte[] MakeKeyAboveAll()
    {
        byte[] key = new byte[SlottedPage.MaxEntryBytes + 1];
        key.AsSpan().Fill(0xFF);
        return key;
    }
}
