using SQLitePCL;

namespace Orm.Benchmarks.Mapping;

/// <summary>Ours, with delegates whose queries are compiled with the program: no expression tree is built.</summary>
internal sealed class CompiledOrmStore : IOwnPostStore
{
    private static readonly Func<PostsDb, long, Post?> s_find =
        Query.Compile((PostsDb db, long id) => db.Posts.FirstOrDefault(post => post.Id == id));

    private static readonly Func<PostsDb, long, List<Post>> s_ofAuthor =
        Query.Compile((PostsDb db, long author) =>
            db.Posts.Where(post => post.AuthorId == author).OrderBy(post => post.Id).ToList());

    private static readonly Func<PostsDb, long, List<Post>> s_after =
        Query.Compile((PostsDb db, long id) =>
            db.Posts.Where(post => post.Id > id).OrderBy(post => post.Id).Take(1000).ToList());

    private static readonly Func<PostsDb, long, List<Headline>> s_headlines =
        Query.Compile((PostsDb db, long after) =>
            (from post in db.Posts
             join author in db.Authors on post.AuthorId equals author.Id
             where post.Id > after
             orderby post.Id
             select new Headline { Id = post.Id, Title = post.Title, Score = post.Score, Author = author.Name })
            .Take(50).ToList());

    private readonly PostsDb _db;

    public CompiledOrmStore(sqlite3 template) => (_db, Handle) = PostsDb.CopyOf(template);

    public string Name => "Orm, Query.Compile";

    public QueryForm Form => QueryForm.Compiled;

    public sqlite3 Handle { get; }

    public bool Inserts => false;

    public Post? Find(long id) => s_find(_db, id);

    public List<Post> OfAuthor(long author) => s_ofAuthor(_db, author);

    public List<Post> After(long id) => s_after(_db, id);

    public List<Headline> Headlines(long after) => s_headlines(_db, after);

    public void Insert(Post post) => throw new NotSupportedException("It differs in its queries only.");

    public void Begin() => throw new NotSupportedException("It differs in its queries only.");

    public void Rollback() => throw new NotSupportedException("It differs in its queries only.");

    public void Dispose()
    {
        _db.Dispose();
        _db.Database.Dispose();
    }
}
