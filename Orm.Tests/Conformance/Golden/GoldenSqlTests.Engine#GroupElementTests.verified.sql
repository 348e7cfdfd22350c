-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.OrderBy(p => p.Id).First())
SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
    "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
FROM (
    SELECT (
        SELECT "p3"."Id"
        FROM "Posts" AS "p3"
        WHERE "p3"."AuthorId" = "p2"."AuthorId"
        ORDER BY "p3"."Id"
        LIMIT @p1
    ) AS "Post"
    FROM "Posts" AS "p2"
    GROUP BY "p2"."AuthorId"
) AS "p"
LEFT JOIN "Posts" AS "p1" ON "p1"."Id" = "p"."Post";

-- s => s.Posts.GroupBy(p => p.AuthorId) .Select(g => new { g.Key, First = g.OrderBy(p => p.Id).First().Title })
SELECT "p"."AuthorId" AS "Key", (
    SELECT "p1"."Title"
    FROM "Posts" AS "p1"
    WHERE "p1"."AuthorId" = "p"."AuthorId"
    ORDER BY "p1"."Id"
    LIMIT @p1
) AS "First"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId) .Select(g => new { g.Key, N = g.Count(), Best = g.OrderByDescending(p => p.Score).ThenBy(p => p.Id).First(), })
SELECT "p"."AuthorId" AS "Key", "p"."N", "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score",
    "p1"."CreatedAt", "p1"."EditedAt", "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
FROM (
    SELECT "p2"."AuthorId", COUNT(*) AS "N", (
        SELECT "p3"."Id"
        FROM "Posts" AS "p3"
        WHERE "p3"."AuthorId" = "p2"."AuthorId"
        ORDER BY "p3"."Score" DESC, "p3"."Id"
        LIMIT @p1
    ) AS "Post"
    FROM "Posts" AS "p2"
    GROUP BY "p2"."AuthorId"
) AS "p"
LEFT JOIN "Posts" AS "p1" ON "p1"."Id" = "p"."Post";

-- s => s.Posts.GroupBy(p => p.AuthorId) .Select(g => g.OrderByDescending(p => p.Score).ThenBy(p => p.Id).Select(p => p.Title).First())
SELECT (
    SELECT "p1"."Title"
    FROM "Posts" AS "p1"
    WHERE "p1"."AuthorId" = "p"."AuthorId"
    ORDER BY "p1"."Score" DESC, "p1"."Id"
    LIMIT @p1
) AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId) .Select(g => g.OrderByDescending(p => p.Score).ThenBy(p => p.Id).Last().Id)
SELECT (
    SELECT "p1"."Id"
    FROM "Posts" AS "p1"
    WHERE "p1"."AuthorId" = "p"."AuthorId"
    ORDER BY "p1"."Score", "p1"."Id" DESC
    LIMIT @p1
) AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId) .Select(g => g.Where(p => p.Score > 5).OrderBy(p => p.Id).FirstOrDefault())
SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
    "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
FROM (
    SELECT (
        SELECT "p3"."Id"
        FROM "Posts" AS "p3"
        WHERE "p3"."AuthorId" = "p2"."AuthorId" AND "p3"."Score" > 5
        ORDER BY "p3"."Id"
        LIMIT @p1
    ) AS "Post"
    FROM "Posts" AS "p2"
    GROUP BY "p2"."AuthorId"
) AS "p"
LEFT JOIN "Posts" AS "p1" ON "p1"."Id" = "p"."Post";

-- s => s.Posts.GroupBy(p => p.AuthorId) .Select(g => g.OrderBy(p => p.Id).Select(p => new { p.Title, p.Author.Name }).First())
SELECT (
    SELECT "p1"."Title"
    FROM "Posts" AS "p1"
    INNER JOIN "Users" AS "a" ON "a"."Id" = "p1"."AuthorId"
    WHERE "p1"."AuthorId" = "p"."AuthorId"
    ORDER BY "p1"."Id"
    LIMIT @p1
) AS "present", (
    SELECT "a1"."Name"
    FROM "Posts" AS "p2"
    INNER JOIN "Users" AS "a1" ON "a1"."Id" = "p2"."AuthorId"
    WHERE "p2"."AuthorId" = "p"."AuthorId"
    ORDER BY "p2"."Id"
    LIMIT @p1
) AS "Name"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.AuthorId).Select(g => g.First().Title)
SELECT (
    SELECT "p1"."Title"
    FROM "Posts" AS "p1"
    WHERE "p1"."AuthorId" = "p"."AuthorId"
    ORDER BY "p1"."Id"
    LIMIT @p1
) AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.OrderByDescending(p => p.Score).ThenBy(p => p.Id).GroupBy(p => p.AuthorId) .Select(g => new { g.Key, g.First().Title, Last = g.Last().Id })
SELECT "p"."AuthorId" AS "Key", (
    SELECT "p1"."Title"
    FROM "Posts" AS "p1"
    WHERE "p1"."AuthorId" = "p"."AuthorId"
    ORDER BY "p1"."Score" DESC, "p1"."Id"
    LIMIT @p1
) AS "Title", (
    SELECT "p2"."Id"
    FROM "Posts" AS "p2"
    WHERE "p2"."AuthorId" = "p"."AuthorId"
    ORDER BY "p2"."Score", "p2"."Id" DESC
    LIMIT @p1
) AS "Last"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Comments.GroupBy(c => c.ParentId) .Select(g => new { g.Key, First = g.OrderBy(c => c.Id).First().Text })
SELECT "c"."ParentId" AS "Key", (
    SELECT "c1"."Text"
    FROM "Comments" AS "c1"
    WHERE "c1"."ParentId" IS NOT DISTINCT FROM "c"."ParentId"
    ORDER BY "c1"."Id"
    LIMIT @p1
) AS "First"
FROM "Comments" AS "c"
GROUP BY "c"."ParentId";

-- s => s.Comments.GroupBy(c => c.Rating) .Select(g => new { g.Key, First = g.OrderBy(c => c.Id).Select(c => c.Id).First() })
SELECT "c"."Rating" AS "Key", (
    SELECT "c1"."Id"
    FROM "Comments" AS "c1"
    WHERE "c1"."Rating" IS NOT DISTINCT FROM "c"."Rating"
    ORDER BY "c1"."Id"
    LIMIT @p1
) AS "First"
FROM "Comments" AS "c"
GROUP BY "c"."Rating";

-- s => s.Comments.GroupBy(c => new { c.Rating, c.ParentId }) .Select(g => new { g.Key.Rating, First = g.OrderBy(c => c.Id).Select(c => c.Id).First() })
SELECT "c"."Rating", (
    SELECT "c1"."Id"
    FROM "Comments" AS "c1"
    WHERE "c1"."Rating" IS NOT DISTINCT FROM "c"."Rating" AND "c1"."ParentId" IS NOT DISTINCT FROM "c"."ParentId"
    ORDER BY "c1"."Id"
    LIMIT @p1
) AS "First"
FROM "Comments" AS "c"
GROUP BY "c"."Rating", "c"."ParentId";

-- s => s.Posts.GroupBy(p => p.Author) .Select(g => new { g.Key.Name, First = g.OrderBy(p => p.Id).First().Title })
SELECT any_value("a"."Name") AS "Name", (
    SELECT "p1"."Title"
    FROM "Posts" AS "p1"
    WHERE "p1"."AuthorId" = "a"."Id"
    ORDER BY "p1"."Id"
    LIMIT @p1
) AS "First"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
GROUP BY "a"."Id";

-- s => s.OrderLines.GroupBy(l => l.Product) .Select(g => new { g.Key.Name, First = g.OrderBy(l => l.OrderId).ThenBy(l => l.Position).First().Quantity, })
SELECT any_value("p"."Name") AS "Name", (
    SELECT "o1"."Quantity"
    FROM "OrderLines" AS "o1"
    WHERE "o1"."ProductCatalog" = "p"."Catalog" AND "o1"."ProductNumber" = "p"."Number"
    ORDER BY "o1"."OrderId", "o1"."Position"
    LIMIT @p1
) AS "First"
FROM "OrderLines" AS "o"
INNER JOIN "Products" AS "p" ON "p"."Catalog" = "o"."ProductCatalog" AND "p"."Number" = "o"."ProductNumber"
GROUP BY "p"."Catalog", "p"."Number";

-- s => s.OrderLines.GroupBy(l => l.OrderId) .Select(g => g.OrderByDescending(l => l.Quantity).ThenBy(l => l.Position).First())
SELECT (
    SELECT "o1"."OrderId"
    FROM "OrderLines" AS "o1"
    WHERE "o1"."OrderId" = "o"."OrderId"
    ORDER BY "o1"."Quantity" DESC, "o1"."Position"
    LIMIT @p1
) AS "OrderId", (
    SELECT "o2"."Position"
    FROM "OrderLines" AS "o2"
    WHERE "o2"."OrderId" = "o"."OrderId"
    ORDER BY "o2"."Quantity" DESC, "o2"."Position"
    LIMIT @p1
) AS "Position", (
    SELECT "o3"."ProductCatalog"
    FROM "OrderLines" AS "o3"
    WHERE "o3"."OrderId" = "o"."OrderId"
    ORDER BY "o3"."Quantity" DESC, "o3"."Position"
    LIMIT @p1
) AS "ProductCatalog", (
    SELECT "o4"."ProductNumber"
    FROM "OrderLines" AS "o4"
    WHERE "o4"."OrderId" = "o"."OrderId"
    ORDER BY "o4"."Quantity" DESC, "o4"."Position"
    LIMIT @p1
) AS "ProductNumber", (
    SELECT "o5"."SubstituteCatalog"
    FROM "OrderLines" AS "o5"
    WHERE "o5"."OrderId" = "o"."OrderId"
    ORDER BY "o5"."Quantity" DESC, "o5"."Position"
    LIMIT @p1
) AS "SubstituteCatalog", (
    SELECT "o6"."SubstituteNumber"
    FROM "OrderLines" AS "o6"
    WHERE "o6"."OrderId" = "o"."OrderId"
    ORDER BY "o6"."Quantity" DESC, "o6"."Position"
    LIMIT @p1
) AS "SubstituteNumber", (
    SELECT "o7"."Quantity"
    FROM "OrderLines" AS "o7"
    WHERE "o7"."OrderId" = "o"."OrderId"
    ORDER BY "o7"."Quantity" DESC, "o7"."Position"
    LIMIT @p1
) AS "Quantity", (
    SELECT "o8"."UnitPrice"
    FROM "OrderLines" AS "o8"
    WHERE "o8"."OrderId" = "o"."OrderId"
    ORDER BY "o8"."Quantity" DESC, "o8"."Position"
    LIMIT @p1
) AS "UnitPrice"
FROM "OrderLines" AS "o"
GROUP BY "o"."OrderId";

-- s => s.Posts.GroupBy(p => p.AuthorId, p => p.Title) .Select(g => new { g.Key, First = g.OrderBy(t => t).First() })
SELECT "p"."AuthorId" AS "Key", (
    SELECT "p1"."Title"
    FROM "Posts" AS "p1"
    WHERE "p1"."AuthorId" = "p"."AuthorId"
    ORDER BY "p1"."Title"
    LIMIT @p1
) AS "First"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId) .Select(g => g.OrderBy(p => p.Id).First().Author.Name)
SELECT (
    SELECT "a"."Name"
    FROM "Posts" AS "p1"
    INNER JOIN "Users" AS "a" ON "a"."Id" = "p1"."AuthorId"
    WHERE "p1"."AuthorId" = "p"."AuthorId"
    ORDER BY "p1"."Id"
    LIMIT @p1
) AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId) .Select(g => g.OrderBy(p => p.Id).Select(p => p.Comments.Count()).First())
SELECT (
    SELECT (
        SELECT COUNT(*)
        FROM "Comments" AS "c"
        WHERE "c"."PostId" = "p1"."Id"
    )
    FROM "Posts" AS "p1"
    WHERE "p1"."AuthorId" = "p"."AuthorId"
    ORDER BY "p1"."Id"
    LIMIT @p1
) AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => 1).Select(g => g.OrderBy(p => p.Id).First().Title)
SELECT (
    SELECT "p1"."Title"
    FROM "Posts" AS "p1"
    ORDER BY "p1"."Id"
    LIMIT @p1
) AS "value"
FROM "Posts" AS "p"
GROUP BY NULL;

-- s => s.Posts.OrderBy(p => p.Id).Take(12).GroupBy(p => p.AuthorId) .Select(g => new { g.Key, Last = g.OrderByDescending(p => p.Id).First().Title })
SELECT "p"."AuthorId" AS "Key", (
    SELECT "p1"."Title"
    FROM (
        SELECT "p2"."AuthorId", "p2"."Id", "p2"."Title"
        FROM "Posts" AS "p2"
        ORDER BY "p2"."Id"
        LIMIT @p1
    ) AS "p1"
    WHERE "p1"."AuthorId" = "p"."AuthorId"
    ORDER BY "p1"."Id" DESC, "p1"."Id"
    LIMIT @p2
) AS "Last"
FROM (
    SELECT "p3"."AuthorId"
    FROM "Posts" AS "p3"
    ORDER BY "p3"."Id"
    LIMIT @p1
) AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.Where(p => p.Score > 0).AsCte("good").GroupBy(p => p.AuthorId) .Select(g => new { g.Key, N = g.Count(), First = g.OrderBy(p => p.Id).First().Title })
WITH "good"("Id", "Title", "Body", "Score", "CreatedAt", "EditedAt", "State", "AuthorId", "CommunityId") AS (
    SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
        "p"."State", "p"."AuthorId", "p"."CommunityId"
    FROM "Posts" AS "p"
    WHERE "p"."Score" > 0
)
SELECT "g"."AuthorId" AS "Key", COUNT(*) AS "N", (
    SELECT "g1"."Title"
    FROM "good" AS "g1"
    WHERE "g1"."AuthorId" = "g"."AuthorId"
    ORDER BY "g1"."Id"
    LIMIT @p1
) AS "First"
FROM "good" AS "g"
GROUP BY "g"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId) .Select(g => new { g.Key, Top = g.OrderByDescending(p => p.Score).Take(2).Sum(p => p.Score) })
SELECT "p"."AuthorId" AS "Key", coalesce((
    SELECT SUM("p1"."Score")
    FROM (
        SELECT "p2"."Score"
        FROM "Posts" AS "p2"
        WHERE "p2"."AuthorId" = "p"."AuthorId"
        ORDER BY "p2"."Score" DESC
        LIMIT @p1
    ) AS "p1"
), 0) AS "Top"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId) .Select(g => new { g.Key, Above = g.Count(p => p.Score > g.Average(q => q.Score)) })
SELECT "p"."AuthorId" AS "Key", COUNT(*) FILTER (WHERE CAST("p"."Score" AS DOUBLE PRECISION) > (
    SELECT AVG(CAST("p1"."Score" AS DOUBLE PRECISION))
    FROM "Posts" AS "p1"
    WHERE "p1"."AuthorId" = "p"."AuthorId"
)) AS "Above"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Comments.GroupBy(c => c.ParentId) .Select(g => new { g.Key, Above = g.Count(c => c.Rating >= g.Max(d => d.Rating)) })
SELECT "c"."ParentId" AS "Key", COUNT(*) FILTER (WHERE "c"."Rating" >= (
    SELECT MAX("c1"."Rating")
    FROM "Comments" AS "c1"
    WHERE "c1"."ParentId" IS NOT DISTINCT FROM "c"."ParentId"
)) AS "Above"
FROM "Comments" AS "c"
GROUP BY "c"."ParentId";

-- s => s.Posts.GroupBy(p => p.AuthorId) .Select(g => new { g.Key, Karma = s.Users.Count(u => u.Karma > g.Max(p => p.Score)) })
SELECT "p"."AuthorId" AS "Key", (
    SELECT COUNT(*)
    FROM "Users" AS "u"
    WHERE "u"."Karma" > (
        SELECT MAX("p1"."Score")
        FROM "Posts" AS "p1"
        WHERE "p1"."AuthorId" = "p"."AuthorId"
    )
) AS "Karma"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId) .Select(g => new { g.Key, Other = s.Posts.Count(p => p.AuthorId != g.Key && p.State == PostState.Open) })
SELECT "p"."AuthorId" AS "Key", (
    SELECT COUNT(*)
    FROM "Posts" AS "p1"
    WHERE "p1"."AuthorId" <> "p"."AuthorId" AND "p1"."State" = 1
) AS "Other"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId) .Where(g => g.OrderBy(p => p.Id).First().Score > 0).Select(g => g.Key)
SELECT "p"."AuthorId"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId"
HAVING (
    SELECT "p1"."Score"
    FROM "Posts" AS "p1"
    WHERE "p1"."AuthorId" = "p"."AuthorId"
    ORDER BY "p1"."Id"
    LIMIT @p1
) > 0;

-- s => s.Comments.GroupBy(c => c.PostId) .Where(g => s.Comments.Select(c => c.Rating).Contains(g.Max(c => c.Rating))).Select(g => g.Key)
SELECT "c"."PostId"
FROM "Comments" AS "c"
GROUP BY "c"."PostId"
HAVING EXISTS (
    SELECT 1
    FROM "Comments" AS "c1"
    WHERE "c1"."Rating" IS NOT DISTINCT FROM (
        SELECT MAX("c2"."Rating")
        FROM "Comments" AS "c2"
        WHERE "c2"."PostId" = "c"."PostId"
    )
);

-- s => s.Comments.GroupBy(c => c.PostId) .Where(g => s.Posts.Select(p => p.Score).Contains(g.Count())).Select(g => g.Key)
SELECT "c"."PostId"
FROM "Comments" AS "c"
GROUP BY "c"."PostId"
HAVING COUNT(*) IN (
    SELECT "p"."Score"
    FROM "Posts" AS "p"
);

-- s => s.Comments.GroupBy(c => c.PostId) .Select(g => s.Users.Where(u => u.Karma > g.Max(c => c.Rating)).Count(u => u.Id != g.Key))
SELECT (
    SELECT COUNT(*)
    FROM "Users" AS "u"
    WHERE "u"."Karma" > (
        SELECT MAX("c1"."Rating")
        FROM "Comments" AS "c1"
        WHERE "c1"."PostId" = "c"."PostId"
    ) AND "u"."Id" <> "c"."PostId"
) AS "value"
FROM "Comments" AS "c"
GROUP BY "c"."PostId";

-- s => s.Posts.GroupBy(p => p.AuthorId).OrderBy(g => g.OrderBy(p => p.Id).First().Title) .ThenBy(g => g.Key).Select(g => g.Key)
SELECT "p"."AuthorId"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId"
ORDER BY (
    SELECT "p1"."Title"
    FROM "Posts" AS "p1"
    WHERE "p1"."AuthorId" = "p"."AuthorId"
    ORDER BY "p1"."Id"
    LIMIT @p1
) NULLS FIRST, "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId) .Select(g => g.Skip(0).OrderBy(p => p.Id).Take(3).Count(p => p.Score > 0))
SELECT (
    SELECT COUNT(*)
    FROM (
        SELECT "p2"."Score"
        FROM (
            SELECT "p3"."Id", "p3"."Score"
            FROM "Posts" AS "p3"
            WHERE "p3"."AuthorId" = "p"."AuthorId"
            OFFSET @p1
        ) AS "p2"
        ORDER BY "p2"."Id"
        LIMIT @p2
    ) AS "p1"
    WHERE "p1"."Score" > 0
) AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.Where(p => p.Score > 0).GroupBy(p => p.AuthorId) .Select(g => new { g.Key, Top = g.OrderByDescending(p => p.Score).Take(2).Min(p => p.Score) })
SELECT "p"."AuthorId" AS "Key", (
    SELECT MIN("p1"."Score")
    FROM (
        SELECT "p2"."Score"
        FROM "Posts" AS "p2"
        WHERE "p2"."Score" > 0 AND "p2"."AuthorId" = "p"."AuthorId"
        ORDER BY "p2"."Score" DESC
        LIMIT @p1
    ) AS "p1"
) AS "Top"
FROM "Posts" AS "p"
WHERE "p"."Score" > 0
GROUP BY "p"."AuthorId";

-- s => s.Posts.Where(p => p.Author.Karma > 0).GroupBy(p => p.Community.Name) .Select(g => new { g.Key, Top = g.OrderByDescending(p => p.Score).Take(2).Sum(p => p.Author.Karma) })
SELECT "c"."Name" AS "Key", coalesce((
    SELECT SUM("p1"."Karma")
    FROM (
        SELECT "a1"."Karma"
        FROM "Posts" AS "p2"
        INNER JOIN "Users" AS "a1" ON "a1"."Id" = "p2"."AuthorId"
        INNER JOIN "Communities" AS "c1" ON "c1"."Id" = "p2"."CommunityId"
        WHERE "a1"."Karma" > 0 AND "c1"."Name" = "c"."Name"
        ORDER BY "p2"."Score" DESC
        LIMIT @p1
    ) AS "p1"
), 0) AS "Top"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
INNER JOIN "Communities" AS "c" ON "c"."Id" = "p"."CommunityId"
WHERE "a"."Karma" > 0
GROUP BY "c"."Name";

