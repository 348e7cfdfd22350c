using System.Globalization;

namespace Orm.Backends.Sqlite.Values;

/// <summary>
/// Numbers as SQLite keeps them: INTEGER of 64 bits and REAL of double precision. Either is read as the other where
/// that is exact, and refused where it is not.
/// </summary>
internal static class StoredNumber
{
    /// <summary>The first double above all 64-bit integers.</summary>
    private const double TwoToThe63 = 9223372036854775808d;

    /// <summary>Whether a REAL is a whole number of 64 bits.</summary>
    internal static bool TryToInt64(double real, out long integer)
    {
        var fits = real is >= -TwoToThe63 and < TwoToThe63;
        integer = fits ? (long)real : 0;
        return fits && integer == real;
    }

    /// <summary>Whether double precision holds an INTEGER exactly.</summary>
    internal static bool TryToDouble(long integer, out double real)
    {
        real = integer;
        return TryToInt64(real, out var back) && back == integer;
    }

    /// <summary>
    /// The decimal that a REAL stands for: the shortest one that reads back as the same REAL, rounded to 28 digits
    /// behind the point.
    /// </summary>
    internal static bool TryToDecimal(double real, out decimal value)
    {
        value = 0;
        Span<byte> utf8 = stackalloc byte[32];
        return double.IsFinite(real)
            && real.TryFormat(utf8, out var length, "R", CultureInfo.InvariantCulture)
            && decimal.TryParse(utf8[..length], NumberStyles.Float, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>A 64-bit unsigned integer is stored as the signed one with the same bits.</summary>
    internal static long ToStored(ulong value) => unchecked((long)value);

    /// <summary>The reverse of <see cref="ToStored"/>.</summary>
    internal static ulong FromStored(long stored) => unchecked((ulong)stored);
}
