namespace Orm.Tests.Generator.Queries.Captures;

/// <content>Lambdas, local functions, iterators, asynchronous methods, query expressions, failures.</content>
internal static partial class CaptureCases
{
    private const string Functions = """
        public static class Cases
        {
            public static object Lambdas_in_lambdas(Db db)
            {
                Func<int, Func<int, int>> f = low => high => db.Posts.Count(p => p.Score > low && p.Score < high);
                return f(2)(6) * 100 + f(0)(3);
            }

            public static object Local_functions(Db db)
            {
                var n = 3;
                int Count() => db.Posts.Count(p => p.Score > n);
                static int Above(Db db, int n) => db.Posts.Count(p => p.Score > n);
                n = 6;
                return Count() * 100 + Above(db, 2);
            }

            public static object Recursion(Db db) => Sum(db, 3);

            private static int Sum(Db db, int n)
                => n == 0 ? 0 : db.Posts.Where(p => p.Score == n).Select(p => p.Score).Single() + Sum(db, n - 1);

            public static object Iterators(Db db) => Titles(db, 3).ToList();

            private static IEnumerable<string> Titles(Db db, int n)
            {
                for (var i = 0; i < n; i++)
                {
                    yield return db.Posts.Where(p => p.Score == i).Select(p => p.Title).First();
                }
            }

            public static async Task<object> Async_methods(Db db)
            {
                var all = new List<string>();
                for (var i = 0; i < 3; i++)
                {
                    await Task.Yield();
                    all.Add(await db.Posts.Where(p => p.Score == i).Select(p => p.Title).FirstAsync());
                    await Task.Yield();
                }

                return all;
            }

            public static async Task<object> Async_streams(Db db)
            {
                var all = new List<int>();
                await foreach (var n in Counts(db, 3))
                {
                    all.Add(n);
                }

                return all;
            }

            private static async IAsyncEnumerable<int> Counts(Db db, int n)
            {
                for (var i = 0; i < n; i++)
                {
                    yield return await db.Posts.CountAsync(p => p.Score > i);
                }
            }

            public static object Query_syntax(Db db)
            {
                var min = 2;
                var suffix = "x";
                return (from p in db.Posts
                        let twice = p.Score * 2
                        let title = p.Title + suffix
                        where twice > min && title != "T3x"
                        join a in db.Authors on p.AuthorId equals a.Id
                        orderby a.Name descending, p.Id
                        select new { p.Id, twice, title, a.Name } into row
                        where row.twice < 14 + min
                        select row.Id + row.Name).ToList();
            }

            public static object Group_syntax(Db db)
            {
                var least = 1;
                return (from p in db.Posts
                        where p.Score > least
                        group p by p.Kind into g
                        orderby g.Key
                        select new { g.Key, Count = g.Count(), Most = g.Max(p => p.Score) + least }).ToList();
            }

            public static object Calls(Db db)
            {
                var n = 2;
                return db.Posts.Where(p => p.Score > Twice(n) && p.Title != Name(ref n)).Select(p => p.Id).ToList();
            }

            public static object Delegates(Db db)
            {
                Func<int, int> twice = n => n * 2;
                var three = 3;
                return db.Posts.Count(p => p.Score > twice(three));
            }

            public static object Evaluated_once_each(Db db)
            {
                var calls = 0;
                int Next() => ++calls;
                var found = Found(db, Next);
                found += Found(db, Next);
                return found * 100 + calls;
            }

            private static int Found(Db db, Func<int> next) => db.Posts.Count(p => p.Score > next());

            public static object Errors_of_the_program(Db db)
            {
                Post? none = null;
                return db.Posts.Where(p => p.Score > none!.Score).ToList();
            }

            public static object Negative_pages(Db db)
            {
                var n = -1;
                return db.Posts.OrderBy(p => p.Id).Take(n).ToList().Count;
            }

            public static object No_elements(Db db)
            {
                var n = 99;
                return db.Posts.Where(p => p.Score > n).Max(p => p.Score);
            }

            public static object Two_elements(Db db)
            {
                var n = 9;
                return db.Posts.Single(p => p.Score > n)!;
            }

            private static int Twice(int n) => n * 2;
            private static string Name(ref int n) => "T" + n++;
        }
        """;
}
