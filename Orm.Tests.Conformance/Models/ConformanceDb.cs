namespace Orm.Tests.Conformance.Models;

/// <summary>Both models of the suite, and the table of values.</summary>
public sealed partial class ConformanceDb(OrmOptions<ConformanceDb> options) : OrmContext(options)
{
    public partial EntitySet<User> Users { get; }

    public partial EntitySet<Community> Communities { get; }

    public partial EntitySet<Post> Posts { get; }

    public partial EntitySet<Comment> Comments { get; }

    public partial EntitySet<Vote> Votes { get; }

    public partial EntitySet<Membership> Memberships { get; }

    public partial EntitySet<Customer> Customers { get; }

    public partial EntitySet<Employee> Employees { get; }

    public partial EntitySet<Product> Products { get; }

    public partial EntitySet<Order> Orders { get; }

    public partial EntitySet<OrderLine> OrderLines { get; }

    public partial EntitySet<Specimen> Specimens { get; }
}
