using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Data.Sessions;

// CHECKPOINT and VACUUM: what is done with the files, outside of transactions.
internal sealed partial class Session
{
    /// <summary>Gives the space of deleted rows back; the transaction of another session may go on meanwhile.</summary>
    /// <returns>By how many bytes the file is shorter.</returns>
    internal long Vacuum(CancellationToken cancellation)
    {
        RequireWritable();
        if (IsInTransaction)
        {
            // Its snapshot would keep what is to go.
            throw new StatementException(
                SqlStates.ActiveTransaction, "VACUUM cannot run inside a transaction", hint: "Commit it first.");
        }

        return Instance.Database.Vacuum(cancellation);
    }

    /// <returns>Whether nothing of the statement is left to be done.</returns>
    private bool TryMaintain(Statement statement, string text, CancellationToken cancellation)
    {
        switch (statement)
        {
            case CheckpointStatement:
                RequireWritable();
                Instance.Database.Checkpoint();
                return true;
            case VacuumStatement vacuum:
                if (vacuum.Table is { } table)
                {
                    MeantTable(table, text);
                }

                Vacuum(cancellation);
                return !vacuum.IsAnalyze;
            default:
                return false;
        }
    }

    /// <summary>Refuses what would change the files.</summary>
    internal void RequireWritable()
    {
        if (IsReadOnly || Instance.Database.IsReadOnly)
        {
            throw new ReadOnlyTransactionException();
        }
    }
}
