using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Orm.Backends;
using Orm.Linq.Expressions;
using Orm.Tests.Conformance.Harness;
using Orm.Tests.Generator.Compiling;
using Xunit;

namespace Orm.Tests.Generator.Libraries;

/// <summary>
/// A library with entities and a context, and programs that refer to it. The library that a program runs with may be
/// another build than the one that it was compiled against.
/// </summary>
internal static class ForumLibrary
{
    internal const string Entities = """
        using System.Linq;

        namespace Forum;

        [Flags]
        public enum Marks { None = 0, Pinned = 1, Locked = 2, Spoiler = 4 }

        public enum State { Draft, Published, Removed }

        public enum Mood { Calm, Angry }

        public readonly record struct Slug(string Text);

        public sealed class SlugConverter : IConverter<Slug, string>
        {
            public string ToColumn(Slug value) => value.Text;
            public Slug FromColumn(string column) => new(column);
        }

        [Entity]
        public partial class User
        {
            internal User() { }
            public User(string name) => Name = name;
            public long Id { get; internal set; }
            [Unique, MaxLength(40)] public string Name { get; private set; } = "";
            [Column("hidden")] internal int Hidden { get; set; } = 7;
            public partial IList<Post> Posts { get; }
        }

        [Entity, Index(nameof(Score))]
        public partial class Post
        {
            public long Id { get; set; }
            public required string Title { get; set; }
            public int Score { get; set; }
            public decimal? Price { get; set; }
            public DateTime At { get; set; } = new(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc);
            public Marks Marks { get; set; }
            [StoredAsText] public State State { get; set; }
            public Mood Mood { get; set; }
            [Converter<SlugConverter>] public Slug Slug { get; set; }
            public long AuthorId { get; set; }
            public partial User Author { get; set; }
            public partial IList<Comment> Comments { get; }
            public partial ICollection<Tag> Tags { get; }
        }

        [Entity]
        public partial class Comment
        {
            public long Id { get; set; }
            public required string Text { get; set; }
            public int? Rating { get; set; }
            public long PostId { get; set; }
            public partial Post Post { get; set; }
        }

        [Entity]
        public partial class Tag
        {
            public long Id { get; set; }
            public required string Label { get; set; }
            public partial ICollection<Post> Posts { get; }
        }
        """;

    internal const string Context = """
        using System.Linq;

        namespace Forum;

        public partial class ForumDb(OrmOptions<ForumDb> options) : OrmContext(options)
        {
            public partial EntitySet<User> Users { get; }
            public partial EntitySet<Post> Posts { get; }
            public partial EntitySet<Comment> Comments { get; }
            public partial EntitySet<Tag> Tags { get; }
            public EntitySet<Post> Articles => Posts;
        }

        public static class Rows
        {
            public static void Fill(OrmContext db)
            {
                for (var i = 1; i <= 3; i++)
                {
                    var user = new User("U" + i);
                    db.Insert(user);
                    for (var j = 1; j <= i + 1; j++)
                    {
                        var post = new Post
                        {
                            Title = $"T{i}{j}", Score = i * j, Price = j == 2 ? null : i + 0.5m, AuthorId = user.Id,
                            Marks = (Marks)(i + j), State = (State)(j % 3), Mood = (Mood)(j % 2),
                            Slug = new Slug("s" + i + j),
                        };
                        db.Insert(post);
                        for (var k = 1; k < j; k++)
                        {
                            db.Insert(new Comment { Text = "C" + k, Rating = k == 1 ? null : k, PostId = post.Id });
                        }
                    }
                }
            }
        }
        """;

    /// <summary>The library, with its model changed.</summary>
    internal static CSharpCompilation Compile(params (string Before, string After)[] changes)
    {
        var entities = Entities;
        foreach (var (before, after) in changes)
        {
            Assert.Contains(before, entities, StringComparison.Ordinal);
            entities = entities.Replace(before, after, StringComparison.Ordinal);
        }

        return Compilations.Create(entities, Context).WithAssemblyName("Forum");
    }

    /// <summary>A program that refers to it.</summary>
    internal static CSharpCompilation Program(MetadataReference library, params IEnumerable<string> files)
        => Compilations.Create(files.Select(file => Usings + file)).AddReferences(library);

    /// <summary>The library as a build leaves it, with what was generated.</summary>
    internal static byte[] Build(params (string Before, string After)[] changes)
        => LoadedProgram.Emit(GeneratorRun.Of(Compile(changes)).AssertCompiles().Output);

    /// <summary>The context of a loaded library, with rows, on a database that is made for it.</summary>
    internal static OrmContext Connect(
        Assembly library, SqlDialect dialect = SqlDialect.Sqlite, StatementRecorder? statements = null)
    {
        var db = LoadedProgram.Connect(
            library.GetType("Forum.ForumDb", throwOnError: true)!, statements, dialect);
        LoadedProgram.Call(library, "Forum.Rows", "Fill", db);
        db.Queries.Plans = new PlanCache(db.Database.Dialect);
        return db;
    }

    internal const string Usings = """
        using System.Linq;
        using System.Threading.Tasks;
        using Forum;

        """;
}
