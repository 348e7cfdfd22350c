using Microsoft.CodeAnalysis;
using Orm.Tests.Generator.Compiling;
using Orm.Tests.Generator.Libraries;
using Xunit;
using static Orm.Tests.Snapshots.Verifier;

namespace Orm.Tests.Snapshots;

/// <summary>What is generated, as a reader of the generated files sees it.</summary>
public sealed class GeneratedCodeTests
{
    private const string PostQueries = """
        using System.Linq;
        using System.Threading.Tasks;

        namespace Reddit;

        [Entity]
        public partial class Post
        {
            public long Id { get; set; }
            public required string Title { get; set; }
            public int Score { get; set; }
            public decimal Price { get; set; }
        }

        public sealed partial class RedditDb(OrmOptions<RedditDb> options) : OrmContext(options)
        {
            public partial EntitySet<Post> Posts { get; }
        }

        public static class PostQueries
        {
            public static readonly Func<RedditDb, long, Post?> ById =
                Query.Compile((RedditDb db, long id) => db.Posts.FirstOrDefault(p => p.Id == id));

            [Query]
            public static Task<List<Post>> TopAsync(this RedditDb db, int min)
                => db.Posts.Where(p => p.Score > min).OrderByDescending(p => p.Score).ToListAsync();

            public static object Cheap(RedditDb db, decimal most, string title)
                => db.Posts
                    .Where(p => p.Price <= most && p.Title.Contains(title))
                    .OrderBy(p => p.Id)
                    .Select(p => new { p.Id, p.Title, Half = p.Price / 2 })
                    .ToList();

            public static Task<List<Post>> Best(RedditDb db) => db.TopAsync(100);
        }
        """;

    [Fact]
    public async Task Entities_and_their_context()
    {
        var run = GeneratorRun.Of(
            """
            namespace Reddit;

            [Entity]
            public partial class User
            {
                public long Id { get; set; }
                [Unique, MaxLength(40)] public required string Name { get; set; }
                [InverseProperty(nameof(Post.Author))] public partial ICollection<Post> Posts { get; }
            }

            [Entity, Index(nameof(AuthorId), nameof(CreatedAt)), Check("Score > -100")]
            public partial class Post
            {
                public long Id { get; set; }
                public required string Title { get; set; }
                public string? Body { get; set; }
                public int Score { get; set; }
                public DateTime CreatedAt { get; set; }
                public long AuthorId { get; set; }
                public partial User Author { get; set; }
                public long? EditorId { get; set; }
                [OnDelete(DeleteBehavior.Restrict)] public partial User? Editor { get; set; }
                [Version] public int Version { get; set; }
            }

            public sealed partial class RedditDb(OrmOptions<RedditDb> options) : OrmContext(options)
            {
                public partial EntitySet<User> Users { get; }
                public partial EntitySet<Post> Posts { get; }
            }
            """);

        await Verify(run.AssertCompiles().Driver);
    }

    [Fact]
    public async Task Conversions()
    {
        var run = GeneratorRun.Of(
            """
            public enum State { Draft, Published }

            public readonly record struct Slug(string Text);

            public sealed class SlugConverter : IConverter<Slug, string>
            {
                public string ToColumn(Slug value) => value.Text;
                public Slug FromColumn(string column) => new(column);
            }

            [Entity]
            public partial class Article
            {
                public Guid Id { get; set; }
                public DayOfWeek Day { get; set; }
                [StoredAsText] public State? State { get; set; }
                [Converter<SlugConverter>] public Slug Slug { get; set; }
                public double? Rating { get; set; }
                public byte[]? Picture { get; set; }
                [DateTimeKind(DateTimeKind.Unspecified)] public DateTime? Day2 { get; set; }
                [Precision(18, 2), DefaultSql("0")] public decimal Price { get; set; }
                [Column("kind", TypeName = "char(1)")] public char Kind { get; set; }
            }
            """);

        await Verify(run.AssertCompiles().Driver);
    }

    [Fact]
    public async Task Constructors_and_accessors()
    {
        var run = GeneratorRun.Of(
            """
            public abstract class Tracked
            {
                public DateTime ChangedAt { get; private set; }
            }

            public static partial class Outer
            {
                [Entity]
                internal sealed partial class Event : Tracked
                {
                    private Event(string name) => Name = name;
                    public short Id { get; init; }
                    public string Name { get; }
                    public required string @class { get; init; }
                }
            }
            """);

        await Verify(run.AssertCompiles().Driver);
    }

    [Fact]
    public async Task Declarations_with_errors()
    {
        var run = GeneratorRun.Of(
            """
            [Entity]
            public partial class Post
            {
                public long Id { get; set; }
                public object? Unmapped { get; set; }
                public partial Post? Parent { get; set; }
                public partial ICollection<Post> Replies { get; }
            }

            public sealed partial class Db(OrmOptions<Db> options) : OrmContext(options)
            {
                public partial EntitySet<Post> Posts { get; }
                public partial EntitySet<string> Texts { get; set; }
            }
            """);

        await Verify(run.AssertCompiles().Driver);
    }

    [Fact]
    public async Task Queries() => await Verify(GeneratorRun.Of(PostQueries).AssertCompiles().Driver, "Queries.");

    [Fact]
    public async Task Queries_over_a_library()
    {
        var program = ForumLibrary.Program(
            MetadataReference.CreateFromImage(ForumQuestions.Library),
            """
            public static class PostQueries
            {
                public static List<Post> Of(ForumDb db, string name)
                    => db.Posts.Where(p => p.Author.Name == name).ToList();

                public static List<string> Moods(ForumDb db) => db.Posts.Select(p => p.Mood.ToString()).ToList();

                public static int Rated(Post post) => post.Comments.Query().Count(c => c.Rating > 1);
            }
            """);

        await Verify(GeneratorRun.Of(program).AssertCompiles().Driver, "Queries.");
    }
}
