using Orm.Tests.Conformance.Models;
using Xunit;

namespace Orm.Tests.Loading;

/// <content>Trees, keys of every form, and programs that do not look like loops.</content>
public sealed partial class AccessPatternTests
{
    public static readonly TheoryData<AccessPattern> Trees =
    [
        new("recursion over replies", 6, s => 1 + s.Comments.Count, s =>
        {
            static int Size(Comment comment) => 1 + comment.Replies.Sum(Size);
            return s.Comments.Where(c => c.ParentId == null).Select(Size).ToList();
        }),
        new("up the tree to the root, where all rows are in memory", 1, s => 1 + s.Comments.Count, s =>
        {
            static Comment Root(Comment comment) => comment.Parent is { } parent ? Root(parent) : comment;
            return s.Comments.Select(c => Root(c).Id).ToList();
        }),
        new("one level up", 1, s => 1 + s.Comments.Count(c => c.ParentId != null),
            s => s.Comments.Count(c => c.Parent is { Rating: > 0 })),
        new("managers and their reports", 2, s => 1 + s.Employees.Count,
            s => s.Employees.Select(e => $"{e.Name} {e.Reports.Count}").ToList()),
        new("reports that lead back", 2, s => 1 + s.Employees.Count,
            s => s.Employees.SelectMany(e => e.Reports).Count(r => r.Manager!.Id > 0)),
        new("customers and who referred them", 1, s => 1 + s.Customers.Count(c => c.ReferrerId != null),
            s => s.Customers.Select(c => c.Referrer?.Name).ToList()),
        new("up the tree, where only the leaves are in memory", 5, s => 1 + s.Comments.Count, s =>
        {
            static Comment Root(Comment comment) => comment.Parent is { } parent ? Root(parent) : comment;
            return s.LatestComments.ConvertAll(c => Root(c).Id);
        }),
        new("down and up again", 3, s => 1 + s.Users.Count + s.Posts.Count,
            s => s.Users.SelectMany(u => u.Posts).SelectMany(p => p.Comments.Select(c => c.Post.Author.Id))
                .Order().ToList()),
    ];

    public static readonly TheoryData<AccessPattern> Keys =
    [
        new("a collection over a composite key", 2, s => 1 + s.Products.Count,
            s => s.Products.Select(p => p.Lines.Count).ToList()),
        new("a reference over a composite key", 2, s => 1 + s.OrderLines.Count,
            s => s.OrderLines.Select(l => l.Product.Name).ToList()),
        new("an optional reference over a composite key", 1,
            s => 1 + s.Products.Count(p => p.ReplacementNumber != null),
            s => s.Products.Select(p => p.Replacement?.Name).ToList()),
        new("a reference to rows of another key type", 2, s => 1 + s.Orders.Count,
            s => s.Orders.Select(o => o.Customer.Name).ToList()),
        new("an optional reference", 2, s => 1 + s.Orders.Count(o => o.SalespersonId != null),
            s => s.Orders.Select(o => o.Salesperson?.Name).ToList()),
        new("a table in between", 3, s => 1 + s.Users.Count + s.Memberships.Count,
            s => s.Users.Select(u => string.Join(",", u.Memberships.Select(m => m.Community.Name).Order())).ToList()),
        new("both sides of a table in between", 3, s => 1 + (2 * s.Memberships.Count),
            s => s.Memberships.Select(m => m.User.Name + m.Community.Name).ToList()),
        new("two references to the same table", 3, s => 1 + (2 * s.Votes.Count),
            s => s.Votes.Select(v => v.User.Karma + v.Post.Score).ToList()),
        new("the same rows behind many keys", 2, s => 1 + s.Comments.Count,
            s => s.Comments.Select(c => c.Post.Title).Distinct().Order(StringComparer.Ordinal).ToList()),
        new("null foreign keys only", 1, s => 1,
            s => s.Comments.Where(c => c.ParentId == null).Select(c => c.Parent?.Id).ToList()),
    ];

    public static readonly TheoryData<AccessPattern> Programs =
    [
        new("a serializer that visits every property", 4, s => 1 + (3 * s.Posts.Count),
            s => s.Posts.Select(p => new object[] { p.Title, p.Author.Name, p.Comments.Count, p.Votes.Count })
                .ToList()),
        new("a method that hides the loop", 2, s => 1 + s.Posts.Count, s =>
        {
            static string Describe(Post post) => $"{post.Title} by {post.Author.Name}";
            return s.Posts.ConvertAll(Describe);
        }),
        new("a computed property of the class", 2, s => 1 + s.Posts.Count,
            s => s.Posts.Select(p => p.Votes.Count(v => v.Value > 0) - p.Votes.Count(v => v.Value < 0)).ToList()),
        new("a lazy enumerator that stops in between", 2, s => 1 + s.Posts.Count, s =>
        {
            static IEnumerable<string> Names(List<Post> posts)
            {
                foreach (var post in posts)
                {
                    yield return post.Author.Name;
                }
            }

            return Names(s.Posts).Take(5).Concat(["and others"]).ToList();
        }),
        new("a queue of work", 2, s => 1 + s.Posts.Count, s =>
        {
            var queue = new Queue<Post>(s.Posts);
            var total = 0;
            while (queue.TryDequeue(out var post))
            {
                total += post.Comments.Count;
            }

            return total;
        }),
        new("a condition that touches only some", 2, s => 1 + s.Posts.Count(p => p.Score > 0),
            s => s.Posts.Where(p => p.Score > 0 && p.Author.Karma > 0).Select(p => p.Id).ToList()),
        new("touched now and again later", 2, s => 1 + s.Posts.Count, s =>
        {
            var posts = s.Posts;
            _ = posts[0].Author.Name;
            return posts.Skip(1).Select(p => p.Author.Name).ToList();
        }),
        new("a cache that is filled on the way", 2, s => 1 + s.Posts.Count, s =>
        {
            var cache = new Dictionary<long, string>();
            foreach (var post in s.Posts)
            {
                cache.TryAdd(post.AuthorId, post.Author.Name);
            }

            return cache.OrderBy(entry => entry.Key).Select(entry => entry.Value).ToList();
        }),
    ];
}
