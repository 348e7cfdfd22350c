using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Orm.Tests.Conformance.Harness;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries;

/// <summary>Frames: every unit, bound and exclusion.</summary>
public abstract class WindowFrameTests(ConformanceBackend backend)
{
    private const int All = 1_000_000;

    private static int Two => 2;

    private static double Near => 3.5;

    public static readonly TheoryData<ConformanceCase> RowFrames =
    [
        ByRows(w => w.Rows(Frame.UnboundedPreceding), -All, 0),
        ByRows(w => w.Rows(Frame.UnboundedPreceding, Frame.CurrentRow), -All, 0),
        ByRows(w => w.Rows(Frame.UnboundedPreceding, Frame.UnboundedFollowing), -All, All),
        ByRows(w => w.Rows(Frame.UnboundedPreceding, Frame.Preceding(1)), -All, -1),
        ByRows(w => w.Rows(Frame.UnboundedPreceding, Frame.Following(2)), -All, 2),
        ByRows(w => w.Rows(Frame.CurrentRow), 0, 0),
        ByRows(w => w.Rows(Frame.CurrentRow, Frame.CurrentRow), 0, 0),
        ByRows(w => w.Rows(Frame.CurrentRow, Frame.Following(3)), 0, 3),
        ByRows(w => w.Rows(Frame.CurrentRow, Frame.UnboundedFollowing), 0, All),
        ByRows(w => w.Rows(Frame.Preceding(2)), -2, 0),
        ByRows(w => w.Rows(Frame.Preceding(Two)), -2, 0),
        ByRows(w => w.Rows(Frame.Preceding(0)), 0, 0),
        ByRows(w => w.Rows(Frame.Preceding(3), Frame.Preceding(1)), -3, -1),
        ByRows(w => w.Rows(Frame.Preceding(1), Frame.Following(1)), -1, 1),
        ByRows(w => w.Rows(Frame.Preceding(Two), Frame.Following(Two)), -2, 2),
        ByRows(w => w.Rows(Frame.Following(1), Frame.Following(2)), 1, 2),
        ByRows(w => w.Rows(Frame.Following(1), Frame.UnboundedFollowing), 1, All),
        ByRows(w => w.Rows(Frame.Preceding(4), Frame.UnboundedFollowing), -4, All),
    ];

    public static readonly TheoryData<ConformanceCase> GroupFrames =
    [
        ByGroups(w => w.Groups(Frame.UnboundedPreceding), -All, 0),
        ByGroups(w => w.Groups(Frame.CurrentRow), 0, 0),
        ByGroups(w => w.Groups(Frame.Preceding(1)), -1, 0),
        ByGroups(w => w.Groups(Frame.Preceding(2), Frame.Preceding(1)), -2, -1),
        ByGroups(w => w.Groups(Frame.Preceding(1), Frame.Following(Two)), -1, 2),
        ByGroups(w => w.Groups(Frame.Following(1), Frame.UnboundedFollowing), 1, All),
    ];

    public static readonly TheoryData<ConformanceCase> RangeFrames =
    [
        ByRange(w => w.Range(Frame.UnboundedPreceding), -All, 0),
        ByRange(w => w.Range(Frame.CurrentRow), 0, 0),
        ByRange(w => w.Range(Frame.Preceding(5)), -5, 0),
        ByRange(w => w.Range(Frame.Preceding(Two), Frame.Following(Two)), -2, 2),
        ByRange(w => w.Range(Frame.Preceding(3.5), Frame.Following(0.5)), -3.5, 0.5),
        ByRange(w => w.Range(Frame.Preceding(Near), Frame.Preceding(1)), -3.5, -1),
        ByRange(w => w.Range(Frame.Following(1), Frame.Following(10)), 1, 10),
        ByRange(w => w.Range(Frame.Following(1), Frame.UnboundedFollowing), 1, All),
    ];

    public static readonly TheoryData<ConformanceCase> Exclusions =
    [
        Rows(
            s => s.Posts.Select(p => new
            {
                p.Id,
                Others = Sql.Window.Sum(p.Score).Over(w => w.PartitionBy(p.AuthorId).OrderBy(p.Id)
                    .Rows(Frame.UnboundedPreceding, Frame.UnboundedFollowing).ExcludeCurrentRow()),
            }),
            s => s.Posts.Over(
                p => p.AuthorId,
                rows => rows.OrderBy(p => p.Id),
                (p, w) => new { p.Id, Others = w.All.Where(o => o != p).Sum(o => o.Score) })),
        Rows(
            s => s.Posts.Select(p => new
            {
                p.Id,
                N = Sql.Window.Count().Over(w => w.OrderBy(p.Score)
                    .Groups(Frame.Preceding(1), Frame.Following(1)).ExcludeGroup()),
            }),
            s => s.Posts.Over(
                rows => rows.OrderBy(p => p.Score),
                (p, w) => new
                {
                    p.Id,
                    N = w.GroupsBetween(o => o.Score, -1, 1).Count(o => o.Score != p.Score),
                })),
        Rows(
            s => s.Posts.Select(p => new
            {
                p.Id,
                N = Sql.Window.Count().Over(w => w.OrderBy(p.Score)
                    .Range(Frame.UnboundedPreceding, Frame.CurrentRow).ExcludeTies()),
            }),
            s => s.Posts.Over(
                rows => rows.OrderBy(p => p.Score),
                (p, w) => new { p.Id, N = w.All.Count(o => o.Score < p.Score) + 1 })),
        Rows(
            s => s.Orders.Select(o => new
            {
                o.Id,
                Sum = Sql.Window.Sum(o.Total).Over(w => w.OrderBy(o.Id)
                    .Rows(Frame.Preceding(2), Frame.Following(2)).ExcludeCurrentRow()),
                Max = Sql.Window.Max(o.Total).Over(w => w.OrderBy(o.Id)
                    .Rows(Frame.Preceding(2), Frame.Following(2)).ExcludeCurrentRow()),
            }),
            s => s.Orders.Over(
                rows => rows.OrderBy(o => o.Id),
                (o, w) => new
                {
                    o.Id,
                    Sum = w.Between(-2, 2).Where(x => x != o).Sum(x => x.Total),
                    Max = w.Between(-2, 2).Where(x => x != o).Max(x => x.Total),
                })),
    ];

    private static ConformanceCase ByRows(
        Expression<Func<OrderedRowWindow, RowWindow>> frame,
        int from,
        int to,
        [CallerArgumentExpression(nameof(frame))] string text = "")
        => Rows(
            s => s.Posts.Select(FrameTemplate.Fill<Models.Post, FrameRow>(
                p => new FrameRow(
                    p.Id,
                    Sql.Window.Sum(p.Score).Over(w => FrameTemplate.Here(w.PartitionBy(p.State).OrderBy(p.Id))),
                    Sql.Window.Count().Over(w => FrameTemplate.Here(w.PartitionBy(p.State).OrderBy(p.Id)))),
                frame)),
            s => s.Posts.Over(
                p => p.State,
                rows => rows.OrderBy(p => p.Id),
                (p, w) => new FrameRow(p.Id, w.Between(from, to).Sum(o => o.Score), w.Between(from, to).Count())),
            text);

    private static ConformanceCase ByGroups(
        Expression<Func<OrderedRowWindow, RowWindow>> frame,
        int from,
        int to,
        [CallerArgumentExpression(nameof(frame))] string text = "")
        => Rows(
            s => s.Posts.Select(FrameTemplate.Fill<Models.Post, FrameRow>(
                p => new FrameRow(
                    p.Id,
                    Sql.Window.Sum(p.Id).Over(w => FrameTemplate.Here(w.OrderByDescending(p.Score))),
                    Sql.Window.Count().Over(w => FrameTemplate.Here(w.OrderByDescending(p.Score)))),
                frame)),
            s => s.Posts.Over(
                rows => rows.OrderByDescending(p => p.Score),
                (p, w) => new FrameRow(
                    p.Id,
                    w.GroupsBetween(o => o.Score, from, to).Sum(o => o.Id),
                    w.GroupsBetween(o => o.Score, from, to).Count())),
            text);

    private static ConformanceCase ByRange(
        Expression<Func<OrderedRowWindow, RowWindow>> frame,
        double from,
        double to,
        [CallerArgumentExpression(nameof(frame))] string text = "")
        => Rows(
            s => s.Posts.Select(FrameTemplate.Fill<Models.Post, FrameRow>(
                p => new FrameRow(
                    p.Id,
                    Sql.Window.Sum(p.Id).Over(w => FrameTemplate.Here(w.OrderBy(p.Score))),
                    Sql.Window.Count().Over(w => FrameTemplate.Here(w.OrderBy(p.Score)))),
                frame)),
            s => s.Posts.Over(
                rows => rows.OrderBy(p => p.Score),
                (p, w) => new FrameRow(
                    p.Id,
                    w.All.Where(o => o.Score >= p.Score + from && o.Score <= p.Score + to).Sum(o => o.Id),
                    w.All.Count(o => o.Score >= p.Score + from && o.Score <= p.Score + to))),
            text);

    private sealed record FrameRow(long Id, long Sum, int Count);

    [Theory]
    [MemberData(nameof(RowFrames))]
    [MemberData(nameof(GroupFrames))]
    [MemberData(nameof(RangeFrames))]
    [MemberData(nameof(Exclusions))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
