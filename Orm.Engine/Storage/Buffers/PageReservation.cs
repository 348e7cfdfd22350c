using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Buffers;

/// <summary>
/// A page that only its maker sees yet. Its image can be written without a latch and is never evicted.
/// </summary>
/// <param name="Frame">The frame; it is in no table.</param>
/// <param name="Page">The number the page will have.</param>
/// <param name="Memory">The address of the image.</param>
internal readonly unsafe record struct PageReservation(FrameRef Frame, PageId Page, nint Memory)
{
    internal bool IsNone => Page.IsNone;

    internal Span<byte> Bytes => new((void*)Memory, Page.Size.Bytes());
}
