using Orm.Tests.Conformance.Harness;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries.Groups;

/// <summary>string.Join and string.Concat over the elements of groups, navigations and queries.</summary>
public abstract class JoinedTextTests(ConformanceBackend backend)
{
    private static string Separator => "\n";

    public static readonly TheoryData<ConformanceCase> Groups =
    [
        Rows(s => s.Posts.GroupBy(p => p.AuthorId)
            .Select(g => new { g.Key, T = string.Join(", ", g.OrderBy(p => p.Id).Select(p => p.Title)) })),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId)
            .Select(g => string.Join(
                Separator,
                g.OrderByDescending(p => p.Score).ThenBy(p => p.Id).Select(p => p.Title)))),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId)
            .Select(g => string.Join(", ", g.OrderBy(p => p.Id).Select(p => p.Body)))),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId)
            .Select(g => string.Join(',', g.OrderBy(p => p.Id).Select(p => p.Score)))),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId)
            .Select(g => string.Join("", g.Select(p => "x")))),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId)
            .Select(g => string.Join("-", g.Where(p => p.Score > 8).Select(p => "y")))),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId)
            .Select(g => string.Join("; ", g.OrderBy(p => p.Id).Select(p => p.State)))),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId)
            .Select(g => string.Join("; ", g.Select(p => p.State).Distinct().OrderBy(t => t)))),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId)
            .Select(g => string.Join("; ", g.Where(p => p.Score > 5).OrderBy(p => p.Id).Select(p => p.Title)))),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId)
            .Select(g => string.Join("; ", g.OrderBy(p => p.Id).Take(2).Select(p => p.Title)))),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId)
            .Select(g => string.Concat(g.OrderBy(p => p.Id).Select(p => p.Title)))),
        Rows(s => s.Posts.OrderByDescending(p => p.Id).GroupBy(p => p.AuthorId)
            .Select(g => string.Join(", ", g.Select(p => p.Title)))),
        Rows(s => s.Posts.GroupBy(p => p.Author)
            .Select(g => g.Key.Name + ": " + string.Join(", ", g.OrderBy(p => p.Title).Select(p => p.Title)))),
        Rows(s => s.Comments.GroupBy(c => c.ParentId)
            .Select(g => new { g.Key, T = string.Join("|", g.OrderBy(c => c.Id).Select(c => c.Author.Name)) })),
        Rows(s => s.Comments.GroupBy(c => c.PostId)
            .Select(g => string.Join(",", g.OrderBy(c => c.Id).Select(c => c.Rating)))),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId, p => p.Title)
            .Select(g => string.Join(",", g.OrderBy(t => t)))),
        Rows(s => s.Posts.GroupBy(p => p.AuthorId)
            .Where(g => string.Join(",", g.OrderBy(p => p.Id).Select(p => p.Title)).Length > 40).Select(g => g.Key)),
    ];

    public static readonly TheoryData<ConformanceCase> Queries =
    [
        Rows(s => s.Posts.Select(p => new
        {
            p.Id,
            T = string.Join(", ", p.Comments.OrderBy(c => c.Id).Select(c => c.Text)),
        })),
        Rows(s => s.Posts.Select(p => string.Join(", ", p.Comments.OrderByDescending(c => c.Id).Select(c => c.Id)))),
        Rows(s => s.Posts.Select(p => string.Join(", ", p.Comments.Select(c => "c")))),
        Rows(s => s.Users.Select(u => string.Join("+", u.Posts.Select(p => p.State).Distinct().OrderBy(t => t)))),
        Rows(s => s.Users.OrderBy(u => string.Join(",", u.Posts.OrderBy(p => p.Id).Select(p => p.Title)))
            .ThenBy(u => u.Id).Select(u => u.Id)),
        Rows(s => s.Users.Where(u => string.Join("", u.Posts.Select(p => "x")) == "xxx").Select(u => u.Id)),
        Rows(s => s.Orders.Select(o => string.Join(
            "; ",
            o.Lines.OrderBy(l => l.Position).Select(l => l.Quantity + " x " + l.Product.Name)))),
        Rows(s => s.Orders.Select(o => string.Concat(o.Lines.OrderBy(l => l.Position).Select(l => l.ProductCatalog)))),
        Rows(s => s.Posts.Select(p => string.Join(p.Title, p.Comments.OrderBy(c => c.Id).Select(c => c.Id)))),
    ];

    [Theory]
    [MemberData(nameof(Groups))]
    [MemberData(nameof(Queries))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
