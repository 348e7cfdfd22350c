using SQLitePCL;

namespace Orm.Benchmarks.Mapping;

/// <summary>
/// Ours through the asynchronous forms. SQLite runs in the process, so every task is complete when it is returned.
/// </summary>
internal sealed class AsyncOrmStore : IOwnPostStore
{
    private readonly PostsDb _db;
    private OrmTransaction? _transaction;

    public AsyncOrmStore(sqlite3 template) => (_db, Handle) = PostsDb.CopyOf(template);

    public string Name => "Orm, async";

    public sqlite3 Handle { get; }

    public Post? Find(long id) => _db.Posts.FindAsync(id).GetAwaiter().GetResult();

    public List<Post> OfAuthor(long author) =>
        _db.Posts.Where(post => post.AuthorId == author).OrderBy(post => post.Id)
            .ToListAsync().GetAwaiter().GetResult();

    public List<Post> After(long id) =>
        _db.Posts.Where(post => post.Id > id).OrderBy(post => post.Id).Take(1000)
            .ToListAsync().GetAwaiter().GetResult();

    public List<Headline> Headlines(long after) =>
        (from post in _db.Posts
         join author in _db.Authors on post.AuthorId equals author.Id
         where post.Id > after
         orderby post.Id
         select new Headline { Id = post.Id, Title = post.Title, Score = post.Score, Author = author.Name })
        .Take(50).ToListAsync().GetAwaiter().GetResult();

    public void Insert(Post post) => _db.InsertAsync(post).GetAwaiter().GetResult();

    public void Begin() => _transaction = _db.BeginTransaction();

    public void Rollback() => _transaction!.Dispose();

    public void Dispose()
    {
        _db.Dispose();
        _db.Database.Dispose();
    }
}
