using Orm.Tests.Conformance.Data;
using Orm.Tests.Conformance.Models;

namespace Orm.Tests.Loading;

/// <summary>Every list is one query, in the order of the keys.</summary>
internal sealed class DatabasePatterns(ConformanceDb db) : IPatternSource
{
    public IQueryable<T> Ask<T>(ICollection<T> navigation)
        where T : class
        => navigation.Query();

    public List<User> Users => db.Users.OrderBy(u => u.Id).ToList();

    public List<Post> Posts => db.Posts.OrderBy(p => p.Id).ToList();

    public List<Comment> Comments => db.Comments.OrderBy(c => c.Id).ToList();

    public List<Comment> LatestComments => db.Comments.Where(c => c.Id > 120).OrderBy(c => c.Id).ToList();

    public List<Vote> Votes => db.Votes.OrderBy(v => v.UserId).ThenBy(v => v.PostId).ToList();

    public List<Membership> Memberships => db.Memberships.OrderBy(m => m.UserId).ThenBy(m => m.CommunityId).ToList();

    public List<Community> Communities => db.Communities.OrderBy(c => c.Id).ToList();

    public List<Customer> Customers => db.Customers.OrderBy(c => c.Id).ToList();

    public List<Employee> Employees => db.Employees.OrderBy(e => e.Id).ToList();

    public List<Order> Orders => db.Orders.OrderBy(o => o.Id).ToList();

    public List<OrderLine> OrderLines => db.OrderLines.OrderBy(l => l.OrderId).ThenBy(l => l.Position).ToList();

    public List<Product> Products => db.Products.OrderBy(p => p.Catalog).ThenBy(p => p.Number).ToList();
}

/// <summary>The objects that the rows were written from.</summary>
internal sealed class ObjectPatterns : IPatternSource
{
    public IQueryable<T> Ask<T>(ICollection<T> navigation)
        where T : class
        => navigation.AsQueryable();

    public List<User> Users => [.. ObjectGraph.Instance.Users.OrderBy(u => u.Id)];

    public List<Post> Posts => [.. ObjectGraph.Instance.Posts.OrderBy(p => p.Id)];

    public List<Comment> Comments => [.. ObjectGraph.Instance.Comments.OrderBy(c => c.Id)];

    public List<Comment> LatestComments => [.. Comments.Where(c => c.Id > 120)];

    public List<Vote> Votes => [.. ObjectGraph.Instance.Votes.OrderBy(v => v.UserId).ThenBy(v => v.PostId)];

    public List<Membership> Memberships
        => [.. ObjectGraph.Instance.Memberships.OrderBy(m => m.UserId).ThenBy(m => m.CommunityId)];

    public List<Community> Communities => [.. ObjectGraph.Instance.Communities.OrderBy(c => c.Id)];

    public List<Customer> Customers => [.. ObjectGraph.Instance.Customers.OrderBy(c => c.Id)];

    public List<Employee> Employees => [.. ObjectGraph.Instance.Employees.OrderBy(e => e.Id)];

    public List<Order> Orders => [.. ObjectGraph.Instance.Orders.OrderBy(o => o.Id)];

    public List<OrderLine> OrderLines
        => [.. ObjectGraph.Instance.OrderLines.OrderBy(l => l.OrderId).ThenBy(l => l.Position)];

    public List<Product> Products
        => [.. ObjectGraph.Instance.Products.OrderBy(p => p.Catalog, StringComparer.Ordinal).ThenBy(p => p.Number)];
}
