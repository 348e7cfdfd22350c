using Orm.Tests.Generator.Compiling;
using Xunit;

namespace Orm.Tests.Generator.Diagnostics;

/// <summary>What can be wrong with a context.</summary>
public sealed class ContextDiagnosticTests
{
    private const string Post = "[Entity] public partial class Post { public long Id { get; set; } }\n";

    [Fact]
    public Task ORM022_two_sets_have_the_same_table() => Diagnosis.Expect(
        Post + """
        [Entity, Table("POSTS")] public partial class Article { public long Id { get; set; } }
        [Entity, Table("Posts", Schema = "archive")] public partial class OldPost { public long Id { get; set; } }
        public sealed partial class Db(OrmOptions<Db> options) : OrmContext(options)
        {
            public partial EntitySet<Post> Posts { get; }
            public partial EntitySet<Article> {|ORM022:Articles|} { get; }
            public partial EntitySet<OldPost> OldPosts { get; }
        }
        """,
        "'Post' and 'Article' of 'Db' both have the table 'POSTS'. Name another one with [Table].");

    [Theory]
    [InlineData(
        "public sealed class {|ORM023:Db|}(OrmOptions<Db> options) : OrmContext(options)", "it is not partial")]
    [InlineData(
        "public partial class {|ORM023:Db|}<T>(OrmOptions<Db<T>> options) : OrmContext(options)",
        "it is generic, or nested in a generic type")]
    [InlineData(
        "file partial class {|ORM023:Db|}(OrmOptions<Db> options) : OrmContext(options)",
        "it is file-local, or nested in a file-local type")]
    public Task ORM023_the_class_cannot_be_completed(string declaration, string reason) => Diagnosis.Expect(
        declaration + " { protected override Orm.Model.ContextModel Model => null!; }",
        $"'Db' derives from OrmContext and cannot be completed by the generator, because {reason}");

    [Fact]
    public Task ORM023_a_type_around_it_is_not_partial() => Diagnosis.Expect(
        """
        public static class Reddit
        {
            public sealed partial class {|ORM023:Db|}(OrmOptions<Db> options) : OrmContext(options)
            {
                protected override Orm.Model.ContextModel Model => null!;
            }
        }
        """,
        "'Db' derives from OrmContext and cannot be completed by the generator, because 'Reddit', which contains it, " +
        "is not partial");

    [Fact]
    public Task ORM024_a_set_of_a_class_that_is_no_entity() => Diagnosis.Expect(
        """
        public class Post;
        public sealed partial class Db(OrmOptions<Db> options) : OrmContext(options)
        {
            public partial EntitySet<Post> {|ORM024:Posts|} { get; }
        }
        """,
        "'Db.Posts' is a set of 'Post', which is no entity. Mark that class with [Entity].");

    [Fact]
    public Task ORM025_sets_that_hold_something_of_their_own() => Diagnosis.Expect(
        Post + """
        public sealed partial class Db(OrmOptions<Db> options) : OrmContext(options)
        {
            public EntitySet<Post>? {|ORM025:A|} { get; set; }
            public EntitySet<Post> {|ORM025:B|} { get; } = null!;
            public partial EntitySet<Post> {|ORM025:C|} { get; set; }
            public EntitySet<Post> Computed => Set<Post>();
        }
        """,
        "'Db.A' must be declared as a partial property with only a getter and no body: 'public partial " +
        "EntitySet<Post> A { get; }'",
        "'Db.B' must be declared as a partial property with only a getter and no body: 'public partial " +
        "EntitySet<Post> B { get; }'",
        "'Db.C' must be declared as a partial property with only a getter and no body: 'public partial " +
        "EntitySet<Post> C { get; }'");
}
