using Orm.Engine.Storage.Buffers;
using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Trees;

/// <summary>
/// What tables and indexes have in common: the inner pages of a B+tree with right links, and how threads walk and
/// change it together.
/// </summary>
/// <remarks>
/// <code>
///   level 2                     [ root: never moves, never a leaf ]
///                              /                \
///   level 1           [ .. 40 .. ] ---------> [ 70 .. ]          every page knows its fences: the range of its keys,
///                     /    |      \            /    \            and its right sibling
///   level 0    [1..17] -> [17..40] -> [40..70] -> [70..90] -> [90..]
/// </code>
/// <para><b>Walking down</b> is optimistic (Leis, Haubenschild, Neumann 2019): a page is read without a latch, and what
/// was
/// read counts only if its version is the same after the child's version has been read. A key that lies behind a page's
/// upper fence is in a right sibling (Lehman and Yao 1981), so a split can be seen before the parent knows of
/// it.</para>
/// <para><b>Splits</b> latch one page: the right half is prepared where nobody sees it, then the separator is posted to
/// the parent as a change of its own. <b>Merges</b> latch parent, left and right, in this order; the right page's
/// entries
/// move left, and whoever was on the way to the right page sees that the parent or the left page has changed.</para>
/// <para>No latch is held while a page is read from the store: children are fetched first and latched
/// afterwards.</para>
/// </remarks>
internal abstract partial class PageTree
{
    /// <summary>
    /// Far more splits than can be waiting to be posted in one place; only a damaged chain is longer.
    /// </summary>
    private const int MaxMovesRight = 10_000;

    /// <param name="pool">Where the pages are.</param>
    /// <param name="root">The tree's root page; it stays the same for the life of the tree.</param>
    /// <param name="leafKind">What the pages at level 0 are.</param>
    protected PageTree(BufferPool pool, PageId root, PageKind leafKind)
    {
        Pool = pool;
        Root = root;
        LeafKind = leafKind;
    }

    internal PageId Root { get; }

    internal BufferPool Pool { get; }

    /// <summary>Called between steps; tests arrange the order of threads with it.</summary>
    internal Action<TreeStep>? Schedule { get; set; }

    /// <summary>What the pages at level 0 are.</summary>
    internal PageKind LeafKind { get; }

    /// <summary>Makes the two pages of an empty tree. The caller is inside the gate.</summary>
    /// <param name="pool">Where the pages are.</param>
    /// <param name="leafSize">The class of leaves.</param>
    /// <param name="format">Makes an image into an empty leaf: image, its page, the root.</param>
    /// <returns>The root.</returns>
    protected static PageId CreatePages(BufferPool pool, PageSize leafSize, Action<Span<byte>, PageId, PageId> format)
    {
        PageReservation root = pool.Reserve(PageSize.Small);
        PageReservation leaf;
        try
        {
            leaf = pool.Reserve(leafSize);
        }
        catch
        {
            pool.Withdraw(root);
            throw;
        }

        format(leaf.Bytes, leaf.Page, root.Page);
        SlottedPage page = SlottedPage.Format(root.Bytes, root.Page, PageKind.Inner, 1, root.Page);
        page.SetFences([], [], hasUpper: false);
        page.SetFirstChild(leaf.Page);
        pool.Publish(leaf).ReleaseExclusive();
        pool.Publish(root).ReleaseExclusive();
        return root.Page;
    }

    /// <summary>Finds the page at a level whose range holds the key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="level">0 for the leaf.</param>
    /// <param name="below">Whether to find the page of the largest keys below the key instead.</param>
    /// <param name="once">Whether the page will hardly be used again soon.</param>
    /// <returns>
    /// The page, not latched: right at the moment it was found. The null frame when the tree is not that high.
    /// </returns>
    private protected PageRead Descend(scoped ReadOnlySpan<byte> key, int level, bool below = false, bool once = false)
    {
        SpinWait spin = default;
        PageRead found;
        while (!TryDescend(key, level, below, once, out found))
        {
            spin.SpinOnce(sleep1Threshold: -1);
        }

        Schedule?.Invoke(TreeStep.LeafFound);
        return found;
    }

    /// <summary>Finds the right sibling of a leaf that was just read, if it is still what it was.</summary>
    /// <param name="from">The leaf.</param>
    /// <param name="right">What its right link was.</param>
    /// <param name="fence">What its upper fence was: the sibling's lower fence.</param>
    /// <param name="once">Whether the sibling will hardly be used again soon.</param>
    /// <param name="found">The sibling, not latched.</param>
    private protected bool TryStepRight(
        PageRead from, PageId right, scoped ReadOnlySpan<byte> fence, bool once, out PageRead found)
    {
        found = default;
        Schedule?.Invoke(TreeStep.SiblingChosen);
        FrameRef frame = FetchFrom(right, from, once);
        if (frame.IsNull || !frame.TryReadVersion(right, out ulong version) || !from.IsUnchanged)
        {
            return false;
        }

        found = new PageRead(frame, right, version);
        bool readable = TryRoute(found, fence, below: false, out Route route);
        if (!found.IsUnchanged || !from.IsUnchanged)
        {
            return false;
        }

        string? contradiction = FindContradiction(route, 0);
        return readable && contradiction is null && route.AtLowerFence
            ? true
            : throw Pool.Corrupt(right, contradiction ?? "it does not begin where its left sibling ends");
    }

    private bool TryDescend(
        scoped ReadOnlySpan<byte> key, int level, bool below, bool once, out PageRead current)
    {
        FrameRef root = Pool.Fetch(Root);
        bool there = root.TryReadVersion(Root, out ulong version);
        current = new PageRead(root, Root, version);
        int expected = -1;
        int movesRight = 0;
        while (there)
        {
            bool readable = TryRoute(current, key, below, out Route route);
            if (!current.IsUnchanged)
            {
                return false;
            }

            if (!readable || FindContradiction(route, expected) is not null)
            {
                throw Pool.Corrupt(
                    current.Page, FindContradiction(route, expected) ?? "an offset lies outside of the page");
            }

            if (!route.Beyond && route.Level == level)
            {
                return true;
            }

            if (route.Level < level)
            {
                // The tree has become lower than the caller thought.
                current = default;
                return true;
            }

            movesRight += route.Beyond ? 1 : 0;
            if (movesRight > MaxMovesRight)
            {
                throw Pool.Corrupt(current.Page, "its right siblings lead in a circle");
            }

            Schedule?.Invoke(TreeStep.ChildChosen);
            FrameRef next = FetchFrom(route.Next, current, once && route.Level <= 1);
            there = !next.IsNull && next.TryReadVersion(route.Next, out version) && current.IsUnchanged;
            current = new PageRead(next, route.Next, version);
            expected = route.Beyond ? route.Level : route.Level - 1;
        }

        return false;
    }

    /// <summary>
    /// Reads from a page where a key is to be looked for next. What it gives counts if the page is unchanged.
    /// </summary>
    /// <returns>False when the page contradicts itself.</returns>
    private bool TryRoute(PageRead read, scoped ReadOnlySpan<byte> key, bool below, out Route route)
    {
        Span<byte> bytes = read.Frame.SmallBytes;
        ref readonly PageHeader header = ref PageHeader.Of(bytes);
        route = new Route { Kind = header.Kind, Level = header.Level, Tree = header.Tree };
        route.Next = new PageId(header.Right);
        int lower;
        int upper;
        SlottedPage page = new(bytes);
        if (route.Kind != PageKind.Inner && route.Kind != LeafKind)
        {
            return true;
        }

        if (route.Kind == PageKind.TableLeaf)
        {
            CompareBounds(bytes, key, out lower, out upper);
        }
        else if (!page.TryCompareFences(key, out lower, out upper))
        {
            return false;
        }

        route.AtLowerFence = lower == 0;
        route.Before = below ? lower <= 0 : lower < 0;
        route.Beyond = below ? upper > 0 : upper >= 0;
        if (route.Beyond || route.Level == 0)
        {
            return true;
        }

        if (!page.TryFind(key, out int slot, out bool exact))
        {
            return false;
        }

        // In an unchanged page this is a slot in use; in one that is being changed it must only be within the page.
        route.Next = page.Child(Math.Clamp(exact && !below ? slot : slot - 1, 0, SlottedPage.MaxSlots - 1));
        return true;
    }

    private static void CompareBounds(Span<byte> bytes, ReadOnlySpan<byte> key, out int lower, out int upper)
    {
        ref readonly TableLeaf.LeafHeader header = ref TableLeaf.HeaderOf(bytes);
        long rowId = RowKey.Read(key);
        lower = rowId.CompareTo(header.Lower);
        upper = (header.Flags & 1) != 0 ? rowId.CompareTo(header.Upper) : -1;
    }

    private string? FindContradiction(in Route route, int expectedLevel)
    {
        if (route.Tree != Root.Value)
        {
            return FormattableString.Invariant($"it belongs to the tree of page {route.Tree}, not of {Root.Value}");
        }

        if (route.Kind != (route.Level == 0 ? LeafKind : PageKind.Inner)
            || (expectedLevel < 0 ? route.Level == 0 : route.Level != expectedLevel))
        {
            return FormattableString.Invariant(
                $"kind {(byte)route.Kind} and level {route.Level} stand where level {expectedLevel} belongs");
        }

        if (route.Before)
        {
            return "its range begins above a key that leads to it";
        }

        return route.Next.Index == 0 && (route.Beyond || route.Level > 0) ? "it leads to no page" : null;
    }

    /// <summary>Fetches a page whose number was read from another page without a latch.</summary>
    /// <returns>The null frame when that other page has changed, so that the number means nothing.</returns>
    private FrameRef FetchFrom(PageId page, PageRead from, bool once)
    {
        FrameRef resident = Pool.Find(page);
        if (!resident.IsNull)
        {
            resident.Touch(once);
            return resident;
        }

        try
        {
            return Pool.Fetch(page, once);
        }
        catch (DatabaseCorruptException) when (!from.IsUnchanged)
        {
            return default;
        }
    }

    private ref struct Route
    {
        internal PageKind Kind;
        internal int Level;
        internal uint Tree;
        internal PageId Next;
        internal bool Before;
        internal bool AtLowerFence;
        internal bool Beyond;
    }
}
