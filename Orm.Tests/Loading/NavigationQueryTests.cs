using Orm.Tests.Conformance.Data;
using Orm.Tests.Conformance.Models;
using Orm.Tests.Loading.Campus;
using Xunit;

namespace Orm.Tests.Loading;

/// <summary>Questions about navigations: who shares an answer, for how long, and what cannot be asked.</summary>
public abstract partial class NavigationQueryTests(Backend backend, bool isCompiled)
{
    private static IReadOnlyList<Post> Expected => ObjectGraph.Instance.Forum.Posts;

    [Fact]
    public async Task Every_terminal_is_one_statement_for_all_rows()
    {
        await using var db = await ConnectAsync();
        var posts = await db.Posts.ToListAsync();

        foreach (var post in posts)
        {
            var comments = Expected.Single(p => p.Id == post.Id).Comments;
            Assert.Equal(comments.Count, await post.Comments.Query().CountAsync());
            Assert.Equal(comments.Count, post.Comments.Query().LongCount());
            Assert.Equal(comments.Sum(c => c.Rating), await post.Comments.Query().SumAsync(c => c.Rating));
            Assert.Equal(comments.Max(c => c.Rating), await post.Comments.Query().MaxAsync(c => c.Rating));
            Assert.Equal(comments.Any(c => c.Id == 7), await post.Comments.Query().AnyAsync(c => c.Id == 7));
            Assert.Equal(
                comments.OrderByDescending(c => c.Id).Take(3).Select(c => c.Id),
                (await post.Comments.Query().OrderByDescending(c => c.Id).Take(3).ToListAsync()).Select(c => c.Id));
            Assert.Equal(
                comments.OrderBy(c => c.Id).FirstOrDefault()?.Id,
                (await post.Comments.Query().OrderBy(c => c.Id).FirstOrDefaultAsync())?.Id);
        }

        Assert.Equal(8, db.Session.StatementCount);
    }

    [Fact]
    public async Task Asking_loads_nothing()
    {
        await using var db = await ConnectAsync();
        var posts = await db.Posts.ToListAsync();

        var comments = posts[0].Comments;
        Assert.Equal(1, db.Session.StatementCount);
        Assert.Same(comments, posts[0].Comments);
        var count = comments.Query().Count();
        Assert.Equal(2, db.Session.StatementCount);
        Assert.Equal(count, comments.Count);
        Assert.Equal(3, db.Session.StatementCount);
    }

    [Fact]
    public async Task Values_that_differ_between_rows_are_noticed()
    {
        await using var db = await ConnectAsync();
        var posts = await db.Posts.OrderBy(p => p.Id).ToListAsync();

        foreach (var post in posts)
        {
            var id = post.Id;
            Assert.Equal(
                Expected.Single(p => p.Id == id).Comments.Count(c => c.Id > id),
                post.Comments.Query().Count(c => c.Id > id));
        }

        // One for all, which was of no use, and then one for each: what the program says.
        Assert.Equal(1 + posts.Count, db.Session.StatementCount);
        var rows = 0;
        foreach (var post in posts)
        {
            rows += post.Comments.Query().Count(c => c.Id > 0);
        }

        Assert.Equal(150, rows);
        Assert.InRange(db.Session.StatementCount, 1 + posts.Count, 3 + posts.Count);
    }

    [Fact]
    public async Task A_collection_that_was_changed_is_another_value()
    {
        await using var db = await ConnectAsync();
        var posts = await db.Posts.ToListAsync();
        var authors = new List<long> { 1, 2 };
        var before = posts.Sum(p => p.Comments.Query().Count(c => authors.Contains(c.AuthorId)));
        authors.Add(3);
        var after = posts.Sum(p => p.Comments.Query().Count(c => authors.Contains(c.AuthorId)));

        Assert.Equal(Expected.Sum(p => p.Comments.Count(c => c.AuthorId <= 2)), before);
        Assert.Equal(Expected.Sum(p => p.Comments.Count(c => c.AuthorId <= 3)), after);
        Assert.Equal(3, db.Session.StatementCount);
    }

    [Fact]
    public async Task The_time_is_that_of_the_first_row_for_all()
    {
        await using var db = await ConnectAsync();
        var posts = await db.Posts.ToListAsync();

#pragma warning disable RS0030 // What the property means in a query is what is tested; the rows are years old.
        var count = posts.Sum(p => p.Comments.Query().Count(c => c.CreatedAt < DateTime.UtcNow));
#pragma warning restore RS0030

        Assert.Equal(150, count);
        Assert.Equal(2, db.Session.StatementCount);
    }

    [Fact]
    public async Task What_is_written_makes_answers_void()
    {
        var database = await LoadedForum.CreateAsync(backend);
        await using (database)
        {
            await using var db = Asking(new ConformanceDb(database.Options));
            var posts = await db.Posts.OrderBy(p => p.Id).ToListAsync();
            Assert.Equal(150, posts.Sum(p => p.Comments.Query().Count()));
            await db.InsertAsync(new Comment
            {
                Id = 1_000,
                Text = "new",
                PostId = posts[3].Id,
                AuthorId = 1,
                CreatedAt = new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc),
            });
            var before = db.Session.StatementCount;

            Assert.Equal(151, posts.Sum(p => p.Comments.Query().Count()));
            Assert.Equal(1, db.Session.StatementCount - before);
            await using (var transaction = await db.BeginTransactionAsync())
            {
                await db.ExecuteAsync($"DELETE FROM Comments WHERE PostId = {posts[3].Id}");
                Assert.Equal(0, posts[3].Comments.Query().Count());
            }

            Assert.NotEqual(0, posts[3].Comments.Query().Count());
        }
    }

    [Fact]
    public async Task A_write_in_the_loop_does_not_ask_for_all_rows_each_time()
    {
        var database = await LoadedForum.CreateAsync(backend);
        await using (database)
        {
            await using var db = Asking(new ConformanceDb(database.Options));
            var posts = await db.Posts.ToListAsync();
            foreach (var post in posts)
            {
                post.Score = post.Comments.Query().Count();
                await db.UpdateAsync(post);
            }

            Assert.Equal(1 + (2 * posts.Count), db.Session.StatementCount);
            Assert.Equal(150, posts.Sum(p => p.Score));
        }
    }

    [Fact]
    public async Task An_answer_is_a_list_of_the_callers_own()
    {
        await using var db = await ConnectAsync();
        var post = (await db.Posts.ToListAsync()).First(p => p.Comments.Query().Any());

        var first = post.Comments.Query().ToList();
        first.Clear();

        Assert.NotEmpty(post.Comments.Query().ToList());
        Assert.Equal(3, db.Session.StatementCount);
    }

    [Fact]
    public async Task Collections_inside_of_the_elements_are_one_statement_more()
    {
        await using var db = await ConnectAsync();
        var posts = await db.Posts.ToListAsync();

        var replies = posts.Sum(p => p.Comments.Query()
            .Select(c => new { c.Id, Replies = c.Replies.Select(r => r.Id).ToList() })
            .ToList()
            .Sum(c => c.Replies.Count));

        Assert.Equal(Expected.Sum(p => p.Comments.Sum(c => c.Replies.Count)), replies);
        Assert.Equal(3, db.Session.StatementCount);
    }

    [Fact]
    public async Task Arrays_inside_of_the_elements_are_there_when_the_answer_is()
    {
        await using var db = await ConnectAsync();
        var posts = await db.Posts.ToListAsync();

        var replies = posts.Sum(p => p.Comments.Query()
            .Select(c => new { c.Id, Replies = c.Replies.Select(r => r.Id).ToArray() })
            .ToList()
            .Sum(c => c.Replies.Length));

        Assert.Equal(Expected.Sum(p => p.Comments.Sum(c => c.Replies.Count)), replies);
        Assert.Equal(3, db.Session.StatementCount);
    }

    private async Task<ConformanceDb> ConnectAsync() => Asking(await LoadedForum.ConnectAsync(backend));

    private ConformanceDb Asking(ConformanceDb db)
    {
        db.Queries.TranslatesCompiled = !isCompiled;
        return db;
    }

    public sealed class OnSqlite() : NavigationQueryTests(Backend.Sqlite, isCompiled: false);

    public sealed class CompiledOnSqlite() : NavigationQueryTests(Backend.Sqlite, isCompiled: true);

    public sealed class OnAdoNet() : NavigationQueryTests(Backend.AdoNet, isCompiled: false);

    public sealed class CompiledOnAdoNet() : NavigationQueryTests(Backend.AdoNet, isCompiled: true);

    public sealed class OnTheEngine() : NavigationQueryTests(Backend.Engine, isCompiled: false);

    public sealed class CompiledOnTheEngine() : NavigationQueryTests(Backend.Engine, isCompiled: true);
}
