using Orm.Tests.Conformance.Models;

namespace Orm.Tests.Loading;

/// <summary>
/// A way from posts over navigations, taken twice: over loaded entities, and over the keys of the rows that they were
/// written from.
/// </summary>
internal sealed class RandomWalk
{
    private readonly HashSet<string> _touched = [];
    private readonly Dictionary<long, long> _changedAuthors = [];

    private int _writes;

    /// <summary>
    /// How many navigations were touched and questions asked, a different way to one being a different navigation, and
    /// a question after a write a different question. Two of those can be needed to see that it is worth sharing again.
    /// </summary>
    internal int Touched => _touched.Count + _touched.Count(way => way.Contains('!', StringComparison.Ordinal));

    /// <summary>Rates a comment, in the database and among the rows.</summary>
    internal async Task RateAsync(ConformanceDb db, RandomForum forum, int change)
    {
        var comment = forum.Comments[change % forum.Comments.Count];
        comment.Rating = change % 5;
        await db.ExecuteAsync(
            $"""UPDATE "Comments" SET "Rating" = {comment.Rating} WHERE "Id" = {comment.Id}""");
        _writes++;
    }

    /// <summary>Asks a question of all entities where the steps end.</summary>
    internal List<string> Ask(IEnumerable<Post> posts, IReadOnlyList<int> steps, int question)
    {
        var (here, way) = Walk(posts, steps);
        if (here.Count > 0)
        {
            _touched.Add($"{way}?{question % 5}{(_writes > 0 ? $"!{_writes}" : null)}");
        }

        return [.. here.Select(entity => $"{KeyOf(entity)}: {RandomQuestion.Ask(entity, question)}").Order()];
    }

    /// <summary>Answers the same question by the rows.</summary>
    internal List<string> Answer(
        RandomForum forum, IEnumerable<long> posts, IReadOnlyList<int> steps, int question)
        => [.. RowsAt(forum, posts, steps)
            .Select(row => $"{KeyOf(row)}: {RandomQuestion.Answer(forum, row, question)}")
            .Order()];

    /// <summary>Changes a foreign key in memory only.</summary>
    internal void ChangeAuthor(Post post, long author)
    {
        post.AuthorId = author;
        _changedAuthors[post.Id] = author;
    }

    /// <summary>Follows the steps over entities and returns the keys of those where it ends.</summary>
    internal List<long> OverEntities(IEnumerable<Post> posts, IEnumerable<int> steps)
        => [.. Walk(posts, steps).Here.Select(KeyOf).Order()];

    private (IReadOnlyList<object> Here, string Way) Walk(IEnumerable<Post> posts, IEnumerable<int> steps)
    {
        IReadOnlyList<object> here = [.. posts];
        var way = "posts";
        foreach (var step in steps)
        {
            if (here.Count > 0)
            {
                way += "." + NameOf(here[0], step);
                _touched.Add(way);
            }

            here = [.. here.SelectMany(entity => Step(entity, step))];
        }

        return (here, way);
    }

    /// <summary>Follows the same steps over rows.</summary>
    internal List<long> OverRows(RandomForum forum, IEnumerable<long> posts, IEnumerable<int> steps)
        => [.. RowsAt(forum, posts, steps).Select(KeyOf).Order()];

    private IReadOnlyList<object> RowsAt(RandomForum forum, IEnumerable<long> posts, IEnumerable<int> steps)
    {
        var changed = _changedAuthors;
        IReadOnlyList<object> here = [.. forum.Posts.Where(p => posts.Contains(p.Id))];
        foreach (var step in steps)
        {
            here = [.. here.SelectMany(row => Related(forum, row, step, changed))];
            changed = [];
        }

        return here;
    }

    private static string NameOf(object entity, int step) => entity switch
    {
        Post => step % 2 == 0 ? nameof(Post.Author) : nameof(Post.Comments),
        User => step % 2 == 0 ? nameof(User.Posts) : nameof(User.Comments),
        _ => (step % 3) switch
        {
            0 => nameof(Comment.Author),
            1 => nameof(Comment.Parent),
            _ => nameof(Comment.Replies),
        },
    };

    private static IEnumerable<object> Step(object entity, int step) => (entity, NameOf(entity, step)) switch
    {
        (Post post, nameof(Post.Author)) => [post.Author],
        (Post post, _) => post.Comments,
        (User user, nameof(User.Posts)) => user.Posts,
        (User user, _) => user.Comments,
        (Comment comment, nameof(Comment.Author)) => [comment.Author],
        (Comment comment, nameof(Comment.Parent)) => comment.Parent is { } parent ? [parent] : [],
        (Comment comment, _) => comment.Replies,
        _ => [],
    };

    private static IEnumerable<object> Related(
        RandomForum forum, object row, int step, Dictionary<long, long> changed) => (row, NameOf(row, step)) switch
        {
            (Post post, nameof(Post.Author)) =>
                forum.Users.Where(u => u.Id == changed.GetValueOrDefault(post.Id, post.AuthorId)),
            (Post post, _) => forum.Comments.Where(c => c.PostId == post.Id),
            (User user, nameof(User.Posts)) => forum.Posts.Where(p => p.AuthorId == user.Id),
            (User user, _) => forum.Comments.Where(c => c.AuthorId == user.Id),
            (Comment comment, nameof(Comment.Author)) => forum.Users.Where(u => u.Id == comment.AuthorId),
            (Comment comment, nameof(Comment.Parent)) => forum.Comments.Where(c => c.Id == comment.ParentId),
            (Comment comment, _) => forum.Comments.Where(c => c.ParentId == comment.Id),
            _ => [],
        };

    private static long KeyOf(object entity) => entity switch
    {
        Post post => post.Id,
        User user => user.Id,
        _ => ((Comment)entity).Id,
    };
}
