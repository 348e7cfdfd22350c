using System.Globalization;

namespace Orm.Engine.Types;

/// <summary>An exact decimal: <c>Unscaled / 10^Scale</c>, at most 38 digits.</summary>
/// <remarks>
/// Two values of different scale can be equal (1.0 and 1.00), as in PostgreSQL; the digits shown differ.
/// </remarks>
internal readonly struct SqlDecimal : IEquatable<SqlDecimal>
{
    private static readonly Int128[] PowersOfTen = MakePowers();

    internal SqlDecimal(Int128 unscaled, int scale)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(scale);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(scale, SqlType.MaxDecimalPrecision);
        if (unscaled <= -PowersOfTen[^1] || unscaled >= PowersOfTen[^1])
        {
            throw new OverflowException("A decimal has at most 38 digits.");
        }

        Unscaled = unscaled;
        Scale = (byte)scale;
    }

    internal Int128 Unscaled { get; }

    internal byte Scale { get; }

    /// <summary>10 to the power of <paramref name="exponent"/>, for 0 to 38.</summary>
    internal static Int128 PowerOfTen(int exponent) => PowersOfTen[exponent];

    internal static SqlDecimal FromDecimal(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        Int128 magnitude = new((uint)parts[2], ((ulong)(uint)parts[1] << 32) | (uint)parts[0]);
        return new SqlDecimal(value < 0 ? -magnitude : magnitude, value.Scale);
    }

    /// <summary>The value as a .NET decimal.</summary>
    /// <exception cref="OverflowException">It has more digits than a .NET decimal holds (28 to 29).</exception>
    internal decimal ToDecimal()
    {
        Int128 unscaled = Unscaled;
        int scale = Scale;
        while (scale > 0 && (scale > 28 || Int128.Abs(unscaled) >> 96 != 0) && unscaled % 10 == 0)
        {
            unscaled /= 10;
            scale--;
        }

        Int128 magnitude = Int128.Abs(unscaled);
        if (magnitude >> 96 != 0 || scale > 28)
        {
            throw new OverflowException($"{this} has more digits than System.Decimal can hold; read it as a string.");
        }

        return new decimal(
            unchecked((int)(uint)(magnitude & uint.MaxValue)),
            unchecked((int)(uint)((magnitude >> 32) & uint.MaxValue)),
            unchecked((int)(uint)(magnitude >> 64)),
            Int128.IsNegative(unscaled),
            (byte)scale);
    }

    /// <summary>Moves the point, rounding half away from zero as PostgreSQL does.</summary>
    /// <returns>False when the result has more than <paramref name="precision"/> digits.</returns>
    internal bool TryRescale(int precision, int scale, out SqlDecimal result)
    {
        Int128 unscaled = Unscaled;
        result = default;
        if (scale > Scale)
        {
            Int128 factor = PowersOfTen[scale - Scale];
            if (Int128.Abs(unscaled) >= PowersOfTen[precision] / factor + 1)
            {
                return false;
            }

            unscaled *= factor;
        }
        else if (scale < Scale)
        {
            Int128 divisor = PowersOfTen[Scale - scale];
            (Int128 quotient, Int128 rest) = Int128.DivRem(unscaled, divisor);
            unscaled = Int128.Abs(rest) >= divisor - Int128.Abs(rest)
                ? quotient + (Int128.IsNegative(unscaled) ? -1 : 1)
                : quotient;
        }

        if (Int128.Abs(unscaled) >= PowersOfTen[precision])
        {
            return false;
        }

        result = new SqlDecimal(unscaled, scale);
        return true;
    }

    internal int CompareTo(SqlDecimal other)
    {
        if (Scale == other.Scale)
        {
            return Unscaled.CompareTo(other.Unscaled);
        }

        // Whole parts first: scaling up to a shared scale could overflow 128 bits, comparing fractions cannot.
        (Int128 whole, Int128 fraction) = Int128.DivRem(Unscaled, PowersOfTen[Scale]);
        (Int128 otherWhole, Int128 otherFraction) = Int128.DivRem(other.Unscaled, PowersOfTen[other.Scale]);
        int order = whole.CompareTo(otherWhole);
        if (order != 0)
        {
            return order;
        }

        int scale = Math.Max(Scale, other.Scale);
        return (fraction * PowersOfTen[scale - Scale])
            .CompareTo(otherFraction * PowersOfTen[scale - other.Scale]);
    }

    public bool Equals(SqlDecimal other) => CompareTo(other) == 0;

    public override bool Equals(object? obj) => obj is SqlDecimal other && Equals(other);

    public override int GetHashCode()
    {
        Int128 unscaled = Unscaled;
        int scale = Scale;
        while (scale > 0 && unscaled % 10 == 0)
        {
            unscaled /= 10;
            scale--;
        }

        return HashCode.Combine(unscaled, scale);
    }

    public override string ToString()
    {
        string digits = Int128.Abs(Unscaled).ToString(CultureInfo.InvariantCulture).PadLeft(Scale + 1, '0');
        string sign = Int128.IsNegative(Unscaled) ? "-" : "";
        return Scale == 0 ? sign + digits : $"{sign}{digits[..^Scale]}.{digits[^Scale..]}";
    }

    private static Int128[] MakePowers()
    {
        Int128[] powers = new Int128[SqlType.MaxDecimalPrecision + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.Length; i++)
        {
            powers[i] = powers[i - 1] * 10;
        }

        return powers;
    }
}
