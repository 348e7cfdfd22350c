using Orm.Engine.Types;
using Xunit;

namespace Orm.Tests.Engine.Types;

public sealed class RowEncodingTests
{
    [Fact]
    public void A_row_is_read_back_as_it_was_written() =>
        Seeds.Check(2000, random =>
        {
            RowLayout layout = NextLayout(random);
            RowWriter writer = new(layout);
            bool same = true;
            for (int row = 0; row < 3; row++)
            {
                SqlValue[] values = NextRow(random, layout);
                ReadOnlySpan<byte> bytes = Write(writer, values);
                RowReader reader = new(layout, bytes);
                same &= layout.IsWellFormed(bytes);
                for (int i = 0; i < values.Length; i++)
                {
                    same &= reader.Value(i).ToString() == values[i].ToString();
                }
            }

            return same;
        });

    [Fact]
    public void Columns_are_copied_between_rows()
    {
        Random random = new(5);
        for (int round = 0; round < 200; round++)
        {
            RowLayout layout = NextLayout(random);
            byte[] row = Write(new RowWriter(layout), NextRow(random, layout)).ToArray();
            RowWriter copy = new(layout);
            for (int i = layout.ColumnCount - 1; i >= 0; i--)
            {
                copy.CopyFrom(i, new RowReader(layout, row));
            }

            RowReader expected = new(layout, row);
            RowReader actual = new(layout, copy.Finish());
            for (int i = 0; i < layout.ColumnCount; i++)
            {
                Assert.Equal(expected.Value(i).ToString(), actual.Value(i).ToString());
            }
        }
    }

    [Fact]
    public void Damaged_rows_are_recognized_or_harmless() =>
        Seeds.Check(2000, random =>
        {
            RowLayout layout = NextLayout(random);
            byte[] row = Write(new RowWriter(layout), NextRow(random, layout)).ToArray();
            for (int hit = random.Next(1, 4); hit > 0; hit--)
            {
                row[random.Next(row.Length)] ^= (byte)(1 << random.Next(8));
            }

            if (layout.IsWellFormed(row))
            {
                RowReader reader = new(layout, row);
                for (int i = 0; i < layout.ColumnCount; i++)
                {
                    if (!reader.IsNull(i) && layout.Formats[i] == ColumnFormat.View && !reader.View(i).IsOverflow)
                    {
                        Assert.True(reader.Bytes(i).Length <= row.Length);
                    }
                }
            }

            return !layout.IsWellFormed(row.AsSpan(0, row.Length - 1));
        });

    [Fact]
    public void A_column_without_NULLs_must_be_set()
    {
        RowWriter writer = new(new RowLayout([SqlType.Integer], [false]));
        Assert.Throws<InvalidOperationException>(() => writer.Finish().Length);
    }

    [Fact]
    public void Too_many_columns_are_refused_with_the_facts()
    {
        SqlType[] types = [.. Enumerable.Repeat(SqlType.Integer, RowLayout.MaxColumns + 1)];
        RowTooLargeException e = Assert.Throws<RowTooLargeException>(
            () => new RowLayout(types, new bool[types.Length]));
        Assert.Equal((RowLayout.MaxColumns + 1, RowLayout.MaxColumns, "columns"), (e.Actual, e.Limit, e.Unit));
    }

    [Fact]
    public void Number_too_large_for_its_column_is_refused()
    {
        RowWriter writer = new(new RowLayout([SqlType.Decimal(4, 2), SqlType.SmallInt], [true, true]));
        Assert.Throws<OverflowException>(() => writer.Set(0, SqlValue.Decimal(new SqlDecimal(100_00, 2))));
        Assert.Throws<OverflowException>(() => writer.Set(1, SqlValue.BigInt(40_000)));
        writer.Set(0, SqlValue.Decimal(new SqlDecimal(99_994, 3)));
        Assert.Equal("99.99", new RowReader(writer.Layout, writer.Finish()).Value(0).ToString());
    }

    internal static RowLayout NextLayout(Random random)
    {
        int count = random.Next(1, 12);
        SqlType[] types = new SqlType[count];
        bool[] nullable = new bool[count];
        for (int i = 0; i < count; i++)
        {
            types[i] = RandomValues.AllTypes[random.Next(RandomValues.AllTypes.Length)];
            nullable[i] = random.Next(2) == 0;
        }

        return new RowLayout(types, nullable);
    }

    internal static SqlValue[] NextRow(Random random, RowLayout layout)
    {
        SqlValue[] values = new SqlValue[layout.ColumnCount];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = layout.Nullable[i] && random.Next(4) == 0
                ? SqlValue.Null
                : RandomValues.Next(random, layout.Types[i]);
        }

        return values;
    }

    internal static ReadOnlySpan<byte> Write(RowWriter writer, ReadOnlySpan<SqlValue> values)
    {
        writer.Clear();
        for (int i = 0; i < values.Length; i++)
        {
            writer.Set(i, values[i]);
        }

        return writer.Finish();
    }
}
