namespace Orm.Engine.Transactions;

/// <summary>
/// What one transaction at a time has, for as long as it lasts: the turn to commit, which a SERIALIZABLE transaction
/// gets that has lost too often, so that no commit of another one can make it lose again; or the definitions, which one
/// transaction at a time changes.
/// </summary>
internal sealed class SoleHolder
{
    private readonly Lock _gate = new();
    private TransactionState? _holder;

    /// <summary>Takes it.</summary>
    /// <returns>Who has to end first, or null when it is taken.</returns>
    internal TransactionState? TryTake(TransactionState self)
    {
        lock (_gate)
        {
            if (HolderBut(self) is { } other)
            {
                return other;
            }

            Volatile.Write(ref _holder, self);
            return null;
        }
    }

    /// <summary>Somebody else who has it, or null.</summary>
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
