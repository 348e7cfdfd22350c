using Orm.Engine.Transactions;
using Orm.Engine.Types;

namespace Orm.Engine.Data.Sessions;

// Transactions that were chosen to give way in a deadlock, and statements that a session refuses.
internal sealed partial class Session
{
    // At once, and not when the caller gets to it: the others of the circle wait for the locks. What the caller has is
    // a transaction that is over, and of which every use says so until it is rolled back.
    private void GiveWay()
    {
        _defined = null;
        _savepoints.Clear();
        Instance.Database.Schedule?.Invoke(TransactionStep.GivingWay);
        Transaction.RollBack();
    }

    private void RequireNotUndone()
    {
        if (_transaction is { IsVictim: true })
        {
            throw new StatementException(
                SqlStates.FailedTransaction, "The transaction gave way in a deadlock and has been undone",
                hint: "Roll it back, and run it again.");
        }
    }

    /// <summary>
    /// Refuses what a session for reading cannot run, however few rows it would change: changes inside of a WITH and
    /// locks of rows, too. Before any of it has happened: a number that was taken from a sequence is not given back.
    /// </summary>
    internal void RequireAllowed(bool hasSideEffects)
    {
        if (hasSideEffects && Transaction.IsReadOnly)
        {
            throw new ReadOnlyTransactionException();
        }
    }
}
