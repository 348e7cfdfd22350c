namespace Orm.Engine.Transactions;

/// <summary>
/// Commits in their order. In blocks, so that a queue of a million is not copied as it grows. Not for several threads
/// at once.
/// </summary>
internal sealed class CommitQueue
{
    private const int BlockBits = 8;
    private const int BlockCommits = 1 << BlockBits;

    private readonly List<CommittedChanges[]> _blocks = [];
    private CommittedChanges[]? _spare;
    private int _first;

    internal int Count { get; private set; }

    internal CommittedChanges this[int place]
    {
        get
        {
            int at = _first + place;
            return _blocks[at >> BlockBits][at & (BlockCommits - 1)];
        }
    }

    internal void Add(in CommittedChanges commit)
    {
        int at = _first + Count;
        if (at >> BlockBits == _blocks.Count)
        {
            _blocks.Add(_spare ?? new CommittedChanges[BlockCommits]);
            _spare = null;
        }

        _blocks[at >> BlockBits][at & (BlockCommits - 1)] = commit;
        Count++;
    }

    internal void RemoveFirst(int count)
    {
        for (int at = _first; at < _first + count; at++)
        {
            _blocks[at >> BlockBits][at & (BlockCommits - 1)] = default;
        }

        _first += count;
        Count -= count;
        if (_first >= BlockCommits)
        {
            int left = _first >> BlockBits;
            _spare = _blocks[0];
            _blocks.RemoveRange(0, left);
            _first -= left << BlockBits;
        }
    }

    /// <summary>The commits after a timestamp.</summary>
    internal List<CommittedChanges> After(ulong timestamp)
    {
        int low = 0;
        int high = Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = this[middle].Timestamp <= timestamp ? (middle + 1, high) : (low, middle);
        }

        var after = new List<CommittedChanges>(Count - low);
        for (; low < Count; low++)
        {
            after.Add(this[low]);
        }

        return after;
    }
}
