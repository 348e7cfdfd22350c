using Orm.Engine.Storage.Checkpoints;
using Orm.Engine.Storage.Log;

namespace Orm.Engine.Storage.Durable;

/// <summary>
/// Creates the files of a database: the log first, so that the page file never refers to what is not there.
/// </summary>
internal static class DurableStoreCreation
{
    internal static void Create(DurableStoreOptions options, FailureLatch failure)
    {
        var id = options.NewDatabaseId();
        var directory = new LogDirectory(options.Files, options.Name, id);
        foreach (uint segment in directory.Numbers())
        {
            RequireUnused(directory, segment);
        }

        Lsn start;
        using (var log = new LogWriter(
            new SegmentPool(directory, options.Log, options.Clock, failure), default, options.Log, failure))
        {
            start = log.Begin();
        }

        PageFileOpening.Create(options.Files, options.Name, id, start, options.Clock);
    }

    // A creation that crashed leaves segments without frames. A segment with frames belongs to a database whose page
    // file is missing, and must not be recycled by another one.
    private static void RequireUnused(LogDirectory directory, uint segment)
    {
        if (directory.HoldsFrames(segment))
        {
            throw new DatabaseCorruptException(
                directory.Database,
                $"the file does not exist, but '{directory.NameOf(segment)}' holds commits of a database of that name");
        }
    }
}
