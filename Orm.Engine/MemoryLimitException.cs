namespace Orm.Engine;

/// <summary>
/// A statement needs more memory than the database allows, and what it holds cannot be moved to temporary files: a
/// single group, a single key of a join or a single value is too large. Nothing but this statement has failed. SQLSTATE
/// 53200.
/// </summary>
public sealed class MemoryLimitException : EngineException
{
    internal MemoryLimitException(long limit, string holder)
        : base(
            "53200",
            FormattableString.Invariant($"{holder} needs more memory than the limit of {limit:N0} bytes leaves"),
            hint: "Raise 'Memory Limit' in the connection string, or let the statement look at fewer rows.") =>
        (Limit, Holder) = (limit, holder);

    /// <summary>The limit, in bytes.</summary>
    public long Limit { get; }

    /// <summary>What needed the memory.</summary>
    public string Holder { get; }
}
