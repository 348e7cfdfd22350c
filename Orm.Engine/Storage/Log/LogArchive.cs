using Orm.Engine.Storage.Files;

namespace Orm.Engine.Storage.Log;

/// <summary>
/// Copies of the segments of a log in another directory, made before the segments are given up: with a backup, they
/// lead to any moment since.
/// </summary>
/// <param name="files">Where the copies go.</param>
internal sealed class LogArchive(IFileSystem files)
{
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
