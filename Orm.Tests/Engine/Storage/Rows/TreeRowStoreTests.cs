using Orm.Engine;
using Orm.Engine.Storage.Rows;
using Orm.Engine.Storage.Trees;
using Orm.Engine.Types;
using Xunit;

namespace Orm.Tests.Engine.Storage.Rows;

public sealed class TreeRowStoreTests
{
    private static readonly RowLayout Layout = new([SqlType.BigInt, SqlType.Text], [false, true]);

    [Fact]
    public void A_tree_that_is_dropped_leaves_no_page()
    {
        var pages = new InMemoryPageStore();
        using var rows = new TreeRowStore(pages, "test", 8 << 20);
        int before = pages.AllocatedPages;
        rows.Define(1, new TableDefinition(Layout));
        rows.Define(2, new IndexDefinition(1, IsUnique: false, [new(1)], []));
        var row = new RowWriter(Layout);
        byte[] key = new byte[RowKey.Size];
        for (int i = 0; i < 5000; i++)
        {
            row.Clear();
            row.SetInt64(0, i);
            row.SetBytes(1, new byte[i % 500 == 0 ? 100_000 : 200]);
            RowKey.Write(key, i);
            rows.Put(1, key, row.Finish());
            rows.Put(2, key, []);
        }

        Assert.InRange(pages.AllocatedPages, before + 30, int.MaxValue);
        rows.Drop(1);
        rows.Drop(2);
        Assert.Equal(before, pages.AllocatedPages);
        Assert.Empty(rows.Defined);
    }

    [Fact]
    public void Definitions_come_back_as_they_were()
    {
        var layout = new RowLayout(
            [SqlType.Decimal(20, 4), SqlType.VarChar(30), SqlType.Boolean], [true, false, true]);
        var table = (TableDefinition)TreeDefinition.Decode(new TableDefinition(layout).Encode(), "test");
        Assert.Equal(layout.Types.AsSpan(), table.Layout.Types.AsSpan());
        Assert.Equal(layout.Nullable.AsSpan(), table.Layout.Nullable.AsSpan());

        var index = new IndexDefinition(7, IsUnique: true, [new(3, IsDescending: true), new(0, NullsFirst: true)], [5]);
        var read = (IndexDefinition)TreeDefinition.Decode(index.Encode(), "test");
        Assert.Equal(7u, read.Table);
        Assert.True(read.IsUnique);
        Assert.Equal(index.Columns.AsSpan(), read.Columns.AsSpan());
        Assert.Equal(index.Included.AsSpan(), read.Included.AsSpan());
    }

    [Theory]
    [InlineData(new byte[] { 9 })]
    [InlineData(new byte[] { 1, 200 })]
    [InlineData(new byte[] { 1, 1, 0, 99, 0, 0, 0, 0, 0, 0 })]
    [InlineData(new byte[] { 2, 0, 0 })]
    public void A_damaged_definition_is_an_error(byte[] bytes) =>
        Assert.Throws<DatabaseCorruptException>(() => TreeDefinition.Decode(bytes, "test"));
}
