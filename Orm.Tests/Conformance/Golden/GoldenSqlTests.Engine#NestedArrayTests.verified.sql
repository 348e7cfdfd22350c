-- s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).ToArray())
SELECT "p"."Id"
FROM "Posts" AS "p";
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = CAST("k"."value" AS BIGINT)
ORDER BY "c"."Id";

-- s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).Select(c => c.Rating).ToArray())
SELECT "p"."Id"
FROM "Posts" AS "p";
SELECT "c"."Rating", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = CAST("k"."value" AS BIGINT)
ORDER BY "c"."Id";

-- s => s.Posts.Select(p => new { p.Id, p.Author, p.EditedAt, Texts = p.Comments.OrderBy(c => c.Id).Select(c => c.Text).ToArray(), })
SELECT "p"."Id", "a"."Id" AS "Id1", "a"."Name", "a"."Bio", "a"."Karma", "a"."JoinedAt",
    "a"."IsBanned", "p"."EditedAt"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId";
SELECT "c"."Text", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = CAST("k"."value" AS BIGINT)
ORDER BY "c"."Id";

-- s => s.Posts.OrderBy(p => p.Id).Select(p => new { Votes = p.Votes.OrderBy(v => v.UserId).Select(v => v.Value).ToArray(), Comments = p.Comments.OrderBy(c => c.Id).Take(2).ToList(), })
SELECT "p"."Id"
FROM "Posts" AS "p"
ORDER BY "p"."Id";
SELECT "v"."Value", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Votes" AS "v"
WHERE "v"."PostId" = CAST("k"."value" AS BIGINT)
ORDER BY "v"."UserId";
SELECT "p"."Id", "p"."Text", "p"."Rating", "p"."CreatedAt", "p"."PostId", "p"."AuthorId",
    "p"."ParentId", "p"."parent"
FROM (
    SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
        "c"."ParentId", "k"."key" AS "parent", ROW_NUMBER() OVER (PARTITION BY "k"."key" ORDER BY "c"."Id") AS "number"
    FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
    CROSS JOIN "Comments" AS "c"
    WHERE "c"."PostId" = CAST("k"."value" AS BIGINT)
) AS "p"
WHERE "p"."number" <= @p2
ORDER BY "p"."number";

-- s => s.Posts.Select(p => new { p.Id, In = new { All = p.Votes.OrderBy(v => v.UserId).ToArray() } })
SELECT "p"."Id"
FROM "Posts" AS "p";
SELECT "v"."UserId", "v"."PostId", "v"."Value", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Votes" AS "v"
WHERE "v"."PostId" = CAST("k"."value" AS BIGINT)
ORDER BY "v"."UserId";

-- s => s.Users.Select(u => new { u.Name, Posts = u.Posts.OrderBy(p => p.Id).Select(p => new { p.Title, Comments = p.Comments.OrderBy(c => c.Id).Select(c => c.Id).ToArray(), }).ToArray(), })
SELECT "u"."Name", "u"."Id"
FROM "Users" AS "u";
SELECT "p"."Title", "p"."Id", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Posts" AS "p"
WHERE "p"."AuthorId" = CAST("k"."value" AS BIGINT)
ORDER BY "p"."Id";
SELECT "c"."Id", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = CAST("k"."value" AS BIGINT)
ORDER BY "c"."Id";

-- s => s.Users.Select(u => u.Posts.OrderBy(p => p.Id) .Select(p => p.Comments.OrderBy(c => c.Id).Select(c => c.Text).ToArray()).ToList())
SELECT "u"."Id"
FROM "Users" AS "u";
SELECT "p"."Id", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Posts" AS "p"
WHERE "p"."AuthorId" = CAST("k"."value" AS BIGINT)
ORDER BY "p"."Id";
SELECT "c"."Text", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = CAST("k"."value" AS BIGINT)
ORDER BY "c"."Id";

-- s => s.Users.Select(u => u.Posts.OrderBy(p => p.Id) .Select(p => p.Comments.OrderBy(c => c.Id).Select(c => c.Text).ToList()).ToArray())
SELECT "u"."Id"
FROM "Users" AS "u";
SELECT "p"."Id", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Posts" AS "p"
WHERE "p"."AuthorId" = CAST("k"."value" AS BIGINT)
ORDER BY "p"."Id";
SELECT "c"."Text", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = CAST("k"."value" AS BIGINT)
ORDER BY "c"."Id";

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, N = g.Count(), Titles = g.OrderBy(p => p.Id).Select(p => p.Title).ToArray(), })
SELECT "p"."AuthorId" AS "Key", COUNT(*) AS "N"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";
SELECT "p"."Title", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Posts" AS "p"
WHERE "p"."AuthorId" = CAST("k"."value" AS BIGINT)
ORDER BY "p"."Id";

-- s => s.Posts.Select(p => new { p.Id, All = p.Comments.OrderBy(c => c.Id).ToArray() }) .OrderBy(x => x.Id).Skip(3).Take(6)
SELECT "p"."Id"
FROM "Posts" AS "p"
ORDER BY "p"."Id"
LIMIT @p1 OFFSET @p2;
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = CAST("k"."value" AS BIGINT)
ORDER BY "c"."Id";

-- s => s.Posts.Where(p => p.Id < 0).Select(p => p.Comments.ToArray())
SELECT "p"."Id"
FROM "Posts" AS "p"
WHERE "p"."Id" < 0;

-- s => s.Posts.Select(p => new { p.Id, All = p.Comments.ToArray() }).Select(x => x.Id)
SELECT "p"."Id"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => new { p.Id, All = p.Comments.ToArray() }).Where(x => x.All.Length > 3) .Select(x => x.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
WHERE (
    SELECT COUNT(*)
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id"
) > 3;

-- s => s.Specimens.Select(x => new { x.Id, x.MaybeInt32, x.MaybeDecimal, x.MaybeBytes, x.MaybeWeekday, Same = s.Specimens.Where(y => y.Weekday == x.Weekday).OrderBy(y => y.Id).Select(y => y.MaybeGuid).ToArray(), })
SELECT "s"."Id", "s"."MaybeInt32", "s"."MaybeDecimal", "s"."MaybeBytes", "s"."MaybeWeekday",
    "s"."Weekday"
FROM "Specimens" AS "s";
SELECT "s"."MaybeGuid", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Specimens" AS "s"
WHERE "s"."Weekday" = CAST("k"."value" AS INTEGER)
ORDER BY "s"."Id";

-- s => s.Posts.Select(p => new Shelf { Name = p.Title, Numbers = p.Comments.OrderBy(c => c.Id).Select(c => c.Id).ToArray(), })
SELECT "p"."Title" AS "Name", "p"."Id"
FROM "Posts" AS "p";
SELECT "c"."Id", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = CAST("k"."value" AS BIGINT)
ORDER BY "c"."Id";

-- s => s.Posts .Select(p => p.Score > 0 ? new { All = p.Comments.OrderBy(c => c.Id).ToArray() } : null)
SELECT "p"."Score" > 0 AS "value", "p"."Id"
FROM "Posts" AS "p";
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = CAST("k"."value" AS BIGINT)
ORDER BY "c"."Id";

-- s => s.Posts.Select(p => p.Score > 0 ? new { p.Author, All = p.Comments.OrderBy(c => c.Id).Select(c => c.Id).ToArray() } : new { p.Author, All = p.Comments.OrderBy(c => c.Id).Take(0).Select(c => c.Id).ToArray() })
SELECT "p"."Score" > 0 AS "value", "a"."Id", "a"."Name", "a"."Bio", "a"."Karma", "a"."JoinedAt",
    "a"."IsBanned", "p"."Id" AS "Id1", "a"."Id" AS "Id2", "a"."Name" AS "Name1", "a"."Bio" AS "Bio1",
    "a"."Karma" AS "Karma1", "a"."JoinedAt" AS "JoinedAt1", "a"."IsBanned" AS "IsBanned1"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId";
SELECT "c"."Id", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = CAST("k"."value" AS BIGINT)
ORDER BY "c"."Id";
SELECT "p"."Id", "p"."parent"
FROM (
    SELECT "c"."Id", "k"."key" AS "parent", ROW_NUMBER() OVER (PARTITION BY "k"."key" ORDER BY "c"."Id") AS "number"
    FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
    CROSS JOIN "Comments" AS "c"
    WHERE "c"."PostId" = CAST("k"."value" AS BIGINT)
) AS "p"
WHERE "p"."number" <= @p2
ORDER BY "p"."number";

-- s => s.Posts.Select(p => new Copy(p.Title, p.Comments.OrderBy(c => c.Id).Select(c => c.Id)))
SELECT "p"."Title" AS "name", "p"."Id"
FROM "Posts" AS "p";
SELECT "c"."Id", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = CAST("k"."value" AS BIGINT)
ORDER BY "c"."Id";

-- s => s.Posts.Select(p => new { p.Id, Copy = p.Comments.Any() ? new Copy("", p.Comments.OrderBy(c => c.Id).Select(c => c.AuthorId)) : null, })
SELECT "p"."Id", EXISTS (
    SELECT 1
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id"
) AS "Copy", '' AS "name"
FROM "Posts" AS "p";
SELECT "c"."AuthorId", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = CAST("k"."value" AS BIGINT)
ORDER BY "c"."Id";

-- s => s.Posts.Select(p => new List<long>(p.Comments.OrderBy(c => c.Id).Select(c => c.Id)))
SELECT "p"."Id"
FROM "Posts" AS "p";
SELECT "c"."Id", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = CAST("k"."value" AS BIGINT)
ORDER BY "c"."Id";

-- s => s.Posts.Select(p => new Queue<int?>(p.Comments.OrderBy(c => c.Id).Select(c => c.Rating)))
SELECT "p"."Id"
FROM "Posts" AS "p";
SELECT "c"."Rating", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = CAST("k"."value" AS BIGINT)
ORDER BY "c"."Id";

-- s => s.Users.Select(u => u.Posts.OrderBy(p => p.Id) .Select(p => new Copy(p.Title, p.Comments.OrderBy(c => c.Id).Select(c => c.Id))).ToList())
SELECT "u"."Id"
FROM "Users" AS "u";
SELECT "p"."Title" AS "name", "p"."Id", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Posts" AS "p"
WHERE "p"."AuthorId" = CAST("k"."value" AS BIGINT)
ORDER BY "p"."Id";
SELECT "c"."Id", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = CAST("k"."value" AS BIGINT)
ORDER BY "c"."Id";

