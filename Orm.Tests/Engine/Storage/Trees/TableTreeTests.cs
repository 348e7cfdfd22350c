using Orm.Engine;
using Orm.Engine.Storage.Buffers;
using Orm.Engine.Storage.Pages;
using Orm.Engine.Storage.Trees;
using Orm.Engine.Types;
using Orm.Tests.Engine.Types;
using Xunit;

namespace Orm.Tests.Engine.Storage.Trees;

public sealed class TableTreeTests
{
    private static readonly RowLayout Layout = new(
        [SqlType.BigInt, SqlType.Text, SqlType.Integer, SqlType.Double], [false, true, true, false]);

    [Fact]
    public void A_table_holds_what_a_sorted_dictionary_holds() => Seeds.Check(4, random =>
    {
        InMemoryPageStore store = new();
        using BufferPool pool = new(store, "test", 1 << 20);
        TableTree tree = TableTree.Create(pool, new LeafGeometry(Layout));
        SortedDictionary<long, Row> model = [];
        bool dense = random.Next(2) == 0;
        for (int phase = 0; phase < 4; phase++)
        {
            int insertShare = phase % 2 == 0 ? 80 : 15;
            for (int step = 0; step < 4000; step++)
            {
                Step(random, dense, insertShare, tree, model);
            }

            AssertSame(random, tree, model);
        }

        foreach (long id in model.Keys)
        {
            Assert.True(tree.Remove(id));
        }

        Assert.Equal(0, TreeAssert.IsSound(tree).Entries);
        Assert.Equal(TreeAssert.IsSound(tree).Pages.Count, store.AllocatedPages);
        Assert.True(store.AllocatedPages <= 3);
        return true;
    });

    [Fact]
    public void Data_ten_times_larger_than_the_limit_is_all_there()
    {
        InMemoryPageStore store = new();
        using BufferPool pool = new(store, "test", 1 << 20);
        TableTree tree = TableTree.Create(pool, new LeafGeometry(Layout));
        RowWriter writer = new(Layout);
        const int Rows = 100_000;
        for (int i = 0; i < Rows; i++)
        {
            Assert.True(tree.Insert(i, Fill(writer, i)));
        }

        Assert.True(store.AllocatedPages * (long)PageSizes.LargeBytes > 10 * pool.LimitBytes);
        Random random = new(8);
        for (int i = 0; i < 3000; i++)
        {
            int id = random.Next(Rows);
            Assert.Equal(RowState.Present, tree.Get(id, writer));
            Assert.Equal(id * 7L, new RowReader(Layout, writer.Finish()).Int64(0));
        }

        Sum sum = default;
        tree.Scan(0, long.MaxValue, ref sum);
        Assert.Equal((Rows, 7L * Rows * (Rows - 1) / 2), (sum.Rows, sum.Total));
        Assert.True(pool.AllocatedBytes <= pool.LimitBytes);
        TreeReport report = TreeAssert.IsSound(tree);
        Assert.True(report.UsedLeafBytes > report.Leaves * (PageSizes.LargeBytes * 0.9));
    }

    [Fact]
    public void A_table_built_from_sorted_rows_is_the_same_as_one_filled_row_by_row()
    {
        InMemoryPageStore store = new();
        using BufferPool pool = new(store, "test", 1 << 21);
        TableTree tree = TableTree.Create(pool, new LeafGeometry(Layout));
        RowWriter writer = new(Layout);
        using (TableBuild build = new(tree))
        {
            for (int i = 0; i < 50_000; i++)
            {
                build.Append(i * 2L, Fill(writer, i));
            }

            Assert.Throws<ArgumentException>(() => build.Append(5, Fill(writer, 5)));
            build.Finish();
        }

        TreeReport report = TreeAssert.IsSound(tree);
        Assert.Equal((50_000, report.Pages.Count), (report.Entries, store.AllocatedPages));
        for (int i = 0; i < 50_000; i += 7)
        {
            Assert.Equal(RowState.Present, tree.Get(i * 2L, writer));
            Assert.Equal(i * 7L, new RowReader(Layout, writer.Finish()).Int64(0));
            Assert.True(tree.Insert((i * 2L) + 1, Fill(writer, i)));
        }

        TreeAssert.IsSound(tree);
    }

    [Fact]
    public void A_cursor_walks_in_both_directions_while_rows_come_and_go_around_it()
    {
        using BufferPool pool = new(new InMemoryPageStore(), "test", 1 << 20);
        TableTree tree = TableTree.Create(pool, new LeafGeometry(Layout));
        RowWriter writer = new(Layout);
        for (int i = 0; i < 20_000; i += 2)
        {
            tree.Insert(i, Fill(writer, i));
        }

        TableCursor cursor = new(tree);
        Assert.Throws<InvalidOperationException>(() => cursor.MoveNext());
        Assert.True(cursor.SeekFirst());
        for (int i = 0; i < 20_000; i += 2)
        {
            Assert.Equal((i, i * 7L), (cursor.RowId, cursor.Row.Int64(0)));
            Assert.True(tree.Insert(i + 1, Fill(writer, 0)));
            Assert.True(i == 0 || tree.Remove(i - 2));
            Assert.True(cursor.MoveNext());
            Assert.True(cursor.RowId == i + 1 && (cursor.MoveNext() || i + 2 == 20_000));
        }

        Assert.True(cursor.SeekLast());
        for (int i = 19_999; i >= 1; i -= 2)
        {
            Assert.Equal(i, cursor.RowId);
            Assert.True(tree.Remove(i));
            Assert.Equal(i > 1, cursor.MovePrevious() && (cursor.RowId != 19_998 || cursor.MovePrevious()));
        }

        Assert.Equal(1, TreeAssert.IsSound(tree).Entries);
    }

    [Fact]
    public void A_row_too_large_is_refused_and_one_with_values_moved_out_is_not()
    {
        InMemoryPageStore store = new();
        using BufferPool pool = new(store, "test", 1 << 20);
        LeafGeometry geometry = new(new RowLayout([SqlType.Text, SqlType.Blob], [true, true]));
        TableTree tree = TableTree.Create(pool, geometry);
        OverflowValues values = new(pool);
        RowWriter writer = new(geometry.Layout);
        byte[] text = Bytes(5000);
        byte[] blob = Bytes(1_500_000);
        writer.SetBytes(0, text);
        writer.SetBytes(1, blob);
        byte[] row = writer.Finish().ToArray();
        RowTooLargeException e = Assert.Throws<RowTooLargeException>(() => tree.Insert(1, Reader(geometry, row)));
        Assert.True(e.Actual > 1_500_000 && e.Limit == TableLeaf.MaxRowBytes);
        RowSpill.Fit(Reader(geometry, row), geometry, values, writer);
        Assert.True(tree.Insert(1, Reader(geometry, writer.Finish())));
        Assert.Equal(RowState.Present, tree.Get(1, writer));
        RowReader read = Reader(geometry, writer.Finish());
        Assert.True(read.View(1).IsOverflow && read.Bytes(0).SequenceEqual(text));
        Assert.Equal(blob, values.Read(read.View(1)));
        byte[] part = new byte[70_000];
        values.Read(read.View(1), 65_000, part);
        Assert.Equal(blob[65_000..135_000], part);
        Assert.Equal(store.AllocatedPages, TreeAssert.IsSound(tree).Pages.Count);
        values.Free(read.View(1));
        Assert.Equal(2, store.AllocatedPages);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(OverflowPage.SmallPayload)]
    [InlineData(OverflowPage.SmallPayload + 1)]
    [InlineData(OverflowPage.LargePayload)]
    [InlineData(OverflowPage.LargePayload + 1)]
    [InlineData((OverflowPage.LargePayload * 3) - 1)]
    public void Values_in_overflow_pages_are_read_back_whole(int length)
    {
        InMemoryPageStore store = new();
        using BufferPool pool = new(store, "test", 1 << 20);
        OverflowValues values = new(pool);
        byte[] value = Bytes(length);
        StringView view = values.Store(value);
        Assert.Equal((length, true), (view.Length, view.IsOverflow));
        Assert.Equal(value, values.Read(view));
        Assert.Throws<ArgumentOutOfRangeException>(() => values.Read(view, 1, new byte[length]));
        values.Free(view);
        Assert.Equal(0, store.AllocatedPages);
    }

    [Fact]
    public void A_value_of_more_pages_than_one_directory_lists_is_read_back()
    {
        using BufferPool pool = new(new CountingStore(), "test", 1 << 20);
        OverflowValues values = new(pool);
        byte[] value = new byte[(OverflowPage.DirectoryEntries + 2) * OverflowPage.LargePayload];
        value[^1] = 7;
        StringView view = values.Store(value);
        byte[] tail = new byte[2];
        values.Read(view, value.Length - 2, tail);
        Assert.Equal([0, 7], tail);
        Assert.Equal(OverflowPage.DirectoryEntries + 4, values.PagesOf(view).Count());
    }

    [Fact]
    public void A_leaf_of_another_table_is_damage_not_rows()
    {
        using BufferPool pool = new(new InMemoryPageStore(), "test", 1 << 20);
        TableTree tree = TableTree.Create(pool, new LeafGeometry(Layout));
        TableTree other = new(pool, tree.Root, new LeafGeometry(new RowLayout([SqlType.Text], [true])));
        Assert.Throws<DatabaseCorruptException>(() => other.Get(1, new RowWriter(other.Geometry.Layout)));
        IndexTree index = new(pool, tree.Root);
        Assert.Throws<DatabaseCorruptException>(() => index.Get([1], [], out _));
        Assert.NotEmpty(TreeVerifier.Verify(other).Damages);
    }

    internal static RowReader Fill(RowWriter writer, int i)
    {
        writer.Clear();
        writer.SetInt64(0, i * 7L);
        writer.SetBytes(1, Bytes(60 + (i % 60)));
        writer.SetInt32(2, i);
        writer.SetDouble(3, i / 2.0);
        return new RowReader(writer.Layout, writer.Finish());
    }

    private static RowReader Reader(LeafGeometry geometry, ReadOnlySpan<byte> row) => new(geometry.Layout, row);

    private static byte[] Bytes(int length)
    {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++)
        {
            bytes[i] = (byte)(i * 31 / 7);
        }

        return bytes;
    }

    private static void Step(
        Random random, bool dense, int insertShare, TableTree tree, SortedDictionary<long, Row> model)
    {
        long id = dense ? random.Next(20_000) : random.NextInt64(long.MinValue, long.MaxValue);
        RowWriter writer = new(Layout);
        SqlValue[] values = RowEncodingTests.NextRow(random, Layout);
        values[1] = SqlValue.Text(new string('x', random.Next(random.Next(10) == 0 ? 7000 : 60)));
        RowReader row = new(Layout, RowEncodingTests.Write(writer, values));
        int dice = random.Next(100);
        if (dice < insertShare)
        {
            Assert.Equal(model.TryAdd(id, new Row(values, false)), tree.Insert(id, row));
            return;
        }

        TableCursor cursor = new(tree);
        id = cursor.SeekFirst(id) ? cursor.RowId : id;
        bool exists = model.TryGetValue(id, out Row? old);
        switch (dice % 5)
        {
            case 0:
                Assert.Equal(exists, tree.Update(id, row));
                Replace(model, id, old is null ? null : old with { Values = values });
                break;
            case 1:
                Assert.Equal(exists, tree.UpdateColumn(id, 1, row));
                SqlValue[]? changed = old is null ? null : [old.Values[0], values[1], .. old.Values[2..]];
                Replace(model, id, changed is null ? null : old! with { Values = changed });
                break;
            case 2:
                Assert.Equal(exists, tree.SetGhost(id, old is { Ghost: false }));
                Replace(model, id, old is null ? null : old with { Ghost = !old.Ghost });
                break;
            default:
                Assert.Equal(exists, tree.Remove(id));
                model.Remove(id);
                break;
        }
    }

    private static void Replace(SortedDictionary<long, Row> model, long id, Row? row)
    {
        if (row is not null)
        {
            model[id] = row;
        }
    }

    private static void AssertSame(Random random, TableTree tree, SortedDictionary<long, Row> model)
    {
        TreeReport report = TreeAssert.IsSound(tree);
        Assert.Equal((model.Count, 0), (report.Entries, report.UnpostedSplits));
        KeyValuePair<long, Row>[] all = [.. model];
        TableCursor cursor = new(tree);
        bool at = cursor.SeekFirst();
        foreach ((long id, Row row) in all)
        {
            Assert.True(at);
            Assert.Equal((id, row.Ghost), (cursor.RowId, cursor.IsGhost));
            for (int i = 0; i < row.Values.Length; i++)
            {
                Assert.Equal(row.Values[i].ToString(), cursor.Row.Value(i).ToString());
            }

            at = cursor.MoveNext();
        }

        Assert.False(at);
        at = cursor.SeekLast();
        for (int i = all.Length - 1; i >= 0; i--)
        {
            Assert.True(at && cursor.RowId == all[i].Key);
            at = cursor.MovePrevious();
        }

        Assert.False(at);
        AssertSameRanges(random, tree, all);
    }

    private static void AssertSameRanges(Random random, TableTree tree, KeyValuePair<long, Row>[] all)
    {
        for (int probe = 0; probe < 20; probe++)
        {
            long from = all.Length == 0 || random.Next(5) == 0 ? long.MinValue : all[random.Next(all.Length)].Key;
            long to = all.Length == 0 || random.Next(5) == 0 ? long.MaxValue : all[random.Next(all.Length)].Key;
            long[] expected = [.. all.Select(p => p.Key).Where(k => k >= from && k <= to)];
            Ids forward = new([], false);
            tree.Scan(from, to, ref forward);
            Assert.Equal(expected, forward.Found);
            Ids backward = new([], true);
            tree.ScanBackward(from, to, ref backward);
            Assert.Equal(expected.Reverse(), backward.Found);
        }
    }

    private struct Sum : ILeafVisitor
    {
        internal int Rows;
        internal long Total;

        public bool Visit(TableLeaf leaf, int start, int end, long stamp)
        {
            foreach (long value in leaf.Column<long>(0)[start..end])
            {
                Rows++;
                Total += value;
            }

            return true;
        }
    }

    private readonly struct Ids(List<long> found, bool backward) : ILeafVisitor
    {
        internal List<long> Found => found;

        public bool Visit(TableLeaf leaf, int start, int end, long stamp)
        {
            long[] ids = leaf.RowIds[start..end].ToArray();
            found.AddRange(backward ? ids.Reverse() : ids);
            return true;
        }
    }

    private sealed record Row(SqlValue[] Values, bool Ghost);

    /// <summary>
    /// Keeps only the images that are not all zeros but for a few bytes, so that huge values cost nothing.
    /// </summary>
    private sealed class CountingStore : IPageStore
    {
        private readonly Dictionary<PageId, byte[]> _images = [];
        private readonly uint[] _next = [1, 1];

        public CheckpointAnchor Anchor => default;

        public PageId Allocate(PageSize size) => PageId.Of(size, _next[(int)size]++);

        public void Free(PageId page) => _images.Remove(page);

        public void Read(PageId page, Span<byte> destination)
        {
            destination.Clear();
            _images[page].CopyTo(destination);
        }

        public void Write(PageId page, ReadOnlySpan<byte> image) => _images[page] = image.TrimEnd((byte)0).ToArray();

        public IPageCheckpoint BeginCheckpoint() => throw new InvalidOperationException("Not part of this store.");
    }
}
