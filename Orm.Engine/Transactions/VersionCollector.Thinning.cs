namespace Orm.Engine.Transactions;

// While an old snapshot is open, commits wait for as long as it is. Of what they have changed nothing is kept but what
// some snapshot sees, so that what waits is bounded by the rows and entries that have changed, not by the commits:
//
// - A version whose row has an older one, with no snapshot between the two, is taken out of the row's chain: the older
//   one leads to the same rows. The snapshots of short transactions lie between nearly any two versions, so commits are
//   looked at in their order, somewhat later: the one in front waits for short transactions.
// - Of the comings and goings of one index entry only the last one counts. Entries that no version of their row has any
//   more are removed. That is done for all commits that wait, whenever they have become twice as many.
internal sealed partial class VersionCollector
{
    private const int CommitsAtOnce = 64;
    private const int MostRecentCommits = 32 * 1024;

    private readonly CommittedChanges[] _due = new CommittedChanges[CommitsAtOnce];
    private int _thinAt;
    private long _keptChanges;
    private long _compactAt;

    // Deletions that are kept, or were since nothing was: what was made in their place has to be looked at with them.
    private long _keptGhosts;

    /// <summary>How many commits are left alone at least.</summary>
    internal int RecentCommits { get; set; } = 2 * CommitsAtOnce;

    /// <summary>How many changes are kept before they are gone through again, at least.</summary>
    internal int FewestToCompact { get; set; } = 4096;

    private void Thin(ulong lowWater)
    {
        for (int least = _thinAt; CopyDue(least, out bool isFull) is > 0 and int due; least = 0)
        {
            int thinned = ThinDue(due, isFull);
            int left = Keep(due, thinned);
            _thinAt = left + Math.Min(CommitsAtOnce, RecentCommits);
            if (thinned < due)
            {
                break;
            }
        }

        if (_keptChanges >= Math.Max(FewestToCompact, _compactAt))
        {
            Compact(lowWater);
            _compactAt = 2 * _keptChanges;
        }
    }

    private int CopyDue(int least, out bool isFull)
    {
        lock (_queueLatch)
        {
            isFull = _recent.Count >= MostRecentCommits;
            int due = _recent.Count < least ? 0 : Math.Clamp(_recent.Count - RecentCommits, 0, CommitsAtOnce);
            for (int i = 0; i < due; i++)
            {
                _due[i] = _recent[i];
            }

            return due;
        }
    }

    private int ThinDue(int due, bool isFull)
    {
        ulong published = database.Snapshots.Published;
        for (int i = 0; i < due; i++)
        {
            if (_due[i].Timestamp > published)
            {
                return i;
            }

            database.Schedule?.Invoke(TransactionStep.Thinning);
            if (!TryForget(_due[i]) && _due[i].Only is not null && !isFull)
            {
                return i;
            }

            _due[i] = _due[i].WithoutGone();
        }

        return due;
    }

    private int Keep(int due, int thinned)
    {
        lock (_queueLatch)
        {
            _recent.RemoveFirst(thinned);
            for (int i = 0; i < thinned; i++)
            {
                Keep(_kept, _due[i]);
            }

            Array.Clear(_due, 0, due);
            return _recent.Count;
        }
    }

    private void Keep(CommitQueue kept, in CommittedChanges commit)
    {
        if (commit.Count > 0)
        {
            kept.Add(commit);
            _keptChanges += commit.Count;
            for (int i = 0; i < commit.Count; i++)
            {
                _keptGhosts += commit[i].Version is { IsDeletion: true } ? 1 : 0;
            }
        }
    }

    // From the newest change on: what a transaction did to a row twice is taken away in that order.
    private bool TryForget(in CommittedChanges commit)
    {
        bool isDone = true;
        for (int i = commit.Count - 1; i >= 0; i--)
        {
            isDone &= commit[i].Version is not { } version || database.Rows.TryForget(version, database.Snapshots);
        }

        return isDone;
    }

    private void Compact(ulong lowWater)
    {
        var seen = new HashSet<IndexEntry>();
        ulong limit = database.OldestValidation;
        var commits = new CommittedChanges[_kept.Count];
        for (int i = commits.Length - 1; i >= 0; i--)
        {
            TryForget(_kept[i]);
            commits[i] = _kept[i].WithoutGone();
            if (commits[i].Only is null)
            {
                commits[i] = WithoutPast(commits[i], seen, isValidatedAgainst: commits[i].Timestamp > limit, lowWater);
            }
        }

        lock (_queueLatch)
        {
            _keptChanges = _keptGhosts = 0;
            var kept = new CommitQueue();
            Array.ForEach(commits, commit => Keep(kept, commit));
            _kept = kept;
        }
    }

    private CommittedChanges WithoutPast(
        in CommittedChanges commit, HashSet<IndexEntry> seen, bool isValidatedAgainst, ulong lowWater)
    {
        HashSet<int> past = [];
        for (int i = commit.Count - 1; i >= 0; i--)
        {
            if (commit[i] is { Index: { } index, Entry: { } entry, IsStale: var isStale })
            {
                bool isLast = seen.Add(new IndexEntry(index, entry));
                if (!isValidatedAgainst
                    && (!isLast || !isStale || database.Rows.Prune(index, entry, lowWater)))
                {
                    past.Add(i);
                }
            }
        }

        int place = 0;
        return past.Count == 0 ? commit : commit.Where(_ => !past.Contains(place++));
    }
}
