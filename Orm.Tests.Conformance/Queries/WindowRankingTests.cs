using Orm.Tests.Conformance.Harness;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries;

/// <summary>Numbers and ranks of rows, and values of their neighbours.</summary>
public abstract class WindowRankingTests(ConformanceBackend backend)
{
    private static int Four => 4;

    public static readonly TheoryData<ConformanceCase> Ranks =
    [
        Rows(
            s => s.Posts.Select(p => new { p.Id, N = Sql.Window.RowNumber().Over(w => w.OrderBy(p.Id)) }),
            s => s.Posts.Select((p, i) => new { p.Id, N = i + 1L })),
        Rows(
            s => s.Posts.Select(p => new
            {
                p.Id,
                N = Sql.Window.RowNumber().Over(w => w.PartitionBy(p.AuthorId).OrderByDescending(p.Score).ThenBy(p.Id)),
            }),
            s => s.Posts.Over(
                p => p.AuthorId,
                rows => rows.OrderByDescending(p => p.Score).ThenBy(p => p.Id),
                (p, w) => new { p.Id, N = w.Index + 1L })),
        Rows(
            s => s.Posts.Select(p => new { p.Id, R = Sql.Window.Rank().Over(w => w.OrderBy(p.Score)) }),
            s => s.Posts.Over(
                rows => rows, (p, w) => new { p.Id, R = w.All.Count(other => other.Score < p.Score) + 1L })),
        Rows(
            s => s.Posts.Select(p => new { p.Id, R = Sql.Window.DenseRank().Over(w => w.OrderByDescending(p.Score)) }),
            s => s.Posts.Over(
                rows => rows,
                (p, w) => new
                {
                    p.Id,
                    R = w.All.Where(other => other.Score > p.Score).DistinctBy(o => o.Score).Count() + 1L,
                })),
        Rows(
            s => s.Posts.Select(p => new { p.Id, R = Sql.Window.PercentRank().Over(w => w.OrderBy(p.Score)) }),
            s => s.Posts.Over(
                rows => rows,
                (p, w) => new { p.Id, R = w.All.Count(o => o.Score < p.Score) / (double)(w.All.Count - 1) })),
        Rows(
            s => s.Posts.Select(p => new { p.Id, R = Sql.Window.CumeDist().Over(w => w.OrderBy(p.Score)) }),
            s => s.Posts.Over(
                rows => rows,
                (p, w) => new { p.Id, R = w.All.Count(o => o.Score <= p.Score) / (double)w.All.Count })),
        Rows(
            s => s.Posts.Select(p => new { p.Id, T = Sql.Window.NTile(4).Over(w => w.OrderBy(p.Id)) }),
            s => s.Posts.Over(
                rows => rows.OrderBy(p => p.Id), (p, w) => new { p.Id, T = (w.Index * 4L / w.All.Count) + 1 })),
        Rows(
            s => s.Posts.Select(p => new { p.Id, T = Sql.Window.NTile(Four).Over(w => w.OrderBy(p.Id)) }),
            s => s.Posts.Over(
                rows => rows.OrderBy(p => p.Id), (p, w) => new { p.Id, T = (w.Index * 4L / w.All.Count) + 1 })),
        Rows(
            s => s.Posts.Select(p => new
            {
                p.Id,
                N = Sql.Window.RowNumber().Over(
                    w => w.PartitionBy(p.AuthorId, p.State).PartitionBy(p.CommunityId).OrderBy(p.Id)),
            }),
            s => s.Posts.Over(
                p => (p.AuthorId, p.State, p.CommunityId),
                rows => rows.OrderBy(p => p.Id),
                (p, w) => new { p.Id, N = w.Index + 1L })),
        Rows(
            s => s.Posts.Select(p => new
            {
                p.Id,
                N = Sql.Window.RowNumber().Over(w => w.PartitionBy(new { p.AuthorId, p.State }).OrderBy(p.Id)),
            }),
            s => s.Posts.Over(
                p => (p.AuthorId, p.State),
                rows => rows.OrderBy(p => p.Id),
                (p, w) => new { p.Id, N = w.Index + 1L })),
        Rows(
            s => s.Posts.Select(p => new
            {
                p.Title,
                N = Sql.Window.RowNumber().Over(w => w.PartitionBy(p.Community).OrderBy(p.Author.Name).ThenBy(p.Id)),
            }),
            s => s.Posts.Over(
                p => p.Community.Id,
                rows => rows.OrderBy(p => p.Author.Name, StringComparer.Ordinal).ThenBy(p => p.Id),
                (p, w) => new { p.Title, N = w.Index + 1L })),
    ];

    public static readonly TheoryData<ConformanceCase> WideKeys =
    [
        Rows(
            s => s.Specimens.Select(x => new
            {
                x.Id,
                N = Sql.Window.RowNumber().Over(w => w.OrderBy(x.Decimal).ThenBy(x.Id)),
            }),
            s => s.Specimens.Over(
                rows => rows.OrderBy(x => x.Decimal).ThenBy(x => x.Id), (x, w) => new { x.Id, N = w.Index + 1L })),
        Rows(
            s => s.Specimens.Select(x => new
            {
                x.Id,
                N = Sql.Window.RowNumber().Over(w => w.OrderByDescending(x.UInt64).ThenBy(x.Id)),
            }),
            s => s.Specimens.Over(
                rows => rows.OrderByDescending(x => x.UInt64).ThenBy(x => x.Id),
                (x, w) => new { x.Id, N = w.Index + 1L })),
        Rows(
            s => s.Specimens.Select(x => new
            {
                x.Id,
                N = Sql.Window.RowNumber().Over(w => w.OrderBy(x.MaybeInt32).ThenByDescending(x.Id)),
            }),
            s => s.Specimens.Over(
                rows => rows.OrderBy(x => x.MaybeInt32).ThenByDescending(x => x.Id),
                (x, w) => new { x.Id, N = w.Index + 1L })),
        Rows(
            s => s.Specimens.Select(x => new
            {
                x.Id,
                N = Sql.Window.RowNumber().Over(w => w.PartitionBy(x.MaybeDecimal).OrderBy(x.DateTimeOffset)),
            }),
            s => s.Specimens.Over(
                x => x.MaybeDecimal,
                rows => rows.OrderBy(x => x.DateTimeOffset),
                (x, w) => new { x.Id, N = w.Index + 1L })),
        Rows(
            s => s.Specimens.Select(x => new
            {
                x.Id,
                N = Sql.Window.RowNumber().Over(
                    w => w.PartitionBy(x.MaybeNamedWeekday).OrderBy(x.MaybeGuid).ThenBy(x.Id)),
            }),
            s => s.Specimens.Over(
                x => x.MaybeNamedWeekday,
                rows => rows.OrderBy(x => x.MaybeGuid).ThenBy(x => x.Id),
                (x, w) => new { x.Id, N = w.Index + 1L })),
    ];

    public static readonly TheoryData<ConformanceCase> Neighbours =
    [
        Rows(
            s => s.Posts.Select(p => new { p.Id, Before = Sql.Window.Lag(p.Score).Over(w => w.OrderBy(p.Id)) }),
            s => s.Posts.Over(rows => rows.OrderBy(p => p.Id), (p, w) => new { p.Id, Before = w.At(-1)?.Score })),
        Rows(
            s => s.Posts.Select(p => new { p.Id, Next = Sql.Window.Lead(p.Score, 2).Over(w => w.OrderBy(p.Id)) }),
            s => s.Posts.Over(rows => rows.OrderBy(p => p.Id), (p, w) => new { p.Id, Next = w.At(2)?.Score })),
        Rows(
            s => s.Posts.Select(p => new { p.Id, Next = Sql.Window.Lead(p.Score, Four).Over(w => w.OrderBy(p.Id)) }),
            s => s.Posts.Over(rows => rows.OrderBy(p => p.Id), (p, w) => new { p.Id, Next = w.At(4)?.Score })),
        Rows(
            s => s.Posts.Select(p => new { p.Id, Next = Sql.Window.Lag(p.Score, 1, -99).Over(w => w.OrderBy(p.Id)) }),
            s => s.Posts.Over(rows => rows.OrderBy(p => p.Id), (p, w) => new { p.Id, Next = w.At(-1)?.Score ?? -99 })),
        Rows(
            s => s.Posts.Select(p => new { p.Id, Before = Sql.Window.Lag(p.Title).Over(w => w.OrderBy(p.Id)) }),
            s => s.Posts.Over(rows => rows.OrderBy(p => p.Id), (p, w) => new { p.Id, Before = w.At(-1)?.Title })),
        Rows(
            s => s.Posts.Select(p => new
            {
                p.Id,
                Gap = p.CreatedAt - Sql.Window.Lag(p.CreatedAt).Over(w => w.PartitionBy(p.AuthorId).OrderBy(p.Id)),
            }),
            s => s.Posts.Over(
                p => p.AuthorId,
                rows => rows.OrderBy(p => p.Id),
                (p, w) => new { p.Id, Gap = p.CreatedAt - w.At(-1)?.CreatedAt })),
        Rows(
            s => s.Specimens.Select(x => new
            {
                x.Id,
                Before = Sql.Window.Lag(x.MaybeInt32).Over(w => w.OrderBy(x.Id)),
                Decimal = Sql.Window.Lead(x.Decimal).Over(w => w.OrderBy(x.Id)),
                Guid = Sql.Window.Lag(x.Guid).Over(w => w.OrderBy(x.Id)),
                Day = Sql.Window.Lag(x.Weekday).Over(w => w.OrderBy(x.Id)),
                Bytes = Sql.Window.Lead(x.Bytes).Over(w => w.OrderBy(x.Id)),
            }),
            s => s.Specimens.Over(
                rows => rows.OrderBy(x => x.Id),
                (x, w) => new
                {
                    x.Id,
                    Before = w.At(-1)?.MaybeInt32,
                    Decimal = w.At(1)?.Decimal,
                    Guid = w.At(-1)?.Guid,
                    Day = w.At(-1)?.Weekday,
                    Bytes = w.At(1)?.Bytes,
                })),
        Rows(
            s => s.Posts.Select(p => new
            {
                p.Id,
                First = Sql.Window.FirstValue(p.Title).Over(w => w.PartitionBy(p.AuthorId).OrderBy(p.Id)),
                Last = Sql.Window.LastValue(p.Title).Over(w => w.PartitionBy(p.AuthorId).OrderBy(p.Id)
                    .Rows(Frame.UnboundedPreceding, Frame.UnboundedFollowing)),
                Third = Sql.Window.NthValue(p.Score, 3).Over(w => w.PartitionBy(p.AuthorId).OrderBy(p.Id)),
            }),
            s => s.Posts.Over(
                p => p.AuthorId,
                rows => rows.OrderBy(p => p.Id),
                (p, w) => new
                {
                    p.Id,
                    First = w.All[0].Title,
                    Last = w.All[^1].Title,
                    Third = w.Index < 2 ? null : (int?)w.All[2].Score,
                })),
    ];

    [Theory]
    [MemberData(nameof(Ranks))]
    [MemberData(nameof(WideKeys))]
    [MemberData(nameof(Neighbours))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
