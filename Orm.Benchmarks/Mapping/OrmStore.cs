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

    public Post? Find(long id) => _db.Posts.Find(id);

    public List<Post> OfAuthor(long author) =>
        _db.Posts.Where(post => post.AuthorId == author).OrderBy(post => post.Id).ToList();

    public List<Post> After(long id) =>
        _db.Posts.Where(post => post.Id > id).OrderBy(post => post.Id).Take(1000).ToList();

    public List<Headline> Headlines(long after) =>
        (from post in _db.Posts
         join author in _db.Authors on post.AuthorId equals author.Id
         where post.Id > after
         orderby post.Id
         select new Headline { Id = post.Id, Title = post.Title, Score = post.Score, Author = author.Name })
        .Take(50).ToList();

    public void Insert(Post post) => _db.Insert(post);

    public void Begin() => _transaction = _db.BeginTransaction();

    public void Rollback() => _transaction!.Dispose();

    public void Dispose()
    {
        _db.Dispose();
        _db.Database.Dispose();
    }
}
