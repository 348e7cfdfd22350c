using System.Numerics;
using System.Text;
using Orm.Engine.Functions;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Aggregates;

/// <summary>One aggregate over one group: takes the values of rows, NULLs left out, and gives a result.</summary>
internal abstract class Accumulator
{
    internal abstract void Add(ReadOnlySpan<SqlValue> arguments);

    internal abstract SqlValue Result();

    /// <summary>The memory that grows with the values that were added, in bytes.</summary>
    internal virtual long Bytes => 0;

    internal static Accumulator Create(AggregateFunction function) => function.Kind switch
    {
        AggregateKind.CountRows or AggregateKind.Count => new CountAccumulator(),
        AggregateKind.Minimum => new ExtremumAccumulator(greatest: false),
        AggregateKind.Maximum => new ExtremumAccumulator(greatest: true),
        AggregateKind.AnyValue => new FirstAccumulator(),
        AggregateKind.BooleanAnd => new BooleanAccumulator(isAnd: true),
        AggregateKind.BooleanOr => new BooleanAccumulator(isAnd: false),
        AggregateKind.StringAggregate or AggregateKind.GroupConcat => new TextAccumulator(),
        AggregateKind.BitAnd or AggregateKind.BitOr or AggregateKind.BitXor => new BitAccumulator(function),
        >= AggregateKind.JsonArray and <= AggregateKind.JsonbObject => new JsonAccumulator(function.Kind),
        >= AggregateKind.Correlation and <= AggregateKind.RegressionSumYY => new PairAccumulator(function.Kind),
        AggregateKind.PercentileContinuous => new PercentileAccumulator(isContinuous: true),
        AggregateKind.PercentileDiscrete => new PercentileAccumulator(isContinuous: false),
        AggregateKind.Mode => new ModeAccumulator(),
        AggregateKind.Sum or AggregateKind.Average or AggregateKind.Total => CreateSum(function),
        AggregateKind.Registered => new RegisteredAccumulator(function.Begin!()),
        _ => new VarianceAccumulator(function),
    };

    private static Accumulator CreateSum(AggregateFunction function) => function.Argument.Kind switch
    {
        SqlTypeKind.BigInt => new IntegerSumAccumulator(function),
        SqlTypeKind.Decimal => new DecimalSumAccumulator(function.Kind == AggregateKind.Average),
        SqlTypeKind.Interval => new IntervalSumAccumulator(function.Kind == AggregateKind.Average),
        _ => new DoubleSumAccumulator(function),
    };
}

internal sealed class RegisteredAccumulator(RegisteredAggregate aggregate) : Accumulator
{
    internal override void Add(ReadOnlySpan<SqlValue> arguments) => aggregate.Add(arguments[0]);

    internal override SqlValue Result() => aggregate.Result();
}

internal sealed class CountAccumulator : Accumulator
{
    private long _count;

    internal override void Add(ReadOnlySpan<SqlValue> arguments) => _count++;

    internal override SqlValue Result() => SqlValue.BigInt(_count);
}

internal sealed class ExtremumAccumulator(bool greatest) : Accumulator
{
    private SqlValue _best;

    internal override void Add(ReadOnlySpan<SqlValue> arguments)
    {
        if (_best.IsNull || (SqlValue.Compare(arguments[0], _best) is var order && (greatest ? order > 0 : order < 0)))
        {
            _best = arguments[0];
        }
    }

    internal override SqlValue Result() => _best;
}

internal sealed class FirstAccumulator : Accumulator
{
    private SqlValue _value;

    internal override void Add(ReadOnlySpan<SqlValue> arguments) => _value = _value.IsNull ? arguments[0] : _value;

    internal override SqlValue Result() => _value;
}

internal sealed class BooleanAccumulator(bool isAnd) : Accumulator
{
    private bool? _value;

    internal override void Add(ReadOnlySpan<SqlValue> arguments)
    {
        bool value = arguments[0].IsTrue;
        _value = _value is not { } before ? value : isAnd ? before && value : before || value;
    }

    internal override SqlValue Result() => _value is { } value ? SqlValue.Boolean(value) : SqlValue.Null;
}

internal sealed class BitAccumulator(AggregateFunction function) : Accumulator
{
    private long? _value;

    internal override void Add(ReadOnlySpan<SqlValue> arguments)
    {
        long bits = arguments[0].AsInt64();
        _value = _value is not { } before ? bits : function.Kind switch
        {
            AggregateKind.BitAnd => before & bits,
            AggregateKind.BitOr => before | bits,
            _ => before ^ bits,
        };
    }

    internal override SqlValue Result() =>
        _value is { } value ? SqlValue.IntegerOf(function.Result.Kind, value) : SqlValue.Null;
}

/// <summary>The sum of integers up to 32 bits cannot leave 64; of 64-bit ones only the average is taken here.</summary>
internal sealed class IntegerSumAccumulator(AggregateFunction function) : Accumulator
{
    private Int128 _sum;
    private long _count;

    internal override void Add(ReadOnlySpan<SqlValue> arguments)
    {
        _sum += arguments[0].AsInt64();
        _count++;
    }

    internal override SqlValue Result()
    {
        if (_count == 0)
        {
            return SqlValue.Null;
        }

        if (function.Kind == AggregateKind.Average)
        {
            return SqlValue.Decimal(DecimalArithmetic.Divide(
                new SqlDecimal(_sum, 0), DecimalArithmetic.FromInt64(_count)));
        }

        return _sum >= long.MinValue && _sum <= long.MaxValue
            ? SqlValue.BigInt((long)_sum)
            : throw SqlErrors.OutOfRange(SqlType.BigInt);
    }
}

internal sealed class DecimalSumAccumulator(bool average) : Accumulator
{
    private Int128 _near;
    private BigInteger _far;
    private int _scale;
    private long _count;

    internal override void Add(ReadOnlySpan<SqlValue> arguments)
    {
        SqlDecimal value = arguments[0].AsDecimal();
        _count++;
        if (value.Scale > _scale)
        {
            _far = (_far + _near) * BigInteger.Pow(10, value.Scale - _scale);
            _near = 0;
            _scale = value.Scale;
        }

        // Values up to 64 bits can be added two to the power of 63 times before 128 bits overflow.
        if (value.Scale == _scale && value.Unscaled >= long.MinValue && value.Unscaled <= long.MaxValue)
        {
            _near += value.Unscaled;
        }
        else
        {
            _far += DecimalArithmetic.Scaled(value, _scale);
        }
    }

    internal override SqlValue Result()
    {
        if (_count == 0)
        {
            return SqlValue.Null;
        }

        SqlDecimal sum = DecimalArithmetic.From(_far + _near, _scale);
        return SqlValue.Decimal(
            average ? DecimalArithmetic.Divide(sum, DecimalArithmetic.FromInt64(_count)) : sum);
    }
}

internal sealed class DoubleSumAccumulator(AggregateFunction function) : Accumulator
{
    private double _sum;
    private long _count;

    internal override void Add(ReadOnlySpan<SqlValue> arguments)
    {
        double value = arguments[0].AsDouble();
        _sum = function.Kind == AggregateKind.Total
            ? _sum + value
            : Arithmetic.Sum(_sum, value, function.Result.Kind == SqlTypeKind.Real);
        _count++;
    }

    internal override SqlValue Result() => function.Kind switch
    {
        AggregateKind.Total => SqlValue.Double(_sum),
        _ when _count == 0 => SqlValue.Null,
        AggregateKind.Average => SqlValue.Double(_sum / _count),
        _ => function.Result.Kind == SqlTypeKind.Real ? SqlValue.Real((float)_sum) : SqlValue.Double(_sum),
    };
}

internal sealed class IntervalSumAccumulator(bool average) : Accumulator
{
    private SqlInterval _sum;
    private long _count;

    internal override void Add(ReadOnlySpan<SqlValue> arguments)
    {
        _sum = Arithmetic.Add(_sum, arguments[0].AsInterval());
        _count++;
    }

    internal override SqlValue Result()
    {
        if (_count == 0)
        {
            return SqlValue.Null;
        }

        return SqlValue.Interval(average ? Arithmetic.Multiply(_sum, 1.0 / _count) : _sum);
    }
}

/// <summary>string_agg: the separator of each value but the first stands before it.</summary>
internal sealed class TextAccumulator : Accumulator
{
    private StringBuilder? _text;

    internal override void Add(ReadOnlySpan<SqlValue> arguments)
    {
        if (_text is null)
        {
            _text = new StringBuilder();
        }
        else
        {
            _text.Append(arguments.Length == 1 ? "," : arguments[1].IsNull ? "" : arguments[1].AsString());
        }

        _text.Append(arguments[0].AsString());
    }

    internal override long Bytes => (_text?.Length ?? 0L) * sizeof(char);

    internal override SqlValue Result() => _text is null ? SqlValue.Null : SqlValue.Text(_text.ToString());
}

/// <summary>Welford's method, which does not lose digits to cancellation.</summary>
internal sealed class VarianceAccumulator(AggregateFunction function) : Accumulator
{
    private long _count;
    private double _mean;
    private double _squares;

    internal override void Add(ReadOnlySpan<SqlValue> arguments)
    {
        double value = Conversion.ToDouble(arguments[0]);
        _count++;
        double delta = value - _mean;
        _mean += delta / _count;
        _squares += delta * (value - _mean);
    }

    internal override SqlValue Result()
    {
        bool isSample = function.Kind is AggregateKind.VarianceSample or AggregateKind.DeviationSample;
        long divisor = isSample ? _count - 1 : _count;
        if (divisor <= 0)
        {
            return SqlValue.Null;
        }

        double variance = _squares / divisor;
        bool isRoot = function.Kind is AggregateKind.DeviationSample or AggregateKind.DeviationPopulation;
        double result = isRoot ? Math.Sqrt(variance) : variance;
        return function.Result.Kind == SqlTypeKind.Decimal
            ? SqlValue.Decimal(DecimalArithmetic.FromDouble(result, 15))
            : SqlValue.Double(result);
    }
}
