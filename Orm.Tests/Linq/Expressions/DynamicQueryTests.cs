using System.Linq.Expressions;
using Xunit;

namespace Orm.Tests.Linq.Expressions;

/// <summary>
/// Queries that are put together by code: predicates that call each other, libraries that build trees.
/// </summary>
public sealed class DynamicQueryTests(Forum forum) : IClassFixture<Forum>
{
    [Fact]
    public void Predicates_are_combined_by_calling_one_from_the_other()
    {
        var min = 5;
        Expression<Func<Topic, bool>> high = t => t.Score > min;
        Expression<Func<Topic, bool>> open = x => x.State == TopicState.Open;
        var either = Expression.Lambda<Func<Topic, bool>>(
            Expression.OrElse(high.Body, Expression.Invoke(open, high.Parameters)), high.Parameters);

        Forum.AssertSql(
            """
            SELECT "t"."Id"
            FROM "Topics" AS "t"
            WHERE "t"."Score" > @p1 OR "t"."State" = 1
            """,
            forum.Db.Topics.Where(either).Select(t => t.Id));
        forum.AgreeInAnyOrder(f => f.Topics.Where(either));
    }

    [Fact]
    public void A_predicate_is_extended_in_a_loop()
    {
        Expression<Func<Topic, bool>> all = t => false;
        foreach (var word in new[] { "1", "2" })
        {
            Expression<Func<Topic, bool>> one = t => t.Title.Contains(word);
            all = Expression.Lambda<Func<Topic, bool>>(
                Expression.OrElse(all.Body, Expression.Invoke(one, all.Parameters)), all.Parameters);
        }

        forum.AgreeInAnyOrder(f => f.Topics.Where(all));
    }

    [Fact]
    public void A_predicate_of_many_terms_is_translated_at_once()
    {
        Expression<Func<Topic, bool>> any = t => false;
        for (var i = 0; i < 300; i++)
        {
            var word = $"{i} ";
            Expression<Func<Topic, bool>> one = t => t.Title.Contains(word);
            any = Expression.Lambda<Func<Topic, bool>>(
                Expression.OrElse(any.Body, Expression.Invoke(one, any.Parameters)), any.Parameters);
        }

        forum.AgreeInAnyOrder(f => f.Topics.Where(any));
        var people = forum.Db.People.ToList();
        Assert.Equal(
            forum.Rows.TopicList.AsQueryable().Where(any).Select(t => t.Id).Order(),
            people.SelectMany(p => p.Topics.Query().Where(any).ToList()).Select(t => t.Id).Order());
    }

    [Fact]
    public void A_library_that_knows_the_type_at_run_time_only_makes_queries()
    {
        IQueryable topics = forum.Db.Topics;
        Expression<Func<Topic, bool>> predicate = t => t.Score > 10;
        var call = Expression.Call(
            typeof(Queryable), nameof(Queryable.Where), [topics.ElementType], topics.Expression,
                Expression.Quote(predicate));

        var query = Assert.IsType<Query<Topic>>(topics.Provider.CreateQuery(call));

        Assert.Equal(forum.Rows.TopicList.Count(t => t.Score > 10), query.Count());
    }
}
