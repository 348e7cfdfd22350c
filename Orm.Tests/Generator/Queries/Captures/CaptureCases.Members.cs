namespace Orm.Tests.Generator.Queries.Captures;

/// <content>Members of objects, statics, constants, dictionaries.</content>
internal static partial class CaptureCases
{
    private const string Members = """
        public static class Cases
        {
            private const int Three = 3;
            private const Kind Pinned = Kind.Pinned;
            private const decimal Price = 3.50m;
            private static int s_min = 4;
            private static readonly DateTime s_day = new(2026, 1, 5, 0, 0, 0, DateTimeKind.Utc);

            public static object Constants(Db db) => db.Posts.Where(p => p.Score > Three && p.Kind == Pinned)
                .Select(p => p.Id).ToList();

            public static object Decimals(Db db)
                => (db.Posts.Count(p => p.Price > Price), db.Posts.Count(p => p.Price == 3.500m),
                    db.Posts.Sum(p => p.Price)).ToString();

            public static object Statics(Db db)
            {
                var before = db.Posts.Count(p => p.Score > s_min);
                s_min++;
                return (before, db.Posts.Count(p => p.Score > s_min), db.Posts.Count(p => p.At >= s_day), s_min = 4)
                    .ToString();
            }

            public static object Instance_members(Db db)
            {
                var holder = new Holder(5) { Inner = new Holder(2) };
                var first = holder.All(db);
                holder.Inner = new Holder(8);
                return first + holder.All(db);
            }

            public static object Primary_parameters(Db db) => new Primary(3, "T7").Find(db);

            public static object Base_members(Db db) => new Derived().Find(db);

            public static object Generic_holders(Db db)
                => new Generic<int>(6).Find(db, 6) + new Generic<string>("T2").Find(db, "T2");

            public static object Structs(Db db) => new Value(4).Find(db);

            public static object Records(Db db)
            {
                var filter = new Filter(2, "T3");
                return db.Posts.Where(p => p.Score > filter.Min || p.Title == filter.Title)
                    .Select(p => p.Id).ToList();
            }

            public static object Tuples(Db db)
            {
                var range = (Low: 2, High: 6);
                return db.Posts.Where(p => p.Score > range.Low && p.Score < range.Item2).Select(p => p.Id).ToList();
            }

            public static object Nullable_members(Db db)
            {
                int? rating = 6;
                var found = db.Posts.Count(p => p.Rating == rating && p.Rating.Value > 2 && rating.HasValue);
                rating = null;
                return (found, db.Posts.Count(p => p.Rating == rating), db.Posts.Count(p => p.Rating > rating))
                    .ToString();
            }

            public static object Dictionaries(Db db)
            {
                var map = new Dictionary<string, int> { ["a"] = 3 };
                var first = db.Posts.Count(p => p.Score > map["a"]);
                map["a"] = 9;
                return first * 100 + db.Posts.Count(p => p.Score > map["a"]);
            }

            public static object Enums(Db db)
            {
                var kind = Kind.Pinned;
                Kind? none = null;
                var number = 4;
                return (db.Posts.Count(p => p.Kind == kind), db.Posts.Count(p => p.Kind == none),
                    db.Posts.Count(p => (int)p.Kind == number),
                    db.Posts.Count(p => p.Kind == (Kind)number), db.Posts.Count(p => p.Kind != Kind.Hidden)).ToString();
            }

            public static object Properties_that_count(Db db)
            {
                var counter = new Counter();
                var found = db.Posts.Where(p => p.Score == counter.Next).Select(p => p.Id).ToList();
                found.AddRange(db.Posts.Where(p => p.Score == counter.Next).Select(p => p.Id).ToList());
                return (string.Join(",", found), counter.Reads).ToString();
            }

            private sealed class Counter { public int Reads; public int Next => ++Reads; }

            private sealed class Holder(int min)
            {
                private int _min = min;
                public Holder? Inner { get; set; }
                public string All(Db db)
                    => string.Join(",", db.Posts.Where(p => p.Score > _min && p.Score < this.Inner!._min + 5)
                        .Select(p => p.Id).ToList()) + ";";
            }

            private sealed class Primary(int min, string title)
            {
                public object Find(Db db)
                    => db.Posts.Where(p => p.Score < min || p.Title == title).Select(p => p.Id).ToList();
            }

            private class Base { protected int Min { get; } = 7; protected static int Max = 9; }

            private sealed class Derived : Base
            {
                public object Find(Db db)
                    => db.Posts.Where(p => p.Score > Min && p.Score < Max || p.Score == this.Min).Select(p => p.Id)
                        .ToList();
            }

            private sealed class Generic<T>(T value)
            {
                public string Find(Db db, T other)
                    => db.Posts.Count(p => p.Title == "" + value || p.Score.Equals(value) || p.Title == "" + other)
                        .ToString();
            }

            private readonly struct Value(int min)
            {
                private readonly int _min = min;
                public object Find(Db db) { var self = this; return db.Posts.Count(p => p.Score > self._min); }
            }

            private sealed record Filter(int Min, string Title);
        }
        """;
}
