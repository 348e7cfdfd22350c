using Xunit;

namespace Orm.Tests.Linq.Expressions;

public sealed class TerminalTests(Forum forum) : IClassFixture<Forum>
{
    [Fact]
    public void An_element_that_is_not_there_is_named_by_its_query()
    {
        var id = -1L;
        var error = Assert.Throws<InvalidOperationException>(() => forum.Db.Topics.Where(t => t.Id == id).First());
        Assert.Equal("Topics.Where(t => t.Id == id).First() found no elements.", error.Message);
        Assert.Throws<InvalidOperationException>(() => forum.Db.Topics.Single(t => t.Id == id));
        Assert.Throws<InvalidOperationException>(() => forum.Db.Topics.OrderBy(t => t.Id).Last(t => t.Id == id));
    }

    [Fact]
    public void A_second_element_is_one_too_many()
    {
        var error = Assert.Throws<InvalidOperationException>(() => forum.Db.Topics.Single(t => t.Id > 3));
        Assert.Equal("Topics.Single(t => t.Id > 3) found more than one element.", error.Message);
        Assert.Throws<InvalidOperationException>(() => forum.Db.Topics.SingleOrDefault());
    }

    [Fact]
    public void What_is_not_there_has_a_default()
    {
        var nothing = new Group { Name = "nothing" };
        Assert.Null(forum.Db.Groups.FirstOrDefault(g => g.Id == -1));
        Assert.Same(nothing, forum.Db.Groups.FirstOrDefault(g => g.Id == -1, nothing));
        Assert.Same(nothing, forum.Db.Groups.Where(g => g.Id == -1).SingleOrDefault(nothing));
        Assert.Equal(0, forum.Db.Groups.Where(g => g.Id == -1).Select(g => g.Id).FirstOrDefault());
        Assert.Equal(7, forum.Db.Groups.Where(g => g.Id == -1).Select(g => g.Id).FirstOrDefault(7));
        IQueryable<Group> groups = forum.Db.Groups;
        Assert.Same(nothing, groups.FirstOrDefault(g => g.Id == -1, nothing));
        Assert.Same(nothing, groups.Where(g => g.Id == -1).FirstOrDefault(nothing));
    }

    [Fact]
    public void Aggregates_of_nothing()
    {
        var none = forum.Db.Samples.Where(s => s.Id == -1);
        Assert.Equal(0, none.Sum(s => s.Number));
        Assert.Equal(0, none.Sum(s => s.MaybeNumber));
        Assert.Equal(0m, none.Sum(s => s.Price));
        Assert.Throws<InvalidOperationException>(() => none.Max(s => s.Number));
        Assert.Throws<InvalidOperationException>(() => none.Average(s => s.Number));
        Assert.Throws<InvalidOperationException>(() => none.Average(s => s.Price));
        Assert.Null(none.Max(s => s.MaybeNumber));
        Assert.Null(none.Min(s => s.MaybeText));
        Assert.Null(none.Average(s => s.MaybePrice));
        Assert.Equal(0, none.Count());
        Assert.False(none.Any());
        Assert.True(none.All(s => s.Flag));
    }

    [Fact]
    public void Aggregates_of_every_type()
    {
        forum.AgreeOnValue(f => f.Samples.Sum(s => s.Number));
        forum.AgreeOnValue(f => f.Samples.Where(s => s.Large < int.MaxValue).Sum(s => s.Large));
        forum.AgreeOnValue(f => f.Samples.Sum(s => s.Real));
        forum.AgreeOnValue(f => f.Samples.Sum(s => s.Short));
        forum.AgreeOnValue(f => f.Samples.Sum(s => s.MaybeNumber));
        forum.AgreeOnValue(f => f.Samples.Average(s => s.Number));
        forum.AgreeOnValue(f => f.Samples.Average(s => s.MaybeNumber));
        forum.AgreeOnValue(f => f.Samples.Average(s => s.Real));
        forum.AgreeOnValue(f => f.Samples.Min(s => s.Text));
        forum.AgreeOnValue(f => f.Samples.Max(s => s.Letter));
        forum.AgreeOnValue(f => f.Samples.Min(s => s.State));
        forum.AgreeOnValue(f => f.Samples.Max(s => s.Key));
        forum.AgreeOnValue(f => f.Samples.Select(s => s.Number).Distinct().Count());
        forum.AgreeOnValue(f => f.Samples.Select(s => s.Number).Distinct().Sum());
        forum.AgreeOnValue(f => f.Samples.OrderBy(s => s.Id).Take(5).Sum(s => s.Number));
        forum.AgreeOnValue(f => f.Samples.LongCount(s => s.Flag));
    }

    [Fact]
    public async Task Queryables_have_asynchronous_terminals()
    {
        IQueryable<Topic> topics = forum.Db.Topics.Where(t => t.Id <= 3);
        Assert.Equal(3, (await topics.ToListAsync()).Count);
        Assert.Equal(3, (await topics.ToArrayAsync()).Length);
        Assert.Equal(3, await topics.CountAsync());
        Assert.Equal(3, (await topics.OrderByDescending(t => t.Id).FirstAsync()).Id);
        Assert.Equal(2, (await topics.SingleAsync(t => t.Id == 2)).Id);
        Assert.True(await topics.AnyAsync());
        Assert.Equal(6, await topics.Select(t => (int)t.Id).SumAsync());
        Assert.Equal(3, await topics.MaxAsync(t => t.Id));
        Assert.Equal(2, await topics.Select(t => t.Id).AverageAsync());
        Assert.Equal(3, (await topics.ToDictionaryAsync(t => t.Id)).Count);
        var seen = 0;
        await foreach (var topic in topics.AsAsyncEnumerable())
        {
            seen += (int)topic.Id;
        }

        Assert.Equal(6, seen);
    }

    [Fact]
    public async Task A_sequence_that_is_no_query_says_so()
    {
        var list = new List<Topic>().AsQueryable();
        var error = await Assert.ThrowsAsync<ArgumentException>(() => list.ToListAsync());
        Assert.Contains("no query of a context", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_token_stops_the_query()
        => await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => forum.Db.Topics.ToListAsync(new CancellationToken(canceled: true)));
}
