using Orm.Tests.Generator.Compiling;
using Xunit;

namespace Orm.Tests.Generator.Diagnostics;

/// <summary>
/// What is advised of relationships: in the model (ORM201, ORM202), and in the code that walks over them.
/// </summary>
public sealed class RelationAdviceTests
{
    [Theory]
    [InlineData("public long {|ORM201:OtherId|} { get; set; }")]
    [InlineData("public long? {|ORM201:OtherId|} { get; set; }")]
    [InlineData("public int OtherId { get; set; }")]
    [InlineData("public long AnotherId { get; set; }")]
    [InlineData("public long OtherId { get; set; } public partial Other Other { get; set; }")]
    [InlineData("[Unique] public long OtherId { get; set; }")]
    public async Task Foreign_keys_without_an_index(string property)
    {
        var source = MarkedSource.Parse($$"""
            [Entity]
            public partial class Other { public long Id { get; set; } }

            [Entity]
            public partial class Thing { public long Id { get; set; } {{property}} }
            """);

        Assert.Equal(
            source.Expected,
            (await Diagnosis.All(GeneratorRun.Of(source.Text).Output)).Select(MarkedSource.Describe));
    }

    [Fact]
    public async Task A_cascade_that_reaches_far_names_its_tables()
    {
        const string Model = """
            [Entity] public partial class A { public long Id { get; set; } }
            [Entity] public partial class B
            { public long Id { get; set; } public long AId { get; set; } public partial A A { get; set; } }
            [Entity] public partial class C
            { public long Id { get; set; } public long BId { get; set; } public partial B B { get; set; } }
            [Entity] public partial class D
            { public long Id { get; set; } public long AId { get; set; } public partial A A { get; set; } }
            public sealed partial class Db(OrmOptions<Db> options) : OrmContext(options)
            {
                public partial EntitySet<A> As { get; }
                public partial EntitySet<B> Bs { get; }
                public partial EntitySet<C> Cs { get; }
                public partial EntitySet<D> Ds { get; }
            }
            """;
        var found = await Diagnosis.All(GeneratorRun.Of(Model).Output);
        var meant = Model.Replace(
            "public partial A A", "[OnDelete(DeleteBehavior.Cascade)] public partial A A", StringComparison.Ordinal);

        Assert.StartsWith(
            "Deleting one A deletes rows of 3 other tables: Bs, Ds, Cs.", Assert.Single(found).GetMessage(),
            StringComparison.Ordinal);
        Assert.Single(await Diagnosis.All(GeneratorRun.Of(meant).Output));
        Assert.Empty(await Diagnosis.All(GeneratorRun.Of(meant.Replace(
            "public partial B B", "[OnDelete(DeleteBehavior.Cascade)] public partial B B",
            StringComparison.Ordinal)).Output));
    }

    [Theory]
    [InlineData("int F(Db db) => db.Posts.{|ORM203:Include|}(p => p.Comments).Count();")]
    [InlineData("object F(Db db) => db.Posts.{|ORM203:Include|}(p => p.Comments).Select(p => new { p.Id }).ToList();")]
    [InlineData("""
        async Task<object> F(Db db)
            => await db.Posts.{|ORM203:Include|}(p => p.Author).Select(p => p.Id).ToListAsync();
        """)]
    [InlineData("""
        void F(Db db)
        {
            var posts = db.Posts.{|ORM203:Include|}(p => p.Comments.Where(c => c.Id > 3)).Where(p => p.Id > 3).ToList();
            foreach (var post in posts.OrderBy(p => p.Title)) { Console.WriteLine(post?.Title); }
        }
        """)]
    public Task Includes_that_nobody_reads(string member) => QueryAdviceTests.Expect(member, "ORM203");

    [Theory]
    [InlineData("""
        object F(Db db) => db.Users.Include(u => u.Posts, IncludeStrategy.Join)
            .ThenInclude({|ORM100:p => p.Comments|}, IncludeStrategy.Join).ToList();
        """)]
    [InlineData("""
        object F(Db db) => db.Comments.Include(c => c.Post, IncludeStrategy.Statement)
            .ThenInclude({|ORM100:p => p.Comments|}, IncludeStrategy.Join).ToList();
        """)]
    [InlineData("""
        object F(Db db) => db.Users.Include(u => u.Posts, IncludeStrategy.Join)
            .Include({|ORM100:u => u.Edited|}, IncludeStrategy.Join).ToList();
        """)]
    [InlineData("""
        object F(Db db) => db.Users.Include(u => u.Posts, IncludeStrategy.Join).Include(u => u.Edited).ToList();
        """)]
    [InlineData("object F(Db db) => db.Posts.Include(p => p.Comments, IncludeStrategy.Join).ToList();")]
    [InlineData("object F(Db db, IncludeStrategy how) => db.Posts.Include(p => p.Comments, how).ToList();")]
    [InlineData("""
        void F(Db db)
        {
            foreach (var user in db.Users.Include(u => u.Posts, IncludeStrategy.Join)
                .Include({|ORM100:u => u.Edited|}, IncludeStrategy.Join))
            {
                Console.WriteLine(user.Posts.Count + user.Edited.Count);
            }
        }
        """)]
    [InlineData("""
        int F(Db db) => db.Posts.Where(p => p.Id > 1).Include(p => p.Author, IncludeStrategy.Statement)
            .ThenInclude({|ORM100:u => u!.Posts|}, IncludeStrategy.Join).AsEnumerable().Sum(p => p.Author!.Posts.Count);
        """)]
    [InlineData("""
        object F(Db db) => db.Comments.Select(c => c.Post)
            .Include({|ORM100:p => p.Comments|}, IncludeStrategy.Join).ToList();
        """)]
    public Task Joins_that_multiply_rows(string member) => QueryAdviceTests.Expect(member, "ORM100");

    [Theory]
    [InlineData("object F(Db db) => db.Posts.Include({|ORM100:p => p.Title|}).ToList();")]
    [InlineData("object F(Db db) => db.Users.Include({|ORM100:u => u.Posts.Select(p => p.Author)|}).ToList();")]
    [InlineData("object F(Db db) => db.Posts.Include(p => p.Comments).ThenInclude({|ORM100:c => c.Text|}).ToList();")]
    [InlineData("""
        void F(Db db)
        {
            foreach (var post in db.Posts.Include({|ORM100:p => p.Title|})) { Console.WriteLine(post); }
        }
        """)]
    public Task Includes_of_what_is_no_navigation(string member) => QueryAdviceTests.Expect(member, "ORM100");

    [Theory]
    [InlineData("object F(Db db) => db.Posts.Include(p => p.Comments).ToList();")]
    [InlineData("object F(Db db) => db.Posts.Include(p => p.Comments).Select(p => new { p }).ToList();")]
    [InlineData("""
        int F(Db db)
        {
            var posts = db.Posts.Include(p => p.Comments).ToList();
            return posts.Sum(p => p.Comments.Count);
        }
        """)]
    [InlineData("void F(Db db) { foreach (var post in db.Posts.Include(p => p.Comments)) { Take(post); } }")]
    [InlineData("void F(Db db) { db.Posts.Include(p => p.Comments).ToList().ForEach(Take); }")]
    [InlineData("""
        void F(Db db)
        {
            foreach (var post in db.Posts.Include(p => p.Comments)) { Console.WriteLine(post.CommentCount); }
        }
        """)]
    [InlineData("""
        List<Post> _posts = [];
        void F(Db db) { _posts = db.Posts.Include(p => p.Comments).ToList(); }
        """)]
    [InlineData("""
        void F(Db db)
        {
            object first = db.Posts.Include(p => p.Comments).First();
            Console.WriteLine(first);
        }
        """)]
    public Task Includes_that_somebody_may_read(string member) => QueryAdviceTests.Expect(member, "ORM203");
}
