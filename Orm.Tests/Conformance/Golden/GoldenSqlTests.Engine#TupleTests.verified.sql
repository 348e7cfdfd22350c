-- s => s.Posts.GroupBy(p => ValueTuple.Create(p.AuthorId, p.State)) .Select(g => new { g.Key, N = g.Count() })
SELECT "p"."AuthorId" AS "Item1", "p"."State" AS "Item2", COUNT(*) AS "N"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId", "p"."State";

-- s => s.Posts.GroupBy(p => new ValueTuple<long, PostState>(p.AuthorId, p.State)) .Select(g => new { g.Key.Item1, N = g.Count() })
SELECT "p"."AuthorId" AS "Item1", COUNT(*) AS "N"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId", "p"."State";

-- s => s.Posts.GroupBy(p => Tuple.Create(p.AuthorId, p.State, p.Body)) .Select(g => new { g.Key.Item1, g.Key.Item3, Best = g.Max(p => p.Score) })
SELECT "p"."AuthorId" AS "Item1", "p"."Body" AS "Item3", MAX("p"."Score") AS "Best"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId", "p"."State", "p"."Body";

-- s => s.Posts.GroupBy(p => ValueTuple.Create(p.AuthorId, p.State)).Where(g => g.Key.Item1 > 3) .Select(g => g.Key.Item2)
SELECT "p"."State"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId", "p"."State"
HAVING "p"."AuthorId" > 3;

-- s => s.Posts.OrderBy(p => ValueTuple.Create(p.AuthorId, p.Id)).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
ORDER BY "p"."AuthorId", "p"."Id";

-- s => s.Posts.OrderByDescending(p => Tuple.Create(p.AuthorId, p.Id)).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
ORDER BY "p"."AuthorId" DESC, "p"."Id" DESC;

-- s => s.Posts.OrderBy(p => p.State).ThenBy(p => ValueTuple.Create(p.Score, p.Id)).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
ORDER BY "p"."State", "p"."Score", "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).DistinctBy(p => ValueTuple.Create(p.AuthorId, p.State)) .Select(p => p.Id)
SELECT "p"."Id"
FROM (
    SELECT "p1"."Id", ROW_NUMBER() OVER (PARTITION BY "p1"."AuthorId", "p1"."State" ORDER BY "p1"."Id") AS "number"
    FROM "Posts" AS "p1"
) AS "p"
WHERE "p"."number" = 1
ORDER BY "p"."Id";

-- s => s.Posts.Select(p => ValueTuple.Create(p.AuthorId, p.State)).Distinct()
SELECT DISTINCT "p"."AuthorId" AS "Item1", "p"."State" AS "Item2"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => Tuple.Create(p.AuthorId, p.Body)).Distinct()
SELECT DISTINCT "p"."AuthorId" AS "Item1", "p"."Body" AS "Item2"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => Tuple.Create(p.AuthorId, p.Body)).Distinct().Where(t => t.Item2 != null)
SELECT DISTINCT "p"."AuthorId" AS "Item1", "p"."Body" AS "Item2"
FROM "Posts" AS "p"
WHERE "p"."Body" IS NOT NULL;

-- s => s.Votes.Join( s.Posts, v => ValueTuple.Create(v.UserId, v.PostId), p => ValueTuple.Create(p.AuthorId, p.Id), (v, p) => new { v.Value, p.Title })
SELECT "v"."Value", "p"."Title"
FROM "Votes" AS "v"
INNER JOIN "Posts" AS "p" ON "v"."UserId" = "p"."AuthorId" AND "v"."PostId" = "p"."Id";

-- s => s.Votes.LeftJoin( s.Posts, v => Tuple.Create(v.UserId, v.PostId), p => Tuple.Create(p.AuthorId, p.Id), (v, p) => new { v.Value, Title = p == null ? null : p.Title })
SELECT "v"."Value", CASE WHEN "p"."Id" IS NULL THEN NULL ELSE "p"."Title" END AS "Title"
FROM "Votes" AS "v"
LEFT JOIN "Posts" AS "p" ON "v"."UserId" = "p"."AuthorId" AND "v"."PostId" = "p"."Id";

-- s => s.OrderLines.GroupJoin( s.Products, l => ValueTuple.Create(l.SubstituteCatalog, l.SubstituteNumber), p => ValueTuple.Create((string?)p.Catalog, (int?)p.Number), (l, g) => new { l.OrderId, l.Position, N = g.Count() })
SELECT "o"."OrderId", "o"."Position", (
    SELECT COUNT(*)
    FROM "Products" AS "p"
    WHERE "o"."SubstituteCatalog" = "p"."Catalog" AND "o"."SubstituteNumber" = "p"."Number"
) AS "N"
FROM "OrderLines" AS "o";

-- s => s.Posts.Select(p => ValueTuple.Create(p.AuthorId, p.CommunityId)) .Union(s.Votes.Select(v => ValueTuple.Create(v.UserId, v.PostId)))
SELECT "p"."AuthorId" AS "Item1", "p"."CommunityId" AS "Item2"
FROM (
    SELECT "p1"."AuthorId", "p1"."CommunityId"
    FROM "Posts" AS "p1"
    UNION
    SELECT "v"."UserId" AS "AuthorId", "v"."PostId" AS "CommunityId"
    FROM "Votes" AS "v"
) AS "p";

-- s => s.Posts.Select(p => Tuple.Create(p.AuthorId, p.Author.Name, p.Comments.Count()))
SELECT "p"."AuthorId" AS "Item1", "a"."Name" AS "Item2", (
    SELECT COUNT(*)
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id"
) AS "Item3"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId";

-- s => s.Posts.Select(p => ValueTuple.Create(p.Id, p.Author)).Where(t => t.Item2.Karma > 5) .Select(t => t.Item1)
SELECT "p"."Id"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
WHERE "a"."Karma" > 5;

-- s => s.Votes.Where(v => ValueTuple.Create(v.UserId, v.PostId).Equals(ValueTuple.Create(1L, 3L)))
SELECT "v"."UserId", "v"."PostId", "v"."Value"
FROM "Votes" AS "v"
WHERE "v"."UserId" = 1 AND "v"."PostId" = 3;

-- s => s.Votes.Where(v => new { v.UserId, v.PostId }.Equals(new { UserId = 1L, PostId = 3L }))
SELECT "v"."UserId", "v"."PostId", "v"."Value"
FROM "Votes" AS "v"
WHERE "v"."UserId" = 1 AND "v"."PostId" = 3;

-- s => s.Votes.Where(v => new { v.UserId, v.PostId } == new { UserId = 1L, PostId = 3L })
SELECT "v"."UserId", "v"."PostId", "v"."Value"
FROM "Votes" AS "v"
WHERE "v"."UserId" = 1 AND "v"."PostId" = 3;

-- s => s.Comments.Where(c => new { c.AuthorId, c.Rating } != new { AuthorId = 4L, Rating = (int?)null })
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId"
FROM "Comments" AS "c"
WHERE NOT ("c"."AuthorId" = 4 AND "c"."Rating" IS NULL);

-- s => s.Votes.Where(v => s.Posts.Select(p => ValueTuple.Create(p.AuthorId, p.Id)) .Contains(ValueTuple.Create(v.UserId, v.PostId)))
SELECT "v"."UserId", "v"."PostId", "v"."Value"
FROM "Votes" AS "v"
WHERE EXISTS (
    SELECT 1
    FROM "Posts" AS "p"
    WHERE "p"."AuthorId" = "v"."UserId" AND "p"."Id" = "v"."PostId"
);

-- s => s.Votes.Where(v => !s.Posts.Select(p => new { p.AuthorId, p.Id }) .Contains(new { AuthorId = v.UserId, Id = v.PostId }))
SELECT "v"."UserId", "v"."PostId", "v"."Value"
FROM "Votes" AS "v"
WHERE NOT EXISTS (
    SELECT 1
    FROM "Posts" AS "p"
    WHERE "p"."AuthorId" = "v"."UserId" AND "p"."Id" = "v"."PostId"
);

-- s => s.Comments.Where(c => s.Comments.Select(d => new { d.ParentId, d.Rating }) .Contains(new { ParentId = (long?)c.Id, c.Rating })).Select(c => c.Id)
SELECT "c"."Id"
FROM "Comments" AS "c"
WHERE EXISTS (
    SELECT 1
    FROM "Comments" AS "c1"
    WHERE "c1"."ParentId" = "c"."Id" AND "c1"."Rating" IS NOT DISTINCT FROM "c"."Rating"
);

-- s => s.Votes.Where(v => new[] { new { U = 1L, P = 3L }, new { U = 2L, P = 1L } } .Contains(new { U = v.UserId, P = v.PostId }))
SELECT "v"."UserId", "v"."PostId", "v"."Value"
FROM "Votes" AS "v"
WHERE "v"."UserId" = 1 AND "v"."PostId" = 3 OR "v"."UserId" = 2 AND "v"."PostId" = 1;

-- s => s.Votes.Where(v => new[] { ValueTuple.Create(1L, 3L), ValueTuple.Create(2L, 1L) } .Contains(ValueTuple.Create(v.UserId, v.PostId)))
SELECT "v"."UserId", "v"."PostId", "v"."Value"
FROM "Votes" AS "v"
WHERE "v"."UserId" = 1 AND "v"."PostId" = 3 OR "v"."UserId" = 2 AND "v"."PostId" = 1;

-- s => s.Votes.Where(v => !new[] { ValueTuple.Create(v.PostId, v.UserId) } .Contains(ValueTuple.Create(v.UserId, v.PostId)))
SELECT "v"."UserId", "v"."PostId", "v"."Value"
FROM "Votes" AS "v"
WHERE NOT ("v"."UserId" = "v"."PostId" AND "v"."PostId" = "v"."UserId");

-- s => s.Votes.Where(v => Pairs.Contains(ValueTuple.Create(v.UserId, v.PostId)))
SELECT "v"."UserId", "v"."PostId", "v"."Value"
FROM "Votes" AS "v"
WHERE EXISTS (
    SELECT 1
    FROM (SELECT CAST(orm_item("value", 0) AS BIGINT) AS "Item1", CAST(orm_item("value", 1) AS BIGINT) AS "Item2" FROM json_array_elements_text(@p1)) AS "v1"
    WHERE "v1"."Item1" = "v"."UserId" AND "v1"."Item2" = "v"."PostId"
);

-- s => s.Votes.Where(v => !Pairs.Contains(ValueTuple.Create(v.UserId, v.PostId)))
SELECT "v"."UserId", "v"."PostId", "v"."Value"
FROM "Votes" AS "v"
WHERE NOT EXISTS (
    SELECT 1
    FROM (SELECT CAST(orm_item("value", 0) AS BIGINT) AS "Item1", CAST(orm_item("value", 1) AS BIGINT) AS "Item2" FROM json_array_elements_text(@p1)) AS "v1"
    WHERE "v1"."Item1" = "v"."UserId" AND "v1"."Item2" = "v"."PostId"
);

-- s => s.Votes.Where(v => Pairs.Any(p => p.Item1 == v.UserId && p.Item2 < v.PostId))
SELECT "v"."UserId", "v"."PostId", "v"."Value"
FROM "Votes" AS "v"
WHERE EXISTS (
    SELECT 1
    FROM (SELECT CAST(orm_item("value", 0) AS BIGINT) AS "Item1", CAST(orm_item("value", 1) AS BIGINT) AS "Item2" FROM json_array_elements_text(@p1)) AS "v1"
    WHERE "v1"."Item1" = "v"."UserId" AND "v1"."Item2" < "v"."PostId"
);

-- s => s.Votes.Where(v => Pairs.Count(p => p.Item1 == v.UserId) == 2)
SELECT "v"."UserId", "v"."PostId", "v"."Value"
FROM "Votes" AS "v"
WHERE (
    SELECT COUNT(*)
    FROM (SELECT CAST(orm_item("value", 0) AS BIGINT) AS "Item1", CAST(orm_item("value", 1) AS BIGINT) AS "Item2" FROM json_array_elements_text(@p1)) AS "v1"
    WHERE "v1"."Item1" = "v"."UserId"
) = 2;

-- s => s.Votes.Join( Pairs, v => ValueTuple.Create(v.UserId, v.PostId), p => p, (v, p) => new { v.Value, p.Item2 })
SELECT "v"."Value", "v1"."Item2"
FROM "Votes" AS "v"
INNER JOIN (SELECT CAST(orm_item("value", 0) AS BIGINT) AS "Item1", CAST(orm_item("value", 1) AS BIGINT) AS "Item2" FROM json_array_elements_text(@p1)) AS "v1" ON "v"."UserId" = "v1"."Item1" AND "v"."PostId" = "v1"."Item2";

-- s => from v in s.Votes from p in Pairs where v.UserId == p.Item1 && v.PostId == p.Item2 select new { v.UserId, v.Value }
SELECT "v"."UserId", "v"."Value"
FROM "Votes" AS "v"
CROSS JOIN (SELECT CAST(orm_item("value", 0) AS BIGINT) AS "Item1", CAST(orm_item("value", 1) AS BIGINT) AS "Item2" FROM json_array_elements_text(@p1)) AS "v1"
WHERE "v"."UserId" = "v1"."Item1" AND "v"."PostId" = "v1"."Item2";

-- s => s.Specimens.Where(x => Loose.Contains(ValueTuple.Create(x.MaybeString, x.MaybeInt32))) .Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE EXISTS (
    SELECT 1
    FROM (SELECT orm_item("value", 0) AS "Item1", CAST(orm_item("value", 1) AS INTEGER) AS "Item2" FROM json_array_elements_text(@p1)) AS "v"
    WHERE "v"."Item1" IS NOT DISTINCT FROM "s"."MaybeString" AND "v"."Item2" IS NOT DISTINCT FROM "s"."MaybeInt32"
);

-- s => s.Specimens.Where(x => Loose.Any(t => t.Item1 == x.MaybeString)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE EXISTS (
    SELECT 1
    FROM (SELECT orm_item("value", 0) AS "Item1", CAST(orm_item("value", 1) AS INTEGER) AS "Item2" FROM json_array_elements_text(@p1)) AS "v"
    WHERE "v"."Item1" IS NOT DISTINCT FROM "s"."MaybeString"
);

-- s => s.Products.Where(p => Keys.Contains(Tuple.Create(p.Number, p.Catalog))).Select(p => p.Name)
SELECT "p"."Name"
FROM "Products" AS "p"
WHERE EXISTS (
    SELECT 1
    FROM (SELECT CAST(orm_item("value", 0) AS INTEGER) AS "Item1", orm_item("value", 1) AS "Item2" FROM json_array_elements_text(@p1)) AS "v"
    WHERE "v"."Item1" = "p"."Number" AND "v"."Item2" = "p"."Catalog"
);

-- s => s.Specimens.Where(x => Wide.Any(t => t.Item1 < x.Double && t.Item3 != x.DateOnly)) .Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE EXISTS (
    SELECT 1
    FROM (SELECT CAST(orm_item("value", 0) AS DOUBLE PRECISION) AS "Item1", orm_unhex(orm_item("value", 1)) AS "Item2", CAST(orm_item("value", 2) AS DATE) AS "Item3" FROM json_array_elements_text(@p1)) AS "v"
    WHERE "v"."Item1" < "s"."Double" AND "v"."Item3" IS DISTINCT FROM "s"."DateOnly"
);

-- s => s.Values(Pairs)
SELECT "v"."Item1", "v"."Item2"
FROM (SELECT CAST(orm_item("value", 0) AS BIGINT) AS "Item1", CAST(orm_item("value", 1) AS BIGINT) AS "Item2" FROM json_array_elements_text(@p1)) AS "v";

-- s => s.Values(Keys).Select(k => k.Item2)
SELECT "v"."Item2"
FROM (SELECT CAST(orm_item("value", 0) AS INTEGER) AS "Item1", orm_item("value", 1) AS "Item2" FROM json_array_elements_text(@p1)) AS "v";

-- s => s.Values(Wide)
SELECT "v"."Item1", "v"."Item2", "v"."Item3"
FROM (SELECT CAST(orm_item("value", 0) AS DOUBLE PRECISION) AS "Item1", orm_unhex(orm_item("value", 1)) AS "Item2", CAST(orm_item("value", 2) AS DATE) AS "Item3" FROM json_array_elements_text(@p1)) AS "v";

-- s => s.Values(Loose).GroupBy(t => t.Item1).Select(g => new { g.Key, N = g.Count() })
SELECT "v"."Item1" AS "Key", COUNT(*) AS "N"
FROM (SELECT orm_item("value", 0) AS "Item1", CAST(orm_item("value", 1) AS INTEGER) AS "Item2" FROM json_array_elements_text(@p1)) AS "v"
GROUP BY "v"."Item1";

-- s => s.Users.SelectMany(u => Pairs)
-- refused: The program's ValueTuple<long, long> is not made again. Select its items, or make another one of them.

-- s => s.Votes.Where(v => ValueTuple.Create(v.UserId, v.PostId).Equals(Pairs[0]))
-- refused: A ValueTuple<long, long> cannot be stored in a column. Use one of its members.

