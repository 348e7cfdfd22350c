using Orm.Tests.Conformance.Harness;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries.Groups;

/// <summary>What elements can be grouped by, and what the key is good for afterwards.</summary>
public abstract class GroupKeyTests(ConformanceBackend backend)
{
    private static int Modulus => 3;

    private sealed record Place(string? City, string? Country);

    public static readonly TheoryData<ConformanceCase> Values =
    [
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Posts.GroupBy(p => p.State).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Posts.GroupBy(p => p.Body).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Comments.GroupBy(c => c.ParentId).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Comments.GroupBy(c => c.Rating).Select(g => new { g.Key, N = g.LongCount() })),
        Rows(s => s.Memberships.GroupBy(m => m.Role).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Orders.GroupBy(o => o.Priority).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Orders.GroupBy(o => o.Discount).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Orders.GroupBy(o => o.ShippedOn).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Products.GroupBy(p => p.Size).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Products.GroupBy(p => p.Traits).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Specimens.GroupBy(x => x.MaybeBoolean).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Specimens.GroupBy(x => x.MaybeUInt64).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Specimens.GroupBy(x => x.Char).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Specimens.GroupBy(x => x.Single).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Specimens.GroupBy(x => x.MaybeDouble).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Specimens.GroupBy(x => x.Decimal).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Specimens.GroupBy(x => x.MaybeString).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Specimens.GroupBy(x => x.MaybeDateTime).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Specimens.GroupBy(x => x.MaybeDateTimeOffset).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Specimens.GroupBy(x => x.MaybeTimeOnly).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Specimens.GroupBy(x => x.MaybeTimeSpan).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Specimens.GroupBy(x => x.MaybeGuid).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Specimens.GroupBy(x => x.MaybeNamedWeekday).Select(g => new { g.Key, N = g.Count() })),
    ];

    public static readonly TheoryData<ConformanceCase> Computed =
    [
        Rows(s => s.Posts.GroupBy(p => p.Score > 0).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Posts.GroupBy(p => p.Score % Modulus).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Posts.GroupBy(p => p.CreatedAt.Year).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Posts.GroupBy(p => p.CreatedAt.Date).Select(g => new { Day = g.Key, N = g.Count() })),
        Rows(s => s.Posts.GroupBy(p => p.Body ?? "").Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Posts.GroupBy(p => p.Body == null).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Users.GroupBy(u => u.Name.ToUpperInvariant() == u.Name).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Posts.GroupBy(p => p.Score > 0 ? "good" : "bad").Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Comments.GroupBy(c => c.Rating > 2).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Specimens.GroupBy(x => x.MaybeInt32 == x.OtherInt32).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Specimens.GroupBy(x => x.MaybeInt32 + x.OtherInt32).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Specimens.GroupBy(x => x.Decimal * 2).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Posts.GroupBy(p => 1).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Posts.GroupBy(p => Modulus).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Posts.GroupBy(p => "all").Select(g => new { g.Key, Best = g.Max(p => p.Score) })),
        Rows(s => s.Posts.Where(p => p.Id == -1).GroupBy(p => 1).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Posts.GroupBy(p => p.Title == null).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Posts.GroupBy(p => new { None = p.Title == null, p.State })
            .Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).OrderBy(g => g.Any()).ThenBy(g => g.Key)
            .Select(g => new { N = g.Count(), g.Key })),
        Rows(s => s.Posts.OrderBy(p => 1).ThenByDescending(p => p.Id).Select(p => new { p.Title, p.Id })),
        Rows(s => s.Posts.GroupBy(p => new { Year = 1, p.State }).Select(g => new { g.Key.Year, N = g.Count() })),
    ];

    public static readonly TheoryData<ConformanceCase> Composite =
    [
        Rows(s => s.Posts.GroupBy(p => new { p.AuthorId, p.State }).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Posts.GroupBy(p => new { p.AuthorId, p.State })
            .Select(g => new { g.Key.AuthorId, g.Key.State, N = g.Count() })),
        Rows(s => s.Posts.GroupBy(p => new { p.CreatedAt.Year, p.CreatedAt.Month })
            .Select(g => new { g.Key.Year, g.Key.Month, Score = g.Sum(p => p.Score) })),
        Rows(s => s.Customers.GroupBy(c => new Place(c.City, c.Country)).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Customers.GroupBy(c => new Place(c.City, c.Country))
            .Select(g => new { g.Key.Country, N = g.Count() })),
        Rows(s => s.Customers.GroupBy(c => new ValueTuple<string?, string?>(c.City, c.Country))
            .Select(g => new { g.Key.Item1, g.Key.Item2, N = g.Count() })),
        Rows(s => s.Customers.GroupBy(c => new Tuple<string?, string?>(c.City, c.Country))
            .Select(g => new { g.Key.Item1, g.Key.Item2, N = g.Count() })),
        Rows(s => s.Customers.GroupBy(c => new { c.City, Of = new { c.Country, Known = c.Credit != null } })
            .Select(g => new { g.Key.City, g.Key.Of.Known, N = g.Count() })),
        Rows(s => s.OrderLines.GroupBy(l => new { l.ProductCatalog, l.ProductNumber })
            .Select(g => new { g.Key, Sold = g.Sum(l => l.Quantity) })),
        Rows(s => s.Specimens.GroupBy(x => new { x.MaybeInt32, x.MaybeBoolean })
            .Select(g => new { g.Key.MaybeInt32, g.Key.MaybeBoolean, N = g.Count() })),
        Rows(s => from p in s.Posts group p by new { p.AuthorId, p.State } into g select new { g.Key, N = g.Count() }),
    ];

    public static readonly TheoryData<ConformanceCase> Entities =
    [
        Rows(s => s.Posts.GroupBy(p => p.Author).Select(g => new { g.Key.Name, N = g.Count() })),
        Rows(s => s.Posts.GroupBy(p => p.Author).Select(g => new { Author = g.Key, N = g.Count() })),
        Rows(s => s.Posts.GroupBy(p => p.Author).Select(g => g.Key)),
        Rows(s => s.Posts.GroupBy(p => p.Author.Name).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Posts.GroupBy(p => p.Author.Id).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => from p in s.Posts group p by p.Author into g select new { g.Key.Name, Best = g.Max(p => p.Score) }),
        Rows(s => s.Posts.GroupBy(p => new { p.Author, p.State })
            .Select(g => new { g.Key.Author.Name, g.Key.State, N = g.Count() })),
        Rows(s => s.Posts.GroupBy(p => p.Author).Select(g => new { g.Key.Id, Comments = g.Key.Comments.Count() })),
        Rows(s => s.Comments.GroupBy(c => c.Post.Community).Select(g => new { g.Key.Name, N = g.Count() })),
        Rows(s => s.Comments.GroupBy(c => c.Parent)
            .Select(g => new { Text = g.Key == null ? null : g.Key.Text, N = g.Count() })),
        Rows(s => s.Comments.GroupBy(c => c.Parent).Select(g => new { Parent = g.Key, N = g.Count() })),
        Rows(s => s.Comments.GroupBy(c => c.Post)
            .Select(g => new { g.Key.Title, Author = g.Key.Author.Name, N = g.Count() })),
        Rows(s => s.OrderLines.GroupBy(l => l.Product).Select(g => new { g.Key.Name, N = g.Count() })),
        Rows(s => s.OrderLines.GroupBy(l => l.Product.Name).Select(g => new { g.Key, N = g.Sum(l => l.Quantity) })),
        Rows(s => s.Orders.GroupBy(o => o.Salesperson)
            .Select(g => new { Name = g.Key == null ? "nobody" : g.Key.Name, Sum = g.Sum(o => o.Total) })),
        Rows(s => s.Orders.GroupBy(o => o.Customer.Country).Select(g => new { g.Key, Sum = g.Sum(o => o.Total) })),
        Rows(s => s.Users.GroupBy(u => u).Select(g => new { g.Key.Name, N = g.Count() })),
    ];

    public static readonly TheoryData<ConformanceCase> Queries =
    [
        Rows(s => s.Posts.GroupBy(p => p.Comments.Count()).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Posts.GroupBy(p => p.Comments.Any()).Select(g => new { g.Key, Score = g.Sum(p => p.Score) })),
        Rows(s => s.Posts.GroupBy(p => p.Comments.Max(c => c.Rating)).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Posts.GroupBy(p => new { p.State, Busy = p.Comments.Count() > 2 })
            .Select(g => new { g.Key.State, g.Key.Busy, N = g.Count() })),
        Rows(s => s.Users.GroupBy(u => u.Posts.Sum(p => p.Score) > 10)
            .Select(g => new { g.Key, Karma = g.Average(u => u.Karma) })),
        Rows(s => s.Users.GroupBy(u => s.Posts.Count(p => p.AuthorId == u.Id))
            .Where(g => g.Key > 0).Select(g => new { g.Key, N = g.Count() })),
    ];

    [Theory]
    [MemberData(nameof(Values))]
    [MemberData(nameof(Computed))]
    [MemberData(nameof(Composite))]
    [MemberData(nameof(Entities))]
    [MemberData(nameof(Queries))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
