using Orm.Tests.Conformance.Models;

namespace Orm.Tests.Loading;

/// <summary>A way in which real code reaches related rows, with what it has to cost.</summary>
/// <param name="name">What the code does.</param>
/// <param name="statements">How many statements it may take, the query included.</param>
/// <param name="naive">How many a loader needs that loads one navigation of one entity at a time, by the rows.</param>
/// <param name="walk">The code. It is given a context, or the objects that stand for the rows.</param>
public sealed class AccessPattern(
    string name, int statements, Func<IPatternSource, int> naive, Func<IPatternSource, object?> walk)
{
    internal int Statements { get; } = statements;

    internal int Naive(IPatternSource objects) => naive(objects);

    internal object? Walk(IPatternSource source) => walk(source);

    /// <inheritdoc/>
    public override string ToString() => name;
}

/// <summary>Where a pattern finds its first rows: in a database, or among the objects that stand for them.</summary>
public interface IPatternSource
{
    /// <summary>A navigation as a query: of the database, or of the objects.</summary>
    IQueryable<T> Ask<T>(ICollection<T> navigation)
        where T : class;

    List<User> Users { get; }

    List<Post> Posts { get; }

    List<Comment> Comments { get; }

    List<Comment> LatestComments { get; }

    List<Vote> Votes { get; }

    List<Membership> Memberships { get; }

    List<Community> Communities { get; }

    List<Customer> Customers { get; }

    List<Employee> Employees { get; }

    List<Order> Orders { get; }

    List<OrderLine> OrderLines { get; }

    List<Product> Products { get; }
}
