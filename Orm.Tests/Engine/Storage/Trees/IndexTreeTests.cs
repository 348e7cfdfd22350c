using Orm.Engine.Storage.Buffers;
using Orm.Engine.Storage.Pages;
using Orm.Engine.Storage.Trees;
using Orm.Engine.Types;
using Xunit;

namespace Orm.Tests.Engine.Storage.Trees;

public sealed class IndexTreeTests
{
    [Fact]
    public void An_index_holds_what_a_sorted_dictionary_holds() => Seeds.Check(4, random =>
    {
        InMemoryPageStore store = new();
        using BufferPool pool = new(store, "test", 1 << 20);
        IndexTree tree = IndexTree.Create(pool);
        SortedDictionary<byte[], byte[]> model = new(ByteOrder.Instance);
        int style = random.Next(4);
        for (int phase = 0; phase < 4; phase++)
        {
            int insertShare = phase % 2 == 0 ? 80 : 15;
            for (int step = 0; step < 2500; step++)
            {
                Step(random, style, insertShare, tree, model);
            }

            AssertSame(random, tree, model);
        }

        Empty(tree, model);
        Assert.Equal(1, tree.Height());
        Assert.True(TreeAssert.IsSound(tree).Pages.Count <= 3);
        Assert.Equal(TreeAssert.IsSound(tree).Pages.Count, store.AllocatedPages);
        return true;
    });

    [Fact]
    public void Ascending_keys_fill_their_leaves()
    {
        using BufferPool pool = new(new InMemoryPageStore(), "test", 1 << 22);
        IndexTree tree = IndexTree.Create(pool);
        byte[] key = new byte[8];
        for (int i = 0; i < 30_000; i++)
        {
            RowKey.Write(key, i);
            Assert.True(tree.Insert(key, key));
        }

        TreeReport report = TreeAssert.IsSound(tree);
        Assert.Equal(30_000, report.Entries);
        Assert.True(report.UsedLeafBytes > report.Leaves * (PageSizes.SmallBytes * 0.95));
    }

    [Fact]
    public void Entries_of_the_largest_size_make_deep_trees_that_stay_sound()
    {
        InMemoryPageStore store = new();
        using BufferPool pool = new(store, "test", 1 << 20);
        IndexTree tree = IndexTree.Create(pool);
        Random random = new(5);
        SortedDictionary<byte[], byte[]> model = new(ByteOrder.Instance);
        for (int i = 0; i < 400; i++)
        {
            byte[] key = new byte[random.Next(3000, SlottedPage.MaxEntryBytes + 1)];
            key.AsSpan().Fill((byte)random.Next(3));
            random.NextBytes(key.AsSpan(random.Next(key.Length - 20)));
            byte[] value = new byte[random.Next(SlottedPage.MaxEntryBytes - key.Length + 1)];
            Assert.Equal(model.TryAdd(key, value), tree.Insert(key, value));
        }

        AssertSame(random, tree, model);
        Assert.True(tree.Height() >= 2);
        Empty(tree, model);
        Assert.True(store.AllocatedPages <= 3);
    }

    [Fact]
    public void An_entry_too_large_for_any_page_is_refused_and_nothing_is_latched()
    {
        using BufferPool pool = new(new InMemoryPageStore(), "test", 1 << 20);
        IndexTree tree = IndexTree.Create(pool);
        Assert.Throws<RowTooLargeException>(() => tree.Insert(new byte[4000], [1]));
        Assert.True(tree.Insert(new byte[4000], []));
        Assert.Throws<RowTooLargeException>(() => tree.Update(new byte[4000], [1]));
        Assert.True(tree.Remove(new byte[4000]));
    }

    [Fact]
    public void Ghosts_stay_where_they_are_until_they_are_removed()
    {
        using BufferPool pool = new(new InMemoryPageStore(), "test", 1 << 20);
        IndexTree tree = IndexTree.Create(pool);
        Assert.True(tree.Insert([1], [10]));
        Assert.True(tree.SetGhost([1], ghost: true));
        Assert.Equal(RowState.Ghost, tree.Get([1], new byte[1], out _));
        Assert.False(tree.Insert([1], [11]));
        IndexCursor cursor = new(tree);
        Assert.True(cursor.SeekFirst([]) && cursor.IsGhost);
        Assert.True(tree.SetGhost([1], ghost: false));
        Assert.Equal(RowState.Present, tree.Get([1], new byte[1], out _));
        Assert.True(tree.Remove([1]));
        Assert.False(tree.SetGhost([1], ghost: true) || tree.Remove([1]) || tree.Update([1], []));
        Assert.Equal(RowState.Absent, tree.Get([1], [], out _));
    }

    [Fact]
    public void A_cursor_that_was_not_placed_says_so()
    {
        using BufferPool pool = new(new InMemoryPageStore(), "test", 1 << 20);
        IndexCursor cursor = new(IndexTree.Create(pool));
        Assert.False(cursor.SeekFirst([]) || cursor.SeekLast() || cursor.SeekLastBelow([5]));
        Assert.Throws<InvalidOperationException>(() => cursor.MoveNext());
    }

    [Fact]
    public void Built_from_sorted_input_an_index_is_the_same_and_can_be_changed() => Seeds.Check(5, random =>
    {
        InMemoryPageStore store = new();
        using BufferPool pool = new(store, "test", 1 << 20);
        IndexTree tree = IndexTree.Create(pool);
        int style = random.Next(4);
        SortedDictionary<byte[], byte[]> model = new(ByteOrder.Instance);
        int count = random.Next(3) == 0 ? random.Next(3) : random.Next(20_000);
        for (int i = 0; i < count; i++)
        {
            model.TryAdd(NextKey(random, style), NextValue(random));
        }

        using (IndexBuild build = new(tree))
        {
            foreach ((byte[] key, byte[] value) in model)
            {
                build.Append(key, value);
            }

            build.Finish();
        }

        AssertSame(random, tree, model);
        Assert.Equal(TreeAssert.IsSound(tree).Pages.Count, store.AllocatedPages);
        for (int step = 0; step < 2000; step++)
        {
            Step(random, style, 50, tree, model);
        }

        AssertSame(random, tree, model);
        return true;
    });

    [Fact]
    public void An_abandoned_build_leaves_nothing_behind()
    {
        InMemoryPageStore store = new();
        using BufferPool pool = new(store, "test", 1 << 20);
        IndexTree tree = IndexTree.Create(pool);
        byte[] key = new byte[8];
        using (IndexBuild build = new(tree))
        {
            for (int i = 0; i < 50_000; i++)
            {
                RowKey.Write(key, i);
                build.Append(key, key);
            }

            Assert.Throws<ArgumentException>(() => build.Append(new byte[8], []));
        }

        Assert.Equal(2, store.AllocatedPages);
        Assert.Equal(0, TreeAssert.IsSound(tree).Entries);
        Assert.True(tree.Insert([1], [1]));
        Assert.Throws<InvalidOperationException>(() => new IndexBuild(tree).Finish());
    }

    internal static void Step(
        Random random, int style, int insertShare, IndexTree tree, SortedDictionary<byte[], byte[]> model)
    {
        byte[] key = NextKey(random, style);
        byte[] value = NextValue(random);
        int dice = random.Next(100);
        if (dice < insertShare)
        {
            Assert.Equal(model.TryAdd(key, value), tree.Insert(key, value));
            return;
        }

        if (model.Count > 0 && dice % 2 == 0)
        {
            IndexCursor cursor = new(tree);
            if (cursor.SeekFirst(key))
            {
                key = cursor.Key.ToArray();
            }
        }

        bool exists = model.ContainsKey(key);
        if (dice % 5 == 0)
        {
            Assert.Equal(exists, tree.Update(key, value));
            if (exists)
            {
                model[key] = value;
            }
        }
        else
        {
            Assert.Equal(exists, tree.Remove(key));
            model.Remove(key);
        }
    }

    internal static byte[] NextKey(Random random, int style)
    {
        byte[] tail = new byte[style == 0 ? 2 : random.Next(1, 12)];
        random.NextBytes(tail);
        return style switch
        {
            1 => [.. "customer/region/"u8, .. tail],
            2 => [(byte)random.Next(4), .. new byte[random.Next(400)], .. tail],
            _ => tail,
        };
    }

    internal static byte[] NextValue(Random random) => new byte[random.Next(random.Next(20) == 0 ? 500 : 16)];

    private static void Empty(IndexTree tree, SortedDictionary<byte[], byte[]> model)
    {
        foreach (byte[] key in model.Keys)
        {
            Assert.True(tree.Remove(key));
        }

        Assert.Equal(0, TreeAssert.IsSound(tree).Entries);
    }

    private static void AssertSame(Random random, IndexTree tree, SortedDictionary<byte[], byte[]> model)
    {
        TreeReport report = TreeAssert.IsSound(tree);
        Assert.Equal(model.Count, report.Entries);
        Assert.Equal(0, report.UnpostedSplits);
        IndexCursor cursor = new(tree);
        KeyValuePair<byte[], byte[]>[] all = [.. model];
        bool at = cursor.SeekFirst([]);
        foreach ((byte[] key, byte[] value) in all)
        {
            Assert.True(at && cursor.Key.SequenceEqual(key) && cursor.Value.SequenceEqual(value));
            at = cursor.MoveNext();
        }

        Assert.False(at);
        at = cursor.SeekLast();
        for (int i = all.Length - 1; i >= 0; i--)
        {
            Assert.True(at && cursor.Key.SequenceEqual(all[i].Key));
            at = cursor.MovePrevious();
        }

        Assert.False(at);
        byte[] buffer = new byte[SlottedPage.MaxEntryBytes];
        for (int probe = 0; probe < 6; probe++)
        {
            AssertRange(random, tree, all);
            byte[] key = probe % 2 == 0 || all.Length == 0 ? NextKey(random, 3) : all[random.Next(all.Length)].Key;
            bool exists = tree.Get(key, buffer, out int length) == RowState.Present;
            Assert.Equal(model.TryGetValue(key, out byte[]? value), exists);
            Assert.True(!exists || buffer.AsSpan(0, length).SequenceEqual(value));
            byte[]? below = all.LastOrDefault(p => ByteOrder.Instance.Compare(p.Key, key) < 0).Key;
            Assert.Equal(below is not null, cursor.SeekLastBelow(key));
            Assert.True(below is null || cursor.Key.SequenceEqual(below));
        }
    }

    private static void AssertRange(Random random, IndexTree tree, KeyValuePair<byte[], byte[]>[] all)
    {
        byte[] from = all.Length == 0 || random.Next(4) == 0 ? [] : all[random.Next(all.Length)].Key;
        byte[] to = all.Length == 0 || random.Next(4) == 0 ? [] : all[random.Next(all.Length)].Key;
        Collector collector = new([]);
        tree.Scan(from, to, ref collector);
        byte[][] expected = [.. all.Select(p => p.Key).Where(k => ByteOrder.Instance.Compare(k, from) >= 0
            && (to.Length == 0 || ByteOrder.Instance.Compare(k, to) < 0))];
        Assert.Equal(expected, collector.Keys);
    }

    private readonly struct Collector(List<byte[]> keys) : IIndexVisitor
    {
        internal List<byte[]> Keys => keys;

        public bool Visit(SlottedPage page, int start, int end)
        {
            for (int i = start; i < end; i++)
            {
                byte[] key = new byte[page.KeyLength(i)];
                page.CopyKey(i, key);
                keys.Add(key);
            }

            return true;
        }
    }
}
