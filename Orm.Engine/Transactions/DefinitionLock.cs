namespace Orm.Engine.Transactions;

/// <summary>
/// Keeps changes of a table's rows and changes of its definition apart: many transactions may change rows, or one may
/// make or drop indexes, or the table. Readers are not kept out.
/// </summary>
internal sealed class DefinitionLock
{
    private readonly Lock _gate = new();
    private readonly HashSet<TransactionState> _users = [];
    private TransactionState? _definer;

    /// <summary>Notes that a transaction changes rows until it ends.</summary>
    /// <returns>Who has to end first, or null when that is noted.</returns>
    internal TransactionState? TryUse(TransactionState transaction)
    {
        lock (_gate)
        {
            if (_definer is not null && _definer != transaction)
            {
                return _definer;
            }

            _users.Add(transaction);
            return null;
        }
    }

    /// <summary>Notes that a transaction changes the definition until it ends.</summary>
    /// <returns>Who has to end first, or null when that is noted.</returns>
    internal TransactionState? TryDefine(TransactionState transaction)
    {
        lock (_gate)
        {
            if (_definer is not null && _definer != transaction)
            {
                return _definer;
            }

            foreach (var user in _users)
            {
                if (user != transaction)
                {
                    return user;
                }
            }

            _definer = transaction;
            return null;
        }
    }

    internal void Release(TransactionState transaction)
    {
        lock (_gate)
        {
            _users.Remove(transaction);
            _definer = _definer == transaction ? null : _definer;
        }
    }
}
