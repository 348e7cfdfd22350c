using Orm.Engine.Storage.Pages;
using Orm.Engine.Storage.Trees;
using Orm.Engine.Transactions;

namespace Orm.Engine.Catalog.Statistics;

/// <summary>
/// Statistics of a table that is too large to be read on the way: of rows from random places all over it. That takes
/// some milliseconds whatever the size; what only all rows can tell (how many different values there are, the ends) is
/// estimated.
/// </summary>
internal static class TableSampler
{
    /// <summary>The ranges of row ids that places are chosen from: leaves, or several in very large tables.</summary>
    private const int MostRanges = 32 * 1024;

    private const int RangesCounted = 256;

    /// <param name="transaction">Who reads.</param>
    /// <param name="table">The definition.</param>
    /// <param name="stored">The rows.</param>
    /// <param name="old">What was known before; null: nothing.</param>
    /// <param name="random">Which places are looked at.</param>
    internal static TableStatistics Sample(
        Transaction transaction, CatalogTable table, Table stored, TableStatistics? old, Random random)
    {
        List<RowRange> ranges = Ranges(transaction, stored);
        TableSample sample = Read(transaction, stored, ranges, random);
        double rows = Math.Max(sample.Count, Count(stored, ranges, random));
        return new TableStatistics(
            table.Name,
            rows,
            [
                .. stored.Layout.Types.Select((_, i) =>
                    ColumnEstimate.Of(sample, i, rows, TableAnalyzer.IsUnique(table, i), old?.Columns[i])),
            ],
            sample);
    }

    /// <summary>Ranges that hold about the same number of rows each.</summary>
    private static List<RowRange> Ranges(Transaction transaction, Table stored)
    {
        var ranges = new List<RowRange>();
        TableScan first = transaction.Scan(stored);
        first.Expect(1);
        if (!first.MoveNext())
        {
            return ranges;
        }

        long last = stored.NewestRowId;
        int leaves = 1;
        for (long from = first.RowId; from <= last;)
        {
            long end = stored.Stored.Tree.EndOfLeaves(from, leaves);
            ranges.Add(new RowRange(from, Math.Min(end, last)));
            if (end >= last)
            {
                break;
            }

            from = end + 1;
            if (ranges.Count == MostRanges)
            {
                ranges = [.. ranges.Chunk(2).Select(pair => new RowRange(pair[0].From, pair[^1].To))];
                leaves *= 2;
            }
        }

        return ranges;
    }

    private static TableSample Read(Transaction transaction, Table stored, List<RowRange> ranges, Random random)
    {
        var sample = new SampleCollector(stored.Layout, random);
        var read = new HashSet<long>();
        TableScan scan = transaction.Scan(stored);
        for (int i = 0; i < SampleCollector.MostRows && ranges.Count > 0; i++)
        {
            (long from, long to) = ranges[random.Next(ranges.Count)];
            long place = to == long.MaxValue ? random.NextInt64(from, to) : random.NextInt64(from, to + 1);
            transaction.Restart(scan, stored, place, to);
            scan.Expect(1);
            if (scan.MoveNext() && read.Add(scan.RowId))
            {
                sample.Add(scan.Row);
            }
        }

        return sample.Finish();
    }

    /// <summary>How many rows there are, about: those that are deleted and still lie there are counted.</summary>
    private static double Count(Table stored, List<RowRange> ranges, Random random)
    {
        int count = Math.Min(ranges.Count, RangesCounted);
        var counter = default(RowCounter);
        for (int i = 0; i < count; i++)
        {
            (long from, long to) = ranges[count == ranges.Count ? i : random.Next(ranges.Count)];
            stored.Stored.Tree.Scan(from, to, ref counter);
        }

        return count == 0 ? 0 : (double)counter.Rows * ranges.Count / count;
    }

    private readonly record struct RowRange(long From, long To);

    private struct RowCounter : ILeafVisitor
    {
        internal long Rows { get; private set; }

        public bool Visit(TableLeaf leaf, int start, int end, long stamp)
        {
            Rows += end - start;
            return true;
        }
    }
}
