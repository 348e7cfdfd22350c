using Orm.Tests.Conformance.Harness;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries;

/// <summary>Operators that end a query in one value, with LINQ's answers to no element and to too many.</summary>
public abstract class TerminalTests(ConformanceBackend backend)
{
    private static int Wanted => 7;

    public static readonly TheoryData<ConformanceCase> Elements =
    [
        Value(s => s.Users.First(u => u.Id == 3)),
        Value(s => s.Users.OrderBy(u => u.Id).First()),
        Value(s => s.Users.OrderByDescending(u => u.Karma).ThenBy(u => u.Id).First().Name),
        Value(s => s.Users.OrderBy(u => u.Id).First(u => u.Karma > 10)),
        Value(s => s.Users.OrderBy(u => u.Id).FirstOrDefault(u => u.IsBanned)),
        Value(s => s.Users.FirstOrDefault(u => u.Id == -1)),
        Value(s => s.Users.Select(u => u.Karma).FirstOrDefault(k => k == 1000)),
        Value(s => s.Users.Where(u => u.Id == -1).Select(u => u.Karma).FirstOrDefault(77)),
        Value(s => s.Users.Where(u => u.Id == -1).Select(u => (int?)u.Karma).FirstOrDefault()),
        Value(s => s.Users.OrderBy(u => u.Id).Last()),
        Value(s => s.Users.OrderBy(u => u.Id).Last(u => u.Karma < 0)),
        Value(s => s.Users.OrderBy(u => u.Karma).ThenByDescending(u => u.Id).LastOrDefault()),
        Value(s => s.Users.OrderBy(u => u.Id).LastOrDefault(u => u.Id == -1)),
        Value(s => s.Users.OrderBy(u => u.Id).Take(5).Last()),
        Value(s => s.Users.OrderBy(u => u.Id).Skip(3).First()),
        Value(s => s.Users.OrderBy(u => u.Id).Skip(3).Take(4).Last(u => u.Id < 6)),
        Value(s => s.Users.Single(u => u.Id == 5)),
        Value(s => s.Users.SingleOrDefault(u => u.Id == 5)),
        Value(s => s.Users.SingleOrDefault(u => u.Id == 500)),
        Value(s => s.Users.Where(u => u.Id == 5).Select(u => new { u.Name, u.Karma }).Single()),
        Value(s => s.Memberships.Single(m => m.UserId == 1 && m.CommunityId == 1)),
        Value(s => s.Posts.OrderBy(p => p.Id).Select(p => p.Author.Name).First()),
        Value(s => s.Specimens.OrderBy(x => x.Id).Select(x => x.MaybeString).First()),
        Value(s => s.Specimens.OrderBy(x => x.Id).Select(x => x.MaybeInt32).First(n => n == null)),
        Value(s => s.Specimens.OrderBy(x => x.Id).Select(x => x.Guid).Last()),
    ];

    public static readonly TheoryData<ConformanceCase> Errors =
    [
        Fails<InvalidOperationException>(s => s.Users.First(u => u.Id == -1)),
        Fails<InvalidOperationException>(s => s.Users.Where(u => u.Id == -1).First()),
        Fails<InvalidOperationException>(s => s.Users.OrderBy(u => u.Id).Last(u => u.Id == -1)),
        Fails<InvalidOperationException>(s => s.Users.Single()),
        Fails<InvalidOperationException>(s => s.Users.Single(u => u.Id == -1)),
        Fails<InvalidOperationException>(s => s.Users.Single(u => u.Karma > 0)),
        Fails<InvalidOperationException>(s => s.Users.SingleOrDefault()),
        Fails<InvalidOperationException>(s => s.Users.SingleOrDefault(u => u.Id < 5)),
        Fails<InvalidOperationException>(s => s.Users.Select(u => u.Name).Single()),
        Fails<InvalidOperationException>(s => s.Users.Where(u => u.Id == -1).Min(u => u.Karma)),
        Fails<InvalidOperationException>(s => s.Users.Where(u => u.Id == -1).Max(u => u.JoinedAt)),
        Fails<InvalidOperationException>(s => s.Users.Where(u => u.Id == -1).Average(u => u.Karma)),
        Fails<InvalidOperationException>(s => s.Orders.Where(o => o.Id == -1).Average(o => o.Total)),
        Fails<InvalidOperationException>(s => s.Orders.Where(o => o.Id == -1).Select(o => o.Total).Max()),
    ];

    public static readonly TheoryData<ConformanceCase> Existence =
    [
        Value(s => s.Users.Any()),
        Value(s => s.Users.Where(u => u.Id == -1).Any()),
        Value(s => s.Users.Any(u => u.Karma > 10)),
        Value(s => s.Users.Any(u => u.Bio == null)),
        Value(s => s.Users.All(u => u.Karma > -50)),
        Value(s => s.Users.All(u => u.Bio != null)),
        Value(s => s.Users.Where(u => u.Id == -1).All(u => u.Karma > 50)),
        Value(s => s.Specimens.All(x => x.MaybeInt32 > -100)),
        Value(s => s.Specimens.All(x => x.MaybeInt32 != 100)),
        Value(s => s.Specimens.Any(x => !(x.MaybeInt32 > 100))),
        Value(s => s.Users.OrderBy(u => u.Id).Take(3).All(u => u.Id <= 3)),
        Value(s => s.Users.OrderBy(u => u.Id).Skip(3).Any(u => u.Id <= 3)),
        Value(s => s.Users.Select(u => u.Id).Contains(3)),
        Value(s => s.Users.Select(u => u.Name).Contains("O'Neil")),
        Value(s => s.Specimens.Select(x => x.MaybeInt32).Contains(null)),
        Value(s => s.Specimens.Select(x => x.MaybeInt32).Contains(55)),
        Value(s => s.Specimens.Select(x => x.MaybeString).Contains(null)),
        Value(s => s.Specimens.Select(x => x.Decimal).Contains(1.5m)),
        Value(s => s.Specimens.Select(x => x.UInt64).Contains(ulong.MaxValue)),
        Value(s => s.Specimens.Select(x => x.Guid).Contains(Guid.Empty)),
        Value(s => s.Specimens.OrderBy(x => x.Id).Take(5).Select(x => x.Id).Contains(6)),
    ];

    public static readonly TheoryData<ConformanceCase> Counts =
    [
        Value(s => s.Posts.Count()),
        Value(s => s.Posts.Count(p => p.Score > 0)),
        Value(s => s.Posts.LongCount()),
        Value(s => s.Posts.LongCount(p => p.Body == null)),
        Value(s => s.Posts.Where(p => p.Score > 0).Count(p => p.Score < 10)),
        Value(s => s.Posts.Take(7).Count()),
        Value(s => s.Posts.Skip(50).Count()),
        Value(s => s.Posts.Skip(70).Count()),
        Value(s => s.Posts.OrderBy(p => p.Id).Skip(5).Take(20).Count(p => p.Score > 0)),
        Value(s => s.Posts.Select(p => p.Score).Distinct().Count()),
        Value(s => s.Posts.Select(p => new { p.State, p.CommunityId }).Distinct().Count()),
        Value(s => s.Specimens.Select(x => x.MaybeInt32).Distinct().Count()),
        Value(s => s.Specimens.Select(x => x.MaybeInt32).Count()),
        Value(s => s.Specimens.Select(x => x.MaybeInt32).Count(n => n == null)),
    ];

    public static readonly TheoryData<ConformanceCase> Sums =
    [
        Value(s => s.Posts.Sum(p => p.Score)),
        Value(s => s.Posts.Where(p => p.Id == -1).Sum(p => p.Score)),
        Value(s => s.Posts.Select(p => p.Score).Sum()),
        Value(s => s.Comments.Sum(c => c.Rating)),
        Value(s => s.Comments.Where(c => c.Rating == null).Sum(c => c.Rating)),
        Value(s => s.Posts.Sum(p => p.Id)),
        Value(s => s.Specimens.Sum(x => (long?)x.MaybeInt32)),
        Value(s => s.Specimens.Sum(x => x.Double)),
        Value(s => s.Specimens.Sum(x => x.MaybeDouble)),
        Value(s => s.Specimens.Sum(x => x.Single)),
        Value(s => s.Specimens.Sum(x => x.MaybeSingle)),
        Value(s => s.Specimens.Sum(x => x.Decimal)),
        Value(s => s.Specimens.Sum(x => x.MaybeDecimal)),
        Value(s => s.Specimens.Where(x => x.Id == -1).Sum(x => x.Decimal)),
        Value(s => s.Specimens.Where(x => x.Id == -1).Sum(x => x.MaybeDecimal)),
        Value(s => s.Specimens.Sum(x => (int)x.Byte)),
        Value(s => s.Specimens.Sum(x => (long)x.UInt32)),
        Value(s => s.OrderLines.Sum(l => l.Quantity * l.UnitPrice)),
        Value(s => s.Orders.Sum(o => o.Total - (o.Discount ?? 0m))),
        Value(s => s.Posts.OrderBy(p => p.Id).Take(10).Sum(p => p.Score)),
        Value(s => s.Posts.Select(p => p.Score).Distinct().Sum()),
    ];

    public static readonly TheoryData<ConformanceCase> Averages =
    [
        Value(s => s.Posts.Average(p => p.Score)),
        Value(s => s.Posts.Average(p => p.Id)),
        Value(s => s.Comments.Average(c => c.Rating)),
        Value(s => s.Comments.Where(c => c.Rating == null).Average(c => c.Rating)),
        Value(s => s.Specimens.Average(x => x.Double)),
        Value(s => s.Specimens.Average(x => x.MaybeDouble)),
        Value(s => s.Specimens.Average(x => x.Single)),
        Value(s => s.Specimens.Average(x => x.Decimal)),
        Value(s => s.Specimens.Average(x => x.MaybeDecimal)),
        Value(s => s.Specimens.Average(x => (int)x.Byte)),
        Value(s => s.Orders.Average(o => o.Total)),
    ];

    public static readonly TheoryData<ConformanceCase> Extremes =
    [
        Value(s => s.Specimens.Min(x => x.Int32)),
        Value(s => s.Specimens.Max(x => x.Int32)),
        Value(s => s.Specimens.Min(x => x.SByte)),
        Value(s => s.Specimens.Max(x => x.Byte)),
        Value(s => s.Specimens.Min(x => x.Int16)),
        Value(s => s.Specimens.Max(x => x.UInt16)),
        Value(s => s.Specimens.Max(x => x.UInt32)),
        Value(s => s.Specimens.Min(x => x.Int64)),
        Value(s => s.Specimens.Max(x => x.Int64)),
        Value(s => s.Specimens.Min(x => x.Single)),
        Value(s => s.Specimens.Max(x => x.Double)),
        Value(s => s.Specimens.Min(x => x.Decimal)),
        Value(s => s.Specimens.Max(x => x.Decimal)),
        Value(s => s.Specimens.Max(x => x.MaybeDecimal)),
        Value(s => s.Specimens.Min(x => x.MaybeInt32)),
        Value(s => s.Specimens.Max(x => x.MaybeInt32)),
        Value(s => s.Specimens.Where(x => x.MaybeInt32 == null).Max(x => x.MaybeInt32)),
        Value(s => s.Specimens.Where(x => x.Id == -1).Min(x => x.MaybeInt32)),
        Value(s => s.Specimens.Where(x => x.Id == -1).Max(x => x.String)),
        Value(s => s.Specimens.Min(x => x.String)),
        Value(s => s.Specimens.Max(x => x.String)),
        Value(s => s.Specimens.Min(x => x.Char)),
        Value(s => s.Specimens.Max(x => x.Char)),
        Value(s => s.Specimens.Min(x => x.DateTime)),
        Value(s => s.Specimens.Max(x => x.DateTime)),
        Value(s => s.Specimens.Max(x => x.MaybeDateTime)),
        Value(s => s.Specimens.Max(x => x.WallClock)),
        Value(s => s.Specimens.Min(x => x.DateTimeOffset)),
        Value(s => s.Specimens.Min(x => x.DateOnly)),
        Value(s => s.Specimens.Max(x => x.TimeOnly)),
        Value(s => s.Specimens.Min(x => x.TimeSpan)),
        Value(s => s.Specimens.Max(x => x.TimeSpan)),
        Value(s => s.Specimens.Min(x => x.Boolean)),
        Value(s => s.Specimens.Max(x => x.Weekday)),
        Value(s => s.Specimens.Max(x => x.MaybeWeekday)),
        Value(s => s.Specimens.Select(x => x.Int32).Max()),
        Value(s => s.Specimens.Select(x => x.MaybeInt32).Min()),
        Value(s => s.Specimens.Max(x => x.Int32 * x.Id)),
        Value(s => s.Posts.Max(p => p.Author.Name)),
        Value(s => s.Specimens.OrderBy(x => x.Id).Take(4).Max(x => x.Int32)),
    ];

    [Theory]
    [MemberData(nameof(Elements))]
    [MemberData(nameof(Errors))]
    [MemberData(nameof(Existence))]
    [MemberData(nameof(Counts))]
    [MemberData(nameof(Sums))]
    [MemberData(nameof(Averages))]
    [MemberData(nameof(Extremes))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
