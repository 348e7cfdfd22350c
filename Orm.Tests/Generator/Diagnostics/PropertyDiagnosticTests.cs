using Orm.Tests.Generator.Compiling;
using Xunit;

namespace Orm.Tests.Generator.Diagnostics;

/// <summary>What can be wrong with a property that has a column.</summary>
public sealed class PropertyDiagnosticTests
{
    [Theory]
    [InlineData("System.Uri?", "Uri")]
    [InlineData("List<string>?", "List<string>")]
    [InlineData("int[]?", "int[]")]
    [InlineData("object?", "object")]
    [InlineData("(int, int)", "(int, int)")]
    [InlineData("Action?", "Action")]
    [InlineData("dynamic?", "dynamic")]
    [InlineData("nint", "nint")]
    [InlineData("Int128", "Int128")]
    [InlineData("byte[,]?", "byte[,]")]
    public Task ORM006_no_column_has_the_type(string type, string name) => Diagnosis.Expect(
        $$"""
        [Entity] public partial class Post
        {
            public long Id { get; set; }
            public {{type}} {|ORM006:Other|} { get; set; }
        }
        """,
        $"'Post.Other' has the type '{name}', which no column can have. Store it through [Converter<T>], or leave it " +
        "out with [NotMapped].");

    [Fact]
    public Task ORM006_is_at_the_entity_where_a_base_class_declares_the_property() => Diagnosis.Expect(
        """
        public class Base { public object? Other { get; set; } }
        [Entity] public partial class {|ORM006:Post|} : Base { public long Id { get; set; } }
        """,
        "'Post.Other' has the type 'object', which no column can have. Store it through [Converter<T>], or leave it " +
        "out with [NotMapped].");

    [Fact]
    public Task Properties_that_hold_no_data_of_their_own_need_no_column() => Diagnosis.Expect(
        """
        [Entity] public partial class Post
        {
            public static object? Shared { get; set; }
            public long Id { get; set; }
            public object Computed => this;
            [NotMapped] public object? Tag { get; set; }
            internal object? Hidden { get; set; }
            public object this[int index] { get => index; set { } }
            public List<Post> Related => [];
            public Post Self => this;
        }
        """);

    [Fact]
    public Task ORM007_two_columns_differ_in_case_only() => Diagnosis.Expect(
        """
        [Entity] public partial class Post
        {
            public long Id { get; set; }
            public string? Title { get; set; }
            public string? {|ORM007:TITLE|} { get; set; }
        }
        """,
        "'Post.Title' and 'Post.TITLE' both have the column 'TITLE'. Column names are compared without regard to " +
        "case: name another one with [Column], or leave one property out with [NotMapped].");

    [Theory]
    [InlineData("string?", "a version is an int or a long that is never null")]
    [InlineData("int?", "a version is an int or a long that is never null")]
    [InlineData("byte", "a version is an int or a long that is never null")]
    [InlineData("DayOfWeek", "a version is an int or a long that is never null")]
    public Task ORM013_the_version_has_a_wrong_type(string type, string reason) => Diagnosis.Expect(
        $$"""
        [Entity] public partial class Post
        {
            public long Id { get; set; }
            [{|ORM013:Version|}] public {{type}} Revision { get; set; }
        }
        """,
        $"'Post.Revision' cannot be the version of 'Post': {reason}");

    [Fact]
    public Task ORM013_there_are_two_versions_or_it_is_the_key() => Diagnosis.Expect(
        """
        [Entity] public partial class Post
        {
            [Key, {|ORM013:Version|}] public int Id { get; set; }
            [{|ORM013:Version|}] public int Revision { get; set; }
        }
        """,
        "'Post.Id' cannot be the version of 'Post': it is part of the key, which never changes",
        "'Post.Revision' cannot be the version of 'Post': 'Id' is the version already");

    [Fact]
    public Task ORM015_local_time_and_other_types() => Diagnosis.Expect(
        """
        [Entity] public partial class Post
        {
            public long Id { get; set; }
            [{|ORM015:DateTimeKind(DateTimeKind.Local)|}] public DateTime A { get; set; }
            [{|ORM015:DateTimeKind(DateTimeKind.Utc)|}] public DateOnly B { get; set; }
        }
        """,
        "[DateTimeKind] on 'Post.A' is not valid: local time differs from machine to machine. Use Utc, or " +
        "Unspecified for wall-clock time",
        "[DateTimeKind] on 'Post.B' is not valid: its column holds no DateTime, but 'DateOnly'");

    [Fact]
    public Task ORM016_text_is_for_enums() => Diagnosis.Expect(
        """
        [Entity] public partial class Post
        {
            public long Id { get; set; }
            [{|ORM016:StoredAsText|}] public int? A { get; set; }
        }
        """,
        "[StoredAsText] on 'Post.A' is not valid, because 'int' is no enum");

    [Theory]
    [InlineData("Precision(0, 0)", "decimal", "a decimal has 1 to 28 digits, and no more of them behind the point")]
    [InlineData("Precision(29, 2)", "decimal", "a decimal has 1 to 28 digits, and no more of them behind the point")]
    [InlineData("Precision(4, -1)", "decimal", "a decimal has 1 to 28 digits, and no more of them behind the point")]
    [InlineData("Precision(4, 2)", "double", "its column holds no decimal, but 'double'")]
    public Task ORM017_the_precision_is_impossible(string attribute, string type, string reason) => Diagnosis.Expect(
        $$"""
        [Entity] public partial class Post
        {
            public long Id { get; set; }
            [{|ORM017:{{attribute}}|}] public {{type}} A { get; set; }
        }
        """,
        $"[Precision] on 'Post.A' is not valid: {reason}");

    [Theory]
    [InlineData("class C { }", "it does not implement IConverter<Uri, TColumn>")]
    [InlineData(
        "class C : IConverter<string, string> " +
        "{ public string ToColumn(string value) => value; public string FromColumn(string column) => column; }",
        "it does not implement IConverter<Uri, TColumn>")]
    [InlineData(
        "class C : IConverter<Uri, object> " +
        "{ public object ToColumn(Uri value) => value; public Uri FromColumn(object column) => (Uri)column; }",
        "it converts to 'object', which no column can have")]
    [InlineData(
        "class C : IConverter<Uri, DayOfWeek> " +
        "{ public DayOfWeek ToColumn(Uri value) => 0; public Uri FromColumn(DayOfWeek column) => new(\"\"); }",
        "it converts to 'DayOfWeek', which no column can have")]
    public Task ORM018_the_converter_does_not_fit(string converter, string reason) => Diagnosis.Expect(
        $$"""
        public {{converter}}
        [Entity] public partial class Post
        {
            public long Id { get; set; }
            [{|ORM018:Converter<C>|}] public Uri? A { get; set; }
        }
        """,
        $"The converter 'C' does not fit 'Post.A': {reason}");

    [Fact]
    public Task ORM020_only_keys_of_one_column_are_generated() => Diagnosis.Expect(
        """
        [Entity] public partial class Line
        {
            [Key] public long OrderId { get; set; }
            [Key, {|ORM020:DatabaseGenerated(DatabaseGeneratedOption.Identity)|}] public int Number { get; set; }
            [{|ORM020:DatabaseGenerated(DatabaseGeneratedOption.Identity)|}] public int A { get; set; }
            [{|ORM020:DatabaseGenerated(DatabaseGeneratedOption.Computed)|}] public int B { get; set; }
            [DatabaseGenerated(DatabaseGeneratedOption.None)] public int C { get; set; }
        }
        """,
        "The value of 'Line.Number' cannot be generated: it is part of a key of several columns. Set its value " +
        "before the insert",
        "The value of 'Line.A' cannot be generated: only keys are generated. Use [DefaultSql] for other columns",
        "The value of 'Line.B' cannot be generated: columns that the database computes are not mapped. Leave the " +
        "property out with [NotMapped]");

    [Fact]
    public Task ORM020_only_integers_and_guids_are_generated() => Diagnosis.Expect(
        """
        [Entity] public partial class Post
        {
            [{|ORM020:DatabaseGenerated(DatabaseGeneratedOption.Identity)|}] public required string Id { get; set; }
        }
        """,
        "The value of 'Post.Id' cannot be generated: only keys of an integer type or Guid are generated, and this " +
        "one is 'string'");

    [Fact]
    public Task ORM020_a_generated_key_must_have_a_place() => Diagnosis.Expect(
        """
        [Entity] public partial class Post
        {
            private readonly long _id;
            public Post(long id) => _id = id;
            public long {|ORM020:Id|} => _id;
        }
        """,
        "The value of 'Post.Id' cannot be generated: it has neither a setter nor a field of its own to store the key " +
        "in");

    [Fact]
    public Task ORM026_required_contradicts_the_type() => Diagnosis.Expect(
        """
        [Entity] public partial class Post
        {
            public long Id { get; set; }
            [{|ORM026:Required|}] public int? A { get; set; }
        }
        """,
        "'Post.A' is marked with [Required], but its type 'int?' is nullable. Remove one of the two.");

    [Fact]
    public Task ORM027_the_name_of_a_column_is_empty() => Diagnosis.Expect(
        """
        [Entity] public partial class Post
        {
            public long Id { get; set; }
            [{|ORM027:Column("")|}] public int A { get; set; }
        }
        """,
        "The column name of 'Post.A' is empty or white space. Give a name, or remove the attribute to follow the " +
        "convention.");

    [Theory]
    [InlineData("long?", "it can be null, and keys cannot")]
    [InlineData("string?", "it can be null, and keys cannot")]
    [InlineData("double", "values of type 'double' are not compared exactly by every database")]
    [InlineData("float", "values of type 'float' are not compared exactly by every database")]
    public Task ORM028_the_key_has_a_wrong_type(string type, string reason) => Diagnosis.Expect(
        $$"""
        [Entity] public partial class Post { public {{type}} {|ORM028:Id|} { get; set; } }
        """,
        $"'Post.Id' cannot be part of a key: {reason}");

    [Theory]
    [InlineData("MaxLength(0)", "string?", "MaxLength", "it must be positive")]
    [InlineData("StringLength(-5)", "string?", "StringLength", "it must be positive")]
    [InlineData("MaxLength(9)", "int", "MaxLength", "its column holds neither text nor bytes, but 'int'")]
    public Task ORM035_the_length_is_not_valid(string attribute, string type, string name, string reason)
        => Diagnosis.Expect(
            $$"""
            [Entity] public partial class Post
            {
                public long Id { get; set; }
                [{|ORM035:{{attribute}}|}] public {{type}} A { get; set; }
            }
            """,
            $"[{name}] on 'Post.A' is not valid: {reason}");
}
