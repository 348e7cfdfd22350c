using System.Globalization;
using Orm.Model;
using Orm.Tests.Generator.Entities;
using Xunit;

namespace Orm.Tests.Generator.Behavior;

/// <summary>The forms that a class can have: how rows become objects of it, and how keys are stored in them.</summary>
public sealed class ShapeTests
{
    private static readonly Guid SomeId = new("00000000-0000-0000-0000-00000000002a");

    [Fact]
    public void Init_only_and_required_properties_are_set()
    {
        var entity = Mapped.Read<InitOnly>(7L, "n", null, 3L);

        Assert.Equal((7, "n", null, 3L), (entity.Id, entity.Name, entity.Note, entity.Revision));
        Assert.Null(entity.Tag);
    }

    [Fact]
    public void A_generated_key_and_a_version_are_stored_in_init_only_properties()
    {
        var entity = new InitOnly { Name = "n", Note = null, Tag = null };
        var model = Mapped.Model<InitOnly>();
        Assert.True(model.NeedsGeneratedKey(entity));

        model.SetGeneratedKey(entity, 41);
        model.SetVersion(entity, long.MaxValue);

        Assert.Equal((41, long.MaxValue), (entity.Id, entity.Revision));
        Assert.Equal(long.MaxValue, model.GetVersion(entity));
        Assert.False(model.NeedsGeneratedKey(entity));
    }

    [Theory]
    [InlineData(1L + int.MaxValue)]
    [InlineData(-1L + int.MinValue)]
    public void A_generated_key_that_does_not_fit_is_refused(long key)
    {
        var error = Assert.Throws<ValueNotStorableException>(
            () => Mapped.Model<InitOnly>().SetGeneratedKey(new InitOnly { Name = "", Note = "", Tag = 1 }, key));

        var number = key.ToString(CultureInfo.InvariantCulture);
        Assert.Equal(
            $"The value of InitOnly.Id would become {number}, which does not fit Int32. Use a wider type.",
            error.Message);
    }

    [Fact]
    public void A_negative_key_does_not_fit_an_unsigned_one()
        => Assert.Throws<ValueNotStorableException>(() => Mapped.Model<Report>().SetGeneratedKey(new Report(), -1));

    [Fact]
    public void A_version_that_does_not_fit_is_refused()
        => Assert.Throws<ValueNotStorableException>(
            () => Mapped.Model<Post>().SetVersion(new Post { Title = "t" }, 1L + int.MaxValue));

    [Fact]
    public void A_private_constructor_sets_properties_without_setters()
    {
        var entity = Mapped.Read<Immutable>(2L, "bob", 5L);

        Assert.Equal((2, "bob", 5, ""), ((int)entity.Id, entity.Name, entity.Rank ?? 0, entity.Unrelated));
        Assert.Equal(["Id", "Name", "Rank"], Mapped.Model<Immutable>().Columns.Select(column => column.Property));
    }

    [Fact]
    public void A_generated_key_is_stored_in_a_property_without_a_setter()
    {
        var entity = Immutable.Create("bob", rank: null);
        Mapped.Model<Immutable>().SetGeneratedKey(entity, 12);

        Assert.Equal(12, entity.Id);
    }

    [Fact]
    public void A_positional_record_is_made_by_its_constructor()
    {
        var entity = Mapped.Read<Coordinates>("home", 1.5, -2.5, "note");

        Assert.Equal(new Coordinates("home", 1.5, -2.5) { Note = "note" }, entity);
        Assert.Equal([0], Mapped.Model<Coordinates>().Key);
    }

    [Fact]
    public void Required_members_that_a_constructor_takes_are_set_again_unless_it_promises_to_set_them()
    {
        Assert.Equal("ann", Mapped.Read<HalfRequired>(1L, "ann").Name);
        Assert.Equal("ann!", Mapped.Read<FullyRequired>(1L, "ann").Name);
    }

    [Fact]
    public void Properties_of_base_classes_are_mapped_with_private_setters_too()
    {
        var model = Mapped.Model<Device>();
        Assert.Equal(
            ["Id", "ChangedAt", "Comment", "Name", "Alias", "Since", "Load", "Hidden"],
            model.Columns.Select(column => column.Property));

        var since = new DateOnly(2026, 1, 2);
        var entity = Mapped.Read<Device>(SomeId, DateTime.UnixEpoch, "c", "n", "a", since, 0.5, 9L);

        Assert.Equal(
            (SomeId, DateTime.UnixEpoch, "c", "n", 0.5, 9),
            (entity.Id, entity.ChangedAt, entity.Comment, entity.Name, entity.Load, entity.Hidden));
        Assert.Equal(("a", since), (entity.Alias, entity.Since));
    }

    [Fact]
    public void An_empty_guid_key_is_filled_and_another_is_kept()
    {
        var model = Mapped.Model<Device>();
        var entity = new Device { Name = "n" };
        model.PrepareInsert(entity);
        var made = entity.Id;

        Assert.Equal(7, made.Version);
        Assert.Equal(ValueGeneration.SequentialGuid, model.Columns[0].Generation);
        Assert.Equal(-1, model.GeneratedOrdinal);
        model.PrepareInsert(entity);
        Assert.Equal(made, entity.Id);
    }

    [Fact]
    public void Nested_entities_have_models()
    {
        var model = Outer.Middle.NestedModel;

        Assert.Equal(("Nested", "Nesteds"), (model.Name, model.Table));
        Assert.Equal(ScalarKind.Byte, model.Columns[0].Kind);
        Assert.Same(model, model.Navigations[0].Target());
    }

    [Fact]
    public void Keywords_are_names()
    {
        var entity = Mapped.Read<@class>("e", 1L, null, 5L, "default");

        Assert.Equal(
            ("e", 1, null, 5L, State.@default),
            (entity.@event, entity.@int, entity.@base, entity.thisId, entity.@switch));
        Assert.Equal(("class", "classes"), (Mapped.Model<@class>().Name, Mapped.Model<@class>().Table));
        Assert.Equal("this", Mapped.Model<@class>().Navigations[0].Property);
        Assert.Equal("event", @class.Columns.@event);
    }

    [Fact]
    public void A_source_without_nullable_annotations_is_nullable_unless_it_says_otherwise()
    {
        var model = Mapped.Model<Oblivious>();

        Assert.Equal(
            ["Text", "Bytes", "Tags", "ParentCode"],
            model.Columns.Where(column => column.IsNullable).Select(column => column.Property));
        Assert.False(model.Navigations[0].IsRequired);
        var entity = Mapped.Read<Oblivious>("c", null, "n", null, null, null);
        Assert.Equal(("c", null, "n"), (entity.Code, entity.Text, entity.Name));
        Assert.Null(entity.Parent);
    }

    [Fact]
    public void A_keyless_entity_has_no_key()
    {
        var model = Mapped.Model<Viewed>();

        Assert.Empty(model.Key);
        Assert.Equal(("view", "reports"), (model.Table, model.Schema));
        Assert.Equal((-1, -1), (model.GeneratedOrdinal, model.VersionOrdinal));
        Assert.Throws<InvalidOperationException>(() => model.SetGeneratedKey(new Viewed(), 1));
        Assert.Throws<InvalidOperationException>(() => model.GetVersion(new Viewed()));
    }

    [Fact]
    public void Column_names_are_constants()
    {
        Assert.Equal("letter", Seat.Columns.Row);
        Assert.Equal("Title", Post.Columns.Title);
        Assert.Equal(3, new Report { Columns = 3 }.Columns);
    }

    [Fact]
    public void A_key_of_several_columns_is_in_the_declared_order()
    {
        var model = Mapped.Model<Seat>();

        Assert.Equal(["HallId", "Row", "Number", "Note"], model.Columns.Select(column => column.Property));
        Assert.Equal([0, 1, 2], model.Key);
        Assert.Equal([0, 1, 2, -1], model.Columns.Select(column => column.KeyOrdinal));
        Assert.All(model.Columns, column => Assert.Equal(ValueGeneration.None, column.Generation));
    }
}
