using Orm.Tests.Conformance.Harness;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries;

/// <summary>References become joins, collections become subqueries; both to any depth.</summary>
public abstract class NavigationTests(ConformanceBackend backend)
{
    public static readonly TheoryData<ConformanceCase> RequiredReferences =
    [
        Rows(s => s.Posts.Where(p => p.Author.Name == "O'Neil")),
        Rows(s => s.Posts.Where(p => p.Author.Karma > 0 && p.Community.Name == "csharp")),
        Rows(s => s.Posts.Select(p => new { p.Title, Author = p.Author.Name, Community = p.Community.Name })),
        Rows(s => s.Posts.Select(p => p.Author)),
        Rows(s => s.Posts.Select(p => new { p.Id, p.Author })),
        Rows(s => s.Comments.Where(c => c.Post.Author.Karma < 0)),
        Rows(s => s.Comments.Select(c => c.Post.Author.Name + " in " + c.Post.Community.Name)),
        Rows(s => s.Comments.Where(c => c.Post.Author.Id == c.AuthorId)),
        Rows(s => s.Comments.Where(c => c.Post.Author == c.Author)),
        Rows(s => s.Comments.Where(c => c.Post.Author != c.Author).Select(c => c.Id)),
        Rows(s => s.Comments.Where(c => c.Post.Id == 7)),
        Rows(s => s.Comments.Where(c => c.Post.Community.Id == 2).Select(c => c.Id)),
        Rows(s => s.Votes.Where(v => v.Post.Score > v.User.Karma)),
        Rows(s => s.Votes.Select(v => new { v.User.Name, v.Post.Title, v.Value })),
        Rows(s => s.Memberships.Where(m => m.Community.Description == null).Select(m => m.User.Name)),
        Rows(s => s.OrderLines.Where(l => l.Product.Price > 5m)
            .Select(l => new { l.OrderId, l.Position, l.Product.Name })),
        Rows(s => s.OrderLines.Select(l => new { l.Order.Customer.Name, l.Product.Weight })),
        Rows(s => s.OrderLines.Where(l => l.Product.Catalog == "A" && l.Product.Number > 1)),
        Rows(s => s.OrderLines.Select(l => l.Product)),
        Rows(s => s.Posts.Where(p => p.Author.Bio == null)),
        Rows(s => s.Posts.Where(p => p.Author.Bio != p.Body).Select(p => p.Id)),
    ];

    public static readonly TheoryData<ConformanceCase> OptionalReferences =
    [
        Rows(s => s.Comments.Where(c => c.Parent == null)),
        Rows(s => s.Comments.Where(c => c.Parent != null)),
        Rows(s => s.Comments.Where(c => c.Parent != null && c.Parent.Rating > 0)),
        Rows(s => s.Comments.Where(c => c.Parent == null || c.Parent.AuthorId == c.AuthorId)),
        Rows(s => s.Comments.Select(c => c.Parent == null ? null : c.Parent.Text)),
        Rows(s => s.Comments.Select(c => c.Parent!.Text), s => s.Comments
            .Select(c => c.Parent == null ? null! : c.Parent.Text)),
        Rows(s => s.Comments.Select(c => new { c.Id, Score = (int?)c.Parent!.Post.Score }), s => s.Comments
            .Select(c => new { c.Id, Score = c.Parent == null ? (int?)null : c.Parent.Post.Score })),
        Rows(s => s.Comments.Where(c => c.Parent!.Parent!.Rating > 0), s => s.Comments
            .Where(c => c.Parent != null && c.Parent.Parent != null && c.Parent.Parent.Rating > 0)),
        Rows(s => s.Comments.Where(c => c.Parent!.Parent == null).Select(c => c.Id), s => s.Comments
            .Where(c => c.Parent == null || c.Parent.Parent == null).Select(c => c.Id)),
        Rows(s => s.Comments.Where(c => c.Parent!.Text == null).Select(c => c.Id), s => s.Comments
            .Where(c => c.Parent == null).Select(c => c.Id)),
        Rows(s => s.Comments.Where(c => c.Parent!.Text != "x").Select(c => c.Id), s => s.Comments
            .Select(c => c.Id)),
        Rows(s => s.Comments.Where(c => !(c.Parent!.Rating > 0)).Select(c => c.Id), s => s.Comments
            .Where(c => !(c.Parent != null && c.Parent.Rating > 0)).Select(c => c.Id)),
        Rows(s => s.Comments.Select(c => c.Parent)),
        Rows(s => s.Comments.Select(c => new { c.Id, c.Parent })),
        Rows(s => s.Comments.OrderBy(c => c.Parent!.Text).ThenBy(c => c.Id).Select(c => c.Id), s => s.Comments
            .OrderBy(c => c.Parent == null ? null : c.Parent.Text).ThenBy(c => c.Id).Select(c => c.Id)),
        Rows(s => s.Employees.Where(e => e.Manager!.Manager!.Manager == null).Select(e => e.Id), s => s.Employees
            .Where(e => e.Manager == null || e.Manager.Manager == null || e.Manager.Manager.Manager == null)
            .Select(e => e.Id)),
        Rows(s => s.Customers.Select(c => new { c.Name, By = c.Referrer == null ? "nobody" : c.Referrer.Name })),
        Rows(s => s.Customers.Where(c => c.Referrer != null && c.Referrer.City == c.City)),
        Rows(s => s.Orders
            .Select(o => new { o.Id, Who = o.Salesperson == null ? o.Customer.Name : o.Salesperson.Name })),
        Rows(s => s.Orders.Where(o => o.Salesperson != null && o.Salesperson.Manager == null)),
        Rows(s => s.Products.Where(p => p.Replacement != null).Select(p => p.Replacement!.Name)),
        Rows(s => s.OrderLines.Where(l => l.Substitute == null).Select(l => new { l.OrderId, l.Position })),
        Rows(s => s.OrderLines.Where(l => l.Substitute != null && l.Substitute != l.Product)),
    ];

    public static readonly TheoryData<ConformanceCase> Collections =
    [
        Rows(s => s.Posts.Where(p => p.Comments.Any())),
        Rows(s => s.Posts.Where(p => !p.Comments.Any())),
        Rows(s => s.Posts.Where(p => p.Comments.Any(c => c.Rating > 3))),
        Rows(s => s.Posts.Where(p => p.Comments.All(c => c.Rating > 0))),
        Rows(s => s.Posts.Where(p => p.Comments.All(c => c.Rating != null))),
        Rows(s => s.Posts.Where(p => p.Comments.Count() > 3)),
        Rows(s => s.Posts.Where(p => p.Comments.Count(c => c.Rating < 0) >= 1)),
        Rows(s => s.Posts.Select(p => new { p.Id, N = p.Comments.Count() })),
        Rows(s => s.Posts.Select(p => new { p.Id, N = p.Comments.LongCount(c => c.Rating == null) })),
        Rows(s => s.Posts.Select(p => new { p.Id, Sum = p.Comments.Sum(c => c.Rating) })),
        Rows(s => s.Posts.Select(p => new { p.Id, Sum = p.Votes.Sum(v => v.Value) })),
        Rows(s => s.Posts.Select(p => new { p.Id, Max = p.Comments.Max(c => c.Rating) })),
        Rows(s => s.Posts.Select(p => new { p.Id, Min = p.Comments.Min(c => (long?)c.Id) })),
        Rows(s => s.Posts.Select(p => new { p.Id, Avg = p.Comments.Average(c => c.Rating) })),
        Rows(s => s.Posts.Where(p => p.Comments.Any()).Select(p => p.Comments.Max(c => c.CreatedAt))),
        Rows(s => s.Posts.Where(p => p.Comments.Sum(c => c.Rating) > 5)),
        Rows(s => s.Orders.Select(o => new { o.Id, Sum = o.Lines.Sum(l => l.Quantity * l.UnitPrice) })),
        Rows(s => s.Orders.Where(o => o.Lines.Sum(l => l.Quantity * l.UnitPrice) > o.Total)),
        Rows(s => s.Products.Select(p => new { p.Catalog, p.Number, Sold = p.Lines.Sum(l => l.Quantity) })),
        Rows(s => s.Products.Where(p => p.Lines.Any(l => l.Order.Customer.City == "Basel"))),
        Rows(s => s.Users.Where(u => u.Posts.Any(p => p.Comments.Any(c => c.Author == u)))),
        Rows(s => s.Users.Where(u => u.Posts.Any(p => p.Comments.Any(c => c.AuthorId != u.Id && c.Rating > u.Karma)))),
        Rows(s => s.Users.Where(u => u.Posts.All(p => p.Comments.Any()))),
        Rows(s => s.Users.Select(u => new { u.Id, Best = u.Posts.Where(p => p.Score > 0).Max(p => (int?)p.Score) })),
        Rows(s => s.Users.Select(u => new { u.Id, N = u.Posts.Sum(p => p.Comments.Count()) })),
        Rows(s => s.Communities.Select(c => new { c.Name, N = c.Posts.Count(p => p.Author.IsBanned) })),
        Rows(s => s.Communities.Where(c => c.Posts.Count() == c.Memberships.Count() * 2)),
        Rows(s => s.Posts.Where(p => p.Community.Memberships.Any(m => m.UserId == p.AuthorId))),
        Rows(s => s.Posts.Where(p => p.Author.Posts.Count() > 5).Select(p => p.Id)),
        Rows(s => s.Comments.Where(c => c.Replies.Any(r => r.Replies.Any()))),
        Rows(s => s.Comments.Where(c => c.Post.Comments.Count() > 4 && c.Parent != null)),
        Rows(s => s.Customers.Where(c => c.Referred.Any(r => r.Orders.Any()))),
    ];

    public static readonly TheoryData<ConformanceCase> ElementsOfCollections =
    [
        Rows(s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).Select(c => c.Text).FirstOrDefault())),
        Rows(s => s.Posts.Select(p => new { p.Id, First = p.Comments.OrderByDescending(c => c.Rating).ThenBy(c => c.Id)
            .Select(c => c.Rating).FirstOrDefault() })),
        Rows(s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).Select(c => c.Id).FirstOrDefault())),
        Rows(s => s.Posts.Where(p => p.Comments.OrderBy(c => c.Id).Select(c => c.Rating).FirstOrDefault() == null)),
        Rows(s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).FirstOrDefault())),
        Rows(s => s.Posts.Where(p => p.Comments.Any()).Select(p => p.Comments.OrderBy(c => c.Id).Last().Id)),
        Rows(s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).Skip(1).Select(c => c.Text).FirstOrDefault())),
        Rows(s => s.Posts.Where(p => p.Comments.Select(c => c.AuthorId).Contains(p.AuthorId))),
        Rows(s => s.Posts.Where(p => p.Comments.Select(c => c.Rating).Contains(null))),
        Rows(s => s.Posts.Where(p => p.Comments.OrderBy(c => c.Id).Take(2).Any(c => c.Rating > 3))),
        Rows(s => s.Posts.Select(p => p.Comments.Select(c => c.AuthorId).Distinct().Count())),
        Rows(s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).Take(2).Sum(c => c.Rating))),
    ];

    public static readonly TheoryData<ConformanceCase> OtherSets =
    [
        Rows(s => s.Users.Where(u => s.Posts.Any(p => p.AuthorId == u.Id && p.Score > 20))),
        Rows(s => s.Users.Where(u => !s.Votes.Any(v => v.UserId == u.Id))),
        Rows(s => s.Users.Select(u => new { u.Id, N = s.Posts.Count(p => p.Author == u) })),
        Rows(s => s.Posts.Where(p => p.Score == s.Posts.Max(q => q.Score))),
        Rows(s => s.Posts.Where(p => p.Score > s.Posts.Average(q => q.Score))),
        Rows(s => s.Posts.Where(p => p.Score >= s.Posts.Where(q => q.CommunityId == p.CommunityId).Max(q => q.Score))),
        Rows(s => s.Users.Where(u => s.Posts.Select(p => p.AuthorId).Contains(u.Id))),
        Rows(s => s.Users.Where(u => !s.Posts.Select(p => p.AuthorId).Contains(u.Id))),
        Rows(s => s.Specimens.Where(x => s.Specimens.Select(y => y.MaybeInt32).Contains(x.OtherInt32))
            .Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => !s.Specimens.Where(y => y.Id < 9).Select(y => y.MaybeInt32)
            .Contains(x.OtherInt32)).Select(x => x.Id)),
        Rows(s => s.Posts.Select(p => new { p.Id, Rank = s.Posts.Count(q => q.Score > p.Score) + 1 })),
        Rows(s => s.Users.Where(u => s.Users.OrderByDescending(v => v.Karma).ThenBy(v => v.Id).Take(3).Contains(u))),
    ];

    public static readonly TheoryData<ConformanceCase> CountsAndFirsts =
    [
        Rows(s => s.Posts.Where(p => p.Comments.Count > 3)),
        Rows(s => s.Posts.Where(p => p.Comments.Any())
            .Select(p => p.Comments.OrderBy(c => c.Id).First().Author.Name)),
    ];

    public static readonly TheoryData<ConformanceCase> Found =
    [
        Rows(s => s.Users.Select(u => new
        {
            u.Name,
            Best = u.Posts.OrderByDescending(p => p.Score).ThenBy(p => p.Id)
                .Select(p => new { p.Title, p.Score, p.EditedAt }).FirstOrDefault(),
        })),
        Rows(s => s.Users.Select(u => u.Posts.Where(p => p.Score > 20).OrderBy(p => p.Id)
            .Select(p => new { p.Title, p.Score }).SingleOrDefault(p => p.Score == 24))),
        Rows(s => s.Users.Select(u => new
        {
            u.Id,
            First = u.Posts.OrderBy(p => p.Id).Select(p => new { p.Title, p.Score }).FirstOrDefault(),
        }).Where(x => x.First == null || x.First.Score > 10)),
        Rows(s => s.Users.Select(u => u.Posts.OrderBy(p => p.Id).Select(p => ValueTuple.Create(p.Id, p.Score))
            .FirstOrDefault())),
        Rows(s => s.Customers.Select(c => c.Orders.OrderBy(o => o.Id)
            .Select(o => new { o.Id, Lines = o.Lines.Count(), o.Customer.Name }).LastOrDefault())),
        Rows(s => s.Posts.Where(p => p.Author == s.Users.OrderBy(u => u.Karma).First()).Select(p => p.Id)),
        Rows(s => s.Posts.Where(p => p.Author != p.Comments.OrderBy(c => c.Id).Select(c => c.Author).FirstOrDefault())
            .Select(p => p.Id)),
        Rows(s => s.Comments.Where(c => c.Parent == c.Post.Comments.OrderBy(d => d.Id).FirstOrDefault())
            .Select(c => c.Id)),
        Rows(s => s.OrderLines.Where(l => l.Product == l.Order.Lines.OrderBy(m => m.Position)
            .Select(m => m.Product).First()).Select(l => l.Quantity)),
        Rows(s => s.Posts.Where(p => p.Comments.OrderBy(c => c.Id).FirstOrDefault()
            == p.Comments.OrderByDescending(c => c.Id).FirstOrDefault()).Select(p => p.Id)),
    ];

    [Theory]
    [MemberData(nameof(Found))]
    [MemberData(nameof(RequiredReferences))]
    [MemberData(nameof(OptionalReferences))]
    [MemberData(nameof(Collections))]
    [MemberData(nameof(ElementsOfCollections))]
    [MemberData(nameof(OtherSets))]
    [MemberData(nameof(CountsAndFirsts))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
