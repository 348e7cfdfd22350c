using SQLitePCL;

namespace Orm.Benchmarks.Mapping;

/// <summary>Ours, with methods whose calls are intercepted: no expression tree is built.</summary>
internal sealed class QueryMethodOrmStore : IOwnPostStore
{
    private readonly PostsDb _db;

    public QueryMethodOrmStore(sqlite3 template) => (_db, Handle) = PostsDb.CopyOf(template);

    public string Name => "Orm, [Query]";

    public QueryForm Form => QueryForm.Compiled;

    public sqlite3 Handle { get; }

    public bool Inserts => false;

    public Post? Find(long id) => _db.Find(id);

    public List<Post> OfAuthor(long author) => _db.OfAuthor(author);

    public List<Post> After(long id) => _db.After(id);

    public List<Headline> Headlines(long after) => _db.Headlines(after);

    public void Insert(Post post) => throw new NotSupportedException("It differs in its queries only.");

    public void Begin() => throw new NotSupportedException("It differs in its queries only.");

    public void Rollback() => throw new NotSupportedException("It differs in its queries only.");

    public void Dispose()
    {
        _db.Dispose();
        _db.Database.Dispose();
    }
}
