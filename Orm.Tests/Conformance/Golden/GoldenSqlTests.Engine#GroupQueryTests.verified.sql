-- s => s.Posts.GroupBy(p => p.AuthorId, p => p.Score).Select(g => new { g.Key, Sum = g.Sum() })
SELECT "p"."AuthorId" AS "Key", SUM("p"."Score") AS "Sum"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId, p => p.Score) .Select(g => new { g.Key, Max = g.Max(), N = g.Count(n => n > 0) })
SELECT "p"."AuthorId" AS "Key", MAX("p"."Score") AS "Max", COUNT(*) FILTER (WHERE "p"."Score" > 0) AS "N"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId, p => p.Body).Select(g => new { g.Key, Max = g.Max() })
SELECT "p"."AuthorId" AS "Key", MAX("p"."Body") AS "Max"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId, p => new { p.Score, p.Author.Karma }) .Select(g => new { g.Key, Sum = g.Sum(x => x.Score + x.Karma) })
SELECT "p"."AuthorId" AS "Key", SUM("p"."Score" + "a"."Karma") AS "Sum"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId, p => p.Author).Select(g => new { g.Key, K = g.Max(a => a.Karma) })
SELECT "p"."AuthorId" AS "Key", MAX("a"."Karma") AS "K"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId, (key, posts) => new { key, N = posts.Count() })
SELECT "p"."AuthorId" AS "key", COUNT(*) AS "N"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId, (key, posts) => posts.Sum(p => p.Score))
SELECT SUM("p"."Score") AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.Author, (author, posts) => new { author.Name, N = posts.Count() })
SELECT any_value("a"."Name") AS "Name", COUNT(*) AS "N"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
GROUP BY "a"."Id";

-- s => s.Posts.GroupBy(p => new { p.AuthorId, p.State }, (key, posts) => new { key.State, N = posts.Count() })
SELECT "p"."State", COUNT(*) AS "N"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId", "p"."State";

-- s => s.Posts.GroupBy(p => p.AuthorId, p => p.Score, (key, scores) => new { key, Sum = scores.Sum() })
SELECT "p"."AuthorId" AS "key", SUM("p"."Score") AS "Sum"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId, p => p.Body, (key, all) => new { key, N = all.Count(b => b == null) })
SELECT "p"."AuthorId" AS "key", COUNT(*) FILTER (WHERE "p"."Body" IS NULL) AS "N"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId, (key, posts) => new { key, N = posts.Count() }) .Where(x => x.N > 2).OrderBy(x => x.key)
SELECT "p"."AuthorId" AS "key", COUNT(*) AS "N"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId"
HAVING COUNT(*) > 2
ORDER BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId, null).Select(g => new { g.Key, N = g.Count() })
SELECT "p"."AuthorId" AS "Key", COUNT(*) AS "N"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => from p in s.Posts group p by p.AuthorId into g select new { g.Key, N = g.Count() }
SELECT "p"."AuthorId" AS "Key", COUNT(*) AS "N"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => from p in s.Posts group p.Score by p.AuthorId into g select new { g.Key, Sum = g.Sum() }
SELECT "p"."AuthorId" AS "Key", SUM("p"."Score") AS "Sum"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => from p in s.Posts where p.Score > 0 group p by p.Community.Name into g let n = g.Count() where n > 1 orderby n descending, g.Key select new { g.Key, n, Best = g.Max(p => p.Score) }
SELECT "c"."Name" AS "Key", COUNT(*) AS "n", MAX("p"."Score") AS "Best"
FROM "Posts" AS "p"
INNER JOIN "Communities" AS "c" ON "c"."Id" = "p"."CommunityId"
WHERE "p"."Score" > 0
GROUP BY "c"."Name"
HAVING COUNT(*) > 1
ORDER BY COUNT(*) DESC, "c"."Name";

-- s => from p in s.Posts let busy = p.Comments.Count() > 2 group p by busy into g select new { g.Key, N = g.Count() }
SELECT "p"."key" AS "Key", COUNT(*) AS "N"
FROM (
    SELECT (
        SELECT COUNT(*)
        FROM "Comments" AS "c"
        WHERE "c"."PostId" = "p1"."Id"
    ) > 2 AS "key"
    FROM "Posts" AS "p1"
) AS "p"
GROUP BY "p"."key";

-- s => s.Posts.GroupBy(p => p.AuthorId).Where(g => g.Count() > 2).Select(g => g.Key)
SELECT "p"."AuthorId"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId"
HAVING COUNT(*) > 2;

-- s => s.Posts.GroupBy(p => p.AuthorId).Where(g => g.Key > 3).Select(g => new { g.Key, N = g.Count() })
SELECT "p"."AuthorId" AS "Key", COUNT(*) AS "N"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId"
HAVING "p"."AuthorId" > 3;

-- s => s.Posts.GroupBy(p => p.AuthorId).Where(g => g.Sum(p => p.Score) > 10 && g.Key != 2) .Select(g => new { g.Key, N = g.Count() })
SELECT "p"."AuthorId" AS "Key", COUNT(*) AS "N"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId"
HAVING SUM("p"."Score") > 10 AND "p"."AuthorId" <> 2;

-- s => s.Posts.GroupBy(p => p.AuthorId).Where(g => g.Average(p => p.Score) < 5) .Where(g => g.Count() > 1).Select(g => g.Key)
SELECT "p"."AuthorId"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId"
HAVING AVG(CAST("p"."Score" AS DOUBLE PRECISION)) < DOUBLE PRECISION '5' AND COUNT(*) > 1;

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, N = g.Count() }).Where(x => x.N > 2)
SELECT "p"."AuthorId" AS "Key", COUNT(*) AS "N"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId"
HAVING COUNT(*) > 2;

-- s => s.Comments.GroupBy(c => c.PostId).Where(g => g.Max(c => c.Rating) == null).Select(g => g.Key)
SELECT "c"."PostId"
FROM "Comments" AS "c"
GROUP BY "c"."PostId"
HAVING MAX("c"."Rating") IS NULL;

-- s => s.Comments.GroupBy(c => c.PostId).Where(g => !(g.Max(c => c.Rating) > 3)).Select(g => g.Key)
SELECT "c"."PostId"
FROM "Comments" AS "c"
GROUP BY "c"."PostId"
HAVING MAX("c"."Rating") > 3 IS NOT TRUE;

-- s => s.Orders.GroupBy(o => o.CustomerId).Where(g => g.Sum(o => o.Total) > 100m).Select(g => g.Key)
SELECT "o"."CustomerId"
FROM "Orders" AS "o"
GROUP BY "o"."CustomerId"
HAVING orm_dec_sum("o"."Total") > 100;

-- s => s.Posts.GroupBy(p => p.Author).Where(g => g.Key.Karma > 0).Select(g => g.Key.Name)
SELECT any_value("a"."Name") AS "Name"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
GROUP BY "a"."Id"
HAVING any_value("a"."Karma") > 0;

-- s => s.Posts.GroupBy(p => p.Author).Where(g => g.Key.Posts.Count() == g.Count()).Select(g => g.Key.Name)
SELECT any_value("a"."Name") AS "Name"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
GROUP BY "a"."Id"
HAVING (
    SELECT COUNT(*)
    FROM "Posts" AS "p1"
    WHERE "p1"."AuthorId" = "a"."Id"
) = COUNT(*);

-- s => s.Posts.GroupBy(p => p.Body).Where(g => g.Key == null).Select(g => g.Count())
SELECT COUNT(*) AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."Body"
HAVING "p"."Body" IS NULL;

-- s => s.Posts.GroupBy(p => p.AuthorId).Where(g => s.Users.Any(u => u.Id == g.Key && u.IsBanned)) .Select(g => g.Count())
SELECT COUNT(*) AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId"
HAVING EXISTS (
    SELECT 1
    FROM "Users" AS "u"
    WHERE "u"."Id" = "p"."AuthorId" AND "u"."IsBanned" = TRUE
);

-- s => s.Posts.GroupBy(p => p.AuthorId).Where(g => s.Users.Count(u => u.Karma > g.Count()) > 3) .Select(g => g.Key)
SELECT "p"."AuthorId"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId"
HAVING (
    SELECT COUNT(*)
    FROM "Users" AS "u"
    WHERE "u"."Karma" > (
        SELECT COUNT(*)
        FROM "Posts" AS "p1"
        WHERE "p1"."AuthorId" = "p"."AuthorId"
    )
) > 3;

-- s => s.Posts.GroupBy(p => p.AuthorId) .Where(g => g.Count(p => p.Score > g.Average(q => q.Score)) > 1).Select(g => g.Key)
SELECT "p"."AuthorId"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId"
HAVING COUNT(*) FILTER (WHERE CAST("p"."Score" AS DOUBLE PRECISION) > (
    SELECT AVG(CAST("p1"."Score" AS DOUBLE PRECISION))
    FROM "Posts" AS "p1"
    WHERE "p1"."AuthorId" = "p"."AuthorId"
)) > 1;

-- s => s.Posts.GroupBy(p => p.AuthorId).OrderBy(g => g.Key).Select(g => new { g.Key, N = g.Count() })
SELECT "p"."AuthorId" AS "Key", COUNT(*) AS "N"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId"
ORDER BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId).OrderByDescending(g => g.Count()).ThenBy(g => g.Key) .Select(g => new { g.Key, N = g.Count() })
SELECT "p"."AuthorId" AS "Key", COUNT(*) AS "N"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId"
ORDER BY COUNT(*) DESC, "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, N = g.Count() }) .OrderByDescending(x => x.N).ThenBy(x => x.Key)
SELECT "p"."AuthorId" AS "Key", COUNT(*) AS "N"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId"
ORDER BY COUNT(*) DESC, "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId).OrderByDescending(g => g.Count()).ThenBy(g => g.Key) .Skip(1).Take(3).Select(g => new { g.Key, N = g.Count() })
SELECT "p"."AuthorId" AS "Key", COUNT(*) AS "N"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId"
ORDER BY COUNT(*) DESC, "p"."AuthorId"
LIMIT @p1 OFFSET @p2;

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, N = g.Count() }) .OrderByDescending(x => x.N).ThenBy(x => x.Key).Take(Page)
SELECT "p"."AuthorId" AS "Key", COUNT(*) AS "N"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId"
ORDER BY COUNT(*) DESC, "p"."AuthorId"
LIMIT @p1;

-- s => s.Posts.GroupBy(p => p.AuthorId).OrderBy(g => g.Key).Take(4).Where(g => g.Count() > 2) .Select(g => new { g.Key, Sum = g.Sum(p => p.Score) })
SELECT "p"."AuthorId" AS "Key", coalesce((
    SELECT SUM("p1"."Score")
    FROM "Posts" AS "p1"
    WHERE "p1"."AuthorId" = "p"."AuthorId"
), 0) AS "Sum"
FROM (
    SELECT "p2"."AuthorId"
    FROM "Posts" AS "p2"
    GROUP BY "p2"."AuthorId"
    ORDER BY "p2"."AuthorId"
    LIMIT @p1
) AS "p"
WHERE (
    SELECT COUNT(*)
    FROM "Posts" AS "p3"
    WHERE "p3"."AuthorId" = "p"."AuthorId"
) > 2
ORDER BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId).OrderBy(g => g.Key).Take(4).OrderByDescending(g => g.Count()) .ThenBy(g => g.Key).Select(g => g.Max(p => p.Score))
SELECT (
    SELECT MAX("p1"."Score")
    FROM "Posts" AS "p1"
    WHERE "p1"."AuthorId" = "p"."AuthorId"
) AS "value"
FROM (
    SELECT "p2"."AuthorId"
    FROM "Posts" AS "p2"
    GROUP BY "p2"."AuthorId"
    ORDER BY "p2"."AuthorId"
    LIMIT @p1
) AS "p"
ORDER BY (
    SELECT COUNT(*)
    FROM "Posts" AS "p3"
    WHERE "p3"."AuthorId" = "p"."AuthorId"
) DESC, "p"."AuthorId", "p"."AuthorId";

-- s => s.Orders.GroupBy(o => o.CustomerId).OrderBy(g => g.Sum(o => o.Total)).ThenBy(g => g.Key) .Select(g => g.Key)
SELECT "o"."CustomerId"
FROM "Orders" AS "o"
GROUP BY "o"."CustomerId"
ORDER BY orm_dec_sum("o"."Total"), "o"."CustomerId";

-- s => s.Comments.GroupBy(c => c.PostId).OrderBy(g => g.Max(c => c.Rating)).ThenBy(g => g.Key) .Select(g => g.Key)
SELECT "c"."PostId"
FROM "Comments" AS "c"
GROUP BY "c"."PostId"
ORDER BY MAX("c"."Rating") NULLS FIRST, "c"."PostId";

-- s => s.Posts.GroupBy(p => p.Author).OrderBy(g => g.Key.Name) .Select(g => new { g.Key.Name, N = g.Count() })
SELECT any_value("a"."Name") AS "Name", COUNT(*) AS "N"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
GROUP BY "a"."Id"
ORDER BY any_value("a"."Name");

-- s => s.Posts.GroupBy(p => new { p.AuthorId, p.State }).OrderBy(g => g.Key.State) .ThenByDescending(g => g.Key.AuthorId).Select(g => new { g.Key, N = g.Count() })
SELECT "p"."AuthorId", "p"."State", COUNT(*) AS "N"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId", "p"."State"
ORDER BY "p"."State", "p"."AuthorId" DESC;

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.Count()).Distinct()
SELECT DISTINCT COUNT(*) AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.Count()).Distinct().OrderBy(n => n)
SELECT DISTINCT COUNT(*) AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId"
ORDER BY COUNT(*);

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.Count()).Distinct().Where(n => n > 1)
SELECT DISTINCT COUNT(*) AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId"
HAVING COUNT(*) > 1;

-- s => s.Posts.OrderBy(p => p.Id).Take(20).GroupBy(p => p.AuthorId) .Select(g => new { g.Key, N = g.Count() })
SELECT "p"."AuthorId" AS "Key", COUNT(*) AS "N"
FROM (
    SELECT "p1"."AuthorId"
    FROM "Posts" AS "p1"
    ORDER BY "p1"."Id"
    LIMIT @p1
) AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.OrderBy(p => p.Id).Skip(3).Take(20).GroupBy(p => p.Author) .Select(g => new { g.Key.Name, S = g.Sum(p => p.Score) })
SELECT any_value("p"."Name") AS "Name", SUM("p"."Score") AS "S"
FROM (
    SELECT "a"."Id", "a"."Name", "p1"."Score"
    FROM "Posts" AS "p1"
    INNER JOIN "Users" AS "a" ON "a"."Id" = "p1"."AuthorId"
    ORDER BY "p1"."Id"
    LIMIT @p1 OFFSET @p2
) AS "p"
GROUP BY "p"."Id";

-- s => s.Posts.Select(p => new { p.AuthorId, p.State }).Distinct().GroupBy(x => x.AuthorId) .Select(g => new { g.Key, States = g.Count() })
SELECT "p"."AuthorId" AS "Key", COUNT(*) AS "States"
FROM (
    SELECT DISTINCT "p1"."AuthorId", "p1"."State"
    FROM "Posts" AS "p1"
) AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.Select(p => new { p.Author.Name, p.Score }).GroupBy(x => x.Name) .Select(g => new { g.Key, S = g.Sum(x => x.Score) })
SELECT "a"."Name" AS "Key", SUM("p"."Score") AS "S"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
GROUP BY "a"."Name";

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.Count()).GroupBy(n => n) .Select(g => new { Posts = g.Key, Authors = g.Count() })
SELECT "p"."key" AS "Posts", COUNT(*) AS "Authors"
FROM (
    SELECT COUNT(*) AS "key"
    FROM "Posts" AS "p1"
    GROUP BY "p1"."AuthorId"
) AS "p"
GROUP BY "p"."key";

-- s => s.Posts.GroupBy(p => p.AuthorId).GroupBy(g => g.Count()) .Select(g => new { g.Key, N = g.Count() })
SELECT "p"."key" AS "Key", COUNT(*) AS "N"
FROM (
    SELECT COUNT(*) AS "key"
    FROM "Posts" AS "p1"
    GROUP BY "p1"."AuthorId"
) AS "p"
GROUP BY "p"."key";

-- s => s.Posts.GroupBy(p => p.AuthorId).GroupBy(g => g.Count()) .Select(g => new { g.Key, Most = g.Max(h => h.Key) })
SELECT "p"."key" AS "Key", MAX("p"."AuthorId") AS "Most"
FROM (
    SELECT COUNT(*) AS "key", "p1"."AuthorId"
    FROM "Posts" AS "p1"
    GROUP BY "p1"."AuthorId"
) AS "p"
GROUP BY "p"."key";

-- s => s.Posts.GroupBy(p => new { p.AuthorId, p.State }) .Select(g => new { g.Key.AuthorId, g.Key.State, N = g.Count() }) .GroupBy(x => x.AuthorId).Select(g => new { g.Key, Most = g.Max(x => x.N), States = g.Count() })
SELECT "p"."AuthorId" AS "Key", MAX("p"."N") AS "Most", COUNT(*) AS "States"
FROM (
    SELECT "p1"."AuthorId", COUNT(*) AS "N"
    FROM "Posts" AS "p1"
    GROUP BY "p1"."AuthorId", "p1"."State"
) AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Users.Select(u => new { u.Name, States = u.Posts.GroupBy(p => p.State).Count() })
SELECT "u"."Name", (
    SELECT COUNT(*)
    FROM (
        SELECT "p1"."State"
        FROM "Posts" AS "p1"
        WHERE "p1"."AuthorId" = "u"."Id"
        GROUP BY "p1"."State"
    ) AS "p"
) AS "States"
FROM "Users" AS "u";

-- s => s.Users.Select(u => new { u.Name, Most = u.Posts.GroupBy(p => p.State).Max(g => (int?)g.Count()) })
SELECT "u"."Name", (
    SELECT MAX("p"."value")
    FROM (
        SELECT COUNT(*) AS "value"
        FROM "Posts" AS "p1"
        WHERE "p1"."AuthorId" = "u"."Id"
        GROUP BY "p1"."State"
    ) AS "p"
) AS "Most"
FROM "Users" AS "u";

-- s => s.Users.Where(u => u.Posts.GroupBy(p => p.CommunityId).Any(g => g.Count() > 1))
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
WHERE EXISTS (
    SELECT 1
    FROM "Posts" AS "p"
    WHERE "p"."AuthorId" = "u"."Id"
    GROUP BY "p"."CommunityId"
    HAVING COUNT(*) > 1
);

-- s => s.Users.Where(u => u.Posts.GroupBy(p => p.CommunityId).All(g => g.Count() == 1)).Select(u => u.Id)
SELECT "u"."Id"
FROM "Users" AS "u"
WHERE NOT EXISTS (
    SELECT 1
    FROM "Posts" AS "p"
    WHERE "p"."AuthorId" = "u"."Id"
    GROUP BY "p"."CommunityId"
    HAVING COUNT(*) <> 1
);

-- s => s.Users.Select(u => new { u.Name, Home = u.Posts.GroupBy(p => p.CommunityId).OrderByDescending(g => g.Count()).ThenBy(g => g.Key) .Select(g => (long?)g.Key).FirstOrDefault(), })
SELECT "u"."Name", (
    SELECT "p"."CommunityId"
    FROM "Posts" AS "p"
    WHERE "p"."AuthorId" = "u"."Id"
    GROUP BY "p"."CommunityId"
    ORDER BY COUNT(*) DESC, "p"."CommunityId"
    LIMIT @p1
) AS "Home"
FROM "Users" AS "u";

-- s => s.Users.Where(u => s.Posts.GroupBy(p => p.AuthorId).Where(g => g.Count() > 2).Select(g => g.Key) .Contains(u.Id))
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
WHERE "u"."Id" IN (
    SELECT "p"."AuthorId"
    FROM "Posts" AS "p"
    GROUP BY "p"."AuthorId"
    HAVING COUNT(*) > 2
);

-- s => s.Communities.Select(c => new { c.Name, N = s.Posts.Where(p => p.CommunityId == c.Id).GroupBy(p => p.AuthorId).Count(g => g.Count() > 1), })
SELECT "c"."Name", (
    SELECT COUNT(*)
    FROM (
        SELECT "p1"."AuthorId"
        FROM "Posts" AS "p1"
        WHERE "p1"."CommunityId" = "c"."Id"
        GROUP BY "p1"."AuthorId"
        HAVING COUNT(*) > 1
    ) AS "p"
) AS "N"
FROM "Communities" AS "c";

-- s => s.Posts.GroupBy(p => p.CommunityId) .Select(g => new { g.Key, Authors = g.GroupBy(p => p.AuthorId).Count() })
SELECT "p"."CommunityId" AS "Key", (
    SELECT COUNT(*)
    FROM (
        SELECT "p2"."AuthorId"
        FROM "Posts" AS "p2"
        WHERE "p2"."CommunityId" = "p"."CommunityId"
        GROUP BY "p2"."AuthorId"
    ) AS "p1"
) AS "Authors"
FROM "Posts" AS "p"
GROUP BY "p"."CommunityId";

-- s => s.Posts.GroupBy(p => p.CommunityId) .Select(g => new { g.Key, Most = g.GroupBy(p => p.AuthorId).Max(h => h.Count()) })
SELECT "p"."CommunityId" AS "Key", (
    SELECT MAX("p1"."value")
    FROM (
        SELECT COUNT(*) AS "value"
        FROM "Posts" AS "p2"
        WHERE "p2"."CommunityId" = "p"."CommunityId"
        GROUP BY "p2"."AuthorId"
    ) AS "p1"
) AS "Most"
FROM "Posts" AS "p"
GROUP BY "p"."CommunityId";

-- s => s.Posts.GroupBy(p => p.AuthorId).Count()
SELECT COUNT(*) AS "value"
FROM (
    SELECT "p1"."AuthorId"
    FROM "Posts" AS "p1"
    GROUP BY "p1"."AuthorId"
) AS "p";

-- s => s.Posts.GroupBy(p => p.AuthorId).LongCount(g => g.Count() > 2)
SELECT COUNT(*) AS "value"
FROM (
    SELECT "p1"."AuthorId"
    FROM "Posts" AS "p1"
    GROUP BY "p1"."AuthorId"
    HAVING COUNT(*) > 2
) AS "p";

-- s => s.Posts.GroupBy(p => p.AuthorId).Any()
SELECT EXISTS (
    SELECT 1
    FROM "Posts" AS "p"
    GROUP BY "p"."AuthorId"
) AS "value";

-- s => s.Posts.GroupBy(p => p.AuthorId).Any(g => g.Count() > 100)
SELECT EXISTS (
    SELECT 1
    FROM "Posts" AS "p"
    GROUP BY "p"."AuthorId"
    HAVING COUNT(*) > 100
) AS "value";

-- s => s.Posts.GroupBy(p => p.AuthorId).All(g => g.Count() > 1)
SELECT NOT EXISTS (
    SELECT 1
    FROM "Posts" AS "p"
    GROUP BY "p"."AuthorId"
    HAVING COUNT(*) <= 1
) AS "value";

-- s => s.Posts.GroupBy(p => p.AuthorId).Max(g => g.Count())
SELECT MAX("p"."value") AS "value"
FROM (
    SELECT COUNT(*) AS "value"
    FROM "Posts" AS "p1"
    GROUP BY "p1"."AuthorId"
) AS "p";

-- s => s.Posts.GroupBy(p => p.AuthorId).Sum(g => g.Count())
SELECT coalesce((
    SELECT SUM("p"."value")
    FROM (
        SELECT COUNT(*) AS "value"
        FROM "Posts" AS "p1"
        GROUP BY "p1"."AuthorId"
    ) AS "p"
), 0) AS "value";

-- s => s.Posts.GroupBy(p => p.AuthorId).Average(g => g.Sum(p => p.Score))
SELECT AVG(CAST("p"."value" AS DOUBLE PRECISION)) AS "value"
FROM (
    SELECT SUM("p1"."Score") AS "value"
    FROM "Posts" AS "p1"
    GROUP BY "p1"."AuthorId"
) AS "p";

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.Sum(p => p.Score)).Min()
SELECT MIN("p"."value") AS "value"
FROM (
    SELECT SUM("p1"."Score") AS "value"
    FROM "Posts" AS "p1"
    GROUP BY "p1"."AuthorId"
) AS "p";

-- s => s.Orders.GroupBy(o => o.CustomerId).Select(g => g.Sum(o => o.Total)).Max()
SELECT MAX("o"."value") AS "value"
FROM (
    SELECT orm_dec_sum("o1"."Total") AS "value"
    FROM "Orders" AS "o1"
    GROUP BY "o1"."CustomerId"
) AS "o";

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.Key).Contains(3L)
SELECT @p1 IN (
    SELECT "p"."AuthorId"
    FROM "Posts" AS "p"
    GROUP BY "p"."AuthorId"
) AS "value";

-- s => s.Posts.GroupBy(p => p.AuthorId).OrderByDescending(g => g.Count()).ThenBy(g => g.Key) .Select(g => g.Key).First()
SELECT "p"."AuthorId"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId"
ORDER BY COUNT(*) DESC, "p"."AuthorId"
LIMIT @p1;

-- s => s.Posts.GroupBy(p => p.AuthorId).OrderBy(g => g.Key) .Select(g => new { g.Key, N = g.Count() }).First(x => x.N > 1)
SELECT "p"."AuthorId" AS "Key", COUNT(*) AS "N"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId"
HAVING COUNT(*) > 1
ORDER BY "p"."AuthorId"
LIMIT @p1;

-- s => s.Posts.GroupBy(p => p.AuthorId).OrderBy(g => g.Key) .Select(g => new { g.Key, N = g.Count() }).Last()
SELECT "p"."AuthorId" AS "Key", COUNT(*) AS "N"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId"
ORDER BY "p"."AuthorId" DESC
LIMIT @p1;

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.Key).SingleOrDefault(k => k == -5)
SELECT "p"."AuthorId"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId"
HAVING "p"."AuthorId" = -5
LIMIT @p1;

-- s => s.Posts.Where(p => p.Id == -1).GroupBy(p => p.AuthorId).Sum(g => g.Count())
SELECT coalesce((
    SELECT SUM("p"."value")
    FROM (
        SELECT COUNT(*) AS "value"
        FROM "Posts" AS "p1"
        WHERE "p1"."Id" = -1
        GROUP BY "p1"."AuthorId"
    ) AS "p"
), 0) AS "value";

-- s => s.Posts.Where(p => p.Id == -1).GroupBy(p => p.AuthorId).Max(g => g.Count())
SELECT MAX("p"."value") AS "value"
FROM (
    SELECT COUNT(*) AS "value"
    FROM "Posts" AS "p1"
    WHERE "p1"."Id" = -1
    GROUP BY "p1"."AuthorId"
) AS "p";
-- ends in InvalidOperationException

