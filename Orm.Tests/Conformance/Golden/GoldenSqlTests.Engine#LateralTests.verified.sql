-- s => s.Users.SelectMany( u => s.Posts.Where(p => p.Score > u.Karma).OrderBy(p => p.Id).Take(2), (u, p) => new { u.Name, p.Title })
SELECT "u"."Name", "p"."Title"
FROM "Users" AS "u"
INNER JOIN (
    SELECT "k"."Title", "k"."Karma"
    FROM (
        SELECT "p1"."Title", "o"."Karma", ROW_NUMBER() OVER (PARTITION BY "o"."Karma" ORDER BY "p1"."Id") AS "number"
        FROM (
            SELECT DISTINCT "u1"."Karma"
            FROM "Users" AS "u1"
        ) AS "o"
        CROSS JOIN "Posts" AS "p1"
        WHERE "p1"."Score" > "o"."Karma"
    ) AS "k"
    WHERE "k"."number" <= @p1
) AS "p" ON "p"."Karma" = "u"."Karma";

-- s => s.Users.SelectMany( u => s.Posts.Where(p => p.Score > u.Karma && p.AuthorId != u.Id).OrderByDescending(p => p.Score) .ThenBy(p => p.Id).Skip(1).Take(2), (u, p) => new { u.Id, p.Score })
SELECT "u"."Id", "p"."Score"
FROM "Users" AS "u"
INNER JOIN (
    SELECT "i"."Score", "i"."Karma", "i"."Id1"
    FROM (
        SELECT "p1"."Score", "o"."Karma", "o"."Id" AS "Id1", ROW_NUMBER()
                OVER (PARTITION BY "o"."Karma", "o"."Id" ORDER BY "p1"."Score" DESC, "p1"."Id") AS "number"
        FROM (
            SELECT DISTINCT "u1"."Karma", "u1"."Id"
            FROM "Users" AS "u1"
        ) AS "o"
        CROSS JOIN "Posts" AS "p1"
        WHERE "p1"."Score" > "o"."Karma" AND "p1"."AuthorId" <> "o"."Id"
    ) AS "i"
    WHERE "i"."number" > @p1 AND "i"."number" <= CAST(@p1 AS BIGINT) + @p2
) AS "p" ON "p"."Karma" = "u"."Karma" AND "p"."Id1" = "u"."Id";

-- s => s.Users.SelectMany( u => s.Posts.Where(p => p.Score > u.Karma).OrderBy(p => p.Id).Take(1).DefaultIfEmpty(), (u, p) => new { u.Name, Title = p == null ? null : p.Title })
SELECT "u"."Name", CASE WHEN "p"."Id" IS NULL THEN NULL ELSE "p"."Title" END AS "Title"
FROM "Users" AS "u"
LEFT JOIN (
    SELECT "k"."Id", "k"."Title", "k"."Karma"
    FROM (
        SELECT "p1"."Id", "p1"."Title", "o"."Karma", ROW_NUMBER()
                OVER (PARTITION BY "o"."Karma" ORDER BY "p1"."Id") AS "number"
        FROM (
            SELECT DISTINCT "u1"."Karma"
            FROM "Users" AS "u1"
        ) AS "o"
        CROSS JOIN "Posts" AS "p1"
        WHERE "p1"."Score" > "o"."Karma"
    ) AS "k"
    WHERE "k"."number" <= @p1
) AS "p" ON "p"."Karma" = "u"."Karma";

-- s => s.Users.SelectMany( u => s.Posts.Where(p => p.Score > u.Karma).GroupBy(p => p.State) .Select(g => new { g.Key, N = g.Count(), Sum = g.Sum(p => p.Score - u.Karma) }), (u, g) => new { u.Name, g.Key, g.N, g.Sum })
SELECT "u"."Name", "p"."State" AS "Key", "p"."N", "p"."Sum"
FROM "Users" AS "u"
INNER JOIN (
    SELECT "p1"."State", COUNT(*) AS "N", SUM("p1"."Score" - "o"."Karma") AS "Sum", "o"."Karma"
    FROM (
        SELECT DISTINCT "u1"."Karma"
        FROM "Users" AS "u1"
    ) AS "o"
    CROSS JOIN "Posts" AS "p1"
    WHERE "p1"."Score" > "o"."Karma"
    GROUP BY "p1"."State", "o"."Karma"
) AS "p" ON "p"."Karma" = "u"."Karma";

-- s => s.Users.SelectMany(u => u.Posts.Select(p => p.Score + u.Karma).Distinct())
SELECT "p"."value"
FROM "Users" AS "u"
INNER JOIN (
    SELECT DISTINCT "p1"."Score" + "o"."Karma" AS "value", "o"."Karma", "o"."Id"
    FROM (
        SELECT DISTINCT "u1"."Karma", "u1"."Id"
        FROM "Users" AS "u1"
    ) AS "o"
    CROSS JOIN "Posts" AS "p1"
    WHERE "p1"."AuthorId" = "o"."Id"
) AS "p" ON "p"."Karma" = "u"."Karma" AND "p"."Id" = "u"."Id";

-- s => s.Users.SelectMany(u => u.Posts.Select(p => new { p.State, u.Name }).Distinct())
SELECT "p"."State", "u"."Name"
FROM "Users" AS "u"
INNER JOIN (
    SELECT DISTINCT "p1"."State", "p1"."AuthorId"
    FROM "Posts" AS "p1"
) AS "p" ON "p"."AuthorId" = "u"."Id";

-- s => s.Users.SelectMany( u => u.Posts.Where(p => p.Score < u.Karma).OrderBy(p => p.Score + u.Karma).ThenBy(p => p.Id).Take(1), (u, p) => new { u.Id, p.Title })
SELECT "u"."Id", "p"."Title"
FROM "Users" AS "u"
INNER JOIN (
    SELECT "k"."Title", "k"."Id1", "k"."Karma"
    FROM (
        SELECT "p1"."Title", "o"."Id" AS "Id1", "o"."Karma", ROW_NUMBER()
                OVER (PARTITION BY "o"."Id", "o"."Karma" ORDER BY "p1"."Score" + "o"."Karma", "p1"."Id") AS "number"
        FROM (
            SELECT DISTINCT "u1"."Id", "u1"."Karma"
            FROM "Users" AS "u1"
        ) AS "o"
        CROSS JOIN "Posts" AS "p1"
        WHERE "p1"."AuthorId" = "o"."Id" AND "p1"."Score" < "o"."Karma"
    ) AS "k"
    WHERE "k"."number" <= @p1
) AS "p" ON "p"."Id1" = "u"."Id" AND "p"."Karma" = "u"."Karma";

-- s => s.Customers.SelectMany( c => s.Orders.Where(o => o.Total > c.Credit).OrderBy(o => o.Id).Take(2), (c, o) => new { c.Name, o.Id })
SELECT "c"."Name", "o"."Id"
FROM "Customers" AS "c"
INNER JOIN (
    SELECT "c1"."Id", "c1"."Credit"
    FROM (
        SELECT "o2"."Id", "o1"."Credit", ROW_NUMBER() OVER (PARTITION BY "o1"."Credit" ORDER BY "o2"."Id") AS "number"
        FROM (
            SELECT DISTINCT "c2"."Credit"
            FROM "Customers" AS "c2"
        ) AS "o1"
        CROSS JOIN "Orders" AS "o2"
        WHERE "o2"."Total" > "o1"."Credit"
    ) AS "c1"
    WHERE "c1"."number" <= @p1
) AS "o" ON "o"."Credit" IS NOT DISTINCT FROM "c"."Credit";

-- s => s.Products.SelectMany( p => s.Products.Where(q => q.Price < p.Price).OrderByDescending(q => q.Price).ThenBy(q => q.Name).Take(1), (p, q) => new { p.Name, Cheaper = q.Name })
SELECT "p"."Name", "p1"."Name" AS "Cheaper"
FROM "Products" AS "p"
INNER JOIN (
    SELECT "p2"."Name", "p2"."Price1"
    FROM (
        SELECT "p3"."Name", "o"."Price" AS "Price1", ROW_NUMBER()
                OVER (PARTITION BY "o"."Price" ORDER BY "p3"."Price" DESC, "p3"."Name") AS "number1"
        FROM (
            SELECT DISTINCT "p4"."Price"
            FROM "Products" AS "p4"
        ) AS "o"
        CROSS JOIN "Products" AS "p3"
        WHERE "p3"."Price" < "o"."Price"
    ) AS "p2"
    WHERE "p2"."number1" <= @p1
) AS "p1" ON "p1"."Price1" = "p"."Price";

-- s => s.Comments.OrderBy(c => c.Id).Take(20).SelectMany( c => s.Comments.Where(d => d.PostId == c.PostId && d.Id > c.Id).OrderBy(d => d.Id).Take(1), (c, d) => new { c.Id, Next = d.Id })
SELECT "c"."Id", "c1"."Id" AS "Next"
FROM (
    SELECT "c2"."Id", "c2"."PostId"
    FROM "Comments" AS "c2"
    ORDER BY "c2"."Id"
    LIMIT @p1
) AS "c"
INNER JOIN (
    SELECT "i"."Id", "i"."PostId1", "i"."Id1"
    FROM (
        SELECT "c3"."Id", "o"."PostId" AS "PostId1", "o"."Id" AS "Id1", ROW_NUMBER()
                OVER (PARTITION BY "o"."PostId", "o"."Id" ORDER BY "c3"."Id") AS "number"
        FROM (
            SELECT DISTINCT "c4"."PostId", "c4"."Id"
            FROM (
                SELECT "c5"."Id", "c5"."PostId"
                FROM "Comments" AS "c5"
                ORDER BY "c5"."Id"
                LIMIT @p1
            ) AS "c4"
        ) AS "o"
        CROSS JOIN "Comments" AS "c3"
        WHERE "c3"."PostId" = "o"."PostId" AND "c3"."Id" > "o"."Id"
    ) AS "i"
    WHERE "i"."number" <= @p2
) AS "c1" ON "c1"."PostId1" = "c"."PostId" AND "c1"."Id1" = "c"."Id"
ORDER BY "c"."Id", "c1"."Id";

-- s => s.Users.SelectMany(u => s.Posts.Where(p => p.Score > u.Karma).OrderBy(p => p.Id).Take(2) .SelectMany(p => p.Comments.Where(c => c.Rating > p.Score).OrderBy(c => c.Id).Take(1), (p, c) => c.Id))
SELECT "c"."Id"
FROM "Users" AS "u"
INNER JOIN (
    SELECT "k"."Id", "k"."Score", "k"."Karma"
    FROM (
        SELECT "p1"."Id", "p1"."Score", "o"."Karma", ROW_NUMBER()
                OVER (PARTITION BY "o"."Karma" ORDER BY "p1"."Id") AS "number"
        FROM (
            SELECT DISTINCT "u1"."Karma"
            FROM "Users" AS "u1"
        ) AS "o"
        CROSS JOIN "Posts" AS "p1"
        WHERE "p1"."Score" > "o"."Karma"
    ) AS "k"
    WHERE "k"."number" <= @p1
) AS "p" ON "p"."Karma" = "u"."Karma"
INNER JOIN (
    SELECT "s"."Id", "s"."Id1", "s"."Score", "s"."Karma"
    FROM (
        SELECT "c1"."Id", "o1"."Id" AS "Id1", "o1"."Score", ROW_NUMBER()
                OVER (PARTITION BY "o1"."Id", "o1"."Score", "o1"."Karma" ORDER BY "c1"."Id") AS "number",
            "o1"."Karma"
        FROM (
            SELECT DISTINCT "p2"."Id", "p2"."Score", "p2"."Karma"
            FROM (
                SELECT "k1"."Id", "k1"."Score", "k1"."Karma"
                FROM (
                    SELECT "p3"."Id", "p3"."Score", "o2"."Karma", ROW_NUMBER()
                            OVER (PARTITION BY "o2"."Karma" ORDER BY "p3"."Id") AS "number"
                    FROM (
                        SELECT DISTINCT "u2"."Karma"
                        FROM "Users" AS "u2"
                        INNER JOIN (
                            SELECT "k2"."Karma"
                            FROM (
                                SELECT "o3"."Karma", ROW_NUMBER()
                                        OVER (PARTITION BY "o3"."Karma" ORDER BY "p5"."Id") AS "number"
                                FROM (
                                    SELECT DISTINCT "u3"."Karma"
                                    FROM "Users" AS "u3"
                                ) AS "o3"
                                CROSS JOIN "Posts" AS "p5"
                                WHERE "p5"."Score" > "o3"."Karma"
                            ) AS "k2"
                            WHERE "k2"."number" <= @p1
                        ) AS "p4" ON "p4"."Karma" = "u2"."Karma"
                    ) AS "o2"
                    CROSS JOIN "Posts" AS "p3"
                    WHERE "p3"."Score" > "o2"."Karma"
                ) AS "k1"
                WHERE "k1"."number" <= @p1
            ) AS "p2"
        ) AS "o1"
        CROSS JOIN "Comments" AS "c1"
        WHERE "c1"."PostId" = "o1"."Id" AND "c1"."Rating" > "o1"."Score"
    ) AS "s"
    WHERE "s"."number" <= @p2
) AS "c" ON "c"."Id1" = "p"."Id" AND "c"."Score" = "p"."Score" AND "c"."Karma" = "u"."Karma";

-- s => s.Posts.Where(p => s.Users.SelectMany( u => s.Comments.Where(c => c.Rating > u.Karma && c.PostId == p.Id).OrderBy(c => c.Id).Take(1)).Any()) .Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
WHERE EXISTS (
    SELECT 1
    FROM "Users" AS "u"
    INNER JOIN (
        SELECT "k"."Karma"
        FROM (
            SELECT "o"."Karma", ROW_NUMBER() OVER (PARTITION BY "o"."Karma" ORDER BY "c1"."Id") AS "number"
            FROM (
                SELECT DISTINCT "u1"."Karma"
                FROM "Users" AS "u1"
            ) AS "o"
            CROSS JOIN "Comments" AS "c1"
            WHERE "c1"."Rating" > "o"."Karma" AND "c1"."PostId" = "p"."Id"
        ) AS "k"
        WHERE "k"."number" <= @p1
    ) AS "c" ON "c"."Karma" = "u"."Karma"
);

-- s => s.Users.SelectMany(u => s.Posts.Where(p => p.Score > u.Karma).OrderBy(p => p.Id).Take(2)).Count()
SELECT COUNT(*) AS "value"
FROM "Users" AS "u"
INNER JOIN (
    SELECT "k"."Karma"
    FROM (
        SELECT "o"."Karma", ROW_NUMBER() OVER (PARTITION BY "o"."Karma" ORDER BY "p1"."Id") AS "number"
        FROM (
            SELECT DISTINCT "u1"."Karma"
            FROM "Users" AS "u1"
        ) AS "o"
        CROSS JOIN "Posts" AS "p1"
        WHERE "p1"."Score" > "o"."Karma"
    ) AS "k"
    WHERE "k"."number" <= @p1
) AS "p" ON "p"."Karma" = "u"."Karma";

-- s => s.Posts.SelectMany( p => p.Comments.Select(c => c.AuthorId).Union(p.Votes.Select(v => v.UserId)), (p, a) => new { p.Id, a })
SELECT "p"."Id", "c"."AuthorId" AS "a"
FROM "Posts" AS "p"
INNER JOIN (
    SELECT "c1"."AuthorId", "o"."Id"
    FROM (
        SELECT DISTINCT "p1"."Id"
        FROM "Posts" AS "p1"
    ) AS "o"
    CROSS JOIN "Comments" AS "c1"
    WHERE "c1"."PostId" = "o"."Id"
    UNION
    SELECT "v"."UserId" AS "AuthorId", "o1"."Id"
    FROM (
        SELECT DISTINCT "p2"."Id"
        FROM "Posts" AS "p2"
    ) AS "o1"
    CROSS JOIN "Votes" AS "v"
    WHERE "v"."PostId" = "o1"."Id"
) AS "c" ON "c"."Id" = "p"."Id";

-- s => s.Posts.SelectMany( p => p.Comments.Select(c => c.AuthorId).Concat(p.Votes.Select(v => v.UserId)), (p, a) => new { p.Id, a })
SELECT "p"."Id", "c"."AuthorId" AS "a"
FROM "Posts" AS "p"
INNER JOIN (
    SELECT "c1"."AuthorId", "o"."Id"
    FROM (
        SELECT DISTINCT "p1"."Id"
        FROM "Posts" AS "p1"
    ) AS "o"
    CROSS JOIN "Comments" AS "c1"
    WHERE "c1"."PostId" = "o"."Id"
    UNION ALL
    SELECT "v"."UserId" AS "AuthorId", "o1"."Id"
    FROM (
        SELECT DISTINCT "p2"."Id"
        FROM "Posts" AS "p2"
    ) AS "o1"
    CROSS JOIN "Votes" AS "v"
    WHERE "v"."PostId" = "o1"."Id"
) AS "c" ON "c"."Id" = "p"."Id";

-- s => s.Posts.SelectMany( p => p.Comments.Select(c => c.AuthorId).Intersect(p.Votes.Select(v => v.UserId)))
SELECT "c"."AuthorId"
FROM "Posts" AS "p"
INNER JOIN (
    SELECT "c1"."AuthorId", "o"."Id"
    FROM (
        SELECT DISTINCT "p1"."Id"
        FROM "Posts" AS "p1"
    ) AS "o"
    CROSS JOIN "Comments" AS "c1"
    WHERE "c1"."PostId" = "o"."Id"
    INTERSECT
    SELECT "v"."UserId" AS "AuthorId", "o1"."Id"
    FROM (
        SELECT DISTINCT "p2"."Id"
        FROM "Posts" AS "p2"
    ) AS "o1"
    CROSS JOIN "Votes" AS "v"
    WHERE "v"."PostId" = "o1"."Id"
) AS "c" ON "c"."Id" = "p"."Id";

-- s => s.Posts.SelectMany(p => p.Comments.Select(c => c.AuthorId).Except(p.Votes.Select(v => v.UserId)))
SELECT "c"."AuthorId"
FROM "Posts" AS "p"
INNER JOIN (
    SELECT "c1"."AuthorId", "o"."Id"
    FROM (
        SELECT DISTINCT "p1"."Id"
        FROM "Posts" AS "p1"
    ) AS "o"
    CROSS JOIN "Comments" AS "c1"
    WHERE "c1"."PostId" = "o"."Id"
    EXCEPT
    SELECT "v"."UserId" AS "AuthorId", "o1"."Id"
    FROM (
        SELECT DISTINCT "p2"."Id"
        FROM "Posts" AS "p2"
    ) AS "o1"
    CROSS JOIN "Votes" AS "v"
    WHERE "v"."PostId" = "o1"."Id"
) AS "c" ON "c"."Id" = "p"."Id";

-- s => s.Posts.SelectMany(p => p.Comments.Select(c => c.AuthorId).Except(s.Votes.Select(v => v.UserId)))
SELECT "c"."AuthorId"
FROM "Posts" AS "p"
INNER JOIN (
    SELECT "c1"."AuthorId", "o"."Id"
    FROM (
        SELECT DISTINCT "p1"."Id"
        FROM "Posts" AS "p1"
    ) AS "o"
    CROSS JOIN "Comments" AS "c1"
    WHERE "c1"."PostId" = "o"."Id"
    EXCEPT
    SELECT "v"."UserId" AS "AuthorId", "o1"."Id"
    FROM (
        SELECT DISTINCT "p2"."Id"
        FROM "Posts" AS "p2"
    ) AS "o1"
    CROSS JOIN "Votes" AS "v"
) AS "c" ON "c"."Id" = "p"."Id";

-- s => s.Posts.SelectMany( p => p.Comments.Select(c => c.AuthorId).Union(s.Users.Where(u => u.IsBanned).Select(u => u.Id)) .OrderBy(a => a).Take(3), (p, a) => new { p.Id, a })
SELECT "p"."Id", "c"."AuthorId" AS "a"
FROM "Posts" AS "p"
INNER JOIN (
    SELECT "i"."AuthorId", "i"."Id"
    FROM (
        SELECT "c1"."AuthorId", "c1"."Id", ROW_NUMBER() OVER (PARTITION BY "c1"."Id" ORDER BY "c1"."AuthorId") AS "number"
        FROM (
            SELECT "c2"."AuthorId", "o"."Id"
            FROM (
                SELECT DISTINCT "p1"."Id"
                FROM "Posts" AS "p1"
            ) AS "o"
            CROSS JOIN "Comments" AS "c2"
            WHERE "c2"."PostId" = "o"."Id"
            UNION
            SELECT "u"."Id" AS "AuthorId", "o1"."Id"
            FROM (
                SELECT DISTINCT "p2"."Id"
                FROM "Posts" AS "p2"
            ) AS "o1"
            CROSS JOIN "Users" AS "u"
            WHERE "u"."IsBanned" = TRUE
        ) AS "c1"
    ) AS "i"
    WHERE "i"."number" <= @p1
) AS "c" ON "c"."Id" = "p"."Id";

-- s => s.Posts.SelectMany( p => p.Comments.Select(c => c.AuthorId).Concat(p.Votes.Select(v => v.UserId)) .GroupBy(a => a).Where(g => g.Count() > 1).Select(g => g.Key), (p, a) => new { p.Id, a })
SELECT "p"."Id", "c"."AuthorId" AS "a"
FROM "Posts" AS "p"
INNER JOIN (
    SELECT "c1"."AuthorId", "c1"."Id"
    FROM (
        SELECT "c2"."AuthorId", "o"."Id"
        FROM (
            SELECT DISTINCT "p1"."Id"
            FROM "Posts" AS "p1"
        ) AS "o"
        CROSS JOIN "Comments" AS "c2"
        WHERE "c2"."PostId" = "o"."Id"
        UNION ALL
        SELECT "v"."UserId" AS "AuthorId", "o1"."Id"
        FROM (
            SELECT DISTINCT "p2"."Id"
            FROM "Posts" AS "p2"
        ) AS "o1"
        CROSS JOIN "Votes" AS "v"
        WHERE "v"."PostId" = "o1"."Id"
    ) AS "c1"
    GROUP BY "c1"."AuthorId", "c1"."Id"
    HAVING COUNT(*) > 1
) AS "c" ON "c"."Id" = "p"."Id";

-- s => s.Users.SelectMany(u => u.Posts.Select(p => p.Score).Concat(u.Comments.Select(c => 1)))
SELECT "p"."Score"
FROM "Users" AS "u"
INNER JOIN (
    SELECT "p1"."Score", "o"."Id"
    FROM (
        SELECT DISTINCT "u1"."Id"
        FROM "Users" AS "u1"
    ) AS "o"
    CROSS JOIN "Posts" AS "p1"
    WHERE "p1"."AuthorId" = "o"."Id"
    UNION ALL
    SELECT 1 AS "Score", "o1"."Id"
    FROM (
        SELECT DISTINCT "u2"."Id"
        FROM "Users" AS "u2"
    ) AS "o1"
    CROSS JOIN "Comments" AS "c"
    WHERE "c"."AuthorId" = "o1"."Id"
) AS "p" ON "p"."Id" = "u"."Id";

-- s => from u in s.Users from n in new[] { u.Id, u.Karma } select new { u.Name, n }
SELECT "u"."Name", "q"."Id" AS "n"
FROM "Users" AS "u"
INNER JOIN (
    SELECT "o"."Id", "o"."Id" AS "Id1", "o"."Karma"
    FROM (
        SELECT DISTINCT "u1"."Id", "u1"."Karma"
        FROM "Users" AS "u1"
    ) AS "o"
    UNION ALL
    SELECT "o1"."Karma" AS "Id", "o1"."Id" AS "Id1", "o1"."Karma"
    FROM (
        SELECT DISTINCT "u2"."Id", "u2"."Karma"
        FROM "Users" AS "u2"
    ) AS "o1"
) AS "q" ON "q"."Id1" = "u"."Id" AND "q"."Karma" = "u"."Karma";

-- s => s.Specimens.SelectMany( x => new[] { x.MaybeInt32, x.OtherInt32, x.Int32 }.Where(n => n > 0).Distinct(), (x, n) => new { x.Id, n })
SELECT "s"."Id", "q"."MaybeInt32" AS "n"
FROM "Specimens" AS "s"
INNER JOIN (
    SELECT "q1"."MaybeInt32", ROW_NUMBER()
            OVER (PARTITION BY "q1"."MaybeInt32", "q1"."MaybeInt321", "q1"."OtherInt32", "q1"."Int32" ORDER BY "q1"."part", "q1"."part1" NULLS FIRST) AS "number",
        "q1"."MaybeInt321", "q1"."OtherInt32", "q1"."Int32"
    FROM (
        SELECT "q2"."MaybeInt32", 0 AS "part", "q2"."part" AS "part1", "q2"."MaybeInt321",
            "q2"."OtherInt32", "q2"."Int32"
        FROM (
            SELECT "o"."MaybeInt32", 0 AS "part", "o"."MaybeInt32" AS "MaybeInt321", "o"."OtherInt32",
                "o"."Int32"
            FROM (
                SELECT DISTINCT "s1"."MaybeInt32", "s1"."OtherInt32", "s1"."Int32"
                FROM "Specimens" AS "s1"
            ) AS "o"
            UNION ALL
            SELECT "o1"."OtherInt32" AS "MaybeInt32", 1 AS "part", "o1"."MaybeInt32" AS "MaybeInt321",
                "o1"."OtherInt32", "o1"."Int32"
            FROM (
                SELECT DISTINCT "s2"."MaybeInt32", "s2"."OtherInt32", "s2"."Int32"
                FROM "Specimens" AS "s2"
            ) AS "o1"
        ) AS "q2"
        UNION ALL
        SELECT "o2"."Int32" AS "MaybeInt32", 1 AS "part", NULL AS "part1", "o2"."MaybeInt32" AS "MaybeInt321",
            "o2"."OtherInt32", "o2"."Int32"
        FROM (
            SELECT DISTINCT "s3"."MaybeInt32", "s3"."OtherInt32", "s3"."Int32"
            FROM "Specimens" AS "s3"
        ) AS "o2"
    ) AS "q1"
    WHERE "q1"."MaybeInt32" > 0
) AS "q" ON "q"."MaybeInt321" IS NOT DISTINCT FROM "s"."MaybeInt32" AND "q"."OtherInt32" IS NOT DISTINCT FROM "s"."OtherInt32" AND "q"."Int32" = "s"."Int32"
WHERE "q"."number" = 1;

-- s => s.Posts.SelectMany( p => p.Comments.OrderBy(c => c.Id).Take(1).Select(c => c.AuthorId).Append(p.AuthorId).Distinct(), (p, a) => new { p.Id, a })
SELECT "p"."Id", "c"."AuthorId" AS "a"
FROM "Posts" AS "p"
INNER JOIN (
    SELECT "c1"."AuthorId", ROW_NUMBER()
            OVER (PARTITION BY "c1"."AuthorId", "c1"."Id1", "c1"."AuthorId1" ORDER BY "c1"."part", "c1"."Id" NULLS FIRST) AS "number",
        "c1"."Id1", "c1"."AuthorId1"
    FROM (
        SELECT "c2"."AuthorId", 0 AS "part", "c2"."Id", "c2"."Id1", "c2"."AuthorId1"
        FROM (
            SELECT "a"."AuthorId", "a"."Id", "a"."Id1", "a"."AuthorId1"
            FROM (
                SELECT "c3"."AuthorId", "c3"."Id", "o"."Id" AS "Id1", "o"."AuthorId" AS "AuthorId1",
                    ROW_NUMBER() OVER (PARTITION BY "o"."Id", "o"."AuthorId" ORDER BY "c3"."Id") AS "number"
                FROM (
                    SELECT DISTINCT "p1"."Id", "p1"."AuthorId"
                    FROM "Posts" AS "p1"
                ) AS "o"
                CROSS JOIN "Comments" AS "c3"
                WHERE "c3"."PostId" = "o"."Id"
            ) AS "a"
            WHERE "a"."number" <= @p1
        ) AS "c2"
        UNION ALL
        SELECT "o1"."AuthorId", 1 AS "part", NULL AS "Id", "o1"."Id" AS "Id1", "o1"."AuthorId" AS "AuthorId1"
        FROM (
            SELECT DISTINCT "p2"."Id", "p2"."AuthorId"
            FROM "Posts" AS "p2"
        ) AS "o1"
    ) AS "c1"
) AS "c" ON "c"."Id1" = "p"."Id" AND "c"."AuthorId1" = "p"."AuthorId"
WHERE "c"."number" = 1;

-- s => s.Posts.Select(p => p.Comments.Select(c => c.AuthorId).Union(p.Votes.Select(v => v.UserId)) .OrderBy(a => a).ToList())
SELECT "p"."Id"
FROM "Posts" AS "p";
SELECT "c"."AuthorId", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = CAST("k"."value" AS BIGINT)
UNION
SELECT "v"."UserId" AS "AuthorId", "k1"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k1"
CROSS JOIN "Votes" AS "v"
WHERE "v"."PostId" = CAST("k1"."value" AS BIGINT)
ORDER BY 1;

-- s => s.Posts.Select(p => p.Comments.Select(c => c.AuthorId).Except(p.Votes.Select(v => v.UserId)) .OrderBy(a => a).ToList())
SELECT "p"."Id"
FROM "Posts" AS "p";
SELECT "c"."AuthorId", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = CAST("k"."value" AS BIGINT)
EXCEPT
SELECT "v"."UserId" AS "AuthorId", "k1"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k1"
CROSS JOIN "Votes" AS "v"
WHERE "v"."PostId" = CAST("k1"."value" AS BIGINT)
ORDER BY 1;

-- s => s.Posts.Select(p => p.Comments.Select(c => c.AuthorId).Intersect(p.Votes.Select(v => v.UserId)) .OrderByDescending(a => a).ToList())
SELECT "p"."Id"
FROM "Posts" AS "p";
SELECT "c"."AuthorId", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = CAST("k"."value" AS BIGINT)
INTERSECT
SELECT "v"."UserId" AS "AuthorId", "k1"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k1"
CROSS JOIN "Votes" AS "v"
WHERE "v"."PostId" = CAST("k1"."value" AS BIGINT)
ORDER BY 1 DESC;

-- s => s.Posts.Select(p => p.Comments.Select(c => c.AuthorId).Concat(p.Votes.Select(v => v.UserId)) .OrderBy(a => a).Skip(1).Take(3).ToList())
SELECT "p"."Id"
FROM "Posts" AS "p";
SELECT "p"."AuthorId", "p"."parent"
FROM (
    SELECT "c"."AuthorId", "c"."parent", ROW_NUMBER() OVER (PARTITION BY "c"."parent" ORDER BY "c"."AuthorId") AS "number"
    FROM (
        SELECT "c1"."AuthorId", "k"."key" AS "parent"
        FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
        CROSS JOIN "Comments" AS "c1"
        WHERE "c1"."PostId" = CAST("k"."value" AS BIGINT)
        UNION ALL
        SELECT "v"."UserId" AS "AuthorId", "k1"."key" AS "parent"
        FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k1"
        CROSS JOIN "Votes" AS "v"
        WHERE "v"."PostId" = CAST("k1"."value" AS BIGINT)
    ) AS "c"
) AS "p"
WHERE "p"."number" > @p2 AND "p"."number" <= CAST(@p2 AS BIGINT) + @p3
ORDER BY "p"."number";

-- s => s.Posts.Select(p => new { p.Id, Known = p.Comments.Select(c => new { c.AuthorId, Kind = "comment" }) .Union(p.Votes.Select(v => new { AuthorId = v.UserId, Kind = "vote" })) .OrderBy(x => x.AuthorId).ThenBy(x => x.Kind).ToList(), })
SELECT "p"."Id"
FROM "Posts" AS "p";
SELECT "c"."AuthorId", 'comment' AS "Kind", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = CAST("k"."value" AS BIGINT)
UNION
SELECT "v"."UserId" AS "AuthorId", 'vote' AS "Kind", "k1"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k1"
CROSS JOIN "Votes" AS "v"
WHERE "v"."PostId" = CAST("k1"."value" AS BIGINT)
ORDER BY 1, 2;

-- s => s.Posts.Select(p => p.Comments.Select(c => c.AuthorId) .Except(s.Users.Where(u => u.Karma > p.Score).Select(u => u.Id)).OrderBy(a => a).ToList())
SELECT "p"."Id", "p"."Score"
FROM "Posts" AS "p";
SELECT "c"."AuthorId", "k"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = CAST(orm_item("k"."value", 0) AS BIGINT)
EXCEPT
SELECT "u"."Id" AS "AuthorId", "k1"."key" AS "parent"
FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k1"
CROSS JOIN "Users" AS "u"
WHERE "u"."Karma" > CAST(orm_item("k1"."value", 1) AS INTEGER)
ORDER BY 1;

-- s => s.Users.Select(u => s.Posts.Where(p => p.Score > u.Karma).OrderBy(p => p.Id).Take(2) .SelectMany(p => p.Comments.Where(c => c.Rating < p.Score).OrderBy(c => c.Id).Take(1)) .Select(c => c.Id).OrderBy(i => i).ToList())
SELECT "u"."Karma"
FROM "Users" AS "u";
SELECT "c"."Id", "p"."parent"
FROM (
    SELECT "p1"."Id", "p1"."Score", "p1"."parent"
    FROM (
        SELECT "p2"."Id", "p2"."Score", "k"."key" AS "parent", ROW_NUMBER()
                OVER (PARTITION BY "k"."key" ORDER BY "p2"."Id") AS "number"
        FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
        CROSS JOIN "Posts" AS "p2"
        WHERE "p2"."Score" > CAST("k"."value" AS INTEGER)
    ) AS "p1"
    WHERE "p1"."number" <= @p2
) AS "p"
INNER JOIN (
    SELECT "s"."Id", "s"."Id1", "s"."Score", "s"."parent"
    FROM (
        SELECT "c1"."Id", "o"."Id" AS "Id1", "o"."Score", ROW_NUMBER()
                OVER (PARTITION BY "o"."Id", "o"."Score", "o"."parent" ORDER BY "c1"."Id") AS "number",
            "o"."parent"
        FROM (
            SELECT DISTINCT "p3"."Id", "p3"."Score", "p3"."parent"
            FROM (
                SELECT "p4"."Id", "p4"."Score", "p4"."parent"
                FROM (
                    SELECT "p5"."Id", "p5"."Score", "k1"."key" AS "parent", ROW_NUMBER()
                            OVER (PARTITION BY "k1"."key" ORDER BY "p5"."Id") AS "number"
                    FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k1"
                    CROSS JOIN "Posts" AS "p5"
                    WHERE "p5"."Score" > CAST("k1"."value" AS INTEGER)
                ) AS "p4"
                WHERE "p4"."number" <= @p2
            ) AS "p3"
        ) AS "o"
        CROSS JOIN "Comments" AS "c1"
        WHERE "c1"."PostId" = "o"."Id" AND "c1"."Rating" < "o"."Score"
    ) AS "s"
    WHERE "s"."number" <= @p3
) AS "c" ON "c"."parent" = "p"."parent" AND "c"."Id1" = "p"."Id" AND "c"."Score" = "p"."Score"
ORDER BY "c"."Id", "p"."Id", "c"."Id";

-- s => s.Users.Select(u => new[] { u.Id, u.Karma }.OrderBy(n => n).ToList())
SELECT "u"."Id", "u"."Karma"
FROM "Users" AS "u";
SELECT "q"."Id", "q"."parent"
FROM (
    SELECT CAST(orm_item("k"."value", 0) AS BIGINT) AS "Id", 0 AS "part", "k"."key" AS "parent"
    FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k"
    UNION ALL
    SELECT CAST(orm_item("k1"."value", 1) AS BIGINT) AS "Id", 1 AS "part", "k1"."key" AS "parent"
    FROM (SELECT ordinality - 1 AS "key", "value" AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "k1"
) AS "q"
ORDER BY "q"."Id", "q"."part";

