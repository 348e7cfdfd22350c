using Orm.Engine.Storage.Buffers;
using Orm.Engine.Storage.Pages;
using Orm.Engine.Types;

namespace Orm.Engine.Storage.Trees;

/// <summary>
/// Checks a whole tree that nobody changes meanwhile: every page by itself, and that the pages of each level, from left
/// to right, divide all keys among them in the way their parents say.
/// </summary>
internal sealed class TreeVerifier
{
    private readonly PageTree _tree;
    private readonly OverflowValues _values;
    private readonly TreeReport _report = new();
    private readonly List<Child> _children = [];

    private TreeVerifier(PageTree tree)
    {
        _tree = tree;
        _values = new OverflowValues(tree.Pool);
    }

    /// <summary>Checks a tree.</summary>
    internal static TreeReport Verify(PageTree tree)
    {
        TreeVerifier verifier = new(tree);
        verifier.Run();
        return verifier._report;
    }

    private void Run()
    {
        try
        {
            _report.Height = _tree.Height();
            List<Child> expected = [new Child([], _tree.Root)];
            for (int level = _report.Height; level >= 0 && _report.Damages.Count == 0; level--)
            {
                _children.Clear();
                WalkLevel(level, expected);
                expected = [.. _children];
            }
        }
        catch (DatabaseCorruptException damage)
        {
            _report.Damages.Add(new PageDamage(new PageId(damage.Page ?? 0), damage.Reason));
        }
    }

    /// <summary>Follows the right links of a level and compares with what the level above says.</summary>
    private void WalkLevel(int level, List<Child> expected)
    {
        PageId page = expected[0].Page;
        byte[] fence = [];
        int next = 0;
        while (!page.IsNone)
        {
            if (!_report.Pages.Add(page))
            {
                Fail(page, "two pages refer to it");
                return;
            }

            next += MeetParent(expected, next, page, fence);
            Found found = Look(page, level, fence);
            if (found.Upper is null != found.Right.IsNone)
            {
                Fail(page, "it has an upper fence without a right sibling, or the reverse");
                return;
            }

            page = found.Right;
            fence = found.Upper ?? [];
        }

        if (next < expected.Count)
        {
            Fail(expected[next].Page, "a parent refers to it, and it is not in the chain of its level");
        }
    }

    // Returns 1 for a page that the level above knows, 0 for one that it does not know yet.
    private int MeetParent(List<Child> expected, int next, PageId page, byte[] fence)
    {
        if (next == expected.Count || expected[next].Page != page)
        {
            _report.UnpostedSplits++;
            return 0;
        }

        if (!expected[next].Separator.AsSpan().SequenceEqual(fence))
        {
            Fail(page, "its parent says that it begins at another key");
        }

        return 1;
    }

    private Found Look(PageId page, int level, byte[] fence)
    {
        FrameRef frame = _tree.Pool.FetchShared(page, once: true);
        byte[] image = frame.Bytes.ToArray();
        frame.ReleaseShared();
        PageHeader header = PageHeader.Of(image);
        if (PageCheck.FindDamage(page, image) is string damage)
        {
            throw _tree.Pool.Corrupt(page, damage);
        }

        PageKind kind = level > 0 ? PageKind.Inner : _tree.LeafKind;
        if (header.Level != level || header.Kind != kind || header.Tree != _tree.Root.Value)
        {
            throw _tree.Pool.Corrupt(page, FormattableString.Invariant(
                $"kind {(byte)header.Kind}, level {header.Level}, tree {header.Tree} where level {level} belongs"));
        }

        byte[]? upper;
        bool begins;
        if (kind == PageKind.TableLeaf)
        {
            (begins, upper) = LookAtRows(page, image, fence);
        }
        else
        {
            (begins, upper) = LookAtSlots(new SlottedPage(image), fence);
        }

        if (!begins)
        {
            Fail(page, "it does not begin where its left sibling ends");
        }

        return new Found(upper, new PageId(header.Right));
    }

    private (bool Begins, byte[]? Upper) LookAtSlots(SlottedPage page, byte[] fence)
    {
        if (page.IsInner)
        {
            for (int i = 0; i < page.Count; i++)
            {
                byte[] key = new byte[page.KeyLength(i)];
                page.CopyKey(i, key);
                _children.Add(new Child(key, page.Child(i)));
            }
        }
        else
        {
            _report.Entries += page.Count;
            _report.UsedLeafBytes += page.UsedBytes;
            _report.Leaves++;
        }

        return (page.LowerFence.SequenceEqual(fence), page.HasUpperFence ? page.UpperFence.ToArray() : null);
    }

    private (bool Begins, byte[]? Upper) LookAtRows(PageId page, byte[] image, byte[] fence)
    {
        LeafGeometry geometry = ((TableTree)_tree).Geometry;
        TableLeaf leaf = new(image, geometry);
        if (!leaf.HasColumnsOf(geometry))
        {
            throw _tree.Pool.Corrupt(page, "its columns are not those of the table");
        }

        _report.Entries += leaf.Count;
        _report.UsedLeafBytes += leaf.UsedBytes;
        _report.Leaves++;
        foreach (int column in geometry.Views)
        {
            foreach (StringView view in leaf.Column<StringView>(column))
            {
                AddOverflow(view);
            }
        }

        byte[] upper = new byte[RowKey.Size];
        RowKey.Write(upper, leaf.UpperBound);
        long lower = fence.Length == 0 ? long.MinValue : RowKey.Read(fence);
        return (leaf.LowerBound == lower, leaf.HasUpperBound ? upper : null);
    }

    private void AddOverflow(StringView view)
    {
        if (!view.IsOverflow)
        {
            return;
        }

        foreach (PageId page in _values.PagesOf(view))
        {
            if (!_report.Pages.Add(page))
            {
                Fail(page, "two values refer to it");
            }
        }
    }

    private void Fail(PageId page, string reason) => _report.Damages.Add(new PageDamage(page, reason));

    private sealed record Child(byte[] Separator, PageId Page);

    private sealed record Found(byte[]? Upper, PageId Right);
}
