using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Orm.Tests.Generator.Entities;

/// <summary>Several relationships between the same two classes, and one to one.</summary>
[Entity]
public partial class Member
{
    public int MemberId { get; set; }

    [InverseProperty(nameof(Letter.Sender))]
    public partial IList<Letter> Sent { get; }

    public partial IReadOnlyCollection<Letter> Received { get; init; }

    public partial Profile? Profile { get; set; }
}

[Entity]
public partial class Letter
{
    public Guid Id { get; set; }

    public int SenderId { get; set; }

    [OnDelete(DeleteBehavior.Restrict)]
    public partial Member Sender { get; set; }

    [ForeignKey(nameof(Receiver))]
    public int? To { get; set; }

    [InverseProperty(nameof(Member.Received))]
    public partial Member? Receiver { get; private set; }

    public void SendTo(Member receiver) => Receiver = receiver;
}

/// <summary>Its key is its foreign key: nobody generates it.</summary>
[Entity]
public partial class Profile
{
    [Key]
    public int MemberId { get; set; }

    public partial Member Member { get; set; }
}

/// <summary>Keys of several columns, one of which belongs to two foreign keys.</summary>
[Entity, Index(nameof(ShopId), nameof(OrderNumber), nameof(Text), IsUnique = true)]
public partial class OrderLine
{
    [Key]
    public int ShopId { get; set; }

    [Key]
    public int Line { get; set; }

    public int? OrderNumber { get; set; }

    public string Text { get; set; } = string.Empty;

    [ForeignKey(nameof(ShopId) + ", " + nameof(OrderNumber))]
    public partial Order? Order { get; set; }

    public partial Shop Shop { get; set; }
}

[Entity]
public partial class Order
{
    [Key, Column("shop", Order = 0)]
    public int ShopId { get; set; }

    [Key, Column("number", Order = 1)]
    public int Number { get; set; }

    public partial Shop Shop { get; set; }

    public partial List<OrderLine> Lines { get; set; }
}

[Entity]
public partial class Shop
{
    public int Id { get; set; }

    public partial IEnumerable<Order> Orders { get; }
}

/// <summary>A required navigation, which C# wants in every initializer.</summary>
[Entity]
public partial class Review
{
    public long Id { get; set; }

    public long? PostId { get; set; }

    public required partial Post? Post { get; set; }
}
