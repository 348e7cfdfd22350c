-- s => s.Users.Join(s.Posts, u => u.Id, p => p.AuthorId, (u, p) => new { u.Name, p.Score }) .GroupBy(x => x.Name).Select(g => new { g.Key, N = g.Count(), S = g.Sum(x => x.Score) })
SELECT "u"."Name" AS "Key", COUNT(*) AS "N", SUM("p"."Score") AS "S"
FROM "Users" AS "u"
INNER JOIN "Posts" AS "p" ON "u"."Id" = "p"."AuthorId"
GROUP BY "u"."Name";

-- s => from u in s.Users join p in s.Posts on u.Id equals p.AuthorId group p by u into g select new { g.Key.Name, Best = g.Max(p => p.Score) }
SELECT any_value("u"."Name") AS "Name", MAX("p"."Score") AS "Best"
FROM "Users" AS "u"
INNER JOIN "Posts" AS "p" ON "u"."Id" = "p"."AuthorId"
GROUP BY "u"."Id";

-- s => s.Users.LeftJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, p) => new { u.Name, P = p }) .GroupBy(x => x.Name).Select(g => new { g.Key, N = g.Count(x => x.P != null) })
SELECT "u"."Name" AS "Key", COUNT(*) FILTER (WHERE "p"."Id" IS NOT NULL) AS "N"
FROM "Users" AS "u"
LEFT JOIN "Posts" AS "p" ON "u"."Id" = "p"."AuthorId"
GROUP BY "u"."Name";

-- s => s.Users.SelectMany(u => u.Posts, (u, p) => new { u.Name, p.State }) .GroupBy(x => new { x.Name, x.State }).Select(g => new { g.Key, N = g.Count() })
SELECT "u"."Name", "p"."State", COUNT(*) AS "N"
FROM "Users" AS "u"
INNER JOIN "Posts" AS "p" ON "p"."AuthorId" = "u"."Id"
GROUP BY "u"."Name", "p"."State";

-- s => s.Users.SelectMany(u => u.Posts).SelectMany(p => p.Comments).GroupBy(c => c.AuthorId) .Select(g => new { g.Key, N = g.Count(), Best = g.Max(c => c.Rating) })
SELECT "c"."AuthorId" AS "Key", COUNT(*) AS "N", MAX("c"."Rating") AS "Best"
FROM "Users" AS "u"
INNER JOIN "Posts" AS "p" ON "p"."AuthorId" = "u"."Id"
INNER JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id"
GROUP BY "c"."AuthorId";

-- s => s.Users.Join(s.Posts, u => u.Id, p => p.AuthorId, (u, p) => new { User = u, Post = p }) .GroupBy(x => x.User.IsBanned) .Select(g => new { g.Key, First = g.OrderBy(x => x.Post.Id).First().Post.Title })
SELECT "u"."IsBanned" AS "Key", (
    SELECT "p1"."Title"
    FROM "Users" AS "u1"
    INNER JOIN "Posts" AS "p1" ON "u1"."Id" = "p1"."AuthorId"
    WHERE "u1"."IsBanned" = "u"."IsBanned"
    ORDER BY "p1"."Id"
    LIMIT @p1
) AS "First"
FROM "Users" AS "u"
INNER JOIN "Posts" AS "p" ON "u"."Id" = "p"."AuthorId"
GROUP BY "u"."IsBanned";

-- s => s.Users.Join(s.Posts, u => u.Id, p => p.AuthorId, (u, p) => new { User = u, Post = p }) .GroupBy(x => x.User.IsBanned, x => x.Post) .Select(g => new { g.Key, First = g.OrderBy(x => x.Id).First() })
SELECT "u"."IsBanned" AS "Key", "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt",
    "p"."EditedAt", "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM (
    SELECT "u1"."IsBanned", (
        SELECT "p2"."Id"
        FROM "Users" AS "u2"
        INNER JOIN "Posts" AS "p2" ON "u2"."Id" = "p2"."AuthorId"
        WHERE "u2"."IsBanned" = "u1"."IsBanned"
        ORDER BY "p2"."Id"
        LIMIT @p1
    ) AS "Post"
    FROM "Users" AS "u1"
    INNER JOIN "Posts" AS "p1" ON "u1"."Id" = "p1"."AuthorId"
    GROUP BY "u1"."IsBanned"
) AS "u"
LEFT JOIN "Posts" AS "p" ON "p"."Id" = "u"."Post";

-- s => s.Posts.GroupBy(p => p.AuthorId) .Join(s.Users, g => g.Key, u => u.Id, (g, u) => new { u.Name, N = g.Count() })
SELECT "u"."Name", (
    SELECT COUNT(*)
    FROM "Posts" AS "p1"
    WHERE "p1"."AuthorId" = "p"."AuthorId"
) AS "N"
FROM (
    SELECT "p2"."AuthorId"
    FROM "Posts" AS "p2"
    GROUP BY "p2"."AuthorId"
) AS "p"
INNER JOIN "Users" AS "u" ON "p"."AuthorId" = "u"."Id";

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, N = g.Count() }) .Join(s.Users, g => g.Key, u => u.Id, (g, u) => new { u.Name, g.N })
SELECT "u"."Name", "p"."N"
FROM (
    SELECT "p1"."AuthorId", COUNT(*) AS "N"
    FROM "Posts" AS "p1"
    GROUP BY "p1"."AuthorId"
) AS "p"
INNER JOIN "Users" AS "u" ON "p"."AuthorId" = "u"."Id";

-- s => from u in s.Users join g in s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, N = g.Count() }) on u.Id equals g.Key where g.N > 1 select new { u.Name, g.N }
SELECT "u"."Name", "p"."N"
FROM "Users" AS "u"
INNER JOIN (
    SELECT "p1"."AuthorId", COUNT(*) AS "N"
    FROM "Posts" AS "p1"
    GROUP BY "p1"."AuthorId"
) AS "p" ON "u"."Id" = "p"."AuthorId"
WHERE "p"."N" > 1;

-- s => s.Users.LeftJoin( s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, Sum = g.Sum(p => p.Score) }), u => u.Id, g => g.Key, (u, g) => new { u.Name, Sum = g == null ? (int?)null : g.Sum })
SELECT "u"."Name", CASE WHEN "p"."AuthorId" IS NULL THEN NULL ELSE "p"."Sum" END AS "Sum"
FROM "Users" AS "u"
LEFT JOIN (
    SELECT "p1"."AuthorId", SUM("p1"."Score") AS "Sum"
    FROM "Posts" AS "p1"
    GROUP BY "p1"."AuthorId"
) AS "p" ON "u"."Id" = "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.CommunityId).Select(g => new { g.Key, Max = g.Max(p => p.Score) }) .Join( s.Posts, g => new { Community = g.Key, Score = g.Max }, p => new { Community = p.CommunityId, p.Score }, (g, p) => new { p.Id, p.Title })
SELECT "p1"."Id", "p1"."Title"
FROM (
    SELECT "p2"."CommunityId", MAX("p2"."Score") AS "Max"
    FROM "Posts" AS "p2"
    GROUP BY "p2"."CommunityId"
) AS "p"
INNER JOIN "Posts" AS "p1" ON "p"."CommunityId" = "p1"."CommunityId" AND "p"."Max" = "p1"."Score";

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, N = g.Count() }) .SelectMany(g => s.Users.Where(u => u.Id == g.Key), (g, u) => new { u.Name, g.N })
SELECT "u"."Name", "p"."N"
FROM (
    SELECT "p1"."AuthorId", COUNT(*) AS "N"
    FROM "Posts" AS "p1"
    GROUP BY "p1"."AuthorId"
) AS "p"
INNER JOIN "Users" AS "u" ON "u"."Id" = "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId).SelectMany(g => g)
SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
    "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
FROM (
    SELECT "p2"."AuthorId"
    FROM "Posts" AS "p2"
    GROUP BY "p2"."AuthorId"
) AS "p"
INNER JOIN "Posts" AS "p1" ON "p1"."AuthorId" = "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId).Where(g => g.Count() > 2).SelectMany(g => g)
SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
    "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
FROM (
    SELECT "p2"."AuthorId"
    FROM "Posts" AS "p2"
    GROUP BY "p2"."AuthorId"
    HAVING COUNT(*) > 2
) AS "p"
INNER JOIN "Posts" AS "p1" ON "p1"."AuthorId" = "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId).SelectMany(g => g.Where(p => p.Score > 3).Select(p => p.Title))
SELECT "p1"."Title"
FROM (
    SELECT "p2"."AuthorId"
    FROM "Posts" AS "p2"
    GROUP BY "p2"."AuthorId"
) AS "p"
INNER JOIN "Posts" AS "p1" ON "p1"."AuthorId" = "p"."AuthorId"
WHERE "p1"."Score" > 3;

-- s => s.Posts.GroupBy(p => p.AuthorId).SelectMany(g => g, (g, p) => new { g.Key, p.Title })
SELECT "p"."AuthorId" AS "Key", "p1"."Title"
FROM (
    SELECT "p2"."AuthorId"
    FROM "Posts" AS "p2"
    GROUP BY "p2"."AuthorId"
) AS "p"
INNER JOIN "Posts" AS "p1" ON "p1"."AuthorId" = "p"."AuthorId";

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

-- s => s.Comments.GroupBy(c => c.ParentId).Where(g => g.Key == null || g.Count() > 1) .SelectMany(g => g).Select(c => c.Id)
SELECT "c1"."Id"
FROM (
    SELECT "c2"."ParentId"
    FROM "Comments" AS "c2"
    GROUP BY "c2"."ParentId"
    HAVING "c2"."ParentId" IS NULL OR COUNT(*) > 1
) AS "c"
INNER JOIN "Comments" AS "c1" ON "c1"."ParentId" IS NOT DISTINCT FROM "c"."ParentId";

-- s => from p in s.Posts group p by p.AuthorId into g from p in g where p.Score > g.Average(q => q.Score) select new { g.Key, p.Title }
SELECT "p"."AuthorId" AS "Key", "p1"."Title"
FROM (
    SELECT "p2"."AuthorId"
    FROM "Posts" AS "p2"
    GROUP BY "p2"."AuthorId"
) AS "p"
INNER JOIN "Posts" AS "p1" ON "p1"."AuthorId" = "p"."AuthorId"
WHERE CAST("p1"."Score" AS DOUBLE PRECISION) > (
    SELECT AVG(CAST("p3"."Score" AS DOUBLE PRECISION))
    FROM "Posts" AS "p3"
    WHERE "p3"."AuthorId" = "p"."AuthorId"
);

