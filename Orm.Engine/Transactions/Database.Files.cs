using Orm.Engine.Storage.Durable;
using Orm.Engine.Storage.Files;

namespace Orm.Engine.Transactions;

// What is done with the files as a whole, while transactions go on.
internal sealed partial class Database
{
    /// <summary>Copies the database to another directory; see <see cref="DurableStore.BackUp"/>.</summary>
    internal ulong BackUp(IFileSystem target, CancellationToken cancellation = default) =>
        Store.BackUp(target, cancellation);

    /// <summary>Copies what of the log is not in the archive yet.</summary>
    internal void ArchiveLog() => Store.ArchiveLog();

    /// <summary>
    /// Makes the page file as short as what it holds. Rows that were deleted and that nobody sees any more go first,
    /// then pages that are partly empty are put together, and those that are left are packed:
    /// see <see cref="DurableStore.Vacuum"/>.
    /// </summary>
    /// <param name="cancellation">Stops it; what was done until then stays done.</param>
    /// <returns>By how many bytes it is shorter.</returns>
    internal long Vacuum(CancellationToken cancellation = default)
    {
        long before = Store.FileBytes;
        Collector.Collect();
        Trees.Pack(cancellation);
        Store.Vacuum(Trees.Pool.WriteAnew, cancellation);
        return Math.Max(0, before - Store.FileBytes);
    }
}
