using Orm.Engine.Execution.Expressions;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Operators;

// Operators that keep nothing but their place.

internal sealed class ValuesOperator(int width, Evaluator[][] rows) : RowOperator(width)
{
    private int _next;

    internal override void Open() => _next = 0;

    protected override bool MoveNext(Span<SqlValue> row)
    {
        if (_next == rows.Length)
        {
            return false;
        }

        Write(rows[_next++], row);
        return true;
    }

    internal override bool TryReadOnly(Span<SqlValue> row)
    {
        if (rows.Length != 1)
        {
            return false;
        }

        Write(rows[0], row);
        return true;
    }

    private static void Write(Evaluator[] values, Span<SqlValue> row)
    {
        for (int i = 0; i < values.Length; i++)
        {
            row[i] = values[i].Evaluate([]);
        }
    }
}

internal sealed class FilterOperator(Operator input, Evaluator condition, ExecutionState state)
    : RowOperator(input.Width)
{
    private const int FewestRows = 16;

    private readonly OperatorReader _input = new(input);

    internal override void Open() => _input.Open();

    protected override bool MoveNext(Span<SqlValue> row)
    {
        // Nobody knows how many rows are left out: looking at a few at a time costs less than at one.
        while (_input.Read(Math.Max(Wanted, FewestRows)))
        {
            state.Step();
            if (condition.IsTrue(_input.Current))
            {
                _input.Current.CopyTo(row);
                return true;
            }
        }

        return false;
    }
}

internal sealed class ProjectOperator(Operator input, Evaluator[] values) : RowOperator(values.Length)
{
    private readonly OperatorReader _input = new(input);
    private readonly SqlValue[] _only = new SqlValue[input.Width];

    internal override void Open() => _input.Open();

    internal override bool TryReadOnly(Span<SqlValue> row)
    {
        if (!_input.TryReadOnly(_only))
        {
            return false;
        }

        Write(_only, row);
        Array.Clear(_only);
        return true;
    }

    protected override bool MoveNext(Span<SqlValue> row)
    {
        if (!_input.Read(Wanted))
        {
            return false;
        }

        Write(_input.Current, row);
        return true;
    }

    private void Write(ReadOnlySpan<SqlValue> source, Span<SqlValue> row)
    {
        for (int i = 0; i < values.Length; i++)
        {
            row[i] = values[i].Evaluate(source);
        }
    }
}

/// <summary>LIMIT and OFFSET; with keys, the rows that are equal to the last one follow.</summary>
internal sealed class LimitOperator(Operator input, RowCount count, SortColumn[] ties)
    : RowOperator(input.Width)
{
    private readonly OperatorReader _input = new(input);
    private readonly SqlValue[] _last = new SqlValue[ties.Length];
    private long _toSkip;
    private long _left;
    private bool _endsWithTies;

    internal override void Open()
    {
        _toSkip = count.Offset();
        _left = count.Limit();
        _endsWithTies = ties.Length > 0 && _left > 0;
        _input.Open();
    }

    protected override bool MoveNext(Span<SqlValue> row)
    {
        while (_toSkip > 0)
        {
            _toSkip--;
            if (!_input.Read(Needed(_toSkip + 1)))
            {
                _left = 0;
                return false;
            }
        }

        if ((_left <= 0 && !_endsWithTies) || !_input.Read(Needed(0)))
        {
            return false;
        }

        ReadOnlySpan<SqlValue> current = _input.Current;
        if (_left-- <= 0 && !IsTie(current))
        {
            return false;
        }

        for (int i = 0; i < ties.Length; i++)
        {
            _last[i] = ties[i].Value.Evaluate(current);
        }

        current.CopyTo(row);
        return true;
    }

    // What equals the last row is only seen when it is read.
    private int Needed(long skipped) => ties.Length > 0
        ? int.MaxValue
        : (int)Math.Min(int.MaxValue, Math.Min(_left, int.MaxValue) + Math.Min(skipped, int.MaxValue));

    private bool IsTie(ReadOnlySpan<SqlValue> row)
    {
        for (int i = 0; i < ties.Length; i++)
        {
            if (!ties[i].Value.Evaluate(row).Equals(_last[i]))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>generate_series.</summary>
internal sealed class SeriesOperator(
    Evaluator[] arguments, SqlTypeKind kind, bool withOrdinality, ExecutionState state)
    : RowOperator(withOrdinality ? 2 : 1)
{
    private SqlValue _next;
    private SqlValue _stop;
    private SqlValue _step;
    private bool _descending;
    private long _count;

    internal override void Open()
    {
        _count = 0;
        _next = arguments[0].Evaluate([]);
        _stop = arguments[1].Evaluate([]);
        _step = arguments.Length > 2 ? arguments[2].Evaluate([]) : One();
        if (_step.IsNull || _stop.IsNull)
        {
            _next = SqlValue.Null;
            return;
        }

        SqlValue zero = kind == SqlTypeKind.Timestamp
            ? SqlValue.Interval(default)
            : Functions.Conversion.Convert(SqlValue.Integer(0), new SqlType(kind));
        int sign = SqlValue.Compare(_step, zero);
        _descending = sign < 0 ? true : sign > 0 ? false
            : throw SqlErrors.InvalidArgument("The step of a series is zero");
    }

    protected override bool MoveNext(Span<SqlValue> row)
    {
        state.Step();
        if (_next.IsNull)
        {
            return false;
        }

        int order = SqlValue.Compare(_next, _stop);
        if (_descending ? order < 0 : order > 0)
        {
            return false;
        }

        row[0] = _next;
        if (withOrdinality)
        {
            row[1] = SqlValue.BigInt(++_count);
        }

        // Behind its last value there may be none of its type, nor another one: of a real number that is too large for
        // its step comes the same.
        _next = order == 0 ? SqlValue.Null : Advance();
        return true;
    }

    private SqlValue One() => kind == SqlTypeKind.Timestamp
        ? SqlValue.Interval(new SqlInterval(0, 1, 0))
        : Functions.Conversion.Convert(SqlValue.Integer(1), new SqlType(kind));

    private SqlValue Advance()
    {
        switch (kind)
        {
            case SqlTypeKind.Timestamp:
                return SqlValue.Timestamp(Functions.Arithmetic.AddToTimestamp(_next.AsInt64(), _step.AsInterval()));
            case SqlTypeKind.Decimal:
                return SqlValue.Decimal(Functions.DecimalArithmetic.Add(_next.AsDecimal(), _step.AsDecimal()));
            case SqlTypeKind.Double:
                return SqlValue.Double(_next.AsDouble() + _step.AsDouble());
            default:
                long next = unchecked(_next.AsInt64() + _step.AsInt64());
                bool overflows = _descending ? next > _next.AsInt64() : next < _next.AsInt64();
                bool fits = kind == SqlTypeKind.BigInt || next is >= int.MinValue and <= int.MaxValue;
                return overflows || !fits ? SqlValue.Null : SqlValue.IntegerOf(kind, next);
        }
    }
}
