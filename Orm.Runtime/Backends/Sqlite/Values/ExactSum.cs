using System.Runtime.CompilerServices;

namespace Orm.Backends.Sqlite.Values;

/// <summary>
/// A sum of decimals that loses nothing, so that what was added can be taken away again: a whole number of 256 bits,
/// and how many of its digits stand behind the point. It has no references and begins as zeros.
/// </summary>
/// <remarks>
/// A decimal has 96 bits and up to 28 digits behind the point: on a common scale it has less than 190 bits, which
/// leaves room for 2^64 of them.
/// </remarks>
internal struct ExactSum
{
    /// <summary>The greatest power of ten that a limb holds.</summary>
    private const int DigitsOfLimb = 19;

    private Limbs _limbs;
    private int _scale;

    /// <summary>Adds a number.</summary>
    internal void Add(decimal value) => Add(value, isSubtracted: false);

    /// <summary>Takes a number away.</summary>
    internal void Subtract(decimal value) => Add(value, isSubtracted: true);

    /// <summary>The sum; where it has more digits than a decimal, rounded as decimals are: half to even.</summary>
    /// <exception cref="OverflowException">No decimal is that large.</exception>
    internal readonly decimal ToDecimal()
    {
        var magnitude = _limbs;
        var isNegative = (long)magnitude[3] < 0;
        if (isNegative)
        {
            magnitude.Negate();
        }

        var scale = _scale;
        ulong digit = 0;
        var isBetween = false;
        while (magnitude.ExceedsDecimal || RoundsUp(magnitude, digit, isBetween))
        {
            if (!magnitude.ExceedsDecimal)
            {
                magnitude.Increment();
                (digit, isBetween) = (0, false);
                continue;
            }

            isBetween |= digit != 0;
            digit = magnitude.DivideByTen();
            if (--scale < 0)
            {
                throw new OverflowException();
            }
        }

        return new decimal(
            (int)magnitude[0], (int)(magnitude[0] >> 32), (int)magnitude[1], isNegative, (byte)scale);
    }

    private static bool RoundsUp(in Limbs magnitude, ulong digit, bool isBetween)
        => digit > 5 || (digit == 5 && (isBetween || (magnitude[0] & 1) == 1));

    private void Add(decimal value, bool isSubtracted)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        Limbs term = default;
        term[0] = (uint)bits[0] | ((ulong)(uint)bits[1] << 32);
        term[1] = (uint)bits[2];
        var scale = (bits[3] >> 16) & 0xFF;
        if (scale > _scale)
        {
            _limbs.MultiplyByTenTo(scale - _scale);
            _scale = scale;
        }
        else
        {
            term.MultiplyByTenTo(_scale - scale);
        }

        if (bits[3] < 0 != isSubtracted)
        {
            term.Negate();
        }

        _limbs.Add(term);
    }

    /// <summary>256 bits, the least significant first.</summary>
    [InlineArray(4)]
    private struct Limbs
    {
        private ulong _first;

        internal readonly bool ExceedsDecimal => (this[3] | this[2]) != 0 || this[1] > uint.MaxValue;

        internal void Add(in Limbs other)
        {
            ulong carry = 0;
            for (var i = 0; i < 4; i++)
            {
                var sum = (UInt128)this[i] + other[i] + carry;
                this[i] = (ulong)sum;
                carry = (ulong)(sum >> 64);
            }
        }

        internal void Increment()
        {
            Limbs one = default;
            one[0] = 1;
            Add(one);
        }

        internal void Negate()
        {
            for (var i = 0; i < 4; i++)
            {
                this[i] = ~this[i];
            }

            Increment();
        }

        internal void MultiplyByTenTo(int power)
        {
            for (; power > 0; power -= DigitsOfLimb)
            {
                Multiply(TenTo(Math.Min(power, DigitsOfLimb)));
            }
        }

        /// <summary>Divides by ten and returns the remainder.</summary>
        internal ulong DivideByTen()
        {
            ulong remainder = 0;
            for (var i = 3; i >= 0; i--)
            {
                var dividend = ((UInt128)remainder << 64) | this[i];
                this[i] = (ulong)(dividend / 10);
                remainder = (ulong)(dividend % 10);
            }

            return remainder;
        }

        // Of a negative number the low bits of the product are those of its two's complement.
        private void Multiply(ulong factor)
        {
            ulong carry = 0;
            for (var i = 0; i < 4; i++)
            {
                var product = ((UInt128)this[i] * factor) + carry;
                this[i] = (ulong)product;
                carry = (ulong)(product >> 64);
            }
        }

        private static ulong TenTo(int power)
        {
            ulong result = 1;
            for (var i = 0; i < power; i++)
            {
                result *= 10;
            }

            return result;
        }
    }
}
