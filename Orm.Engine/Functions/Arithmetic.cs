using Orm.Engine.Types;

namespace Orm.Engine.Functions;

/// <summary>An operator on two values of a kind that the binder has chosen; a result that does not fit is an
/// error.</summary>
internal enum ArithmeticOperator
{
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
}

/// <summary>Arithmetic, the same for every node and kernel that computes.</summary>
internal static class Arithmetic
{
    internal static long Int64(ArithmeticOperator op, long left, long right)
    {
        try
        {
            return op switch
            {
                ArithmeticOperator.Add => checked(left + right),
                ArithmeticOperator.Subtract => checked(left - right),
                ArithmeticOperator.Multiply => checked(left * right),
                _ when right == 0 => throw SqlErrors.DivisionByZero(),
                ArithmeticOperator.Divide => right == -1 ? checked(-left) : left / right,
                _ => right == -1 ? 0 : left % right,
            };
        }
        catch (OverflowException)
        {
            throw SqlErrors.OutOfRange(SqlType.BigInt);
        }
    }

    internal static double Double(ArithmeticOperator op, double left, double right)
    {
        double result = op switch
        {
            ArithmeticOperator.Add => left + right,
            ArithmeticOperator.Subtract => left - right,
            ArithmeticOperator.Multiply => left * right,
            _ when right == 0 => throw SqlErrors.DivisionByZero(),
            ArithmeticOperator.Divide => left / right,
            _ => left % right,
        };
        return IsInRange(op, left, right, result) ? result : throw SqlErrors.OutOfRange(SqlType.Double);
    }

    /// <summary>In single precision: rounding the result of double precision once more loses nothing.</summary>
    internal static float Real(ArithmeticOperator op, float left, float right)
    {
        float result = (float)Double(op, left, right);
        return IsInRange(op, left, right, result) ? result : throw SqlErrors.OutOfRange(SqlType.Real);
    }

    /// <summary>A sum of numbers so far; it is infinite only if one of them is.</summary>
    internal static double Sum(double sum, double value, bool isReal)
    {
        double result = isReal ? (float)(sum + value) : sum + value;
        return double.IsInfinity(result) && double.IsFinite(sum) && double.IsFinite(value)
            ? throw SqlErrors.OutOfRange(isReal ? SqlType.Real : SqlType.Double)
            : result;
    }

    // Neither too large nor, where it is no true zero, too small.
    private static bool IsInRange(ArithmeticOperator op, double left, double right, double result) =>
        double.IsInfinity(result) ? double.IsInfinity(left) || double.IsInfinity(right)
        : result != 0 || left == 0 || op switch
        {
            ArithmeticOperator.Multiply => right == 0,
            ArithmeticOperator.Divide => double.IsInfinity(right),
            _ => true,
        };

    internal static SqlDecimal Decimal(ArithmeticOperator op, SqlDecimal left, SqlDecimal right) => op switch
    {
        ArithmeticOperator.Add => DecimalArithmetic.Add(left, right),
        ArithmeticOperator.Subtract => DecimalArithmetic.Subtract(left, right),
        ArithmeticOperator.Multiply => DecimalArithmetic.Multiply(left, right),
        ArithmeticOperator.Divide => DecimalArithmetic.Divide(left, right),
        _ => DecimalArithmetic.Remainder(left, right),
    };

    internal static SqlInterval Negate(SqlInterval value) =>
        value.Months == int.MinValue || value.Days == int.MinValue || value.Ticks == long.MinValue
            ? throw SqlErrors.DateOutOfRange(SqlType.Interval)
            : new SqlInterval(-value.Months, -value.Days, -value.Ticks);

    internal static SqlInterval Add(SqlInterval left, SqlInterval right)
    {
        try
        {
            return checked(new SqlInterval(
                left.Months + right.Months, left.Days + right.Days, left.Ticks + right.Ticks));
        }
        catch (OverflowException)
        {
            throw SqlErrors.DateOutOfRange(SqlType.Interval);
        }
    }

    /// <summary>Multiplies each unit; fractions of months become days, of days 100 ns.</summary>
    internal static SqlInterval Multiply(SqlInterval value, double factor)
    {
        double months = value.Months * factor;
        double wholeMonths = Math.Truncate(months);
        double days = (value.Days * factor) + ((months - wholeMonths) * 30);
        double wholeDays = Math.Truncate(Math.Round(days, 9));
        double ticks = (value.Ticks * factor) + ((days - wholeDays) * Calendar.TicksPerDay);
        return Math.Abs(wholeMonths) < int.MaxValue && Math.Abs(wholeDays) < int.MaxValue
            && Math.Abs(ticks) < 9e18
            ? new SqlInterval((int)wholeMonths, (int)wholeDays, Rounded(ticks, value.Ticks))
            : throw SqlErrors.DateOutOfRange(SqlType.Interval);
    }

    /// <summary>To the microsecond, as PostgreSQL computes, where the operand has no digit behind it.</summary>
    private static long Rounded(double ticks, long operand) => operand % TimeSpan.TicksPerMicrosecond == 0
        ? (long)Math.Round(ticks / TimeSpan.TicksPerMicrosecond) * TimeSpan.TicksPerMicrosecond
        : (long)Math.Round(ticks);

    /// <summary>Months first, then days, then the time: the end of January plus a month is the end of
    /// February.</summary>
    internal static long AddToTimestamp(long ticks, SqlInterval interval)
    {
        try
        {
            (long days, long time) = Calendar.Split(ticks);
            long moved = interval.Months == 0 ? days : Calendar.AddMonths(days, interval.Months);
            return checked(((moved + interval.Days) * Calendar.TicksPerDay) + time + interval.Ticks);
        }
        catch (OverflowException)
        {
            throw SqlErrors.DateOutOfRange(SqlType.Timestamp);
        }
    }

    /// <summary>The days and 100 ns between two timestamps.</summary>
    internal static SqlInterval Between(long left, long right)
    {
        Int128 ticks = (Int128)left - right;
        return new SqlInterval(
            0, (int)(ticks / Calendar.TicksPerDay), (long)(ticks % Calendar.TicksPerDay));
    }
}
