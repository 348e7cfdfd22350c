using Orm.Model;
using Orm.Tests.Generator.Entities;
using Xunit;

namespace Orm.Tests.Generator.Behavior;

/// <summary>Each type that a column can have, at its limits, through binding and reading.</summary>
public sealed class EveryTypeTests
{
    public static TheoryData<bool> Ends() => [false, true];

    [Theory]
    [MemberData(nameof(Ends))]
    public void Values_at_the_limits_survive(bool most)
    {
        var entity = most ? Most() : Least();

        var read = Mapped.Read<EveryType>(Mapped.Write(entity));

        foreach (var column in Mapped.Model<EveryType>().Columns)
        {
            Assert.Equal(Mapped.Value(entity, column.Property), Mapped.Value(read, column.Property));
        }
    }

    [Fact]
    public void Nulls_survive()
    {
        var read = Mapped.Read<EveryType>(Mapped.Write(new EveryType { DateTime = DateTime.UnixEpoch }));

        foreach (var column in Mapped.Model<EveryType>().Columns.Where(column => column.IsNullable))
        {
            Assert.Null(Mapped.Value(read, column.Property));
        }
    }

    [Fact]
    public void Exactly_the_nullable_properties_have_nullable_columns()
        => Assert.All(
            Mapped.Model<EveryType>().Columns,
            column => Assert.Equal(
                column.Property.StartsWith("Nullable", StringComparison.Ordinal), column.IsNullable));

    [Fact]
    public void A_column_has_the_kind_that_its_property_is_named_after()
        => Assert.All(
            Mapped.Model<EveryType>().Columns.Where(column => column.Property is not "Id"),
            column => Assert.Equal(
                column.Property.Replace("Nullable", string.Empty, StringComparison.Ordinal) is "WallClock"
                    ? ScalarKind.DateTime
                    : Enum.Parse<ScalarKind>(
                        column.Property.Replace("Nullable", string.Empty, StringComparison.Ordinal)),
                column.Kind));

    [Fact]
    public void A_null_in_a_column_that_has_none_is_refused()
    {
        var columns = Mapped.Model<EveryType>().Columns;
        for (var i = 0; i < columns.Count; i++)
        {
            var values = Mapped.Write(Most());
            values[i] = null;
            if (columns[i].IsNullable)
            {
                Mapped.Read<EveryType>(values);
            }
            else
            {
                Assert.Equal(i, Assert.Throws<UnexpectedNullException>(() => Mapped.Read<EveryType>(values)).Ordinal);
            }
        }
    }

    [Fact]
    public void A_number_that_does_not_fit_is_refused()
    {
        var values = Mapped.Write(Most());
        values[Mapped.Ordinal<EveryType>(nameof(EveryType.Byte))] = 256L;

        Assert.Throws<ColumnOverflowException>(() => Mapped.Read<EveryType>(values));
    }

    [Fact]
    public void Each_column_is_bound_alone_as_it_is_among_all()
    {
        var entity = Most();
        var all = Mapped.Write(entity);

        Assert.All(
            Mapped.Model<EveryType>().Columns.Select((column, i) => (column.Property, all[i])),
            column => Assert.Equal(column.Item2, Mapped.Write(entity, column.Property)));
    }

    [Fact]
    public void Without_the_generated_column_the_others_move_up()
        => Assert.Equal(Mapped.Write(Most())[1..], Mapped.Write(Most(), withGenerated: false));

    [Fact]
    public void A_value_that_is_refused_is_located()
    {
        var entity = Most();
        entity.NullableDouble = double.NaN;

        var error = Assert.Throws<ValueNotStorableException>(() => Mapped.Write(entity));
        Assert.Equal((nameof(EveryType), nameof(EveryType.NullableDouble)), (error.Entity, error.Property));

        error = Assert.Throws<ValueNotStorableException>(
            () => Mapped.Write(entity, nameof(EveryType.NullableDouble)));
        Assert.Equal((nameof(EveryType), nameof(EveryType.NullableDouble)), (error.Entity, error.Property));
        Assert.Equal(3, error.Ordinal);
    }

    [Fact]
    public void A_time_of_another_kind_is_refused()
    {
        var entity = Most();
        entity.WallClock = DateTime.UnixEpoch;

        var error = Assert.Throws<ValueNotStorableException>(() => Mapped.Write(entity));
        Assert.Equal(nameof(EveryType.WallClock), error.Property);
    }

    [Fact]
    public void Ordinals_that_no_column_has_are_refused()
    {
        var binder = new ArrayBinder();
        Assert.Throws<ArgumentOutOfRangeException>(() => Mapped.Model<EveryType>().GetValue(new EveryType(), 99));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => Mapped.Model<EveryType>().BindColumn(new EveryType(), -1, ref binder, 0));
    }

    internal static EveryType Least() => new()
    {
        Id = long.MinValue,
        SByte = sbyte.MinValue,
        NullableSByte = sbyte.MinValue,
        Int16 = short.MinValue,
        NullableInt16 = short.MinValue,
        Int32 = int.MinValue,
        NullableInt32 = int.MinValue,
        Int64 = long.MinValue,
        NullableInt64 = long.MinValue,
        Single = float.MinValue,
        NullableSingle = float.Epsilon,
        Double = double.MinValue,
        NullableDouble = double.Epsilon,
        Decimal = decimal.MinValue,
        NullableDecimal = 0.0000000000000000000000000001m,
        NullableString = string.Empty,
        NullableBytes = [],
        DateTime = DateTime.SpecifyKind(DateTime.MinValue, DateTimeKind.Utc),
        DateTimeOffset = DateTimeOffset.MinValue,
        TimeSpan = TimeSpan.MinValue,
        NullableTimeSpan = TimeSpan.MinValue,
    };

    internal static EveryType Most() => new()
    {
        Id = long.MaxValue,
        Boolean = true,
        NullableBoolean = true,
        SByte = sbyte.MaxValue,
        NullableSByte = sbyte.MaxValue,
        Byte = byte.MaxValue,
        NullableByte = byte.MaxValue,
        Int16 = short.MaxValue,
        NullableInt16 = short.MaxValue,
        UInt16 = ushort.MaxValue,
        NullableUInt16 = ushort.MaxValue,
        Int32 = int.MaxValue,
        NullableInt32 = int.MaxValue,
        UInt32 = uint.MaxValue,
        NullableUInt32 = uint.MaxValue,
        Int64 = long.MaxValue,
        NullableInt64 = long.MaxValue,
        UInt64 = ulong.MaxValue,
        NullableUInt64 = ulong.MaxValue,
        Char = char.MaxValue,
        NullableChar = 'x',
        Single = float.MaxValue,
        NullableSingle = float.MaxValue,
        Double = double.MaxValue,
        NullableDouble = double.MaxValue,
        Decimal = decimal.MaxValue,
        NullableDecimal = decimal.MaxValue,
        String = "50% 'quoted' \u00fc \U0001F600",
        NullableString = "x",
        Bytes = [0, 255],
        NullableBytes = [1],
        DateTime = DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc),
        NullableDateTime = DateTime.UnixEpoch,
        WallClock = DateTime.MaxValue,
        NullableWallClock = DateTime.MaxValue,
        DateTimeOffset = DateTimeOffset.MaxValue,
        NullableDateTimeOffset = DateTimeOffset.UnixEpoch,
        DateOnly = DateOnly.MaxValue,
        NullableDateOnly = DateOnly.MaxValue,
        TimeOnly = TimeOnly.MaxValue,
        NullableTimeOnly = TimeOnly.MaxValue,
        TimeSpan = TimeSpan.MaxValue,
        NullableTimeSpan = TimeSpan.MaxValue,
        Guid = new Guid("ffffffff-ffff-ffff-ffff-ffffffffffff"),
        NullableGuid = new Guid("00000000-0000-0000-0000-000000000001"),
    };
}
