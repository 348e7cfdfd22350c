using Orm.Engine.Transactions;
using Orm.Engine.Types;

namespace Orm.Engine.Catalog.Statistics;

/// <summary>ANALYZE: reads the rows of a table and makes its statistics.</summary>
internal static class TableAnalyzer
{
    /// <summary>How many rows are looked at between two looks at whether to stop.</summary>
    private const int CheckEvery = 1024;

    /// <param name="transaction">Who reads.</param>
    /// <param name="table">The definition.</param>
    /// <param name="stored">The rows.</param>
    /// <param name="random">Which rows become the sample.</param>
    /// <param name="cancellation">Stops it.</param>
    internal static TableStatistics Analyze(
        Transaction transaction, CatalogTable table, Table stored, Random random, CancellationToken cancellation)
    {
        RowLayout layout = stored.Layout;
        var sample = new SampleCollector(layout, random);
        ColumnCollector[] columns =
            [.. Enumerable.Range(0, layout.ColumnCount).Select(i => new ColumnCollector(layout, i))];
        long count = 0;
        TableScan rows = transaction.Scan(stored);
        while (rows.MoveNext())
        {
            if (count++ % CheckEvery == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            RowReader row = rows.Row;
            sample.Add(row);
            foreach (ColumnCollector column in columns)
            {
                column.Add(row);
            }
        }

        TableSample kept = sample.Finish();
        return new TableStatistics(
            table.Name, count, [.. columns.Select((column, i) => column.Finish(kept, IsUnique(table, i)))], kept);
    }

    /// <summary>Whether no two rows have the same value in a column, NULL aside.</summary>
    internal static bool IsUnique(CatalogTable table, int column) =>
        table.Keys.Any(key => key.Columns.Length == 1 && key.Columns[0] == column)
        || table.Indexes.Any(index => index is { IsUnique: true, Where: null, Columns.Length: 1 }
            && index.Columns[0].Column == column);
}
