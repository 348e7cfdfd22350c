using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Storage;
using SQLitePCL;

namespace Orm.Benchmarks.Mapping;

/// <summary>
/// EF Core 6 without tracking, on one context that lives as long as the run. Making a context for each operation would
/// cost it more; so would the savepoint that it makes for each save inside a transaction, which is turned off.
/// </summary>
internal sealed class EntityFrameworkStore : IPostStore
{
    private readonly SqliteConnection _connection;
    private readonly PostDbContext _context;
    private IDbContextTransaction? _transaction;

    public EntityFrameworkStore(SqliteConnection connection)
    {
        _connection = connection;
        _context = new PostDbContext(connection);
        _context.Database.AutoSavepointsEnabled = false;
    }

    public string Name => "EF Core 6, no tracking";

    public sqlite3 Handle => _connection.Handle!;

    public Post? Find(long id) => _context.Posts.FirstOrDefault(post => post.Id == id);

    public List<Post> OfAuthor(long author) =>
        _context.Posts.Where(post => post.AuthorId == author).OrderBy(post => post.Id).ToList();

    public List<Post> After(long id) =>
        _context.Posts.Where(post => post.Id > id).OrderBy(post => post.Id).Take(1000).ToList();

    public List<Headline> Headlines(long after) =>
        _context.Posts.Where(post => post.Id > after)
            .Join(
                _context.Authors,
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
            })
            .ToList();

    public void Insert(Post post)
    {
        _context.Add(post);
        _context.SaveChanges();
        _context.ChangeTracker.Clear();
    }

    public void Begin() => _transaction = _context.Database.BeginTransaction();

    public void Rollback()
    {
        _transaction!.Rollback();
        _transaction.Dispose();
    }

    public void Dispose() => _context.Dispose();
}
