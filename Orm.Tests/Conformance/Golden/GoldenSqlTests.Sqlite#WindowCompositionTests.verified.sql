-- s => s.Posts.Select(p => new { p.Id, N = Sql.Window.RowNumber().Over(w => w.OrderBy(p.Id)) }) .Where(p => p.N > 10)
SELECT "p"."Id", "p"."N"
FROM (
    SELECT "p1"."Id", ROW_NUMBER() OVER (ORDER BY "p1"."Id") AS "N"
    FROM "Posts" AS "p1"
) AS "p"
WHERE "p"."N" > 10;

-- s => s.Posts.Select(p => new { p.Id, N = Sql.Window.RowNumber().Over(w => w.OrderBy(p.Id)) }) .Where(p => p.Id % 2 == 0)
SELECT "p"."Id", "p"."N"
FROM (
    SELECT "p1"."Id", ROW_NUMBER() OVER (ORDER BY "p1"."Id") AS "N"
    FROM "Posts" AS "p1"
) AS "p"
WHERE "p"."Id" % 2 = 0;

-- s => s.Posts.Where(p => p.Id % 2 == 0) .Select(p => new { p.Id, N = Sql.Window.RowNumber().Over(w => w.OrderBy(p.Id)) })
SELECT "p"."Id", ROW_NUMBER() OVER (ORDER BY "p"."Id") AS "N"
FROM "Posts" AS "p"
WHERE "p"."Id" % 2 = 0;

-- s => s.Posts.Where(p => Sql.Window.RowNumber().Over( w => w.PartitionBy(p.AuthorId).OrderByDescending(p.Score).ThenBy(p.Id)) <= Three)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId", ROW_NUMBER()
            OVER (PARTITION BY "p1"."AuthorId" ORDER BY "p1"."Score" DESC, "p1"."Id") AS "window"
    FROM "Posts" AS "p1"
) AS "p"
WHERE "p"."window" <= @p1;

-- s => s.Posts.Where(p => p.State == PostState.Open) .Where(p => Sql.Window.RowNumber().Over(w => w.PartitionBy(p.AuthorId).OrderBy(p.Id)) == 1) .Where(p => p.Score > 0) .Select(p => new { p.Id, p.Author.Name })
SELECT "p"."Id", "a"."Name"
FROM (
    SELECT "p1"."Id", "p1"."Score", "p1"."AuthorId", ROW_NUMBER()
            OVER (PARTITION BY "p1"."AuthorId" ORDER BY "p1"."Id") AS "window"
    FROM "Posts" AS "p1"
    WHERE "p1"."State" = 1
) AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
WHERE "p"."window" = 1 AND "p"."Score" > 0;

-- s => s.Posts.Where(p => p.Score > Sql.Window.Average(p.Score).Over(w => w.PartitionBy(p.AuthorId)) && p.Author.Karma > 0).Select(p => p.Id)
SELECT "p"."Id"
FROM (
    SELECT "p1"."Id", "p1"."Score", AVG("p1"."Score") OVER (PARTITION BY "p1"."AuthorId") AS "window",
        "a"."Karma"
    FROM "Posts" AS "p1"
    INNER JOIN "Users" AS "a" ON "a"."Id" = "p1"."AuthorId"
) AS "p"
WHERE CAST("p"."Score" AS REAL) > "p"."window" AND "p"."Karma" > 0;

-- s => s.Posts.Where(p => Sql.Window.Lag(p.Score).Over(w => w.OrderBy(p.Id)) == null).Select(p => p.Id)
SELECT "p"."Id"
FROM (
    SELECT "p1"."Id", LAG("p1"."Score") OVER (ORDER BY "p1"."Id") AS "window"
    FROM "Posts" AS "p1"
) AS "p"
WHERE "p"."window" IS NULL;

-- s => s.Posts.Where(p => !(Sql.Window.Lag(p.Score).Over(w => w.OrderBy(p.Id)) > p.Score)).Select(p => p.Id)
SELECT "p"."Id"
FROM (
    SELECT "p1"."Id", "p1"."Score", LAG("p1"."Score") OVER (ORDER BY "p1"."Id") AS "window"
    FROM "Posts" AS "p1"
) AS "p"
WHERE "p"."window" > "p"."Score" IS NOT TRUE;

-- s => s.Posts.OrderBy(p => p.Id).Take(10) .Select(p => new { p.Id, Sum = Sql.Window.Sum(p.Score).Over() })
SELECT "p"."Id", SUM("p"."Score") OVER () AS "Sum"
FROM (
    SELECT "p1"."Id", "p1"."Score"
    FROM "Posts" AS "p1"
    ORDER BY "p1"."Id"
    LIMIT @p1
) AS "p"
ORDER BY "p"."Id";

-- s => s.Posts.Select(p => new { p.Id, Sum = Sql.Window.Sum(p.Score).Over() }).OrderBy(p => p.Id).Take(3)
SELECT "p"."Id", SUM("p"."Score") OVER () AS "Sum"
FROM "Posts" AS "p"
ORDER BY "p"."Id"
LIMIT @p1;

-- s => s.Posts.Select(p => new { p.Id, N = Sql.Window.RowNumber().Over(w => w.OrderBy(p.Id)) }) .OrderByDescending(p => p.N).Skip(2).Take(5)
SELECT "p"."Id", ROW_NUMBER() OVER (ORDER BY "p"."Id") AS "N"
FROM "Posts" AS "p"
ORDER BY ROW_NUMBER() OVER (ORDER BY "p"."Id") DESC
LIMIT @p1 OFFSET @p2;

-- s => s.Posts.OrderBy(p => Sql.Window.RowNumber().Over(w => w.PartitionBy(p.AuthorId).OrderBy(p.Id))) .ThenBy(p => p.Id).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
ORDER BY ROW_NUMBER() OVER (PARTITION BY "p"."AuthorId" ORDER BY "p"."Id"), "p"."Id";

-- s => s.Posts.OrderBy(p => Sql.Window.Count().Over(w => w.PartitionBy(p.AuthorId))).ThenBy(p => p.Id) .Where(p => p.Score > 0).Select(p => p.Id)
SELECT "p"."Id"
FROM (
    SELECT "p1"."Id", "p1"."Score", COUNT(*) OVER (PARTITION BY "p1"."AuthorId") AS "order"
    FROM "Posts" AS "p1"
) AS "p"
WHERE "p"."Score" > 0
ORDER BY "p"."order", "p"."Id";

-- s => s.Posts .Select(p => new { p.Id, p.AuthorId, N = Sql.Window.RowNumber().Over(w => w.OrderBy(p.Id)) }) .OrderByDescending(p => p.AuthorId) .ThenByDescending(p => Sql.Window.Sum(p.N).Over(w => w.PartitionBy(p.AuthorId).OrderBy(p.Id))) .Take(20).Select(p => p.Id)
SELECT "p"."Id"
FROM (
    SELECT "p1"."Id", "p1"."AuthorId", ROW_NUMBER() OVER (ORDER BY "p1"."Id") AS "N"
    FROM "Posts" AS "p1"
) AS "p"
ORDER BY "p"."AuthorId" DESC, SUM("p"."N") OVER (PARTITION BY "p"."AuthorId" ORDER BY "p"."Id") DESC
LIMIT @p1;

-- s => s.Posts.Select(p => new { p.AuthorId, N = Sql.Window.Count().Over(w => w.PartitionBy(p.AuthorId)) }) .Distinct()
SELECT DISTINCT "p"."AuthorId", COUNT(*) OVER (PARTITION BY "p"."AuthorId") AS "N"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => p.AuthorId).Distinct() .Select(id => new { Id = id, N = Sql.Window.RowNumber().Over(w => w.OrderBy(id)) })
SELECT "p"."AuthorId" AS "Id", ROW_NUMBER() OVER (ORDER BY "p"."AuthorId") AS "N"
FROM (
    SELECT DISTINCT "p1"."AuthorId"
    FROM "Posts" AS "p1"
) AS "p";

-- s => s.Posts.Select(p => new { p.Id, p.Score, N = Sql.Window.RowNumber().Over(w => w.OrderBy(p.Id)) }) .Select(p => new { p.Id, Sum = Sql.Window.Sum(p.N).Over(w => w.OrderBy(p.Id)) })
SELECT "p"."Id", SUM("p"."N") OVER (ORDER BY "p"."Id") AS "Sum"
FROM (
    SELECT "p1"."Id", ROW_NUMBER() OVER (ORDER BY "p1"."Id") AS "N"
    FROM "Posts" AS "p1"
) AS "p";

-- s => s.Posts.Select(p => new { p.Id, N = Sql.Window.RowNumber().Over(w => w.OrderBy(p.Id)) }) .Select(p => new { p.Id, p.N, M = Sql.Window.RowNumber().Over(w => w.OrderByDescending(p.Id)) })
SELECT "p"."Id", ROW_NUMBER() OVER (ORDER BY "p"."Id") AS "N", ROW_NUMBER() OVER (ORDER BY "p"."Id" DESC) AS "M"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => new { p.Id, Twice = 2 * Sql.Window.RowNumber().Over(w => w.OrderBy(p.Id)) }) .Select(p => p.Twice + 1)
SELECT 2 * ROW_NUMBER() OVER (ORDER BY "p"."Id") + 1 AS "value"
FROM "Posts" AS "p";

-- s => s.Users.Select(u => new { u.Id, Best = u.Posts.Select(p => Sql.Window.Sum(p.Score).Over(w => w.OrderBy(p.Id))).Max(x => (int?)x), })
SELECT "u"."Id", (
    SELECT MAX("p"."value")
    FROM (
        SELECT SUM("p1"."Score") OVER (ORDER BY "p1"."Id") AS "value"
        FROM "Posts" AS "p1"
        WHERE "p1"."AuthorId" = "u"."Id"
    ) AS "p"
) AS "Best"
FROM "Users" AS "u";

-- s => s.Users.Where(u => u.Posts.Any( p => Sql.Window.Count().Over(w => w.PartitionBy(p.State)) > 2)).Select(u => u.Id)
SELECT "u"."Id"
FROM "Users" AS "u"
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT COUNT(*) OVER (PARTITION BY "p1"."State") AS "window"
        FROM "Posts" AS "p1"
        WHERE "p1"."AuthorId" = "u"."Id"
    ) AS "p"
    WHERE "p"."window" > 2
);

-- s => s.Posts.Select(p => new { p.Id, N = Sql.Window.RowNumber().Over(w => w.OrderBy(p.Score)) }) .Where(p => p.N == 1).Select(p => p.N)
SELECT "p"."N"
FROM (
    SELECT ROW_NUMBER() OVER (ORDER BY "p1"."Score") AS "N"
    FROM "Posts" AS "p1"
) AS "p"
WHERE "p"."N" = 1;

-- s => s.Users.Take(1).Select(u => s.Posts .Select(p => Sql.Window.RowNumber().Over(w => w.OrderBy(p.Id))).Max())
SELECT (
    SELECT MAX("p"."value")
    FROM (
        SELECT ROW_NUMBER() OVER (ORDER BY "p1"."Id") AS "value"
        FROM "Posts" AS "p1"
    ) AS "p"
) AS "value"
FROM "Users" AS "u"
LIMIT @p1;

-- s => s.Users.Take(1).Select(u => s.Posts .Count(p => Sql.Window.RowNumber().Over(w => w.PartitionBy(p.AuthorId).OrderBy(p.Id)) == 2))
SELECT (
    SELECT COUNT(*)
    FROM (
        SELECT ROW_NUMBER() OVER (PARTITION BY "p1"."AuthorId" ORDER BY "p1"."Id") AS "window"
        FROM "Posts" AS "p1"
    ) AS "p"
    WHERE "p"."window" = 2
) AS "value"
FROM "Users" AS "u"
LIMIT @p1;

-- s => s.Users.Take(1).Select(u => s.Posts .All(p => Sql.Window.Count().Over(w => w.PartitionBy(p.AuthorId)) > 1))
SELECT NOT EXISTS (
    SELECT 1
    FROM (
        SELECT COUNT(*) OVER (PARTITION BY "p1"."AuthorId") AS "window"
        FROM "Posts" AS "p1"
    ) AS "p"
    WHERE "p"."window" <= 1
) AS "value"
FROM "Users" AS "u"
LIMIT @p1;

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, Sum = g.Sum(p => p.Score), Rank = Sql.Window.Rank().Over(w => w.OrderByDescending(g.Sum(p => p.Score))), })
SELECT "p"."AuthorId" AS "Key", SUM("p"."Score") AS "Sum", RANK() OVER (ORDER BY SUM("p"."Score") DESC) AS "Rank"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, Share = 100.0 * g.Count() / Sql.Window.Sum(g.Count()).Over(), })
SELECT "p"."AuthorId" AS "Key", orm_divide(100.0 * CAST(COUNT(*) AS REAL), CAST(SUM(COUNT(*)) OVER () AS REAL)) AS "Share"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => new { p.AuthorId, p.State }) .Select(g => new { g.Key, N = Sql.Window.RowNumber().Over( w => w.PartitionBy(g.Key.AuthorId).OrderByDescending(g.Count()).ThenBy(g.Key.State)), }) .Where(g => g.N == 1)
SELECT "p"."AuthorId", "p"."State", "p"."N"
FROM (
    SELECT "p1"."AuthorId", "p1"."State", ROW_NUMBER()
            OVER (PARTITION BY "p1"."AuthorId" ORDER BY COUNT(*) DESC, "p1"."State") AS "N"
    FROM "Posts" AS "p1"
    GROUP BY "p1"."AuthorId", "p1"."State"
) AS "p"
WHERE "p"."N" = 1;

-- s => s.Orders.GroupBy(o => o.CustomerId).Where(g => g.Count() > 2).Select(g => new { g.Key, Running = Sql.Window.Sum(g.Sum(o => o.Total)).Over(w => w.OrderBy(g.Key)), })
SELECT "o"."CustomerId" AS "Key", orm_dec_sum(orm_dec_sum("o"."Total")) OVER (ORDER BY "o"."CustomerId") AS "Running"
FROM "Orders" AS "o"
GROUP BY "o"."CustomerId"
HAVING COUNT(*) > 2;

-- s => s.Posts.Select(p => new { p.Id, N = Sql.Window.NTile(3).Over(w => w.OrderBy(p.Id)) }) .GroupBy(p => p.N).Select(g => new { g.Key, Count = g.Count(), Max = g.Max(p => p.Id) })
SELECT "p"."key" AS "Key", COUNT(*) AS "Count", MAX("p"."Id") AS "Max"
FROM (
    SELECT NTILE(3) OVER (ORDER BY "p1"."Id") AS "key", "p1"."Id"
    FROM "Posts" AS "p1"
) AS "p"
GROUP BY "p"."key";

-- s => s.Posts.GroupBy(p => Sql.Window.NTile(3).Over(w => w.OrderBy(p.Id))).Select(g => g.Sum(p => p.Score))
SELECT SUM("p"."Score") AS "value"
FROM (
    SELECT NTILE(3) OVER (ORDER BY "p1"."Id") AS "key", "p1"."Score"
    FROM "Posts" AS "p1"
) AS "p"
GROUP BY "p"."key";

