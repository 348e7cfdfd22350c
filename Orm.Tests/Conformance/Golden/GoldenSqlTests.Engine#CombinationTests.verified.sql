-- s => s.Posts.Join(s.Users, p => p.AuthorId, u => u.Id, (p, u) => new { p, u }) .GroupBy(x => x.u.Name).Select(g => new { g.Key, N = g.Count(), Max = g.Max(x => x.p.Score) })
SELECT "u"."Name" AS "Key", COUNT(*) AS "N", MAX("p"."Score") AS "Max"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "u" ON "p"."AuthorId" = "u"."Id"
GROUP BY "u"."Name";

-- s => s.Posts.Select(p => p.Score).Concat(s.Users.Select(u => u.Karma)) .GroupBy(x => x).Select(g => new { g.Key, N = g.Count() })
SELECT "p"."Score" AS "Key", COUNT(*) AS "N"
FROM (
    SELECT "p1"."Score"
    FROM "Posts" AS "p1"
    UNION ALL
    SELECT "u"."Karma" AS "Score"
    FROM "Users" AS "u"
) AS "p"
GROUP BY "p"."Score";

-- s => s.Posts.GroupBy(p => p.AuthorId) .SelectMany(g => g.OrderByDescending(p => p.Score).ThenBy(p => p.Id).Take(2))
SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
    "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
FROM (
    SELECT "p2"."AuthorId"
    FROM "Posts" AS "p2"
    GROUP BY "p2"."AuthorId"
) AS "p"
INNER JOIN (
    SELECT "p3"."Id", "p3"."Title", "p3"."Body", "p3"."Score", "p3"."CreatedAt", "p3"."EditedAt",
        "p3"."State", "p3"."AuthorId", "p3"."CommunityId", ROW_NUMBER()
            OVER (PARTITION BY "p3"."AuthorId" ORDER BY "p3"."Score" DESC, "p3"."Id") AS "number"
    FROM "Posts" AS "p3"
) AS "p1" ON "p1"."AuthorId" = "p"."AuthorId" AND "p1"."number" <= @p1;

-- s => s.Posts.GroupBy(p => p.AuthorId).SelectMany(g => g, (g, p) => new { g.Key, p.Title })
SELECT "p"."AuthorId" AS "Key", "p1"."Title"
FROM (
    SELECT "p2"."AuthorId"
    FROM "Posts" AS "p2"
    GROUP BY "p2"."AuthorId"
) AS "p"
INNER JOIN "Posts" AS "p1" ON "p1"."AuthorId" = "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, N = g.Count() }) .Join(s.Users, x => x.Key, u => u.Id, (x, u) => new { u.Name, x.N })
SELECT "u"."Name", "p"."N"
FROM (
    SELECT "p1"."AuthorId", COUNT(*) AS "N"
    FROM "Posts" AS "p1"
    GROUP BY "p1"."AuthorId"
) AS "p"
INNER JOIN "Users" AS "u" ON "p"."AuthorId" = "u"."Id";

-- s => s.Users.LeftJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, p) => new { u, p }) .Select(x => new { x.u.Id, C = x.p == null ? 0 : x.p.Comments.Count() })
SELECT "u"."Id", CASE WHEN "p"."Id" IS NULL THEN 0 ELSE (
    SELECT COUNT(*)
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id"
) END AS "C"
FROM "Users" AS "u"
LEFT JOIN "Posts" AS "p" ON "u"."Id" = "p"."AuthorId";

-- s => s.Users.LeftJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, p) => new { u, p }) .OrderBy(x => x.u.Id).ThenBy(x => x.p == null ? 0 : x.p.Id).Take(9).Select(x => new { x.u.Name, x.p })
SELECT "u"."Name", "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Users" AS "u"
LEFT JOIN "Posts" AS "p" ON "u"."Id" = "p"."AuthorId"
ORDER BY "u"."Id", CASE WHEN "p"."Id" IS NULL THEN 0 ELSE "p"."Id" END NULLS FIRST
LIMIT @p1;

-- s => s.Users.LeftJoin(s.Posts.Select(p => new { p.AuthorId, p.Title }), u => u.Id, x => x.AuthorId, (u, x) => new { u.Id, x }).Where(y => y.x == null).Select(y => y.Id)
SELECT "u"."Id"
FROM "Users" AS "u"
LEFT JOIN "Posts" AS "p" ON "u"."Id" = "p"."AuthorId"
WHERE "p"."Id" IS NULL;

-- s => s.Users.LeftJoin(s.Posts.Select(p => new { p.AuthorId, p.Title }), u => u.Id, x => x.AuthorId, (u, x) => new { u.Id, x }).Distinct()
SELECT DISTINCT "u"."Id", "p"."Id" AS "present", "p"."AuthorId", "p"."Title"
FROM "Users" AS "u"
LEFT JOIN "Posts" AS "p" ON "u"."Id" = "p"."AuthorId";

-- s => s.Users.Select(u => new { u.Id, F = u.Posts.OrderBy(p => p.Id).Select(p => new { p.Id, p.Title }) .FirstOrDefault() }).Union(s.Users.Select(u => new { u.Id, F = u.Posts.OrderBy(p => p.Id) .Select(p => new { p.Id, p.Title }).FirstOrDefault() })).Select(x => x.Id)
SELECT "u"."Id"
FROM (
    SELECT "u1"."Id", (
        SELECT "p"."Id"
        FROM "Posts" AS "p"
        WHERE "p"."AuthorId" = "u1"."Id"
        ORDER BY "p"."Id"
        LIMIT @p1
    ) AS "present", (
        SELECT "p1"."Title"
        FROM "Posts" AS "p1"
        WHERE "p1"."AuthorId" = "u1"."Id"
        ORDER BY "p1"."Id"
        LIMIT @p1
    ) AS "Title"
    FROM "Users" AS "u1"
    UNION
    SELECT "u2"."Id", (
        SELECT "p2"."Id"
        FROM "Posts" AS "p2"
        WHERE "p2"."AuthorId" = "u2"."Id"
        ORDER BY "p2"."Id"
        LIMIT @p1
    ) AS "present", (
        SELECT "p3"."Title"
        FROM "Posts" AS "p3"
        WHERE "p3"."AuthorId" = "u2"."Id"
        ORDER BY "p3"."Id"
        LIMIT @p1
    ) AS "Title"
    FROM "Users" AS "u2"
) AS "u";

-- s => s.Users.OrderBy(u => u.Id).SelectMany(u => u.Posts.OrderBy(p => p.Id).Take(1).DefaultIfEmpty(), (u, p) => new { u.Id, T = p == null ? "none" : p.Title })
SELECT "u"."Id", CASE WHEN "p"."Id" IS NULL THEN 'none' ELSE "p"."Title" END AS "T"
FROM "Users" AS "u"
LEFT JOIN (
    SELECT "p1"."Id", "p1"."Title", "p1"."AuthorId", ROW_NUMBER()
            OVER (PARTITION BY "p1"."AuthorId" ORDER BY "p1"."Id") AS "number"
    FROM "Posts" AS "p1"
) AS "p" ON "p"."AuthorId" = "u"."Id" AND "p"."number" <= @p1
ORDER BY "u"."Id", "p"."Id";

-- s => s.Posts.Where(p => s.Users.Select(u => u.Id).Union(s.Comments.Select(c => c.AuthorId)) .Contains(p.AuthorId)).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
WHERE "p"."AuthorId" IN (
    SELECT "u"."Id"
    FROM (
        SELECT "u1"."Id"
        FROM "Users" AS "u1"
        UNION
        SELECT "c"."AuthorId" AS "Id"
        FROM "Comments" AS "c"
    ) AS "u"
);

-- s => s.Posts.Select(p => s.Users.Where(u => u.Id == p.AuthorId).Union(s.Users.Where(u => u.Id == 1)) .OrderBy(u => u.Id).First().Name)
SELECT (
    SELECT "u"."Name"
    FROM (
        SELECT "u1"."Id", "u1"."Name", "u1"."Bio", "u1"."Karma", "u1"."JoinedAt", "u1"."IsBanned"
        FROM "Users" AS "u1"
        WHERE "u1"."Id" = "p"."AuthorId"
        UNION
        SELECT "u2"."Id", "u2"."Name", "u2"."Bio", "u2"."Karma", "u2"."JoinedAt", "u2"."IsBanned"
        FROM "Users" AS "u2"
        WHERE "u2"."Id" = 1
    ) AS "u"
    ORDER BY "u"."Id"
    LIMIT @p1
) AS "value"
FROM "Posts" AS "p";

-- s => s.Users.SelectMany(u => u.Posts.Take(0))
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Users" AS "u"
INNER JOIN (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId", ROW_NUMBER() OVER (PARTITION BY "p1"."AuthorId") AS "number"
    FROM "Posts" AS "p1"
) AS "p" ON "p"."AuthorId" = "u"."Id" AND "p"."number" <= @p1;

-- s => s.Comments.SelectMany(c => c.Replies.DefaultIfEmpty(), (c, r) => new { c.Id, r }) .SelectMany(x => x.r!.Replies.DefaultIfEmpty(), (x, y) => new { x.Id, R = x.r, Y = y })
SELECT "c"."Id", "c1"."Id" AS "Id1", "c1"."Text", "c1"."Rating", "c1"."CreatedAt", "c1"."PostId",
    "c1"."AuthorId", "c1"."ParentId", "c2"."Id" AS "Id2", "c2"."Text" AS "Text1", "c2"."Rating" AS "Rating1",
    "c2"."CreatedAt" AS "CreatedAt1", "c2"."PostId" AS "PostId1", "c2"."AuthorId" AS "AuthorId1",
    "c2"."ParentId" AS "ParentId1"
FROM "Comments" AS "c"
LEFT JOIN "Comments" AS "c1" ON "c1"."ParentId" = "c"."Id"
LEFT JOIN "Comments" AS "c2" ON "c2"."ParentId" = "c1"."Id";

-- s => s.Users.SelectMany(u => u.Posts.OrderBy(p => p.Id).Take(2)).Sum(p => p.Score)
SELECT coalesce((
    SELECT SUM("p"."Score")
    FROM "Users" AS "u"
    INNER JOIN (
        SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
            "p1"."State", "p1"."AuthorId", "p1"."CommunityId", ROW_NUMBER()
                OVER (PARTITION BY "p1"."AuthorId" ORDER BY "p1"."Id") AS "number"
        FROM "Posts" AS "p1"
    ) AS "p" ON "p"."AuthorId" = "u"."Id" AND "p"."number" <= @p1
), 0) AS "value";

-- s => s.Users.Where(u => u.Posts.OrderBy(p => p.Id).TakeLast(2).Any(p => p.Score > 0)).Count()
SELECT COUNT(*) AS "value"
FROM "Users" AS "u"
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT "p1"."Score"
        FROM "Posts" AS "p1"
        WHERE "p1"."AuthorId" = "u"."Id"
        ORDER BY "p1"."Id" DESC
        LIMIT @p1
    ) AS "p"
    WHERE "p"."Score" > 0
);

-- s => s.Users.Sum(u => u.Posts.SelectMany(p => p.Comments).Count())
SELECT coalesce((
    SELECT SUM((
        SELECT COUNT(*)
        FROM "Posts" AS "p"
        INNER JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id"
        WHERE "p"."AuthorId" = "u"."Id"
    ))
    FROM "Users" AS "u"
), 0) AS "value";

