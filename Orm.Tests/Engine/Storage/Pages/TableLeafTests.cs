using Orm.Engine.Storage.Pages;
using Orm.Engine.Types;
using Orm.Tests.Engine.Types;
using Xunit;

namespace Orm.Tests.Engine.Storage.Pages;

public sealed class TableLeafTests
{
    private static readonly PageId Self = PageId.Of(PageSize.Large, 7);
    private static readonly PageId Sibling = PageId.Of(PageSize.Large, 8);
    private static readonly PageId Tree = PageId.Of(PageSize.Small, 1);

    [Fact]
    public void A_leaf_holds_what_a_sorted_dictionary_holds() => Seeds.Check(30, random =>
    {
        LeafGeometry geometry = new(RowEncodingTests.NextLayout(random));
        TableLeaf leaf = TableLeaf.Format(new byte[PageSizes.LargeBytes], Self, Tree, geometry);
        SortedDictionary<long, Row> model = [];
        bool dense = random.Next(2) == 0;
        for (int step = 0; step < 1200; step++)
        {
            Change(random, geometry, leaf, model, dense);
            if (step % 200 == 0)
            {
                AssertSame(model, leaf, geometry);
            }
        }

        AssertSame(model, leaf, geometry);
        return true;
    });

    [Fact]
    public void Splitting_divides_a_leaf_and_absorbing_puts_it_together() => Seeds.Check(40, random =>
    {
        LeafGeometry geometry = new(RowEncodingTests.NextLayout(random));
        TableLeaf left = TableLeaf.Format(new byte[PageSizes.LargeBytes], Self, Tree, geometry);
        SortedDictionary<long, Row> model = [];
        for (int step = random.Next(2, 1500); step > 0; step--)
        {
            Change(random, geometry, left, model, dense: true);
        }

        if (left.Count < 2)
        {
            return true;
        }

        int at = left.ChooseSplit(random.Next(left.Count + 1));
        long bound = at == left.Count ? left.RowIds[^1] + 1 : left.RowIds[at];
        TableLeaf right = TableLeaf.Format(new byte[PageSizes.LargeBytes], Sibling, Tree, geometry);
        left.SplitTo(right, at, bound);
        Assert.Equal(Sibling.Value, left.Common.Right);
        AssertSame(model.Where(p => p.Key < bound), left, geometry);
        AssertSame(model.Where(p => p.Key >= bound), right, geometry);
        Assert.True(left.IsBeyond(bound) && !left.IsBeyond(bound - 1) && !right.IsBeyond(long.MaxValue));
        if (left.CanAbsorb(right))
        {
            left.Absorb(right);
            AssertSame(model, left, geometry);
            Assert.False(left.HasUpperBound);
        }

        return true;
    });

    [Fact]
    public void Eight_rows_of_the_largest_size_fit_with_as_many_columns_as_allowed()
    {
        SqlType[] types = [.. Enumerable.Repeat(SqlType.Text, RowLayout.MaxColumns)];
        RowLayout layout = new(types, [.. types.Select(_ => true)]);
        LeafGeometry geometry = new(layout);
        TableLeaf leaf = TableLeaf.Format(new byte[PageSizes.LargeBytes], Self, Tree, geometry);
        RowWriter writer = new(layout);
        writer.SetBytes(3, new byte[TableLeaf.MaxRowBytes - sizeof(long) - (16 * RowLayout.MaxColumns)]);
        RowReader row = new(layout, writer.Finish());
        Assert.Equal(TableLeaf.MaxRowBytes, geometry.RowBytes(row));
        for (int i = 0; i < 8; i++)
        {
            Assert.True(leaf.TryInsert(i, i, row));
        }

        Assert.Null(PageCheck.FindDamage(Self, leaf.Bytes));
    }

    [Fact]
    public void Every_flipped_byte_of_a_leaf_is_found_or_harmless()
    {
        Random random = new(12);
        RowLayout layout = new([SqlType.Integer, SqlType.Text, SqlType.Boolean], [true, true, false]);
        LeafGeometry geometry = new(layout);
        byte[] bytes = new byte[PageSizes.LargeBytes];
        TableLeaf leaf = TableLeaf.Format(bytes, Self, Tree, geometry);
        RowWriter writer = new(layout);
        for (int i = 0; i < 20; i++)
        {
            SqlValue text = SqlValue.Text(new string('x', random.Next(30)));
            SqlValue[] values = [SqlValue.Integer(i), text, SqlValue.Boolean(true)];
            RowReader row = new(layout, RowEncodingTests.Write(writer, values));
            Assert.True(leaf.TryInsert(i, i * 2, row));
        }

        leaf.SetGhost(3, ghost: true);
        for (int at = 0; at < PageSizes.LargeBytes; at += at < 1000 || at > 65_000 ? 1 : 17)
        {
            byte[] damaged = [.. bytes];
            damaged[at] ^= (byte)(1 << random.Next(8));
            Survive(damaged, geometry);
            damaged[random.Next(200)] = (byte)random.Next(256);
            Survive(damaged, geometry);
        }
    }

    [Fact]
    public void An_image_of_another_page_kind_or_size_is_refused()
    {
        LeafGeometry geometry = new(new RowLayout([SqlType.Integer], [false]));
        byte[] bytes = new byte[PageSizes.LargeBytes];
        TableLeaf.Format(bytes, Self, Tree, geometry);
        Assert.Null(PageCheck.FindDamage(Self, bytes));
        Assert.Contains("belongs to page", PageCheck.FindDamage(Sibling, bytes), StringComparison.Ordinal);
        Assert.Contains("bytes instead of", PageCheck.FindDamage(Self, bytes.AsSpan(1)), StringComparison.Ordinal);
        bytes[4] = (byte)PageKind.Inner;
        Assert.Contains("kind 1", PageCheck.FindDamage(Self, bytes), StringComparison.Ordinal);
        bytes[5] = 9;
        Assert.Contains("version 9", PageCheck.FindDamage(Self, bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void Bits_shift_as_in_a_list_of_bits() => Seeds.Check(500, random =>
    {
        int count = random.Next(1, 300);
        List<bool> model = [.. Enumerable.Range(0, count).Select(_ => random.Next(2) == 0)];
        byte[] bitmap = new byte[(count / 8) + 1];
        for (int i = 0; i < count; i++)
        {
            bitmap[i >> 3] |= (byte)(model[i] ? 1 << (i & 7) : 0);
        }

        int at = random.Next(count);
        if (random.Next(2) == 0)
        {
            BitShift.Open(bitmap, at);
            model.Insert(at, false);
        }
        else
        {
            BitShift.Close(bitmap, at);
            model.RemoveAt(at);
            model.Add(false);
        }

        return model.Select((bit, i) => TableLeaf.GetBit(bitmap, i) == bit).All(same => same);
    });

    private static void Survive(byte[] image, LeafGeometry geometry)
    {
        if (PageCheck.FindDamage(Self, image) is not null)
        {
            return;
        }

        TableLeaf leaf = new(image, geometry);
        if (!leaf.HasColumnsOf(geometry))
        {
            return;
        }

        RowWriter writer = new(geometry.Layout);
        for (int i = 0; i < leaf.Count; i++)
        {
            Assert.Equal(i, leaf.Find(leaf.RowIds[i]));
            leaf.CopyRow(i, writer);
            Assert.True(geometry.Layout.IsWellFormed(writer.Finish()));
        }
    }

    private static void Change(
        Random random, LeafGeometry geometry, TableLeaf leaf, SortedDictionary<long, Row> model, bool dense)
    {
        RowLayout layout = geometry.Layout;
        long id = dense ? random.Next(600) : random.NextInt64(long.MinValue, long.MaxValue);
        if (!dense && model.Count > 0 && random.Next(2) == 0)
        {
            id = model.Keys.ElementAt(random.Next(model.Count));
        }

        int at = leaf.Find(id);
        Assert.Equal(model.ContainsKey(id), at >= 0);
        SqlValue[] values = RowEncodingTests.NextRow(random, layout);
        RowReader row = new(layout, RowEncodingTests.Write(new RowWriter(layout), values));
        if (at < 0)
        {
            if (leaf.TryInsert(~at, id, row))
            {
                model.Add(id, new Row(values, false));
            }

            return;
        }

        ChangeAt(random.Next(5), leaf, at, model, id, values, row, random.Next(layout.ColumnCount));
    }

    private static void ChangeAt(
        int how,
        TableLeaf leaf,
        int at,
        SortedDictionary<long, Row> model,
        long id,
        SqlValue[] values,
        RowReader row,
        int column)
    {
        switch (how)
        {
            case 0:
                leaf.RemoveAt(at);
                model.Remove(id);
                break;
            case 1:
                leaf.SetGhost(at, !model[id].Ghost);
                model[id] = model[id] with { Ghost = !model[id].Ghost };
                break;
            case 2:
                if (leaf.TryUpdateColumn(column, at, row))
                {
                    SqlValue[] changed = [.. model[id].Values];
                    changed[column] = values[column];
                    model[id] = model[id] with { Values = changed };
                }

                break;
            default:
                if (leaf.TryUpdate(at, row))
                {
                    model[id] = model[id] with { Values = values };
                }

                break;
        }
    }

    private static void AssertSame(
        IEnumerable<KeyValuePair<long, Row>> model, TableLeaf leaf, LeafGeometry geometry)
    {
        Assert.Null(PageCheck.FindDamage(new PageId(leaf.Common.Self), leaf.Bytes));
        Assert.True(leaf.HasColumnsOf(geometry));
        RowWriter writer = new(geometry.Layout);
        int at = 0;
        foreach ((long id, Row row) in model)
        {
            Assert.Equal(id, leaf.RowIds[at]);
            Assert.Equal(row.Ghost, leaf.IsGhost(at));
            leaf.CopyRow(at, writer);
            RowReader reader = new(geometry.Layout, writer.Finish());
            for (int i = 0; i < row.Values.Length; i++)
            {
                Assert.Equal(row.Values[i].ToString(), reader.Value(i).ToString());
            }

            at++;
        }

        Assert.Equal(leaf.Count, at);
    }

    private sealed record Row(SqlValue[] Values, bool Ghost);
}
