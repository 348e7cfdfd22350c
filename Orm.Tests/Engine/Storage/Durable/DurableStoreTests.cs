using System.Text;
using Orm.Engine;
using Orm.Engine.Storage.Durable;
using Orm.Engine.Storage.Files;
using Orm.Engine.Storage.Files.Simulation;
using Orm.Engine.Storage.Log;
using Xunit;

namespace Orm.Tests.Engine.Storage.Durable;

public sealed class DurableStoreTests
{
    /// <summary>A segment's header, and less than half a segment.</summary>
    private const long HeaderAndLittle = 6 * 1024;

    private static readonly LogOptions SmallSegments = new() { SegmentBytes = 16 * 1024 };

    [Fact]
    public void Rows_survive_a_close_and_a_reopening()
    {
        var files = new MemoryFileSystem();
        using (var store = Open(files))
        {
            Put(store, "a", "1");
            Put(store, "b", "2");
            Delete(store, "a");
        }

        using var again = Open(files);
        Assert.Null(Find(again, "a"));
        Assert.Equal("2", Find(again, "b"));
        Assert.Equal(3ul, again.LastTimestamp);
        Assert.Equal(0, again.RecoveredCommits);
    }

    [Fact]
    public void Commits_after_the_last_checkpoint_are_replayed()
    {
        var files = new SimulatedFileSystem(1);
        var store = Open(files);
        Put(store, "a", "1");
        store.Checkpoint();
        Put(store, "a", "2");
        Put(store, "b", "3");

        using var again = Open(files.AfterPowerFailure(1));
        Assert.Equal(2, again.RecoveredCommits);
        Assert.Equal("2", Find(again, "a"));
        Assert.Equal("3", Find(again, "b"));
    }

    [Fact]
    public void The_log_to_replay_is_what_was_written_and_no_whole_segments()
    {
        var files = new MemoryFileSystem();
        for (int opening = 0; opening < 4; opening++)
        {
            using var store = Open(files);
            Assert.InRange(store.ReplayBytes, 0, HeaderAndLittle);
            Put(store, "a", "1");
            Assert.InRange(store.ReplayBytes, 1, HeaderAndLittle);
        }

        using var filled = Open(files);
        string text = new('x', 1000);
        for (int i = 0; i < 100; i++)
        {
            Put(filled, "a", text);
        }

        Assert.InRange(filled.ReplayBytes, 100_000, 160_000);
        filled.Checkpoint();
        Assert.InRange(filled.ReplayBytes, 0, HeaderAndLittle);
    }

    [Fact]
    public void After_a_crash_the_log_to_replay_is_at_least_what_was_replayed()
    {
        var files = new SimulatedFileSystem(1);
        var store = Open(files);
        for (int i = 0; i < 40; i++)
        {
            Put(store, "a", new string('x', 1000));
        }

        using var again = Open(files.AfterPowerFailure(1));
        Assert.InRange(again.ReplayBytes, 40_000, 80_000);
    }

    [Fact]
    public void A_row_larger_than_a_frame_comes_back_in_one_piece()
    {
        var files = new SimulatedFileSystem(1);
        var store = Open(files);
        var batch = new LogBatch();
        batch.BeginChunk(transaction: 5);
        batch.Put(1, "big"u8, Filled(10_000, 'a'));
        store.Append(batch);
        batch.BeginChunk(transaction: 5);
        batch.ExtendRow(Filled(10_000, 'b'));
        store.Append(batch);
        batch.BeginCommit(transaction: 5);
        store.Secure(store.Append(batch, _ => { }), Synchronous.Full);

        using var again = Open(files.AfterPowerFailure(1));
        Assert.Equal(new string('a', 10_000) + new string('b', 10_000), Find(again, "big"));
    }

    [Fact]
    public void Sequences_never_fall_behind_what_was_logged()
    {
        var files = new SimulatedFileSystem(1);
        var store = Open(files);
        var batch = new LogBatch();
        batch.Sequence(4, 100);
        store.Rows.SetSequence(4, 100);
        store.Append(batch);
        store.Checkpoint();
        batch.Clear();
        batch.Sequence(7, 32);
        store.Secure(store.Append(batch), Synchronous.Full);

        using var again = Open(files.AfterPowerFailure(1));
        Assert.Equal(100, again.Rows.SequenceValue(4));
        Assert.Equal(32, again.Rows.SequenceValue(7));
        Assert.Null(again.Rows.SequenceValue(8));
    }

    [Fact]
    public void A_database_opened_for_reading_sees_everything_and_writes_nothing()
    {
        var files = new SimulatedFileSystem(1);
        var store = Open(files);
        Put(store, "a", "1");
        store.Checkpoint();
        Put(store, "b", "2");

        var copy = files.AfterPowerFailure(1);
        using (var reader = DurableStore.Open(Options(copy) with { ReadOnly = true }))
        using (var second = DurableStore.Open(Options(copy) with { ReadOnly = true }))
        {
            Assert.Equal("1", Find(reader, "a"));
            Assert.Equal("2", Find(second, "b"));
            Assert.Throws<UnauthorizedAccessException>(() => Put(reader, "c", "3"));
            Assert.Throws<DatabaseLockedException>(() => Open(copy));
        }

        Assert.Equal(0, copy.Operations);
    }

    [Fact]
    public void A_copy_can_be_opened_as_of_a_commit()
    {
        var files = new SimulatedFileSystem(1);
        var store = Open(files);
        for (int i = 0; i < 5; i++)
        {
            Put(store, "a", FormattableString.Invariant($"{i}"));
        }

        using var asOf = DurableStore.Open(Options(files.AfterPowerFailure(1)) with
        {
            ReadOnly = true,
            ReplayLimit = ReplayLimit.None with { Timestamp = 3 },
        });

        Assert.Equal("2", Find(asOf, "a"));
        Assert.Equal(3ul, asOf.LastTimestamp);
    }

    [Fact]
    public void A_missing_database_is_created_only_when_asked()
    {
        var files = new MemoryFileSystem();

        Assert.Throws<FileNotFoundException>(() => DurableStore.Open(Options(files) with { Create = false }));
        Assert.Throws<FileNotFoundException>(() => DurableStore.Open(Options(files) with { ReadOnly = true }));
        Assert.Empty(files.List(""));
    }

    [Fact]
    public void A_database_whose_page_file_is_gone_is_not_created_over_its_log()
    {
        var files = new SimulatedFileSystem(1);
        var store = Open(files);
        Put(store, "a", "1");
        store.CloseFiles();
        files.Delete("x.db");

        var refused = Assert.Throws<DatabaseCorruptException>(() => Open(files));
        Assert.Equal("x.db", refused.File);
    }

    [Fact]
    public void A_second_instance_is_kept_out()
    {
        var files = new MemoryFileSystem();
        using var store = Open(files);

        Assert.Throws<DatabaseLockedException>(() => Open(files));
    }

    [Fact]
    public void Checkpoints_let_the_log_be_forgotten()
    {
        var files = new MemoryFileSystem();
        using var store = Open(files);
        for (int round = 0; round < 20; round++)
        {
            for (int i = 0; i < 50; i++)
            {
                Put(store, "a", new string('x', 1000));
            }

            store.Checkpoint();
        }

        // The one in use, two spares, and what the last round has filled.
        Assert.InRange(files.List("x.db-log").Count, 1, 8);
    }

    [Fact]
    public void A_checkpoint_that_finds_no_space_leaves_the_database_as_it_was()
    {
        var files = new SimulatedFileSystem(1);
        var store = Open(files);
        Put(store, "a", "1");
        store.Checkpoint();
        Put(store, "a", "2");
        files.Schedule(FaultKind.NoSpace, FileOperation.Write, after: 0, "x.db");
        files.Schedule(FaultKind.NoSpace, FileOperation.Write, after: 0, "x.db");

        Assert.ThrowsAny<IOException>(store.Checkpoint);
        using var again = Open(files.AfterPowerFailure(1));
        Assert.Equal("2", Find(again, "a"));
    }

    private static DurableStoreOptions Options(IFileSystem files) =>
        new(files, "x.db") { Log = SmallSegments, NewDatabaseId = () => 42 };

    private static DurableStore Open(IFileSystem files) => DurableStore.Open(Options(files));

    private static void Put(DurableStore store, string key, string row)
    {
        byte[] keyBytes = Encoding.UTF8.GetBytes(key);
        byte[] rowBytes = Encoding.UTF8.GetBytes(row);
        var batch = new LogBatch();
        batch.BeginCommit(transaction: 0);
        batch.Put(1, keyBytes, rowBytes);
        store.Secure(store.Append(batch, _ => store.Rows.Put(1, keyBytes, rowBytes)), Synchronous.Full);
    }

    private static void Delete(DurableStore store, string key)
    {
        byte[] keyBytes = Encoding.UTF8.GetBytes(key);
        var batch = new LogBatch();
        batch.BeginCommit(transaction: 0);
        batch.Delete(1, keyBytes);
        store.Secure(store.Append(batch, _ => store.Rows.Remove(1, keyBytes)), Synchronous.Full);
    }

    private static string? Find(DurableStore store, string key) =>
        store.Rows.TryGet(1, Encoding.UTF8.GetBytes(key), out var row) ? Encoding.UTF8.GetString(row.Row) : null;

    private static byte[] Filled(int length, char value)
    {
        byte[] bytes = new byte[length];
        bytes.AsSpan().Fill((byte)value);
        return bytes;
    }
}
