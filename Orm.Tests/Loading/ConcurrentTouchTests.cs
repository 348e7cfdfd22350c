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
    public async Task Of_two_threads_that_load_one_is_told_and_both_find_what_is_so()
    {
        var refused = 0;
        for (var round = 0; round < 20 || (refused == 0 && round < 2_000); round++)
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
                        Interlocked.Increment(ref refused);
                    }
                }
            }

            await Task.WhenAll(
                Task.Run(() => Touch(post => Assert.Equal(post.AuthorId, post.Author.Id))),
                Task.Run(() => Touch(post => Assert.All(post.Comments, comment => Assert.Same(post, comment.Post)))));

            Assert.All(posts, post => Assert.Equal(post.AuthorId, post.Author.Id));
            Assert.Equal(
                ObjectGraph.Instance.Forum.Posts.OrderBy(p => p.Id).Select(p => p.Comments.Count),
                posts.Select(p => p.Comments.Count));
            Assert.Equal(3, db.Session.StatementCount);
        }

        Assert.NotEqual(0, refused);
    }

    public sealed class OnSqlite() : ConcurrentTouchTests(Backend.Sqlite);

    public sealed class OnAdoNet() : ConcurrentTouchTests(Backend.AdoNet);

    public sealed class OnTheEngine() : ConcurrentTouchTests(Backend.Engine);
}
