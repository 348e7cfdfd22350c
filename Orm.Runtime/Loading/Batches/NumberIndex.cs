using System.Numerics;

namespace Orm.Loading.Batches;

/// <summary>
/// Finds numbers that were seen before, in pooled memory: open addressing with linear probing over a table that is at
/// most half full.
/// </summary>
internal struct NumberIndex : IDisposable
{
    // Each slot holds the place of its number, from one; zero where it is free.
    private int[] _slots;
    private long[] _numbers;
    private int[] _values;
    private int _count;
    private int _shift;

    public NumberIndex()
        => (_slots, _numbers, _values) = ([], [], []);

    /// <summary>What was remembered for a number; -1 where nothing was.</summary>
    internal readonly int Find(long number)
    {
        if (_count == 0)
        {
            return -1;
        }

        var slot = _slots[SlotOf(number)];
        return slot == 0 ? -1 : _values[slot - 1];
    }

    /// <summary>Remembers a value for a number that was not seen before.</summary>
    internal void Add(long number, int value)
    {
        if (_count == _numbers.Length)
        {
            PooledArrays.Grow(ref _numbers, _count);
            PooledArrays.Grow(ref _values, _count);
        }

        if ((_count + 1) * 2 > Capacity)
        {
            Rehash();
        }

        _numbers[_count] = number;
        _values[_count] = value;
        _slots[SlotOf(number)] = ++_count;
    }

    public void Dispose()
    {
        PooledArrays.Return(ref _slots);
        PooledArrays.Return(ref _numbers);
        PooledArrays.Return(ref _values);
        _count = 0;
    }

    private readonly int Capacity => _slots.Length == 0 ? 0 : 1 << (64 - _shift);

    private void Rehash()
    {
        var capacity = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(32, (_count + 1) * 4));
        PooledArrays.Return(ref _slots);
        _slots = PooledArrays.Rent<int>(capacity);
        _shift = 64 - BitOperations.Log2((uint)capacity);
        for (var i = 0; i < _count; i++)
        {
            _slots[SlotOf(_numbers[i])] = i + 1;
        }
    }

    // Multiplication spreads keys that follow each other, and those that have many trailing zeros, over all slots.
    private readonly int SlotOf(long number)
    {
        var mask = (1 << (64 - _shift)) - 1;
        var slot = (int)(((ulong)number * 0x9E3779B97F4A7C15UL) >> _shift);
        while (_slots[slot] is var place && place != 0 && _numbers[place - 1] != number)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }
}
