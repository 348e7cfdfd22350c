using Orm.Engine;
using Orm.Engine.Storage.Files.Simulation;
using Orm.Engine.Storage.Log;
using Orm.Engine.Storage.Trees;
using Orm.Engine.Transactions;
using Orm.Tests.Engine.Transactions;
using Orm.Tests.Faults.Crashes;

namespace Orm.Tests.Faults.Transactions;

/// <summary>
/// Several connections change tables by turns: savepoints, rollbacks, definitions, checkpoints while transactions are
/// open. At every write and flush the disk is examined as a machine would find it after a power failure, and as the
/// next process would find it after a kill.
/// </summary>
/// <param name="seed">What everything follows from.</param>
internal sealed class TransactionCrashWorkload(ulong seed)
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
                Step(_random.Next(100));
            }
        }
        finally
        {
            _disk.Observer = null;
            Abandon(_database);
        }
    }

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
            case < 96:
                _database!.Checkpoint();
                // The log is flushed by it.
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
        _database = Database.Open(OptionsFor(_disk));
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
        Abandon(_database);
        _disk = found;
        _disk.Observer = _ => Examine();
        _written = powerFailure ? _durable : _written;
        Open();
        Check(_database!, _written, "after the crash");
        _model.CutAfter((int)_database!.Store.LastTimestamp);
        _durable = _written = _model.Last;
    }

    private void Examine()
    {
        CrashPoints++;
        ulong crash = SplitMix64.Combine(seed, (ulong)CrashPoints);
        var random = new SplitMix64(crash);
        bool powerFailure = !random.OneIn(4);
        int floor = powerFailure ? _durable : _written;
        var disk = powerFailure ? _disk.AfterPowerFailure(crash) : _disk.AfterProcessExit(crash);
        // In a thread of its own: this one may be inside a change of the database that is being crashed.
        Exception? broken = null;
        var examiner = new Thread(() => broken = Broken(disk, floor, crash, random));
        examiner.Start();
        examiner.Join();
        if (broken is not null)
        {
            throw broken as CrashFinding ?? new CrashFinding(seed, CrashPoints, broken.Message, broken);
        }
    }

    private Exception? Broken(SimulatedFileSystem disk, int floor, ulong crash, SplitMix64 random)
    {
        try
        {
            if (random.OneIn(3))
            {
                disk = CrashDuringRecovery(disk, random);
                floor = _durable;
            }

            Survive(disk, floor, crash);
            return null;
        }
        catch (Exception broken)
        {
            return broken;
        }
    }

    private SimulatedFileSystem CrashDuringRecovery(SimulatedFileSystem disk, SplitMix64 random)
    {
        disk.PowerFailsAfter(random.Next(6));
        Database? database = null;
        try
        {
            database = Database.Open(OptionsFor(disk));
            database.Checkpoint();
        }
        catch (Exception crash) when (
            crash is SimulatedCrashException or DatabaseFailedException { InnerException: SimulatedCrashException })
        {
            // As wanted.
        }

        var found = disk.AfterPowerFailure(random.Next());
        Abandon(database);
        return found;
    }

    private void Survive(SimulatedFileSystem disk, int floor, ulong crash)
    {
        var database = Database.Open(OptionsFor(disk));
        try
        {
            Check(database, floor, "after recovery");
            if (crash % 4 == 0)
            {
                Verify(database);
            }
        }
        finally
        {
            Abandon(database);
        }
    }

    private void Check(Database database, int floor, string when)
    {
        int found = (int)database.Store.LastTimestamp;
        if (found < floor)
        {
            throw new CrashFinding(
                seed, CrashPoints, FormattableString.Invariant($"{when} commit {floor} is lost; the last is {found}"));
        }

        if (_model.Difference(database, found) is { } difference)
        {
            throw new CrashFinding(seed, CrashPoints, $"{when} {difference}");
        }
    }

    private void Verify(Database database)
    {
        foreach (var tree in database.Trees.Trees)
        {
            foreach (var damage in TreeVerifier.Verify(tree).Damages)
            {
                throw new CrashFinding(
                    seed, CrashPoints, $"the verifier says of page {damage.Page}: {damage.Reason}");
            }
        }
    }

    private static void Abandon(Database? database)
    {
        try
        {
            database?.CloseFiles();
        }
        catch (Exception failure) when (failure is IOException or SimulatedCrashException)
        {
            // Its disk is gone.
        }
    }
}
