using Orm.Engine.Storage.Buffers;
using Orm.Engine.Storage.Pages;
using Orm.Engine.Storage.Trees;
using Orm.Engine.Types;
using Xunit;

namespace Orm.Tests.Engine.Storage.Trees;

/// <summary>
/// The store refuses allocations and writes at random: a change then throws and has not happened, everything else goes
/// on, and no page is lost or latched for good.
/// </summary>
public sealed class FullDiskTreeTests
{
    [Fact]
    public void Changes_that_fail_for_lack_of_space_have_not_happened()
    {
        int unposted = 0;
        Seeds.Check(6, random =>
        {
            unposted += FailAndVerify(random);
            return true;
        });
        Assert.True(unposted > 0);
    }

    [Fact]
    public void A_build_that_fails_for_lack_of_space_gives_everything_back()
    {
        Random random = new(6);
        InMemoryPageStore store = new();
        using BufferPool pool = new(store, "test", 1 << 20);
        TableTree tree = TableTree.Create(
            pool, new LeafGeometry(new RowLayout([SqlType.BigInt, SqlType.Text], [false, true])));
        RowWriter writer = new(tree.Geometry.Layout);
        int failures = 0;
        for (int attempt = 0; attempt < 20; attempt++)
        {
            store.OnAllocate = () => FailSometimes(random, 40);
            try
            {
                using TableBuild build = new(tree);
                for (int i = 0; i < 100_000; i++)
                {
                    writer.Clear();
                    writer.SetInt64(0, i);
                    writer.SetBytes(1, new byte[i % 50]);
                    build.Append(i, new RowReader(tree.Geometry.Layout, writer.Finish()));
                }
            }
            catch (IOException)
            {
                failures++;
            }

            store.OnAllocate = null;
            Assert.Equal(2, store.AllocatedPages);
        }

        Assert.True(failures > 0);
        Assert.Equal(0, TreeAssert.IsSound(tree).Entries);
    }

    /// <returns>The splits that could not be posted.</returns>
    private static int FailAndVerify(Random random)
    {
        InMemoryPageStore store = new();
        using BufferPool pool = new(store, "test", 1 << 20);
        IndexTree tree = IndexTree.Create(pool);
        SortedDictionary<byte[], byte[]> model = new(ByteOrder.Instance);
        int failures = 0;
        store.OnAllocate = () => FailSometimes(random, 2);
        store.OnTransfer = (write, _) => FailSometimes(random, write ? 20 : int.MaxValue);
        for (int step = 0; step < 6000; step++)
        {
            byte[] tail = new byte[random.Next(300)];
            byte[] key = [(byte)random.Next(8), .. new byte[300], (byte)random.Next(256), .. tail];
            byte[] value = new byte[random.Next(1500)];
            try
            {
                bool inserts = random.Next(3) > 0;
                bool exists = model.ContainsKey(key);
                Assert.Equal(inserts != exists, inserts ? tree.Insert(key, value) : tree.Remove(key));
                _ = inserts ? model.TryAdd(key, value) : model.Remove(key);
            }
            catch (IOException)
            {
                failures++;
            }
        }

        store.OnAllocate = null;
        store.OnTransfer = null;
        TreeReport report = TreeAssert.IsSound(tree);
        Assert.True(failures > 10);
        Assert.Equal((model.Count, store.AllocatedPages), ((int)report.Entries, report.Pages.Count));
        Assert.All(model.Keys, key => Assert.Equal(RowState.Present, tree.Get(key, new byte[1500], out int _)));
        return report.UnpostedSplits;
    }

    private static void FailSometimes(Random random, int oneIn)
    {
        if (random.Next(oneIn) == 0)
        {
            throw new IOException("No space left on device.");
        }
    }
}
