using Orm.Tests.Generator.Compiling;
using Xunit;

namespace Orm.Tests.Generator.Diagnostics;

/// <summary>What can be wrong with an entity as a whole.</summary>
public sealed class EntityDiagnosticTests
{
    [Fact]
    public Task ORM001_the_class_is_not_partial() => Diagnosis.Expect(
        "[Entity] public class {|ORM001:Post|} { public long Id { get; set; } }",
        "'Post' must be declared partial, so that its metadata and materialiser can be generated");

    [Fact]
    public Task ORM001_a_record_is_not_partial() => Diagnosis.Expect(
        "[Entity] public record {|ORM001:Post|}(long Id);",
        "'Post' must be declared partial, so that its metadata and materialiser can be generated");

    [Fact]
    public Task ORM002_one_of_the_types_around_it_is_not_partial() => Diagnosis.Expect(
        """
        public partial class Outer
        {
            public class Middle
            {
                [Entity] public partial class {|ORM002:Post|} { public long Id { get; set; } }
            }
        }
        """,
        "'Middle' contains 'Post' and must be declared partial, so that code can be generated inside it");

    [Theory]
    [InlineData("public static partial class {|ORM003:Post|};", "static: there are no objects of it")]
    [InlineData(
        "public abstract partial class {|ORM003:Post|} { public long Id { get; set; } }",
        "abstract: rows could not become objects of it. Put [Entity] on the classes that derive from it")]
    [InlineData(
        "public partial class {|ORM003:Post|}<T> { public long Id { get; set; } }",
        "generic, or nested in a generic type: one class is one table")]
    [InlineData(
        "file partial class {|ORM003:Post|} { public long Id { get; set; } }",
        "file-local: other files, and so generated code, cannot name it")]
    public Task ORM003_the_class_cannot_be_an_entity(string declaration, string reason)
        => Diagnosis.Expect("[Entity] " + declaration, "'Post' cannot be an entity because it is " + reason);

    [Fact]
    public Task ORM003_it_is_nested_in_a_generic_type() => Diagnosis.Expect(
        """
        public partial class Outer<T>
        {
            [Entity] public partial class {|ORM003:Post|} { public long Id { get; set; } }
        }
        """,
        "'Post' cannot be an entity because it is generic, or nested in a generic type: one class is one table");

    [Fact]
    public Task ORM003_it_is_a_context() => Diagnosis.Expect(
        """
        [Entity] public sealed partial class {|ORM003:Db|}(OrmOptions<Db> options) : OrmContext(options);
        """,
        "'Db' cannot be an entity because it is a context");

    [Fact]
    public Task ORM004_no_property_is_the_key() => Diagnosis.Expect(
        "[Entity] public partial class {|ORM004:Post|} { public string? Title { get; set; } }",
        "'Post' has no key. Name a property 'Id' or 'PostId', mark one with [Key], or mark the class with [Keyless] " +
        "if its rows are only read.");

    [Fact]
    public Task ORM005_a_keyless_entity_marks_a_key() => Diagnosis.Expect(
        "[Entity, Keyless] public partial class Post { [{|ORM005:Key|}] public long Id { get; set; } }",
        "'Post' is marked with [Keyless], but 'Id' is marked with [Key]. Remove one of the two.");

    [Fact]
    public Task ORM014_every_constructor_wants_something_else() => Diagnosis.Expect(
        """
        [Entity] public partial class {|ORM014:Post|}
        {
            public Post(long id, object other) => Id = id;
            public Post(int id) => Id = id;
            public long Id { get; set; }
        }
        """,
        "'Post' has no constructor whose parameters are all mapped properties (matched by name, without regard to " +
        "case, and type). Add one, or a parameterless one of any accessibility.");

    [Fact]
    public Task ORM019_an_index_names_a_column_or_a_navigation() => Diagnosis.Expect(
        """
        [Entity]
        [{|ORM019:Index("title")|}, {|ORM019:Index(nameof(Id), nameof(Parent))|}]
        public partial class Post
        {
            public long Id { get; set; }
            [Column("title")] public string? Title { get; set; }
            public long? ParentId { get; set; }
            public partial Post? Parent { get; set; }
        }
        """,
        "An index of 'Post' names 'title', which is no property with a column. Use nameof, and name properties, not " +
        "columns or navigations.",
        "An index of 'Post' names 'Parent', which is no property with a column. Use nameof, and name properties, not " +
        "columns or navigations.");

    [Fact]
    public Task ORM027_the_names_of_table_and_schema_are_empty() => Diagnosis.Expect(
        """
        [Entity, {|ORM027:{|ORM027:Table(" ", Schema = "")|}|}]
        public partial class Post { public long Id { get; set; } }
        """,
        "The table name of 'Post' is empty or white space. Give a name, or remove the attribute to follow the " +
        "convention.",
        "The schema name of 'Post' is empty or white space. Give a name, or remove the attribute to follow the " +
        "convention.");

    [Fact]
    public Task ORM032_a_member_has_the_name_of_the_generated_class() => Diagnosis.Expect(
        """
        [Entity] public partial class {|ORM032:Report|}
        {
            public long Id { get; set; }
            public int Columns { get; set; }
        }
        """,
        "'Report' or a member of it is named 'Columns', so that the class of its column names is not generated");

    [Fact]
    public Task ORM034_a_base_class_is_an_entity_too() => Diagnosis.Expect(
        """
        [Entity] public partial class Content { public long Id { get; set; } }
        public class Text : Content;
        [Entity] public partial class {|ORM034:Post|} : Text;
        """,
        "'Post' derives from the entity 'Content', and inheritance between entities is not mapped. Move what both " +
        "share to a base class without [Entity].");

    [Fact]
    public Task ORM037_two_indexes_or_checks_have_the_same_name() => Diagnosis.Expect(
        """
        [Entity, Index(nameof(A), Name = "x"), {|ORM037:Index(nameof(B), Name = "X")|}]
        [Check("A > 0", Name = "y"), {|ORM037:Check("B > 0", Name = "y")|}]
        public partial class Post
        {
            public long Id { get; set; }
            public int A { get; set; }
            public int B { get; set; }
        }
        """,
        "'Post' has two indexes named 'X'. Name one of them otherwise.",
        "'Post' has two checks named 'y'. Name one of them otherwise.");
}
