namespace Orm.Engine.Transactions;

/// <summary>
/// The places at which other threads can come in between two steps of a transaction. Tests hold threads up there, so
/// that orders of steps are tried on purpose and not by luck.
/// </summary>
internal enum TransactionStep
{
    /// <summary>A row has a version; it is not changed yet.</summary>
    RowClaimed,

    /// <summary>A row has changed; its index entries have not.</summary>
    RowChanged,

    /// <summary>A row has changed, and the entries of one of its indexes; those of the others have not.</summary>
    EntryAdded,

    /// <summary>What was read has been compared with the commits so far; the commit is not in the log.</summary>
    CommitValidated,

    /// <summary>The commit is in the log; it is not durable.</summary>
    CommitAppended,

    /// <summary>The commit is durable; it is not visible.</summary>
    CommitSecured,

    /// <summary>The commit is visible; nobody who waits for its locks has been woken.</summary>
    CommitPublished,

    /// <summary>A row was restored by a rollback; its entries have not been removed.</summary>
    RowRestored,

    /// <summary>A transaction that was chosen to give way in a deadlock is about to be undone.</summary>
    GivingWay,

    /// <summary>A commit that every snapshot sees is about to be cleaned up.</summary>
    Collecting,

    /// <summary>The entries that only its versions had are gone; the versions are not.</summary>
    Pruned,

    /// <summary>A commit that not all snapshots see is about to lose what none of them sees.</summary>
    Thinning,
}
