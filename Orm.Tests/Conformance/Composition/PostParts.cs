using Orm.Tests.Conformance.Models;

namespace Orm.Tests.Conformance.Composition;

/// <summary>What random queries over posts are made of: references and collections.</summary>
internal static class PostParts
{
    internal static QueryParts<Post> Parts { get; } = new QueryParts<Post>(query => query.OrderBy(p => p.Id))
        .Where(p => p.Score > 0)
        .Where(p => p.Body == null)
        .Where(p => p.State != PostState.Draft)
        .Where(p => p.EditedAt == null || p.EditedAt > p.CreatedAt)
        .Where(p => p.Author.Karma > p.Score)
        .Where(p => p.Author.Bio != p.Body)
        .Where(p => p.Community.Name == "csharp" || p.Author.IsBanned)
        .Where(p => p.Comments.Any(c => c.Rating > 2))
        .Where(p => p.Comments.All(c => c.Rating != 1))
        .Where(p => p.Comments.Count() > 2)
        .Where(p => p.Comments.Sum(c => c.Rating) > 3)
        .Where(p => p.Comments.Select(c => c.AuthorId).Contains(p.AuthorId))
        .Where(p => p.Votes.Any(v => v.Value < 0 && v.User.Karma > 0))
        .Where(p => p.Community.Memberships.Any(m => m.UserId == p.AuthorId))
        .WhereIn(s => p => s.Posts.Any(q => q.AuthorId == p.AuthorId && q.Score > p.Score))
        .WhereIn(s => p => s.Users.Where(u => u.IsBanned).Select(u => u.Id).Contains(p.AuthorId))
        .WhereIn(s => p => p.Score > s.Posts.Where(q => q.CommunityId == p.CommunityId).Average(q => q.Score))
        .OrderBy(p => p.Score)
        .OrderBy(p => p.Author.Name)
        .OrderBy(p => p.Comments.Count())
        .OrderBy(p => p.Body)
        .Page(0, 20)
        .Page(5, 30)
        .Select(p => p)
        .Select(p => p.Author)
        .Select(p => new { p.Id, p.Author.Name, Community = p.Community.Name })
        .Select(p => new { p.Id, N = p.Comments.Count(c => c.Parent == null), Max = p.Comments.Max(c => c.Rating) })
        .Select(p => p.Comments.OrderBy(c => c.Id).Select(c => c.Author.Name).FirstOrDefault())
        .SelectDistinct(p => new { p.State, p.CommunityId })
        .SelectDistinct(p => p.Author.Name)
        .Value(query => query.Count(p => p.Author.Karma > 0))
        .Value(query => query.Sum(p => p.Score))
        .Value(query => query.Max(p => (int?)p.Author.Karma))
        .Value(query => query.Any(p => p.Comments.Any()))
        .Value(query => query.OrderBy(p => p.Id).LastOrDefault());
}
