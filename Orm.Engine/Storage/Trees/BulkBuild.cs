using Orm.Engine.Storage.Buffers;
using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Trees;

/// <summary>
/// What building a table and building an index from sorted input have in common: the open leaf, the pages above it, and
/// putting everything in place of an empty tree at the end. Until then the tree is empty to everybody.
/// </summary>
internal abstract class BulkBuild : IDisposable
{
    private readonly PageTree _tree;
    private readonly PageSize _leafSize;
    private readonly PageId _emptyLeaf;
    private bool _finished;

    /// <param name="tree">An empty tree that nobody else changes.</param>
    private protected BulkBuild(PageTree tree)
    {
        _tree = tree;
        _leafSize = tree.LeafKind == PageKind.TableLeaf ? PageSize.Large : PageSize.Small;
        Inner = new InnerBuilder(tree.Pool, tree.Root);
        _emptyLeaf = OnlyLeaf();
        Change(() => Open = StartLeaf([]));
        Change(() => Inner.Add(1, [], Open.Page));
    }

    private protected InnerBuilder Inner { get; }

    private protected PageReservation Open { get; private set; }

    /// <summary>Puts what was built in place. The input is complete.</summary>
    internal void Finish()
    {
        Change(() =>
        {
            Inner.Publish(Open);
            Open = default;
            Inner.Finish();
            Discard(_emptyLeaf);
        });
        _finished = true;
    }

    /// <summary>Gives everything back if the build was not finished; the tree is as empty as before.</summary>
    public void Dispose()
    {
        if (_finished)
        {
            return;
        }

        _finished = true;
        Change(() =>
        {
            if (!Open.IsNone)
            {
                _tree.Pool.Withdraw(Open);
            }

            Inner.Abandon();
            Inner.Published.ForEach(Discard);
        });
    }

    /// <summary>Makes the image of the next leaf.</summary>
    private protected abstract void Format(PageReservation page, ReadOnlySpan<byte> lowerFence);

    /// <summary>Closes the open leaf and begins the next one.</summary>
    /// <param name="separator">The lower fence of the next leaf.</param>
    private protected void NextLeaf(ReadOnlySpan<byte> separator)
    {
        _tree.Pool.LimitSavedImages();
        _tree.Pool.Gate.Enter();
        try
        {
            PageReservation full = Open;
            Open = StartLeaf(separator);
            PageHeader.Of(full.Bytes).Right = Open.Page.Value;
            Inner.Publish(full);
            Inner.Add(1, separator, Open.Page);
        }
        finally
        {
            _tree.Pool.Gate.Exit();
        }
    }

    private PageReservation StartLeaf(ReadOnlySpan<byte> lowerFence)
    {
        PageReservation page = _tree.Pool.Reserve(_leafSize);
        Format(page, lowerFence);
        return page;
    }

    private PageId OnlyLeaf()
    {
        FrameRef root = _tree.Pool.FetchShared(_tree.Root);
        SlottedPage page = new(root.SmallBytes);
        bool single = page.Count == 1 && page.Common.Level == 1;
        PageId leaf = page.Child(0);
        root.ReleaseShared();
        return single && IsEmpty(leaf)
            ? leaf
            : throw new InvalidOperationException("A bulk build starts from an empty tree.");
    }

    private bool IsEmpty(PageId leaf)
    {
        FrameRef frame = _tree.Pool.FetchShared(leaf);
        int count = _leafSize == PageSize.Large
            ? TableLeaf.HeaderOf(frame.Bytes).Count
            : new SlottedPage(frame.SmallBytes).Count;
        frame.ReleaseShared();
        return count == 0;
    }

    private void Discard(PageId page)
    {
        FrameRef frame = _tree.Pool.Fetch(page);
        while (!frame.TryLatchExclusive(page))
        {
            frame = _tree.Pool.Fetch(page);
        }

        _tree.Pool.BeginWrite(frame);
        _tree.Pool.Discard(frame);
    }

    private void Change(Action change)
    {
        _tree.Pool.Gate.Enter();
        try
        {
            change();
        }
        finally
        {
            _tree.Pool.Gate.Exit();
        }
    }
}
