using Xunit;

namespace Orm.Tests.Generator.Diagnostics;

/// <summary>
/// Queries in loops that are reported and not mended: asked once before the loop they might mean something else.
/// </summary>
public sealed class HoistRefusalTests
{
    [Theory]
    [InlineData("Take(db.Users.First(u => u.Name == p.Title || u.Id == 3));")]
    [InlineData("Take(db.Users.First(u => u.Name != p.Title));")]
    [InlineData("Take(db.Users.First(u => u.Name == p.Title && u.Id > p.Id));")]
    [InlineData("Take(db.Users.First(u => u.Name == p.Title.Trim()));")]
    [InlineData("Take(db.Users.First(u => u.Id == p.EditorId));")]
    [InlineData("Take(db.Users.First(u => u.Id == p.Score));")]
    [InlineData("Take(db.Comments.First(c => c.ParentId == p.Id));")]
    [InlineData("Take(db.Comments.Where(c => c.ParentId == p.Id).OrderBy(c => c.Id).Take(3).ToList());")]
    [InlineData("Take(db.Comments.Where(c => c.ParentId == p.Id).Select(c => c.Text).ToList());")]
    [InlineData("Take(db.Comments.Where(c => c.ParentId == p.Id).Skip(1).Count());")]
    [InlineData("Take(db.Comments.Where(c => c.ParentId == p.Id).Max(c => c.Id));")]
    [InlineData("Take(db.Comments.Count(c => c.ParentId == p.Id));")]
    [InlineData("Take(db.Comments.Where(c => c.ParentId == p.Id).ToDictionary(c => c.Id));")]
    [InlineData("Take(db.Users.Find(p.CommentCount));")]
    public Task Questions_of_another_form(string query) => ExpectNone(query);

    [Theory]
    [InlineData("Take(db.Users.FindAsync(p.Id)); await Task.Yield();")]
    [InlineData("Take(await db.Users.FindAsync(p.Id).ConfigureAwait(false));")]
    [InlineData("Take(await db.Users.FirstAsync(cancellationToken: default, predicate: u => u.Name == p.Title));")]
    [InlineData("await foreach (var c in db.Comments.Where(c => c.Id > 3 && c.PostId == p.Id)) { Take(c); }")]
    public Task Calls_of_another_form(string query) => ExpectNone(query);

    [Theory]
    [InlineData("Take(db.Users.Find(p.Id)); db.Insert(new User { Name = p.Title });")]
    [InlineData("Take(db.Users.Find(p.Id)); await db.DeleteAsync(p);")]
    [InlineData("Take(db.Users.Find(p.Id)); db.Execute($\"DELETE FROM Users\");")]
    [InlineData("Take(db.Users.Find(p.Id)); Write(db);")]
    [InlineData("Take(db.Users.Find(p.Id)); WriteElsewhere();")]
    [InlineData("Take(db.Users.Find(p.Id)); later();")]
    [InlineData("Take(db.Users.Find(p.Id)); store.Save();")]
    [InlineData("Take(db.Users.Find(p.Id)); command.ExecuteNonQuery();")]
    [InlineData("Take(db.Users.Find(p.Id)); using var transaction = db.BeginTransaction();")]
    public Task Loops_that_may_write(string body) => ExpectNone(body);

    [Theory]
    [InlineData("Take(db.Users.First(u => u.Name == p.Title && u.Id > least)); least++;")]
    [InlineData("Take(db.Users.First(u => u.Name == p.Title && u.Id > least)); least = p.Id;")]
    [InlineData("Take(db.Users.First(u => u.Name == p.Title && u.Id > least)); Next(ref least);")]
    [InlineData("Take(db.Users.First(u => u.Name == p.Title && u.Id > least)); (least, _) = (p.Id, 3);")]
    [InlineData("Take(db.Comments.Where(c => c.ParentId == p.Id && c.Text != _field).ToList());")]
    [InlineData("Take(db.Comments.Where(c => c.ParentId == p.Id && c.Text != store.Name).ToList());")]
    [InlineData("Take(db.Posts.Where(x => x.AuthorId == p.Id && x.CreatedAt > DateTime.UtcNow).ToList());")]
    [InlineData("Take(db.Posts.Where(x => x.AuthorId == p.AuthorId && x.Title != Own()).ToList());")]
    [InlineData("p.Title += \"!\"; Take(db.Users.First(u => u.Name == p.Title));")]
    [InlineData("var user = db.Users.First(u => u.Name == p.Title); user.Name = \"x\";")]
    [InlineData("db = new Db(options); Take(db.Users.Find(p.Id));")]
    public Task Values_that_change_on_the_way(string body) => ExpectNone(body);

    [Theory]
    [InlineData("try { Take(db.Users.Find(p.Id)); } catch (OrmException) { Take(null); }")]
    [InlineData("try { Take(db.Users.First(u => u.Name == p.Title)); } catch (InvalidOperationException) { }")]
    public Task Errors_that_are_caught(string body) => ExpectNone(body);

    [Theory]
    [InlineData("""
        void F(Db db)
        {
            try
            {
                foreach (var p in db.Posts) { Take(db.Users.First(u => u.Name == p.Title)); }
            }
            catch (InvalidOperationException) { }
        }
        """)]
    [InlineData("""
        IEnumerable<User?> F(Db db) { foreach (var p in db.Posts) { yield return db.Users.Find(p.Id); } }
        """)]
    [InlineData("void F(Db db) { if (true) foreach (var p in db.Posts) Take(db.Users.Find(p.Id)); }")]
    [InlineData("void F(Db db) { foreach (var p in from p in db.Posts select p) { Take(db.Users.Find(p.Id)); } }")]
    [InlineData("""
        void F(Db db)
        {
            IEnumerable<Post> posts = db.Posts.AsEnumerable();
            foreach (var p in posts) { Take(db.Users.Find(p.Id)); }
        }
        """)]
    [InlineData("""
        void F(Db db)
        {
            var posts = db.Posts.ToList();
            for (var i = 0; i < posts.Count; i++) { Take(db.Users.Find(posts[i].Id)); }
        }
        """)]
    [InlineData("void F(Db db) { db.Posts.ToList().ForEach(p => Take(db.Users.Find(p.Id))); }")]
    [InlineData("""
        void F(Db db)
        {
            foreach (var p in db.Posts.Select(p => new { p.Id }).ToList()) { Take(db.Users.Find(p.Id)); }
        }
        """)]
    public async Task Loops_of_another_form(string member) => Assert.Null(await OfferedFix.OfAsync(member, "ORM210"));

    private static async Task ExpectNone(string body) => Assert.Null(await OfferedFix.OfAsync(
        $$"""
        string _field = "";
        static void Write(Db db) => db.Insert(new User { Name = "x" });
        static void WriteElsewhere() => s_store.Save();
        static void Next(ref long value) => value++;
        static string Own() => "x";
        static Store s_store = new();
        class Store { public string Name { get; set; } = ""; public virtual void Save() { } }
        async Task F(Db db, OrmOptions<Db> options, Action later, Store store, System.Data.Common.DbCommand command)
        {
            await Task.Yield();
            var least = 3L;
            var posts = db.Posts.ToList();
            foreach (var p in posts) { {{body}} }
        }
        """,
        "ORM210"));
}
