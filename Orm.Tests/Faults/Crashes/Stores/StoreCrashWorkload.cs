using Orm.Engine.Storage.Durable;
using Orm.Engine.Storage.Files.Simulation;
using Orm.Engine.Storage.Log;
using Orm.Engine.Storage.Rows;

namespace Orm.Tests.Faults.Crashes.Stores;

/// <summary>Commits to a store of rows below transactions, some of them in several frames of the log.</summary>
/// <param name="seed">What everything follows from.</param>
/// <param name="onTrees">Whether the rows are in B+trees behind a buffer pool, or all in memory.</param>
/// <param name="behaviour">What the disk does besides losing power.</param>
internal sealed class StoreCrashWorkload(ulong seed, bool onTrees, DiskBehaviour behaviour)
    : CrashWorkload<StoreSubject>(seed, behaviour)
{
    private const long BufferBytes = 1024 * 1024;

    private static readonly LogOptions SmallSegments = new() { SegmentBytes = 16 * 1024, UnwrittenBytes = 2000 };
    private static readonly LogOptions WideSegments = new() { SegmentBytes = 256 * 1024, UnwrittenBytes = 2000 };

    // Rows in overflow pages, and more of them than the buffer pool holds, so that it evicts.
    private readonly bool _isWide = onTrees && seed % 5 == 0;
    private readonly LogBatch _batch = new();
    private StoreTransaction? _chunked;

    /// <summary>How many pages the buffer pool had to evict.</summary>
    internal long Evictions { get; private set; }

    protected override void Step(int choice)
    {
        switch (choice)
        {
            case < 65:
                Commit();
                break;
            case < 82:
                GoOnWithChunks();
                break;
            case < 92:
                Checkpoint();
                break;
            case < 95:
                Close(Subject.Store.Dispose);
                break;
            default:
                Crash(powerFailure: choice < 98);
                break;
        }

        Evictions = Math.Max(Evictions, Subject.Evictions);
    }

    protected override StoreSubject OpenDisk(SimulatedFileSystem disk)
    {
        ulong id = Seed;
        var log = _isWide ? WideSegments : SmallSegments;
        var options = new DurableStoreOptions(disk, "x.db") { Log = log, NewDatabaseId = () => id };
        options = onTrees
            ? options with { OpenRows = pages => new TreeRowStore(pages, "x.db", BufferBytes) }
            : options;
        return new StoreSubject(DurableStore.Open(options));
    }

    protected override void Opened() => _chunked = null;

    private void Commit()
    {
        var transaction = new StoreTransaction(number: 0);
        _batch.BeginCommit(transaction.Number);
        transaction.MakeChanges(Random, _batch, NewRow);
        Commit(transaction);
    }

    // The batch holds the last changes of the transaction; rows change when it commits.
    private void Commit(StoreTransaction transaction)
    {
        var store = Subject.Store;
        History.Add(transaction.ApplyTo(History.Current));
        CountCommit();
        var end = store.Append(_batch, _ => transaction.ApplyTo(store));
        var synchronous = (Synchronous)Random.Next(3);
        store.Secure(end, synchronous);
        Promises.Acknowledge(History.Last, synchronous);
    }

    // A transaction that is logged in several frames, between which others commit and checkpoints are taken.
    private void GoOnWithChunks()
    {
        int choice = Random.Next(8);
        if (_chunked is null || choice < 5)
        {
            _chunked ??= new StoreTransaction(Subject.Store.NewTransaction());
            _batch.BeginChunk(_chunked.Number);
            _chunked.MakeChanges(Random, _batch, NewRow);
            Subject.Store.AppendChunk(_chunked.Number, _batch);
        }
        else if (choice < 7)
        {
            _batch.BeginCommit(_chunked.Number);
            _chunked.MakeChanges(Random, _batch, NewRow);
            Commit(_chunked);
            _chunked = null;
        }
        else
        {
            Subject.Store.AppendAbort(_chunked.Number);
            _chunked = null;
        }
    }

    private string NewRow()
    {
        int longest = _isWide && Random.OneIn(2) ? 60_000 : Random.OneIn(10) ? 3000 : 100;
        return new string((char)('a' + Random.Next(26)), Random.Next(longest));
    }
}
