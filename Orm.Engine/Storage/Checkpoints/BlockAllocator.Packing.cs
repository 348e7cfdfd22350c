namespace Orm.Engine.Storage.Checkpoints;

// Packing: a large page takes a whole group, and a few small pages in each group keep it from all of them. So the
// groups that have least of them are emptied into the others.
internal sealed partial class BlockAllocator
{
    // The blocks of groups that small pages are to leave: a bit each, in the words of _used.
    private ulong[] _closed = [];

    /// <summary>How many blocks are in use.</summary>
    internal uint UsedBlocks => Blocks - FreeBlocks;

    /// <summary>
    /// Chooses the groups whose small pages fit into the others: no small page is put into them until
    /// <see cref="OpenAll"/>. Those are the groups behind a place, and of the others those that have least.
    /// </summary>
    internal void CloseSparseGroups(uint end)
    {
        OpenAll();
        List<uint> partly = [];
        int used = 0;
        for (uint group = 0; group < _groups; group++)
        {
            if (UsedInGroup(group * GroupBlocks) is > 0 and < GroupBlocks and int count)
            {
                partly.Add(group);
                used += count;
            }
        }

        int kept = (used + GroupBlocks - 1) / GroupBlocks;
        foreach (uint group in partly.OrderByDescending(group => UsedInGroup(group * GroupBlocks)))
        {
            if (group * GroupBlocks >= end || kept-- <= 0)
            {
                Close(group * GroupBlocks);
            }
        }
    }

    /// <summary>Whether small pages are to leave the group of a block.</summary>
    internal bool IsClosed(uint block) => (ClosedIn((int)(block / 64)) >> (int)(block % 64) & 1) != 0;

    /// <summary>Small pages may be put anywhere again.</summary>
    internal void OpenAll() => _closed = [];

    /// <summary>How many groups before a place are free.</summary>
    internal int FreeGroupsBefore(uint end)
    {
        int free = 0;
        for (uint block = 0; block < Math.Min(end, Blocks); block += GroupBlocks)
        {
            free += UsedInGroup(block) == 0 ? 1 : 0;
        }

        return free;
    }

    private ulong ClosedIn(int word) => word < _closed.Length ? _closed[word] : 0;

    private void Close(uint block)
    {
        if (_closed.Length == 0)
        {
            _closed = new ulong[_used.Length];
        }

        _closed[block / 64] |= 0xFUL << (int)(block % 64 & ~(GroupBlocks - 1u));
    }

    private void Open(uint block)
    {
        if (block / 64 < _closed.Length)
        {
            _closed[block / 64] &= ~(0xFUL << (int)(block % 64 & ~(GroupBlocks - 1u)));
        }
    }

    private uint? FindLoose() => Find(ref _looseHint, (word, used) => LooseBlocks(used) & ~ClosedIn(word));
}
