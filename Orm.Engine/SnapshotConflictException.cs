namespace Orm.Engine;

/// <summary>
/// A transaction at REPEATABLE READ or SERIALIZABLE met a change that committed after its snapshot was taken, and
/// cannot go on as if that change were not there; or, at any level, a table that a running statement locks rows of has
/// another definition than when it began. Roll it back and run it again. SQLSTATE 40001.
/// </summary>
public sealed class SnapshotConflictException : EngineException
{
    internal SnapshotConflictException(string reason)
        : base("40001", reason, hint: "Roll the transaction back and run it again.")
    {
    }

    /// <summary>Whether a statement that has given nothing yet can begin anew by itself.</summary>
    internal bool ConcernsDefinition { get; init; }

    /// <summary>True: the same transaction can succeed when it is run again.</summary>
    public override bool IsTransient => true;
}
