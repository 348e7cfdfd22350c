using Orm.Engine;
using Orm.Engine.Storage.Checkpoints;
using Orm.Engine.Storage.Files.Simulation;
using Orm.Engine.Storage.Pages;
using Xunit;

namespace Orm.Tests.Engine.Storage.Checkpoints;

/// <summary>A damaged page file gives a typed error or the right content, never anything else.</summary>
public sealed class PageFileDamageTests
{
    [Fact]
    public void A_flipped_bit_in_any_sector_is_reported_or_harmless()
    {
        var disk = new SimulatedFileSystem(1);
        List<PageId> written = [];
        long length;
        using (var pages = PageFileFixture.Create(disk))
        {
            written.AddRange(Enumerable.Range(0, 6).Select(_ => PageFileFixture.Add(pages, PageSize.Small)));
            written.AddRange(Enumerable.Range(0, 2).Select(_ => PageFileFixture.Add(pages, PageSize.Large)));
            PageFileFixture.Checkpoint(pages, 1);
            PageFileFixture.Checkpoint(pages, 2);
            using var pin = pages.Pin();
            length = pin.File.File.Length;
        }

        int reported = 0;
        for (long position = 0; position < length; position += 97)
        {
            var copy = disk.AfterProcessExit(1);
            copy.Damage("x.db", position, (int)(position % 8));
            reported += Verify(copy, written) ? 0 : 1;
        }

        Assert.InRange(reported, 200, length);
    }

    [Theory]
    [InlineData(FaultKind.LostWrite)]
    [InlineData(FaultKind.ShortWrite)]
    [InlineData(FaultKind.MisdirectedWrite)]
    [InlineData(FaultKind.FlippedBit)]
    public void A_lying_write_is_found_out_when_the_page_is_read(object kind)
    {
        var disk = new SimulatedFileSystem(3);
        using var pages = PageFileFixture.Create(disk);
        var page = PageFileFixture.Add(pages, PageSize.Small);
        disk.Schedule((FaultKind)kind, FileOperation.Write, after: 0);

        pages.Write(page, PageFileFixture.Image(page, 2));

        var damage = Assert.Throws<DatabaseCorruptException>(() => PageFileFixture.VersionOf(pages, page));
        Assert.Equal(page.Value, damage.Page);
        Assert.Equal("x.db", damage.File);
    }

    [Fact]
    public void A_damaged_superblock_falls_back_to_the_checkpoint_before()
    {
        var disk = new SimulatedFileSystem(1);
        using (var pages = PageFileFixture.Create(disk))
        {
            PageFileFixture.Checkpoint(pages, 1);
            PageFileFixture.Checkpoint(pages, 2);
        }

        disk.Damage("x.db", 40, 0);
        using (var older = PageFileFixture.Open(disk, readOnly: true))
        {
            Assert.Equal(1ul, older.Anchor.Timestamp);
        }

        disk.Damage("x.db", MapEntry.BlockBytes + 40, 0);
        Assert.Throws<DatabaseCorruptException>(() => PageFileFixture.Open(disk));
    }

    [Fact]
    public void A_truncated_file_is_reported()
    {
        var disk = new SimulatedFileSystem(1);
        using (var pages = PageFileFixture.Create(disk))
        {
            PageFileFixture.Add(pages, PageSize.Large);
            PageFileFixture.Checkpoint(pages, 1);
        }

        using (var file = disk.Open("x.db", readOnly: false))
        {
            file.SetLength(file.Length - 1);
        }

        Assert.Throws<DatabaseCorruptException>(() => PageFileFixture.Open(disk));
    }

    [Fact]
    public void A_file_of_something_else_is_not_opened()
    {
        var disk = new SimulatedFileSystem(1);
        using (var file = disk.Create("x.db", 100_000))
        {
            file.Write(0, "SQLite format 3\0"u8);
        }

        Assert.Throws<DatabaseCorruptException>(() => PageFileFixture.Open(disk));
    }

    // True when everything is right although something was damaged.
    private static bool Verify(SimulatedFileSystem disk, List<PageId> written)
    {
        try
        {
            using var pages = PageFileFixture.Open(disk, readOnly: true);
            foreach (var page in written)
            {
                byte[] image = new byte[page.Size.Bytes()];
                pages.Read(page, image);
                Assert.Equal(PageFileFixture.Image(page, 1), image);
            }

            return true;
        }
        catch (DatabaseCorruptException)
        {
            return false;
        }
    }
}
