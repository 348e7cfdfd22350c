using System.Numerics;

namespace Orm.Engine.Execution.Vectors;

/// <summary>
/// What the built side of a join tells the scan of the other side: which keys cannot have a partner. A range, and a
/// Bloom filter of 64-bit blocks. It switches itself off where it hardly leaves anything out.
/// </summary>
internal sealed class JoinFilter
{
    private const int BitsPerKey = 12;
    private const int Sample = 8192;

    private readonly List<JoinFilter> _followers = [];
    private ulong[] _bits = [0];
    private int _shift = 63;
    private long _least;
    private long _most;
    private ulong _width;
    private long _seen;
    private long _passed;

    internal bool IsActive { get; private set; }

    /// <summary>Whether so few rows pass that it is worth asking before anything else.</summary>
    internal bool IsStrict { get; private set; }

    /// <summary>Filters for the scan of the side that looks into the table, one for each key that a scan takes it
    /// for.</summary>
    internal static JoinFilter?[] Push(VectorOperator side, VectorExpression[] keys, VectorType[] types)
    {
        var filters = new JoinFilter?[keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            var filter = new JoinFilter();
            bool isTaken = types[i].KeptForm == VectorForm.Integers && keys[i] is ColumnExpression key
                && side.TryPush(key.Column, filter);
            filters[i] = isTaken ? filter : null;
        }

        return filters;
    }

    /// <summary>Filters for the scan of another worker on the same side.</summary>
    /// <param name="filters">Those of the first worker.</param>
    /// <param name="side">The other worker's side.</param>
    /// <param name="keys">Its keys.</param>
    internal static void Follow(JoinFilter?[] filters, VectorOperator side, VectorExpression[] keys)
    {
        for (int i = 0; i < filters.Length; i++)
        {
            if (filters[i] is { } filter && keys[i] is ColumnExpression key)
            {
                side.TryPush(key.Column, filter.Follower());
            }
        }
    }

    internal static void Reset(JoinFilter?[] filters)
    {
        foreach (JoinFilter? filter in filters)
        {
            filter?.Reset();
        }
    }

    /// <summary>A filter of the same keys for the scan of another worker, which counts for itself what passes.
    /// </summary>
    internal JoinFilter Follower()
    {
        var follower = new JoinFilter();
        _followers.Add(follower);
        return follower;
    }

    /// <summary>Lets everything pass until it is filled.</summary>
    internal void Reset()
    {
        IsActive = IsStrict = false;
        _seen = _passed = 0;
        foreach (JoinFilter follower in _followers)
        {
            follower.Reset();
        }
    }

    /// <summary>Begins with an expected number of keys.</summary>
    internal void Begin(int keys)
    {
        int words = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, (long)keys * BitsPerKey / 64));
        _bits = new ulong[words];
        _shift = 64 - BitOperations.Log2((uint)words);
        _least = long.MaxValue;
        _most = long.MinValue;
    }

    internal void Add(long key)
    {
        ulong hash = KeyHash.OfInteger(key);
        _least = Math.Min(_least, key);
        _most = Math.Max(_most, key);
        _bits[hash >> _shift] |= Mask(hash);
    }

    internal void Complete()
    {
        bool isEmpty = _least > _most;
        _width = isEmpty ? 0 : (ulong)(_most - _least);
        _least = isEmpty ? long.MinValue : _least;
        IsActive = true;
        foreach (JoinFilter follower in _followers)
        {
            follower.TakeOver(this);
        }
    }

    private void TakeOver(JoinFilter leader)
    {
        (_bits, _shift, _least, _width) = (leader._bits, leader._shift, leader._least, leader._width);
        IsActive = true;
        foreach (JoinFilter follower in _followers)
        {
            follower.TakeOver(leader);
        }
    }

    /// <summary>Leaves out the rows whose key cannot be there. NULL has no partner either.</summary>
    internal int Select(ColumnVector keys, in Selection rows, Span<int> found)
    {
        int count = 0;
        ReadOnlySpan<long> values = keys.Integers;
        for (int i = 0; i < rows.Count; i++)
        {
            int row = rows[i];
            long value = values[row];
            found[count] = row;
            if ((ulong)(value - _least) <= _width)
            {
                ulong hash = KeyHash.OfInteger(value);
                ulong mask = Mask(hash);
                count += (_bits[hash >> _shift] & mask) == mask ? 1 : 0;
            }
        }

        int examined = rows.Count;
        count = keys.HasNulls ? ComparisonKernels.WithoutNulls(keys, found[..count]) : count;
        Count(examined, count);
        return count;
    }

    private static ulong Mask(ulong hash) =>
        (1UL << (int)(hash & 63)) | (1UL << (int)(hash >> 6 & 63)) | (1UL << (int)(hash >> 12 & 63));

    private void Count(int examined, int passed)
    {
        _seen += examined;
        _passed += passed;
        if (_seen >= Sample)
        {
            IsActive = _passed * 4 < _seen * 3;
            IsStrict = _passed * 8 < _seen;
            _seen = _passed = 0;
        }
    }
}
