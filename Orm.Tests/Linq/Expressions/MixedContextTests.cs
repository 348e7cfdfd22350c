using Xunit;

namespace Orm.Tests.Linq.Expressions;

/// <summary>A query of two contexts would ask one of them for the other's rows: it is refused.</summary>
public sealed class MixedContextTests(Forum forum) : IClassFixture<Forum>
{
    [Fact]
    public void Sets_of_two_contexts_are_not_combined()
    {
        using var other = new ForumDb(OrmOptions<ForumDb>.Sqlite("Data Source=:memory:"));
        var error = Assert.Throws<MixedContextsException>(() => forum.Db.Topics.Union(other.Topics).ToList());
        Assert.Equal("ForumDb", error.Context);
        Assert.Equal("ForumDb", error.Other);
        Assert.Throws<MixedContextsException>(
            () => forum.Db.Topics.Where(t => other.Replies.Any(r => r.TopicId == t.Id)).ToList());
        Assert.Throws<MixedContextsException>(
            () => forum.Db.Topics.Join(other.Replies, t => t.Id, r => r.TopicId, (t, r) => r.Id).Count());
        Assert.NotEmpty(forum.Db.Topics.Union(forum.Db.Topics).ToList());
    }
}
