using Xunit;

namespace Orm.Tests.Linq.Expressions;

/// <summary>
/// What has no translation is refused before anything is sent, and the refusal quotes the part as C#.
/// </summary>
public sealed class RefusalTests(Forum forum) : IClassFixture<Forum>
{
    [Fact]
    public void A_method_of_the_application()
        => Refused("Twice(t.Score)", "has no meaning in SQL", db => db.Topics.Where(t => Twice(t.Score) > 4));

    [Fact]
    public void A_captured_variable_is_quoted_by_its_name()
    {
        var factor = 3;
        Refused("Times(t.Score, factor)", "has no meaning in SQL", db
            => db.Topics.Where(t => Times(t.Score, factor) > 4));
    }

    [Fact]
    public void Text_that_depends_on_a_format()
        => Refused("s.Real", "depends on a format", db => db.Samples.Select(s => s.Text + s.Real));

    [Fact]
    public void Unsigned_arithmetic()
        => Refused("s.Unsigned + 1", "no unsigned 64-bit arithmetic", db => db.Samples.Select(s => s.Unsigned + 1));

    [Fact]
    public void A_culture() => Refused(
        "StringComparison.InvariantCulture",
        "without a culture",
        db => db.Samples.Where(s => s.Text.StartsWith("a", StringComparison.InvariantCulture)));

    [Fact]
    public void The_order_of_what_is_stored_by_name() => Refused(
        "s.Named",
        "only knows whether two values are equal",
        db => db.Samples.Where(s => s.Named > TopicState.Draft));

    [Fact]
    public void Distinct_results_with_collections() => Refused(
        "Topics.Select(t => new { Id = t.Id, Replies = t.Replies }).Distinct()",
        "are never equal",
        db => db.Topics.Select(t => new { t.Id, t.Replies }).Distinct());

    [Fact]
    public void An_array_in_the_elements_of_groups() => Refused(
        "long[]",
        "End a collection with ToList()",
        db => db.Topics.GroupBy(t => t.Title, t => t.Replies.Select(r => r.Id).ToArray()));

    [Fact]
    public void The_last_of_no_order()
    {
        var error = Assert.Throws<QueryNotSupportedException>(() => forum.Db.Topics.Last());
        Assert.Contains("Order the query first", error.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void An_operator_that_tables_have_no_meaning_for()
    {
        IQueryable<Topic> topics = forum.Db.Topics;
        var error = Assert.Throws<QueryNotSupportedException>(() => topics.Zip(topics).ToList());
        Assert.Contains("Join them by a key", error.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void An_index_of_a_row()
    {
        IQueryable<Topic> topics = forum.Db.Topics;
        var error = Assert.Throws<QueryNotSupportedException>(() => topics.Where((t, i) => i > 2).ToList());
        Assert.Contains("no index", error.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_query_sends_nothing()
    {
        var before = forum.Db.Session.StatementCount;
        Assert.Throws<QueryNotSupportedException>(() => forum.Db.Topics.Where(t => Twice(t.Score) > 4).ToList());
        Assert.Equal(before, forum.Db.Session.StatementCount);
    }

    private void Refused<T>(string part, string reason, Func<ForumDb, Query<T>> query)
    {
        var error = Assert.Throws<QueryNotSupportedException>(() => query(forum.Db).ToSql());
        Assert.Contains(part, error.Expression, StringComparison.Ordinal);
        Assert.Contains(reason, error.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("DisplayClass", error.Message, StringComparison.Ordinal);
    }

    private static int Twice(int number) => number * 2;

    private static int Times(int number, int factor) => number * factor;
}
