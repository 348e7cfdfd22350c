using SQLitePCL;

namespace Orm.Benchmarks.Mapping;

/// <summary>Ours, with ordinary LINQ that is translated when it first runs, on one context for the whole run.</summary>
internal sealed class OrmStore : IOwnPostStore
{
    private readonly PostsDb _db;
    private OrmTransaction? _transaction;

    public OrmStore(sqlite3 template) => (_db, Handle) = PostsDb.CopyOf(template);

    public string Name => "Orm";

    public sqlite3 Handle { get; }

    public bool Lists => false;

    public Post? Find(long id) => _db.Posts.Find(id);

    public List<Post> OfAuthor(long author) => throw new NotSupportedException();

    public List<Post> After(long id) => throw new NotSupportedException();

    public void Insert(Post post) => _db.Insert(post);

    public void Begin() => _transaction = _db.BeginTransaction();

    public void Rollback() => _transaction!.Dispose();

    public void Dispose()
    {
        _db.Dispose();
        _db.Database.Dispose();
    }
}
