using Orm.Tests.Conformance.Harness;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries.Groups;

/// <summary>Elements of groups inside of results: a statement for each collection.</summary>
public abstract class NestedGroupTests(ConformanceBackend backend)
{
    public static readonly TheoryData<ConformanceCase> Elements =
    [
        Nested(2, s => s.Posts.GroupBy(p => p.AuthorId)
            .Select(g => new { g.Key, Items = g.OrderBy(p => p.Id).ToList() })),
        Nested(2, s => s.Posts.GroupBy(p => p.AuthorId)
            .Select(g => new { g.Key, N = g.Count(), Titles = g.OrderBy(p => p.Id).Select(p => p.Title).ToList() })),
        Nested(2, s => s.Posts.GroupBy(p => p.AuthorId)
            .Select(g => g.OrderByDescending(p => p.Score).ThenBy(p => p.Id).Take(3).ToList())),
        Nested(2, s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new
        {
            g.Key,
            Top = g.Where(p => p.Score > 2).OrderBy(p => p.Id).Select(p => new { p.Title, p.Community.Name }).ToList(),
        })),
        Nested(2, s => s.Comments.GroupBy(c => c.ParentId)
            .Select(g => new { g.Key, Ids = g.OrderBy(c => c.Id).Select(c => c.Id).ToList() })),
        Nested(2, s => s.Comments.GroupBy(c => new { c.ParentId, c.Rating })
            .Select(g => new { g.Key.Rating, Ids = g.OrderBy(c => c.Id).Select(c => c.Id).ToList() })),
        Nested(2, s => s.Posts.GroupBy(p => p.Author)
            .Select(g => new { g.Key.Name, Ids = g.OrderBy(p => p.Id).Select(p => p.Id).ToList() })),
        Nested(2, s => s.Posts.GroupBy(p => p.AuthorId).Where(g => g.Count() > 2).OrderBy(g => g.Key)
            .Select(g => new { g.Key, Ids = g.OrderBy(p => p.Id).Select(p => p.Id).ToList() })),
        Nested(2, s => s.Posts.GroupBy(p => p.AuthorId).OrderBy(g => g.Key).Take(2)
            .Select(g => new { g.Key, Ids = g.OrderBy(p => p.Id).Select(p => p.Id).ToList() })),
        Nested(3, s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new
        {
            g.Key,
            First = g.OrderBy(p => p.Id).Take(2).Select(p => p.Id).ToList(),
            Best = g.OrderByDescending(p => p.Score).ThenBy(p => p.Id).Take(2).Select(p => p.Title).ToList(),
        })),
        Nested(3, s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new
        {
            g.Key,
            Posts = g.OrderBy(p => p.Id)
                .Select(p => new { p.Id, Comments = p.Comments.OrderBy(c => c.Id).Select(c => c.Id).ToList() })
                .ToList(),
        })),
        Nested(2, s => s.Posts.OrderBy(p => p.Id)
            .GroupBy(p => p.AuthorId, p => p.Title, (key, titles) => new { key, titles })),
        Nested(2, s => s.Posts.OrderBy(p => p.Id)
            .GroupBy(p => p.AuthorId, (key, posts) => new { key, N = posts.Count(), posts })),
        Nested(2, s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.AuthorId,
            p => new { p.Id, Comments = p.Comments.OrderBy(c => c.Id).Select(c => c.Id).ToList() })),
    ];

    public static readonly TheoryData<ConformanceCase> Groups =
    [
        Nested(2, s => s.Posts.GroupBy(p => p.CommunityId).Select(g => new
        {
            g.Key,
            States = g.GroupBy(p => p.State).OrderBy(h => h.Key).Select(h => new { h.Key, N = h.Count() }).ToList(),
        })),
        Nested(2, s => s.Users.Select(u => new
        {
            u.Name,
            States = u.Posts.GroupBy(p => p.State).OrderBy(g => g.Key)
                .Select(g => new { g.Key, Sum = g.Sum(p => p.Score), Best = g.Max(p => p.Score) }).ToList(),
        })),
        Nested(2, s => s.Users.Select(u => new
        {
            u.Name,
            Busy = u.Posts.GroupBy(p => p.CommunityId).Where(g => g.Count() > 1).OrderBy(g => g.Key)
                .Select(g => g.Key).ToList(),
        })),
        Nested(2, s => s.Communities.Select(c => new
        {
            c.Name,
            Authors = c.Posts.GroupBy(p => p.Author.Name).OrderByDescending(g => g.Count()).ThenBy(g => g.Key)
                .Take(2).Select(g => new { g.Key, N = g.Count() }).ToList(),
        })),
    ];

    [Theory]
    [MemberData(nameof(Elements))]
    [MemberData(nameof(Groups))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
