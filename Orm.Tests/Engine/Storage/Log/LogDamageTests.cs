using Orm.Engine;
using Orm.Engine.Storage.Files;
using Orm.Engine.Storage.Files.Simulation;
using Orm.Engine.Storage.Log;
using Xunit;

namespace Orm.Tests.Engine.Storage.Log;

/// <summary>A torn tail is an ordinary crash; anything else that is wrong in the log is said aloud.</summary>
public sealed class LogDamageTests
{
    private const int Commits = 12;

    private static readonly LogOptions OneSegment = new() { SegmentBytes = 64 * 1024 };

    [Fact]
    public void A_flipped_bit_anywhere_is_reported_unless_it_is_in_the_last_frame()
    {
        var disk = CommittedDisk(out var ends);
        for (int position = 0; position < ends[^1]; position++)
        {
            if (position is >= SegmentHeader.Bytes and < SegmentHeader.FirstFrame)
            {
                continue;
            }

            var copy = disk.AfterProcessExit(1);
            copy.Damage("x.db-log.0000000001", position, position % 8);
            if (position < ends[^2])
            {
                var report = Assert.Throws<DatabaseCorruptException>(() => LogFixture.Recover(copy));
                Assert.EndsWith("-log.0000000001", report.File, StringComparison.Ordinal);
            }
            else
            {
                // The last frame: indistinguishable from a commit that was being written.
                Assert.Equal(Commits - 1, LogFixture.Recover(copy).Timestamps.Count);
            }
        }
    }

    [Fact]
    public void A_flipped_bit_in_an_earlier_segment_is_reported_even_in_its_last_frame()
    {
        var disk = LogFixture.NewDisk();
        using (var log = new LogFixture(disk))
        {
            while (log.Log.End.Segment == 1)
            {
                log.Commit();
            }
        }

        var lastFrame = LastFrameOfFirstSegment(disk);
        disk.Damage("x.db-log.0000000001", lastFrame.Offset + 30, 0);

        var report = Assert.Throws<DatabaseCorruptException>(() => LogFixture.Recover(disk));
        Assert.Equal(lastFrame.Offset, report.Offset);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_segment_header_that_was_never_written_is_reported_once_something_was_flushed_behind_it(bool recycled)
    {
        var disk = CommittedDisk(out _);
        string last = disk.List("x.db-log.")[^1];
        using (var file = disk.Open(last, readOnly: false))
        {
            // A new file has zeroes where the header belongs, a recycled one the header of another number.
            byte[] header = new byte[SegmentHeader.Bytes];
            if (recycled)
            {
                new SegmentHeader(LogFixture.DatabaseId, 77, 8192, default, WrittenAt: 1).Write(header);
            }

            file.Write(0, header);
        }

        var report = Assert.Throws<DatabaseCorruptException>(() => LogFixture.Recover(disk));
        Assert.Equal((last, 0), (report.File, report.Offset));
    }

    [Fact]
    public void Frames_that_were_never_durable_are_given_up_from_the_first_torn_one_on()
    {
        // Under Normal nothing is flushed, so a later frame may survive where an earlier one does not.
        var seen = new HashSet<int>();
        for (ulong seed = 0; seed < 300; seed++)
        {
            var disk = LogFixture.NewDisk();
            var log = new LogFixture(disk, OneSegment);
            for (int i = 0; i < Commits; i++)
            {
                log.Commit(Synchronous.Normal, rowBytes: 300);
            }

            var found = LogFixture.Recover(disk.AfterPowerFailure(seed)).Timestamps;
            Assert.Equal(Enumerable.Range(1, found.Count).Select(i => (ulong)i), found);
            seen.Add(found.Count);
        }

        Assert.True(seen.Count > 5, "the simulation should have torn the log in many places");
    }

    [Fact]
    public void What_recovery_gave_up_never_comes_back()
    {
        for (ulong seed = 0; seed < 300; seed++)
        {
            var first = LogFixture.NewDisk();
            var log = new LogFixture(first, OneSegment);
            for (int i = 0; i < Commits; i++)
            {
                log.Commit(Synchronous.Normal, rowBytes: 300);
            }

            var second = first.AfterPowerFailure(seed);
            int kept;
            using (var reopened = new LogFixture(second, OneSegment))
            {
                kept = reopened.Target.Timestamps.Count;
                reopened.Commit(Synchronous.Full, rowBytes: 300);
            }

            Assert.Equal(kept + 1, LogFixture.Recover(second.AfterPowerFailure(seed)).Timestamps.Count);
        }
    }

    [Fact]
    public void What_was_recovered_from_the_cache_alone_is_made_durable_before_more_is_built_on_it()
    {
        for (ulong seed = 0; seed < 100; seed++)
        {
            var killed = LogFixture.NewDisk();
            var log = new LogFixture(killed);
            for (int i = 0; i < Commits; i++)
            {
                log.Commit(Synchronous.Normal);
            }

            var disk = killed.AfterProcessExit(seed);
            using (var reopened = new LogFixture(disk))
            {
                Assert.Equal(Commits, reopened.Target.Timestamps.Count);
                reopened.Commit();
                Assert.Equal(Commits + 1, LogFixture.Recover(disk.AfterPowerFailure(seed)).Timestamps.Count);
            }
        }
    }

    [Fact]
    public void Bytes_of_a_failed_flush_are_written_again_by_recovery()
    {
        for (ulong seed = 0; seed < 100; seed++)
        {
            var disk = LogFixture.NewDisk(seed);
            var log = new LogFixture(disk);
            log.Commit();
            disk.Schedule(FaultKind.FailedFlush, FileOperation.Flush, after: 0);
            Assert.Throws<DatabaseFailedException>(() => log.Commit());
            log.Dispose();

            // The cache still shows the commit. Whatever the next opening decides, it must stay decided.
            int found;
            using (var reopened = new LogFixture(disk))
            {
                found = reopened.Target.Timestamps.Count;
                reopened.Commit();
            }

            Assert.Equal(found + 1, LogFixture.Recover(disk.AfterPowerFailure(seed)).Timestamps.Count);
        }
    }

    private static SimulatedFileSystem CommittedDisk(out List<int> ends)
    {
        var disk = LogFixture.NewDisk();
        ends = [];
        using var log = new LogFixture(disk);
        for (int i = 0; i < Commits; i++)
        {
            log.Commit();
            ends.Add(log.Log.End.Offset);
        }

        return disk;
    }

    private static Lsn LastFrameOfFirstSegment(IFileSystem disk)
    {
        using var reader = new LogReader(new LogDirectory(disk, "x.db", LogFixture.DatabaseId), LogFixture.Start);
        Lsn last = default;
        while (!reader.Read().IsEmpty && reader.Position.Segment == 1)
        {
            last = reader.Position;
        }

        return last;
    }
}
