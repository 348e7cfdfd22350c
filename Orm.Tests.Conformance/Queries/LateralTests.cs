using Orm.Tests.Conformance.Harness;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries;

/// <summary>
/// Queries in FROM that depend on the element beside them in whatever way: SQLite has no LATERAL, so that they run once
/// for the different values that they use.
/// </summary>
public abstract class LateralTests(ConformanceBackend backend)
{
    public static readonly TheoryData<ConformanceCase> Applied =
    [
        Rows(s => s.Users.SelectMany(
            u => s.Posts.Where(p => p.Score > u.Karma).OrderBy(p => p.Id).Take(2),
            (u, p) => new { u.Name, p.Title })),
        Rows(s => s.Users.SelectMany(
            u => s.Posts.Where(p => p.Score > u.Karma && p.AuthorId != u.Id).OrderByDescending(p => p.Score)
                .ThenBy(p => p.Id).Skip(1).Take(2),
            (u, p) => new { u.Id, p.Score })),
        Rows(s => s.Users.SelectMany(
            u => s.Posts.Where(p => p.Score > u.Karma).OrderBy(p => p.Id).Take(1).DefaultIfEmpty(),
            (u, p) => new { u.Name, Title = p == null ? null : p.Title })),
        Rows(s => s.Users.SelectMany(
            u => s.Posts.Where(p => p.Score > u.Karma).GroupBy(p => p.State)
                .Select(g => new { g.Key, N = g.Count(), Sum = g.Sum(p => p.Score - u.Karma) }),
            (u, g) => new { u.Name, g.Key, g.N, g.Sum })),
        Rows(s => s.Users.SelectMany(u => u.Posts.Select(p => p.Score + u.Karma).Distinct())),
        Rows(s => s.Users.SelectMany(u => u.Posts.Select(p => new { p.State, u.Name }).Distinct())),
        Rows(s => s.Users.SelectMany(
            u => u.Posts.Where(p => p.Score < u.Karma).OrderBy(p => p.Score + u.Karma).ThenBy(p => p.Id).Take(1),
            (u, p) => new { u.Id, p.Title })),
        Rows(s => s.Customers.SelectMany(
            c => s.Orders.Where(o => o.Total > c.Credit).OrderBy(o => o.Id).Take(2),
            (c, o) => new { c.Name, o.Id })),
        Rows(s => s.Products.SelectMany(
            p => s.Products.Where(q => q.Price < p.Price).OrderByDescending(q => q.Price).ThenBy(q => q.Name).Take(1),
            (p, q) => new { p.Name, Cheaper = q.Name })),
        Rows(s => s.Comments.OrderBy(c => c.Id).Take(20).SelectMany(
            c => s.Comments.Where(d => d.PostId == c.PostId && d.Id > c.Id).OrderBy(d => d.Id).Take(1),
            (c, d) => new { c.Id, Next = d.Id })),
        Rows(s => s.Users.SelectMany(u => s.Posts.Where(p => p.Score > u.Karma).OrderBy(p => p.Id).Take(2)
            .SelectMany(p => p.Comments.Where(c => c.Rating > p.Score).OrderBy(c => c.Id).Take(1), (p, c) => c.Id))),
        Rows(s => s.Posts.Where(p => s.Users.SelectMany(
            u => s.Comments.Where(c => c.Rating > u.Karma && c.PostId == p.Id).OrderBy(c => c.Id).Take(1)).Any())
            .Select(p => p.Id)),
        Value(s => s.Users.SelectMany(u => s.Posts.Where(p => p.Score > u.Karma).OrderBy(p => p.Id).Take(2)).Count()),
    ];

    public static readonly TheoryData<ConformanceCase> Combined =
    [
        Rows(s => s.Posts.SelectMany(
            p => p.Comments.Select(c => c.AuthorId).Union(p.Votes.Select(v => v.UserId)),
            (p, a) => new { p.Id, a })),
        Rows(s => s.Posts.SelectMany(
            p => p.Comments.Select(c => c.AuthorId).Concat(p.Votes.Select(v => v.UserId)),
            (p, a) => new { p.Id, a })),
        Rows(s => s.Posts.SelectMany(
            p => p.Comments.Select(c => c.AuthorId).Intersect(p.Votes.Select(v => v.UserId)))),
        Rows(s => s.Posts.SelectMany(p => p.Comments.Select(c => c.AuthorId).Except(p.Votes.Select(v => v.UserId)))),
        Rows(s => s.Posts.SelectMany(p => p.Comments.Select(c => c.AuthorId).Except(s.Votes.Select(v => v.UserId)))),
        Rows(s => s.Posts.SelectMany(
            p => p.Comments.Select(c => c.AuthorId).Union(s.Users.Where(u => u.IsBanned).Select(u => u.Id))
                .OrderBy(a => a).Take(3),
            (p, a) => new { p.Id, a })),
        Rows(s => s.Posts.SelectMany(
            p => p.Comments.Select(c => c.AuthorId).Concat(p.Votes.Select(v => v.UserId))
                .GroupBy(a => a).Where(g => g.Count() > 1).Select(g => g.Key),
            (p, a) => new { p.Id, a })),
        Rows(s => s.Users.SelectMany(u => u.Posts.Select(p => p.Score).Concat(u.Comments.Select(c => 1)))),
        Rows(s => from u in s.Users from n in new[] { u.Id, u.Karma } select new { u.Name, n }),
        Rows(s => s.Specimens.SelectMany(
            x => new[] { x.MaybeInt32, x.OtherInt32, x.Int32 }.Where(n => n > 0).Distinct(),
            (x, n) => new { x.Id, n })),
        Rows(s => s.Posts.SelectMany(
            p => p.Comments.OrderBy(c => c.Id).Take(1).Select(c => c.AuthorId).Append(p.AuthorId).Distinct(),
            (p, a) => new { p.Id, a })),
    ];

    public static readonly TheoryData<ConformanceCase> InResults =
    [
        Nested(2, s => s.Posts.Select(p => p.Comments.Select(c => c.AuthorId).Union(p.Votes.Select(v => v.UserId))
            .OrderBy(a => a).ToList())),
        Nested(2, s => s.Posts.Select(p => p.Comments.Select(c => c.AuthorId).Except(p.Votes.Select(v => v.UserId))
            .OrderBy(a => a).ToList())),
        Nested(2, s => s.Posts.Select(p => p.Comments.Select(c => c.AuthorId).Intersect(p.Votes.Select(v => v.UserId))
            .OrderByDescending(a => a).ToList())),
        Nested(2, s => s.Posts.Select(p => p.Comments.Select(c => c.AuthorId).Concat(p.Votes.Select(v => v.UserId))
            .OrderBy(a => a).Skip(1).Take(3).ToList())),
        Nested(2, s => s.Posts.Select(p => new
        {
            p.Id,
            Known = p.Comments.Select(c => new { c.AuthorId, Kind = "comment" })
                .Union(p.Votes.Select(v => new { AuthorId = v.UserId, Kind = "vote" }))
                .OrderBy(x => x.AuthorId).ThenBy(x => x.Kind).ToList(),
        })),
        Nested(2, s => s.Posts.Select(p => p.Comments.Select(c => c.AuthorId)
            .Except(s.Users.Where(u => u.Karma > p.Score).Select(u => u.Id)).OrderBy(a => a).ToList())),
        Nested(2, s => s.Users.Select(u => s.Posts.Where(p => p.Score > u.Karma).OrderBy(p => p.Id).Take(2)
            .SelectMany(p => p.Comments.Where(c => c.Rating < p.Score).OrderBy(c => c.Id).Take(1))
            .Select(c => c.Id).OrderBy(i => i).ToList())),
        Nested(2, s => s.Users.Select(u => new[] { u.Id, u.Karma }.OrderBy(n => n).ToList())),
    ];

    [Theory]
    [MemberData(nameof(Applied))]
    [MemberData(nameof(Combined))]
    [MemberData(nameof(InResults))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
