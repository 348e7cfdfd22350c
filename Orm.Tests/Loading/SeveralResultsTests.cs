using Orm.Loading.Batches;
using Orm.Tests.Conformance.Models;
using Orm.Tests.Loading.Campus;
using Xunit;

namespace Orm.Tests.Loading;

/// <summary>What several queries of one context read is loaded together.</summary>
public abstract class SeveralResultsTests(Backend backend) : IAsyncLifetime
{
    private ConformanceDb _db = null!;
    private long _before;

    private long Statements => _db.Session.StatementCount - _before;

    public async Task InitializeAsync() => _db = await LoadedForum.ConnectAsync(backend);

    public async Task DisposeAsync() => await _db.DisposeAsync();

    [Fact]
    public async Task A_reference_is_loaded_for_all_results_at_the_first_touch()
    {
        var results = await PagesAsync(pages: 10, size: 3);

        Assert.All(results.SelectMany(page => page), post => Assert.Equal(post.AuthorId, post.Author.Id));

        Assert.Equal(1, Statements);
        Assert.All(
            results.SelectMany(page => page).GroupBy(post => post.AuthorId),
            same => Assert.Single(same.Select(post => post.Author).Distinct()));
    }

    [Fact]
    public async Task A_collection_is_loaded_for_all_results_when_a_second_one_is_touched()
    {
        var results = await PagesAsync(pages: 10, size: 3);

        Assert.All(results[0], post => Assert.NotNull(post.Comments.ToList()));
        Assert.Equal(1, Statements);
        Assert.All(results.SelectMany(page => page), post => Assert.All(
            post.Comments, comment => Assert.Same(post, comment.Post)));

        Assert.Equal(2, Statements);
    }

    [Fact]
    public async Task What_nobody_walks_over_is_not_read()
    {
        var aside = await _db.Posts.Where(p => p.Id > 1).ToListAsync();
        var post = (await _db.Posts.FindAsync(1L))!;
        _ = post.Comments.Count;
        var model = Model.EntityModels.Of<Post>();
        var comments = model.Navigations.TakeWhile(n => n.Property != nameof(Post.Comments)).Count();

        Assert.All(aside, other => Assert.False(model.IsKnown(other, comments)));
    }

    [Fact]
    public async Task Entities_that_are_found_one_by_one_are_loaded_together()
    {
        var found = new List<Post>();
        for (var id = 1L; id <= 30; id++)
        {
            found.Add((await _db.Posts.FindAsync(id))!);
        }

        var before = _db.Session.StatementCount;
        Assert.All(found, post => Assert.Equal(post.AuthorId, post.Author.Id));
        Assert.All(found, post => Assert.NotNull(post.Comments.ToList()));
        Assert.Equal(3, _db.Session.StatementCount - before);
    }

    [Fact]
    public async Task What_two_navigations_lead_to_goes_on_together()
    {
        var posts = await _db.Posts.ToListAsync();
        var communities = await _db.Communities.ToListAsync();
        var authors = posts.Select(post => post.Author).ToList();
        var voters = posts.SelectMany(post => post.Votes).Select(vote => vote.User).ToList();
        var before = _db.Session.StatementCount;

        // Users by two ways, and memberships of users and of communities: each navigation is one statement or two.
        Assert.All(authors.Concat(voters), user => Assert.NotNull(user.Memberships.ToList()));
        Assert.Equal(2, _db.Session.StatementCount - before);
        Assert.NotEmpty(communities[0].Memberships);
        Assert.Equal(3, _db.Session.StatementCount - before);
    }

    [Fact]
    public async Task A_parent_is_looked_for_in_its_own_result_first()
    {
        var all = await _db.Comments.OrderBy(c => c.Id).ToListAsync();
        var again = await _db.Comments.OrderBy(c => c.Id).ToListAsync();
        var replies = await _db.Comments.Where(c => c.ParentId != null).OrderBy(c => c.Id).ToListAsync();
        var before = _db.Session.StatementCount;

        Assert.All(replies, reply => Assert.Equal(reply.ParentId, reply.Parent!.Id));
        Assert.Equal(1, _db.Session.StatementCount - before);
        Assert.All(again, comment => Assert.Same(
            again.SingleOrDefault(other => other.Id == comment.ParentId), comment.Parent));
        Assert.All(all, comment => Assert.Same(
            all.SingleOrDefault(other => other.Id == comment.ParentId), comment.Parent));
        Assert.Equal(1, _db.Session.StatementCount - before);
    }

    [Fact]
    public async Task What_is_known_in_another_result_stays()
    {
        var first = await _db.Posts.OrderBy(p => p.Id).Take(2).ToListAsync();
        var second = await _db.Posts.OrderBy(p => p.Id).Take(2).ToListAsync();
        var mine = new User { Id = 99, Name = "mine" };
        first[0].Author = mine;
        first[1].AuthorId = 9;

        Assert.Equal(second[0].AuthorId, second[0].Author.Id);
        Assert.Same(mine, first[0].Author);
        Assert.Equal(9, first[1].Author.Id);
    }

    [Fact]
    public async Task Another_context_is_left_alone()
    {
        var database = await LoadedForum.CreateAsync(backend);
        await using (database)
        {
            var model = Model.EntityModels.Of<Post>();
            var author = model.Navigations.TakeWhile(n => n.Property != nameof(Post.Author)).Count();
            List<Post> theirs;
            await using (var other = new ConformanceDb(database.Options))
            {
                theirs = await other.Posts.ToListAsync();
            }

            await using var db = new ConformanceDb(database.Options);
            Assert.NotNull((await db.Posts.FirstAsync()).Author);
            Assert.All(theirs, post => Assert.False(model.IsKnown(post, author)));
        }
    }

    [Fact]
    public async Task Links_and_keys_of_several_columns_are_merged_too()
    {
        await using var database = await CampusRows.CreateAsync(backend);
        await using var db = new CampusDb(database.Options);
        var names = new[] { "ann", "bob", "cid", "dan" };
        var students = names.Select(name => db.Students.First(s => s.Name == name)).ToList();
        var courses = new[] { "A", "D", "M" }.Select(code => db.Courses.First(c => c.Code == code)).ToList();
        var before = db.Session.StatementCount;

        Assert.Equal([3, 1, 2, 0], students.Select(s => s.Courses.Count));
        Assert.Equal(2, db.Session.StatementCount - before);
        Assert.Equal(["eve@x", "gil@x", "gil@x"], courses.Select(c => c.Teacher.Email));
        Assert.Equal(3, db.Session.StatementCount - before);
    }

    [Fact]
    public async Task A_touch_loads_for_a_bounded_number_of_rows_of_others()
    {
        var aside = new List<Post>();
        var rows = await _db.Posts.CountAsync();
        while (aside.Count <= EntityResults.OthersLimit)
        {
            aside.AddRange(await _db.Posts.ToListAsync());
        }

        var model = Model.EntityModels.Of<Post>();
        var author = model.Navigations.TakeWhile(n => n.Property != nameof(Post.Author)).Count();
        var post = (await _db.Posts.FindAsync(1L))!;
        Assert.NotNull(post.Author);

        Assert.Equal(EntityResults.OthersLimit, aside.Count(other => model.IsKnown(other, author)));
        var before = _db.Session.StatementCount;
        Assert.All(aside, other => Assert.NotNull(other.Author));
        Assert.InRange(_db.Session.StatementCount - before, 1, 1 + (aside.Count / rows));
    }

    [Fact]
    public async Task Results_that_nobody_holds_are_forgotten()
    {
        for (var i = 0; i < 2_000; i++)
        {
            Assert.NotNull(await _db.Posts.FindAsync(1L));
            if (i % 500 == 0)
            {
                _ = GC.GetTotalMemory(forceFullCollection: true);
            }
        }

        var results = ContextResults.Of(_db.Session, Model.EntityModels.Of<Post>());
        Assert.InRange(results.Count, 1, 1_200);
    }

    private async Task<List<List<Post>>> PagesAsync(int pages, int size)
    {
        var results = new List<List<Post>>();
        for (var page = 0; page < pages; page++)
        {
            results.Add(await _db.Posts.OrderBy(p => p.Id).Skip(page * size).Take(size).ToListAsync());
        }

        _before = _db.Session.StatementCount;
        return results;
    }

    public sealed class OnSqlite() : SeveralResultsTests(Backend.Sqlite);

    public sealed class OnAdoNet() : SeveralResultsTests(Backend.AdoNet);

    public sealed class OnTheEngine() : SeveralResultsTests(Backend.Engine);
}
