using Orm.Tests.Conformance.Harness;
using Orm.Tests.Conformance.Models;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries;

/// <summary>Joins, groups, sets and elements of collections in one query.</summary>
public abstract class CombinationTests(ConformanceBackend backend)
{
    public static readonly TheoryData<ConformanceCase> Queries =
    [
        Rows(s => s.Posts.Join(s.Users, p => p.AuthorId, u => u.Id, (p, u) => new { p, u })
            .GroupBy(x => x.u.Name).Select(g => new { g.Key, N = g.Count(), Max = g.Max(x => x.p.Score) })),
        Rows(s => s.Posts.Select(p => p.Score).Concat(s.Users.Select(u => u.Karma))
            .GroupBy(x => x).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId)
            .SelectMany(g => g.OrderByDescending(p => p.Score).ThenBy(p => p.Id).Take(2))),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).SelectMany(g => g, (g, p) => new { g.Key, p.Title })),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, N = g.Count() })
            .Join(s.Users, x => x.Key, u => u.Id, (x, u) => new { u.Name, x.N })),
        Rows(s => s.Users.LeftJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, p) => new { u, p })
            .Select(x => new { x.u.Id, C = x.p == null ? 0 : x.p.Comments.Count() })),
        Rows(s => s.Users.LeftJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, p) => new { u, p })
            .OrderBy(x => x.u.Id).ThenBy(x => x.p == null ? 0 : x.p.Id).Take(9).Select(x => new { x.u.Name, x.p })),
        Rows(s => s.Users.LeftJoin(s.Posts.Select(p => new { p.AuthorId, p.Title }), u => u.Id, x => x.AuthorId,
            (u, x) => new { u.Id, x }).Where(y => y.x == null).Select(y => y.Id)),
        Rows(s => s.Users.LeftJoin(s.Posts.Select(p => new { p.AuthorId, p.Title }), u => u.Id, x => x.AuthorId,
            (u, x) => new { u.Id, x }).Distinct()),
        Rows(s => s.Users.Select(u => new { u.Id, F = u.Posts.OrderBy(p => p.Id).Select(p => new { p.Id, p.Title })
            .FirstOrDefault() }).Union(s.Users.Select(u => new { u.Id, F = u.Posts.OrderBy(p => p.Id)
            .Select(p => new { p.Id, p.Title }).FirstOrDefault() })).Select(x => x.Id)),
        Rows(s => s.Users.OrderBy(u => u.Id).SelectMany(u => u.Posts.OrderBy(p => p.Id).Take(1).DefaultIfEmpty(),
            (u, p) => new { u.Id, T = p == null ? "none" : p.Title })),
        Rows(s => s.Posts.Where(p => s.Users.Select(u => u.Id).Union(s.Comments.Select(c => c.AuthorId))
            .Contains(p.AuthorId)).Select(p => p.Id)),
        Rows(s => s.Posts.Select(p => s.Users.Where(u => u.Id == p.AuthorId).Union(s.Users.Where(u => u.Id == 1))
            .OrderBy(u => u.Id).First().Name)),
        Rows(s => s.Users.SelectMany(u => u.Posts.Take(0))),
        Rows(s => s.Comments.SelectMany(c => c.Replies.DefaultIfEmpty(), (c, r) => new { c.Id, r })
            .SelectMany(x => x.r!.Replies.DefaultIfEmpty(), (x, y) => new { x.Id, R = x.r, Y = y }),
            s => s.Comments.SelectMany(c => c.Replies.DefaultIfEmpty(), (c, r) => new { c.Id, r })
            .SelectMany(x => x.r == null ? new Comment[] { null! } : x.r.Replies.DefaultIfEmpty(),
                (x, y) => new { x.Id, R = x.r, Y = (Comment?)y })),
        Value(s => s.Users.SelectMany(u => u.Posts.OrderBy(p => p.Id).Take(2)).Sum(p => p.Score)),
        Value(s => s.Users.Where(u => u.Posts.OrderBy(p => p.Id).TakeLast(2).Any(p => p.Score > 0)).Count()),
        Value(s => s.Users.Sum(u => u.Posts.SelectMany(p => p.Comments).Count())),
    ];

    [Theory]
    [MemberData(nameof(Queries))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
