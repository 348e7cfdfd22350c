using Orm.Tests.Conformance.Harness;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries.Groups;

/// <summary>What stands before and behind GroupBy: its overloads, conditions, orders and pages.</summary>
public abstract class GroupQueryTests(ConformanceBackend backend)
{
    private static int Page => 2;

    public static readonly TheoryData<ConformanceCase> Overloads =
    [
        Rows(s => s.Posts.GroupBy(p => p.AuthorId, p => p.Score).Select(g => new { g.Key, Sum = g.Sum() })),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId, p => p.Score)
            .Select(g => new { g.Key, Max = g.Max(), N = g.Count(n => n > 0) })),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId, p => p.Body).Select(g => new { g.Key, Max = g.Max() })),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId, p => new { p.Score, p.Author.Karma })
            .Select(g => new { g.Key, Sum = g.Sum(x => x.Score + x.Karma) })),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId, p => p.Author).Select(g => new { g.Key, K = g.Max(a => a.Karma) })),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId, (key, posts) => new { key, N = posts.Count() })),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId, (key, posts) => posts.Sum(p => p.Score))),
        Rows(s => s.Posts.GroupBy(p => p.Author, (author, posts) => new { author.Name, N = posts.Count() })),
        Rows(s => s.Posts.GroupBy(p => new { p.AuthorId, p.State },
            (key, posts) => new { key.State, N = posts.Count() })),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId, p => p.Score, (key, scores) => new { key, Sum = scores.Sum() })),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId, p => p.Body,
            (key, all) => new { key, N = all.Count(b => b == null) })),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId, (key, posts) => new { key, N = posts.Count() })
            .Where(x => x.N > 2).OrderBy(x => x.key)),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId, null).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => from p in s.Posts group p by p.AuthorId into g select new { g.Key, N = g.Count() }),
        Rows(s => from p in s.Posts group p.Score by p.AuthorId into g select new { g.Key, Sum = g.Sum() }),
        Rows(s => from p in s.Posts
                  where p.Score > 0
                  group p by p.Community.Name into g
                  let n = g.Count()
                  where n > 1
                  orderby n descending, g.Key
                  select new { g.Key, n, Best = g.Max(p => p.Score) }),
        Rows(s => from p in s.Posts
                  let busy = p.Comments.Count() > 2
                  group p by busy into g
                  select new { g.Key, N = g.Count() }),
    ];

    public static readonly TheoryData<ConformanceCase> Conditions =
    [
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).Where(g => g.Count() > 2).Select(g => g.Key)),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).Where(g => g.Key > 3).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).Where(g => g.Sum(p => p.Score) > 10 && g.Key != 2)
            .Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).Where(g => g.Average(p => p.Score) < 5)
            .Where(g => g.Count() > 1).Select(g => g.Key)),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, N = g.Count() }).Where(x => x.N > 2)),
        Rows(s => s.Comments.GroupBy(c => c.PostId).Where(g => g.Max(c => c.Rating) == null).Select(g => g.Key)),
        Rows(s => s.Comments.GroupBy(c => c.PostId).Where(g => !(g.Max(c => c.Rating) > 3)).Select(g => g.Key)),
        Rows(s => s.Orders.GroupBy(o => o.CustomerId).Where(g => g.Sum(o => o.Total) > 100m).Select(g => g.Key)),
        Rows(s => s.Posts.GroupBy(p => p.Author).Where(g => g.Key.Karma > 0).Select(g => g.Key.Name)),
        Rows(s => s.Posts.GroupBy(p => p.Author).Where(g => g.Key.Posts.Count() == g.Count()).Select(g => g.Key.Name)),
        Rows(s => s.Posts.GroupBy(p => p.Body).Where(g => g.Key == null).Select(g => g.Count())),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).Where(g => s.Users.Any(u => u.Id == g.Key && u.IsBanned))
            .Select(g => g.Count())),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).Where(g => s.Users.Count(u => u.Karma > g.Count()) > 3)
            .Select(g => g.Key)),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId)
            .Where(g => g.Count(p => p.Score > g.Average(q => q.Score)) > 1).Select(g => g.Key)),
    ];

    public static readonly TheoryData<ConformanceCase> Orders =
    [
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).OrderBy(g => g.Key).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).OrderByDescending(g => g.Count()).ThenBy(g => g.Key)
            .Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, N = g.Count() })
            .OrderByDescending(x => x.N).ThenBy(x => x.Key)),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).OrderByDescending(g => g.Count()).ThenBy(g => g.Key)
            .Skip(1).Take(3).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, N = g.Count() })
            .OrderByDescending(x => x.N).ThenBy(x => x.Key).Take(Page)),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).OrderBy(g => g.Key).Take(4).Where(g => g.Count() > 2)
            .Select(g => new { g.Key, Sum = g.Sum(p => p.Score) })),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).OrderBy(g => g.Key).Take(4).OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key).Select(g => g.Max(p => p.Score))),
        Rows(s => s.Orders.GroupBy(o => o.CustomerId).OrderBy(g => g.Sum(o => o.Total)).ThenBy(g => g.Key)
            .Select(g => g.Key)),
        Rows(s => s.Comments.GroupBy(c => c.PostId).OrderBy(g => g.Max(c => c.Rating)).ThenBy(g => g.Key)
            .Select(g => g.Key)),
        Rows(s => s.Posts.GroupBy(p => p.Author).OrderBy(g => g.Key.Name)
            .Select(g => new { g.Key.Name, N = g.Count() })),
        Rows(s => s.Posts.GroupBy(p => new { p.AuthorId, p.State }).OrderBy(g => g.Key.State)
            .ThenByDescending(g => g.Key.AuthorId).Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.Count()).Distinct()),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.Count()).Distinct().OrderBy(n => n)),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.Count()).Distinct().Where(n => n > 1)),
    ];

    public static readonly TheoryData<ConformanceCase> Nested =
    [
        Rows(s => s.Posts.OrderBy(p => p.Id).Take(20).GroupBy(p => p.AuthorId)
            .Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Posts.OrderBy(p => p.Id).Skip(3).Take(20).GroupBy(p => p.Author)
            .Select(g => new { g.Key.Name, S = g.Sum(p => p.Score) })),
        Rows(s => s.Posts.Select(p => new { p.AuthorId, p.State }).Distinct().GroupBy(x => x.AuthorId)
            .Select(g => new { g.Key, States = g.Count() })),
        Rows(s => s.Posts.Select(p => new { p.Author.Name, p.Score }).GroupBy(x => x.Name)
            .Select(g => new { g.Key, S = g.Sum(x => x.Score) })),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.Count()).GroupBy(n => n)
            .Select(g => new { Posts = g.Key, Authors = g.Count() })),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).GroupBy(g => g.Count())
            .Select(g => new { g.Key, N = g.Count() })),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).GroupBy(g => g.Count())
            .Select(g => new { g.Key, Most = g.Max(h => h.Key) })),
        Rows(s => s.Posts.GroupBy(p => new { p.AuthorId, p.State })
            .Select(g => new { g.Key.AuthorId, g.Key.State, N = g.Count() })
            .GroupBy(x => x.AuthorId).Select(g => new { g.Key, Most = g.Max(x => x.N), States = g.Count() })),
        Rows(s => s.Users.Select(u => new { u.Name, States = u.Posts.GroupBy(p => p.State).Count() })),
        Rows(s => s.Users.Select(u => new { u.Name, Most = u.Posts.GroupBy(p => p.State).Max(g => (int?)g.Count()) })),
        Rows(s => s.Users.Where(u => u.Posts.GroupBy(p => p.CommunityId).Any(g => g.Count() > 1))),
        Rows(s => s.Users.Where(u => u.Posts.GroupBy(p => p.CommunityId).All(g => g.Count() == 1)).Select(u => u.Id)),
        Rows(s => s.Users.Select(u => new
        {
            u.Name,
            Home = u.Posts.GroupBy(p => p.CommunityId).OrderByDescending(g => g.Count()).ThenBy(g => g.Key)
                .Select(g => (long?)g.Key).FirstOrDefault(),
        })),
        Rows(s => s.Users.Where(u => s.Posts.GroupBy(p => p.AuthorId).Where(g => g.Count() > 2).Select(g => g.Key)
            .Contains(u.Id))),
        Rows(s => s.Communities.Select(c => new
        {
            c.Name,
            N = s.Posts.Where(p => p.CommunityId == c.Id).GroupBy(p => p.AuthorId).Count(g => g.Count() > 1),
        })),
        Rows(s => s.Posts.GroupBy(p => p.CommunityId)
            .Select(g => new { g.Key, Authors = g.GroupBy(p => p.AuthorId).Count() })),
        Rows(s => s.Posts.GroupBy(p => p.CommunityId)
            .Select(g => new { g.Key, Most = g.GroupBy(p => p.AuthorId).Max(h => h.Count()) })),
    ];

    public static readonly TheoryData<ConformanceCase> Terminals =
    [
        Value(s => s.Posts.GroupBy(p => p.AuthorId).Count()),
        Value(s => s.Posts.GroupBy(p => p.AuthorId).LongCount(g => g.Count() > 2)),
        Value(s => s.Posts.GroupBy(p => p.AuthorId).Any()),
        Value(s => s.Posts.GroupBy(p => p.AuthorId).Any(g => g.Count() > 100)),
        Value(s => s.Posts.GroupBy(p => p.AuthorId).All(g => g.Count() > 1)),
        Value(s => s.Posts.GroupBy(p => p.AuthorId).Max(g => g.Count())),
        Value(s => s.Posts.GroupBy(p => p.AuthorId).Sum(g => g.Count())),
        Value(s => s.Posts.GroupBy(p => p.AuthorId).Average(g => g.Sum(p => p.Score))),
        Value(s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.Sum(p => p.Score)).Min()),
        Value(s => s.Orders.GroupBy(o => o.CustomerId).Select(g => g.Sum(o => o.Total)).Max()),
        Value(s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.Key).Contains(3L)),
        Value(s => s.Posts.GroupBy(p => p.AuthorId).OrderByDescending(g => g.Count()).ThenBy(g => g.Key)
            .Select(g => g.Key).First()),
        Value(s => s.Posts.GroupBy(p => p.AuthorId).OrderBy(g => g.Key)
            .Select(g => new { g.Key, N = g.Count() }).First(x => x.N > 1)),
        Value(s => s.Posts.GroupBy(p => p.AuthorId).OrderBy(g => g.Key)
            .Select(g => new { g.Key, N = g.Count() }).Last()),
        Value(s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.Key).SingleOrDefault(k => k == -5)),
        Value(s => s.Posts.Where(p => p.Id == -1).GroupBy(p => p.AuthorId).Sum(g => g.Count())),
        Fails<InvalidOperationException>(
            s => s.Posts.Where(p => p.Id == -1).GroupBy(p => p.AuthorId).Max(g => g.Count())),
    ];

    [Theory]
    [MemberData(nameof(Overloads))]
    [MemberData(nameof(Conditions))]
    [MemberData(nameof(Orders))]
    [MemberData(nameof(Nested))]
    [MemberData(nameof(Terminals))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
