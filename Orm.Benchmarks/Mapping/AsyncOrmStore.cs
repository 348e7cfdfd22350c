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

    public bool Lists => false;

    public Post? Find(long id) => _db.Posts.FindAsync(id).GetAwaiter().GetResult();

    public List<Post> OfAuthor(long author) => throw new NotSupportedException();

    public List<Post> After(long id) => throw new NotSupportedException();

    public void Insert(Post post) => _db.InsertAsync(post).GetAwaiter().GetResult();

    public void Begin() => _transaction = _db.BeginTransaction();

    public void Rollback() => _transaction!.Dispose();

    public void Dispose()
    {
        _db.Dispose();
        _db.Database.Dispose();
    }
}
