using Orm.Engine;
using Orm.Engine.Storage.Log;
using Xunit;

namespace Orm.Tests.Engine.Storage.Log;

public sealed class LogReplayTests
{
    [Fact]
    public void Every_kind_of_record_comes_back_in_the_order_of_commits()
    {
        var disk = LogFixture.NewDisk();
        using (var log = new LogFixture(disk))
        {
            var batch = new LogBatch();
            batch.Sequence(3, 500);
            log.Log.Append(batch);

            batch.BeginChunk(transaction: 77);
            batch.Put(1, "big"u8, new byte[2000]);
            log.Log.Append(batch);

            batch.BeginCommit(transaction: 0);
            batch.Put(1, "small"u8, "row"u8);
            batch.Delete(2, "gone"u8);
            batch.ExtendRow("more"u8);
            batch.StampCommit(1, 1000);
            log.Log.Append(batch);

            batch.BeginChunk(transaction: 77);
            batch.ExtendRow(new byte[1000]);
            log.Log.Append(batch);

            batch.BeginCommit(transaction: 77);
            batch.Put(1, "last"u8, []);
            batch.StampCommit(2, 2000);
            log.Log.Append(batch);
        }

        Assert.Equal(
            [
                "sequence 3 500", "put 1 small 3", "delete 2 gone", "extend 4", "commit 1",
                "put 1 big 2000", "extend 1000", "put 1 last 0", "commit 2",
            ],
            LogFixture.Recover(disk).Calls);
    }

    [Fact]
    public void A_transaction_without_commit_and_one_that_aborted_leave_nothing()
    {
        var disk = LogFixture.NewDisk();
        using (var log = new LogFixture(disk))
        {
            var batch = new LogBatch();
            foreach (ulong transaction in (ulong[])[5, 6])
            {
                batch.BeginChunk(transaction);
                batch.Put(1, "k"u8, "v"u8);
                log.Log.Append(batch);
            }

            batch.Clear();
            batch.Abort(5);
            log.Log.Append(batch);
        }

        Assert.Empty(LogFixture.Recover(disk).Calls);
    }

    [Fact]
    public void Chunks_are_found_again_across_segments()
    {
        var disk = LogFixture.NewDisk();
        using (var log = new LogFixture(disk))
        {
            var batch = new LogBatch();
            for (int i = 0; i < 20; i++)
            {
                batch.BeginChunk(transaction: 9);
                batch.Put(1, [(byte)('a' + i)], new byte[1500]);
                log.Log.Append(batch);
            }

            batch.BeginCommit(transaction: 9);
            batch.StampCommit(1, 1);
            log.Log.Append(batch);
        }

        var calls = LogFixture.Recover(disk).Calls;
        Assert.Equal(21, calls.Count);
        Assert.Equal("put 1 a 1500", calls[0]);
        Assert.Equal("put 1 t 1500", calls[19]);
    }

    [Fact]
    public void Replay_starts_after_the_commits_that_the_checkpoint_has()
    {
        var disk = LogFixture.NewDisk();
        using (var log = new LogFixture(disk))
        {
            for (int i = 0; i < 5; i++)
            {
                log.Commit();
            }
        }

        var target = new RecordingTarget();
        var directory = new LogDirectory(disk, "x.db", LogFixture.DatabaseId);
        var replay = new LogReplay(directory, target, after: 3, ReplayLimit.None);
        replay.Run(LogFixture.Start);

        Assert.Equal([4ul, 5ul], target.Timestamps);
        Assert.Equal(5ul, replay.LastTimestamp);
        Assert.Equal(2, replay.Commits);
    }

    [Fact]
    public void Replay_stops_before_a_commit_or_a_time()
    {
        var disk = LogFixture.NewDisk();
        using (var log = new LogFixture(disk))
        {
            for (int i = 0; i < 5; i++)
            {
                log.Commit();
            }
        }

        Assert.Equal([1ul, 2ul], LogFixture.Recover(disk, ReplayLimit.None with { Timestamp = 2 }).Timestamps);
        Assert.Equal([1ul, 2ul, 3ul], LogFixture.Recover(disk, ReplayLimit.None with { WallClock = 3999 }).Timestamps);
    }

    [Fact]
    public void The_log_of_another_database_is_refused()
    {
        var disk = LogFixture.NewDisk();
        new LogFixture(disk).Dispose();

        var other = new LogDirectory(disk, "x.db", databaseId: 99);
        var replay = new LogReplay(other, new RecordingTarget(), after: 0, ReplayLimit.None);
        var refused = Assert.Throws<DatabaseCorruptException>(() => replay.Run(LogFixture.Start));

        Assert.Contains("another database", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_segment_is_damage()
    {
        var disk = LogFixture.NewDisk();
        using (var log = new LogFixture(disk))
        {
            for (int i = 0; i < 100; i++)
            {
                log.Commit();
            }
        }

        disk.Delete("x.db-log.0000000002");
        Assert.Throws<DatabaseCorruptException>(() => LogFixture.Recover(disk));

        disk.Delete("x.db-log.0000000001");
        Assert.Throws<DatabaseCorruptException>(() => LogFixture.Recover(disk));
    }

    [Fact]
    public void Commits_out_of_order_are_damage()
    {
        var disk = LogFixture.NewDisk();
        using (var log = new LogFixture(disk))
        {
            var batch = new LogBatch();
            foreach (ulong timestamp in (ulong[])[2, 1])
            {
                batch.BeginCommit(transaction: 0);
                batch.StampCommit(timestamp, 0);
                log.Log.Append(batch);
            }
        }

        Assert.Throws<DatabaseCorruptException>(() => LogFixture.Recover(disk));
    }
}
