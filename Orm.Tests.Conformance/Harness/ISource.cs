using System.Diagnostics.CodeAnalysis;
using Orm.Tests.Conformance.Models;

namespace Orm.Tests.Conformance.Harness;

/// <summary>
/// Where a query of the suite starts. Behind it stands either an object graph, which LINQ to Objects asks, or a
/// database: the query is written once.
/// </summary>
public interface ISource
{
    IQueryable<User> Users { get; }

    IQueryable<Community> Communities { get; }

    IQueryable<Post> Posts { get; }

    IQueryable<Comment> Comments { get; }

    IQueryable<Vote> Votes { get; }

    IQueryable<Membership> Memberships { get; }

    IQueryable<Customer> Customers { get; }

    IQueryable<Employee> Employees { get; }

    IQueryable<Product> Products { get; }

    IQueryable<Order> Orders { get; }

    IQueryable<OrderLine> OrderLines { get; }

    IQueryable<Specimen> Specimens { get; }

    /// <summary>Rows of the program.</summary>
    IQueryable<T> Values<[DynamicallyAccessedMembers(
        DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.PublicConstructors)] T>(
        IEnumerable<T> rows);
}

/// <summary>The tables of a context.</summary>
internal sealed class DatabaseSource(ConformanceDb db) : ISource
{
    public IQueryable<User> Users => db.Users;

    public IQueryable<Community> Communities => db.Communities;

    public IQueryable<Post> Posts => db.Posts;

    public IQueryable<Comment> Comments => db.Comments;

    public IQueryable<Vote> Votes => db.Votes;

    public IQueryable<Membership> Memberships => db.Memberships;

    public IQueryable<Customer> Customers => db.Customers;

    public IQueryable<Employee> Employees => db.Employees;

    public IQueryable<Product> Products => db.Products;

    public IQueryable<Order> Orders => db.Orders;

    public IQueryable<OrderLine> OrderLines => db.OrderLines;

    public IQueryable<Specimen> Specimens => db.Specimens;

    public IQueryable<T> Values<[DynamicallyAccessedMembers(
        DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.PublicConstructors)] T>(
        IEnumerable<T> rows)
        => db.Values(rows);
}
