using System.ComponentModel.DataAnnotations;

namespace Orm.Tests.Conformance.Models;

[Entity]
public partial class User : INamed
{
    public long Id { get; set; }

    [Unique, MaxLength(40)]
    public required string Name { get; set; }

    public string? Bio { get; set; }

    public int Karma { get; set; }

    public DateTime JoinedAt { get; set; }

    public bool IsBanned { get; set; }

    public partial ICollection<Post> Posts { get; }

    public partial ICollection<Comment> Comments { get; }

    public partial ICollection<Vote> Votes { get; }

    public partial ICollection<Membership> Memberships { get; }
}

[Entity]
public partial class Community : INamed
{
    public long Id { get; set; }

    public required string Name { get; set; }

    public string? Description { get; set; }

    public partial ICollection<Post> Posts { get; }

    public partial ICollection<Membership> Memberships { get; }
}

[Entity, Index(nameof(CommunityId), nameof(CreatedAt))]
public partial class Post
{
    public long Id { get; set; }

    public required string Title { get; set; }

    public string? Body { get; set; }

    public int Score { get; set; }

    public DateTime CreatedAt { get; set; }

    public DateTime? EditedAt { get; set; }

    public PostState State { get; set; }

    public long AuthorId { get; set; }

    public partial User Author { get; set; }

    public long CommunityId { get; set; }

    public partial Community Community { get; set; }

    public partial ICollection<Comment> Comments { get; }

    public partial ICollection<Vote> Votes { get; }
}

public enum PostState
{
    Draft,
    Open,
    Locked,
    Removed = 10,
}

[Entity]
public partial class Comment
{
    public long Id { get; set; }

    public required string Text { get; set; }

    public int? Rating { get; set; }

    public DateTime CreatedAt { get; set; }

    public long PostId { get; set; }

    public partial Post Post { get; set; }

    public long AuthorId { get; set; }

    public partial User Author { get; set; }

    public long? ParentId { get; set; }

    public partial Comment? Parent { get; set; }

    public partial ICollection<Comment> Replies { get; }
}

/// <summary>One vote of a user on a post: the key is both.</summary>
[Entity]
public partial class Vote
{
    [Key]
    public long UserId { get; set; }

    [Key]
    public long PostId { get; set; }

    public partial User User { get; set; }

    public partial Post Post { get; set; }

    public short Value { get; set; }
}

[Entity]
public partial class Membership
{
    [Key]
    public long UserId { get; set; }

    [Key]
    public long CommunityId { get; set; }

    public partial User User { get; set; }

    public partial Community Community { get; set; }

    [StoredAsText]
    public Role Role { get; set; }

    public DateOnly Since { get; set; }
}

public enum Role
{
    Member,
    Moderator,
    Owner,
}

/// <summary>What has a name, whatever its table.</summary>
public interface INamed
{
    string Name { get; }
}
