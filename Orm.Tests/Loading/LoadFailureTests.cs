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

    [Theory]
    [InlineData(IncludeStrategy.Join, true)]
    [InlineData(IncludeStrategy.Join, false)]
    [InlineData(IncludeStrategy.Statement, true)]
    [InlineData(IncludeStrategy.Statement, false)]
    public async Task An_included_row_that_is_missing_takes_no_row_with_it(IncludeStrategy strategy, bool isCompiled)
    {
        var database = await LoadedForum.CreateAsync(backend, isEnforced: false);
        await using (database)
        {
            await using var db = new ConformanceDb(database.Options);
            db.Queries.TranslatesCompiled = !isCompiled;
            var expected = await db.Posts.OrderBy(p => p.Id).Select(p => p.Id).ToListAsync();
            await db.ExecuteAsync($"UPDATE Posts SET AuthorId = 1000 WHERE Id = 4");

            var posts = strategy == IncludeStrategy.Statement
                ? await db.Posts.Include(p => p.Author, IncludeStrategy.Statement).OrderBy(p => p.Id).ToListAsync()
                : await db.Posts.Include(p => p.Author).OrderBy(p => p.Id).ToListAsync();

            Assert.Equal(expected, posts.Select(p => p.Id));
            var lost = Assert.Single(posts, post => post.AuthorId == 1000);
            var error = Assert.Throws<NavigationNotLoadedException>(() => lost.Author);
            Assert.Equal(
                (NavigationNotLoadedReason.RowMissing, "Author", "4", "1000"),
                (error.Reason, error.Navigation, error.Key, error.TargetKey));
            Assert.All(posts.Where(p => p != lost), post => Assert.Equal(post.AuthorId, post.Author.Id));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_include_changes_no_answer(bool isCompiled)
    {
        var database = await LoadedForum.CreateAsync(backend, isEnforced: false);
        await using (database)
        {
            await using var db = new ConformanceDb(database.Options);
            db.Queries.TranslatesCompiled = !isCompiled;
            await db.ExecuteAsync($"UPDATE Posts SET AuthorId = 1000 WHERE Id = 4");

            Assert.Equal(await db.Posts.CountAsync(), await db.Posts.Include(p => p.Author).CountAsync());
            Assert.Equal(4, (await db.Posts.Include(p => p.Author).SingleAsync(p => p.Id == 4)).Id);
            Assert.Equal(
                await db.Posts.CountAsync(p => p.Author.Karma < 1_000_000),
                (await db.Posts.Include(p => p.Author).Where(p => p.Author.Karma < 1_000_000).ToListAsync()).Count);
            Assert.Equal(
                (await db.Posts.OrderBy(p => p.Author.Name).ToListAsync()).Count,
                (await db.Posts.Include(p => p.Author).OrderBy(p => p.Author.Name).ToListAsync()).Count);
            Assert.Equal(
                await db.Comments.CountAsync(c => c.PostId == 4),
                (await db.Comments.Include(c => c.Post).ThenInclude(p => p.Author).ToListAsync()).Count(
                    c => c.Post.Id == 4));
        }
    }

    [Fact]
    public async Task What_was_just_inserted_leads_to_what_its_keys_say()
    {
        var database = await LoadedForum.CreateAsync(backend);
        await using (database)
        {
            await using var db = new ConformanceDb(database.Options);
            var posts = Enumerable.Range(1, 40).Select(NewPost).ToList();
            foreach (var post in posts)
            {
                await db.InsertAsync(post);
            }

            var before = db.Session.StatementCount;

            Assert.All(posts, post => Assert.Equal(post.AuthorId, post.Author.Id));
            Assert.Equal(1, db.Session.StatementCount - before);
            posts[0].Comments.Add(new Comment { Text = "new", AuthorId = 1 });
            Assert.Single(posts[0].Comments);
            Assert.Empty(posts[1].Comments);
            Assert.Equal(1, db.Session.StatementCount - before);
            Assert.Equal(0, posts[2].Comments.Query().Count());

            var single = NewPost(1);
            db.Insert(single);
            await db.DisposeAsync();
            Assert.Equal(
                NavigationNotLoadedReason.ContextDisposed,
                Assert.Throws<NavigationNotLoadedException>(() => single.Community).Reason);
        }
    }

    [Fact]
    public void A_key_of_what_no_context_knows_is_named_with_its_navigation()
    {
        var post = new Post { Id = 5, Title = "new", AuthorId = 3 };
        var reply = new Comment { Id = 6, Text = "new", ParentId = 7 };

        var required = Assert.Throws<NavigationNotLoadedException>(() => post.Author);
        var optional = Assert.Throws<NavigationNotLoadedException>(() => reply.Parent);

        Assert.Equal(
            (NavigationNotLoadedReason.Detached, "Post", "Author", "5"),
            (required.Reason, required.Entity, required.Navigation, required.Key));
        Assert.Equal(
            (NavigationNotLoadedReason.Detached, "Parent", "6"), (optional.Reason, optional.Navigation, optional.Key));
        Assert.Null(post.Community);
        Assert.Null(reply.Post);
        Assert.Null(new Comment { Text = "new" }.Parent);
        post.Comments.Add(reply);
        Assert.Same(reply, Assert.Single(post.Comments));
        post.Author = new User { Id = 3, Name = "cy" };
        Assert.Equal("cy", post.Author.Name);
    }

    private static Post NewPost(int number) => new()
    {
        Title = $"new {number}",
        AuthorId = (number % 3) + 1,
        CommunityId = 1,
        CreatedAt = new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc),
    };

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
