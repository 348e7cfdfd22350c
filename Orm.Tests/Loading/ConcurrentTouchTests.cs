using Orm.Tests.Conformance.Data;
using Orm.Tests.Conformance.Models;
using Orm.Tests.Loading.Campus;
using Xunit;

namespace Orm.Tests.Loading;

/// <summary>
/// What docs/n-plus-one.md says of threads: navigations that are known are read from any thread; of two threads that
/// load at once one is told, and nothing is half known afterwards.
/// </summary>
public abstract class ConcurrentTouchTests(Backend backend)
{
    [Fact]
    public async Task What_is_known_is_read_from_any_thread()
    {
        await using var db = await LoadedForum.ConnectAsync(backend);
        var posts = await db.Posts.Include(p => p.Author).Include(p => p.Comments).ToListAsync();
        var before = db.Session.StatementCount;

        var sums = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(
            () => posts.Sum(post => post.Author.Id + post.Comments.Sum(comment => comment.Id + comment.Post.Id)))));

        Assert.Single(sums.Distinct());
        Assert.Equal(0, db.Session.StatementCount - before);
    }

    [Fact]
    public async Task All_threads_get_one_collection()
    {
        const int Threads = 4;
        await using var db = await LoadedForum.ConnectAsync(backend);
        for (var round = 0; round < 50; round++)
        {
            var posts = await db.Posts.Include(p => p.Comments).ToListAsync();
            var before = db.Session.StatementCount;
            using var go = new Barrier(Threads);
            var touched = await Task.WhenAll(Enumerable.Range(0, Threads).Select(_ => Task.Factory.StartNew(
                () =>
                {
                    go.SignalAndWait(TimeSpan.FromSeconds(30));
                    return posts.ConvertAll(post => post.Comments);
                },
                TaskCreationOptions.LongRunning)));

            Assert.All(
                touched,
                one => Assert.All(one.Zip(touched[0]), comments => Assert.Same(comments.Second, comments.First)));
            Assert.Equal(touched[0].Count, touched[0].Count(comments => comments.Count >= 0));
            Assert.Equal(before, db.Session.StatementCount);
        }
    }

    [Fact]
    public async Task Of_two_threads_that_load_one_is_told()
    {
        using var held = new HeldStatement();
        await using var db = await LoadedForum.ConnectAsync(backend, held);
        var posts = await db.Posts.OrderBy(p => p.Id).ToListAsync();
        held.HoldsNext = true;
        var load = Task.Run(() => posts[0].Author.Id);
        held.WaitUntilHeld();

        var error = Assert.Throws<ConcurrentUseException>(() => posts[1].Comments.Count);
        Assert.Throws<ConcurrentUseException>(() => posts[0].Author);
        held.GoOn();

        Assert.Equal(nameof(ConformanceDb), error.Context);
        Assert.Equal(posts[0].AuthorId, await load);
        AssertLoaded(posts);
        Assert.Equal(3, db.Session.StatementCount);
    }

    [Fact]
    public async Task After_two_threads_that_load_all_is_known_and_so()
    {
        for (var round = 0; round < 20; round++)
        {
            await using var db = await LoadedForum.ConnectAsync(backend);
            var posts = await db.Posts.OrderBy(p => p.Id).ToListAsync();
            using var go = new Barrier(2);

            void Touch(Action<Post> navigation)
            {
                go.SignalAndWait(TimeSpan.FromSeconds(30));
                foreach (var post in posts)
                {
                    try
                    {
                        navigation(post);
                    }
                    catch (ConcurrentUseException error)
                    {
                        Assert.Equal(nameof(ConformanceDb), error.Context);
                    }
                }
            }

            await Task.WhenAll(
                Task.Run(() => Touch(post => Assert.Equal(post.AuthorId, post.Author.Id))),
                Task.Run(() => Touch(post => Assert.All(post.Comments, comment => Assert.Same(post, comment.Post)))));

            AssertLoaded(posts);
            Assert.Equal(3, db.Session.StatementCount);
        }
    }

    private static void AssertLoaded(List<Post> posts)
    {
        Assert.All(posts, post => Assert.Equal(post.AuthorId, post.Author.Id));
        Assert.Equal(
            ObjectGraph.Instance.Forum.Posts.OrderBy(p => p.Id).Select(p => p.Comments.Count),
            posts.Select(p => p.Comments.Count));
    }

    public sealed class OnSqlite() : ConcurrentTouchTests(Backend.Sqlite);

    public sealed class OnAdoNet() : ConcurrentTouchTests(Backend.AdoNet);

    public sealed class OnTheEngine() : ConcurrentTouchTests(Backend.Engine);
}
