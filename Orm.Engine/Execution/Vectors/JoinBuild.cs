using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Orm.Engine.Execution.Spilling;

namespace Orm.Engine.Execution.Vectors;

/// <summary>One side of a join that is put into a table.</summary>
/// <param name="Types">The types of its columns.</param>
/// <param name="Keys">Its sides of the equalities.</param>
/// <param name="KeyTypes">The types under which the keys are kept.</param>
/// <param name="IsNeeded">Which of its columns are used, by the condition or behind the join.</param>
/// <param name="Filters">Told about the values of the key of the same place, where there is one.</param>
/// <param name="IsKept">Whether rows without partner are wanted too: then each has a mark, and those whose key is NULL
/// stay.</param>
internal sealed record BuiltSide(
    VectorType[] Types, VectorExpression[] Keys, VectorType[] KeyTypes, bool[] IsNeeded, JoinFilter?[] Filters,
    bool IsKept);

/// <summary>Collects the rows of one side of a join: keys first, then the columns that are used and are no keys.
/// </summary>
internal sealed unsafe class JoinBuild
{
    private readonly BuiltSide _side;
    private readonly ExecutionState _state;
    private readonly HeldMemory _memory;
    private readonly SpillArea _area;
    private readonly VectorType[] _types;
    private readonly TupleStore _tuples;
    private int _depth;
    private Chunk? _spilling;
    private byte[]? _nullTuple;
    private readonly int[] _kept;
    private readonly int[] _placeOf;
    private ulong[] _hashes = [];
    private nint[] _added = [];
    private int[] _rows = [];
    private readonly ColumnVector[] _keys;
    private readonly VectorForm[] _forms;

    /// <param name="side">The side.</param>
    /// <param name="state">The running statement.</param>
    /// <param name="memory">What it may hold.</param>
    /// <param name="area">Where rows go that do not fit in memory.</param>
    internal JoinBuild(BuiltSide side, ExecutionState state, HeldMemory memory, SpillArea area)
    {
        _side = side;
        (_state, _memory, _area) = (state, memory, area);
        _keys = new ColumnVector[side.Keys.Length];
        _forms = [.. side.KeyTypes.Select(type => type.KeptForm)];
        _placeOf = new int[side.Types.Length];
        Array.Fill(_placeOf, -1);
        for (int i = 0; i < _keys.Length; i++)
        {
            if (side.Keys[i] is ColumnExpression key && key.Type.KeptForm == _forms[i])
            {
                _placeOf[key.Column] = i;
            }
        }

        _kept = [.. Enumerable.Range(0, _placeOf.Length).Where(i => side.IsNeeded[i] && _placeOf[i] < 0)];
        for (int i = 0; i < _kept.Length; i++)
        {
            _placeOf[_kept[i]] = _keys.Length + i;
        }

        for (int i = 0; i < _placeOf.Length; i++)
        {
            _placeOf[i] = side.IsNeeded[i] ? _placeOf[i] : -1;
        }

        _types = [.. side.KeyTypes, .. _kept.Select(i => side.Types[i])];
        _tuples = new TupleStore(_types, side.IsKept ? sizeof(long) : 0);
    }

    internal JoinTable Table { get; } = new();

    internal VectorForm[] Forms => _forms;

    /// <summary>A tuple of NULLs, the partner of rows that have none.</summary>
    internal byte* NullTuple => (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_nullTuple!));

    /// <summary>Whether there are tuples whose key is NULL, which is equal to nothing.</summary>
    internal bool HasNullKeys { get; private set; }

    /// <summary>The rows, when they did not fit in memory: then the table is empty.</summary>
    internal Partitions? Spilled { get; private set; }

    internal void Run(VectorOperator source)
    {
        Begin(depth: 0);
        source.Open();
        while (source.Next() is { } chunk)
        {
            _state.Cancellation.ThrowIfCancellationRequested();
            for (int i = 0; i < _keys.Length; i++)
            {
                _keys[i] = _side.Keys[i].Evaluate(chunk, Selection.All(chunk.Count));
            }

            Add(chunk, _kept);
        }

        Finish();
    }

    /// <summary>Takes the rows of a part instead.</summary>
    /// <param name="rows">The rows; null for none.</param>
    /// <param name="depth">How often they have been parted.</param>
    internal void Load(SpilledRows? rows, int depth)
    {
        Begin(depth);
        SpillReader? reader = rows?.Read(_types);
        int[] behindKeys = [.. Enumerable.Range(_keys.Length, _kept.Length)];
        while (reader?.Next() is { } chunk)
        {
            _state.Cancellation.ThrowIfCancellationRequested();
            chunk.Columns.AsSpan(0, _keys.Length).CopyTo(_keys);
            Add(chunk, behindKeys);
        }

        Finish();
    }

    private void Begin(int depth)
    {
        Release();
        _depth = depth;
        _nullTuple ??= _tuples.NewNullTuple();
        ChunkArrays.Reserve(ref _hashes);
        ChunkArrays.Reserve(ref _added);
        ChunkArrays.Reserve(ref _rows);
    }

    internal void Release()
    {
        Table.Clear();
        _tuples.Clear();
        _memory.Release();
        HasNullKeys = false;
        Spilled = null;
    }

    private void Finish()
    {
        if (Spilled is not null)
        {
            Spill();
            Spilled.Complete();
            return;
        }

        if (_depth == 0)
        {
            Fill();
        }

        Table.Build(_tuples, _state.Cancellation);
        _tuples.DropBlocks();
    }

    /// <summary>Moves the tuples to the file.</summary>
    private void Spill()
    {
        if (_depth >= Partitions.MostDepth)
        {
            throw _memory.Exceeded();
        }

        Spilled ??= new Partitions(_area, [.. _types.Select(_ => true)], _depth);
        _spilling ??= new Chunk(_types);
        for (int start = 0; start < _tuples.Count; start += ColumnVector.Capacity)
        {
            int count = Math.Min(ColumnVector.Capacity, _tuples.Count - start);
            _spilling.Clear();
            for (int i = 0; i < count; i++)
            {
                byte* tuple = _tuples[start + i];
                _added[i] = (nint)tuple;
                _hashes[i] = *(ulong*)tuple;
            }

            for (int column = 0; column < _types.Length; column++)
            {
                _tuples.Read(_added.AsSpan(0, count), column, _spilling.Columns[column]);
            }

            Spilled.Add(_spilling, _rows.AsSpan(0, Selection.Everything(count, _rows)), _hashes);
        }

        _tuples.Clear();
        _memory.Release();
    }

    /// <summary>Notes that a tuple has a partner.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Mark(byte* tuple) => *(long*)(tuple + _tuples.ExtraOffset) = 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool IsMarked(byte* tuple) => *(long*)(tuple + _tuples.ExtraOffset) != 0;

    /// <summary>Whether a tuple has the key of a left row.</summary>
    internal bool IsEqual(byte* tuple, ColumnVector[] keys, int row)
    {
        for (int i = 0; i < keys.Length; i++)
        {
            if (!_tuples.IsEqual(tuple, i, keys[i], row))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where the only key lies in a tuple.</summary>
    internal int KeyOffset => _tuples.OffsetOf(0);

    /// <summary>Reads the columns that are used into those of a chunk from a place on.</summary>
    internal void Read(ReadOnlySpan<nint> tuples, Chunk target, int start)
    {
        for (int i = 0; i < _placeOf.Length; i++)
        {
            if (_placeOf[i] >= 0)
            {
                _tuples.Read(tuples, _placeOf[i], target.Columns[start + i]);
            }
        }
    }

    /// <param name="chunk">Rows whose keys have been computed.</param>
    /// <param name="kept">Which columns are kept beside the keys.</param>
    private void Add(Chunk chunk, int[] kept)
    {
        int count = Selection.Everything(chunk.Count, _rows);
        foreach (ColumnVector key in _keys)
        {
            HasNullKeys |= key.HasNulls && _side.IsKept;
            count = key.HasNulls && !_side.IsKept
                ? ComparisonKernels.WithoutNulls(key, _rows.AsSpan(0, count))
                : count;
        }

        Span<int> rows = _rows.AsSpan(0, count);
        KeyHash.Compute(_keys, _forms, Selection.All(chunk.Count), _hashes);
        for (int i = 0; i < rows.Length; i++)
        {
            byte* tuple = _tuples.Add();
            *(ulong*)tuple = _hashes[rows[i]];
            _added[i] = (nint)tuple;
        }

        for (int i = 0; i < _keys.Length; i++)
        {
            _tuples.Write(_added.AsSpan(0, count), i, _keys[i], rows);
        }

        for (int i = 0; i < kept.Length; i++)
        {
            _tuples.Write(_added.AsSpan(0, count), _keys.Length + i, chunk.Columns[kept[i]], rows);
        }

        // The table is made of a second copy of the tuples, and has a directory.
        if (!_memory.TryHold((_tuples.Bytes * 2) + (_tuples.Count * 2L * sizeof(long))))
        {
            Spill();
        }
    }

    private void Fill()
    {
        for (int key = 0; key < _keys.Length; key++)
        {
            if (_side.Filters[key] is not { } filter)
            {
                continue;
            }

            filter.Begin(_tuples.Count);
            int offset = _tuples.OffsetOf(key);
            for (int i = 0; i < _tuples.Count; i++)
            {
                byte* tuple = _tuples[i];
                if (!HasNullKeys || !TupleStore.IsNull(tuple, key))
                {
                    filter.Add(*(long*)(tuple + offset));
                }
            }

            filter.Complete();
        }
    }
}
