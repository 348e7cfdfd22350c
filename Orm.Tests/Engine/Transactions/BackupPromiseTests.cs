using Orm.Engine;
using Orm.Engine.Storage.Durable;
using Orm.Engine.Storage.Files;
using Orm.Engine.Storage.Files.Simulation;
using Orm.Engine.Storage.Log;
using Orm.Engine.Transactions;
using Xunit;
using static Orm.Tests.Engine.Transactions.TransactionFixture;

namespace Orm.Tests.Engine.Transactions;

/// <summary>What <c>docs/engine/durability.md</c> promises of backups and archives while things go wrong.</summary>
public sealed class BackupPromiseTests
{
    private const string Name = "x.db";
    private const string LogPrefix = Name + "-log.";
    private const int BlockBytes = 16 * 1024;
    private const int FirstBlock = 2;
    private const int RowCount = 200;

    private static readonly LogOptions SmallSegments = new() { SegmentBytes = 16 * 1024, SpareSegments = 1 };

    [Fact]
    public void A_backup_does_not_copy_a_damaged_page()
    {
        var disk = new SimulatedFileSystem(1);
        using var fixture = Filled(disk);
        fixture.Database.Checkpoint();
        int pages = 0;
        for (int block = FirstBlock; block < fixture.Database.Store.FileBytes / BlockBytes; block++)
        {
            long place = ((long)block * BlockBytes) + 100;
            disk.Damage(Name, place, bit: 3);
            try
            {
                fixture.Database.BackUp(new MemoryFileSystem());
            }
            catch (DatabaseCorruptException damage) when (damage.File == Name)
            {
                pages += damage.Page is null ? 0 : 1;
            }

            disk.Damage(Name, place, bit: 3);
        }

        // The leaves of the table and of its indexes at least.
        Assert.InRange(pages, 3, int.MaxValue);
        fixture.Database.BackUp(new MemoryFileSystem());
    }

    // At each moment of the backup everything is written anew some times, so that nothing would be left of the pages
    // and of the log that it began with.
    [Fact]
    public void What_a_backup_reads_is_not_used_for_something_else_meanwhile()
    {
        bool isOver = false;
        for (int moment = 0; !isOver; moment++)
        {
            using var fixture = Filled(new SimulatedFileSystem(1));
            fixture.Database.Checkpoint();
            int left = moment;
            var copy = new SimulatedFileSystem(2);
            copy.Observer = _ =>
            {
                if (left-- == 0)
                {
                    ChangeAll(fixture, rounds: 3);
                }
            };
            ulong last = fixture.Database.BackUp(copy);
            copy.Observer = null;
            isOver = left >= 0;

            using var opened = Database.Open(fixture.Database.Options with { Files = copy.AfterPowerFailure(3) });
            Assert.True(opened.Store.LastTimestamp >= last);
            Assert.Empty(opened.Verify());
            RequireOneRound(opened, fixture.Table.Number);
        }
    }

    [Fact]
    public void Nothing_of_the_log_is_given_up_before_it_is_in_the_archive_and_on_its_disk()
    {
        var disk = new SimulatedFileSystem(1);
        var archive = new SimulatedFileSystem(2);
        using var fixture = Filled(disk, archive);
        var backup = new MemoryFileSystem();
        fixture.Database.BackUp(backup);
        var log = new LogDirectory(backup, Name, 0);
        uint first = log.Numbers()[0];
        int given = 0;
        ulong seed = 0;
        disk.Observer = operation =>
        {
            if (operation is FileOperation.Delete or FileOperation.Rename)
            {
                RequireAll(first, disk.AfterPowerFailure(++seed), archive.AfterPowerFailure(seed));
                given++;
            }
        };
        ChangeAll(fixture, rounds: 8);
        disk.Observer = null;
        Assert.InRange(given, 5, int.MaxValue);
        fixture.Database.ArchiveLog();

        var target = new MemoryFileSystem();
        var kept = archive.AfterPowerFailure(++seed);
        ulong last = new PointInTime(backup, kept, target, Name).Restore(ReplayLimit.None);
        Assert.Equal(fixture.Database.Store.LastTimestamp, last);
        using var restored = Database.Open(fixture.Database.Options with { Files = target, Archive = null });
        using var reader = restored.Begin(readOnly: true);
        Assert.Equal(fixture.Committed(), Rows(reader, restored.Table(fixture.Table.Number)!));
    }

    [Fact]
    public void While_the_archive_cannot_be_written_the_log_is_kept_and_checkpoints_say_so()
    {
        var archive = new SimulatedFileSystem(2);
        using var fixture = Filled(new SimulatedFileSystem(1), archive);
        var backup = new MemoryFileSystem();
        fixture.Database.BackUp(backup);
        foreach (var operation in (FileOperation[])[FileOperation.Create, FileOperation.Write, FileOperation.Flush])
        {
            archive.Schedule(FaultKind.InputOutputError, operation, after: 0, LogPrefix);
            Change(fixture, (long)operation);
            Assert.ThrowsAny<IOException>(fixture.Database.Checkpoint);
            Assert.True(archive.FaultsAreSpent);
        }

        // Nothing else has suffered, and what was kept goes there as soon as that can be done.
        Change(fixture, 100);
        fixture.Database.Checkpoint();
        fixture.Database.ArchiveLog();
        var target = new MemoryFileSystem();
        new PointInTime(backup, archive, target, Name).Restore(ReplayLimit.None);
        using var restored = Database.Open(fixture.Database.Options with { Files = target, Archive = null });
        using var reader = restored.Begin(readOnly: true);
        Assert.Equal(fixture.Committed(), Rows(reader, restored.Table(fixture.Table.Number)!));
    }

    private static TransactionFixture Filled(IFileSystem disk, IFileSystem? archive = null)
    {
        var fixture = new TransactionFixture(new DatabaseOptions(disk, Name)
        {
            Log = SmallSegments,
            Archive = archive,
            BufferBytes = 1 << 20,
        });
        using var transaction = fixture.Database.Begin();
        for (int i = 1; i <= RowCount; i++)
        {
            transaction.Insert(fixture.Table, i, Row(i, "0"));
        }

        transaction.Commit();
        return fixture;
    }

    private static void ChangeAll(TransactionFixture fixture, int rounds)
    {
        for (int round = 1; round <= rounds; round++)
        {
            Change(fixture, round);
            fixture.Database.Checkpoint();
        }
    }

    private static void Change(TransactionFixture fixture, long round)
    {
        using var transaction = fixture.Database.Begin();
        for (int i = 1; i <= RowCount; i++)
        {
            transaction.Update(fixture.Table, i, Row(i, FormattableString.Invariant($"{round}{new string('x', 300)}")));
        }

        transaction.Commit();
    }

    private static void RequireOneRound(Database database, uint table)
    {
        using var reader = database.Begin(readOnly: true);
        string[] rows = Rows(reader, database.Table(table)!).Split(' ');
        Assert.Equal(RowCount, rows.Length);
        Assert.Single(rows.Select(row => row[row.IndexOf(':', StringComparison.Ordinal)..]).Distinct());
    }

    private static void RequireAll(uint first, SimulatedFileSystem disk, SimulatedFileSystem archive)
    {
        HashSet<uint> there =
        [
            .. new LogDirectory(disk, Name, 0).Numbers(),
            .. new LogDirectory(archive, Name, 0).Numbers(),
        ];
        for (uint number = first; number <= there.Max(); number++)
        {
            Assert.True(there.Contains(number), FormattableString.Invariant($"segment {number} is gone"));
        }
    }
}
