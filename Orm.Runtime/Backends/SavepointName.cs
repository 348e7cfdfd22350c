using System.Buffers;

namespace Orm.Backends;

/// <summary>Names of savepoints, which stand in SQL as they are.</summary>
internal static class SavepointName
{
    private static readonly SearchValues<char> Allowed = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");

    /// <summary>Refuses a name that would not be one.</summary>
    /// <exception cref="ArgumentException">The name is empty, or has other characters.</exception>
    internal static void Require(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (name.AsSpan().ContainsAnyExcept(Allowed))
        {
            throw new ArgumentException("A savepoint's name has letters, digits and underscores only.", nameof(name));
        }
    }
}
