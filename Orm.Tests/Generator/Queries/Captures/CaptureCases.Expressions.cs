namespace Orm.Tests.Generator.Queries.Captures;

/// <content>Operators, casts, patterns, texts, times, collections in the text.</content>
internal static partial class CaptureCases
{
    private const string Expressions = """
        public static class Cases
        {
            public static object Conditional_access(Db db)
            {
                string? name = null;
                var holder = new { Text = (string?)"T4" };
                var text = holder?.Text;
                return db.Posts.Count(p => p.Title == (name ?? text));
            }

            public static object Switches_and_patterns(Db db)
            {
                var kind = 2;
                var min = kind switch { 1 => 10, 2 => 4, _ => 0 };
                var isMany = min is > 3 and < 9;
                return db.Posts.Count(p => p.Score > min && isMany);
            }

            public static object Conditions(Db db)
            {
                var wide = false;
                var n = 3;
                var first = db.Posts.Where(p => wide || p.Score == n).Select(p => wide ? p.Id : -p.Id).ToList();
                wide = true;
                first.AddRange(db.Posts.Where(p => wide || p.Score == n).Select(p => wide ? p.Id : -p.Id).ToList());
                return first;
            }

            public static object Arithmetic(Db db)
            {
                var n = 3;
                short s = 2;
                byte b = 250;
                uint u = 7;
                return string.Join(";",
                    db.Posts.Count(p => p.Score > n * 2 + 1),
                    db.Posts.Count(p => p.Score > s),
                    db.Posts.Count(p => p.Score + b > 255),
                    db.Posts.Count(p => p.Score > u),
                    db.Posts.Count(p => p.Score > n / 2.0),
                    db.Posts.Count(p => p.Score % n == 1),
                    db.Posts.Count(p => (p.Score & n) == n),
                    db.Posts.Count(p => p.Score > -n + 5),
                    db.Posts.Count(p => p.Score == (n << 1)),
                    db.Posts.Count(p => p.Score == ~n + 7),
                    db.Posts.Count(p => p.Price > n),
                    db.Posts.Count(p => (double)p.Price > n + 0.25));
            }

            public static object Checked_and_not(Db db)
            {
                var max = int.MaxValue;
                var plain = db.Posts.Count(p => p.Score > unchecked(max + 1));
                return plain;
            }

            public static object Checked_overflow(Db db)
            {
                var max = int.MaxValue;
                return db.Posts.Count(p => p.Score > checked(max + 1));
            }

            public static object Casts(Db db)
            {
                object boxed = 5;
                long large = 6;
                double real = 4.7;
                return string.Join(";",
                    db.Posts.Count(p => p.Score > (int)boxed),
                    db.Posts.Count(p => p.Score > (int)large),
                    db.Posts.Count(p => p.Score > large),
                    db.Posts.Count(p => p.Score > (int)real),
                    db.Posts.Count(p => p.Score > real),
                    db.Posts.Count(p => p.Rating > (int?)boxed),
                    db.Posts.Count(p => p.Title == (boxed as string)));
            }

            public static object Interpolation(Db db)
            {
                var n = 3;
                return db.Posts.Where(p => p.Title == $"T{n}" || p.Title == $"T{n + 1}" || $"{p.Title}!" == "T7!")
                    .Select(p => p.Id).ToList();
            }

            public static object Texts(Db db)
            {
                var start = "T1";
                var percent = "%";
                var letter = 'T';
                return string.Join(";",
                    db.Posts.Count(p => p.Title.StartsWith(start)),
                    db.Posts.Count(p => p.Title.Contains(percent)),
                    db.Posts.Count(p => p.Title[0] == letter),
                    db.Posts.Count(p => p.Title == start + "0"),
                    db.Posts.Count(p => string.IsNullOrEmpty(p.Body)),
                    db.Posts.Count(p => p.Body!.Length > start.Length - 1));
            }

            public static object Times(Db db)
            {
                var from = new DateTime(2026, 1, 3, 0, 0, 0, DateTimeKind.Utc);
                var span = TimeSpan.FromDays(2);
                return string.Join(";",
                    db.Posts.Count(p => p.At > from + span),
                    db.Posts.Count(p => p.At > from.AddDays(1)),
                    db.Posts.Count(p => p.At > new DateTime(2026, 1, 3, 0, 0, 0, DateTimeKind.Utc)),
                    db.Posts.Count(p => p.At < DateTime.UtcNow),
                    db.Posts.Count(p => p.At.Day == from.Day),
                    db.Posts.Count(p => p.At >= DateTime.UnixEpoch));
            }

            public static object Collections_of_the_text(Db db)
            {
                var n = 3;
                return string.Join(";",
                    db.Posts.Count(p => new[] { 1, n, 5 }.Contains(p.Score)),
                    db.Posts.Count(p => new List<int> { n, n + 1 }.Contains(p.Score)),
                    db.Posts.Count(p => new HashSet<string> { "T1", "T" + n }.Contains(p.Title)),
                    db.Posts.Count(p => Enumerable.Range(1, n).Contains(p.Score)),
                    db.Posts.Count(p => new[] { n, 9 }.Any(m => m == p.Score)));
            }

            public static object Default_values(Db db) => string.Join(";",
                db.Posts.Count(p => p.Score == default),
                db.Posts.Count(p => p.Rating == default(int?)),
                db.Posts.Count(p => p.Body == default),
                db.Posts.Count(p => p.Kind == default(Kind)),
                db.Posts.Select(p => p.Rating ?? 7).Max(),
                db.Posts.Select(p => p.Rating.GetValueOrDefault()).Min());

            public static object Subqueries(Db db)
            {
                var min = 3;
                return db.Authors.Where(a => db.Posts.Any(p => p.AuthorId == a.Id && p.Score > min))
                    .OrderBy(a => a.Id)
                    .Select(a => new { a.Name, Count = db.Posts.Count(p => p.AuthorId == a.Id && p.Score < min) })
                        .ToList();
            }

            public static object Captured_objects_in_results(Db db)
            {
                var n = 5;
                var text = "x";
                return db.Posts.Where(p => p.Score < 3).OrderBy(p => p.Id).Select(p => new { p.Id, N = n, Text = text
                    + n, Sum = p.Score + n }).ToList();
            }

            public static object Own_operators(Db db)
            {
                var money = new Money(3.5m);
                var more = money + new Money(1);
                return db.Posts.Count(p => p.Price > (decimal)money) * 100 + db.Posts.Count(p => p.Price > (money
                    + more));
            }

            private readonly record struct Money(decimal Amount)
            {
                public static implicit operator decimal(Money m) => m.Amount;
                public static Money operator +(Money a, Money b) => new(a.Amount + b.Amount);
            }
        }
        """;
}
