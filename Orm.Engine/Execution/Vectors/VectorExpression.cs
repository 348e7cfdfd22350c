using Orm.Engine.Execution.Expressions;
using Orm.Engine.Functions;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Vectors;

/// <summary>
/// An expression over the columns of a chunk. It computes the selected rows, and no others: what is not selected must
/// not fail.
/// </summary>
internal abstract class VectorExpression(VectorType type)
{
    internal VectorType Type { get; } = type;

    /// <summary>Whether it reads nothing but the chunk: then it may run while a page is latched.</summary>
    internal virtual bool IsPure => true;

    /// <summary>Computes the selected rows; the result is valid until the next call.</summary>
    internal abstract ColumnVector Evaluate(Chunk chunk, in Selection rows);
}

internal sealed class ColumnExpression(int column, VectorType type) : VectorExpression(type)
{
    internal int Column => column;

    internal override ColumnVector Evaluate(Chunk chunk, in Selection rows) => chunk.Columns[column];
}

/// <summary>A value that is the same for all rows, read again when the statement runs again.</summary>
internal sealed class SplatExpression : VectorExpression
{
    private readonly Evaluator _value;
    private readonly ColumnVector _result;
    private readonly TextArena _texts = new();
    private SqlValue _present;
    private bool _isFilled;

    internal SplatExpression(Evaluator value, VectorType type, bool isPure)
        : base(type)
    {
        IsPure = isPure;
        _value = value;
        _result = new ColumnVector(type);
    }

    internal override bool IsPure { get; }

    internal override ColumnVector Evaluate(Chunk chunk, in Selection rows)
    {
        SqlValue value = Rescaled(_value.Evaluate([]));
        if (!_isFilled || !value.IsIdenticalTo(_present))
        {
            _texts.Reset();
            _result.Fill(value, _texts);
            _present = value;
            _isFilled = true;
        }

        return _result;
    }

    /// <summary>A decimal with the digits behind the point that the type says, where it has no more.</summary>
    private SqlValue Rescaled(in SqlValue value)
    {
        if (value.Kind != SqlTypeKind.Decimal || Type.Form != VectorForm.Integers)
        {
            return value;
        }

        SqlDecimal number = value.AsDecimal();
        return number.Scale < Type.Scale && number.TryRescale(SqlType.MaxDecimalPrecision, Type.Scale, out var fitted)
            ? SqlValue.Decimal(fitted)
            : value;
    }
}

/// <summary>Computes row by row what has no kernel. Its results are exactly those of the row operators.</summary>
internal sealed class RowExpression(Evaluator evaluator, int[] columns, int width, VectorType type, bool isPure)
    : VectorExpression(type)
{
    private readonly ColumnVector _result = new(type);
    private readonly TextArena _texts = new();
    private readonly SqlValue[] _row = new SqlValue[width];

    internal override bool IsPure => isPure;

    internal override ColumnVector Evaluate(Chunk chunk, in Selection rows)
    {
        _result.Clear();
        _texts.Reset();
        for (int i = 0; i < rows.Count; i++)
        {
            int row = rows[i];
            foreach (int column in columns)
            {
                _row[column] = chunk.Columns[column].Value(row);
            }

            _result.Set(row, evaluator.Evaluate(_row), _texts);
        }

        return _result;
    }
}

/// <summary>
/// A kernel that gives up on a batch when a result is not exact, or an operand came as values of any kind. Then the row
/// evaluator computes the batch: it finds the error, or has the room.
/// </summary>
internal abstract class KernelExpression(VectorType type, RowExpression fallback) : VectorExpression(type)
{
    protected ColumnVector Result { get; } = new(type);

    internal override bool IsPure => fallback.IsPure;

    internal sealed override ColumnVector Evaluate(Chunk chunk, in Selection rows)
    {
        Result.Clear();
        return TryCompute(chunk, rows) ? Result : fallback.Evaluate(chunk, rows);
    }

    protected abstract bool TryCompute(Chunk chunk, in Selection rows);
}

internal sealed class IntegerArithmetic<TOperator>(
    VectorExpression left, VectorExpression right, VectorType type, RowExpression fallback)
    : KernelExpression(type, fallback)
    where TOperator : struct, IIntegerOperator
{
    protected override bool TryCompute(Chunk chunk, in Selection rows)
    {
        ColumnVector l = left.Evaluate(chunk, rows);
        ColumnVector r = right.Evaluate(chunk, rows);
        if (l.Form != VectorForm.Integers || r.Form != VectorForm.Integers)
        {
            return false;
        }

        Result.AddNulls(l);
        Result.AddNulls(r);
        return IntegerKernels.Compute<TOperator>(l.Integers, r.Integers, Result.Integers, rows)
            && Type.Kind switch
            {
                SqlTypeKind.Integer =>
                    IntegerKernels.AreWithin(Result.Integers, int.MinValue, int.MaxValue, rows),
                SqlTypeKind.SmallInt =>
                    IntegerKernels.AreWithin(Result.Integers, short.MinValue, short.MaxValue, rows),
                _ => true,
            };
    }
}

internal sealed class DoubleArithmetic<TOperator>(
    VectorExpression left, VectorExpression right, VectorType type, RowExpression fallback)
    : KernelExpression(type, fallback)
    where TOperator : struct, IDoubleOperator
{
    protected override bool TryCompute(Chunk chunk, in Selection rows)
    {
        ColumnVector l = left.Evaluate(chunk, rows);
        ColumnVector r = right.Evaluate(chunk, rows);
        if (l.Form != VectorForm.Doubles || r.Form != VectorForm.Doubles)
        {
            return false;
        }

        Result.AddNulls(l);
        Result.AddNulls(r);
        return DoubleKernels.Compute<TOperator>(l.Doubles, r.Doubles, Result.Doubles, rows);
    }
}

/// <summary>Integers times a constant: a decimal with more digits behind the point, a date as a timestamp.</summary>
internal sealed class ScaledIntegers(
    VectorExpression operand, long factor, VectorType type, RowExpression fallback) : KernelExpression(type, fallback)
{
    private readonly long[] _factors = [.. Enumerable.Repeat(factor, ColumnVector.Capacity)];

    protected override bool TryCompute(Chunk chunk, in Selection rows)
    {
        ColumnVector values = operand.Evaluate(chunk, rows);
        if (values.Form != VectorForm.Integers)
        {
            return false;
        }

        Result.AddNulls(values);
        return IntegerKernels.Compute<MultiplyIntegers>(values.Integers, _factors, Result.Integers, rows);
    }
}

/// <summary>The same integers under another type: a wider integer, or a decimal without digits behind the
/// point.</summary>
internal sealed class RelabelledIntegers(VectorExpression operand, VectorType type, RowExpression fallback)
    : KernelExpression(type, fallback)
{
    protected override bool TryCompute(Chunk chunk, in Selection rows)
    {
        ColumnVector values = operand.Evaluate(chunk, rows);
        if (values.Form != VectorForm.Integers)
        {
            return false;
        }

        Result.AddNulls(values);
        if (rows.IsDense)
        {
            values.Integers.AsSpan(0, rows.Count).CopyTo(Result.Integers);
        }
        else
        {
            foreach (int row in rows.Rows)
            {
                Result.Integers[row] = values.Integers[row];
            }
        }

        return true;
    }
}

/// <summary>EXTRACT of the year, month or day of a date.</summary>
internal sealed class DatePart(VectorExpression operand, long unitsPerDay, int part, VectorType type,
    RowExpression fallback) : KernelExpression(type, fallback)
{
    protected override bool TryCompute(Chunk chunk, in Selection rows)
    {
        ColumnVector values = operand.Evaluate(chunk, rows);
        if (values.Form != VectorForm.Integers)
        {
            return false;
        }

        Result.AddNulls(values);
        for (int i = 0; i < rows.Count; i++)
        {
            int row = rows[i];
            long days = values.Integers[row];
            if (unitsPerDay > 1)
            {
                days = Math.DivRem(days, unitsPerDay, out long rest);
                days -= rest < 0 ? 1 : 0;
            }

            (int year, int month, int day) = Calendar.FromDays(days);
            Result.Integers[row] = part switch { 0 => year, 1 => month, _ => day };
        }

        return true;
    }
}
