namespace Orm.Engine;

/// <summary>The text of a command is not SQL (SQLSTATE 42601).</summary>
public sealed class SqlSyntaxException : EngineException
{
    /// <summary>The SQLSTATE of every syntax error.</summary>
    internal const string SyntaxError = "42601";

    internal SqlSyntaxException(string expected, string found, SqlPosition position, string? hint = null)
        : base(SyntaxError, $"Expected {expected}, found {found}", position, hint)
    {
        Expected = expected;
        Found = found;
    }

    /// <summary>What could have stood there, in words.</summary>
    public string Expected { get; }

    /// <summary>What stands there: the token between apostrophes, or 'the end of the text'.</summary>
    public string Found { get; }
}
