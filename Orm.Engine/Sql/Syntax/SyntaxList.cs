using System.Collections;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Orm.Engine.Sql.Syntax;

/// <summary>
/// An immutable list that is equal to another one with equal elements. The default value is the empty list.
/// </summary>
[CollectionBuilder(typeof(SyntaxList), nameof(SyntaxList.Create))]
[StructLayout(LayoutKind.Auto)]
internal readonly struct SyntaxList<T> : IReadOnlyList<T>, IEquatable<SyntaxList<T>>
{
    private readonly T[]? _items;

    internal SyntaxList(T[] items) => _items = items.Length == 0 ? null : items;

    public int Count => _items?.Length ?? 0;

    internal bool IsEmpty => _items is null;

    public T this[int index] => (_items ?? [])[index];

    internal ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Whether it is the same list, and not only an equal one.</summary>
    internal bool IsSame(SyntaxList<T> other) => ReferenceEquals(_items, other._items);

    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    public bool Equals(SyntaxList<T> other) =>
        ReferenceEquals(_items, other._items) || AsSpan().SequenceEqual(other.AsSpan());

    public override bool Equals(object? obj) => obj is SyntaxList<T> other && Equals(other);

    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T item in AsSpan())
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }
}

internal static class SyntaxList
{
    internal static SyntaxList<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());
}
