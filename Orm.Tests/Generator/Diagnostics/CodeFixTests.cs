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
    [InlineData("object F(Db db) => db.Posts.ToList().OrderBy(p => p.Title).First();")]
    [InlineData("void F(Db db) { foreach (var p in db.Posts) Take(db.Users.First(u => u.Name != p.Title)); }")]
    [InlineData("object F(Db db) => db.Posts.ToList().OrderBy(p => p.Id).ThenBy(p => p.Rating);")]
    [InlineData("object F(Db db) => db.Posts.ToList().Where(p => string.Compare(p.Title, \"b\") < 0).ToList();")]
    [InlineData("object F(Db db) => db.Posts.ToList().Where(p => p.Title.StartsWith(\"b\")).ToList();")]
    [InlineData("object F(Db db) => db.Posts.ToList().Where(p => p.Title.CompareTo(\"b\") < 0).ToList();")]
    [InlineData("void F(Db db) { foreach (var p in db.Posts) Take(db.Users.FirstAsync(u => u.Id == p.AuthorId)); }")]
    public async Task Is_not_certain(string member) => Assert.Null(await OfferedFix.OfAsync(member));
}
