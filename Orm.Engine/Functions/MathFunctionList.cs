using Orm.Engine.Types;
using static Orm.Engine.Types.SqlTypeKind;

namespace Orm.Engine.Functions;

/// <summary>The functions of numbers.</summary>
internal static class MathFunctionList
{
    /// <summary>The factorials above have more digits than any number here.</summary>
    private const int MaxFactorial = 33;

    private static readonly SqlType s_decimal = new(SqlTypeKind.Decimal);

    internal static IEnumerable<ScalarFunction> All => [.. Signs, .. Rounding, .. Reals, .. Others];

    private static ScalarFunction[] Signs =>
    [
        Of("abs", SqlType.Integer, (a, _) => AbsOf(a[0], SmallInt), SmallInt),
        Of("abs", SqlType.Integer, (a, _) => AbsOf(a[0], Integer), Integer),
        Of("abs", SqlType.BigInt, (a, _) => AbsOf(a[0], BigInt), BigInt),
        Of("abs", s_decimal, (a, _) =>
            a[0].AsDecimal().Unscaled < 0 ? Exact(DecimalArithmetic.Negate(a[0].AsDecimal())) : a[0],
                SqlTypeKind.Decimal),
        Of("abs", SqlType.Real, (a, _) => SqlValue.Real((float)Math.Abs(a[0].AsDouble())), SqlTypeKind.Real),
        Of("abs", SqlType.Double, (a, _) => Number(Math.Abs(a[0].AsDouble())), SqlTypeKind.Double),
        Of("sign", s_decimal, (a, _) =>
            Exact(new SqlDecimal(Int128.Sign(a[0].AsDecimal().Unscaled), 0)), SqlTypeKind.Decimal),
        Of("sign", SqlType.Double, (a, _) => Number(Math.Sign(a[0].AsDouble())), SqlTypeKind.Double),
        Of("mod", SqlType.Integer, (a, _) => SqlValue.IntegerOf(Integer, Remainder(a)), Integer, Integer),
        Of("mod", SqlType.BigInt, (a, _) => SqlValue.BigInt(Remainder(a)), BigInt, BigInt),
        Of("mod", s_decimal, (a, _) =>
            Exact(DecimalArithmetic.Remainder(a[0].AsDecimal(), a[1].AsDecimal())), SqlTypeKind.Decimal,
                SqlTypeKind.Decimal),
        Of("div", s_decimal, (a, _) =>
            Exact(DecimalArithmetic.Truncate(DecimalArithmetic.Divide(a[0].AsDecimal(), a[1].AsDecimal()), 0)),
                SqlTypeKind.Decimal, SqlTypeKind.Decimal),
        Of("gcd", SqlType.BigInt, (a, _) =>
            SqlValue.BigInt(Fitted(System.Numerics.BigInteger.GreatestCommonDivisor(a[0].AsInt64(), a[1].AsInt64()))),
                BigInt, BigInt),
        Of("lcm", SqlType.BigInt, (a, _) => SqlValue.BigInt(CommonMultiple(a[0].AsInt64(), a[1].AsInt64())),
            BigInt, BigInt),
    ];

    private static ScalarFunction[] Rounding =>
    [
        Of("round", s_decimal, (a, _) => Exact(DecimalArithmetic.Round(a[0].AsDecimal(), 0)), SqlTypeKind.Decimal),
        Of("round", s_decimal, (a, _) =>
            Exact(DecimalArithmetic.Round(a[0].AsDecimal(), Digits(a[1]))), SqlTypeKind.Decimal, Integer),
        Of("round", SqlType.Double, (a, _) =>
            Number(Math.Round(a[0].AsDouble(), MidpointRounding.ToEven)), SqlTypeKind.Double),
        Of("trunc", s_decimal, (a, _) => Exact(DecimalArithmetic.Truncate(a[0].AsDecimal(), 0)), SqlTypeKind.Decimal),
        Of("trunc", s_decimal, (a, _) =>
            Exact(DecimalArithmetic.Truncate(a[0].AsDecimal(), Digits(a[1]))), SqlTypeKind.Decimal, Integer),
        Of("trunc", SqlType.Double, (a, _) => Number(Math.Truncate(a[0].AsDouble())), SqlTypeKind.Double),
        Of("floor", s_decimal, (a, _) => Exact(DecimalArithmetic.Floor(a[0].AsDecimal())), SqlTypeKind.Decimal),
        Of("floor", SqlType.Double, (a, _) => Number(Math.Floor(a[0].AsDouble())), SqlTypeKind.Double),
        Of("ceil", s_decimal, (a, _) => Exact(Ceiling(a[0].AsDecimal())), SqlTypeKind.Decimal),
        Of("ceil", SqlType.Double, (a, _) => Number(Math.Ceiling(a[0].AsDouble())), SqlTypeKind.Double),
        Of("ceiling", s_decimal, (a, _) => Exact(Ceiling(a[0].AsDecimal())), SqlTypeKind.Decimal),
        Of("ceiling", SqlType.Double, (a, _) => Number(Math.Ceiling(a[0].AsDouble())), SqlTypeKind.Double),
    ];

    private static ScalarFunction[] Reals =>
    [
        Real("sqrt", x =>
            x < 0 ? throw Refused(SqlStates.InvalidPower, "the square root of a negative number") : Math.Sqrt(x)),
        Real("cbrt", Math.Cbrt),
        Real("exp", x => Math.Exp(x) is var power && double.IsInfinity(power) && double.IsFinite(x)
            ? throw SqlErrors.OutOfRange(SqlType.Double)
            : power),
        Real("ln", x =>
            x <= 0 ? throw Refused(SqlStates.InvalidLogarithm, "the logarithm of a number that is not positive")
                : Math.Log(x)),
        Real("log", x =>
            x <= 0 ? throw Refused(SqlStates.InvalidLogarithm, "the logarithm of a number that is not positive")
                : Math.Log10(x)),
        Real("log10", x =>
            x <= 0 ? throw Refused(SqlStates.InvalidLogarithm, "the logarithm of a number that is not positive")
                : Math.Log10(x)),
        Real("log2", x =>
            x <= 0 ? throw Refused(SqlStates.InvalidLogarithm, "the logarithm of a number that is not positive")
                : Math.Log2(x)),
        Real("sin", Math.Sin), Real("cos", Math.Cos), Real("tan", Math.Tan),
        Real("cot", x => 1 / Math.Tan(x)),
        Real("asin", Math.Asin), Real("acos", Math.Acos), Real("atan", Math.Atan),
        Real("sinh", Math.Sinh), Real("cosh", Math.Cosh), Real("tanh", Math.Tanh),
        Real("asinh", Math.Asinh), Real("acosh", Math.Acosh), Real("atanh", Math.Atanh),
        Real("degrees", double.RadiansToDegrees), Real("radians", double.DegreesToRadians),
        Of("log", SqlType.Double, (a, _) =>
            Number(Math.Log(a[1].AsDouble()) / Math.Log(a[0].AsDouble())), SqlTypeKind.Double, SqlTypeKind.Double),
        Of("atan2", SqlType.Double, (a, _) =>
            Number(Math.Atan2(a[0].AsDouble(), a[1].AsDouble())), SqlTypeKind.Double, SqlTypeKind.Double),
        Of("pi", SqlType.Double, (_, _) => Number(Math.PI)),
    ];

    private static ScalarFunction[] Others =>
    [
        Of("to_char", SqlType.Text, (a, _) =>
            SqlValue.Text(NumberTemplate.Format(a[0].AsDecimal(), a[1].AsString())), SqlTypeKind.Decimal, Text),
        Of("to_char", SqlType.Text, (a, _) => SqlValue.Text(NumberTemplate.Format(
            DecimalArithmetic.FromDouble(a[0].AsDouble(), 15), a[1].AsString())), SqlTypeKind.Double, Text),
        Of("power", s_decimal, (a, _) =>
            Exact(Power(a[0].AsDecimal(), a[1].AsDecimal())), SqlTypeKind.Decimal, SqlTypeKind.Decimal),
        Of("power", SqlType.Double, (a, _) =>
            Number(Power(a[0].AsDouble(), a[1].AsDouble())), SqlTypeKind.Double, SqlTypeKind.Double),
        Of("pow", SqlType.Double, (a, _) =>
            Number(Power(a[0].AsDouble(), a[1].AsDouble())), SqlTypeKind.Double, SqlTypeKind.Double),
        Of("factorial", s_decimal, (a, _) => Exact(Factorial(a[0].AsInt64())), BigInt),
        Of("scale", SqlType.Integer, (a, _) => SqlValue.Integer(a[0].AsDecimal().Scale), SqlTypeKind.Decimal),
        Of("min_scale", SqlType.Integer, (a, _) =>
            SqlValue.Integer(DecimalArithmetic.WithoutTrailingZeros(a[0].AsDecimal()).Scale), SqlTypeKind.Decimal),
        Of("trim_scale", s_decimal, (a, _) =>
            Exact(DecimalArithmetic.WithoutTrailingZeros(a[0].AsDecimal())), SqlTypeKind.Decimal),
        Of("width_bucket", SqlType.Integer, (a, _) => SqlValue.Integer(
            Bucket(a[0].AsDouble(), a[1].AsDouble(), a[2].AsDouble(), a[3].AsInt64())),
                SqlTypeKind.Double, SqlTypeKind.Double, SqlTypeKind.Double, Integer),
        Of("random", SqlType.Double, (_, context) =>
            Number(context.NextRandom())) with { Volatility = Volatility.Volatile },
    ];

    internal static double Power(double left, double right)
    {
        if ((left == 0 && right < 0) || (left < 0 && Math.Truncate(right) != right))
        {
            throw Refused(SqlStates.InvalidPower, "zero to a negative power, or a negative number to a broken one");
        }

        double result = Math.Pow(left, right);
        return double.IsInfinity(result) && double.IsFinite(left) && double.IsFinite(right)
            ? throw SqlErrors.OutOfRange(SqlType.Double)
            : result;
    }

    private static SqlDecimal Power(SqlDecimal left, SqlDecimal right)
    {
        SqlDecimal exponent = DecimalArithmetic.WithoutTrailingZeros(right);
        if (exponent.Scale > 0 || exponent.Unscaled < 0 || exponent.Unscaled > 1000)
        {
            double result = Power(DecimalArithmetic.ToDouble(left), DecimalArithmetic.ToDouble(right));
            return DecimalArithmetic.Round(DecimalArithmetic.FromDouble(result, 16), 16);
        }

        SqlDecimal product = new(1, 0);
        for (int i = 0; i < (int)exponent.Unscaled; i++)
        {
            product = DecimalArithmetic.Multiply(product, left);
        }

        return DecimalArithmetic.Round(product, 16);
    }

    private static ScalarFunction Of(
        string name, SqlType result, FunctionBody body, params SqlTypeKind[] parameters) =>
        new(name, parameters, result, body);

    private static ScalarFunction Real(string name, Func<double, double> body) =>
        Of(name, SqlType.Double, (a, _) => Number(body(a[0].AsDouble())), SqlTypeKind.Double);

    private static SqlValue Number(double value) => SqlValue.Double(value);

    private static SqlValue Exact(SqlDecimal value) => SqlValue.Decimal(value);

    private static SqlValue AbsOf(in SqlValue value, SqlTypeKind kind) => value.AsInt64() == long.MinValue
        ? throw SqlErrors.OutOfRange(SqlType.BigInt)
        : SqlValue.IntegerOf(kind == SmallInt ? Integer : kind, Math.Abs(value.AsInt64()));

    private static long Remainder(ReadOnlySpan<SqlValue> arguments) =>
        Arithmetic.Int64(ArithmeticOperator.Remainder, arguments[0].AsInt64(), arguments[1].AsInt64());

    private static long CommonMultiple(long left, long right)
    {
        var divisor = System.Numerics.BigInteger.GreatestCommonDivisor(left, right);
        return Fitted(divisor.IsZero ? divisor : System.Numerics.BigInteger.Abs(left / divisor * right));
    }

    private static long Fitted(System.Numerics.BigInteger number) =>
        number <= long.MaxValue ? (long)number : throw SqlErrors.OutOfRange(SqlType.BigInt);

    private static SqlDecimal Factorial(long number)
    {
        System.Numerics.BigInteger product = number >= 0
            ? System.Numerics.BigInteger.One
            : throw SqlErrors.OutOfRange(s_decimal);
        for (long factor = 2; factor <= number; factor++)
        {
            product *= factor <= MaxFactorial ? factor : throw SqlErrors.OutOfRange(s_decimal);
        }

        return DecimalArithmetic.From(product, 0);
    }

    /// <summary>Which of so many equal parts from low to high a number lies in: from 1, with 0 below and one more
    /// above.</summary>
    private static int Bucket(double operand, double low, double high, long count)
    {
        if (count is <= 0 or > int.MaxValue - 1 || !double.IsFinite(low) || !double.IsFinite(high) || low.Equals(high)
            || double.IsNaN(operand))
        {
            throw new StatementException(
                SqlStates.InvalidBucket,
                "width_bucket needs a positive number of parts, and two different finite bounds");
        }

        double part = (operand - low) / (high - low);
        return part < 0 ? 0 : part >= 1 ? (int)count + 1 : (int)(part * count) + 1;
    }

    private static int Digits(in SqlValue value) => (int)Math.Clamp(value.AsInt64(), -38, 38);

    private static SqlDecimal Ceiling(SqlDecimal value) =>
        DecimalArithmetic.Negate(DecimalArithmetic.Floor(DecimalArithmetic.Negate(value)));

    private static StatementException Refused(string state, string what) => new(state, $"There is no {what}");
}
