using Orm.Model;
using Orm.Tests.Generator.Entities;
using Xunit;

namespace Orm.Tests.Generator.Behavior;

/// <summary>Enums as numbers and as text, and converters.</summary>
public sealed class ConversionTests
{
    [Fact]
    public void Values_survive()
    {
        var read = Mapped.Read<Converted>(Mapped.Write(Full()));

        foreach (var column in Mapped.Model<Converted>().Columns)
        {
            Assert.Equal(Mapped.Value(Full(), column.Property), Mapped.Value(read, column.Property));
        }
    }

    [Fact]
    public void Nulls_survive()
    {
        var read = Mapped.Read<Converted>(Mapped.Write(Full(empty: true)));

        Assert.Null(read.NullableDay);
        Assert.Null(read.NullableHuge);
        Assert.Null(read.NullableState);
        Assert.Null(read.NullableSlug);
        Assert.Null(read.NullableTemperature);
        Assert.Null(read.NullableTags);
        Assert.Null(read.NullablePoints);
    }

    [Theory]
    [InlineData(nameof(Converted.Day), ScalarKind.Int32)]
    [InlineData(nameof(Converted.Tiny), ScalarKind.SByte)]
    [InlineData(nameof(Converted.Huge), ScalarKind.UInt64)]
    [InlineData(nameof(Converted.State), ScalarKind.String)]
    [InlineData(nameof(Converted.Slug), ScalarKind.String)]
    [InlineData(nameof(Converted.NullableTemperature), ScalarKind.Double)]
    [InlineData(nameof(Converted.NullablePoints), ScalarKind.Bytes)]
    public void The_column_has_the_type_of_what_is_stored(string property, ScalarKind kind)
        => Assert.Equal(kind, Mapped.Column<Converted>(property).Kind);

    [Theory]
    [InlineData(State.Draft, "Draft")]
    [InlineData(State.Live, "Published")]
    [InlineData(State.@default, "default")]
    public void Enums_are_stored_by_the_first_of_their_names(State state, string text)
    {
        var entity = Full();
        entity.State = state;

        Assert.Equal(text, Mapped.Write(entity, nameof(Converted.State)));
    }

    [Fact]
    public void Every_name_of_an_enum_is_read()
    {
        var values = Mapped.Write(Full());
        values[Mapped.Ordinal<Converted>(nameof(Converted.State))] = "Live";

        Assert.Equal(State.Published, Mapped.Read<Converted>(values).State);
    }

    [Theory]
    [InlineData("published")]
    [InlineData("1")]
    [InlineData("")]
    public void A_text_that_is_no_name_is_refused(string text)
    {
        var values = Mapped.Write(Full());
        values[Mapped.Ordinal<Converted>(nameof(Converted.State))] = text;

        var error = Assert.Throws<ColumnTypeException>(() => Mapped.Read<Converted>(values));
        Assert.Equal(
            (nameof(Converted), nameof(Converted.State), "the name of a member of State", $"'{text}'"),
            (error.Entity, error.Property, error.Expected, error.Actual));
    }

    [Fact]
    public void A_value_without_a_name_is_refused()
    {
        var entity = Full();
        entity.NullableState = (State)17;

        var error = Assert.Throws<ValueNotStorableException>(() => Mapped.Write(entity));
        Assert.Equal(
            "The value of Converted.NullableState is 17, which is no member of State. Only named values are stored " +
            "as text.",
            error.Message);
        Assert.Equal(Mapped.Ordinal<Converted>(nameof(Converted.NullableState)), error.Ordinal);
    }

    [Fact]
    public void A_value_without_a_name_is_stored_as_a_number()
    {
        var entity = Full();
        entity.Day = (DayOfWeek)17;

        Assert.Equal((DayOfWeek)17, Mapped.Read<Converted>(Mapped.Write(entity)).Day);
    }

    [Fact]
    public void A_null_where_none_is_declared_is_left_to_the_database()
    {
        var entity = Full();
        entity.Tags = null!;

        Assert.Null(Mapped.Write(entity, nameof(Converted.Tags)));
    }

    [Theory]
    [InlineData(nameof(Converted.Day), DayOfWeek.Friday, 5)]
    [InlineData(nameof(Converted.State), State.Live, "Published")]
    public void Boxed_values_are_converted_both_ways(string property, object value, object column)
    {
        var model = Mapped.Column<Converted>(property);

        Assert.Equal(column, model.ToColumn!(value));
        Assert.Equal(value, model.FromColumn!(column));
    }

    [Fact]
    public void Boxed_values_are_converted_by_converters()
    {
        var model = Mapped.Column<Converted>(nameof(Converted.NullableSlug));

        Assert.Equal("a", model.ToColumn!(new Slug("a")));
        Assert.Equal(new Slug("a"), model.FromColumn!("a"));
        Assert.Equal(2.5, Mapped.Column<Converted>(nameof(Converted.Temperature)).ToColumn!(new Celsius(2.5)));
    }

    [Fact]
    public void Types_that_are_stored_as_they_are_need_no_conversion()
    {
        var model = Mapped.Column<Converted>(nameof(Converted.Id));

        Assert.Null(model.ToColumn);
        Assert.Null(model.FromColumn);
    }

    internal static Converted Full(bool empty = false) => new()
    {
        Id = 1,
        Day = DayOfWeek.Saturday,
        NullableDay = empty ? null : DayOfWeek.Monday,
        Tiny = Tiny.Least,
        Huge = Huge.Most,
        NullableHuge = empty ? null : Huge.Most,
        State = State.Published,
        NullableState = empty ? null : State.@default,
        Slug = new Slug("first"),
        NullableSlug = empty ? null : new Slug("second"),
        Temperature = new Celsius(-273.15),
        NullableTemperature = empty ? null : new Celsius(36.6),
        Tags = ["a", "b"],
        NullableTags = empty ? null : ["c"],
        Points = [1, 2],
        NullablePoints = empty ? null : [],
    };
}
