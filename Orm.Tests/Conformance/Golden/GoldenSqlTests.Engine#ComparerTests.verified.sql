-- s => s.Users.Select(u => u.Name).Distinct(IgnoringCase)
-- refused: A comparer is code that the database cannot run. Select what to compare.

-- s => s.Users.DistinctBy(u => u.Name, IgnoringCase)
-- refused: A comparer is code that the database cannot run. Select what to compare.

-- s => s.Users.OrderBy(u => u.Name, IgnoringCase)
-- refused: A comparer is code that the database cannot run. Order by a key instead.

-- s => s.Users.OrderByDescending(u => u.Name, IgnoringCase)
-- refused: A comparer is code that the database cannot run. Order by a key instead.

-- s => s.Users.OrderBy(u => u.Id).ThenBy(u => u.Name, IgnoringCase)
-- refused: A comparer is code that the database cannot run. Order by a key instead.

-- s => s.Users.OrderBy(u => u.Id).ThenByDescending(u => u.Name, IgnoringCase)
-- refused: A comparer is code that the database cannot run. Order by a key instead.

-- s => s.Users.Select(u => u.Name).Order(IgnoringCase)
-- refused: A comparer is code that the database cannot run. Order by a key instead.

-- s => s.Users.Select(u => u.Name).OrderDescending(IgnoringCase)
-- refused: A comparer is code that the database cannot run. Order by a key instead.

-- s => s.Users.Select(u => u.Name).Union(s.Posts.Select(p => p.Title), IgnoringCase)
-- refused: A comparer is code that the database cannot run. Select what to compare.

-- s => s.Users.Select(u => u.Name).Intersect(s.Posts.Select(p => p.Title), IgnoringCase)
-- refused: A comparer is code that the database cannot run. Select what to compare.

-- s => s.Users.Select(u => u.Name).Except(s.Posts.Select(p => p.Title), IgnoringCase)
-- refused: A comparer is code that the database cannot run. Select what to compare.

-- s => s.Users.UnionBy(s.Users, u => u.Name, IgnoringCase)
-- refused: A comparer is code that the database cannot run. Select what to compare.

-- s => s.Users.IntersectBy(s.Posts.Select(p => p.Title), u => u.Name, IgnoringCase)
-- refused: A comparer is code that the database cannot run. Select what to compare.

-- s => s.Users.ExceptBy(s.Posts.Select(p => p.Title), u => u.Name, IgnoringCase)
-- refused: A comparer is code that the database cannot run. Select what to compare.

-- s => s.Users.Join(s.Posts, u => u.Name, p => p.Title, (u, p) => u.Id, IgnoringCase)
-- refused: A comparer is code that the database cannot run. Make keys that are equal instead.

-- s => s.Users.LeftJoin(s.Posts, u => u.Name, p => p.Title, (u, p) => u.Id, IgnoringCase)
-- refused: A comparer is code that the database cannot run. Make keys that are equal instead.

-- s => s.Users.RightJoin(s.Posts, u => u.Name, p => p.Title, (u, p) => p.Id, IgnoringCase)
-- refused: A comparer is code that the database cannot run. Make keys that are equal instead.

-- s => s.Users.GroupJoin(s.Posts, u => u.Name, p => p.Title, (u, p) => u.Id, IgnoringCase)
-- refused: A comparer is code that the database cannot run. Make keys that are equal instead.

-- s => s.Users.GroupBy(u => u.Name, IgnoringCase)
-- refused: A comparer is code that the database cannot run. Group by what it compares.

-- s => s.Users.GroupBy(u => u.Name, u => u.Id, IgnoringCase)
-- refused: A comparer is code that the database cannot run. Group by what it compares.

-- s => s.Users.GroupBy(u => u.Name, (name, users) => name, IgnoringCase)
-- refused: A comparer is code that the database cannot run. Group by what it compares.

-- s => s.Users.GroupBy(u => u.Name, u => u.Id, (name, ids) => name, IgnoringCase)
-- refused: A comparer is code that the database cannot run. Group by what it compares.

-- s => s.Users.CountBy(u => u.Name, IgnoringCase)
-- refused: A comparer is code that the database cannot run. Count by what it compares.

-- s => s.Users.Select(u => u.Name).Contains("a", IgnoringCase)
-- refused: A comparer is code that the database cannot run. Compare values instead.

-- s => s.Users.Select(u => u.Name).Min(IgnoringCase)
-- refused: Its argument must be a lambda that is written where it is used.

-- s => s.Users.Select(u => u.Name).Max(IgnoringCase)
-- refused: Its argument must be a lambda that is written where it is used.

-- s => s.Users.MinBy(u => u.Name, IgnoringCase)
-- refused: A comparer is code that the database cannot run. Select what to compare.

-- s => s.Users.MaxBy(u => u.Name, IgnoringCase)
-- refused: A comparer is code that the database cannot run. Select what to compare.

-- s => s.Users.Select(u => u.Name).SequenceEqual(s.Posts.Select(p => p.Title), IgnoringCase)
-- refused: Rows of a table have no order to compare them in. Compare the results after they are read.

-- s => s.Users.Select(u => u.Name).Distinct(null)
SELECT DISTINCT "u"."Name"
FROM "Users" AS "u";

-- s => s.Users.Select(u => u.Karma).Distinct(EqualityComparer<int>.Default)
SELECT DISTINCT "u"."Karma"
FROM "Users" AS "u";

-- s => s.Users.OrderBy(u => u.Id, Comparer<long>.Default)
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
ORDER BY "u"."Id";

-- s => s.Users.OrderByDescending(u => u.Id, null)
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
ORDER BY "u"."Id" DESC;

-- s => s.Users.Join(s.Posts, u => u.Id, p => p.AuthorId, (u, p) => p.Title, null)
SELECT "p"."Title"
FROM "Users" AS "u"
INNER JOIN "Posts" AS "p" ON "u"."Id" = "p"."AuthorId";

-- s => s.Users.Select(u => u.Karma).Contains(3, EqualityComparer<int>.Default)
SELECT @p1 IN (
    SELECT "u"."Karma"
    FROM "Users" AS "u"
) AS "value";

