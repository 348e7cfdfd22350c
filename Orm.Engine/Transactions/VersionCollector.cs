using System.Runtime.InteropServices;

namespace Orm.Engine.Transactions;

/// <summary>
/// Removes what only snapshots saw that are gone: versions, ghosts, entries, dropped trees. Commits wait here in their
/// order until every snapshot sees them.
/// </summary>
internal sealed class VersionCollector(Database database)
{
    private readonly Queue<Committed> _waiting = [];
    private readonly Lock _queueLatch = new();
    private readonly Lock _collecting = new();

    /// <summary>How many commits wait.</summary>
    internal int Waiting
    {
        get
        {
            lock (_queueLatch)
            {
                return _waiting.Count;
            }
        }
    }

    /// <summary>Takes over what a commit leaves behind. In the order of commits.</summary>
    internal void Add(ulong timestamp, List<UndoEntry> changes)
    {
        lock (_queueLatch)
        {
            _waiting.Enqueue(new Committed(timestamp, changes));
        }
    }

    /// <summary>Removes what nobody needs, unless another thread does.</summary>
    internal void Collect()
    {
        if (!_collecting.TryEnter())
        {
            return;
        }

        try
        {
            ulong lowWater = database.Snapshots.LowWater;
            while (TryTake(lowWater, out var changes))
            {
                Collect(changes);
            }
        }
        finally
        {
            _collecting.Exit();
        }
    }

    /// <summary>What waits, as a checkpoint has to clean it up; called under the commit latch.</summary>
    internal List<UndoEntry> CopyWaiting()
    {
        lock (_queueLatch)
        {
            return [.. _waiting.SelectMany(commit => commit.Changes), .. _underWay];
        }
    }

    private List<UndoEntry> _underWay = [];

    private bool TryTake(ulong lowWater, out List<UndoEntry> changes)
    {
        lock (_queueLatch)
        {
            changes = _underWay = [];
            if (!_waiting.TryPeek(out var oldest) || oldest.Timestamp > lowWater)
            {
                return false;
            }

            changes = _underWay = _waiting.Dequeue().Changes;
            return true;
        }
    }

    private void Collect(List<UndoEntry> changes)
    {
        foreach (var change in changes)
        {
            if (change.Version is { } version)
            {
                database.Rows.Settle(version);
            }
        }

        foreach (var change in changes)
        {
            if (change is { Index: { } index, Entry: { } entry, IsStale: true })
            {
                database.Rows.Prune(index, entry);
            }
            else if (change.Definition is { IsDrop: true } dropped)
            {
                database.Trees.Drop(dropped.Tree);
            }
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Committed(ulong Timestamp, List<UndoEntry> Changes);
}
