namespace Orm.Tests.Generator.Queries.Captures;

/// <content><c>[Query]</c> methods and compiled delegates.</content>
internal static partial class CaptureCases
{
    private const string Methods = """
        public static class Cases
        {
            private static readonly Func<Db, int, string?, int> s_count =
                Query.Compile((Db db, int min, string? title) => db.Posts.Count(p => p.Score > min
                    && p.Title != title));
            private static readonly Func<Db, Filter, List<long>> s_filtered =
                Query.Compile((Db db, Filter f) => db.Posts.Where(p => p.Score > f.Min && p.Kind == f.Kind)
                    .OrderBy(p => p.Id).Select(p => p.Id).ToList());

            public static object Compiled(Db db) => s_count(db, 3, null) * 100 + s_count(db, 1, "T5");
            public static object Compiled_objects(Db db) => s_filtered(db, new Filter(4, Kind.Pinned));
            public static object Static_methods(Db db) => Posts.Above(db, 3) * 100 + db.Above(5);
            public static object Overloads(Db db) => db.Above(3L) + db.Above("T9") + db.Above(2, 5);
            public static object Named_arguments(Db db)
                => db.Above(high: 7, low: 2) * 100 + Posts.Above(min: 8, db: db);
            public static object Order_of_arguments(Db db)
            {
                var log = new List<int>();
                int Log(int n) { log.Add(n); return n; }
                var found = db.Above(high: Log(7), low: Log(2));
                return found + ":" + string.Join(",", log);
            }

            public static object Optional_arguments(Db db) => db.Page() + "|" + db.Page(size: 2) + "|" + db.Page(1, 2);
            public static object Instance_methods(Db db)
                => new Repository(db, 4).Count(8) * 100 + new Repository(db, 1).Count(3);
            public static object Anonymous(Db db)
            {
                var compiled = Query.Compile((Db db, int min) => db.Posts.Where(p => p.Score > min).OrderBy(p => p.Id)
                    .Select(p => new { p.Id, By = new { p.Author.Name, p.Rating } }).ToArray());
                return compiled(db, 7);
            }

            public static object Anonymous_alone(Db db)
            {
                var compiled = Query.Compile((Db db, int score) => db.Posts.Where(p => p.Score == score)
                    .Select(p => new { p.Id, p.Title, p.Price }).SingleOrDefault());
                return (compiled(db, 7), compiled(db, 77)).ToString();
            }

            public static object Equal_bodies(Db db) => db.First(3) * 100 + db.Second(3);
            public static async Task<object> Async_methods(Db db)
                => await db.AboveAsync(3) * 100 + await Posts.AwaitedAsync(db, 5, default);
            public static async Task<object> Cancelled(Db db)
                => await Posts.AwaitedAsync(db, 5, new CancellationToken(true));
            public static object Generic_results(Db db) => db.Titles(null!).Concat(db.Titles("T3")).ToList();
            public static object Conversions(Db db) { short s = 4; return db.Above(s) * 100 + db.Wide(s); }
            public static object Keywords(Db db) => db.@class(3, 2);
            public static object Method_groups(Db db) { Func<Db, int, int> above = Posts.Above; return above(db, 3); }
            public static object Throws(Db db) => db.Divided(0);
        }

        public sealed record Filter(int Min, Kind Kind);

        public sealed class Repository(Db db, int min)
        {
            private readonly Db _db = db;
            public int Min { get; } = min;
            [Query] public int Count(int max) => _db.Posts.Count(p => p.Score > Min && p.Score < max);
        }

        public static class Posts
        {
            [Query] public static int Above(this Db db, int min) => db.Posts.Count(p => p.Score > min);
            [Query] public static int Above(this Db db, long min) => db.Posts.Count(p => p.Score >= min);
            [Query] public static int Above(this Db db, string title) => db.Posts.Count(p => p.Title == title);
            [Query] public static int Above(this Db db, int low, int high)
                => db.Posts.Count(p => p.Score > low && p.Score < high);
            [Query] public static string Page(this Db db, int skip = 3, int size = 4) => db.Posts
                .OrderBy(p => p.Id).Skip(skip).Take(size).Select(p => p.Title).First() + size;
            [Query] public static int First(this Db db, int n) => db.Posts.Count(p => p.Score > n);
            [Query] public static int Second(this Db db, int n) => db.Posts.Count(p => p.Score > n);
            [Query] public static Task<int> AboveAsync(this Db db, int min) => db.Posts.CountAsync(p => p.Score > min);
            [Query] public static async Task<int> AwaitedAsync(Db db, int min, CancellationToken token)
                => await db.Posts.CountAsync(p => p.Score > min, token);
            [Query] public static List<string> Titles(this Db db, string? title)
                => db.Posts.Where(p => p.Title == title || title == null && p.Score < 2).OrderBy(p => p.Id)
                    .Select(p => p.Title).ToList();
            [Query] public static int Wide(this Db db, double min) => db.Posts.Count(p => p.Score > min);
            [Query] public static int @class(this Db db, int @int, int value0)
                => db.Posts.Count(p => p.Score > @int && p.Score > value0);
            [Query] public static int Divided(this Db db, int n) => db.Posts.Count(p => p.Score > 10 / n);
        }
        """;
}
