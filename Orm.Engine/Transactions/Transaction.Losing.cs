namespace Orm.Engine.Transactions;

// SERIALIZABLE transactions are refused when others were faster. One that is run again and again gets its turn.
internal sealed partial class Transaction
{
    private readonly SerializationLosses? _losses;
    private bool _hasLost;

    /// <summary>Whether it was chosen to give way in a deadlock: nothing of it can be saved.</summary>
    internal bool IsVictim { get; private set; }

    // Before the snapshot is taken: it has all commits before the turn, and there are none during it.
    private void TakeTurn()
    {
        while (_database.Turn.TryTake(State) is { } holder)
        {
            Wait(holder);
        }

        State.IsSpared = true;
        try
        {
            // Who was committing just now may not be visible yet.
            ulong last = _database.Store.LastTimestamp;
            var spin = default(SpinWait);
            while (_database.Snapshots.Published < last)
            {
                _database.Store.ThrowIfFailed();
                _database.Waits.Pause(ref spin);
            }
        }
        catch (Exception)
        {
            _database.Turn.Release(State);
            throw;
        }
    }

    private void LetOthersCommit()
    {
        if (_losses is not null)
        {
            _database.Turn.Release(State);
            _losses.Note(committed: State.Timestamp != 0, _hasLost);
        }
    }

    /// <summary>The error of a transaction that is refused because others were faster.</summary>
    internal SnapshotConflictException Lost(string reason, bool concernsDefinition = false)
    {
        _hasLost = true;
        return new SnapshotConflictException(reason) { ConcernsDefinition = concernsDefinition };
    }
}
