using System.Data;

namespace Orm;

/// <content>Transactions.</content>
public abstract partial class OrmContext
{
    /// <summary>
    /// Begins a transaction: everything that this context does until its end is kept or undone together.
    /// </summary>
    /// <param name="isolation">What it may see of others.</param>
    /// <exception cref="TransactionStateException">A transaction is open already.</exception>
    public OrmTransaction BeginTransaction(IsolationLevel isolation = IsolationLevel.Unspecified)
    {
        RequireNoTransaction();
        Session.Begin(isolation);
        return new OrmTransaction(Session);
    }

    /// <inheritdoc cref="BeginTransaction"/>
    public async Task<OrmTransaction> BeginTransactionAsync(
        IsolationLevel isolation = IsolationLevel.Unspecified, CancellationToken cancellationToken = default)
    {
        RequireNoTransaction();
        await Session.BeginAsync(isolation, cancellationToken).ConfigureAwait(false);
        return new OrmTransaction(Session);
    }

    private void RequireNoTransaction()
    {
        if (Session.InTransaction)
        {
            throw new TransactionStateException(
                $"{GetType().Name} has an open transaction. Commit it or roll it back first, " +
                "or set a savepoint in it with SaveAsync.");
        }
    }
}
