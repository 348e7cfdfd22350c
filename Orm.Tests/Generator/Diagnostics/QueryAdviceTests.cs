using Microsoft.CodeAnalysis;
using Orm.Tests.Generator.Compiling;
using Xunit;

namespace Orm.Tests.Generator.Diagnostics;

/// <summary>What is advised of queries that work: where something is said, and where nothing is.</summary>
public sealed class QueryAdviceTests
{
    /// <summary>The rules whose pages show queries, and those whose pages show models.</summary>
    public static TheoryData<string, bool> Ids() => new()
    {
        { "ORM103", true },
        { "ORM104", true },
        { "ORM105", true },
        { "ORM200", true },
        { "ORM201", false },
        { "ORM202", false },
        { "ORM203", true },
        { "ORM210", true },
    };

    [Theory]
    [InlineData("object F(Db db) => db.Posts.Where(p => {|ORM103:p.Rating!.Value|} != 5).ToList();")]
    [InlineData("object F(Db db) => db.Posts.Where(p => !({|ORM103:p.Rating!.Value|} > 5)).ToList();")]
    [InlineData("bool F(Db db) => (from c in db.Comments where 5 != {|ORM103:c.Post.Rating!.Value|} select c).Any();")]
    [InlineData("object F(Db db) => db.Users.Where(u => u.Posts.Any(p => {|ORM103:p.Rating!.Value|} != 5)).ToList();")]
    [InlineData("int F(Db db) => db.Posts.Count(p => {|ORM103:p.Rating!.Value|} != 5);")]
    [InlineData("bool F(Db db) => db.Posts.Any(p => !({|ORM103:p.Rating!.Value|} == 5));")]
    [InlineData("Task<Post> F(Db db) => db.Posts.FirstAsync(p => {|ORM103:p.Rating!.Value|} != 5);")]
    [InlineData("object F(Db db) => db.Posts.Where(p => {|ORM103:(int)p.Rating!|} != 5).ToList();")]
    [InlineData("int F(Db db) => db.Posts.Count(p => {|ORM103:p.Note!.Length|} != 5);")]
    [InlineData("int F(Db db) => db.Posts.Count(p => p.Title.Length != 5);")]
    [InlineData("int F(Db db) => db.Posts.Count(p => p.Note!.Length == 5);")]
    [InlineData("int F(Db db) => db.Posts.Count(p => p.Note != null && p.Note.Length != 5);")]
    [InlineData("int F(Db db) => db.Posts.Count(p => (long)p.Score != 5 && (long?)p.Rating != 5);")]
    [InlineData("object F(Db db) => db.Posts.Where(p => p.Rating!.Value == 5).ToList();")]
    [InlineData("object F(Db db) => db.Posts.Where(p => p.Rating!.Value > 5).ToList();")]
    [InlineData("object F(Db db) => db.Posts.Where(p => p.Rating != 5).ToList();")]
    [InlineData("object F(Db db) => db.Posts.Where(p => p.Rating.HasValue && p.Rating.Value != 5).ToList();")]
    [InlineData("object F(Db db) => db.Posts.Where(p => p.Rating != null && p.Rating.Value != 5).ToList();")]
    [InlineData("object F(Db db, int? n) => db.Posts.Where(p => p.Score != n!.Value).ToList();")]
    [InlineData("object F(List<Post> posts) => posts.Where(p => p.Rating!.Value != 5).ToList();")]
    public Task Values_of_null(string member) => Expect(member, "ORM103");

    [Theory]
    [InlineData("object F(Db db) => db.Posts.ToList().{|ORM104:Where|}(p => p.Score > 3);")]
    [InlineData("object F(Db db) => db.Posts.AsEnumerable().{|ORM104:OrderBy|}(p => p.Id).ToList();")]
    [InlineData("object F(Db db) => db.Posts.Where(p => p.Score > 3).ToList().{|ORM104:Count|};")]
    [InlineData("object F(Db db) => db.Posts.ToArray().{|ORM104:Length|};")]
    [InlineData("async Task<object> F(Db db) => (await db.Posts.ToListAsync()).{|ORM104:Any|}(p => p.Score > 3);")]
    [InlineData("object F(Db db) => db.Posts.ToList().{|ORM104:Sum|}(p => p.Score);")]
    [InlineData("object F(Db db, int n) => db.Posts.OrderBy(p => p.Id).ToList().{|ORM104:Take|}(n);")]
    [InlineData("object F(Db db) => db.Posts.ToList().Where(p => Own(p.Title));")]
    [InlineData("object F(Db db) => db.Posts.ToList().Where((p, i) => i > 3 && Own(p.Title));")]
    [InlineData("object F(Db db) => db.Posts.ToList().Select(p => p.Title);")]
    [InlineData("object F(Db db) => db.Posts.Where(p => p.Score > 3).ToList();")]
    [InlineData("object F(List<Post> posts) => posts.ToList().Where(p => p.Score > 3);")]
    [InlineData("object F(Db db) { var posts = db.Posts.ToList(); return posts.Where(p => p.Score > 3); }")]
    public Task Leftovers(string member) => Expect(member, "ORM104");

    [Theory]
    [InlineData("""
        object F(Db db)
        {
            var ids = new List<long>();
            foreach (var post in db.Posts) { ids.Add(post.Id); }
            return db.Comments.Where(c => {|ORM105:ids|}.Contains(c.PostId)).ToList();
        }
        """)]
    [InlineData("""
        readonly HashSet<long> _seen = [];
        object F(Db db) => db.Comments.Where(c => !{|ORM105:_seen|}.Contains(c.PostId)).ToList();
        void See(Post post) => _seen.Add(post.Id);
        """)]
    [InlineData("""
        object F(Db db)
        {
            var ids = db.Posts.Where(p => p.Score > 3).Select(p => p.Id).ToList();
            return db.Comments.Where(c => {|ORM105:ids|}.Contains(c.PostId)).ToList();
        }
        """)]
    [InlineData("""
        async Task<int> F(Db db)
        {
            var ids = await db.Posts.Select(p => p.Id).ToArrayAsync();
            return await db.Comments.CountAsync(c => {|ORM105:ids|}.Contains(c.PostId));
        }
        """)]
    [InlineData("""
        int F(Db db)
        {
            var ids = db.Posts.Select(p => p.Id).ToHashSet();
            return db.Comments.Where(c => c.Id > 3).Count(c => {|ORM105:ids|}.Contains(c.PostId));
        }
        """)]
    public Task Growing_lists(string member) => Expect(member, "ORM105");

    [Theory]
    [InlineData("""
        object F(Db db)
        {
            var ids = new List<long> { 1, 2 };
            ids.Add(3);
            return db.Comments.Where(c => ids.Contains(c.PostId)).ToList();
        }
        """)]
    [InlineData("""
        object F(Db db, long[] roots)
        {
            foreach (var root in roots)
            {
                var ids = new List<long>();
                ids.Add(root);
                db.Comments.Where(c => ids.Contains(c.PostId)).ToList();
            }

            return 3;
        }
        """)]
    [InlineData("""
        readonly List<long> _fixed = [1, 2];
        object F(Db db) => db.Comments.Where(c => _fixed.Contains(c.PostId)).ToList();
        """)]
    [InlineData("object F(Db db, List<long> ids) => db.Comments.Where(c => ids.Contains(c.PostId)).ToList();")]
    [InlineData("""
        bool F(Db db)
        {
            var ids = new List<long>();
            foreach (var post in db.Posts) { ids.Add(post.Id); }
            return ids.Contains(3);
        }
        """)]
    public Task Lists_that_do_not_grow(string member) => Expect(member, "ORM105");

    [Theory]
    [InlineData("object F(Db db) => db.Posts.{|ORM200:Where|}(p => p.Score > 3).ToList();")]
    [InlineData("object F(Db db, string t) => db.Posts.{|ORM200:First|}(p => p.Title == t);")]
    [InlineData("int F(Db db, int[] n) => db.Posts.{|ORM200:Count|}(p => n.Contains(p.Score));")]
    [InlineData("object F(Db db) => db.Posts.{|ORM200:OrderByDescending|}(p => p.Score).Take(3).ToList();")]
    [InlineData("""
        object F(Db db) => (from p in db.Posts
                            where p.Score > 3 && Math.Abs(p.Id) > 2
                            select p.Title).{|ORM200:ToList|}();
        """)]
    [InlineData("object F(Db db, long id) => db.Posts.First(p => p.Id == id && p.Score > 3);")]
    [InlineData("object F(Db db, long id) => db.Posts.Where(p => p.AuthorId == id).ToList();")]
    [InlineData("object F(Db db, DateTime t) => db.Posts.Where(p => p.Score > 3 && p.CreatedAt > t).ToList();")]
    [InlineData("object F(Db db) => db.Posts.Where(p => p.Score * 2 > 3).ToList();")]
    [InlineData("object F(Db db) => db.Posts.Where(p => p.Score > 3 || p.Id < 3).ToList();")]
    [InlineData("object F(Db db) => db.Posts.Where(p => p.IsPinned).ToList();")]
    [InlineData("object F(Db db) => db.Posts.Where(p => p.Score > 3 && p.Author.Name == \"ada\").ToList();")]
    [InlineData("object F(Db db) => db.Posts.OrderBy(p => p.Score).ToList();")]
    [InlineData("object F(Db db) => db.Posts.OrderBy(p => p.CreatedAt).Take(3).ToList();")]
    [InlineData("object F(Db db) => db.Posts.GroupBy(p => p.Score).Select(g => g.Count()).ToList();")]
    public Task Missing_indexes(string member) => Expect(member, "ORM200");

    [Fact]
    public async Task A_missing_index_is_named()
    {
        const string Member =
            "object F(Db db, string t) => db.Posts.Where(p => p.Title == t && p.Score > 3).ToList();";
        var found = await Diagnosis.All(GeneratorRun.Of(Blogging.Model, Blogging.Member(Member)).Output);

        Assert.Equal(
            "No index serves this, so that all rows of Posts are read. " +
            "[Index(nameof(Post.Title), nameof(Post.Score))] on Post would.",
            Assert.Single(found).GetMessage());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_page_shows_what_is_so(string id, bool isQuery)
    {
        var page = new DiagnosticPage(id);
        var wrong = await Find(page, "Wrong", isQuery);

        Assert.NotEmpty(wrong);
        Assert.Empty(await Find(page, "Right", isQuery));
        page.AssertDescribes(wrong[0]);
    }

    internal static async Task Expect(string member, string id)
    {
        var source = MarkedSource.Parse(Blogging.Member(member));
        var run = GeneratorRun.Of(Blogging.Model, source.Text);

        Assert.Equal(
            source.Expected,
            (await Diagnosis.All(run.Output)).Where(diagnostic => diagnostic.Id == id).Select(MarkedSource.Describe)
                .Order(StringComparer.Ordinal));
        Assert.Empty(run.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.ToString()));
    }

    // A page about one rule may show what others advise about.
    private static async Task<IReadOnlyList<Diagnostic>> Find(DiagnosticPage page, string heading, bool isQuery)
    {
        var example = page.Example(heading);
        var run = isQuery ? GeneratorRun.Of(Blogging.Model, Blogging.File(example)) : GeneratorRun.Of(example);
        return [.. (await Diagnosis.All(run.Output)).Where(diagnostic => diagnostic.Id == page.Id)];
    }
}
