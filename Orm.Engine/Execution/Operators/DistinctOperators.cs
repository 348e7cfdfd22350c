using Orm.Engine.Execution.Batches;
using Orm.Engine.Execution.Expressions;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Operators;

/// <summary>The first row of each value, in the order in which they come.</summary>
internal sealed class DistinctOperator(Operator input, Evaluator[]? on, ExecutionState state) : RowOperator(input.Width)
{
    private readonly OperatorReader _input = new(input);
    private readonly RowHashTable _seen = new(on?.Length ?? input.Width, on?.Length ?? input.Width, state.Rows);
    private readonly SqlValue[] _key = new SqlValue[on?.Length ?? 0];

    internal override void Open()
    {
        _seen.Clear();
        _input.Open();
    }

    protected override bool MoveNext(Span<SqlValue> row)
    {
        while (_input.Read())
        {
            ReadOnlySpan<SqlValue> key = on is null ? _input.Current : Key(_input.Current, on);
            int hash = RowHashTable.Hash(key);
            if (_seen.Find(key, hash) < 0)
            {
                _seen.Add(key, hash);
                _input.Current.CopyTo(row);
                return true;
            }
        }

        return false;
    }

    private ReadOnlySpan<SqlValue> Key(ReadOnlySpan<SqlValue> row, Evaluator[] values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            _key[i] = values[i].Evaluate(row);
        }

        return _key;
    }
}

/// <summary>UNION, EXCEPT and INTERSECT, each with and without ALL: counts of rows that are equal.</summary>
internal sealed class SetOperationOperator(
    SetOperator op, bool all, Operator left, Operator right, ExecutionState state) : RowOperator(left.Width)
{
    private readonly OperatorReader _left = new(left);
    private readonly OperatorReader _right = new(right);
    private readonly RowHashTable _rows = new(left.Width, left.Width, state.Rows);
    private readonly List<int> _counts = [];
    private bool _inRight;

    internal override void Open()
    {
        _rows.Clear();
        _counts.Clear();
        _inRight = false;
        _left.Open();
        _right.Open();
        while (op != SetOperator.Union && _right.Read())
        {
            int at = Find(_right.Current, out int hash);
            if (at < 0)
            {
                _rows.Add(_right.Current, hash);
                _counts.Add(1);
            }
            else
            {
                _counts[at]++;
            }
        }
    }

    protected override bool MoveNext(Span<SqlValue> row)
    {
        while (Read() is { } reader)
        {
            if (IsWanted(reader.Current))
            {
                reader.Current.CopyTo(row);
                return true;
            }
        }

        return false;
    }

    private OperatorReader? Read()
    {
        if (!_inRight && _left.Read())
        {
            return _left;
        }

        _inRight = true;
        return op == SetOperator.Union && _right.Read() ? _right : null;
    }

    private bool IsWanted(ReadOnlySpan<SqlValue> row)
    {
        if (op == SetOperator.Union && all)
        {
            return true;
        }

        int at = Find(row, out int hash);
        switch (op)
        {
            case SetOperator.Union:
                if (at < 0)
                {
                    _rows.Add(row, hash);
                }

                return at < 0;
            case SetOperator.Intersect:
                return Take(at, all ? 1 : int.MaxValue);
            default:
                if (all)
                {
                    return !Take(at, 1);
                }

                if (at < 0)
                {
                    _rows.Add(row, hash);
                    _counts.Add(0);
                }

                return at < 0;
        }
    }

    private bool Take(int at, int count)
    {
        if (at < 0 || _counts[at] <= 0)
        {
            return false;
        }

        _counts[at] = count == int.MaxValue ? 0 : _counts[at] - count;
        return true;
    }

    private int Find(ReadOnlySpan<SqlValue> row, out int hash)
    {
        hash = RowHashTable.Hash(row);
        return _rows.Find(row, hash);
    }
}
