-- s => s.Users.GroupJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, g) => new { u.Name, N = g.Count() })
SELECT "u"."Name", (
    SELECT COUNT(*)
    FROM "Posts" AS "p"
    WHERE "u"."Id" = "p"."AuthorId"
) AS "N"
FROM "Users" AS "u";

-- s => s.Users.GroupJoin( s.Posts, u => u.Id, p => p.AuthorId, (u, g) => new { u.Name, Max = g.Max(p => (int?)p.Score), Sum = g.Sum(p => p.Score) })
SELECT "u"."Name", (
    SELECT MAX("p"."Score")
    FROM "Posts" AS "p"
    WHERE "u"."Id" = "p"."AuthorId"
) AS "Max", coalesce((
    SELECT SUM("p1"."Score")
    FROM "Posts" AS "p1"
    WHERE "u"."Id" = "p1"."AuthorId"
), 0) AS "Sum"
FROM "Users" AS "u";

-- s => s.Users.GroupJoin( s.Posts, u => u.Id, p => p.AuthorId, (u, g) => new { u.Name, Any = g.Any(), All = g.All(p => p.Score > 0) })
SELECT "u"."Name", EXISTS (
    SELECT 1
    FROM "Posts" AS "p"
    WHERE "u"."Id" = "p"."AuthorId"
) AS "Any", NOT EXISTS (
    SELECT 1
    FROM "Posts" AS "p1"
    WHERE "u"."Id" = "p1"."AuthorId" AND "p1"."Score" <= 0
) AS "All"
FROM "Users" AS "u";

-- s => s.Users.GroupJoin( s.Posts, u => u.Id, p => p.AuthorId, (u, g) => new { u.Id, First = g.OrderBy(p => p.Id).FirstOrDefault() })
SELECT "u"."Id", "p"."Id" AS "Id1", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt",
    "p"."EditedAt", "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Users" AS "u"
LEFT JOIN "Posts" AS "p" ON "p"."Id" = (
    SELECT "p1"."Id"
    FROM "Posts" AS "p1"
    WHERE "u"."Id" = "p1"."AuthorId"
    ORDER BY "p1"."Id"
    LIMIT @p1
);

-- s => s.Users.GroupJoin( s.Posts, u => u.Id, p => p.AuthorId, (u, g) => new { u.Id, First = g.OrderBy(p => p.Id).Select(p => p.Title).FirstOrDefault() })
SELECT "u"."Id", (
    SELECT "p"."Title"
    FROM "Posts" AS "p"
    WHERE "u"."Id" = "p"."AuthorId"
    ORDER BY "p"."Id"
    LIMIT @p1
) AS "First"
FROM "Users" AS "u";

-- s => s.Users.GroupJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, g) => g.Count(p => p.Score > 0))
SELECT (
    SELECT COUNT(*)
    FROM "Posts" AS "p"
    WHERE "u"."Id" = "p"."AuthorId" AND "p"."Score" > 0
) AS "value"
FROM "Users" AS "u";

-- s => s.Users.GroupJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, g) => new { u, g }) .Where(x => x.g.Any(p => p.Score > 10)).Select(x => x.u.Name)
SELECT "u"."Name"
FROM "Users" AS "u"
WHERE EXISTS (
    SELECT 1
    FROM "Posts" AS "p"
    WHERE "u"."Id" = "p"."AuthorId" AND "p"."Score" > 10
);

-- s => s.Users.GroupJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, g) => new { u, g }) .Where(x => x.g.Count() > 3).OrderBy(x => x.u.Id).Select(x => new { x.u.Name, N = x.g.Count() })
SELECT "u"."Name", (
    SELECT COUNT(*)
    FROM "Posts" AS "p"
    WHERE "u"."Id" = "p"."AuthorId"
) AS "N"
FROM "Users" AS "u"
WHERE (
    SELECT COUNT(*)
    FROM "Posts" AS "p1"
    WHERE "u"."Id" = "p1"."AuthorId"
) > 3
ORDER BY "u"."Id";

-- s => s.Users.GroupJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, g) => new { u, g }) .OrderByDescending(x => x.g.Count()).ThenBy(x => x.u.Id).Take(3).Select(x => x.u.Name)
SELECT "u"."Name"
FROM "Users" AS "u"
ORDER BY (
    SELECT COUNT(*)
    FROM "Posts" AS "p"
    WHERE "u"."Id" = "p"."AuthorId"
) DESC, "u"."Id"
LIMIT @p1;

-- s => s.Users.GroupJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, g) => new { u, g }) .OrderBy(x => x.u.Id).Take(5).Select(x => new { x.u.Id, Sum = x.g.Sum(p => p.Score) })
SELECT "u"."Id", coalesce((
    SELECT SUM("p"."Score")
    FROM "Posts" AS "p"
    WHERE "u"."Id" = "p"."AuthorId"
), 0) AS "Sum"
FROM "Users" AS "u"
ORDER BY "u"."Id"
LIMIT @p1;

-- s => from u in s.Users join p in s.Posts on u.Id equals p.AuthorId into g where g.Any() select new { u.Name, Best = g.Max(p => p.Score) }
SELECT "u"."Name", (
    SELECT MAX("p"."Score")
    FROM "Posts" AS "p"
    WHERE "u"."Id" = "p"."AuthorId"
) AS "Best"
FROM "Users" AS "u"
WHERE EXISTS (
    SELECT 1
    FROM "Posts" AS "p1"
    WHERE "u"."Id" = "p1"."AuthorId"
);

-- s => from u in s.Users join p in s.Posts on u.Id equals p.AuthorId into g from p in g select new { u.Name, p.Title }
SELECT "u"."Name", "p"."Title"
FROM "Users" AS "u"
INNER JOIN "Posts" AS "p" ON "u"."Id" = "p"."AuthorId";

-- s => from u in s.Users join p in s.Posts on u.Id equals p.AuthorId into g from p in g.DefaultIfEmpty() select new { u.Name, p }
SELECT "u"."Name", "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Users" AS "u"
LEFT JOIN "Posts" AS "p" ON "u"."Id" = "p"."AuthorId";

-- s => from u in s.Users join p in s.Posts on u.Id equals p.AuthorId into g from p in g.DefaultIfEmpty() where p == null || p.Score > 0 select new { u.Name, Title = p == null ? "" : p.Title }
SELECT "u"."Name", CASE WHEN "p"."Id" IS NULL THEN '' ELSE "p"."Title" END AS "Title"
FROM "Users" AS "u"
LEFT JOIN "Posts" AS "p" ON "u"."Id" = "p"."AuthorId"
WHERE "p"."Id" IS NULL OR "p"."Score" > 0;

-- s => from u in s.Users join p in s.Posts on u.Id equals p.AuthorId into g from p in g.Where(q => q.Score > 10).DefaultIfEmpty() select new { u.Name, p }
SELECT "u"."Name", "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Users" AS "u"
LEFT JOIN "Posts" AS "p" ON "u"."Id" = "p"."AuthorId" AND "p"."Score" > 10;

-- s => from u in s.Users join p in s.Posts on u.Id equals p.AuthorId into g from p in g where g.Count() > 2 select new { u.Name, p.Title, N = g.Count() }
SELECT "u"."Name", "p"."Title", (
    SELECT COUNT(*)
    FROM "Posts" AS "p1"
    WHERE "u"."Id" = "p1"."AuthorId"
) AS "N"
FROM "Users" AS "u"
INNER JOIN "Posts" AS "p" ON "u"."Id" = "p"."AuthorId"
WHERE (
    SELECT COUNT(*)
    FROM "Posts" AS "p2"
    WHERE "u"."Id" = "p2"."AuthorId"
) > 2;

-- s => from u in s.Users join p in s.Posts on u.Id equals p.AuthorId into g from p in g.Where(q => q.Score == g.Max(r => r.Score)) select new { u.Name, p.Id }
SELECT "u"."Name", "p"."Id"
FROM "Users" AS "u"
INNER JOIN "Posts" AS "p" ON "u"."Id" = "p"."AuthorId" AND "p"."Score" = (
    SELECT MAX("p1"."Score")
    FROM "Posts" AS "p1"
    WHERE "u"."Id" = "p1"."AuthorId"
);

-- s => from u in s.Users join p in s.Posts on u.Id equals p.AuthorId into posts join c in s.Comments on u.Id equals c.AuthorId into comments select new { u.Name, Posts = posts.Count(), Comments = comments.Count() }
SELECT "u"."Name", (
    SELECT COUNT(*)
    FROM "Posts" AS "p"
    WHERE "u"."Id" = "p"."AuthorId"
) AS "Posts", (
    SELECT COUNT(*)
    FROM "Comments" AS "c"
    WHERE "u"."Id" = "c"."AuthorId"
) AS "Comments"
FROM "Users" AS "u";

-- s => from p in s.Posts join u in s.Users on p.AuthorId equals u.Id into us from u in us.DefaultIfEmpty() join m in s.Memberships on new { U = p.AuthorId, C = p.CommunityId } equals new { U = m.UserId, C = m.CommunityId } into ms from m in ms.DefaultIfEmpty() select new { p.Id, u, m }
SELECT "p"."Id", "u"."Id" AS "Id1", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt",
    "u"."IsBanned", "m"."UserId", "m"."CommunityId", "m"."Role", "m"."Since"
FROM "Posts" AS "p"
LEFT JOIN "Users" AS "u" ON "p"."AuthorId" = "u"."Id"
LEFT JOIN "Memberships" AS "m" ON "p"."AuthorId" = "m"."UserId" AND "p"."CommunityId" = "m"."CommunityId";

-- s => s.Comments.GroupJoin( s.Comments, c => (long?)c.Id, d => d.ParentId, (c, g) => new { c.Id, Replies = g.Count() })
SELECT "c"."Id", (
    SELECT COUNT(*)
    FROM "Comments" AS "c1"
    WHERE "c"."Id" = "c1"."ParentId"
) AS "Replies"
FROM "Comments" AS "c";

-- s => s.Comments.GroupJoin( s.Comments, c => c.ParentId, d => d.ParentId, (c, g) => new { c.Id, N = g.Count() })
SELECT "c"."Id", (
    SELECT COUNT(*)
    FROM "Comments" AS "c1"
    WHERE "c"."ParentId" = "c1"."ParentId"
) AS "N"
FROM "Comments" AS "c";

-- s => s.Users.GroupJoin( s.Posts.Where(p => p.Score > 0), u => u.Id, p => p.AuthorId, (u, g) => new { u.Id, N = g.Count() })
SELECT "u"."Id", (
    SELECT COUNT(*)
    FROM "Posts" AS "p"
    WHERE "p"."Score" > 0 AND "u"."Id" = "p"."AuthorId"
) AS "N"
FROM "Users" AS "u";

-- s => s.Users.GroupJoin( s.Posts.OrderBy(p => p.Id).Take(20), u => u.Id, p => p.AuthorId, (u, g) => new { u.Id, N = g.Count() })
SELECT "u"."Id", (
    SELECT COUNT(*)
    FROM (
        SELECT "p1"."AuthorId"
        FROM "Posts" AS "p1"
        ORDER BY "p1"."Id"
        LIMIT @p1
    ) AS "p"
    WHERE "u"."Id" = "p"."AuthorId"
) AS "N"
FROM "Users" AS "u";

-- s => s.Users.GroupJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, g) => new { u, g }) .SelectMany(x => x.g, (x, p) => new { x.u.Name, p.Title })
SELECT "u"."Name", "p"."Title"
FROM "Users" AS "u"
INNER JOIN "Posts" AS "p" ON "u"."Id" = "p"."AuthorId";

-- s => s.Users.GroupJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, g) => new { u, g }) .SelectMany(x => x.g.Select(p => p.Title + x.u.Name))
SELECT "p"."Title" || "u"."Name" AS "value"
FROM "Users" AS "u"
INNER JOIN "Posts" AS "p" ON "u"."Id" = "p"."AuthorId";

-- s => s.Users.GroupJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, g) => new { u, g }) .Count(x => x.g.Any())
SELECT COUNT(*) AS "value"
FROM "Users" AS "u"
WHERE EXISTS (
    SELECT 1
    FROM "Posts" AS "p"
    WHERE "u"."Id" = "p"."AuthorId"
);

-- s => s.Users.GroupJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, g) => g.Count()).Max()
SELECT MAX((
    SELECT COUNT(*)
    FROM "Posts" AS "p"
    WHERE "u"."Id" = "p"."AuthorId"
)) AS "value"
FROM "Users" AS "u";

