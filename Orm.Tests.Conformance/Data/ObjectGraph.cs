using System.Diagnostics.CodeAnalysis;
using Orm.Tests.Conformance.Harness;
using Orm.Tests.Conformance.Models;

namespace Orm.Tests.Conformance.Data;

/// <summary>
/// The rows of the suite as objects whose navigations lead to each other, so that LINQ to Objects can follow them. It
/// is the same in every run, and nothing in it changes after it was made.
/// </summary>
internal sealed class ObjectGraph : ISource
{
    private ObjectGraph()
    {
        Forum = new ForumRows();
        Shop = new ShopRows();
        SpecimenList = [.. Enumerable.Range(1, 60).Select(SpecimenRows.Create)];
    }

    internal static ObjectGraph Instance { get; } = new();

    internal ForumRows Forum { get; }

    internal ShopRows Shop { get; }

    internal IReadOnlyList<Specimen> SpecimenList { get; }

    public IQueryable<User> Users => Forum.Users.AsQueryable();

    public IQueryable<Community> Communities => Forum.Communities.AsQueryable();

    public IQueryable<Post> Posts => Forum.Posts.AsQueryable();

    public IQueryable<Comment> Comments => Forum.Comments.AsQueryable();

    public IQueryable<Vote> Votes => Forum.Votes.AsQueryable();

    public IQueryable<Membership> Memberships => Forum.Memberships.AsQueryable();

    public IQueryable<Customer> Customers => Shop.Customers.AsQueryable();

    public IQueryable<Employee> Employees => Shop.Employees.AsQueryable();

    public IQueryable<Product> Products => Shop.Products.AsQueryable();

    public IQueryable<Order> Orders => Shop.Orders.AsQueryable();

    public IQueryable<OrderLine> OrderLines => Shop.Lines.AsQueryable();

    public IQueryable<Specimen> Specimens => SpecimenList.AsQueryable();

    public IQueryable<T> Values<[DynamicallyAccessedMembers(
        DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.PublicConstructors)] T>(
        IEnumerable<T> rows)
        => rows.ToList().AsQueryable();

    /// <summary>Writes every row, those that others refer to first.</summary>
    internal async Task InsertIntoAsync(ConformanceDb db)
    {
        await using var transaction = await db.BeginTransactionAsync();
        await InsertAsync(db, Forum.Users);
        await InsertAsync(db, Forum.Communities);
        await InsertAsync(db, Forum.Posts);
        await InsertAsync(db, Forum.Comments);
        await InsertAsync(db, Forum.Votes);
        await InsertAsync(db, Forum.Memberships);
        await InsertAsync(db, Shop.Customers);
        await InsertAsync(db, Shop.Employees);
        await InsertAsync(db, Shop.Products);
        await InsertAsync(db, Shop.Orders);
        await InsertAsync(db, Shop.Lines);
        await InsertAsync(db, SpecimenList);
        await transaction.CommitAsync();
    }

    private static async Task InsertAsync<TEntity>(ConformanceDb db, IEnumerable<TEntity> rows)
        where TEntity : class
    {
        foreach (var row in rows)
        {
            await db.InsertAsync(row);
        }
    }
}
