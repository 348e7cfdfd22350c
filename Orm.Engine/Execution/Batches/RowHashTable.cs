using Orm.Engine.Execution.Spilling;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Batches;

/// <summary>Rows found by their first columns: the table of hash joins, groupings and everything that is
/// distinct.</summary>
/// <param name="width">The columns of a row.</param>
/// <param name="keys">How many of them are the key.</param>
/// <param name="memory">Where whole blocks of rows are counted.</param>
/// <param name="identical">Whether keys that are equal in SQL, and still differ, are two.</param>
internal sealed class RowHashTable(int width, int keys, RowMemory? memory = null, bool identical = false)
{
    private int[] _buckets = new int[16];
    private int[] _next = new int[16];
    private int[] _hashes = new int[16];

    internal RowList Rows { get; } = new(width, memory);

    internal int Count => Rows.Count;

    /// <summary>The hash of a key; equal keys have equal ones, NULL equal to NULL.</summary>
    internal static int Hash(ReadOnlySpan<SqlValue> key)
    {
        uint hash = 17;
        foreach (ref readonly SqlValue value in key)
        {
            hash = (hash * 31) + (uint)HashOf(value);
        }

        hash ^= hash >> 15;
        return (int)(hash * 0x9E3779B1u);
    }

    /// <summary>The first row of a key, or -1.</summary>
    internal int Find(ReadOnlySpan<SqlValue> key, int hash)
    {
        int at = _buckets[hash & (_buckets.Length - 1)] - 1;
        while (at >= 0 && !(_hashes[at] == hash && KeyEquals(Rows[at], key)))
        {
            at = _next[at];
        }

        return at;
    }

    /// <summary>The next row of the same key, or -1.</summary>
    internal int FindNext(int row, ReadOnlySpan<SqlValue> key)
    {
        int hash = _hashes[row];
        int at = _next[row];
        while (at >= 0 && !(_hashes[at] == hash && KeyEquals(Rows[at], key)))
        {
            at = _next[at];
        }

        return at;
    }

    /// <summary>Adds a row, whether its key is there or not.</summary>
    internal int Add(ReadOnlySpan<SqlValue> row, int hash)
    {
        int index = Rows.Add(row);
        Add(index, hash);
        return index;
    }

    /// <summary>Adds a row, if there is memory for it. Once there was none, nothing is added until the table is
    /// emptied.</summary>
    internal bool TryAdd(ReadOnlySpan<SqlValue> row, int hash)
    {
        if (!Rows.TryAdd(row))
        {
            return false;
        }

        Add(Rows.Count - 1, hash);
        return true;
    }

    internal void Clear()
    {
        Rows.Clear();
        Array.Clear(_buckets);
    }

    private void Add(int index, int hash)
    {
        if (index == _next.Length)
        {
            Grow();
        }

        _hashes[index] = hash;
        Link(index);
    }

    private bool KeyEquals(ReadOnlySpan<SqlValue> row, ReadOnlySpan<SqlValue> key)
    {
        for (int i = 0; i < keys; i++)
        {
            if (!(identical ? row[i].IsIdenticalTo(key[i]) : row[i].Equals(key[i])))
            {
                return false;
            }
        }

        return true;
    }

    private static int HashOf(in SqlValue value) => value.Kind switch
    {
        SqlTypeKind.Integer or SqlTypeKind.BigInt or SqlTypeKind.SmallInt or SqlTypeKind.Date or SqlTypeKind.Timestamp
            or SqlTypeKind.TimestampTz or SqlTypeKind.Time or SqlTypeKind.Boolean =>
            (int)(((ulong)value.Int64Unchecked * 0x9E3779B97F4A7C15UL) >> 32),
        _ => value.GetHashCode(),
    };

    private void Link(int index)
    {
        ref int bucket = ref _buckets[_hashes[index] & (_buckets.Length - 1)];
        _next[index] = bucket - 1;
        bucket = index + 1;
    }

    private void Grow()
    {
        int size = _next.Length * 2;
        Array.Resize(ref _next, size);
        Array.Resize(ref _hashes, size);
        _buckets = new int[size];
        for (int i = 0; i < Rows.Count - 1; i++)
        {
            Link(i);
        }
    }
}
