using Orm.Tests.Conformance.Harness;
using Orm.Tests.Conformance.Models;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries.Groups;

/// <summary>Aggregates of groups, in every form in which C# says them.</summary>
public abstract class GroupAggregateTests(ConformanceBackend backend)
{
    private static int Least => 2;

    public static readonly TheoryData<ConformanceCase> Functions =
    [
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new
        {
            g.Key,
            Count = g.Count(),
            Long = g.LongCount(),
            Sum = g.Sum(p => p.Score),
            Min = g.Min(p => p.Score),
            Max = g.Max(p => p.Score),
            Average = g.Average(p => p.Score),
        })),
        Rows(s => s.Comments.GroupBy(c => c.PostId).Select(g => new
        {
            g.Key,
            Sum = g.Sum(c => c.Rating),
            Min = g.Min(c => c.Rating),
            Max = g.Max(c => c.Rating),
            Average = g.Average(c => c.Rating),
        })),
        Rows(s => s.Orders.GroupBy(o => o.CustomerId).Select(g => new
        {
            g.Key,
            Sum = g.Sum(o => o.Total),
            Min = g.Min(o => o.Total),
            Max = g.Max(o => o.Total),
            Average = g.Average(o => o.Total),
        })),
        Rows(s => s.Orders.GroupBy(o => o.CustomerId).Select(g => new
        {
            g.Key,
            Sum = g.Sum(o => o.Discount),
            Min = g.Min(o => o.Discount),
            Max = g.Max(o => o.Discount),
            Average = g.Average(o => o.Discount),
        })),
        Rows(s => s.Specimens.GroupBy(x => x.Boolean).Select(g => new
        {
            g.Key,
            Sum = g.Sum(x => x.MaybeDouble),
            Min = g.Min(x => x.MaybeDouble),
            Average = g.Average(x => x.MaybeDouble),
            Single = g.Sum(x => x.Single),
            Singles = g.Average(x => x.MaybeSingle),
        })),
        Rows(s => s.Specimens.GroupBy(x => x.MaybeBoolean).Select(g => new
        {
            g.Key,
            Short = g.Max(x => x.Int16),
            Byte = g.Min(x => x.MaybeByte),
            Signed = g.Max(x => x.MaybeSByte),
            Int64 = g.Max(x => x.Int64),
            UInt32 = g.Max(x => x.UInt32),
        })),
        Rows(s => s.Specimens.GroupBy(x => x.MaybeBoolean).Select(g => new
        {
            g.Key,
            Text = g.Max(x => x.MaybeString),
            Date = g.Min(x => x.MaybeDateOnly),
            Time = g.Max(x => x.TimeOnly),
            Span = g.Max(x => x.MaybeTimeSpan),
            Moment = g.Max(x => x.DateTime),
            Offset = g.Min(x => x.MaybeDateTimeOffset),
            Guid = g.Max(x => x.Guid),
        })),
        Rows(s => s.Specimens.GroupBy(x => x.Boolean)
            .Select(g => new { g.Key, Day = g.Max(x => x.Weekday), Maybe = g.Min(x => x.MaybeWeekday) })),
        Rows(s => s.Specimens.GroupBy(x => x.MaybeInt32)
            .Select(g => new { g.Key, Bool = g.Max(x => x.Boolean), Letter = g.Max(x => x.Char) })),
        Rows(s => s.Specimens.GroupBy(x => x.MaybeInt32).Select(g => g.Sum(x => x.MaybeInt64 % 100))),
    ];

    public static readonly TheoryData<ConformanceCase> Expressions =
    [
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, S = g.Sum(p => p.Score * 2 + 1) })),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.Sum(p => p.Score) / g.Count())),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).Select(g => (double)g.Sum(p => p.Score) / g.Count())),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.Max(p => p.Score) - g.Min(p => p.Score))),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.Count() > 2 ? "busy" : "idle")),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.Sum(p => p.State == PostState.Open ? 1 : 0))),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).Select(g => "author " + g.Key + ": " + g.Count())),
        Rows(s => s.Orders.GroupBy(o => o.Status).Select(g => g.Sum(o => o.Total - (o.Discount ?? 0m)))),
        Rows(s => s.OrderLines.GroupBy(l => l.OrderId).Select(g => g.Sum(l => l.Quantity * l.UnitPrice))),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.Max(p => p.Title.Length))),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.Average(p => (double)p.Score))),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.Average(p => (decimal)p.Score))),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.Sum(p => (long)p.Score))),
    ];

    public static readonly TheoryData<ConformanceCase> Navigations =
    [
        Rows(s => s.Posts.GroupBy(p => p.CommunityId).Select(g => new { g.Key, N = g.Sum(p => p.Comments.Count()) })),
        Rows(s => s.Posts.GroupBy(p => p.CommunityId).Select(g => new { g.Key, K = g.Max(p => p.Author.Karma) })),
        Rows(s => s.Posts.GroupBy(p => p.CommunityId).Select(g => g.Count(p => p.Author.IsBanned))),
        Rows(s => s.Posts.GroupBy(p => p.CommunityId).Select(g => g.Count(p => p.Comments.Any(c => c.Rating > 2)))),
        Rows(s => s.Comments.GroupBy(c => c.PostId).Select(g => g.Max(c => c.Parent!.Rating)),
            s => s.Comments.GroupBy(c => c.PostId).Select(g => g.Max(c => c.Parent == null ? null : c.Parent.Rating))),
        Rows(s => s.Comments.GroupBy(c => c.Author.Name).Select(g => new { g.Key, P = g.Max(c => c.Post.Score) })),
        Rows(s => s.Orders.GroupBy(o => o.Customer.City)
            .Select(g => new { g.Key, Worth = g.Sum(o => o.Lines.Sum(l => l.Quantity * l.UnitPrice)) })),
        Rows(s => s.Orders.GroupBy(o => o.Status).Select(g => g.All(o => o.Lines.Any()))),
        Rows(s => s.Posts.GroupBy(p => p.CommunityId)
            .Select(g => g.Sum(p => p.Comments.GroupBy(c => c.AuthorId).Count()))),
    ];

    public static readonly TheoryData<ConformanceCase> Filtered =
    [
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, N = g.Count(p => p.Score > 0) })),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, N = g.LongCount(p => p.Body == null) })),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.Where(p => p.Score > 0).Count())),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.Where(p => p.Score > 0).Sum(p => p.Score))),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId)
            .Select(g => g.Where(p => p.Score > 0).Where(p => p.State == PostState.Open).Count(p => p.Body != null))),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.Where(p => p.Score > 5).Max(p => (int?)p.Score))),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.Where(p => p.Score > 5).Average(p => (int?)p.Score))),
        Rows(s => s.Orders.GroupBy(o => o.CustomerId).Select(g => g.Where(o => o.Discount == null).Sum(o => o.Total))),
        Rows(s => s.Comments.GroupBy(c => c.PostId).Select(g => g.Count(c => c.Rating > Least))),
        Rows(s => s.Comments.GroupBy(c => c.PostId).Select(g => g.Count(c => !(c.Rating > Least)))),
        Rows(s => s.Comments.GroupBy(c => c.PostId).Select(g => g.Count(c => c.Rating != 3))),
        Rows(s => s.Comments.GroupBy(c => c.PostId).Select(g => g.Select(c => c.Rating).Count(r => r == null))),
        Rows(s => s.Comments.GroupBy(c => c.PostId)
            .Select(g => g.Select(c => c.Rating).Where(r => r != null).Sum())),
        Rows(s => s.Specimens.GroupBy(x => x.Boolean).Select(g => g.Count(x => x.MaybeInt32 == x.OtherInt32))),
        Rows(s => s.Specimens.GroupBy(x => x.Boolean).Select(g => g.Count(x => x.MaybeInt32 < x.OtherInt32))),
    ];

    public static readonly TheoryData<ConformanceCase> Distinct =
    [
        Rows(s => s.Posts.GroupBy(p => p.CommunityId).Select(g => g.Select(p => p.AuthorId).Distinct().Count())),
        Rows(s => s.Posts.GroupBy(p => p.CommunityId).Select(g => g.Select(p => p.Body).Distinct().Count())),
        Rows(s => s.Posts.GroupBy(p => p.CommunityId).Select(g => g.Select(p => p.Body).Distinct().LongCount())),
        Rows(s => s.Posts.GroupBy(p => p.CommunityId).Select(g => g.Select(p => p.Score).Distinct().Sum())),
        Rows(s => s.Posts.GroupBy(p => p.CommunityId).Select(g => g.Select(p => p.Score).Distinct().Average())),
        Rows(s => s.Posts.GroupBy(p => p.CommunityId).Select(g => g.Select(p => p.Score).Distinct().Max())),
        Rows(s => s.Posts.GroupBy(p => p.CommunityId).Select(g => g.Select(p => p.State).Distinct().Count())),
        Rows(s => s.Posts.GroupBy(p => p.CommunityId)
            .Select(g => g.Where(p => p.Score > 0).Select(p => p.AuthorId).Distinct().Count())),
        Rows(s => s.Posts.GroupBy(p => p.CommunityId)
            .Select(g => g.Select(p => p.Body).Distinct().Where(b => b != null).Count())),
        Rows(s => s.Posts.GroupBy(p => p.CommunityId)
            .Select(g => g.Select(p => new { p.AuthorId, p.State }).Distinct().Count())),
        Rows(s => s.Posts.GroupBy(p => p.CommunityId)
            .Select(g => g.Select(p => p.Body).Distinct().Select(b => b == null ? 0 : 1).Sum())),
        Rows(s => s.Orders.GroupBy(o => o.Status).Select(g => g.Select(o => o.Discount).Distinct().Count())),
        Rows(s => s.Orders.GroupBy(o => o.Status).Select(g => g.Select(o => o.Total).Distinct().Sum())),
        Rows(s => s.Posts.GroupBy(p => p.CommunityId).Select(g => g.Distinct().Count())),
        Rows(s => s.Comments.GroupBy(c => c.PostId).Select(g => g.Select(c => c.Author.Karma).Distinct().Count())),
    ];

    public static readonly TheoryData<ConformanceCase> Truths =
    [
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, Any = g.Any() })),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, Any = g.Any(p => p.Score > 5) })),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, All = g.All(p => p.Score > 0) })),
        Rows(s => s.Comments.GroupBy(c => c.PostId).Select(g => g.All(c => c.Rating > 1))),
        Rows(s => s.Comments.GroupBy(c => c.PostId).Select(g => g.All(c => c.Rating != 1))),
        Rows(s => s.Comments.GroupBy(c => c.PostId).Select(g => g.Any(c => !(c.Rating > 1)))),
        Rows(s => s.Comments.GroupBy(c => c.PostId).Select(g => g.Where(c => c.Rating > 1).All(c => c.Rating < 4))),
        Rows(s => s.Comments.GroupBy(c => c.PostId).Select(g => g.Select(c => c.Rating).Contains(3))),
        Rows(s => s.Comments.GroupBy(c => c.PostId).Select(g => g.Select(c => c.Rating).Contains(null))),
        Rows(s => s.Comments.GroupBy(c => c.PostId).Select(g => g.Select(c => c.AuthorId).Contains(g.Key))),
        Rows(s => s.Comments.GroupBy(c => c.PostId).Where(g => g.Any(c => c.Parent == null)).Select(g => g.Key)),
        Rows(s => s.Comments.GroupBy(c => c.PostId).Where(g => !g.All(c => c.Parent == null)).Select(g => g.Key)),
    ];

    [Theory]
    [MemberData(nameof(Functions))]
    [MemberData(nameof(Expressions))]
    [MemberData(nameof(Navigations))]
    [MemberData(nameof(Filtered))]
    [MemberData(nameof(Distinct))]
    [MemberData(nameof(Truths))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
