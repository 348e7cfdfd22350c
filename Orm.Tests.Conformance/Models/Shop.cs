using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Orm.Tests.Conformance.Models;

[Entity]
public partial class Customer
{
    public int Id { get; set; }

    public required string Name { get; set; }

    public string? City { get; set; }

    public string? Country { get; set; }

    public decimal? Credit { get; set; }

    public int? ReferrerId { get; set; }

    public partial Customer? Referrer { get; set; }

    public partial ICollection<Customer> Referred { get; }

    public partial ICollection<Order> Orders { get; }
}

[Entity]
public partial class Employee
{
    public int Id { get; set; }

    public required string Name { get; set; }

    public int? ManagerId { get; set; }

    public partial Employee? Manager { get; set; }

    public partial ICollection<Employee> Reports { get; }

    public partial ICollection<Order> Orders { get; }
}

/// <summary>The key is a catalog and a number in it; another product may replace it.</summary>
[Entity]
public partial class Product
{
    [Key]
    public required string Catalog { get; set; }

    [Key]
    public int Number { get; set; }

    public required string Name { get; set; }

    public decimal Price { get; set; }

    public double Weight { get; set; }

    public Traits Traits { get; set; }

    public Size? Size { get; set; }

    public DateOnly? DiscontinuedOn { get; set; }

    public string? ReplacementCatalog { get; set; }

    public int? ReplacementNumber { get; set; }

    public partial Product? Replacement { get; set; }

    [InverseProperty(nameof(OrderLine.Product))]
    public partial ICollection<OrderLine> Lines { get; }
}

[Flags]
public enum Traits
{
    None = 0,
    Fragile = 1,
    Heavy = 2,
    Liquid = 4,
    Cold = 8,
}

public enum Size : byte
{
    Small = 1,
    Medium = 2,
    Large = 200,
}

[Entity]
public partial class Order
{
    public int Id { get; set; }

    public DateTime PlacedAt { get; set; }

    public DateTimeOffset? PaidAt { get; set; }

    public DateOnly? ShippedOn { get; set; }

    public OrderStatus Status { get; set; }

    [StoredAsText]
    public Priority? Priority { get; set; }

    public decimal Total { get; set; }

    public decimal? Discount { get; set; }

    public string? Note { get; set; }

    public int CustomerId { get; set; }

    public partial Customer Customer { get; set; }

    public int? SalespersonId { get; set; }

    public partial Employee? Salesperson { get; set; }

    public partial ICollection<OrderLine> Lines { get; }
}

public enum OrderStatus
{
    New,
    Paid,
    Shipped,
    Returned = -1,
}

public enum Priority
{
    Low,
    Normal,
    Urgent,
}

[Entity]
public partial class OrderLine
{
    [Key]
    public int OrderId { get; set; }

    [Key]
    public int Position { get; set; }

    public partial Order Order { get; set; }

    public required string ProductCatalog { get; set; }

    public int ProductNumber { get; set; }

    public partial Product Product { get; set; }

    public string? SubstituteCatalog { get; set; }

    public int? SubstituteNumber { get; set; }

    public partial Product? Substitute { get; set; }

    public int Quantity { get; set; }

    public decimal UnitPrice { get; set; }
}
