using Orm.Tests.Conformance.Harness;
using Orm.Tests.Conformance.Models;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries;

/// <summary>Windows and the operators before and behind them: SQL evaluates them where C# does.</summary>
public abstract class WindowCompositionTests(ConformanceBackend backend)
{
    private static int Three => 3;

    public static readonly TheoryData<ConformanceCase> Filters =
    [
        // The window sees the rows before the filter behind it.
        Rows(
            s => s.Posts.Select(p => new { p.Id, N = Sql.Window.RowNumber().Over(w => w.OrderBy(p.Id)) })
                .Where(p => p.N > 10),
            s => s.Posts.Select((p, i) => new { p.Id, N = i + 1L }).Where(p => p.N > 10)),
        Rows(
            s => s.Posts.Select(p => new { p.Id, N = Sql.Window.RowNumber().Over(w => w.OrderBy(p.Id)) })
                .Where(p => p.Id % 2 == 0),
            s => s.Posts.Select((p, i) => new { p.Id, N = i + 1L }).Where(p => p.Id % 2 == 0)),
        Rows(
            s => s.Posts.Where(p => p.Id % 2 == 0)
                .Select(p => new { p.Id, N = Sql.Window.RowNumber().Over(w => w.OrderBy(p.Id)) }),
            s => s.Posts.Where(p => p.Id % 2 == 0).Select((p, i) => new { p.Id, N = i + 1L })),
        Rows(
            s => s.Posts.Where(p => Sql.Window.RowNumber().Over(
                w => w.PartitionBy(p.AuthorId).OrderByDescending(p.Score).ThenBy(p.Id)) <= Three),
            s => s.Posts.GroupBy(p => p.AuthorId)
                .SelectMany(g => g.OrderByDescending(p => p.Score).ThenBy(p => p.Id).Take(3))),
        Rows(
            s => s.Posts.Where(p => p.State == PostState.Open)
                .Where(p => Sql.Window.RowNumber().Over(w => w.PartitionBy(p.AuthorId).OrderBy(p.Id)) == 1)
                .Where(p => p.Score > 0)
                .Select(p => new { p.Id, p.Author.Name }),
            s => s.Posts.Where(p => p.State == PostState.Open)
                .GroupBy(p => p.AuthorId).Select(g => g.OrderBy(p => p.Id).First())
                .Where(p => p.Score > 0).Select(p => new { p.Id, p.Author.Name })),
        Rows(
            s => s.Posts.Where(p => p.Score > Sql.Window.Average(p.Score).Over(w => w.PartitionBy(p.AuthorId))
                && p.Author.Karma > 0).Select(p => p.Id),
            s => s.Posts.Where(p => p.Score > s.Posts.Where(o => o.AuthorId == p.AuthorId).Average(o => o.Score)
                && p.Author.Karma > 0).Select(p => p.Id)),
        Rows(
            s => s.Posts.Where(p => Sql.Window.Lag(p.Score).Over(w => w.OrderBy(p.Id)) == null).Select(p => p.Id),
            s => s.Posts.OrderBy(p => p.Id).Take(1).Select(p => p.Id)),
        Rows(
            s => s.Posts.Where(p => !(Sql.Window.Lag(p.Score).Over(w => w.OrderBy(p.Id)) > p.Score)).Select(p => p.Id),
            s => s.Posts.Over(rows => rows.OrderBy(p => p.Id), (p, w) => new { p, Before = w.At(-1) })
                .Where(x => !(x.Before != null && x.Before.Score > x.p.Score)).Select(x => x.p.Id)),
    ];

    public static readonly TheoryData<ConformanceCase> Pages =
    [
        Rows(
            s => s.Posts.OrderBy(p => p.Id).Take(10)
                .Select(p => new { p.Id, Sum = Sql.Window.Sum(p.Score).Over() }),
            s => s.Posts.OrderBy(p => p.Id).Take(10).Over(
                rows => rows, (p, w) => new { p.Id, Sum = w.All.Sum(o => o.Score) })),
        Rows(
            s => s.Posts.Select(p => new { p.Id, Sum = Sql.Window.Sum(p.Score).Over() }).OrderBy(p => p.Id).Take(3),
            s => s.Posts.Select(p => new { p.Id, Sum = s.Posts.Sum(o => o.Score) }).OrderBy(p => p.Id).Take(3)),
        Rows(
            s => s.Posts.Select(p => new { p.Id, N = Sql.Window.RowNumber().Over(w => w.OrderBy(p.Id)) })
                .OrderByDescending(p => p.N).Skip(2).Take(5),
            s => s.Posts.Select((p, i) => new { p.Id, N = i + 1L }).OrderByDescending(p => p.N).Skip(2).Take(5)),
        Rows(
            s => s.Posts.OrderBy(p => Sql.Window.RowNumber().Over(w => w.PartitionBy(p.AuthorId).OrderBy(p.Id)))
                .ThenBy(p => p.Id).Select(p => p.Id),
            s => s.Posts.OrderBy(p => s.Posts.Count(o => o.AuthorId == p.AuthorId && o.Id <= p.Id))
                .ThenBy(p => p.Id).Select(p => p.Id)),
        Rows(
            s => s.Posts.OrderBy(p => Sql.Window.Count().Over(w => w.PartitionBy(p.AuthorId))).ThenBy(p => p.Id)
                .Where(p => p.Score > 0).Select(p => p.Id),
            s => s.Posts.OrderBy(p => s.Posts.Count(o => o.AuthorId == p.AuthorId)).ThenBy(p => p.Id)
                .Where(p => p.Score > 0).Select(p => p.Id)),
        Rows(
            s => s.Posts
                .Select(p => new { p.Id, p.AuthorId, N = Sql.Window.RowNumber().Over(w => w.OrderBy(p.Id)) })
                .OrderByDescending(p => p.AuthorId)
                .ThenByDescending(p => Sql.Window.Sum(p.N).Over(w => w.PartitionBy(p.AuthorId).OrderBy(p.Id)))
                .Take(20).Select(p => p.Id),
            s => s.Posts.OrderByDescending(p => p.AuthorId).ThenByDescending(p => p.Id).Take(20).Select(p => p.Id)),
        Rows(
            s => s.Posts.Select(p => new { p.AuthorId, N = Sql.Window.Count().Over(w => w.PartitionBy(p.AuthorId)) })
                .Distinct(),
            s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { AuthorId = g.Key, N = g.Count() })),
        Rows(
            s => s.Posts.Select(p => p.AuthorId).Distinct()
                .Select(id => new { Id = id, N = Sql.Window.RowNumber().Over(w => w.OrderBy(id)) }),
            s => s.Posts.Select(p => p.AuthorId).Distinct().OrderBy(id => id)
                .Select((id, i) => new { Id = id, N = i + 1L })),
    ];

    public static readonly TheoryData<ConformanceCase> Nesting =
    [
        Rows(
            s => s.Posts.Select(p => new { p.Id, p.Score, N = Sql.Window.RowNumber().Over(w => w.OrderBy(p.Id)) })
                .Select(p => new { p.Id, Sum = Sql.Window.Sum(p.N).Over(w => w.OrderBy(p.Id)) }),
            s => s.Posts.Select((p, i) => new { p.Id, Sum = (i + 1L) * (i + 2L) / 2 })),
        Rows(
            s => s.Posts.Select(p => new { p.Id, N = Sql.Window.RowNumber().Over(w => w.OrderBy(p.Id)) })
                .Select(p => new { p.Id, p.N, M = Sql.Window.RowNumber().Over(w => w.OrderByDescending(p.Id)) }),
            s => s.Posts.Select((p, i) => new { p.Id, N = i + 1L, M = 60L - i })),
        Rows(
            s => s.Posts.Select(p => new { p.Id, Twice = 2 * Sql.Window.RowNumber().Over(w => w.OrderBy(p.Id)) })
                .Select(p => p.Twice + 1),
            s => s.Posts.Select((p, i) => (2 * (i + 1L)) + 1)),
        Rows(
            s => s.Users.Select(u => new
            {
                u.Id,
                Best = u.Posts.Select(p => Sql.Window.Sum(p.Score).Over(w => w.OrderBy(p.Id))).Max(x => (int?)x),
            }),
            s => s.Users.Select(u => new
            {
                u.Id,
                Best = u.Posts.AsQueryable().Over(
                    rows => rows.OrderBy(p => p.Id), (p, w) => (int?)w.SoFar.Sum(o => o.Score)).Max(),
            })),
        Rows(
            s => s.Users.Where(u => u.Posts.Any(
                p => Sql.Window.Count().Over(w => w.PartitionBy(p.State)) > 2)).Select(u => u.Id),
            s => s.Users.Where(u => u.Posts.GroupBy(p => p.State).Any(g => g.Count() > 2)).Select(u => u.Id)),
    ];

    public static readonly TheoryData<ConformanceCase> Values =
    [
        Rows(
            s => s.Posts.Select(p => new { p.Id, N = Sql.Window.RowNumber().Over(w => w.OrderBy(p.Score)) })
                .Where(p => p.N == 1).Select(p => p.N),
            s => s.Posts.Take(1).Select(p => 1L)),
        Rows(
            s => s.Users.Take(1).Select(u => s.Posts
                .Select(p => Sql.Window.RowNumber().Over(w => w.OrderBy(p.Id))).Max()),
            s => s.Users.Take(1).Select(u => 60L)),
        Rows(
            s => s.Users.Take(1).Select(u => s.Posts
                .Count(p => Sql.Window.RowNumber().Over(w => w.PartitionBy(p.AuthorId).OrderBy(p.Id)) == 2)),
            s => s.Users.Take(1).Select(u => s.Posts.GroupBy(p => p.AuthorId).Count(g => g.Count() > 1))),
        Rows(
            s => s.Users.Take(1).Select(u => s.Posts
                .All(p => Sql.Window.Count().Over(w => w.PartitionBy(p.AuthorId)) > 1)),
            s => s.Users.Take(1).Select(u => s.Posts.GroupBy(p => p.AuthorId).All(g => g.Count() > 1))),
    ];

    public static readonly TheoryData<ConformanceCase> Groups =
    [
        Rows(
            s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new
            {
                g.Key,
                Sum = g.Sum(p => p.Score),
                Rank = Sql.Window.Rank().Over(w => w.OrderByDescending(g.Sum(p => p.Score))),
            }),
            s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, Sum = g.Sum(p => p.Score) }).Over(
                rows => rows,
                (g, w) => new { g.Key, g.Sum, Rank = w.All.Count(o => o.Sum > g.Sum) + 1L })),
        Rows(
            s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new
            {
                g.Key,
                Share = 100.0 * g.Count() / Sql.Window.Sum(g.Count()).Over(),
            }),
            s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, Share = 100.0 * g.Count() / 60 })),
        Rows(
            s => s.Posts.GroupBy(p => new { p.AuthorId, p.State })
                .Select(g => new
                {
                    g.Key,
                    N = Sql.Window.RowNumber().Over(
                        w => w.PartitionBy(g.Key.AuthorId).OrderByDescending(g.Count()).ThenBy(g.Key.State)),
                })
                .Where(g => g.N == 1),
            s => s.Posts.GroupBy(p => new { p.AuthorId, p.State }).Over(
                g => g.Key.AuthorId,
                rows => rows.OrderByDescending(g => g.Count()).ThenBy(g => g.Key.State),
                (g, w) => new { g.Key, N = w.Index + 1L }).Where(g => g.N == 1)),
        Rows(
            s => s.Orders.GroupBy(o => o.CustomerId).Where(g => g.Count() > 2).Select(g => new
            {
                g.Key,
                Running = Sql.Window.Sum(g.Sum(o => o.Total)).Over(w => w.OrderBy(g.Key)),
            }),
            s => s.Orders.GroupBy(o => o.CustomerId).Where(g => g.Count() > 2).Over(
                rows => rows.OrderBy(g => g.Key),
                (g, w) => new { g.Key, Running = w.SoFar.Sum(x => x.Sum(o => o.Total)) })),
        Rows(
            s => s.Posts.Select(p => new { p.Id, N = Sql.Window.NTile(3).Over(w => w.OrderBy(p.Id)) })
                .GroupBy(p => p.N).Select(g => new { g.Key, Count = g.Count(), Max = g.Max(p => p.Id) }),
            s => s.Posts.Select((p, i) => new { p.Id, N = (i / 20) + 1L })
                .GroupBy(p => p.N).Select(g => new { g.Key, Count = g.Count(), Max = g.Max(p => p.Id) })),
        Rows(
            s => s.Posts.GroupBy(p => Sql.Window.NTile(3).Over(w => w.OrderBy(p.Id))).Select(g => g.Sum(p => p.Score)),
            s => s.Posts.Select((p, i) => new { p.Score, N = i / 20 }).GroupBy(p => p.N)
                .Select(g => g.Sum(p => p.Score))),
    ];

    [Theory]
    [MemberData(nameof(Groups))]
    [MemberData(nameof(Filters))]
    [MemberData(nameof(Pages))]
    [MemberData(nameof(Nesting))]
    [MemberData(nameof(Values))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
