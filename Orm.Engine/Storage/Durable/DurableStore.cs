using Orm.Engine.Storage.Checkpoints;
using Orm.Engine.Storage.Log;
using Orm.Engine.Storage.Pages;
using Orm.Engine.Storage.Rows;

namespace Orm.Engine.Storage.Durable;

/// <summary>
/// A database below transactions: rows, the log that makes changes of them durable, and the checkpoints that let the
/// log be forgotten.
/// </summary>
/// <remarks>
/// <code>
///   commit:      stamp + append under the commit latch -> secure (one leader flushes) -> acknowledged
///   checkpoint:  instant under the commit latch -> log flushed -> pages -> map -> superblock -> log recycled
///   opening:     newest valid superblock -> rows -> replay of the commits after it -> a log segment of its own
/// </code>
/// The commit latch makes the order of timestamps the order of the log. So if any commit is durable, all with smaller
/// timestamps are.
/// </remarks>
internal sealed partial class DurableStore : IDisposable
{
    private readonly Lock _commitLatch = new();
    private readonly Lock _checkpointLatch = new();
    private readonly DurableStoreOptions _options;
    private readonly PageFile _pages;
    private readonly LogWriter? _log;
    private readonly FailureLatch _failure;
    private readonly LogDirectory _logDirectory;
    private readonly LogArchive? _archive;

    // Where the log must be kept from for transactions that have parts in it and have not ended.
    private readonly Dictionary<ulong, Lsn> _firstChunks = [];
    private ulong _lastTimestamp;
    private bool _closed;

    private DurableStore(
        DurableStoreOptions options, PageFile pages, IRowStore rows, LogReplay replayed, FailureLatch failure)
    {
        _options = options;
        _pages = pages;
        _failure = failure;
        _lastTimestamp = replayed.LastTimestamp;
        Rows = rows;
        RecoveredCommits = replayed.Commits;
        _logDirectory = new LogDirectory(options.Files, options.Name, pages.Superblock.DatabaseId);
        _archive = options.Archive is { } archive ? new LogArchive(archive) : null;
        if (!options.ReadOnly)
        {
            _archive?.RequireOwn(_logDirectory);
            _log = LogRecovery.Continue(_logDirectory, replayed, options.Log, options.Clock, failure);
        }
    }

    internal IRowStore Rows { get; }

    /// <summary>Who changes rows before they commit, if anybody does.</summary>
    internal IOpenTransactions? OpenTransactions { get; set; }

    /// <summary>How many commits the opening replayed.</summary>
    internal long RecoveredCommits { get; }

    /// <summary>The timestamp of the newest commit that was appended.</summary>
    internal ulong LastTimestamp
    {
        get
        {
            lock (_commitLatch)
            {
                return _lastTimestamp;
            }
        }
    }

    /// <summary>The longest frame that fits into a segment of the log.</summary>
    internal int MaxFrameBytes => _log?.MaxFrameBytes ?? int.MaxValue;

    /// <summary>The log that a recovery would replay now, in bytes.</summary>
    internal long ReplayBytes => Log.BytesFrom(new Lsn(_pages.Anchor.ReplayFrom));

    private LogWriter Log =>
        _log ?? throw new UnauthorizedAccessException($"'{_options.Name}' is open for reading only.");

    /// <summary>Opens a database, or creates it.</summary>
    /// <exception cref="FileNotFoundException">There is none, and it is not to be created.</exception>
    /// <exception cref="DatabaseLockedException">It is open elsewhere.</exception>
    /// <exception cref="DatabaseCorruptException">Its files are damaged.</exception>
    internal static DurableStore Open(DurableStoreOptions options)
    {
        var failure = new FailureLatch();
        if (options is { Create: true, ReadOnly: false } && !options.Files.Exists(options.Name))
        {
            DurableStoreCreation.Create(options, failure);
        }

        var pages = PageFileOpening.Open(options.Files, options.Name, options.ReadOnly, failure, options.Clock);
        IRowStore? rows = null;
        try
        {
            rows = options.OpenRows(pages);
            var directory = new LogDirectory(options.Files, options.Name, pages.Superblock.DatabaseId);
            var replay = new LogReplay(
                directory, new RowReplay(rows, options.Name), pages.Anchor.Timestamp, options.ReplayLimit);
            if (pages.Anchor.TakeBackFrom != 0)
            {
                replay.TakeBack(new Lsn(pages.Anchor.TakeBackFrom), pages.Superblock.Checkpoint);
            }

            replay.Run(new Lsn(pages.Anchor.ReplayFrom));
            return new DurableStore(options, pages, rows, replay, failure);
        }
        catch (Exception)
        {
            rows?.Dispose();
            pages.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Gives a batch begun with <see cref="LogBatch.BeginCommit"/> the next timestamp and appends it to the log. From
    /// now on the commit may survive a crash; it will for certain once <see cref="Secure"/> has returned.
    /// </summary>
    /// <param name="batch">The commit.</param>
    /// <param name="underLatch">What has to happen in the order of commits; gets the timestamp.</param>
    /// <returns>What to pass to <see cref="Secure"/>.</returns>
    /// <exception cref="IOException">The disk is full: the commit did not happen.</exception>
    internal Lsn Append(LogBatch batch, Action<ulong> underLatch)
    {
        TryAppend(batch, underLatch, static () => true, out var end);
        return end;
    }

    /// <summary>As <see cref="Append(LogBatch, Action{ulong})"/>, if it may happen.</summary>
    /// <param name="batch">The commit.</param>
    /// <param name="underLatch">What has to happen in the order of commits; gets the timestamp.</param>
    /// <param name="mayCommit">Whether it may happen, seeing all commits before it; it may throw, too.</param>
    /// <param name="end">What to pass to <see cref="Secure"/>.</param>
    internal bool TryAppend(LogBatch batch, Action<ulong> underLatch, Func<bool> mayCommit, out Lsn end)
    {
        var log = Log;
        end = default;
        lock (_commitLatch)
        {
            if (!mayCommit())
            {
                return false;
            }

            ulong timestamp = _lastTimestamp + 1;
            batch.StampCommit(timestamp, _options.Clock.GetUtcNow().ToUnixTimeMilliseconds() * 1000);
            end = log.Append(batch);
            _lastTimestamp = timestamp;
            _firstChunks.Remove(batch.Transaction);
            underLatch(timestamp);
            return true;
        }
    }

    /// <summary>Stops the instance: what it holds in memory is not what its transactions have done.</summary>
    internal DatabaseFailedException Stop(Exception cause) => _failure.Trip(cause);

    /// <exception cref="DatabaseFailedException">The instance has stopped.</exception>
    internal void ThrowIfFailed() => _failure.ThrowIfTripped();

    /// <summary>Appends a frame that belongs to no transaction: sequences.</summary>
    internal Lsn Append(LogBatch batch) => Log.Append(batch);

    /// <summary>Returns when the log up to a place is as safe as asked.</summary>
    /// <exception cref="DatabaseFailedException">The instance has stopped; the outcome is unknown.</exception>
    internal void Secure(Lsn upTo, Synchronous synchronous) => Log.Secure(upTo, synchronous);

    /// <summary>Saves all rows, so that the log before can be forgotten. Commits go on meanwhile.</summary>
    /// <exception cref="IOException">It could not be written; the database goes on with the one before.</exception>
    /// <exception cref="DatabaseFailedException">The instance has stopped.</exception>
    internal void Checkpoint()
    {
        lock (_checkpointLatch)
        {
            _failure.ThrowIfTripped();
            using var checkpoint = BeginCheckpoint(out var anchor, out var takeBack);
            using (takeBack)
            {
                Log.Secure(AppendCheckpoint(takeBack), Synchronous.Full);
            }

            checkpoint.WritePages();
            checkpoint.Complete(anchor);
            RecycleLog(new Lsn(anchor.ReplayFrom));
        }
    }

    /// <summary>Saves all rows and closes the files. An instance that has stopped just closes them.</summary>
    public void Dispose()
    {
        try
        {
            if (_log is not null && !_failure.IsTripped && !_closed)
            {
                Checkpoint();
            }
        }
        finally
        {
            CloseFiles();
        }
    }

    /// <summary>Closes the files without a checkpoint; the log is flushed, unless the instance has stopped.</summary>
    internal void CloseFiles()
    {
        if (_closed)
        {
            return;
        }

        _closed = true;
        using (_pages)
        using (Rows)
        {
            _log?.Dispose();
        }
    }

    private IRowCheckpoint BeginCheckpoint(out CheckpointAnchor anchor, out ITakeBack? takeBack)
    {
        lock (_commitLatch)
        {
            CheckpointAnchor taken = default;
            ITakeBack? captured = null;
            var checkpoint = Rows.BeginCheckpoint(() =>
            {
                captured = OpenTransactions?.Capture();
                taken = new CheckpointAnchor(PageId.None, OldestNeeded().Value, _lastTimestamp)
                {
                    TakeBackFrom = captured is null ? 0 : Log.End.Value,
                };
            });
            (anchor, takeBack) = (taken, captured);
            return checkpoint;
        }
    }

    private Lsn AppendCheckpoint(ITakeBack? takeBack)
    {
        ulong number = _pages.Superblock.Checkpoint + 1;
        takeBack?.Write(frame =>
        {
            frame.BecomeCheckpoint(number);
            Log.Secure(Log.Append(frame), Synchronous.Off);
        });

        var last = new LogBatch();
        last.BeginCheckpoint(number);
        last.EndCheckpoint(number);
        return Log.Append(last);
    }

    private Lsn OldestNeeded()
    {
        var oldest = Log.End;
        foreach (var first in _firstChunks.Values)
        {
            oldest = first < oldest ? first : oldest;
        }

        return oldest;
    }
}
