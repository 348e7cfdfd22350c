using Orm.Engine;
using Orm.Engine.Storage;
using Orm.Engine.Storage.Checkpoints;
using Orm.Engine.Storage.Files;
using Orm.Engine.Storage.Files.Simulation;
using Orm.Engine.Storage.Log;
using Orm.Engine.Storage.Pages;
using Xunit;

namespace Orm.Tests.Engine.Storage.Checkpoints;

public sealed class PageFileTests
{
    [Fact]
    public void A_page_reads_as_last_written()
    {
        using var pages = PageFileFixture.Create(new MemoryFileSystem());
        var small = PageFileFixture.Add(pages, PageSize.Small);
        var large = PageFileFixture.Add(pages, PageSize.Large);

        pages.Write(small, PageFileFixture.Image(small, 2));

        Assert.Equal(2, PageFileFixture.VersionOf(pages, small));
        Assert.Equal(1, PageFileFixture.VersionOf(pages, large));
    }

    [Fact]
    public void Only_what_a_checkpoint_holds_survives()
    {
        var files = new MemoryFileSystem();
        PageId kept, freed, later;
        using (var pages = PageFileFixture.Create(files))
        {
            kept = PageFileFixture.Add(pages, PageSize.Small);
            freed = PageFileFixture.Add(pages, PageSize.Large);
            PageFileFixture.Checkpoint(pages, timestamp: 7, root: kept);
            pages.Write(kept, PageFileFixture.Image(kept, 2));
            pages.Free(freed);
            later = PageFileFixture.Add(pages, PageSize.Small);
        }

        using var again = PageFileFixture.Open(files);
        Assert.Equal(new CheckpointAnchor(kept, new Lsn(1, 4096).Value, 7), again.Anchor);
        Assert.Equal(1, PageFileFixture.VersionOf(again, kept));
        Assert.Equal(1, PageFileFixture.VersionOf(again, freed));
        var missing = Assert.Throws<DatabaseCorruptException>(() => PageFileFixture.VersionOf(again, later));
        Assert.Equal(later.Value, missing.Page);
    }

    [Fact]
    public void A_checkpoint_holds_the_pages_as_of_its_beginning()
    {
        var files = new MemoryFileSystem();
        PageId dirty, changed, freed, evicted;
        using (var pages = PageFileFixture.Create(files))
        {
            dirty = PageFileFixture.Add(pages, PageSize.Small);
            changed = PageFileFixture.Add(pages, PageSize.Small);
            freed = PageFileFixture.Add(pages, PageSize.Large);
            evicted = PageFileFixture.Add(pages, PageSize.Large);

            using var checkpoint = pages.BeginCheckpoint();
            checkpoint.Write(dirty, PageFileFixture.Image(dirty, 5));
            pages.Write(changed, PageFileFixture.Image(changed, 9));
            pages.Free(freed);
            pages.Write(evicted, PageFileFixture.Image(evicted, 9));
            checkpoint.Write(evicted, PageFileFixture.Image(evicted, 5));
            PageFileFixture.Add(pages, PageSize.Small);
            checkpoint.Complete(new CheckpointAnchor(dirty, 1, 1));

            Assert.Equal(5, PageFileFixture.VersionOf(pages, dirty));
            Assert.Equal(9, PageFileFixture.VersionOf(pages, changed));
            Assert.Equal(9, PageFileFixture.VersionOf(pages, evicted));
        }

        using var again = PageFileFixture.Open(files);
        Assert.Equal(5, PageFileFixture.VersionOf(again, dirty));
        Assert.Equal(1, PageFileFixture.VersionOf(again, changed));
        Assert.Equal(1, PageFileFixture.VersionOf(again, freed));
        Assert.Equal(5, PageFileFixture.VersionOf(again, evicted));
    }

    [Fact]
    public void An_abandoned_checkpoint_changes_nothing_and_gives_its_space_back()
    {
        var files = new MemoryFileSystem();
        using var pages = PageFileFixture.Create(files);
        var page = PageFileFixture.Add(pages, PageSize.Large);
        PageFileFixture.Checkpoint(pages, timestamp: 1);
        uint free = pages.FreeBlocks;
        using (var checkpoint = pages.BeginCheckpoint())
        {
            pages.Write(page, PageFileFixture.Image(page, 3));
            checkpoint.Write(page, PageFileFixture.Image(page, 2));
        }

        Assert.Equal(1ul, pages.Anchor.Timestamp);
        Assert.Equal(3, PageFileFixture.VersionOf(pages, page));
        PageFileFixture.Checkpoint(pages, timestamp: 2);
        PageFileFixture.Checkpoint(pages, timestamp: 3);
        Assert.InRange(pages.FreeBlocks, free, free + 8);
    }

    [Fact]
    public void Space_of_a_durable_checkpoint_is_reused_only_after_the_next()
    {
        var files = new MemoryFileSystem();
        using var pages = PageFileFixture.Create(files);
        var page = PageFileFixture.Add(pages, PageSize.Large);
        long length = 0;
        for (ulong round = 1; round <= 40; round++)
        {
            for (int write = 0; write < 3; write++)
            {
                pages.Write(page, PageFileFixture.Image(page, (int)round));
            }

            PageFileFixture.Checkpoint(pages, round);
            using var pin = pages.Pin();
            // By then there are two images of the page and its map, and room for a third.
            length = round == 4 ? pin.File.File.Length : length;
            Assert.True(round < 4 || pin.File.File.Length == length, "the file should not grow any more");
        }
    }

    [Fact]
    public void A_pinned_checkpoint_stays_readable()
    {
        using var pages = PageFileFixture.Create(new MemoryFileSystem());
        var page = PageFileFixture.Add(pages, PageSize.Small);
        PageFileFixture.Checkpoint(pages, 1);
        var pin = pages.Pin();
        for (ulong round = 2; round < 20; round++)
        {
            pages.Write(page, PageFileFixture.Image(page, (int)round));
            PageFileFixture.Checkpoint(pages, round);
        }

        var map = new PageMap(PageSize.Small);
        map.Load(pin.Superblock.SmallMap, pin.File, new BlockAllocator());
        byte[] image = new byte[PageSizes.SmallBytes];
        pin.File.Read(map.Table[page.Index], page.Value, image);
        Assert.Equal(PageFileFixture.Image(page, 1), image);

        uint before = pages.FreeBlocks;
        pin.Dispose();
        Assert.True(pages.FreeBlocks > before);
    }

    [Fact]
    public void A_map_of_three_levels_is_written_and_read()
    {
        var files = new MemoryFileSystem();
        List<PageId> written = [];
        using (var pages = PageFileFixture.Create(files))
        {
            // One level-0 node maps 2048 pages, one of level 1 as many nodes: the third level starts above both.
            const int Pages = (MapNode.Entries * MapNode.Entries) + 5000;
            for (int i = 0; i < Pages; i++)
            {
                var page = pages.Allocate(PageSize.Small);
                if (i % 500_000 == 0 || i == Pages - 1)
                {
                    pages.Write(page, PageFileFixture.Image(page, i));
                    written.Add(page);
                }

                if (i == 3000 || i == 100_000)
                {
                    PageFileFixture.Checkpoint(pages);
                }
            }

            PageFileFixture.Checkpoint(pages);
        }

        using var again = PageFileFixture.Open(files);
        Assert.All(written, page => PageFileFixture.VersionOf(again, page));
    }

    [Fact]
    public void A_page_number_that_is_not_allocated_cannot_be_freed()
    {
        using var pages = PageFileFixture.Create(new MemoryFileSystem());
        var page = PageFileFixture.Add(pages, PageSize.Small);
        pages.Free(page);

        Assert.Throws<InvalidOperationException>(() => pages.Free(page));
        Assert.Throws<InvalidOperationException>(() => pages.Free(PageId.None));
    }

    [Fact]
    public void There_is_one_checkpoint_at_a_time()
    {
        using var pages = PageFileFixture.Create(new MemoryFileSystem());
        using var checkpoint = pages.BeginCheckpoint();

        Assert.Throws<InvalidOperationException>(() => pages.BeginCheckpoint());
    }

    [Fact]
    public void A_second_opener_is_kept_out()
    {
        var files = new MemoryFileSystem();
        using var pages = PageFileFixture.Create(files);

        Assert.Throws<DatabaseLockedException>(() => PageFileFixture.Open(files));
        Assert.Throws<DatabaseLockedException>(() => PageFileFixture.Open(files, readOnly: true));
    }

    [Fact]
    public void A_full_disk_fails_the_checkpoint_and_nothing_else()
    {
        var files = new SimulatedFileSystem(1);
        using var pages = PageFileFixture.Create(files);
        var page = PageFileFixture.Add(pages, PageSize.Small);
        PageFileFixture.Checkpoint(pages, 1);
        pages.Write(page, PageFileFixture.Image(page, 2));

        files.Schedule(FaultKind.NoSpace, FileOperation.Write, after: 0);
        Assert.Throws<IOException>(() => PageFileFixture.Checkpoint(pages, 2));
        Assert.Equal(2, PageFileFixture.VersionOf(pages, page));
        PageFileFixture.Checkpoint(pages, 3);

        using var found = PageFileFixture.Open(files.AfterPowerFailure(1));
        Assert.Equal(3ul, found.Anchor.Timestamp);
    }

    [Fact]
    public void A_failed_flush_stops_the_instance_and_the_next_opening_decides()
    {
        for (ulong seed = 0; seed < 50; seed++)
        {
            for (int flush = 0; flush < 2; flush++)
            {
                var files = new SimulatedFileSystem(seed);
                var failure = new FailureLatch();
                PageFileFixture.Create(files).Dispose();
                var pages = PageFileFixture.Open(files, failure: failure);
                var page = PageFileFixture.Add(pages, PageSize.Small);
                files.Schedule(FaultKind.FailedFlush, FileOperation.Flush, after: flush);

                Assert.Throws<DatabaseFailedException>(() => PageFileFixture.Checkpoint(pages, 1));
                Assert.True(failure.IsTripped);
                Assert.Throws<DatabaseFailedException>(() => pages.Write(page, PageFileFixture.Image(page, 2)));
                pages.Dispose();

                ulong decided;
                using (var again = PageFileFixture.Open(files))
                {
                    decided = again.Anchor.Timestamp;
                    for (int i = 0; i < 5; i++)
                    {
                        PageFileFixture.Add(again, PageSize.Large);
                    }
                }

                using var found = PageFileFixture.Open(files.AfterPowerFailure(seed));
                Assert.Equal(decided, found.Anchor.Timestamp);
            }
        }
    }
}
