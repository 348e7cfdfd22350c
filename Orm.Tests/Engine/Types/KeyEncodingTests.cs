using Orm.Engine.Types;
using Xunit;

namespace Orm.Tests.Engine.Types;

public sealed class KeyEncodingTests
{
    public static TheoryData<int> OrderedTypes() =>
        new(Enumerable.Range(0, RandomValues.AllTypes.Length).Where(i => RandomValues.AllTypes[i].IsOrdered));

    [Theory]
    [MemberData(nameof(OrderedTypes))]
    public void Key_order_is_value_order(int type) =>
        Seeds.Check(3000, random =>
        {
            KeyColumn column = NextColumn(random, RandomValues.AllTypes[type]);
            SqlValue left = NextValue(random, column);
            SqlValue right = NextValue(random, column);
            int byKey = Encode([left], [column]).AsSpan().SequenceCompareTo(Encode([right], [column]));
            return (Math.Sign(byKey) == Math.Sign(SqlValue.Compare(left, right, column)),
                $"{column}: {left} / {right}");
        });

    [Fact]
    public void Composite_key_order_is_the_order_of_the_first_difference() =>
        Seeds.Check(3000, random =>
        {
            SqlType[] ordered = [.. RandomValues.Ordered];
            KeyColumn[] columns = [.. Enumerable.Range(0, random.Next(1, 5))
                .Select(_ => NextColumn(random, ordered[random.Next(ordered.Length)]))];
            SqlValue[] left = [.. columns.Select(c => NextValue(random, c))];
            SqlValue[] right = [.. columns.Select((c, i) => random.Next(2) == 0 ? left[i] : NextValue(random, c))];
            int byValue = columns.Select((c, i) => SqlValue.Compare(left[i], right[i], c)).FirstOrDefault(o => o != 0);
            int byKey = Encode(left, columns).AsSpan().SequenceCompareTo(Encode(right, columns));
            return (Math.Sign(byKey) == Math.Sign(byValue),
                $"{string.Join(" | ", columns)}: {string.Join(", ", left)} / {string.Join(", ", right)}");
        });

    [Fact]
    public void A_key_is_read_back_as_an_equal_value_and_the_same_one_where_the_type_promises_it() =>
        Seeds.Check(3000, random =>
        {
            SqlType[] ordered = [.. RandomValues.Ordered];
            KeyColumn[] columns = [.. Enumerable.Range(0, 4)
                .Select(_ => NextColumn(random, ordered[random.Next(ordered.Length)]))];
            SqlValue[] values = [.. columns.Select(c => NextValue(random, c))];
            KeyReader reader = new(Encode(values, columns));
            bool same = true;
            for (int i = 0; i < columns.Length; i++)
            {
                same &= reader.TryRead(columns[i], out SqlValue read)
                    && read.IsNull == values[i].IsNull
                    && (read.IsNull || SqlValue.Compare(read, values[i]) == 0)
                    && (!columns[i].Type.IsKeyReversible || read.ToString() == values[i].ToString());
            }

            return (same && reader.AtEnd, $"{string.Join(" | ", columns)}: {string.Join(", ", values)}");
        });

    [Fact]
    public void Row_ids_order_entries_with_equal_columns()
    {
        KeyColumn column = KeyColumn.Ascending(SqlType.Text);
        long[] ids = [long.MinValue, -2, -1, 0, 1, 2, int.MaxValue, long.MaxValue];
        byte[][] entries = [.. ids.Select(id => Entry(column, id))];
        for (int i = 1; i < ids.Length; i++)
        {
            Assert.True(entries[i - 1].AsSpan().SequenceCompareTo(entries[i]) < 0);
        }

        Assert.Equal(ids, entries.Select(e => KeyReader.RowIdOf(e)));
    }

    [Fact]
    public void The_end_of_a_prefix_lies_above_all_keys_with_the_prefix_and_below_the_next() =>
        Seeds.Check(3000, random =>
        {
            byte[] prefix = RandomValues.Bytes(random, random.Next(1, 5), 3);
            byte[] key = [.. prefix, .. RandomValues.Bytes(random, random.Next(4), 256)];
            byte[] other = RandomValues.Bytes(random, random.Next(1, 6), 3);
            byte[] end = [.. prefix];
            int length = KeyBounds.ToPrefixEnd(end);
            bool otherIsAbove = other.AsSpan().SequenceCompareTo(prefix) >= 0 && !other.AsSpan().StartsWith(prefix);
            return length == 0
                ? prefix.All(b => b == 0xFF)
                : key.AsSpan().SequenceCompareTo(end.AsSpan(0, length)) < 0
                    && (!otherIsAbove || other.AsSpan().SequenceCompareTo(end.AsSpan(0, length)) >= 0);
        });

    [Fact]
    public void Damaged_keys_are_refused_without_an_exception() =>
        Seeds.Check(3000, random =>
        {
            KeyReader reader = new(RandomValues.Bytes(random, random.Next(40), random.Next(2) == 0 ? 3 : 256));
            while (!reader.AtEnd)
            {
                KeyColumn column = NextColumn(random, RandomValues.AllTypes[random.Next(RandomValues.AllTypes.Length)]);
                if (!reader.TryRead(column, out _))
                {
                    break;
                }
            }

            return true;
        });

    [Fact]
    public void A_type_without_order_is_refused()
    {
        KeyWriter writer = new(stackalloc byte[64]);
        try
        {
            writer.Append(SqlValue.OfBytes(SqlTypeKind.Json, [1]), KeyColumn.Ascending(SqlType.Json));
            Assert.Fail("JSON has no order");
        }
        catch (InvalidOperationException e)
        {
            Assert.Contains("JSON", e.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_key_longer_than_the_scratch_space_grows()
    {
        byte[] text = new byte[10_000];
        text.AsSpan().Fill(7);
        byte[] key = Encode([SqlValue.Blob(text)], [KeyColumn.Ascending(SqlType.Blob, nullable: false)]);
        Assert.Equal(10_002, key.Length);
        Assert.Equal(text, key[..10_000]);
    }

    [Fact]
    public void NULL_in_a_column_without_NULLs_is_refused() =>
        Assert.Throws<InvalidOperationException>(
            () => Encode([SqlValue.Null], [KeyColumn.Ascending(SqlType.Integer, nullable: false)]));

    [Fact]
    public void The_bytes_of_keys_never_change() =>
        Assert.Equal(
            "0180000001" + "0161620001" + "02" + "7FFFFFFFFFFFFFFD",
            Convert.ToHexString(Encode(
                [SqlValue.Integer(1), SqlValue.Text("ab"), SqlValue.Null, SqlValue.BigInt(2)],
                [
                    KeyColumn.Ascending(SqlType.Integer), KeyColumn.Ascending(SqlType.Text),
                    KeyColumn.Ascending(SqlType.Date), KeyColumn.Reversed(SqlType.BigInt, nullable: false),
                ])));

    private static byte[] Entry(in KeyColumn column, long rowId)
    {
        KeyWriter writer = new(stackalloc byte[16]);
        writer.Append(SqlValue.Text("same"), column);
        writer.AppendRowId(rowId);
        byte[] entry = writer.Key.ToArray();
        writer.Dispose();
        return entry;
    }

    private static KeyColumn NextColumn(Random random, SqlType type) =>
        new(type, random.Next(2) == 0, random.Next(2) == 0, random.Next(2) == 0);

    private static SqlValue NextValue(Random random, in KeyColumn column) =>
        column.Nullable && random.Next(6) == 0 ? SqlValue.Null : RandomValues.Next(random, column.Type);

    private static byte[] Encode(ReadOnlySpan<SqlValue> values, ReadOnlySpan<KeyColumn> columns)
    {
        KeyWriter writer = new(stackalloc byte[8]);
        for (int i = 0; i < values.Length; i++)
        {
            writer.Append(values[i], columns[i]);
        }

        byte[] key = writer.Key.ToArray();
        writer.Dispose();
        return key;
    }
}
