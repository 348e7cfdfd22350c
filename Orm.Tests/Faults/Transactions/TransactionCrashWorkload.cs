using Orm.Engine;
using Orm.Engine.Storage.Files.Simulation;
using Orm.Engine.Storage.Log;
using Orm.Engine.Transactions;
using Orm.Tests.Engine.Transactions;
using Orm.Tests.Faults.Crashes;

namespace Orm.Tests.Faults.Transactions;

/// <summary>
/// Several connections change tables by turns: savepoints, rollbacks, definitions, checkpoints, backups and vacuums
/// while transactions are open. At every write and flush the disk is examined as a machine would find it after a power
/// failure, and as the next process would find it after a kill.
/// </summary>
/// <param name="seed">What everything follows from.</param>
/// <param name="withFaults">Whether operations also fail now and then.</param>
internal sealed class TransactionCrashWorkload(ulong seed, bool withFaults)
{
    private const int Connections = 4;
    private const long BufferBytes = 1024 * 1024;

    private readonly SplitMix64 _random = new(seed);
    private readonly TransactionModel _model = new();
    private readonly WorkloadConnection?[] _connections = new WorkloadConnection?[Connections];

    // Now and then long values: overflow pages, and frames of the log that hold only a part of a row.
    private readonly bool _isWide = seed % 4 == 0;
    private SimulatedFileSystem _disk = new(seed);
    private Database? _database;
    private int _durable;
    private int _written;

    /// <summary>How many times the disk was examined.</summary>
    internal long CrashPoints { get; private set; }

    /// <summary>How many commits there were.</summary>
    internal int Commits => _model.Last;

    /// <exception cref="CrashFinding">A promise was broken.</exception>
    internal void Run(int steps)
    {
        try
        {
            _disk.Observer = _ => Examine();
            Open();
            Initialize();
            for (int step = 0; step < steps; step++)
            {
                TryStep();
            }
        }
        finally
        {
            _disk.Observer = null;
            TransactionExaminer.Abandon(_database);
        }
    }

    private TransactionExaminer Examiner => new(seed, CrashPoints, OptionsFor, _model);

    private void Initialize()
    {
        using var transaction = _database!.Begin();
        transaction.Synchronous = Synchronous.Full;
        var table = transaction.CreateTable(TransactionFixture.Layout);
        transaction.CreateIndex(table, [new(0)], isUnique: true);
        transaction.CreateIndex(table, [new(_isWide ? 0 : 1, IsDescending: true)], isUnique: false);
        _model.Add(_model.Current.Add(TransactionModel.NameOf(table.Number), ""));
        transaction.Commit();
        _durable = _written = _model.Last;
    }

    private void TryStep()
    {
        if (withFaults && _random.OneIn(8))
        {
            CrashFaults.Schedule(_disk, _random);
        }

        try
        {
            Step(_random.Next(100));
        }
        catch (IOException) when (withFaults)
        {
            // The process closes what it can and starts again, on the same machine.
            TransactionExaminer.Abandon(_database);
            Reopen("after the failure");
        }
    }

    private void Step(int choice)
    {
        int connection = _random.Next(Connections);
        switch (choice)
        {
            case < 70:
                (_connections[connection] ??= new WorkloadConnection(_database!, _random)).Step(_random, NewText);
                break;
            case < 83 when _connections[connection] is { } committing:
                Commit(committing);
                _connections[connection] = null;
                break;
            case < 87:
                _connections[connection]?.Dispose();
                _connections[connection] = null;
                break;
            case < 89 when !_connections.Any(other => other?.HasDefinitions == true):
                Define(connection);
                break;
            case < 93:
                _database!.Checkpoint();
                // The log is flushed by it.
                _durable = _written = _model.Last;
                break;
            case < 95:
                BackUp();
                break;
            case 95:
                _database!.Vacuum();
                _durable = _written = _model.Last;
                break;
            case 96:
                Close();
                break;
            case > 97:
                Crash(powerFailure: choice == 98);
                break;
        }
    }

    private void Define(int connection)
    {
        var definer = _connections[connection] ??= new WorkloadConnection(_database!, _random);
        definer.Define(_random, _database!.Tables.MinBy(table => table.Number)!);
    }

    private void Commit(WorkloadConnection connection)
    {
        using (connection)
        {
            var synchronous = (Synchronous)_random.Next(3);
            connection.Transaction.Synchronous = synchronous;
            if (!connection.Transaction.HasLoggedChanges)
            {
                connection.Transaction.Commit();
                return;
            }

            _model.Add(connection.ApplyTo(_model.Current));
            connection.Transaction.Commit();
            _durable = synchronous == Synchronous.Full ? _model.Last : _durable;
            _written = synchronous == Synchronous.Off ? _written : _model.Last;
        }

        Compare(_database!, "while open");
    }

    private void Compare(Database database, string when)
    {
        using var reader = database.Begin(readOnly: true);
        if (_connections.All(connection => connection is null)
            && _model.Difference(database, _model.Last) is { } difference)
        {
            throw new CrashFinding(seed, CrashPoints, $"{when}: {difference}");
        }
    }

    private void BackUp()
    {
        var copy = new SimulatedFileSystem(_random.Next());
        int last = (int)_database!.BackUp(copy);
        _durable = _written = _model.Last;
        var database = Database.Open(OptionsFor(copy.AfterPowerFailure(_random.Next())));
        try
        {
            Examiner.Check(database, last, "in a backup");
        }
        finally
        {
            TransactionExaminer.Abandon(database);
        }
    }

    private void Close()
    {
        Array.ForEach(_connections, connection => connection?.Dispose());
        Array.Clear(_connections);
        _database!.Dispose();
        _durable = _written = _model.Last;
        Open();
    }

    private DatabaseOptions OptionsFor(SimulatedFileSystem disk) => new(disk, "x.db")
    {
        Log = new LogOptions { SegmentBytes = _isWide ? 64 * 1024 : 16 * 1024, UnwrittenBytes = 2000 },
        BufferBytes = BufferBytes,
    };

    private void Open()
    {
        Array.Clear(_connections);
        for (int attempt = 0; ; attempt++)
        {
            try
            {
                _database = Database.Open(OptionsFor(_disk));
                return;
            }
            catch (IOException failure) when (
                withFaults && attempt < 20 && failure is not (DatabaseCorruptException or DatabaseLockedException))
            {
                // A fault hit the opening itself; the next attempt finds one less.
            }
        }
    }

    private void Reopen(string when)
    {
        Open();
        Examiner.Check(_database!, _written, when);
        _model.CutAfter((int)_database!.Store.LastTimestamp);
        _durable = _written = _model.Last;
    }

    private string NewText()
    {
        int longest = _isWide && _random.OneIn(8) ? 80_000 : 40;
        return new string((char)('a' + _random.Next(26)), _random.Next(longest));
    }

    // The crash that the workload itself goes through: what is found then is what it goes on with.
    private void Crash(bool powerFailure)
    {
        ulong crash = _random.Next();
        _disk.Observer = null;
        var found = powerFailure ? _disk.AfterPowerFailure(crash) : _disk.AfterProcessExit(crash);
        TransactionExaminer.Abandon(_database);
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
        Examiner.Examine(disk, floor, _durable, crash, random);
    }
}
