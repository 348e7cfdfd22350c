using Orm.Engine.Storage.Buffers;
using Orm.Engine.Storage.Pages;
using Orm.Engine.Storage.Trees;
using Orm.Engine.Types;
using Xunit;

namespace Orm.Tests.Engine.Storage.Trees;

/// <summary>A change looks first at the leaf of the one before, which may not be one of the tree any more.</summary>
public sealed class LastChangedLeafTests
{
    private const int Rows = 4000;
    private static readonly RowLayout s_layout = new(
        [SqlType.BigInt, SqlType.Text, SqlType.Integer, SqlType.Double], [false, true, true, false]);

    /// <summary>A checkpoint that has begun still has to write the leaf, so that it stays where it is.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_row_does_not_go_into_a_leaf_that_was_merged(bool duringCheckpoint)
    {
        using BufferPool pool = new(new InMemoryPageStore(), "test", 1 << 22);
        TableTree tree = Filled(pool);
        using (BufferCheckpoint? checkpoint = duringCheckpoint ? pool.BeginCheckpoint() : null)
        {
            int leaves = TreeAssert.IsSound(tree).Pages.Count;
            EmptyFromTheStart(tree);
            Assert.True(TreeAssert.IsSound(tree).Pages.Count < leaves - 3, "Few leaves were merged.");
            checkpoint?.WritePages();
            checkpoint?.Complete(default);
        }

        Assert.Equal(Rows / 10, TreeAssert.IsSound(tree).Entries);
    }

    /// <summary>The number of a leaf of a tree that is no more may be that of a leaf of another one.</summary>
    [Fact]
    public void A_row_does_not_go_into_a_leaf_of_another_tree()
    {
        using BufferPool pool = new(new InMemoryPageStore(), "test", 1 << 22);
        TableTree one = Filled(pool);
        EmptyFromTheStart(one);
        TableTree other = Filled(pool);
        RowWriter writer = new(s_layout);
        Assert.True(one.Insert(Rows, TableTreeTests.Fill(writer, Rows)));
        Assert.Equal((Rows / 10) + 1, TreeAssert.IsSound(one).Entries);
        Assert.Equal(Rows, TreeAssert.IsSound(other).Entries);
    }

    private static TableTree Filled(BufferPool pool)
    {
        TableTree tree = TableTree.Create(pool, new LeafGeometry(s_layout));
        RowWriter writer = new(s_layout);
        for (int i = 0; i < Rows; i++)
        {
            Assert.True(tree.Insert(i, TableTreeTests.Fill(writer, i)));
        }

        return tree;
    }

    /// <summary>Takes nine rows of ten away; each is put back once, right behind the merge that it may have caused.
    /// </summary>
    private static void EmptyFromTheStart(TableTree tree)
    {
        RowWriter writer = new(s_layout);
        for (int i = 0; i < Rows; i++)
        {
            Assert.True(tree.Remove(i));
            Assert.True(tree.Insert(i, TableTreeTests.Fill(writer, i)));
            Assert.True(i % 10 == 0 || tree.Remove(i));
        }
    }
}
