using Orm.Tests.Conformance.Harness;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries;

/// <summary>
/// Places of elements in the order of their query: indexes, ranges, what comes before the first that differs.
/// </summary>
public abstract class PositionTests(ConformanceBackend backend)
{
    public static readonly TheoryData<ConformanceCase> Indexed =
    [
        Rows(s => s.Posts.OrderBy(p => p.Id).Select((p, i) => new { p.Id, i })),
        Rows(s => s.Posts.OrderByDescending(p => p.Score).ThenBy(p => p.Id)
            .Select((p, i) => new { p.Title, N = i + 1 })),
        Rows(s => s.Posts.Where(p => p.Score > 0).OrderBy(p => p.Id).Select((p, i) => i * 10)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Skip(5).Take(10).Select((p, i) => new { p.Id, i })),
        Rows(s => s.Posts.Select(p => p.AuthorId).Distinct().OrderBy(a => a).Select((a, i) => new { a, i })),
        Rows(s => s.Posts.GroupBy(p => p.State).Select(g => new { g.Key, N = g.Count() }).OrderBy(x => x.Key)
            .Select((x, i) => new { x.Key, x.N, i })),
        Rows(s => s.Posts.OrderBy(p => p.Id).Select((p, i) => new { p.Id, p.State, i }).Where(x => x.i % 7 == 2)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Select((p, i) => new { p.Author.Name, i }).Where(x => x.i > 50)
            .Select((x, j) => new { x.Name, x.i, j })),
        Rows(s => s.Posts.OrderBy(p => p.Id).Where((p, i) => i % 2 == 0).Select(p => p.Id)),
        Rows(s => s.Posts.OrderBy(p => p.Score).ThenBy(p => p.Id).Where((p, i) => i > p.Score)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Where((p, i) => i > 3).Where((p, i) => i > 3).Take(2)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Where((p, i) => p.Author.Karma > i).Select((p, i) => new { p.Id, i })),
        Nested(2, s => s.Users.Select(u => u.Posts.OrderBy(p => p.Id).Select((p, i) => new { p.Id, i }).ToList())),
        Nested(2, s => s.Users.Select(u => u.Posts.OrderBy(p => p.Id).Where((p, i) => i < 2).Select(p => p.Id)
            .ToList())),
        Value(s => s.Posts.OrderBy(p => p.Id).Where((p, i) => i % 3 == 0).Count()),
        Value(s => s.Posts.OrderBy(p => p.Id).Select((p, i) => p.Score * i).Sum()),
    ];

    public static readonly TheoryData<ConformanceCase> While =
    [
        Rows(s => s.Posts.OrderBy(p => p.Id).TakeWhile(p => p.Score < 20).Select(p => p.Id)),
        Rows(s => s.Posts.OrderBy(p => p.Id).SkipWhile(p => p.Score < 20).Select(p => p.Id)),
        Rows(s => s.Posts.OrderBy(p => p.Id).TakeWhile(p => p.Id > 0).Select(p => p.Id)),
        Rows(s => s.Posts.OrderBy(p => p.Id).TakeWhile(p => p.Id < 0)),
        Rows(s => s.Posts.OrderBy(p => p.Id).SkipWhile(p => p.Id < 0)),
        Rows(s => s.Posts.OrderBy(p => p.Id).SkipWhile(p => p.Id > 0)),
        Rows(s => s.Comments.OrderBy(c => c.Id).TakeWhile(c => c.Rating != 3).Select(c => c.Id)),
        Rows(s => s.Comments.OrderBy(c => c.Id).SkipWhile(c => c.Rating < 3).Take(3).Select(c => c.Id)),
        Rows(s => s.Posts.OrderBy(p => p.Id).TakeWhile(p => p.Comments.Count() < 4).Select(p => p.Author.Name)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Take(30).SkipWhile(p => p.Body != null).Where(p => p.Score > 0)),
        Nested(2, s => s.Users.Select(u => u.Posts.OrderBy(p => p.Id).TakeWhile(p => p.Score < 20).Select(p => p.Id)
            .ToList())),
        Rows(s => s.Users.SelectMany(
            u => u.Posts.OrderBy(p => p.Id).SkipWhile(p => p.Score < u.Karma), (u, p) => new { u.Name, p.Id })),
    ];

    public static readonly TheoryData<ConformanceCase> Ranges =
    [
        Rows(s => s.Posts.OrderBy(p => p.Id).Take(^10..30).Select(p => p.Id)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Take(^10..55).Select(p => p.Id)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Take(^10..1000).Select(p => p.Id)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Take(^1000..3).Select(p => p.Id)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Take(^0..3)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Take(^60..0)),
        Rows(s => s.Posts.OrderByDescending(p => p.Score).ThenBy(p => p.Id).Take(^50..12).Where(p => p.Body == null)),
        Value(s => s.Posts.OrderBy(p => p.Id).Take(new Range(new Index(10, true), 55)).Count()),
    ];

    public static readonly TheoryData<ConformanceCase> WithoutForm =
    [
        Refused(s => s.Posts.Select((p, i) => i), "Posts.Select((p, i) => i)"),
        Refused(s => s.Posts.Where((p, i) => i > 3), "Posts.Where((p, i) => i > 3)"),
        Refused(s => s.Posts.TakeWhile(p => p.Id < 5), "Posts.TakeWhile(p => p.Id < 5)"),
        Refused(
            s => s.Posts.OrderBy(p => p.Id).TakeWhile((p, i) => i < 5),
            "Posts.OrderBy(p => p.Id).TakeWhile((p, i) => i < 5)"),
        Refused(s => s.Posts.OrderBy(p => p.Id).Index(), "Posts.OrderBy(p => p.Id).Index()"),
        Refused(
            s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).Take(new Range(1, 3)).Count()), "new Range(1, 3)"),
    ];

    [Theory]
    [MemberData(nameof(Indexed))]
    [MemberData(nameof(While))]
    [MemberData(nameof(Ranges))]
    [MemberData(nameof(WithoutForm))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
