using Orm.Tests.Conformance.Harness;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries;

/// <content>Limits that hold for each row, collections of collections, and operators around them.</content>
public abstract partial class NestedTests
{
    public static readonly TheoryData<ConformanceCase> Limited =
    [
        Nested(2, s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).Take(2).ToList())),
        Nested(2, s => s.Posts.Select(p => p.Comments.OrderByDescending(c => c.Id).Take(Three).ToList())),
        Nested(2, s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).Skip(1).ToList())),
        Nested(2, s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).Skip(1).Take(2).ToList())),
        Nested(2, s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).Take(0).ToList())),
        Nested(2, s => s.Posts.Select(p => new
        {
            p.Title,
            Top = p.Comments.Where(c => c.Rating > 0).OrderByDescending(c => c.Rating).ThenBy(c => c.Id).Take(3)
                .Select(c => new { c.Text, c.Author.Name }).ToList(),
        })),
        Nested(2, s => s.Posts
            .Select(p => p.Comments.OrderBy(c => c.Author.Name).ThenBy(c => c.Id).Take(2).Select(c => c.Id).ToList())),
        Nested(2, s => s.Posts
            .Select(p => p.Comments.OrderBy(c => c.Id).Take(3).Where(c => c.Rating != null).ToList())),
        Nested(2, s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).Take(3)
            .Where(c => c.AuthorId != p.AuthorId).Select(c => new { c.Id, p.Title }).ToList())),
        Nested(2, s => s.Posts
            .Select(p => p.Comments.OrderBy(c => c.Id).Take(4).OrderByDescending(c => c.Id).Take(2).ToList())),
        Nested(2, s => s.Posts
            .Select(p => p.Comments.Select(c => c.AuthorId).Distinct().OrderBy(a => a).ToList())),
        Nested(2, s => s.Posts
            .Select(p => p.Comments.Select(c => c.AuthorId).Distinct().OrderBy(a => a).Take(2).ToList())),
        Nested(2, s => s.Posts
            .Select(p => p.Comments.Select(c => c.Author.Name).Distinct().OrderByDescending(a => a).Skip(1).ToList())),
        Nested(2, s => s.Users.OrderBy(u => u.Id).Take(3)
            .Select(u => u.Posts.OrderBy(p => p.Score).ThenBy(p => p.Id).Take(1).ToList())),
        Nested(2, s => s.Products.Select(p => s.Products.Where(q => q.Price <= p.Price)
            .OrderByDescending(q => q.Price).ThenBy(q => q.Name).Take(2).Select(q => q.Name).ToList())),
    ];

    public static readonly TheoryData<ConformanceCase> Deep =
    [
        Nested(3, s => s.Users.Select(u => new
        {
            u.Name,
            Posts = u.Posts.OrderBy(p => p.Id).Select(p => new
            {
                p.Title,
                Comments = p.Comments.OrderBy(c => c.Id).ToList(),
            }).ToList(),
        })),
        Nested(4, s => s.Communities.Select(m => m.Posts.OrderBy(p => p.Id).Select(p => new
        {
            p.Id,
            All = p.Comments.OrderBy(c => c.Id).Take(3).Select(c => new
            {
                c.Text,
                Replies = c.Replies.OrderBy(r => r.Id).ToList(),
            }).ToList(),
        }).ToList())),
        Nested(3, s => s.Users.Select(u => u.Posts.OrderBy(p => p.Id).Select(p => p.Comments
            .Where(c => c.AuthorId == u.Id).OrderBy(c => c.Id).Select(c => new { c.Id, u.Name, p.Title }).ToList())
            .ToList())),
        Nested(4, s => s.Posts.Select(p => new
        {
            Votes = p.Votes.OrderBy(v => v.UserId).Select(v => v.User.Name).ToList(),
            Threads = p.Comments.Where(c => c.Parent == null).OrderBy(c => c.Id).Select(c => new
            {
                c.Id,
                Replies = c.Replies.OrderBy(r => r.Id).Select(r => r.Text).ToList(),
            }).ToList(),
        })),
        Nested(3, s => s.Users.Select(u => u.Posts.OrderByDescending(p => p.Score).ThenBy(p => p.Id).Take(2)
            .Select(p => new { p.Id, Top = p.Comments.OrderBy(c => c.Id).Take(1).Select(c => c.Text).ToList() })
            .ToList())),
        Nested(3, s => s.Customers.Select(c => c.Orders.OrderBy(o => o.Id)
            .Select(o => new { o.Total, Lines = o.Lines.OrderBy(l => l.Position).ToList() }).ToList())),
    ];

    public static readonly TheoryData<ConformanceCase> Around =
    [
        Nested(2, s => s.Posts.Select(p => new { p.Id, All = p.Comments.OrderBy(c => c.Id).ToList() })
            .Where(x => x.Id > 3)),
        Nested(2, s => s.Posts.Select(p => new { p.Id, All = p.Comments.OrderBy(c => c.Id).ToList() })
            .OrderBy(x => x.Id).Take(4)),
        Nested(2, s => s.Posts.Select(p => new { p.Id, All = p.Comments.OrderBy(c => c.Id).ToList() })
            .OrderBy(x => x.Id).Take(6).Where(x => x.Id > 2)),
        Nested(2, s => s.Posts.Select(p => new { p.Id, All = p.Comments.OrderBy(c => c.Id).ToList() })
            .OrderBy(x => x.Id).Take(6).Select(x => x.All)),
        Nested(2, s => s.Posts.OrderBy(p => p.Id).Skip(2).Take(3)
            .Select(p => new { p.Id, All = p.Comments.OrderBy(c => c.Id).ToList() })),
        Nested(1, s => s.Posts.Select(p => new { p.Id, All = p.Comments.OrderBy(c => c.Id).ToList() })
            .Select(x => x.Id)),
        Nested(1, s => s.Posts.Select(p => p.Comments.Select(c => c.Rating).ToHashSet().Count)),
        Nested(1, s => s.Posts.Select(p => p.Comments.Select(c => c.AuthorId).ToHashSet().Sum())),
        Nested(1, s => s.Posts.Select(p => p.Comments.ToArray().Length)),
        Nested(1, s => s.Posts.Where(p => p.Comments.ToList().Count > 3).Select(p => p.Id)),
        Nested(1, s => s.Posts.Where(p => p.Id < 0).Select(p => p.Comments.ToList())),
        Nested(2, s => s.Posts.Select(p => new { p.Id, All = p.Comments.OrderBy(c => c.Id).ToList() })
            .Where(x => x.All.Count() > 2)),
        Value(s => s.Posts.Select(p => new { p.Id, All = p.Comments.ToList() }).Count(x => x.Id > 3)),
    ];
}
