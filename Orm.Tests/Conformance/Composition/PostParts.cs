using Orm.Tests.Conformance.Models;

namespace Orm.Tests.Conformance.Composition;

/// <summary>What random queries over posts are made of: references and collections.</summary>
internal static class PostParts
{
    internal static QueryParts<Post> Parts { get; } = AddEnds(AddGroups(AddOrders(AddCombinations(AddFilters(
        new QueryParts<Post>(query => query.OrderBy(p => p.Id)))))));

    private static QueryParts<Post> AddFilters(QueryParts<Post> parts) => parts
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
        .WhereIn(s => p => s.Posts.GroupBy(q => q.AuthorId).Where(g => g.Count() > 2).Select(g => g.Key)
            .Contains(p.AuthorId));

    private static QueryParts<Post> AddCombinations(QueryParts<Post> parts) => parts
        .Combine((s, q) => q.Join(s.Users, p => p.AuthorId, u => u.Id, (p, u) => p))
        .Combine((s, q) => q.Join(s.Comments, p => p.Id, c => c.PostId, (p, c) => c.Post))
        .Combine((s, q) => q.LeftJoin(s.Comments, p => p.Id, c => c.PostId, (p, c) => p))
        .Combine((s, q) => q.GroupJoin(s.Comments, p => p.Id, c => c.PostId, (p, g) => new { p, g })
            .Where(x => x.g.Any(c => c.Rating > 0)).Select(x => x.p))
        .Combine((s, q) => s.Users.SelectMany(u => q.Where(p => p.AuthorId == u.Id)))
        .Combine((s, q) => q.SelectMany(p => p.Comments.DefaultIfEmpty(), (p, c) => p))
        .Combine((s, q) => q.SelectMany(p => p.Votes.OrderBy(v => v.UserId).Take(2), (p, v) => p))
        .Combine((s, q) => q.Concat(s.Posts.Where(p => p.Score > 10)))
        .Combine((s, q) => q.Union(s.Posts.Where(p => p.State == PostState.Open)))
        .Combine((s, q) => q.Intersect(s.Posts.Where(p => p.Body != null)))
        .Combine((s, q) => q.Except(s.Posts.Where(p => p.Author.IsBanned)))
        .Combine((s, q) => q.OrderBy(p => p.Id).DistinctBy(p => p.AuthorId))
        .Combine((s, q) => q.OrderBy(p => p.Id).Reverse())
        .Combine((s, q) => q.OrderBy(p => p.Id).TakeLast(25))
        .Combine((s, q) => q.OrderBy(p => p.Id).SkipLast(10));

    private static QueryParts<Post> AddOrders(QueryParts<Post> parts) => parts
        .OrderBy(p => p.Score)
        .OrderBy(p => p.Author.Name)
        .OrderBy(p => p.Comments.Count())
        .OrderBy(p => p.Body)
        .Page(0, 20)
        .Page(5, 30);

    private static QueryParts<Post> AddGroups(QueryParts<Post> parts) => parts
        .FirstOf(p => p.AuthorId, g => g.OrderByDescending(p => p.Score).ThenBy(p => p.Id).First())
        .FirstOf(p => p.Body, g => g.OrderBy(p => p.Id).Last())
        .Group(p => p.Author, g => new { g.Key.Name, N = g.Count(), Best = g.Max(p => p.Score) })
        .Group(p => p.Author, g => new { g.Key, Comments = g.Sum(p => p.Comments.Count()) })
        .Group(p => new { p.CommunityId, p.State }, g => new { g.Key, Karma = g.Sum(p => p.Author.Karma) })
        .Group(p => p.Comments.Count(), g => new { g.Key, Average = g.Average(p => p.Score) })
        .Group(p => p.Community.Name, g => g.OrderBy(p => p.Id).Select(p => p.Title).First())
        .Group(p => p.AuthorId, g => g.OrderByDescending(p => p.Score).ThenBy(p => p.Id).Take(2).Sum(p => p.Score))
        .GroupWhere(p => p.AuthorId, g => g.Count(p => p.Score > 0) > 1, g => new { g.Key, Sum = g.Sum(p => p.Score) })
        .GroupWhere(p => p.State, g => g.Any(p => p.Comments.Any()), g => g.Select(p => p.AuthorId).Distinct().Count());

    private static QueryParts<Post> AddEnds(QueryParts<Post> parts) => parts
        .Select(p => p)
        .Select(p => p.Author)
        .Select(p => new { p.Id, p.Author.Name, Community = p.Community.Name })
        .Select(p => new { p.Id, N = p.Comments.Count(c => c.Parent == null), Max = p.Comments.Max(c => c.Rating) })
        .Select(p => p.Comments.OrderBy(c => c.Id).Select(c => c.Author.Name).FirstOrDefault())
        .SelectDistinct(p => new { p.State, p.CommunityId })
        .SelectDistinct(p => p.Author.Name)
        .Value(query => query.GroupBy(p => p.AuthorId).Max(g => (int?)g.Count()))
        .Select(p => p.Comments.Count())
        .SelectMany(p => p.Comments.Select(c => new { p.Title, c.Text }))
        .SelectMany(p => p.Comments.OrderBy(c => c.Id).Take(1).Select(c => c.Author.Name))
        .Value(query => query.Count(p => p.Author.Karma > 0))
        .Value(query => query.Sum(p => p.Score))
        .Value(query => query.Max(p => (int?)p.Author.Karma))
        .Value(query => query.Any(p => p.Comments.Any()))
        .Value(query => query.OrderBy(p => p.Id).LastOrDefault());
}
