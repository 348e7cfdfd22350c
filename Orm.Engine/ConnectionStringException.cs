namespace Orm.Engine;

/// <summary>
/// A connection string has a keyword that there is not, or a value that its keyword does not take. Nothing is left out
/// in silence: a setting that was mistyped would be one that does not count. The message lists the keywords, and
/// <see cref="EngineConnectionStringBuilder"/> describes them.
/// </summary>
public sealed class ConnectionStringException : ArgumentException
{
    internal ConnectionStringException(string message, string keyword, string? value = null, string? nearest = null)
        : base(message) => (Keyword, Value, Nearest) = (keyword, value, nearest);

    /// <summary>The keyword, in small letters where it stood in a text.</summary>
    public string Keyword { get; }

    /// <summary>The value that was refused; null when the keyword was.</summary>
    public string? Value { get; }

    /// <summary>The keyword that was meant most likely; null when none is near.</summary>
    public string? Nearest { get; }
}
