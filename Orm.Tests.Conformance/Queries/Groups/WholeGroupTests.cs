using Orm.Tests.Conformance.Harness;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries.Groups;

/// <summary>Groups that are read with their elements, in one statement.</summary>
public abstract class WholeGroupTests(ConformanceBackend backend)
{
    private static int Page => 2;

    public static readonly TheoryData<ConformanceCase> Whole =
    [
        Rows(s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.AuthorId)),
        Rows(s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.State)),
        Rows(s => s.Posts.OrderByDescending(p => p.Score).ThenBy(p => p.Id).GroupBy(p => p.AuthorId)),
        Rows(s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.Body)),
        Rows(s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.AuthorId, p => p.Title)),
        Rows(s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.AuthorId, p => new { p.Title, p.Community.Name })),
        Rows(s => s.Posts.OrderBy(p => p.Id).GroupBy(p => new { p.AuthorId, p.State })),
        Rows(s => s.Posts.OrderBy(p => p.Id).GroupBy(p => new { p.AuthorId, p.State }, p => p.Id)),
        Rows(s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.Author)),
        Rows(s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.Author, p => p.Title)),
        Rows(s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.Author.Name, p => p.Author)),
        Rows(s => s.Comments.OrderBy(c => c.Id).GroupBy(c => c.ParentId, c => c.Id)),
        Rows(s => s.Comments.OrderBy(c => c.Id).GroupBy(c => c.Parent, c => c.Text)),
        Rows(s => s.Comments.OrderBy(c => c.Id).GroupBy(c => c.Rating, c => c.Rating)),
        Rows(s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.Comments.Count(), p => p.Id)),
        Rows(s => s.Posts.OrderBy(p => p.Id).GroupBy(p => 1, p => p.Id)),
        Rows(s => s.Posts.Where(p => p.Id == -1).GroupBy(p => 1, p => p.Id)),
        Rows(s => s.OrderLines.OrderBy(l => l.OrderId).ThenBy(l => l.Position)
            .GroupBy(l => l.Product, l => l.Quantity)),
        Rows(s => s.Specimens.OrderBy(x => x.Id).GroupBy(x => x.MaybeDouble, x => x.Id)),
        Rows(s => s.Specimens.OrderBy(x => x.Id).GroupBy(x => x.Decimal, x => x.MaybeDecimal)),
        Rows(s => s.Specimens.OrderBy(x => x.Id).GroupBy(x => x.MaybeNamedWeekday, x => x.Id)),
        Rows(s => s.Specimens.OrderBy(x => x.Id).GroupBy(x => new { x.MaybeGuid, x.MaybeDateTimeOffset }, x => x.Id)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Take(15).GroupBy(p => p.AuthorId, p => p.Id)),
        Rows(s => s.Users.Join(s.Posts, u => u.Id, p => p.AuthorId, (u, p) => new { u.Name, p.Id })
            .OrderBy(x => x.Id).GroupBy(x => x.Name, x => x.Id)),
    ];

    public static readonly TheoryData<ConformanceCase> Some =
    [
        Rows(s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.AuthorId).Where(g => g.Count() > 2)),
        Rows(s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.AuthorId).OrderBy(g => g.Key)),
        Rows(s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.AuthorId, p => p.Title)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key)),
        Rows(s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.AuthorId, p => p.Id)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Take(Page)),
        Rows(s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.AuthorId, p => p.Id).OrderBy(g => g.Key).Skip(1).Take(2)),
        Rows(s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.AuthorId, p => p.Id).OrderBy(g => g.Key).Take(4)
            .Where(g => g.Count() > 1)),
        Rows(s => s.Comments.OrderBy(c => c.Id).GroupBy(c => c.ParentId, c => c.Id).Where(g => g.Key == null)),
        Rows(s => s.Comments.OrderBy(c => c.Id).GroupBy(c => c.Rating, c => c.Id).OrderBy(g => g.Key)),
        Rows(s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.Author, p => p.Id).Where(g => g.Key.Karma > 0)),
        Rows(s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.Author, p => p.Id).OrderBy(g => g.Key.Name)),
        Rows(s => s.Posts.OrderBy(p => p.Id).GroupBy(p => 1, p => p.Id).Where(g => g.Count() > 2)),
        Value(s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.AuthorId, p => p.Id).OrderBy(g => g.Key).First()),
        Value(s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.AuthorId, p => p.Id).OrderBy(g => g.Key)
            .Last(g => g.Count() > 1)),
        Value(s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.AuthorId, p => p.Id).Single(g => g.Key == 3)),
        Value(s => s.Posts.GroupBy(p => p.AuthorId, p => p.Id).SingleOrDefault(g => g.Key == -3)),
        Fails<InvalidOperationException>(s => s.Posts.GroupBy(p => p.AuthorId, p => p.Id).Single()),
        Fails<InvalidOperationException>(
            s => s.Posts.GroupBy(p => p.AuthorId, p => p.Id).OrderBy(g => g.Key).First(g => g.Key == -3)),
    ];

    [Theory]
    [MemberData(nameof(Whole))]
    [MemberData(nameof(Some))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
