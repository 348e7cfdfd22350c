using Orm.Engine.Storage.Rows;

namespace Orm.Engine.Storage.Durable;

// The verification of a whole file.
internal sealed partial class DurableStore
{
    /// <summary>
    /// Reads and compares everything that there is. Changes and checkpoints wait meanwhile, and readers where they have
    /// to make room for a page.
    /// </summary>
    /// <param name="rows">What looks at the rows, while no page is in the middle of a change.</param>
    /// <returns>What is wrong: nothing, if all is well.</returns>
    internal List<DatabaseDamage> Verify(Func<IEnumerable<DatabaseDamage>>? rows = null)
    {
        var damages = _pages.FindDamagedImages();
        if (damages.Count > 0 || Rows is not TreeRowStore trees)
        {
            return damages;
        }

        // Pages that a checkpoint has yet to write could not make room for those that are read.
        lock (_checkpointLatch)
        {
            return trees.Pool.Gate.Cut<List<DatabaseDamage>>(() =>
            {
                var found = FileVerifier.Verify(trees, _pages);
                return found.Count > 0 || rows is null ? found : [.. rows()];
            });
        }
    }
}
