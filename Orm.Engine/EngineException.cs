using System.Data.Common;

namespace Orm.Engine;

/// <summary>
/// The engine refused a statement. What is wrong stands in the derived type and its properties; <see cref="SqlState"/>
/// is the five-character code that PostgreSQL uses for the same error.
/// </summary>
public abstract class EngineException : DbException
{
    private protected EngineException(
        string sqlState, string message, SqlPosition? position = null, string? hint = null, Exception? inner = null)
        : base(Describe(message, position, hint), inner)
    {
        SqlState = sqlState;
        Position = position;
        Hint = hint;
        Said = message;
    }

    /// <summary>The message without place and hint.</summary>
    internal string Said { get; }

    /// <summary>The SQLSTATE: class (two characters) and condition (three), as PostgreSQL assigns them.</summary>
    public override string SqlState { get; }

    /// <summary>Where in the text of the command, or null when the error has no place in it.</summary>
    public SqlPosition? Position { get; }

    /// <summary>What to do about it, or null when nothing useful can be said.</summary>
    public string? Hint { get; }

    /// <summary>The command of a batch that failed.</summary>
    internal DbBatchCommand? Failed { get; set; }

    /// <inheritdoc/>
    protected override DbBatchCommand? DbBatchCommand => Failed;

    private static string Describe(string message, SqlPosition? position, string? hint)
    {
        string place = position is { } p
            ? FormattableString.Invariant($" (line {p.Line}, column {p.Column})")
            : "";
        return hint is null ? $"{message}{place}." : $"{message}{place}. {hint}";
    }
}

/// <summary>A place in the text of a command.</summary>
/// <param name="Offset">UTF-16 units before it; 0 at the start of the text.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">UTF-16 units into the line, from 1.</param>
public readonly record struct SqlPosition(int Offset, int Line, int Column)
{
    internal static SqlPosition Find(string text, int offset)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, Math.Clamp(offset, 0, text.Length));
        return new SqlPosition(before.Length, before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
