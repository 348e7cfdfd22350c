namespace Orm.Engine;

/// <summary>
/// A statement was refused for what it means: a name that does not exist, types that do not fit, a value out of range.
/// <see cref="EngineException.SqlState"/> says which of these.
/// </summary>
public sealed class StatementException : EngineException
{
    internal StatementException(
        string sqlState, string message, SqlPosition? position = null, string? hint = null, Exception? inner = null)
        : base(sqlState, message, position, hint, inner)
    {
    }

    /// <summary>The table that there is not, or that has not got the column; null where it is about something else.
    /// </summary>
    internal string? Table { get; init; }

    /// <summary>The column that the table has not got.</summary>
    internal string? Column { get; init; }
}
