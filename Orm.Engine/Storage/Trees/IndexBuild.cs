using System.Runtime.CompilerServices;
using Orm.Engine.Storage.Buffers;
using Orm.Engine.Storage.Pages;
using Orm.Engine.Types;

namespace Orm.Engine.Storage.Trees;

/// <summary>Fills an empty index with entries in ascending order of their keys: no searches, no latches.</summary>
internal sealed class IndexBuild(IndexTree tree) : BulkBuild(tree)
{
    /// <summary>
    /// The share of a leaf left free, so that the first inserts do not split every page: a sixteenth.
    /// </summary>
    private const int SpareBytes = PageSizes.SmallBytes / 16;

    private readonly byte[] _last = new byte[SlottedPage.MaxEntryBytes];
    private int _lastLength = -1;

    /// <summary>Adds the next entry.</summary>
    /// <exception cref="ArgumentException">The key is not above the one before.</exception>
    [SkipLocalsInit]
    internal void Append(ReadOnlySpan<byte> key, ReadOnlySpan<byte> value)
    {
        if (_lastLength >= 0 && key.SequenceCompareTo(_last.AsSpan(0, _lastLength)) <= 0)
        {
            throw new ArgumentException("Keys of a bulk build must ascend.", nameof(key));
        }

        if (key.Length + value.Length > SlottedPage.MaxEntryBytes)
        {
            throw new RowTooLargeException(key.Length + value.Length, SlottedPage.MaxEntryBytes, "bytes");
        }

        Inner.Saw(key.Length);
        SlottedPage leaf = new(Open.Bytes);
        int needed = leaf.BytesFor(key, value.Length) + Math.Max(Inner.RoomForFence, SpareBytes);
        bool fits = (leaf.Count == 0 || leaf.FreeBytes >= needed)
            && leaf.TryInsert(leaf.Count, key, value) == SlottedPage.Fit.Fits;
        if (!fits)
        {
            Span<byte> separator = stackalloc byte[SlottedPage.MaxEntryBytes];
            separator = separator[..leaf.Separator(leaf.Count, key, separator)];
            leaf.SetUpperFence(separator);
            NextLeaf(separator);
            new SlottedPage(Open.Bytes).TryInsert(0, key, value);
        }

        key.CopyTo(_last);
        _lastLength = key.Length;
    }

    private protected override void Format(PageReservation page, ReadOnlySpan<byte> lowerFence) =>
        SlottedPage.Format(page.Bytes, page.Page, PageKind.IndexLeaf, 0, tree.Root)
            .SetFences(lowerFence, [], hasUpper: false);
}
