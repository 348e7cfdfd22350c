using System.Runtime.InteropServices;
using Orm.Engine.Execution.Spilling;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Vectors;

/// <summary>
/// An aggregate with DISTINCT: the first row of each value in a group goes on to the aggregate itself. Pairs of group
/// and value that do not fit in memory go to a file, and come back a part at a time when all rows have been seen.
/// </summary>
internal sealed unsafe class DistinctVector : VectorAggregate
{
    private static readonly bool[] s_both = [true, true];

    private readonly VectorAggregate _inner;
    private readonly VectorType[] _types;
    private readonly GroupTable _seen;
    private readonly HeldMemory _memory;
    private readonly SpillArea _area;
    private readonly ColumnVector _groups;
    private readonly Chunk _pairs;
    private readonly nint[] _found = new nint[ColumnVector.Capacity];
    private readonly int[] _rows = new int[ColumnVector.Capacity];
    private Partitions? _spilled;

    /// <param name="argument">What is to be different.</param>
    /// <param name="inner">Makes the aggregate over those values.</param>
    /// <param name="state">The running statement.</param>
    internal DistinctVector(VectorExpression argument, VectorAggregate inner, ExecutionState state)
        : base(argument, inner.Type, inner.StateBytes)
    {
        _inner = inner;
        _types = [new VectorType(SqlTypeKind.BigInt, VectorForm.Integers), argument.Type];
        _seen = new GroupTable(_types, 0);
        _groups = new ColumnVector(_types[0]);
        _pairs = new Chunk([_groups, _groups]);
        _memory = new HeldMemory("An aggregate of different values", state, actuals: null);
        _area = new SpillArea(state, _memory);
    }

    internal override void Clear()
    {
        _seen.Clear();
        _inner.Clear();
        _spilled = null;
        _area.Release();
        _memory.Release();
    }

    internal override void Add(Chunk chunk, ReadOnlySpan<nint> groups, in Selection rows)
    {
        ColumnVector values = Argument!.Evaluate(chunk, rows);
        int count = 0;
        for (int i = 0; i < rows.Count; i++)
        {
            int row = rows[i];
            _rows[count] = row;
            _groups.Integers[row] = groups[row];
            count += values.IsNull(row) ? 0 : 1;
        }

        _pairs.Columns[1] = values;
        Add(_pairs, count, ref _spilled, depth: 0);
    }

    internal override void Complete()
    {
        var open = new Stack<(SpilledRows Rows, int Depth)>();
        Push(_spilled, open);
        _spilled = null;
        while (open.TryPop(out (SpilledRows Rows, int Depth) part))
        {
            _seen.Clear();
            _memory.Release();
            SpillReader reader = part.Rows.Read(_types);
            Partitions? deeper = null;
            while (reader.Next() is { } pairs)
            {
                Add(pairs, Selection.Everything(pairs.Count, _rows), ref deeper, part.Depth);
            }

            Push(deeper, open);
        }
    }

    internal override void Finish(byte* group, ColumnVector target, int row)
    {
        _inner.Offset = Offset;
        _inner.Finish(group, target, row);
    }

    private static void Push(Partitions? parts, Stack<(SpilledRows Rows, int Depth)> open)
    {
        parts?.Complete();
        for (int i = 0; parts is not null && i < Partitions.Count; i++)
        {
            if (parts[i] is { } part)
            {
                open.Push((part, (parts.Depth + 1) % Partitions.MostDepth));
            }
        }
    }

    /// <summary>Adds the rows of pairs that stand in the list.</summary>
    private void Add(Chunk pairs, int count, ref Partitions? spilled, int depth)
    {
        var rows = new Selection(_rows.AsSpan(0, count), count);
        _seen.FindOrAdd(pairs.Columns, rows, _found, canAdd: spilled is null);
        ReadOnlySpan<int> added = _seen.AddedRows;
        if (!added.IsEmpty)
        {
            _inner.Offset = Offset;
            ReadOnlySpan<nint> groups = MemoryMarshal.Cast<long, nint>(pairs.Columns[0].Integers);
            _inner.Add(pairs, groups, new Selection(added, added.Length));
        }

        if (spilled is not null)
        {
            int missing = 0;
            for (int i = 0; i < count; i++)
            {
                int row = _rows[i];
                _rows[missing] = row;
                missing += _found[row] == 0 ? 1 : 0;
            }

            spilled.Add(pairs, _rows.AsSpan(0, missing), _seen.Hashes);
        }
        else if (!_memory.TryHold(_seen.Bytes))
        {
            spilled = new Partitions(_area, s_both, depth);
        }
    }
}
