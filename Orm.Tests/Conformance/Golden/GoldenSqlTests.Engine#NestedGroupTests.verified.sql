-- s => s.Posts.GroupBy(p => p.AuthorId) .Select(g => new { g.Key, Items = g.OrderBy(p => p.Id).ToList() })
SELECT "p"."AuthorId" AS "Key"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Posts" AS "p"
WHERE "p"."AuthorId" = CAST("k"."value" AS BIGINT)
ORDER BY "p"."Id";

-- s => s.Posts.GroupBy(p => p.AuthorId) .Select(g => new { g.Key, N = g.Count(), Titles = g.OrderBy(p => p.Id).Select(p => p.Title).ToList() })
SELECT "p"."AuthorId" AS "Key", COUNT(*) AS "N"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";
SELECT "p"."Title", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Posts" AS "p"
WHERE "p"."AuthorId" = CAST("k"."value" AS BIGINT)
ORDER BY "p"."Id";

-- s => s.Posts.GroupBy(p => p.AuthorId) .Select(g => g.OrderByDescending(p => p.Score).ThenBy(p => p.Id).Take(3).ToList())
SELECT "p"."AuthorId"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId", "p"."parent"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId", "k"."key" AS "parent", ROW_NUMBER()
            OVER (PARTITION BY "k"."key" ORDER BY "p1"."Score" DESC, "p1"."Id") AS "number"
    FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
    CROSS JOIN "Posts" AS "p1"
    WHERE "p1"."AuthorId" = CAST("k"."value" AS BIGINT)
) AS "p"
WHERE "p"."number" <= @p2
ORDER BY "p"."number";

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, Top = g.Where(p => p.Score > 2).OrderBy(p => p.Id).Select(p => new { p.Title, p.Community.Name }).ToList(), })
SELECT "p"."AuthorId" AS "Key"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";
SELECT "p"."Title", "c"."Name", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Posts" AS "p"
INNER JOIN "Communities" AS "c" ON "c"."Id" = "p"."CommunityId"
WHERE "p"."AuthorId" = CAST("k"."value" AS BIGINT) AND "p"."Score" > 2
ORDER BY "p"."Id";

-- s => s.Comments.GroupBy(c => c.ParentId) .Select(g => new { g.Key, Ids = g.OrderBy(c => c.Id).Select(c => c.Id).ToList() })
SELECT "c"."ParentId" AS "Key"
FROM "Comments" AS "c"
GROUP BY "c"."ParentId";
SELECT "c"."Id", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."ParentId" IS NOT DISTINCT FROM CAST("k"."value" AS BIGINT)
ORDER BY "c"."Id";

-- s => s.Comments.GroupBy(c => new { c.ParentId, c.Rating }) .Select(g => new { g.Key.Rating, Ids = g.OrderBy(c => c.Id).Select(c => c.Id).ToList() })
SELECT "c"."Rating", "c"."ParentId"
FROM "Comments" AS "c"
GROUP BY "c"."ParentId", "c"."Rating";
SELECT "c"."Id", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."ParentId" IS NOT DISTINCT FROM CAST(orm_item("k"."value", 0) AS BIGINT) AND "c"."Rating" IS NOT DISTINCT FROM CAST(orm_item("k"."value", 1) AS INTEGER)
ORDER BY "c"."Id";

-- s => s.Posts.GroupBy(p => p.Author) .Select(g => new { g.Key.Name, Ids = g.OrderBy(p => p.Id).Select(p => p.Id).ToList() })
SELECT any_value("a"."Name") AS "Name", "a"."Id"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
GROUP BY "a"."Id";
SELECT "p"."Id", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Posts" AS "p"
WHERE "p"."AuthorId" = CAST("k"."value" AS BIGINT)
ORDER BY "p"."Id";

-- s => s.Posts.GroupBy(p => p.AuthorId).Where(g => g.Count() > 2).OrderBy(g => g.Key) .Select(g => new { g.Key, Ids = g.OrderBy(p => p.Id).Select(p => p.Id).ToList() })
SELECT "p"."AuthorId" AS "Key"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId"
HAVING COUNT(*) > 2
ORDER BY "p"."AuthorId";
SELECT "p"."Id", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Posts" AS "p"
WHERE "p"."AuthorId" = CAST("k"."value" AS BIGINT)
ORDER BY "p"."Id";

-- s => s.Posts.GroupBy(p => p.AuthorId).OrderBy(g => g.Key).Take(2) .Select(g => new { g.Key, Ids = g.OrderBy(p => p.Id).Select(p => p.Id).ToList() })
SELECT "p"."AuthorId" AS "Key"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId"
ORDER BY "p"."AuthorId"
LIMIT @p1;
SELECT "p"."Id", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Posts" AS "p"
WHERE "p"."AuthorId" = CAST("k"."value" AS BIGINT)
ORDER BY "p"."Id";

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, First = g.OrderBy(p => p.Id).Take(2).Select(p => p.Id).ToList(), Best = g.OrderByDescending(p => p.Score).ThenBy(p => p.Id).Take(2).Select(p => p.Title).ToList(), })
SELECT "p"."AuthorId" AS "Key"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";
SELECT "p"."Id", "p"."parent"
FROM (
    SELECT "p1"."Id", "k"."key" AS "parent", ROW_NUMBER() OVER (PARTITION BY "k"."key" ORDER BY "p1"."Id") AS "number"
    FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
    CROSS JOIN "Posts" AS "p1"
    WHERE "p1"."AuthorId" = CAST("k"."value" AS BIGINT)
) AS "p"
WHERE "p"."number" <= @p2
ORDER BY "p"."number";
SELECT "p"."Title", "p"."parent"
FROM (
    SELECT "p1"."Title", "k"."key" AS "parent", ROW_NUMBER()
            OVER (PARTITION BY "k"."key" ORDER BY "p1"."Score" DESC, "p1"."Id") AS "number"
    FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
    CROSS JOIN "Posts" AS "p1"
    WHERE "p1"."AuthorId" = CAST("k"."value" AS BIGINT)
) AS "p"
WHERE "p"."number" <= @p2
ORDER BY "p"."number";

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, Posts = g.OrderBy(p => p.Id) .Select(p => new { p.Id, Comments = p.Comments.OrderBy(c => c.Id).Select(c => c.Id).ToList() }) .ToList(), })
SELECT "p"."AuthorId" AS "Key"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";
SELECT "p"."Id", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Posts" AS "p"
WHERE "p"."AuthorId" = CAST("k"."value" AS BIGINT)
ORDER BY "p"."Id";
SELECT "c"."Id", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = CAST("k"."value" AS BIGINT)
ORDER BY "c"."Id";

-- s => s.Posts.OrderBy(p => p.Id) .GroupBy(p => p.AuthorId, p => p.Title, (key, titles) => new { key, titles })
SELECT "p"."AuthorId" AS "key"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";
SELECT "p"."Title", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Posts" AS "p"
WHERE "p"."AuthorId" = CAST("k"."value" AS BIGINT)
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id) .GroupBy(p => p.AuthorId, (key, posts) => new { key, N = posts.Count(), posts })
SELECT "p"."AuthorId" AS "key", COUNT(*) AS "N"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Posts" AS "p"
WHERE "p"."AuthorId" = CAST("k"."value" AS BIGINT)
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).GroupBy(p => p.AuthorId, p => new { p.Id, Comments = p.Comments.OrderBy(c => c.Id).Select(c => c.Id).ToList() })
SELECT "p"."Id", "p"."AuthorId" AS "Key"
FROM "Posts" AS "p"
ORDER BY "p"."Id";
SELECT "c"."Id", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = CAST("k"."value" AS BIGINT)
ORDER BY "c"."Id";

-- s => s.Posts.GroupBy(p => p.CommunityId).Select(g => new { g.Key, States = g.GroupBy(p => p.State).OrderBy(h => h.Key).Select(h => new { h.Key, N = h.Count() }).ToList(), })
SELECT "p"."CommunityId" AS "Key"
FROM "Posts" AS "p"
GROUP BY "p"."CommunityId";
SELECT "p"."State" AS "Key", COUNT(*) AS "N", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Posts" AS "p"
WHERE "p"."CommunityId" = CAST("k"."value" AS BIGINT)
GROUP BY "p"."State", "k"."key"
ORDER BY "p"."State";

-- s => s.Users.Select(u => new { u.Name, States = u.Posts.GroupBy(p => p.State).OrderBy(g => g.Key) .Select(g => new { g.Key, Sum = g.Sum(p => p.Score), Best = g.Max(p => p.Score) }).ToList(), })
SELECT "u"."Name", "u"."Id"
FROM "Users" AS "u";
SELECT "p"."State" AS "Key", SUM("p"."Score") AS "Sum", MAX("p"."Score") AS "Best", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Posts" AS "p"
WHERE "p"."AuthorId" = CAST("k"."value" AS BIGINT)
GROUP BY "p"."State", "k"."key"
ORDER BY "p"."State";

-- s => s.Users.Select(u => new { u.Name, Busy = u.Posts.GroupBy(p => p.CommunityId).Where(g => g.Count() > 1).OrderBy(g => g.Key) .Select(g => g.Key).ToList(), })
SELECT "u"."Name", "u"."Id"
FROM "Users" AS "u";
SELECT "p"."CommunityId", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Posts" AS "p"
WHERE "p"."AuthorId" = CAST("k"."value" AS BIGINT)
GROUP BY "p"."CommunityId", "k"."key"
HAVING COUNT(*) > 1
ORDER BY "p"."CommunityId";

-- s => s.Communities.Select(c => new { c.Name, Authors = c.Posts.GroupBy(p => p.Author.Name).OrderByDescending(g => g.Count()).ThenBy(g => g.Key) .Take(2).Select(g => new { g.Key, N = g.Count() }).ToList(), })
SELECT "c"."Name", "c"."Id"
FROM "Communities" AS "c";
SELECT "p"."Key", "p"."N", "p"."parent"
FROM (
    SELECT "a"."Name" AS "Key", COUNT(*) AS "N", "k"."key" AS "parent", ROW_NUMBER()
            OVER (PARTITION BY "k"."key" ORDER BY COUNT(*) DESC, "a"."Name") AS "number"
    FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
    CROSS JOIN "Posts" AS "p1"
    INNER JOIN "Users" AS "a" ON "a"."Id" = "p1"."AuthorId"
    WHERE "p1"."CommunityId" = CAST("k"."value" AS BIGINT)
    GROUP BY "a"."Name", "k"."key"
) AS "p"
WHERE "p"."number" <= @p2
ORDER BY "p"."number";

