using Orm.Tests.Conformance.Data;
using Orm.Tests.Conformance.Models;
using Orm.Tests.Loading.Campus;
using Xunit;

namespace Orm.Tests.Loading;

public abstract class IncludeTests(Backend backend, bool isCompiled = true) : IAsyncLifetime
{
    private ConformanceDb _db = null!;

    private static IEnumerable<Post> Expected => ObjectGraph.Instance.Forum.Posts;

    public async Task InitializeAsync()
    {
        _db = await LoadedForum.ConnectAsync(backend);
        _db.Queries.TranslatesCompiled = !isCompiled;
    }

    public async Task DisposeAsync() => await _db.DisposeAsync();

    [Fact]
    public async Task A_reference_is_joined()
    {
        var posts = await _db.Posts.Include(p => p.Author).ToListAsync();

        Assert.All(posts, post => Assert.Equal(post.AuthorId, post.Author.Id));
        AssertStatements(1);
    }

    [Fact]
    public async Task An_optional_reference_that_is_null_is_known()
    {
        var comments = await _db.Comments.Include(c => c.Parent).ToListAsync();

        Assert.All(comments, comment => Assert.Equal(comment.ParentId, comment.Parent?.Id));
        AssertStatements(1);
    }

    [Fact]
    public async Task A_collection_is_one_more_statement_and_leads_back()
    {
        var posts = await _db.Posts.Include(p => p.Comments).ToListAsync();

        Assert.Equal(Expected.Sum(p => p.Comments.Count), posts.Sum(p => p.Comments.Count));
        Assert.All(posts, post => Assert.All(post.Comments, comment => Assert.Same(post, comment.Post)));
        AssertStatements(2);
    }

    [Fact]
    public async Task A_part_of_a_collection_is_limited_for_each_entity()
    {
        var posts = await _db.Posts.OrderBy(p => p.Id)
            .Include(p => p.Comments.Where(c => c.Rating != null).OrderByDescending(c => c.Id).Take(2))
            .ToListAsync();

        Assert.Equal(
            Expected.OrderBy(p => p.Id).Select(p => string.Join(
                ',', p.Comments.Where(c => c.Rating != null).OrderByDescending(c => c.Id).Take(2).Select(c => c.Id))),
            posts.Select(p => string.Join(',', p.Comments.Select(c => c.Id))));
        AssertStatements(2);
    }

    [Fact]
    public async Task Navigations_behind_navigations_come_along()
    {
        var posts = await _db.Posts
            .Include(p => p.Author)
            .Include(p => p.Comments).ThenInclude(c => c.Author)
            .Include(p => p.Comments).ThenInclude(c => c.Replies).ThenInclude(r => r.Author)
            .Include(p => p.Community).ThenInclude(c => c.Memberships)
            .ToListAsync();
        AssertStatements(4);

        var names = posts.SelectMany(p => p.Comments).SelectMany(c => c.Replies).Select(r => r.Author.Name).Order();
        Assert.Equal(
            Expected.SelectMany(p => p.Comments).SelectMany(c => c.Replies).Select(r => r.Author.Name).Order(), names);
        Assert.Equal(
            Expected.Sum(p => p.Community.Memberships.Count), posts.Sum(p => p.Community.Memberships.Count));
        Assert.All(posts.SelectMany(p => p.Comments), c => Assert.Equal(c.AuthorId, c.Author.Id));
        AssertStatements(4);
    }

    [Fact]
    public async Task What_was_not_included_is_loaded_for_all_when_it_is_touched()
    {
        var posts = await _db.Posts.Include(p => p.Comments).ToListAsync();

        Assert.All(posts, post => Assert.All(post.Comments, comment => Assert.NotNull(comment.Author)));
        AssertStatements(3);
    }

    [Fact]
    public async Task It_works_on_one_entity_and_on_a_stream()
    {
        var post = await _db.Posts.Include(p => p.Comments).FirstAsync(p => p.Id == 5);
        Assert.Equal(Expected.Single(p => p.Id == 5).Comments.Count, post.Comments.Count);
        AssertStatements(2);

        await foreach (var streamed in _db.Posts.Include(p => p.Votes))
        {
            Assert.Equal(Expected.Single(p => p.Id == streamed.Id).Votes.Count, streamed.Votes.Count);
        }

        AssertStatements(4);
    }

    [Fact]
    public async Task Entities_are_loaded_explicitly()
    {
        var posts = await _db.Posts.ToListAsync();
        await _db.LoadAsync(posts, p => p.Comments);
        AssertStatements(2);
        await _db.LoadAsync(posts, p => p.Comments);
        _db.Load(posts, p => p.Author);
        AssertStatements(3);

        Assert.Equal(Expected.Sum(p => p.Comments.Count), posts.Sum(p => p.Comments.Count));
        Assert.All(posts, post => Assert.Equal(post.AuthorId, post.Author.Id));
        AssertStatements(3);
    }

    [Fact]
    public void What_is_no_navigation_is_refused()
    {
        Assert.Throws<ArgumentException>(() => _db.Load<Post, string>([], p => p.Title));
        Assert.Throws<QueryNotSupportedException>(() => _db.Posts.Include(p => p.Title).ToList());
        Assert.Throws<QueryNotSupportedException>(
            () => _db.Posts.Include(p => p.Comments.Select(c => c.Author)).ToList());
        Assert.Throws<QueryNotSupportedException>(() => _db.Posts.Select(p => p.Id).Include(p => p).ToList());
    }

    private void AssertStatements(int count) => Assert.Equal(count, _db.Session.StatementCount);

    public sealed class OnSqlite() : IncludeTests(Backend.Sqlite);

    public sealed class OnAdoNet() : IncludeTests(Backend.AdoNet);

    public sealed class OnTheEngine() : IncludeTests(Backend.Engine);

    public sealed class Translated() : IncludeTests(Backend.Sqlite, isCompiled: false);

    public sealed class TranslatedOnTheEngine() : IncludeTests(Backend.Engine, isCompiled: false);
}
