using Orm.Engine;
using Orm.Engine.Storage.Durable;
using Orm.Engine.Storage.Files;
using Orm.Engine.Storage.Files.Simulation;
using Orm.Engine.Storage.Log;
using Orm.Engine.Transactions;
using Xunit;
using static Orm.Tests.Engine.Transactions.TransactionFixture;

namespace Orm.Tests.Engine.Transactions;

public sealed class BackupTests
{
    private static readonly LogOptions SmallSegments = new() { SegmentBytes = 16 * 1024 };

    [Fact]
    public void A_backup_opens_as_a_database()
    {
        using var fixture = new TransactionFixture();
        fixture.Fill(30, 10, 20);
        fixture.Database.Checkpoint();
        Change(fixture, 1, 31);
        using var open = fixture.Database.Begin();
        open.Update(fixture.Table, 2, Row(-2));
        var target = new MemoryFileSystem();

        ulong last = fixture.Database.BackUp(target);

        Assert.Equal(fixture.Database.Store.LastTimestamp, last);
        Change(fixture, 1, 32);
        Assert.Equal("1=31 2=10 3=20", ContentOf(target, fixture));
        Assert.Equal("1=31 2=10 3=20", ContentOf(target, fixture));
    }

    [Fact]
    public void A_backup_of_a_database_that_was_never_saved_has_its_commits()
    {
        using var fixture = new TransactionFixture();
        fixture.Fill(1, 2);
        var target = new MemoryFileSystem();
        fixture.Database.BackUp(target);
        Assert.Equal("1=1 2=2", ContentOf(target, fixture));
    }

    [Fact]
    public void Writers_and_checkpoints_go_on_during_a_backup()
    {
        var options = DatabaseOptions.InMemory() with { Log = SmallSegments, BufferBytes = 1 << 20 };
        using var fixture = new TransactionFixture(options);
        fixture.Fill([.. Enumerable.Range(1, 500).Select(i => (long)i)]);
        using var stop = new CancellationTokenSource();
        var writer = new Thread(() => Transfer(fixture, stop.Token));
        writer.Start();
        try
        {
            for (int i = 0; i < 5; i++)
            {
                var target = new MemoryFileSystem();
                ulong last = fixture.Database.BackUp(target);
                RequireTransfersWhole(target, fixture, last);
            }
        }
        finally
        {
            stop.Cancel();
            writer.Join();
        }
    }

    [Fact]
    public void A_backup_needs_a_place_of_its_own()
    {
        using var fixture = new TransactionFixture();
        var target = new MemoryFileSystem();
        fixture.Database.BackUp(target);
        Assert.Throws<IOException>(() => fixture.Database.BackUp(target));
        Assert.Equal("", ContentOf(target, fixture));
    }

    [Fact]
    public void A_backup_does_not_copy_a_damaged_log()
    {
        var disk = new SimulatedFileSystem(1);
        using var fixture = new TransactionFixture(new DatabaseOptions(disk, "x.db") { Log = SmallSegments });
        fixture.Fill(10);
        disk.Schedule(FaultKind.FlippedBit, FileOperation.Write, after: 0, "x.db-log.");
        using (var writer = fixture.Database.Begin())
        {
            writer.Update(fixture.Table, 1, TransactionFixture.Row(11));
            writer.Commit();
        }

        var copy = new MemoryFileSystem();
        var damage = Assert.Throws<DatabaseCorruptException>(() => fixture.Database.BackUp(copy));

        Assert.StartsWith("x.db-log.", damage.File, StringComparison.Ordinal);
        Assert.NotNull(damage.Offset);
        Assert.Throws<DatabaseCorruptException>(() => Database.Open(new DatabaseOptions(copy, "x.db")));
    }

    [Fact]
    public void A_backup_that_was_cut_off_is_no_database()
    {
        using var fixture = new TransactionFixture(DatabaseOptions.InMemory() with { Log = SmallSegments });
        fixture.Fill(1, 2);
        for (int operations = 0; ; operations++)
        {
            fixture.Database.Checkpoint();
            Change(fixture, 1, 11);
            var target = new SimulatedFileSystem((ulong)operations);
            target.PowerFailsAfter(operations);
            bool completed = false;
            try
            {
                fixture.Database.BackUp(target);
                completed = true;
            }
            catch (SimulatedCrashException)
            {
                // As wanted.
            }

            var found = target.AfterPowerFailure((ulong)operations);
            string? content = ContentIfAny(found, fixture);
            Assert.True(content is "1=11 2=2" || (content is null && !completed), content);
            if (completed)
            {
                return;
            }
        }
    }

    [Fact]
    public void A_backup_and_the_archive_lead_to_any_commit_since()
    {
        var archive = new MemoryFileSystem();
        var options = DatabaseOptions.InMemory() with { Log = SmallSegments, Archive = archive };
        using var fixture = new TransactionFixture(options);
        fixture.Fill(0);
        var backup = new MemoryFileSystem();
        ulong first = fixture.Database.BackUp(backup);
        for (int i = 1; i <= 300; i++)
        {
            Change(fixture, 1, i, new string('x', 200));
            if (i % 100 == 0)
            {
                fixture.Database.Checkpoint();
            }
        }

        fixture.Database.ArchiveLog();
        foreach (int wanted in (int[])[0, 1, 57, 150, 299, 300])
        {
            var target = new MemoryFileSystem();
            ulong last = new PointInTime(backup, archive, target, "memory")
                .Restore(new ReplayLimit(first + (ulong)wanted, long.MaxValue));
            Assert.Equal(first + (ulong)wanted, last);
            Assert.StartsWith(FormattableString.Invariant($"1={wanted}"), ContentOf(target, fixture));
            Assert.StartsWith(FormattableString.Invariant($"1={wanted}"), ContentOf(target, fixture));
        }
    }

    [Fact]
    public void A_database_is_restored_to_a_time_of_day()
    {
        var clock = new SettableClock();
        var archive = new MemoryFileSystem();
        using var fixture = new TransactionFixture(
            DatabaseOptions.InMemory() with { Clock = clock, Archive = archive });
        fixture.Fill(0);
        var backup = new MemoryFileSystem();
        fixture.Database.BackUp(backup);
        clock.Now += TimeSpan.FromHours(1);
        Change(fixture, 1, 1);
        long wanted = (clock.Now + TimeSpan.FromMinutes(30)).ToUnixTimeMilliseconds() * 1000;
        clock.Now += TimeSpan.FromHours(1);
        Change(fixture, 1, 2);
        fixture.Database.ArchiveLog();

        var target = new MemoryFileSystem();
        new PointInTime(backup, archive, target, "memory").Restore(new ReplayLimit(ulong.MaxValue, wanted));

        Assert.Equal("1=1", ContentOf(target, fixture));
    }

    [Fact]
    public void A_moment_before_the_backup_cannot_be_restored_from_it()
    {
        using var fixture = new TransactionFixture();
        fixture.Fill(0);
        ulong early = fixture.Database.Store.LastTimestamp;
        Change(fixture, 1, 1);
        var backup = new MemoryFileSystem();
        fixture.Database.BackUp(backup);
        var restore = new PointInTime(backup, null, new MemoryFileSystem(), "memory");
        Assert.Throws<RestorePointException>(() => restore.Restore(new ReplayLimit(early, long.MaxValue)));
    }

    [Fact]
    public void A_part_of_the_log_that_is_missing_in_the_archive_is_an_error()
    {
        var archive = new MemoryFileSystem();
        using var fixture = new TransactionFixture(
            DatabaseOptions.InMemory() with { Log = SmallSegments, Archive = archive });
        fixture.Fill(0);
        var backup = new MemoryFileSystem();
        fixture.Database.BackUp(backup);
        for (int i = 1; i <= 300; i++)
        {
            Change(fixture, 1, i, new string('x', 200));
        }

        fixture.Database.ArchiveLog();
        archive.Delete(archive.List("memory-log.")[2]);
        var restore = new PointInTime(backup, archive, new MemoryFileSystem(), "memory");
        Assert.Throws<DatabaseCorruptException>(() => restore.Restore(ReplayLimit.None));
    }

    private static void Change(TransactionFixture fixture, long rowId, long number, string? text = null)
    {
        using var transaction = fixture.Database.Begin();
        transaction.Update(fixture.Table, rowId, Row(number, text));
        transaction.Commit();
    }

    // Two rows change together, so that their sum stays.
    private static void Transfer(TransactionFixture fixture, CancellationToken stop)
    {
        for (int i = 1; !stop.IsCancellationRequested; i++)
        {
            using var transaction = fixture.Database.Begin();
            transaction.Update(fixture.Table, 1 + (i % 499), Row(1000 + i, new string('y', i % 300)));
            transaction.Update(fixture.Table, 500, Row(-1000 - i));
            transaction.Commit();
            if (i % 50 == 0)
            {
                fixture.Database.Checkpoint();
            }
        }
    }

    private static void RequireTransfersWhole(MemoryFileSystem files, TransactionFixture fixture, ulong atLeast)
    {
        using var database = Database.Open(fixture.Database.Options with { Files = files });
        Assert.True(database.Store.LastTimestamp >= atLeast);
        using var reader = database.Begin();
        var numbers = new List<long>();
        for (var scan = reader.Scan(database.Table(fixture.Table.Number)!); scan.MoveNext();)
        {
            numbers.Add(scan.Row.Int64(0));
        }

        Assert.Equal(500, numbers.Count);
        Assert.True(numbers[^1] == 500 || numbers.Contains(-numbers[^1]));
    }

    private static string? ContentIfAny(IFileSystem files, TransactionFixture fixture)
    {
        try
        {
            return files.Exists("memory") ? ContentOf(files, fixture) : null;
        }
        catch (DatabaseCorruptException)
        {
            return null;
        }
    }

    private static string ContentOf(IFileSystem files, TransactionFixture fixture)
    {
        using var database = Database.Open(
            fixture.Database.Options with { Files = files, Create = false, Archive = null });
        using var reader = database.Begin();
        var rows = new List<string>();
        for (var scan = reader.Scan(database.Table(fixture.Table.Number)!); scan.MoveNext();)
        {
            rows.Add(Describe(scan.RowId, scan.Row));
        }

        return string.Join(' ', rows);
    }

    private sealed class SettableClock : TimeProvider
    {
        internal DateTimeOffset Now { get; set; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
