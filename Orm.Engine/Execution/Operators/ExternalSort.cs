using Orm.Engine.Execution.Spilling;
using Orm.Engine.Planning.Explain;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Operators;

/// <summary>
/// Rows in an order: in memory as far as there is room for them, and else in sorted runs in a temporary file, which are
/// merged as they are read. Rows that are equal stay in the order in which they came.
/// </summary>
internal sealed class ExternalSort(int width, SortColumn[] keys, ExecutionState state, NodeActuals? actuals = null)
{
    /// <summary>So many runs are merged at a time: each needs a buffer in memory.</summary>
    private const int MostMerged = 32;

    private readonly SortedRows _rows = new(width, keys, state.Rows);
    private SpillArea? _area;
    private List<RowFile>? _runs;
    private RunMerge? _merge;
    private int _next;

    internal void Clear()
    {
        _rows.Clear();
        _runs = null;
        _merge = null;
        _next = 0;
        _area?.Release();
    }

    /// <summary>Keeps values that are ordered by what a row says.</summary>
    internal void Add(ReadOnlySpan<SqlValue> row, ReadOnlySpan<SqlValue> values)
    {
        if (!_rows.TryAdd(row, values))
        {
            WriteRun();
            _rows.TryAdd(row, values);
        }
    }

    /// <summary>All rows are there.</summary>
    internal void Complete()
    {
        if (_runs is null)
        {
            _rows.Sort();
            return;
        }

        WriteRun();
        while (_runs!.Count > MostMerged)
        {
            _runs = [.. _runs.Chunk(MostMerged).Select(Merged)];
        }

        _merge = new RunMerge(_runs, keys);
    }

    /// <summary>The next row, the values that it is ordered by in front.</summary>
    internal bool TryNext(out ReadOnlySpan<SqlValue> row)
    {
        if (_merge is not null)
        {
            return _merge.TryNext(out row);
        }

        row = _next < _rows.Count ? _rows.Whole(_next) : default;
        return _next++ < _rows.Count;
    }

    private void WriteRun()
    {
        _area ??= new SpillArea(state, new HeldMemory("Rows that are sorted", state, actuals));
        _runs ??= [];
        var run = new RowFile(keys.Length + width, _area);
        _rows.Sort();
        for (int i = 0; i < _rows.Count; i++)
        {
            state.Step();
            run.Add(_rows.Whole(i));
        }

        run.Complete();
        _runs.Add(run);
        _rows.Clear();
    }

    private RowFile Merged(RowFile[] runs)
    {
        if (runs.Length == 1)
        {
            return runs[0];
        }

        var merge = new RunMerge(runs, keys);
        var merged = new RowFile(keys.Length + width, _area!);
        while (merge.TryNext(out ReadOnlySpan<SqlValue> row))
        {
            state.Step();
            merged.Add(row);
        }

        merged.Complete();
        return merged;
    }

    /// <summary>The rows of several runs, smallest first; of those that are equal, those of the earliest run.</summary>
    private sealed class RunMerge
    {
        private readonly SortColumn[] _keys;
        private readonly PriorityQueue<int, int> _places;
        private readonly RowFileReader[] _readers;
        private int _last = -1;

        internal RunMerge(IReadOnlyList<RowFile> runs, SortColumn[] keys)
        {
            _keys = keys;
            _readers = [.. runs.Select(run => run.Read())];
            _places = new PriorityQueue<int, int>(Comparer<int>.Create(Compare));
            for (int i = 0; i < _readers.Length; i++)
            {
                Advance(i);
            }
        }

        internal bool TryNext(out ReadOnlySpan<SqlValue> row)
        {
            if (_last >= 0)
            {
                Advance(_last);
            }

            _last = _places.TryDequeue(out int reader, out _) ? reader : -1;
            row = _last >= 0 ? _readers[_last].Current : default;
            return _last >= 0;
        }

        private void Advance(int reader)
        {
            if (_readers[reader].Read())
            {
                _places.Enqueue(reader, reader);
            }
        }

        private int Compare(int left, int right)
        {
            ReadOnlySpan<SqlValue> l = _readers[left].Current;
            ReadOnlySpan<SqlValue> r = _readers[right].Current;
            for (int i = 0; i < _keys.Length; i++)
            {
                int order = _keys[i].Compare(l[i], r[i]);
                if (order != 0)
                {
                    return order;
                }
            }

            return left.CompareTo(right);
        }
    }
}
