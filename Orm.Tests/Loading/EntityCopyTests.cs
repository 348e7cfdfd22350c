using System.Reflection;
using Orm.Tests.Conformance.Models;
using Orm.Tests.Loading.Campus;
using Xunit;

namespace Orm.Tests.Loading;

/// <summary>Copies of entities that were read, and sequences that load while entities are taken from them.</summary>
public abstract class EntityCopyTests(Backend backend) : IAsyncLifetime
{
    private static readonly MethodInfo s_clone =
        typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!;

    private ConformanceDb _db = null!;

    public async Task InitializeAsync() => _db = await LoadedForum.ConnectAsync(backend);

    public async Task DisposeAsync() => await _db.DisposeAsync();

    [Fact]
    public void A_copy_loads_what_its_original_would()
    {
        var posts = _db.Posts.OrderBy(p => p.Id).ToList();
        var copy = CopyOf(posts[1]);

        Assert.Equal(copy.AuthorId, copy.Author.Id);
        Assert.Equal(copy.AuthorId, posts[1].Author.Id);
        Assert.Equal(_db.Comments.Count(c => c.PostId == copy.Id), CopyOf(posts[1]).Comments.Count);
    }

    [Fact]
    public async Task A_copy_asks_for_itself()
    {
        foreach (var post in await _db.Posts.OrderBy(p => p.Id).ToListAsync())
        {
            var copy = CopyOf(post);
            var expected = await _db.Comments.CountAsync(c => c.PostId == copy.Id);
            Assert.Equal(expected, copy.Comments.Query().Count());
            Assert.Equal(expected, (await copy.Comments.Query().ToListAsync()).Count);
        }
    }

    [Fact]
    public void A_copy_of_a_self_reference()
    {
        var child = _db.Comments.Where(c => c.ParentId != null).OrderBy(c => c.Id).ToList()[0];

        Assert.Equal(child.ParentId, CopyOf(child).Parent!.Id);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Entities_of_navigations_that_are_not_loaded(bool isAsync)
    {
        var posts = await _db.Posts.ToListAsync();
        if (isAsync)
        {
            await _db.LoadAsync(posts.SelectMany(p => p.Comments), c => c.Author);
        }
        else
        {
            _db.Load(posts.SelectMany(p => p.Comments), c => c.Author);
        }

        var before = _db.Session.StatementCount;
        Assert.All(posts.SelectMany(p => p.Comments), c => Assert.Equal(c.AuthorId, c.Author.Id));
        Assert.Equal(before, _db.Session.StatementCount);
    }

    [Fact]
    public void A_collection_that_is_not_loaded()
    {
        var post = _db.Posts.First(p => p.Comments.Any());

        _db.Load(post.Comments, c => c.Author);

        Assert.All(post.Comments, c => Assert.Equal(c.AuthorId, c.Author.Id));
    }

    private static T CopyOf<T>(T entity)
        where T : class
        => (T)s_clone.Invoke(entity, parameters: null)!;

    public sealed class OnSqlite() : EntityCopyTests(Backend.Sqlite);

    public sealed class OnAdoNet() : EntityCopyTests(Backend.AdoNet);

    public sealed class OnEngine() : EntityCopyTests(Backend.Engine);
}
