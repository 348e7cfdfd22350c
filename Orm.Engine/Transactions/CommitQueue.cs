namespace Orm.Engine.Transactions;

/// <summary>Commits in their order. Not for several threads at once.</summary>
internal sealed class CommitQueue
{
    private const int SpareBeforeCut = 1024;

    private readonly List<CommittedChanges> _commits = [];
    private int _first;

    internal int Count => _commits.Count - _first;

    internal CommittedChanges this[int place] => _commits[_first + place];

    internal void Add(in CommittedChanges commit) => _commits.Add(commit);

    internal void RemoveFirst(int count)
    {
        for (; count > 0; count--)
        {
            _commits[_first++] = default;
        }

        if (_first == _commits.Count || _first >= Math.Max(SpareBeforeCut, _commits.Count / 2))
        {
            _commits.RemoveRange(0, _first);
            _first = 0;
        }
    }

    /// <summary>The commits after a timestamp.</summary>
    internal List<CommittedChanges> After(ulong timestamp)
    {
        int low = _first;
        int high = _commits.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = _commits[middle].Timestamp <= timestamp ? (middle + 1, high) : (low, middle);
        }

        return _commits.GetRange(low, _commits.Count - low);
    }
}
