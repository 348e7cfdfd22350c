using System.ComponentModel.DataAnnotations.Schema;

namespace Orm.Benchmarks.Mapping;

/// <summary>The one class that every contestant reads and writes.</summary>
[Entity]
[Table("Posts")]
public sealed partial class Post
{
    public long Id { get; set; }

    public required string Title { get; set; }

    public string? Body { get; set; }

    public int Score { get; set; }

    // Microsoft.Data.Sqlite stores no kind and reads Unspecified.
    [DateTimeKind(DateTimeKind.Unspecified)]
    public DateTime CreatedAt { get; set; }

    public long AuthorId { get; set; }

    public long CommunityId { get; set; }

    public bool IsPinned { get; set; }

    /// <summary>Whether every column has the same value.</summary>
    public bool HasSameValuesAs(Post? other) =>
        other is not null
        && Id == other.Id
        && Title == other.Title
        && Body == other.Body
        && Score == other.Score
        && CreatedAt == other.CreatedAt
        && AuthorId == other.AuthorId
        && CommunityId == other.CommunityId
        && IsPinned == other.IsPinned;
}
