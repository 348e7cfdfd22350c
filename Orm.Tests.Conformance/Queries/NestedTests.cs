using Orm.Tests.Conformance.Harness;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries;

/// <summary>Collections inside of results: one more statement for each of them, however many rows there are.</summary>
public abstract partial class NestedTests(ConformanceBackend backend)
{
    private static readonly int Three = 3;

    private static readonly string Word = "c";

    public static readonly TheoryData<ConformanceCase> Whole =
    [
        Nested(2, s => s.Posts.Select(p => new { p.Title, All = p.Comments.OrderBy(c => c.Id).ToList() })),
        Nested(2, s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).ToList())),
        Nested(2, s => s.Specimens.Select(x => new
        {
            x.Id,
            Same = s.Specimens.Where(y => y.Bytes.SequenceEqual(x.Bytes)).OrderBy(y => y.Id).Select(y => y.Id).ToList(),
        })),
        Nested(2, s => s.Posts.Select(p => new { p, Votes = p.Votes.OrderBy(v => v.UserId).ToList() })),
        Nested(2, s => s.Users.Select(u => new { u.Name, Posts = u.Posts.OrderBy(p => p.Id).AsEnumerable() })),
        Nested(3, s => s.Posts.Select(p => new
        {
            Comments = p.Comments.OrderBy(c => c.Id).ToList(),
            Votes = p.Votes.OrderBy(v => v.UserId).ToList(),
        })),
        Nested(2, s => s.Comments.Select(c => new { c.Id, Replies = c.Replies.OrderBy(r => r.Id).ToList() })),
        Nested(2, s => s.Users.Select(u => u.Memberships.OrderBy(m => m.CommunityId).ToList())),
        Nested(2, s => s.Products
            .Select(p => new { p.Name, Lines = p.Lines.OrderBy(l => l.OrderId).ThenBy(l => l.Position).ToList() })),
        Nested(2, s => s.Orders.OrderBy(o => o.Id)
            .Select(o => new { o.Id, Lines = o.Lines.OrderBy(l => l.Position).ToList() })),
        Nested(2, s => s.Employees.Select(e => new { e.Name, Reports = e.Reports.OrderBy(r => r.Id).ToList() })),
        Nested(2, s => s.Customers.Select(c => new { c.Name, Referred = c.Referred.OrderBy(r => r.Id).ToList() })),
        Nested(2, s => s.Comments.Select(c => new { c.Id, All = c.Post.Comments.OrderBy(o => o.Id).ToList() })),
        Nested(2, s => s.Comments.Where(c => c.Parent != null)
            .Select(c => new { c.Id, All = c.Parent!.Replies.OrderBy(o => o.Id).ToList() })),
        Nested(2, s => s.Users.Select(u => new { u.Id, Ids = u.Posts.Select(p => p.Id).OrderBy(i => i).ToHashSet() })),
    ];

    public static readonly TheoryData<ConformanceCase> Selected =
    [
        // As many terms as somebody writes down: what a rule does for each of them must not double with their number.
        Nested(2, s => s.Posts.Select(p => p.Comments
            .Where(c => c.Id == 1 || c.Id == 3 || c.Id == 5 || c.Id == 7 || c.Id == 9 || c.Id == 11 || c.Id == 13
                || c.Id == 15 || c.Id == 17 || c.Id == 19 || c.Id == 21 || c.Id == 23 || c.Id == 25 || c.Id == 27
                || c.Id == 29 || c.Id == 31 || c.Id == 33 || c.Id == 35 || c.Id == 37 || c.Id == 39 || c.Id == 41
                || c.Id == 43 || c.Id == 45 || c.Id == 47 || c.Id == 49 || c.Id == 51 || c.Id == 53 || c.Id == 55
                || c.Id == 57 || c.Id == 59 || c.Id == 61 || c.Id == 63 || c.Id == 65 || c.Id == 67 || c.Id == 69
                || c.Id == 71 || c.Id == 73 || c.Id == 75 || c.Id == 77 || c.Id == 79)
            .OrderBy(c => c.Id).Select(c => c.Id).ToList())),
        Nested(1, s => s.Posts.Where(p => p.Score > 0).OrderBy(p => p.Id).Select(p => $"{p.Id}/{p.Title}/{p.Score}"
            + $"{p.AuthorId}/{p.CommunityId}/{p.Title}/{p.Id}/{p.Title}/{p.Score}/{p.AuthorId}/{p.CommunityId}"
            + $"{p.Title}/{p.Id}/{p.Title}/{p.Score}/{p.AuthorId}/{p.CommunityId}/{p.Title}")),
        Nested(2, s => s.Users.OrderBy(u => u.Id)
            .Select(u => new { u.Id, Posts = u.Posts.OrderBy(p => p.State) }).Take(5)
            .Where(u => u.Id > 1)
            .Select(u => u.Posts.ThenByDescending(p => p.Id).Select(p => p.Title).ToList())),
        Nested(2, s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).Select(c => c.Text).ToList())),
        Nested(2, s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).Select(c => c.Rating).ToList())),
        Nested(2, s => s.Posts.Select(p => p.Comments.OrderByDescending(c => c.Id).Select(c => c.Id).ToList())),
        Nested(2, s => s.Posts.Select(p => new
        {
            p.Title,
            All = p.Comments.OrderBy(c => c.Id).Select(c => new { c.Text, Author = c.Author.Name }).ToList(),
        })),
        Nested(2, s => s.Posts.Select(p => new
        {
            All = p.Comments.OrderBy(c => c.Id).Select(c => new { c.Text, p.Title, p.Author.Name }).ToList(),
        })),
        Nested(2, s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).Select(c => c.Author).ToList())),
        Nested(2, s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).Select(c => c.Parent).ToList())),
        Nested(2, s => s.Comments.Select(c => new
        {
            c.Id,
            All = c.Replies.OrderBy(r => r.Id).Select(r => new { r.Id, Same = r.AuthorId == c.AuthorId }).ToList(),
        })),
        Nested(2, s => s.Users.Select(u => u.Posts.OrderBy(p => p.Id).Select(p => p.Score + u.Karma).ToList())),
        Nested(2, s => s.Users.Select(u => u.Posts.OrderBy(p => p.Id).Select(p => p.Comments.Count()).ToList())),
        Nested(2, s => s.Users.Select(u => u.Posts.OrderBy(p => p.Id)
            .Select(p => p.Comments.OrderBy(c => c.Id).Select(c => c.Text).FirstOrDefault()).ToList())),
        Nested(2, s => s.Orders.Select(o => new
        {
            o.Id,
            All = o.Lines.OrderBy(l => l.Position).Select(l => new { l.Product.Name, l.Product.Price }).ToList(),
        })),
        Nested(2, s => s.Orders.Select(o => o.Lines.OrderBy(l => l.Position)
            .Select(l => new { o.PlacedAt, o.PaidAt, o.ShippedOn, o.Total }).ToList())),
        Nested(2, s => s.Orders.Select(o => o.Lines.OrderBy(l => l.Position)
            .Select(l => new { o.Priority, o.Status, o.Note, o.Discount }).ToList())),
        Nested(2, s => s.Products.Select(p => p.Lines.OrderBy(l => l.OrderId).ThenBy(l => l.Position)
            .Select(l => new { p.Weight, p.Size, p.Traits, p.DiscontinuedOn }).ToList())),
        Nested(2, s => s.Posts.Select(p => p.Author.Posts.OrderBy(o => o.Id).Select(o => o.State).ToList())),
        Nested(2, s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).Select(c => new { p, c }).ToList())),
    ];

    public static readonly TheoryData<ConformanceCase> Filtered =
    [
        Nested(2, s => s.Posts.Select(p => p.Comments.Where(c => c.Rating > 0).OrderBy(c => c.Id).ToList())),
        Nested(2, s => s.Posts.Select(p => p.Comments.Where(c => c.Rating > Three).OrderBy(c => c.Id).ToList())),
        Nested(2, s => s.Posts
            .Select(p => p.Comments.Where(c => c.Text.Contains(Word)).OrderBy(c => c.Id).ToList())),
        Nested(2, s => s.Posts.Select(p => p.Comments.Where(c => c.AuthorId == p.AuthorId)
            .OrderBy(c => c.Id).ToList())),
        Nested(2, s => s.Posts.Select(p => p.Comments.Where(c => c.Parent == null).OrderBy(c => c.Id).ToList())),
        Nested(2, s => s.Posts.Select(p => p.Comments.Where(c => c.Replies.Any()).OrderBy(c => c.Id).ToList())),
        Nested(2, s => s.Posts.Select(p => p.Comments.Where(c => c.Author.Karma > p.Score)
            .OrderBy(c => c.Id).Select(c => c.Id).ToList())),
        Nested(2, s => s.Posts.Where(p => p.Score > 0)
            .Select(p => p.Comments.Where(c => c.Author == p.Author).OrderBy(c => c.Id).ToList())),
        Nested(2, s => s.Posts
            .Select(p => p.Comments.Where(c => c.CreatedAt > p.CreatedAt).OrderBy(c => c.Id).ToList())),
        Nested(2, s => s.Products
            .Select(p => s.Products.Where(q => q.Price < p.Price).OrderBy(q => q.Name).Select(q => q.Name).ToList())),
        Nested(2, s => s.Products
            .Select(p => s.Products.Where(q => q.Weight == p.Weight)
            .OrderBy(q => q.Name).Select(q => q.Name).ToList())),
        Nested(2, s => s.Users
            .Select(u => s.Posts.Where(p => p.Body != null && p.Body.Contains(u.Name)).OrderBy(p => p.Id).ToList())),
        Nested(2, s => s.Communities.Select(c => new
        {
            c.Name,
            Titles = s.Posts.Where(p => p.CommunityId == c.Id).OrderBy(p => p.Id).Select(p => p.Title).ToList(),
        })),
        Nested(2, s => s.Communities.Select(c => s.Users.OrderBy(u => u.Id).Select(u => u.Name).ToList())),
    ];

    [Theory]
    [MemberData(nameof(Whole))]
    [MemberData(nameof(Selected))]
    [MemberData(nameof(Filtered))]
    [MemberData(nameof(Limited))]
    [MemberData(nameof(Deep))]
    [MemberData(nameof(Around))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
