namespace Orm.Engine;

/// <summary>
/// A database cannot be restored to the wanted moment from this backup and this archive of the log. SQLSTATE 22023.
/// </summary>
public sealed class RestorePointException : EngineException
{
    internal RestorePointException(string backup, string reason, string hint)
        : base("22023", $"'{backup}' cannot be restored to that moment: {reason}", hint: hint) => Backup = backup;

    /// <summary>The name of the page file of the backup.</summary>
    public string Backup { get; }
}
