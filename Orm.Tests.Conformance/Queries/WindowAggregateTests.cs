using Orm.Tests.Conformance.Harness;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries;

/// <summary>Aggregates over windows, and every kind of frame.</summary>
public abstract class WindowAggregateTests(ConformanceBackend backend)
{
    public static readonly TheoryData<ConformanceCase> Aggregates =
    [
        Rows(
            s => s.Posts.Select(p => new
            {
                p.Id,
                Sum = Sql.Window.Sum(p.Score).Over(w => w.PartitionBy(p.AuthorId)),
                Count = Sql.Window.Count().Over(w => w.PartitionBy(p.AuthorId)),
                Average = Sql.Window.Average(p.Score).Over(w => w.PartitionBy(p.AuthorId)),
                Min = Sql.Window.Min(p.Score).Over(w => w.PartitionBy(p.AuthorId)),
                Max = Sql.Window.Max(p.CreatedAt).Over(w => w.PartitionBy(p.AuthorId)),
            }),
            s => s.Posts.Over(
                p => p.AuthorId,
                rows => rows,
                (p, w) => new
                {
                    p.Id,
                    Sum = w.All.Sum(o => o.Score),
                    Count = w.All.Count,
                    Average = w.All.Average(o => o.Score),
                    Min = w.All.Min(o => o.Score),
                    Max = w.All.Max(o => o.CreatedAt),
                })),
        Rows(
            s => s.Posts.Select(p => new { p.Id, Sum = Sql.Window.Sum(p.Score).Over() }),
            s => s.Posts.Over(rows => rows, (p, w) => new { p.Id, Sum = w.All.Sum(o => o.Score) })),
        Rows(
            s => s.Posts.Select(p => new { p.Id, Sum = Sql.Window.Sum((long)p.Score).Over(w => w.OrderBy(p.Id)) }),
            s => s.Posts.Over(
                rows => rows.OrderBy(p => p.Id), (p, w) => new { p.Id, Sum = w.SoFar.Sum(o => (long)o.Score) })),
        Rows(
            s => s.Posts.Select(p => new { p.Id, Sum = Sql.Window.Sum(p.Score).Over(w => w.OrderBy(p.Score)) }),
            s => s.Posts.Over(
                rows => rows,
                (p, w) => new { p.Id, Sum = w.All.Where(o => o.Score <= p.Score).Sum(o => o.Score) })),
        Rows(
            s => s.Comments.Select(c => new
            {
                c.Id,
                Sum = Sql.Window.Sum(c.Rating).Over(w => w.PartitionBy(c.PostId)),
                Average = Sql.Window.Average(c.Rating).Over(w => w.PartitionBy(c.PostId)),
                Rated = Sql.Window.Count(c.Rating).Over(w => w.PartitionBy(c.PostId)),
                All = Sql.Window.LongCount().Over(w => w.PartitionBy(c.PostId)),
                Min = Sql.Window.Min(c.Rating).Over(w => w.PartitionBy(c.PostId)),
            }),
            s => s.Comments.Over(
                c => c.PostId,
                rows => rows,
                (c, w) => new
                {
                    c.Id,
                    Sum = w.All.Sum(o => o.Rating),
                    Average = w.All.Average(o => o.Rating),
                    Rated = w.All.Count(o => o.Rating != null),
                    All = w.All.LongCount(),
                    Min = w.All.Min(o => o.Rating),
                })),
        Rows(
            s => s.Specimens.Select(x => new
            {
                x.Id,
                Double = Sql.Window.Sum(x.Double).Over(w => w.OrderBy(x.Id).Rows(Frame.Preceding(2))),
                Single = Sql.Window.Max(x.Single).Over(w => w.OrderBy(x.Id).Rows(Frame.Preceding(2))),
                Text = Sql.Window.Min(x.String).Over(w => w.OrderBy(x.Id).Rows(Frame.Preceding(2))),
                Date = Sql.Window.Max(x.DateOnly).Over(w => w.OrderBy(x.Id).Rows(Frame.Preceding(2))),
            }),
            s => s.Specimens.Over(
                rows => rows.OrderBy(x => x.Id),
                (x, w) => new
                {
                    x.Id,
                    Double = w.Between(-2, 0).Sum(o => o.Double),
                    Single = w.Between(-2, 0).Max(o => o.Single),
                    Text = w.Between(-2, 0).Select(o => o.String).Order(StringComparer.Ordinal).First(),
                    Date = w.Between(-2, 0).Max(o => o.DateOnly),
                })),
        Rows(
            s => s.Posts.Select(p => new
            {
                p.Id,
                Titles = Sql.Window.StringJoin(", ", p.Title).Over(w => w.PartitionBy(p.AuthorId).OrderBy(p.Id)),
                Bodies = Sql.Window.StringJoin("|", p.Body).Over(
                    w => w.PartitionBy(p.AuthorId).OrderBy(p.Id).Rows(Frame.Preceding(2), Frame.Preceding(1))),
            }),
            s => s.Posts.Over(
                p => p.AuthorId,
                rows => rows.OrderBy(p => p.Id),
                (p, w) => new
                {
                    p.Id,
                    Titles = string.Join(", ", w.SoFar.Select(o => o.Title)),
                    Bodies = string.Join("|", w.Between(-2, -1).Select(o => o.Body)),
                })),
        Rows(
            s => s.Posts.Select(p => new
            {
                p.Id,
                Good = Sql.Window.Count().Where(p.Score > 0).Over(w => w.PartitionBy(p.AuthorId)),
                Sum = Sql.Window.Sum(p.Score).Where(p.Body != "abc").Where(p.State == Models.PostState.Open)
                    .Over(w => w.PartitionBy(p.AuthorId).OrderBy(p.Id)),
                Best = Sql.Window.Max((int?)p.Score).Where(p.EditedAt != null).Over(w => w.PartitionBy(p.AuthorId)),
            }),
            s => s.Posts.Over(
                p => p.AuthorId,
                rows => rows.OrderBy(p => p.Id),
                (p, w) => new
                {
                    p.Id,
                    Good = w.All.Count(o => o.Score > 0),
                    Sum = w.SoFar.Where(o => o.Body != "abc" && o.State == Models.PostState.Open).Sum(o => o.Score),
                    Best = w.All.Where(o => o.EditedAt != null).Max(o => (int?)o.Score),
                })),
        Rows(
            s => s.Comments.Select(c => new { c.Id, N = Sql.Window.Count().Where(c.Rating > 2).Over() }),
            s => s.Comments.Over(rows => rows, (c, w) => new { c.Id, N = w.All.Count(o => o.Rating > 2) })),
        Rows(
            s => s.Posts.Select(p => new
            {
                p.Id,
                Share = 100.0 * p.Score / Sql.Window.Sum(p.Score).Over(w => w.PartitionBy(p.CommunityId)),
                AboveAverage = p.Score > Sql.Window.Average(p.Score).Over(),
            }).Where(p => p.AboveAverage),
            s => s.Posts.Over(
                p => p.CommunityId,
                rows => rows,
                (p, w) => new
                {
                    p.Id,
                    Share = 100.0 * p.Score / w.All.Sum(o => o.Score),
                    AboveAverage = p.Score > s.Posts.Average(o => o.Score),
                }).Where(p => p.AboveAverage)),
    ];

    public static readonly TheoryData<ConformanceCase> Decimals =
    [
        Rows(
            s => s.Orders.Select(o => new
            {
                o.Id,
                Running = Sql.Window.Sum(o.Total).Over(w => w.OrderBy(o.Id)),
                Moving = Sql.Window.Sum(o.Total).Over(w => w.OrderBy(o.Id).Rows(Frame.Preceding(3))),
                Average = Sql.Window.Average(o.Total).Over(w => w.OrderBy(o.Id).Rows(Frame.Preceding(3))),
                Min = Sql.Window.Min(o.Total).Over(w => w.OrderBy(o.Id).Rows(Frame.Preceding(3))),
                Max = Sql.Window.Max(o.Total).Over(w => w.OrderBy(o.Id).Rows(Frame.Preceding(3))),
            }),
            s => s.Orders.Over(
                rows => rows.OrderBy(o => o.Id),
                (o, w) => new
                {
                    o.Id,
                    Running = w.SoFar.Sum(x => x.Total),
                    Moving = w.Between(-3, 0).Sum(x => x.Total),
                    Average = w.Between(-3, 0).Average(x => x.Total),
                    Min = w.Between(-3, 0).Min(x => x.Total),
                    Max = w.Between(-3, 0).Max(x => x.Total),
                })),
        Rows(
            s => s.Orders.Select(o => new
            {
                o.Id,
                Sum = Sql.Window.Sum(o.Discount).Over(
                    w => w.PartitionBy(o.CustomerId).OrderBy(o.Id).Rows(Frame.Preceding(2), Frame.Following(1))),
                Average = Sql.Window.Average(o.Discount).Over(
                    w => w.PartitionBy(o.CustomerId).OrderBy(o.Id).Rows(Frame.Preceding(1), Frame.Preceding(1))),
                Max = Sql.Window.Max(o.Discount).Over(w => w.PartitionBy(o.Status)),
            }),
            s => s.Orders.Over(
                o => o.CustomerId,
                rows => rows.OrderBy(o => o.Id),
                (o, w) => new
                {
                    o.Id,
                    Sum = w.Between(-2, 1).Sum(x => x.Discount),
                    Average = w.Between(-1, -1).Average(x => x.Discount),
                    Max = s.Orders.Where(x => x.Status == o.Status).Max(x => x.Discount),
                })),
        Rows(
            s => s.Specimens.Select(x => new
            {
                x.Id,
                Min = Sql.Window.Min(x.Decimal).Over(w => w.OrderBy(x.Id).Rows(Frame.Preceding(4), Frame.Following(4))),
                Max = Sql.Window.Max(x.MaybeDecimal).Over(w => w.OrderBy(x.Id).Rows(Frame.Preceding(4))),
                Sum = Sql.Window.Sum(x.Decimal).Over(w => w.OrderBy(x.Id)),
            }),
            s => s.Specimens.Over(
                rows => rows.OrderBy(x => x.Id),
                (x, w) => new
                {
                    x.Id,
                    Min = w.Between(-4, 4).Min(o => o.Decimal),
                    Max = w.Between(-4, 0).Max(o => o.MaybeDecimal),
                    Sum = w.SoFar.Sum(o => o.Decimal),
                })),
    ];

    [Theory]
    [MemberData(nameof(Aggregates))]
    [MemberData(nameof(Decimals))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
