using System.Runtime.InteropServices;

namespace Orm.Engine.Types;

/// <summary>
/// A span of time in the three units that do not convert exactly into each other. Compared, as in PostgreSQL, with
/// months of 30 days and days of 24 hours, so '1 month' equals '30 days' and yet is shown as it was written.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct SqlInterval(int months, int days, long ticks)
    : IEquatable<SqlInterval>
{
    internal const long TicksPerDay = TimeSpan.TicksPerDay;
    private const int DaysPerMonth = 30;

    internal int Months { get; } = months;

    internal int Days { get; } = days;

    /// <summary>The time of less than a day and more, in 100 ns.</summary>
    internal long Ticks { get; } = ticks;

    /// <summary>The length in 100 ns that the order and equality of intervals are defined by.</summary>
    internal Int128 Span => (((Int128)Months * DaysPerMonth) + Days) * TicksPerDay + Ticks;

    internal int CompareTo(SqlInterval other) => Span.CompareTo(other.Span);

    public bool Equals(SqlInterval other) => Span == other.Span;

    public override bool Equals(object? obj) => obj is SqlInterval other && Equals(other);

    public override int GetHashCode() => Span.GetHashCode();
}
