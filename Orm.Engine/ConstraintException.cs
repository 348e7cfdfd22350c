namespace Orm.Engine;

/// <summary>A row would break a constraint of its table (SQLSTATE class 23); the statement changed nothing.</summary>
public sealed class ConstraintException : EngineException
{
    internal ConstraintException(
        string sqlState, string message, string table, string? constraint, string? column = null, string? hint = null)
        : base(sqlState, message, position: null, hint)
    {
        Table = table;
        Constraint = constraint;
        Column = column;
    }

    /// <summary>The table whose row was refused.</summary>
    public string Table { get; }

    /// <summary>The constraint's name, or null when it has none (NOT NULL).</summary>
    public string? Constraint { get; }

    /// <summary>The column, when the constraint is about exactly one.</summary>
    public string? Column { get; }
}
