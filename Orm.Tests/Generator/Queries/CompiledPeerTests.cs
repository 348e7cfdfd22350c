using Orm.Linq.Expressions;
using Orm.Tests.Conformance.Harness;
using Orm.Tests.Conformance.Models;
using Orm.Tests.Loading;
using Orm.Tests.Loading.Campus;
using Xunit;

namespace Orm.Tests.Generator.Queries;

/// <summary>
/// Questions about the navigations of entities, compiled and translated when they run: both send the same statements in
/// the same order and give the same answers, and the compiled ones translate nothing.
/// </summary>
public sealed class CompiledPeerTests
{
    private static readonly Dictionary<string, Func<ConformanceDb, IEnumerable<object?>>> Questions =
        new(StringComparer.Ordinal)
        {
            ["a count"] = db => Posts(db).Select(p => (object)p.Comments.Query().Count()),
            ["a count with a condition"] = db => Posts(db).Select(p => (object)p.Comments.Query().Count(c => c.Id > 9)),
            ["whether there is one"] = db => Posts(db).Select(p => (object)p.Comments.Query().Any(c => c.Rating > 1)),
            ["whether all are"] = db => Posts(db).Select(p => (object)p.Comments.Query().All(c => c.Rating != 1)),
            ["a sum"] = db => Users(db).Select(u => (object)u.Posts.Query().Sum(p => p.Score)),
            ["the greatest"] = db => Posts(db).Select(p => (object?)p.Comments.Query().Max(c => c.Rating)),
            ["the average"] = db => Users(db).Select(u => (object?)u.Posts.Query().Average(p => (double?)p.Score)),
            ["whether a value is there"] = db => Posts(db)
                .Select(p => (object)p.Comments.Query().Select(c => c.AuthorId).Contains(3)),
            ["the three latest"] = db => Posts(db)
                .SelectMany(p => p.Comments.Query().OrderByDescending(c => c.Id).Take(3).ToList().Select(c => c.Text)),
            ["a page"] = db => Posts(db)
                .SelectMany(p => p.Comments.Query().OrderBy(c => c.Id).Skip(2).Take(2).ToArray())
                .Select(c => (object)c.Id),
            ["the first, or none"] = db => Posts(db)
                .Select(p => (object?)p.Comments.Query().OrderBy(c => c.Id).FirstOrDefault()?.Text),
            ["the greatest by a key"] = db => Users(db)
                .Select(u => (object?)u.Posts.Query().OrderBy(p => p.Id).MaxBy(p => p.Score)?.Id),
            ["at a position"] = db => Posts(db)
                .Select(p => (object?)p.Comments.Query().OrderBy(c => c.Id).ElementAtOrDefault(1)?.Id),
            ["objects"] = db => Posts(db).SelectMany(p => p.Comments.Query()
                .Where(c => c.Rating > 1).OrderBy(c => c.Id).Select(c => new { c.Id, c.Author.Name }).ToList()),
            ["objects with lists"] = db => Posts(db).SelectMany(p => p.Comments.Query().OrderBy(c => c.Id)
                .Select(c => new { c.Id, Replies = c.Replies.OrderBy(r => r.Id).Select(r => r.Id).ToList() }).ToList()
                .Select(c => $"{c.Id}: {string.Join(' ', c.Replies)}")),
            ["objects with arrays"] = db => Posts(db).SelectMany(p => p.Comments.Query().OrderBy(c => c.Id)
                .Select(c => new { c.Id, Replies = c.Replies.OrderBy(r => r.Id).Select(r => r.Id).ToArray() }).ToList()
                .Select(c => $"{c.Id}: {string.Join(' ', c.Replies)}")),
            ["what elements lead to"] = db => Posts(db).SelectMany(p => p.Comments.Query().Include(c => c.Replies)
                .OrderBy(c => c.Id).ToList().Select(c => $"{c.Author.Name} {c.Replies.Count} {c.Post.Title}")),
            ["elements of elements"] = db => Users(db)
                .Select(u => (object)u.Posts.Query().SelectMany(p => p.Comments).Count(c => c.Rating > 1)),
            ["a key of two columns"] = db => db.Products.OrderBy(p => p.Catalog).ThenBy(p => p.Number).ToList()
                .Select(p => (object)p.Lines.Query().Count()),
            ["what is captured"] = db => Above(db, 2),
            ["what is captured of the row"] = db => Posts(db)
                .Select(p => (object)p.Comments.Query().Count(c => c.AuthorId != p.AuthorId)),
            ["what a list holds"] = db => Written(db, [1, 2, 3]),
            ["the same at two places"] = db => Posts(db).Select(
                p => (object)(p.Comments.Query().Any() && p.Comments.Query().Any())),
            ["the same of other values"] = db => Posts(db)
                .Select(p => (object)(First(p, 1) + First(p, 2) + Second(p, 1))),
            ["asynchronously"] = db => Posts(db).Select(p => Async(p).GetAwaiter().GetResult()),
            ["behind a question mark"] = db => db.Comments.OrderBy(c => c.Id).ToList()
                .Select(c => (object?)c.Parent?.Replies.Query().Count()),
        };

    public static TheoryData<string> Names => [.. Questions.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Compiled_they_ask_and_answer_what_they_do_translated(string name)
    {
        foreach (var backend in Enum.GetValues<Backend>())
        {
            var compiled = await Ask(name, backend, translates: false);
            var translated = await Ask(name, backend, translates: true);

            Assert.Equal(0, compiled.Translations);
            Assert.NotEqual(0, translated.Translations);
            Assert.Equal(translated.Answers, compiled.Answers);
            Assert.Equal(translated.Statements, compiled.Statements);
        }
    }

    [Fact]
    public async Task No_element_is_an_error_with_the_query_in_it()
    {
        await using var db = await LoadedForum.ConnectAsync(Backend.Sqlite);
        db.Queries.Plans = new PlanCache(db.Database.Dialect);
        var post = Posts(db)[0];

        var error = Assert.Throws<InvalidOperationException>(() => post.Comments.Query().First(c => c.Id < 0));
        var average = Assert.Throws<InvalidOperationException>(
            () => post.Comments.Query().Where(c => c.Id < 0).Average(c => c.Id));

        Assert.Contains("Comments.Query().First(c => c.Id < 0)", error.Message, StringComparison.Ordinal);
        Assert.Contains("found no elements", average.Message, StringComparison.Ordinal);
        Assert.Equal(0, db.Queries.Plans.Translations);
    }

    [Fact]
    public async Task What_is_asked_for_each_entity_runs_as_it_stands()
    {
        await using var db = await LoadedForum.ConnectAsync(Backend.Sqlite);
        db.Queries.Plans = new PlanCache(db.Database.Dialect);
        foreach (var post in Posts(db))
        {
            var comments = post.Comments.Query().OrderBy(c => c.Id).ToList();
            var groups = post.Comments.Query().GroupBy(c => c.AuthorId).ToList();
            var joined = post.Comments.Query()
                .Include(c => c.Replies, IncludeStrategy.Join).OrderBy(c => c.Id).ToList();

            Assert.Equal(comments.GroupBy(c => c.AuthorId).Count(), groups.Count);
            Assert.Equal(comments.Select(c => (c.Id, c.Replies.Count)), joined.Select(c => (c.Id, c.Replies.Count)));
        }

        Assert.Equal(2, db.Queries.Plans.Translations);
    }

    private static List<Post> Posts(ConformanceDb db) => db.Posts.OrderBy(p => p.Id).ToList();

    private static List<User> Users(ConformanceDb db) => db.Users.OrderBy(u => u.Id).ToList();

    private static IEnumerable<object?> Above(ConformanceDb db, int min)
        => Posts(db).Select(p => (object)p.Comments.Query().Count(c => c.Rating > min));

    private static IEnumerable<object?> Written(ConformanceDb db, List<long> authors) => Posts(db)
        .Select(p => (object)p.Comments.Query().Count(c => authors.Contains(c.AuthorId)));

    private static int First(Post post, int least) => post.Comments.Query().Count(c => c.Rating >= least);

    // Asks what the method before it asks, in other words.
    private static int Second(Post written, int rating) => written.Comments.Query().Count(c => c.Rating >= rating);

    private static async Task<object?> Async(Post post)
    {
        var count = await post.Comments.Query().CountAsync();
        var max = await post.Comments.Query().MaxAsync(c => c.Rating);
        var latest = await post.Comments.Query().OrderByDescending(c => c.Id).Select(c => new { c.Id }).ToListAsync();
        var first = await post.Comments.Query().OrderBy(c => c.Id).FirstOrDefaultAsync();
        return (count, max, string.Join(' ', latest), first?.Id);
    }

    private static async Task<Asked> Ask(string name, Backend backend, bool translates)
    {
        var statements = new StatementRecorder();
        await using var db = await LoadedForum.ConnectAsync(backend, statements);
        db.Queries.Plans = new PlanCache(db.Database.Dialect);
        db.Queries.TranslatesCompiled = translates;
        var answers = Questions[name](db).ToList();
        Assert.NotEmpty(answers);
        return new Asked(answers, statements.Texts, db.Queries.Plans.Translations);
    }

    private sealed record Asked(List<object?> Answers, IReadOnlyList<string> Statements, long Translations);
}
