namespace Orm.Engine.Transactions;

/// <summary>What <see cref="Transaction.Lock"/> found.</summary>
internal enum RowLockOutcome
{
    /// <summary>The row is locked, and is what the statement's snapshot shows.</summary>
    Locked,

    /// <summary>
    /// READ COMMITTED only: the row is locked, and another transaction has changed it since the snapshot. Read it with
    /// <see cref="Transaction.TryGetNewest"/>, and look whether it still meets the statement's condition.
    /// </summary>
    Changed,

    /// <summary>READ COMMITTED only: the row has been deleted since the snapshot, or was never there.</summary>
    Gone,

    /// <summary>SKIP LOCKED: another transaction has it.</summary>
    Skipped,
}
