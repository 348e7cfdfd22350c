using Orm.Engine.Storage.Buffers;
using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Trees;

// Making a tree as small as one that is built at once: neighbours are put together wherever they fit into one page.
// Each step is a change of two neighbours and their parent, as a merge behind a removal is, and others go on meanwhile.
internal abstract partial class PageTree
{
    /// <summary>A key that is not above any of the tree.</summary>
    protected abstract byte[] LeastKey { get; }

    /// <summary>
    /// Puts the page of a level that a key leads to together with its right neighbour, or goes on to that. The caller
    /// has seen to it that the tree is not dropped meanwhile, and is outside of the gate.
    /// </summary>
    /// <param name="level">The level; 0 for leaves.</param>
    /// <param name="key">The key; null: begin at the first page.</param>
    /// <returns>The key to go on with, or null behind the last page.</returns>
    internal byte[]? PackStep(int level, byte[]? key)
    {
        Pool.LimitSavedImages();
        Pool.Gate.Enter();
        try
        {
            key ??= LeastKey;
            return TryPack(key, level) ? key : UpperFence(key, level);
        }
        finally
        {
            Pool.Gate.Exit();
        }
    }

    /// <summary>Takes levels away that lead to one page only. Called as <see cref="PackStep"/>.</summary>
    internal void PackRoot()
    {
        Pool.LimitSavedImages();
        Pool.Gate.Enter();
        try
        {
            ShrinkRoot();
        }
        finally
        {
            Pool.Gate.Exit();
        }
    }

    /// <summary>The upper fence of the page that a key leads to, or null when it is the last one.</summary>
    protected abstract byte[]? UpperFenceOfLeaf(Span<byte> leaf);

    /// <summary>Fills the left one of two latched leaves from the right one, which keeps rows.</summary>
    /// <param name="left">The left leaf.</param>
    /// <param name="right">Its right sibling.</param>
    /// <param name="parent">The page above, with room for the fence that changes.</param>
    /// <param name="slot">The right leaf's place in the parent.</param>
    /// <returns>False when nothing is gained by it; nothing is changed then.</returns>
    private protected virtual bool TryShiftLeft(FrameRef left, FrameRef right, FrameRef parent, int slot) => false;

    private byte[]? UpperFence(byte[] key, int level)
    {
        while (true)
        {
            PageRead read = Descend(key, level, once: true);
            if (read.Frame.IsNull)
            {
                return null;
            }

            if (!read.TryLatchShared())
            {
                continue;
            }

            try
            {
                SlottedPage page = new(read.Frame.SmallBytes);
                return level == 0 ? UpperFenceOfLeaf(read.Frame.Bytes)
                    : page.HasUpperFence ? page.UpperFence.ToArray() : null;
            }
            finally
            {
                read.Frame.ReleaseShared();
            }
        }
    }

    /// <returns>Whether the page of the key has taken its right neighbour in, and may take the next one in.</returns>
    private bool TryPack(byte[] key, int level)
    {
        PageRead parent = Descend(key, level + 1, once: true);
        if (parent.Frame.IsNull || !TryChoosePair(parent, key, leftward: false, out Pair pair))
        {
            return false;
        }

        FrameRef left = FetchFrom(pair.Left, parent, once: true);
        FrameRef right = FetchFrom(pair.Right, parent, once: true);
        Schedule?.Invoke(TreeStep.MergeChosen);
        if (left.IsNull || right.IsNull || !TryLatch(parent, left, right, pair))
        {
            return false;
        }

        if (AreSiblings(left, pair) && CanAbsorb(left, right, level, packed: true))
        {
            Absorb(parent, left, right, pair, level);
            return true;
        }

        if (level == 0 && AreSiblings(left, pair) && TryShiftLeft(left, right, parent.Frame, pair.RightSlot))
        {
            left.Stamp = Math.Max(left.Stamp, right.Stamp);
            parent.Frame.ReleaseExclusive();
            left.ReleaseExclusive();
            right.ReleaseExclusive();
            return false;
        }

        ReleaseUnchanged(parent, left, right);
        return false;
    }
}
