namespace Orm.Engine.Execution.Vectors;

/// <summary>
/// Pairs of rows of a left chunk and a right one, as many as a chunk holds, and rows that stand alone; and what the
/// kind of a join makes of them. A row that stands alone comes behind its pairs, and is decided by whether one of them
/// met the condition.
/// </summary>
/// <param name="plan">What the join gives.</param>
/// <param name="types">The types of the columns of both sides.</param>
/// <param name="width">How many of them are the left side's.</param>
internal sealed class JoinPairs(VectorJoinPlan plan, VectorType[] types, int width)
{
    private const int None = -1;

    private readonly Chunk _output = new(types);
    private int[] _left = [];
    private int[] _right = [];
    private int[] _rows = [];
    private int[] _selected = [];
    private readonly RowMarks _leftMarks = new();
    private Chunk? _leftRows;
    private Chunk? _rightRows;
    private RowMarks? _rightMarks;
    private long _rightStart;
    private bool _hasAlone;

    /// <summary>How many there are that have not been taken.</summary>
    internal int Count { get; private set; }

    internal int Room => ColumnVector.Capacity - Count;

    /// <summary>Whether pairs are wanted, and not only the left rows that are in one or in none.</summary>
    internal bool GivesPairs => plan.Kind is not (VectorJoinKind.Semi or VectorJoinKind.Anti);

    /// <summary>Whether left rows are given that have no partner.</summary>
    internal bool GivesLeftAlone => plan.Kind is VectorJoinKind.Left or VectorJoinKind.Anti or VectorJoinKind.Full;

    internal bool GivesRightAlone => plan.Kind == VectorJoinKind.Full;

    /// <summary>Whether a left row is decided on behind its pairs.</summary>
    internal bool DecidesBehind => plan.Condition is not null && plan.Kind != VectorJoinKind.Inner;

    /// <summary>Whether a partner is enough by itself, and no pair is needed.</summary>
    internal bool IsDecidedByKey => plan.Condition is null && !GivesPairs;

    internal void Begin()
    {
        ChunkArrays.Reserve(ref _left);
        ChunkArrays.Reserve(ref _right);
        ChunkArrays.Reserve(ref _rows);
        ChunkArrays.Reserve(ref _selected);
        Count = 0;
        _hasAlone = false;
        (_leftRows, _rightRows, _rightMarks) = (null, null, null);
    }

    /// <summary>Takes the left rows from another chunk. All pairs have been taken.</summary>
    internal void UseLeft(Chunk? rows)
    {
        _leftRows = rows;
        _leftMarks.Clear();
    }

    /// <summary>Takes the right rows from a chunk.</summary>
    /// <param name="rows">The chunk.</param>
    /// <param name="marks">Where its rows are marked that are in a pair, when that is wanted.</param>
    /// <param name="start">The place of its first row there.</param>
    /// <returns>Whether that is possible: pairs with another chunk have to be taken before.</returns>
    internal bool TryUseRight(Chunk rows, RowMarks marks, long start)
    {
        if (Count > 0 && (!ReferenceEquals(rows, _rightRows) || start != _rightStart))
        {
            return false;
        }

        (_rightRows, _rightMarks, _rightStart) = (rows, marks, start);
        return true;
    }

    internal void Add(int left, int right)
    {
        _left[Count] = left;
        _right[Count++] = right;
    }

    /// <summary>Pairs a left row with right ones that follow each other.</summary>
    internal void Add(int left, int right, int count)
    {
        _left.AsSpan(Count, count).Fill(left);
        for (int i = 0; i < count; i++)
        {
            _right[Count + i] = right + i;
        }

        Count += count;
    }

    internal void AddLeftAlone(int left)
    {
        _hasAlone = true;
        Add(left, None);
    }

    internal void AddRightAlone(int right)
    {
        _hasAlone = true;
        Add(None, right);
    }

    /// <summary>A left row has a partner, without a condition.</summary>
    internal void AddDecided(int left)
    {
        if (plan.Kind == VectorJoinKind.Semi)
        {
            _leftMarks.Mark(left);
            AddLeftAlone(left);
        }
    }

    /// <summary>Whether no more pairs of a left row are needed.</summary>
    internal bool IsDecided(int left) => !GivesPairs && _leftMarks.Has(left);

    /// <summary>The rows that the pairs come to; null when there are none. Valid until pairs are added.</summary>
    internal Chunk? Take()
    {
        int count = Count;
        if (count == 0)
        {
            return null;
        }

        bool readsRight = GivesPairs || plan.Condition is not null;
        _output.Clear();
        for (int i = 0; i < types.Length; i++)
        {
            if (plan.IsNeeded[i] && (i < width || readsRight))
            {
                Gather(i, count);
            }
        }

        int kept = Choose(count);
        for (int i = 0; i < types.Length && kept > 0 && kept < count; i++)
        {
            if (plan.IsNeeded[i] && (i < width || GivesPairs))
            {
                // The rows ascend, so each is read before its place is written.
                _output.Columns[i].Compact(_selected.AsSpan(0, kept));
            }
        }

        Count = 0;
        _hasAlone = false;
        _output.Count = kept;
        return kept == 0 ? null : _output;
    }

    private void Gather(int column, int count)
    {
        (Chunk? source, int[] rows, int at) =
            column < width ? (_leftRows, _left, column) : (_rightRows, _right, column - width);
        ColumnVector target = _output.Columns[column];
        if (source is null)
        {
            target.FillNulls();
            return;
        }

        if (!_hasAlone)
        {
            target.Gather(source.Columns[at], rows.AsSpan(0, count), 0);
            return;
        }

        for (int i = 0; i < count; i++)
        {
            _rows[i] = Math.Max(rows[i], 0);
        }

        target.Gather(source.Columns[at], _rows.AsSpan(0, count), 0);
        for (int i = 0; i < count; i++)
        {
            if (rows[i] == None)
            {
                target.SetNull(i);
            }
        }
    }

    /// <summary>Decides which rows are given, and notes which ones were in a pair.</summary>
    private int Choose(int count)
    {
        int pairs = plan.Condition is null ? 0 : Met(plan.Condition, count);
        if (plan.Kind == VectorJoinKind.Inner)
        {
            return plan.Condition is null ? count : pairs;
        }

        int kept = 0;
        int next = 0;
        for (int i = 0; i < count; i++)
        {
            bool isKept;
            if (_left[i] != None && _right[i] != None)
            {
                isKept = plan.Condition is null || (next < pairs && _selected[next] == i);
                if (isKept)
                {
                    next++;
                    Mark(i);
                }

                isKept &= GivesPairs;
            }
            else
            {
                isKept = _left[i] != None
                    ? _leftMarks.Has(_left[i]) == (plan.Kind == VectorJoinKind.Semi)
                    : !_rightMarks!.Has(_rightStart + _right[i]);
            }

            _rows[kept] = i;
            kept += isKept ? 1 : 0;
        }

        _rows.AsSpan(0, kept).CopyTo(_selected);
        return kept;
    }

    private void Mark(int pair)
    {
        _leftMarks.Mark(_left[pair]);
        if (GivesRightAlone)
        {
            _rightMarks!.Mark(_rightStart + _right[pair]);
        }
    }

    /// <summary>The pairs that meet the condition.</summary>
    private int Met(VectorPredicate condition, int count)
    {
        if (!_hasAlone)
        {
            return condition.Select(_output, Selection.All(count), _selected, wanted: true);
        }

        int pairs = 0;
        for (int i = 0; i < count; i++)
        {
            _selected[pairs] = i;
            pairs += _left[i] != None && _right[i] != None ? 1 : 0;
        }

        return pairs == 0
            ? 0
            : condition.Select(_output, new Selection(_selected.AsSpan(0, pairs), pairs), _selected, wanted: true);
    }
}
