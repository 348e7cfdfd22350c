using System.Numerics;
using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Checkpoints;

/// <summary>
/// Which blocks of the file are in use: a bit each, in memory only. What is free is not written anywhere: it is
/// whatever the page map does not refer to, so the two cannot disagree. Not thread-safe.
/// </summary>
/// <remarks>
/// A large page takes an aligned group of four. Small ones are put into groups that are in use already, as long as
/// there is room, so that whole groups stay whole.
/// </remarks>
internal sealed partial class BlockAllocator
{
    private const int GroupBlocks = 4;
    private const ulong FirstOfEachGroup = 0x1111_1111_1111_1111;

    private ulong[] _used = new ulong[16];
    private uint _groups;
    private uint _freeGroups;
    private uint _looseBlocks;
    private int _groupHint;
    private int _looseHint;

    /// <summary>How many blocks the file has.</summary>
    internal uint Blocks => _groups * GroupBlocks;

    /// <summary>How many of them are free.</summary>
    internal uint FreeBlocks => (_freeGroups * GroupBlocks) + _looseBlocks;

    /// <summary>Takes space for a page of this class and gives its first block.</summary>
    internal uint Allocate(PageSize size)
    {
        if (size != PageSize.Small || _looseBlocks == 0 || FindLoose() is not { } block)
        {
            if (_freeGroups == 0)
            {
                GrowTo(_groups + 1);
            }

            // That there is one has been counted.
            block = Find(ref _groupHint, (_, used) => FreeGroups(used))!.Value;
        }

        Mark(block, size);
        return block;
    }

    /// <summary>Records space as taken; false when some of it was already, or it is not aligned.</summary>
    internal bool TryReserve(uint block, PageSize size)
    {
        if (size == PageSize.Large && block % GroupBlocks != 0)
        {
            return false;
        }

        GrowTo((block / GroupBlocks) + 1);
        if ((_used[block / 64] & Bits(block, size)) != 0)
        {
            return false;
        }

        Mark(block, size);
        return true;
    }

    /// <summary>Gives space back.</summary>
    internal void Release(uint block, PageSize size)
    {
        ulong bits = Bits(block, size);
        if ((_used[block / 64] & bits) != bits)
        {
            throw new InvalidOperationException(FormattableString.Invariant($"Block {block} is released twice."));
        }

        Forget(block);
        _used[block / 64] &= ~bits;
        Count(block);
        if (UsedInGroup(block) == 0)
        {
            Open(block);
        }
    }

    /// <summary>Makes the next searches begin at the first block.</summary>
    internal void SearchFromTheFront() => _groupHint = _looseHint = 0;

    /// <summary>The first block of the free ones at the end.</summary>
    internal uint TrimmedEnd()
    {
        uint groups = _groups;
        while (groups > 0 && UsedInGroup((groups - 1) * GroupBlocks) == 0)
        {
            groups--;
        }

        return groups * GroupBlocks;
    }

    /// <summary>Forgets the free blocks at the end: the file ends before them.</summary>
    internal void Trim()
    {
        uint groups = TrimmedEnd() / GroupBlocks;
        _freeGroups -= _groups - groups;
        _groups = groups;
        SearchFromTheFront();
    }

    private static ulong Bits(uint block, PageSize size) => (size == PageSize.Large ? 0xFUL : 1UL) << (int)(block % 64);

    // One bit per group that is wholly free, at its first block.
    private static ulong FreeGroups(ulong used)
    {
        ulong any = used | (used >> 1);
        any |= any >> 2;
        return ~any & FirstOfEachGroup;
    }

    // The free blocks of groups that are partly used.
    private static ulong LooseBlocks(ulong used) => ~used & ~(FreeGroups(used) * 0xF);

    private void Mark(uint block, PageSize size)
    {
        Forget(block);
        _used[block / 64] |= Bits(block, size);
        Count(block);
    }

    private void Forget(uint block)
    {
        int used = UsedInGroup(block);
        _freeGroups -= used == 0 ? 1u : 0;
        _looseBlocks -= used == 0 ? 0 : (uint)(GroupBlocks - used);
    }

    private void Count(uint block)
    {
        int used = UsedInGroup(block);
        _freeGroups += used == 0 ? 1u : 0;
        _looseBlocks += used == 0 ? 0 : (uint)(GroupBlocks - used);
    }

    private int UsedInGroup(uint block) =>
        BitOperations.PopCount((_used[block / 64] >> (int)(block % 64 & ~(GroupBlocks - 1u))) & 0xF);

    private void GrowTo(uint groups)
    {
        if (groups <= _groups)
        {
            return;
        }

        int words = (int)((groups + 15) / 16);
        if (words > _used.Length)
        {
            Array.Resize(ref _used, Math.Max(words, _used.Length * 2));
        }

        _freeGroups += groups - _groups;
        _groups = groups;
    }

    // The search goes round the words once, from where the last one ended.
    private uint? Find(ref int hint, Func<int, ulong, ulong> candidates)
    {
        int words = (int)((_groups + 15) / 16);
        for (int tried = 0; tried <= words; tried++)
        {
            hint = hint < words ? hint : 0;
            ulong found = candidates(hint, _used[hint]);
            uint block = ((uint)hint * 64) + (uint)BitOperations.TrailingZeroCount(found);
            if (found != 0 && block < Blocks)
            {
                return block;
            }

            hint++;
        }

        return null;
    }
}
