namespace Orm.Engine.Transactions;

/// <summary>The snapshots in use, from the oldest to the newest, and the newest commit that new ones see.</summary>
internal sealed class Snapshots
{
    private readonly Lock _gate = new();
    private readonly LinkedList<ulong> _inUse = [];
    private List<(ulong Timestamp, Action Makes)>? _announced;
    private ulong _published;

    internal Snapshots(ulong published) => _published = published;

    /// <summary>The newest commit that is visible.</summary>
    internal ulong Published => Volatile.Read(ref _published);

    /// <summary>What every snapshot, in use or to come, sees: older versions are needed by nobody.</summary>
    internal ulong LowWater
    {
        get
        {
            lock (_gate)
            {
                return _inUse.First?.Value ?? _published;
            }
        }
    }

    /// <summary>Whether a snapshot in use sees a commit but not a later one.</summary>
    internal bool IsAnyFrom(ulong commit, ulong later)
    {
        lock (_gate)
        {
            var snapshot = _inUse.First;
            while (snapshot is not null && snapshot.Value < commit)
            {
                snapshot = snapshot.Next;
            }

            return snapshot is not null && snapshot.Value < later;
        }
    }

    internal LinkedListNode<ulong> Take()
    {
        lock (_gate)
        {
            return _inUse.AddLast(_published);
        }
    }

    /// <summary>Takes a snapshot of now in the place of one that was released.</summary>
    internal void Retake(LinkedListNode<ulong> released)
    {
        lock (_gate)
        {
            released.Value = _published;
            _inUse.AddLast(released);
        }
    }

    /// <summary>Exchanges a snapshot for one of now.</summary>
    internal void Renew(LinkedListNode<ulong> snapshot)
    {
        lock (_gate)
        {
            _inUse.Remove(snapshot);
            snapshot.Value = _published;
            _inUse.AddLast(snapshot);
        }
    }

    internal void Release(LinkedListNode<ulong> snapshot)
    {
        lock (_gate)
        {
            if (snapshot.List is not null)
            {
                _inUse.Remove(snapshot);
            }
        }
    }

    /// <summary>
    /// Says what happens at the moment at which a commit becomes visible, whoever publishes it: no snapshot is taken
    /// between the two. In the order of commits.
    /// </summary>
    internal void Announce(ulong timestamp, Action makes)
    {
        lock (_gate)
        {
            (_announced ??= []).Add((timestamp, makes));
        }
    }

    /// <summary>Makes a commit, and all before it, visible to new snapshots.</summary>
    internal void Publish(ulong timestamp)
    {
        lock (_gate)
        {
            Volatile.Write(ref _published, Math.Max(_published, timestamp));
            _announced?.RemoveAll(RunIfVisible);
        }
    }

    private bool RunIfVisible((ulong Timestamp, Action Makes) announced)
    {
        if (announced.Timestamp > _published)
        {
            return false;
        }

        announced.Makes();
        return true;
    }
}
