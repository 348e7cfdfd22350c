using Xunit;

namespace Orm.Tests.Linq.Translation;

/// <summary>Groups as SQL that somebody could have written: one SELECT where one is enough.</summary>
public sealed class GroupSqlTests(Forum forum) : IClassFixture<Forum>
{
    [Fact]
    public void Aggregates_of_groups_are_one_select() => AssertSql(
        """
        SELECT "t"."AuthorId" AS "Key", COUNT(*) AS "N", SUM("t"."Score") AS "Sum"
        FROM "Topics" AS "t"
        GROUP BY "t"."AuthorId"
        """,
        forum.Db.Topics.GroupBy(t => t.AuthorId)
            .Select(g => new { g.Key, N = g.Count(), Sum = g.Sum(t => t.Score) }));

    [Fact]
    public void Conditions_orders_and_pages_of_groups_are_its_clauses() => AssertSql(
        """
        SELECT "a"."Name", COUNT(*) FILTER (WHERE "t"."Body" IS NULL) AS "Empty"
        FROM "Topics" AS "t"
        INNER JOIN "People" AS "a" ON "a"."Id" = "t"."AuthorId"
        WHERE "t"."Score" > 0
        GROUP BY "a"."Id"
        HAVING COUNT(*) > 2
        ORDER BY SUM("t"."Score") DESC
        LIMIT @p1
        """,
        forum.Db.Topics.Where(t => t.Score > 0).GroupBy(t => t.Author)
            .Where(g => g.Count() > 2)
            .OrderByDescending(g => g.Sum(t => t.Score))
            .Take(3)
            .Select(g => new { g.Key.Name, Empty = g.Count(t => t.Body == null) }));

    [Fact]
    public void A_key_that_asks_another_query_is_computed_below_the_groups() => AssertSql(
        """
        SELECT "t"."key" AS "Key", COUNT(*) AS "N"
        FROM (
            SELECT (
                SELECT COUNT(*)
                FROM "Replies" AS "r"
                WHERE "r"."TopicId" = "t1"."Id"
            ) AS "key"
            FROM "Topics" AS "t1"
        ) AS "t"
        GROUP BY "t"."key"
        """,
        forum.Db.Topics.GroupBy(t => t.Replies.Count()).Select(g => new { g.Key, N = g.Count() }));

    [Fact]
    public void An_entity_of_a_group_is_joined_behind_the_groups()
    {
        var sql = forum.Db.Topics.GroupBy(t => t.AuthorId).Select(g => g.OrderBy(t => t.Id).First()).ToSql();
        Assert.True(
            sql.IndexOf("GROUP BY", StringComparison.Ordinal) < sql.IndexOf("LEFT JOIN", StringComparison.Ordinal),
            sql);
    }

    [Fact]
    public void Whole_groups_are_read_from_the_rows_as_they_are() => AssertSql(
        """
        SELECT "t"."Title", "t"."AuthorId" AS "Key"
        FROM "Topics" AS "t"
        ORDER BY "t"."Id"
        """,
        forum.Db.Topics.OrderBy(t => t.Id).GroupBy(t => t.AuthorId, t => t.Title));

    [Fact]
    public void Texts_in_no_order_are_an_aggregate_of_the_group() => AssertSql(
        """
        SELECT group_concat("t"."Title", ', ') AS "value"
        FROM "Topics" AS "t"
        GROUP BY "t"."AuthorId"
        """,
        forum.Db.Topics.GroupBy(t => t.AuthorId).Select(g => string.Join(", ", g.Select(t => t.Title))));

    [Fact]
    public void A_key_that_is_decided_before_the_query_runs_is_no_number_of_a_column()
    {
        Assert.Contains(
            "GROUP BY NULL",
            forum.Db.Topics.GroupBy(t => t.Title == null).Select(g => g.Count()).ToSql(),
            StringComparison.Ordinal);
        Assert.DoesNotContain(
            "ORDER BY", forum.Db.Topics.OrderBy(t => 1).Select(t => t.Title).ToSql(), StringComparison.Ordinal);
    }

    private static void AssertSql<T>(string expected, Query<T> query)
        => Assert.Equal(expected.ReplaceLineEndings("\n"), query.ToSql());
}
