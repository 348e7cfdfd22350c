namespace Orm.Engine.Transactions;

/// <summary>What to do when a row is locked by another transaction.</summary>
internal enum LockWait
{
    /// <summary>Wait until it is free, within the lock timeout.</summary>
    Wait,

    /// <summary>NOWAIT: fail with a <see cref="LockNotAvailableException"/>.</summary>
    Fail,

    /// <summary>SKIP LOCKED: go on without the row.</summary>
    Skip,
}
