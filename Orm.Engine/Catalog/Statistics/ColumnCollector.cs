using System.Collections.Immutable;
using Orm.Engine.Types;

namespace Orm.Engine.Catalog.Statistics;

/// <summary>Makes the statistics of one column: counts over all rows, common values and histogram from the
/// sample.</summary>
internal sealed class ColumnCollector(RowLayout layout, int column)
{
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

        (ImmutableArray<CommonValue> common, ImmutableArray<SqlValue> bounds) =
            Histogram.Of(values, sample.Count, distinct);
        return new ColumnStatistics(nulls, Math.Max(1, distinct), common, bounds) { Min = _min, Max = _max };
    }

    private void Widen(in SqlValue value)
    {
        _min = _min.IsNull || SqlValue.Compare(value, _min) < 0 ? value : _min;
        _max = _max.IsNull || SqlValue.Compare(value, _max) > 0 ? value : _max;
    }
}
