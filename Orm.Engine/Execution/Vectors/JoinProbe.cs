namespace Orm.Engine.Execution.Vectors;

/// <summary>Finds the pairs of a chunk of left rows, as many at a time as a chunk holds.</summary>
internal sealed unsafe class JoinProbe(JoinBuild build, VectorJoinPlan plan)
{
    private readonly ColumnVector[] _keys = new ColumnVector[plan.LeftKeys.Length];
    private readonly ulong[] _hashes = new ulong[ColumnVector.Capacity];
    private readonly int[] _candidates = new int[ColumnVector.Capacity];
    private readonly int[] _starts = new int[ColumnVector.Capacity];
    private readonly int[] _ends = new int[ColumnVector.Capacity];
    private readonly int[] _leftRows = new int[ColumnVector.Capacity];
    private readonly nint[] _tuples = new nint[ColumnVector.Capacity];
    private int _count;
    private int _next;
    private int _found;
    private bool _firstOnly;

    /// <summary>The left rows of the pairs, in ascending order.</summary>
    internal ReadOnlySpan<int> LeftRows => _leftRows.AsSpan(0, _found);

    /// <summary>Their right rows.</summary>
    internal ReadOnlySpan<nint> Tuples => _tuples.AsSpan(0, _found);

    /// <param name="chunk">The left rows.</param>
    /// <param name="firstOnly">Whether one partner of each row is enough.</param>
    internal void Begin(Chunk chunk, bool firstOnly)
    {
        _firstOnly = firstOnly;
        _next = 0;
        _count = 0;
        if (build.Table.Count == 0)
        {
            return;
        }

        for (int i = 0; i < _keys.Length; i++)
        {
            _keys[i] = plan.LeftKeys[i].Evaluate(chunk, Selection.All(chunk.Count));
        }

        int count = Selection.Everything(chunk.Count, _candidates);
        foreach (ColumnVector key in _keys)
        {
            count = key.HasNulls ? ComparisonKernels.WithoutNulls(key, _candidates.AsSpan(0, count)) : count;
        }

        KeyHash.Compute(_keys, build.Forms, Selection.All(chunk.Count), _hashes);
        Look(count);
    }

    /// <summary>Finds pairs until there is no room for more.</summary>
    /// <returns>Whether it found any.</returns>
    internal bool MoveNext()
    {
        _found = 0;
        if (_keys.Length == 1 && build.Forms[0] == VectorForm.Integers)
        {
            MatchIntegers(_keys[0] is null ? [] : _keys[0].Integers);
        }
        else
        {
            MatchAny();
        }

        return _found > 0;
    }

    private void Look(int count)
    {
        JoinTable table = build.Table;
        ReadOnlySpan<int> rows = _candidates.AsSpan(0, count);
        foreach (int row in rows)
        {
            table.Prefetch(_hashes[row]);
        }

        foreach (int row in rows)
        {
            if (table.TryFind(_hashes[row], out int start, out int end))
            {
                _candidates[_count] = row;
                _starts[_count] = start;
                _ends[_count++] = end;
            }
        }
    }

    private void MatchIntegers(ReadOnlySpan<long> keys)
    {
        int offset = build.KeyOffset;
        JoinTable table = build.Table;
        for (; _next < _count; _next++)
        {
            int row = _candidates[_next];
            long key = keys[row];
            int end = _ends[_next];
            for (int at = _starts[_next]; at < end; at++)
            {
                byte* tuple = table[at];
                if (*(long*)(tuple + offset) != key)
                {
                    continue;
                }

                if (!Take(row, tuple, at))
                {
                    return;
                }

                if (_firstOnly)
                {
                    break;
                }
            }
        }
    }

    private void MatchAny()
    {
        JoinTable table = build.Table;
        for (; _next < _count; _next++)
        {
            int row = _candidates[_next];
            ulong hash = _hashes[row];
            int end = _ends[_next];
            for (int at = _starts[_next]; at < end; at++)
            {
                byte* tuple = table[at];
                if (*(ulong*)tuple != hash || !build.IsEqual(tuple, _keys, row))
                {
                    continue;
                }

                if (!Take(row, tuple, at))
                {
                    return;
                }

                if (_firstOnly)
                {
                    break;
                }
            }
        }
    }

    /// <returns>Whether there was room.</returns>
    private bool Take(int row, byte* tuple, int at)
    {
        if (_found == ColumnVector.Capacity)
        {
            _starts[_next] = at;
            return false;
        }

        _leftRows[_found] = row;
        _tuples[_found++] = (nint)tuple;
        return true;
    }
}
