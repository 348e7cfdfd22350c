using Orm.Tests.Conformance.Models;

namespace Orm.Tests.Conformance.Composition;

/// <summary>What random queries over comments are made of: references that may lead nowhere, threads.</summary>
internal static class CommentParts
{
    internal static QueryParts<Comment> Parts { get; } = new QueryParts<Comment>(query => query.OrderBy(c => c.Id))
        .Where(c => c.Rating > 0)
        .Where(c => c.Rating != 3)
        .Where(c => c.Parent == null)
        .Where(c => c.Parent != null && c.Parent.Rating > c.Rating)
        .Where(c => c.Parent == null || c.Parent.Author != c.Author)
        .Where(c => c.Post.Author.Karma > 0)
        .Where(c => c.Post.Community.Description == null)
        .Where(c => c.Replies.Any(r => r.Rating == c.Rating))
        .Where(c => c.Replies.Count() != 1)
        .Where(c => c.Author.Posts.Any(p => p.Score > 0))
        .WhereIn(s => c => s.Comments.Any(d => d.ParentId == c.Id && d.AuthorId != c.AuthorId))
        .OrderBy(c => c.Rating)
        .OrderBy(c => c.Text)
        .OrderBy(c => c.Post.Score)
        .OrderBy(c => c.Parent == null ? 0 : c.Parent.Id)
        .Page(0, 50)
        .Page(20, 60)
        .Select(c => c)
        .Select(c => new { c.Id, Parent = c.Parent == null ? null : c.Parent.Text })
        .Select(c => new { c.Id, c.Post.Title, Depth = c.Parent == null ? 0 : c.Parent.Parent == null ? 1 : 2 })
        .Select(c => c.Parent)
        .SelectDistinct(c => c.Rating)
        .SelectDistinct(c => c.Post)
        .FirstOf(c => c.Parent, g => g.OrderBy(c => c.Id).First())
        .FirstOf(c => c.Rating, g => g.OrderByDescending(c => c.Id).First())
        .Group(c => c.ParentId, g => new { g.Key, Sum = g.Sum(c => c.Rating), N = g.Count(c => c.Rating != 3) })
        .Group(c => c.Parent, g => new { Text = g.Key == null ? null : g.Key.Text, N = g.Count() })
        .Group(c => c.Post.Author, g => new { g.Key.Name, Authors = g.Select(c => c.AuthorId).Distinct().Count() })
        .Group(c => c.Rating, g => string.Join("", g.OrderBy(c => c.Id).Select(c => c.Author.Name)))
        .Group(c => c.PostId, g => g.Average(c => c.Rating))
        .GroupWhere(c => c.Rating, g => g.Key == null || g.Count() > 3, g => g.Max(c => c.Post.Score))
        .Value(query => query.Count())
        .Value(query => query.Sum(c => c.Rating))
        .Value(query => query.Average(c => c.Rating))
        .Value(query => query.All(c => c.Parent == null))
        .Value(query => query.OrderBy(c => c.Id).Select(c => c.Author).FirstOrDefault());
}
