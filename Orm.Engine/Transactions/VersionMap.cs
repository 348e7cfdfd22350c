using System.Collections.Concurrent;

namespace Orm.Engine.Transactions;

/// <summary>
/// The rows of a table that have versions, by row id: the newest version of each. A row that is not here is the same to
/// every snapshot.
/// </summary>
internal sealed class VersionMap
{
    private readonly VersionTable _newest = new();

    // By block of row ids. The arrays are exchanged, never changed.
    private readonly ConcurrentDictionary<long, RowRun[]> _runs = [];
    private long _count;
    private long _runCount;
    private int _undoing;

    /// <summary>Whether all rows are the same to every snapshot.</summary>
    internal bool IsEmpty => Volatile.Read(ref _count) == 0;

    /// <summary>How many rows, or runs of rows, have versions.</summary>
    internal long Count => Volatile.Read(ref _count);

    /// <summary>
    /// Whether a row is the same to every snapshot, and no entries of its are left that a rollback has yet to remove.
    /// </summary>
    internal bool IsUnchanged(long rowId) =>
        (IsEmpty || Find(rowId) is null) && Volatile.Read(ref _undoing) == 0;

    /// <summary>Versions are about to be taken away before the entries that only they had.</summary>
    internal void BeginUndo() => Interlocked.Increment(ref _undoing);

    /// <summary>Those entries are gone.</summary>
    internal void EndUndo() => Interlocked.Decrement(ref _undoing);

    internal RowVersion? Find(long rowId)
    {
        if (_newest.Find(rowId) is { } version)
        {
            return version;
        }

        return Volatile.Read(ref _runCount) == 0 ? null : FindRun(rowId);
    }

    /// <summary>Whether a row has changed that a snapshot sees as it was before.</summary>
    internal bool HasAnyHiddenFrom(in SnapshotView view)
    {
        var seen = view;
        if (_newest.Exists(version => seen.OldestHidden(version, version.RowId) is not null))
        {
            return true;
        }

        foreach (var (_, runs) in _runs)
        {
            foreach (var run in runs)
            {
                if (!view.Sees(run))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Puts a version in front. Under the row's latch.</summary>
    internal void Push(RowVersion version)
    {
        if (version.Older is null or RowRun)
        {
            Interlocked.Increment(ref _count);
        }

        _newest.Set(version);
    }

    /// <summary>Takes the newest version away. Under the row's latch.</summary>
    internal void Pop(RowVersion version)
    {
        bool leadsOn = version.Older is { IsSettled: false } and not RowRun;
        if (!_newest.TryReplace(version, leadsOn ? version.Older : null))
        {
            throw new InvalidOperationException("The version is not the newest one of its row.");
        }

        if (!leadsOn)
        {
            Interlocked.Decrement(ref _count);
        }
    }

    /// <summary>Adds a run of rows that have no versions.</summary>
    internal void Add(RowRun run)
    {
        Interlocked.Increment(ref _count);
        Interlocked.Increment(ref _runCount);
        _runs.AddOrUpdate(
            RowRun.BlockOf(run.RowId),
            static (_, added) => [added],
            static (_, runs, added) => [.. runs, added],
            run);
    }

    internal void Remove(RowRun run)
    {
        long block = RowRun.BlockOf(run.RowId);
        while (_runs.TryGetValue(block, out var runs))
        {
            RowRun[] left = Array.FindAll(runs, other => other != run);
            if (left.Length == 0
                ? _runs.TryRemove(new KeyValuePair<long, RowRun[]>(block, runs))
                : _runs.TryUpdate(block, left, runs))
            {
                break;
            }
        }

        Interlocked.Decrement(ref _runCount);
        Interlocked.Decrement(ref _count);
    }

    private RowRun? FindRun(long rowId)
    {
        if (_runs.TryGetValue(RowRun.BlockOf(rowId), out var runs))
        {
            foreach (var run in runs)
            {
                if (run.Covers(rowId))
                {
                    return run;
                }
            }
        }

        return null;
    }
}
