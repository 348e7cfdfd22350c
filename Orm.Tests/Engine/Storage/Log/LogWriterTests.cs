using Orm.Engine;
using Orm.Engine.Storage.Files;
using Orm.Engine.Storage.Files.Simulation;
using Orm.Engine.Storage.Log;
using Xunit;

namespace Orm.Tests.Engine.Storage.Log;

public sealed class LogWriterTests
{
    [Fact]
    public void A_full_commit_survives_a_power_failure_the_moment_it_returns()
    {
        var disk = LogFixture.NewDisk();
        using var log = new LogFixture(disk);
        for (int commits = 1; commits <= 150; commits++)
        {
            log.Commit();
            Assert.Equal(commits, LogFixture.Recover(disk.AfterPowerFailure((ulong)commits)).Timestamps.Count);
        }
    }

    [Fact]
    public void A_normal_commit_survives_the_death_of_the_process()
    {
        var disk = LogFixture.NewDisk();
        using var log = new LogFixture(disk);
        for (int commits = 1; commits <= 150; commits++)
        {
            log.Commit(Synchronous.Normal);
            Assert.Equal(commits, LogFixture.Recover(disk.AfterProcessExit(1)).Timestamps.Count);
        }
    }

    [Fact]
    public void Commits_without_synchronization_wait_in_memory_up_to_a_limit_and_survive_a_close()
    {
        var disk = LogFixture.NewDisk();
        using (var log = new LogFixture(disk, LogFixture.SmallSegments with { UnwrittenBytes = 1000 }))
        {
            for (int i = 0; i < 100; i++)
            {
                log.Commit(Synchronous.Off);
                int lost = (int)log.LastTimestamp - LogFixture.Recover(disk.AfterProcessExit(1)).Timestamps.Count;
                Assert.InRange(lost, 0, 10);
            }
        }

        Assert.Equal(100, LogFixture.Recover(disk.AfterPowerFailure(1)).Timestamps.Count);
    }

    [Fact]
    public void What_is_being_written_counts_towards_that_limit()
    {
        const int UnwrittenBytes = 1000;
        var disk = LogFixture.NewDisk();
        using var log = new LogFixture(disk, new LogOptions { SegmentBytes = 65536, UnwrittenBytes = UnwrittenBytes });
        var acknowledged = LogFixture.Start;
        var other = new Thread(() =>
        {
            for (int i = 0; i < 30; i++)
            {
                var end = log.Append();
                log.Log.Secure(end, Synchronous.Off);
                acknowledged = end;
            }
        });

        // A write that is lost is as one that has not happened yet: who is killed then finds nothing of it.
        disk.Schedule(FaultKind.LostWrite, FileOperation.Write, after: 0);
        ulong lost = 0;
        disk.Observer = _ =>
        {
            disk.Observer = null;
            other.Start();
            while (!other.Join(0) && !other.ThreadState.HasFlag(ThreadState.WaitSleepJoin))
            {
                Thread.Yield();
            }

            Assert.Empty(LogFixture.Recover(disk.AfterProcessExit(1)).Timestamps);
            lost = acknowledged.Value - LogFixture.Start.Value;
        };
        log.Commit(Synchronous.Normal);
        other.Join();

        Assert.InRange(lost, 1UL, (ulong)UnwrittenBytes);
    }

    [Fact]
    public void A_full_commit_secures_all_that_were_appended_before()
    {
        var disk = LogFixture.NewDisk();
        using var log = new LogFixture(disk);
        log.Commit(Synchronous.Off);
        log.Commit(Synchronous.Normal);
        log.Commit(Synchronous.Full);

        Assert.Equal(3, LogFixture.Recover(disk.AfterPowerFailure(1)).Timestamps.Count);
    }

    [Fact]
    public void After_a_failed_flush_nothing_is_acknowledged_any_more()
    {
        var disk = LogFixture.NewDisk();
        using var log = new LogFixture(disk);
        log.Commit();
        disk.Schedule(FaultKind.FailedFlush, FileOperation.Flush, after: 0);

        var first = Assert.Throws<DatabaseFailedException>(() => log.Commit());
        Assert.IsType<IOException>(first.InnerException);

        // The disk works again; the instance does not.
        Assert.Throws<DatabaseFailedException>(() => log.Append());
        Assert.Throws<DatabaseFailedException>(() => log.Log.Secure(log.Log.End, Synchronous.Full));
    }

    [Fact]
    public void A_failed_write_stops_the_instance_too()
    {
        var disk = LogFixture.NewDisk();
        using var log = new LogFixture(disk);
        log.Commit();
        disk.Schedule(FaultKind.InputOutputError, FileOperation.Write, after: 0);

        Assert.Throws<DatabaseFailedException>(() => log.Commit(Synchronous.Normal));
        Assert.Throws<DatabaseFailedException>(() => log.Append());
    }

    [Fact]
    public void A_full_disk_refuses_the_commit_that_needs_a_new_segment_and_the_log_goes_on()
    {
        var disk = LogFixture.NewDisk();
        int acknowledged = 0;
        using (var log = new LogFixture(disk))
        {
            disk.Schedule(FaultKind.NoSpace, FileOperation.Create, after: 0);
            Assert.Throws<IOException>(() =>
            {
                for (; acknowledged < 1000; acknowledged++)
                {
                    log.Commit();
                }
            });

            Assert.False(log.Failure.IsTripped);
            log.Commit();
            acknowledged++;
        }

        Assert.Equal(acknowledged, LogFixture.Recover(disk.AfterPowerFailure(1)).Timestamps.Count);
    }

    [Fact]
    public void A_frame_longer_than_a_segment_is_refused()
    {
        using var log = new LogFixture(LogFixture.NewDisk());

        Assert.Throws<ArgumentOutOfRangeException>(() => log.Append(rowBytes: 5000));
    }

    [Fact]
    public void Segments_that_are_not_needed_become_spares_under_new_numbers()
    {
        var disk = LogFixture.NewDisk();
        using var log = new LogFixture(disk);
        while (log.Log.End.Segment < 6)
        {
            log.Commit();
        }

        log.Log.Recycle(log.Log.End);

        // Two of the five are kept and renamed.
        Assert.Equal([6u, 7u, 8u], log.Directory.Numbers());
        while (log.Log.End.Segment < 9)
        {
            log.Commit();
        }

        Assert.Equal([6u, 7u, 8u, 9u], log.Directory.Numbers());
        var replay = new LogReplay(
            new LogDirectory(disk.AfterPowerFailure(1), "x.db", LogFixture.DatabaseId), new RecordingTarget(),
            after: 0, ReplayLimit.None);
        replay.Run(new Lsn(6, SegmentHeader.FirstFrame));
        Assert.Equal(log.LastTimestamp, replay.LastTimestamp);
    }

    [Fact]
    public async Task Threads_that_commit_together_share_flushes_and_each_is_durable_when_acknowledged()
    {
        for (ulong seed = 0; seed < 10; seed++)
        {
            var disk = LogFixture.NewDisk(seed);
            var log = new LogFixture(disk);
            disk.PowerFailsAfter(60 + (long)seed);
            var order = new Lock();
            var acknowledged = new HashSet<ulong>();
            await Task.WhenAll(Enumerable.Range(0, 4).Select(
                _ => Task.Run(() => CommitUntilFailure(log, order, acknowledged))));

            var found = LogFixture.Recover(disk.AfterPowerFailure(seed)).Timestamps;
            Assert.Empty(acknowledged.Except(found));
            Assert.Equal(Enumerable.Range(1, found.Count).Select(i => (ulong)i), found);
        }
    }

    [Fact]
    public void A_log_on_a_real_disk_is_read_back()
    {
        var directory = Directory.CreateTempSubdirectory("orm-log-");
        try
        {
            var disk = new DiskFileSystem(directory.FullName);
            for (int opening = 0; opening < 3; opening++)
            {
                using var log = new LogFixture(disk);
                Assert.Equal(opening * 100, log.Target.Timestamps.Count);
                for (int i = 0; i < 100; i++)
                {
                    log.Commit();
                }
            }

            Assert.Equal(300, LogFixture.Recover(disk).Timestamps.Count);
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    private static void CommitUntilFailure(LogFixture log, Lock order, HashSet<ulong> acknowledged)
    {
        while (true)
        {
            try
            {
                ulong timestamp;
                Lsn end;
                lock (order)
                {
                    end = log.Append();
                    timestamp = log.LastTimestamp;
                }

                log.Log.Secure(end, Synchronous.Full);
                lock (acknowledged)
                {
                    acknowledged.Add(timestamp);
                }
            }
            catch (DatabaseFailedException)
            {
                return;
            }
            catch (SimulatedCrashException)
            {
                return;
            }
        }
    }
}
