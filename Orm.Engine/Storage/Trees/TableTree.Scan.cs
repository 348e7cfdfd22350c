using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Trees;

// Range scans, a leaf at a time. A scan remembers how far it came as a row id, not as a page, so splits and merges
// between two leaves neither hide rows from it nor show them twice.
internal sealed partial class TableTree
{
    /// <summary>Visits the rows of a range in ascending order.</summary>
    /// <param name="from">The smallest row id.</param>
    /// <param name="to">The largest row id.</param>
    /// <param name="visitor">Takes the rows.</param>
    internal void Scan<TVisitor>(long from, long to, ref TVisitor visitor)
        where TVisitor : struct, ILeafVisitor, allows ref struct
    {
        if (from > to)
        {
            return;
        }

        Span<byte> fence = stackalloc byte[RowKey.Size];
        bool large = to - (decimal)from > short.MaxValue;
        PageRead read = FindLeaf(from);
        while (true)
        {
            if (!read.TryLatchShared())
            {
                read = FindLeaf(from, once: large);
                continue;
            }

            TableLeaf leaf = LatchedLeaf(read);
            bool goOn;
            PageId right = new(leaf.Common.Right);
            long next = leaf.UpperBound;
            try
            {
                (int start, int end) = Range(leaf, from, to);
                goOn = (start >= end || visitor.Visit(leaf, start, end, read.Frame.Stamp))
                    && leaf.HasUpperBound && next <= to;
            }
            finally
            {
                read.Frame.ReleaseShared();
            }

            if (!goOn)
            {
                return;
            }

            from = next;
            RowKey.Write(fence, from);
            if (!TryStepRight(read, right, fence, large, out read))
            {
                read = FindLeaf(from, once: large);
            }
        }
    }

    /// <summary>
    /// Visits the rows of a range in descending order of leaves; within a visit they lie in ascending order.
    /// </summary>
    /// <param name="from">The smallest row id.</param>
    /// <param name="to">The largest row id.</param>
    /// <param name="visitor">Takes the rows.</param>
    internal void ScanBackward<TVisitor>(long from, long to, ref TVisitor visitor)
        where TVisitor : struct, ILeafVisitor, allows ref struct
    {
        while (from <= to)
        {
            PageRead read = FindLeaf(to);
            if (!read.TryLatchShared())
            {
                continue;
            }

            TableLeaf leaf = LatchedLeaf(read);
            bool goOn;
            long lower = leaf.LowerBound;
            try
            {
                (int start, int end) = Range(leaf, from, to);
                goOn = start >= end || visitor.Visit(leaf, start, end, read.Frame.Stamp);
            }
            finally
            {
                read.Frame.ReleaseShared();
            }

            if (!goOn || lower <= from)
            {
                return;
            }

            to = lower - 1;
        }
    }

    /// <summary>
    /// The end of a range of row ids that lies in about so many leaves. It is a measure, and not a promise: splits and
    /// merges change what lies in it.
    /// </summary>
    /// <param name="from">The first row id.</param>
    /// <param name="leaves">How many leaves.</param>
    /// <returns>The last row id, which is not below the first one; the largest of all for the last range.</returns>
    internal long EndOfLeaves(long from, int leaves)
    {
        Span<byte> key = stackalloc byte[RowKey.Size];
        RowKey.Write(key, from);
        PageRead read;
        do
        {
            read = Descend(key, level: 1);
        }
        while (!read.TryLatchShared());
        try
        {
            SlottedPage page = new(read.Frame.SmallBytes);
            page.TryFind(key, out int slot, out bool exact);
            slot = (exact ? slot : slot - 1) + leaves;
            if (slot >= page.Count && !page.HasUpperFence)
            {
                return long.MaxValue;
            }

            // A key may be cut short; what is missing counts as zeros.
            key.Clear();
            _ = slot < page.Count ? page.CopyKey(slot, key) : Copy(page.UpperFence, key);
            return Math.Max(from, RowKey.Read(key) - 1);
        }
        finally
        {
            read.Frame.ReleaseShared();
        }
    }

    private static int Copy(ReadOnlySpan<byte> key, Span<byte> destination)
    {
        key.CopyTo(destination);
        return key.Length;
    }

    private static (int Start, int End) Range(TableLeaf leaf, long from, long to)
    {
        int start = leaf.Find(from);
        int end = leaf.Find(to);
        return (start < 0 ? ~start : start, end < 0 ? ~end : end + 1);
    }
}
