-- s => s.Comments.Where(c => c.ParentId == null).Select(c => new { c.Id, Depth = 0 }).Recursive( tree => from t in tree join c in s.Comments on (long?)t.Id equals c.ParentId select new { c.Id, Depth = t.Depth + 1 })
WITH RECURSIVE "tree"("Id", "Depth") AS (
    SELECT "c"."Id", 0
    FROM "Comments" AS "c"
    WHERE "c"."ParentId" IS NULL
    UNION ALL
    SELECT "c1"."Id", "t"."Depth" + 1
    FROM "tree" AS "t"
    INNER JOIN "Comments" AS "c1" ON "t"."Id" = "c1"."ParentId"
)
SELECT "t1"."Id", "t1"."Depth"
FROM "tree" AS "t1";

-- s => s.Comments.Where(c => c.ParentId == null) .Select(c => new { c.Id, c.ParentId, Path = c.Id.ToString() }) .Recursive(tree => from t in tree from c in s.Comments where c.ParentId == t.Id select new { c.Id, c.ParentId, Path = t.Path + "/" + c.Id.ToString() })
WITH RECURSIVE "tree"("Id", "ParentId", "Path") AS (
    SELECT "c"."Id", "c"."ParentId", CAST("c"."Id" AS TEXT)
    FROM "Comments" AS "c"
    WHERE "c"."ParentId" IS NULL
    UNION ALL
    SELECT "c1"."Id", "c1"."ParentId", "t"."Path" || '/' || CAST("c1"."Id" AS TEXT)
    FROM "tree" AS "t"
    CROSS JOIN "Comments" AS "c1"
    WHERE "c1"."ParentId" = "t"."Id"
)
SELECT "t1"."Id", "t1"."ParentId", "t1"."Path"
FROM "tree" AS "t1";

-- s => s.Employees.Where(e => e.ManagerId == null).Recursive( tree => from boss in tree from e in s.Employees where e.ManagerId == boss.Id select e)
WITH RECURSIVE "tree"("Id", "Name", "ManagerId") AS (
    SELECT "e"."Id", "e"."Name", "e"."ManagerId"
    FROM "Employees" AS "e"
    WHERE "e"."ManagerId" IS NULL
    UNION ALL
    SELECT "e1"."Id", "e1"."Name", "e1"."ManagerId"
    FROM "tree" AS "t"
    CROSS JOIN "Employees" AS "e1"
    WHERE "e1"."ManagerId" = "t"."Id"
)
SELECT "t1"."Id", "t1"."Name", "t1"."ManagerId"
FROM "tree" AS "t1";

-- s => s.Employees.Where(e => e.Id == 20).Select(e => e.Id).Recursive( tree => tree.SelectMany(id => s.Employees.Where(e => e.ManagerId == id), (_, e) => e.Id))
WITH RECURSIVE "tree"("value") AS (
    SELECT "e"."Id"
    FROM "Employees" AS "e"
    WHERE "e"."Id" = 20
    UNION ALL
    SELECT "e1"."Id"
    FROM "tree" AS "t"
    INNER JOIN "Employees" AS "e1" ON "e1"."ManagerId" = "t"."value"
)
SELECT "t1"."value"
FROM "tree" AS "t1";

-- s => s.Employees.Where(e => e.Id == 160).Select(e => new { e.Id, e.ManagerId, Level = 0 }).Recursive( tree => from t in tree join e in s.Employees on t.ManagerId equals (int?)e.Id select new { e.Id, e.ManagerId, Level = t.Level + 1 }).OrderBy(t => t.Level).Select(t => t.Id)
WITH RECURSIVE "tree"("Id", "ManagerId", "Level") AS (
    SELECT "e"."Id", "e"."ManagerId", 0
    FROM "Employees" AS "e"
    WHERE "e"."Id" = 160
    UNION ALL
    SELECT "e1"."Id", "e1"."ManagerId", "t"."Level" + 1
    FROM "tree" AS "t"
    INNER JOIN "Employees" AS "e1" ON "t"."ManagerId" = "e1"."Id"
)
SELECT "t1"."Id"
FROM "tree" AS "t1"
ORDER BY "t1"."Level";

-- s => s.Employees.Where(e => e.ManagerId == null).Select(e => new { e.Id, Depth = 0 }).Recursive( tree => from t in tree where t.Depth < Deepest join e in s.Employees on (int?)t.Id equals e.ManagerId select new { e.Id, Depth = t.Depth + 1 })
WITH RECURSIVE "tree"("Id", "Depth") AS (
    SELECT "e"."Id", 0
    FROM "Employees" AS "e"
    WHERE "e"."ManagerId" IS NULL
    UNION ALL
    SELECT "e1"."Id", "t"."Depth" + 1
    FROM "tree" AS "t"
    INNER JOIN "Employees" AS "e1" ON "t"."Id" = "e1"."ManagerId"
    WHERE "t"."Depth" < @p1
)
SELECT "t1"."Id", "t1"."Depth"
FROM "tree" AS "t1";

-- s => s.Comments.Where(c => c.ParentId == null).Select(c => new { c.Id, Root = c.Id, c.Author.Name }) .Recursive(tree => from t in tree join c in s.Comments on (long?)t.Id equals c.ParentId select new { c.Id, t.Root, c.Author.Name }) .GroupBy(t => t.Root).Select(g => new { g.Key, Count = g.Count() })
WITH RECURSIVE "tree"("Id", "Root", "Name") AS (
    SELECT "c"."Id", "c"."Id", "a"."Name"
    FROM "Comments" AS "c"
    INNER JOIN "Users" AS "a" ON "a"."Id" = "c"."AuthorId"
    WHERE "c"."ParentId" IS NULL
    UNION ALL
    SELECT "c1"."Id", "t"."Root", "a1"."Name"
    FROM "tree" AS "t"
    INNER JOIN "Comments" AS "c1" ON "t"."Id" = "c1"."ParentId"
    INNER JOIN "Users" AS "a1" ON "a1"."Id" = "c1"."AuthorId"
)
SELECT "t1"."Root" AS "Key", COUNT(*) AS "Count"
FROM "tree" AS "t1"
GROUP BY "t1"."Root";

-- s => s.Comments.Where(c => c.ParentId == null).Select(c => new { c.Id, Depth = 0 }) .Recursive(tree => from t in tree join c in s.Comments on (long?)t.Id equals c.ParentId select new { c.Id, Depth = t.Depth + 1 }) .Where(t => t.Depth > 1).Join(s.Comments, t => t.Id, c => c.Id, (t, c) => new { c.Text, t.Depth })
WITH RECURSIVE "tree"("Id", "Depth") AS (
    SELECT "c"."Id", 0
    FROM "Comments" AS "c"
    WHERE "c"."ParentId" IS NULL
    UNION ALL
    SELECT "c1"."Id", "t"."Depth" + 1
    FROM "tree" AS "t"
    INNER JOIN "Comments" AS "c1" ON "t"."Id" = "c1"."ParentId"
)
SELECT "c2"."Text", "t1"."Depth"
FROM "tree" AS "t1"
INNER JOIN "Comments" AS "c2" ON "t1"."Id" = "c2"."Id"
WHERE "t1"."Depth" > 1;

-- s => s.Comments.Where(c => c.ParentId == null).Select(c => new { c.Id, Rating = (int?)0 }).Recursive( tree => from t in tree join c in s.Comments on (long?)t.Id equals c.ParentId where t.Rating != 3 select new { c.Id, c.Rating })
WITH RECURSIVE "tree"("Id", "Rating") AS (
    SELECT "c"."Id", 0
    FROM "Comments" AS "c"
    WHERE "c"."ParentId" IS NULL
    UNION ALL
    SELECT "c1"."Id", "c1"."Rating"
    FROM "tree" AS "t"
    INNER JOIN "Comments" AS "c1" ON "t"."Id" = "c1"."ParentId"
    WHERE "t"."Rating" IS DISTINCT FROM 3
)
SELECT "t1"."Id", "t1"."Rating"
FROM "tree" AS "t1";

-- s => s.Users.Where(u => u.Id == 1).Select(u => 1).Recursive( numbers => from n in numbers where n < 10 select n + 1)
WITH RECURSIVE "numbers"("value") AS (
    SELECT 1
    FROM "Users" AS "u"
    WHERE "u"."Id" = 1
    UNION ALL
    SELECT "n"."value" + 1
    FROM "numbers" AS "n"
    WHERE "n"."value" < 10
)
SELECT "n1"."value"
FROM "numbers" AS "n1";

-- s => s.Comments.OrderBy(c => c.Id).Take(3).Select(c => new { c.Id }).Recursive( tree => from t in tree from c in s.Comments where c.ParentId == t.Id select new { c.Id })
WITH RECURSIVE "tree"("Id") AS (
    SELECT "c"."Id"
    FROM (
        SELECT "c1"."Id"
        FROM "Comments" AS "c1"
        ORDER BY "c1"."Id"
        LIMIT @p1
    ) AS "c"
    UNION ALL
    SELECT "c2"."Id"
    FROM "tree" AS "t"
    CROSS JOIN "Comments" AS "c2"
    WHERE "c2"."ParentId" = "t"."Id"
)
SELECT "t1"."Id"
FROM "tree" AS "t1";

-- s => s.Users.Where(u => u.Id == 1).Select(u => u.Id).RecursiveDistinct( reached => from id in reached join p in s.Posts on id equals p.AuthorId join c in s.Comments on p.Id equals c.PostId select c.AuthorId)
WITH RECURSIVE "reached"("value") AS (
    SELECT "u"."Id"
    FROM "Users" AS "u"
    WHERE "u"."Id" = 1
    UNION
    SELECT "c"."AuthorId"
    FROM "reached" AS "r"
    INNER JOIN "Posts" AS "p" ON "r"."value" = "p"."AuthorId"
    INNER JOIN "Comments" AS "c" ON "p"."Id" = "c"."PostId"
)
SELECT "r1"."value"
FROM "reached" AS "r1";

-- s => s.Products.Where(p => p.Number == 1) .Select(p => new { p.Catalog, p.Number, Steps = 0 }) .Recursive( path => from x in path from p in s.Products where p.Number != x.Number && p.Number < 3 && p.Catalog == x.Catalog select new { p.Catalog, p.Number, Steps = x.Steps + 1 }, x => new { x.Catalog, x.Number })
WITH RECURSIVE "path"("Catalog", "Number", "Steps", "trail") AS (
    SELECT "p"."Catalog", "p"."Number", 0, '/' || (replace(replace(replace("p"."Catalog", '\', '\\'), '/', '\s'), ',', '\c') || ',' || CAST("p"."Number" AS TEXT)) || '/'
    FROM "Products" AS "p"
    WHERE "p"."Number" = 1
    UNION ALL
    SELECT "p2"."Catalog", "p2"."Number", "p1"."Steps" + 1, "p1"."trail" || (replace(replace(replace("p2"."Catalog", '\', '\\'), '/', '\s'), ',', '\c') || ',' || CAST("p2"."Number" AS TEXT)) || '/'
    FROM "path" AS "p1"
    CROSS JOIN "Products" AS "p2"
    WHERE "p2"."Number" <> "p1"."Number" AND "p2"."Number" < 3 AND "p2"."Catalog" = "p1"."Catalog" AND instr("p1"."trail", '/' || (replace(replace(replace("p2"."Catalog", '\', '\\'), '/', '\s'), ',', '\c') || ',' || CAST("p2"."Number" AS TEXT)) || '/') = 0
)
SELECT "p3"."Catalog", "p3"."Number", "p3"."Steps"
FROM "path" AS "p3";

-- s => s.Users.Where(u => u.Id < 3).Select(u => u.Id).Recursive( walk => from id in walk from u in s.Users where u.Id != id && u.Id < 4 select u.Id, id => id)
WITH RECURSIVE "walk"("value", "trail") AS (
    SELECT "u"."Id", '/' || CAST("u"."Id" AS TEXT) || '/'
    FROM "Users" AS "u"
    WHERE "u"."Id" < 3
    UNION ALL
    SELECT "u1"."Id", "w"."trail" || CAST("u1"."Id" AS TEXT) || '/'
    FROM "walk" AS "w"
    CROSS JOIN "Users" AS "u1"
    WHERE "u1"."Id" <> "w"."value" AND "u1"."Id" < 4 AND instr("w"."trail", '/' || CAST("u1"."Id" AS TEXT) || '/') = 0
)
SELECT "w1"."value"
FROM "walk" AS "w1";

-- s => s.Users.Where(u => u.Id < 3).Select(u => u.Name).Recursive( walk => from name in walk from u in s.Users where u.Id < 4 select u.Name, name => name)
WITH RECURSIVE "walk"("value", "trail") AS (
    SELECT "u"."Name", '/' || replace(replace(replace("u"."Name", '\', '\\'), '/', '\s'), ',', '\c') || '/'
    FROM "Users" AS "u"
    WHERE "u"."Id" < 3
    UNION ALL
    SELECT "u1"."Name", "w"."trail" || replace(replace(replace("u1"."Name", '\', '\\'), '/', '\s'), ',', '\c') || '/'
    FROM "walk" AS "w"
    CROSS JOIN "Users" AS "u1"
    WHERE "u1"."Id" < 4 AND instr("w"."trail", '/' || replace(replace(replace("u1"."Name", '\', '\\'), '/', '\s'), ',', '\c') || '/') = 0
)
SELECT "w1"."value"
FROM "walk" AS "w1";

-- s => s.Posts.Where(p => p.Score > 0).AsCte("good")
WITH "good"("Id", "Title", "Body", "Score", "CreatedAt", "EditedAt", "State", "AuthorId", "CommunityId") AS (
    SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
        "p"."State", "p"."AuthorId", "p"."CommunityId"
    FROM "Posts" AS "p"
    WHERE "p"."Score" > 0
)
SELECT "g"."Id", "g"."Title", "g"."Body", "g"."Score", "g"."CreatedAt", "g"."EditedAt",
    "g"."State", "g"."AuthorId", "g"."CommunityId"
FROM "good" AS "g";

-- s => s.Posts.Where(p => p.Score > 0).AsCte("good").Select(p => new { p.Id, p.Author.Name })
WITH "good"("Id", "Title", "Body", "Score", "CreatedAt", "EditedAt", "State", "AuthorId", "CommunityId") AS (
    SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
        "p"."State", "p"."AuthorId", "p"."CommunityId"
    FROM "Posts" AS "p"
    WHERE "p"."Score" > 0
)
SELECT "g"."Id", "a"."Name"
FROM "good" AS "g"
INNER JOIN "Users" AS "a" ON "a"."Id" = "g"."AuthorId";

-- s => s.Posts.OrderBy(p => p.Id).Take(10).AsCte("first").OrderBy(p => p.Id).Take(3)
WITH "first"("Id", "Title", "Body", "Score", "CreatedAt", "EditedAt", "State", "AuthorId", "CommunityId") AS (
    SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
        "p"."State", "p"."AuthorId", "p"."CommunityId"
    FROM "Posts" AS "p"
    ORDER BY "p"."Id"
    LIMIT @p1
)
SELECT "f"."Id", "f"."Title", "f"."Body", "f"."Score", "f"."CreatedAt", "f"."EditedAt",
    "f"."State", "f"."AuthorId", "f"."CommunityId"
FROM "first" AS "f"
ORDER BY "f"."Id", "f"."Id"
LIMIT @p2;

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, Sum = g.Sum(p => p.Score) }).AsCte("sums") .Where(g => g.Sum > 0)
WITH "sums"("AuthorId", "Sum") AS (
    SELECT "p"."AuthorId", SUM("p"."Score")
    FROM "Posts" AS "p"
    GROUP BY "p"."AuthorId"
)
SELECT "s"."AuthorId" AS "Key", "s"."Sum"
FROM "sums" AS "s"
WHERE "s"."Sum" > 0;

-- s => Twice(s.Posts.GroupBy(p => p.AuthorId).Select(g => new Total(g.Key, g.Sum(p => p.Score))) .AsCte("sums"))
WITH "sums"("AuthorId", "Sum") AS (
    SELECT "p"."AuthorId", SUM("p"."Score")
    FROM "Posts" AS "p"
    GROUP BY "p"."AuthorId"
)
SELECT "s"."AuthorId"
FROM "sums" AS "s"
INNER JOIN "sums" AS "s1" ON "s"."Sum" = "s1"."Sum"
WHERE "s"."AuthorId" <> "s1"."AuthorId";

-- s => Above(s.Posts.GroupBy(p => p.AuthorId).Select(g => new Total(g.Key, g.Sum(p => p.Score))) .AsCte("sums"))
WITH "sums"("AuthorId", "Sum") AS (
    SELECT "p"."AuthorId", SUM("p"."Score")
    FROM "Posts" AS "p"
    GROUP BY "p"."AuthorId"
)
SELECT "s"."AuthorId" AS "Author", "s"."Sum"
FROM "sums" AS "s"
WHERE CAST("s"."Sum" AS DOUBLE PRECISION) > (
    SELECT AVG(CAST("s1"."Sum" AS DOUBLE PRECISION))
    FROM "sums" AS "s1"
);

-- s => s.Posts.Where(p => p.Score > 0).AsCte("posts").Where(p => p.Id > 3).AsCte("Posts") .Select(p => p.Id)
WITH "posts1"("Id", "Title", "Body", "Score", "CreatedAt", "EditedAt", "State", "AuthorId", "CommunityId") AS (
    SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
        "p"."State", "p"."AuthorId", "p"."CommunityId"
    FROM "Posts" AS "p"
    WHERE "p"."Score" > 0
), "Posts2"("Id", "Title", "Body", "Score", "CreatedAt", "EditedAt", "State", "AuthorId", "CommunityId") AS (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
    FROM "posts1" AS "p1"
    WHERE "p1"."Id" > 3
)
SELECT "p2"."Id"
FROM "Posts2" AS "p2";

-- s => s.Posts.Select(p => new { p.Id, N = Sql.Window.RowNumber().Over(w => w.OrderBy(p.Id)) }) .AsCte("numbered").Where(p => p.N < 5)
WITH "numbered"("Id", "N") AS (
    SELECT "p"."Id", ROW_NUMBER() OVER (ORDER BY "p"."Id")
    FROM "Posts" AS "p"
)
SELECT "n"."Id", "n"."N"
FROM "numbered" AS "n"
WHERE "n"."N" < 5;

