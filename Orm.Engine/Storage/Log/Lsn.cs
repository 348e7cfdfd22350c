using System.Globalization;

namespace Orm.Engine.Storage.Log;

/// <summary>
/// A log sequence number: a place in the log. The upper 32 bits are the number of the segment, the lower 32 the byte in
/// that segment's file. Later places compare greater.
/// </summary>
/// <param name="Value">The number as it is stored.</param>
internal readonly record struct Lsn(ulong Value) : IComparable<Lsn>
{
    internal Lsn(uint segment, int offset)
        : this(((ulong)segment << 32) | (uint)offset)
    {
    }

    internal uint Segment => (uint)(Value >> 32);

    internal int Offset => (int)(uint)Value;

    public static bool operator <(Lsn left, Lsn right) => left.Value < right.Value;

    public static bool operator >(Lsn left, Lsn right) => left.Value > right.Value;

    public static bool operator <=(Lsn left, Lsn right) => left.Value <= right.Value;

    public static bool operator >=(Lsn left, Lsn right) => left.Value >= right.Value;

    public int CompareTo(Lsn other) => Value.CompareTo(other.Value);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Segment}/{Offset}");
}
