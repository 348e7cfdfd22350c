using Orm.Tests.Generator.Compiling;
using Xunit;

namespace Orm.Tests.Generator.Diagnostics;

/// <summary>
/// Where a query runs once for each row of another, whatever the loop looks like, and where it does not.
/// </summary>
public sealed class LoopAdviceTests
{
    [Theory]
    [InlineData("{|ORM210:db.Comments.Count(c => c.PostId == post.Id)|}")]
    [InlineData("{|ORM210:db.Comments.Where(c => c.PostId == post.Id).OrderBy(c => c.Id).ToList()|}")]
    [InlineData("{|ORM210:db.Users.Find(post.AuthorId)|}")]
    [InlineData("{|ORM210:db.Users.Where(u => u.Name == post.Title).Select(u => u.Name).First()|}")]
    [InlineData("{|ORM210:db.Comments.Where(c => c.PostId == post.Id).ToArray()|}")]
    [InlineData("db.Comments.Count()")]
    [InlineData("post.Comments.Query().Count()")]
    [InlineData("post.Comments.Count(c => c.PostId == post.Id)")]
    [InlineData("{|ORM210:db.Posts.Include(p => p.Comments).First(p => p.AuthorId == post.Id)|}")]
    [InlineData("db.Comments.Where(c => c.PostId == post.Id)")]
    [InlineData("db.Comments.Where(c => c.PostId == post.Id).ToSql()")]
    public async Task Queries_in_loops(string query)
    {
        string[] loops =
        [
            "foreach (var post in db.Posts) { Console.WriteLine(QUERY); }",
            "foreach (var post in db.Posts.Where(p => p.Score > 3).ToList()) { Console.WriteLine(QUERY); }",
            "var l = await db.Posts.ToListAsync(); foreach (var post in l) { if (post.Id > 3) { G(QUERY); } }",
            "foreach (var post in await db.Posts.ToListAsync().ConfigureAwait(false)) { G(QUERY); }",
            "await foreach (var post in db.Posts) { Console.WriteLine(QUERY); }",
        ];
        foreach (var loop in loops)
        {
            var body = loop.Replace("QUERY", query, StringComparison.Ordinal);
            await QueryAdviceTests.Expect(
                $"async Task F(Db db) {{ await Task.Yield(); {body} }} static void G(object? x) {{ }}", "ORM210");
        }
    }

    [Theory]
    [InlineData("foreach (var c in {|ORM210:db.Comments.Where(c => c.PostId == post.Id)|}) { Take(post); }")]
    [InlineData("foreach (var c in {|ORM210:from c in db.Comments where c.PostId == post.Id select c|}) { }")]
    [InlineData("foreach (var n in new[] { 1, 2 }) { {|ORM210:db.Comments.Find(post.Id + n)|}?.ToString(); }")]
    [InlineData("foreach (var n in new[] { post.Id }) { {|ORM210:db.Comments.Find(n)|}?.ToString(); }")]
    [InlineData("foreach (var c in db.Comments) { {|ORM210:db.Users.Find(post.Id)|}?.ToString(); }")]
    [InlineData("foreach (var c in db.Comments) { }")]
    [InlineData("foreach (var c in post.Comments) { }")]
    public Task Loops_in_loops(string body) => QueryAdviceTests.Expect(
        $"void F(Db db) {{ foreach (var post in db.Posts.ToList()) {{ {body} }} }}", "ORM210");

    [Theory]
    [InlineData("var q = db.Comments.Where(c => c.PostId == p.Id); Console.WriteLine({|ORM210:q.Count()|});")]
    [InlineData("var q = from c in db.Comments where c.PostId == p.Id select c; {|ORM210:q.ToList()|}.ToString();")]
    [InlineData("""
        var q = db.Comments.Where(c => c.Id > 3);
        if (p.Score > 3) { q = q.Where(c => c.PostId == p.Id); }
        {|ORM210:q.OrderBy(c => c.Id).ToList()|}.ToString();
        """)]
    [InlineData("var q = db.Comments.Where(c => c.PostId == p.Id); foreach (var c in {|ORM210:q|}) { }")]
    [InlineData("Console.WriteLine({|ORM210:all.Count(c => c.PostId == p.Id)|});")]
    [InlineData("Console.WriteLine({|ORM210:CountOf(db, p.Id)|});")]
    [InlineData("Console.WriteLine({|ORM210:compiled(db, p.Id)|});")]
    [InlineData("{|ORM210:db.Sql<int>($\"SELECT Id FROM Comments WHERE PostId = {p.Id}\").Single()|}.ToString();")]
    [InlineData("{|ORM210:db.Load([p], x => x.Comments)|};")]
    [InlineData("Console.WriteLine({|ORM210:p.Comments.Query().Concat(p.Comments.Query()).Count()|});")]
    [InlineData("Console.WriteLine({|ORM210:p.Comments.Query().Count(c => c.Id == p.AuthorId)|});")]
    [InlineData("{|ORM210:p.Comments.Query().Where(c => c.Id > p.Score).ToList()|}.ToString();")]
    [InlineData("var q = db.Comments.Where(c => c.PostId == p.Id);")]
    [InlineData("var q = db.Comments.Where(c => c.Id > 3); Console.WriteLine(q.Count());")]
    [InlineData("Console.WriteLine(CountOf(db, 3));")]
    [InlineData("Console.WriteLine(own(db, p.Id));")]
    [InlineData("Console.WriteLine(p.Comments.Query().Where(c => c.Post.Score < c.Id).Count(c => c.Id > 3));")]
    public Task Queries_in_other_forms(string body) => QueryAdviceTests.Expect(
        $$"""
        static readonly Func<Db, long, int> CountOf
            = Query.Compile((Db db, long id) => db.Comments.Count(c => c.PostId == id));
        void F(Db db, Func<Db, long, int> own)
        {
            var all = db.Comments.Where(c => c.Id > 3);
            var compiled = Query.Compile((Db db, long id) => db.Comments.Count(c => c.PostId == id));
            foreach (var p in db.Posts.Where(p => p.Score > 3).ToList()) { {{body}} }
        }
        """,
        "ORM210");

    [Theory]
    [InlineData("Parallel.ForEach(posts, p => {|ORM210:db.Comments.Count(c => c.PostId == p.Id)|}.ToString());")]
    [InlineData("""
        Parallel.ForEachAsync(
            posts, async (p, stop) => await {|ORM210:db.Comments.CountAsync(c => c.PostId == p.Id, stop)|});
        """)]
    [InlineData("Parallel.ForEach(posts, p => db.Comments.Count());")]
    [InlineData("Parallel.ForEach(new[] { 1L }, id => db.Comments.Count(c => c.PostId == id));")]
    public Task Loops_in_parallel(string body) => QueryAdviceTests.Expect(
        $"void F(Db db) {{ var posts = db.Posts.ToList(); {body} }}", "ORM210");

    [Theory]
    [InlineData("for (var i = 0; i < posts.Count; i++) { {|ORM210:db.Users.Find(posts[i].AuthorId)|}?.ToString(); }")]
    [InlineData("""
        for (var i = posts.Count - 1; i >= 0; i--)
        {
            var post = posts[i];
            {|ORM210:db.Users.Find(post.AuthorId)|}?.ToString();
        }
        """)]
    [InlineData("""
        var i = 0;
        while (i < posts.Count)
        {
            var id = posts[i++].AuthorId;
            {|ORM210:db.Users.Find(id)|}?.ToString();
        }
        """)]
    [InlineData("""
        var queue = new Queue<Post>(posts);
        while (queue.TryDequeue(out var post)) { {|ORM210:db.Users.Find(post.AuthorId)|}?.ToString(); }
        """)]
    [InlineData("""
        var stack = new Stack<Post>(posts);
        do { var post = stack.Pop(); {|ORM210:db.Users.Find(post.AuthorId)|}?.ToString(); } while (stack.Count > 0);
        """)]
    [InlineData("""
        using var rows = posts.GetEnumerator();
        while (rows.MoveNext()) { {|ORM210:db.Users.Find(rows.Current.AuthorId)|}?.ToString(); }
        """)]
    public Task Loops_that_count_or_take(string body) => ExpectOver(body);

    [Theory]
    [InlineData("for (var i = 0; i < posts.Count; i++) { db.Users.Find(posts[0].AuthorId)?.ToString(); }")]
    [InlineData("for (var i = 0; i < 3; i++) { db.Users.Skip(i).First().ToString(); }")]
    [InlineData("while (db.Users.Any(u => u.Id == posts[0].AuthorId)) { }")]
    [InlineData("""
        var last = 0L;
        while (true)
        {
            var page = db.Posts.Where(p => p.Id > last).OrderBy(p => p.Id).Take(100).ToList();
            if (page.Count == 0) { break; }
            last = page[page.Count - 1].Id;
        }
        """)]
    public Task Loops_that_count_something_else(string body) => ExpectOver(body);

    [Theory]
    [InlineData("posts.Select(p => {|ORM210:db.Comments.Count(c => c.PostId == p.Id)|}).ToList().ToString();")]
    [InlineData("posts.Where(p => p.Id > 3).Sum(p => {|ORM210:db.Comments.Count(c => c.PostId == p.Id)|}).ToString();")]
    [InlineData("posts.ForEach(p => Console.WriteLine({|ORM210:db.Comments.Count(c => c.PostId == p.Id)|}));")]
    [InlineData("posts.ForEach(p => { var id = p.Id; {|ORM210:db.Comments.Find(id)|}?.ToString(); });")]
    [InlineData("Task.WhenAll(posts.Select(async p => await {|ORM210:db.Comments.CountAsync(c => c.Id == p.Id)|}));")]
    [InlineData("db.Posts.AsEnumerable().OrderBy(p => {|ORM210:db.Comments.Count(c => c.PostId == p.Id)|}).ToList();")]
    [InlineData("(from p in posts select {|ORM210:db.Comments.Count(c => c.PostId == p.Id)|}).ToList();")]
    [InlineData("posts.Select(p => db.Comments.Count()).ToList();")]
    [InlineData("posts.Select(p => p.Comments.Query().Count()).ToList();")]
    [InlineData("db.Posts.Select(p => db.Comments.Count(c => c.PostId == p.Id)).ToList();")]
    [InlineData("new[] { 1L, 2L }.Select(id => db.Comments.Count(c => c.PostId == id)).ToList();")]
    [InlineData("Func<Post, int> later = p => db.Comments.Count(c => c.PostId == p.Id); later(posts[0]);")]
    public Task Lambdas_of_LINQ_to_Objects(string body) => QueryAdviceTests.Expect(
        $"void F(Db db) {{ var posts = db.Posts.ToList(); {body} }}", "ORM210");

    [Theory]
    [InlineData("foreach (var post in posts) { {|ORM210:Show(db, post.Id)|}; }")]
    [InlineData("foreach (var post in posts) { var id = post.Id; {|ORM210:Show(db, id)|}; }")]
    [InlineData("posts.ForEach(post => {|ORM210:Show(db, post.Id)|});")]
    [InlineData("foreach (var post in posts) { {|ORM210:Walk(db, post.Id)|}; }")]
    [InlineData("foreach (var post in posts) { {|ORM210:Local(post)|}; }")]
    [InlineData("Show(db, 3);")]
    [InlineData("foreach (var id in new[] { 1L }) { Show(db, id); }")]
    [InlineData("foreach (var post in posts) { Show(db, 3); }")]
    [InlineData("foreach (var post in posts) { Cached(db, post.Id); }")]
    [InlineData("foreach (var post in posts) { Guarded(db, post.Id); }")]
    [InlineData("foreach (var post in posts) { Overridden(db, post.Id); }")]
    [InlineData("foreach (var post in posts) { Other(db, post.Id); }")]
    public Task Methods_that_ask_the_database(string body) => QueryAdviceTests.Expect(
        $$"""
        static void Show(Db db, long id) => Console.WriteLine(db.Comments.Count(c => c.PostId == id));
        static void Cached(Db db, long id) { if (id > 3) { Console.WriteLine(db.Comments.Find(id)); } }
        static void Guarded(Db db, long id) { if (id > 3) { return; } Console.WriteLine(db.Comments.Find(id)); }
        protected virtual void Overridden(Db db, long id) => Console.WriteLine(db.Comments.Find(id));
        static void Other(Db db, long id) => Console.WriteLine(db.Comments.Count() + id);
        static void Walk(Db db, long id)
        {
            foreach (var comment in db.Comments.Where(c => c.ParentId == id).ToList())
            {
                {|ORM210:Walk(db, comment.Id)|};
            }
        }
        void F(Db db)
        {
            void Local(Post post) => Console.WriteLine(db.Comments.Count(c => c.PostId == post.Id));
            var posts = db.Posts.ToList();
            {{body}}
        }
        """,
        "ORM210");

    [Theory]
    [InlineData("{ return db.Users.Find(post.AuthorId); }")]
    [InlineData("{ if (post.Score > 3) { return db.Users.Find(post.AuthorId); } }")]
    [InlineData("{ var user = db.Users.Find(post.AuthorId); Console.WriteLine(user); break; }")]
    [InlineData("{ var user = db.Users.Find(post.AuthorId); throw new Exception(user?.Name); }")]
    [InlineData("{ if ({|ORM210:db.Users.Find(post.AuthorId)|} is { } user) { return user; } }")]
    [InlineData("{ switch ({|ORM210:db.Users.Find(post.AuthorId)|}) { default: break; } }")]
    [InlineData("{ foreach (var n in new[] { 1 }) { {|ORM210:db.Users.Find(post.AuthorId)|}?.ToString(); break; } }")]
    public Task Loops_that_end_with_it(string body) => QueryAdviceTests.Expect(
        $"User? F(Db db) {{ foreach (var post in db.Posts.ToList()) {body} return null; }}", "ORM210");

    [Theory]
    [InlineData("void F(Db db, long[] ids) { foreach (var id in ids) { db.Posts.First(p => p.Id == id); } }")]
    [InlineData("void F(Db db) { foreach (var post in db.Posts.Where(p => p.Id == db.Posts.Max(q => q.Id))) { } }")]
    [InlineData("""
        void F(Db db)
        {
            foreach (var post in db.Posts)
            {
                Func<int> later = () => db.Comments.Count(c => c.PostId == post.Id);
            }
        }
        """)]
    public Task Loops_that_are_not_over_rows(string member) => QueryAdviceTests.Expect(member, "ORM210");

    [Theory]
    [InlineData("db.Comments.Count(c => c.PostId == post.Id)", "'post.Comments.Query()' asks once for all rows")]
    [InlineData("db.Users.First(u => post.AuthorId == u.Id)", "'post.Author' is loaded once for all rows")]
    [InlineData("db.Users.Find(post.AuthorId)", "'post.Author' is loaded once for all rows")]
    [InlineData("db.Users.FirstOrDefault(u => u.Id == post.EditorId)", "'post.Editor' is loaded once for all rows")]
    [InlineData("db.Users.First(u => u.Id == post.EditorId)", "Ask once before the loop")]
    [InlineData("db.Users.Where(u => u.Id == post.AuthorId).Select(u => u.Name).First()", "Ask once before the loop")]
    [InlineData("db.Comments.Count(c => c.PostId == post.Score)", "Ask once before the loop")]
    [InlineData("db.Comments.Count(c => c.PostId == post.Id && c.Id > 3)", "Ask once before the loop")]
    [InlineData("other.Comments.Count(c => c.PostId == post.Id)", "Ask once before the loop")]
    public async Task A_query_in_a_loop_names_the_navigation_that_answers_the_same(string query, string advice)
    {
        var member = $"void F(Db db, Db other) {{ foreach (var post in db.Posts) {{ Console.WriteLine({query}); }} }}";
        var found = await Diagnosis.All(GeneratorRun.Of(Blogging.Model, Blogging.Member(member)).Output);

        Assert.Contains(
            advice, Assert.Single(found, diagnostic => diagnostic.Id == "ORM210").GetMessage(),
            StringComparison.Ordinal);
    }

    private static Task ExpectOver(string body) => QueryAdviceTests.Expect(
        $"void F(Db db) {{ var posts = db.Posts.Where(p => p.Score > 3).ToList(); {body} }}", "ORM210");

    // A row that is read again is no collection of the row, though the columns of its links are its key.
    [Fact]
    public async Task A_row_read_again_is_not_what_its_links_lead_to()
    {
        var found = await Diagnosis.All(GeneratorRun.Of(
            """
            using System.Linq;

            [Entity]
            public partial class Person
            {
                public long Id { get; set; }
                [InverseProperty(nameof(FriendOf))] public partial ICollection<Person> Friends { get; }
                public partial ICollection<Person> FriendOf { get; }
            }

            public sealed partial class People(OrmOptions<People> options) : OrmContext(options)
            {
                public partial EntitySet<Person> All { get; }
            }

            static class Program
            {
                static void Again(People db)
                {
                    foreach (var person in db.All.ToList())
                    {
                        Console.WriteLine(db.All.Where(p => p.Id == person.Id).ToList().Count);
                        Console.WriteLine(db.All.Find(person.Id));
                    }
                }
            }
            """).Output);

        var advice = found.Where(diagnostic => diagnostic.Id == "ORM210").Select(diagnostic => diagnostic.GetMessage());
        Assert.Equal(2, advice.Count());
        Assert.DoesNotContain(advice, message => message.Contains("Friend", StringComparison.Ordinal));
    }
}
