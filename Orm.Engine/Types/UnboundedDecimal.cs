using System.Buffers.Binary;

namespace Orm.Engine.Types;

/// <summary>
/// NUMERIC without digits: each value carries its scale, so that nothing is ever rounded. 16 bytes in a row, as many as
/// DECIMAL(38,s) takes, for up to 36 digits; a key holds an order that does not depend on the scale.
/// </summary>
/// <remarks>
/// <code>
/// field    128 bits, little-endian: the unscaled number as a signed integer of 122 bits, then 6 bits of scale
/// key      1 byte     80 for zero; for a positive number A8 + e, where it is 0.d1d2d3... times 10 to the e (-37 to 38)
///          n bytes    the digits in pairs, 1 + 10 * d1 + d2; no zeros at the end
///          1 byte     00
///          a negative number is the key of its opposite with all bytes inverted; zero is the first byte alone
/// </code>
/// </remarks>
internal static class UnboundedDecimal
{
    /// <summary>The most digits that a stored value has.</summary>
    internal const int MaxDigits = 36;

    /// <summary>The most bytes that a value takes in a key.</summary>
    internal const int MaxKeyBytes = 2 + ((SqlType.MaxDecimalPrecision + 1) / 2);

    private const int ScaleBits = 6;
    private const byte Zero = 0x80;
    private const int ExponentZero = 0xA8;
    private static readonly Int128 s_limit = Int128.One << (127 - ScaleBits);

    internal static SqlDecimal Read(ReadOnlySpan<byte> field)
    {
        Int128 packed = BinaryPrimitives.ReadInt128LittleEndian(field);
        return new SqlDecimal(packed >> ScaleBits, (int)(packed & ((1 << ScaleBits) - 1)));
    }

    /// <exception cref="StatementException">The value has more digits than a column holds.</exception>
    internal static void Write(SqlDecimal value, Span<byte> field)
    {
        Int128 unscaled = value.Unscaled;
        int scale = value.Scale;
        while (Int128.Abs(unscaled) >= s_limit)
        {
            (Int128 shorter, Int128 digit) = Int128.DivRem(unscaled, 10);
            if (scale == 0 || digit != 0)
            {
                throw new StatementException(
                    SqlStates.NumberOutOfRange,
                    $"The number has more than {MaxDigits} digits, which NUMERIC does not store",
                    hint: "Round it, or declare the column as NUMERIC(38, scale).");
            }

            unscaled = shorter;
            scale--;
        }

        BinaryPrimitives.WriteInt128LittleEndian(field, (unscaled << ScaleBits) | scale);
    }

    /// <summary>Writes the key of a value.</summary>
    /// <returns>How many bytes it has.</returns>
    internal static int WriteKey(SqlDecimal value, Span<byte> key)
    {
        if (value.Unscaled == 0)
        {
            key[0] = Zero;
            return 1;
        }

        Span<char> buffer = stackalloc char[40];
        _ = Int128.Abs(value.Unscaled).TryFormat(
            buffer, out int length, provider: System.Globalization.CultureInfo.InvariantCulture);
        ReadOnlySpan<char> digits = buffer[..length].TrimEnd('0');
        key[0] = (byte)(ExponentZero + length - value.Scale);
        int count = 1;
        for (int i = 0; i < digits.Length; i += 2)
        {
            int second = i + 1 < digits.Length ? digits[i + 1] - '0' : 0;
            key[count++] = (byte)(1 + (10 * (digits[i] - '0')) + second);
        }

        key[count++] = 0;
        if (Int128.IsNegative(value.Unscaled))
        {
            Invert(key[..count]);
        }

        return count;
    }

    /// <summary>Reads a key's value; its scale is the smallest that it can have.</summary>
    /// <returns>The bytes that it took; 0 where they are no key.</returns>
    internal static int ReadKey(ReadOnlySpan<byte> key, out SqlDecimal value)
    {
        value = default;
        if (key.IsEmpty || key[0] == Zero)
        {
            return key.IsEmpty ? 0 : 1;
        }

        byte flip = key[0] < Zero ? (byte)0xFF : (byte)0;
        int end = key.IndexOf(flip);
        if (end is < 2 or >= MaxKeyBytes)
        {
            return 0;
        }

        Int128 unscaled = 0;
        for (int i = 1; i < end; i++)
        {
            int pair = (key[i] ^ flip) - 1;
            if (pair is < 0 or > 99 || unscaled >= SqlDecimal.PowerOfTen(SqlType.MaxDecimalPrecision - 2))
            {
                return 0;
            }

            unscaled = (unscaled * 100) + pair;
        }

        int scale = (2 * (end - 1)) - ((key[0] ^ flip) - ExponentZero);
        return TryScale(flip == 0 ? unscaled : -unscaled, scale, out value) ? end + 1 : 0;
    }

    private static bool TryScale(Int128 unscaled, int scale, out SqlDecimal value)
    {
        value = default;
        while (scale > 0 && unscaled % 10 == 0)
        {
            unscaled /= 10;
            scale--;
        }

        for (; scale < 0; scale++)
        {
            if (Int128.Abs(unscaled) >= SqlDecimal.PowerOfTen(SqlType.MaxDecimalPrecision - 1))
            {
                return false;
            }

            unscaled *= 10;
        }

        if (scale > SqlType.MaxDecimalPrecision
            || Int128.Abs(unscaled) >= SqlDecimal.PowerOfTen(SqlType.MaxDecimalPrecision))
        {
            return false;
        }

        value = new SqlDecimal(unscaled, scale);
        return true;
    }

    private static void Invert(Span<byte> bytes)
    {
        foreach (ref byte b in bytes)
        {
            b = (byte)~b;
        }
    }
}
