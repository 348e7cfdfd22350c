using Orm.Engine.Execution.Spilling;
using Orm.Engine.Planning.Explain;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Execution.Vectors;

/// <summary>
/// INTERSECT and EXCEPT, each with and without ALL: the different rows of the left side are put into a table, each with
/// how often it is there, and those of the right side are counted beside it.
/// </summary>
/// <remarks>
/// When there is no memory for more rows, those of both sides that are not in the table go to files, parted by their
/// values, and each part is then done by itself. Rows are equal here when both are NULL.
/// </remarks>
internal sealed unsafe class VectorSetOperation : VectorOperator, IHeld
{
    private readonly VectorOperator _left;
    private readonly VectorOperator _right;
    private readonly bool _isIntersection;
    private readonly bool _isAll;
    private readonly ExecutionState _state;
    private readonly HeldMemory _memory;
    private readonly SpillArea _area;
    private readonly GroupTable _rows;
    private readonly bool[] _isKept;
    private readonly Chunk _output;
    private readonly nint[] _tuples = new nint[ColumnVector.Capacity];
    private readonly int[] _missing = new int[ColumnVector.Capacity];
    private readonly Stack<(SpilledRows Left, SpilledRows? Right, int Depth)> _open = [];
    private int _next;
    private long _given;

    /// <param name="left">The rows that it gives some of.</param>
    /// <param name="right">Rows of the same types.</param>
    /// <param name="set">Which ones: <see cref="SetOperator.Intersect"/> or <see cref="SetOperator.Except"/>.</param>
    /// <param name="isAll">Whether equal rows count one by one.</param>
    /// <param name="state">The running statement.</param>
    /// <param name="actuals">Where EXPLAIN ANALYZE notes what it holds.</param>
    internal VectorSetOperation(
        VectorOperator left, VectorOperator right, SetOperator set, bool isAll, ExecutionState state,
        NodeActuals? actuals)
        : base(left.Types)
    {
        _left = left;
        _right = right;
        _isIntersection = set == SetOperator.Intersect;
        _isAll = isAll;
        _state = state;
        _memory = new HeldMemory("A set operation", state, actuals);
        _area = new SpillArea(state, _memory);
        _rows = new GroupTable(Types, sizeof(Counts));
        _isKept = [.. Types.Select(_ => true)];
        _output = new Chunk(Types);
    }

    internal override void Open()
    {
        Release();
        _state.Hold(this);
        _left.Open();
        Partitions? rest = Collect(_left.Next, depth: 0);
        if (_rows.Tuples.Count > 0)
        {
            _right.Open();
            Compare(_right.Next, rest);
        }
    }

    internal override Chunk? Next()
    {
        int count;
        while ((count = Take()) == 0)
        {
            if (!_open.TryPop(out (SpilledRows Left, SpilledRows? Right, int Depth) part))
            {
                Release();
                return null;
            }

            Forget();
            Partitions? rest = Collect(part.Left.Read(Types).Next, part.Depth);
            Compare(part.Right is null ? () => null : part.Right.Read(Types).Next, rest);
        }

        _output.Clear();
        for (int column = 0; column < Types.Length; column++)
        {
            _rows.Tuples.Read(_tuples.AsSpan(0, count), column, _output.Columns[column]);
        }

        _output.Count = count;
        return _output;
    }

    /// <summary>What is left out on the left side is not given.</summary>
    internal override bool TryPush(int column, JoinFilter filter) => _left.TryPush(column, filter);

    public void Release()
    {
        Forget();
        _open.Clear();
        _area.Release();
    }

    /// <summary>Puts left rows into the table.</summary>
    /// <returns>Those for which there was no memory.</returns>
    private Partitions? Collect(Func<Chunk?> rows, int depth)
    {
        Partitions? rest = null;
        while (rows() is { } chunk)
        {
            Find(chunk, canAdd: rest is null);
            for (int row = 0; row < chunk.Count; row++)
            {
                if (_tuples[row] != 0)
                {
                    CountsOf((byte*)_tuples[row])->Left++;
                }
            }

            AddMissing(chunk, rest);
            if (rest is null && !_memory.TryHold(_rows.Bytes))
            {
                rest = new Partitions(_area, _isKept, depth);
            }
        }

        rest?.Complete();
        return rest;
    }

    /// <summary>Counts right rows beside those of the table.</summary>
    /// <param name="rows">The right rows.</param>
    /// <param name="rest">The left rows that are not in the table.</param>
    private void Compare(Func<Chunk?> rows, Partitions? rest)
    {
        Partitions? others = rest is null ? null : new Partitions(_area, _isKept, rest.Depth);
        while (rows() is { } chunk)
        {
            Find(chunk, canAdd: false);
            for (int row = 0; row < chunk.Count; row++)
            {
                if (_tuples[row] != 0)
                {
                    CountsOf((byte*)_tuples[row])->Right++;
                }
            }

            AddMissing(chunk, others);
        }

        others?.Complete();
        for (int i = 0; rest is not null && i < Partitions.Count; i++)
        {
            if (rest[i] is { } part)
            {
                _open.Push((part, others![i], (rest.Depth + 1) % Partitions.MostDepth));
            }
        }
    }

    private void Find(Chunk chunk, bool canAdd)
    {
        _state.Cancellation.ThrowIfCancellationRequested();
        _rows.FindOrAdd(chunk.Columns, Selection.All(chunk.Count), _tuples, canAdd);
    }

    private void AddMissing(Chunk chunk, Partitions? rest)
    {
        if (rest is null)
        {
            return;
        }

        int missing = 0;
        for (int row = 0; row < chunk.Count; row++)
        {
            _missing[missing] = row;
            missing += _tuples[row] == 0 ? 1 : 0;
        }

        rest.Add(chunk, _missing.AsSpan(0, missing), _rows.Hashes);
    }

    /// <summary>Finds the next rows to give, each as often as it is wanted.</summary>
    private int Take()
    {
        int count = 0;
        while (count < ColumnVector.Capacity && _next < _rows.Tuples.Count)
        {
            byte* tuple = _rows.Tuples[_next];
            long left = Wanted(CountsOf(tuple)) - _given;
            int given = (int)Math.Min(left, ColumnVector.Capacity - count);
            _tuples.AsSpan(count, given).Fill((nint)tuple);
            count += given;
            _given += given;
            if (given == left)
            {
                _next++;
                _given = 0;
            }
        }

        return count;
    }

    private long Wanted(Counts* counts) => (_isIntersection, _isAll) switch
    {
        (true, true) => Math.Min(counts->Left, counts->Right),
        (true, false) => counts->Right > 0 ? 1 : 0,
        (false, true) => Math.Max(counts->Left - counts->Right, 0),
        _ => counts->Right > 0 ? 0 : 1,
    };

    private Counts* CountsOf(byte* tuple) => (Counts*)(tuple + _rows.Tuples.ExtraOffset);

    /// <summary>Forgets the rows of the table, for those of the next part.</summary>
    private void Forget()
    {
        _rows.Clear();
        _memory.Release();
        _next = 0;
        _given = 0;
    }

    /// <summary>How often a row is there on both sides.</summary>
    private struct Counts
    {
        internal long Left;
        internal long Right;
    }
}
