using System.Collections;

namespace Orm.Linq.Ir;

/// <summary>
/// An immutable array that equals another one with equal elements, so that records that hold lists compare by value.
/// </summary>
internal readonly struct EquatableArray<T> : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
{
    private readonly T[]? _items;

    /// <summary>Takes over an array; the caller keeps no reference to it.</summary>
    internal EquatableArray(T[] items) => _items = items;

    public int Count => _items?.Length ?? 0;

    internal bool IsEmpty => Count == 0;

    private T[] Items => _items ?? [];

    public T this[int index] => Items[index];

    public bool Equals(EquatableArray<T> other)
        => ReferenceEquals(_items, other._items) || Items.SequenceEqual(other.Items);

    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in Items)
        {
            hash = unchecked((hash * 31) + (item is null ? 0 : item.GetHashCode()));
        }

        return hash;
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>This array and one more element.</summary>
    internal EquatableArray<T> Add(T item) => new([.. Items, item]);

    /// <summary>
    /// The images of the elements; the same instance where every element is its own image, so that a rewrite that
    /// changes nothing allocates nothing.
    /// </summary>
    internal EquatableArray<T> Map(Func<T, T> map)
    {
        T[]? images = null;
        for (var i = 0; i < Count; i++)
        {
            var image = map(Items[i]);
            if (images is null && !ReferenceEquals(image, Items[i]))
            {
                images = [.. Items];
            }

            if (images is not null)
            {
                images[i] = image;
            }
        }

        return images is null ? this : new EquatableArray<T>(images);
    }
}

/// <summary>Makes equatable arrays.</summary>
internal static class EquatableArray
{
    internal static EquatableArray<T> Of<T>(params T[] items) => new(items);

    internal static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items) => new([.. items]);
}
