using Xunit;

namespace Orm.Tests.Loading;

/// <content>Questions about navigations that load none of their elements, or a few.</content>
public sealed partial class AccessPatternTests
{
    public static readonly TheoryData<AccessPattern> Questions =
    [
        new("a count for each row", 2, s => 1 + s.Posts.Count,
            s => s.Posts.Select(p => s.Ask(p.Comments).Count()).ToList()),
        new("a count with a condition", 2, s => 1 + s.Posts.Count,
            s => s.Posts.Select(p => s.Ask(p.Comments).Count(c => c.Rating > 2)).ToList()),
        new("whether there is one", 2, s => 1 + s.Posts.Count,
            s => s.Posts.Where(p => s.Ask(p.Comments).Any(c => c.ParentId != null)).Select(p => p.Id).ToList()),
        new("whether all are", 2, s => 1 + s.Posts.Count,
            s => s.Posts.Where(p => s.Ask(p.Comments).All(c => c.Rating != 1)).Select(p => p.Id).ToList()),
        new("a sum, with nothing for some", 2, s => 1 + s.Users.Count,
            s => s.Users.Select(u => s.Ask(u.Posts).Sum(p => p.Score)).ToList()),
        new("the greatest of those that have one", 2, s => 1 + s.Posts.Count,
            s => s.Posts.Select(p => s.Ask(p.Comments).Max(c => c.Rating)).ToList()),
        new("the average", 2, s => 1 + s.Users.Count,
            s => s.Users.Select(u => s.Ask(u.Posts).Average(p => (double?)p.Score)).ToList()),
        new("a count over a composite key", 2, s => 1 + s.Products.Count,
            s => s.Products.Select(p => s.Ask(p.Lines).Count()).ToList()),
        new("a count over a table in between", 2, s => 1 + s.Users.Count,
            s => s.Users.Select(u => s.Ask(u.Memberships).Count(m => m.Community.Name != "x")).ToList()),
        new("two questions for each row", 3, s => 1 + (2 * s.Posts.Count),
            s => s.Posts.Select(p => (s.Ask(p.Comments).Count(), s.Ask(p.Votes).Count(v => v.Value > 0))).ToList()),
        new("the same question twice", 2, s => 1 + (2 * s.Posts.Count),
            s => s.Posts.Select(p => s.Ask(p.Comments).Any() ? s.Ask(p.Comments).Any() : false).ToList()),
        new("one of two questions", 3, s => 1 + s.Posts.Count, s => s.Posts
            .Select(p => p.Id % 2 == 0 ? s.Ask(p.Comments).Count() : s.Ask(p.Votes).Count())
            .ToList()),
        new("a captured value that is the same for all", 2, s => 1 + s.Posts.Count, s =>
        {
            var least = 2;
            return s.Posts.Select(p => s.Ask(p.Comments).Count(c => c.Rating >= least)).ToList();
        }),
        new("a loop of values outside", 4, s => 1 + (3 * s.Posts.Count), s =>
        {
            var posts = s.Posts;
            return Enumerable.Range(1, 3)
                .Select(least => posts.Sum(p => s.Ask(p.Comments).Count(c => c.Rating >= least)))
                .ToList();
        }),
        new("a loop of values inside", 4, s => 1 + (3 * s.Posts.Count), s => s.Posts
            .SelectMany(p => Enumerable.Range(1, 3).Select(least => s.Ask(p.Comments).Count(c => c.Rating >= least)))
            .ToList()),
        new("questions about loaded elements", 3, s => 1 + s.Posts.Count + s.Comments.Count,
            s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).Select(c => s.Ask(c.Replies).Count()).ToList())
                .ToList()),
    ];

    public static readonly TheoryData<AccessPattern> Elements =
    [
        new("the three latest of each", 2, s => 1 + s.Posts.Count, s => s.Posts
            .Select(p => s.Ask(p.Comments).OrderByDescending(c => c.Id).Take(3).ToList().ConvertAll(c => c.Id))
            .ToList()),
        new("a page of each", 2, s => 1 + s.Posts.Count, s => s.Posts
            .Select(p => s.Ask(p.Comments).OrderBy(c => c.Id).Skip(2).Take(2).ToList().ConvertAll(c => c.Id))
            .ToList()),
        new("the first of each, and its author", 3, s => 1 + (2 * s.Posts.Count), s => s.Posts
            .Select(p => s.Ask(p.Comments).OrderBy(c => c.Id).FirstOrDefault()?.Author.Name).ToList()),
        new("the last of each", 2, s => 1 + s.Posts.Count, s => s.Posts
            .Select(p => s.Ask(p.Comments).OrderBy(c => c.Id).LastOrDefault()?.Id).ToList()),
        new("an own one of each, if there is one", 2, s => 1 + s.Posts.Count, s => s.Posts
            .Select(p => s.Ask(p.Votes).SingleOrDefault(v => v.UserId == 3)?.Value).ToList()),
        new("the greatest by a key", 2, s => 1 + s.Users.Count, s => s.Users
            .Select(u => s.Ask(u.Posts).OrderBy(p => p.Id).MaxBy(p => p.Score)?.Id).ToList()),
        new("columns of some", 2, s => 1 + s.Posts.Count, s => s.Posts
            .Select(p => s.Ask(p.Comments).Where(c => c.Rating > 1).OrderBy(c => c.Id)
                .Select(c => new { c.Id, c.Author.Name }).ToList())
            .ToList()),
        new("values that are different", 2, s => 1 + s.Posts.Count, s => s.Posts
            .Select(p => s.Ask(p.Comments).Select(c => c.AuthorId).Distinct().OrderBy(id => id).ToList()).ToList()),
        new("elements with a condition, and what they lead to", 4, s => 1 + s.Posts.Count + (2 * s.Comments.Count), s =>
            s.Posts.Select(p => string.Join(",", s.Ask(p.Comments).Where(c => c.Rating != null).OrderBy(c => c.Id)
                .ToList().Select(c => c.Author.Name + c.Replies.Count))).ToList()),
        new("elements that lead back", 2, s => 1 + s.Posts.Count, s => s.Posts
            .Select(p => s.Ask(p.Comments).OrderBy(c => c.Id).Take(2).ToList().ConvertAll(c => c.Post.Title)).ToList()),
        new("elements of elements", 2, s => 1 + s.Users.Count, s => s.Users
            .Select(u => s.Ask(u.Posts).SelectMany(p => p.Comments).Count(c => c.Rating > 1)).ToList()),
        new("a loop over the query itself", 2, s => 1 + s.Posts.Count, s =>
        {
            var total = 0L;
            foreach (var post in s.Posts)
            {
                foreach (var comment in s.Ask(post.Comments).Where(c => c.Rating > 1))
                {
                    total += comment.Id;
                }
            }

            return total;
        }),
    ];
}
