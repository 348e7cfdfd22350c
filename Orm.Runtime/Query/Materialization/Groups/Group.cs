using System.Collections;

namespace Orm.Linq.Materialization.Groups;

/// <summary>A group that was read with its elements.</summary>
internal sealed class Group<TKey, TElement>(TKey key) : IGrouping<TKey, TElement>, IReadOnlyList<TElement>
{
    private readonly List<TElement> _elements = [];

    /// <inheritdoc/>
    public TKey Key { get; } = key;

    /// <inheritdoc/>
    public int Count => _elements.Count;

    /// <inheritdoc/>
    public TElement this[int index] => _elements[index];

    /// <inheritdoc/>
    public IEnumerator<TElement> GetEnumerator() => _elements.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Add(TElement element) => _elements.Add(element);
}
