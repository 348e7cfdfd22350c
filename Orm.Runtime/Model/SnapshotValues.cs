using System.ComponentModel;

namespace Orm.Model;

/// <summary>
/// Compares kept column values with present ones, where C#'s own comparison is not the one that matters: a difference
/// is whatever would be stored differently.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SnapshotValues
{
    /// <summary>Copies an array, which its owner may change in place.</summary>
    public static byte[]? Copy(byte[]? bytes) => bytes is null ? null : [.. bytes];

    /// <summary>Whether two arrays have different contents.</summary>
    public static bool Differ(byte[]? kept, byte[]? present)
        => kept is null || present is null ? kept != present : !kept.AsSpan().SequenceEqual(present);

    /// <summary>Whether two numbers differ: not-a-number equals itself, and zero has a sign.</summary>
    public static bool Differ(float kept, float present)
        => BitConverter.SingleToInt32Bits(kept) != BitConverter.SingleToInt32Bits(present);

    /// <summary>Whether two numbers differ: not-a-number equals itself, and zero has a sign.</summary>
    public static bool Differ(float? kept, float? present)
        => kept.HasValue != present.HasValue || Differ(kept.GetValueOrDefault(), present.GetValueOrDefault());

    /// <summary>Whether two numbers differ: not-a-number equals itself, and zero has a sign.</summary>
    public static bool Differ(double kept, double present)
        => BitConverter.DoubleToInt64Bits(kept) != BitConverter.DoubleToInt64Bits(present);

    /// <summary>Whether two numbers differ: not-a-number equals itself, and zero has a sign.</summary>
    public static bool Differ(double? kept, double? present)
        => kept.HasValue != present.HasValue || Differ(kept.GetValueOrDefault(), present.GetValueOrDefault());

    /// <summary>Whether two times differ in their value or in their kind, which a write would refuse.</summary>
    public static bool Differ(DateTime kept, DateTime present) => kept != present || kept.Kind != present.Kind;

    /// <summary>Whether two times differ in their value or in their kind, which a write would refuse.</summary>
    public static bool Differ(DateTime? kept, DateTime? present)
        => kept.HasValue != present.HasValue || Differ(kept.GetValueOrDefault(), present.GetValueOrDefault());
}
