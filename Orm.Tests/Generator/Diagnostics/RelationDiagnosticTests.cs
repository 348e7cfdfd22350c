using Orm.Tests.Generator.Compiling;
using Xunit;

namespace Orm.Tests.Generator.Diagnostics;

/// <summary>What can be wrong with many-to-many relationships and with alternate keys.</summary>
public sealed class RelationDiagnosticTests
{
    [Fact]
    public Task ORM021_two_collections_could_be_the_other_side() => Diagnosis.Expect(
        """
        [Entity] public partial class User
        {
            public long Id { get; set; }
            public partial ICollection<Post> {|ORM021:Liked|} { get; }
            public partial ICollection<Post> {|ORM021:Saved|} { get; }
        }
        [Entity] public partial class Post
        {
            public long Id { get; set; }
            public partial ICollection<User> {|ORM021:Users|} { get; }
        }
        """,
        "'User.Liked' could be the other side of 'Post.Users', and so could 'User.Saved'. Name the one that is meant " +
        "with [InverseProperty].",
        "'User.Saved' could be the other side of 'Post.Users', and so could 'User.Liked'. Name the one that is meant " +
        "with [InverseProperty].",
        "'Post.Users' could be the other side of 'User.Liked' or 'User.Saved'. Name the one that is meant with " +
        "[InverseProperty].");

    [Theory]
    [InlineData("Columns = \"A, B\"", "it needs a column for each part of the keys of 'User' and 'Post'")]
    [InlineData("Columns = \"A\", TargetColumns = \"a\"", "two of its columns have the same name")]
    [InlineData("Columns = \"\"", "a name is empty")]
    public Task ORM038_the_columns_are_not_possible(string arguments, string reason) => Diagnosis.Expect(
        $$"""
        [Entity] public partial class User
        {
            public long Id { get; set; }
            [{|ORM038:ManyToMany("Links", {{arguments}})|}] public partial ICollection<Post> Posts { get; }
        }
        [Entity] public partial class Post
        {
            public long Id { get; set; }
            public partial ICollection<User> Users { get; }
        }
        """,
        $"The link table of 'User.Posts' cannot be made: {reason}");

    [Fact]
    public Task ORM038_both_sides_name_the_table() => Diagnosis.Expect(
        """
        [Entity] public partial class User
        {
            public long Id { get; set; }
            [{|ORM038:ManyToMany("Links")|}] public partial ICollection<Post> Posts { get; }
        }
        [Entity] public partial class Post
        {
            public long Id { get; set; }
            [{|ORM038:ManyToMany("Others")|}] public partial ICollection<User> Users { get; }
        }
        """,
        "The link table of 'User.Posts' cannot be made: 'Users' on the other side says it, too. One of the two is " +
        "enough",
        "The link table of 'Post.Users' cannot be made: 'Posts' on the other side says it, too. One of the two is " +
        "enough");

    [Fact]
    public Task ORM038_what_is_not_many_to_many_has_no_table() => Diagnosis.Expect(
        """
        [Entity] public partial class User
        {
            public long Id { get; set; }
            [{|ORM038:ManyToMany("Links")|}] public partial ICollection<Post> Posts { get; }
        }
        [Entity] public partial class Post
        {
            public long Id { get; set; }
            public long UserId { get; set; }
            public partial User User { get; set; }
        }
        """,
        "The link table of 'User.Posts' cannot be made: it is no many-to-many collection. Add the collection that " +
        "leads back to 'Post'");

    [Fact]
    public Task ORM022_a_link_table_has_the_name_of_another_table() => Diagnosis.Expect(
        """
        [Entity] public partial class User
        {
            public long Id { get; set; }
            [ManyToMany("Likes")] public partial ICollection<Post> Posts { get; }
        }
        [Entity] public partial class Post
        {
            public long Id { get; set; }
            public partial ICollection<User> Users { get; }
        }
        [Entity, Table("likes")] public partial class Like { public long Id { get; set; } }
        public sealed partial class {|ORM022:Db|}(OrmOptions<Db> options) : OrmContext(options)
        {
            public partial EntitySet<User> Users { get; }
            public partial EntitySet<Post> Posts { get; }
            public partial EntitySet<Like> Likes { get; }
        }
        """,
        "'Like' and 'User.Posts' of 'Db' both have the table 'Likes'. Name another one with [Table].");

    [Theory]
    [InlineData(
        "Nick", "rows of 'User' may have the same values there. Mark it with [Unique], or declare a unique index")]
    [InlineData("Email", "'User.Email' can be null")]
    [InlineData("Nobody", "'User' has not all of the properties 'Nobody' with columns")]
    public Task ORM039_the_principal_key_is_no_alternate_key(string name, string reason) => Diagnosis.Expect(
        $$"""
        [Entity] public partial class User
        {
            public long Id { get; set; }
            public string Nick { get; set; } = "";
            [Unique] public string? Email { get; set; }
        }
        [Entity] public partial class Post
        {
            public long Id { get; set; }
            public string Key { get; set; } = "";
            [ForeignKey("Key"), {|ORM039:PrincipalKey("{{name}}")|}] public partial User Author { get; set; }
        }
        """,
        $"[PrincipalKey] on 'Post.Author' names no alternate key: {reason}");

    [Fact]
    public Task ORM031_a_default_that_does_not_exist() => Diagnosis.Expect(
        """
        [Entity] public partial class User { public long Id { get; set; } }
        [Entity] public partial class Post
        {
            public long Id { get; set; }
            public long AuthorId { get; set; }
            [{|ORM031:OnDelete(DeleteBehavior.SetDefault)|}] public partial User Author { get; set; }
        }
        """,
        "[OnDelete] on 'Post.Author' is not valid: 'AuthorId' has no default. Give it one with [DefaultSql], or make " +
        "it nullable");
}
