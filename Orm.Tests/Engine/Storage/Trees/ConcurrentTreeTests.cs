using Orm.Engine.Storage.Buffers;
using Orm.Engine.Storage.Pages;
using Orm.Engine.Storage.Trees;
using Orm.Engine.Types;
using Orm.Tests.Engine.Storage.Buffers;
using Xunit;

namespace Orm.Tests.Engine.Storage.Trees;

/// <summary>
/// Threads that change and read one tree at once, under a buffer limit below the data, with yields at every step at
/// which threads can meet. Each writer owns a share of the keys and knows what must be under them at any time.
/// </summary>
public sealed class ConcurrentTreeTests
{
    private const int Writers = 3;
    private const int Steps = 6000;

    /// <summary>Long enough that the entries are several times as much as the buffer limit.</summary>
    private static readonly byte[] Tail = new byte[200];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Index_writers_find_their_own_entries_and_scans_see_order(int seed)
    {
        InMemoryPageStore store = new();
        using BufferPool pool = new(store, "test", 1 << 20);
        IndexTree tree = IndexTree.Create(pool);
        tree.Schedule = YieldSometimes(seed);
        HashSet<int>[] models = [.. Enumerable.Range(0, Writers).Select(_ => new HashSet<int>())];
        BufferPoolTests.RunThreads(Writers + 2, thread =>
        {
            Random random = new((seed * 100) + thread);
            if (thread < Writers)
            {
                WriteIndex(random, tree, thread, models[thread]);
            }
            else if (thread == Writers)
            {
                ReadIndex(random, tree);
            }
            else
            {
                Checkpoints(pool);
            }
        });
        tree.Schedule = null;
        TreeReport report = TreeAssert.IsSound(tree);
        Assert.Equal((models.Sum(m => m.Count), 0), (report.Entries, report.UnpostedSplits));
        Assert.Equal(report.Pages.Count, store.AllocatedPages);
        AssertReopens(store, pool, new TreeReopening(tree.Root, models.Sum(m => m.Count)));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void Table_writers_find_their_own_rows_and_scans_see_order(int seed)
    {
        InMemoryPageStore store = new();
        using BufferPool pool = new(store, "test", 1 << 20);
        LeafGeometry geometry = new(new RowLayout([SqlType.BigInt, SqlType.Text], [false, true]));
        TableTree tree = TableTree.Create(pool, geometry);
        tree.Schedule = YieldSometimes(seed);
        Dictionary<long, int>[] models = [.. Enumerable.Range(0, Writers).Select(_ => new Dictionary<long, int>())];
        BufferPoolTests.RunThreads(Writers + 2, thread =>
        {
            Random random = new((seed * 100) + thread);
            if (thread < Writers)
            {
                WriteTable(random, tree, thread, models[thread]);
            }
            else if (thread == Writers)
            {
                ReadTable(random, tree);
            }
            else
            {
                Checkpoints(pool);
            }
        });
        tree.Schedule = null;
        TreeReport report = TreeAssert.IsSound(tree);
        Assert.Equal((models.Sum(m => m.Count), 0), (report.Entries, report.UnpostedSplits));
        Assert.Equal(report.Pages.Count, store.AllocatedPages);
    }

    [Fact]
    public void Between_a_split_and_its_posting_every_entry_is_found_through_the_left_sibling()
    {
        using BufferPool pool = new(new InMemoryPageStore(), "test", 1 << 22);
        IndexTree tree = IndexTree.Create(pool);
        int seen = 0;
        bool nested = false;
        int inserted = 0;
        tree.Schedule = step =>
        {
            if (step != TreeStep.SplitNotPosted || nested)
            {
                return;
            }

            // Another thread comes in here, where the parent does not know the new page.
            nested = true;
            seen++;
            BufferPoolTests.RunThreads(1, _ => AssertAllAreFound());
            nested = false;
        };
        for (int i = 0; i < 8000; i++)
        {
            Assert.True(tree.Insert(Key(i), []));
            inserted++;
        }

        Assert.True(seen >= 5);

        void AssertAllAreFound()
        {
            AssertHolds(tree, inserted);
            Assert.True(TreeAssert.IsSound(tree).UnpostedSplits >= 1);
        }
    }

    private static byte[] Key(int i) => [(byte)(i * 7), (byte)(i >> 8), (byte)i, (byte)(i >> 4)];

    /// <summary>Every entry up to a number is found by its key, and by a walk from the end.</summary>
    private static void AssertHolds(IndexTree tree, int entries)
    {
        for (int i = 0; i < entries; i++)
        {
            Assert.Equal(RowState.Present, tree.Get(Key(i), [], out int _));
        }

        IndexCursor cursor = new(tree);
        Assert.True(cursor.SeekLast());
        int count = 1;
        for (; cursor.MovePrevious(); count++)
        {
        }

        Assert.Equal(entries, count);
    }

    [Fact]
    public void A_merge_waits_for_nobody_when_the_pages_it_chose_have_changed()
    {
        using BufferPool pool = new(new InMemoryPageStore(), "test", 1 << 22);
        IndexTree tree = IndexTree.Create(pool);
        byte[] key = new byte[8];
        for (int i = 0; i < 4_000; i++)
        {
            RowKey.Write(key, i);
            tree.Insert(key, []);
        }

        bool nested = false;
        int removed = 0;
        tree.Schedule = step =>
        {
            if (step != TreeStep.MergeChosen || nested)
            {
                return;
            }

            // What the merge is about to latch is filled, split and merged by another thread first.
            nested = true;
            BufferPoolTests.RunThreads(1, _ => FillAndEmptyAt(tree, removed));
            nested = false;
        };
        for (; removed < 4_000; removed++)
        {
            RowKey.Write(key, removed);
            tree.Remove(key);
        }

        Assert.Equal(0, TreeAssert.IsSound(tree).Entries);
    }

    private static void FillAndEmptyAt(IndexTree tree, int place)
    {
        byte[] other = new byte[9];
        for (int i = 0; i < 400; i++)
        {
            RowKey.Write(other, place);
            other[8] = (byte)i;
            tree.Insert(other.AsSpan(0, 8 + (i & 1)), [(byte)(i >> 8)]);
        }

        for (int i = 0; i < 400; i++)
        {
            RowKey.Write(other, place);
            other[8] = (byte)i;
            tree.Remove(other.AsSpan(0, 8 + (i & 1)));
        }
    }

    private static Action<TreeStep> YieldSometimes(int seed)
    {
        int count = seed;
        return step =>
        {
            int turn = Interlocked.Increment(ref count);
            if (step is TreeStep.SplitNotPosted or TreeStep.MergeChosen || turn % 61 == 0)
            {
                Thread.Yield();
            }
        };
    }

    private static void Checkpoints(BufferPool pool)
    {
        for (int i = 0; i < 12; i++)
        {
            BufferPoolTests.Flush(pool);
        }
    }

    private static void WriteIndex(Random random, IndexTree tree, int owner, HashSet<int> model)
    {
        byte[] value = new byte[300];
        for (int step = 0; step < Steps; step++)
        {
            int number = random.Next(3000);
            byte[] key = OwnedKey(number, owner);
            bool grows = step / (Steps / 3) != 1;
            if (random.Next(10) < (grows ? 7 : 2))
            {
                Assert.Equal(model.Add(number), tree.Insert(key, key));
            }
            else
            {
                Assert.Equal(model.Remove(number), tree.Remove(key));
            }

            int probe = random.Next(3000);
            RowState expected = model.Contains(probe) ? RowState.Present : RowState.Absent;
            Assert.Equal(expected, tree.Get(OwnedKey(probe, owner), value, out int length));
            Assert.True(expected == RowState.Absent || value.AsSpan(0, length).SequenceEqual(OwnedKey(probe, owner)));
        }
    }

    private static byte[] OwnedKey(int number, int owner) =>
        [(byte)(number >> 8), (byte)number, .. Tail, (byte)owner];

    private static void ReadIndex(Random random, IndexTree tree)
    {
        IndexCursor cursor = new(tree);
        byte[] previous = [];
        for (int round = 0; round < 60; round++)
        {
            bool forward = random.Next(2) == 0;
            byte[] start = OwnedKey(random.Next(3000), 0);
            bool at = forward ? cursor.SeekFirst(start) : cursor.SeekLastBelow(start);
            previous = start;
            for (int i = 0; at && i < 800; i++)
            {
                int order = cursor.Key.SequenceCompareTo(previous);
                Assert.True(forward ? order > 0 || i == 0 : order < 0);
                Assert.True(cursor.Value.SequenceEqual(cursor.Key));
                previous = cursor.Key.ToArray();
                at = forward ? cursor.MoveNext() : cursor.MovePrevious();
            }
        }
    }

    private static void WriteTable(Random random, TableTree tree, int owner, Dictionary<long, int> model)
    {
        RowLayout layout = tree.Geometry.Layout;
        RowWriter writer = new(layout);
        for (int step = 0; step < Steps; step++)
        {
            long id = (random.Next(4000) * Writers) + owner;
            int length = random.Next(random.Next(8) == 0 ? 2000 : 100);
            writer.Clear();
            writer.SetInt64(0, id);
            writer.SetBytes(1, new byte[length]);
            RowReader row = new(layout, writer.Finish());
            bool grows = step / (Steps / 3) != 1;
            if (random.Next(10) < (grows ? 5 : 1))
            {
                Assert.Equal(model.TryAdd(id, length), tree.Insert(id, row));
            }
            else if (random.Next(3) == 0)
            {
                Assert.Equal(model.ContainsKey(id), tree.Update(id, row));
                _ = model.ContainsKey(id) ? model[id] = length : 0;
            }
            else
            {
                Assert.Equal(model.Remove(id), tree.Remove(id));
            }

            long probe = (random.Next(4000) * Writers) + owner;
            bool exists = model.TryGetValue(probe, out int expected);
            Assert.Equal(exists ? RowState.Present : RowState.Absent, tree.Get(probe, writer));
            RowReader read = new(layout, exists ? writer.Finish() : []);
            Assert.True(!exists || (read.Int64(0) == probe && read.Bytes(1).Length == expected));
        }
    }

    private static void ReadTable(Random random, TableTree tree)
    {
        for (int round = 0; round < 100; round++)
        {
            OrderCheck check = new() { Last = long.MinValue };
            tree.Scan(random.Next(12_000), long.MaxValue, ref check);
            OrderCheck backward = new() { Last = long.MaxValue, Backward = true };
            tree.ScanBackward(0, random.Next(12_000), ref backward);
        }
    }

    private static void AssertReopens(InMemoryPageStore store, BufferPool pool, TreeReopening expected)
    {
        BufferPoolTests.Flush(pool);
        using BufferPool reopened = new(store.Reopen(), "test", 1 << 20);
        Assert.Equal(expected.Entries, TreeAssert.IsSound(new IndexTree(reopened, expected.Root)).Entries);
    }

    private sealed record TreeReopening(PageId Root, long Entries);

    private struct OrderCheck : ILeafVisitor
    {
        internal long Last;
        internal bool Backward;

        public bool Visit(TableLeaf leaf, int start, int end, long stamp)
        {
            ReadOnlySpan<long> ids = leaf.RowIds[start..end];
            Assert.True(Backward ? ids[^1] < Last : ids[0] > Last);
            for (int i = 0; i < ids.Length; i++)
            {
                Assert.True(i == 0 || ids[i] > ids[i - 1]);
                Assert.Equal(ids[i], leaf.Column<long>(0)[start + i]);
            }

            Last = Backward ? ids[0] : ids[^1];
            return true;
        }
    }
}
