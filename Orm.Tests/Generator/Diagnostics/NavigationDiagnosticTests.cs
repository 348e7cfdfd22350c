using Orm.Tests.Generator.Compiling;
using Xunit;

namespace Orm.Tests.Generator.Diagnostics;

/// <summary>What can be wrong with a navigation or its foreign key.</summary>
public sealed class NavigationDiagnosticTests
{
    private const string User = "[Entity] public partial class User { public long Id { get; set; } }\n";

    [Fact]
    public Task ORM008_a_reference_has_no_foreign_key() => Diagnosis.Expect(
        User + """
        [Entity] public partial class Post
        {
            public long Id { get; set; }
            public partial User {|ORM008:Author|} { get; set; }
        }
        """,
        "'Post.Author' has no foreign key: add the property 'long AuthorId', or name another one with [ForeignKey].");

    [Fact]
    public Task ORM008_a_reference_lacks_a_part_of_its_foreign_key() => Diagnosis.Expect(
        """
        [Entity] public partial class Order
        {
            [Key] public int Year { get; set; }
            [Key] public string Number { get; set; } = "";
        }
        [Entity] public partial class Line
        {
            public long Id { get; set; }
            public int OrderYear { get; set; }
            public partial Order {|ORM008:Order|} { get; set; }
        }
        """,
        "'Line.Order' has no foreign key: add the property 'int OrderYear' and 'string OrderNumber', or name another " +
        "one with [ForeignKey].");

    [Fact]
    public Task ORM008_the_target_has_no_key() => Diagnosis.Expect(
        """
        [Entity, Keyless] public partial class View { public long Id { get; set; } }
        [Entity] public partial class Post
        {
            public long Id { get; set; }
            public long ViewId { get; set; }
            public partial View {|ORM008:View|} { get; set; }
        }
        """,
        "'Post.View' has no foreign key: 'View' has no key that it could reference.");

    [Fact]
    public Task ORM008_nothing_leads_back_to_a_collection() => Diagnosis.Expect(
        """
        [Entity] public partial class User
        {
            public long Id { get; set; }
            public partial ICollection<Post> {|ORM008:Posts|} { get; }
        }
        [Entity] public partial class Post { public long Id { get; set; } public long UserId { get; set; } }
        """,
        "'User.Posts' has no foreign key: 'Post' has no reference that leads back. Add 'public partial User User " +
        "{ get; set; }' and its foreign key property to 'Post', or a collection of 'User' for a many-to-many " +
        "relationship.");

    [Fact]
    public Task ORM009_navigations_with_bodies() => Diagnosis.Expect(
        """
        [Entity] public partial class User
        {
            public long Id { get; set; }
            public ICollection<Post> {|ORM009:Posts|} { get; } = [];
        }
        [Entity] public partial class Post
        {
            public long Id { get; set; }
            public long AuthorId { get; set; }
            public User? {|ORM009:Author|} { get; set; }
        }
        """,
        "'User.Posts' leads to the entity 'Post' and must be declared as a partial property without a body, so that " +
        "its loading can be generated. To keep it out of the model, mark it with [NotMapped].",
        "'Post.Author' leads to the entity 'User' and must be declared as a partial property without a body, so that " +
        "its loading can be generated. To keep it out of the model, mark it with [NotMapped].");

    [Fact]
    public Task ORM010_partial_properties_lead_to_entities() => Diagnosis.Expect(
        """
        public class Address;
        [Entity] public partial class User
        {
            public long Id { get; set; }
            public partial Address {|ORM010:Home|} { get; set; }
            public partial ICollection<Address> {|ORM010:Others|} { get; }
        }
        """,
        "The partial property 'User.Home' leads to 'Address', which is no entity. Mark that class with [Entity], or " +
        "write the property's body and mark it with [NotMapped].",
        "The partial property 'User.Others' leads to 'Address', which is no entity. Mark that class with [Entity], " +
        "or write the property's body and mark it with [NotMapped].");

    [Fact]
    public Task ORM011_a_record_has_no_navigations() => Diagnosis.Expect(
        User + """
        [Entity] public partial record Post(long Id, long AuthorId)
        {
            public partial User {|ORM011:Author|} { get; set; }
        }
        """,
        "'Post' is a record, and its navigation 'Author' would become part of its equality. Make it a class, or " +
        "remove the navigation and query the related entity.");

    [Theory]
    [InlineData("int", "int")]
    [InlineData("int?", "int")]
    [InlineData("string?", "string")]
    public Task ORM012_the_foreign_key_has_another_type(string type, string name) => Diagnosis.Expect(
        User + $$"""
        [Entity] public partial class Post
        {
            public long Id { get; set; }
            public {{type}} AuthorId { get; set; }
            public partial User? {|ORM012:Author|} { get; set; }
        }
        """,
        $"The foreign key of 'Post.Author' is ({name}), but the key of 'User' is (long). Their number and types must " +
        "be the same.");

    [Fact]
    public Task ORM012_the_foreign_key_has_another_length() => Diagnosis.Expect(
        User + """
        [Entity] public partial class Post
        {
            public long Id { get; set; }
            public long A { get; set; }
            public long B { get; set; }
            [ForeignKey("A, B")] public partial User {|ORM012:Author|} { get; set; }
        }
        """,
        "The foreign key of 'Post.Author' is (long, long), but the key of 'User' is (long). Their number and types " +
        "must be the same.");

    [Fact]
    public Task ORM021_two_references_could_lead_back() => Diagnosis.Expect(
        """
        [Entity] public partial class User
        {
            public long Id { get; set; }
            public partial ICollection<Message> {|ORM021:Messages|} { get; }
        }
        [Entity] public partial class Message
        {
            public long Id { get; set; }
            public long SenderId { get; set; }
            public partial User Sender { get; set; }
            public long ReceiverId { get; set; }
            public partial User Receiver { get; set; }
        }
        """,
        "'User.Messages' could be the other side of 'Message.Sender' or 'Message.Receiver'. Name the one that is " +
        "meant with [InverseProperty].");

    [Fact]
    public Task ORM021_two_collections_could_be_the_other_side() => Diagnosis.Expect(
        """
        [Entity] public partial class User
        {
            public long Id { get; set; }
            public partial ICollection<Post> {|ORM021:Posts|} { get; }
            public partial ICollection<Post> {|ORM021:Drafts|} { get; }
        }
        [Entity] public partial class Post
        {
            public long Id { get; set; }
            public long AuthorId { get; set; }
            public partial User Author { get; set; }
        }
        """,
        "'User.Posts' could be the other side of 'Post.Author', and so could 'User.Drafts'. Name the one that is " +
        "meant with [InverseProperty].",
        "'User.Drafts' could be the other side of 'Post.Author', and so could 'User.Posts'. Name the one that is " +
        "meant with [InverseProperty].");

    [Fact]
    public Task ORM029_attributes_name_members_that_do_not_exist() => Diagnosis.Expect(
        """
        [Entity] public partial class User
        {
            public long Id { get; set; }
            [{|ORM029:InverseProperty("Writer")|}] public partial ICollection<Post> Posts { get; }
        }
        [Entity] public partial class Post
        {
            public long Id { get; set; }
            public long CreatorId { get; set; }
            [{|ORM029:ForeignKey("AuthorId")|}] public partial User Author { get; set; }
            [{|ORM029:ForeignKey("Editor")|}] public long EditorId { get; set; }
        }
        """,
        "[InverseProperty] on 'User.Posts' names 'Writer', which is no navigation of 'Post' that leads to 'User'",
        "[ForeignKey] on 'Post.Author' names 'AuthorId', which is no property of 'Post' with a column",
        "[ForeignKey] on 'Post.EditorId' names 'Editor', which is no reference of 'Post'");

    [Theory]
    [InlineData("HashSet<Post>")]
    [InlineData("ISet<Post>")]
    [InlineData("Queue<Post>")]
    public Task ORM030_collections_that_are_no_lists(string type) => Diagnosis.Expect(
        $$"""
        [Entity] public partial class User
        {
            public long Id { get; set; }
            public partial {{type}} {|ORM030:Posts|} { get; }
        }
        [Entity] public partial class Post
        {
            public long Id { get; set; }
            public long AuthorId { get; set; }
            public partial User Author { get; set; }
        }
        """,
        "'User.Posts' cannot be generated: a collection must be an ICollection, IList, List, IReadOnlyCollection, " +
        "IReadOnlyList or IEnumerable");

    [Fact]
    public Task ORM031_a_required_foreign_key_cannot_become_null() => Diagnosis.Expect(
        User + """
        [Entity] public partial class Post
        {
            public long Id { get; set; }
            public long AuthorId { get; set; }
            [{|ORM031:OnDelete(DeleteBehavior.SetNull)|}] public partial User Author { get; set; }
        }
        """,
        "[OnDelete] on 'Post.Author' is not valid: 'AuthorId' cannot become null. Make it nullable, or use Cascade " +
        "or Restrict");

    [Fact]
    public Task ORM031_the_side_without_a_foreign_key_decides_nothing() => Diagnosis.Expect(
        """
        [Entity] public partial class User
        {
            public long Id { get; set; }
            [{|ORM031:OnDelete(DeleteBehavior.Restrict)|}] public partial ICollection<Post> Posts { get; }
        }
        [Entity] public partial class Post
        {
            public long Id { get; set; }
            public long AuthorId { get; set; }
            public partial User Author { get; set; }
        }
        """,
        "[OnDelete] on 'User.Posts' is not valid: the foreign key is in the other table. Put it on the reference " +
        "that leads back");

    [Fact]
    public Task ORM033_a_reference_over_an_optional_foreign_key_should_be_nullable() => Diagnosis.Expect(
        User + """
        [Entity] public partial class Post
        {
            public long Id { get; set; }
            public long? AuthorId { get; set; }
            public partial User {|ORM033:Author|} { get; set; }
        }
        """,
        "'Post.Author' returns null where 'AuthorId' is null. Declare it as 'User?', or make the foreign key " +
        "required.");

    [Fact]
    public Task ORM036_a_base_class_declares_a_navigation() => Diagnosis.Expect(
        User + """
        public class Content { public User? Author { get; set; } public List<User> Editors { get; } = []; }
        [Entity] public partial class {|ORM036:{|ORM036:Post|}|} : Content { public long Id { get; set; } }
        """,
        "'Post.Author' leads to the entity 'User', but is declared in the base class 'Content', where no code can be " +
        "generated. Declare it in 'Post', or mark it with [NotMapped].",
        "'Post.Editors' leads to the entity 'User', but is declared in the base class 'Content', where no code can " +
        "be generated. Declare it in 'Post', or mark it with [NotMapped].");
}
