using SQLitePCL;

namespace Orm.Benchmarks.Mapping;

/// <summary>Ours, where a lookup is written as a query instead of with Find.</summary>
internal sealed class OrmQueryStore : IOwnPostStore
{
    private readonly PostsDb _db;

    public OrmQueryStore(sqlite3 template) => (_db, Handle) = PostsDb.CopyOf(template);

    public string Name => "Orm, FirstOrDefault";

    public sqlite3 Handle { get; }

    public bool Lists => false;

    public bool Inserts => false;

    public Post? Find(long id) => _db.Posts.FirstOrDefault(post => post.Id == id);

    public List<Post> OfAuthor(long author) => throw new NotSupportedException("It differs in its lookup only.");

    public List<Post> After(long id) => throw new NotSupportedException("It differs in its lookup only.");

    public List<Headline> Headlines(long after) =>
        throw new NotSupportedException("It differs in its lookup only.");

    public void Insert(Post post) => throw new NotSupportedException("It differs in its lookup only.");

    public void Begin() => throw new NotSupportedException("It differs in its lookup only.");

    public void Rollback() => throw new NotSupportedException("It differs in its lookup only.");

    public void Dispose()
    {
        _db.Dispose();
        _db.Database.Dispose();
    }
}
