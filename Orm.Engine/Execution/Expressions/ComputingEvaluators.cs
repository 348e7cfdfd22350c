using Orm.Engine.Functions;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Expressions;

// Casts, arithmetic and calls.

internal sealed class CastEvaluator(Evaluator operand, SqlType type, bool cut) : Evaluator
{
    internal override SqlValue Evaluate(ReadOnlySpan<SqlValue> row) =>
        Conversion.Convert(operand.Evaluate(row), type, cut);
}

/// <summary>Integers of one width become those of a larger one: no value can be lost.</summary>
internal sealed class WideningEvaluator(Evaluator operand, SqlTypeKind kind) : Evaluator
{
    internal override SqlValue Evaluate(ReadOnlySpan<SqlValue> row)
    {
        SqlValue value = operand.Evaluate(row);
        return value.IsNull ? value : value.Relabelled(kind);
    }
}

internal sealed class IntegerArithmeticEvaluator(
    ArithmeticOperator op, Evaluator left, Evaluator right, SqlTypeKind kind) : Evaluator
{
    internal override SqlValue Evaluate(ReadOnlySpan<SqlValue> row)
    {
        SqlValue l = left.Evaluate(row);
        SqlValue r = right.Evaluate(row);
        return l.IsNull || r.IsNull
            ? SqlValue.Null
            : SqlValue.IntegerOf(kind, Arithmetic.Int64(op, l.Int64Unchecked, r.Int64Unchecked));
    }
}

internal sealed class DoubleArithmeticEvaluator(
    ArithmeticOperator op, Evaluator left, Evaluator right, bool isReal) : Evaluator
{
    internal override SqlValue Evaluate(ReadOnlySpan<SqlValue> row)
    {
        SqlValue l = left.Evaluate(row);
        SqlValue r = right.Evaluate(row);
        if (l.IsNull || r.IsNull)
        {
            return SqlValue.Null;
        }

        return isReal
            ? SqlValue.Real(Arithmetic.Real(op, (float)l.AsDouble(), (float)r.AsDouble()))
            : SqlValue.Double(Arithmetic.Double(op, l.AsDouble(), r.AsDouble()));
    }
}

internal sealed class DecimalArithmeticEvaluator(ArithmeticOperator op, Evaluator left, Evaluator right) : Evaluator
{
    internal override SqlValue Evaluate(ReadOnlySpan<SqlValue> row)
    {
        SqlValue l = left.Evaluate(row);
        SqlValue r = right.Evaluate(row);
        return l.IsNull || r.IsNull
            ? SqlValue.Null
            : SqlValue.Decimal(Arithmetic.Decimal(op, l.AsDecimal(), r.AsDecimal()));
    }
}

/// <summary>A call of a function. The arguments lie in an array of the node: a node belongs to one running
/// plan.</summary>
internal sealed class CallEvaluator(ExecutionState state, ScalarFunction function, Evaluator[] arguments) : Evaluator
{
    private readonly SqlValue[] _values = new SqlValue[arguments.Length];

    internal override SqlValue Evaluate(ReadOnlySpan<SqlValue> row)
    {
        for (int i = 0; i < arguments.Length; i++)
        {
            _values[i] = arguments[i].Evaluate(row);
            if (function.IsStrict && _values[i].IsNull)
            {
                return SqlValue.Null;
            }
        }

        return function.Body(_values, state.Functions);
    }
}

internal sealed class CaseEvaluator(Evaluator[] parts) : Evaluator
{
    internal override SqlValue Evaluate(ReadOnlySpan<SqlValue> row)
    {
        for (int i = 0; i + 1 < parts.Length; i += 2)
        {
            if (parts[i].IsTrue(row))
            {
                return parts[i + 1].Evaluate(row);
            }
        }

        return parts.Length % 2 == 1 ? parts[^1].Evaluate(row) : SqlValue.Null;
    }
}

internal sealed class CoalesceEvaluator(Evaluator[] operands) : Evaluator
{
    internal override SqlValue Evaluate(ReadOnlySpan<SqlValue> row)
    {
        foreach (Evaluator operand in operands)
        {
            SqlValue value = operand.Evaluate(row);
            if (!value.IsNull)
            {
                return value;
            }
        }

        return SqlValue.Null;
    }
}

/// <summary>GREATEST and LEAST: NULLs do not count.</summary>
internal sealed class ExtremumEvaluator(Evaluator[] operands, bool greatest) : Evaluator
{
    internal override SqlValue Evaluate(ReadOnlySpan<SqlValue> row)
    {
        SqlValue best = SqlValue.Null;
        foreach (Evaluator operand in operands)
        {
            SqlValue value = operand.Evaluate(row);
            if (!value.IsNull
                && (best.IsNull || SqlValue.Compare(value, best) is var order && (greatest ? order > 0 : order < 0)))
            {
                best = value;
            }
        }

        return best;
    }
}
