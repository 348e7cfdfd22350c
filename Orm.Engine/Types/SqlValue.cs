using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Orm.Engine.Types;

/// <summary>
/// One SQL value or NULL: 32 bytes, with a reference only for values of variable length. For prepared plans, catalogs
/// and parameters; scans read columns straight from the leaves and never make one of these per row.
/// </summary>
/// <remarks>
/// What the two words hold: integers, DATE (days since 1970-01-01), TIME (100 ns of the day) and timestamps
/// (100 ns since 1970-01-01T00:00, UTC for TIMESTAMPTZ) sign-extended in the low word; REAL and DOUBLE as the
/// bits of a double in the low word; DECIMAL as a 128-bit integer with the scale beside it; INTERVAL as 100 ns
/// (low) and months and days (high); UUID as its big-endian halves (high first). Text is UTF-8.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly partial struct SqlValue : IEquatable<SqlValue>
{
    private readonly byte[]? _bytes;
    private readonly ulong _low;
    private readonly ulong _high;
    private readonly byte _scale;

    private SqlValue(SqlTypeKind kind, ulong low, ulong high = 0, byte scale = 0, byte[]? bytes = null)
    {
        Kind = kind;
        _low = low;
        _high = high;
        _scale = scale;
        _bytes = bytes;
    }

    internal static SqlValue Null => default;

    internal SqlTypeKind Kind { get; }

    internal bool IsNull => Kind == SqlTypeKind.Null;

    /// <summary>The bytes that it keeps besides itself.</summary>
    internal int HeldBytes => _bytes?.Length ?? 0;

    internal static SqlValue Boolean(bool value) => new(SqlTypeKind.Boolean, value ? 1UL : 0UL);

    internal static SqlValue SmallInt(short value) => new(SqlTypeKind.SmallInt, (ulong)value);

    internal static SqlValue Integer(int value) => new(SqlTypeKind.Integer, (ulong)value);

    internal static SqlValue BigInt(long value) => new(SqlTypeKind.BigInt, (ulong)value);

    internal static SqlValue Real(float value) => new(SqlTypeKind.Real, BitConverter.DoubleToUInt64Bits(value));

    internal static SqlValue Double(double value) => new(SqlTypeKind.Double, BitConverter.DoubleToUInt64Bits(value));

    internal static SqlValue Decimal(SqlDecimal value) =>
        new(SqlTypeKind.Decimal, (ulong)value.Unscaled, (ulong)(value.Unscaled >> 64), value.Scale);

    internal static SqlValue Text(string value) => Text(Encoding.UTF8.GetBytes(value));

    /// <param name="utf8">The value; not copied, so it must not change any more.</param>
    internal static SqlValue Text(byte[] utf8) => OfBytes(SqlTypeKind.Text, utf8);

    internal static SqlValue Blob(byte[] value) => OfBytes(SqlTypeKind.Blob, value);

    internal static SqlValue OfBytes(SqlTypeKind kind, byte[] value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (!new SqlType(kind).IsVariable)
        {
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "Values of this type have a fixed width.");
        }

        return new SqlValue(kind, 0, bytes: value);
    }

    internal static SqlValue Date(int daysSince1970) => new(SqlTypeKind.Date, (ulong)daysSince1970);

    internal static SqlValue Date(DateOnly value) =>
        Date(value.DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber);

    internal static SqlValue Time(long ticksOfDay) => new(SqlTypeKind.Time, (ulong)ticksOfDay);

    internal static SqlValue Timestamp(long ticksSince1970) =>
        new(SqlTypeKind.Timestamp, (ulong)ticksSince1970);

    internal static SqlValue TimestampTz(long ticksSince1970) =>
        new(SqlTypeKind.TimestampTz, (ulong)ticksSince1970);

    internal static SqlValue Interval(SqlInterval value) =>
        new(SqlTypeKind.Interval, (ulong)value.Ticks, ((ulong)(uint)value.Days << 32) | (uint)value.Months);

    internal static SqlValue Uuid(Guid value)
    {
        Span<byte> bytes = stackalloc byte[16];
        value.TryWriteBytes(bytes, bigEndian: true, out _);
        UInt128 number = System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(bytes);
        return new SqlValue(SqlTypeKind.Uuid, (ulong)number, (ulong)(number >> 64));
    }

    internal bool AsBoolean() => Word(SqlTypeKind.Boolean) != 0;

    /// <summary>
    /// The integer of any kind that is one inside: SMALLINT to BIGINT, DATE, TIME and the timestamps.
    /// </summary>
    internal long AsInt64() => Kind switch
    {
        SqlTypeKind.SmallInt or SqlTypeKind.Integer or SqlTypeKind.BigInt or SqlTypeKind.Date or SqlTypeKind.Time
            or SqlTypeKind.Timestamp or SqlTypeKind.TimestampTz => (long)_low,
        _ => throw WrongKind("an integer inside"),
    };

    internal double AsDouble() => Kind is SqlTypeKind.Real or SqlTypeKind.Double
        ? BitConverter.UInt64BitsToDouble(_low)
        : throw WrongKind("a floating-point number");

    internal SqlDecimal AsDecimal() => Kind == SqlTypeKind.Decimal
        ? new SqlDecimal(new Int128(_high, _low), _scale)
        : throw WrongKind("a DECIMAL");

    internal SqlInterval AsInterval() => Kind == SqlTypeKind.Interval
        ? new SqlInterval((int)_high, (int)(_high >> 32), (long)_low)
        : throw WrongKind("an INTERVAL");

    internal UInt128 AsUuidBits() => Kind == SqlTypeKind.Uuid
        ? new UInt128(_high, _low)
        : throw WrongKind("a UUID");

    internal Guid AsUuid()
    {
        Span<byte> bytes = stackalloc byte[16];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt128BigEndian(bytes, AsUuidBits());
        return new Guid(bytes, bigEndian: true);
    }

    /// <summary>The bytes of a value of variable length; characters as UTF-8.</summary>
    internal ReadOnlySpan<byte> AsBytes() => _bytes ?? throw WrongKind("a value of variable length");

    internal string AsString() => Encoding.UTF8.GetString(AsBytes());

    public bool Equals(SqlValue other) =>
        Kind == other.Kind && (IsNull || !new SqlType(Kind).IsOrdered
            ? (_bytes ?? []).AsSpan().SequenceEqual(other._bytes ?? [])
            : Compare(this, other) == 0);

    public override bool Equals(object? obj) => obj is SqlValue other && Equals(other);

    /// <summary>
    /// Whether nothing tells two values apart. Values that equal each other may differ: 1.0 and 1.00, 0.0 and -0.0, a
    /// month and thirty days.
    /// </summary>
    internal bool IsIdenticalTo(in SqlValue other) =>
        Kind == other.Kind && _low == other._low && _high == other._high && _scale == other._scale
        && (ReferenceEquals(_bytes, other._bytes)
            || ((ReadOnlySpan<byte>)_bytes).SequenceEqual(other._bytes));

    public override int GetHashCode()
    {
        switch (Kind)
        {
            case SqlTypeKind.Real or SqlTypeKind.Double:
                double value = AsDouble();
                return value == 0 ? 0 : value.GetHashCode();
            case SqlTypeKind.Decimal:
                return AsDecimal().GetHashCode();
            case SqlTypeKind.Interval:
                return AsInterval().GetHashCode();
            case SqlTypeKind.Null:
                return 0;
            default:
                HashCode hash = default;
                hash.Add(_low);
                hash.Add(_high);
                hash.AddBytes(Comparable);
                return hash.ToHashCode();
        }
    }

    /// <summary>The bytes that the order of a character or binary value looks at.</summary>
    internal ReadOnlySpan<byte> Comparable =>
        Kind == SqlTypeKind.Char ? WithoutPadding(_bytes) : (ReadOnlySpan<byte>)_bytes;

    /// <summary>The characters of a CHAR without the blanks at its end, which mean nothing.</summary>
    internal static ReadOnlySpan<byte> WithoutPadding(ReadOnlySpan<byte> characters) => characters.TrimEnd((byte)' ');

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong Word(SqlTypeKind kind) => Kind == kind ? _low : throw WrongKind(kind.ToString());

    private InvalidOperationException WrongKind(string wanted) => new($"The value is of kind {Kind}, not {wanted}.");
}
