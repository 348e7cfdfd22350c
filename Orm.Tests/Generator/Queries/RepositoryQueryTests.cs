using Orm.Backends;
using Orm.Linq.Expressions;
using Orm.Tests.Linq;
using Xunit;

namespace Orm.Tests.Generator.Queries;

/// <summary>Methods with [Query] of a class that keeps its context: its fields are read from generated code.</summary>
public sealed class RepositoryQueryTests : IDisposable
{
    private readonly Forum _forum = new();

    public void Dispose() => _forum.Dispose();

    [Fact]
    public void Fields_that_nobody_else_may_read()
    {
        var plans = new PlanCache(SqlDialect.Sqlite);
        _forum.Db.Queries.Plans = plans;
        var repository = new TopicRepository(_forum.Db);
        int[] steps = [0, 1];
        var some = repository.ScoresAbove(1, isStrict: true, steps);
        var least = repository.ScoresAbove(null, isStrict: false, steps);
        var called = repository.CountCalled(3);
        Assert.Equal(0, plans.Translations);

        Query<Topic> topics = _forum.Db.Topics;
        Assert.NotEmpty(some);
        Assert.Equal(topics.Where(t => t.Score > 3).Select(t => t.Score).ToList(), some);
        Assert.Equal(some, least);
        Assert.Equal(1, called);
        Assert.Equal(topics.Count(t => t.Title == "Topic 3"), called);
    }
}
