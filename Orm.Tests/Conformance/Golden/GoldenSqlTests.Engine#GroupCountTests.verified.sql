-- s => s.Posts.CountBy(p => p.AuthorId)
SELECT "p"."AuthorId" AS "Key", COUNT(*) AS "Value"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.Where(p => p.Score > 0).CountBy(p => p.State)
SELECT "p"."State" AS "Key", COUNT(*) AS "Value"
FROM "Posts" AS "p"
WHERE "p"."Score" > 0
GROUP BY "p"."State";

-- s => s.Posts.CountBy(p => p.Author.Name).Where(x => x.Value > 1)
SELECT "a"."Name" AS "Key", COUNT(*) AS "Value"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
GROUP BY "a"."Name"
HAVING COUNT(*) > 1;

-- s => s.Posts.CountBy(p => p.AuthorId).OrderByDescending(x => x.Value).ThenBy(x => x.Key).Take(3)
SELECT "p"."AuthorId" AS "Key", COUNT(*) AS "Value"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId"
ORDER BY COUNT(*) DESC, "p"."AuthorId"
LIMIT @p1;

-- s => s.Posts.CountBy(p => new { p.AuthorId, p.State }).Select(x => new { x.Key.State, x.Value })
SELECT "p"."State", COUNT(*) AS "Value"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId", "p"."State";

-- s => s.Posts.CountBy(p => p.AuthorId).CountBy(x => x.Value)
SELECT "p"."key" AS "Key", COUNT(*) AS "Value"
FROM (
    SELECT COUNT(*) AS "key"
    FROM "Posts" AS "p1"
    GROUP BY "p1"."AuthorId"
) AS "p"
GROUP BY "p"."key";

-- s => s.Users.Select(u => new { u.Name, N = u.Posts.CountBy(p => p.State, null).Count() })
SELECT "u"."Name", (
    SELECT COUNT(*)
    FROM (
        SELECT 1 AS "State"
        FROM "Posts" AS "p1"
        WHERE "p1"."AuthorId" = "u"."Id"
        GROUP BY "p1"."State"
    ) AS "p"
) AS "N"
FROM "Users" AS "u";

-- s => s.Posts.CountBy(p => p.AuthorId, null).Max(x => x.Value)
SELECT MAX("p"."value") AS "value"
FROM (
    SELECT COUNT(*) AS "value"
    FROM "Posts" AS "p1"
    GROUP BY "p1"."AuthorId"
) AS "p";

-- s => s.Specimens.Max(x => x.UInt64)
SELECT coalesce(MAX("s"."UInt64") FILTER (WHERE "s"."UInt64" < 0), MAX("s"."UInt64")) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Min(x => x.UInt64)
SELECT coalesce(MIN("s"."UInt64") FILTER (WHERE "s"."UInt64" >= 0), MIN("s"."UInt64")) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Max(x => x.MaybeUInt64)
SELECT coalesce(MAX("s"."MaybeUInt64") FILTER (WHERE "s"."MaybeUInt64" < 0), MAX("s"."MaybeUInt64")) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.UInt64 > long.MaxValue).Min(x => x.UInt64)
SELECT coalesce(MIN("s"."UInt64") FILTER (WHERE "s"."UInt64" >= 0), MIN("s"."UInt64")) AS "value"
FROM "Specimens" AS "s"
WHERE ("s"."UInt64" < 0) > (9223372036854775807 < 0) OR ("s"."UInt64" < 0) = (9223372036854775807 < 0) AND "s"."UInt64" > 9223372036854775807;

-- s => s.Specimens.Where(x => x.UInt64 < 100).Max(x => x.UInt64)
SELECT coalesce(MAX("s"."UInt64") FILTER (WHERE "s"."UInt64" < 0), MAX("s"."UInt64")) AS "value"
FROM "Specimens" AS "s"
WHERE ("s"."UInt64" < 0) < (100 < 0) OR ("s"."UInt64" < 0) = (100 < 0) AND "s"."UInt64" < 100;

-- s => s.Specimens.Where(x => x.Id < 0).Max(x => x.MaybeUInt64)
SELECT coalesce(MAX("s"."MaybeUInt64") FILTER (WHERE "s"."MaybeUInt64" < 0), MAX("s"."MaybeUInt64")) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."Id" < 0;

-- s => s.Specimens.Where(x => x.Id < 0).Max(x => x.UInt64)
SELECT coalesce(MAX("s"."UInt64") FILTER (WHERE "s"."UInt64" < 0), MAX("s"."UInt64")) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."Id" < 0;
-- ends in InvalidOperationException

-- s => s.Specimens.GroupBy(x => x.MaybeInt32).Select(g => new { g.Key, Least = g.Min(x => x.UInt64), Most = g.Max(x => x.MaybeUInt64), Some = g.Where(x => x.Boolean).Max(x => (ulong?)x.UInt64), })
SELECT "s"."MaybeInt32" AS "Key", coalesce(MIN("s"."UInt64") FILTER (WHERE "s"."UInt64" >= 0), MIN("s"."UInt64")) AS "Least",
    coalesce(MAX("s"."MaybeUInt64") FILTER (WHERE "s"."MaybeUInt64" < 0), MAX("s"."MaybeUInt64")) AS "Most",
    coalesce(MAX("s"."UInt64") FILTER (WHERE "s"."Boolean" = TRUE AND "s"."UInt64" < 0), MAX("s"."UInt64") FILTER (WHERE "s"."Boolean" = TRUE)) AS "Some"
FROM "Specimens" AS "s"
GROUP BY "s"."MaybeInt32";

-- s => s.Specimens.GroupBy(x => x.MaybeInt32).Where(g => g.Max(x => x.UInt64) > 100).Select(g => g.Key)
SELECT "s"."MaybeInt32"
FROM "Specimens" AS "s"
GROUP BY "s"."MaybeInt32"
HAVING (coalesce(MAX("s"."UInt64") FILTER (WHERE "s"."UInt64" < 0), MAX("s"."UInt64")) < 0) > (100 < 0) OR (coalesce(MAX("s"."UInt64") FILTER (WHERE "s"."UInt64" < 0), MAX("s"."UInt64")) < 0) = (100 < 0) AND coalesce(MAX("s"."UInt64") FILTER (WHERE "s"."UInt64" < 0), MAX("s"."UInt64")) > 100;

-- s => s.Specimens.GroupBy(x => x.MaybeInt32).OrderBy(g => g.Max(x => x.UInt64)).ThenBy(g => g.Key) .Select(g => g.Key)
SELECT "s"."MaybeInt32"
FROM "Specimens" AS "s"
GROUP BY "s"."MaybeInt32"
ORDER BY coalesce(MAX("s"."UInt64") FILTER (WHERE "s"."UInt64" < 0), MAX("s"."UInt64")) < 0, coalesce(MAX("s"."UInt64") FILTER (WHERE "s"."UInt64" < 0), MAX("s"."UInt64")), "s"."MaybeInt32" NULLS FIRST;

