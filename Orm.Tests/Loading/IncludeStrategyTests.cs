using Orm.Tests.Conformance.Data;
using Orm.Tests.Conformance.Models;
using Orm.Tests.Loading.Campus;
using Xunit;

namespace Orm.Tests.Loading;

/// <summary>Whether an included navigation is joined or read by a statement can be said.</summary>
public abstract class IncludeStrategyTests(Backend backend, bool isCompiled = true) : IAsyncLifetime
{
    private ConformanceDb _db = null!;

    private static IEnumerable<Post> Expected => ObjectGraph.Instance.Forum.Posts.OrderBy(p => p.Id);

    public async Task InitializeAsync()
    {
        _db = await LoadedForum.ConnectAsync(backend);
        _db.Queries.TranslatesCompiled = !isCompiled;
    }

    public async Task DisposeAsync() => await _db.DisposeAsync();

    [Theory]
    [InlineData(IncludeStrategy.Automatic, 1)]
    [InlineData(IncludeStrategy.Join, 1)]
    [InlineData(IncludeStrategy.Statement, 2)]
    public async Task A_reference_is_read_as_it_is_said(IncludeStrategy strategy, int statements)
    {
        var posts = await _db.Posts.Include(p => p.Author, strategy).ToListAsync();

        Assert.All(posts, post => Assert.Equal(post.AuthorId, post.Author.Id));
        Assert.All(posts.GroupBy(p => p.AuthorId), same => Assert.Single(same.Select(p => p.Author).Distinct()));
        AssertStatements(statements);
        Assert.All(posts, post => Assert.NotNull(post.Author.Memberships));
    }

    [Theory]
    [InlineData(IncludeStrategy.Join, 1)]
    [InlineData(IncludeStrategy.Statement, 2)]
    public async Task An_optional_reference_that_is_null_is_known(IncludeStrategy strategy, int statements)
    {
        var comments = await _db.Comments.Include(c => c.Parent, strategy).ToListAsync();

        Assert.All(comments, comment => Assert.Equal(comment.ParentId, comment.Parent?.Id));
        AssertStatements(statements);
    }

    [Theory]
    [InlineData(IncludeStrategy.Automatic, 2)]
    [InlineData(IncludeStrategy.Join, 1)]
    [InlineData(IncludeStrategy.Statement, 2)]
    public async Task A_collection_is_read_as_it_is_said(IncludeStrategy strategy, int statements)
    {
        var posts = await _db.Posts.OrderBy(p => p.Id).Include(p => p.Comments, strategy).ToListAsync();

        Assert.Equal(Expected.Select(p => p.Id), posts.Select(p => p.Id));
        Assert.Equal(
            Expected.Select(p => string.Join(',', p.Comments.Select(c => c.Id).Order())),
            posts.Select(p => string.Join(',', p.Comments.Select(c => c.Id).Order())));
        Assert.All(posts, post => Assert.All(post.Comments, comment => Assert.Same(post, comment.Post)));
        AssertStatements(statements);

        // What was not included is loaded for all of them, as ever.
        Assert.All(posts.SelectMany(p => p.Comments), comment => Assert.NotNull(comment.Author));
        Assert.All(posts, post => Assert.NotNull(post.Author));
        AssertStatements(statements + 2);
    }

    [Theory]
    [InlineData(IncludeStrategy.Join, 1)]
    [InlineData(IncludeStrategy.Statement, 2)]
    public async Task A_part_of_a_collection_is_limited_for_each_entity(IncludeStrategy strategy, int statements)
    {
        var posts = await _db.Posts
            .Include(p => p.Comments.Where(c => c.Rating != null).OrderByDescending(c => c.Id).Take(2), strategy)
            .Where(p => p.Id > 3)
            .OrderByDescending(p => p.Id)
            .Take(12)
            .ToListAsync();

        var expected = Expected.Where(p => p.Id > 3).OrderByDescending(p => p.Id).Take(12).Select(
            p => $"{p.Id}: " + string.Join(
                ',', p.Comments.Where(c => c.Rating != null).OrderByDescending(c => c.Id).Take(2).Select(c => c.Id)));
        Assert.Equal(expected, posts.Select(p => $"{p.Id}: " + string.Join(',', p.Comments.Select(c => c.Id))));
        AssertStatements(statements);
    }

    [Fact]
    public async Task A_joined_collection_is_ordered_where_its_entities_are_not()
    {
        var posts = await _db.Posts.Include(p => p.Comments.OrderByDescending(c => c.Id), IncludeStrategy.Join)
            .ToListAsync();

        Assert.Equal(Expected.Count(), posts.Count);
        Assert.All(posts, post => Assert.Equal(post.Comments.OrderByDescending(c => c.Id), post.Comments));
        AssertStatements(1);
    }

    [Fact]
    public async Task Every_way_to_end_a_query_reads_whole_entities()
    {
        var query = _db.Posts.OrderBy(p => p.Id).Include(p => p.Comments, IncludeStrategy.Join);
        var most = Expected.MaxBy(p => p.Comments.Count)!;

        Assert.Equal(most.Comments.Count, (await query.FirstAsync(p => p.Id == most.Id)).Comments.Count);
        Assert.Equal(most.Comments.Count, query.Single(p => p.Id == most.Id).Comments.Count);
        Assert.Null(query.FirstOrDefault(p => p.Id < 0));
        Assert.Equal(Expected.Count(), query.Count());
        AssertStatements(4);
        var streamed = new List<int>();
        await foreach (var post in query)
        {
            streamed.Add(post.Comments.Count);
        }

        Assert.Equal(Expected.Select(p => p.Comments.Count), streamed);
        AssertStatements(5);
    }

    [Fact]
    public async Task Navigations_behind_come_along_in_any_way()
    {
        var posts = await _db.Posts
            .Include(p => p.Author, IncludeStrategy.Statement).ThenInclude(u => u.Memberships)
            .Include(p => p.Community, IncludeStrategy.Statement)
            .Include(p => p.Comments, IncludeStrategy.Join).ThenInclude(c => c.Author)
            .Include(p => p.Comments).ThenInclude(c => c.Replies).ThenInclude(r => r.Author, IncludeStrategy.Statement)
            .ToListAsync();
        AssertStatements(6);

        Assert.Equal(
            Expected.SelectMany(p => p.Comments).SelectMany(c => c.Replies).Select(r => r.Author.Name).Order(),
            posts.SelectMany(p => p.Comments).SelectMany(c => c.Replies).Select(r => r.Author.Name).Order());
        Assert.Equal(
            Expected.SelectMany(p => p.Comments).Select(c => c.Author.Name).Order(),
            posts.SelectMany(p => p.Comments).Select(c => c.Author.Name).Order());
        Assert.Equal(
            Expected.Sum(p => p.Author.Memberships.Count), posts.Sum(p => p.Author.Memberships.Count));
        Assert.All(posts, post => Assert.Equal(post.CommunityId, post.Community.Id));
        AssertStatements(6);
    }

    [Fact]
    public void What_would_multiply_rows_is_refused_with_its_reason()
    {
        var two = Assert.Throws<QueryNotSupportedException>(() => _db.Posts
            .Include(p => p.Comments, IncludeStrategy.Join).Include(p => p.Votes, IncludeStrategy.Join).ToList());
        var behind = Assert.Throws<QueryNotSupportedException>(() => _db.Posts
            .Include(p => p.Author).ThenInclude(u => u.Posts, IncludeStrategy.Join).ToList());
        var repeated = Assert.Throws<QueryNotSupportedException>(() => _db.Comments
            .Select(c => c.Post).Include(p => p.Votes, IncludeStrategy.Join).ToList());

        Assert.Contains("Post.Comments is joined already: with Votes", two.Message, StringComparison.Ordinal);
        Assert.Contains("User.Posts stands behind", behind.Message, StringComparison.Ordinal);
        Assert.Contains("more than once", repeated.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => _db.Posts.Include(p => p.Author, (IncludeStrategy)9));
        AssertStatements(0);

        // One of them by a join, the other one by a statement.
        var posts = _db.Posts.Include(p => p.Comments, IncludeStrategy.Join).Include(p => p.Votes).ToList();
        Assert.Equal(Expected.Sum(p => p.Votes.Count), posts.Sum(p => p.Votes.Count));
        Assert.Equal(Expected.Sum(p => p.Comments.Count), posts.Sum(p => p.Comments.Count));
        AssertStatements(2);
    }

    [Fact]
    public async Task What_leads_back_is_the_entity_itself()
    {
        var posts = await _db.Posts.Include(p => p.Comments).ThenInclude(c => c.Post).ThenInclude(p => p.Author)
            .ToListAsync();
        AssertStatements(2);

        Assert.All(posts, post => Assert.All(post.Comments, comment => Assert.Same(post, comment.Post)));
        Assert.All(posts, post => Assert.Equal(post.AuthorId, post.Author.Id));
        AssertStatements(2);

        var comments = await _db.Comments
            .Include(c => c.Replies).ThenInclude(r => r.Parent).ThenInclude(c => c!.Replies).ThenInclude(r => r.Author)
            .ToListAsync();
        Assert.All(comments, comment => Assert.All(comment.Replies, reply => Assert.Same(comment, reply.Parent)));
        Assert.All(comments.SelectMany(c => c.Replies), reply => Assert.Equal(reply.AuthorId, reply.Author.Id));
        AssertStatements(4);
    }

    [Fact]
    public async Task One_to_one_leads_back_and_links_are_joined()
    {
        await using var database = await CampusRows.CreateAsync(backend);
        await using var db = new CampusDb(database.Options);
        foreach (var strategy in Enum.GetValues<IncludeStrategy>())
        {
            var before = db.Session.StatementCount;
            var students = await db.Students.OrderBy(s => s.Id)
                .Include(s => s.Desk, strategy).ThenInclude(d => d!.Owner)
                .Include(s => s.Courses.OrderBy(c => c.Code).ThenBy(c => c.Year), strategy)
                .ToListAsync();
            var desks = await db.Desks.Include(d => d.Owner, strategy).ToListAsync();

            Assert.Equal(["A1,A2,D1", "A2", "A2,D1", ""], students.Select(
                s => string.Join(",", s.Courses.Select(c => c.Code + c.Year))));
            Assert.Equal([1, null, 2, null], students.Select(s => s.Desk?.Floor));
            Assert.All(students, s => Assert.True(s.Desk is null || ReferenceEquals(s.Desk.Owner, s)));
            Assert.All(desks, d => Assert.True(d.Owner is null || ReferenceEquals(d.Owner.Desk, d)));
            Assert.Equal(0, db.SaveLinks(students, s => s.Courses));
            Assert.Equal(
                strategy switch { IncludeStrategy.Automatic => 3, IncludeStrategy.Join => 2, _ => 5 },
                db.Session.StatementCount - before);
            students[0].Courses.Clear();
            await using var transaction = await db.BeginTransactionAsync();
            Assert.Equal(3, await db.SaveLinksAsync(students, s => s.Courses));
        }
    }

    [Fact]
    public async Task A_required_row_that_is_gone_is_named()
    {
        var database = await LoadedForum.CreateAsync(backend, isEnforced: false);
        await using (database)
        {
            await using var db = new ConformanceDb(database.Options);
            await db.ExecuteAsync($"DELETE FROM Users WHERE Id = 1");
            var posts = await db.Posts.Include(p => p.Author, IncludeStrategy.Statement).ToListAsync();

            var orphan = posts.First(p => p.AuthorId == 1);
            var error = Assert.Throws<NavigationNotLoadedException>(() => orphan.Author);
            Assert.Equal((NavigationNotLoadedReason.RowMissing, "1"), (error.Reason, error.TargetKey));
            Assert.All(posts.Where(p => p.AuthorId != 1), post => Assert.Equal(post.AuthorId, post.Author.Id));
        }
    }

    private void AssertStatements(int count) => Assert.Equal(count, _db.Session.StatementCount);

    public sealed class OnSqlite() : IncludeStrategyTests(Backend.Sqlite);

    public sealed class OnAdoNet() : IncludeStrategyTests(Backend.AdoNet);

    public sealed class OnTheEngine() : IncludeStrategyTests(Backend.Engine);

    public sealed class Translated() : IncludeStrategyTests(Backend.Sqlite, isCompiled: false);

    public sealed class TranslatedOnTheEngine() : IncludeStrategyTests(Backend.Engine, isCompiled: false);
}
