using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace Orm.Benchmarks.Mapping;

/// <summary>EF Core 6 without tracking, with every query compiled by hand.</summary>
internal sealed class CompiledEntityFrameworkStore(SqliteConnection connection) : IPostStore
{
    private static readonly Func<PostDbContext, long, Post?> s_find =
        EF.CompileQuery((PostDbContext db, long id) => db.Posts.FirstOrDefault(post => post.Id == id));

    private static readonly Func<PostDbContext, long, IEnumerable<Post>> s_ofAuthor =
        EF.CompileQuery((PostDbContext db, long author) =>
            db.Posts.Where(post => post.AuthorId == author).OrderBy(post => post.Id).AsQueryable());

    private static readonly Func<PostDbContext, long, IEnumerable<Post>> s_after =
        EF.CompileQuery((PostDbContext db, long id) =>
            db.Posts.Where(post => post.Id > id).OrderBy(post => post.Id).Take(1000));

    private static readonly Func<PostDbContext, long, IEnumerable<Headline>> s_headlines =
        EF.CompileQuery((PostDbContext db, long after) =>
            db.Posts.Where(post => post.Id > after)
                .Join(
                    db.Authors,
                    post => post.AuthorId,
                    author => author.Id,
                    (post, author) => new { post.Id, post.Title, post.Score, author.Name })
                .OrderBy(row => row.Id)
                .Take(50)
                .Select(row => new Headline
                {
                    Id = row.Id,
                    Title = row.Title,
                    Score = row.Score,
                    Author = row.Name,
                }));

    private readonly PostDbContext _context = new(connection);

    public string Name => "EF Core 6, compiled query";

    public sqlite3 Handle => connection.Handle!;

    public bool Inserts => false;

    public Post? Find(long id) => s_find(_context, id);

    public List<Post> OfAuthor(long author) => [.. s_ofAuthor(_context, author)];

    public List<Post> After(long id) => [.. s_after(_context, id)];

    public List<Headline> Headlines(long after) => [.. s_headlines(_context, after)];

    public void Insert(Post post) => throw new NotSupportedException("EF Core compiles queries, not inserts.");

    public void Begin() => throw new NotSupportedException("EF Core compiles queries, not inserts.");

    public void Rollback() => throw new NotSupportedException("EF Core compiles queries, not inserts.");

    public void Dispose() => _context.Dispose();
}
