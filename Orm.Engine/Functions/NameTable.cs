using System.Collections.Frozen;

namespace Orm.Engine.Functions;

/// <summary>Names of SQL and what they stand for, in both directions.</summary>
/// <typeparam name="T">What they stand for.</typeparam>
internal sealed class NameTable<T>
    where T : struct, Enum
{
    private readonly FrozenDictionary<string, T> _values;
    private readonly FrozenDictionary<T, string> _names;

    /// <param name="entries">Of several entries with one name, or with one value, the first counts.</param>
    internal NameTable(params (string Name, T Value)[] entries)
    {
        _values = entries.DistinctBy(entry => entry.Name).ToFrozenDictionary(entry => entry.Name, entry => entry.Value);
        _names = entries.DistinctBy(entry => entry.Value).ToFrozenDictionary(entry => entry.Value, entry => entry.Name);
    }

    internal T? Find(string name) => _values.TryGetValue(name, out T value) ? value : null;

    internal string NameOf(T value) => _names[value];
}
