using System.Text;
using Orm.Engine.Data.Sessions;
using Orm.Engine.Storage.Files.Simulation;
using Orm.Engine.Storage.Log;
using Orm.Engine.Transactions;
using Orm.Tests.Engine.Data.Sessions;
using Orm.Tests.Faults.Crashes;
using Session = Orm.Engine.Data.Sessions.Session;

namespace Orm.Tests.Faults.CommitModes;

/// <summary>
/// Two sessions commit under a mode that they set in SQL, with checkpoints, closes and changes of the log's segment in
/// between. At every write and flush, and after every commit, the disk is examined as after a power failure and as
/// after a kill: what is there is a beginning of the commits, each whole, and at least what docs/engine/durability.md
/// promises.
/// </summary>
/// <param name="seed">What everything follows from.</param>
/// <param name="mode">What commits wait for; null: another thing each time.</param>
/// <remarks>Commit n adds row n to two tables.</remarks>
internal sealed class SynchronousWorkload(ulong seed, Synchronous? mode)
{
    private const int UnwrittenBytes = 2000;
    private const string Name = "x.db";

    private readonly SplitMix64 _random = new(seed);
    private readonly SimulatedFileSystem _disk = new(seed);
    private readonly List<string> _texts = [""];

    private SynchronousPromises _promises = new(UnwrittenBytes);
    private Sessions _open = null!;
    private Thread? _meanwhile;
    private TaskCompletionSource _secured = new();
    private long _replayBytes;
    private ulong _point;
    private CrashFinding? _finding;

    /// <summary>How often a kill has taken commits that had been acknowledged.</summary>
    internal int TakenByKills { get; private set; }

    /// <summary>How often a power failure has.</summary>
    internal int TakenByPowerFailures { get; private set; }

    /// <exception cref="CrashFinding">A promise was broken.</exception>
    internal void Run(int commits)
    {
        Open();
        _open.One.Run("CREATE TABLE a (id BIGINT PRIMARY KEY, text TEXT); CREATE TABLE b (id BIGINT PRIMARY KEY)");
        Checkpoint();
        _promises = new SynchronousPromises(UnwrittenBytes);
        _disk.Observer = _ => Examine();
        try
        {
            while (_promises.Last < commits)
            {
                Step();
                Examine();
            }

            Close();
            Examine();
        }
        catch (Exception failure) when (failure is not CrashFinding)
        {
            throw _finding ?? Finding(failure.Message, failure);
        }
        finally
        {
            _disk.Observer = null;
            _open.Instance.Database.CloseFiles();
        }
    }

    private void Step()
    {
        switch (_random.Next(20))
        {
            case 0:
                Checkpoint();
                break;
            case 1:
                Close();
                Open();
                break;
            case < 6:
                CommitBoth();
                break;
            default:
                var session = _random.OneIn(2) ? _open.One : _open.Two;
                var (number, synchronous) = Change(session);
                session.Run("COMMIT");
                _promises.Acknowledge(number, synchronous);
                break;
        }
    }

    // While the first one is in the log and not acknowledged yet, the second one is made as safe as it wants to be.
    private void CommitBoth()
    {
        var first = Change(_open.One);
        var second = Change(_open.Two);
        Exception? failure = null;
        var other = new Thread(() =>
        {
            try
            {
                _open.Two.Run("COMMIT");
            }
            catch (Exception caught)
            {
                failure = caught;
                _secured.TrySetResult();
            }
        });
        _secured = new TaskCompletionSource();
        _meanwhile = other;
        _open.One.Run("COMMIT");
        other.Join();
        if (failure is not null)
        {
            throw failure;
        }

        _promises.Acknowledge(first.Number, first.Synchronous);
        _promises.Acknowledge(second.Number, second.Synchronous);
    }

    private (int Number, Synchronous Synchronous) Change(Session session)
    {
        var synchronous = mode ?? (Synchronous)_random.Next(3);
        int number = _texts.Count;
        _texts.Add(new string((char)('a' + (number % 26)), _random.OneIn(10) ? 3000 : _random.Next(400)));
        string level = _random.OneIn(2) ? "READ COMMITTED" : "REPEATABLE READ";
        session.Run(FormattableString.Invariant($"""
            SET synchronous_commit = {synchronous}; BEGIN ISOLATION LEVEL {level};
            INSERT INTO a VALUES ({number}, '{_texts[number]}'); INSERT INTO b VALUES ({number})
            """));
        return (number, synchronous);
    }

    private void NoteAppended()
    {
        long replayBytes = _open.Instance.Database.Store.ReplayBytes;
        long bytes = replayBytes - _replayBytes;
        _replayBytes = replayBytes;
        if (bytes > SegmentHeader.FirstFrame)
        {
            _promises.Flushed();
            bytes -= SegmentHeader.FirstFrame;
        }

        _promises.Appended(bytes);
    }

    private void Checkpoint()
    {
        _open.One.Run("CHECKPOINT");
        _promises.Flushed();
        _replayBytes = _open.Instance.Database.Store.ReplayBytes;
    }

    private void Open()
    {
        var instance = new EngineInstance(OptionsFor(_disk));
        _open = new Sessions(instance, new Session(instance), new Session(instance));
        _replayBytes = _open.Instance.Database.Store.ReplayBytes;
        _open.Instance.Database.Schedule = Reach;
    }

    private void Reach(TransactionStep step)
    {
        if (step == TransactionStep.CommitSecured)
        {
            _secured.TrySetResult();
        }

        if (step != TransactionStep.CommitAppended)
        {
            return;
        }

        NoteAppended();
        if (_meanwhile is { } other)
        {
            _meanwhile = null;
            other.Start();
            _secured.Task.Wait();
        }
    }

    private void Close()
    {
        _open.Two.Dispose();
        _open.One.Dispose();
        _open.Instance.Dispose();
        _promises.Flushed();
    }

    // The sessions have to say what they want: the database wants nothing.
    private DatabaseOptions OptionsFor(SimulatedFileSystem disk) => new(disk, Name)
    {
        Log = new LogOptions { SegmentBytes = seed % 2 == 0 ? 16 * 1024 : 256 * 1024, UnwrittenBytes = UnwrittenBytes },
        BufferBytes = 1024 * 1024,
        Synchronous = Synchronous.Off,
    };

    private void Examine()
    {
        if (_finding is not null)
        {
            return;
        }

        var afterKill = _disk.AfterProcessExit(++_point);
        var afterPowerFailure = _disk.AfterPowerFailure(SplitMix64.Combine(seed, _point));

        // In a thread of its own: this one may be inside a change of the database that is being crashed.
        var examiner = new Thread(() =>
        {
            try
            {
                int found = Recovered(afterKill);
                Require(_promises.IsKept(found), found, "the process died");
                TakenByKills += found < _promises.Acknowledged ? 1 : 0;
                found = Recovered(afterPowerFailure);
                Require(_promises.IsKeptWithoutPower(found), found, "the power failed");
                TakenByPowerFailures += found < _promises.Acknowledged ? 1 : 0;
            }
            catch (Exception broken)
            {
                _finding = broken as CrashFinding ?? Finding(broken.Message, broken);
            }
        });
        examiner.Start();
        examiner.Join();
        if (_finding is not null)
        {
            throw _finding;
        }
    }

    // How many commits there are; throws when they are not the first ones, or not whole.
    private int Recovered(SimulatedFileSystem disk)
    {
        var database = Database.Open(OptionsFor(disk));
        try
        {
            using var transaction = database.Begin(readOnly: true);
            var tables = database.Tables.OrderBy(table => table.Number).TakeLast(2).ToList();
            int rows = 0;
            for (var scan = transaction.Scan(tables[0]); scan.MoveNext();)
            {
                string text = Encoding.UTF8.GetString(scan.Row.Bytes(1));
                Require(scan.RowId == ++rows && text == _texts[rows], rows, "it has another row");
            }

            int others = 0;
            for (var scan = transaction.Scan(tables[1]); scan.MoveNext();)
            {
                Require(scan.RowId == ++others, others, "it has another row");
            }

            Require(others == rows, rows, "the other half of it is missing");
            return rows;
        }
        finally
        {
            database.CloseFiles();
        }
    }

    private void Require(bool isRight, int found, string what)
    {
        if (!isRight)
        {
            throw Finding(FormattableString.Invariant($"commit {found} is the last, and {what}; {_promises}"));
        }
    }

    private CrashFinding Finding(string what, Exception? inner = null) => new(seed, (long)_point, what, inner);

    private sealed record Sessions(EngineInstance Instance, Session One, Session Two);
}
