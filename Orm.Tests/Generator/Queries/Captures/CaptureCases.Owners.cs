namespace Orm.Tests.Generator.Queries.Captures;

/// <content>
/// Values, contexts and sets that belong to something else than the <c>[Query]</c> method or the compiled lambda.
/// </content>
internal static partial class CaptureCases
{
    private const string Owners = """
        public static class Cases
        {
            public static object Contexts_of_primary_constructors(Db db) => new Injected(db, 4).Above(2);
            public static object Values_of_primary_constructors(Db db) => new Bounded(6).Above(db);
            public static object Parameters_of_the_method_around(Db db) => Around(7)(db);
            public static object Parameters_of_the_lambda_around(Db db)
            {
                Func<int, Func<Db, int>> above = min =>
                    Query.Compile((Db given) => given.Posts.Count(p => p.Score > min));
                return above(3)(db) * 100 + above(8)(db);
            }

            public static object Sets_of_no_context(Db db) => new UnitOfWork(db).All() + new UnitOfWork(db).Written();
            public static object Sets_of_another_context(Db db)
            {
                using var other = new Redirected(db);
                return other.Elsewhere();
            }

            public static object Generic_classes(Db db) => Repo<int>.Above(db, 3) + Repo<int>.Inner.Above(db, 5);
            public static async Task<object> Value_tasks(Db db)
                => await db.ValuesAsync(3) * 100 + await Query.Compile(async ValueTask<int> (Db given, int min)
                    => await given.Posts.CountAsync(p => p.Score > min))(db, 5);
            public static async Task<object> Anonymous_value_tasks(Db db)
            {
                var compiled = Query.Compile(async (Db given, int id) => await given.Posts.Where(p => p.Id == id)
                    .Select(p => new { p.Id, p.Title }).FirstAsync());
                return await compiled(db, 3);
            }

            public static object Discards(Db db)
                => Query.Compile((Db given, int _, int _) => given.Posts.Count(p => p.Score > 3))(db, 1, 2);
            public static object Negated_receivers(Db db) => db.Titled(true) * 100 + db.Titled(false);
            public static object Partial_methods(Db db) => Parts.Above(db, 3) + Parts.Below(db, 3);

            private static Func<Db, int> Around(int min)
                => Query.Compile((Db db) => db.Posts.Count(p => p.Score > min));
        }

        public sealed class Injected(Db db, int least)
        {
            [Query] public int Above(int min) => db.Posts.Count(p => p.Score > min + least);
        }

        public sealed class Bounded(int least)
        {
            [Query] public int Above(Db db) => db.Posts.Count(p => p.Score > least);
        }

        public sealed partial class UnitOfWork(Db db)
        {
            public partial EntitySet<Post> Posts { get; }
            public partial EntitySet<Post> Posts => db.Posts;
            public EntitySet<T> Set<T>() where T : class, Orm.Model.IEntity<T> => db.Set<T>();
        }

        public sealed partial class Redirected(Db db)
            : OrmContext(OrmOptions<Redirected>.Sqlite("Data Source=:memory:"))
        {
            public new EntitySet<T> Set<T>() where T : class, Orm.Model.IEntity<T> => db.Set<T>();
        }

        public static partial class Parts
        {
            [Query] public static partial int Above(Db db, int min);
            [System.Diagnostics.StackTraceHidden]
            public static partial int Above(Db db, int min) => db.Posts.Count(p => p.Score > min);
            [Query] public static partial int Below(Db db, int max);
            public static partial int Below(Db db, int max) => db.Posts.Count(p => p.Score < max);
        }

        public static class Repo<T>
        {
            [Query] public static int Above(Db db, int min) => db.Posts.Count(p => p.Score > min);

            public static class Inner
            {
                [Query] public static int Above(Db db, int min) => db.Posts.Count(p => p.Score > min);
            }
        }

        public static class Posts
        {
            [Query] public static int All(this UnitOfWork work) => work.Set<Post>().Count();
            [Query] public static int Written(this UnitOfWork work) => work.Posts.Count();
            [Query] public static int Elsewhere(this Redirected work) => work.Set<Post>().Count();
            [Query] public static async ValueTask<int> ValuesAsync(this Db db, int min)
                => await db.Posts.CountAsync(p => p.Score > min);
            [Query] public static int Titled(this Db db, bool flag)
                => db.Posts.Count(p => p.Title != (!flag).ToString());
        }
        """;
}
