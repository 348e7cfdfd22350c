using Orm.Linq.Expressions;
using Orm.Tests.Conformance.Harness;
using Orm.Tests.Conformance.Models;
using Orm.Tests.Loading;
using Orm.Tests.Loading.Campus;
using Xunit;

namespace Orm.Tests.Generator.Queries;

/// <summary>
/// Queries whose results have parts that other statements read, compiled and translated when they run: both send the
/// same statements in the same order, and the compiled ones translate nothing.
/// </summary>
public sealed class CompiledPartTests
{
    /// <summary>Named, because what the compiler does with them differs: each is a place of its own.</summary>
    private static readonly Dictionary<string, Func<ConformanceDb, object?>> Queries = new(StringComparer.Ordinal)
    {
        ["a reference"] = db => db.Posts.Include(p => p.Author).ToList(),
        ["an optional reference"] = db => db.Comments.Include(c => c.Parent).ToArray(),
        ["a collection"] = db => db.Posts.Include(p => p.Comments).ToList(),
        ["a collection of links"] = db => db.Users.Include(u => u.Memberships).ToList(),
        ["a part of a collection"] = db => db.Posts.Include(
            p => p.Comments.Where(c => c.Rating != null).OrderByDescending(c => c.Id).Skip(1).Take(2)).ToList(),
        ["a part by what is captured"] = db => Above(db, 2),
        ["behind a collection"] = db => db.Posts
            .Include(p => p.Comments).ThenInclude(c => c.Replies.OrderBy(r => r.Id)).ThenInclude(r => r.Author)
            .Include(p => p.Community).ThenInclude(c => c.Memberships)
            .ToList(),
        ["a reference by a statement"] = db => db.Posts
            .Include(p => p.Author, IncludeStrategy.Statement).ThenInclude(a => a.Posts).ToList(),
        ["a collection by a join"] = db => db.Posts
            .Include(p => p.Comments.OrderBy(c => c.Id), IncludeStrategy.Join).ThenInclude(c => c.Author).ToList(),
        ["a collection by a join and a limit"] = db => db.Posts.OrderBy(p => p.Id).Take(3)
            .Include(p => p.Comments.OrderBy(c => c.Id).Take(2), IncludeStrategy.Join)
            .Include(p => p.Votes).ToList(),
        ["one entity"] = db => db.Posts.Include(p => p.Comments).OrderBy(p => p.Id).First(),
        ["no entity"] = db => db.Posts.Include(p => p.Comments).SingleOrDefault(p => p.Id == -1),
        ["asynchronously"] = db => db.Posts.Include(p => p.Comments).ToListAsync().GetAwaiter().GetResult(),
        ["one asynchronously"] = db => db.Posts.Include(p => p.Author, IncludeStrategy.Statement)
            .Include(p => p.Comments, IncludeStrategy.Join)
            .OrderBy(p => p.Id).FirstAsync().GetAwaiter().GetResult(),
        ["objects with lists"] = db => db.Posts.OrderBy(p => p.Id)
            .Select(p => new { p.Title, All = p.Comments.Select(c => new { c.Id, c.Author }).ToList() }).ToList(),
        ["the first object"] = db => db.Posts.OrderBy(p => p.Id)
            .Select(p => new { p.Title, All = p.Comments.Select(c => c.Id).ToArray() }).First(),
        ["records with lists"] = db => db.Users.Select(u => new Author(u.Name, u.Posts.Select(p => p.Id).ToList()))
            .ToListAsync().GetAwaiter().GetResult(),
        ["groups"] = db => db.Posts.GroupBy(p => new { p.AuthorId }).ToList(),
        ["groups of anonymous objects"] = db => db.Posts
            .GroupBy(p => p.Author.Name, p => new { p.Id, All = p.Comments.ToList() }).ToList(),
        ["entities in objects"] = db => db.Comments.Select(c => new { c.Id, c.Parent, c.Post }).ToArray(),
    };

    public static TheoryData<string> Names => [.. Queries.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Compiled_they_send_what_they_send_translated(string name)
    {
        await Agree(name, Backend.Sqlite);
        await Agree(name, Backend.AdoNet);
        await Agree(name, Backend.Engine);
    }

    private static async Task Agree(string name, Backend backend)
    {
        var (compiled, translations) = await Ask(name, backend, translates: false);
        var (translated, others) = await Ask(name, backend, translates: true);

        Assert.Equal(0, translations);
        Assert.Equal(1, others);
        Assert.Equal(translated, compiled);
    }

    [Fact]
    public async Task A_delegate_and_a_method_of_their_own_read_parts()
    {
        await using var db = await LoadedForum.ConnectAsync(Backend.Sqlite);
        db.Queries.Plans = new PlanCache(db.Database.Dialect);
        var anonymous = Query.Compile((ConformanceDb db, long id) => db.Posts.Where(p => p.Id == id)
            .Select(p => new { p.Title, Ids = p.Comments.OrderBy(c => c.Id).Select(c => new { c.Id }).ToList() })
            .ToList());

        var id = db.Comments.OrderBy(c => c.Id).First().PostId;
        var post = PartQueries.WithComments(db, id).Single();
        var line = anonymous(db, id).Single();

        Assert.NotEmpty(post.Comments);
        Assert.Equal(post.Comments.Select(c => c.Id).Order(), line.Ids.Select(c => c.Id));
        Assert.Equal((post.Title, 0), (line.Title, db.Queries.Plans.Translations));
    }

    private static List<Post> Above(ConformanceDb db, int min) => db.Posts
        .Where(p => p.Score > min)
        .Include(p => p.Comments.Where(c => c.Rating > min && c.Text != p.Title))
        .ToList();

    private static async Task<(IReadOnlyList<string> Statements, long Translations)> Ask(
        string name, Backend backend, bool translates)
    {
        var statements = new StatementRecorder();
        await using var db = await LoadedForum.ConnectAsync(backend, statements);
        db.Queries.Plans = new PlanCache(db.Database.Dialect);
        db.Queries.TranslatesCompiled = translates;
        Assert.Equal(name == "no entity", Queries[name](db) is null);
        return (statements.Texts, db.Queries.Plans.Translations);
    }
}

/// <summary>A user with what he wrote.</summary>
internal sealed record Author(string Name, List<long> Posts);

internal static class PartQueries
{
    [Query]
    internal static List<Post> WithComments(ConformanceDb db, long id)
        => db.Posts.Where(p => p.Id == id).Include(p => p.Comments.Where(c => c.PostId == id)).ToList();
}
