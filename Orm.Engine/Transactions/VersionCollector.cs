namespace Orm.Engine.Transactions;

/// <summary>
/// Removes what only snapshots saw that are gone: versions, ghosts, entries, dropped trees. Commits wait here in their
/// order until every snapshot sees them; until then they are also what SERIALIZABLE transactions are checked against.
/// </summary>
/// <remarks>
/// A commit that waits for long is most often kept by one old snapshot, which needs little of it: commits that are no
/// longer among the last ones are thinned, see <c>VersionCollector.Thinning.cs</c>.
/// </remarks>
internal sealed partial class VersionCollector(Database database)
{
    // Commits come in at the end of the recent ones, and leave at the beginning of the kept ones.
    private readonly CommitQueue _recent = new();
    private readonly Lock _queueLatch = new();
    private readonly Lock _collecting = new();
    private CommitQueue _kept = new();

    // What is being cleaned up, and how much of it is done: it is gone on with when something failed.
    private CommittedChanges _underWay;
    private int _settled;
    private int _pruned;

    /// <summary>How many commits wait.</summary>
    internal int Waiting
    {
        get
        {
            lock (_queueLatch)
            {
                return _recent.Count + _kept.Count;
            }
        }
    }

    /// <summary>
    /// Why collecting stopped the last time, or null. It is gone on with behind the next commit.
    /// </summary>
    internal Exception? LastFailure { get; private set; }

    /// <summary>Takes over what a commit leaves behind. In the order of commits.</summary>
    internal void Add(in CommittedChanges commit)
    {
        lock (_queueLatch)
        {
            _recent.Add(commit);
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
            while (TryTake(lowWater, out var commit))
            {
                database.Schedule?.Invoke(TransactionStep.Collecting);
                Collect(commit, lowWater);
                Finish();
            }

            Thin(lowWater);
            LastFailure = null;
        }
        catch (IOException failure)
        {
            // A full disk, or a page that cannot be read. The commit that this comes behind is durable and visible: it
            // has not failed.
            LastFailure = failure;
        }
        finally
        {
            _collecting.Exit();
        }
    }

    /// <summary>
    /// What waits, in the order of commits, as far as a checkpoint has to clean it up; called under the commit latch.
    /// </summary>
    internal List<UndoEntry> CopyWaiting()
    {
        List<UndoEntry> waiting = [];
        lock (_queueLatch)
        {
            AddConcerned(_underWay, waiting);
            for (int i = 0; i < _kept.Count; i++)
            {
                // A million rows that were only updated are not looked at.
                if (_keptGhosts > 0 || _kept[i].Only is null)
                {
                    AddConcerned(_kept[i], waiting);
                }
            }

            for (int i = 0; i < _recent.Count; i++)
            {
                AddConcerned(_recent[i], waiting);
            }
        }

        return waiting;
    }

    /// <summary>Looks for a change of what was read, in the commits after a timestamp.</summary>
    /// <returns>The newest commit that was looked at.</returns>
    internal ulong FindConflict(ReadSet reads, ulong after, out bool found)
    {
        List<CommittedChanges> later;
        lock (_queueLatch)
        {
            later = _kept.After(after);
            later.AddRange(_recent.After(after));
        }

        foreach (var commit in later)
        {
            for (int i = 0; i < commit.Count; i++)
            {
                if (reads.Contains(commit[i]))
                {
                    found = true;
                    return commit.Timestamp;
                }
            }
        }

        found = false;
        return later.Count == 0 ? after : later[^1].Timestamp;
    }

    private static void AddConcerned(in CommittedChanges commit, List<UndoEntry> waiting)
    {
        for (int i = 0; i < commit.Count; i++)
        {
            var change = commit[i];
            if (change.Version is null or { IsDeletion: true } or { MakesRow: true })
            {
                waiting.Add(change);
            }
        }
    }

    private bool TryTake(ulong lowWater, out CommittedChanges commit)
    {
        lock (_queueLatch)
        {
            if (_underWay.Count > 0)
            {
                commit = _underWay;
                return true;
            }

            var queue = _kept.Count > 0 ? _kept : _recent;
            bool isDue = queue.Count > 0 && queue[0].Timestamp <= lowWater;
            commit = _underWay = isDue ? queue[0] : default;
            if (isDue)
            {
                queue.RemoveFirst(1);
                _keptChanges = _kept.Count > 0 ? _keptChanges - commit.Count : 0;
                _keptGhosts = _kept.Count > 0 ? _keptGhosts : 0;
            }

            return isDue;
        }
    }

    private void Finish()
    {
        lock (_queueLatch)
        {
            _underWay = default;
        }

        _settled = _pruned = 0;
    }

    // Entries first: as long as one is there that its row does not have, the row has versions. Trees last: the rows and
    // entries that the commit has changed in one come before its drop.
    private void Collect(in CommittedChanges commit, ulong lowWater)
    {
        for (; _pruned < commit.Count; _pruned++)
        {
            if (commit[_pruned] is { Index: { } index, Entry: { } entry, IsStale: true })
            {
                database.Rows.Prune(index, entry, lowWater);
            }
        }

        database.Schedule?.Invoke(TransactionStep.Pruned);
        for (; _settled < commit.Count; _settled++)
        {
            var change = commit[_settled];
            if (change.Version is { } version)
            {
                database.Rows.Settle(version);
            }
            else if (change.Definition is { IsDrop: true } dropped)
            {
                database.DropTree(dropped.Tree);
            }
        }
    }
}
