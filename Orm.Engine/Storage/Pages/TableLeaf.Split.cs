using System.Buffers;
using System.Runtime.InteropServices;
using Orm.Engine.Types;

namespace Orm.Engine.Storage.Pages;

// Splitting a leaf in two and putting two neighbours together. Both need the exclusive latches of both frames.
internal readonly ref partial struct TableLeaf
{
    /// <summary>Where to split so that a row that did not fit finds room.</summary>
    /// <param name="insertAt">Where the row belongs.</param>
    /// <returns>
    /// The first position of the right half: the number of rows when they arrive in ascending order, so that the left
    /// half stays full.
    /// </returns>
    internal int ChooseSplit(int insertAt) => insertAt >= Count ? Count : Math.Max(1, Count / 2);

    /// <summary>
    /// Moves the rows from <paramref name="at"/> on into an empty leaf that becomes the right sibling.
    /// </summary>
    /// <param name="right">A leaf fresh from <see cref="Format"/>.</param>
    /// <param name="at">The first position of the right half.</param>
    /// <param name="bound">Above every row id that stays, and not above any that moves.</param>
    internal void SplitTo(TableLeaf right, int at, long bound)
    {
        right.SetBounds(bound, UpperBound, HasUpperBound);
        right.Common.Right = Common.Right;
        SetBounds(LowerBound, bound, hasUpper: true);
        Common.Right = right.Common.Self;
        if (at == Count)
        {
            return;
        }

        byte[] copy = ArrayPool<byte>.Shared.Rent(PageSizes.LargeBytes);
        _page.CopyTo(copy);
        TableLeaf source = new(copy.AsSpan(0, PageSizes.LargeBytes), _geometry);
        right.Fill(source, at, source.Count);
        Fill(source, 0, at);
        ArrayPool<byte>.Shared.Return(copy);
    }

    /// <summary>
    /// Whether this leaf can take all rows of its right sibling and keep a quarter free, or one of the two is empty.
    /// </summary>
    /// <param name="right">The right sibling.</param>
    /// <param name="packed">Whether nothing need stay free.</param>
    internal bool CanAbsorb(TableLeaf right, bool packed = false) =>
        Count == 0 || right.Count == 0 || (packed
            ? _geometry.Capacity(Count + right.Count, LiveHeap + right.LiveHeap) > 0
            : _geometry.Cost(Count + right.Count, LiveHeap + right.LiveHeap)
                <= (PageSizes.LargeBytes - _geometry.Base) * 3L / 4);

    /// <summary>How many of the first rows of its right sibling this leaf can take, when it cannot take all.</summary>
    internal int RoomFor(TableLeaf right)
    {
        int heap = LiveHeap;
        for (int i = 0; i < right.Count; i++)
        {
            heap += right.HeapOf(i, i + 1);
            if (_geometry.Capacity(Count + i + 1, heap) == 0)
            {
                return i;
            }
        }

        return right.Count;
    }

    /// <summary>Takes the first rows of the right sibling, which keeps the others.</summary>
    /// <param name="right">The right sibling.</param>
    /// <param name="rows">How many: fewer than it has, and not more than <see cref="RoomFor"/> says.</param>
    /// <returns>The row id at which the right sibling begins now.</returns>
    internal long TakeFirst(TableLeaf right, int rows)
    {
        long bound = right.RowIds[rows];
        Rebuild(_geometry.Capacity(Count + rows, LiveHeap + right.HeapOf(0, rows)));
        AppendRows(right, 0, rows);
        SetBounds(LowerBound, bound, hasUpper: true);
        byte[] copy = ArrayPool<byte>.Shared.Rent(PageSizes.LargeBytes);
        right._page.CopyTo(copy);
        TableLeaf source = new(copy.AsSpan(0, PageSizes.LargeBytes), _geometry);
        right.SetBounds(bound, right.UpperBound, right.HasUpperBound);
        right.Fill(source, rows, source.Count);
        ArrayPool<byte>.Shared.Return(copy);
        return bound;
    }

    /// <summary>Takes all rows of the right sibling and its place in the chain of siblings.</summary>
    internal void Absorb(TableLeaf right)
    {
        if (right.Count > 0)
        {
            Rebuild(_geometry.Capacity(Count + right.Count, LiveHeap + right.LiveHeap));
            AppendRows(right, 0, right.Count);
        }

        SetBounds(LowerBound, right.UpperBound, right.HasUpperBound);
        Common.Right = right.Common.Right;
    }

    private void Fill(TableLeaf source, int from, int to)
    {
        Clear(_geometry.Capacity(to - from, source.HeapOf(from, to)));
        AppendRows(source, from, to);
    }

    private int HeapOf(int from, int to)
    {
        int heap = 0;
        foreach (int column in _geometry.Views)
        {
            foreach (StringView view in Column<StringView>(column)[from..to])
            {
                heap += view.HeapBytes;
            }
        }

        return heap;
    }

    /// <summary>Appends rows of another leaf; there is room for them.</summary>
    private void AppendRows(TableLeaf source, int from, int to)
    {
        RowLayout layout = _geometry.Layout;
        int start = Count;
        Header.Count = start + to - from;
        source.RowIds[from..to].CopyTo(
            MemoryMarshal.Cast<byte, long>(_page.Slice(_geometry.Base, Count * sizeof(long)))[start..]);
        CopyBits(source.Ghosts, from, to, Bitmap(_geometry.Ghosts(Capacity)), start);
        Header.Ghosts += (ushort)CountBits(source.Ghosts, from, to);
        for (int i = 0; i < layout.ColumnCount; i++)
        {
            if (layout.Nullable[i])
            {
                CopyBits(source.Nulls(i), from, to, Bitmap(_geometry.Nulls(i, Capacity)), start);
            }

            int width = layout.Formats[i].Width();
            Span<byte> target = _page.Slice(_geometry.Column(i, Capacity) + (start * width), (to - from) * width);
            source.Column(i)[(from * width)..(to * width)].CopyTo(target);
            if (layout.Formats[i] == ColumnFormat.View)
            {
                MoveHeap(source, MemoryMarshal.Cast<byte, StringView>(target));
            }
        }
    }

    private void MoveHeap(TableLeaf source, Span<StringView> views)
    {
        foreach (ref StringView view in views)
        {
            if (!view.IsInHeap)
            {
                continue;
            }

            int top = Header.HeapTop -= view.Length;
            source._page.Slice((int)view.Location, view.Length).CopyTo(_page[top..]);
            view = view.MovedTo((uint)top);
        }
    }

    private static void CopyBits(ReadOnlySpan<byte> source, int from, int to, Span<byte> target, int start)
    {
        if (!source.ContainsAnyExcept((byte)0))
        {
            return;
        }

        for (int i = from; i < to; i++)
        {
            int at = start + i - from;
            target[at >> 3] |= (byte)((source[i >> 3] >> (i & 7) & 1) << (at & 7));
        }
    }

    private static int CountBits(ReadOnlySpan<byte> source, int from, int to)
    {
        int count = 0;
        for (int i = from; i < to; i++)
        {
            count += source[i >> 3] >> (i & 7) & 1;
        }

        return count;
    }
}
