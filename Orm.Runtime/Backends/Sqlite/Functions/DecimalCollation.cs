using Orm.Backends.Sqlite.Values;

namespace Orm.Backends.Sqlite.Functions;

/// <summary>
/// The order of decimals that are stored as TEXT: by their value. Texts that are no decimals come after all numbers,
/// by their bytes, so that the order is total whatever the column holds.
/// </summary>
internal static class DecimalCollation
{
    /// <summary>The name in SQL.</summary>
    internal const string Name = "ORM_DECIMAL";

    /// <summary>Compares two texts.</summary>
    internal static int Compare(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        var leftIsNumber = DecimalText.TryParse(left, out var leftValue) == DecimalParsing.Exact;
        var rightIsNumber = DecimalText.TryParse(right, out var rightValue) == DecimalParsing.Exact;
        return (leftIsNumber, rightIsNumber) switch
        {
            (true, true) => leftValue.CompareTo(rightValue),
            (true, false) => -1,
            (false, true) => 1,
            _ => left.SequenceCompareTo(right),
        };
    }
}
