using Xunit;

namespace Orm.Tests.Linq.Expressions;

public sealed class FilterTests(Forum forum) : IClassFixture<Forum>
{
    [Fact]
    public void A_filter_reads_entities_with_all_their_columns()
    {
        var topic = forum.Db.Topics.Where(t => t.Id == 7).ToList().Single();
        var expected = forum.Rows.TopicList[6];

        Assert.Equal(expected.Title, topic.Title);
        Assert.Equal(expected.Body, topic.Body);
        Assert.Equal(expected.Score, topic.Score);
        Assert.Equal(expected.State, topic.State);
        Assert.Equal(expected.CreatedAt, topic.CreatedAt);
        Assert.Equal(expected.AuthorId, topic.AuthorId);
    }

    [Fact]
    public void A_captured_variable_is_a_parameter_and_a_literal_is_text()
    {
        var min = 5;
        Forum.AssertSql(
            """
            SELECT "t"."Id", "t"."Title"
            FROM "Topics" AS "t"
            WHERE "t"."Score" > @p1 AND "t"."State" = 1
            ORDER BY "t"."Score" DESC, "t"."Id"
            LIMIT @p2
            """,
            forum.Db.Topics.Where(t => t.Score > min && t.State == TopicState.Open)
                .OrderByDescending(t => t.Score).ThenBy(t => t.Id).Take(3).Select(t => new { t.Id, t.Title }));
        forum.Agree(f => f.Topics.Where(t => t.Score > min && t.State == TopicState.Open)
            .OrderByDescending(t => t.Score).ThenBy(t => t.Id).Take(3).Select(t => new { t.Id, t.Title }));
    }

    [Fact]
    public void A_required_reference_is_an_inner_join_and_is_joined_once()
    {
        Forum.AssertSql(
            """
            SELECT "t"."Title", "a"."Name", "a"."Nickname"
            FROM "Topics" AS "t"
            INNER JOIN "People" AS "a" ON "a"."Id" = "t"."AuthorId"
            WHERE "a"."Name" = 'Bob'
            """,
            forum.Db.Topics.Where(t => t.Author.Name == "Bob")
                .Select(t => new { t.Title, t.Author.Name, t.Author.Nickname }));
        forum.AgreeInAnyOrder(f => f.Topics.Where(t => t.Author.Name == "Bob")
            .Select(t => new { t.Title, t.Author.Name, t.Author.Nickname }));
    }

    [Fact]
    public void An_optional_reference_is_an_outer_join()
    {
        Forum.AssertSql(
            """
            SELECT "t"."Id", "e"."Name" AS "Editor"
            FROM "Topics" AS "t"
            LEFT JOIN "People" AS "e" ON "e"."Id" = "t"."EditorId"
            """,
            forum.Db.Topics.Select(t => new { t.Id, Editor = t.Editor!.Name }));
        forum.AgreeInAnyOrder(
            f => f.Topics.Select(t => new { t.Id, Editor = t.Editor == null ? null : t.Editor.Name }));
    }

    [Fact]
    public void The_key_of_a_reference_is_the_foreign_key()
        => Forum.AssertSql(
            """
            SELECT "t"."Id"
            FROM "Topics" AS "t"
            WHERE "t"."AuthorId" = 3 AND "t"."EditorId" IS NULL
            """,
            forum.Db.Topics.Where(t => t.Author.Id == 3 && t.EditorId == null).Select(t => t.Id));

    [Fact]
    public void A_filter_behind_a_page_is_a_filter_over_a_subquery()
    {
        Forum.AssertSql(
            """
            SELECT "t"."Title"
            FROM (
                SELECT "t1"."Id", "t1"."Title", "t1"."Score"
                FROM "Topics" AS "t1"
                ORDER BY "t1"."Id"
                LIMIT @p1
            ) AS "t"
            WHERE "t"."Score" > 0
            ORDER BY "t"."Id"
            """,
            forum.Db.Topics.OrderBy(t => t.Id).Take(10).Where(t => t.Score > 0).Select(t => t.Title));
        forum.Agree(f => f.Topics.OrderBy(t => t.Id).Take(10).Where(t => t.Score > 0).Select(t => t.Title));
    }

    [Fact]
    public void Terminals_answer_as_LINQ_does()
    {
        forum.AgreeOnValue(f => f.Topics.Count());
        forum.AgreeOnValue(f => f.Topics.Count(t => t.Score > 10));
        forum.AgreeOnValue(f => f.Topics.Any(t => t.Score > 1000));
        forum.AgreeOnValue(f => f.Topics.All(t => t.Score < 1000));
        forum.AgreeOnValue(f => f.Topics.OrderBy(t => t.Score).ThenBy(t => t.Id).First());
        forum.AgreeOnValue(f => f.Topics.OrderBy(t => t.Score).ThenBy(t => t.Id).Last(t => t.Score < 20));
        forum.AgreeOnValue(f => f.Topics.Single(t => t.Id == 5).Title);
        forum.AgreeOnValue(f => f.Topics.FirstOrDefault(t => t.Id == -5));
        forum.AgreeOnValue(f => f.Topics.Sum(t => t.Score));
        forum.AgreeOnValue(f => f.Topics.Average(t => t.Score));
        forum.AgreeOnValue(f => f.Topics.Min(t => t.Score));
        forum.AgreeOnValue(f => f.Topics.Max(t => t.CreatedAt));
        forum.AgreeOnValue(f => f.Samples.Sum(s => s.MaybePrice));
        forum.AgreeOnValue(f => f.Topics.Select(t => t.Score).Contains(-1000));
    }

    [Fact]
    public async Task Terminals_have_asynchronous_forms()
    {
        var db = forum.Db;
        Assert.Equal(40, await db.Topics.CountAsync());
        Assert.Equal(40, (await db.Topics.ToListAsync()).Count);
        Assert.True(await db.Topics.AnyAsync(t => t.Id == 1));
        Assert.Equal(1, (await db.Topics.OrderBy(t => t.Id).FirstAsync()).Id);
        Assert.Null(await db.Topics.FirstOrDefaultAsync(t => t.Id == -1));
        Assert.Equal(forum.Rows.TopicList.Sum(t => t.Score), await db.Topics.SumAsync(t => t.Score));
        var streamed = 0;
        await foreach (var topic in db.Topics.Where(t => t.Id <= 4))
        {
            streamed += (int)topic.Id;
        }

        Assert.Equal(10, streamed);
    }
}
