using System.Collections;
using System.Numerics;

namespace Orm.Model;

/// <summary>A set of column ordinals. Up to 64 columns it allocates nothing.</summary>
public struct ColumnSet : IEquatable<ColumnSet>, IEnumerable<int>
{
    private ulong _low;
    private ulong[]? _rest;

    /// <summary>Whether the set has no column.</summary>
    public readonly bool IsEmpty => _low == 0 && (_rest is null || Array.TrueForAll(_rest, word => word == 0));

    /// <summary>How many columns the set has.</summary>
    public readonly int Count
    {
        get
        {
            var count = BitOperations.PopCount(_low);
            foreach (var word in _rest ?? [])
            {
                count += BitOperations.PopCount(word);
            }

            return count;
        }
    }

    /// <summary>Adds a column.</summary>
    /// <param name="ordinal">Its ordinal, from zero.</param>
    public void Add(int ordinal)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(ordinal);
        if (ordinal < 64)
        {
            _low |= 1UL << ordinal;
            return;
        }

        var word = (ordinal / 64) - 1;
        if (_rest is null || _rest.Length <= word)
        {
            // Copied, never grown in place: sets are values, and another may share the array.
            Array.Resize(ref _rest, word + 1);
        }
        else
        {
            _rest = [.. _rest];
        }

        _rest[word] |= 1UL << (ordinal % 64);
    }

    /// <summary>Whether the set has a column.</summary>
    public readonly bool Contains(int ordinal)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(ordinal);
        if (ordinal < 64)
        {
            return (_low & (1UL << ordinal)) != 0;
        }

        var word = (ordinal / 64) - 1;
        return _rest is not null && word < _rest.Length && (_rest[word] & (1UL << (ordinal % 64))) != 0;
    }

    /// <inheritdoc/>
    public readonly bool Equals(ColumnSet other) => this.SequenceEqual(other);

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is ColumnSet other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => HashCode.Combine(_low, Count);

    /// <summary>The ordinals in ascending order.</summary>
    public readonly IEnumerator<int> GetEnumerator()
    {
        var end = 64 * (1 + (_rest?.Length ?? 0));
        for (var ordinal = 0; ordinal < end; ordinal++)
        {
            if (Contains(ordinal))
            {
                yield return ordinal;
            }
        }
    }

    readonly IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether two sets have the same columns.</summary>
    public static bool operator ==(ColumnSet left, ColumnSet right) => left.Equals(right);

    /// <summary>Whether two sets differ in a column.</summary>
    public static bool operator !=(ColumnSet left, ColumnSet right) => !left.Equals(right);
}
