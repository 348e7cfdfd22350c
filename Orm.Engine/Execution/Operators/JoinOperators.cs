using Orm.Engine.Execution.Batches;
using Orm.Engine.Execution.Expressions;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Operators;

/// <summary>
/// For each left row, runs the right side with the columns that it takes from there: lateral joins, and nested loops
/// over an index.
/// </summary>
internal sealed class ApplyOperator(
    Operator left, Operator right, Correlation correlation, Evaluator? condition, bool outer, ExecutionState state)
    : RowOperator(left.Width + right.Width)
{
    private readonly OperatorReader _left = new(left);
    private readonly OperatorReader _right = new(right);
    private bool _hasLeft;
    private bool _matched;

    internal override void Open()
    {
        _left.Open();
        _hasLeft = false;
    }

    private protected override void Resume()
    {
        if (_hasLeft)
        {
            GiveLeft();
        }
    }

    protected override bool MoveNext(Span<SqlValue> row)
    {
        while (_hasLeft || MoveLeft())
        {
            while (_right.Read())
            {
                state.Step();
                _left.Current.CopyTo(row);
                _right.Current.CopyTo(row[left.Width..]);
                if (condition is null || condition.IsTrue(row))
                {
                    _matched = true;
                    return true;
                }
            }

            _hasLeft = false;
            if (outer && !_matched)
            {
                _left.Current.CopyTo(row);
                row[left.Width..].Clear();
                return true;
            }
        }

        return false;
    }

    private bool MoveLeft()
    {
        if (!_left.Read(Wanted))
        {
            return false;
        }

        GiveLeft();
        _right.Open();
        _hasLeft = true;
        _matched = false;
        return true;
    }

    /// <summary>Puts what the right side takes from the left row where it looks for it.</summary>
    private void GiveLeft()
    {
        foreach ((int slot, int cell) in correlation.FromRow)
        {
            state.Cells[cell] = _left.Current[slot];
        }
    }
}

/// <summary>
/// The right rows are kept, and each left row looks for partners among them; how is what the derived ones differ in.
/// </summary>
internal abstract class KeptRightJoin(
    Operator left, Operator right, Evaluator? condition, bool outer, bool full, ExecutionState state)
    : RowOperator(left.Width + right.Width)
{
    private readonly OperatorReader _left = new(left);
    private readonly OperatorReader _right = new(right);
    private bool[] _seen = [];
    private bool _hasLeft;
    private bool _matched;
    private bool _leftIsDone;
    private int _unmatched;

    /// <summary>Whether right rows without partner are given, too.</summary>
    protected bool IsFull => full;

    internal override void Open()
    {
        Clear();
        _right.Open();
        while (_right.Read())
        {
            state.Step();
            Keep(_right.Current);
        }

        _seen = full ? new bool[KeptCount] : [];
        _unmatched = 0;
        _hasLeft = _leftIsDone = false;
        _left.Open();
    }

    protected override bool MoveNext(Span<SqlValue> row)
    {
        while (!_leftIsDone)
        {
            if (!_hasLeft)
            {
                MoveLeft();
                continue;
            }

            if (MoveMatch(row))
            {
                return true;
            }

            _hasLeft = false;
            if (outer && !_matched)
            {
                _left.Current.CopyTo(row);
                row[left.Width..].Clear();
                return true;
            }
        }

        return full && MoveUnmatched(row);
    }

    protected abstract int KeptCount { get; }

    /// <summary>Forgets the right rows.</summary>
    protected abstract void Clear();

    protected abstract void Keep(ReadOnlySpan<SqlValue> right);

    protected abstract ReadOnlySpan<SqlValue> Kept(int number);

    /// <summary>Begins to look for the partners of a left row.</summary>
    protected abstract void Begin(ReadOnlySpan<SqlValue> left);

    /// <summary>The number of the next right row that may be a partner, or -1.</summary>
    protected abstract int NextCandidate();

    private void MoveLeft()
    {
        state.Step();
        _leftIsDone = !_left.Read();
        if (!_leftIsDone)
        {
            _hasLeft = true;
            _matched = false;
            Begin(_left.Current);
        }
    }

    private bool MoveMatch(Span<SqlValue> row)
    {
        while (NextCandidate() is >= 0 and int candidate)
        {
            state.Step();
            _left.Current.CopyTo(row);
            Kept(candidate).CopyTo(row[left.Width..]);
            if (condition is null || condition.IsTrue(row))
            {
                _matched = true;
                if (full)
                {
                    _seen[candidate] = true;
                }

                return true;
            }
        }

        return false;
    }

    private bool MoveUnmatched(Span<SqlValue> row)
    {
        int at = Array.IndexOf(_seen, false, _unmatched);
        _unmatched = at < 0 ? _seen.Length : at + 1;
        if (at >= 0)
        {
            row[..left.Width].Clear();
            Kept(at).CopyTo(row[left.Width..]);
        }

        return at >= 0;
    }
}

/// <summary>Every left row with every right one: for conditions without an equality.</summary>
internal sealed class NestedLoopOperator(
    Operator left, Operator right, Evaluator? condition, bool outer, bool full, ExecutionState state)
    : KeptRightJoin(left, right, condition, outer, full, state)
{
    private readonly RowList _kept = new(right.Width, state.Rows);
    private int _next;

    protected override int KeptCount => _kept.Count;

    protected override void Clear() => _kept.Clear();

    protected override void Keep(ReadOnlySpan<SqlValue> right) => _kept.Add(right);

    protected override ReadOnlySpan<SqlValue> Kept(int number) => _kept[number];

    protected override void Begin(ReadOnlySpan<SqlValue> left) => _next = 0;

    protected override int NextCandidate() => _next < _kept.Count ? _next++ : -1;
}

/// <summary>Finds the right rows of a left row by a hash of the keys.</summary>
internal sealed class HashJoinOperator(
    Operator left, Operator right, Evaluator[] leftKeys, Evaluator[] rightKeys, Evaluator? condition, bool outer,
    bool full, ExecutionState state) : KeptRightJoin(left, right, condition, outer, full, state)
{
    private readonly RowHashTable _table = new(rightKeys.Length + right.Width, rightKeys.Length, state.Rows);
    private readonly SqlValue[] _key = new SqlValue[leftKeys.Length];
    private readonly SqlValue[] _build = new SqlValue[rightKeys.Length + right.Width];
    private int _next;

    protected override int KeptCount => _table.Count;

    protected override void Clear() => _table.Clear();

    protected override void Keep(ReadOnlySpan<SqlValue> right)
    {
        bool hasNull = Fill(rightKeys, right, _build);
        if (!hasNull || IsFull)
        {
            right.CopyTo(_build.AsSpan(rightKeys.Length));
            _table.Add(_build, RowHashTable.Hash(_build.AsSpan(0, rightKeys.Length)));
        }
    }

    protected override ReadOnlySpan<SqlValue> Kept(int number) => _table.Rows[number][rightKeys.Length..];

    protected override void Begin(ReadOnlySpan<SqlValue> left) =>
        _next = Fill(leftKeys, left, _key) ? -1 : _table.Find(_key, RowHashTable.Hash(_key));

    protected override int NextCandidate()
    {
        int found = _next;
        _next = found < 0 ? -1 : _table.FindNext(found, _key);
        return found;
    }

    private static bool Fill(Evaluator[] keys, ReadOnlySpan<SqlValue> row, Span<SqlValue> values)
    {
        bool hasNull = false;
        for (int i = 0; i < keys.Length; i++)
        {
            values[i] = keys[i].Evaluate(row);
            hasNull |= values[i].IsNull;
        }

        return hasNull;
    }
}
