using System.Collections.Immutable;
using Orm.Engine.Types;

namespace Orm.Engine.Catalog.Statistics;

/// <summary>The statistics of a column by a sample alone.</summary>
internal static class ColumnEstimate
{
    /// <param name="sample">The sample of the table.</param>
    /// <param name="column">The column.</param>
    /// <param name="rows">How many rows the table has.</param>
    /// <param name="isUnique">Whether no two rows have the same value, NULL aside.</param>
    /// <param name="old">What was known before; null: nothing.</param>
    internal static ColumnStatistics Of(
        TableSample sample, int column, double rows, bool isUnique, ColumnStatistics? old)
    {
        SqlValue[] values = [.. sample.Column(column).Where(value => !value.IsNull)];
        double nulls = sample.Count == 0 ? 0 : 1 - ((double)values.Length / sample.Count);
        double present = Math.Round(rows * (1 - nulls));
        if (!sample.Layout.Types[column].IsOrdered)
        {
            int[] counts = [.. values.CountBy(value => value).Select(group => group.Value)];
            double found = isUnique ? present : Distinct(counts, present);
            return new ColumnStatistics(nulls, Math.Max(1, found), [], []) { IsEstimate = true };
        }

        Array.Sort(values, static (left, right) => SqlValue.Compare(left, right));
        double distinct = isUnique
            ? present
            : Distinct([.. Histogram.Runs(values).Select(run => run.Count)], present);
        if (!isUnique && old is not null)
        {
            // What all rows were asked for is better than what a sample tells, and values seldom become fewer.
            distinct = Math.Clamp(old.Distinct, distinct, Math.Max(distinct, present));
        }

        (ImmutableArray<CommonValue> common, ImmutableArray<SqlValue> bounds) =
            Histogram.Of(values, sample.Count, distinct);
        return new ColumnStatistics(nulls, Math.Max(1, distinct), common, bounds)
        {
            Min = values.FirstOrDefault(),
            Max = values.LastOrDefault(),
            IsEstimate = true,
        };
    }

    /// <summary>
    /// How many different values there are when those of a sample appear so often: what appears once stands for values
    /// that the sample has missed (Haas, Naughton, Seshadri and Stokes 1995, the estimator Duj1).
    /// </summary>
    private static double Distinct(int[] counts, double present)
    {
        double read = counts.Sum();
        double once = counts.Count(count => count == 1);
        return read == 0
            ? 0
            : Math.Clamp(
                Math.Round(read * counts.Length / (read - once + (once * read / Math.Max(read, present)))),
                counts.Length,
                Math.Max(counts.Length, present));
    }
}
