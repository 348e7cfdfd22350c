namespace Orm.Engine.Execution.Vectors;

/// <summary>
/// An aggregate over the frame of each row. A frame that only grows at its end keeps the state from row to row; any
/// other one is added up anew, a vector at a time.
/// </summary>
internal sealed unsafe class FramedAggregate : VectorWindowCall
{
    private readonly VectorAggregate _aggregate;
    private readonly WindowEdges _edges;
    private readonly int[] _columns;
    private readonly Chunk _chunk;
    private readonly int[] _rows = new int[ColumnVector.Capacity];
    private readonly int[] _chosen = new int[ColumnVector.Capacity];
    private readonly nint[] _groups = new nint[ColumnVector.Capacity];
    private readonly TupleStore _states;
    private byte* _state;
    private int _loaded;
    private int _from;
    private int _to;

    /// <param name="aggregate">The aggregate.</param>
    /// <param name="edges">The frame.</param>
    /// <param name="columns">The columns that it is computed of.</param>
    /// <param name="types">The types of all columns.</param>
    internal FramedAggregate(VectorAggregate aggregate, WindowEdges edges, int[] columns, VectorType[] types)
        : base(aggregate.Type)
    {
        _aggregate = aggregate;
        _edges = edges;
        _columns = columns;
        _chunk = new Chunk(types);
        _states = new TupleStore([], aggregate.StateBytes);
        aggregate.Offset = _states.ExtraOffset;
        Selection.Everything(_rows.Length, _rows);
    }

    internal override void Begin()
    {
        _chunk.Clear();
        _loaded = 0;
        _from = -1;
    }

    internal override void Compute(WindowRows rows, WindowPlaces places, ColumnVector target)
    {
        for (int i = 0; i < places.Count; i++)
        {
            (int from, int to) = _edges.Of(places, i);
            if (from != _from || to < _to)
            {
                BeginFrame(from);
            }

            for (; _to < to; _to += Add(rows, to))
            {
            }

            _aggregate.Finish(_state, target, i);
            if (target.Form == VectorForm.Texts && !target.IsNull(i))
            {
                // The state may be forgotten before the row is read.
                target.Texts[i] = target.Arena.Copy(in target.Texts[i]);
            }
        }
    }

    private void BeginFrame(int from)
    {
        _aggregate.Clear();
        _states.Clear();
        _state = _states.Add();
        Array.Fill(_groups, (nint)_state);
        _from = _to = from;
    }

    /// <summary>Adds rows from where the frame ends now, as many as there are together.</summary>
    private int Add(WindowRows rows, int to)
    {
        if (_to < _loaded || _to >= _loaded + _chunk.Count)
        {
            Load(rows, _to);
        }

        int first = _to - _loaded;
        int count = Math.Min(to - _to, _chunk.Count - first);
        Selection added = new(_rows.AsSpan(first, count), count);
        if (_aggregate.Filter is { } filter)
        {
            int left = filter.Select(_chunk, added, _chosen, wanted: true);
            added = new Selection(_chosen.AsSpan(0, left), left);
        }

        if (added.Count > 0)
        {
            _aggregate.Add(_chunk, _groups, added);
        }

        return count;
    }

    private void Load(WindowRows rows, int from)
    {
        _chunk.Clear();
        _chunk.Count = Math.Min(ColumnVector.Capacity, rows.Count - from);
        foreach (int column in _columns)
        {
            rows.Read(column, rows.Tuples.Slice(from, _chunk.Count), _chunk.Columns[column]);
        }

        _loaded = from;
    }
}
