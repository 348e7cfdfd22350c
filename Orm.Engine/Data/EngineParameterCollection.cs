using System.Collections;
using System.Data.Common;

namespace Orm.Engine;

/// <summary>The parameters of a command.</summary>
public sealed class EngineParameterCollection : DbParameterCollection
{
    private readonly List<EngineParameter> _items = [];

    internal EngineParameterCollection()
    {
    }

    /// <inheritdoc/>
    public override int Count => _items.Count;

    /// <inheritdoc/>
    public override object SyncRoot => _items;

    /// <summary>The parameter at a place.</summary>
    public new EngineParameter this[int index]
    {
        get => _items[index];
        set => _items[index] = value;
    }

    /// <summary>Adds a parameter with a value.</summary>
    /// <param name="name">The name, with or without its sign.</param>
    /// <param name="value">The value.</param>
    public EngineParameter AddWithValue(string name, object? value)
    {
        var parameter = new EngineParameter(name, value);
        _items.Add(parameter);
        return parameter;
    }

    /// <summary>Adds a parameter.</summary>
    public EngineParameter Add(EngineParameter value)
    {
        _items.Add(value);
        return value;
    }

    /// <inheritdoc/>
    public override int Add(object value)
    {
        _items.Add(Require(value));
        return _items.Count - 1;
    }

    /// <inheritdoc/>
    public override void AddRange(Array values)
    {
        foreach (object value in values)
        {
            Add(value);
        }
    }

    /// <inheritdoc/>
    public override void Clear() => _items.Clear();

    /// <inheritdoc/>
    public override bool Contains(object value) => value is EngineParameter parameter && _items.Contains(parameter);

    /// <inheritdoc/>
    public override bool Contains(string value) => IndexOf(value) >= 0;

    /// <inheritdoc/>
    public override void CopyTo(Array array, int index) => ((ICollection)_items).CopyTo(array, index);

    /// <inheritdoc/>
    public override IEnumerator GetEnumerator() => _items.GetEnumerator();

    /// <inheritdoc/>
    public override int IndexOf(object value) => value is EngineParameter parameter ? _items.IndexOf(parameter) : -1;

    /// <inheritdoc/>
    public override int IndexOf(string parameterName)
    {
        string bare = new EngineParameter(parameterName, null).BareName;
        return _items.FindIndex(parameter => parameter.BareName == bare);
    }

    /// <inheritdoc/>
    public override void Insert(int index, object value) => _items.Insert(index, Require(value));

    /// <inheritdoc/>
    public override void Remove(object value) => _items.Remove(Require(value));

    /// <inheritdoc/>
    public override void RemoveAt(int index) => _items.RemoveAt(index);

    /// <inheritdoc/>
    public override void RemoveAt(string parameterName) => _items.RemoveAt(RequireIndex(parameterName));

    /// <inheritdoc/>
    protected override DbParameter GetParameter(int index) => _items[index];

    /// <inheritdoc/>
    protected override DbParameter GetParameter(string parameterName) => _items[RequireIndex(parameterName)];

    /// <inheritdoc/>
    protected override void SetParameter(int index, DbParameter value) => _items[index] = Require(value);

    /// <inheritdoc/>
    protected override void SetParameter(string parameterName, DbParameter value) =>
        _items[RequireIndex(parameterName)] = Require(value);

    private static EngineParameter Require(object value) => value as EngineParameter
        ?? throw new InvalidCastException($"A {value?.GetType().Name ?? "null"} is no EngineParameter.");

    private int RequireIndex(string name)
    {
        int index = IndexOf(name);
        return index >= 0 ? index : throw new ArgumentException($"There is no parameter '{name}'.", nameof(name));
    }
}
