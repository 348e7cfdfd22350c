using Xunit;

namespace Orm.Tests.Generator.Diagnostics;

/// <summary>
/// What the editor offers for a query in a loop that no navigation answers: it is asked once before the loop. Offered
/// only where it is certain to mean the same.
/// </summary>
public sealed class HoistFixTests
{
    [Theory]
    [InlineData(
        "Take(db.Users.Single(u => u.Name == p.Title));",
        "var titles = posts.Select(p => p.Title).Distinct().ToList(); " +
            "var usersByName = db.Users.Where(u => titles.Contains(u.Name)).ToDictionary(u => u.Name);",
        "Take(usersByName[p.Title]);")]
    [InlineData(
        "var user = db.Users.First(u => p.Title == u.Name && u.Id > 3); Take(user.Id);",
        "var titles = posts.Select(p => p.Title).Distinct().ToList(); " +
            "var usersByName = db.Users.Where(u => titles.Contains(u.Name) && u.Id > 3).ToDictionary(u => u.Name);",
        "var user = usersByName[p.Title]; Take(user.Id);")]
    [InlineData(
        "Take(db.Users.Include(u => u.Posts).Where(u => u.Name == p.Title).SingleOrDefault()?.Posts);",
        "var titles = posts.Select(p => p.Title).Distinct().ToList(); var usersByName = " +
            "db.Users.Include(u => u.Posts).Where(u => titles.Contains(u.Name)).ToDictionary(u => u.Name);",
        "Take(usersByName.GetValueOrDefault(p.Title)?.Posts);")]
    [InlineData(
        "Take(db.Users.FirstOrDefault(u => u.Id == p.Id));",
        "var pIds = posts.Select(p => p.Id).ToList(); " +
            "var usersById = db.Users.Where(u => pIds.Contains(u.Id)).ToDictionary(u => u.Id);",
        "Take(usersById.GetValueOrDefault(p.Id));")]
    [InlineData(
        "Take(db.Users.Find(p.Id));",
        "var pIds = posts.Select(p => p.Id).ToList(); " +
            "var usersById = db.Users.Where(x => pIds.Contains(x.Id)).ToDictionary(x => x.Id);",
        "Take(usersById.GetValueOrDefault(p.Id));")]
    public Task A_lookup_by_key(string query, string before, string answer) => ExpectAsync(query, before, answer);

    [Theory]
    [InlineData(
        "Take(db.Users.Single(@class => @class.Name == p.Title));",
        "var titles = posts.Select(p => p.Title).Distinct().ToList(); var usersByName = db.Users" +
            ".Where(@class => titles.Contains(@class.Name)).ToDictionary(@class => @class.Name);",
        "Take(usersByName[p.Title]);")]
    public Task A_parameter_that_is_called_like_a_keyword(string query, string before, string answer)
        => ExpectAsync(query, before, answer);

    [Fact]
    public Task A_row_that_is_called_like_a_keyword() => OfferedFix.ExpectAsync(
        "async Task F(Db db) { await Task.Yield(); var posts = db.Posts.ToList(); " +
            "foreach (var @event in posts) { Take(db.Users.Find(@event.Id)); } }",
        "async Task F(Db db) { await Task.Yield(); var posts = db.Posts.ToList(); " +
            "var eventIds = posts.Select(@event => @event.Id).ToList(); " +
            "var usersById = db.Users.Where(x => eventIds.Contains(x.Id)).ToDictionary(x => x.Id); " +
            "foreach (var @event in posts) { Take(usersById.GetValueOrDefault(@event.Id)); } }");

    [Theory]
    [InlineData(
        "Take(db.Comments.Where(c => c.PostId == p.Id && c.Id > 3).OrderBy(c => c.Text).ToList());",
        "var pIds = posts.Select(p => p.Id).ToList(); var commentsByPostId = " +
            "db.Comments.Where(c => pIds.Contains(c.PostId) && c.Id > 3).OrderBy(c => c.Text).ToLookup(c => c.PostId);",
        "Take(commentsByPostId[p.Id].ToList());")]
    [InlineData(
        "Take(db.Comments.Where(c => c.ParentId == p.Id).ToArray());",
        "var pIds = posts.Select(p => (long?)p.Id).ToList(); " +
            "var commentsByParentId = db.Comments.Where(c => pIds.Contains(c.ParentId)).ToLookup(c => c.ParentId);",
        "Take(commentsByParentId[p.Id].ToArray());")]
    [InlineData(
        "Take(db.Posts.Where(x => x.Title == \"a\").SingleOrDefault(x => x.AuthorId == p.AuthorId));",
        "var authorIds = posts.Select(p => p.AuthorId).Distinct().ToList(); var postsByAuthorId = db.Posts" +
            ".Where(x => x.Title == \"a\").Where(x => authorIds.Contains(x.AuthorId)).ToLookup(x => x.AuthorId);",
        "Take(postsByAuthorId[p.AuthorId].SingleOrDefault());")]
    [InlineData(
        "foreach (var c in db.Comments.Where(c => c.Id > 3 && c.PostId == p.Id)) { Take(c); }",
        "var pIds = posts.Select(p => p.Id).ToList(); var commentsByPostId = " +
            "db.Comments.Where(c => c.Id > 3 && pIds.Contains(c.PostId)).ToLookup(c => c.PostId);",
        "foreach (var c in commentsByPostId[p.Id]) { Take(c); }")]
    [InlineData(
        "Take(db.Comments.Count(c => c.PostId == p.Id && c.Id > 3));",
        "var pIds = posts.Select(p => p.Id).ToList(); var numberOfCommentsByPostId = " +
            "db.Comments.Where(c => pIds.Contains(c.PostId) && c.Id > 3).CountBy(c => c.PostId)" +
            ".ToDictionary(count => count.Key, count => count.Value);",
        "Take(numberOfCommentsByPostId.GetValueOrDefault(p.Id));")]
    [InlineData(
        "if (!db.Users.Any(u => u.Name == p.Title)) { Take(p); }",
        "var titles = posts.Select(p => p.Title).Distinct().ToList(); " +
            "var namesOfUsers = db.Users.Where(u => titles.Contains(u.Name)).Select(u => u.Name)" +
            ".Distinct().ToHashSet();",
        "if (!namesOfUsers.Contains(p.Title)) { Take(p); }")]
    public Task A_filter_by_a_column(string query, string before, string answer) => ExpectAsync(query, before, answer);

    [Theory]
    [InlineData(
        "Take(await db.Users.SingleAsync(u => u.Name == p.Title, token));",
        "var titles = posts.Select(p => p.Title).Distinct().ToList(); var usersByName = await db.Users" +
            ".Where(u => titles.Contains(u.Name)).ToDictionaryAsync(u => u.Name, cancellationToken: token);",
        "Take(usersByName[p.Title]);")]
    [InlineData(
        "Take(await db.Users.FindAsync(p.Id));",
        "var pIds = posts.Select(p => p.Id).ToList(); " +
            "var usersById = await db.Users.Where(x => pIds.Contains(x.Id)).ToDictionaryAsync(x => x.Id);",
        "Take(usersById.GetValueOrDefault(p.Id));")]
    [InlineData(
        "Take((await db.Comments.Where(c => c.ParentId == p.Id).ToListAsync())[0]);",
        "var pIds = posts.Select(p => (long?)p.Id).ToList(); var commentsByParentId = " +
            "await db.Comments.Where(c => pIds.Contains(c.ParentId)).ToLookupAsync(c => c.ParentId);",
        "Take((commentsByParentId[p.Id].ToList())[0]);")]
    [InlineData(
        "Take(await db.Comments.Where(c => c.Id > 3).CountAsync(c => c.PostId == p.Id));",
        "var pIds = posts.Select(p => p.Id).ToList(); var numberOfCommentsByPostId = " +
            "await db.Comments.Where(c => c.Id > 3).Where(c => pIds.Contains(c.PostId)).CountBy(c => c.PostId)" +
            ".ToDictionaryAsync(count => count.Key, count => count.Value);",
        "Take(numberOfCommentsByPostId.GetValueOrDefault(p.Id));")]
    [InlineData(
        "Take(await db.Users.AnyAsync(u => u.Name == p.Title, token));",
        "var titles = posts.Select(p => p.Title).Distinct().ToList(); var namesOfUsers = await db.Users" +
            ".Where(u => titles.Contains(u.Name)).Select(u => u.Name).Distinct()" +
            ".ToHashSetAsync(cancellationToken: token);",
        "Take(namesOfUsers.Contains(p.Title));")]
    public Task What_is_awaited(string query, string before, string answer) => ExpectAsync(query, before, answer);

    [Theory]
    [InlineData(
        "foreach (var p in db.Posts) { Take(db.Users.Find(p.Id)); }",
        "var posts = db.Posts.ToList(); var pIds = posts.Select(p => p.Id).ToList(); " +
            "var usersById = db.Users.Where(x => pIds.Contains(x.Id)).ToDictionary(x => x.Id); " +
            "foreach (var p in posts) { Take(usersById.GetValueOrDefault(p.Id)); }")]
    [InlineData(
        "foreach (var p in db.Posts) Take(db.Users.First(u => u.Name == p.Title));",
        "var posts = db.Posts.ToList(); var titles = posts.Select(p => p.Title).Distinct().ToList(); " +
            "var usersByName = db.Users.Where(u => titles.Contains(u.Name)).ToDictionary(u => u.Name); " +
            "foreach (var p in posts) Take(usersByName[p.Title]);")]
    [InlineData(
        "await foreach (var p in db.Posts.Where(p => p.Score > 3)) { Take(db.Users.Find(p.Id)); }",
        "var posts = await db.Posts.Where(p => p.Score > 3).ToListAsync(); " +
            "var pIds = posts.Select(p => p.Id).ToList(); " +
            "var usersById = db.Users.Where(x => pIds.Contains(x.Id)).ToDictionary(x => x.Id); " +
            "foreach (var p in posts) { Take(usersById.GetValueOrDefault(p.Id)); }")]
    [InlineData(
        "foreach (var p in await db.Posts.ToListAsync()) { Take(db.Users.Find(p.Id)); }",
        "var posts = await db.Posts.ToListAsync(); var pIds = posts.Select(p => p.Id).ToList(); " +
            "var usersById = db.Users.Where(x => pIds.Contains(x.Id)).ToDictionary(x => x.Id); " +
            "foreach (var p in posts) { Take(usersById.GetValueOrDefault(p.Id)); }")]
    [InlineData(
        "var ids = db.Posts.Select(p => p.Id).ToList(); foreach (var id in ids) { Take(db.Users.Find(id)); }",
        "var ids = db.Posts.Select(p => p.Id).ToList(); " +
            "var usersById = db.Users.Where(x => ids.Contains(x.Id)).ToDictionary(x => x.Id); " +
            "foreach (var id in ids) { Take(usersById.GetValueOrDefault(id)); }")]
    [InlineData(
        "var posts = 1; var usersById = 2; foreach (var p in db.Posts) { Take(db.Users.Find(p.Id)); }",
        "var posts = 1; var usersById = 2; var posts2 = db.Posts.ToList(); " +
            "var pIds = posts2.Select(p => p.Id).ToList(); " +
            "var usersById2 = db.Users.Where(x => pIds.Contains(x.Id)).ToDictionary(x => x.Id); " +
            "foreach (var p in posts2) { Take(usersById2.GetValueOrDefault(p.Id)); }")]
    public Task Rows_of_every_kind(string before, string after)
        => OfferedFix.ExpectAsync(
            $"async Task F(Db db) {{ await Task.Yield(); {before} }}",
            $"async Task F(Db db) {{ await Task.Yield(); {after} }}");

    [Fact]
    public Task Lines_stay_lines() => OfferedFix.ExpectAsync(
        """
        void F(Db db, long least)
            {
                var posts = db.Posts.ToList();

                // What each of them says.
                foreach (var post in posts)
                {
                    Take(db.Comments
                        .Where(c => c.ParentId == post.Id && c.Id > least)
                        .ToList());
                }
            }
        """,
        """
        void F(Db db, long least)
            {
                var posts = db.Posts.ToList();

                // What each of them says.
                var postIds = posts.Select(post => (long?)post.Id).ToList();
                var commentsByParentId = db.Comments
                        .Where(c => postIds.Contains(c.ParentId) && c.Id > least).ToLookup(c => c.ParentId);
                foreach (var post in posts)
                {
                    Take(commentsByParentId[post.Id].ToList());
                }
            }
        """);

    private static Task ExpectAsync(string query, string before, string answer) => OfferedFix.ExpectAsync(
        Loop("var posts = db.Posts.ToList(); ", query), Loop($"var posts = db.Posts.ToList(); {before} ", answer));

    private static string Loop(string before, string body) => "async Task F(Db db, CancellationToken token) " +
        $"{{ await Task.Yield(); {before}foreach (var p in posts) {{ {body} }} }}";
}
