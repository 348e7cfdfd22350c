using Orm.Tests.Conformance.Harness;
using Orm.Tests.Conformance.Models;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries;

/// <summary>Operators that see the elements as a sequence: positions, the end, keys of the first.</summary>
public abstract class SequenceTests(ConformanceBackend backend)
{
    private static readonly List<long> Authors = [1, 4, 9];

    private static readonly List<int?> MaybeNumbers = [1, null, -2];

    public static readonly TheoryData<ConformanceCase> Reversed =
    [
        Rows(s => s.Posts.OrderBy(p => p.Id).Reverse()),
        Rows(s => s.Posts.OrderBy(p => p.Id).Take(10).Reverse().Select(p => p.Id)),
        Rows(s => s.Posts.OrderBy(p => p.Title).ThenByDescending(p => p.Id).Reverse().Take(7)),
        Rows(s => s.Posts.OrderBy(p => p.Score).ThenBy(p => p.Id).Skip(5).Take(10).Reverse().Skip(2)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Reverse().Reverse().Select(p => p.Title)),
        Rows(s => s.Posts.OrderBy(p => p.Id).TakeLast(5)),
        Rows(s => s.Posts.OrderBy(p => p.Id).TakeLast(0)),
        Rows(s => s.Posts.OrderBy(p => p.Id).TakeLast(-3)),
        Rows(s => s.Posts.OrderBy(p => p.Id).TakeLast(1000).Select(p => p.Id)),
        Rows(s => s.Posts.OrderBy(p => p.Score).ThenBy(p => p.Id).TakeLast(5).Where(p => p.Body != null)),
        Rows(s => s.Posts.OrderBy(p => p.Id).SkipLast(50)),
        Rows(s => s.Posts.OrderBy(p => p.Id).SkipLast(0).Select(p => p.Id)),
        Rows(s => s.Posts.OrderBy(p => p.Id).SkipLast(-1).Select(p => p.Id)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Take(10).SkipLast(3).Select(p => p.Title)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Skip(10).TakeLast(3).Select(p => p.Author.Name)),
        Value(s => s.Posts.OrderBy(p => p.Id).TakeLast(5).Sum(p => p.Score)),
        Value(s => s.Posts.OrderBy(p => p.Id).SkipLast(5).Count()),
        Value(s => s.Posts.OrderBy(p => p.Id).Reverse().First().Id),
    ];

    public static readonly TheoryData<ConformanceCase> Pages =
    [
        Rows(s => s.Posts.OrderBy(p => p.Id).Take(-1)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Take(0)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Skip(-1).Select(p => p.Id)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Skip(-5).Take(3)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Take(2..5)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Take(5..2)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Take(..4)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Take(55..)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Take(^4..)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Take(^6..^2)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Take(3..^50)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Take(..).Select(p => p.Id)),
        Rows(s => s.Posts.Where(p => p.Comments.OrderBy(c => c.Id).Take(-1).Any())),
        Rows(s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).TakeLast(2).Sum(c => c.Rating))),
        Rows(s => s.Users.SelectMany(u => u.Posts.OrderBy(p => p.Id).TakeLast(2))),
        Rows(s => s.Users.SelectMany(u => u.Posts.OrderBy(p => p.Id).SkipLast(2), (u, p) => new { u.Id, p.Title })),
        Value(s => s.Posts.OrderBy(p => p.Id).Take(-4).Count()),
    ];

    public static readonly TheoryData<ConformanceCase> Positions =
    [
        Value(s => s.Posts.OrderBy(p => p.Id).ElementAt(3)),
        Value(s => s.Posts.OrderBy(p => p.Id).Select(p => p.Title).ElementAt(0)),
        Value(s => s.Posts.OrderBy(p => p.Id).ElementAtOrDefault(3)),
        Value(s => s.Posts.OrderBy(p => p.Id).ElementAtOrDefault(3000)),
        Value(s => s.Posts.OrderBy(p => p.Id).Select(p => p.Score).ElementAtOrDefault(3000)),
        Value(s => s.Posts.OrderBy(p => p.Id).ElementAtOrDefault(-1)),
        Value(s => s.Posts.OrderBy(p => p.Id).ElementAt(new Index(2, true))),
        Value(s => s.Posts.OrderBy(p => p.Id).ElementAt(new Index(2))),
        Value(s => s.Posts.OrderBy(p => p.Id).ElementAtOrDefault(new Index(2000, true))),
        Value(s => s.Posts.OrderBy(p => p.Id).ElementAtOrDefault(new Index(0, true))),
        Value(s => s.Posts.OrderBy(p => p.Id).Take(10).ElementAt(9).Title),
        Fails<ArgumentOutOfRangeException>(s => s.Posts.OrderBy(p => p.Id).ElementAt(3000)),
        Rows(s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).Select(c => c.Text).ElementAtOrDefault(1))),
        Rows(s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).Select(c => c.Id).ElementAtOrDefault(-1))),
        Rows(s => s.Posts.Where(p => p.Comments.Any())
            .Select(p => new { p.Id, First = p.Comments.OrderBy(c => c.Id).ElementAt(0).Text })),
    ];

    public static readonly TheoryData<ConformanceCase> Extremes =
    [
        Value(s => s.Posts.OrderBy(p => p.Id).MinBy(p => p.Score)),
        Value(s => s.Posts.OrderBy(p => p.Id).MaxBy(p => p.Score)),
        Value(s => s.Posts.OrderByDescending(p => p.Id).MaxBy(p => p.State)),
        Value(s => s.Comments.OrderBy(c => c.Id).MinBy(c => c.Rating)),
        Value(s => s.Comments.OrderBy(c => c.Id).MaxBy(c => c.Rating)),
        Value(s => s.Comments.Where(c => c.Rating == null).OrderBy(c => c.Id).MinBy(c => c.Rating)),
        Value(s => s.Comments.Where(c => c.Id < 0).MinBy(c => c.Rating)),
        Value(s => s.Orders.OrderBy(o => o.Id).MaxBy(o => o.Total)),
        Value(s => s.Orders.OrderBy(o => o.Id).MinBy(o => o.Discount)),
        Value(s => s.Specimens.OrderBy(x => x.Id).MaxBy(x => x.UInt64)!.Id),
        Value(s => s.Posts.OrderBy(p => p.Id).Take(20).MaxBy(p => p.Author.Karma)),
        Value(s => s.Posts.OrderBy(p => p.Id).Select(p => new { p.Id, p.Score }).MaxBy(x => x.Score)),
        Value(s => s.Posts.Select(p => p.Score).Distinct().MaxBy(x => x % 5 == 0 ? x : -100)),
        Fails<InvalidOperationException>(s => s.Posts.Where(p => p.Id < 0).Select(p => p.Score).MinBy(x => x)),
        Rows(s => s.Posts.Where(p => p.Comments.Any())
            .Select(p => new { p.Id, p.Comments.OrderBy(c => c.Id).MaxBy(c => c.CreatedAt)!.Text })),
        Rows(s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).MinBy(c => c.CreatedAt))),
    ];

    public static readonly TheoryData<ConformanceCase> ByKey =
    [
        Rows(s => s.Posts.OrderBy(p => p.Id).DistinctBy(p => p.AuthorId)),
        Rows(s => s.Posts.OrderByDescending(p => p.Score).ThenBy(p => p.Id).DistinctBy(p => p.Community.Name)),
        Rows(s => s.Posts.OrderBy(p => p.Id).DistinctBy(p => new { p.State, p.CommunityId }).Select(p => p.Title)),
        Rows(s => s.Comments.OrderBy(c => c.Id).DistinctBy(c => c.Rating)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Take(20).DistinctBy(p => p.State)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Select(p => new { p.Id, p.State }).DistinctBy(x => x.State)),
        Rows(s => s.Posts.OrderBy(p => p.Id).DistinctBy(p => p.Author).Where(p => p.Score > 0)),
        Rows(s => s.Posts.OrderBy(p => p.Id).DistinctBy(p => p.State).OrderBy(p => p.Title).Take(2)),
        Value(s => s.Posts.DistinctBy(p => p.AuthorId).Count()),
        Rows(s => s.Users.SelectMany(u => u.Posts.OrderBy(p => p.Id).DistinctBy(p => p.State))),
        Rows(s => s.Posts.OrderBy(p => p.Id).Take(10)
            .UnionBy(s.Posts.OrderByDescending(p => p.Id).Take(20), p => p.AuthorId)),
        Rows(s => s.Posts.OrderBy(p => p.Id).IntersectBy(Authors, p => p.AuthorId)),
        Rows(s => s.Posts.OrderBy(p => p.Id).ExceptBy(Authors, p => p.AuthorId)),
        Rows(s => s.Comments.OrderBy(c => c.Id).IntersectBy(MaybeNumbers, c => c.Rating)),
        Rows(s => s.Comments.OrderBy(c => c.Id).ExceptBy(MaybeNumbers, c => c.Rating)),
        Rows(s => s.Posts.OrderBy(p => p.Id).IntersectBy(s.Comments.Select(c => c.AuthorId), p => p.AuthorId)),
        Rows(s => s.Posts.OrderBy(p => p.Id)
            .ExceptBy(s.Comments.Where(c => c.Rating > 2).Select(c => c.AuthorId), p => p.AuthorId)),
    ];

    public static readonly TheoryData<ConformanceCase> Others =
    [
        Rows(s => s.Posts.OrderBy(p => p.Id).Select(p => p.Score).Append(7)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Select(p => p.Score).Prepend(7)),
        Rows(s => s.Posts.OrderBy(p => p.Title).ThenBy(p => p.Id).Select(p => p.Title).Append("z").Prepend("a")),
        Value(s => s.Posts.Select(p => p.Score).Append(1000).Max()),
        Rows(s => s.Posts.OrderBy(p => p.Id).Select(p => p.Score).Append(7).Where(x => x > 5)),
        Rows(s => s.Comments.OrderBy(c => c.Id).Select(c => c.Parent).OfType<Comment>()),
        Rows(s => s.Comments.OrderBy(c => c.Id).Select(c => c.Rating).OfType<int>()),
        Rows(s => s.Users.OrderBy(u => u.Id).Select(u => u.Bio).OfType<string>()),
        Rows(s => s.Users.OrderBy(u => u.Id).OfType<User>().Where(u => u.Karma > 0)),
        Rows(s => s.Users.OrderBy(u => u.Id).Cast<User>().Select(u => u.Name)),
        Rows(s => s.Users.OrderBy(u => u.Id).Select(u => u.Karma).Cast<int?>()),
        Rows(s => s.Users.OrderBy(u => u.Id).Select(u => u.Karma).Cast<object>()),
        Rows(s => s.Users.OrderBy(u => u.Id).Cast<object>()),
        Rows(s => s.Users.OrderBy(u => u.Id).Cast<INamed>()),
        Rows(s => s.Users.OrderBy(u => u.Id).OfType<INamed>().Where(n => n.Name != "user2c").Select(n => n.Name)),
        Rows(s => s.Communities.OrderBy(c => c.Id).Take(2).Cast<INamed>().Select(n => n.Name.Length)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Select(p => p.Author).OfType<INamed>().Take(3)),
        Rows(s => s.Specimens.Where(x => new List<decimal> { 1.5m, 100m }.Contains(x.Decimal))),
        Rows(s => s.Specimens.Where(x => new List<int?> { x.OtherInt32, 3 }.Contains(x.MaybeInt32))),
        Rows(s => s.Specimens.Where(x => new HashSet<string> { "a", "abc" }.Contains(x.String))),
    ];

    public static readonly TheoryData<ConformanceCase> Refusals =
    [
        Refused(s => s.Posts.Reverse(), "Posts.Reverse()"),
        Refused(s => s.Posts.TakeLast(3), "Posts.TakeLast(3)"),
        Refused(s => s.Posts.SkipLast(3), "Posts.SkipLast(3)"),
        RefusedValue(s => s.Posts.ElementAt(new Index(1, true)), "Posts.Reverse()"),
        Refused(s => s.Posts.Zip(s.Users), "Posts.Zip(Users)"),
        Refused(s => s.Posts.Zip(s.Users, (p, u) => p.Id), "Posts.Zip(Users, (p, u) => p.Id)"),
        RefusedValue(s => s.Posts.SequenceEqual(s.Posts), "Posts.SequenceEqual(Posts)"),
        Refused(s => s.Posts.TakeWhile(p => p.Id < 3), "Posts.TakeWhile(p => p.Id < 3)"),
        Refused(s => s.Posts.SkipWhile(p => p.Id < 3), "Posts.SkipWhile(p => p.Id < 3)"),
        RefusedValue(s => s.Posts.Select(p => p.Score).Aggregate((a, b) => a - b),
            "Posts.Select(p => p.Score).Aggregate((a, b) => a - b)"),
        Refused(s => s.Posts.Chunk(3), "Posts.Chunk(3)"),
        Refused(s => s.Posts.Index(), "Posts.Index()"),
        Refused(s => s.Posts.Shuffle(), "Posts.Shuffle()"),
        Refused(s => s.Posts.Where((p, i) => i > 3), "Posts.Where((p, i) => i > 3)"),
        Refused(s => s.Posts.Select((p, i) => i), "Posts.Select((p, i) => i)"),
        Refused(s => s.Posts.DistinctBy(p => p.Title, StringComparer.OrdinalIgnoreCase),
            "Posts.DistinctBy(p => p.Title, IEqualityComparer<string>)"),
        RefusedValue(s => s.Posts.MinBy(p => p.Author), "Posts.MinBy(p => p.Author)"),
        RefusedValue(s => s.Memberships.MaxBy(m => m.Role), "Memberships.MaxBy(m => m.Role)"),
        Refused(s => s.Posts.Cast<IDisposable>(), "Posts.Cast()"),
        Refused(s => s.Posts.OfType<Comment>(), "Posts.OfType()"),
        Refused(s => s.Posts.Append(new Post { Title = "x" }), "Post"),
    ];

    [Theory]
    [MemberData(nameof(Reversed))]
    [MemberData(nameof(Pages))]
    [MemberData(nameof(Positions))]
    [MemberData(nameof(Extremes))]
    [MemberData(nameof(ByKey))]
    [MemberData(nameof(Others))]
    [MemberData(nameof(Refusals))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
