namespace Orm.Engine.Transactions;

/// <summary>
/// The turn to commit changes. A SERIALIZABLE transaction that has lost too often has it for as long as it lasts, so
/// that no commit of another one can make it lose again.
/// </summary>
internal sealed class CommitTurn
{
    private readonly Lock _gate = new();
    private TransactionState? _holder;

    /// <summary>Takes the turn.</summary>
    /// <returns>Who has to end first, or null when it is taken.</returns>
    internal TransactionState? TryTake(TransactionState self)
    {
        lock (_gate)
        {
            if (_holder is not null)
            {
                return _holder;
            }

            Volatile.Write(ref _holder, self);
            return null;
        }
    }

    /// <summary>Somebody else who has the turn, or null.</summary>
    internal TransactionState? HolderBut(TransactionState self) =>
        Volatile.Read(ref _holder) is { } holder && holder != self ? holder : null;

    internal void Release(TransactionState self)
    {
        lock (_gate)
        {
            _holder = _holder == self ? null : _holder;
        }
    }
}
