using Orm.Engine.Storage.Trees;

namespace Orm.Engine.Storage.Rows;

// Giving back what removals have left free in pages.
internal sealed partial class TreeRowStore
{
    /// <summary>Makes the trees as small as ones that are built at once; they are used meanwhile.</summary>
    /// <exception cref="IOException">A page could not be read, or no room could be made for it.</exception>
    internal void Pack(CancellationToken cancellation)
    {
        foreach (var (number, tree) in Defined.ToList())
        {
            Pack(tree.Pages, () => TreeOf(number)?.Pages == tree.Pages, cancellation);
        }

        Pack(Directory, static () => true, cancellation);
    }

    private void Pack(PageTree tree, Func<bool> isThere, CancellationToken cancellation)
    {
        for (int level = 0; Step(tree, isThere, () => tree.Height() > level); level++)
        {
            byte[]? key = null;
            do
            {
                cancellation.ThrowIfCancellationRequested();
            }
            while (Step(tree, isThere, () => (key = tree.PackStep(level, key)) is not null));
        }

        Step(tree, isThere, () =>
        {
            tree.PackRoot();
            return true;
        });
    }

    // Dropping a tree waits for the step: the pages of a tree that is gone may be those of another one.
    private bool Step(PageTree tree, Func<bool> isThere, Func<bool> step)
    {
        tree.Pool.LimitSavedImages();
        lock (_creating)
        {
            return isThere() && step();
        }
    }
}
