using Orm.Model;
using Orm.Tests.Generator.Entities;
using Xunit;

namespace Orm.Tests.Generator.Behavior;

/// <summary>How navigations become foreign keys, indexes and links between models.</summary>
public sealed class RelationshipTests
{
    [Fact]
    public void Inverses_are_found_from_either_side()
    {
        Assert.Equal("Sender", Navigation<Member>(nameof(Member.Sent)).Inverse);
        Assert.Equal("Receiver", Navigation<Member>(nameof(Member.Received)).Inverse);
        Assert.Equal("Member", Navigation<Member>(nameof(Member.Profile)).Inverse);
        Assert.Equal("Sent", Navigation<Letter>(nameof(Letter.Sender)).Inverse);
        Assert.Equal("Received", Navigation<Letter>(nameof(Letter.Receiver)).Inverse);
        Assert.Equal("Profile", Navigation<Profile>(nameof(Profile.Member)).Inverse);
        Assert.Equal("Replies", Navigation<Comment>(nameof(Comment.Parent)).Inverse);
        Assert.Null(Navigation<OrderLine>(nameof(OrderLine.Shop)).Inverse);
    }

    [Fact]
    public void Both_sides_name_the_same_columns()
    {
        var navigations = new EntityModel[]
        {
            Mapped.Model<Member>(), Mapped.Model<Letter>(), Mapped.Model<Profile>(), Mapped.Model<Order>(),
            Mapped.Model<OrderLine>(), Mapped.Model<Shop>(), Mapped.Model<Comment>(), Mapped.Model<Post>(),
        }.SelectMany(model => model.Navigations);
        foreach (var navigation in navigations.Where(navigation => navigation.Inverse is not null))
        {
            var back = navigation.Target().Navigations.Single(other => other.Property == navigation.Inverse);
            Assert.Equal(navigation.Columns, back.TargetColumns);
            Assert.Equal(navigation.TargetColumns, back.Columns);
        }
    }

    [Fact]
    public void A_foreign_key_is_named_after_its_table_and_columns()
        => Assert.Equal(
            ["FK_OrderLines_ShopId_OrderNumber", "FK_OrderLines_ShopId"],
            Mapped.Model<OrderLine>().ForeignKeys.Select(key => key.Name));

    [Fact]
    public void A_foreign_key_follows_the_order_of_the_key()
    {
        var key = Mapped.Model<OrderLine>().ForeignKeys[0];

        Assert.Same(Mapped.Model<Order>(), key.Principal());
        Assert.Equal(
            ["ShopId", "OrderNumber"],
            key.Columns.Select(column => Mapped.Model<OrderLine>().Columns[column].Name));
        Assert.Equal(
            ["shop", "number"],
            key.PrincipalColumns.Select(column => Mapped.Model<Order>().Columns[column].Name));
    }

    [Fact]
    public void What_happens_on_delete_follows_from_what_is_required()
    {
        Assert.Equal(DeleteBehavior.Restrict, ForeignKey<Letter>(0).OnDelete);
        Assert.Equal(DeleteBehavior.SetNull, ForeignKey<Letter>(1).OnDelete);
        Assert.Equal(DeleteBehavior.Cascade, ForeignKey<Profile>(0).OnDelete);
        Assert.Equal(DeleteBehavior.Restrict, ForeignKey<OrderLine>(0).OnDelete);
    }

    [Fact]
    public void Foreign_keys_are_indexed_unless_something_serves_them()
    {
        Assert.Equal(
            ["IX_Letters_SenderId", "IX_Letters_To"],
            Mapped.Model<Letter>().Indexes.Select(index => index.Name));

        // The key of a profile serves its foreign key, which is all of it.
        Assert.Empty(Mapped.Model<Profile>().Indexes);

        // The index starts with the one foreign key, and the primary key with the other.
        Assert.Equal("UX_OrderLines_ShopId_OrderNumber_Text", Assert.Single(Mapped.Model<OrderLine>().Indexes).Name);
    }

    [Fact]
    public void Unique_columns_have_unique_indexes()
    {
        var index = Assert.Single(Mapped.Model<User>().Indexes);

        Assert.Equal(("UX_Users_Name", true), (index.Name, index.IsUnique));
    }

    [Fact]
    public void A_key_that_references_another_is_not_generated()
    {
        Assert.Equal(-1, Mapped.Model<Profile>().GeneratedOrdinal);
        Assert.Equal(0, Mapped.Model<Member>().GeneratedOrdinal);
    }

    [Fact]
    public void Required_navigations_are_those_over_required_foreign_keys()
    {
        Assert.True(Navigation<Letter>(nameof(Letter.Sender)).IsRequired);
        Assert.False(Navigation<Letter>(nameof(Letter.Receiver)).IsRequired);
        Assert.False(Navigation<OrderLine>(nameof(OrderLine.Order)).IsRequired);
        Assert.False(Navigation<Member>(nameof(Member.Sent)).IsRequired);
    }

    [Fact]
    public void All_parts_of_a_key_are_copied()
    {
        var line = new OrderLine { Order = new Order { ShopId = 3, Number = 9 } };
        Assert.Equal((3, 9), (line.ShopId, line.OrderNumber ?? 0));

        line.Order = null;
        Assert.Equal((3, null), (line.ShopId, line.OrderNumber));
    }

    [Fact]
    public void Setters_may_be_private_and_collections_may_be_replaced()
    {
        var letter = new Letter();
        letter.SendTo(new Member { MemberId = 4 });
        var member = new Member { Received = [letter] };
        var order = new Order { Lines = [new OrderLine()] };
        order.Lines = null!;

        Assert.Equal(4, letter.To);
        Assert.Same(letter, Assert.Single(member.Received));
        Assert.Empty(order.Lines);
    }

    [Fact]
    public void A_required_navigation_of_a_row_is_not_known_and_leaves_its_foreign_key_alone()
    {
        var review = Mapped.Read<Review>(1L, 8L);

        Assert.Equal(8, review.PostId);
        Assert.Throws<NavigationNotLoadedException>(() => review.Post);
        Assert.Null(Mapped.Read<Review>(1L, null).Post);
    }

    [Fact]
    public void A_row_without_the_other_side_of_one_to_one_was_not_read()
        => Assert.Throws<NavigationNotLoadedException>(() => Mapped.Read<Member>(1L).Profile);

    private static NavigationModel Navigation<TEntity>(string property)
        where TEntity : class, IEntity<TEntity>
        => Mapped.Model<TEntity>().Navigations.Single(navigation => navigation.Property == property);

    private static ForeignKeyModel ForeignKey<TEntity>(int index)
        where TEntity : class, IEntity<TEntity>
        => Mapped.Model<TEntity>().ForeignKeys[index];
}
