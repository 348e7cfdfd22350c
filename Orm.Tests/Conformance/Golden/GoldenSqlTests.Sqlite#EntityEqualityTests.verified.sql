-- s => s.Posts.Where(p => p.Author == Writer).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
WHERE "p"."AuthorId" = @p1;

-- s => s.Posts.Where(p => Writer == p.Author).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
WHERE "p"."AuthorId" = @p1;

-- s => s.Posts.Where(p => p.Author != Writer).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
WHERE "p"."AuthorId" IS NOT @p1;

-- s => s.Posts.Where(p => p.Author.Equals(Writer)).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
WHERE "p"."AuthorId" = @p1;

-- s => s.Posts.Where(p => object.Equals(p.Author, Writer)).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
WHERE "p"."AuthorId" = @p1;

-- s => s.Posts.Select(p => new { p.Id, IsTheirs = p.Author == Writer })
SELECT "p"."Id", "p"."AuthorId" IS @p1 AS "IsTheirs"
FROM "Posts" AS "p";

-- s => s.Comments.Where(c => c.Post.Author == Writer).Select(c => c.Id)
SELECT "c"."Id"
FROM "Comments" AS "c"
INNER JOIN "Posts" AS "p" ON "p"."Id" = "c"."PostId"
WHERE "p"."AuthorId" = @p1;

-- s => s.Comments.Where(c => c.Parent == Parent).Select(c => c.Id)
SELECT "c"."Id"
FROM "Comments" AS "c"
WHERE "c"."ParentId" IS @p1;

-- s => s.Comments.Where(c => c.Parent != Parent).Select(c => c.Id)
SELECT "c"."Id"
FROM "Comments" AS "c"
WHERE "c"."ParentId" IS NOT @p1;

-- s => s.Comments.Where(c => c.Parent == Nothing).Select(c => c.Id)
SELECT "c"."Id"
FROM "Comments" AS "c"
WHERE "c"."ParentId" IS @p1;

-- s => s.Comments.Where(c => c.Parent != Nothing).Select(c => c.Id)
SELECT "c"."Id"
FROM "Comments" AS "c"
WHERE "c"."ParentId" IS NOT @p1;

-- s => s.Comments.Where(c => c.Parent!.Author == Writer).Select(c => c.Id)
SELECT "c"."Id"
FROM "Comments" AS "c"
LEFT JOIN "Comments" AS "p" ON "p"."Id" = "c"."ParentId"
WHERE "p"."AuthorId" IS @p1;

-- s => s.Users.Where(u => u == Writer)
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
WHERE "u"."Id" = @p1;

-- s => s.Votes.Where(v => v == Vote)
SELECT "v"."UserId", "v"."PostId", "v"."Value"
FROM "Votes" AS "v"
WHERE "v"."UserId" = @p1 AND "v"."PostId" = @p2;

-- s => s.Votes.Where(v => v != Vote).Select(v => v.Value)
SELECT "v"."Value"
FROM "Votes" AS "v"
WHERE NOT ("v"."UserId" IS @p1 AND "v"."PostId" IS @p2);

-- s => s.Posts.Where(p => p.Comments.Contains(Parent)).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
WHERE EXISTS (
    SELECT 1
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id" AND "c"."Id" = @p1
);

-- s => s.Posts.Where(p => p.Comments.Any(c => c == Parent)).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
WHERE EXISTS (
    SELECT 1
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id" AND "c"."Id" = @p1
);

-- s => s.Posts.Where(p => p.Votes.Contains(Vote)).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
WHERE EXISTS (
    SELECT 1
    FROM "Votes" AS "v"
    WHERE "v"."PostId" = "p"."Id" AND "v"."UserId" = @p1 AND "v"."PostId" = @p2
);

-- s => s.Users.Where(u => u.Posts.OrderBy(p => p.Id).FirstOrDefault() == Post).Select(u => u.Id)
SELECT "u"."Id"
FROM "Users" AS "u"
WHERE (
    SELECT "p"."Id"
    FROM "Posts" AS "p"
    WHERE "p"."AuthorId" = "u"."Id"
    ORDER BY "p"."Id"
    LIMIT @p1
) IS @p2;

-- s => s.Posts.GroupBy(p => p.AuthorId).Where(g => g.Contains(Post)).Select(g => g.Key)
SELECT "p"."AuthorId"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId"
HAVING COUNT(*) FILTER (WHERE "p"."Id" = @p1) > 0;

-- s => s.Posts.Contains(Post)
SELECT EXISTS (
    SELECT 1
    FROM "Posts" AS "p"
    WHERE "p"."Id" = @p1
) AS "value";

-- s => s.Comments.Where(c => c.Rating == null).Contains(Parent)
SELECT EXISTS (
    SELECT 1
    FROM "Comments" AS "c"
    WHERE "c"."Rating" IS NULL AND "c"."Id" = @p1
) AS "value";

-- s => s.Posts.Count(p => p == Post)
SELECT COUNT(*) AS "value"
FROM "Posts" AS "p"
WHERE "p"."Id" = @p1;

-- s => s.Posts.Where(p => Writers.Contains(p.Author)).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
WHERE "p"."AuthorId" IN (SELECT "value" FROM json_each(@p1));

-- s => s.Posts.Where(p => !Writers.Contains(p.Author)).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
WHERE NOT "p"."AuthorId" IN (SELECT "value" FROM json_each(@p1));

-- s => s.Comments.Where(c => Parents.Contains(c.Parent)).Select(c => c.Id)
SELECT "c"."Id"
FROM "Comments" AS "c"
WHERE "c"."ParentId" IN (SELECT "value" FROM json_each(@p1)) OR "c"."ParentId" IS NULL AND @p2 = 1;

-- s => s.Posts.Where(p => new[] { Writer, Forum.Users[0] }.Contains(p.Author)).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
WHERE "p"."AuthorId" = @p1 OR "p"."AuthorId" = @p2;

-- s => s.Votes.Where(v => Votes.Contains(v)).Select(v => v.Value)
SELECT "v"."Value"
FROM "Votes" AS "v"
WHERE EXISTS (
    SELECT 1
    FROM (SELECT json_extract("value", '$[0]') AS "UserId", json_extract("value", '$[1]') AS "PostId" FROM json_each(@p1)) AS "v1"
    WHERE "v1"."UserId" = "v"."UserId" AND "v1"."PostId" = "v"."PostId"
);

-- s => s.Users.Where(u => u.Posts.Any(p => Writers.Contains(p.Author))).Select(u => u.Id)
SELECT "u"."Id"
FROM "Users" AS "u"
WHERE EXISTS (
    SELECT 1
    FROM "Posts" AS "p"
    WHERE "p"."AuthorId" = "u"."Id" AND "p"."AuthorId" IN (SELECT "value" FROM json_each(@p1))
);

