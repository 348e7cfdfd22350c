using System.Numerics;
using Orm.Engine.Functions;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Vectors;

/// <summary>
/// An aggregate over groups whose states lie in tuples, all zero at first. It takes a vector at a time.
/// </summary>
/// <param name="argument">What it is computed of; null for COUNT(*).</param>
/// <param name="result">The type of its result.</param>
/// <param name="stateBytes">The bytes of the state of one group.</param>
internal abstract unsafe class VectorAggregate(VectorExpression? argument, VectorType result, int stateBytes)
{
    internal VectorExpression? Argument => argument;

    internal VectorType Type => result;

    internal int StateBytes => stateBytes;

    /// <summary>FILTER, if any.</summary>
    internal VectorPredicate? Filter { get; init; }

    /// <summary>Where the state lies in a tuple.</summary>
    internal int Offset { get; set; }

    /// <summary>The memory that its groups hold beside their states, in bytes, and that cannot be moved to a file.
    /// </summary>
    internal virtual long Bytes => 0;

    /// <summary>Forgets all groups.</summary>
    internal virtual void Clear()
    {
    }

    /// <summary>All rows have been added: what went to a file comes back.</summary>
    internal virtual void Complete()
    {
    }

    /// <summary>Whether groups of two instances can be made one, with the result that one instance would have had.
    /// </summary>
    internal virtual bool CanMerge => false;

    /// <summary>Adds groups of another instance to groups of this one.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="added">The other instance's groups, each at the place of the one that it is added to.</param>
    /// <param name="from">The other instance.</param>
    internal virtual void Merge(ReadOnlySpan<nint> groups, ReadOnlySpan<nint> added, VectorAggregate from) =>
        throw new InvalidOperationException($"A {GetType().Name} is computed by one worker.");

    /// <summary>Adds the selected rows, each to the group that stands at its place.</summary>
    internal abstract void Add(Chunk chunk, ReadOnlySpan<nint> groups, in Selection rows);

    /// <summary>Writes the result of a group.</summary>
    internal abstract void Finish(byte* group, ColumnVector target, int row);
}

internal sealed unsafe class CountVector(VectorExpression? argument) : VectorAggregate(
    argument, new VectorType(SqlTypeKind.BigInt, VectorForm.Integers), sizeof(long))
{
    internal override void Add(Chunk chunk, ReadOnlySpan<nint> groups, in Selection rows)
    {
        ColumnVector? values = Argument?.Evaluate(chunk, rows);
        int offset = Offset;
        for (int i = 0; i < rows.Count; i++)
        {
            int row = rows[i];
            *(long*)((byte*)groups[row] + offset) += values?.IsNull(row) == true ? 0 : 1;
        }
    }

    internal override void Finish(byte* group, ColumnVector target, int row) =>
        target.Integers[row] = *(long*)(group + Offset);

    internal override bool CanMerge => true;

    internal override void Merge(ReadOnlySpan<nint> groups, ReadOnlySpan<nint> added, VectorAggregate from)
    {
        for (int i = 0; i < added.Length; i++)
        {
            *(long*)((byte*)groups[i] + Offset) += *(long*)((byte*)added[i] + from.Offset);
        }
    }
}

/// <summary>SUM and AVG of integers and of decimals that fit in 64 bits, in 128.</summary>
internal sealed unsafe class IntegerSumVector(
    VectorExpression argument, VectorType result, AggregateKind kind) : VectorAggregate(argument, result, 32)
{
    private readonly List<WideSum> _wide = [];
    private readonly bool _isDecimal = argument.Type.Kind == SqlTypeKind.Decimal;

    internal override void Clear() => _wide.Clear();

    internal override void Add(Chunk chunk, ReadOnlySpan<nint> groups, in Selection rows)
    {
        ColumnVector values = Argument!.Evaluate(chunk, rows);
        if (values.HasNulls || values.Form != VectorForm.Integers)
        {
            AddSome(values, groups, rows);
            return;
        }

        ReadOnlySpan<long> numbers = values.Integers;
        int offset = Offset;
        for (int i = 0; i < rows.Count; i++)
        {
            int row = rows[i];
            var state = (State*)((byte*)groups[row] + offset);
            state->Sum += numbers[row];
            state->Count++;
        }
    }

    internal override void Finish(byte* group, ColumnVector target, int row)
    {
        var state = (State*)(group + Offset);
        if (state->Count == 0)
        {
            target.SetNull(row);
            return;
        }

        if (!_isDecimal && kind == AggregateKind.Sum)
        {
            target.Integers[row] = state->Sum >= long.MinValue && state->Sum <= long.MaxValue
                ? (long)state->Sum
                : throw SqlErrors.OutOfRange(SqlType.BigInt);
            return;
        }

        // A sum that a vector has room for; targets are of the argument's scale.
        if (kind == AggregateKind.Sum && state->Wide == 0 && target.Form == VectorForm.Integers
            && state->Sum >= long.MinValue && state->Sum <= long.MaxValue)
        {
            target.Integers[row] = (long)state->Sum;
            return;
        }

        SqlDecimal sum = Sum(state);
        SqlDecimal value = kind == AggregateKind.Average
            ? DecimalArithmetic.Divide(sum, DecimalArithmetic.FromInt64(state->Count))
            : sum;
        target.Set(row, SqlValue.Decimal(value), target.Arena);
    }

    internal override bool CanMerge => true;

    internal override void Merge(ReadOnlySpan<nint> groups, ReadOnlySpan<nint> added, VectorAggregate from)
    {
        for (int i = 0; i < added.Length; i++)
        {
            var state = (State*)((byte*)groups[i] + Offset);
            var other = (State*)((byte*)added[i] + from.Offset);
            state->Sum += other->Sum;
            state->Count += other->Count;
            if (other->Wide > 0)
            {
                WideOf(state).Add(((IntegerSumVector)from)._wide[(int)other->Wide - 1]);
            }
        }
    }

    private WideSum WideOf(State* state)
    {
        if (state->Wide == 0)
        {
            _wide.Add(new WideSum());
            state->Wide = _wide.Count;
        }

        return _wide[(int)state->Wide - 1];
    }

    private SqlDecimal Sum(State* state)
    {
        int scale = Argument!.Type.Scale;
        return state->Wide == 0
            ? DecimalArithmetic.From(state->Sum, scale)
            : _wide[(int)state->Wide - 1].With(state->Sum, scale);
    }

    private void AddSome(ColumnVector values, ReadOnlySpan<nint> groups, in Selection rows)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            int row = rows[i];
            if (values.IsNull(row))
            {
                continue;
            }

            var state = (State*)((byte*)groups[row] + Offset);
            state->Count++;
            if (values.Form == VectorForm.Integers)
            {
                state->Sum += values.Integers[row];
            }
            else if (!_isDecimal)
            {
                state->Sum += values.Values[row].AsInt64();
            }
            else
            {
                WideOf(state).Add(values.Values[row].AsDecimal());
            }
        }
    }

    private struct State
    {
        internal Int128 Sum;
        internal long Count;

        /// <summary>The number of the group's sum of values that do not fit in 64 bits, from 1.</summary>
        internal long Wide;
    }

    private sealed class WideSum
    {
        private BigInteger _sum;
        private int _scale;

        internal void Add(SqlDecimal value)
        {
            RaiseScale(value.Scale);
            _sum += DecimalArithmetic.Scaled(value, _scale);
        }

        internal void Add(WideSum other)
        {
            RaiseScale(other._scale);
            _sum += other._sum * BigInteger.Pow(10, _scale - other._scale);
        }

        private void RaiseScale(int scale)
        {
            if (scale > _scale)
            {
                _sum *= BigInteger.Pow(10, scale - _scale);
                _scale = scale;
            }
        }

        internal SqlDecimal With(Int128 near, int nearScale)
        {
            int scale = Math.Max(_scale, nearScale);
            return DecimalArithmetic.From(
                (_sum * BigInteger.Pow(10, scale - _scale)) + (near * BigInteger.Pow(10, scale - nearScale)), scale);
        }
    }
}

/// <summary>SUM, AVG and TOTAL of floating-point numbers, added in the order of the rows.</summary>
internal sealed unsafe class DoubleSumVector(VectorExpression argument, AggregateFunction function) : VectorAggregate(
    argument, new VectorType(function.Result.Kind, VectorForm.Doubles), 16)
{
    internal override void Add(Chunk chunk, ReadOnlySpan<nint> groups, in Selection rows)
    {
        ColumnVector values = Argument!.Evaluate(chunk, rows);
        for (int i = 0; i < rows.Count; i++)
        {
            int row = rows[i];
            if (!values.IsNull(row))
            {
                double* state = (double*)((byte*)groups[row] + Offset);
                double value = values.Form == VectorForm.Doubles ? values.Doubles[row] : values.Values[row].AsDouble();
                *state = function.Kind == AggregateKind.Total
                    ? *state + value
                    : Arithmetic.Sum(*state, value, function.Result.Kind == SqlTypeKind.Real);
                *(long*)(state + 1) += 1;
            }
        }
    }

    internal override void Finish(byte* group, ColumnVector target, int row)
    {
        double sum = *(double*)(group + Offset);
        long count = *(long*)(group + Offset + 8);
        if (count == 0 && function.Kind != AggregateKind.Total)
        {
            target.SetNull(row);
            return;
        }

        target.Doubles[row] = function.Kind == AggregateKind.Average ? sum / count
            : function.Result.Kind == SqlTypeKind.Real ? (float)sum : sum;
    }
}
