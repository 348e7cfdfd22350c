using Orm.Engine.Storage.Buffers;
using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Trees;

// The end of a tree. Everything here happens inside the gate, and nobody else uses the tree.
internal abstract partial class PageTree
{
    /// <summary>Frees all pages, level by level along the right links. The tree is gone afterwards.</summary>
    internal void FreePages()
    {
        var leftmost = Root;
        while (!leftmost.IsNone)
        {
            var below = PageId.None;
            for (var page = leftmost; !page.IsNone;)
            {
                FrameRef frame = Pool.FetchShared(page);
                PageHeader header = PageHeader.Of(frame.SmallBytes);
                PageId child = header.Level == 0 ? PageId.None : new SlottedPage(frame.SmallBytes).Child(0);
                frame.ReleaseShared();
                FreeValues(page, header);
                Discard(page);
                below = page == leftmost ? child : below;
                page = new PageId(header.Right);
            }

            leftmost = below;
        }
    }

    /// <summary>Frees what a page's entries keep in other pages.</summary>
    protected virtual void FreeValues(PageId page, in PageHeader header)
    {
    }

    private void Discard(PageId page)
    {
        FrameRef frame = Pool.Fetch(page);
        while (!frame.TryLatchExclusive(page))
        {
            frame = Pool.Fetch(page);
        }

        Pool.BeginWrite(frame);
        Pool.Discard(frame);
    }
}
