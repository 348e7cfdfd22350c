using System.ComponentModel.DataAnnotations;

namespace Orm.Tests.Generator.Entities;

[Entity]
public partial class User
{
    public long Id { get; set; }

    [Unique, MaxLength(40)]
    public required string Name { get; set; }

    public partial ICollection<Post> Posts { get; }
}

[Entity, Index(nameof(CommunityId), nameof(CreatedAt))]
public partial class Post
{
    public long Id { get; set; }

    public required string Title { get; set; }

    public string? Body { get; set; }

    public int Score { get; set; }

    public DateTime CreatedAt { get; set; }

    public long AuthorId { get; set; }

    public partial User Author { get; set; }

    public long CommunityId { get; set; }

    public partial Community Community { get; set; }

    public partial ICollection<Comment> Comments { get; }

    [Version]
    public int Version { get; set; }
}

[Entity]
public partial class Community
{
    public long Id { get; set; }

    public required string Name { get; set; }

    public partial ICollection<Post> Posts { get; }
}

[Entity]
public partial class Comment
{
    public long Id { get; set; }

    public required string Text { get; set; }

    public long PostId { get; set; }

    public partial Post Post { get; set; }

    public long? ParentId { get; set; }

    public partial Comment? Parent { get; set; }

    public partial ICollection<Comment> Replies { get; }
}

public sealed partial class BlogDb(OrmOptions<BlogDb> options) : OrmContext(options)
{
    public partial EntitySet<User> Users { get; }

    public partial EntitySet<Post> Posts { get; }

    public partial EntitySet<Community> Communities { get; }

    public partial EntitySet<Comment> Comments { get; }
}
