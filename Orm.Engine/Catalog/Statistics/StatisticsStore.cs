using System.Collections.Concurrent;
using Orm.Engine.Transactions;

namespace Orm.Engine.Catalog.Statistics;

/// <summary>
/// The statistics of a database while it is open: those that were saved, those that were made since, and how many rows
/// have changed after that. All members may be called from any thread.
/// </summary>
/// <param name="database">The database.</param>
internal sealed class StatisticsStore(Database database)
{
    /// <summary>The part of a table's rows that changes before its statistics are made anew.</summary>
    private const double StaleFraction = 0.2;

    /// <summary>So many changes are always allowed, so that small tables are not looked at all the time.</summary>
    private const long StaleRows = 100;

    /// <summary>Tables up to here are analyzed on the way, when a plan asks; of larger ones a sample is.</summary>
    private const double MostRowsOnTheWay = 200_000;

    private readonly ConcurrentDictionary<uint, Known> _tables = [];
    private long _version;

    /// <summary>Counts the times that statistics were renewed or became old: plans from before are made
    /// again.</summary>
    internal long Version => Interlocked.Read(ref _version);

    /// <summary>How many rows the table has, about.</summary>
    internal double RowsOf(CatalogTable table)
    {
        if (_tables.TryGetValue(table.Number, out Known? known) && known.Statistics is { } statistics
            && statistics.Describe(table))
        {
            return Math.Max(1, statistics.Rows + known.Growth);
        }

        return Math.Max(1, database.Table(table.Number)?.NewestRowId ?? 1);
    }

    /// <summary>The statistics of a table, made anew if too many rows have changed; null when there are none.</summary>
    internal TableStatistics? Of(CatalogTable table)
    {
        Known known = _tables.GetOrAdd(table.Number, static _ => new Known());
        SpinWait spin = default;
        while (true)
        {
            if (known.TryBegin())
            {
                try
                {
                    return Renew(table, known);
                }
                finally
                {
                    known.End();
                }
            }

            // Another one makes them: old ones are good enough meanwhile, none at all are worth waiting for.
            if (known.Statistics is { } old && old.Describe(table))
            {
                return old;
            }

            database.Waits.Pause(ref spin);
        }
    }

    /// <summary>ANALYZE: makes the statistics of a table and saves them with the transaction.</summary>
    internal void Analyze(Transaction transaction, CatalogTable table, CancellationToken cancellation)
    {
        TableStatistics statistics = TableAnalyzer.Analyze(
            transaction, table, database.Table(table.Number)!, Seeded(table), cancellation);
        StatisticsTable.Save(database, transaction, table.Number, statistics);
        Replace(table, statistics);
    }

    /// <summary>Notes that rows of a table have changed.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">How many rows were touched.</param>
    /// <param name="growth">How many more there are now.</param>
    internal void Changed(CatalogTable table, long rows, long growth)
    {
        Known known = _tables.GetOrAdd(table.Number, static _ => new Known());
        long changes = Interlocked.Add(ref known.Changes, rows);
        Interlocked.Add(ref known.Growth, growth);
        if (!known.IsStale && known.Statistics is { } statistics
            && changes > StaleRows + (StaleFraction * statistics.Rows))
        {
            // Plans that were made with these statistics are made again, and ask for new ones then.
            known.IsStale = true;
            Interlocked.Increment(ref _version);
        }
    }

    /// <summary>Reads those that were saved, unless they are known, and makes new ones when they are old.</summary>
    private TableStatistics? Renew(CatalogTable table, Known known)
    {
        if (!known.IsLoaded || (known.Statistics is { } old && !old.Describe(table)))
        {
            known.IsLoaded = true;
            using Transaction transaction = database.Begin(readOnly: true);
            known.Statistics = StatisticsTable.Load(database, transaction, table);
        }

        double rows = RowsOf(table);
        bool isStale = known.Statistics is not { } found
            || known.Changes > StaleRows + (StaleFraction * found.Rows);
        if (isStale && database.Table(table.Number) is { } stored)
        {
            Replace(table, Make(table, stored, known.Statistics, rows));
        }

        return known.Statistics;
    }

    // How many rows there are is a guess by the row ids until they have been counted.
    private TableStatistics Make(CatalogTable table, Table stored, TableStatistics? old, double rows)
    {
        using Transaction transaction = database.Begin(readOnly: true);
        if (rows > MostRowsOnTheWay
            && TableSampler.Sample(transaction, table, stored, old, Seeded(table)) is { Rows: > MostRowsOnTheWay } made)
        {
            return made;
        }

        return TableAnalyzer.Analyze(transaction, table, stored, Seeded(table), CancellationToken.None);
    }

    private void Replace(CatalogTable table, TableStatistics statistics)
    {
        Known known = _tables.GetOrAdd(table.Number, static _ => new Known());
        lock (known)
        {
            known.IsLoaded = true;
            known.Statistics = statistics;
            known.Changes = known.Growth = 0;
            known.IsStale = false;
            Interlocked.Increment(ref _version);
        }
    }

    /// <summary>The same rows give the same sample, and so the same plans.</summary>
    private static Random Seeded(CatalogTable table) => new((int)table.Number);

    private sealed class Known
    {
        internal long Changes;
        internal long Growth;
        private int _isBusy;

        internal bool IsLoaded { get; set; }

        /// <summary>Whether plans have been told that the statistics are old.</summary>
        internal bool IsStale { get; set; }

        internal TableStatistics? Statistics { get; set; }

        /// <summary>Whether nobody else reads or makes the statistics; <see cref="End"/> has to follow.</summary>
        internal bool TryBegin() => Interlocked.Exchange(ref _isBusy, 1) == 0;

        internal void End() => Volatile.Write(ref _isBusy, 0);
    }
}
