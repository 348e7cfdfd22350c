using Microsoft.CodeAnalysis;
using Orm.Tests.Generator.Compiling;
using Xunit;

namespace Orm.Tests.Generator.Diagnostics;

/// <summary>
/// What is said of queries that are not seen from their set to their end: what no database can do is an error there,
/// too, and nothing else is.
/// </summary>
public sealed class PartialQueryTests
{
    [Theory]
    [InlineData("object F(Db db) { var q = db.Posts.Where(p => {|ORM100:Own(p.Title)|}); return q.ToList(); }")]
    [InlineData("Query<Post> F(Db db) => db.Posts.Where(p => {|ORM100:Own(p.Title)|});")]
    [InlineData("IQueryable<Post> F(Db db) => db.Posts.OrderBy(p => {|ORM100:p.Title.Normalize()|}).Take(3);")]
    [InlineData("object F(Db db) { var q = from p in db.Posts where {|ORM100:Own(p.Title)|} select p; return q; }")]
    [InlineData("""
        object F(Db db)
        {
            var q = from p in db.Posts where {|ORM100:Own(p.Title)|} orderby p.Id select p.Title;
            return q.ToList();
        }
        """)]
    [InlineData("object F(Query<Post> q) => q.Where(p => {|ORM100:Own(p.Title)|}).ToList();")]
    [InlineData("int F(Query<Post> q) => q.Count(p => {|ORM100:Own(p.Title)|});")]
    [InlineData("object F(Query<Post> q) => q.Where(p => {|ORM100:p.CommentCount|} > 3).ToList();")]
    [InlineData("void F(Query<Post> q) { foreach (var p in q.Where(p => {|ORM100:Own(p.Title)|})) { Take(p); } }")]
    [InlineData("object F(User u) => u.Posts.Query().Where(p => {|ORM100:Own(p.Title)|}).ToList();")]
    [InlineData("object F(User u) => u.Posts.Query().First(p => {|ORM100:Own(p.Title)|});")]
    [InlineData("Query<Post> F(Db db) => G(db.Posts.Where(p => {|ORM100:Own(p.Title)|}));")]
    [InlineData("object F(Db db) => G(db.Posts).Where(p => {|ORM100:Own(p.Title)|}).ToList();")]
    [InlineData("""
        object F(Db db)
        {
            var q = db.Posts.Select(p => new { p.Id, Name = p.Title });
            return q.Where(p => {|ORM100:Own(p.Name)|}).ToList();
        }
        """)]
    [InlineData("""
        object F(Db db, bool all)
        {
            Query<Post> q = db.Posts;
            if (!all)
            {
                q = q.Where(p => {|ORM100:Own(p.Title)|});
            }

            return q.ToList();
        }
        """)]
    public Task Refusals_in_parts(string member) => Expect(member);

    [Theory]
    [InlineData("object F(Db db) { var q = db.Posts.Where(p => p.Score > 3); return q.ToList(); }")]
    [InlineData("object F(Db db) { var q = db.Posts.GroupBy(p => p.Score); return q.Select(g => g.Key).ToList(); }")]
    [InlineData("object F(Db db) { var q = db.Posts.Select(p => p.Comments); return q.SelectMany(c => c).ToList(); }")]
    [InlineData("object F(Query<Post> q) => q.Last();")]
    [InlineData("object F(OrderedQuery<Post> q) => q.ThenBy(p => p.Id).ToList();")]
    [InlineData("object F(Query<Post> q) => q.Where(p => p.Extra == \"a\").ToList();")]
    [InlineData("object F(Query<Post> q) => q.Include(p => p.Comments).ThenInclude(c => c.Post).ToList();")]
    [InlineData("object F(IQueryable<Post> q) => q.Where(p => Own(p.Title)).ToList();")]
    [InlineData("object F<T>(Query<T> q) where T : Post => q.Where(p => p.Score > 3).ToList();")]
    [InlineData("object F(Db db) => db.Posts.ToList().AsQueryable().Where(p => Own(p.Title)).ToList();")]
    [InlineData("object F(Db db) => db.Posts.ToArray().AsQueryable().First(p => Own(p.Title));")]
    [InlineData("object F(Db db) => db.Posts.ToHashSet().AsQueryable().Sum(p => p.CommentCount);")]
    [InlineData("object F(Db db) => db.Posts.ToList().AsQueryable().Take(3).ToList();")]
    [InlineData("void F(Db db) { foreach (var p in db.Posts.ToList().AsQueryable().Where(p => Own(p.Title))) { } }")]
    [InlineData("async Task<int> F(Db db) => (await db.Posts.ToListAsync()).AsQueryable().Count(p => Own(p.Title));")]
    [InlineData("object F(Db db) { var q = db.Posts.ToList().AsQueryable(); return q.Where(p => Own(p.Title)); }")]
    [InlineData("""
        object F(Db db, bool all)
        {
            var q = db.Posts.Select(p => new Post { Title = p.Title, Extra = "b" });
            return q.Where(p => p.Extra == "a").ToList();
        }
        """)]
    public Task Parts_of_healthy_queries(string member) => Expect(member);

    private static async Task Expect(string member)
    {
        var source = MarkedSource.Parse(Blogging.Member(
            $"{member}\nstatic Query<Post> G(Query<Post> posts) => posts;"));
        var run = GeneratorRun.Of(Blogging.Model, source.Text).AssertCompiles();

        Assert.Equal(
            source.Expected,
            (await Diagnosis.All(run.Output)).Where(diagnostic => diagnostic.Id is "ORM100" or "ORM101" or "ORM900")
                .Select(MarkedSource.Describe)
                .Order(StringComparer.Ordinal));
    }
}
