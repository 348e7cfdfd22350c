using Orm.Engine;
using Orm.Engine.Storage.Durable;
using Orm.Engine.Storage.Files.Simulation;
using Orm.Engine.Storage.Log;
using Orm.Engine.Storage.Rows;

namespace Orm.Tests.Faults.Crashes;

/// <summary>
/// A seeded sequence of commits, checkpoints, closes and crashes on a simulated disk. At every write and flush the disk
/// is examined as a machine would find it after a power failure, and as the next process would find it after a kill.
/// </summary>
/// <param name="seed">What everything follows from.</param>
/// <param name="onTrees">Whether the rows are in B+trees behind a buffer pool, or all in memory.</param>
/// <param name="withFaults">Whether operations also fail now and then: full disk, I/O errors, failed flushes.</param>
internal sealed class CrashWorkload(ulong seed, bool onTrees, bool withFaults)
{
    private static readonly LogOptions SmallSegments = new() { SegmentBytes = 16 * 1024, UnwrittenBytes = 2000 };
    private static readonly LogOptions WideSegments = new() { SegmentBytes = 256 * 1024, UnwrittenBytes = 2000 };

    private const long BufferBytes = 1024 * 1024;

    private readonly SplitMix64 _random = new(seed);
    private readonly StoreModel _model = new();

    // Rows in overflow pages, and more of them than the buffer pool holds, so that it evicts.
    private readonly bool _isWide = onTrees && seed % 5 == 0;
    private readonly LogBatch _batch = new();
    private SimulatedFileSystem _disk = new(seed);
    private DurableStore? _store;
    private CrashTransaction? _chunked;
    private int _durable;
    private int _written;

    /// <summary>How many pages the buffer pool had to evict.</summary>
    internal long Evictions { get; private set; }

    /// <summary>How many times the disk was examined.</summary>
    internal long CrashPoints { get; private set; }

    /// <exception cref="CrashFinding">A promise was broken.</exception>
    internal void Run(int steps)
    {
        try
        {
            RunSteps(steps);
        }
        finally
        {
            _disk.Observer = null;
            CrashExaminer.Abandon(_store);
        }
    }

    private void RunSteps(int steps)
    {
        _disk.Observer = _ => Examine();
        Open();
        for (int step = 0; step < steps; step++)
        {
            if (withFaults && _random.OneIn(8))
            {
                CrashFaults.Schedule(_disk, _random);
            }

            try
            {
                Step(_random.Next(100));
                Evictions = Math.Max(Evictions, (_store!.Rows as TreeRowStore)?.Evictions ?? 0);
            }
            catch (IOException) when (withFaults)
            {
                Restart();
            }
        }
    }

    private void Step(int choice)
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
                _store!.Checkpoint();
                _durable = _written = _model.Last;
                break;
            case < 95:
                _store!.Dispose();
                _durable = _written = _model.Last;
                Open();
                break;
            default:
                Crash(powerFailure: choice < 98);
                break;
        }
    }

    private DurableStoreOptions OptionsFor(SimulatedFileSystem disk)
    {
        var log = _isWide ? WideSegments : SmallSegments;
        var options = new DurableStoreOptions(disk, "x.db") { Log = log, NewDatabaseId = () => seed };
        return onTrees ? options with { OpenRows = pages => new TreeRowStore(pages, "x.db", BufferBytes) } : options;
    }

    private void Open()
    {
        for (int attempt = 0; ; attempt++)
        {
            try
            {
                _store = DurableStore.Open(OptionsFor(_disk));
                _chunked = null;
                return;
            }
            catch (IOException failure) when (
                withFaults && attempt < 20 && failure is not (DatabaseCorruptException or DatabaseLockedException))
            {
                // A fault hit the opening itself; the next attempt finds one less.
            }
        }
    }

    // After a failure: the process closes what it can and starts again, on the same machine.
    private void Restart()
    {
        CrashExaminer.Abandon(_store);
        Reopen("after the failure");
    }

    private void Reopen(string when)
    {
        Open();
        new CrashExaminer(seed, CrashPoints, OptionsFor, _model).Check(_store!, _written, when);
        _model.CutAfter((int)_store!.LastTimestamp);
        // Recovery makes what it found durable before anything builds on it.
        _durable = _written = _model.Last;
    }

    private void Commit()
    {
        var transaction = new CrashTransaction(number: 0);
        _batch.BeginCommit(transaction.Number);
        transaction.MakeChanges(_random, _batch, NewRow);
        Commit(transaction);
    }

    // The batch holds the last changes of the transaction; rows change when it commits.
    private void Commit(CrashTransaction transaction)
    {
        _model.Add(transaction.ApplyTo(_model.Current));
        Acknowledge(_store!.Append(_batch, _ => transaction.ApplyTo(_store)));
    }

    // A transaction that is logged in several frames, between which others commit and checkpoints are taken.
    private void GoOnWithChunks()
    {
        int choice = _random.Next(8);
        if (_chunked is null || choice < 5)
        {
            _chunked ??= new CrashTransaction(_store!.NewTransaction());
            _batch.BeginChunk(_chunked.Number);
            _chunked.MakeChanges(_random, _batch, NewRow);
            _store!.AppendChunk(_chunked.Number, _batch);
        }
        else if (choice < 7)
        {
            _batch.BeginCommit(_chunked.Number);
            _chunked.MakeChanges(_random, _batch, NewRow);
            Commit(_chunked);
            _chunked = null;
        }
        else
        {
            _store!.AppendAbort(_chunked.Number);
            _chunked = null;
        }
    }

    private string NewRow()
    {
        int longest = _isWide && _random.OneIn(2) ? 60_000 : _random.OneIn(10) ? 3000 : 100;
        return new string((char)('a' + _random.Next(26)), _random.Next(longest));
    }

    private void Acknowledge(Lsn end)
    {
        var synchronous = (Synchronous)_random.Next(3);
        _store!.Secure(end, synchronous);
        _durable = synchronous == Synchronous.Full ? _model.Last : _durable;
        _written = synchronous == Synchronous.Off ? _written : _model.Last;
    }

    // The crash that the workload itself goes through: what is found then is what it goes on with.
    private void Crash(bool powerFailure)
    {
        ulong crash = _random.Next();
        _disk.Observer = null;
        var found = powerFailure ? _disk.AfterPowerFailure(crash) : _disk.AfterProcessExit(crash);
        CrashExaminer.Abandon(_store);
        _disk = found;
        _disk.Observer = _ => Examine();
        _written = powerFailure ? _durable : _written;
        Reopen("after the crash");
    }

    private void Examine()
    {
        CrashPoints++;
        ulong crash = SplitMix64.Combine(seed, (ulong)CrashPoints);
        var random = new SplitMix64(crash);
        bool powerFailure = !random.OneIn(4);
        int floor = powerFailure ? _durable : _written;
        var disk = powerFailure ? _disk.AfterPowerFailure(crash) : _disk.AfterProcessExit(crash);
        new CrashExaminer(seed, CrashPoints, OptionsFor, _model).Examine(disk, floor, _durable, crash, random);
    }
}
