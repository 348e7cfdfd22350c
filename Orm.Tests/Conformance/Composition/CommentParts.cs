using Orm.Tests.Conformance.Models;

namespace Orm.Tests.Conformance.Composition;

/// <summary>What random queries over comments are made of: references that may lead nowhere, threads.</summary>
internal static class CommentParts
{
    internal static QueryParts<Comment> Parts { get; } = AddJoins(AddOperators(
        new QueryParts<Comment>(query => query.OrderBy(c => c.Id))));

    private static QueryParts<Comment> AddJoins(QueryParts<Comment> parts) => parts
        .Combine((s, q) => q.Join(s.Posts, c => c.PostId, p => p.Id, (c, p) => c))
        .Combine((s, q) => q.Join(s.Comments, c => c.ParentId, d => (long?)d.Id, (c, d) => d))
        .Combine((s, q) => q.LeftJoin(s.Comments, c => (long?)c.Id, d => d.ParentId, (c, d) => c))
        .Combine((s, q) => q.GroupJoin(
            s.Comments, c => (long?)c.Id, d => d.ParentId, (c, g) => new { c, N = g.Count() })
            .Where(x => x.N > 0).Select(x => x.c))
        .Combine((s, q) => q.SelectMany(c => c.Replies.DefaultIfEmpty(), (c, r) => c))
        .Combine((s, q) => q.SelectMany(
            c => s.Posts.Where(p => p.Score > c.Rating).OrderBy(p => p.Id).Take(1), (c, p) => c))
        .Combine((s, q) => s.Users.SelectMany(
            u => q.Where(c => c.AuthorId == u.Id && c.Rating < u.Karma).OrderBy(c => c.Id).Take(2)))
        .Combine((s, q) => q.Concat(s.Comments.Where(c => c.Rating == 3)))
        .Combine((s, q) => q.Union(s.Comments.Where(c => c.Parent != null)))
        .Combine((s, q) => q.Intersect(s.Comments.Where(c => c.Rating != null)))
        .Combine((s, q) => q.Except(s.Posts.SelectMany(p => p.Comments.OrderBy(c => c.Id).Take(1))))
        .Combine((s, q) => q.GroupBy(c => c.PostId).SelectMany(g => g.OrderByDescending(c => c.Id).Take(2)))
        .Combine((s, q) => q.OrderBy(c => c.Id).DistinctBy(c => ValueTuple.Create(c.AuthorId, c.Rating)))
        .Combine((s, q) => q.OrderBy(c => c.Id).Where((c, i) => i % 3 != 0))
        .Combine((s, q) => q.OrderBy(c => c.Id).TakeWhile(c => c.Rating != 6))
        .SelectMany(c => c.Replies.Select(r => new { c.Text, r.Id }))
        .SelectMany(c => c.Post.Comments.Select(d => d.AuthorId).Union(c.Replies.Select(r => r.AuthorId)))
        .Select(c => c.Replies.Select(r => r.Id).OrderBy(i => i).FirstOrDefault());

    private static QueryParts<Comment> AddOperators(QueryParts<Comment> parts) => parts
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
