-- s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.AuthorId)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.State)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
ORDER BY "p"."Id";

-- s => s.Posts.OrderByDescending(p => p.Score).ThenBy(p => p.Id).GroupBy(p => p.AuthorId)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
ORDER BY "p"."Score" DESC, "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.Body)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.AuthorId, p => p.Title)
SELECT "p"."Title", "p"."AuthorId" AS "Key"
FROM "Posts" AS "p"
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.AuthorId, p => new { p.Title, p.Community.Name })
SELECT "p"."Title", "c"."Name", "p"."AuthorId" AS "Key"
FROM "Posts" AS "p"
INNER JOIN "Communities" AS "c" ON "c"."Id" = "p"."CommunityId"
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).GroupBy(p => new { p.AuthorId, p.State })
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).GroupBy(p => new { p.AuthorId, p.State }, p => p.Id)
SELECT "p"."Id", "p"."AuthorId", "p"."State"
FROM "Posts" AS "p"
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.Author)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId", "a"."Id" AS "Id1", "a"."Name", "a"."Bio",
    "a"."Karma", "a"."JoinedAt", "a"."IsBanned"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.Author, p => p.Title)
SELECT "p"."Title", "a"."Id", "a"."Name", "a"."Bio", "a"."Karma", "a"."JoinedAt", "a"."IsBanned"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.Author.Name, p => p.Author)
SELECT "a"."Id", "a"."Name", "a"."Bio", "a"."Karma", "a"."JoinedAt", "a"."IsBanned"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
ORDER BY "p"."Id";

-- s => s.Comments.OrderBy(c => c.Id).GroupBy(c => c.ParentId, c => c.Id)
SELECT "c"."Id", "c"."ParentId" AS "Key"
FROM "Comments" AS "c"
ORDER BY "c"."Id";

-- s => s.Comments.OrderBy(c => c.Id).GroupBy(c => c.Parent, c => c.Text)
SELECT "c"."Text", "p"."Id", "p"."Text" AS "Text1", "p"."Rating", "p"."CreatedAt", "p"."PostId",
    "p"."AuthorId", "p"."ParentId"
FROM "Comments" AS "c"
LEFT JOIN "Comments" AS "p" ON "p"."Id" = "c"."ParentId"
ORDER BY "c"."Id";

-- s => s.Comments.OrderBy(c => c.Id).GroupBy(c => c.Rating, c => c.Rating)
SELECT "c"."Rating"
FROM "Comments" AS "c"
ORDER BY "c"."Id";

-- s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.Comments.Count(), p => p.Id)
SELECT "p"."Id", "p"."key" AS "Key"
FROM (
    SELECT (
        SELECT COUNT(*)
        FROM "Comments" AS "c"
        WHERE "c"."PostId" = "p1"."Id"
    ) AS "key", "p1"."Id"
    FROM "Posts" AS "p1"
) AS "p"
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).GroupBy(p => 1, p => p.Id)
SELECT "p"."Id", 1 AS "Key"
FROM "Posts" AS "p"
ORDER BY "p"."Id";

-- s => s.Posts.Where(p => p.Id == -1).GroupBy(p => 1, p => p.Id)
SELECT "p"."Id", 1 AS "Key"
FROM "Posts" AS "p"
WHERE "p"."Id" = -1;

-- s => s.OrderLines.OrderBy(l => l.OrderId).ThenBy(l => l.Position) .GroupBy(l => l.Product, l => l.Quantity)
SELECT "o"."Quantity", "p"."Catalog", "p"."Number", "p"."Name", "p"."Price", "p"."Weight",
    "p"."Traits", "p"."Size", "p"."DiscontinuedOn", "p"."ReplacementCatalog", "p"."ReplacementNumber"
FROM "OrderLines" AS "o"
INNER JOIN "Products" AS "p" ON "p"."Catalog" = "o"."ProductCatalog" AND "p"."Number" = "o"."ProductNumber"
ORDER BY "o"."OrderId", "o"."Position";

-- s => s.Specimens.OrderBy(x => x.Id).GroupBy(x => x.MaybeDouble, x => x.Id)
SELECT "s"."Id", "s"."MaybeDouble" AS "Key"
FROM "Specimens" AS "s"
ORDER BY "s"."Id";

-- s => s.Specimens.OrderBy(x => x.Id).GroupBy(x => x.Decimal, x => x.MaybeDecimal)
SELECT "s"."MaybeDecimal", "s"."Decimal" AS "Key"
FROM "Specimens" AS "s"
ORDER BY "s"."Id";

-- s => s.Specimens.OrderBy(x => x.Id).GroupBy(x => x.MaybeNamedWeekday, x => x.Id)
SELECT "s"."Id", "s"."MaybeNamedWeekday" AS "Key"
FROM "Specimens" AS "s"
ORDER BY "s"."Id";

-- s => s.Specimens.OrderBy(x => x.Id).GroupBy(x => new { x.MaybeGuid, x.MaybeDateTimeOffset }, x => x.Id)
SELECT "s"."Id", "s"."MaybeGuid", "s"."MaybeDateTimeOffset"
FROM "Specimens" AS "s"
ORDER BY "s"."Id";

-- s => s.Posts.OrderBy(p => p.Id).Take(15).GroupBy(p => p.AuthorId, p => p.Id)
SELECT "p"."Id", "p"."AuthorId" AS "Key"
FROM (
    SELECT "p1"."AuthorId", "p1"."Id"
    FROM "Posts" AS "p1"
    ORDER BY "p1"."Id"
    LIMIT @p1
) AS "p"
ORDER BY "p"."Id";

-- s => s.Users.Join(s.Posts, u => u.Id, p => p.AuthorId, (u, p) => new { u.Name, p.Id }) .OrderBy(x => x.Id).GroupBy(x => x.Name, x => x.Id)
SELECT "p"."Id", "u"."Name" AS "Key"
FROM "Users" AS "u"
INNER JOIN "Posts" AS "p" ON "u"."Id" = "p"."AuthorId"
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.AuthorId).Where(g => g.Count() > 2)
SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
    "p1"."State", "p1"."AuthorId", "p1"."CommunityId", "p"."AuthorId" AS "Key"
FROM (
    SELECT "p2"."AuthorId"
    FROM "Posts" AS "p2"
    GROUP BY "p2"."AuthorId"
    HAVING COUNT(*) > 2
) AS "p"
INNER JOIN "Posts" AS "p1" ON "p1"."AuthorId" = "p"."AuthorId"
ORDER BY "p1"."Id";

-- s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.AuthorId).OrderBy(g => g.Key)
SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
    "p1"."State", "p1"."AuthorId", "p1"."CommunityId", "p"."AuthorId" AS "Key"
FROM (
    SELECT "p2"."AuthorId"
    FROM "Posts" AS "p2"
    GROUP BY "p2"."AuthorId"
) AS "p"
INNER JOIN "Posts" AS "p1" ON "p1"."AuthorId" = "p"."AuthorId"
ORDER BY "p"."AuthorId", "p1"."Id";

-- s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.AuthorId, p => p.Title) .OrderByDescending(g => g.Count()).ThenBy(g => g.Key)
SELECT "p1"."Title", "p"."AuthorId" AS "Key"
FROM (
    SELECT "p2"."AuthorId", COUNT(*) AS "order"
    FROM "Posts" AS "p2"
    GROUP BY "p2"."AuthorId"
) AS "p"
INNER JOIN "Posts" AS "p1" ON "p1"."AuthorId" = "p"."AuthorId"
ORDER BY "p"."order" DESC, "p"."AuthorId", "p1"."Id";

-- s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.AuthorId, p => p.Id) .OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Take(Page)
SELECT "p1"."Id", "p"."AuthorId" AS "Key"
FROM (
    SELECT "p2"."AuthorId", COUNT(*) AS "order"
    FROM "Posts" AS "p2"
    GROUP BY "p2"."AuthorId"
    ORDER BY COUNT(*) DESC, "p2"."AuthorId"
    LIMIT @p1
) AS "p"
INNER JOIN "Posts" AS "p1" ON "p1"."AuthorId" = "p"."AuthorId"
ORDER BY "p"."order" DESC, "p"."AuthorId", "p1"."Id";

-- s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.AuthorId, p => p.Id).OrderBy(g => g.Key).Skip(1).Take(2)
SELECT "p1"."Id", "p"."AuthorId" AS "Key"
FROM (
    SELECT "p2"."AuthorId"
    FROM "Posts" AS "p2"
    GROUP BY "p2"."AuthorId"
    ORDER BY "p2"."AuthorId"
    LIMIT @p1 OFFSET @p2
) AS "p"
INNER JOIN "Posts" AS "p1" ON "p1"."AuthorId" = "p"."AuthorId"
ORDER BY "p"."AuthorId", "p1"."Id";

-- s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.AuthorId, p => p.Id).OrderBy(g => g.Key).Take(4) .Where(g => g.Count() > 1)
SELECT "p1"."Id", "p"."AuthorId" AS "Key"
FROM (
    SELECT "p2"."AuthorId"
    FROM (
        SELECT "p3"."AuthorId"
        FROM "Posts" AS "p3"
        GROUP BY "p3"."AuthorId"
        ORDER BY "p3"."AuthorId"
        LIMIT @p1
    ) AS "p2"
    WHERE (
        SELECT COUNT(*)
        FROM "Posts" AS "p4"
        WHERE "p4"."AuthorId" = "p2"."AuthorId"
    ) > 1
) AS "p"
INNER JOIN "Posts" AS "p1" ON "p1"."AuthorId" = "p"."AuthorId"
ORDER BY "p"."AuthorId", "p1"."Id";

-- s => s.Comments.OrderBy(c => c.Id).GroupBy(c => c.ParentId, c => c.Id).Where(g => g.Key == null)
SELECT "c1"."Id", "c"."ParentId" AS "Key"
FROM (
    SELECT "c2"."ParentId"
    FROM "Comments" AS "c2"
    GROUP BY "c2"."ParentId"
    HAVING "c2"."ParentId" IS NULL
) AS "c"
INNER JOIN "Comments" AS "c1" ON "c1"."ParentId" IS NOT DISTINCT FROM "c"."ParentId"
ORDER BY "c1"."Id";

-- s => s.Comments.OrderBy(c => c.Id).GroupBy(c => c.Rating, c => c.Id).OrderBy(g => g.Key)
SELECT "c1"."Id", "c"."Rating" AS "Key"
FROM (
    SELECT "c2"."Rating"
    FROM "Comments" AS "c2"
    GROUP BY "c2"."Rating"
) AS "c"
INNER JOIN "Comments" AS "c1" ON "c1"."Rating" IS NOT DISTINCT FROM "c"."Rating"
ORDER BY "c"."Rating" NULLS FIRST, "c1"."Id";

-- s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.Author, p => p.Id).Where(g => g.Key.Karma > 0)
SELECT "p1"."Id", "p"."Id" AS "Id1", "p"."Name", "p"."Bio", "p"."Karma", "p"."JoinedAt",
    "p"."IsBanned"
FROM (
    SELECT "a"."Id", any_value("a"."Name") AS "Name", any_value("a"."Bio") AS "Bio", any_value("a"."Karma") AS "Karma",
        any_value("a"."JoinedAt") AS "JoinedAt", any_value("a"."IsBanned") AS "IsBanned"
    FROM "Posts" AS "p2"
    INNER JOIN "Users" AS "a" ON "a"."Id" = "p2"."AuthorId"
    GROUP BY "a"."Id"
    HAVING any_value("a"."Karma") > 0
) AS "p"
INNER JOIN "Posts" AS "p1" ON "p1"."AuthorId" = "p"."Id"
ORDER BY "p1"."Id";

-- s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.Author, p => p.Id).OrderBy(g => g.Key.Name)
SELECT "p1"."Id", "p"."Id" AS "Id1", "p"."Name", "p"."Bio", "p"."Karma", "p"."JoinedAt",
    "p"."IsBanned"
FROM (
    SELECT "a"."Id", any_value("a"."Name") AS "Name", any_value("a"."Bio") AS "Bio", any_value("a"."Karma") AS "Karma",
        any_value("a"."JoinedAt") AS "JoinedAt", any_value("a"."IsBanned") AS "IsBanned"
    FROM "Posts" AS "p2"
    INNER JOIN "Users" AS "a" ON "a"."Id" = "p2"."AuthorId"
    GROUP BY "a"."Id"
) AS "p"
INNER JOIN "Posts" AS "p1" ON "p1"."AuthorId" = "p"."Id"
ORDER BY "p"."Name", "p1"."Id";

-- s => s.Posts.OrderBy(p => p.Id).GroupBy(p => 1, p => p.Id).Where(g => g.Count() > 2)
SELECT "p1"."Id", 1 AS "Key"
FROM (
    SELECT 1 AS "value"
    FROM "Posts" AS "p2"
    GROUP BY NULL
    HAVING COUNT(*) > 2
) AS "p"
CROSS JOIN "Posts" AS "p1"
ORDER BY "p1"."Id";

-- s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.AuthorId, p => p.Id).OrderBy(g => g.Key).First()
SELECT "p1"."Id", "p"."AuthorId" AS "Key"
FROM (
    SELECT "p2"."AuthorId"
    FROM "Posts" AS "p2"
    GROUP BY "p2"."AuthorId"
    ORDER BY "p2"."AuthorId"
    LIMIT @p1
) AS "p"
INNER JOIN "Posts" AS "p1" ON "p1"."AuthorId" = "p"."AuthorId"
ORDER BY "p"."AuthorId", "p1"."Id";

-- s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.AuthorId, p => p.Id).OrderBy(g => g.Key) .Last(g => g.Count() > 1)
SELECT "p1"."Id", "p"."AuthorId" AS "Key"
FROM (
    SELECT "p2"."AuthorId"
    FROM "Posts" AS "p2"
    GROUP BY "p2"."AuthorId"
    HAVING COUNT(*) > 1
    ORDER BY "p2"."AuthorId" DESC
    LIMIT @p1
) AS "p"
INNER JOIN "Posts" AS "p1" ON "p1"."AuthorId" = "p"."AuthorId"
ORDER BY "p"."AuthorId" DESC, "p1"."Id";

-- s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.AuthorId, p => p.Id).Single(g => g.Key == 3)
SELECT "p1"."Id", "p"."AuthorId" AS "Key"
FROM (
    SELECT "p2"."AuthorId"
    FROM "Posts" AS "p2"
    GROUP BY "p2"."AuthorId"
    HAVING "p2"."AuthorId" = 3
    LIMIT @p1
) AS "p"
INNER JOIN "Posts" AS "p1" ON "p1"."AuthorId" = "p"."AuthorId"
ORDER BY "p1"."Id";

-- s => s.Posts.GroupBy(p => p.AuthorId, p => p.Id).SingleOrDefault(g => g.Key == -3)
SELECT "p1"."Id", "p"."AuthorId" AS "Key"
FROM (
    SELECT "p2"."AuthorId"
    FROM "Posts" AS "p2"
    GROUP BY "p2"."AuthorId"
    HAVING "p2"."AuthorId" = -3
    LIMIT @p1
) AS "p"
INNER JOIN "Posts" AS "p1" ON "p1"."AuthorId" = "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId, p => p.Id).Single()
SELECT "p1"."Id", "p"."AuthorId" AS "Key"
FROM (
    SELECT "p2"."AuthorId"
    FROM "Posts" AS "p2"
    GROUP BY "p2"."AuthorId"
    LIMIT @p1
) AS "p"
INNER JOIN "Posts" AS "p1" ON "p1"."AuthorId" = "p"."AuthorId";
-- ends in InvalidOperationException

-- s => s.Posts.GroupBy(p => p.AuthorId, p => p.Id).OrderBy(g => g.Key).First(g => g.Key == -3)
SELECT "p1"."Id", "p"."AuthorId" AS "Key"
FROM (
    SELECT "p2"."AuthorId"
    FROM "Posts" AS "p2"
    GROUP BY "p2"."AuthorId"
    HAVING "p2"."AuthorId" = -3
    ORDER BY "p2"."AuthorId"
    LIMIT @p1
) AS "p"
INNER JOIN "Posts" AS "p1" ON "p1"."AuthorId" = "p"."AuthorId"
ORDER BY "p"."AuthorId";
-- ends in InvalidOperationException

