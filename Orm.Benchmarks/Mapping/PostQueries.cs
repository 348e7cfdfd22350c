namespace Orm.Benchmarks.Mapping;

/// <summary>The queries of the workloads as methods.</summary>
internal static class PostQueries
{
    [Query]
    public static Post? Find(this PostsDb db, long id) => db.Posts.FirstOrDefault(post => post.Id == id);

    [Query]
    public static List<Post> OfAuthor(this PostsDb db, long author) =>
        db.Posts.Where(post => post.AuthorId == author).OrderBy(post => post.Id).ToList();

    [Query]
    public static List<Post> After(this PostsDb db, long id) =>
        db.Posts.Where(post => post.Id > id).OrderBy(post => post.Id).Take(1000).ToList();

    [Query]
    public static List<Headline> Headlines(this PostsDb db, long after) =>
        (from post in db.Posts
         join author in db.Authors on post.AuthorId equals author.Id
         where post.Id > after
         orderby post.Id
         select new Headline { Id = post.Id, Title = post.Title, Score = post.Score, Author = author.Name })
        .Take(50).ToList();
}
