namespace Orm.Engine.Execution.Vectors;

// What a chunk of left rows leads to. The rows of a join come in the order of the left ones, those without partner in
// their places: it does not show where chunks begin and end.
internal sealed unsafe partial class VectorJoin
{
    /// <summary>The next rows of a left chunk; null when it is done with.</summary>
    private Chunk? NextOfChunk(Chunk chunk)
    {
        while (_probe.MoveNext())
        {
            if (_kind == ProbeKind.First)
            {
                Mark(_probe.Rows);
                continue;
            }

            int count = Pair(chunk);
            if (_plan.Condition is not null)
            {
                count = Choose(_plan.Condition, count);
                if (KeepsLeft || count == 0)
                {
                    continue;
                }

                Compact(count);
            }

            _output.Count = count;
            return _output;
        }

        _chunk = null;
        return KeepsLeft ? Rest(chunk) : null;
    }

    /// <summary>Tries the condition on the pairs.</summary>
    private int Choose(VectorPredicate condition, int count)
    {
        if (_kind == ProbeKind.AllAndNull)
        {
            return ChooseOrNull(condition, count);
        }

        count = condition.Select(_output, Selection.All(count), _selected, wanted: true);
        foreach (int pair in _selected.AsSpan(0, KeepsLeft ? count : 0))
        {
            Mark(_probe.Rows[pair]);
        }

        return count;
    }

    /// <summary>Tries the condition on the pairs, and keeps the NULLs behind those of a row that meet it not.</summary>
    private int ChooseOrNull(VectorPredicate condition, int count)
    {
        nint nulls = (nint)_build.NullTuple;
        ReadOnlySpan<nint> tuples = _probe.Tuples;
        int pairs = 0;
        for (int i = 0; i < count; i++)
        {
            _pairs[pairs] = i;
            pairs += tuples[i] != nulls ? 1 : 0;
        }

        pairs = condition.Select(_output, new Selection(_pairs.AsSpan(0, pairs), pairs), _pairs, wanted: true);
        int kept = 0;
        int next = 0;
        for (int i = 0; i < count; i++)
        {
            int row = _probe.Rows[i];
            bool isPair = next < pairs && _pairs[next] == i;
            bool isAlone = tuples[i] == nulls && !IsMarked(row);
            if (isPair)
            {
                next++;
                Mark(row);
            }

            _selected[kept] = i;
            kept += isPair || isAlone ? 1 : 0;
        }

        return kept;
    }

    /// <summary>Puts the pairs that the probe has found side by side.</summary>
    private int Pair(Chunk chunk)
    {
        _output.Clear();
        int width = _left.Types.Length;
        for (int i = 0; i < width; i++)
        {
            if (_plan.IsNeeded[i])
            {
                _output.Columns[i].Gather(chunk.Columns[i], _probe.Rows, 0);
            }
        }

        _build.Read(_probe.Tuples, _output, width);
        return _probe.Rows.Length;
    }

    private void Compact(int count)
    {
        for (int i = 0; i < _output.Columns.Length; i++)
        {
            if (_plan.IsNeeded[i])
            {
                // The rows ascend, so each is read before its place is written.
                _output.Columns[i].Compact(_selected.AsSpan(0, count));
            }
        }
    }

    private void Mark(ReadOnlySpan<int> rows)
    {
        foreach (int row in rows)
        {
            Mark(row);
        }
    }

    private void Mark(int row) => _matched[row >> 6] |= 1UL << (row & 63);

    private bool IsMarked(int row) => (_matched[row >> 6] >> (row & 63) & 1) != 0;

    private static ProbeKind KindOf(VectorJoinPlan plan) => (plan.Kind, plan.Condition) switch
    {
        (VectorJoinKind.Left, null) => ProbeKind.AllOrNull,
        (VectorJoinKind.Left, _) => ProbeKind.AllAndNull,
        (VectorJoinKind.Semi or VectorJoinKind.Anti, null) => ProbeKind.First,
        _ => ProbeKind.All,
    };

    /// <summary>The left rows with, or without, a partner.</summary>
    private Chunk? Rest(Chunk chunk)
    {
        bool wanted = _plan.Kind == VectorJoinKind.Semi;
        int count = 0;
        for (int row = 0; row < chunk.Count; row++)
        {
            _selected[count] = row;
            count += IsMarked(row) == wanted ? 1 : 0;
        }

        if (count == 0 || count == chunk.Count)
        {
            return count == 0 ? null : chunk;
        }

        _output.Clear();
        for (int i = 0; i < _left.Types.Length; i++)
        {
            if (_plan.IsNeeded[i])
            {
                _output.Columns[i].Gather(chunk.Columns[i], _selected.AsSpan(0, count), 0);
            }
        }

        _output.Count = count;
        return _output;
    }
}
