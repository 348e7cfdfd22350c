namespace Orm.Tests.Generator.Diagnostics;

/// <summary>The program over which queries are advised.</summary>
internal static class Blogging
{
    internal const string Model = """
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;

        namespace App;

        [Entity]
        public partial class User
        {
            public long Id { get; set; }
            [Unique] public required string Name { get; set; }
            [InverseProperty(nameof(Post.Author))] public partial ICollection<Post> Posts { get; }
            [InverseProperty(nameof(Post.Editor))] public partial ICollection<Post> Edited { get; }
        }

        [Entity, Index(nameof(CreatedAt))]
        public partial class Post
        {
            public long Id { get; set; }
            public required string Title { get; set; }
            public string? Note { get; set; }
            public int Score { get; set; }
            public int? Rating { get; set; }
            public bool IsPinned { get; set; }
            public DateTime CreatedAt { get; set; }
            public long AuthorId { get; set; }
            public partial User Author { get; set; }
            public long? EditorId { get; set; }
            public partial User? Editor { get; set; }
            public partial ICollection<Comment> Comments { get; }
            [NotMapped] public string? Extra { get; set; }
            public int CommentCount => Comments.Count;
        }

        [Entity]
        public partial class Comment
        {
            public long Id { get; set; }
            public required string Text { get; set; }
            public long PostId { get; set; }
            public partial Post Post { get; set; }
            public long? ParentId { get; set; }
            [OnDelete(DeleteBehavior.Cascade)] public partial Comment? Parent { get; set; }
        }

        public sealed partial class Db(OrmOptions<Db> options) : OrmContext(options)
        {
            public partial EntitySet<User> Users { get; }
            public partial EntitySet<Post> Posts { get; }
            public partial EntitySet<Comment> Comments { get; }
        }
        """;

    /// <summary>A file of queries over the model.</summary>
    internal static string File(string members) => $$"""
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using App;

        {{members}}
        """;

    /// <summary>A class with a member.</summary>
    internal static string Member(string member) => File($$"""
        class C
        {
            static bool Own(string text) => text.Length > 3;
            static void Take(Post post) { }
            {{member}}
        }
        """);
}
