using Orm.Tests.Conformance.Harness;
using Orm.Tests.Conformance.Models;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries.Groups;

/// <summary>Single elements of groups, and queries over some of them.</summary>
public abstract class GroupElementTests(ConformanceBackend backend)
{
    public static readonly TheoryData<ConformanceCase> Elements =
    [
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.OrderBy(p => p.Id).First())),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId)
            .Select(g => new { g.Key, First = g.OrderBy(p => p.Id).First().Title })),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId)
            .Select(g => new
            {
                g.Key,
                N = g.Count(),
                Best = g.OrderByDescending(p => p.Score).ThenBy(p => p.Id).First(),
            })),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId)
            .Select(g => g.OrderByDescending(p => p.Score).ThenBy(p => p.Id).Select(p => p.Title).First())),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId)
            .Select(g => g.OrderByDescending(p => p.Score).ThenBy(p => p.Id).Last().Id)),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId)
            .Select(g => g.Where(p => p.Score > 5).OrderBy(p => p.Id).FirstOrDefault())),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId)
            .Select(g => g.OrderBy(p => p.Id).Select(p => new { p.Title, p.Author.Name }).First())),
        Rows(s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.AuthorId).Select(g => g.First().Title)),
        Rows(s => s.Posts.OrderByDescending(p => p.Score).ThenBy(p => p.Id).GroupBy(p => p.AuthorId)
            .Select(g => new { g.Key, g.First().Title, Last = g.Last().Id })),
        Rows(s => s.Comments.GroupBy(c => c.ParentId)
            .Select(g => new { g.Key, First = g.OrderBy(c => c.Id).First().Text })),
        Rows(s => s.Comments.GroupBy(c => c.Rating)
            .Select(g => new { g.Key, First = g.OrderBy(c => c.Id).Select(c => c.Id).First() })),
        Rows(s => s.Comments.GroupBy(c => new { c.Rating, c.ParentId })
            .Select(g => new { g.Key.Rating, First = g.OrderBy(c => c.Id).Select(c => c.Id).First() })),
        Rows(s => s.Posts.GroupBy(p => p.Author)
            .Select(g => new { g.Key.Name, First = g.OrderBy(p => p.Id).First().Title })),
        Rows(s => s.OrderLines.GroupBy(l => l.Product)
            .Select(g => new
            {
                g.Key.Name,
                First = g.OrderBy(l => l.OrderId).ThenBy(l => l.Position).First().Quantity,
            })),
        Rows(s => s.OrderLines.GroupBy(l => l.OrderId)
            .Select(g => g.OrderByDescending(l => l.Quantity).ThenBy(l => l.Position).First())),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId, p => p.Title)
            .Select(g => new { g.Key, First = g.OrderBy(t => t).First() })),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId)
            .Select(g => g.OrderBy(p => p.Id).First().Author.Name)),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId)
            .Select(g => g.OrderBy(p => p.Id).Select(p => p.Comments.Count()).First())),
        Rows(s => s.Posts.GroupBy(p => 1).Select(g => g.OrderBy(p => p.Id).First().Title)),
        Rows(s => s.Posts.OrderBy(p => p.Id).Take(12).GroupBy(p => p.AuthorId)
            .Select(g => new { g.Key, Last = g.OrderByDescending(p => p.Id).First().Title })),
    ];

    public static readonly TheoryData<ConformanceCase> Subqueries =
    [
        Rows(
            s => s.Posts.Where(p => p.Score > 0).AsCte("good").GroupBy(p => p.AuthorId)
                .Select(g => new { g.Key, N = g.Count(), First = g.OrderBy(p => p.Id).First().Title }),
            s => s.Posts.Where(p => p.Score > 0).GroupBy(p => p.AuthorId)
                .Select(g => new { g.Key, N = g.Count(), First = g.OrderBy(p => p.Id).First().Title })),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId)
            .Select(g => new { g.Key, Top = g.OrderByDescending(p => p.Score).Take(2).Sum(p => p.Score) })),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId)
            .Select(g => new { g.Key, Above = g.Count(p => p.Score > g.Average(q => q.Score)) })),
        Rows(s => s.Comments.GroupBy(c => c.ParentId)
            .Select(g => new { g.Key, Above = g.Count(c => c.Rating >= g.Max(d => d.Rating)) })),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId)
            .Select(g => new { g.Key, Karma = s.Users.Count(u => u.Karma > g.Max(p => p.Score)) })),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId)
            .Select(g => new { g.Key, Other = s.Posts.Count(p => p.AuthorId != g.Key && p.State == PostState.Open) })),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId)
            .Where(g => g.OrderBy(p => p.Id).First().Score > 0).Select(g => g.Key)),
        Rows(s => s.Comments.GroupBy(c => c.PostId)
            .Where(g => s.Comments.Select(c => c.Rating).Contains(g.Max(c => c.Rating))).Select(g => g.Key)),
        Rows(s => s.Comments.GroupBy(c => c.PostId)
            .Where(g => s.Posts.Select(p => p.Score).Contains(g.Count())).Select(g => g.Key)),
        Rows(s => s.Comments.GroupBy(c => c.PostId)
            .Select(g => s.Users.Where(u => u.Karma > g.Max(c => c.Rating)).Count(u => u.Id != g.Key))),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId).OrderBy(g => g.OrderBy(p => p.Id).First().Title)
            .ThenBy(g => g.Key).Select(g => g.Key)),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId)
            .Select(g => g.Skip(0).OrderBy(p => p.Id).Take(3).Count(p => p.Score > 0))),
        Rows(s => s.Posts.Where(p => p.Score > 0).GroupBy(p => p.AuthorId)
            .Select(g => new { g.Key, Top = g.OrderByDescending(p => p.Score).Take(2).Min(p => p.Score) })),
        Rows(s => s.Posts.Where(p => p.Author.Karma > 0).GroupBy(p => p.Community.Name)
            .Select(g => new { g.Key, Top = g.OrderByDescending(p => p.Score).Take(2).Sum(p => p.Author.Karma) })),
    ];

    [Theory]
    [MemberData(nameof(Elements))]
    [MemberData(nameof(Subqueries))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
