using Orm.Engine.Storage.Pages;
using Orm.Engine.Types;
using Xunit;

namespace Orm.Tests.Engine.Storage.Pages;

public sealed class SlottedPageTests
{
    private static readonly PageId Self = PageId.Of(PageSize.Small, 7);
    private static readonly PageId Sibling = PageId.Of(PageSize.Small, 8);
    private static readonly PageId Tree = PageId.Of(PageSize.Small, 1);

    [Fact]
    public void A_leaf_holds_what_a_sorted_dictionary_holds() => Seeds.Check(60, random =>
    {
        int style = random.Next(4);
        SlottedPage page = NewLeaf();
        SortedDictionary<byte[], byte[]> model = new(ByteOrder.Instance);
        for (int step = 0; step < 800; step++)
        {
            Change(random, page, model, NextKey(random, style), RandomValues(random));
            if (step % 50 == 0)
            {
                AssertSame(model, page);
            }
        }

        AssertSame(model, page);
        return true;
    });

    [Fact]
    public void Splitting_divides_a_leaf_and_absorbing_puts_it_together() => Seeds.Check(100, random =>
    {
        SortedDictionary<byte[], byte[]> model = new(ByteOrder.Instance);
        SlottedPage left = NewLeaf();
        (byte[] pending, SlottedPage.Fit fit) = Fill(random, left, model);
        left.TryFind(pending, out int insertAt, out _);
        if (insertAt < left.Count && left.Count < 2)
        {
            return true;
        }

        int split = left.ChooseSplit(insertAt, pending, fit);
        Span<byte> separator = new byte[SlottedPage.MaxEntryBytes];
        separator = separator[..left.Separator(split, pending, separator)];
        SlottedPage right = SlottedPage.Format(new byte[PageSizes.SmallBytes], Sibling, PageKind.IndexLeaf, 0, Tree);
        left.SplitTo(right, split, separator);
        Assert.Equal(Sibling.Value, left.Common.Right);
        Assert.True(left.UpperFence.SequenceEqual(separator) && right.LowerFence.SequenceEqual(separator));
        byte[] boundary = separator.ToArray();
        AssertSame(model.Where(p => ByteOrder.Instance.Compare(p.Key, boundary) < 0), left);
        AssertSame(model.Where(p => ByteOrder.Instance.Compare(p.Key, boundary) >= 0), right);
        if (left.CanAbsorb(right))
        {
            left.Absorb(right);
            AssertSame(model, left);
            Assert.False(left.HasUpperFence);
        }

        return true;
    });

    [Fact]
    public void An_inner_page_leads_every_key_to_the_child_whose_range_holds_it() => Seeds.Check(60, random =>
    {
        SlottedPage left = SlottedPage.Format(new byte[PageSizes.SmallBytes], Self, PageKind.Inner, 1, Tree);
        left.SetFences([], [], hasUpper: false);
        left.SetFirstChild(new PageId(100));
        SortedDictionary<byte[], uint> model = new(ByteOrder.Instance) { [[]] = 100 };
        (byte[] pending, int insertAt, SlottedPage.Fit fit) = FillInner(random, left, model);
        AssertLeads(model, left);
        if (left.Count < 3)
        {
            return true;
        }

        int split = left.ChooseSplit(insertAt, pending, fit);
        Span<byte> separator = new byte[SlottedPage.MaxEntryBytes];
        separator = separator[..left.Separator(split, [], separator)];
        SlottedPage right = SlottedPage.Format(new byte[PageSizes.SmallBytes], Sibling, PageKind.Inner, 1, Tree);
        left.SplitTo(right, split, separator);
        byte[] boundary = separator.ToArray();
        AssertLeads(model.Where(p => ByteOrder.Instance.Compare(p.Key, boundary) < 0), left);
        AssertLeads(model.Where(p => ByteOrder.Instance.Compare(p.Key, boundary) >= 0), right);
        if (left.CanAbsorb(right))
        {
            left.Absorb(right);
            AssertLeads(model, left);
        }

        return true;
    });

    private static SlottedPage NewLeaf()
    {
        SlottedPage page = SlottedPage.Format(new byte[PageSizes.SmallBytes], Self, PageKind.IndexLeaf, 0, Tree);
        page.SetFences([], [], hasUpper: false);
        return page;
    }

    private static void Change(
        Random random, SlottedPage page, SortedDictionary<byte[], byte[]> model, byte[] key, byte[] value)
    {
        Assert.True(page.TryFind(key, out int slot, out bool exact));
        Assert.Equal(model.ContainsKey(key), exact);
        switch (random.Next(4))
        {
            case 0 when exact:
                page.RemoveAt(slot);
                model.Remove(key);
                break;
            case 1 when exact:
                if (page.TryReplaceValue(slot, value))
                {
                    model[key] = value;
                }

                break;
            default:
                if (!exact && page.TryInsert(slot, key, value) == SlottedPage.Fit.Fits)
                {
                    model.Add(key, value);
                }

                break;
        }
    }

    /// <summary>Adds random entries until there are enough or one has no room; returns the last of them.</summary>
    private static (byte[] Last, SlottedPage.Fit Fit) Fill(
        Random random, SlottedPage page, SortedDictionary<byte[], byte[]> model)
    {
        int style = random.Next(4);
        int limit = random.Next(2, 600);
        byte[] pending = NextKey(random, style);
        SlottedPage.Fit fit = SlottedPage.Fit.Full;
        for (int i = 0; i < limit; i++)
        {
            pending = NextKey(random, style);
            page.TryFind(pending, out int at, out bool exact);
            if (exact)
            {
                continue;
            }

            byte[] value = RandomValues(random);
            fit = page.TryInsert(at, pending, value);
            if (fit != SlottedPage.Fit.Fits)
            {
                break;
            }

            model.Add(pending, value);
        }

        return (pending, fit);
    }

    /// <summary>Adds random children until one has no room; returns the last of them.</summary>
    private static (byte[] Last, int At, SlottedPage.Fit Fit) FillInner(
        Random random, SlottedPage page, SortedDictionary<byte[], uint> model)
    {
        int style = random.Next(4);
        SlottedPage.Fit fit = SlottedPage.Fit.Fits;
        int insertAt = 0;
        byte[] pending = [];
        for (uint child = 102; child < 1500 && fit == SlottedPage.Fit.Fits; child += 2)
        {
            byte[] key = pending = NextKey(random, style);
            page.TryFind(key, out insertAt, out bool exact);
            if (key.Length == 0 || exact)
            {
                continue;
            }

            fit = page.TryInsertChild(insertAt, key, new PageId(child));
            if (fit == SlottedPage.Fit.Fits)
            {
                model.Add(key, child);
            }
        }

        return (pending, insertAt, fit);
    }

    [Fact]
    public void Every_flipped_byte_of_a_page_is_found_or_harmless()
    {
        Random random = new(11);
        byte[] bytes = new byte[PageSizes.SmallBytes];
        SlottedPage page = SlottedPage.Format(bytes, Self, PageKind.IndexLeaf, 0, Tree);
        page.SetFences([0], [0xFF, 1], hasUpper: true);
        for (int i = 0; i < 40; i++)
        {
            byte[] key = [.. "item"u8, .. RandomBytes(random, 3)];
            page.TryFind(key, out int slot, out bool exact);
            _ = exact || page.TryInsert(slot, key, RandomBytes(random, 5)) == SlottedPage.Fit.Fits;
        }

        for (int at = 0; at < PageSizes.SmallBytes; at++)
        {
            if (at is > SlottedPage.HeaderSize + (41 * SlottedPage.SlotSize) and < 15_900)
            {
                continue;
            }

            byte[] damaged = [.. bytes];
            damaged[at] ^= (byte)(1 << random.Next(8));
            Survive(damaged);
            damaged[random.Next(PageSizes.SmallBytes)] = (byte)random.Next(256);
            Survive(damaged);
        }
    }

    [Fact]
    public void Random_bytes_behind_a_valid_header_are_found_or_harmless() => Seeds.Check(300, random =>
    {
        byte[] bytes = new byte[PageSizes.SmallBytes];
        random.NextBytes(bytes);
        PageHeader.Write(bytes, Self, random.Next(2) == 0 ? PageKind.Inner : PageKind.IndexLeaf, random.Next(2), Tree);
        bytes[17] = 0;
        bytes[23] &= 0x3F;
        Survive(bytes);
        return true;
    });

    [Fact]
    public void An_entry_that_no_page_can_take_is_refused_with_the_facts()
    {
        RowTooLargeException e = Assert.Throws<RowTooLargeException>(() =>
        {
            SlottedPage page = SlottedPage.Format(new byte[PageSizes.SmallBytes], Self, PageKind.IndexLeaf, 0, Tree);
            page.TryInsert(0, new byte[2001], new byte[2000]);
        });
        Assert.Equal((4001, SlottedPage.MaxEntryBytes), (e.Actual, e.Limit));
    }

    [Fact]
    public void Two_entries_of_the_largest_size_fit_beside_fences_as_long()
    {
        SlottedPage page = SlottedPage.Format(new byte[PageSizes.SmallBytes], Self, PageKind.IndexLeaf, 0, Tree);
        byte[] lower = Filled(1);
        byte[] upper = Filled(9);
        page.SetFences(lower, upper, hasUpper: true);
        Assert.Equal(SlottedPage.Fit.Fits, page.TryInsert(0, Filled(2), []));
        Assert.Equal(SlottedPage.Fit.Fits, page.TryInsert(1, Filled(3), []));
        Assert.Null(PageCheck.FindDamage(Self, page.Bytes));

        static byte[] Filled(byte value)
        {
            byte[] key = new byte[SlottedPage.MaxEntryBytes];
            key.AsSpan().Fill(value);
            return key;
        }
    }

    /// <summary>An image that passes the check must be safe to search, read and change.</summary>
    private static void Survive(byte[] image)
    {
        if (PageCheck.FindDamage(Self, image) is not null)
        {
            return;
        }

        SlottedPage page = new(image);
        Span<byte> key = new byte[SlottedPage.MaxEntryBytes];
        for (int i = page.FirstKey; i < page.Count; i++)
        {
            int length = page.CopyKey(i, key);
            Assert.True(page.TryFind(key[..length], out int slot, out bool exact) && exact && slot == i);
            _ = page.IsInner ? (int)page.Child(i).Value : page.Value(i).Length;
        }

        if (!page.IsInner && page.TryFind("item\u0001"u8, out int at, out bool found) && !found)
        {
            page.TryInsert(at, "item\u0001"u8, [1]);
            Assert.Null(PageCheck.FindDamage(Self, image));
        }
    }

    private static void AssertSame(IEnumerable<KeyValuePair<byte[], byte[]>> model, SlottedPage page)
    {
        Assert.Null(PageCheck.FindDamage(new PageId(page.Common.Self), page.Bytes));
        int slot = 0;
        byte[] key = new byte[SlottedPage.MaxEntryBytes];
        foreach ((byte[] expectedKey, byte[] expectedValue) in model)
        {
            Assert.Equal(expectedKey, key[..page.CopyKey(slot, key)]);
            Assert.Equal(expectedValue, page.Value(slot).ToArray());
            slot++;
        }

        Assert.Equal(page.Count, slot);
    }

    private static void AssertLeads(IEnumerable<KeyValuePair<byte[], uint>> model, SlottedPage page)
    {
        Assert.Null(PageCheck.FindDamage(new PageId(page.Common.Self), page.Bytes));
        KeyValuePair<byte[], uint>[] children = [.. model];
        for (int i = 0; i < children.Length; i++)
        {
            byte[] key = children[i].Key;
            byte[] above = [.. key, 0];
            AssertLeads(page, key, children[i].Value);
            if (i + 1 == children.Length || ByteOrder.Instance.Compare(above, children[i + 1].Key) < 0)
            {
                AssertLeads(page, above, children[i].Value);
            }
        }
    }

    private static void AssertLeads(SlottedPage page, byte[] key, uint child)
    {
        Assert.True(page.TryFind(key, out int slot, out bool exact));
        Assert.Equal(child, page.Child(exact ? slot : slot - 1).Value);
    }

    private static byte[] NextKey(Random random, int style) => style switch
    {
        0 => RandomBytes(random, random.Next(1, 8)),
        1 => [.. "a long prefix that all keys of this page have in common/"u8, .. RandomBytes(random, random.Next(3))],
        2 => RandomBytes(random, random.Next(1, 600)),
        _ => random.Next(30) == 0 ? [.. RandomBytes(random, 2)] : [.. "many/share/this/"u8, .. RandomBytes(random, 2)],
    };

    private static byte[] RandomValues(Random random) =>
        RandomBytes(random, random.Next(random.Next(10) == 0 ? 300 : 20));

    private static byte[] RandomBytes(Random random, int length)
    {
        byte[] bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }
}
