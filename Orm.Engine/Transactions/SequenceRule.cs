using System.Runtime.InteropServices;

namespace Orm.Engine.Transactions;

/// <summary>How a sequence counts.</summary>
/// <param name="First">The number before which there is none.</param>
/// <param name="Increment">What is added; negative: it counts down. Never 0.</param>
/// <param name="Minimum">No number is below.</param>
/// <param name="Maximum">No number is above.</param>
/// <param name="Cycles">Whether it begins again at the other end when it has come to one.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SequenceRule(long First, long Increment, long Minimum, long Maximum, bool Cycles)
{
    /// <summary>1, 2, 3, ...</summary>
    internal static SequenceRule Plain => new(1, 1, 1, long.MaxValue, Cycles: false);

    internal bool Holds(long value) => value >= Minimum && value <= Maximum;

    /// <summary>The number behind another; null: there is none.</summary>
    internal long? Behind(long value)
    {
        Int128 next = (Int128)value + Increment;
        return next >= Minimum && next <= Maximum ? (long)next
            : !Cycles ? null
            : Increment > 0 ? Minimum : Maximum;
    }

    /// <summary>The number that many steps behind another, or the other itself where so many are not left.</summary>
    internal long Ahead(long value, int steps)
    {
        Int128 ahead = (Int128)value + ((Int128)Increment * steps);
        return ahead >= Minimum && ahead <= Maximum ? (long)ahead : value;
    }
}
