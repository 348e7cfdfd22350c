using Orm.Engine.Storage.Files.Simulation;
using Orm.Engine.Storage.Log;
using Orm.Engine.Transactions;
using Orm.Tests.Engine.Transactions;

namespace Orm.Tests.Faults.Crashes.Transactions;

/// <summary>
/// Several connections change tables by turns: savepoints, rollbacks, definitions, checkpoints, backups and vacuums
/// while transactions are open.
/// </summary>
/// <param name="seed">What everything follows from.</param>
/// <param name="behaviour">What the disk does besides losing power.</param>
internal sealed class TransactionCrashWorkload(ulong seed, DiskBehaviour behaviour)
    : CrashWorkload<DatabaseSubject>(seed, behaviour)
{
    private const int Connections = 4;
    private const long BufferBytes = 1024 * 1024;

    private readonly WorkloadConnection?[] _connections = new WorkloadConnection?[Connections];

    // Now and then long values: overflow pages, and frames of the log that hold only a part of a row.
    private readonly bool _isWide = seed % 8 is 0 or 3 or 5;

    private readonly int _recentCommits = (int)(seed % 3);

    // Now and then next to no memory: what rows were before is in files after a few changes.
    private readonly long _memoryLimit = seed % 3 == 1 ? 400 : DatabaseOptions.DefaultMemoryLimit;

    private Database Database => Subject.Database;

    protected override void Initialize()
    {
        using var transaction = Database.Begin();
        transaction.Synchronous = Synchronous.Full;
        var table = transaction.CreateTable(TransactionFixture.Layout);
        transaction.CreateIndex(table, [new(0)], isUnique: true);
        transaction.CreateIndex(
            table, [new(_isWide ? 0 : 1, IsDescending: true)], isUnique: false, included: _isWide ? [] : [0]);
        History.Add(History.Current.Add(DatabaseSubject.NameOf(table.Number), ""));
        transaction.Commit();
        Promises.Acknowledge(History.Last, Synchronous.Full);
    }

    protected override void Step(int choice)
    {
        int connection = Random.Next(Connections);
        switch (choice)
        {
            case < 70:
                (_connections[connection] ??= new WorkloadConnection(Database, Random)).Step(Random, NewText);
                break;
            case < 83 when _connections[connection] is { } committing:
                _connections[connection] = null;
                Commit(committing);
                break;
            case < 87:
                _connections[connection]?.Dispose();
                _connections[connection] = null;
                break;
            case < 89 when !_connections.Any(other => other?.HasDefinitions == true):
                Define(connection);
                break;
            case < 93:
                Checkpoint();
                break;
            case < 95:
                BackUp();
                break;
            case 95:
                Database.Vacuum();
                Promises.Saved(History.Last);
                break;
            case 96:
                Array.ForEach(_connections, open => open?.Dispose());
                Close(Database.Dispose);
                break;
            case > 97:
                Crash(powerFailure: choice == 98);
                break;
        }
    }

    protected override void Opened() => Array.Clear(_connections);

    protected override DatabaseSubject OpenDisk(SimulatedFileSystem disk)
    {
        var database = Database.Open(new DatabaseOptions(disk, "x.db")
        {
            Log = new LogOptions { SegmentBytes = _isWide ? 64 * 1024 : 16 * 1024, UnwrittenBytes = 2000 },
            BufferBytes = BufferBytes,
            MemoryLimit = _memoryLimit,
        });

        // What is kept for the snapshots of the connections is thinned out from the first commit on.
        database.Collector.RecentCommits = _recentCommits;
        database.Collector.FewestToCompact = 4;
        return new DatabaseSubject(database);
    }

    private void Define(int connection)
    {
        var definer = _connections[connection] ??= new WorkloadConnection(Database, Random);
        definer.Define(Random, Database.Tables.MinBy(table => table.Number)!);
    }

    private void Commit(WorkloadConnection connection)
    {
        using (connection)
        {
            var synchronous = (Synchronous)Random.Next(3);
            connection.Transaction.Synchronous = synchronous;
            if (!connection.Transaction.HasLoggedChanges)
            {
                connection.Transaction.Commit();
                return;
            }

            History.Add(connection.ApplyTo(History.Current));
            CountCommit();
            connection.Transaction.Commit();
            Promises.Acknowledge(History.Last, synchronous);
        }

        if (_connections.All(other => other is null))
        {
            Examiner.Check(Subject, History.Last, "while open");
        }
    }

    private void BackUp()
    {
        var copy = new SimulatedFileSystem(Random.Next());
        int last = (int)Database.BackUp(copy);
        Promises.Closed(History.Last);
        var subject = OpenDisk(copy.AfterPowerFailure(Random.Next()));
        try
        {
            Examiner.Check(subject, last, "in a backup");
        }
        finally
        {
            CrashExaminer.Abandon(subject);
        }
    }

    private string NewText()
    {
        int longest = _isWide && Random.OneIn(8) ? 80_000 : 40;
        return new string((char)('a' + Random.Next(26)), Random.Next(longest));
    }
}
