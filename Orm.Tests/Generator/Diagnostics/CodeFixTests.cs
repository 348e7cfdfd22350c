using Orm.Tests.Generator.Compiling;
using Xunit;

namespace Orm.Tests.Generator.Diagnostics;

/// <summary>
/// What editors offer for a diagnostic: the text afterwards, which compiles and is not reported again.
/// </summary>
public sealed class CodeFixTests
{
    [Theory]
    [InlineData("bool F(Db db) => db.Posts.Count() > 0;", "bool F(Db db) => db.Posts.Any();")]
    [InlineData(
        "bool F(Db db) => db.Posts.Count(p => p.Id > 3) == 0;",
        "bool F(Db db) => !db.Posts.Any(p => p.Id > 3);")]
    [InlineData("bool F(Db db) => 1L <= db.Posts.LongCount();", "bool F(Db db) => db.Posts.Any();")]
    [InlineData(
        "async Task<bool> F(Db db) => await db.Posts.CountAsync() < 1 && true;",
        "async Task<bool> F(Db db) => !await db.Posts.AnyAsync() && true;")]
    [InlineData(
        "object F(Db db) => db.Posts.Where(p => p.Id > 3 && p.Rating!.Value != 5).ToList();",
        "object F(Db db) => db.Posts.Where(p => p.Id > 3 && p.Rating != 5).ToList();")]
    [InlineData(
        "object F(Db db) => db.Posts.ToList().Where(p => p.Id > 3).ToList();",
        "object F(Db db) => db.Posts.Where(p => p.Id > 3).ToList();")]
    [InlineData(
        "object F(Db db) => db.Posts.AsEnumerable().Where(p => p.Id > 3);",
        "object F(Db db) => db.Posts.Where(p => p.Id > 3).AsEnumerable();")]
    [InlineData("int F(Db db) => db.Posts.ToList().Count;", "int F(Db db) => db.Posts.Count();")]
    [InlineData(
        "async Task<int> F(Db db) => (await db.Posts.ToListAsync()).Count(p => p.Id > 3);",
        "async Task<int> F(Db db) => await db.Posts.CountAsync(p => p.Id > 3);")]
    [InlineData(
        "async Task<int> F(Db db, CancellationToken t) => (await db.Posts.ToListAsync(t)).Count(p => p.Id > 3);",
        "async Task<int> F(Db db, CancellationToken t) => await db.Posts.CountAsync(p => p.Id > 3, t);")]
    [InlineData(
        "async Task<int> F(Db db, CancellationToken t) => (await db.Posts.ToListAsync(cancellationToken: t)).Count;",
        "async Task<int> F(Db db, CancellationToken t) => await db.Posts.CountAsync(cancellationToken: t);")]
    [InlineData(
        "async Task<int> F(Db db) => (await db.Posts.ToListAsync().ConfigureAwait(false)).Count;",
        "async Task<int> F(Db db) => await db.Posts.CountAsync().ConfigureAwait(false);")]
    [InlineData(
        "async Task<object> F(Db db, CancellationToken t) "
            + "=> (await db.Posts.ToListAsync(t).ConfigureAwait(false)).Where(p => p.Id > 3);",
        "async Task<object> F(Db db, CancellationToken t) "
            + "=> await db.Posts.Where(p => p.Id > 3).ToListAsync(t).ConfigureAwait(false);")]
    public Task Is_fixed(string before, string after) => OfferedFix.ExpectAsync(before, after);

    [Theory]
    [InlineData(
        "void F(Db db) { foreach (var post in db.Posts) { Take(db.Comments.Count(c => c.PostId == post.Id)); } }",
        "void F(Db db) { foreach (var post in db.Posts) { Take(post.Comments.Query().Count()); } }")]
    [InlineData(
        "void F(Db db) { foreach (var @event in db.Posts) { Take(db.Comments.Count(c => c.PostId == @event.Id)); } }",
        "void F(Db db) { foreach (var @event in db.Posts) { Take(@event.Comments.Query().Count()); } }")]
    [InlineData(
        "void F(Db db) { foreach (var p in db.Posts) Take(db.Comments.Where(c => p.Id == c.PostId).First()); }",
        "void F(Db db) { foreach (var p in db.Posts) Take(p.Comments.Query().First()); }")]
    [InlineData(
        "async Task F(Db db) { foreach (var p in db.Posts) Take(await db.Users.FirstAsync(u => u.Id == p.AuthorId)); }",
        "async Task F(Db db) { foreach (var p in db.Posts) Take(p.Author); }")]
    public Task Asks_the_navigation(string before, string after) => OfferedFix.ExpectAsync(before, after);

    [Theory]
    [InlineData(
        "int F(Db db) => db.Posts.Include(p => p.Comments).Count();", "int F(Db db) => db.Posts.Count();")]
    [InlineData(
        "object F(Db db) => db.Posts.Where(p => p.Id > 3).Include(p => p.Author).Select(p => p.Title).ToList();",
        "object F(Db db) => db.Posts.Where(p => p.Id > 3).Select(p => p.Title).ToList();")]
    public async Task Leaves_out_what_is_never_read(string before, string after)
    {
        var text = await OfferedFix.OfAsync(before, "ORM203");

        Assert.Equal(OfferedFix.Source(after), text);
        GeneratorRun.Of(Blogging.Model, text!).AssertCompiles();
    }

    [Fact]
    public async Task What_is_included_behind_what_is_never_read_is_left_as_it_is()
        => Assert.Null(await OfferedFix.OfAsync(
            "int F(Db db) => db.Posts.Include(p => p.Comments).ThenInclude(c => c.Parent).Count();", "ORM203"));

    [Theory]
    [InlineData(
        "object F(Db db, int min) => db.Posts.Where(p => p.Score > min).ToList();",
        "[Entity, Index(nameof(CreatedAt))]",
        "[Entity, Index(nameof(CreatedAt)), Index(nameof(Score))]")]
    [InlineData(
        "object F(Db db, int s) => db.Posts.Where(p => p.Score == s).OrderBy(p => p.Rating).Take(9).ToList();",
        "[Entity, Index(nameof(CreatedAt))]",
        "[Entity, Index(nameof(CreatedAt)), Index(nameof(Score), nameof(Rating))]")]
    public async Task Declares_the_index_that_a_query_needs(string member, string before, string after)
    {
        var model = await OfferedFix.OfAsync(member, "ORM200");

        Assert.Equal(Blogging.Model.Replace(before, after, StringComparison.Ordinal), model);
        var run = GeneratorRun.Of(model!, OfferedFix.Source(member));
        run.AssertCompiles();
        Assert.DoesNotContain("ORM200", (await Diagnosis.All(run.Output)).Select(found => found.Id));
    }

    [Theory]
    [InlineData("[Entity]", "[Entity, Index(nameof(PostId))]")]
    [InlineData("[Orm.Entity]", "[Orm.Entity, Orm.Index(nameof(PostId))]")]
    public async Task Declares_the_index_of_a_foreign_key(string entity, string declared)
    {
        const string Entity =
            "public partial class Reading { public long Id { get; set; } public long PostId { get; set; } }";
        var text = await OfferedFix.OfFileAsync($"namespace App;\n\n{entity}\n{Entity}\n", "ORM201");

        Assert.Equal($"namespace App;\n\n{declared}\n{Entity}\n", text);
        GeneratorRun.Of(Blogging.Model, text!).AssertCompiles();
    }

    [Theory]
    [InlineData("object F(Db db) => db.Posts.ToList().OrderBy(p => p.Title).First();")]
    [InlineData("void F(Db db) { foreach (var p in db.Posts) Take(db.Users.First(u => u.Name != p.Title)); }")]
    [InlineData("object F(Db db) => db.Posts.ToList().OrderBy(p => p.Id).ThenBy(p => p.Rating);")]
    [InlineData("object F(Db db) => db.Posts.ToList().Where(p => string.Compare(p.Title, \"b\") < 0).ToList();")]
    [InlineData("object F(Db db) => db.Posts.ToList().Where(p => p.Title.StartsWith(\"b\")).ToList();")]
    [InlineData("object F(Db db) => db.Posts.ToList().Where(p => p.Title.CompareTo(\"b\") < 0).ToList();")]
    [InlineData("void F(Db db) { foreach (var p in db.Posts) Take(db.Users.FirstAsync(u => u.Id == p.AuthorId)); }")]
    public async Task Is_not_certain(string member) => Assert.Null(await OfferedFix.OfAsync(member));
}
