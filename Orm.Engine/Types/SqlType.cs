using System.Globalization;

namespace Orm.Engine.Types;

/// <summary>A column's type: the kind with its length, precision and scale.</summary>
/// <param name="Kind">The kind; never <see cref="SqlTypeKind.Null"/> for a column.</param>
/// <param name="Length">
/// The limit in characters of VARCHAR and CHAR (0: none), the precision of DECIMAL, else 0.
/// </param>
/// <param name="Scale">The digits behind the point of DECIMAL, else 0.</param>
internal readonly record struct SqlType(SqlTypeKind Kind, int Length = 0, byte Scale = 0)
{
    /// <summary>
    /// What texts of this type are compared by. It is no part of what a value is, so types that differ in nothing else
    /// are equal.
    /// </summary>
    internal Collation Collation { get; init; }

    internal static readonly SqlType Boolean = new(SqlTypeKind.Boolean);
    internal static readonly SqlType SmallInt = new(SqlTypeKind.SmallInt);
    internal static readonly SqlType Integer = new(SqlTypeKind.Integer);
    internal static readonly SqlType BigInt = new(SqlTypeKind.BigInt);
    internal static readonly SqlType Real = new(SqlTypeKind.Real);
    internal static readonly SqlType Double = new(SqlTypeKind.Double);
    internal static readonly SqlType Text = new(SqlTypeKind.Text);
    internal static readonly SqlType Blob = new(SqlTypeKind.Blob);
    internal static readonly SqlType Date = new(SqlTypeKind.Date);
    internal static readonly SqlType Time = new(SqlTypeKind.Time);
    internal static readonly SqlType Timestamp = new(SqlTypeKind.Timestamp);
    internal static readonly SqlType TimestampTz = new(SqlTypeKind.TimestampTz);
    internal static readonly SqlType Interval = new(SqlTypeKind.Interval);
    internal static readonly SqlType Uuid = new(SqlTypeKind.Uuid);
    internal static readonly SqlType Json = new(SqlTypeKind.Json);

    /// <summary>The largest precision of DECIMAL: as many digits as a signed 128-bit integer always holds.</summary>
    internal const int MaxDecimalPrecision = 38;

    /// <summary>The largest precision whose unscaled value fits in 8 bytes.</summary>
    internal const int MaxShortDecimalPrecision = 18;

    /// <summary>The largest value of a variable length, in bytes: 1 GiB.</summary>
    internal const int MaxValueBytes = 1 << 30;

    internal static SqlType Decimal(int precision, int scale)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(precision, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(precision, MaxDecimalPrecision);
        ArgumentOutOfRangeException.ThrowIfNegative(scale);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(scale, precision);
        return new SqlType(SqlTypeKind.Decimal, precision, (byte)scale);
    }

    internal static SqlType VarChar(int characters)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(characters);
        return new SqlType(SqlTypeKind.VarChar, characters);
    }

    internal static SqlType Char(int characters)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(characters);
        return new SqlType(SqlTypeKind.Char, characters);
    }

    /// <summary>Whether values are characters (UTF-8).</summary>
    internal bool IsCharacter =>
        Kind is SqlTypeKind.Text or SqlTypeKind.VarChar or SqlTypeKind.Char or SqlTypeKind.Json;

    /// <summary>Whether the length of a value varies: such a column holds views.</summary>
    internal bool IsVariable => IsCharacter || Kind == SqlTypeKind.Blob;

    /// <summary>Whether values have an order, and so can be keys, be compared and be grouped. JSON has none.</summary>
    internal bool IsOrdered => Kind is not (SqlTypeKind.Json or SqlTypeKind.Null);

    /// <summary>NUMERIC without digits, whose values have a scale of their own.</summary>
    internal bool IsUnboundedDecimal => Kind == SqlTypeKind.Decimal && Length == 0;

    /// <summary>
    /// Whether a key gives the value back bit by bit. Equal but distinguishable values (0.0 and -0.0, '1 month' and
    /// '30 days', 'a' and 'a ' as CHAR, 1.0 and 1.00 as NUMERIC) have one key, so an index covers such a column only as
    /// an included one.
    /// </summary>
    internal bool IsKeyReversible => IsOrdered && !IsUnboundedDecimal
        && Kind is not (SqlTypeKind.Real or SqlTypeKind.Double or SqlTypeKind.Interval or SqlTypeKind.Char);

    internal ColumnFormat Format => Kind switch
    {
        SqlTypeKind.Boolean => ColumnFormat.Fixed1,
        SqlTypeKind.SmallInt => ColumnFormat.Fixed2,
        SqlTypeKind.Integer or SqlTypeKind.Real or SqlTypeKind.Date => ColumnFormat.Fixed4,
        SqlTypeKind.BigInt or SqlTypeKind.Double or SqlTypeKind.Time
            or SqlTypeKind.Timestamp or SqlTypeKind.TimestampTz => ColumnFormat.Fixed8,
        SqlTypeKind.Decimal when Length is > 0 and <= MaxShortDecimalPrecision => ColumnFormat.Fixed8,
        SqlTypeKind.Decimal => ColumnFormat.Fixed16,
        SqlTypeKind.Interval or SqlTypeKind.Uuid => ColumnFormat.Fixed16,
        _ when IsVariable => ColumnFormat.View,
        _ => throw new InvalidOperationException("NULL is a value, not the type of a column."),
    };

    public bool Equals(SqlType other) => Kind == other.Kind && Length == other.Length && Scale == other.Scale;

    public override int GetHashCode() => HashCode.Combine(Kind, Length, Scale);

    /// <summary>The type as SQL writes it.</summary>
    public override string ToString() => Kind switch
    {
        SqlTypeKind.Double => "DOUBLE PRECISION",
        SqlTypeKind.Decimal when IsUnboundedDecimal => "NUMERIC",
        SqlTypeKind.Decimal => string.Create(CultureInfo.InvariantCulture, $"DECIMAL({Length},{Scale})"),
        SqlTypeKind.VarChar when Length > 0 => string.Create(CultureInfo.InvariantCulture, $"VARCHAR({Length})"),
        SqlTypeKind.Char => string.Create(CultureInfo.InvariantCulture, $"CHAR({Length})"),
        _ => Kind.ToString().ToUpperInvariant(),
    };
}
