using Orm.Tests.Conformance.Models;
using Orm.Tests.Loading.Campus;
using Xunit;

namespace Orm.Tests.Loading;

public abstract class LoadFailureTests(Backend backend)
{
    [Fact]
    public async Task A_disposed_context_is_named_with_the_navigation_and_the_key()
    {
        var db = await LoadedForum.ConnectAsync(backend);
        var post = await db.Posts.FirstAsync(p => p.Id == 7);
        await db.DisposeAsync();

        var error = Assert.Throws<NavigationNotLoadedException>(() => post.Comments.Count);

        Assert.Equal(NavigationNotLoadedReason.ContextDisposed, error.Reason);
        Assert.Equal("Post.Comments of Post 7", error.Message[..23]);
        Assert.Contains(".Include(x => x.Comments)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_loaded_is_there_after_the_context_is_disposed()
    {
        var db = await LoadedForum.ConnectAsync(backend);
        var posts = await db.Posts.Include(p => p.Author).ToListAsync();
        await db.LoadAsync(posts, p => p.Comments);
        await db.DisposeAsync();

        Assert.All(posts, post => Assert.NotNull(post.Author.Name));
        Assert.Equal(150, posts.Sum(p => p.Comments.Count));
    }

    [Fact]
    public async Task A_context_can_refuse_to_load_by_touching()
    {
        var database = await LoadedForum.CreateAsync(backend);
        await using (database)
        {
            await using var db = new ConformanceDb(database.Options with { AllowLazyLoading = false });
            var comments = await db.Comments.OrderBy(c => c.Id).ToListAsync();

            var error = Assert.Throws<NavigationNotLoadedException>(() => comments[0].Author);

            Assert.Equal(NavigationNotLoadedReason.LazyLoadingRefused, error.Reason);
            Assert.Contains("db.LoadAsync(entities, x => x.Author)", error.Message, StringComparison.Ordinal);
            Assert.Null(comments[0].Parent);
            await db.LoadAsync(comments, c => c.Author);
            Assert.All(comments, comment => Assert.Equal(comment.AuthorId, comment.Author.Id));
            Assert.Equal(2, db.Session.StatementCount);
        }
    }

    [Fact]
    public async Task A_required_row_that_was_deleted_meanwhile_is_named()
    {
        var database = await LoadedForum.CreateAsync(backend, isEnforced: false);
        await using (database)
        {
            await using var db = new ConformanceDb(database.Options);
            var posts = await db.Posts.OrderBy(p => p.Id).ToListAsync();
            await db.ExecuteAsync($"DELETE FROM Users WHERE Id = {posts[0].AuthorId}");
            var before = db.Session.StatementCount;

            var error = Assert.Throws<NavigationNotLoadedException>(() => posts[0].Author);

            Assert.Equal(NavigationNotLoadedReason.RowMissing, error.Reason);
            Assert.Equal((nameof(Post.Author), "1"), (error.Navigation, error.Key));
            Assert.Contains($"User {error.TargetKey}", error.Message, StringComparison.Ordinal);
            var others = posts.Where(p => p.AuthorId != posts[0].AuthorId);
            Assert.All(others, post => Assert.Equal(post.AuthorId, post.Author.Id));
            Assert.Throws<NavigationNotLoadedException>(() => posts[0].Author);
            Assert.Equal(1, db.Session.StatementCount - before);
        }
    }

    [Fact]
    public async Task An_optional_row_that_was_deleted_meanwhile_is_null()
    {
        var database = await LoadedForum.CreateAsync(backend, isEnforced: false);
        await using (database)
        {
            await using var db = new ConformanceDb(database.Options);
            await db.ExecuteAsync($"UPDATE Comments SET ParentId = 1000 WHERE Id = 60");
            var before = db.Session.StatementCount;

            var comments = await db.Comments.Where(c => c.Id == 60 || c.Id == 90).OrderBy(c => c.Id).ToListAsync();

            Assert.Null(comments[0].Parent);
            Assert.Same(comments[0], comments[1].Parent);
            Assert.Equal(2, db.Session.StatementCount - before);
        }
    }

    [Fact]
    public async Task A_failing_statement_leaves_everything_as_it_was()
    {
        var database = await LoadedForum.CreateAsync(backend);
        await using (database)
        {
            await using var db = new ConformanceDb(database.Options);
            var posts = await db.Posts.ToListAsync();
            await db.ExecuteAsync($"""ALTER TABLE "Votes" RENAME TO "Elsewhere" """);

            Assert.Throws<TableNotFoundException>(() => posts[0].Votes.Count);
            await db.ExecuteAsync($"""ALTER TABLE "Elsewhere" RENAME TO "Votes" """);

            Assert.NotEmpty(posts.SelectMany(p => p.Votes));
        }
    }

    public sealed class OnSqlite() : LoadFailureTests(Backend.Sqlite);

    public sealed class OnAdoNet() : LoadFailureTests(Backend.AdoNet);

    public sealed class OnTheEngine() : LoadFailureTests(Backend.Engine);
}
