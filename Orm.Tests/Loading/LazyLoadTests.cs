using Orm.Model;
using Orm.Tests.Conformance.Data;
using Orm.Tests.Conformance.Models;
using Orm.Tests.Loading.Campus;
using Xunit;

namespace Orm.Tests.Loading;

public abstract class LazyLoadTests(Backend backend)
{
    [Fact]
    public async Task A_walk_over_three_levels_is_three_statements()
    {
        await using var db = await LoadedForum.ConnectAsync(backend);
        var names = new List<string>();
        foreach (var post in await db.Posts.ToListAsync())
        {
            foreach (var comment in post.Comments)
            {
                names.Add(comment.Author.Name);
            }
        }

        Assert.Equal(3, db.Session.StatementCount);
        Assert.Equal(
            ObjectGraph.Instance.Forum.Posts.SelectMany(p => p.Comments).Select(c => c.Author.Name).Order(),
            names.Order());
    }

    [Fact]
    public async Task The_same_row_is_one_object_for_all_that_lead_to_it()
    {
        await using var db = await LoadedForum.ConnectAsync(backend);
        var posts = await db.Posts.ToListAsync();

        foreach (var sameAuthor in posts.GroupBy(p => p.AuthorId))
        {
            Assert.Single(sameAuthor.Select(p => p.Author).Distinct());
        }

        Assert.All(posts, post => Assert.All(post.Comments, comment => Assert.Same(post, comment.Post)));
        Assert.Equal(3, db.Session.StatementCount);
    }

    [Fact]
    public async Task Every_way_to_read_entities_knows_its_neighbours()
    {
        await using var db = await LoadedForum.ConnectAsync(backend);
        Assert.NotEmpty(db.Users.Find(1)!.Posts);
        Assert.NotEmpty(db.Users.First(u => u.Id == 1).Posts);
        Assert.NotEmpty((await db.Users.FindAsync(1))!.Posts);
        Assert.Equal(6, db.Session.StatementCount);

        foreach (var post in db.Posts)
        {
            Assert.NotNull(post.Author);
        }

        Assert.Equal(8, db.Session.StatementCount);
        Assert.All(db.Posts.Select(p => new { p.Id, Post = p }).ToList(), row => Assert.NotNull(row.Post.Author));
        Assert.All(
            db.Posts.Select(p => new { All = p.Comments.ToList() }).ToList().SelectMany(row => row.All),
            comment => Assert.NotNull(comment.Author));
        Assert.Equal(13, db.Session.StatementCount);
    }

    [Fact]
    public async Task Rows_of_raw_sql_know_their_neighbours()
    {
        await using var db = await LoadedForum.ConnectAsync(backend);

        Assert.All(db.Sql<Post>($"SELECT * FROM Posts").ToList(), post => Assert.NotNull(post.Author));

        Assert.Equal(2, db.Session.StatementCount);
    }

    [Fact]
    public async Task What_was_changed_in_memory_is_what_counts()
    {
        await using var db = await LoadedForum.ConnectAsync(backend);
        var posts = await db.Posts.OrderBy(p => p.Id).Take(4).ToListAsync();
        var mine = new User { Id = 99, Name = "mine" };
        posts[0].Author = mine;
        posts[1].AuthorId = 9;
        posts[2].Comments.Add(new Comment { Text = "new" });
        var count = posts[2].Comments.Count;

        Assert.Same(mine, posts[0].Author);
        Assert.Equal(9, posts[1].Author.Id);
        Assert.Equal(posts[3].AuthorId, posts[3].Author.Id);
        Assert.Equal(count, posts[2].Comments.Count);
        Assert.Equal(3, db.Session.StatementCount);
    }

    [Fact]
    public async Task The_statement_is_the_same_for_any_number_of_keys()
    {
        await using var db = await LoadedForum.ConnectAsync(backend);
        var navigation = EntityModels.Of<Post>().Navigations.Single(n => n.Property == nameof(Post.Comments));
        var statement = Orm.Loading.LoadStatement.For(navigation, db.Database.Dialect);

        Assert.Same(statement, Orm.Loading.LoadStatement.For(navigation, db.Database.Dialect));
        var (keys, value) = backend == Backend.Engine
            ? ("(@p1) WITH ORDINALITY)", """CAST("k"."value" AS BIGINT)""")
            : ("FROM json_each(@p1)", "\"k\".\"value\"");
        Assert.EndsWith(
            $"""
            {keys} AS "k"
            CROSS JOIN "Comments" AS "c"
            WHERE "c"."PostId" = {value}
            """.ReplaceLineEndings("\n"),
            statement.Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_load_at_the_same_time_is_refused()
    {
        await using var db = await LoadedForum.ConnectAsync(backend);
        var posts = await db.Posts.ToListAsync();
        db.Session.EnterLoad("Post.Comments");

        var error = Assert.Throws<ConcurrentUseException>(() => posts[0].Author);

        Assert.Contains("Post.Author", error.Message, StringComparison.Ordinal);
        db.Session.ExitLoad();
        Assert.NotNull(posts[0].Author);
    }

    public sealed class OnSqlite() : LazyLoadTests(Backend.Sqlite);

    public sealed class OnAdoNet() : LazyLoadTests(Backend.AdoNet);

    public sealed class OnTheEngine() : LazyLoadTests(Backend.Engine);
}
