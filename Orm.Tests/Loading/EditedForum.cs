using Orm.Tests.Conformance.Models;
using Xunit;

namespace Orm.Tests.Loading;

/// <summary>
/// Entities of three results that are touched and changed, and beside them what each navigation has to hold: an entry
/// for each that is known, made by the first touch for all entities that live.
/// </summary>
/// <param name="forum">The rows.</param>
/// <param name="posts">All posts, of one result.</param>
/// <param name="users">All users, of another.</param>
/// <param name="spares">All comments, of a third; others come with the posts.</param>
internal sealed class EditedForum(RandomForum forum, List<Post> posts, List<User> users, List<Comment> spares)
{
    private readonly Dictionary<Post, long> _authors = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Post, List<Comment>> _comments = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Comment, long> _writers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Comment, long?> _parents = new(ReferenceEqualityComparer.Instance);
    private readonly List<Comment> _live = [.. spares];

    /// <summary>What was done.</summary>
    internal List<string> Log { get; } = [];

    /// <summary>The statements that the touches need. A parent may be among the rows that are there.</summary>
    internal int LeastLoads { get; private set; }

    internal int MostLoads { get; private set; }

    /// <summary>Touches or changes something.</summary>
    internal void Step(Random random)
    {
        var (post, comment, user) = (Pick(posts, random), Pick(_live, random), Pick(users, random));
        switch (random.Next(comment is null ? 5 : 12))
        {
            case 0:
                TouchAuthor(post!);
                break;
            case 1:
                TouchComments(post!);
                break;
            case 2:
                Log.Add($"p{post!.Id}.AuthorId = {user!.Id}");
                post.AuthorId = user.Id;
                break;
            case 3:
                Log.Add($"p{post!.Id}.Author = u{user!.Id}");
                (post.Author, _authors[post]) = (user, user.Id);
                break;
            case 4:
                Remove(post!, random);
                break;
            default:
                StepOn(comment!, post!, user!, random);
                break;
        }
    }

    /// <summary>Touches everything.</summary>
    internal void CheckAll()
    {
        posts.ForEach(TouchAuthor);
        posts.ForEach(TouchComments);
        foreach (var comment in _live.ToList())
        {
            TouchWriter(comment);
            TouchParent(comment);
        }
    }

    private void StepOn(Comment comment, Post post, User user, Random random)
    {
        switch (random.Next(7))
        {
            case 0:
                TouchWriter(comment);
                break;
            case 1:
                TouchParent(comment);
                break;
            case 2:
                Log.Add($"c{comment.Id}.AuthorId = {user.Id}");
                comment.AuthorId = user.Id;
                break;
            case 3:
                Log.Add($"c{comment.Id}.Author = u{user.Id}");
                (comment.Author, _writers[comment]) = (user, user.Id);
                break;
            case 4 when comment.ParentId is not null:
                comment.ParentId = Pick(forum.Comments, random)!.Id;
                Log.Add($"c{comment.Id}.ParentId = {comment.ParentId}");
                break;
            case 5:
                var parent = random.Next(3) == 0 ? null : Pick(_live, random);
                Log.Add($"c{comment.Id}.Parent = c{parent?.Id}");
                (comment.Parent, _parents[comment]) = (parent, parent?.Id);
                break;
            default:
                LoadComments(post);
                Log.Add($"p{post.Id}.Comments.Add(c{comment.Id})");
                post.Comments.Add(comment);
                _comments[post].Add(comment);
                break;
        }
    }

    private void TouchAuthor(Post post)
    {
        Log.Add($"touch p{post.Id}.Author");
        Load(_authors, posts, post, unknown => unknown.AuthorId);
        Assert.Equal(_authors[post], post.Author.Id);
    }

    private void TouchComments(Post post)
    {
        Log.Add($"touch p{post.Id}.Comments");
        LoadComments(post);
        Assert.Equal(_comments[post], post.Comments);
    }

    private void TouchWriter(Comment comment)
    {
        Log.Add($"touch c{comment.Id}.Author");
        Load(_writers, _live, comment, unknown => unknown.AuthorId);
        Assert.Equal(_writers[comment], comment.Author.Id);
    }

    private void TouchParent(Comment comment)
    {
        Log.Add($"touch c{comment.Id}.Parent");
        var least = LeastLoads;
        Load(_parents, _live, comment, unknown => unknown.ParentId);
        LeastLoads = least;
        Assert.Equal(_parents.GetValueOrDefault(comment), comment.Parent?.Id);
    }

    private void Remove(Post post, Random random)
    {
        LoadComments(post);
        if (_comments[post] is { Count: > 0 } known)
        {
            var place = random.Next(known.Count);
            Log.Add($"p{post.Id}.Comments.Remove(c{known[place].Id})");
            Assert.True(post.Comments.Remove(known[place]));
            known.RemoveAt(known.IndexOf(known[place]));
        }
    }

    // The first touch is for all that do not know it yet, each by the key that it has now. One without a key needs no
    // load, and is not given a key later: whether it knew by then that there is none depends on who was read with it.
    private void Load<TEntity, TKey>(
        Dictionary<TEntity, TKey> known, List<TEntity> live, TEntity touched, Func<TEntity, TKey> key)
        where TEntity : class
    {
        if (known.ContainsKey(touched) || key(touched) is null)
        {
            return;
        }

        LeastLoads++;
        MostLoads++;
        foreach (var entity in live)
        {
            known.TryAdd(entity, key(entity));
        }
    }

    // The entities that come are new objects; which ones, the load has to say.
    private void LoadComments(Post post)
    {
        if (_comments.ContainsKey(post))
        {
            return;
        }

        LeastLoads++;
        MostLoads++;
        foreach (var unknown in posts.Where(other => !_comments.ContainsKey(other)))
        {
            var loaded = unknown.Comments.ToList();
            Assert.Equal(
                forum.Comments.Where(row => row.PostId == unknown.Id).Select(row => row.Id),
                loaded.Select(comment => comment.Id).Order());
            Assert.All(loaded, comment => Assert.Same(unknown, comment.Post));
            Assert.DoesNotContain(loaded, _live.Contains);
            _comments.Add(unknown, loaded);
        }

        _live.AddRange(_comments.Values.SelectMany(list => list).Except(_live).ToList());
    }

    private static T? Pick<T>(List<T> from, Random random)
        where T : class
        => from.Count == 0 ? null : from[random.Next(from.Count)];
}
