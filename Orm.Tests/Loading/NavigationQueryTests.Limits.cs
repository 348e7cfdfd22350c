using Orm.Tests.Conformance.Models;
using Orm.Tests.Loading.Campus;
using Xunit;

namespace Orm.Tests.Loading;

/// <content>What cannot be asked for all, and what cannot be asked.</content>
public abstract partial class NavigationQueryTests
{
    [Fact]
    public async Task What_cannot_be_asked_for_all_is_asked_for_each()
    {
        await using var db = await ConnectAsync();
        var posts = await db.Posts.OrderBy(p => p.Id).Take(3).ToListAsync();

        foreach (var post in posts)
        {
            Assert.Equal(
                Expected.Single(p => p.Id == post.Id).Comments.GroupBy(c => c.AuthorId).Count(),
                post.Comments.Query().GroupBy(c => c.AuthorId).ToList().Count);
        }

        Assert.Equal(4, db.Session.StatementCount);
    }

    [Fact]
    public async Task Sets_of_several_queries_are_asked_for_all_rows()
    {
        await using var db = await ConnectAsync();
        foreach (var post in await db.Posts.OrderBy(p => p.Id).Take(3).ToListAsync())
        {
            var own = post.Comments.Query().Select(c => c.AuthorId);
            var expected = Expected.Single(p => p.Id == post.Id).Comments.Select(c => c.AuthorId).Append(99).Distinct();

            Assert.Equal(expected.Order(), own.Union(db.Values([99L])).ToList().Order());
        }

        Assert.Equal(2, db.Session.StatementCount);
    }

    [Fact]
    public async Task A_navigation_is_a_part_of_other_queries()
    {
        await using var db = await ConnectAsync();
        var post = await db.Posts.FirstAsync(p => p.Id == 2);
        var authors = post.Comments.Query().Select(c => c.AuthorId);

        Assert.Equal(
            Expected.Single(p => p.Id == 2).Comments.Select(c => c.AuthorId).Distinct().Order(),
            db.Users.Where(u => authors.Contains(u.Id)).Select(u => u.Id).ToList().Order());
        Assert.Equal(
            Expected.Where(p => p.Comments.Count(c => c.Rating > 1) > 2).Select(p => p.Id).Order(),
            db.Posts.Where(p => p.Comments.Query().Count(c => c.Rating > 1) > 2).Select(p => p.Id).ToList().Order());
        Assert.Equal(3, db.Session.StatementCount);
    }

    [Fact]
    public async Task The_statement_can_be_seen()
    {
        await using var db = await ConnectAsync();
        var post = await db.Posts.FirstAsync();

        var sql = post.Comments.Query().OrderByDescending(c => c.Id).Take(3).Select(c => c.Id).ToSql();

        Assert.Contains(backend == Backend.Engine ? "(@p" : "json_each(@p", sql, StringComparison.Ordinal);
        Assert.Contains("ROW_NUMBER() OVER (PARTITION BY", sql, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_asked_of_what_no_context_reads()
    {
        var db = await ConnectAsync();
        var post = await db.Posts.FirstAsync(p => p.Id == 7);
        var query = post.Comments.Query();
        await db.DisposeAsync();

        var disposed = Assert.Throws<NavigationNotLoadedException>(() => query.Count());
        Assert.Equal(
            (NavigationNotLoadedReason.ContextDisposed, "Comments", "7"),
            (disposed.Reason, disposed.Navigation, disposed.Key));
        Assert.Throws<NavigationNotLoadedException>(() => post.Comments.Query());
        var added = Assert.Throws<NavigationNotLoadedException>(
            () => new Post { Id = 8, Title = "new" }.Comments.Query());
        Assert.Equal((NavigationNotLoadedReason.Detached, "8"), (added.Reason, added.Key));
        Assert.Throws<ArgumentException>(() => ((ICollection<Post>)new HashSet<Post>()).Query());
    }

    [Fact]
    public async Task A_second_question_at_the_same_time_is_refused()
    {
        await using var db = await ConnectAsync();
        var post = await db.Posts.FirstAsync();
        var query = post.Comments.Query();
        db.Session.EnterLoad("Post.Comments");

        var error = Assert.Throws<ConcurrentUseException>(() => query.Count());

        Assert.Contains("Post.Comments", error.Message, StringComparison.Ordinal);
        db.Session.ExitLoad();
        Assert.Equal(Expected.Single(p => p.Id == post.Id).Comments.Count, query.Count());
    }
}
