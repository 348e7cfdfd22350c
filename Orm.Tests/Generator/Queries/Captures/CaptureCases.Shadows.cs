namespace Orm.Tests.Generator.Queries.Captures;

/// <content>Operators, sets and types of the program that are called like ours.</content>
internal static partial class CaptureCases
{
    private const string Shadows = """
        using Alias = System.Math;

        public static class Cases
        {
            public static object Own_Where(Db db) => db.Posts.Where("T3").Select(p => p.Id).ToList();
            public static object Own_ToList(Db db) => Own.Of(db.Posts).Where(p => p.Score > 3).ToList();
            public static object Own_Count(Db db) => db.Posts.Where(p => p.Score > 3).Count("x");
            public static object Own_types(Db db) => new Other.Query<int>(new[] { 1, 2, 3 }).Where(n => n > 1).Count();
            public static object Own_sets(Db db) => new Other.Fake(db).Posts.Where(p => p.Score > 3).Count();
            public static object Own_contexts(Db db) => Other.Holder.Posts(db).Where(p => p.Score > 3).Count();
            public static object Enumerated(Db db) { var n = 3; return db.Posts.AsEnumerable()
                .Where(p => p.Score > n).Count(); }
            public static object Hidden_queries(Db db) { IQueryable<Post> posts = db.Posts.Where(p => p.Score > 8);
                return posts.Count(); }
            public static object Reassigned_sets(Db db) { var posts = (Query<Post>)db.Posts; posts = posts
                .Where(p => p.Score > 8); return posts.Count(); }
            public static object Two_contexts(Db db)
            {
                var a = db;
                var b = db;
                return a.Posts.Count(p => b.Authors.Any(x => x.Id == p.AuthorId));
            }

            public static object Constructed(Db db) { var n = 3; return db.Posts.Where(Above(n)).Count(); }
            private static System.Linq.Expressions.Expression<Func<Post, bool>> Above(int n) => p => p.Score > n;
            public static object Set_methods(Db db) { var n = 3; return db.Set<Post>().Count(p => p.Score > n); }
            public static object Aliased(Db db) { var n = 3; return db.Posts.Count(p => p.Score > Alias.Max(n, 4)); }
            public static object Entity_parameters(Db db)
            {
                var post = db.Posts.OrderBy(p => p.Id).First();
                return db.Posts.Count(p => p.Id > post.Id) * 100 + db.Posts.Count(p => p.AuthorId == post.AuthorId);
            }

            public static object Author_of_a_captured_post(Db db)
            {
                var post = db.Posts.OrderBy(p => p.Id).First();
                return db.Posts.Count(p => p.Author.Name == post.Author.Name);
            }
        }

        public static class Own
        {
            public static Query<Post> Where(this Query<Post> posts, string title) => posts.Where(p => p.Title == title);
            public static int Count(this Query<Post> posts, string x) => posts.Count() * 1000;
            public static Posts Of(Query<Post> posts) => new(posts);

            public sealed class Posts(Query<Post> posts)
            {
                public Posts Where(Func<Post, bool> f) => this;
                public List<int> ToList() => [posts.Count()];
            }
        }

        namespace Other
        {
            public sealed class Query<T>(IEnumerable<T> all)
            {
                public Query<T> Where(Func<T, bool> f) => new(all.Where(f).Take(1));
                public int Count() => all.Count() * 10;
            }

            public sealed class Fake(Db db)
            {
                public Orm.Query<Post> Posts => db.Posts.Where(p => p.Score > 8);
            }

            public static class Holder
            {
                public static EntitySet<Post> Posts(Db db) => db.Posts;
            }
        }
        """;
}
