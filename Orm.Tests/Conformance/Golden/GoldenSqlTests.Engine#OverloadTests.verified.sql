-- s => s.Users.Select(u => u.Name).FirstOrDefault(n => n == "?", "none")
SELECT "u"."Name"
FROM "Users" AS "u"
WHERE "u"."Name" = '?'
LIMIT @p1;

-- s => s.Users.OrderBy(u => u.Id).Select(u => u.Name).FirstOrDefault(n => n != "?", "none")
SELECT "u"."Name"
FROM "Users" AS "u"
WHERE "u"."Name" <> '?'
ORDER BY "u"."Id"
LIMIT @p1;

-- s => s.Users.Select(u => u.Name).SingleOrDefault(n => n == "?", Nobody)
SELECT "u"."Name"
FROM "Users" AS "u"
WHERE "u"."Name" = '?'
LIMIT @p1;

-- s => s.Users.Where(u => u.Id == -1).Select(u => u.Karma).SingleOrDefault(-7)
SELECT "u"."Karma"
FROM "Users" AS "u"
WHERE "u"."Id" = -1
LIMIT @p1;

-- s => s.Users.Where(u => u.Id == 1).Select(u => u.Name).SingleOrDefault(Nobody)
SELECT "u"."Name"
FROM "Users" AS "u"
WHERE "u"."Id" = 1
LIMIT @p1;

-- s => s.Users.OrderBy(u => u.Id).Select(u => u.Name).LastOrDefault(n => n == "?", Nobody)
SELECT "u"."Name"
FROM "Users" AS "u"
WHERE "u"."Name" = '?'
ORDER BY "u"."Id" DESC
LIMIT @p1;

-- s => s.Users.OrderBy(u => u.Id).Select(u => u.Name).LastOrDefault(Nobody)
SELECT "u"."Name"
FROM "Users" AS "u"
ORDER BY "u"."Id" DESC
LIMIT @p1;

-- s => s.Users.Where(u => u.Id == -1).OrderBy(u => u.Id).Select(u => u.Karma).LastOrDefault(-7)
SELECT "u"."Karma"
FROM "Users" AS "u"
WHERE "u"."Id" = -1
ORDER BY "u"."Id" DESC
LIMIT @p1;

-- s => s.Posts.Select(p => p.Score).Aggregate(0, (sum, score) => sum + score, sum => sum * 2)
-- refused: Code that goes from row to row cannot run in the database. Use Sum, Min, Max, Average or Count, or aggregate the results after they are read.

-- s => s.Posts.AggregateBy(p => p.AuthorId, id => 0, (sum, post) => sum + post.Score, null)
-- refused: A fold is code that the database cannot run. Use GroupBy with Sum, Min, Max, Count or string.Join.

-- s => s.Posts.SkipWhile((p, i) => i < 3)
-- refused: The index is counted by the rows themselves. Use Take or Skip behind a Where.

-- s => s.Posts.TakeWhile((p, i) => i < 3)
-- refused: The index is counted by the rows themselves. Use Take or Skip behind a Where.

-- s => s.Posts.Zip(s.Users, s.Communities)
-- refused: Rows of a table have no position to pair them by. Join them by a key.

