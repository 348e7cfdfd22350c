using Orm.Engine.Execution.Batches;
using Orm.Engine.Execution.Expressions;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Operators;

/// <summary>The left rows that have a partner, or those that have none; a row stops looking at its first
/// partner.</summary>
internal abstract class SemiJoinOperator(Operator left, int rightWidth, bool anti, ExecutionState state)
    : RowOperator(left.Width)
{
    private readonly SqlValue[] _pair = new SqlValue[left.Width + rightWidth];

    private protected OperatorReader LeftRows { get; } = new(left);

    private protected Span<SqlValue> Pair => _pair;

    private protected ExecutionState State => state;

    protected override bool MoveNext(Span<SqlValue> row)
    {
        while (LeftRows.Read())
        {
            state.Step();
            if (HasPartner() != anti)
            {
                LeftRows.Current.CopyTo(row);
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the current left row has a partner.</summary>
    private protected abstract bool HasPartner();

    /// <summary>Whether a right row is a partner of the current left one.</summary>
    private protected bool IsPair(Evaluator? condition, ReadOnlySpan<SqlValue> right)
    {
        if (condition is null)
        {
            return true;
        }

        LeftRows.Current.CopyTo(_pair);
        right.CopyTo(_pair.AsSpan(LeftRows.Current.Length));
        return condition.IsTrue(_pair);
    }
}

/// <summary>The right side runs for each left row, as far as its first partner.</summary>
internal sealed class SemiApplyOperator(
    Operator left, Operator right, Correlation correlation, Evaluator? condition, bool anti, ExecutionState state)
    : SemiJoinOperator(left, right.Width, anti, state)
{
    private readonly OperatorReader _right = new(right);

    internal override void Open() => LeftRows.Open();

    private protected override bool HasPartner()
    {
        foreach ((int slot, int cell) in correlation.FromRow)
        {
            State.Cells[cell] = LeftRows.Current[slot];
        }

        _right.Open();
        while (_right.Read())
        {
            State.Step();
            if (IsPair(condition, _right.Current))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Each left row is compared with the right ones, which are kept.</summary>
internal sealed class SemiLoopOperator(
    Operator left, Operator right, Evaluator? condition, bool anti, ExecutionState state)
    : SemiJoinOperator(left, right.Width, anti, state)
{
    private readonly OperatorReader _right = new(right);
    private readonly RowList _kept = new(right.Width, state.Rows);

    internal override void Open()
    {
        LeftRows.Open();
        _right.Open();
        _kept.Clear();
        while (_right.Read() && (condition is not null || _kept.Count == 0))
        {
            _kept.Add(_right.Current);
        }
    }

    private protected override bool HasPartner()
    {
        for (int i = 0; i < _kept.Count; i++)
        {
            State.Step();
            if (IsPair(condition, _kept[i]))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>The right rows are found by a hash of the keys; without another condition one row for each key is
/// kept.</summary>
internal sealed class SemiHashOperator(
    Operator left, Operator right, Evaluator[] leftKeys, Evaluator[] rightKeys, Evaluator? condition, bool anti,
    ExecutionState state) : SemiJoinOperator(left, right.Width, anti, state)
{
    private readonly OperatorReader _right = new(right);
    private readonly RowHashTable _table = new(rightKeys.Length + right.Width, rightKeys.Length, state.Rows);
    private readonly SqlValue[] _key = new SqlValue[leftKeys.Length];

    internal override void Open()
    {
        LeftRows.Open();
        _right.Open();
        _table.Clear();
        var build = new SqlValue[rightKeys.Length + right.Width];
        while (_right.Read())
        {
            State.Step();
            if (!Fill(rightKeys, _right.Current, build))
            {
                continue;
            }

            int hash = RowHashTable.Hash(build.AsSpan(0, rightKeys.Length));
            if (condition is not null || _table.Find(build.AsSpan(0, rightKeys.Length), hash) < 0)
            {
                _right.Current.CopyTo(build.AsSpan(rightKeys.Length));
                _table.Add(build, hash);
            }
        }
    }

    private protected override bool HasPartner()
    {
        if (_table.Count == 0 || !Fill(leftKeys, LeftRows.Current, _key))
        {
            return false;
        }

        for (int at = _table.Find(_key, RowHashTable.Hash(_key)); at >= 0; at = _table.FindNext(at, _key))
        {
            State.Step();
            if (IsPair(condition, _table.Rows[at][rightKeys.Length..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Computes keys; false when one is NULL, which equals nothing.</summary>
    private static bool Fill(Evaluator[] keys, ReadOnlySpan<SqlValue> row, Span<SqlValue> values)
    {
        for (int i = 0; i < keys.Length; i++)
        {
            values[i] = keys[i].Evaluate(row);
            if (values[i].IsNull)
            {
                return false;
            }
        }

        return true;
    }
}
