namespace Orm.Tests.Linq;

/// <summary>The forum's rows in memory, with all their navigations set, for LINQ to Objects to answer from.</summary>
public sealed class ForumRows : IForum
{
    private static readonly string[] Names = ["ann", "Bob", "céline", "dan%", "eve_", "Frank", "gus", "hal 'x'"];

    public ForumRows()
    {
        var random = new Random(20240501);
        Persons = [.. Names.Select((name, i) => NewPerson(i + 1, name, random))];
        foreach (var person in Persons.Where(person => person.Id % 3 != 0 && person.Id > 1))
        {
            person.Mentor = Persons[(int)person.Id - 2];
        }

        GroupList = [.. new[] { "csharp", "Rust", "sql", "empty" }.Select(
            (name, i) => new Group { Id = i + 1, Name = name })];
        TopicList = [.. Enumerable.Range(1, 40).Select(id => NewTopic(id, random))];
        ReplyList = [.. Enumerable.Range(1, 90).Select(id => NewReply(id, random))];
        foreach (var reply in ReplyList.Where(reply => reply.Id % 4 == 0))
        {
            reply.Parent = ReplyList[(int)reply.Id - 3];
        }

        SampleList = [.. Enumerable.Range(1, 30).Select(id => SampleRows.Create(id, random))];
    }

    public List<Person> Persons { get; }

    public List<Group> GroupList { get; }

    public List<Topic> TopicList { get; }

    public List<Reply> ReplyList { get; }

    public List<Sample> SampleList { get; }

    public IQueryable<Person> People => Persons.AsQueryable();

    public IQueryable<Group> Groups => GroupList.AsQueryable();

    public IQueryable<Topic> Topics => TopicList.AsQueryable();

    public IQueryable<Reply> Replies => ReplyList.AsQueryable();

    public IQueryable<Sample> Samples => SampleList.AsQueryable();

    private static Person NewPerson(int id, string name, Random random) => new()
    {
        Id = id,
        Name = name,
        Nickname = id % 3 == 0 ? null : name[..2],
        Age = id % 4 == 0 ? null : random.Next(18, 70),
        IsActive = id % 2 == 0,
    };

    private Topic NewTopic(int id, Random random)
    {
        var topic = new Topic
        {
            Id = id,
            Title = $"Topic {id}" + (id % 5 == 0 ? " 100% 'sure'_" : string.Empty),
            Body = id % 4 == 0 ? null : $"Body of {id}",
            Score = random.Next(-20, 50),
            State = (TopicState)(id % 3),
            CreatedAt = new DateTime(2024, 1, 1, 8, 30, 0, DateTimeKind.Utc).AddHours(id * 7).AddMilliseconds(id),
            Author = Persons[random.Next(Persons.Count)],
            Group = GroupList[random.Next(3)],
        };
        if (id % 3 == 0)
        {
            topic.Editor = Persons[random.Next(Persons.Count)];
        }

        topic.Author.Topics.Add(topic);
        topic.Group.Topics.Add(topic);
        return topic;
    }

    private Reply NewReply(int id, Random random)
    {
        var reply = new Reply
        {
            Id = id,
            Text = $"Reply {id}",
            Rating = id % 5 == 0 ? null : random.Next(0, 10),
            Topic = TopicList[random.Next(30)],
            Author = Persons[random.Next(Persons.Count)],
        };
        reply.Topic.Replies.Add(reply);
        return reply;
    }
}
