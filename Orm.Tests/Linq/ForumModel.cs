using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Orm.Tests.Linq;

/// <summary>
/// The model of the query tests: people who post in groups and answer each other, with nulls all over.
/// </summary>
public sealed partial class ForumDb(OrmOptions<ForumDb> options) : OrmContext(options), IForum
{
    public partial EntitySet<Person> People { get; }

    public partial EntitySet<Group> Groups { get; }

    public partial EntitySet<Topic> Topics { get; }

    public partial EntitySet<Reply> Replies { get; }

    public partial EntitySet<Sample> Samples { get; }

    IQueryable<Person> IForum.People => People;

    IQueryable<Group> IForum.Groups => Groups;

    IQueryable<Topic> IForum.Topics => Topics;

    IQueryable<Reply> IForum.Replies => Replies;

    IQueryable<Sample> IForum.Samples => Samples;
}

/// <summary>The same rows in the database or in memory.</summary>
public interface IForum
{
    IQueryable<Person> People { get; }

    IQueryable<Group> Groups { get; }

    IQueryable<Topic> Topics { get; }

    IQueryable<Reply> Replies { get; }

    IQueryable<Sample> Samples { get; }
}

[Entity]
public partial class Person
{
    public long Id { get; set; }

    [Unique, MaxLength(40)]
    public required string Name { get; set; }

    public string? Nickname { get; set; }

    public int? Age { get; set; }

    public bool IsActive { get; set; }

    public long? MentorId { get; set; }

    public partial Person? Mentor { get; set; }

    [InverseProperty(nameof(Topic.Author))]
    public partial ICollection<Topic> Topics { get; }
}

[Entity]
public partial class Group
{
    public int Id { get; set; }

    public required string Name { get; set; }

    public partial ICollection<Topic> Topics { get; }
}

[Entity]
public partial class Topic
{
    public long Id { get; set; }

    public required string Title { get; set; }

    public string? Body { get; set; }

    public int Score { get; set; }

    public TopicState State { get; set; }

    public DateTime CreatedAt { get; set; }

    public long AuthorId { get; set; }

    public partial Person Author { get; set; }

    public int GroupId { get; set; }

    public partial Group Group { get; set; }

    public long? EditorId { get; set; }

    public partial Person? Editor { get; set; }

    public partial ICollection<Reply> Replies { get; }
}

public enum TopicState
{
    Draft,
    Open,
    Closed,
}

[Entity]
public partial class Reply
{
    public long Id { get; set; }

    public required string Text { get; set; }

    public int? Rating { get; set; }

    public long TopicId { get; set; }

    public partial Topic Topic { get; set; }

    public long AuthorId { get; set; }

    public partial Person Author { get; set; }

    public long? ParentId { get; set; }

    public partial Reply? Parent { get; set; }
}

/// <summary>A row of values of every type, each once as it is and once nullable.</summary>
[Entity]
public partial class Sample
{
    public int Id { get; set; }

    public bool Flag { get; set; }

    public bool? MaybeFlag { get; set; }

    public int Number { get; set; }

    public int? MaybeNumber { get; set; }

    public int? OtherNumber { get; set; }

    public long Large { get; set; }

    public ulong Unsigned { get; set; }

    public byte Small { get; set; }

    public char Letter { get; set; }

    public double Real { get; set; }

    public float Short { get; set; }

    public decimal Price { get; set; }

    public decimal? MaybePrice { get; set; }

    public required string Text { get; set; }

    public string? MaybeText { get; set; }

    public TopicState State { get; set; }

    [StoredAsText]
    public TopicState Named { get; set; }

    public TopicState? MaybeState { get; set; }

    public DateTime At { get; set; }

    public DateOnly Day { get; set; }

    public TimeOnly Time { get; set; }

    public TimeSpan Length { get; set; }

    public Guid Key { get; set; }

    public DateTimeOffset Instant { get; set; }

    public byte[]? Data { get; set; }
}
