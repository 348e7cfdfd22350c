using SQLitePCL;

namespace Orm.Benchmarks.Mapping;

/// <summary>Ours on the embedded engine instead of SQLite: the same LINQ, another database below.</summary>
internal sealed class EngineOrmStore : IPostStore
{
    private readonly PostsDb _db = new(OrmOptions<PostsDb>.Engine("Data Source=:memory:"));
    private OrmTransaction? _transaction;

    /// <summary>Makes a database with the rows of another store.</summary>
    public EngineOrmStore(IPostStore template)
    {
        _db.Schema.Create();
        _db.Execute($"CREATE INDEX \"IX_Posts_AuthorId\" ON \"Posts\" (\"AuthorId\")");
        using var transaction = _db.BeginTransaction();
        for (var author = 1; author <= SeededDatabase.Authors; author++)
        {
            _db.Insert(new Author { Name = SeededDatabase.NameOf(author) });
        }

        for (var after = 0; after < SeededDatabase.Posts; after += 1000)
        {
            foreach (var post in template.After(after))
            {
                // The engine counts only the keys that it makes, which are the same here.
                post.Id = 0;
                _db.Insert(post);
            }
        }

        transaction.Commit();
    }

    public string Name => "Orm, engine";

    public sqlite3? Handle => null;

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

    public double CountStatements(int operations, Action<int> operation)
    {
        var before = _db.Session.StatementCount;
        for (var index = 0; index < operations; index++)
        {
            operation(index);
        }

        return (double)(_db.Session.StatementCount - before) / operations;
    }

    public void Begin() => _transaction = _db.BeginTransaction();

    public void Rollback() => _transaction!.Dispose();

    public void Dispose()
    {
        _db.Dispose();
        _db.Database.Dispose();
    }
}
