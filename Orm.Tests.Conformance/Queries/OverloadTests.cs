using Orm.Tests.Conformance.Harness;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries;

/// <summary>The forms of operators that differ from the usual ones in an argument.</summary>
public abstract class OverloadTests(ConformanceBackend backend)
{
    private static readonly string Nobody = "nobody";

    public static readonly TheoryData<ConformanceCase> Defaults =
    [
        Value(s => s.Users.Select(u => u.Name).FirstOrDefault(n => n == "?", "none")),
        Value(s => s.Users.OrderBy(u => u.Id).Select(u => u.Name).FirstOrDefault(n => n != "?", "none")),
        Value(s => s.Users.Select(u => u.Name).SingleOrDefault(n => n == "?", Nobody)),
        Value(s => s.Users.Where(u => u.Id == -1).Select(u => u.Karma).SingleOrDefault(-7)),
        Value(s => s.Users.Where(u => u.Id == 1).Select(u => u.Name).SingleOrDefault(Nobody)),
        Value(s => s.Users.OrderBy(u => u.Id).Select(u => u.Name).LastOrDefault(n => n == "?", Nobody)),
        Value(s => s.Users.OrderBy(u => u.Id).Select(u => u.Name).LastOrDefault(Nobody)),
        Value(s => s.Users.Where(u => u.Id == -1).OrderBy(u => u.Id).Select(u => u.Karma).LastOrDefault(-7)),
    ];

    public static readonly TheoryData<ConformanceCase> Refusals =
    [
        RefusedValue(
            s => s.Posts.Select(p => p.Score).Aggregate(0, (sum, score) => sum + score, sum => sum * 2),
            "Posts.Select(p => p.Score).Aggregate(0, (sum, score) => sum + score, sum => sum * 2)"),
        Refused(
            s => s.Posts.AggregateBy(p => p.AuthorId, id => 0, (sum, post) => sum + post.Score, null),
            "Posts.AggregateBy(p => p.AuthorId, id => 0, (sum, post) => sum + post.Score)"),
        Refused(s => s.Posts.SkipWhile((p, i) => i < 3), "Posts.SkipWhile((p, i) => i < 3)"),
        Refused(s => s.Posts.TakeWhile((p, i) => i < 3), "Posts.TakeWhile((p, i) => i < 3)"),
        Refused(s => s.Posts.Zip(s.Users, s.Communities), "Posts.Zip(Users, Communities)"),
    ];

    [Theory]
    [MemberData(nameof(Defaults))]
    [MemberData(nameof(Refusals))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
