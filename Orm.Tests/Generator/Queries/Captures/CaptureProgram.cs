namespace Orm.Tests.Generator.Queries.Captures;

/// <summary>
/// The model of a program that is built twice, intercepted and not, and the places of its files that hold cases: each
/// public static method of a class <c>Cases</c> is one.
/// </summary>
internal static class CaptureProgram
{
    internal const string Model = """
        using System.Linq;
        using System.Threading.Tasks;

        namespace App;

        public enum Kind { Plain, Pinned = 4, Hidden = 7 }

        [Entity]
        public partial class Author
        {
            public long Id { get; set; }
            public required string Name { get; set; }
        }

        [Entity]
        public partial class Post
        {
            public long Id { get; set; }
            public required string Title { get; set; }
            public string? Body { get; set; }
            public int Score { get; set; }
            public int? Rating { get; set; }
            public decimal Price { get; set; }
            public Kind Kind { get; set; }
            public DateTime At { get; set; }
            public long AuthorId { get; set; }
            public partial Author Author { get; set; }
        }

        public sealed partial class Db(OrmOptions<Db> options) : OrmContext(options)
        {
            public partial EntitySet<Post> Posts { get; }
            public partial EntitySet<Author> Authors { get; }
        }

        public static class Seed
        {
            public static void Fill(Db db)
            {
                db.Insert(new Author { Name = "ann" });
                db.Insert(new Author { Name = "bob" });
                for (var i = 0; i < 12; i++)
                {
                    db.Insert(new Post
                    {
                        Title = "T" + i,
                        Body = i % 3 == 0 ? null : "b" + i,
                        Score = i,
                        Rating = i % 4 == 0 ? null : i * 2,
                        Price = i + 0.5m,
                        Kind = i % 2 == 0 ? Kind.Plain : Kind.Pinned,
                        At = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(i),
                        AuthorId = i % 2 + 1,
                    });
                }
            }
        }
        """;

    internal const string Usings = """
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using App;

        """;
}
