using Orm.Tests.Conformance.Harness;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries.Groups;

/// <summary>Groups of joined rows, groups that are joined, and the elements of groups as rows again.</summary>
public abstract class GroupJoinedTests(ConformanceBackend backend)
{
    public static readonly TheoryData<ConformanceCase> Joined =
    [
        Rows(s => s.Users.Join(s.Posts, u => u.Id, p => p.AuthorId, (u, p) => new { u.Name, p.Score })
            .GroupBy(x => x.Name).Select(g => new { g.Key, N = g.Count(), S = g.Sum(x => x.Score) })),
        Rows(s => from u in s.Users
                  join p in s.Posts on u.Id equals p.AuthorId
                  group p by u into g
                  select new { g.Key.Name, Best = g.Max(p => p.Score) }),
        Rows(s => s.Users.LeftJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, p) => new { u.Name, P = p })
            .GroupBy(x => x.Name).Select(g => new { g.Key, N = g.Count(x => x.P != null) })),
        Rows(s => s.Users.SelectMany(u => u.Posts, (u, p) => new { u.Name, p.State })
            .GroupBy(x => new { x.Name, x.State }).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Users.SelectMany(u => u.Posts).SelectMany(p => p.Comments).GroupBy(c => c.AuthorId)
            .Select(g => new { g.Key, N = g.Count(), Best = g.Max(c => c.Rating) })),
        Rows(s => s.Users.Join(s.Posts, u => u.Id, p => p.AuthorId, (u, p) => new { User = u, Post = p })
            .GroupBy(x => x.User.IsBanned)
            .Select(g => new { g.Key, First = g.OrderBy(x => x.Post.Id).First().Post.Title })),
        Rows(s => s.Users.Join(s.Posts, u => u.Id, p => p.AuthorId, (u, p) => new { User = u, Post = p })
            .GroupBy(x => x.User.IsBanned, x => x.Post)
            .Select(g => new { g.Key, First = g.OrderBy(x => x.Id).First() })),
    ];

    public static readonly TheoryData<ConformanceCase> Behind =
    [
        Rows(s => s.Posts.GroupBy(p => p.AuthorId)
            .Join(s.Users, g => g.Key, u => u.Id, (g, u) => new { u.Name, N = g.Count() })),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, N = g.Count() })
            .Join(s.Users, g => g.Key, u => u.Id, (g, u) => new { u.Name, g.N })),
        Rows(s => from u in s.Users
                  join g in s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, N = g.Count() })
                    on u.Id equals g.Key
                  where g.N > 1
                  select new { u.Name, g.N }),
        Rows(s => s.Users.LeftJoin(
            s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, Sum = g.Sum(p => p.Score) }),
            u => u.Id,
            g => g.Key,
            (u, g) => new { u.Name, Sum = g == null ? (int?)null : g.Sum })),
        Rows(s => s.Posts.GroupBy(p => p.CommunityId).Select(g => new { g.Key, Max = g.Max(p => p.Score) })
            .Join(
                s.Posts,
                g => new { Community = g.Key, Score = g.Max },
                p => new { Community = p.CommunityId, p.Score },
                (g, p) => new { p.Id, p.Title })),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, N = g.Count() })
            .SelectMany(g => s.Users.Where(u => u.Id == g.Key), (g, u) => new { u.Name, g.N })),
    ];

    public static readonly TheoryData<ConformanceCase> Ungrouped =
    [
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).SelectMany(g => g)),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).Where(g => g.Count() > 2).SelectMany(g => g)),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).SelectMany(g => g.Where(p => p.Score > 3).Select(p => p.Title))),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).SelectMany(g => g, (g, p) => new { g.Key, p.Title })),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId)
            .SelectMany(g => g.OrderByDescending(p => p.Score).ThenBy(p => p.Id).Take(2))),
        Rows(s => s.Comments.GroupBy(c => c.ParentId).Where(g => g.Key == null || g.Count() > 1)
            .SelectMany(g => g).Select(c => c.Id)),
        Rows(s => from p in s.Posts
                  group p by p.AuthorId into g
                  from p in g
                  where p.Score > g.Average(q => q.Score)
                  select new { g.Key, p.Title }),
    ];

    [Theory]
    [MemberData(nameof(Joined))]
    [MemberData(nameof(Behind))]
    [MemberData(nameof(Ungrouped))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
