-- s => s.Posts.OrderBy(p => p.Id).Select((p, i) => new { p.Id, i })
SELECT "p"."Id", ROW_NUMBER() OVER (ORDER BY "p"."Id") - 1 AS "i"
FROM "Posts" AS "p"
ORDER BY "p"."Id";

-- s => s.Posts.OrderByDescending(p => p.Score).ThenBy(p => p.Id) .Select((p, i) => new { p.Title, N = i + 1 })
SELECT "p"."Title", ROW_NUMBER() OVER (ORDER BY "p"."Score" DESC, "p"."Id") - 1 + 1 AS "N"
FROM "Posts" AS "p"
ORDER BY "p"."Score" DESC, "p"."Id";

-- s => s.Posts.Where(p => p.Score > 0).OrderBy(p => p.Id).Select((p, i) => i * 10)
SELECT (ROW_NUMBER() OVER (ORDER BY "p"."Id") - 1) * 10 AS "value"
FROM "Posts" AS "p"
WHERE "p"."Score" > 0
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).Skip(5).Take(10).Select((p, i) => new { p.Id, i })
SELECT "p"."Id", ROW_NUMBER() OVER (ORDER BY "p"."Id") - 1 AS "i"
FROM (
    SELECT "p1"."Id"
    FROM "Posts" AS "p1"
    ORDER BY "p1"."Id"
    LIMIT @p1 OFFSET @p2
) AS "p"
ORDER BY "p"."Id";

-- s => s.Posts.Select(p => p.AuthorId).Distinct().OrderBy(a => a).Select((a, i) => new { a, i })
SELECT "p"."AuthorId" AS "a", ROW_NUMBER() OVER (ORDER BY "p"."AuthorId") - 1 AS "i"
FROM (
    SELECT DISTINCT "p1"."AuthorId"
    FROM "Posts" AS "p1"
) AS "p"
ORDER BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.State).Select(g => new { g.Key, N = g.Count() }).OrderBy(x => x.Key) .Select((x, i) => new { x.Key, x.N, i })
SELECT "p"."State" AS "Key", COUNT(*) AS "N", ROW_NUMBER() OVER (ORDER BY "p"."State") - 1 AS "i"
FROM "Posts" AS "p"
GROUP BY "p"."State"
ORDER BY "p"."State";

-- s => s.Posts.OrderBy(p => p.Id).Select((p, i) => new { p.Id, p.State, i }).Where(x => x.i % 7 == 2)
SELECT "p"."Id", "p"."State", "p"."i"
FROM (
    SELECT "p1"."Id", "p1"."State", ROW_NUMBER() OVER (ORDER BY "p1"."Id") - 1 AS "i"
    FROM "Posts" AS "p1"
) AS "p"
WHERE "p"."i" % 7 = 2
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).Select((p, i) => new { p.Author.Name, i }).Where(x => x.i > 50) .Select((x, j) => new { x.Name, x.i, j })
SELECT "p"."Name", "p"."i", ROW_NUMBER() OVER (ORDER BY "p"."Id") - 1 AS "j"
FROM (
    SELECT "a"."Name", ROW_NUMBER() OVER (ORDER BY "p1"."Id") - 1 AS "i", "p1"."Id"
    FROM "Posts" AS "p1"
    INNER JOIN "Users" AS "a" ON "a"."Id" = "p1"."AuthorId"
) AS "p"
WHERE "p"."i" > 50
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).Where((p, i) => i % 2 == 0).Select(p => p.Id)
SELECT "p"."Id"
FROM (
    SELECT "p1"."Id", ROW_NUMBER() OVER (ORDER BY "p1"."Id") AS "window"
    FROM "Posts" AS "p1"
) AS "p"
WHERE ("p"."window" - 1) % 2 = 0
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Score).ThenBy(p => p.Id).Where((p, i) => i > p.Score)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId", ROW_NUMBER()
            OVER (ORDER BY "p1"."Score", "p1"."Id") AS "window"
    FROM "Posts" AS "p1"
) AS "p"
WHERE "p"."window" - 1 > "p"."Score"
ORDER BY "p"."Score", "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).Where((p, i) => i > 3).Where((p, i) => i > 3).Take(2)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId", ROW_NUMBER() OVER (ORDER BY "p1"."Id") AS "window"
    FROM (
        SELECT "p2"."Id", "p2"."Title", "p2"."Body", "p2"."Score", "p2"."CreatedAt", "p2"."EditedAt",
            "p2"."State", "p2"."AuthorId", "p2"."CommunityId", ROW_NUMBER() OVER (ORDER BY "p2"."Id") AS "window"
        FROM "Posts" AS "p2"
    ) AS "p1"
    WHERE "p1"."window" - 1 > 3
) AS "p"
WHERE "p"."window" - 1 > 3
ORDER BY "p"."Id"
LIMIT @p1;

-- s => s.Posts.OrderBy(p => p.Id).Where((p, i) => p.Author.Karma > i).Select((p, i) => new { p.Id, i })
SELECT "p"."Id", ROW_NUMBER() OVER (ORDER BY "p"."Id") - 1 AS "i"
FROM (
    SELECT "p1"."Id", "a"."Karma", ROW_NUMBER() OVER (ORDER BY "p1"."Id") AS "window"
    FROM "Posts" AS "p1"
    INNER JOIN "Users" AS "a" ON "a"."Id" = "p1"."AuthorId"
) AS "p"
WHERE "p"."Karma" > "p"."window" - 1
ORDER BY "p"."Id";

-- s => s.Users.Select(u => u.Posts.OrderBy(p => p.Id).Select((p, i) => new { p.Id, i }).ToList())
SELECT "u"."Id"
FROM "Users" AS "u";
SELECT "p"."Id", ROW_NUMBER() OVER (PARTITION BY "k"."key" ORDER BY "p"."Id") - 1 AS "i",
    "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Posts" AS "p"
WHERE "p"."AuthorId" = CAST("k"."value" AS BIGINT)
ORDER BY "p"."Id";

-- s => s.Users.Select(u => u.Posts.OrderBy(p => p.Id).Where((p, i) => i < 2).Select(p => p.Id) .ToList())
SELECT "u"."Id"
FROM "Users" AS "u";
SELECT "p"."Id", "p"."parent"
FROM (
    SELECT "p1"."Id", ROW_NUMBER() OVER (PARTITION BY "k"."key" ORDER BY "p1"."Id") AS "window",
        "k"."key" AS "parent"
    FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
    CROSS JOIN "Posts" AS "p1"
    WHERE "p1"."AuthorId" = CAST("k"."value" AS BIGINT)
) AS "p"
WHERE "p"."window" - 1 < 2
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).Where((p, i) => i % 3 == 0).Count()
SELECT COUNT(*) AS "value"
FROM (
    SELECT ROW_NUMBER() OVER (ORDER BY "p1"."Id") AS "window"
    FROM "Posts" AS "p1"
) AS "p"
WHERE ("p"."window" - 1) % 3 = 0;

-- s => s.Posts.OrderBy(p => p.Id).Select((p, i) => p.Score * i).Sum()
SELECT coalesce((
    SELECT SUM("p"."value")
    FROM (
        SELECT "p1"."Score" * (ROW_NUMBER() OVER (ORDER BY "p1"."Id") - 1) AS "value",
            "p1"."Id"
        FROM "Posts" AS "p1"
    ) AS "p"
), 0) AS "value";

-- s => s.Posts.OrderBy(p => p.Id).TakeWhile(p => p.Score < 20).Select(p => p.Id)
SELECT "p"."Id"
FROM (
    SELECT "p1"."Id", COUNT(CASE WHEN "p1"."Score" < 20 THEN NULL ELSE 1 END)
            OVER (ORDER BY "p1"."Id" ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "window"
    FROM "Posts" AS "p1"
) AS "p"
WHERE "p"."window" = 0
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).SkipWhile(p => p.Score < 20).Select(p => p.Id)
SELECT "p"."Id"
FROM (
    SELECT "p1"."Id", COUNT(CASE WHEN "p1"."Score" < 20 THEN NULL ELSE 1 END)
            OVER (ORDER BY "p1"."Id" ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "window"
    FROM "Posts" AS "p1"
) AS "p"
WHERE "p"."window" > 0
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).TakeWhile(p => p.Id > 0).Select(p => p.Id)
SELECT "p"."Id"
FROM (
    SELECT "p1"."Id", COUNT(CASE WHEN "p1"."Id" > 0 THEN NULL ELSE 1 END)
            OVER (ORDER BY "p1"."Id" ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "window"
    FROM "Posts" AS "p1"
) AS "p"
WHERE "p"."window" = 0
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).TakeWhile(p => p.Id < 0)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId", COUNT(CASE WHEN "p1"."Id" < 0 THEN NULL ELSE 1 END)
            OVER (ORDER BY "p1"."Id" ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "window"
    FROM "Posts" AS "p1"
) AS "p"
WHERE "p"."window" = 0
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).SkipWhile(p => p.Id < 0)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId", COUNT(CASE WHEN "p1"."Id" < 0 THEN NULL ELSE 1 END)
            OVER (ORDER BY "p1"."Id" ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "window"
    FROM "Posts" AS "p1"
) AS "p"
WHERE "p"."window" > 0
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).SkipWhile(p => p.Id > 0)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId", COUNT(CASE WHEN "p1"."Id" > 0 THEN NULL ELSE 1 END)
            OVER (ORDER BY "p1"."Id" ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "window"
    FROM "Posts" AS "p1"
) AS "p"
WHERE "p"."window" > 0
ORDER BY "p"."Id";

-- s => s.Comments.OrderBy(c => c.Id).TakeWhile(c => c.Rating != 3).Select(c => c.Id)
SELECT "c"."Id"
FROM (
    SELECT "c1"."Id", COUNT(CASE WHEN "c1"."Rating" IS DISTINCT FROM 3 THEN NULL ELSE 1 END)
            OVER (ORDER BY "c1"."Id" ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "window"
    FROM "Comments" AS "c1"
) AS "c"
WHERE "c"."window" = 0
ORDER BY "c"."Id";

-- s => s.Comments.OrderBy(c => c.Id).SkipWhile(c => c.Rating < 3).Take(3).Select(c => c.Id)
SELECT "c"."Id"
FROM (
    SELECT "c1"."Id", COUNT(CASE WHEN "c1"."Rating" < 3 THEN NULL ELSE 1 END)
            OVER (ORDER BY "c1"."Id" ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "window"
    FROM "Comments" AS "c1"
) AS "c"
WHERE "c"."window" > 0
ORDER BY "c"."Id"
LIMIT @p1;

-- s => s.Posts.OrderBy(p => p.Id).TakeWhile(p => p.Comments.Count() < 4).Select(p => p.Author.Name)
SELECT "a"."Name"
FROM (
    SELECT "p1"."Id", "p1"."AuthorId", COUNT(CASE WHEN (
        SELECT COUNT(*)
        FROM "Comments" AS "c"
        WHERE "c"."PostId" = "p1"."Id"
    ) < 4 THEN NULL ELSE 1 END) OVER (ORDER BY "p1"."Id" ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "window"
    FROM "Posts" AS "p1"
) AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
WHERE "p"."window" = 0
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).Take(30).SkipWhile(p => p.Body != null).Where(p => p.Score > 0)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId", COUNT(CASE WHEN "p1"."Body" IS NOT NULL THEN NULL ELSE 1 END)
            OVER (ORDER BY "p1"."Id" ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "window"
    FROM (
        SELECT "p2"."Id", "p2"."Title", "p2"."Body", "p2"."Score", "p2"."CreatedAt", "p2"."EditedAt",
            "p2"."State", "p2"."AuthorId", "p2"."CommunityId"
        FROM "Posts" AS "p2"
        ORDER BY "p2"."Id"
        LIMIT @p1
    ) AS "p1"
) AS "p"
WHERE "p"."window" > 0 AND "p"."Score" > 0
ORDER BY "p"."Id";

-- s => s.Users.Select(u => u.Posts.OrderBy(p => p.Id).TakeWhile(p => p.Score < 20).Select(p => p.Id) .ToList())
SELECT "u"."Id"
FROM "Users" AS "u";
SELECT "p"."Id", "p"."parent"
FROM (
    SELECT "p1"."Id", COUNT(CASE WHEN "p1"."Score" < 20 THEN NULL ELSE 1 END)
            OVER (PARTITION BY "k"."key" ORDER BY "p1"."Id" ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "window",
        "k"."key" AS "parent"
    FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
    CROSS JOIN "Posts" AS "p1"
    WHERE "p1"."AuthorId" = CAST("k"."value" AS BIGINT)
) AS "p"
WHERE "p"."window" = 0
ORDER BY "p"."Id";

-- s => s.Users.SelectMany( u => u.Posts.OrderBy(p => p.Id).SkipWhile(p => p.Score < u.Karma), (u, p) => new { u.Name, p.Id })
SELECT "u"."Name", "p"."Id"
FROM "Users" AS "u"
INNER JOIN (
    SELECT "p1"."Id", COUNT(CASE WHEN "p1"."Score" < "o"."Karma" THEN NULL ELSE 1 END)
            OVER (PARTITION BY "o"."Karma", "o"."Id" ORDER BY "p1"."Id" ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "window",
        "o"."Karma", "o"."Id" AS "Id1"
    FROM (
        SELECT DISTINCT "u1"."Karma", "u1"."Id"
        FROM "Users" AS "u1"
    ) AS "o"
    CROSS JOIN "Posts" AS "p1"
    WHERE "p1"."AuthorId" = "o"."Id"
) AS "p" ON "p"."Karma" = "u"."Karma" AND "p"."Id1" = "u"."Id"
WHERE "p"."window" > 0;

-- s => s.Posts.OrderBy(p => p.Id).Take(^10..30).Select(p => p.Id)
SELECT "p"."Id"
FROM (
    SELECT "p1"."Id", COUNT(*) OVER () AS "window", ROW_NUMBER() OVER (ORDER BY "p1"."Id") AS "window1"
    FROM "Posts" AS "p1"
) AS "p"
WHERE CAST("p"."window" AS BIGINT) - "p"."window1" < @p1 AND "p"."window1" <= @p2
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).Take(^10..55).Select(p => p.Id)
SELECT "p"."Id"
FROM (
    SELECT "p1"."Id", COUNT(*) OVER () AS "window", ROW_NUMBER() OVER (ORDER BY "p1"."Id") AS "window1"
    FROM "Posts" AS "p1"
) AS "p"
WHERE CAST("p"."window" AS BIGINT) - "p"."window1" < @p1 AND "p"."window1" <= @p2
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).Take(^10..1000).Select(p => p.Id)
SELECT "p"."Id"
FROM (
    SELECT "p1"."Id", COUNT(*) OVER () AS "window", ROW_NUMBER() OVER (ORDER BY "p1"."Id") AS "window1"
    FROM "Posts" AS "p1"
) AS "p"
WHERE CAST("p"."window" AS BIGINT) - "p"."window1" < @p1 AND "p"."window1" <= @p2
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).Take(^1000..3).Select(p => p.Id)
SELECT "p"."Id"
FROM (
    SELECT "p1"."Id", COUNT(*) OVER () AS "window", ROW_NUMBER() OVER (ORDER BY "p1"."Id") AS "window1"
    FROM "Posts" AS "p1"
) AS "p"
WHERE CAST("p"."window" AS BIGINT) - "p"."window1" < @p1 AND "p"."window1" <= @p2
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).Take(^0..3)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId", COUNT(*) OVER () AS "window",
        ROW_NUMBER() OVER (ORDER BY "p1"."Id") AS "window1"
    FROM "Posts" AS "p1"
) AS "p"
WHERE CAST("p"."window" AS BIGINT) - "p"."window1" < @p1 AND "p"."window1" <= @p2
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).Take(^60..0)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId", COUNT(*) OVER () AS "window",
        ROW_NUMBER() OVER (ORDER BY "p1"."Id") AS "window1"
    FROM "Posts" AS "p1"
) AS "p"
WHERE CAST("p"."window" AS BIGINT) - "p"."window1" < @p1 AND "p"."window1" <= @p2
ORDER BY "p"."Id";

-- s => s.Posts.OrderByDescending(p => p.Score).ThenBy(p => p.Id).Take(^50..12).Where(p => p.Body == null)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId", COUNT(*) OVER () AS "window",
        ROW_NUMBER() OVER (ORDER BY "p1"."Score" DESC, "p1"."Id") AS "window1"
    FROM "Posts" AS "p1"
) AS "p"
WHERE CAST("p"."window" AS BIGINT) - "p"."window1" < @p1 AND "p"."window1" <= @p2 AND "p"."Body" IS NULL
ORDER BY "p"."Score" DESC, "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).Take(new Range(new Index(10, true), 55)).Count()
SELECT COUNT(*) AS "value"
FROM (
    SELECT COUNT(*) OVER () AS "window", ROW_NUMBER() OVER (ORDER BY "p1"."Id") AS "window1"
    FROM "Posts" AS "p1"
) AS "p"
WHERE CAST("p"."window" AS BIGINT) - "p"."window1" < @p1 AND "p"."window1" <= @p2;

-- s => s.Posts.Select((p, i) => i)
-- refused: Rows of a table have no index. Order the query first, or number its results.

-- s => s.Posts.Where((p, i) => i > 3)
-- refused: Rows of a table have no index. Order the query first, or number its results.

-- s => s.Posts.TakeWhile(p => p.Id < 5)
-- refused: Rows of a table have no index. Order the query first, or number its results.

-- s => s.Posts.OrderBy(p => p.Id).TakeWhile((p, i) => i < 5)
-- refused: The index is counted by the rows themselves. Use Take or Skip behind a Where.

-- s => s.Posts.OrderBy(p => p.Id).Index()
-- refused: It makes tuples of its own. Order the query and use Select((item, index) => new { index, item }).

-- s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).Take(new Range(1, 3)).Count())
-- refused: Inside of a query only a number of rows is translated. Use Skip, Take, TakeLast or SkipLast.

