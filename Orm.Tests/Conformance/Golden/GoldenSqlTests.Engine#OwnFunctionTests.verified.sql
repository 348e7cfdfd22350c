-- s => s.Posts.Select(p => new { p.Id, V = OwnFunctions.Absolute(p.Score) })
SELECT "p"."Id", abs("p"."Score") AS "V"
FROM "Posts" AS "p";

-- s => s.Posts.Where(p => OwnFunctions.Absolute(p.Score - Limit) < 3).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
WHERE (abs(("p"."Score" - @p1))) < 3;

-- s => s.Posts.Select(p => new { p.Id, V = OwnFunctions.NullIf(p.Score, 3) })
SELECT "p"."Id", nullif("p"."Score", 3) AS "V"
FROM "Posts" AS "p";

-- s => s.Posts.Where(p => OwnFunctions.NullIf(p.Score, 3) == null).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
WHERE (nullif("p"."Score", 3)) IS NULL;

-- s => s.Posts.OrderBy(p => OwnFunctions.Absolute(OwnFunctions.Absolute(p.Score) - 7)).ThenBy(p => p.Id)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
ORDER BY abs(((abs("p"."Score")) - 7)), "p"."Id";

-- s => s.Users.Select(u => OwnFunctions.Absolute(-3))
SELECT abs(-3) AS "value"
FROM "Users" AS "u";

-- s => s.Posts.Select(p => OwnFunctions.Injected(p.Score))
-- refused: 'abs(1); --' is no name of a function. It consists of letters, digits, underscores and dots.

-- s => s.Posts.Where(p => p.IsGood()).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
WHERE "p"."Score" > 0 AND "p"."State" <> 10;

-- s => s.Posts.Where(p => !p.IsGood()).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
WHERE NOT ("p"."Score" > 0 AND "p"."State" <> 10);

-- s => s.Posts.Where(p => OwnFunctions.IsAbove(p, Limit)).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
WHERE "p"."Score" > @p1;

-- s => s.Posts.Where(p => OwnFunctions.IsAbove(p, p.Author.Karma)).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
WHERE "p"."Score" > "a"."Karma";

-- s => s.Posts.Where(p => p.IsGoodAndAbove(2)).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
WHERE "p"."Score" > 0 AND "p"."State" <> 10 AND "p"."Score" > 2 + 1;

-- s => s.Posts.Select(p => new { p.Id, Label = p.Label() })
SELECT "p"."Id", "a"."Name" || ': ' || "p"."Title" AS "Label"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId";

-- s => s.Posts.Select(p => new Ranked(p.Id, p.Score)).Where(r => r.IsHigh).Select(r => r.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
WHERE "p"."Score" > 10;

-- s => s.Posts.Select(p => OwnFunctions.Twice(OwnFunctions.Twice(p.Score)))
SELECT "p"."Score" * 2 * 2 AS "value"
FROM "Posts" AS "p";

-- s => s.Users.Select(u => new { u.Id, Good = u.Posts.Count(p => p.IsGood()) })
SELECT "u"."Id", (
    SELECT COUNT(*)
    FROM "Posts" AS "p"
    WHERE "p"."AuthorId" = "u"."Id" AND "p"."Score" > 0 AND "p"."State" <> 10
) AS "Good"
FROM "Users" AS "u";

-- s => s.Posts.Where(p => p.IsMismatched())
-- refused: [Expandable] names OwnFunctions.IsAboveBody, which must be a static field or property that holds an expression with the member's parameters, an instance first, and its type.

-- s => s.Posts.Select(p => OwnFunctions.Endless(p.Score))
-- refused: Its expression contains it again: it would never end.

