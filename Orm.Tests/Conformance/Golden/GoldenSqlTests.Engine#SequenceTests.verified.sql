-- s => s.Posts.OrderBy(p => p.Id).Reverse()
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
ORDER BY "p"."Id" DESC;

-- s => s.Posts.OrderBy(p => p.Id).Take(10).Reverse().Select(p => p.Id)
SELECT "p"."Id"
FROM (
    SELECT "p1"."Id"
    FROM "Posts" AS "p1"
    ORDER BY "p1"."Id"
    LIMIT @p1
) AS "p"
ORDER BY "p"."Id" DESC;

-- s => s.Posts.OrderBy(p => p.Title).ThenByDescending(p => p.Id).Reverse().Take(7)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
ORDER BY "p"."Title" DESC, "p"."Id"
LIMIT @p1;

-- s => s.Posts.OrderBy(p => p.Score).ThenBy(p => p.Id).Skip(5).Take(10).Reverse().Skip(2)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
    FROM "Posts" AS "p1"
    ORDER BY "p1"."Score", "p1"."Id"
    LIMIT @p1 OFFSET @p2
) AS "p"
ORDER BY "p"."Score" DESC, "p"."Id" DESC
OFFSET @p3;

-- s => s.Posts.OrderBy(p => p.Id).Reverse().Reverse().Select(p => p.Title)
SELECT "p"."Title"
FROM "Posts" AS "p"
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).TakeLast(5)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
    FROM "Posts" AS "p1"
    ORDER BY "p1"."Id" DESC
    LIMIT @p1
) AS "p"
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).TakeLast(0)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
    FROM "Posts" AS "p1"
    ORDER BY "p1"."Id" DESC
    LIMIT @p1
) AS "p"
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).TakeLast(-3)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
    FROM "Posts" AS "p1"
    ORDER BY "p1"."Id" DESC
    LIMIT @p1
) AS "p"
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).TakeLast(1000).Select(p => p.Id)
SELECT "p"."Id"
FROM (
    SELECT "p1"."Id"
    FROM "Posts" AS "p1"
    ORDER BY "p1"."Id" DESC
    LIMIT @p1
) AS "p"
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Score).ThenBy(p => p.Id).TakeLast(5).Where(p => p.Body != null)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
    FROM "Posts" AS "p1"
    ORDER BY "p1"."Score" DESC, "p1"."Id" DESC
    LIMIT @p1
) AS "p"
WHERE "p"."Body" IS NOT NULL
ORDER BY "p"."Score", "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).SkipLast(50)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
    FROM "Posts" AS "p1"
    ORDER BY "p1"."Id" DESC
    OFFSET @p1
) AS "p"
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).SkipLast(0).Select(p => p.Id)
SELECT "p"."Id"
FROM (
    SELECT "p1"."Id"
    FROM "Posts" AS "p1"
    ORDER BY "p1"."Id" DESC
    OFFSET @p1
) AS "p"
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).SkipLast(-1).Select(p => p.Id)
SELECT "p"."Id"
FROM (
    SELECT "p1"."Id"
    FROM "Posts" AS "p1"
    ORDER BY "p1"."Id" DESC
    OFFSET @p1
) AS "p"
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).Take(10).SkipLast(3).Select(p => p.Title)
SELECT "p"."Title"
FROM (
    SELECT "p1"."Id", "p1"."Title"
    FROM (
        SELECT "p2"."Id", "p2"."Title"
        FROM "Posts" AS "p2"
        ORDER BY "p2"."Id"
        LIMIT @p1
    ) AS "p1"
    ORDER BY "p1"."Id" DESC
    OFFSET @p2
) AS "p"
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).Skip(10).TakeLast(3).Select(p => p.Author.Name)
SELECT "a"."Name"
FROM (
    SELECT "p1"."Id", "p1"."AuthorId"
    FROM (
        SELECT "p2"."Id", "p2"."AuthorId"
        FROM "Posts" AS "p2"
        ORDER BY "p2"."Id"
        OFFSET @p1
    ) AS "p1"
    ORDER BY "p1"."Id" DESC
    LIMIT @p2
) AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).TakeLast(5).Sum(p => p.Score)
SELECT coalesce((
    SELECT SUM("p"."Score")
    FROM (
        SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
            "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
        FROM "Posts" AS "p1"
        ORDER BY "p1"."Id" DESC
        LIMIT @p1
    ) AS "p"
), 0) AS "value";

-- s => s.Posts.OrderBy(p => p.Id).SkipLast(5).Count()
SELECT COUNT(*) AS "value"
FROM (
    SELECT 1 AS "Id"
    FROM "Posts" AS "p1"
    ORDER BY "p1"."Id" DESC
    OFFSET @p1
) AS "p";

-- s => s.Posts.OrderBy(p => p.Id).Reverse().First().Id
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
ORDER BY "p"."Id" DESC
LIMIT @p1;

-- s => s.Posts.OrderBy(p => p.Id).Take(-1)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
ORDER BY "p"."Id"
LIMIT @p1;

-- s => s.Posts.OrderBy(p => p.Id).Take(0)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
ORDER BY "p"."Id"
LIMIT @p1;

-- s => s.Posts.OrderBy(p => p.Id).Skip(-1).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
ORDER BY "p"."Id"
OFFSET @p1;

-- s => s.Posts.OrderBy(p => p.Id).Skip(-5).Take(3)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
ORDER BY "p"."Id"
LIMIT @p1 OFFSET @p2;

-- s => s.Posts.OrderBy(p => p.Id).Take(2..5)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
ORDER BY "p"."Id"
LIMIT @p1 OFFSET @p2;

-- s => s.Posts.OrderBy(p => p.Id).Take(5..2)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
ORDER BY "p"."Id"
LIMIT @p1 OFFSET @p2;

-- s => s.Posts.OrderBy(p => p.Id).Take(..4)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
ORDER BY "p"."Id"
LIMIT @p1 OFFSET @p2;

-- s => s.Posts.OrderBy(p => p.Id).Take(55..)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
    FROM (
        SELECT "p2"."Id", "p2"."Title", "p2"."Body", "p2"."Score", "p2"."CreatedAt", "p2"."EditedAt",
            "p2"."State", "p2"."AuthorId", "p2"."CommunityId"
        FROM "Posts" AS "p2"
        ORDER BY "p2"."Id"
        OFFSET @p1
    ) AS "p1"
    ORDER BY "p1"."Id" DESC
    OFFSET @p2
) AS "p"
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).Take(^4..)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
    FROM (
        SELECT "p2"."Id", "p2"."Title", "p2"."Body", "p2"."Score", "p2"."CreatedAt", "p2"."EditedAt",
            "p2"."State", "p2"."AuthorId", "p2"."CommunityId"
        FROM "Posts" AS "p2"
        ORDER BY "p2"."Id" DESC
        LIMIT @p1
    ) AS "p1"
    ORDER BY "p1"."Id" DESC
    OFFSET @p2
) AS "p"
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).Take(^6..^2)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
    FROM (
        SELECT "p2"."Id", "p2"."Title", "p2"."Body", "p2"."Score", "p2"."CreatedAt", "p2"."EditedAt",
            "p2"."State", "p2"."AuthorId", "p2"."CommunityId"
        FROM "Posts" AS "p2"
        ORDER BY "p2"."Id" DESC
        LIMIT @p1
    ) AS "p1"
    ORDER BY "p1"."Id" DESC
    OFFSET @p2
) AS "p"
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).Take(3..^50)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
    FROM (
        SELECT "p2"."Id", "p2"."Title", "p2"."Body", "p2"."Score", "p2"."CreatedAt", "p2"."EditedAt",
            "p2"."State", "p2"."AuthorId", "p2"."CommunityId"
        FROM "Posts" AS "p2"
        ORDER BY "p2"."Id"
        OFFSET @p1
    ) AS "p1"
    ORDER BY "p1"."Id" DESC
    OFFSET @p2
) AS "p"
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).Take(..).Select(p => p.Id)
SELECT "p"."Id"
FROM (
    SELECT "p1"."Id"
    FROM (
        SELECT "p2"."Id"
        FROM "Posts" AS "p2"
        ORDER BY "p2"."Id"
        OFFSET @p1
    ) AS "p1"
    ORDER BY "p1"."Id" DESC
    OFFSET @p2
) AS "p"
ORDER BY "p"."Id";

-- s => s.Posts.Where(p => p.Comments.OrderBy(c => c.Id).Take(-1).Any())
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
WHERE EXISTS (
    SELECT 1
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id"
    ORDER BY "c"."Id"
    LIMIT @p1
);

-- s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).TakeLast(2).Sum(c => c.Rating))
SELECT coalesce((
    SELECT SUM("c"."Rating")
    FROM (
        SELECT "c1"."Rating"
        FROM "Comments" AS "c1"
        WHERE "c1"."PostId" = "p"."Id"
        ORDER BY "c1"."Id" DESC
        LIMIT @p1
    ) AS "c"
), 0) AS "value"
FROM "Posts" AS "p";

-- s => s.Users.SelectMany(u => u.Posts.OrderBy(p => p.Id).TakeLast(2))
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Users" AS "u"
INNER JOIN (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId", ROW_NUMBER()
            OVER (PARTITION BY "p1"."AuthorId" ORDER BY "p1"."Id" DESC) AS "number"
    FROM "Posts" AS "p1"
) AS "p" ON "p"."AuthorId" = "u"."Id" AND "p"."number" <= @p1;

-- s => s.Users.SelectMany(u => u.Posts.OrderBy(p => p.Id).SkipLast(2), (u, p) => new { u.Id, p.Title })
SELECT "u"."Id", "p"."Title"
FROM "Users" AS "u"
INNER JOIN (
    SELECT "p1"."Title", "p1"."AuthorId", ROW_NUMBER()
            OVER (PARTITION BY "p1"."AuthorId" ORDER BY "p1"."Id" DESC) AS "number"
    FROM "Posts" AS "p1"
) AS "p" ON "p"."AuthorId" = "u"."Id" AND "p"."number" > @p1;

-- s => s.Posts.OrderBy(p => p.Id).Take(-4).Count()
SELECT COUNT(*) AS "value"
FROM (
    SELECT 1 AS "Id"
    FROM "Posts" AS "p1"
    ORDER BY "p1"."Id"
    LIMIT @p1
) AS "p";

-- s => s.Posts.OrderBy(p => p.Id).ElementAt(3)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
ORDER BY "p"."Id"
LIMIT @p1 OFFSET @p2;

-- s => s.Posts.OrderBy(p => p.Id).Select(p => p.Title).ElementAt(0)
SELECT "p"."Title"
FROM "Posts" AS "p"
ORDER BY "p"."Id"
LIMIT @p1 OFFSET @p2;

-- s => s.Posts.OrderBy(p => p.Id).ElementAtOrDefault(3)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
ORDER BY "p"."Id"
LIMIT @p1 OFFSET @p2;

-- s => s.Posts.OrderBy(p => p.Id).ElementAtOrDefault(3000)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
ORDER BY "p"."Id"
LIMIT @p1 OFFSET @p2;

-- s => s.Posts.OrderBy(p => p.Id).Select(p => p.Score).ElementAtOrDefault(3000)
SELECT "p"."Score"
FROM "Posts" AS "p"
ORDER BY "p"."Id"
LIMIT @p1 OFFSET @p2;

-- s => s.Posts.OrderBy(p => p.Id).ElementAtOrDefault(-1)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
ORDER BY "p"."Id"
LIMIT @p1 OFFSET @p2;

-- s => s.Posts.OrderBy(p => p.Id).ElementAt(new Index(2, true))
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
ORDER BY "p"."Id" DESC
LIMIT @p1 OFFSET @p2;

-- s => s.Posts.OrderBy(p => p.Id).ElementAt(new Index(2))
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
ORDER BY "p"."Id"
LIMIT @p1 OFFSET @p2;

-- s => s.Posts.OrderBy(p => p.Id).ElementAtOrDefault(new Index(2000, true))
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
ORDER BY "p"."Id" DESC
LIMIT @p1 OFFSET @p2;

-- s => s.Posts.OrderBy(p => p.Id).ElementAtOrDefault(new Index(0, true))
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
ORDER BY "p"."Id" DESC
LIMIT @p1 OFFSET @p2;

-- s => s.Posts.OrderBy(p => p.Id).Take(10).ElementAt(9).Title
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
    FROM "Posts" AS "p1"
    ORDER BY "p1"."Id"
    LIMIT @p1
) AS "p"
ORDER BY "p"."Id"
LIMIT @p2 OFFSET @p3;

-- s => s.Posts.OrderBy(p => p.Id).ElementAt(3000)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
ORDER BY "p"."Id"
LIMIT @p1 OFFSET @p2;
-- ends in ArgumentOutOfRangeException

-- s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).Select(c => c.Text).ElementAtOrDefault(1))
SELECT (
    SELECT "c"."Text"
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id"
    ORDER BY "c"."Id"
    LIMIT @p1 OFFSET @p2
) AS "value"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).Select(c => c.Id).ElementAtOrDefault(-1))
SELECT coalesce((
    SELECT "c"."Id"
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id"
    ORDER BY "c"."Id"
    LIMIT @p1 OFFSET @p2
), 0) AS "value"
FROM "Posts" AS "p";

-- s => s.Posts.Where(p => p.Comments.Any()) .Select(p => new { p.Id, First = p.Comments.OrderBy(c => c.Id).ElementAt(0).Text })
SELECT "p"."Id", (
    SELECT "c"."Text"
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id"
    ORDER BY "c"."Id"
    LIMIT @p1 OFFSET @p2
) AS "First"
FROM "Posts" AS "p"
WHERE EXISTS (
    SELECT 1
    FROM "Comments" AS "c1"
    WHERE "c1"."PostId" = "p"."Id"
);

-- s => s.Posts.OrderBy(p => p.Id).MinBy(p => p.Score)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
ORDER BY "p"."Score", "p"."Id"
LIMIT @p1;

-- s => s.Posts.OrderBy(p => p.Id).MaxBy(p => p.Score)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
ORDER BY "p"."Score" DESC, "p"."Id"
LIMIT @p1;

-- s => s.Posts.OrderByDescending(p => p.Id).MaxBy(p => p.State)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
ORDER BY "p"."State" DESC, "p"."Id" DESC
LIMIT @p1;

-- s => s.Comments.OrderBy(c => c.Id).MinBy(c => c.Rating)
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId"
FROM "Comments" AS "c"
ORDER BY "c"."Rating" IS NULL, "c"."Rating" NULLS FIRST, "c"."Id"
LIMIT @p1;

-- s => s.Comments.OrderBy(c => c.Id).MaxBy(c => c.Rating)
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId"
FROM "Comments" AS "c"
ORDER BY "c"."Rating" IS NULL, "c"."Rating" DESC NULLS LAST, "c"."Id"
LIMIT @p1;

-- s => s.Comments.Where(c => c.Rating == null).OrderBy(c => c.Id).MinBy(c => c.Rating)
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId"
FROM "Comments" AS "c"
WHERE "c"."Rating" IS NULL
ORDER BY "c"."Rating" IS NULL, "c"."Rating" NULLS FIRST, "c"."Id"
LIMIT @p1;

-- s => s.Comments.Where(c => c.Id < 0).MinBy(c => c.Rating)
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId"
FROM "Comments" AS "c"
WHERE "c"."Id" < 0
ORDER BY "c"."Rating" IS NULL, "c"."Rating" NULLS FIRST
LIMIT @p1;

-- s => s.Orders.OrderBy(o => o.Id).MaxBy(o => o.Total)
SELECT "o"."Id", "o"."PlacedAt", "o"."PaidAt", "o"."ShippedOn", "o"."Status", "o"."Priority",
    "o"."Total", "o"."Discount", "o"."Note", "o"."CustomerId", "o"."SalespersonId"
FROM "Orders" AS "o"
ORDER BY "o"."Total" DESC, "o"."Id"
LIMIT @p1;

-- s => s.Orders.OrderBy(o => o.Id).MinBy(o => o.Discount)
SELECT "o"."Id", "o"."PlacedAt", "o"."PaidAt", "o"."ShippedOn", "o"."Status", "o"."Priority",
    "o"."Total", "o"."Discount", "o"."Note", "o"."CustomerId", "o"."SalespersonId"
FROM "Orders" AS "o"
ORDER BY "o"."Discount" IS NULL, "o"."Discount" NULLS FIRST, "o"."Id"
LIMIT @p1;

-- s => s.Specimens.OrderBy(x => x.Id).MaxBy(x => x.UInt64)!.Id
SELECT "s"."Id", "s"."Boolean", "s"."MaybeBoolean", "s"."SByte", "s"."MaybeSByte", "s"."Byte",
    "s"."MaybeByte", "s"."Int16", "s"."MaybeInt16", "s"."UInt16", "s"."MaybeUInt16", "s"."Int32",
    "s"."MaybeInt32", "s"."UInt32", "s"."MaybeUInt32", "s"."Int64", "s"."MaybeInt64", "s"."UInt64",
    "s"."MaybeUInt64", "s"."Char", "s"."MaybeChar", "s"."Single", "s"."MaybeSingle", "s"."Double",
    "s"."MaybeDouble", "s"."Decimal", "s"."MaybeDecimal", "s"."String", "s"."MaybeString",
    "s"."Bytes", "s"."MaybeBytes", "s"."DateTime", "s"."MaybeDateTime", "s"."WallClock",
    "s"."DateTimeOffset", "s"."MaybeDateTimeOffset", "s"."DateOnly", "s"."MaybeDateOnly",
    "s"."TimeOnly", "s"."MaybeTimeOnly", "s"."TimeSpan", "s"."MaybeTimeSpan", "s"."Guid",
    "s"."MaybeGuid", "s"."Weekday", "s"."MaybeWeekday", "s"."NamedWeekday", "s"."MaybeNamedWeekday",
    "s"."Access", "s"."EdgeOfTime", "s"."OtherInt32", "s"."OtherString", "s"."OtherBoolean"
FROM "Specimens" AS "s"
ORDER BY "s"."UInt64" < 0 DESC, "s"."UInt64" DESC, "s"."Id"
LIMIT @p1;

-- s => s.Posts.OrderBy(p => p.Id).Take(20).MaxBy(p => p.Author.Karma)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
    FROM "Posts" AS "p1"
    ORDER BY "p1"."Id"
    LIMIT @p1
) AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
ORDER BY "a"."Karma" DESC, "p"."Id"
LIMIT @p2;

-- s => s.Posts.OrderBy(p => p.Id).Select(p => new { p.Id, p.Score }).MaxBy(x => x.Score)
SELECT "p"."Id", "p"."Score"
FROM "Posts" AS "p"
ORDER BY "p"."Score" DESC, "p"."Id"
LIMIT @p1;

-- s => s.Posts.Select(p => p.Score).Distinct().MaxBy(x => x % 5 == 0 ? x : -100)
SELECT "p"."Score"
FROM (
    SELECT DISTINCT "p1"."Score"
    FROM "Posts" AS "p1"
) AS "p"
ORDER BY CASE WHEN "p"."Score" % 5 = 0 THEN "p"."Score" ELSE -100 END DESC
LIMIT @p1;

-- s => s.Posts.Where(p => p.Id < 0).Select(p => p.Score).MinBy(x => x)
SELECT "p"."Score"
FROM "Posts" AS "p"
WHERE "p"."Id" < 0
ORDER BY "p"."Score"
LIMIT @p1;
-- ends in InvalidOperationException

-- s => s.Posts.Where(p => p.Comments.Any()) .Select(p => new { p.Id, p.Comments.OrderBy(c => c.Id).MaxBy(c => c.CreatedAt)!.Text })
SELECT "p"."Id", (
    SELECT "c"."Text"
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id"
    ORDER BY "c"."CreatedAt" DESC, "c"."Id"
    LIMIT @p1
) AS "Text"
FROM "Posts" AS "p"
WHERE EXISTS (
    SELECT 1
    FROM "Comments" AS "c1"
    WHERE "c1"."PostId" = "p"."Id"
);

-- s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).MinBy(c => c.CreatedAt))
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId"
FROM "Posts" AS "p"
LEFT JOIN "Comments" AS "c" ON "c"."Id" = (
    SELECT "c1"."Id"
    FROM "Comments" AS "c1"
    WHERE "c1"."PostId" = "p"."Id"
    ORDER BY "c1"."CreatedAt", "c1"."Id"
    LIMIT @p1
);

-- s => s.Posts.OrderBy(p => p.Id).DistinctBy(p => p.AuthorId)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId", ROW_NUMBER()
            OVER (PARTITION BY "p1"."AuthorId" ORDER BY "p1"."Id") AS "number"
    FROM "Posts" AS "p1"
) AS "p"
WHERE "p"."number" = 1
ORDER BY "p"."Id";

-- s => s.Posts.OrderByDescending(p => p.Score).ThenBy(p => p.Id).DistinctBy(p => p.Community.Name)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId", ROW_NUMBER()
            OVER (PARTITION BY "c"."Name" ORDER BY "p1"."Score" DESC, "p1"."Id") AS "number"
    FROM "Posts" AS "p1"
    INNER JOIN "Communities" AS "c" ON "c"."Id" = "p1"."CommunityId"
) AS "p"
WHERE "p"."number" = 1
ORDER BY "p"."Score" DESC, "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).DistinctBy(p => new { p.State, p.CommunityId }).Select(p => p.Title)
SELECT "p"."Title"
FROM (
    SELECT "p1"."Id", "p1"."Title", ROW_NUMBER()
            OVER (PARTITION BY "p1"."State", "p1"."CommunityId" ORDER BY "p1"."Id") AS "number"
    FROM "Posts" AS "p1"
) AS "p"
WHERE "p"."number" = 1
ORDER BY "p"."Id";

-- s => s.Comments.OrderBy(c => c.Id).DistinctBy(c => c.Rating)
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId"
FROM (
    SELECT "c1"."Id", "c1"."Text", "c1"."Rating", "c1"."CreatedAt", "c1"."PostId", "c1"."AuthorId",
        "c1"."ParentId", ROW_NUMBER() OVER (PARTITION BY "c1"."Rating" ORDER BY "c1"."Id") AS "number"
    FROM "Comments" AS "c1"
) AS "c"
WHERE "c"."number" = 1
ORDER BY "c"."Id";

-- s => s.Posts.OrderBy(p => p.Id).Take(20).DistinctBy(p => p.State)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId", ROW_NUMBER()
            OVER (PARTITION BY "p1"."State" ORDER BY "p1"."Id") AS "number"
    FROM (
        SELECT "p2"."Id", "p2"."Title", "p2"."Body", "p2"."Score", "p2"."CreatedAt", "p2"."EditedAt",
            "p2"."State", "p2"."AuthorId", "p2"."CommunityId"
        FROM "Posts" AS "p2"
        ORDER BY "p2"."Id"
        LIMIT @p1
    ) AS "p1"
) AS "p"
WHERE "p"."number" = 1
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).Select(p => new { p.Id, p.State }).DistinctBy(x => x.State)
SELECT "p"."Id", "p"."State"
FROM (
    SELECT "p1"."Id", "p1"."State", ROW_NUMBER() OVER (PARTITION BY "p1"."State" ORDER BY "p1"."Id") AS "number"
    FROM "Posts" AS "p1"
) AS "p"
WHERE "p"."number" = 1
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).DistinctBy(p => p.Author).Where(p => p.Score > 0)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId", ROW_NUMBER()
            OVER (PARTITION BY "a"."Id", "a"."Name", "a"."Bio", "a"."Karma", "a"."JoinedAt", "a"."IsBanned" ORDER BY "p1"."Id") AS "number"
    FROM "Posts" AS "p1"
    INNER JOIN "Users" AS "a" ON "a"."Id" = "p1"."AuthorId"
) AS "p"
WHERE "p"."number" = 1 AND "p"."Score" > 0
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).DistinctBy(p => p.State).OrderBy(p => p.Title).Take(2)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId", ROW_NUMBER()
            OVER (PARTITION BY "p1"."State" ORDER BY "p1"."Id") AS "number"
    FROM "Posts" AS "p1"
) AS "p"
WHERE "p"."number" = 1
ORDER BY "p"."Title", "p"."Id"
LIMIT @p1;

-- s => s.Posts.DistinctBy(p => p.AuthorId).Count()
SELECT COUNT(*) AS "value"
FROM (
    SELECT ROW_NUMBER() OVER (PARTITION BY "p1"."AuthorId") AS "number"
    FROM "Posts" AS "p1"
) AS "p"
WHERE "p"."number" = 1;

-- s => s.Users.SelectMany(u => u.Posts.OrderBy(p => p.Id).DistinctBy(p => p.State))
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Users" AS "u"
INNER JOIN (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId", ROW_NUMBER()
            OVER (PARTITION BY "p1"."State", "p1"."AuthorId" ORDER BY "p1"."Id") AS "number"
    FROM "Posts" AS "p1"
) AS "p" ON "p"."AuthorId" = "u"."Id"
WHERE "p"."number" = 1;

-- s => s.Posts.OrderBy(p => p.Id).Take(10) .UnionBy(s.Posts.OrderByDescending(p => p.Id).Take(20), p => p.AuthorId)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId", ROW_NUMBER()
            OVER (PARTITION BY "p1"."AuthorId" ORDER BY "p1"."part", "p1"."Id1" NULLS FIRST, "p1"."order" DESC NULLS LAST) AS "number",
        "p1"."part", "p1"."Id1", "p1"."order"
    FROM (
        SELECT "p2"."Id", "p2"."Title", "p2"."Body", "p2"."Score", "p2"."CreatedAt", "p2"."EditedAt",
            "p2"."State", "p2"."AuthorId", "p2"."CommunityId", 0 AS "part", "p2"."Id" AS "Id1",
            NULL AS "order"
        FROM (
            SELECT "p3"."Id", "p3"."Title", "p3"."Body", "p3"."Score", "p3"."CreatedAt",
                "p3"."EditedAt", "p3"."State", "p3"."AuthorId", "p3"."CommunityId"
            FROM "Posts" AS "p3"
            ORDER BY "p3"."Id"
            LIMIT @p1
        ) AS "p2"
        UNION ALL
        SELECT "p4"."Id", "p4"."Title", "p4"."Body", "p4"."Score", "p4"."CreatedAt", "p4"."EditedAt",
            "p4"."State", "p4"."AuthorId", "p4"."CommunityId", 1 AS "part", NULL AS "Id1",
            "p4"."Id" AS "order"
        FROM (
            SELECT "p5"."Id", "p5"."Title", "p5"."Body", "p5"."Score", "p5"."CreatedAt",
                "p5"."EditedAt", "p5"."State", "p5"."AuthorId", "p5"."CommunityId"
            FROM "Posts" AS "p5"
            ORDER BY "p5"."Id" DESC
            LIMIT @p2
        ) AS "p4"
    ) AS "p1"
) AS "p"
WHERE "p"."number" = 1
ORDER BY "p"."part", "p"."Id1" NULLS FIRST, "p"."order" DESC NULLS LAST;

-- s => s.Posts.OrderBy(p => p.Id).IntersectBy(Authors, p => p.AuthorId)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId", ROW_NUMBER()
            OVER (PARTITION BY "p1"."AuthorId" ORDER BY "p1"."Id") AS "number"
    FROM "Posts" AS "p1"
    WHERE "p1"."AuthorId" IN (SELECT CAST("value" AS BIGINT) FROM json_array_elements_text(@p1))
) AS "p"
WHERE "p"."number" = 1
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).ExceptBy(Authors, p => p.AuthorId)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId", ROW_NUMBER()
            OVER (PARTITION BY "p1"."AuthorId" ORDER BY "p1"."Id") AS "number"
    FROM "Posts" AS "p1"
    WHERE NOT "p1"."AuthorId" IN (SELECT CAST("value" AS BIGINT) FROM json_array_elements_text(@p1))
) AS "p"
WHERE "p"."number" = 1
ORDER BY "p"."Id";

-- s => s.Comments.OrderBy(c => c.Id).IntersectBy(MaybeNumbers, c => c.Rating)
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId"
FROM (
    SELECT "c1"."Id", "c1"."Text", "c1"."Rating", "c1"."CreatedAt", "c1"."PostId", "c1"."AuthorId",
        "c1"."ParentId", ROW_NUMBER() OVER (PARTITION BY "c1"."Rating" ORDER BY "c1"."Id") AS "number"
    FROM "Comments" AS "c1"
    WHERE "c1"."Rating" IN (SELECT CAST("value" AS INTEGER) FROM json_array_elements_text(@p1)) OR "c1"."Rating" IS NULL AND @p2 = TRUE
) AS "c"
WHERE "c"."number" = 1
ORDER BY "c"."Id";

-- s => s.Comments.OrderBy(c => c.Id).ExceptBy(MaybeNumbers, c => c.Rating)
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId"
FROM (
    SELECT "c1"."Id", "c1"."Text", "c1"."Rating", "c1"."CreatedAt", "c1"."PostId", "c1"."AuthorId",
        "c1"."ParentId", ROW_NUMBER() OVER (PARTITION BY "c1"."Rating" ORDER BY "c1"."Id") AS "number"
    FROM "Comments" AS "c1"
    WHERE NOT (("c1"."Rating" IN (SELECT CAST("value" AS INTEGER) FROM json_array_elements_text(@p1))) IS TRUE OR "c1"."Rating" IS NULL AND @p2)
) AS "c"
WHERE "c"."number" = 1
ORDER BY "c"."Id";

-- s => s.Posts.OrderBy(p => p.Id).IntersectBy(s.Comments.Select(c => c.AuthorId), p => p.AuthorId)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId", ROW_NUMBER()
            OVER (PARTITION BY "p1"."AuthorId" ORDER BY "p1"."Id") AS "number"
    FROM "Posts" AS "p1"
    WHERE "p1"."AuthorId" IN (
        SELECT "c"."AuthorId"
        FROM "Comments" AS "c"
    )
) AS "p"
WHERE "p"."number" = 1
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id) .ExceptBy(s.Comments.Where(c => c.Rating > 2).Select(c => c.AuthorId), p => p.AuthorId)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId", ROW_NUMBER()
            OVER (PARTITION BY "p1"."AuthorId" ORDER BY "p1"."Id") AS "number"
    FROM "Posts" AS "p1"
    WHERE NOT "p1"."AuthorId" IN (
        SELECT "c"."AuthorId"
        FROM "Comments" AS "c"
        WHERE "c"."Rating" > 2
    )
) AS "p"
WHERE "p"."number" = 1
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).Select(p => p.Score).Append(7)
SELECT "p"."Score"
FROM (
    SELECT "p1"."Score", 0 AS "part", "p1"."Id"
    FROM "Posts" AS "p1"
    UNION ALL
    SELECT @p1 AS "Score", 1 AS "part", NULL AS "Id"
) AS "p"
ORDER BY "p"."part", "p"."Id" NULLS FIRST;

-- s => s.Posts.OrderBy(p => p.Id).Select(p => p.Score).Prepend(7)
SELECT "p"."value"
FROM (
    SELECT @p1 AS "value", 0 AS "part", NULL AS "order"
    UNION ALL
    SELECT "p1"."Score" AS "value", 1 AS "part", "p1"."Id" AS "order"
    FROM "Posts" AS "p1"
) AS "p"
ORDER BY "p"."part", "p"."order" NULLS FIRST;

-- s => s.Posts.OrderBy(p => p.Title).ThenBy(p => p.Id).Select(p => p.Title).Append("z").Prepend("a")
SELECT "p"."value"
FROM (
    SELECT @p1 AS "value", 0 AS "part", NULL AS "order", NULL AS "order1", NULL AS "order2"
    UNION ALL
    SELECT "p1"."Title" AS "value", 1 AS "part", "p1"."part" AS "order", "p1"."Title1" AS "order1",
        "p1"."Id" AS "order2"
    FROM (
        SELECT "p2"."Title", 0 AS "part", "p2"."Title" AS "Title1", "p2"."Id"
        FROM "Posts" AS "p2"
        UNION ALL
        SELECT @p2 AS "Title", 1 AS "part", NULL AS "Title1", NULL AS "Id"
    ) AS "p1"
) AS "p"
ORDER BY "p"."part", "p"."order" NULLS FIRST, "p"."order1" NULLS FIRST, "p"."order2" NULLS FIRST;

-- s => s.Posts.Select(p => p.Score).Append(1000).Max()
SELECT MAX("p"."Score") AS "value"
FROM (
    SELECT "p1"."Score"
    FROM "Posts" AS "p1"
    UNION ALL
    SELECT @p1 AS "Score"
) AS "p";

-- s => s.Posts.OrderBy(p => p.Id).Select(p => p.Score).Append(7).Where(x => x > 5)
SELECT "p"."Score"
FROM (
    SELECT "p1"."Score", 0 AS "part", "p1"."Id"
    FROM "Posts" AS "p1"
    UNION ALL
    SELECT @p1 AS "Score", 1 AS "part", NULL AS "Id"
) AS "p"
WHERE "p"."Score" > 5
ORDER BY "p"."part", "p"."Id" NULLS FIRST;

-- s => s.Comments.OrderBy(c => c.Id).Select(c => c.Parent).OfType<Comment>()
SELECT "p"."Id", "p"."Text", "p"."Rating", "p"."CreatedAt", "p"."PostId", "p"."AuthorId",
    "p"."ParentId"
FROM "Comments" AS "c"
LEFT JOIN "Comments" AS "p" ON "p"."Id" = "c"."ParentId"
WHERE "c"."ParentId" IS NOT NULL
ORDER BY "c"."Id";

-- s => s.Comments.OrderBy(c => c.Id).Select(c => c.Rating).OfType<int>()
SELECT "c"."Rating"
FROM "Comments" AS "c"
WHERE "c"."Rating" IS NOT NULL
ORDER BY "c"."Id";

-- s => s.Users.OrderBy(u => u.Id).Select(u => u.Bio).OfType<string>()
SELECT "u"."Bio"
FROM "Users" AS "u"
WHERE "u"."Bio" IS NOT NULL
ORDER BY "u"."Id";

-- s => s.Users.OrderBy(u => u.Id).OfType<User>().Where(u => u.Karma > 0)
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
WHERE "u"."Karma" > 0
ORDER BY "u"."Id";

-- s => s.Users.OrderBy(u => u.Id).Cast<User>().Select(u => u.Name)
SELECT "u"."Name"
FROM "Users" AS "u"
ORDER BY "u"."Id";

-- s => s.Users.OrderBy(u => u.Id).Select(u => u.Karma).Cast<int?>()
SELECT "u"."Karma"
FROM "Users" AS "u"
ORDER BY "u"."Id";

-- s => s.Users.OrderBy(u => u.Id).Select(u => u.Karma).Cast<object>()
SELECT "u"."Karma"
FROM "Users" AS "u"
ORDER BY "u"."Id";

-- s => s.Users.OrderBy(u => u.Id).Cast<object>()
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
ORDER BY "u"."Id";

-- s => s.Users.OrderBy(u => u.Id).Cast<INamed>()
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
ORDER BY "u"."Id";

-- s => s.Users.OrderBy(u => u.Id).OfType<INamed>().Where(n => n.Name != "user2c").Select(n => n.Name)
SELECT "u"."Name"
FROM "Users" AS "u"
WHERE "u"."Name" <> 'user2c'
ORDER BY "u"."Id";

-- s => s.Communities.OrderBy(c => c.Id).Take(2).Cast<INamed>().Select(n => n.Name.Length)
SELECT orm_length("c"."Name") AS "value"
FROM "Communities" AS "c"
ORDER BY "c"."Id"
LIMIT @p1;

-- s => s.Posts.OrderBy(p => p.Id).Select(p => p.Author).OfType<INamed>().Take(3)
SELECT "a"."Id", "a"."Name", "a"."Bio", "a"."Karma", "a"."JoinedAt", "a"."IsBanned"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
ORDER BY "p"."Id"
LIMIT @p1;

-- s => s.Specimens.Where(x => new List<decimal> { 1.5m, 100m }.Contains(x.Decimal))
SELECT "s"."Id", "s"."Boolean", "s"."MaybeBoolean", "s"."SByte", "s"."MaybeSByte", "s"."Byte",
    "s"."MaybeByte", "s"."Int16", "s"."MaybeInt16", "s"."UInt16", "s"."MaybeUInt16", "s"."Int32",
    "s"."MaybeInt32", "s"."UInt32", "s"."MaybeUInt32", "s"."Int64", "s"."MaybeInt64", "s"."UInt64",
    "s"."MaybeUInt64", "s"."Char", "s"."MaybeChar", "s"."Single", "s"."MaybeSingle", "s"."Double",
    "s"."MaybeDouble", "s"."Decimal", "s"."MaybeDecimal", "s"."String", "s"."MaybeString",
    "s"."Bytes", "s"."MaybeBytes", "s"."DateTime", "s"."MaybeDateTime", "s"."WallClock",
    "s"."DateTimeOffset", "s"."MaybeDateTimeOffset", "s"."DateOnly", "s"."MaybeDateOnly",
    "s"."TimeOnly", "s"."MaybeTimeOnly", "s"."TimeSpan", "s"."MaybeTimeSpan", "s"."Guid",
    "s"."MaybeGuid", "s"."Weekday", "s"."MaybeWeekday", "s"."NamedWeekday", "s"."MaybeNamedWeekday",
    "s"."Access", "s"."EdgeOfTime", "s"."OtherInt32", "s"."OtherString", "s"."OtherBoolean"
FROM "Specimens" AS "s"
WHERE "s"."Decimal" IN (SELECT CAST("value" AS NUMERIC) FROM json_array_elements_text(@p1));

-- s => s.Specimens.Where(x => new List<int?> { x.OtherInt32, 3 }.Contains(x.MaybeInt32))
SELECT "s"."Id", "s"."Boolean", "s"."MaybeBoolean", "s"."SByte", "s"."MaybeSByte", "s"."Byte",
    "s"."MaybeByte", "s"."Int16", "s"."MaybeInt16", "s"."UInt16", "s"."MaybeUInt16", "s"."Int32",
    "s"."MaybeInt32", "s"."UInt32", "s"."MaybeUInt32", "s"."Int64", "s"."MaybeInt64", "s"."UInt64",
    "s"."MaybeUInt64", "s"."Char", "s"."MaybeChar", "s"."Single", "s"."MaybeSingle", "s"."Double",
    "s"."MaybeDouble", "s"."Decimal", "s"."MaybeDecimal", "s"."String", "s"."MaybeString",
    "s"."Bytes", "s"."MaybeBytes", "s"."DateTime", "s"."MaybeDateTime", "s"."WallClock",
    "s"."DateTimeOffset", "s"."MaybeDateTimeOffset", "s"."DateOnly", "s"."MaybeDateOnly",
    "s"."TimeOnly", "s"."MaybeTimeOnly", "s"."TimeSpan", "s"."MaybeTimeSpan", "s"."Guid",
    "s"."MaybeGuid", "s"."Weekday", "s"."MaybeWeekday", "s"."NamedWeekday", "s"."MaybeNamedWeekday",
    "s"."Access", "s"."EdgeOfTime", "s"."OtherInt32", "s"."OtherString", "s"."OtherBoolean"
FROM "Specimens" AS "s"
WHERE "s"."MaybeInt32" IN (3) OR "s"."MaybeInt32" IS NOT DISTINCT FROM "s"."OtherInt32";

-- s => s.Specimens.Where(x => new HashSet<string> { "a", "abc" }.Contains(x.String))
SELECT "s"."Id", "s"."Boolean", "s"."MaybeBoolean", "s"."SByte", "s"."MaybeSByte", "s"."Byte",
    "s"."MaybeByte", "s"."Int16", "s"."MaybeInt16", "s"."UInt16", "s"."MaybeUInt16", "s"."Int32",
    "s"."MaybeInt32", "s"."UInt32", "s"."MaybeUInt32", "s"."Int64", "s"."MaybeInt64", "s"."UInt64",
    "s"."MaybeUInt64", "s"."Char", "s"."MaybeChar", "s"."Single", "s"."MaybeSingle", "s"."Double",
    "s"."MaybeDouble", "s"."Decimal", "s"."MaybeDecimal", "s"."String", "s"."MaybeString",
    "s"."Bytes", "s"."MaybeBytes", "s"."DateTime", "s"."MaybeDateTime", "s"."WallClock",
    "s"."DateTimeOffset", "s"."MaybeDateTimeOffset", "s"."DateOnly", "s"."MaybeDateOnly",
    "s"."TimeOnly", "s"."MaybeTimeOnly", "s"."TimeSpan", "s"."MaybeTimeSpan", "s"."Guid",
    "s"."MaybeGuid", "s"."Weekday", "s"."MaybeWeekday", "s"."NamedWeekday", "s"."MaybeNamedWeekday",
    "s"."Access", "s"."EdgeOfTime", "s"."OtherInt32", "s"."OtherString", "s"."OtherBoolean"
FROM "Specimens" AS "s"
WHERE "s"."String" IN (SELECT "value" FROM json_array_elements_text(@p1));

-- s => s.Posts.Reverse()
-- refused: Rows of a table have no last one. Order the query first.

-- s => s.Posts.TakeLast(3)
-- refused: Rows of a table have no last one. Order the query first.

-- s => s.Posts.SkipLast(3)
-- refused: Rows of a table have no last one. Order the query first.

-- s => s.Posts.ElementAt(new Index(1, true))
-- refused: Rows of a table have no last one. Order the query first.

-- s => s.Posts.Zip(s.Users)
-- refused: Rows of a table have no position to pair them by. Join them by a key.

-- s => s.Posts.Zip(s.Users, (p, u) => p.Id)
-- refused: Rows of a table have no position to pair them by. Join them by a key.

-- s => s.Posts.SequenceEqual(s.Posts)
-- refused: Rows of a table have no order to compare them in. Compare the results after they are read.

-- s => s.Posts.TakeWhile(p => p.Id < 3)
-- refused: Rows of a table have no index. Order the query first, or number its results.

-- s => s.Posts.SkipWhile(p => p.Id < 3)
-- refused: Rows of a table have no index. Order the query first, or number its results.

-- s => s.Posts.Select(p => p.Score).Aggregate((a, b) => a - b)
-- refused: Code that goes from row to row cannot run in the database. Use Sum, Min, Max, Average or Count, or aggregate the results after they are read.

-- s => s.Posts.Chunk(3)
-- refused: Rows come one by one. Call it after they are read: query.AsEnumerable().Chunk(...).

-- s => s.Posts.Index()
-- refused: It makes tuples of its own. Order the query and use Select((item, index) => new { index, item }).

-- s => s.Posts.Shuffle()
-- refused: Rows cannot be put in an order that differs each time. Shuffle the results after they are read.

-- s => s.Posts.Where((p, i) => i > 3)
-- refused: Rows of a table have no index. Order the query first, or number its results.

-- s => s.Posts.Select((p, i) => i)
-- refused: Rows of a table have no index. Order the query first, or number its results.

-- s => s.Posts.DistinctBy(p => p.Title, StringComparer.OrdinalIgnoreCase)
-- refused: A comparer is code that the database cannot run. Select what to compare.

-- s => s.Posts.MinBy(p => p.Author)
-- refused: Only values have an order. Order by a property.

-- s => s.Memberships.MaxBy(m => m.Role)
-- refused: The column is stored through the names of Role; the database does not know its order.

-- s => s.Posts.Cast<IDisposable>()
-- refused: Every element is a Post, and no row says that it is a IDisposable. Select what the elements should become.

-- s => s.Posts.OfType<Comment>()
-- refused: Every element is a Post, and no row says that it is a Comment. Select what the elements should become.

-- s => s.Posts.Append(new Post { Title = "x" })
-- refused: A Post cannot be stored in a column. Use one of its members.

