using Orm.Tests.Conformance.Harness;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries;

/// <summary>SelectMany: cross joins, navigations, correlated queries, outer joins, a few elements for each.</summary>
public abstract class SelectManyTests(ConformanceBackend backend)
{
    private static readonly List<int> Numbers = [1, 2, 5];

    public static readonly TheoryData<ConformanceCase> CrossJoins =
    [
        Rows(s => from u in s.Users from c in s.Communities select new { u.Name, Community = c.Name }),
        Rows(s => s.Users.SelectMany(u => s.Communities)),
        Rows(s => s.Users.SelectMany(u => s.Communities, (u, c) => new { u, c })),
        Rows(s => from u in s.Users from p in s.Posts where u.Id == p.AuthorId select new { u.Name, p.Title }),
        Rows(s => from u in s.Users
                  from p in s.Posts
                  from c in s.Comments
                  where u.Id == p.AuthorId && c.PostId == p.Id && c.AuthorId == u.Id
                  select new { u.Name, p.Title, c.Text }),
        Rows(s => from u in s.Users from n in Numbers where u.Id > n select new { u.Id, n }),
        Rows(s => from u in s.Users.OrderBy(u => u.Id).Take(3)
                  from c in s.Communities.OrderBy(c => c.Id).Take(2)
                  select new { u.Id, C = c.Id }),
        Rows(s => s.Users.SelectMany(u => s.Posts.Select(p => p.State).Distinct(), (u, x) => new { u.Id, x })),
        Rows(s => s.Users.SelectMany(u => s.Posts.Where(p => p.Score > 20), (u, p) => u.Karma + p.Score)),
        Value(s => s.Users.SelectMany(u => s.Posts).Count()),
        Value(s => s.Users.SelectMany(u => s.Posts, (u, p) => u.Karma * p.Score).Sum()),
    ];

    public static readonly TheoryData<ConformanceCase> Navigations =
    [
        Rows(s => s.Posts.SelectMany(p => p.Comments)),
        Rows(s => s.Posts.SelectMany(p => p.Comments, (p, c) => new { p.Title, c.Text })),
        Rows(s => from p in s.Posts from c in p.Comments select new { p.Title, c.Text, c.Author.Name }),
        Rows(s => s.Users.SelectMany(u => u.Posts).SelectMany(p => p.Comments)),
        Rows(s => from u in s.Users from p in u.Posts from c in p.Comments select new { u.Name, p.Id, C = c.Id }),
        Rows(s => s.Posts.SelectMany(p => p.Author.Comments, (p, c) => new { p.Id, C = c.Id })),
        Rows(s => s.Posts.Where(p => p.Score > 0).SelectMany(p => p.Comments.Where(c => c.Rating > 0))),
        Rows(s => s.Posts.SelectMany(p => p.Comments.Select(c => c.Text))),
        Rows(s => s.Posts.SelectMany(p => p.Comments.Select(c => new { p.Title, c.Text }))),
        Rows(s => s.Posts.SelectMany(p => p.Comments.Select(c => c.Author))),
        Rows(s => s.Posts.SelectMany(p => p.Comments.Where(c => c.Author.Karma > p.Score), (p, c) => p.Id + c.Id)),
        Rows(s => s.Comments.SelectMany(c => c.Replies, (c, r) => new { c.Id, Reply = r.Id, r.Post.Title })),
        Rows(s => s.Orders.SelectMany(o => o.Lines, (o, l) => new { o.Id, Price = l.UnitPrice * l.Quantity })),
        Rows(s => s.Orders.SelectMany(o => o.Lines).Select(l => new { l.Product.Name, l.Order.Customer.City })),
        Rows(s => s.Products.SelectMany(p => p.Lines, (p, l) => new { p.Name, l.Quantity })),
        Rows(s => s.Posts.SelectMany(p => p.Comments.SelectMany(c => c.Replies))),
        Rows(s => s.Posts.SelectMany(
            p => p.Comments.SelectMany(c => c.Replies, (c, r) => new { p.Id, C = c.Id, r.Text }))),
        Rows(s => s.Users.SelectMany(u => u.Posts.SelectMany(p => p.Comments.Where(c => c.AuthorId == u.Id)))),
    ];

    public static readonly TheoryData<ConformanceCase> CorrelatedQueries =
    [
        Rows(s => s.Users.SelectMany(u => s.Posts.Where(p => p.AuthorId == u.Id))),
        Rows(s => from u in s.Users
                  from p in s.Posts.Where(p => p.AuthorId == u.Id && p.Score > u.Karma)
                  select new { u.Name, p.Title }),
        Rows(s => from p in s.Posts
                  from q in s.Posts.Where(q => q.CommunityId == p.CommunityId && q.Score > p.Score)
                  select new { P = p.Id, Q = q.Id }),
        Rows(s => from p in s.Posts
                  from q in s.Posts.Where(q => q.Score == p.Score && q.Id != p.Id)
                  select new { P = p.Id, Q = q.Id }),
        Rows(s => from u in s.Users
                  from p in s.Posts.Where(p => p.Community.Name == u.Bio)
                  select new { u.Id, P = p.Id }),
        Rows(s => from c in s.Customers
                  from d in s.Customers.Where(d => d.City == c.City)
                  select new { C = c.Id, D = d.Id }),
        Rows(s => from u in s.Users
                  from c in s.Comments.Where(c => c.AuthorId == u.Id).Join(
                      s.Posts, c => c.PostId, p => p.Id, (c, p) => new { c.Text, p.Title })
                  select new { u.Name, c.Text, c.Title }),
    ];

    public static readonly TheoryData<ConformanceCase> OuterJoins =
    [
        Rows(s => from p in s.Posts from c in p.Comments.DefaultIfEmpty() select new { p.Id, c }),
        Rows(s => from p in s.Posts
                  from c in p.Comments.Where(c => c.Rating > 3).DefaultIfEmpty()
                  select new { p.Id, c }),
        Rows(s => from u in s.Users
                  from p in s.Posts.Where(p => p.AuthorId == u.Id && p.Score > 15).DefaultIfEmpty()
                  select new { u.Id, p }),
        Rows(s => s.Posts.SelectMany(p => p.Comments.DefaultIfEmpty())),
        Rows(s => s.Posts.SelectMany(p => p.Comments.Select(c => c.Id).DefaultIfEmpty())),
        Rows(s => s.Posts.SelectMany(p => p.Comments.Select(c => c.Id).DefaultIfEmpty(-1), (p, c) => new { p.Id, c })),
        Rows(s => s.Posts.SelectMany(p => p.Comments.Select(c => c.Text).DefaultIfEmpty(), (p, c) => new { p.Id, c })),
        Rows(s => s.Posts.SelectMany(p => p.Comments.Select(c => c.Text).DefaultIfEmpty("-"), (p, c) => p.Id + c)),
        Rows(s => s.Posts.SelectMany(
            p => p.Comments.Select(c => c.Rating).DefaultIfEmpty(0), (p, c) => new { p.Id, c })),
        Rows(s => from p in s.Posts
                  from c in p.Comments.DefaultIfEmpty()
                  where c == null
                  select p.Id),
        Rows(
            s => from p in s.Posts from c in p.Comments.DefaultIfEmpty() select new { p.Id, c!.Author.Name },
            s => from p in s.Posts
                 from c in p.Comments.DefaultIfEmpty()
                 select new { p.Id, Name = c == null ? null! : c.Author.Name }),
        Rows(
            s => from p in s.Posts
                 from c in p.Comments.Select(c => new { c.Text, c.Author }).DefaultIfEmpty()
                 select new { p.Id, c!.Author.Name, c.Text },
            s => from p in s.Posts
                 from c in p.Comments.Select(c => new { c.Text, c.Author }).DefaultIfEmpty()
                 select new { p.Id, Name = c == null ? null! : c.Author.Name, Text = c == null ? null! : c.Text }),
        Rows(s => from p in s.Posts
                  from c in p.Comments.DefaultIfEmpty()
                  orderby p.Id, c == null ? 0 : c.Id
                  select new { p.Id, c }),
        Rows(s => s.Users.SelectMany(u => u.Posts.Select(p => u.Name).DefaultIfEmpty())),
        Rows(s => s.Users.SelectMany(u => u.Posts.Select(p => u.Id).DefaultIfEmpty())),
        Rows(s => s.Users.SelectMany(u => u.Posts.Select(p => u.Karma).DefaultIfEmpty(-5), (u, k) => new { u.Id, k })),
        Rows(s => s.Posts.SelectMany(p => p.Comments.Select(c => p).DefaultIfEmpty())),
        Rows(s => s.Posts.SelectMany(
            p => p.Comments.Select(c => new { c.Id, p.Title }).DefaultIfEmpty(), (p, c) => new { p.Id, c })),
        Rows(s => s.Posts.SelectMany(
            p => p.Comments.Select(c => p.Body + c.Text).DefaultIfEmpty(), (p, c) => new { p.Id, c })),
        Rows(s => s.Users.Where(u => u.Id > 100).DefaultIfEmpty()),
        Rows(s => s.Users.Where(u => u.Id == 5).DefaultIfEmpty()),
        Rows(s => s.Users.Where(u => u.Id > 100).Select(u => u.Karma).DefaultIfEmpty()),
        Rows(s => s.Users.Where(u => u.Id > 100).Select(u => u.Karma).DefaultIfEmpty(7)),
        Rows(s => s.Users.Where(u => u.Id > 100).Select(u => new { u.Id, u.Name }).DefaultIfEmpty()),
        Rows(s => s.Users.OrderBy(u => u.Id).Take(2).DefaultIfEmpty()),
        Value(s => s.Users.Where(u => u.Id > 100).Select(u => u.Karma).DefaultIfEmpty(7).Max()),
        Value(s => s.Users.Where(u => u.Id > 100).Select(u => u.Karma).DefaultIfEmpty().Average()),
        Value(s => s.Users.Where(u => u.Id > 100).DefaultIfEmpty().Count()),
        Rows(s => s.Posts.Select(p => new { p.Id, Max = p.Comments.Select(c => c.Id).DefaultIfEmpty().Max() })),
        Rows(s => s.Posts.Select(p => new { p.Id, Max = p.Comments.Select(c => c.Id).DefaultIfEmpty(-1).Max() })),
    ];

    public static readonly TheoryData<ConformanceCase> AFewForEach =
    [
        Rows(s => s.Users.SelectMany(u => u.Posts.OrderByDescending(p => p.Score).ThenBy(p => p.Id).Take(2))),
        Rows(s => from u in s.Users
                  from p in u.Posts.OrderBy(p => p.Id).Take(3)
                  select new { u.Name, p.Title }),
        Rows(s => from u in s.Users
                  from p in u.Posts.OrderBy(p => p.Id).Skip(1).Take(2)
                  select new { u.Name, p.Title }),
        Rows(s => from u in s.Users from p in u.Posts.OrderBy(p => p.Id).Skip(2) select new { u.Name, p.Title }),
        Rows(s => from u in s.Users
                  from p in s.Posts.Where(p => p.AuthorId == u.Id).OrderBy(p => p.Id).Take(1).DefaultIfEmpty()
                  select new { u.Name, p }),
        Rows(s => from c in s.Customers
                  from d in s.Customers.Where(d => d.City == c.City).OrderBy(d => d.Id).Take(1)
                  select new { C = c.Id, D = d.Id }),
        Rows(s => s.Users.SelectMany(u => u.Posts.Select(p => p.State).Distinct())),
        Rows(s => s.Users.SelectMany(u => u.Posts.Select(p => p.State).Distinct(), (u, x) => new { u.Id, x })),
        Rows(s => s.Users.SelectMany(
            u => u.Posts.Select(p => p.State).Distinct().OrderBy(x => x).Take(2), (u, x) => new { u.Id, x })),
        Rows(s => from u in s.Users
                  from p in u.Posts.OrderBy(p => p.Id).Take(2).Where(p => p.Score > 0)
                  select new { u.Name, p.Title }),
        Rows(s => from u in s.Users
                  from p in u.Posts.OrderBy(p => p.Id).Take(2)
                  from c in p.Comments.OrderBy(c => c.Id).Take(1)
                  select new { u.Name, p.Title, c.Text }),
        Rows(s => from u in s.Users
                  from p in u.Posts.OrderBy(p => p.Community.Name).ThenBy(p => p.Id).Take(2)
                  select new { u.Name, p.Community.Description }),
        Rows(s => s.Users.SelectMany(u => u.Posts.OrderBy(p => p.Id).Take(2).Select(p => u.Name + p.Title))),
    ];

    public static readonly TheoryData<ConformanceCase> AfterSelectMany =
    [
        Rows(s => s.Posts.SelectMany(p => p.Comments).Where(c => c.Rating > 2).OrderBy(c => c.Id).Select(c => c.Text)),
        Rows(s => s.Posts.SelectMany(p => p.Comments, (p, c) => new { p, c })
            .OrderBy(x => x.p.Title).ThenBy(x => x.c.Id).Take(10).Select(x => x.c.Text)),
        Rows(s => s.Posts.SelectMany(p => p.Comments).Select(c => c.AuthorId).Distinct()),
        Rows(s => s.Posts.OrderBy(p => p.Id).Take(5).SelectMany(p => p.Comments)),
        Rows(s => s.Posts.Select(p => p.Author).Distinct().SelectMany(u => u.Comments)),
        Rows(s => s.Users.Where(u => u.Posts.SelectMany(p => p.Comments).Any(c => c.Rating == null))),
        Rows(s => s.Users.Select(u => new { u.Id, N = u.Posts.SelectMany(p => p.Comments).Count() })),
        Rows(s => s.Users.Select(u => new { u.Id, Sum = u.Posts.SelectMany(p => p.Comments).Sum(c => c.Rating) })),
        Rows(s => s.Users.Select(u => new
        {
            u.Id,
            Last = u.Posts.SelectMany(p => p.Comments).OrderByDescending(c => c.Id).Select(c => c.Text)
                .FirstOrDefault(),
        })),
        Rows(s => s.Users.Where(u => u.Posts.SelectMany(p => p.Comments).Select(c => c.AuthorId).Contains(u.Id))),
        Value(s => s.Posts.SelectMany(p => p.Comments).Count()),
        Value(s => s.Posts.SelectMany(p => p.Comments).Max(c => c.Rating)),
        Value(s => s.Posts.SelectMany(p => p.Comments).OrderBy(c => c.Id).First().Text),
        Value(s => s.Posts.SelectMany(p => p.Comments).All(c => c.Text != "")),
    ];

    public static readonly TheoryData<ConformanceCase> Refusals =
    [
        Refused(
            s => s.Posts.SelectMany((p, i) => p.Comments),
            "Posts.SelectMany((p, i) => p.Comments)"),
        Refused(
            s => s.Posts.SelectMany((p, i) => p.Comments, (p, c) => c.Id),
            "Posts.SelectMany((p, i) => p.Comments, (p, c) => c.Id)"),
    ];

    [Theory]
    [MemberData(nameof(CrossJoins))]
    [MemberData(nameof(Navigations))]
    [MemberData(nameof(CorrelatedQueries))]
    [MemberData(nameof(OuterJoins))]
    [MemberData(nameof(AFewForEach))]
    [MemberData(nameof(AfterSelectMany))]
    [MemberData(nameof(Refusals))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
