namespace Orm.Engine;

/// <summary>A command is larger or more deeply nested than the engine accepts (SQLSTATE class 54).</summary>
public sealed class SqlLimitException : EngineException
{
    private const string ProgramLimitExceeded = "54000";

    internal SqlLimitException(string subject, long maximum, SqlPosition? position, string? hint = null)
        : base(
            ProgramLimitExceeded,
            FormattableString.Invariant($"Too large: {subject}; at most {maximum} are accepted"),
            position,
            hint)
    {
        Subject = subject;
        Maximum = maximum;
    }

    /// <summary>What is counted, in words.</summary>
    public string Subject { get; }

    /// <summary>The most that is accepted.</summary>
    public long Maximum { get; }
}
