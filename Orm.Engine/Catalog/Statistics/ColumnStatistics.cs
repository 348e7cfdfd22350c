using System.Collections.Immutable;
using Orm.Engine.Types;

namespace Orm.Engine.Catalog.Statistics;

/// <summary>What is known about the values of a column.</summary>
/// <param name="NullFraction">The part of the rows that has NULL.</param>
/// <param name="Distinct">How many different values there are, NULL not counted; at least 1.</param>
/// <param name="Common">The most common values with the parts of all rows that have them.</param>
/// <param name="Bounds">
/// The other values in order, divided in parts of equal size: the bounds of the parts, smallest and largest included.
/// Empty when the common values are all there are.
/// </param>
internal sealed record ColumnStatistics(
    double NullFraction, double Distinct, ImmutableArray<CommonValue> Common, ImmutableArray<SqlValue> Bounds)
{
    /// <summary>The smallest value; NULL when the column is empty or has no order.</summary>
    public SqlValue Min { get; init; }

    /// <summary>The largest value.</summary>
    public SqlValue Max { get; init; }

    /// <summary>Whether only a sample was looked at, so that there may be values beyond the ends.</summary>
    public bool IsEstimate { get; init; }

    private double CommonFraction => Common.Sum(item => item.Fraction);

    /// <summary>The part of the rows whose value is neither NULL nor a common one.</summary>
    private double RareFraction => Math.Max(0, 1 - NullFraction - CommonFraction);

    /// <summary>The part of the rows that have a value which is not known now, such as a parameter's.</summary>
    internal double EqualToAny => (1 - NullFraction) / Math.Max(1, Distinct);

    /// <summary>The part of the rows that have this value.</summary>
    internal double Equal(in SqlValue value)
    {
        foreach (CommonValue item in Common)
        {
            if (item.Value.Kind == value.Kind && item.Value.Equals(value))
            {
                return item.Fraction;
            }
        }

        bool outside = !IsEstimate && !Min.IsNull && Min.Kind == value.Kind
            && (SqlValue.Compare(value, Min) < 0 || SqlValue.Compare(value, Max) > 0);
        return Bounds.IsEmpty || outside ? 0 : RareFraction / Math.Max(1, Distinct - Common.Length);
    }

    /// <summary>The part of the rows whose value is below this one, or equal to it if that is asked for.</summary>
    internal double Below(in SqlValue value, bool orEqual)
    {
        double part = 0;
        foreach (CommonValue item in Common)
        {
            int order = SqlValue.Compare(item.Value, value);
            part += order < 0 || (orEqual && order == 0) ? item.Fraction : 0;
        }

        return part + (Bounds.IsEmpty ? 0 : RareFraction * BelowInBounds(value));
    }

    private double BelowInBounds(in SqlValue value)
    {
        if (SqlValue.Compare(value, Bounds[0]) <= 0)
        {
            return 0;
        }

        if (SqlValue.Compare(value, Bounds[^1]) >= 0)
        {
            return 1;
        }

        int low = 0;
        int high = Bounds.Length - 1;
        while (high - low > 1)
        {
            int middle = (low + high) / 2;
            (low, high) = SqlValue.Compare(Bounds[middle], value) <= 0 ? (middle, high) : (low, middle);
        }

        double within = ValueScale.Position(Bounds[low], Bounds[high], value);
        return (low + within) / (Bounds.Length - 1);
    }
}

/// <summary>A value that many rows have.</summary>
/// <param name="Value">The value.</param>
/// <param name="Fraction">The part of all rows.</param>
internal readonly record struct CommonValue(SqlValue Value, double Fraction);
