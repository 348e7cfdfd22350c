namespace Orm.Engine.Transactions;

// A session runs one transaction after the other, most of them for a single statement: it uses the object again.
internal sealed partial class Transaction
{
    /// <summary>
    /// Begins a transaction that has ended anew, with a snapshot of now, as if it were another one. Whoever still
    /// refers to the one before by its <see cref="State"/> sees that one.
    /// </summary>
    internal void Reopen()
    {
        if (!_isOver || _reads is not null)
        {
            throw new InvalidOperationException("The transaction has not ended, or cannot be begun anew.");
        }

        lock (_undoLatch)
        {
            // What has committed more than the version of a row has handed its list over.
            bool isOwn = State.Timestamp == 0 || _undo.Count == 0 || _undo.Only is not null;
            _undo = isOwn ? _undo : new ChangeList();
            _undo.Cut(0);
            if (IsKnown)
            {
                State = new TransactionState();
            }
            else
            {
                State.Restart();
            }
        }

        _used?.Clear();
        _lastUsed = null;
        _sharedLocks?.Clear();
        _redo.Restart();
        _floor = 0;
        _mustRollBack = _isChanging = _isOver = _hasMetDefiner = HoldsDefinitions = IsVictim = false;
        WhenVisible = null;
        _claimed = _locked = null;
        _run = null;
        _lastTable = null;
        _inSequence = 0;
        _database.Snapshots.Retake(_snapshot);
    }

    // Whether others may refer to the state: through versions, locks or the use of a table.
    private bool IsKnown => _isChanging || HoldsDefinitions || _hasMetDefiner
        || _used is { Count: > 0 } || _sharedLocks is { Count: > 0 };
}
