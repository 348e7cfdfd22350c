using Orm.Engine.Storage.Checkpoints;
using Orm.Engine.Storage.Files;
using Orm.Engine.Storage.Log;

namespace Orm.Engine.Storage.Durable;

/// <summary>
/// Makes a database as it was at a moment, from a backup and the archive of the log that was written since. The log is
/// cut in front of the first commit that is too late; opening the result replays the rest, as after a crash.
/// </summary>
/// <param name="backup">Where a backup is.</param>
/// <param name="archive">Where the log since is, if anywhere.</param>
/// <param name="target">Where the database is to be; it has none of this name.</param>
/// <param name="name">The name of the page file.</param>
internal sealed class PointInTime(IFileSystem backup, IFileSystem? archive, IFileSystem target, string name)
{
    /// <summary>Makes the database. Until this returns, there is none that could be opened.</summary>
    /// <param name="limit">Up to where; <see cref="ReplayLimit.None"/> for everything that there is.</param>
    /// <param name="cancellation">Stops it; there is no database then.</param>
    /// <returns>The newest commit that it has.</returns>
    /// <exception cref="RestorePointException">The moment lies before the end of the backup.</exception>
    /// <exception cref="DatabaseCorruptException">Something is damaged, or a part of the log is missing.</exception>
    internal ulong Restore(ReplayLimit limit, CancellationToken cancellation = default)
    {
        using var file = backup.Open(name, readOnly: true);
        var superblock = PageFileOpening.NewestSuperblock(file);
        var from = new Lsn(superblock.Anchor.ReplayFrom);
        var log = new LogDirectory(target, name, superblock.DatabaseId);
        var source = new BlockFile(file, superblock.DatabaseId);
        using var pages = PageFileCopy.Begin(source, superblock, target, name, cancellation);
        CopyLog(log, from.Segment, cancellation);
        var end = FindEnd(log, superblock, limit, out ulong last);
        CutLog(log, end);
        target.FlushDirectory();
        pages.Complete();
        return last;
    }

    // The archive has whole segments; the backup has the last one up to its mark.
    private void CopyLog(LogDirectory log, uint from, CancellationToken cancellation)
    {
        var archived = archive is null ? [] : new LogDirectory(archive, name, log.DatabaseId).Numbers();
        var held = new LogDirectory(backup, name, log.DatabaseId).Numbers();
        foreach (uint number in archived.Union(held).Where(number => number >= from).Order())
        {
            cancellation.ThrowIfCancellationRequested();
            var source = archived.Contains(number) ? archive! : backup;
            string segment = log.NameOf(number);
            long length;
            using (var file = source.Open(segment, readOnly: true))
            {
                length = file.Length;
            }

            FileCopy.Copy(source, target, segment, length);
        }
    }

    private Lsn FindEnd(LogDirectory log, in Superblock superblock, ReplayLimit limit, out ulong last)
    {
        using var reader = new LogReader(log, new Lsn(superblock.Anchor.ReplayFrom));
        last = superblock.Anchor.Timestamp;
        bool isConsistent = false;
        if (limit.Excludes(last, superblock.WrittenAt))
        {
            throw TooEarly();
        }

        while (true)
        {
            var records = reader.Read();
            if (records.IsEmpty)
            {
                return isConsistent ? reader.End : throw Incomplete();
            }

            var record = new LogRecord(records, reader.File, reader.Position);
            if (!record.Read())
            {
                continue;
            }

            if (record.Kind == LogRecordKind.Commit && limit.Excludes(record.Timestamp, record.Value))
            {
                return isConsistent ? reader.Position : throw TooEarly();
            }

            last = record.Kind == LogRecordKind.Commit ? Math.Max(last, record.Timestamp) : last;
            isConsistent |= record.Kind == LogRecordKind.BackupMark && record.Number == superblock.Checkpoint;
        }
    }

    private void CutLog(LogDirectory log, Lsn end)
    {
        foreach (uint number in log.Numbers())
        {
            if (number > end.Segment)
            {
                target.Delete(log.NameOf(number));
            }
        }

        using var last = target.Open(log.NameOf(end.Segment), readOnly: false);
        last.SetLength(end.Offset);
        last.Flush();
    }

    private RestorePointException TooEarly() => new(
        name, "it lies before the end of the backup", "Take a backup that ended before it.");

    private RestorePointException Incomplete() => new(
        name, "the end of the backup is missing from its log", "Take a backup that was completed.");
}
