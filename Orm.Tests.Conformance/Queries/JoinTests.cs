using Orm.Tests.Conformance.Harness;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries;

/// <summary>Join, LeftJoin and RightJoin: keys of every form, and what follows them.</summary>
public abstract class JoinTests(ConformanceBackend backend)
{
    private static readonly List<long> Wanted = [3, 1, 40, 7, 99];

    public static readonly TheoryData<ConformanceCase> InnerJoins =
    [
        Rows(s => s.Posts.Join(s.Users, p => p.AuthorId, u => u.Id, (p, u) => new { p.Title, u.Name })),
        Rows(s => from p in s.Posts join u in s.Users on p.AuthorId equals u.Id select new { p.Title, u.Name }),
        Rows(s => s.Posts.Join(s.Users, p => p.AuthorId, u => u.Id, (p, u) => p)),
        Rows(s => s.Posts.Join(s.Users, p => p.AuthorId, u => u.Id, (p, u) => new { p, u })),
        Rows(s => s.Posts.Join(s.Users, p => p.AuthorId, u => u.Id, (p, u) => u).Distinct()),
        Rows(s => s.Posts.Join(s.Users, p => p.AuthorId, u => u.Id, (p, u) => u.Karma + p.Score)),
        Rows(s => s.Posts.Join(s.Users, p => p.Author, u => u, (p, u) => new { p.Id, u.Name })),
        Rows(s => s.Comments.Join(s.Comments, c => c.Parent, d => d, (c, d) => new { c.Id, d.Text })),
        Rows(s => s.Comments.Join(s.Comments, c => c.ParentId, d => d.Id, (c, d) => new { c.Id, Parent = d.Id })),
        Rows(s => s.Customers.Join(s.Customers, a => a.City, b => b.City, (a, b) => new { A = a.Id, B = b.Id })),
        Rows(s => s.Specimens.Join(
            s.Specimens, x => x.MaybeInt32, y => y.OtherInt32, (x, y) => new { X = x.Id, Y = y.Id })),
        Rows(s => s.Specimens.Join(s.Specimens, x => x.Decimal, y => y.MaybeDecimal, (x, y) => x.Id + y.Id)),
        Rows(s => s.Specimens.Join(s.Specimens, x => x.MaybeString, y => y.String, (x, y) => x.Id - y.Id)),
        Rows(s => s.Orders.Join(s.Orders, a => a.Status, b => b.Status, (a, b) => a.Id == b.Id)),
        Rows(s => s.Orders.Join(s.Orders, a => a.Priority, b => b.Priority, (a, b) => new { A = a.Id, B = b.Id })),
        Rows(s => s.Posts.Join(s.Users, p => p.Score % 5, u => u.Karma % 5, (p, u) => new { P = p.Id, U = u.Id })),
        Rows(s => s.Posts.Join(s.Users, p => p.Score, u => u.Karma, (p, u) => new { P = p.Id, U = u.Id })),
        Rows(s => s.Posts.Join(s.Comments, p => (long?)p.Id, c => c.ParentId, (p, c) => new { P = p.Id, C = c.Id })),
    ];

    public static readonly TheoryData<ConformanceCase> CompositeKeys =
    [
        Rows(s => s.Customers.Join(
            s.Customers,
            a => new { a.City, a.Country },
            b => new { b.City, b.Country },
            (a, b) => new { A = a.Id, B = b.Id })),
        Rows(s => from l in s.OrderLines
                  join p in s.Products on new { l.ProductCatalog, l.ProductNumber }
                      equals new { ProductCatalog = p.Catalog, ProductNumber = p.Number }
                  select new { l.OrderId, l.Position, p.Name }),
        Rows(s => s.OrderLines.Join(s.Products, l => l.Product, p => p, (l, p) => new { l.OrderId, p.Name })),
        Rows(s => s.OrderLines.Join(
            s.Products,
            l => new { Catalog = l.SubstituteCatalog, Number = l.SubstituteNumber },
            p => new { Catalog = (string?)p.Catalog, Number = (int?)p.Number },
            (l, p) => new { l.OrderId, l.Position, p.Name })),
        Rows(s => s.Specimens.Join(
            s.Specimens,
            x => new { x.MaybeInt32, x.MaybeString },
            y => new { y.MaybeInt32, y.MaybeString },
            (x, y) => new { X = x.Id, Y = y.Id })),
        Rows(s => s.Posts.Join(
            s.Memberships,
            p => new { p.AuthorId, p.CommunityId },
            m => new { AuthorId = m.UserId, m.CommunityId },
            (p, m) => new { p.Id, m.Role })),
        Rows(s => s.Customers.GroupJoin(
            s.Customers,
            a => new { a.City, a.Country },
            b => new { b.City, b.Country },
            (a, g) => new { a.Id, N = g.Count() })),
        Rows(s => s.Votes.Join(
            s.Votes,
            v => new { v.UserId, Key = new { v.PostId } },
            w => new { w.UserId, Key = new { w.PostId } },
            (v, w) => new { v.Value, Other = w.Value })),
        Rows(s => s.Votes.Join(
            s.Votes,
            v => new ValueTuple<long, long>(v.UserId, v.PostId),
            w => new ValueTuple<long, long>(w.UserId, w.PostId),
            (v, w) => new { v.Value, w.UserId })),
    ];

    public static readonly TheoryData<ConformanceCase> JoinsOfQueries =
    [
        Rows(s => s.Posts.Where(p => p.Score > 5)
            .Join(s.Users.Where(u => u.Karma > 0), p => p.AuthorId, u => u.Id, (p, u) => new { p.Id, u.Name })),
        Rows(s => s.Posts.OrderBy(p => p.Id).Take(10)
            .Join(s.Users, p => p.AuthorId, u => u.Id, (p, u) => new { p.Id, u.Name })),
        Rows(s => s.Posts.Join(
            s.Users.OrderByDescending(u => u.Karma).ThenBy(u => u.Id).Take(4),
            p => p.AuthorId, u => u.Id, (p, u) => new { p.Id, u.Name })),
        Rows(s => s.Posts.Select(p => p.AuthorId).Distinct().Join(s.Users, i => i, u => u.Id, (i, u) => u.Name)),
        Rows(s => s.Users.Join(
            s.Posts.Select(p => new { p.AuthorId, p.State }).Distinct(),
            u => u.Id, x => x.AuthorId, (u, x) => new { u.Name, x.State })),
        Rows(s => s.Posts.Join(s.Users, p => p.Author.Id, u => u.Id, (p, u) => u.Name + p.Community.Name)),
        Rows(s => s.Posts.Join(s.Comments, p => p.Author.Name, c => c.Author.Name, (p, c) => new { p.Id, C = c.Id })),
        Rows(s => s.Posts.Join(s.Comments.Where(c => c.Author.Karma > 0), p => p.Id, c => c.PostId,
            (p, c) => new { p.Id, c.Text, p.Author.Name })),
        Rows(s => s.Posts.Select(p => new { p.Id, Name = p.Author.Name })
            .Join(s.Comments.Select(c => new { c.PostId, Name = c.Author.Name }), x => x.Id, y => y.PostId,
                (x, y) => x.Name + y.Name)),
        Rows(s => s.Posts.Join(Wanted, p => p.Id, w => w, (p, w) => new { p.Id, p.Title })),
        Rows(s => from p in s.Posts
                  join u in s.Users on p.AuthorId equals u.Id
                  join c in s.Communities on p.CommunityId equals c.Id
                  where u.Karma > 0 && c.Description != null
                  orderby p.Id
                  select new { p.Title, u.Name, Community = c.Name }),
        Rows(s => from c in s.Comments
                  join p in s.Posts on c.PostId equals p.Id
                  join u in s.Users on p.AuthorId equals u.Id
                  join v in s.Users on c.AuthorId equals v.Id
                  where u.Id != v.Id
                  select new { c.Id, Of = u.Name, By = v.Name }),
        Rows(s => from p in s.Posts
                  join u in s.Users on p.AuthorId equals u.Id
                  let both = u.Name + p.Title
                  where both.Length > 10
                  select both),
    ];

    public static readonly TheoryData<ConformanceCase> AfterJoins =
    [
        Rows(s => s.Posts.Join(s.Users, p => p.AuthorId, u => u.Id, (p, u) => new { p, u })
            .Where(x => x.u.Karma > x.p.Score).Select(x => x.p.Id)),
        Rows(s => s.Posts.Join(s.Users, p => p.AuthorId, u => u.Id, (p, u) => new { p, u })
            .OrderBy(x => x.u.Name).ThenByDescending(x => x.p.Id).Skip(5).Take(20)
            .Select(x => new { x.u.Name, x.p.Id })),
        Rows(s => s.Posts.Join(s.Users, p => p.AuthorId, u => u.Id, (p, u) => new { p, u })
            .Where(x => x.p.Community.Name == "csharp").Select(x => x.u.Name).Distinct()),
        Rows(s => s.Posts.Join(s.Users, p => p.AuthorId, u => u.Id, (p, u) => new { p.Id, u })
            .Select(x => new { x.Id, N = x.u.Posts.Count() })),
        Rows(s => s.Posts.Join(s.Users, p => p.AuthorId, u => u.Id, (p, u) => new { p.Id, u.Name })
            .OrderBy(x => x.Id).Take(10).Where(x => x.Name != "x").Select(x => x.Name + x.Id)),
        Rows(s => s.Posts.Join(s.Users, p => p.AuthorId, u => u.Id, (p, u) => new { p.Id, U = u.Id })
            .Join(s.Comments, x => x.Id, c => c.PostId, (x, c) => new { x.U, c.Text })),
        Value(s => s.Posts.Join(s.Users, p => p.AuthorId, u => u.Id, (p, u) => u.Karma).Sum()),
        Value(s => s.Posts.Join(s.Users, p => p.AuthorId, u => u.Id, (p, u) => p.Score).Max()),
        Value(s => s.Posts.Join(s.Users, p => p.AuthorId, u => u.Id, (p, u) => new { p, u }).Count()),
        Value(s => s.Posts.Join(s.Users, p => p.AuthorId, u => u.Id, (p, u) => new { p, u })
            .Count(x => x.u.IsBanned)),
        Value(s => s.Posts.Join(s.Users, p => p.AuthorId, u => u.Id, (p, u) => u.Name).Contains("O'Neil")),
        Value(s => s.Posts.Join(s.Users, p => p.AuthorId, u => u.Id, (p, u) => new { p.Id, u.Name })
            .OrderBy(x => x.Id).First()),
        Rows(s => s.Users.Where(u => s.Posts.Join(s.Comments, p => p.Id, c => c.PostId, (p, c) => new { p, c })
            .Any(x => x.p.AuthorId == u.Id && x.c.AuthorId == u.Id))),
        Rows(s => s.Users.Select(u => new
        {
            u.Id,
            N = u.Posts.Join(s.Comments, p => p.Id, c => c.PostId, (p, c) => c.Rating).Sum(),
        })),
    ];

    public static readonly TheoryData<ConformanceCase> OuterJoins =
    [
        Rows(s => s.Users.LeftJoin(
            s.Posts, u => u.Id, p => p.AuthorId, (u, p) => new { u.Name, Title = p == null ? null : p.Title })),
        Rows(s => s.Users.LeftJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, p) => new { u, p })),
        Rows(s => s.Users.LeftJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, p) => p)),
        Rows(
            s => s.Users.LeftJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, p) => new { u.Id, Post = (long?)p!.Id }),
            s => s.Users.LeftJoin(s.Posts, u => u.Id, p => p.AuthorId,
                (u, p) => new { u.Id, Post = p == null ? (long?)null : p.Id })),
        Rows(s => s.Users.LeftJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, p) => new { u, p })
            .Where(x => x.p == null).Select(x => x.u.Name)),
        Rows(s => s.Users.LeftJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, p) => new { u, p })
            .Where(x => x.p != null && x.p.Score > 0).Select(x => new { x.u.Name, x.p!.Id })),
        Rows(
            s => s.Users.LeftJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, p) => new { u, p })
                .Select(x => new { x.u.Id, Community = x.p!.Community.Name }),
            s => s.Users.LeftJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, p) => new { u, p })
                .Select(x => new { x.u.Id, Community = x.p == null ? null! : x.p.Community.Name })),
        Rows(s => s.Users.LeftJoin(
            s.Posts.Where(p => p.Score > 15), u => u.Id, p => p.AuthorId, (u, p) => new { u.Name, p })),
        Rows(s => s.Users.LeftJoin(s.Posts.Where(p => p.Community.Description != null && p.Score > 0),
            u => u.Id, p => p.AuthorId, (u, p) => new { u.Name, p })),
        Rows(s => s.Users.LeftJoin(
            s.Posts.Select(p => new { p.AuthorId, Text = p.Body ?? "none" }), u => u.Id, x => x.AuthorId,
            (u, x) => new { u.Id, x })),
        Rows(
            s => s.Users.LeftJoin(s.Posts.Select(p => new { p.AuthorId, Text = p.Body ?? "none" }),
                u => u.Id, x => x.AuthorId, (u, x) => new { u.Id, x!.Text }),
            s => s.Users.LeftJoin(s.Posts.Select(p => new { p.AuthorId, Text = p.Body ?? "none" }),
                u => u.Id, x => x.AuthorId, (u, x) => new { u.Id, Text = x == null ? null! : x.Text })),
        Rows(s => s.Users.LeftJoin(
            s.Posts.Select(p => new { p.AuthorId, Author = p.Author.Name }), u => u.Id, x => x.AuthorId,
            (u, x) => new { u.Id, x })),
        Rows(s => s.Users.LeftJoin(s.Posts.Select(p => p.AuthorId), u => u.Id, i => i, (u, i) => new { u.Id, i })),
        Rows(s => s.Users.LeftJoin(
            s.Posts.OrderBy(p => p.Id).Take(5), u => u.Id, p => p.AuthorId, (u, p) => new { u.Id, p })),
        Rows(s => s.Users.LeftJoin(
            s.Posts.Select(p => new { p.AuthorId, p.State }).Distinct(), u => u.Id, x => x.AuthorId,
            (u, x) => new { u.Id, x })),
        Rows(s => s.Customers.LeftJoin(s.Customers, a => a.ReferrerId, b => b.Id, (a, b) => new { a.Name, b })),
        Rows(s => s.Customers.LeftJoin(s.Customers, a => a.City, b => b.City, (a, b) => new { a.Id, b })),
        Rows(s => s.Posts.RightJoin(s.Users, p => p.AuthorId, u => u.Id, (p, u) => new { u.Name, p })),
        Rows(s => s.Posts.RightJoin(
            s.Users, p => p.AuthorId, u => u.Id, (p, u) => new { u.Name, Title = p == null ? "-" : p.Title })),
        Rows(s => s.Posts.Where(p => p.Score > 20).RightJoin(
            s.Users.Where(u => u.Karma > 0), p => p.AuthorId, u => u.Id, (p, u) => new { u.Name, p })),
        Rows(s => s.Votes.RightJoin(s.Posts, v => v.PostId, p => p.Id, (v, p) => new { p.Id, v })
            .Where(x => x.v == null).Select(x => x.Id)),
        Value(s => s.Users.LeftJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, p) => p).Count(p => p == null)),
        Value(s => s.Users.LeftJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, p) => new { u, p })
            .Sum(x => x.p == null ? 0 : x.p.Score)),
    ];

    public static readonly TheoryData<ConformanceCase> Refusals =
    [
        Refused(
            s => s.Posts.Join(s.Users, p => p.Title, u => u.Name, (p, u) => p, StringComparer.OrdinalIgnoreCase),
            "IEqualityComparer<string>"),
        Refused(
            s => s.Posts.GroupJoin(s.Users, p => p.Title, u => u.Name, (p, g) => p, StringComparer.OrdinalIgnoreCase),
            "IEqualityComparer<string>"),
    ];

    [Theory]
    [MemberData(nameof(InnerJoins))]
    [MemberData(nameof(CompositeKeys))]
    [MemberData(nameof(JoinsOfQueries))]
    [MemberData(nameof(AfterJoins))]
    [MemberData(nameof(OuterJoins))]
    [MemberData(nameof(Refusals))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
