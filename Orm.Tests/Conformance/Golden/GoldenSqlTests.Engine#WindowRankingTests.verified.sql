-- s => s.Posts.Select(p => new { p.Id, N = Sql.Window.RowNumber().Over(w => w.OrderBy(p.Id)) })
SELECT "p"."Id", ROW_NUMBER() OVER (ORDER BY "p"."Id") AS "N"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => new { p.Id, N = Sql.Window.RowNumber().Over(w => w.PartitionBy(p.AuthorId).OrderByDescending(p.Score).ThenBy(p.Id)), })
SELECT "p"."Id", ROW_NUMBER() OVER (PARTITION BY "p"."AuthorId" ORDER BY "p"."Score" DESC, "p"."Id") AS "N"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => new { p.Id, R = Sql.Window.Rank().Over(w => w.OrderBy(p.Score)) })
SELECT "p"."Id", RANK() OVER (ORDER BY "p"."Score") AS "R"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => new { p.Id, R = Sql.Window.DenseRank().Over(w => w.OrderByDescending(p.Score)) })
SELECT "p"."Id", DENSE_RANK() OVER (ORDER BY "p"."Score" DESC) AS "R"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => new { p.Id, R = Sql.Window.PercentRank().Over(w => w.OrderBy(p.Score)) })
SELECT "p"."Id", PERCENT_RANK() OVER (ORDER BY "p"."Score") AS "R"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => new { p.Id, R = Sql.Window.CumeDist().Over(w => w.OrderBy(p.Score)) })
SELECT "p"."Id", CUME_DIST() OVER (ORDER BY "p"."Score") AS "R"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => new { p.Id, T = Sql.Window.NTile(4).Over(w => w.OrderBy(p.Id)) })
SELECT "p"."Id", NTILE(4) OVER (ORDER BY "p"."Id") AS "T"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => new { p.Id, T = Sql.Window.NTile(Four).Over(w => w.OrderBy(p.Id)) })
SELECT "p"."Id", NTILE(@p1) OVER (ORDER BY "p"."Id") AS "T"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => new { p.Id, N = Sql.Window.RowNumber().Over( w => w.PartitionBy(p.AuthorId, p.State).PartitionBy(p.CommunityId).OrderBy(p.Id)), })
SELECT "p"."Id", ROW_NUMBER()
        OVER (PARTITION BY "p"."AuthorId", "p"."State", "p"."CommunityId" ORDER BY "p"."Id") AS "N"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => new { p.Id, N = Sql.Window.RowNumber().Over(w => w.PartitionBy(new { p.AuthorId, p.State }).OrderBy(p.Id)), })
SELECT "p"."Id", ROW_NUMBER() OVER (PARTITION BY "p"."AuthorId", "p"."State" ORDER BY "p"."Id") AS "N"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => new { p.Title, N = Sql.Window.RowNumber().Over(w => w.PartitionBy(p.Community).OrderBy(p.Author.Name).ThenBy(p.Id)), })
SELECT "p"."Title", ROW_NUMBER() OVER (PARTITION BY "c"."Id" ORDER BY "a"."Name", "p"."Id") AS "N"
FROM "Posts" AS "p"
INNER JOIN "Communities" AS "c" ON "c"."Id" = "p"."CommunityId"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId";

-- s => s.Specimens.Select(x => new { x.Id, N = Sql.Window.RowNumber().Over(w => w.OrderBy(x.Decimal).ThenBy(x.Id)), })
SELECT "s"."Id", ROW_NUMBER() OVER (ORDER BY "s"."Decimal", "s"."Id") AS "N"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => new { x.Id, N = Sql.Window.RowNumber().Over(w => w.OrderByDescending(x.UInt64).ThenBy(x.Id)), })
SELECT "s"."Id", ROW_NUMBER() OVER (ORDER BY "s"."UInt64" < 0 DESC, "s"."UInt64" DESC, "s"."Id") AS "N"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => new { x.Id, N = Sql.Window.RowNumber().Over(w => w.OrderBy(x.MaybeInt32).ThenByDescending(x.Id)), })
SELECT "s"."Id", ROW_NUMBER() OVER (ORDER BY "s"."MaybeInt32" NULLS FIRST, "s"."Id" DESC) AS "N"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => new { x.Id, N = Sql.Window.RowNumber().Over(w => w.PartitionBy(x.MaybeDecimal).OrderBy(x.DateTimeOffset)), })
SELECT "s"."Id", ROW_NUMBER() OVER (PARTITION BY "s"."MaybeDecimal" ORDER BY "s"."DateTimeOffset") AS "N"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => new { x.Id, N = Sql.Window.RowNumber().Over( w => w.PartitionBy(x.MaybeNamedWeekday).OrderBy(x.MaybeGuid).ThenBy(x.Id)), })
SELECT "s"."Id", ROW_NUMBER()
        OVER (PARTITION BY "s"."MaybeNamedWeekday" ORDER BY "s"."MaybeGuid" NULLS FIRST, "s"."Id") AS "N"
FROM "Specimens" AS "s";

-- s => s.Posts.Select(p => new { p.Id, Before = Sql.Window.Lag(p.Score).Over(w => w.OrderBy(p.Id)) })
SELECT "p"."Id", LAG("p"."Score") OVER (ORDER BY "p"."Id") AS "Before"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => new { p.Id, Next = Sql.Window.Lead(p.Score, 2).Over(w => w.OrderBy(p.Id)) })
SELECT "p"."Id", LEAD("p"."Score", 2) OVER (ORDER BY "p"."Id") AS "Next"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => new { p.Id, Next = Sql.Window.Lead(p.Score, Four).Over(w => w.OrderBy(p.Id)) })
SELECT "p"."Id", LEAD("p"."Score", @p1) OVER (ORDER BY "p"."Id") AS "Next"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => new { p.Id, Next = Sql.Window.Lag(p.Score, 1, -99).Over(w => w.OrderBy(p.Id)) })
SELECT "p"."Id", LAG("p"."Score", 1, -99) OVER (ORDER BY "p"."Id") AS "Next"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => new { p.Id, Before = Sql.Window.Lag(p.Title).Over(w => w.OrderBy(p.Id)) })
SELECT "p"."Id", LAG("p"."Title") OVER (ORDER BY "p"."Id") AS "Before"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => new { p.Id, Gap = p.CreatedAt - Sql.Window.Lag(p.CreatedAt).Over(w => w.PartitionBy(p.AuthorId).OrderBy(p.Id)), })
SELECT "p"."Id", CAST(orm_ticks("p"."CreatedAt") AS BIGINT) - orm_ticks(LAG("p"."CreatedAt")
        OVER (PARTITION BY "p"."AuthorId" ORDER BY "p"."Id")) AS "Gap"
FROM "Posts" AS "p";

-- s => s.Specimens.Select(x => new { x.Id, Before = Sql.Window.Lag(x.MaybeInt32).Over(w => w.OrderBy(x.Id)), Decimal = Sql.Window.Lead(x.Decimal).Over(w => w.OrderBy(x.Id)), Guid = Sql.Window.Lag(x.Guid).Over(w => w.OrderBy(x.Id)), Day = Sql.Window.Lag(x.Weekday).Over(w => w.OrderBy(x.Id)), Bytes = Sql.Window.Lead(x.Bytes).Over(w => w.OrderBy(x.Id)), })
SELECT "s"."Id", LAG("s"."MaybeInt32") OVER (ORDER BY "s"."Id") AS "Before", LEAD("s"."Decimal")
        OVER (ORDER BY "s"."Id") AS "Decimal", LAG("s"."Guid") OVER (ORDER BY "s"."Id") AS "Guid",
    LAG("s"."Weekday") OVER (ORDER BY "s"."Id") AS "Day", LEAD("s"."Bytes") OVER (ORDER BY "s"."Id") AS "Bytes"
FROM "Specimens" AS "s";

-- s => s.Posts.Select(p => new { p.Id, First = Sql.Window.FirstValue(p.Title).Over(w => w.PartitionBy(p.AuthorId).OrderBy(p.Id)), Last = Sql.Window.LastValue(p.Title).Over(w => w.PartitionBy(p.AuthorId).OrderBy(p.Id) .Rows(Frame.UnboundedPreceding, Frame.UnboundedFollowing)), Third = Sql.Window.NthValue(p.Score, 3).Over(w => w.PartitionBy(p.AuthorId).OrderBy(p.Id)), })
SELECT "p"."Id", FIRST_VALUE("p"."Title") OVER (PARTITION BY "p"."AuthorId" ORDER BY "p"."Id") AS "First",
    LAST_VALUE("p"."Title")
        OVER (PARTITION BY "p"."AuthorId" ORDER BY "p"."Id" ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "Last",
    NTH_VALUE("p"."Score", 3) OVER (PARTITION BY "p"."AuthorId" ORDER BY "p"."Id") AS "Third"
FROM "Posts" AS "p";

