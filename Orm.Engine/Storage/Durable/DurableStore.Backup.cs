using Orm.Engine.Storage.Checkpoints;
using Orm.Engine.Storage.Files;
using Orm.Engine.Storage.Log;

namespace Orm.Engine.Storage.Durable;

// Copies of the database and of its log, made while it is used.
internal sealed partial class DurableStore
{
    // Where backups under way need the log from.
    private readonly List<Lsn> _pinnedLog = [];

    /// <summary>
    /// Copies the database to another directory, where it can be opened like any other. Commits and checkpoints go on
    /// meanwhile.
    /// </summary>
    /// <param name="target">Where to.</param>
    /// <param name="cancellation">Stops it; the copy is none then.</param>
    /// <returns>The newest commit that the copy holds for certain; it may hold a few later ones.</returns>
    /// <exception cref="IOException">
    /// It could not be written, or there is a file of this name: what is there cannot be opened.
    /// </exception>
    /// <exception cref="DatabaseCorruptException">A page or a part of the log is damaged.</exception>
    internal ulong BackUp(IFileSystem target, CancellationToken cancellation = default)
    {
        using var pin = PinCheckpoint();
        var from = new Lsn(pin.Superblock.Anchor.ReplayFrom);
        try
        {
            using var pages = PageFileCopy.Begin(pin.File, pin.Superblock, target, _options.Name, cancellation);
            ulong last = CloseLogFor(pin.Superblock.Checkpoint, out var closed);
            CopyLog(target, from, closed, cancellation);
            target.FlushDirectory();
            pages.Complete();
            return last;
        }
        finally
        {
            lock (_checkpointLatch)
            {
                _pinnedLog.Remove(from);
            }
        }
    }

    /// <summary>Copies what of the log is not in the archive yet, up to the last commit.</summary>
    /// <exception cref="InvalidOperationException">The database has no archive.</exception>
    /// <exception cref="IOException">It could not be written.</exception>
    internal void ArchiveLog()
    {
        if (_archive is null)
        {
            throw new InvalidOperationException($"'{_options.Name}' was opened without an archive for its log.");
        }

        lock (_checkpointLatch)
        {
            _archive.Keep(_logDirectory, Log.CloseSegment(), uint.MaxValue);
        }
    }

    private CheckpointPin PinCheckpoint()
    {
        lock (_checkpointLatch)
        {
            _failure.ThrowIfTripped();
            _ = Log;
            var pin = _pages.Pin();
            _pinnedLog.Add(new Lsn(pin.Superblock.Anchor.ReplayFrom));
            return pin;
        }
    }

    // The mark comes behind what a recovery from the checkpoint takes back: a copy that has it is consistent.
    private ulong CloseLogFor(ulong checkpoint, out ClosedLog closed)
    {
        ulong last = LastTimestamp;
        var batch = new LogBatch();
        batch.BackupMark(checkpoint);
        Log.Append(batch);
        closed = Log.CloseSegment();
        return last;
    }

    private void CopyLog(IFileSystem target, Lsn from, ClosedLog closed, CancellationToken cancellation)
    {
        foreach (var (number, length) in _logDirectory.Closed(closed))
        {
            cancellation.ThrowIfCancellationRequested();
            if (number >= from.Segment)
            {
                _logDirectory.Verify(number, length);
                FileCopy.Copy(_options.Files, target, _logDirectory.NameOf(number), length);
            }
        }
    }

    private void RecycleLog(Lsn keep)
    {
        foreach (var pinned in _pinnedLog)
        {
            keep = pinned < keep ? pinned : keep;
        }

        _archive?.Keep(_logDirectory, Log.Closed, keep.Segment);
        Log.Recycle(keep);
    }
}
