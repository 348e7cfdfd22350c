using System.Diagnostics;
using System.Text;
using Orm.Engine.Storage.Files;
using Orm.Engine.Storage.Log;
using Orm.Engine.Storage.Pages;
using Orm.Engine.Transactions;
using Orm.Engine.Types;

namespace Orm.Benchmarks.Engine;

/// <summary>A table of the engine, used through its transactions.</summary>
internal sealed class EngineStore : IDisposable
{
    private readonly RowLayout _layout = new(
        [SqlType.Integer, SqlType.Text, SqlType.Double], [false, false, false]);

    private readonly ThreadLocal<RowWriter> _writer;
    private readonly ThreadLocal<Transaction?> _session = new();
    private Database _database;
    private Table _table;
    private Transaction? _reading;
    private long _next = StorageSuite.Rows;
    private long _updates;

    /// <param name="directory">Where the database is made.</param>
    /// <param name="bufferBytes">The memory for its pages.</param>
    internal EngineStore(string directory, long bufferBytes = 400L << 20)
    {
        _writer = new ThreadLocal<RowWriter>(() => new RowWriter(_layout));
        _database = Database.Open(new DatabaseOptions(new DiskFileSystem(directory), "engine.db")
        {
            BufferBytes = bufferBytes,
        });
        using var transaction = _database.Begin();
        _table = transaction.CreateTable(_layout);
        transaction.Commit();
    }

    internal void Load()
    {
        using (var transaction = _database.Begin())
        {
            for (long key = 0; key < StorageSuite.Rows; key++)
            {
                transaction.Insert(_table, key, Row(key));
            }

            transaction.Commit();
        }

        BeginReading();
    }

    internal void Checkpoint() => _database.Checkpoint();

    /// <summary>The length of the page file.</summary>
    internal long FileBytes => _database.Store.FileBytes;

    /// <summary>The memory for pages.</summary>
    internal long BufferBytes => _database.Trees.Pool.LimitBytes;

    /// <summary>How many pages have been read so far.</summary>
    internal long PageReads => _database.Trees.Pool.Loads;

    /// <summary>Takes a snapshot for the reads.</summary>
    internal void BeginReading() => _reading = _database.Begin();

    internal long Get(long key)
    {
        var row = default(RowSum);
        _reading!.BeginStatement();
        _reading.Read(_table, key, ref row);
        return row.Sum;
    }

    internal long Range(long key)
    {
        long sum = 0;
        int left = StorageSuite.RangeRows;
        _reading!.BeginStatement();
        for (var scan = _reading.Scan(_table, key); left > 0 && scan.MoveNext(); left--)
        {
            var row = scan.Row;
            sum += row.Int32(0) + Encoding.UTF8.GetString(row.Bytes(1)).Length + (long)row.Double(2);
        }

        return sum;
    }

    /// <summary>Gives the snapshot of the reads up.</summary>
    internal void EndReading()
    {
        _reading?.Dispose();
        _reading = null;
    }

    /// <summary>Commits one row.</summary>
    internal long Commit(Synchronous synchronous)
    {
        EndReading();
        using var transaction = _database.Begin();
        transaction.Synchronous = synchronous;
        long key = Interlocked.Increment(ref _next);
        transaction.Insert(_table, key, Row(key));
        transaction.Commit();
        return 1;
    }

    /// <summary>Commits of one row.</summary>
    internal Action WriterOf(int number) => () => Commit(Synchronous.Full);

    /// <summary>
    /// Commits an update of one row; the rows come shuffled, because the step is coprime to their number.
    /// </summary>
    internal long UpdateRandom()
    {
        // One after the other with the same object, as a session does.
        if (_session.Value is { } transaction)
        {
            transaction.Reopen();
        }
        else
        {
            transaction = _session.Value = _database.Begin();
        }

        transaction.Synchronous = Synchronous.Normal;
        long key = Interlocked.Increment(ref _updates) * 617_411 % StorageSuite.Rows;
        transaction.Update(_table, key, Row(key));
        transaction.Commit();
        return key;
    }

    /// <summary>How many commits are kept because a snapshot does not see them.</summary>
    internal int CommitsKept => _database.Collector.Waiting;

    internal IDisposable OpenSnapshot() => _database.Begin(IsolationLevel.RepeatableRead, readOnly: true);

    /// <summary>Puts rows into the log, forgets the pages, and opens the database again.</summary>
    internal double SecondsToRecover(out long puts)
    {
        _database.Dispose();
        var options = _database.Options with { CheckpointAfterBytes = long.MaxValue / 2 };
        _database = Database.Open(options);
        _table = _database.Table(_table.Number)!;
        puts = StorageSuite.Rows;
        using (var transaction = _database.Begin())
        {
            for (long key = 0; key < puts; key++)
            {
                transaction.Update(_table, key, Row(key));
            }

            transaction.Commit();
        }

        _database.CloseFiles();
        var started = Stopwatch.GetTimestamp();
        _database = Database.Open(options);
        double seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        _table = _database.Table(_table.Number)!;
        return seconds;
    }

    public void Dispose()
    {
        _reading?.Dispose();
        _database.Dispose();
        _writer.Dispose();
        _session.Dispose();
    }

    private ReadOnlySpan<byte> Row(long key)
    {
        var writer = _writer.Value!;
        writer.Clear();
        writer.SetInt32(0, (int)(key % 1000));
        writer.SetBytes(1, Encoding.UTF8.GetBytes(StorageSuite.Text(key)));
        writer.SetDouble(2, key / 2.0);
        return writer.Finish();
    }

    private struct RowSum : IVisibleRowReader
    {
        internal long Sum { get; private set; }

        public void Read(TableLeaf leaf, int position) =>
            Sum = leaf.Column<int>(0)[position]
                + Encoding.UTF8.GetString(leaf.Value(1, position)).Length
                + (long)leaf.Column<double>(2)[position];

        public void Read(RowReader row) =>
            Sum = row.Int32(0) + Encoding.UTF8.GetString(row.Bytes(1)).Length + (long)row.Double(2);
    }
}
