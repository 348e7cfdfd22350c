using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Durable;

// Giving space back to the file system, while the database is used.
internal sealed partial class DurableStore
{
    // Small pages leave groups of which they take a part; then large ones find whole groups; then the map's own nodes
    // go. Whoever writes meanwhile may take the space that was made: it is tried so often, and then left for next time.
    private const int VacuumPasses = 8;

    /// <summary>The length of the page file.</summary>
    internal long FileBytes => _pages.FileBytes;

    /// <summary>
    /// Moves what lies at the end of the page file to free places before, and cuts the file. Transactions go on
    /// meanwhile; it is made of checkpoints, and safe at any point like them.
    /// </summary>
    /// <param name="move">Makes a page be written anew, unless it has gone meanwhile; gets where pages are.</param>
    /// <param name="cancellation">Stops it; what was moved until then stays moved.</param>
    /// <returns>By how many bytes the file is shorter.</returns>
    internal long Vacuum(Action<PageId, Func<PageId, ulong>> move, CancellationToken cancellation = default)
    {
        long before = _pages.FileBytes;
        Checkpoint();
        try
        {
            for (int pass = 0; pass < VacuumPasses && _pages.BeginCompaction() is { IsEmpty: false } moves; pass++)
            {
                foreach (var page in moves.Pages)
                {
                    cancellation.ThrowIfCancellationRequested();
                    move(page, _pages.PlaceOf);
                }

                // The first writes them elsewhere and frees their places, the second those of the map's own nodes.
                Checkpoint();
                _pages.Trim();
            }
        }
        finally
        {
            _pages.EndCompaction();
        }

        Checkpoint();
        _pages.Trim();
        return Math.Max(0, before - _pages.FileBytes);
    }
}
