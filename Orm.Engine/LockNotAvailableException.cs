namespace Orm.Engine;

/// <summary>
/// A row, the definition of a table or the whole schema is locked by another transaction, and the lock was to be had at
/// once (NOWAIT) or within the lock timeout.
/// SQLSTATE 55P03.
/// </summary>
public sealed class LockNotAvailableException : EngineException
{
    internal LockNotAvailableException(TimeSpan waited)
        : base(
            "55P03",
            waited == TimeSpan.Zero
                ? "What is needed is locked by another transaction"
                : FormattableString.Invariant(
                    $"What is needed was locked by another transaction for all of {waited.TotalMilliseconds:0} ms"),
            hint: "Try again, wait longer (lock_timeout), or use SKIP LOCKED.") => Waited = waited;

    /// <summary>How long was waited; zero when no waiting was asked for.</summary>
    public TimeSpan Waited { get; }

    /// <summary>True: the lock may be free the next time.</summary>
    public override bool IsTransient => true;
}
