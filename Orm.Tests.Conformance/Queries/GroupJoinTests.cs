using Orm.Tests.Conformance.Harness;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries;

/// <summary>GroupJoin: its groups as subqueries, and as joins where SelectMany takes them apart.</summary>
public abstract class GroupJoinTests(ConformanceBackend backend)
{
    public static readonly TheoryData<ConformanceCase> GroupJoins =
    [
        Rows(s => s.Users.GroupJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, g) => new { u.Name, N = g.Count() })),
        Rows(s => s.Users.GroupJoin(
            s.Posts, u => u.Id, p => p.AuthorId,
            (u, g) => new { u.Name, Max = g.Max(p => (int?)p.Score), Sum = g.Sum(p => p.Score) })),
        Rows(s => s.Users.GroupJoin(
            s.Posts, u => u.Id, p => p.AuthorId,
            (u, g) => new { u.Name, Any = g.Any(), All = g.All(p => p.Score > 0) })),
        Rows(s => s.Users.GroupJoin(
            s.Posts, u => u.Id, p => p.AuthorId,
            (u, g) => new { u.Id, First = g.OrderBy(p => p.Id).FirstOrDefault() })),
        Rows(s => s.Users.GroupJoin(
            s.Posts, u => u.Id, p => p.AuthorId,
            (u, g) => new { u.Id, First = g.OrderBy(p => p.Id).Select(p => p.Title).FirstOrDefault() })),
        Rows(s => s.Users.GroupJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, g) => g.Count(p => p.Score > 0))),
        Rows(s => s.Users.GroupJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, g) => new { u, g })
            .Where(x => x.g.Any(p => p.Score > 10)).Select(x => x.u.Name)),
        Rows(s => s.Users.GroupJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, g) => new { u, g })
            .Where(x => x.g.Count() > 3).OrderBy(x => x.u.Id).Select(x => new { x.u.Name, N = x.g.Count() })),
        Rows(s => s.Users.GroupJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, g) => new { u, g })
            .OrderByDescending(x => x.g.Count()).ThenBy(x => x.u.Id).Take(3).Select(x => x.u.Name)),
        Rows(s => s.Users.GroupJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, g) => new { u, g })
            .OrderBy(x => x.u.Id).Take(5).Select(x => new { x.u.Id, Sum = x.g.Sum(p => p.Score) })),
        Rows(s => from u in s.Users
                  join p in s.Posts on u.Id equals p.AuthorId into g
                  where g.Any()
                  select new { u.Name, Best = g.Max(p => p.Score) }),
        Rows(s => from u in s.Users
                  join p in s.Posts on u.Id equals p.AuthorId into g
                  from p in g
                  select new { u.Name, p.Title }),
        Rows(s => from u in s.Users
                  join p in s.Posts on u.Id equals p.AuthorId into g
                  from p in g.DefaultIfEmpty()
                  select new { u.Name, p }),
        Rows(s => from u in s.Users
                  join p in s.Posts on u.Id equals p.AuthorId into g
                  from p in g.DefaultIfEmpty()
                  where p == null || p.Score > 0
                  select new { u.Name, Title = p == null ? "" : p.Title }),
        Rows(s => from u in s.Users
                  join p in s.Posts on u.Id equals p.AuthorId into g
                  from p in g.Where(q => q.Score > 10).DefaultIfEmpty()
                  select new { u.Name, p }),
        Rows(s => from u in s.Users
                  join p in s.Posts on u.Id equals p.AuthorId into g
                  from p in g
                  where g.Count() > 2
                  select new { u.Name, p.Title, N = g.Count() }),
        Rows(s => from u in s.Users
                  join p in s.Posts on u.Id equals p.AuthorId into g
                  from p in g.Where(q => q.Score == g.Max(r => r.Score))
                  select new { u.Name, p.Id }),
        Rows(s => from u in s.Users
                  join p in s.Posts on u.Id equals p.AuthorId into posts
                  join c in s.Comments on u.Id equals c.AuthorId into comments
                  select new { u.Name, Posts = posts.Count(), Comments = comments.Count() }),
        Rows(s => from p in s.Posts
                  join u in s.Users on p.AuthorId equals u.Id into us
                  from u in us.DefaultIfEmpty()
                  join m in s.Memberships on new { U = p.AuthorId, C = p.CommunityId }
                      equals new { U = m.UserId, C = m.CommunityId } into ms
                  from m in ms.DefaultIfEmpty()
                  select new { p.Id, u, m }),
        Rows(s => s.Comments.GroupJoin(
            s.Comments, c => (long?)c.Id, d => d.ParentId, (c, g) => new { c.Id, Replies = g.Count() })),
        Rows(s => s.Comments.GroupJoin(
            s.Comments, c => c.ParentId, d => d.ParentId, (c, g) => new { c.Id, N = g.Count() })),
        Rows(s => s.Users.GroupJoin(
            s.Posts.Where(p => p.Score > 0), u => u.Id, p => p.AuthorId, (u, g) => new { u.Id, N = g.Count() })),
        Rows(s => s.Users.GroupJoin(
            s.Posts.OrderBy(p => p.Id).Take(20), u => u.Id, p => p.AuthorId, (u, g) => new { u.Id, N = g.Count() })),
        Rows(s => s.Users.GroupJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, g) => new { u, g })
            .SelectMany(x => x.g, (x, p) => new { x.u.Name, p.Title })),
        Rows(s => s.Users.GroupJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, g) => new { u, g })
            .SelectMany(x => x.g.Select(p => p.Title + x.u.Name))),
        Value(s => s.Users.GroupJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, g) => new { u, g })
            .Count(x => x.g.Any())),
        Value(s => s.Users.GroupJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, g) => g.Count()).Max()),
    ];

    [Theory]
    [MemberData(nameof(GroupJoins))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
