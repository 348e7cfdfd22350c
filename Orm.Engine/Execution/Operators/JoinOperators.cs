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
        if (!_left.Read())
        {
            return false;
        }

        foreach ((int slot, int cell) in correlation.FromRow)
        {
            state.Cells[cell] = _left.Current[slot];
        }

        _right.Open();
        _hasLeft = true;
        _matched = false;
        return true;
    }
}

/// <summary>Every left row with every right one, which are kept: for conditions without an equality.</summary>
internal sealed class NestedLoopOperator(
    Operator left, Operator right, Evaluator? condition, bool outer, bool full, ExecutionState state)
    : RowOperator(left.Width + right.Width)
{
    private readonly OperatorReader _left = new(left);
    private readonly OperatorReader _right = new(right);
    private readonly RowList _kept = new(right.Width);
    private bool[] _seen = [];
    private bool _hasLeft;
    private bool _matched;
    private int _next;
    private int _unmatched;
    private bool _leftIsDone;

    internal override void Open()
    {
        _left.Open();
        _right.Open();
        _kept.Clear();
        _unmatched = 0;
        while (_right.Read())
        {
            _kept.Add(_right.Current);
        }

        _seen = full ? new bool[_kept.Count] : [];
        _hasLeft = _leftIsDone = false;
        _next = 0;
    }

    protected override bool MoveNext(Span<SqlValue> row)
    {
        while (!_leftIsDone)
        {
            if (!_hasLeft)
            {
                _leftIsDone = !_left.Read();
                _hasLeft = !_leftIsDone;
                _matched = false;
                _next = 0;
                continue;
            }

            if (MoveRight(row))
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

    private bool MoveRight(Span<SqlValue> row)
    {
        while (_next < _kept.Count)
        {
            state.Step();
            _left.Current.CopyTo(row);
            _kept[_next++].CopyTo(row[left.Width..]);
            if (condition is null || condition.IsTrue(row))
            {
                _matched = true;
                if (full)
                {
                    _seen[_next - 1] = true;
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
            _kept[at].CopyTo(row[left.Width..]);
        }

        return at >= 0;
    }
}

/// <summary>Finds the right rows of a left row by a hash of the keys.</summary>
internal sealed class HashJoinOperator(
    Operator left, Operator right, Evaluator[] leftKeys, Evaluator[] rightKeys, Evaluator? condition, bool outer,
    bool full, ExecutionState state) : RowOperator(left.Width + right.Width)
{
    private readonly OperatorReader _left = new(left);
    private readonly OperatorReader _right = new(right);
    private readonly RowHashTable _table = new(rightKeys.Length + right.Width, rightKeys.Length);
    private readonly SqlValue[] _key = new SqlValue[leftKeys.Length];
    private readonly SqlValue[] _build = new SqlValue[rightKeys.Length + right.Width];
    private bool[] _seen = [];
    private bool _hasLeft;
    private bool _matched;
    private bool _leftIsDone;
    private int _match;
    private int _unmatched;

    internal override void Open()
    {
        _table.Clear();
        _right.Open();
        while (_right.Read())
        {
            state.Step();
            bool hasNull = Fill(rightKeys, _right.Current, _build);
            if (!hasNull || full)
            {
                _right.Current.CopyTo(_build.AsSpan(rightKeys.Length));
                _table.Add(_build, RowHashTable.Hash(_build.AsSpan(0, rightKeys.Length)));
            }
        }

        _seen = full ? new bool[_table.Count] : [];
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

    private void MoveLeft()
    {
        state.Step();
        _leftIsDone = !_left.Read();
        if (!_leftIsDone)
        {
            _hasLeft = true;
            _matched = false;
            _match = Fill(leftKeys, _left.Current, _key) ? -1 : _table.Find(_key, RowHashTable.Hash(_key));
        }
    }

    private bool MoveMatch(Span<SqlValue> row)
    {
        while (_match >= 0)
        {
            int match = _match;
            _match = _table.FindNext(match, _key);
            _left.Current.CopyTo(row);
            _table.Rows[match][rightKeys.Length..].CopyTo(row[left.Width..]);
            if (condition is null || condition.IsTrue(row))
            {
                _matched = true;
                if (full)
                {
                    _seen[match] = true;
                }

                return true;
            }
        }

        return false;
    }

    private bool MoveUnmatched(Span<SqlValue> row)
    {
        while (_unmatched < _seen.Length)
        {
            int at = _unmatched++;
            if (!_seen[at])
            {
                row[..left.Width].Clear();
                _table.Rows[at][rightKeys.Length..].CopyTo(row[left.Width..]);
                return true;
            }
        }

        return false;
    }
}
