using Orm.Engine;
using Orm.Engine.Storage.Buffers;
using Orm.Engine.Storage.Pages;
using Orm.Engine.Storage.Trees;
using Orm.Engine.Types;
using Orm.Tests.Engine.Storage.Buffers;
using Xunit;

namespace Orm.Tests.Engine.Storage.Trees;

/// <summary>
/// Trees whose pages were changed in the store, where no checksum protects them: every way of reading ends, either with
/// rows or with the one exception that names page and reason.
/// </summary>
public sealed class DamagedTreeTests
{
    private static readonly RowLayout Layout = new([SqlType.BigInt, SqlType.Text], [false, true]);

    [Fact]
    public void Reading_a_damaged_index_ends_with_entries_or_the_typed_exception() => Seeds.Check(150, random =>
    {
        InMemoryPageStore store = new();
        PageId root = MakeIndex(store);
        Damage(random, store);
        using BufferPool pool = new(store, "damaged", 1 << 21);
        IndexTree tree = new(pool, root);
        Expect(() => Count(new IndexCursor(tree), forward: true));
        Expect(() => Count(new IndexCursor(tree), forward: false));
        Expect(() => tree.Get(Key(random.Next(2000)), new byte[SlottedPage.MaxEntryBytes], out _));
        Expect(() => tree.Insert(Key(2000 + random.Next(100)), [1]));
        Expect(() => tree.Remove(Key(random.Next(2000))));
        TreeVerifier.Verify(tree);
        return true;
    });

    [Fact]
    public void Reading_a_damaged_table_ends_with_rows_or_the_typed_exception() => Seeds.Check(100, random =>
    {
        InMemoryPageStore store = new();
        PageId root = MakeTable(store);
        Damage(random, store);
        using BufferPool pool = new(store, "damaged", 1 << 21);
        TableTree tree = new(pool, root, new LeafGeometry(Layout));
        RowWriter writer = new(Layout);
        Expect(() =>
        {
            TableCursor cursor = new(tree);
            OverflowValues values = new(pool);
            for (bool at = cursor.SeekFirst(); at; at = cursor.MoveNext())
            {
                StringView view = cursor.Row.View(1);
                _ = view.IsOverflow && view.Length < 10_000_000 ? values.Read(view).Length : 0;
            }
        });
        Expect(() =>
        {
            TableCursor cursor = new(tree);
            for (bool at = cursor.SeekLast(); at; at = cursor.MovePrevious())
            {
            }
        });
        Expect(() => tree.Get(random.Next(2000), writer));
        Expect(() => tree.Insert(random.Next(4000), TableRow(writer, 5)));
        Expect(() => tree.Remove(random.Next(2000)));
        TreeVerifier.Verify(tree);
        return true;
    });

    [Fact]
    public void The_verifier_finds_pages_that_are_in_the_wrong_place()
    {
        InMemoryPageStore store = new();
        PageId root = MakeIndex(store);
        store.Damage(root, image =>
        {
            SlottedPage page = new(image);
            page.SetChild(3, page.Child(4));
        });
        using BufferPool pool = new(store, "damaged", 1 << 21);
        TreeReport report = TreeVerifier.Verify(new IndexTree(pool, root));
        Assert.NotEmpty(report.Damages);
        IndexTree tree = new(pool, root);
        DatabaseCorruptException e = Assert.Throws<DatabaseCorruptException>(() =>
        {
            for (int i = 0; i < 2000; i++)
            {
                tree.Get(Key(i), new byte[100], out _);
            }
        });
        Assert.Contains("range begins above", e.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Right_siblings_in_a_circle_are_damage_and_not_an_endless_search()
    {
        InMemoryPageStore store = new();
        PageId root = MakeIndex(store);
        store.Damage(root, image =>
        {
            SlottedPage page = new(image);
            while (page.Count > 1)
            {
                page.RemoveAt(1);
            }
        });
        PageId first = store.Pages.Where(p => p != root).MinBy(p => p.Value);
        store.Damage(first, image => PageHeader.Of(image.AsSpan()).Right = first.Value);
        using BufferPool pool = new(store, "damaged", 1 << 21);
        IndexTree tree = new(pool, root);
        DatabaseCorruptException e = Assert.Throws<DatabaseCorruptException>(
            () => tree.Get(Key(1999), new byte[100], out _));
        Assert.Contains("circle", e.Reason, StringComparison.Ordinal);
    }

    private static void Damage(Random random, InMemoryPageStore store)
    {
        PageId[] pages = [.. store.Pages];
        for (int hit = random.Next(1, 4); hit > 0; hit--)
        {
            PageId page = pages[random.Next(pages.Length)];
            bool nearStart = random.Next(3) > 0;
            store.Damage(page, image =>
            {
                int at = random.Next(nearStart ? 400 : image.Length);
                image[at] = random.Next(2) == 0 ? (byte)random.Next(256) : (byte)(image[at] ^ (1 << random.Next(8)));
            });
        }
    }

    private static void Expect(Action read)
    {
        try
        {
            read();
        }
        catch (DatabaseCorruptException e)
        {
            Assert.NotNull(e.Page);
            Assert.NotEmpty(e.Reason);
        }
    }

    private static int Count(IndexCursor cursor, bool forward)
    {
        int count = 0;
        for (bool at = forward ? cursor.SeekFirst([]) : cursor.SeekLast();
            at;
            at = forward ? cursor.MoveNext() : cursor.MovePrevious())
        {
            count++;
        }

        return count;
    }

    private static PageId MakeIndex(InMemoryPageStore store)
    {
        using BufferPool pool = new(store, "test", 1 << 21);
        IndexTree tree = IndexTree.Create(pool);
        for (int i = 0; i < 2000; i++)
        {
            tree.Insert(Key(i), Key(i));
        }

        BufferPoolTests.Flush(pool);
        return tree.Root;
    }

    private static PageId MakeTable(InMemoryPageStore store)
    {
        using BufferPool pool = new(store, "test", 1 << 21);
        TableTree tree = TableTree.Create(pool, new LeafGeometry(Layout));
        OverflowValues values = new(pool);
        RowWriter writer = new(Layout);
        for (int i = 0; i < 2000; i++)
        {
            tree.Insert(i * 2, TableRow(writer, i));
        }

        writer.Clear();
        writer.SetInt64(0, 1);
        writer.SetOverflow(1, values.Store(new byte[150_000]));
        tree.Insert(5001, new RowReader(Layout, writer.Finish()));
        BufferPoolTests.Flush(pool);
        return tree.Root;
    }

    private static RowReader TableRow(RowWriter writer, int i)
    {
        writer.Clear();
        writer.SetInt64(0, i);
        writer.SetBytes(1, new byte[i % 80]);
        return new RowReader(Layout, writer.Finish());
    }

    private static byte[] Key(int i) => [.. "customer "u8, (byte)(i >> 8), (byte)i, .. "and some more"u8];
}
