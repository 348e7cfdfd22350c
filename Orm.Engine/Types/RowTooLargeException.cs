namespace Orm.Engine.Types;

/// <summary>
/// A row, or an index entry, is larger than a page of its kind can take, even with long values moved out.
/// </summary>
internal sealed class RowTooLargeException : InvalidOperationException
{
    /// <param name="actual">What was asked for.</param>
    /// <param name="limit">The largest that fits.</param>
    /// <param name="unit">What is counted: bytes or columns.</param>
    internal RowTooLargeException(long actual, long limit, string unit)
        : base(FormattableString.Invariant(
            $"The row or index entry has {actual} {unit}, and the limit is {limit}: use fewer or shorter columns."))
    {
        Actual = actual;
        Limit = limit;
        Unit = unit;
    }

    /// <summary>What was asked for.</summary>
    internal long Actual { get; }

    /// <summary>The largest that fits.</summary>
    internal long Limit { get; }

    /// <summary>What is counted: bytes or columns.</summary>
    internal string Unit { get; }
}
