using Orm.Tests.Generator.Compiling;
using Xunit;

namespace Orm.Tests.Generator.Diagnostics;

/// <summary>
/// Code that looks like what is warned and advised about, and is not. An alarm that is false once is turned off.
/// </summary>
public sealed class NearMissTests
{
    [Theory]
    [InlineData("object F(Db db) => db.Posts.OrderBy(p => p.Id).Select(p => p.Title).Take(3).ToList();")]
    [InlineData("object F(Db db) => db.Posts.OrderBy(p => p.Score).Where(p => p.Id > 3).Skip(3).First();")]
    [InlineData("object F(Db db) => db.Posts.OrderBy(p => p.Id).Reverse().Take(3).ToList();")]
    [InlineData("object F(Db db) => db.Posts.OrderBy(p => p.Id).ToList().Take(3);")]
    [InlineData("object F(Db db) => db.Posts.First(p => p.Id == 3);")]
    [InlineData("object F(Db db) => db.Posts.FirstOrDefault(p => p.Title == \"a\");")]
    [InlineData("object F(List<Post> posts) => posts.Take(3).ToList();")]
    [InlineData("""
        object F(Db db)
            => db.Users.Select(u => new { u.Id, Top = u.Posts.OrderBy(p => p.Score).Take(3).Count() }).ToList();
        """)]
    [InlineData("object F(Db db) => (from p in db.Posts orderby p.Id descending select p.Title).Take(3).ToList();")]
    public Task Pages_that_have_an_order(string member) => QueryAdviceTests.Expect(member, "ORM101");

    [Theory]
    [InlineData("bool F(Db db) => db.Posts.Count() >= 2;")]
    [InlineData("bool F(Db db, int n) => db.Posts.Count() > n;")]
    [InlineData("bool F(Db db) => db.Posts.Count() == 1;")]
    [InlineData("bool F(List<Post> posts) => posts.Count() > 0;")]
    [InlineData("bool F(Db db) { var n = db.Posts.Count(); return n > 0; }")]
    [InlineData("int F(Db db) => db.Posts.Count() + 0;")]
    [InlineData("bool F(Db db) => db.Posts.Sum(p => p.Score) > 0;")]
    public Task Counts_that_are_needed(string member) => QueryAdviceTests.Expect(member, "ORM102");

    [Theory]
    [InlineData("object F(Db db) => db.Posts.Where(p => p.Rating!.Value != 5 && p.Rating != null).Count();")]
    [InlineData("object F(Db db) => db.Posts.Where(p => p.Rating == null || p.Rating.Value != 5).ToList();")]
    [InlineData("object F(Db db) => db.Posts.Where(p => (p.Rating ?? 0) != 5).ToList();")]
    [InlineData("object F(Db db) => db.Posts.Where(p => p.Rating.GetValueOrDefault() != 5).ToList();")]
    [InlineData("object F(Db db) => db.Posts.Select(p => p.Rating!.Value).ToList();")]
    [InlineData("object F(Db db) => db.Posts.Where(p => p.Score != 5).ToList();")]
    public Task Values_that_are_looked_at_before(string member) => QueryAdviceTests.Expect(member, "ORM103");

    [Theory]
    [InlineData("void F(Db db) => db.Posts.ToList().ForEach(Take);")]
    [InlineData("object F(Db db) => db.Posts.ToList()[0];")]
    [InlineData("object F(Db db) => db.Posts.ToArray().Where(p => p.CommentCount > 3);")]
    [InlineData("object F(Db db) => db.Posts.ToList().OrderBy(p => p.Title, StringComparer.CurrentCulture);")]
    [InlineData("object F(Db db) => db.Posts.ToList().ToDictionary(p => p.Id);")]
    [InlineData("object F(Db db) => db.Posts.ToList().Where(p => p.Title.Normalize() == \"a\");")]
    [InlineData("object F(Db db) { var n = 0; return db.Posts.ToList().Where(p => p.Score > n++); }")]
    [InlineData("object F(Db db) => db.Posts.ToList().Zip([1, 2]);")]
    public Task Operators_that_only_the_program_has(string member) => QueryAdviceTests.Expect(member, "ORM104");

    [Theory]
    [InlineData("object F(Db db, params long[] ids) => db.Comments.Where(c => ids.Contains(c.PostId)).ToList();")]
    [InlineData("""
        object F(Db db, bool more)
        {
            var ids = new List<long> { 1 };
            if (more) { ids.Add(2); }
            return db.Comments.Where(c => ids.Contains(c.PostId)).ToList();
        }
        """)]
    [InlineData("""
        object F(Db db)
        {
            var ids = new List<long>();
            foreach (var post in db.Posts) { ids.Add(post.Id); }
            ids.Clear();
            return db.Comments.Where(c => c.PostId == ids.Count).ToList();
        }
        """)]
    [InlineData("""
        object F(Db db) => db.Comments.Where(c => db.Posts.Select(p => p.Id).Contains(c.PostId)).ToList();
        """)]
    public Task Lists_of_a_known_length(string member) => QueryAdviceTests.Expect(member, "ORM105");

    [Theory]
    [InlineData("""
        object F(Db db)
        {
            var ids = db.Posts.OrderBy(p => p.Id).Take(20).Select(p => p.Id).ToList();
            return db.Comments.Where(c => ids.Contains(c.PostId)).ToList();
        }
        """)]
    [InlineData("""
        object F(Db db, Db other)
        {
            var ids = db.Posts.Select(p => p.Id).ToList();
            return other.Comments.Where(c => ids.Contains(c.PostId)).ToList();
        }
        """)]
    [InlineData("""
        object F(Db db, bool all)
        {
            var ids = db.Posts.Select(p => p.Id).ToList();
            foreach (var id in ids) { id.ToString(); }
            return db.Comments.Where(c => ids.Contains(c.PostId)).ToList();
        }
        """)]
    [InlineData("""
        object F(Db db, bool all)
        {
            var ids = db.Posts.Select(p => p.Id).ToList();
            ids = all ? ids : [1, 2];
            return db.Comments.Where(c => ids.Contains(c.PostId)).ToList();
        }
        """)]
    public Task Answers_that_the_program_needs(string member) => QueryAdviceTests.Expect(member, "ORM105");

    [Theory]
    [InlineData("object F(Db db, string n) => db.Users.First(u => u.Name == n);")]
    [InlineData("object F(Db db, long? id) => db.Posts.Where(p => p.EditorId == id).ToList();")]
    [InlineData("object F(Db db) => db.Comments.Where(c => c.Post.AuthorId == 3).ToList();")]
    [InlineData("object F(Db db, DateTime t) => db.Posts.OrderByDescending(p => p.CreatedAt).First();")]
    [InlineData("object F(Db db) => db.Posts.OrderBy(p => p.Id).Take(3).ToList();")]
    [InlineData("object F(Db db, long[] ids) => db.Posts.Where(p => ids.Contains(p.Id) && p.Score > 3).ToList();")]
    [InlineData("object F(List<Post> posts) => posts.Where(p => p.Score > 3).ToList();")]
    [InlineData("object F(Db db) => db.Posts.Where(p => p.Comments.Any()).ToList();")]
    public Task Queries_that_an_index_serves(string member) => QueryAdviceTests.Expect(member, "ORM200");

    [Theory]
    [InlineData("object F(Db db) => db.Posts.Include(p => p.Author).AsEnumerable().Select(p => p.Author.Name);")]
    [InlineData("""
        bool F(Db db)
        {
            var post = db.Posts.Include(p => p.Comments).First();
            return post is { Comments.Count: > 0 };
        }
        """)]
    [InlineData("object F(Db db) { var l = db.Posts.Include(p => p.Comments).ToList(); return l[0].Comments; }")]
    [InlineData("""
        int F(Db db)
        {
            var posts = db.Posts.Include(p => p.Comments).ToList();
            return posts.SelectMany(p => p.Comments).Count();
        }
        """)]
    [InlineData("Query<Post> F(Db db) => db.Posts.Include(p => p.Comments);")]
    [InlineData("object F(Db db) { dynamic post = db.Posts.Include(p => p.Author).First(); return post.Author; }")]
    [InlineData("""
        string F(Db db)
        {
            var post = db.Posts.Include(p => p.Author).First();
            string Name() => post.Author.Name;
            return Name();
        }
        """)]
    public Task Includes_that_are_read_in_other_ways(string member) => QueryAdviceTests.Expect(member, "ORM203");

    [Theory]
    [InlineData("void F(Db db) { for (var i = 0; i < 3; i++) { db.Posts.First(p => p.Id == i); } }")]
    [InlineData("void F(Db db) { foreach (var post in db.Posts) { Take(post); } db.Posts.Count(); }")]
    [InlineData("void F(Db db) { var n = db.Posts.Count(); foreach (var post in db.Posts) { Take(post); n++; } }")]
    [InlineData("void F(Db db) { foreach (var c in db.Posts.First().Comments) { db.Posts.Count(); } }")]
    public Task Queries_that_run_once(string member) => QueryAdviceTests.Expect(member, "ORM210");

    [Theory]
    [InlineData("[NotMapped] public long OtherId { get; set; }")]
    [InlineData("public string? OtherId { get; set; }")]
    [InlineData("public long OtherId => 3;")]
    [InlineData("public long OthersId { get; set; }")]
    [InlineData("public long MissingId { get; set; }")]
    public async Task Numbers_that_are_no_foreign_keys(string property)
        => Assert.Empty((await Diagnosis.All(GeneratorRun.Of($$"""
            [Entity]
            public partial class Other { public long Id { get; set; } }

            [Entity]
            public partial class Thing { public long Id { get; set; } {{property}} }
            """).Output)).Select(MarkedSource.Describe));

    [Fact]
    public async Task A_cascade_that_reaches_one_table_twice()
        => Assert.Empty((await Diagnosis.All(GeneratorRun.Of("""
            [Entity] public partial class A { public long Id { get; set; } }
            [Entity] public partial class B
            {
                public long Id { get; set; }
                public long AId { get; set; }
                public partial A A { get; set; }
                public long FirstId { get; set; }
                public partial A First { get; set; }
                public long? ParentId { get; set; }
                public partial B? Parent { get; set; }
            }
            [Entity] public partial class C
            { public long Id { get; set; } public long AId { get; set; } public partial A A { get; set; } }
            public sealed partial class Db(OrmOptions<Db> options) : OrmContext(options)
            {
                public partial EntitySet<A> As { get; }
                public partial EntitySet<B> Bs { get; }
                public partial EntitySet<C> Cs { get; }
            }
            """).Output)).Select(MarkedSource.Describe));
}
