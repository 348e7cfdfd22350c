using System.Collections.Immutable;
using Orm.Engine.Storage.Checkpoints;
using Orm.Engine.Storage.Files;
using Orm.Engine.Storage.Files.Simulation;
using Orm.Engine.Storage.Log;
using Orm.Engine.Transactions;
using Orm.Engine.Types;
using Orm.Tests.Engine.Transactions;
using Orm.Tests.Faults.Crashes;
using Orm.Tests.Faults.Crashes.Transactions;

namespace Orm.Tests.Faults.Damage;

/// <summary>
/// The files of a small database that have a bit of everything in them: rows, long values, indexes, ghosts, changes
/// that a checkpoint caught before they committed, commits of one frame and of several, a sequence.
/// </summary>
internal sealed class SmallDatabase
{
    /// <summary>The sequence that has handed out a number.</summary>
    internal const uint Sequence = 7;

    /// <summary>The name of the page file.</summary>
    internal const string Name = "x.db";

    private const int Rows = 24;

    private readonly CommitHistory _history = new();
    private ImmutableSortedDictionary<string, string> _rows =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    private uint _table;

    // The last frame of the log, behind which nothing says that it was durable.
    private Lsn _lastFrame;
    private Lsn _end;

    private SmallDatabase(bool isClosed)
    {
        var disk = new SimulatedFileSystem(1);
        var database = Open(disk, readOnly: false);
        Write(database, isClosed);
        Disk = disk.AfterProcessExit(1);
        database.CloseFiles();
        FindLastFrame();
        Files = [.. Disk.List("").Select(name => (name, LengthOf(name)))];
    }

    /// <summary>The disk with the files.</summary>
    internal SimulatedFileSystem Disk { get; }

    internal IReadOnlyList<(string Name, long Length)> Files { get; }

    /// <summary>What has to be in it.</summary>
    internal CommitHistory History => _history;

    /// <summary>The database of a process that was killed: the newest commits are in the log only.</summary>
    internal static SmallDatabase OfKilledProcess() => new(isClosed: false);

    /// <summary>The database of a process that closed it.</summary>
    internal static SmallDatabase Closed() => new(isClosed: true);

    internal static Database Open(IFileSystem disk, bool readOnly) => Database.Open(new DatabaseOptions(disk, Name)
    {
        Log = new LogOptions { SegmentBytes = 16 * 1024 },
        BufferBytes = 1024 * 1024,
        ReadOnly = readOnly,
        Synchronous = Synchronous.Full,
    });

    /// <summary>The least that has to be found, unless damage is reported, when this byte is wrong.</summary>
    internal int FloorWithout(string file, long position)
    {
        bool isLastFrame = file.EndsWith(FormattableString.Invariant($"{_end.Segment:D10}"), StringComparison.Ordinal)
            && position >= _lastFrame.Offset && position < _end.Offset;
        return _history.Last - (isLastFrame ? 1 : 0);
    }

    /// <summary>The bytes of all files.</summary>
    internal IReadOnlyDictionary<string, byte[]> ReadFiles() => Files.ToDictionary(
        file => file.Name,
        file =>
        {
            byte[] bytes = new byte[file.Length];
            using var opened = Disk.Open(file.Name, readOnly: true);
            opened.ReadExactly(0, bytes);
            return bytes;
        },
        StringComparer.Ordinal);

    private void Write(Database database, bool isClosed)
    {
        var table = Fill(database);
        using var open = database.Begin();
        open.Update(table, 3, TransactionFixture.Row(1003, "not committed"));
        open.Delete(table, 4);
        open.Insert(table, 500, TransactionFixture.Row(null, new string('n', 9000)));
        // Both superblocks have something to lead to, and the log has what the checkpoint caught.
        database.Checkpoint();
        Commit(database, transaction => Delete(transaction, table, 5));
        database.Checkpoint();
        Commit(database, transaction => Put(transaction, table, 6, 18, "changed"));
        database.Sequence(Sequence).Next();
        Commit(database, transaction => Put(transaction, table, 301, null, new string('v', 13_000)));
        Commit(database, transaction => Put(transaction, table, 302, 302, "the last but one"));
        Commit(database, transaction => Put(transaction, table, 303, 303, "the last"));
        if (isClosed)
        {
            open.RollBack();
            database.Dispose();
        }
    }

    private Table Fill(Database database)
    {
        Table? table = null;
        Commit(database, transaction =>
        {
            table = transaction.CreateTable(TransactionFixture.Layout);
            _table = table.Number;
            _rows = _rows.Add(DatabaseSubject.NameOf(_table), "");
            transaction.CreateIndex(table, [new(0)], isUnique: true);
            transaction.CreateIndex(table, [new(0, IsDescending: true)], isUnique: false);
            for (int i = 0; i < Rows; i++)
            {
                Put(transaction, table, i, i * 3, FormattableString.Invariant($"the text of row {i}"));
            }

            Put(transaction, table, 300, null, new string('l', 9000));
        });
        return table!;
    }

    private void Commit(Database database, Action<Transaction> change)
    {
        using var transaction = database.Begin();
        change(transaction);
        transaction.Commit();
        _history.Add(_rows);
    }

    private void Put(Transaction transaction, Table table, long rowId, long? number, string text)
    {
        byte[] row = TransactionFixture.Row(number, text);
        if (!transaction.Update(table, rowId, row))
        {
            transaction.Insert(table, rowId, row);
        }

        var reader = new RowReader(TransactionFixture.Layout, row);
        _rows = _rows.SetItem(DatabaseSubject.NameOf(_table, rowId), TransactionFixture.Describe(0, reader));
    }

    private void Delete(Transaction transaction, Table table, long rowId)
    {
        transaction.Delete(table, rowId);
        _rows = _rows.Remove(DatabaseSubject.NameOf(_table, rowId));
    }

    private void FindLastFrame()
    {
        using var file = Disk.Open(Name, readOnly: true);
        var superblock = PageFileOpening.NewestSuperblock(file);
        var directory = new LogDirectory(Disk, Name, superblock.DatabaseId);
        using var reader = new LogReader(directory, new Lsn(superblock.Anchor.ReplayFrom));
        while (!reader.Read().IsEmpty)
        {
            _lastFrame = reader.Position;
        }

        _end = reader.End;
    }

    private long LengthOf(string name)
    {
        using var file = Disk.Open(name, readOnly: true);
        return file.Length;
    }
}
