using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Rows;

/// <summary>A checkpoint of a <see cref="MemoryRowStore"/>: its whole content, serialized at the instant.</summary>
internal sealed class MemoryRowCheckpoint(IPageCheckpoint checkpoint, PageId[] pages, byte[] run) : IRowCheckpoint
{
    public void WritePages()
    {
        byte[] page = new byte[PageSizes.SmallBytes];
        for (int i = 0; i < pages.Length; i++)
        {
            int start = i * RowImageWriter.RunBytesPerPage;
            int length = Math.Min(RowImageWriter.RunBytesPerPage, run.Length - start);
            RowImageWriter.FillPage(page, run.AsSpan(start, length), i + 1 < pages.Length ? pages[i + 1] : PageId.None);
            checkpoint.Write(pages[i], page);
        }
    }

    public void Complete(CheckpointAnchor anchor) =>
        checkpoint.Complete(anchor with { Root = pages.Length > 0 ? pages[0] : PageId.None });

    public void Dispose() => checkpoint.Dispose();
}
