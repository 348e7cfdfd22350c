using Orm.Engine.Storage.Rows;

namespace Orm.Engine.Storage.Durable;

// The verification of a whole file.
internal sealed partial class DurableStore
{
    /// <summary>Reads and compares everything that there is. Changes wait meanwhile; readers go on.</summary>
    /// <param name="rows">What looks at the rows, while no page is in the middle of a change.</param>
    /// <returns>What is wrong: nothing, if all is well.</returns>
    internal List<DatabaseDamage> Verify(Func<IEnumerable<DatabaseDamage>>? rows = null)
    {
        var damages = _pages.FindDamagedImages();
        if (damages.Count == 0 && Rows is TreeRowStore trees)
        {
            damages.AddRange(trees.Pool.Gate.Cut<List<DatabaseDamage>>(() =>
            {
                var found = FileVerifier.Verify(trees, _pages);
                return found.Count > 0 || rows is null ? found : [.. rows()];
            }));
        }

        return damages;
    }
}
