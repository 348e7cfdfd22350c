using System.Runtime.InteropServices;

namespace Orm.Engine.Transactions;

/// <summary>
/// Removes what only snapshots saw that are gone: versions, ghosts, entries, dropped trees. Commits wait here in their
/// order until every snapshot sees them; until then they are also what SERIALIZABLE transactions are checked against.
/// </summary>
internal sealed class VersionCollector(Database database)
{
    private const int SpareBeforeCut = 1024;

    private readonly List<Committed> _commits = [];
    private readonly Lock _queueLatch = new();
    private readonly Lock _collecting = new();
    private int _first;
    private List<UndoEntry> _underWay = [];

    /// <summary>How many commits wait.</summary>
    internal int Waiting
    {
        get
        {
            lock (_queueLatch)
            {
                return _commits.Count - _first;
            }
        }
    }

    /// <summary>Takes over what a commit leaves behind. In the order of commits.</summary>
    internal void Add(ulong timestamp, List<UndoEntry> changes)
    {
        lock (_queueLatch)
        {
            _commits.Add(new Committed(timestamp, changes));
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
                database.Schedule?.Invoke(TransactionStep.Collecting);
                Collect(changes, lowWater);
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
            return [.. _underWay, .. _commits.Skip(_first).SelectMany(commit => commit.Changes)];
        }
    }

    /// <summary>Looks for a change of what was read, in the commits after a timestamp.</summary>
    /// <returns>The newest commit that was looked at.</returns>
    internal ulong FindConflict(ReadSet reads, ulong after, out bool found)
    {
        List<Committed> later;
        lock (_queueLatch)
        {
            later = _commits.GetRange(FirstAfter(after), _commits.Count - FirstAfter(after));
        }

        foreach (var commit in later)
        {
            foreach (var change in commit.Changes)
            {
                if (reads.Contains(change))
                {
                    found = true;
                    return commit.Timestamp;
                }
            }
        }

        found = false;
        return later.Count == 0 ? after : later[^1].Timestamp;
    }

    private int FirstAfter(ulong timestamp)
    {
        int low = _first;
        int high = _commits.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = _commits[middle].Timestamp <= timestamp ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private bool TryTake(ulong lowWater, out List<UndoEntry> changes)
    {
        lock (_queueLatch)
        {
            changes = _underWay = [];
            if (_first == _commits.Count || _commits[_first].Timestamp > lowWater)
            {
                return false;
            }

            changes = _underWay = _commits[_first].Changes;
            _commits[_first++] = default;
            if (_first == _commits.Count || _first >= Math.Max(SpareBeforeCut, _commits.Count / 2))
            {
                _commits.RemoveRange(0, _first);
                _first = 0;
            }

            return true;
        }
    }

    private void Collect(List<UndoEntry> changes, ulong lowWater)
    {
        foreach (var change in changes)
        {
            if (change.Version is { } version)
            {
                database.Rows.Settle(version);
            }
        }

        database.Schedule?.Invoke(TransactionStep.Settled);
        foreach (var change in changes)
        {
            if (change is { Index: { } index, Entry: { } entry, IsStale: true })
            {
                database.Rows.Prune(index, entry, lowWater);
            }
            else if (change.Definition is { IsDrop: true } dropped)
            {
                database.DropTree(dropped.Tree);
            }
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Committed(ulong Timestamp, List<UndoEntry> Changes);
}
