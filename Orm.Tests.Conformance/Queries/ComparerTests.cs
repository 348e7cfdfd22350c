using Orm.Tests.Conformance.Harness;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries;

/// <summary>
/// A comparer is code of the program: every overload that takes one is refused. One that does what is done without it
/// changes nothing.
/// </summary>
public abstract class ComparerTests(ConformanceBackend backend)
{
    private static readonly StringComparer IgnoringCase = StringComparer.OrdinalIgnoreCase;

    public static readonly TheoryData<ConformanceCase> Refusals =
    [
        Refused(
            s => s.Users.Select(u => u.Name).Distinct(IgnoringCase),
            "Users.Select(u => u.Name).Distinct(IEqualityComparer<string>)"),
        Refused(
            s => s.Users.DistinctBy(u => u.Name, IgnoringCase),
            "Users.DistinctBy(u => u.Name, IEqualityComparer<string>)"),
        Refused(
            s => s.Users.OrderBy(u => u.Name, IgnoringCase),
            "Users.OrderBy(u => u.Name, IComparer<string>)"),
        Refused(
            s => s.Users.OrderByDescending(u => u.Name, IgnoringCase),
            "Users.OrderByDescending(u => u.Name, IComparer<string>)"),
        Refused(
            s => s.Users.OrderBy(u => u.Id).ThenBy(u => u.Name, IgnoringCase),
            "Users.OrderBy(u => u.Id).ThenBy(u => u.Name, IComparer<string>)"),
        Refused(
            s => s.Users.OrderBy(u => u.Id).ThenByDescending(u => u.Name, IgnoringCase),
            "Users.OrderBy(u => u.Id).ThenByDescending(u => u.Name, IComparer<string>)"),
        Refused(
            s => s.Users.Select(u => u.Name).Order(IgnoringCase),
            "Users.Select(u => u.Name).Order(IComparer<string>)"),
        Refused(
            s => s.Users.Select(u => u.Name).OrderDescending(IgnoringCase),
            "Users.Select(u => u.Name).OrderDescending(IComparer<string>)"),
        Refused(
            s => s.Users.Select(u => u.Name).Union(s.Posts.Select(p => p.Title), IgnoringCase),
            "Users.Select(u => u.Name).Union(Posts.Select(p => p.Title), IEqualityComparer<string>)"),
        Refused(
            s => s.Users.Select(u => u.Name).Intersect(s.Posts.Select(p => p.Title), IgnoringCase),
            "Users.Select(u => u.Name).Intersect(Posts.Select(p => p.Title), IEqualityComparer<string>)"),
        Refused(
            s => s.Users.Select(u => u.Name).Except(s.Posts.Select(p => p.Title), IgnoringCase),
            "Users.Select(u => u.Name).Except(Posts.Select(p => p.Title), IEqualityComparer<string>)"),
        Refused(
            s => s.Users.UnionBy(s.Users, u => u.Name, IgnoringCase),
            "Users.UnionBy(Users, u => u.Name, IEqualityComparer<string>)"),
        Refused(
            s => s.Users.IntersectBy(s.Posts.Select(p => p.Title), u => u.Name, IgnoringCase),
            "Users.IntersectBy(Posts.Select(p => p.Title), u => u.Name, IEqualityComparer<string>)"),
        Refused(
            s => s.Users.ExceptBy(s.Posts.Select(p => p.Title), u => u.Name, IgnoringCase),
            "Users.ExceptBy(Posts.Select(p => p.Title), u => u.Name, IEqualityComparer<string>)"),
        Refused(
            s => s.Users.Join(s.Posts, u => u.Name, p => p.Title, (u, p) => u.Id, IgnoringCase),
            "IEqualityComparer<string>"),
        Refused(
            s => s.Users.LeftJoin(s.Posts, u => u.Name, p => p.Title, (u, p) => u.Id, IgnoringCase),
            "IEqualityComparer<string>"),
        Refused(
            s => s.Users.RightJoin(s.Posts, u => u.Name, p => p.Title, (u, p) => p.Id, IgnoringCase),
            "IEqualityComparer<string>"),
        Refused(
            s => s.Users.GroupJoin(s.Posts, u => u.Name, p => p.Title, (u, p) => u.Id, IgnoringCase),
            "IEqualityComparer<string>"),
        Refused(
            s => s.Users.GroupBy(u => u.Name, IgnoringCase),
            "Users.GroupBy(u => u.Name, IEqualityComparer<string>)"),
        Refused(
            s => s.Users.GroupBy(u => u.Name, u => u.Id, IgnoringCase),
            "Users.GroupBy(u => u.Name, u => u.Id, IEqualityComparer<string>)"),
        Refused(
            s => s.Users.GroupBy(u => u.Name, (name, users) => name, IgnoringCase),
            "Users.GroupBy(u => u.Name, (name, users) => name, IEqualityComparer<string>)"),
        Refused(
            s => s.Users.GroupBy(u => u.Name, u => u.Id, (name, ids) => name, IgnoringCase),
            "Users.GroupBy(u => u.Name, u => u.Id, (name, ids) => name, IEqualityComparer<string>)"),
        Refused(
            s => s.Users.CountBy(u => u.Name, IgnoringCase),
            "Users.CountBy(u => u.Name, IEqualityComparer<string>)"),
        RefusedValue(
            s => s.Users.Select(u => u.Name).Contains("a", IgnoringCase),
            "Users.Select(u => u.Name).Contains(\"a\", IEqualityComparer<string>)"),
        RefusedValue(
            s => s.Users.Select(u => u.Name).Min(IgnoringCase),
            "Users.Select(u => u.Name).Min(IComparer<string>)"),
        RefusedValue(
            s => s.Users.Select(u => u.Name).Max(IgnoringCase),
            "Users.Select(u => u.Name).Max(IComparer<string>)"),
        RefusedValue(
            s => s.Users.MinBy(u => u.Name, IgnoringCase),
            "Users.MinBy(u => u.Name, IComparer<string>)"),
        RefusedValue(
            s => s.Users.MaxBy(u => u.Name, IgnoringCase),
            "Users.MaxBy(u => u.Name, IComparer<string>)"),
        RefusedValue(
            s => s.Users.Select(u => u.Name).SequenceEqual(s.Posts.Select(p => p.Title), IgnoringCase),
            "Users.Select(u => u.Name).SequenceEqual(Posts.Select(p => p.Title), IEqualityComparer<string>)"),
    ];

    public static readonly TheoryData<ConformanceCase> Defaults =
    [
        Rows(s => s.Users.Select(u => u.Name).Distinct(null)),
        Rows(s => s.Users.Select(u => u.Karma).Distinct(EqualityComparer<int>.Default)),
        Rows(s => s.Users.OrderBy(u => u.Id, Comparer<long>.Default)),
        Rows(s => s.Users.OrderByDescending(u => u.Id, null)),
        Rows(s => s.Users.Join(s.Posts, u => u.Id, p => p.AuthorId, (u, p) => p.Title, null)),
        Value(s => s.Users.Select(u => u.Karma).Contains(3, EqualityComparer<int>.Default)),
    ];

    [Theory]
    [MemberData(nameof(Refusals))]
    [MemberData(nameof(Defaults))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
