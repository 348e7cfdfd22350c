using System.Globalization;
using Orm.Tests.Conformance.Models;

namespace Orm.Tests.Loading;

/// <summary>Questions about the comments that an entity leads to, for the database and for the rows.</summary>
internal static class RandomQuestion
{
    internal static string Ask(object entity, int question)
    {
        var query = Navigation(entity).Query();
        return (question % 5) switch
        {
            0 => Text(query.Count()),
            1 => string.Join(",", query.OrderByDescending(c => c.Id).Take(2).ToList().Select(c => c.Id)),
            2 => Text(query.Max(c => c.Rating)),
            3 => Text(query.Any(c => c.Rating > 1)),
            _ => string.Join(",", query.Where(c => c.Rating != null).OrderBy(c => c.Rating).ThenBy(c => c.Id)
                .Select(c => c.Rating + 10 * (int)c.Id).ToList()),
        };
    }

    internal static string Answer(RandomForum forum, object row, int question)
    {
        var comments = forum.Comments.Where(comment => row switch
        {
            Post post => comment.PostId == post.Id,
            User user => comment.AuthorId == user.Id,
            _ => comment.ParentId == ((Comment)row).Id,
        });
        return (question % 5) switch
        {
            0 => Text(comments.Count()),
            1 => string.Join(",", comments.OrderByDescending(c => c.Id).Take(2).Select(c => c.Id)),
            2 => Text(comments.Max(c => c.Rating)),
            3 => Text(comments.Any(c => c.Rating > 1)),
            _ => string.Join(",", comments.Where(c => c.Rating != null).OrderBy(c => c.Rating).ThenBy(c => c.Id)
                .Select(c => c.Rating + 10 * (int)c.Id)),
        };
    }

    private static ICollection<Comment> Navigation(object entity) => entity switch
    {
        Post post => post.Comments,
        User user => user.Comments,
        _ => ((Comment)entity).Replies,
    };

    private static string Text<T>(T value) => string.Create(CultureInfo.InvariantCulture, $"{value}");
}
