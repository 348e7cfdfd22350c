using System.Collections.Immutable;
using Orm.Engine.Types;

namespace Orm.Engine.Catalog.Statistics;

/// <summary>Makes the statistics of one column: counts over all rows, common values and histogram from the
/// sample.</summary>
internal sealed class ColumnCollector(RowLayout layout, int column)
{
    private const int MostCommon = 100;
    private const int Buckets = 100;

    private readonly SqlType _type = layout.Types[column];
    private readonly HyperLogLog _distinct = new();
    private SqlValue _min;
    private SqlValue _max;
    private long _rows;
    private long _nulls;

    internal void Add(RowReader row)
    {
        _rows++;
        if (row.IsNull(column))
        {
            _nulls++;
            return;
        }

        if (_type.IsVariable)
        {
            ReadOnlySpan<byte> bytes = row.Bytes(column);
            _distinct.Add(_type.Kind == SqlTypeKind.Char ? SqlValue.WithoutPadding(bytes) : bytes);
            return;
        }

        _distinct.Add(row.Field(column));
        Widen(row.Value(column));
    }

    /// <param name="sample">The sample of the table.</param>
    /// <param name="isUnique">Whether no two rows have the same value, NULL aside.</param>
    internal ColumnStatistics Finish(TableSample sample, bool isUnique)
    {
        double nulls = _rows == 0 ? 0 : (double)_nulls / _rows;
        double present = _rows - _nulls;
        double distinct = isUnique ? present : Math.Min(present, Math.Round(_distinct.Estimate()));
        if (!_type.IsOrdered)
        {
            return new ColumnStatistics(nulls, Math.Max(1, distinct), [], []);
        }

        SqlValue[] values = [.. sample.Column(column).Where(value => !value.IsNull)];
        Array.Sort(values, static (left, right) => SqlValue.Compare(left, right));
        foreach (SqlValue end in values.Length == 0 ? [] : new[] { values[0], values[^1] })
        {
            Widen(end);
        }

        (ImmutableArray<CommonValue> common, List<SqlValue> rest) = Divide(values, sample.Count, distinct);
        return new ColumnStatistics(nulls, Math.Max(1, distinct), common, Bounds(rest)) { Min = _min, Max = _max };
    }

    private void Widen(in SqlValue value)
    {
        _min = _min.IsNull || SqlValue.Compare(value, _min) < 0 ? value : _min;
        _max = _max.IsNull || SqlValue.Compare(value, _max) > 0 ? value : _max;
    }

    /// <summary>Separates values that are clearly more common than the average one.</summary>
    private static (ImmutableArray<CommonValue> Common, List<SqlValue> Others) Divide(
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

        return ([.. values.OrderByDescending(value => value.Fraction)], rest);
    }

    private static List<(int Start, int Count)> Runs(SqlValue[] sorted)
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
