using Orm.Tests.Generator.Compiling;
using Xunit;

namespace Orm.Tests.Generator;

/// <summary>Entities whose names and constructors meet those of what is generated for them.</summary>
public sealed class UnusualEntityTests
{
    private const string RequiredNavigation = """
        using System.Linq;

        namespace App;

        [Entity]
        public partial class User
        {
            public long Id { get; set; }
        }

        [Entity]
        public partial class Post(long id, long? authorId)
        {
            public long Id { get; set; } = id;
            public long? AuthorId { get; set; } = authorId;
            public required partial User? Author { get; set; }
        }

        public sealed partial class Db(OrmOptions<Db> options) : OrmContext(options)
        {
            public partial EntitySet<Post> Posts { get; }
            public partial EntitySet<User> Users { get; }
        }

        public static class Program
        {
            public static string Run(Db db)
            {
                var user = new User();
                db.Insert(user);
                db.Insert(new Post(1, null) { Author = user });
                db.Insert(new Post(2, null) { Author = null });
                var posts = db.Posts.OrderBy(p => p.Id).ToList();
                db.Update(posts[0]);
                return string.Join(",", posts.Select(p => $"{p.AuthorId}:{p.Author?.Id}"))
                    + "," + db.Posts.First(p => p.Id == 1).AuthorId;
            }
        }
        """;

    [Fact]
    public void Navigations_that_are_called_as_generated_members_are()
        => GeneratorRun.Of("""
            namespace App;

            [Entity]
            public partial class Kind
            {
                public long Id { get; set; }
            }

            [Entity]
            public partial class Car
            {
                public long Id { get; set; }
                public long ModelId { get; set; }
                public partial Kind Model { get; set; }
                public long originId { get; set; }
                public partial Kind origin { get; set; }
            }

            public sealed partial class Db(OrmOptions<Db> options) : OrmContext(options)
            {
                public partial EntitySet<Car> Models { get; }
                public partial EntitySet<Kind> Kinds { get; }
            }
            """).AssertCompiles();

    [Fact]
    public void A_class_that_is_called_as_the_class_of_its_columns_is()
    {
        var run = GeneratorRun.Of("""
            namespace App;

            [Entity]
            public partial class Columns
            {
                public long Id { get; set; }
                public required string Title { get; set; }
            }
            """).AssertCompiles();

        Assert.DoesNotContain("public static class Columns", run.TextOf("App.Columns.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""
        [Obsolete("For rows only.", true)] public Post() { }
        public Post(string title) { Title = title; }
        public long Id { get; set; }
        public string Title { get; set; } = "";
        """)]
    [InlineData("""
        public long Id { get; set; }
        [Converter<Trimmed>] public string Title { get; set; } = "";
        """)]
    public void What_nobody_but_generated_code_may_call(string members)
        => GeneratorRun.Of($$"""
            namespace App;

            [Entity]
            public partial class Post
            {
                {{members}}
            }

            public sealed class Trimmed : IConverter<string, string>
            {
                [Obsolete("For columns only.", true)] public Trimmed() { }
                public string ToColumn(string value) => value.Trim();
                public string FromColumn(string value) => value;
            }
            """).AssertCompiles();

    [Fact]
    public void A_constructor_takes_the_foreign_key_of_a_required_navigation()
    {
        var program = new LoadedProgram().Load(Compilations.Create(RequiredNavigation), isIntercepted: true);
        using var db = LoadedProgram.Connect(program.GetType("App.Db")!);

        Assert.Equal("1:1,:,1", LoadedProgram.Call(program, "App.Program", "Run", db));
    }
}
