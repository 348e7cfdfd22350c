using Orm.Engine.Execution.Vectors;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Spilling;

/// <summary>Rows that were sorted a part at a time and written to a file, and are merged as they are read.</summary>
/// <param name="types">The columns, those that are only sorted by among them.</param>
/// <param name="orders">What they are sorted by.</param>
/// <param name="state">The running statement.</param>
/// <param name="area">The file.</param>
internal sealed unsafe class SortedRuns(
    VectorType[] types, SortOrder[] orders, ExecutionState state, SpillArea area)
{
    /// <summary>So many runs are merged at a time: each needs a chunk in memory.</summary>
    private const int MostMerged = 16;

    private readonly bool[] _isKept = [.. types.Select(_ => true)];
    private readonly Chunk _chunk = new(types);
    private nint[] _tuples = [];
    private int[] _rows = [];
    private readonly List<SpilledRows> _runs = [];
    private RunMerge? _merge;

    internal bool IsEmpty => _runs.Count == 0;

    /// <summary>Writes sorted tuples.</summary>
    internal void Add(TupleStore store, ReadOnlySpan<SortEntry> entries)
    {
        ChunkArrays.Reserve(ref _tuples);
        ChunkArrays.Reserve(ref _rows);
        var run = new SpilledRows(area, _isKept);
        while (!entries.IsEmpty)
        {
            state.Cancellation.ThrowIfCancellationRequested();
            int count = Math.Min(entries.Length, ColumnVector.Capacity);
            for (int i = 0; i < count; i++)
            {
                _tuples[i] = entries[i].Tuple;
            }

            _chunk.Clear();
            for (int column = 0; column < types.Length; column++)
            {
                store.Read(_tuples.AsSpan(0, count), column, _chunk.Columns[column]);
            }

            run.Add(_chunk, _rows.AsSpan(0, Selection.Everything(count, _rows)));
            entries = entries[count..];
        }

        run.Complete();
        _runs.Add(run);
    }

    /// <summary>Merges runs until they are so few that all can be read at once.</summary>
    internal void Begin()
    {
        while (_runs.Count > MostMerged)
        {
            // The first ones are the earliest: equal rows keep their order.
            var merge = new RunMerge(_runs[..MostMerged], types, orders);
            var merged = new SpilledRows(area, _isKept);
            while (Fill(merge, _chunk))
            {
                merged.Add(_chunk, _rows.AsSpan(0, Selection.Everything(_chunk.Count, _rows)));
            }

            merged.Complete();
            _runs.RemoveRange(0, MostMerged);
            _runs.Insert(0, merged);
        }

        _merge = new RunMerge(_runs, types, orders);
    }

    /// <summary>The next rows in their order.</summary>
    internal bool TryRead(Chunk target) => Fill(_merge!, target);

    internal void Clear()
    {
        _runs.Clear();
        _merge = null;
    }

    private bool Fill(RunMerge merge, Chunk target)
    {
        state.Cancellation.ThrowIfCancellationRequested();
        target.Clear();
        while (target.Count < ColumnVector.Capacity && merge.TryNext(out Chunk? source, out int row))
        {
            for (int i = 0; i < target.Columns.Length; i++)
            {
                target.Columns[i].CopyRow(source, i, row, target.Count, target.Texts);
            }

            target.Count++;
        }

        return target.Count > 0;
    }
}

/// <summary>The rows of several runs, smallest first.</summary>
internal sealed class RunMerge
{
    private readonly SortOrder[] _orders;
    private readonly Cursor[] _heap;
    private int _count;
    private bool _isStale;

    internal RunMerge(IReadOnlyList<SpilledRows> runs, VectorType[] types, SortOrder[] orders)
    {
        _orders = orders;
        _heap = new Cursor[runs.Count];
        for (int i = 0; i < runs.Count; i++)
        {
            var cursor = new Cursor(i, runs[i].Read(types));
            if (cursor.MoveNext())
            {
                _heap[_count++] = cursor;
            }
        }

        for (int i = (_count / 2) - 1; i >= 0; i--)
        {
            SiftDown(i);
        }
    }

    /// <summary>The next row; valid until the next call.</summary>
    internal bool TryNext([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Chunk? chunk, out int row)
    {
        if (_isStale)
        {
            Advance();
        }

        (chunk, row) = _count == 0 ? (null, 0) : (_heap[0].Chunk, _heap[0].Row);
        _isStale = _count > 0;
        return chunk is not null;
    }

    private void Advance()
    {
        if (!_heap[0].MoveNext())
        {
            _heap[0] = _heap[--_count];
        }

        SiftDown(0);
    }

    private void SiftDown(int place)
    {
        while (true)
        {
            int least = place;
            for (int child = (place * 2) + 1; child <= (place * 2) + 2 && child < _count; child++)
            {
                least = Compare(_heap[child], _heap[least]) < 0 ? child : least;
            }

            if (least == place)
            {
                return;
            }

            (_heap[place], _heap[least]) = (_heap[least], _heap[place]);
            place = least;
        }
    }

    private int Compare(Cursor left, Cursor right)
    {
        foreach (SortOrder order in _orders)
        {
            ColumnVector l = left.Chunk!.Columns[order.Column];
            ColumnVector r = right.Chunk!.Columns[order.Column];
            bool leftIsNull = l.IsNull(left.Row);
            bool rightIsNull = r.IsNull(right.Row);
            if (leftIsNull || rightIsNull)
            {
                if (leftIsNull != rightIsNull)
                {
                    return leftIsNull == order.NullsFirst ? -1 : 1;
                }

                continue;
            }

            int result = CompareValues(l, left.Row, r, right.Row);
            if (result != 0)
            {
                return order.IsDescending == result > 0 ? -1 : 1;
            }
        }

        return left.Number.CompareTo(right.Number);
    }

    private static int CompareValues(ColumnVector left, int leftRow, ColumnVector right, int rightRow) =>
        left.Form != right.Form
            ? SqlValue.Compare(left.Value(leftRow), right.Value(rightRow))
            : left.Form switch
            {
                VectorForm.Integers => left.Integers[leftRow].CompareTo(right.Integers[rightRow]),
                VectorForm.Texts => TextRef.Compare(in left.Texts[leftRow], in right.Texts[rightRow]),
                _ => SqlValue.Compare(left.Value(leftRow), right.Value(rightRow)),
            };

    private sealed class Cursor(int number, SpillReader reader)
    {
        internal int Number => number;

        internal Chunk? Chunk { get; private set; }

        internal int Row { get; private set; } = -1;

        internal bool MoveNext()
        {
            if (Chunk is not null && ++Row < Chunk.Count)
            {
                return true;
            }

            Chunk = reader.Next();
            Row = 0;
            return Chunk is not null;
        }
    }
}
