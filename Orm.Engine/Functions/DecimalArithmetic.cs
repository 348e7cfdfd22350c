using System.Globalization;
using System.Numerics;
using Orm.Engine.Types;

namespace Orm.Engine.Functions;

/// <summary>
/// Exact decimals with PostgreSQL's scales: a sum has the larger scale, a product the sum of both, a quotient at least
/// 16 significant digits. What needs more than 38 digits loses digits behind the point, and is an error when it has
/// none.
/// </summary>
internal static class DecimalArithmetic
{
    private const int SignificantDigits = 16;
    private static readonly SqlType s_type = new(SqlTypeKind.Decimal);

    internal static SqlDecimal Add(SqlDecimal left, SqlDecimal right)
    {
        int scale = Math.Max(left.Scale, right.Scale);
        if (left.Scale == right.Scale && Fits64(left.Unscaled) && Fits64(right.Unscaled))
        {
            return new SqlDecimal(left.Unscaled + right.Unscaled, scale);
        }

        return From(Scaled(left, scale) + Scaled(right, scale), scale);
    }

    internal static SqlDecimal Negate(SqlDecimal value) => new(-value.Unscaled, value.Scale);

    internal static SqlDecimal Subtract(SqlDecimal left, SqlDecimal right) => Add(left, Negate(right));

    internal static SqlDecimal Multiply(SqlDecimal left, SqlDecimal right)
    {
        int scale = left.Scale + right.Scale;
        return Fits64(left.Unscaled) && Fits64(right.Unscaled) && scale <= SqlType.MaxDecimalPrecision
            ? FromProduct(left.Unscaled * right.Unscaled, scale)
            : From((BigInteger)left.Unscaled * (BigInteger)right.Unscaled, scale);
    }

    internal static SqlDecimal Divide(SqlDecimal left, SqlDecimal right)
    {
        if (right.Unscaled == 0)
        {
            throw SqlErrors.DivisionByZero();
        }

        int scale = QuotientScale(left, right);
        BigInteger numerator = left.Unscaled;
        BigInteger denominator = right.Unscaled;
        int shift = scale + right.Scale - left.Scale;
        if (shift >= 0)
        {
            numerator *= BigInteger.Pow(10, shift);
        }
        else
        {
            denominator *= BigInteger.Pow(10, -shift);
        }

        return From(RoundedQuotient(numerator, denominator), scale);
    }

    internal static SqlDecimal Remainder(SqlDecimal left, SqlDecimal right)
    {
        if (right.Unscaled == 0)
        {
            throw SqlErrors.DivisionByZero();
        }

        int scale = Math.Max(left.Scale, right.Scale);
        return From(BigInteger.Remainder(Scaled(left, scale), Scaled(right, scale)), scale);
    }

    /// <summary>Rounds half away from zero to a number of digits, negative for those before the point.</summary>
    internal static SqlDecimal Round(SqlDecimal value, int digits) => Shorten(value, digits, round: true);

    internal static SqlDecimal Truncate(SqlDecimal value, int digits) => Shorten(value, digits, round: false);

    internal static SqlDecimal Floor(SqlDecimal value)
    {
        SqlDecimal whole = Truncate(value, 0);
        return whole.CompareTo(value) > 0 ? new SqlDecimal(whole.Unscaled - 1, 0) : whole;
    }

    internal static double ToDouble(SqlDecimal value) =>
        Int128.Abs(value.Unscaled) < (Int128)1 << 53 && value.Scale <= 22
        ? (double)value.Unscaled / Math.Pow(10, value.Scale)
        : double.Parse(value.ToString(), CultureInfo.InvariantCulture);

    internal static SqlDecimal FromInt64(long value) => new(value, 0);

    /// <summary>The nearest decimal with the given number of significant digits, as PostgreSQL's cast does.</summary>
    internal static SqlDecimal FromDouble(double value, int significant)
    {
        if (!double.IsFinite(value))
        {
            throw SqlErrors.OutOfRange(s_type);
        }

        string text = value.ToString(
            "E" + (significant - 1).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return TryParse(text, out SqlDecimal result) ? WithoutTrailingZeros(result)
            : throw SqlErrors.OutOfRange(s_type);
    }

    internal static SqlDecimal WithoutTrailingZeros(SqlDecimal value)
    {
        Int128 unscaled = value.Unscaled;
        int scale = value.Scale;
        while (scale > 0 && unscaled % 10 == 0)
        {
            unscaled /= 10;
            scale--;
        }

        return new SqlDecimal(unscaled, scale);
    }

    /// <summary>Reads digits with an optional sign, point and exponent.</summary>
    internal static bool TryParse(ReadOnlySpan<char> text, out SqlDecimal value)
    {
        value = default;
        int exponentAt = text.IndexOfAny('e', 'E');
        int exponent = 0;
        if (exponentAt >= 0
            && !int.TryParse(
                text[(exponentAt + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
        {
            return false;
        }

        ReadOnlySpan<char> mantissa = exponentAt >= 0 ? text[..exponentAt] : text;
        bool isNegative = mantissa.StartsWith('-');
        mantissa = isNegative || mantissa.StartsWith('+') ? mantissa[1..] : mantissa;
        int point = mantissa.IndexOf('.');
        int behind = point < 0 ? 0 : mantissa.Length - point - 1;
        string digits = point < 0 ? mantissa.ToString() : string.Concat(mantissa[..point], mantissa[(point + 1)..]);
        if (!BigInteger.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out BigInteger number)
            || Math.Abs((long)exponent) > 1000)
        {
            return false;
        }

        number = isNegative ? -number : number;
        int scale = behind - exponent;
        return TryFrom(scale < 0 ? number * BigInteger.Pow(10, -scale) : number, Math.Max(scale, 0), out value);
    }

    internal static BigInteger Scaled(SqlDecimal value, int scale) =>
        (BigInteger)value.Unscaled * (BigInteger)SqlDecimal.PowerOfTen(scale - value.Scale);

    internal static SqlDecimal From(BigInteger unscaled, int scale) =>
        TryFrom(unscaled, scale, out SqlDecimal result) ? result : throw SqlErrors.OutOfRange(s_type);

    private static SqlDecimal FromProduct(Int128 unscaled, int scale) =>
        Int128.Abs(unscaled) < SqlDecimal.PowerOfTen(SqlType.MaxDecimalPrecision)
            ? new SqlDecimal(unscaled, scale)
            : From(unscaled, scale);

    private static bool TryFrom(BigInteger unscaled, int scale, out SqlDecimal value)
    {
        value = default;
        BigInteger limit = (BigInteger)SqlDecimal.PowerOfTen(SqlType.MaxDecimalPrecision);
        int dropped = Math.Max(0, scale - SqlType.MaxDecimalPrecision);
        BigInteger number = dropped > 0 ? RoundedQuotient(unscaled, BigInteger.Pow(10, dropped)) : unscaled;
        while (BigInteger.Abs(number) >= limit)
        {
            if (++dropped > scale)
            {
                return false;
            }

            number = RoundedQuotient(unscaled, BigInteger.Pow(10, dropped));
        }

        value = new SqlDecimal((Int128)number, scale - dropped);
        return true;
    }

    private static SqlDecimal Shorten(SqlDecimal value, int digits, bool round)
    {
        if (digits >= value.Scale)
        {
            return From(
                Scaled(value, Math.Min(digits, SqlType.MaxDecimalPrecision)),
                    Math.Min(digits, SqlType.MaxDecimalPrecision));
        }

        BigInteger divisor = BigInteger.Pow(10, Math.Min(value.Scale - digits, 100));
        BigInteger quotient = round
            ? RoundedQuotient(value.Unscaled, divisor)
            : BigInteger.Divide(value.Unscaled, divisor);
        return digits >= 0 ? From(quotient, digits) : From(quotient * BigInteger.Pow(10, -digits), 0);
    }

    private static BigInteger RoundedQuotient(BigInteger numerator, BigInteger denominator)
    {
        var quotient = BigInteger.DivRem(numerator, denominator, out BigInteger rest);
        return BigInteger.Abs(rest) * 2 >= BigInteger.Abs(denominator)
            ? quotient + (numerator.Sign * denominator.Sign)
            : quotient;
    }

    /// <summary>
    /// PostgreSQL counts in digits of base 10000: the quotient keeps 16 significant ones, judged by the first digit of
    /// each side, and never fewer behind the point than either side.
    /// </summary>
    private static int QuotientScale(SqlDecimal left, SqlDecimal right)
    {
        (int weight, int first) = Leading(left);
        (int otherWeight, int otherFirst) = Leading(right);
        int quotientWeight = weight - otherWeight - (first <= otherFirst ? 1 : 0);
        int scale = SignificantDigits - (quotientWeight * 4);
        return Math.Clamp(Math.Max(scale, Math.Max(left.Scale, right.Scale)), 0, SqlType.MaxDecimalPrecision);
    }

    private static (int Weight, int First) Leading(SqlDecimal value)
    {
        if (value.Unscaled == 0)
        {
            return (0, 0);
        }

        string digits = Int128.Abs(value.Unscaled).ToString(CultureInfo.InvariantCulture);
        int exponent = digits.Length - 1 - value.Scale;
        int weight = (int)Math.Floor(exponent / 4.0);
        int length = exponent - (weight * 4) + 1;
        return (weight, int.Parse(digits.PadRight(length, '0').AsSpan(0, length), CultureInfo.InvariantCulture));
    }

    private static bool Fits64(Int128 value) => value >= long.MinValue && value <= long.MaxValue;
}
