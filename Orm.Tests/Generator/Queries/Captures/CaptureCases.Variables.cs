namespace Orm.Tests.Generator.Queries.Captures;

/// <content>Variables that change, loops, scopes, structs, lists.</content>
internal static partial class CaptureCases
{
    private const string Variables = """
        public static class Cases
        {
            public static object Mutated_before_it_runs(Db db)
            {
                var min = 3;
                var posts = db.Posts;
                min = 8;
                var many = posts.Where(p => p.Score > min).Select(p => p.Id).ToList();
                min += 2;
                return (many.Count, db.Posts.Count(p => p.Score > min)).ToString();
            }

            public static object Loop_variables(Db db)
            {
                var all = new List<string>();
                for (var i = 0; i < 3; i++)
                {
                    all.AddRange(db.Posts.Where(p => p.Score == i).Select(p => p.Title).ToList());
                }

                foreach (var i in new[] { 5, 7 })
                {
                    all.AddRange(db.Posts.Where(p => p.Score == i).Select(p => p.Title).ToList());
                }

                return all;
            }

            public static object Two_scopes_of_one_query(Db db)
            {
                var outer = 2;
                var all = new List<long>();
                for (var i = 0; i < 2; i++)
                {
                    var inner = i * 3;
                    all.AddRange(db.Posts.Where(p => p.Score > outer && p.Score < inner + 6).Select(p => p.Id)
                        .ToList());
                    outer++;
                }

                return all;
            }

            public static object The_same_variable_twice(Db db)
            {
                var n = 4;
                return db.Posts.Where(p => p.Score == n || p.Rating == n || p.Title == "T" + n).Select(p => p.Id)
                    .ToList();
            }

            public static object Swapped(Db db)
            {
                var (a, b) = (2, 9);
                var first = Between(a, b);
                (a, b) = (b, a);
                return (first, Between(a, b)).ToString();
                int Between(int low, int high) => db.Posts.Count(p => p.Score > low && p.Score < high);
            }

            public static object Struct_fields(Db db)
            {
                var range = new Range { Low = 2, High = 5 };
                var copy = range;
                range.Low = 4;
                return db.Posts.Where(p => p.Score > range.Low || p.Score < copy.Low).Select(p => p.Id).ToList();
            }

            public static object Ref_locals(Db db)
            {
                var numbers = new[] { 1, 2, 3 };
                ref var second = ref numbers[1];
                second = 9;
                var value = second;
                return db.Posts.Where(p => p.Score == numbers[1] || p.Score == value).Select(p => p.Id).ToList();
            }

            public static object Out_and_pattern_variables(Db db)
            {
                object boxed = 6;
                if (!int.TryParse("4", out var low) || boxed is not int high)
                {
                    return 0;
                }

                return db.Posts.Count(p => p.Score >= low && p.Score <= high);
            }

            public static object Null_and_then_not(Db db)
            {
                string? body = null;
                var without = db.Posts.Count(p => p.Body == body);
                body = "b1";
                return (without, db.Posts.Count(p => p.Body == body), db.Posts.Count(p => p.Body != body)).ToString();
            }

            public static object Lists_that_change(Db db)
            {
                var ids = new List<long> { 1, 2 };
                var first = db.Posts.Count(p => ids.Contains(p.Id));
                ids.Add(7);
                var second = db.Posts.Count(p => ids.Contains(p.Id));
                ids.Clear();
                return (first, second, db.Posts.Count(p => ids.Contains(p.Id)),
                    db.Posts.Count(p => !ids.Contains(p.Id))).ToString();
            }

            public static object Arrays_and_nulls(Db db)
            {
                var bodies = new[] { "b1", null };
                return (db.Posts.Count(p => bodies.Contains(p.Body)), db.Posts.Count(p => !bodies.Contains(p.Body)))
                    .ToString();
            }

            public static object Pages(Db db)
            {
                var size = 3;
                var all = new List<string>();
                for (var page = 0; page < 3; page++)
                {
                    all.Add(string.Join(",", db.Posts.OrderBy(p => p.Id).Skip(page * size).Take(size)
                        .Select(p => p.Id).ToList()));
                }

                return all;
            }

            public static object Disposed_of_by_using(Db db)
            {
                using var stream = new System.IO.MemoryStream(new byte[5]);
                return db.Posts.Count(p => p.Score < stream.Length);
            }

            private struct Range { public int Low; public int High; }
        }
        """;
}
