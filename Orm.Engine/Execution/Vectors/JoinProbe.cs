namespace Orm.Engine.Execution.Vectors;

/// <summary>How many partners of a row a probe gives.</summary>
internal enum ProbeKind
{
    /// <summary>All of them.</summary>
    All,

    /// <summary>One.</summary>
    First,

    /// <summary>All of them, and for a row that has none a tuple of NULLs.</summary>
    AllOrNull,

    /// <summary>All of them, and behind them a tuple of NULLs: a condition decides whether there were any.</summary>
    AllAndNull,
}

/// <summary>Finds the pairs of a chunk of rows of one side with those of the side that was built, as many at a time as
/// a chunk holds.</summary>
/// <param name="build">The built side.</param>
/// <param name="keys">The other side's keys.</param>
internal sealed unsafe class JoinProbe(JoinBuild build, VectorExpression[] keys)
{
    private readonly ColumnVector[] _keys = new ColumnVector[keys.Length];
    private ulong[] _hashes = [];
    private int[] _candidates = [];
    private int[] _starts = [];
    private int[] _ends = [];
    private int[] _rows = [];
    private nint[] _tuples = [];
    private int _count;
    private int _next;
    private int _found;
    private bool _hasPartner;
    private ProbeKind _kind;

    /// <summary>The rows of the chunk that the pairs have, in ascending order.</summary>
    internal ReadOnlySpan<int> Rows => _rows.AsSpan(0, _found);

    /// <summary>Their partners.</summary>
    internal ReadOnlySpan<nint> Tuples => _tuples.AsSpan(0, _found);

    private bool GivesNulls => _kind is ProbeKind.AllOrNull or ProbeKind.AllAndNull;

    /// <param name="chunk">The rows.</param>
    /// <param name="kind">Which partners are wanted.</param>
    internal void Begin(Chunk chunk, ProbeKind kind)
    {
        ChunkArrays.Reserve(ref _hashes);
        ChunkArrays.Reserve(ref _candidates);
        ChunkArrays.Reserve(ref _starts);
        ChunkArrays.Reserve(ref _ends);
        ChunkArrays.Reserve(ref _rows);
        ChunkArrays.Reserve(ref _tuples);
        _kind = kind;
        _next = 0;
        _count = 0;
        _hasPartner = false;
        if (build.Table.Count == 0)
        {
            LookForAll([], GivesNulls ? chunk.Count : 0);
            return;
        }

        for (int i = 0; i < _keys.Length; i++)
        {
            _keys[i] = keys[i].Evaluate(chunk, Selection.All(chunk.Count));
        }

        int count = Selection.Everything(chunk.Count, _candidates);
        foreach (ColumnVector key in _keys)
        {
            count = key.HasNulls ? ComparisonKernels.WithoutNulls(key, _candidates.AsSpan(0, count)) : count;
        }

        KeyHash.Compute(_keys, build.Forms, Selection.All(chunk.Count), _hashes);
        Look(count, chunk.Count);
    }

    /// <summary>Finds pairs until there is no room for more.</summary>
    /// <returns>Whether it found any.</returns>
    internal bool MoveNext()
    {
        _found = 0;
        if (_keys.Length == 1 && build.Forms[0] == VectorForm.Integers && build.Table.Count > 0)
        {
            MatchIntegers(_keys[0].Integers);
        }
        else
        {
            MatchAny();
        }

        return _found > 0;
    }

    private void Look(int count, int all)
    {
        JoinTable table = build.Table;
        ReadOnlySpan<int> rows = _candidates.AsSpan(0, count);
        foreach (int row in rows)
        {
            table.Prefetch(_hashes[row]);
        }

        if (GivesNulls)
        {
            LookForAll(rows, all);
            return;
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

    /// <summary>Rows that have no partner are wanted too, in the places where they are.</summary>
    private void LookForAll(ReadOnlySpan<int> rows, int all)
    {
        JoinTable table = build.Table;
        _starts.AsSpan(0, all).Clear();
        _ends.AsSpan(0, all).Clear();
        foreach (int row in rows)
        {
            if (table.TryFind(_hashes[row], out int start, out int end))
            {
                _starts[row] = start;
                _ends[row] = end;
            }
        }

        _count = Selection.Everything(all, _candidates);
    }

    private void MatchIntegers(ReadOnlySpan<long> values)
    {
        int offset = build.KeyOffset;
        JoinTable table = build.Table;
        for (; _next < _count; _next++)
        {
            int row = _candidates[_next];
            long key = values[row];
            int end = _ends[_next];
            for (int at = _starts[_next]; at < end; at++)
            {
                byte* tuple = table[at];
                if (*(long*)(tuple + offset) != key || (build.HasNullKeys && TupleStore.IsNull(tuple, 0)))
                {
                    continue;
                }

                if (!Take(row, tuple, at))
                {
                    return;
                }

                if (_kind == ProbeKind.First)
                {
                    break;
                }
            }

            if (GivesNulls && !TryEnd(row, end))
            {
                return;
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

                if (_kind == ProbeKind.First)
                {
                    break;
                }
            }

            if (GivesNulls && !TryEnd(row, end))
            {
                return;
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

        _rows[_found] = row;
        _tuples[_found++] = (nint)tuple;
        _hasPartner = true;
        return true;
    }

    /// <summary>All partners of a row have been given: gives the tuple of NULLs, if it is wanted.</summary>
    /// <returns>Whether there was room.</returns>
    private bool TryEnd(int row, int end)
    {
        if ((_kind == ProbeKind.AllAndNull || !_hasPartner) && !Take(row, build.NullTuple, end))
        {
            return false;
        }

        _hasPartner = false;
        return true;
    }
}
