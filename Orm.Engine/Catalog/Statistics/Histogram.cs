using System.Collections.Immutable;
using Orm.Engine.Types;

namespace Orm.Engine.Catalog.Statistics;

/// <summary>How the values of a column are spread, by the values of a sample.</summary>
internal static class Histogram
{
    private const int MostCommon = 100;
    private const int Buckets = 100;

    /// <param name="sorted">The values of the sample that are not NULL, in order.</param>
    /// <param name="sampleRows">The rows of the sample, those with NULL too.</param>
    /// <param name="distinct">How many different values the column has.</param>
    internal static (ImmutableArray<CommonValue> Common, ImmutableArray<SqlValue> Bounds) Of(
        SqlValue[] sorted, int sampleRows, double distinct)
    {
        (List<CommonValue> common, List<SqlValue> rest) = Divide(sorted, sampleRows, distinct);
        return ([.. common.OrderByDescending(value => value.Fraction)], Bounds(rest));
    }

    /// <summary>Where each different value begins, and how often it is there.</summary>
    internal static List<(int Start, int Count)> Runs(SqlValue[] sorted)
    {
        var runs = new List<(int, int)>();
        int start = 0;
        for (int i = 1; i <= sorted.Length; i++)
        {
            if (i == sorted.Length || SqlValue.Compare(sorted[i], sorted[start]) != 0)
            {
                runs.Add((start, i - start));
                start = i;
            }
        }

        return runs;
    }

    /// <summary>Separates values that are clearly more common than the average one.</summary>
    private static (List<CommonValue> Common, List<SqlValue> Others) Divide(
        SqlValue[] sorted, int sampleRows, double distinct)
    {
        List<(int Start, int Count)> runs = Runs(sorted);
        bool isAll = runs.Count <= MostCommon && runs.Count >= distinct * 0.99;
        double threshold = isAll ? 0 : Math.Max(2, 1.25 * sorted.Length / Math.Max(1, distinct));
        HashSet<int> common =
        [
            .. runs.Where(run => run.Count > threshold).OrderByDescending(run => run.Count).Take(MostCommon)
                .Select(run => run.Start),
        ];
        var values = new List<CommonValue>();
        var rest = new List<SqlValue>();
        foreach ((int start, int count) in runs)
        {
            if (common.Contains(start))
            {
                values.Add(new CommonValue(sorted[start], (double)count / sampleRows));
            }
            else
            {
                rest.AddRange(sorted.AsSpan(start, count));
            }
        }

        return (values, rest);
    }

    private static ImmutableArray<SqlValue> Bounds(List<SqlValue> sorted)
    {
        if (sorted.Count == 0)
        {
            return [];
        }

        int buckets = Math.Min(Buckets, Math.Max(1, sorted.Count - 1));
        return [.. Enumerable.Range(0, buckets + 1).Select(i => sorted[(int)((sorted.Count - 1L) * i / buckets)])];
    }
}
