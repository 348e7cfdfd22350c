namespace Orm.Engine.Transactions;

/// <summary>
/// What the versions and locks of a transaction refer to: whether it has committed, and when, and whom it waits for.
/// Committing stamps this object and none of the versions.
/// </summary>
internal sealed class TransactionState
{
    /// <summary>Stands for all whose commits are visible, where nothing of them matters but their timestamp.</summary>
    internal static readonly TransactionState Ended = new() { _ended = true };

    private ulong _timestamp;
    private bool _ended;
    private int _deadlock;

    /// <summary>The place in the order of commits, or 0 while the transaction has not committed.</summary>
    internal ulong Timestamp
    {
        get => Volatile.Read(ref _timestamp);
        set => Volatile.Write(ref _timestamp, value);
    }

    /// <summary>Whether its commit is visible to others, or its changes are undone: its locks are free.</summary>
    internal bool HasEnded => Volatile.Read(ref _ended);

    /// <summary>How many changes it would lose.</summary>
    internal int Changes { get; set; }

    /// <summary>Whether it has lost often enough: others give way.</summary>
    internal bool IsSpared { get; set; }

    /// <summary>What it costs when this one gives way.</summary>
    internal int Cost => IsSpared ? int.MaxValue : Changes;

    /// <summary>The transaction that this one waits for.</summary>
    internal TransactionState? WaitsFor { get; private set; }

    /// <summary>Whether what it wrote is seen by a snapshot.</summary>
    internal bool IsVisibleTo(ulong snapshot) => Timestamp - 1 < snapshot;

    /// <summary>Wakes all who wait for its locks.</summary>
    internal void End()
    {
        lock (this)
        {
            Volatile.Write(ref _ended, true);
            Monitor.PulseAll(this);
        }
    }

    /// <summary>Makes it the state of another transaction. Nobody may refer to that of the one before.</summary>
    internal void Restart()
    {
        Timestamp = 0;
        Volatile.Write(ref _ended, false);
        Changes = 0;
        IsSpared = false;
        StopWaiting();
        ShowOwn();
    }

    /// <summary>Lets those who wait for this one look around.</summary>
    internal void Wake()
    {
        lock (this)
        {
            Monitor.PulseAll(this);
        }
    }

    private int _hiddenFrom = int.MaxValue;
    private RowRun.Mark _hiddenBehind;

    /// <summary>
    /// Hides from the transaction's own snapshot what it changes behind a place: a statement sees the rows as they were
    /// before it.
    /// </summary>
    internal void HideOwnFrom(in ChangePlace place)
    {
        _hiddenFrom = place.Undo;
        _hiddenBehind = place.Run;
    }

    /// <summary>Hides none of its own changes any more.</summary>
    internal void ShowOwn()
    {
        _hiddenFrom = int.MaxValue;
        _hiddenBehind = default;
    }

    /// <summary>Whether the transaction's own snapshot shows a version that it has made.</summary>
    internal bool ShowsOwn(RowVersion version, long rowId) =>
        version.Place < _hiddenFrom && (version != _hiddenBehind.Run || rowId <= _hiddenBehind.LastRowId);

    internal void BeginWaiting(TransactionState other) => WaitsFor = other;

    internal void StopWaiting()
    {
        WaitsFor = null;
        _deadlock = 0;
    }

    /// <summary>Whether it was chosen to give way, and has not noticed yet.</summary>
    internal bool IsDoomed => Volatile.Read(ref _deadlock) > 0;

    /// <summary>Chooses this one to give way in a circle of so many.</summary>
    internal void Doom(int circle) => Volatile.Write(ref _deadlock, circle);

    internal void ThrowIfVictim()
    {
        if (Volatile.Read(ref _deadlock) is > 0 and int circle)
        {
            throw new DeadlockDetectedException(circle);
        }
    }
}
