using Orm.Engine.Storage;
using Orm.Engine.Storage.Checkpoints;
using Orm.Engine.Storage.Files;
using Orm.Engine.Storage.Log;
using Orm.Engine.Storage.Pages;

namespace Orm.Tests.Engine.Storage.Checkpoints;

/// <summary>A page file alone, with images that follow from a page's id and a version number.</summary>
internal static class PageFileFixture
{
    internal static readonly UInt128 DatabaseId = 0xABCDEF;

    internal static PageFile Create(IFileSystem files)
    {
        PageFileOpening.Create(files, "x.db", DatabaseId, new Lsn(1, 4096), TimeProvider.System);
        return Open(files);
    }

    internal static PageFile Open(IFileSystem files, bool readOnly = false, FailureLatch? failure = null) =>
        PageFileOpening.Open(files, "x.db", readOnly, failure ?? new FailureLatch(), TimeProvider.System);

    internal static byte[] Image(PageId page, int version)
    {
        byte[] image = new byte[page.Size.Bytes()];
        new Random(HashCode.Combine((int)page.Value * 7919, version)).NextBytes(image.AsSpan(0, 64));
        BitConverter.TryWriteBytes(image.AsSpan(64), page.Value);
        BitConverter.TryWriteBytes(image.AsSpan(image.Length - 4), version);
        return image;
    }

    internal static int VersionOf(PageFile pages, PageId page)
    {
        byte[] image = new byte[page.Size.Bytes()];
        pages.Read(page, image);
        bool isThisPage = BitConverter.ToUInt32(image.AsSpan(64)) == page.Value;
        return isThisPage ? BitConverter.ToInt32(image.AsSpan(image.Length - 4)) : -1;
    }

    internal static PageId Add(PageFile pages, PageSize size, int version = 1)
    {
        var page = pages.Allocate(size);
        pages.Write(page, Image(page, version));
        return page;
    }

    internal static void Checkpoint(PageFile pages, ulong timestamp = 1, PageId root = default)
    {
        using var checkpoint = pages.BeginCheckpoint();
        checkpoint.Complete(new CheckpointAnchor(root, new Lsn(1, 4096).Value, timestamp));
    }
}
