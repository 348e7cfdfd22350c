using SQLitePCL;

namespace Orm.Benchmarks.Mapping;

/// <summary>
/// Ours, where the set comes from elsewhere, so that nothing is compiled ahead: the query is translated when it first
/// runs, and found again by its structure.
/// </summary>
internal sealed class RunTimeOrmStore : IOwnPostStore
{
    private readonly PostsDb _db;
    private readonly Query<Post> _posts;
    private readonly Query<Author> _authors;

    public RunTimeOrmStore(sqlite3 template)
    {
        (_db, Handle) = PostsDb.CopyOf(template);
        _posts = _db.Posts;
        _authors = _db.Authors;
    }

    public string Name => "Orm, run time";

    public QueryForm Form => QueryForm.RunTime;

    public sqlite3 Handle { get; }

    public bool Inserts => false;

    public Post? Find(long id) => _posts.FirstOrDefault(post => post.Id == id);

    public List<Post> OfAuthor(long author) =>
        _posts.Where(post => post.AuthorId == author).OrderBy(post => post.Id).ToList();

    public List<Post> After(long id) =>
        _posts.Where(post => post.Id > id).OrderBy(post => post.Id).Take(1000).ToList();

    public List<Headline> Headlines(long after) =>
        (from post in _posts
         join author in _authors on post.AuthorId equals author.Id
         where post.Id > after
         orderby post.Id
         select new Headline { Id = post.Id, Title = post.Title, Score = post.Score, Author = author.Name })
        .Take(50).ToList();

    public void Insert(Post post) => throw new NotSupportedException("It differs in its queries only.");

    public void Begin() => throw new NotSupportedException("It differs in its queries only.");

    public void Rollback() => throw new NotSupportedException("It differs in its queries only.");

    public void Dispose()
    {
        _db.Dispose();
        _db.Database.Dispose();
    }
}
