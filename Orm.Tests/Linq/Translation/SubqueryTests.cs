using Xunit;

namespace Orm.Tests.Linq.Translation;

/// <summary>Operators over navigations and over other sets, inside of predicates, projections and orders.</summary>
public sealed class SubqueryTests(Forum forum) : IClassFixture<Forum>
{
    [Fact]
    public void A_collection_is_counted_where_it_stands()
    {
        Forum.AssertSql(
            """
            SELECT "t"."Title", (
                SELECT COUNT(*)
                FROM "Replies" AS "r"
                WHERE "r"."TopicId" = "t"."Id"
            ) AS "Replies"
            FROM "Topics" AS "t"
            """,
            forum.Db.Topics.Select(t => new { t.Title, Replies = t.Replies.Count() }));
        forum.AgreeInAnyOrder(f => f.Topics.Select(t => new { t.Title, Replies = t.Replies.Count() }));
        forum.AgreeInAnyOrder(f => f.Topics.Select(t => new { t.Title, t.Replies.Count }));
        forum.AgreeInAnyOrder(f => f.Topics.Where(t => t.Replies.Count(r => r.Rating > 3) > 1));
    }

    [Fact]
    public void A_count_that_is_compared_with_nothing_asks_for_existence()
    {
        Forum.AssertSql(
            """
            SELECT "t"."Id"
            FROM "Topics" AS "t"
            WHERE EXISTS (
                SELECT 1
                FROM "Replies" AS "r"
                WHERE "r"."TopicId" = "t"."Id"
            )
            """,
            forum.Db.Topics.Where(t => t.Replies.Count > 0).Select(t => t.Id));
        forum.AgreeInAnyOrder(f => f.Topics.Where(t => t.Replies.Count() > 0));
        forum.AgreeInAnyOrder(f => f.Topics.Where(t => t.Replies.Count() == 0));
        forum.AgreeInAnyOrder(f => f.Topics.Where(t => t.Replies.Count() >= 1));
        forum.AgreeInAnyOrder(f => f.Topics.Where(t => t.Replies.Count() < 1));
        forum.AgreeInAnyOrder(f => f.Topics.Where(t => t.Replies.Count() != 0));
        forum.AgreeInAnyOrder(f => f.Topics.Where(t => 0 < t.Replies.Count()));
    }

    [Fact]
    public void Any_and_All()
    {
        forum.AgreeInAnyOrder(f => f.Topics.Where(t => t.Replies.Any()));
        forum.AgreeInAnyOrder(f => f.Topics.Where(t => !t.Replies.Any(r => r.Rating > 5)));
        forum.AgreeInAnyOrder(f => f.Topics.Where(t => t.Replies.All(r => r.Rating > 2)));
        forum.AgreeInAnyOrder(f => f.Topics.Select(t => t.Replies.Any(r => r.Author.Name == t.Author.Name)));
        forum.AgreeInAnyOrder(f => f.People.Where(p => p.Topics.Any(t => t.Replies.Any(r => r.AuthorId == p.Id))));
        forum.AgreeInAnyOrder(f => f.Topics.Where(t => t.Author.Topics.All(o => o.Score >= t.Score)));
    }

    [Fact]
    public void Aggregates_of_nothing_are_what_they_are()
    {
        forum.AgreeInAnyOrder(f => f.Topics.Select(t => new { t.Id, Sum = t.Replies.Sum(r => r.Rating) }));
        forum.AgreeInAnyOrder(f => f.Topics.Select(t => new { t.Id, Max = t.Replies.Max(r => r.Rating) }));
        forum.AgreeInAnyOrder(f => f.Topics.Select(t => new { t.Id, Mean = t.Replies.Average(r => r.Rating) }));
        forum.AgreeInAnyOrder(f => f.Topics.Where(t => t.Replies.Sum(r => r.Rating) > 10));
        forum.Agree(f => f.Topics.OrderByDescending(t => t.Replies.Count()).ThenBy(t => t.Id).Select(t => t.Id));
    }

    [Fact]
    public void One_element_of_a_collection()
    {
        forum.AgreeInAnyOrder(f => f.Topics.Select(
            t => new
            {
                t.Id,
                Best = t.Replies.OrderByDescending(r => r.Rating).ThenBy(r => r.Id).Select(
                r => r.Text).FirstOrDefault()
            }));
        forum.AgreeInAnyOrder(
            f => f.Topics.Select(t => t.Replies.OrderBy(r => r.Id).Select(r => r.Id).FirstOrDefault()));
        forum.AgreeInAnyOrder(f => f.Topics.Where(t => t.Replies.Any())
            .Select(t => t.Replies.OrderByDescending(r => r.Id).First().Author.Name));
        forum.AgreeInAnyOrder(f => f.Topics.Where(t => t.Replies.Any())
            .Select(t => t.Replies.OrderBy(r => r.Id).Last().Text));
    }

    [Fact]
    public void Another_set_is_asked()
    {
        forum.AgreeInAnyOrder(f => f.People.Where(p => f.Topics.Any(t => t.AuthorId == p.Id && t.Score > 30)));
        forum.AgreeInAnyOrder(
            f => f.People.Select(p => new { p.Name, Topics = f.Topics.Count(t => t.AuthorId == p.Id) }));
        forum.AgreeInAnyOrder(f => f.Topics.Where(t => t.Score == f.Topics.Max(o => o.Score)));
        forum.AgreeInAnyOrder(
            f => f.Topics.Where(t => t.Score > f.Topics.Where(o => o.GroupId == t.GroupId).Average(o => o.Score)));
    }

    [Fact]
    public void Paths_of_references_are_joined_once_each()
    {
        forum.AgreeInAnyOrder(f => f.Replies.Where(r => r.Topic.Author.Name == r.Author.Name)
            .Select(r => new { r.Id, r.Topic.Author.Name, Group = r.Topic.Group.Name }));
        Forum.AssertSql(
            """
            SELECT "r"."Id", "g"."Name" AS "Group"
            FROM "Replies" AS "r"
            INNER JOIN "Topics" AS "t" ON "t"."Id" = "r"."TopicId"
            INNER JOIN "People" AS "a" ON "a"."Id" = "t"."AuthorId"
            INNER JOIN "Groups" AS "g" ON "g"."Id" = "t"."GroupId"
            WHERE "a"."Name" = 'Bob'
            """,
            forum.Db.Replies.Where(r => r.Topic.Author.Name == "Bob").Select(
                r => new { r.Id, Group = r.Topic.Group.Name }));
    }

    [Fact]
    public void A_count_needs_no_joins_of_its_projection()
        => Assert.Equal(
            40, forum.Db.Topics.Select(t => new { t.Author.Name, Editor = t.Editor!.Name }).Count());
}
