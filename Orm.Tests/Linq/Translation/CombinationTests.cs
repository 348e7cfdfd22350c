using Xunit;

namespace Orm.Tests.Linq.Translation;

/// <summary>The SQL of joins and set operations: no more subqueries and columns than the query needs.</summary>
public sealed class CombinationTests(Forum forum) : IClassFixture<Forum>
{
    [Fact]
    public void A_join_stands_beside_the_filters_and_the_order()
    {
        Forum.AssertSql(
            """
            SELECT "t"."Title", "p"."Name"
            FROM "Topics" AS "t"
            INNER JOIN "People" AS "p" ON "t"."AuthorId" = "p"."Id"
            WHERE "p"."IsActive" = 1
            ORDER BY "t"."Id"
            """,
            forum.Db.Topics
                .Join(forum.Db.People, t => t.AuthorId, p => p.Id, (t, p) => new { t, p })
                .Where(x => x.p.IsActive)
                .OrderBy(x => x.t.Id)
                .Select(x => new { x.t.Title, x.p.Name }));
    }

    [Fact]
    public void A_filter_of_what_may_be_missing_is_part_of_the_join()
    {
        Forum.AssertSql(
            """
            SELECT "p"."Name", "t"."Title"
            FROM "People" AS "p"
            LEFT JOIN "Topics" AS "t" ON "t"."AuthorId" = "p"."Id" AND "t"."Body" IS NOT NULL
            """,
            forum.Db.People.SelectMany(
                p => forum.Db.Topics.Where(t => t.AuthorId == p.Id && t.Body != null).DefaultIfEmpty(),
                (p, t) => new { p.Name, t!.Title }));
    }

    [Fact]
    public void The_first_of_each_are_numbered_in_one_subquery()
    {
        Forum.AssertSql(
            """
            SELECT "p"."Name", "t"."Title"
            FROM "People" AS "p"
            INNER JOIN (
                SELECT "t1"."Title", "t1"."AuthorId", #
                FROM "Topics" AS "t1"
            ) AS "t" ON "t"."AuthorId" = "p"."Id" AND "t"."number" <= @p1
            """.Replace(
                "#",
                "ROW_NUMBER() OVER (PARTITION BY \"t1\".\"AuthorId\" ORDER BY \"t1\".\"Id\") AS \"number\"",
                StringComparison.Ordinal),
            forum.Db.People.SelectMany(
                p => forum.Db.Topics.Where(t => t.AuthorId == p.Id).OrderBy(t => t.Id).Take(2),
                (p, t) => new { p.Name, t.Title }));
    }

    [Fact]
    public void An_order_and_a_page_of_a_union_are_part_of_it()
    {
        Forum.AssertSql(
            """
            SELECT "t"."Title"
            FROM "Topics" AS "t"
            WHERE "t"."Body" IS NULL
            UNION ALL
            SELECT "p"."Name"
            FROM "People" AS "p"
            UNION ALL
            SELECT "g"."Name"
            FROM "Groups" AS "g"
            ORDER BY "Title"
            LIMIT @p1
            """,
            forum.Db.Topics.Where(t => t.Body == null).Select(t => t.Title)
                .Concat(forum.Db.People.Select(p => p.Name).Concat(forum.Db.Groups.Select(g => g.Name)))
                .OrderBy(name => name)
                .Take(5));
    }

    [Fact]
    public void Columns_that_nobody_uses_leave_both_sides_of_a_concatenation_and_neither_of_a_union()
    {
        var texts = forum.Db.Topics.Select(t => new { t.Id, t.Title });
        var names = forum.Db.People.Select(p => new { p.Id, Title = p.Name });
        Forum.AssertSql(
            """
            SELECT "t"."Id"
            FROM "Topics" AS "t"
            UNION ALL
            SELECT "p"."Id"
            FROM "People" AS "p"
            """,
            texts.Concat(names).Select(x => x.Id));
        Assert.Contains("\"Title\"", texts.Union(names).Select(x => x.Id).ToSql(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_range_is_one_plan_whatever_its_numbers()
    {
        var plans = forum.Db.Topics.Context.Plans;
        var topics = forum.Db.Topics.OrderBy(t => t.Id);
        Assert.Equal([2L, 3L], topics.Take(1..3).Select(t => t.Id).ToList());
        var before = plans.Translations;
        Assert.Equal([1L, 2L, 3L], topics.Take(..3).Select(t => t.Id).ToList());
        Assert.Equal(before, plans.Translations);
        Assert.Empty(topics.Take(^2..^2).ToList());
        Assert.NotEqual(before, plans.Translations);
    }

    [Fact]
    public async Task A_position_before_the_first_is_out_of_range()
    {
        var topics = forum.Db.Topics.OrderBy(t => t.Id);
        Assert.Throws<ArgumentOutOfRangeException>(() => topics.ElementAt(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => topics.ElementAt(^0));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => topics.ElementAtAsync(^1000));
        Assert.Null(topics.ElementAtOrDefault(-1));
        Assert.Null(await topics.ElementAtOrDefaultAsync(^0));
        Assert.Equal(1, topics.ElementAt(0).Id);
    }

    [Fact]
    public async Task The_query_s_own_operators_do_what_those_of_Queryable_do()
    {
        var people = forum.Db.People;
        Assert.Contains(null, people.Select(p => p.Nickname).Append(null).ToList());
        Assert.Equal("first", people.OrderBy(p => p.Id).Select(p => p.Name).Prepend("first").First());
        Assert.Equal(people.Max(p => p.Id), (await people.MaxByAsync(p => p.Id))!.Id);
        Assert.Equal(people.Min(p => p.Id), people.MinBy(p => p.Id)!.Id);
        Assert.Equal(people.Count(), people.UnionBy(people, p => p.Id).Count());
        Assert.Equal([1L], people.OrderBy(p => p.Id).IntersectBy([1L, 1000L], p => p.Id).Select(p => p.Id).ToList());
        Assert.DoesNotContain(1L, people.ExceptBy([1L], p => p.Id).Select(p => p.Id).ToList());
        Assert.Equal(people.Count(), people.Cast<object>().Count());
        Assert.Equal(people.Count(p => p.Nickname != null), people.Select(p => p.Nickname).OfType<string>().Count());
        Assert.Equal(
            people.OrderByDescending(p => p.Id).Select(p => p.Id).ToList(),
            people.OrderBy(p => p.Id).Reverse().Select(p => p.Id).ToList());
    }
}
