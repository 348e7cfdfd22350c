using Orm.Engine.Execution.Morsels;
using Orm.Engine.Execution.Operators;
using Orm.Engine.Storage.Pages;
using Orm.Engine.Transactions;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Vectors;

/// <summary>A condition of a scan.</summary>
/// <param name="Predicate">The condition.</param>
/// <param name="Columns">The columns of the scan that it looks at.</param>
/// <param name="Effort">What it takes: those that take least come first.</param>
internal sealed record ScanPredicate(VectorPredicate Predicate, int[] Columns, int Effort);

/// <summary>
/// Reads a table leaf by leaf. Conditions are tried on the columns of the leaf in place; only the rows that are left
/// over are copied out, and only those of their columns that somebody uses.
/// </summary>
internal sealed class VectorScan : VectorOperator, ILeafReader
{
    private const int LeastRoom = 256;
    private const int FirstRows = 128;

    /// <summary>One row of so many is few: on average less than one to a cache line.</summary>
    private const int SparseRows = 8;

    private readonly uint _number;
    private readonly int[] _columns;
    private readonly bool[] _isNeeded;
    private readonly ScanPredicate[] _predicates;
    private readonly ExecutionState _state;
    private readonly MorselCursor? _morsels;
    private readonly Chunk _output;
    private readonly Chunk _leaf;
    private readonly bool[] _isLoaded;
    private int[] _rows = [];
    private readonly List<(int[] Columns, JoinFilter Filter)> _filters = [];
    private SqlType[] _stored = [];
    private Table? _table;
    private ColumnScan? _scan;
    private TableScan? _byRow;
    private int _wanted;

    /// <param name="number">The table's tree.</param>
    /// <param name="columns">The places of the columns; -1: the row id.</param>
    /// <param name="types">Their types.</param>
    /// <param name="isNeeded">Which of them are used behind the conditions.</param>
    /// <param name="predicates">The conditions, in the order in which they are tried.</param>
    /// <param name="state">The running statement.</param>
    /// <param name="morsels">The parts of the table that are read; null: all of it.</param>
    internal VectorScan(
        uint number, int[] columns, VectorType[] types, bool[] isNeeded, ScanPredicate[] predicates,
        ExecutionState state, MorselCursor? morsels)
        : base(types)
    {
        _morsels = morsels;
        _number = number;
        _columns = columns;
        _isNeeded = isNeeded;
        _predicates = predicates;
        _state = state;
        (_output, _leaf) = (new Chunk(types), new Chunk(types));
        _isLoaded = new bool[columns.Length];
    }

    // Where no row is wanted, one filling would be the whole table: who cancels it stops it behind a leaf.
    bool ILeafReader.IsFull => _output.Count >= _wanted || _state.Cancellation.IsCancellationRequested;

    bool ILeafReader.IsEmpty => _output.Count == 0;

    internal override void Open()
    {
        ChunkArrays.Reserve(ref _rows);
        _table = _state.Services.Database.Table(_number)
            ?? throw new InvalidOperationException("The plan is older than the tables it reads.");
        _stored = [.. _columns.Select(column => column < 0 ? SqlType.BigInt : _table.Layout.Types[column])];
        _scan = _morsels is null ? _state.Transaction.ScanColumns(_table) : null;
        _byRow = null;
        _wanted = FirstRows;
    }

    internal override Chunk? Next()
    {
        _output.Clear();
        while (_output.Count == 0)
        {
            _state.Cancellation.ThrowIfCancellationRequested();
            if (_byRow is not null)
            {
                FillByRow();
                continue;
            }

            switch (_scan?.Fill(this) ?? LeafReading.Ended)
            {
                case LeafReading.Ended when _output.Count == 0:
                    if (!TryBeginMorsel())
                    {
                        return null;
                    }

                    break;
                case LeafReading.ByRow:
                    _byRow = _morsels is null
                        ? _state.Transaction.Scan(_table!, _scan!.ByRowFrom, _scan.ByRowTo)
                        : _state.Transaction.ScanNoted(_table!, _scan!.ByRowFrom, _scan.ByRowTo);
                    break;
            }
        }

        _wanted = Math.Min(_wanted * 4, ColumnVector.Capacity - LeastRoom);
        return _output;
    }

    /// <summary>Goes on with another morsel. No chunk has rows of two.</summary>
    private bool TryBeginMorsel()
    {
        if (_morsels is null || !_morsels.MoveNext(out long from, out long to))
        {
            return false;
        }

        _scan = _state.Transaction.ScanColumnsNoted(_table!, from, to);
        return true;
    }

    internal override bool TryPush(int column, JoinFilter filter)
    {
        if (Types[column] is not { Varies: false, Form: VectorForm.Integers })
        {
            return false;
        }

        _filters.Add(([column], filter));
        return true;
    }

    int ILeafReader.Read(TableLeaf leaf, int start, int end)
    {
        for (int i = 0; i < _columns.Length; i++)
        {
            if (_stored[i].IsVariable && LeafColumns.HasOverflow(leaf, _columns[i], start, end - start))
            {
                return -1;
            }
        }

        while (start < end && _output.Count < _wanted)
        {
            int count = Math.Min(end - start, ColumnVector.Capacity - _output.Count);
            Take(leaf, start, count);
            start += count;
        }

        return start;
    }

    private void Take(TableLeaf leaf, int start, int count)
    {
        int left = Choose(leaf, start, count);
        if (left * SparseRows < count)
        {
            Prefetch(leaf, start, left);
        }

        for (int i = 0; i < _columns.Length && left > 0; i++)
        {
            if (_isNeeded[i])
            {
                LeafColumns.Gather(
                    leaf, _columns[i], _stored[i], start, _rows.AsSpan(0, left), _output.Columns[i], _output.Count,
                    _output.Texts);
            }
        }

        _output.Count += left;
    }

    /// <summary>
    /// Where few rows are left over each of their values is a cache line of its own: they are fetched together, and not
    /// one after the other.
    /// </summary>
    private void Prefetch(TableLeaf leaf, int start, int left)
    {
        for (int i = 0; i < _columns.Length; i++)
        {
            if (_isNeeded[i] && !_isLoaded[i] && _columns[i] >= 0)
            {
                LeafColumns.Prefetch(leaf, _columns[i], start, _rows.AsSpan(0, left));
            }
        }
    }

    /// <summary>Tries the conditions, and writes the rows that are left over.</summary>
    private int Choose(TableLeaf leaf, int start, int count)
    {
        Array.Clear(_isLoaded);
        bool isDense = leaf.GhostCount == 0;
        int left = isDense ? count : Present(leaf, start, count);
        left = Filter(leaf, start, count, left, strict: true, ref isDense);
        foreach (ScanPredicate predicate in _predicates)
        {
            if (left == 0)
            {
                return 0;
            }

            Load(leaf, predicate.Columns, start, count);
            Selection rows = isDense ? Selection.All(left) : new Selection(_rows.AsSpan(0, left), left);
            left = predicate.Predicate.Select(_leaf, rows, _rows, wanted: true);
            isDense = false;
        }

        left = Filter(leaf, start, count, left, strict: false, ref isDense);
        return isDense ? Selection.Everything(count, _rows) : left;
    }

    /// <summary>Asks the filters of joins above: those that let few rows pass before the conditions, the others
    /// behind.</summary>
    private int Filter(TableLeaf leaf, int start, int count, int left, bool strict, ref bool isDense)
    {
        foreach ((int[] columns, JoinFilter filter) in _filters)
        {
            if (filter.IsActive && filter.IsStrict == strict && left > 0)
            {
                Load(leaf, columns, start, count);
                Selection rows = isDense ? Selection.All(left) : new Selection(_rows.AsSpan(0, left), left);
                left = filter.Select(_leaf.Columns[columns[0]], rows, _rows);
                isDense = false;
            }
        }

        return left;
    }

    private int Present(TableLeaf leaf, int start, int count)
    {
        int present = 0;
        for (int i = 0; i < count; i++)
        {
            _rows[present] = i;
            present += leaf.IsGhost(start + i) ? 0 : 1;
        }

        return present;
    }

    private void Load(TableLeaf leaf, int[] columns, int start, int count)
    {
        foreach (int column in columns)
        {
            if (!_isLoaded[column])
            {
                _isLoaded[column] = true;
                _leaf.Columns[column].Clear();
                LeafColumns.Copy(leaf, _columns[column], _stored[column], start, count, _leaf.Columns[column]);
            }
        }
    }

    private void FillByRow()
    {
        _leaf.Clear();
        while (_leaf.Count < _wanted && _leaf.Texts.Bytes < Chunk.EnoughTexts && _byRow is not null)
        {
            if (!_byRow.MoveNext())
            {
                _byRow = null;
                _scan!.Skip();
                break;
            }

            _state.NoteRow(_byRow.Row.Row.Length);
            for (int i = 0; i < _columns.Length; i++)
            {
                SqlValue value = _columns[i] < 0
                    ? SqlValue.BigInt(_byRow.RowId)
                    : StoredValue.Read(_byRow.Row, _columns[i]);
                _leaf.Columns[i].Set(_leaf.Count, value, _leaf.Texts);
            }

            _leaf.Count++;
        }

        int left = Selection.Everything(_leaf.Count, _rows);
        foreach (ScanPredicate predicate in _predicates)
        {
            left = left == 0
                ? 0
                : predicate.Predicate.Select(_leaf, new Selection(_rows.AsSpan(0, left), left), _rows, wanted: true);
        }

        for (int i = 0; i < _columns.Length; i++)
        {
            _output.Columns[i].Gather(_leaf.Columns[i], _rows.AsSpan(0, left), 0);
        }

        _output.Count = left;
    }
}
