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
        return double.IsInfinity(result) && !double.IsInfinity(left) && !double.IsInfinity(right)
            ? throw SqlErrors.OutOfRange(SqlType.Double)
            : result;
    }

    internal static SqlDecimal Decimal(ArithmeticOperator op, SqlDecimal left, SqlDecimal right) => op switch
    {
        ArithmeticOperator.Add => DecimalArithmetic.Add(left, right),
        ArithmeticOperator.Subtract => DecimalArithmetic.Subtract(left, right),
        ArithmeticOperator.Multiply => DecimalArithmetic.Multiply(left, right),
        ArithmeticOperator.Divide => DecimalArithmetic.Divide(left, right),
        _ => DecimalArithmetic.Remainder(left, right),
    };

    internal static SqlInterval Negate(SqlInterval value) => new(-value.Months, -value.Days, -value.Microseconds);

    internal static SqlInterval Add(SqlInterval left, SqlInterval right)
    {
        try
        {
            return checked(new SqlInterval(
                left.Months + right.Months, left.Days + right.Days, left.Microseconds + right.Microseconds));
        }
        catch (OverflowException)
        {
            throw SqlErrors.DateOutOfRange(SqlType.Interval);
        }
    }

    /// <summary>Multiplies each unit; fractions of months become days, of days microseconds.</summary>
    internal static SqlInterval Multiply(SqlInterval value, double factor)
    {
        double months = value.Months * factor;
        double wholeMonths = Math.Truncate(months);
        double days = (value.Days * factor) + ((months - wholeMonths) * 30);
        double wholeDays = Math.Truncate(Math.Round(days, 9));
        double microseconds = (value.Microseconds * factor) + ((days - wholeDays) * Calendar.MicrosecondsPerDay);
        return Math.Abs(wholeMonths) < int.MaxValue && Math.Abs(wholeDays) < int.MaxValue
            && Math.Abs(microseconds) < 9e18
            ? new SqlInterval((int)wholeMonths, (int)wholeDays, (long)Math.Round(microseconds))
            : throw SqlErrors.DateOutOfRange(SqlType.Interval);
    }

    /// <summary>Months first, then days, then the time: the end of January plus a month is the end of
    /// February.</summary>
    internal static long AddToTimestamp(long microseconds, SqlInterval interval)
    {
        try
        {
            (long days, long time) = Calendar.Split(microseconds);
            long moved = interval.Months == 0 ? days : Calendar.AddMonths(days, interval.Months);
            return checked(((moved + interval.Days) * Calendar.MicrosecondsPerDay) + time + interval.Microseconds);
        }
        catch (OverflowException)
        {
            throw SqlErrors.DateOutOfRange(SqlType.Timestamp);
        }
    }

    /// <summary>The days and microseconds between two timestamps.</summary>
    internal static SqlInterval Between(long left, long right)
    {
        long microseconds = left - right;
        return new SqlInterval(
            0, (int)(microseconds / Calendar.MicrosecondsPerDay), microseconds % Calendar.MicrosecondsPerDay);
    }
}
