using Orm.Engine.Functions;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Expressions;

// Conditions, in three-valued logic.

internal sealed class ComparisonEvaluator(Comparison op, Evaluator left, Evaluator right) : Evaluator
{
    internal override SqlValue Evaluate(ReadOnlySpan<SqlValue> row)
    {
        SqlValue l = left.Evaluate(row);
        SqlValue r = right.Evaluate(row);
        return l.IsNull || r.IsNull ? SqlValue.Null : SqlValue.Boolean(Holds(op, SqlValue.Compare(l, r)));
    }

    internal override bool IsTrue(ReadOnlySpan<SqlValue> row)
    {
        SqlValue l = left.Evaluate(row);
        SqlValue r = right.Evaluate(row);
        return !l.IsNull && !r.IsNull && Holds(op, SqlValue.Compare(l, r));
    }

    internal static bool Holds(Comparison op, int order) => op switch
    {
        Comparison.Equal => order == 0,
        Comparison.NotEqual => order != 0,
        Comparison.Less => order < 0,
        Comparison.LessOrEqual => order <= 0,
        Comparison.Greater => order > 0,
        _ => order >= 0,
    };
}

/// <summary>Integers, dates and times are compared as the integers that they are.</summary>
internal sealed class IntegerComparisonEvaluator(Comparison op, Evaluator left, Evaluator right) : Evaluator
{
    internal override SqlValue Evaluate(ReadOnlySpan<SqlValue> row)
    {
        SqlValue l = left.Evaluate(row);
        SqlValue r = right.Evaluate(row);
        return l.IsNull || r.IsNull ? SqlValue.Null : SqlValue.Boolean(Holds(l.Int64Unchecked, r.Int64Unchecked));
    }

    internal override bool IsTrue(ReadOnlySpan<SqlValue> row)
    {
        SqlValue l = left.Evaluate(row);
        SqlValue r = right.Evaluate(row);
        return !l.IsNull && !r.IsNull && Holds(l.Int64Unchecked, r.Int64Unchecked);
    }

    private bool Holds(long left, long right) => op switch
    {
        Comparison.Equal => left == right,
        Comparison.NotEqual => left != right,
        Comparison.Less => left < right,
        Comparison.LessOrEqual => left <= right,
        Comparison.Greater => left > right,
        _ => left >= right,
    };
}

internal sealed class DistinctEvaluator(Evaluator left, Evaluator right, bool negated) : Evaluator
{
    internal override SqlValue Evaluate(ReadOnlySpan<SqlValue> row) =>
        SqlValue.Boolean(left.Evaluate(row).Equals(right.Evaluate(row)) == negated);
}

internal sealed class AndEvaluator(Evaluator[] operands) : Evaluator
{
    internal override SqlValue Evaluate(ReadOnlySpan<SqlValue> row)
    {
        bool unknown = false;
        foreach (Evaluator operand in operands)
        {
            SqlValue value = operand.Evaluate(row);
            if (value.IsNull)
            {
                unknown = true;
            }
            else if (!value.IsTrue)
            {
                return SqlValue.False;
            }
        }

        return unknown ? SqlValue.Null : SqlValue.True;
    }

    internal override bool IsTrue(ReadOnlySpan<SqlValue> row)
    {
        foreach (Evaluator operand in operands)
        {
            if (!operand.IsTrue(row))
            {
                return false;
            }
        }

        return true;
    }
}

internal sealed class OrEvaluator(Evaluator[] operands) : Evaluator
{
    internal override SqlValue Evaluate(ReadOnlySpan<SqlValue> row)
    {
        bool unknown = false;
        foreach (Evaluator operand in operands)
        {
            SqlValue value = operand.Evaluate(row);
            if (value.IsTrue)
            {
                return SqlValue.True;
            }

            unknown |= value.IsNull;
        }

        return unknown ? SqlValue.Null : SqlValue.False;
    }

    internal override bool IsTrue(ReadOnlySpan<SqlValue> row)
    {
        foreach (Evaluator operand in operands)
        {
            if (operand.IsTrue(row))
            {
                return true;
            }
        }

        return false;
    }
}

internal sealed class NotEvaluator(Evaluator operand) : Evaluator
{
    internal override SqlValue Evaluate(ReadOnlySpan<SqlValue> row)
    {
        SqlValue value = operand.Evaluate(row);
        return value.IsNull ? value : SqlValue.Boolean(!value.IsTrue);
    }
}

internal sealed class IsEvaluator(Evaluator operand, TruthTest test, bool negated) : Evaluator
{
    internal override SqlValue Evaluate(ReadOnlySpan<SqlValue> row) => SqlValue.Boolean(IsTrue(row));

    internal override bool IsTrue(ReadOnlySpan<SqlValue> row)
    {
        SqlValue value = operand.Evaluate(row);
        bool holds = test switch
        {
            TruthTest.True => value.IsTrue,
            TruthTest.False => !value.IsNull && !value.IsTrue,
            _ => value.IsNull,
        };
        return holds != negated;
    }
}

/// <summary>LIKE; the pattern is taken apart once as long as it stays the same.</summary>
internal sealed class LikeEvaluator(Evaluator operand, Evaluator pattern, Evaluator? escape, bool ignoreCase)
    : Evaluator
{
    private SqlValue _pattern;
    private SqlValue _escape;
    private LikePattern? _parsed;

    internal override SqlValue Evaluate(ReadOnlySpan<SqlValue> row)
    {
        SqlValue text = operand.Evaluate(row);
        SqlValue wanted = pattern.Evaluate(row);
        SqlValue mark = escape?.Evaluate(row) ?? SqlValue.Text(@"\"u8.ToArray());
        if (text.IsNull || wanted.IsNull || mark.IsNull)
        {
            return SqlValue.Null;
        }

        if (_parsed is null || !_pattern.Equals(wanted) || !_escape.Equals(mark))
        {
            _parsed = LikePattern.Parse(wanted.AsBytes(), mark.AsBytes(), ignoreCase);
            _pattern = wanted;
            _escape = mark;
        }

        return SqlValue.Boolean(_parsed.Matches(text.AsBytes()));
    }
}

/// <summary>IN with a list. Constants are put into a set, once.</summary>
internal sealed class InListEvaluator : Evaluator
{
    private readonly Evaluator _operand;
    private readonly Evaluator[] _others;
    private readonly HashSet<SqlValue> _constants = [];
    private readonly bool _hasNull;

    internal InListEvaluator(Evaluator operand, Evaluator[] items)
    {
        _operand = operand;
        _others = [.. items.Where(item => item is not ConstantEvaluator)];
        foreach (Evaluator item in items.Except(_others))
        {
            SqlValue value = item.Evaluate([]);
            _hasNull |= value.IsNull;
            _constants.Add(value);
        }
    }

    internal override SqlValue Evaluate(ReadOnlySpan<SqlValue> row)
    {
        SqlValue value = _operand.Evaluate(row);
        if (value.IsNull)
        {
            return SqlValue.Null;
        }

        if (_constants.Contains(value))
        {
            return SqlValue.True;
        }

        bool unknown = _hasNull;
        foreach (Evaluator other in _others)
        {
            SqlValue item = other.Evaluate(row);
            if (item.IsNull)
            {
                unknown = true;
            }
            else if (SqlValue.Compare(value, item) == 0)
            {
                return SqlValue.True;
            }
        }

        return unknown ? SqlValue.Null : SqlValue.False;
    }
}
