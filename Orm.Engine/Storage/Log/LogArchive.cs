using Orm.Engine.Storage.Files;

namespace Orm.Engine.Storage.Log;

/// <summary>
/// Copies of the segments of a log in another directory, made before the segments are given up: with a backup, they
/// lead to any moment since.
/// </summary>
/// <param name="files">Where the copies go.</param>
internal sealed class LogArchive(IFileSystem files)
{
    /// <summary>Requires what is there to be the log of this database, on its way to what it is now.</summary>
    /// <exception cref="BackupException">It belongs to another one, or to another continuation of this one.</exception>
    internal void RequireOwn(LogDirectory log)
    {
        var archived = new LogDirectory(files, log.Database, log.DatabaseId);
        List<uint> own = [.. log.Numbers().Where(number => log.FindHeader(number) is not null)];
        foreach (uint number in archived.Numbers())
        {
            bool isLater = own.Count > 0 && number > own[^1];
            var copy = archived.FindHeader(number);
            if (copy?.DatabaseId != log.DatabaseId
                || isLater || (own.Contains(number) && copy != log.FindHeader(number)))
            {
                throw BackupException.OtherArchive(log.Database, log.NameOf(number));
            }
        }
    }

    /// <summary>Copies the segments before one that are not there yet, as far as they were used.</summary>
    /// <exception cref="IOException">It could not be done; what is there stays good.</exception>
    /// <exception cref="DatabaseCorruptException">A segment is damaged; it is not copied.</exception>
    internal void Keep(LogDirectory log, ClosedLog closed, uint before)
    {
        bool changed = false;
        foreach (var (number, length) in log.Closed(closed))
        {
            string name = log.NameOf(number);
            if (number < before && !files.Exists(name))
            {
                log.Verify(number, length);
                FileCopy.Copy(log.Files, files, name, length);
                changed = true;
            }
        }

        if (changed)
        {
            files.FlushDirectory();
        }
    }
}
