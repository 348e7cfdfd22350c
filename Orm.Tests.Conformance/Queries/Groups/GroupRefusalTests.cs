using Orm.Tests.Conformance.Harness;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries.Groups;

/// <summary>What cannot be said about groups is refused, naming the part.</summary>
public abstract class GroupRefusalTests(ConformanceBackend backend)
{
    public static readonly TheoryData<ConformanceCase> Parts =
    [
        Refused(
            s => s.Users.GroupBy(u => u.Name, StringComparer.OrdinalIgnoreCase).Select(g => g.Count()),
            "Users.GroupBy(u => u.Name, IEqualityComparer<string>)"),
        Refused(
            s => s.Users.CountBy(u => u.Name, StringComparer.OrdinalIgnoreCase),
            "Users.CountBy(u => u.Name, IEqualityComparer<string>)"),
        Refused(
            s => s.Posts.GroupBy(p => p.Comments).Select(g => g.Count()),
            "Posts.GroupBy(p => p.Comments)"),
        Refused(
            s => s.Posts.GroupBy(p => p.AuthorId).GroupBy(g => g).Select(g => g.Count()),
            "Posts.GroupBy(p => p.AuthorId).GroupBy(g => g)"),
        Refused(
            s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.Aggregate(0, (sum, p) => sum + p.Score)),
            "g.Aggregate(0, (sum, p) => sum + p.Score)"),
        Refused(
            s => s.Posts.AggregateBy(p => p.AuthorId, 0, (sum, p) => sum + p.Score),
            "Posts.AggregateBy(p => p.AuthorId, 0, (sum, p) => sum + p.Score)"),
        RefusedValue(
            s => s.Posts.Select(p => p.Score).Aggregate((a, b) => a + b),
            "Posts.Select(p => p.Score).Aggregate((a, b) => a + b)"),
        Refused(
            s => s.Specimens.GroupBy(x => x.Boolean).Select(g => g.Max(x => x.NamedWeekday)),
            "g.Max(x => x.NamedWeekday)"),
        Refused(
            s => s.Specimens.GroupBy(x => x.Boolean).Select(g => string.Join(",", g.Select(x => x.Double))),
            "x.Double"),
        Refused(
            s => s.Posts.GroupBy(p => p.AuthorId).Where(g => g.Key.ToString().Normalize() == "3").Select(g => g.Key),
            "g.Key.ToString().Normalize()"),
        Refused(
            s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.Last().Title),
            "g.Last()"),
        Refused(
            s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g, N = g.Count() }),
            "Posts.GroupBy(p => p.AuthorId).Select(g => new { g = g, N = g.Count() })"),
        Refused(
            s => s.Posts.GroupBy(p => p.AuthorId).OrderBy(g => g).Select(g => g.Key),
            "Posts.GroupBy(p => p.AuthorId).OrderBy(g => g)"),
    ];

    [Theory]
    [MemberData(nameof(Parts))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
