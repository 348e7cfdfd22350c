using System.ComponentModel.DataAnnotations;

namespace Orm.Samples.Reddit;

[Entity]
public partial class User
{
    public long Id { get; set; }

    [Unique, MaxLength(40)]
    public required string Name { get; set; }

    [MaxLength(200)]
    public string? About { get; set; }

    public DateTime JoinedAt { get; set; }

    public partial ICollection<Post> Posts { get; }

    public partial ICollection<Comment> Comments { get; }

    public partial ICollection<Membership> Memberships { get; }
}

[Entity]
public partial class Community
{
    public long Id { get; set; }

    [Unique, MaxLength(40)]
    public required string Name { get; set; }

    [MaxLength(200)]
    public required string Description { get; set; }

    public partial ICollection<Post> Posts { get; }

    public partial ICollection<Membership> Members { get; }
}

/// <summary>Users and communities, many to many.</summary>
[Entity]
public partial class Membership
{
    [Key]
    public long UserId { get; set; }

    [Key]
    public long CommunityId { get; set; }

    public Role Role { get; set; }

    public DateOnly Since { get; set; }

    public partial User User { get; set; }

    public partial Community Community { get; set; }
}

public enum Role
{
    Member,
    Moderator,
    Owner,
}

[Entity, Index(nameof(CommunityId), nameof(CreatedAt))]
public partial class Post
{
    public long Id { get; set; }

    [MaxLength(300)]
    public required string Title { get; set; }

    public string? Body { get; set; }

    public int Score { get; set; }

    public DateTime CreatedAt { get; set; }

    public long AuthorId { get; set; }

    public partial User Author { get; set; }

    public long CommunityId { get; set; }

    public partial Community Community { get; set; }

    public partial ICollection<Comment> Comments { get; }

    public partial ICollection<Vote> Votes { get; }

    [Version]
    public int Version { get; set; }
}

[Entity]
public partial class Comment
{
    public long Id { get; set; }

    public required string Text { get; set; }

    public DateTime CreatedAt { get; set; }

    public long PostId { get; set; }

    public partial Post Post { get; set; }

    public long AuthorId { get; set; }

    public partial User Author { get; set; }

    /// <summary>The comment that this one answers.</summary>
    public long? ParentId { get; set; }

    public partial Comment? Parent { get; set; }

    public partial ICollection<Comment> Replies { get; }
}

[Entity, Check("\"Value\" IN (-1, 1)", Name = "CK_Votes_Value")]
public partial class Vote
{
    [Key]
    public long UserId { get; set; }

    [Key]
    public long PostId { get; set; }

    public int Value { get; set; }

    public partial User User { get; set; }

    public partial Post Post { get; set; }
}
