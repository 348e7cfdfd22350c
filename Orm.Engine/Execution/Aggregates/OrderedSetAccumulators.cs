using Orm.Engine.Functions;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Aggregates;

/// <summary>percentile_cont and percentile_disc: the values come sorted, and the part of the way with each.</summary>
internal sealed class PercentileAccumulator(bool isContinuous) : Accumulator
{
    private readonly List<SqlValue> _values = [];
    private SqlValue _part;

    internal override void Add(ReadOnlySpan<SqlValue> arguments)
    {
        _values.Add(arguments[0]);
        _part = arguments[1];
    }

    internal override SqlValue Result()
    {
        if (_values.Count == 0 || _part.IsNull)
        {
            return SqlValue.Null;
        }

        double part = _part.AsDouble();
        if (part is not (>= 0 and <= 1))
        {
            throw new StatementException(
                SqlStates.NumberOutOfRange,
                $"{ValueText.Format(_part)} is no part of the way through the values",
                hint: "Give a number from 0 to 1.");
        }

        return isContinuous ? Between(part * (_values.Count - 1)) : _values[First(part)];
    }

    private int First(double part) => Math.Max((int)Math.Ceiling(part * _values.Count) - 1, 0);

    private SqlValue Between(double place)
    {
        int before = (int)Math.Floor(place);
        int behind = (int)Math.Ceiling(place);
        if (before == behind)
        {
            return _values[before];
        }

        if (_values[before].Kind == SqlTypeKind.Interval)
        {
            SqlInterval from = _values[before].AsInterval();
            SqlInterval way = Arithmetic.Add(_values[behind].AsInterval(), Arithmetic.Negate(from));
            return SqlValue.Interval(Arithmetic.Add(from, Arithmetic.Multiply(way, place - before)));
        }

        double low = _values[before].AsDouble();
        return SqlValue.Double(low + ((place - before) * (_values[behind].AsDouble() - low)));
    }
}

/// <summary>The value that comes most often; equal ones follow each other, because the values come sorted.</summary>
internal sealed class ModeAccumulator : Accumulator
{
    private SqlValue _best;
    private SqlValue _last;
    private long _most;
    private long _count;

    internal override void Add(ReadOnlySpan<SqlValue> arguments)
    {
        _count = _count > 0 && SqlValue.Compare(arguments[0], _last) == 0 ? _count + 1 : 1;
        _last = _count == 1 ? arguments[0] : _last;
        if (_count > _most)
        {
            _most = _count;
            _best = _last;
        }
    }

    internal override SqlValue Result() => _best;
}
