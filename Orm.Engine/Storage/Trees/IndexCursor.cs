using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Trees;

/// <summary>
/// A place in an index, for reading entries one after the other in both directions while others change the index. It
/// holds no latch between calls; it sees each entry that is there all the time exactly once.
/// </summary>
/// <remarks>Not for use by two threads at once.</remarks>
internal sealed class IndexCursor(IndexTree tree)
{
    // Both grow to what the index needs: most entries are short, and cursors are many.
    private byte[] _entry = [];
    private byte[] _fence = [];
    private PageRead _leaf;
    private int _slot;
    private int _keyLength;
    private int _valueLength;

    /// <summary>The entry's key. Valid until the cursor moves.</summary>
    internal ReadOnlySpan<byte> Key => _entry.AsSpan(0, _keyLength);

    /// <summary>The entry's value. Valid until the cursor moves.</summary>
    internal ReadOnlySpan<byte> Value => _entry.AsSpan(_keyLength, _valueLength);

    /// <summary>Whether the entry is deleted, but may still be visible to an older snapshot.</summary>
    internal bool IsGhost { get; private set; }

    /// <summary>What is asked about each entry while its page is latched; null: nothing.</summary>
    internal IEntryProbe? Probe { get; init; }

    /// <summary>What the probe said of the entry.</summary>
    internal bool IsPassed { get; private set; }

    /// <summary>Goes to the first entry that is not below a key.</summary>
    /// <returns>Whether there is one.</returns>
    internal bool SeekFirst(ReadOnlySpan<byte> key) => Forward(key, inclusive: true);

    /// <summary>Goes to the last entry below a key.</summary>
    /// <returns>Whether there is one.</returns>
    internal bool SeekLastBelow(ReadOnlySpan<byte> key) => Backward(key);

    /// <summary>Goes to the last entry of all.</summary>
    /// <returns>Whether there is one.</returns>
    internal bool SeekLast()
    {
        PageRead read = tree.LatchLast();
        SlottedPage page = new(read.Frame.SmallBytes);
        return page.Count > 0 ? Take(read, page, page.Count - 1) : Backward(EndAtLowerFence(read, page));
    }

    /// <summary>Goes to the next entry. The cursor must be at one.</summary>
    /// <returns>Whether there is one.</returns>
    internal bool MoveNext()
    {
        RequireEntry();
        if (_leaf.TryLatchShared())
        {
            SlottedPage page = new(_leaf.Frame.SmallBytes);
            if (_slot + 1 < page.Count)
            {
                return Take(_leaf, page, _slot + 1);
            }

            _leaf.Frame.ReleaseShared();
        }

        return Forward(Key, inclusive: false);
    }

    /// <summary>Goes to the entry before. The cursor must be at one.</summary>
    /// <returns>Whether there is one.</returns>
    internal bool MovePrevious()
    {
        RequireEntry();
        if (_leaf.TryLatchShared())
        {
            if (_slot > 0)
            {
                return Take(_leaf, new SlottedPage(_leaf.Frame.SmallBytes), _slot - 1);
            }

            _leaf.Frame.ReleaseShared();
        }

        return Backward(Key);
    }

    private bool Forward(scoped ReadOnlySpan<byte> key, bool inclusive)
    {
        while (true)
        {
            PageRead read = tree.LatchAt(key);
            SlottedPage page = new(read.Frame.SmallBytes);
            page.TryFind(key, out int slot, out bool exact);
            slot += exact && !inclusive ? 1 : 0;
            if (slot < page.Count)
            {
                return Take(read, page, slot);
            }

            bool last = !page.HasUpperFence;
            int length = CopyFence(page.UpperFence);
            read.Frame.ReleaseShared();
            if (last)
            {
                return false;
            }

            key = _fence.AsSpan(0, length);
            inclusive = true;
        }
    }

    private bool Backward(scoped ReadOnlySpan<byte> key)
    {
        while (!key.IsEmpty)
        {
            PageRead read = tree.LatchBelow(key);
            SlottedPage page = new(read.Frame.SmallBytes);
            page.TryFind(key, out int slot, out _);
            if (slot > 0)
            {
                return Take(read, page, slot - 1);
            }

            key = EndAtLowerFence(read, page);
        }

        return false;
    }

    /// <summary>Ends the latch of a leaf that has nothing more to the left.</summary>
    /// <returns>Its lower fence.</returns>
    private ReadOnlySpan<byte> EndAtLowerFence(PageRead read, SlottedPage page)
    {
        int length = CopyFence(page.LowerFence);
        read.Frame.ReleaseShared();
        return _fence.AsSpan(0, length);
    }

    private void RequireEntry()
    {
        if (_leaf.Frame.IsNull)
        {
            throw new InvalidOperationException("The cursor is at no entry: seek first.");
        }
    }

    private int CopyFence(ReadOnlySpan<byte> fence)
    {
        if (_fence.Length < fence.Length)
        {
            _fence = new byte[fence.Length * 2];
        }

        fence.CopyTo(_fence);
        return fence.Length;
    }

    private bool Take(PageRead latched, SlottedPage page, int slot)
    {
        _leaf = latched;
        _slot = slot;
        ReadOnlySpan<byte> value = page.Value(slot);
        _keyLength = page.KeyLength(slot);
        _valueLength = value.Length;
        if (_entry.Length < _keyLength + _valueLength)
        {
            _entry = new byte[(_keyLength + _valueLength) * 2];
        }

        page.CopyKey(slot, _entry);
        value.CopyTo(_entry.AsSpan(_keyLength));
        IsGhost = page.IsGhost(slot);
        IsPassed = Probe?.Passes(Key) == true;
        latched.Frame.ReleaseShared();
        return true;
    }
}
