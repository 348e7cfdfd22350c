-- s => s.Posts.Join(s.Users, p => p.AuthorId, u => u.Id, (p, u) => new { p.Title, u.Name })
SELECT "p"."Title", "u"."Name"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "u" ON "p"."AuthorId" = "u"."Id";

-- s => from p in s.Posts join u in s.Users on p.AuthorId equals u.Id select new { p.Title, u.Name }
SELECT "p"."Title", "u"."Name"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "u" ON "p"."AuthorId" = "u"."Id";

-- s => s.Posts.Join(s.Users, p => p.AuthorId, u => u.Id, (p, u) => p)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "u" ON "p"."AuthorId" = "u"."Id";

-- s => s.Posts.Join(s.Users, p => p.AuthorId, u => u.Id, (p, u) => new { p, u })
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId", "u"."Id" AS "Id1", "u"."Name", "u"."Bio",
    "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "u" ON "p"."AuthorId" = "u"."Id";

-- s => s.Posts.Join(s.Users, p => p.AuthorId, u => u.Id, (p, u) => u).Distinct()
SELECT DISTINCT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "u" ON "p"."AuthorId" = "u"."Id";

-- s => s.Posts.Join(s.Users, p => p.AuthorId, u => u.Id, (p, u) => u.Karma + p.Score)
SELECT "u"."Karma" + "p"."Score" AS "value"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "u" ON "p"."AuthorId" = "u"."Id";

-- s => s.Posts.Join(s.Users, p => p.Author, u => u, (p, u) => new { p.Id, u.Name })
SELECT "p"."Id", "u"."Name"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "u" ON "u"."Id" = "p"."AuthorId";

-- s => s.Comments.Join(s.Comments, c => c.Parent, d => d, (c, d) => new { c.Id, d.Text })
SELECT "c"."Id", "c1"."Text"
FROM "Comments" AS "c"
INNER JOIN "Comments" AS "c1" ON "c1"."Id" = "c"."ParentId";

-- s => s.Comments.Join(s.Comments, c => c.ParentId, d => d.Id, (c, d) => new { c.Id, Parent = d.Id })
SELECT "c"."Id", "c1"."Id" AS "Parent"
FROM "Comments" AS "c"
INNER JOIN "Comments" AS "c1" ON "c"."ParentId" = "c1"."Id";

-- s => s.Customers.Join(s.Customers, a => a.City, b => b.City, (a, b) => new { A = a.Id, B = b.Id })
SELECT "c"."Id" AS "A", "c1"."Id" AS "B"
FROM "Customers" AS "c"
INNER JOIN "Customers" AS "c1" ON "c"."City" = "c1"."City";

-- s => s.Specimens.Join( s.Specimens, x => x.MaybeInt32, y => y.OtherInt32, (x, y) => new { X = x.Id, Y = y.Id })
SELECT "s"."Id" AS "X", "s1"."Id" AS "Y"
FROM "Specimens" AS "s"
INNER JOIN "Specimens" AS "s1" ON "s"."MaybeInt32" = "s1"."OtherInt32";

-- s => s.Specimens.Join(s.Specimens, x => x.Decimal, y => y.MaybeDecimal, (x, y) => x.Id + y.Id)
SELECT "s"."Id" + "s1"."Id" AS "value"
FROM "Specimens" AS "s"
INNER JOIN "Specimens" AS "s1" ON "s"."Decimal" = "s1"."MaybeDecimal";

-- s => s.Specimens.Join(s.Specimens, x => x.MaybeString, y => y.String, (x, y) => x.Id - y.Id)
SELECT "s"."Id" - "s1"."Id" AS "value"
FROM "Specimens" AS "s"
INNER JOIN "Specimens" AS "s1" ON "s"."MaybeString" = "s1"."String";

-- s => s.Orders.Join(s.Orders, a => a.Status, b => b.Status, (a, b) => a.Id == b.Id)
SELECT "o"."Id" = "o1"."Id" AS "value"
FROM "Orders" AS "o"
INNER JOIN "Orders" AS "o1" ON "o"."Status" = "o1"."Status";

-- s => s.Orders.Join(s.Orders, a => a.Priority, b => b.Priority, (a, b) => new { A = a.Id, B = b.Id })
SELECT "o"."Id" AS "A", "o1"."Id" AS "B"
FROM "Orders" AS "o"
INNER JOIN "Orders" AS "o1" ON "o"."Priority" = "o1"."Priority";

-- s => s.Posts.Join(s.Users, p => p.Score % 5, u => u.Karma % 5, (p, u) => new { P = p.Id, U = u.Id })
SELECT "p"."Id" AS "P", "u"."Id" AS "U"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "u" ON "p"."Score" % 5 = "u"."Karma" % 5;

-- s => s.Posts.Join(s.Users, p => p.Score, u => u.Karma, (p, u) => new { P = p.Id, U = u.Id })
SELECT "p"."Id" AS "P", "u"."Id" AS "U"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "u" ON "p"."Score" = "u"."Karma";

-- s => s.Posts.Join(s.Comments, p => (long?)p.Id, c => c.ParentId, (p, c) => new { P = p.Id, C = c.Id })
SELECT "p"."Id" AS "P", "c"."Id" AS "C"
FROM "Posts" AS "p"
INNER JOIN "Comments" AS "c" ON "p"."Id" = "c"."ParentId";

-- s => s.Customers.Join( s.Customers, a => new { a.City, a.Country }, b => new { b.City, b.Country }, (a, b) => new { A = a.Id, B = b.Id })
SELECT "c"."Id" AS "A", "c1"."Id" AS "B"
FROM "Customers" AS "c"
INNER JOIN "Customers" AS "c1" ON "c"."City" IS NOT DISTINCT FROM "c1"."City" AND "c"."Country" IS NOT DISTINCT FROM "c1"."Country";

-- s => from l in s.OrderLines join p in s.Products on new { l.ProductCatalog, l.ProductNumber } equals new { ProductCatalog = p.Catalog, ProductNumber = p.Number } select new { l.OrderId, l.Position, p.Name }
SELECT "o"."OrderId", "o"."Position", "p"."Name"
FROM "OrderLines" AS "o"
INNER JOIN "Products" AS "p" ON "o"."ProductCatalog" = "p"."Catalog" AND "o"."ProductNumber" = "p"."Number";

-- s => s.OrderLines.Join(s.Products, l => l.Product, p => p, (l, p) => new { l.OrderId, p.Name })
SELECT "o"."OrderId", "p"."Name"
FROM "OrderLines" AS "o"
INNER JOIN "Products" AS "p" ON "p"."Catalog" = "o"."ProductCatalog" AND "p"."Number" = "o"."ProductNumber";

-- s => s.OrderLines.Join( s.Products, l => new { Catalog = l.SubstituteCatalog, Number = l.SubstituteNumber }, p => new { Catalog = (string?)p.Catalog, Number = (int?)p.Number }, (l, p) => new { l.OrderId, l.Position, p.Name })
SELECT "o"."OrderId", "o"."Position", "p"."Name"
FROM "OrderLines" AS "o"
INNER JOIN "Products" AS "p" ON "o"."SubstituteCatalog" = "p"."Catalog" AND "o"."SubstituteNumber" = "p"."Number";

-- s => s.Specimens.Join( s.Specimens, x => new { x.MaybeInt32, x.MaybeString }, y => new { y.MaybeInt32, y.MaybeString }, (x, y) => new { X = x.Id, Y = y.Id })
SELECT "s"."Id" AS "X", "s1"."Id" AS "Y"
FROM "Specimens" AS "s"
INNER JOIN "Specimens" AS "s1" ON "s"."MaybeInt32" IS NOT DISTINCT FROM "s1"."MaybeInt32" AND "s"."MaybeString" IS NOT DISTINCT FROM "s1"."MaybeString";

-- s => s.Posts.Join( s.Memberships, p => new { p.AuthorId, p.CommunityId }, m => new { AuthorId = m.UserId, m.CommunityId }, (p, m) => new { p.Id, m.Role })
SELECT "p"."Id", "m"."Role"
FROM "Posts" AS "p"
INNER JOIN "Memberships" AS "m" ON "p"."AuthorId" = "m"."UserId" AND "p"."CommunityId" = "m"."CommunityId";

-- s => s.Customers.GroupJoin( s.Customers, a => new { a.City, a.Country }, b => new { b.City, b.Country }, (a, g) => new { a.Id, N = g.Count() })
SELECT "c"."Id", (
    SELECT COUNT(*)
    FROM "Customers" AS "c1"
    WHERE "c"."City" IS NOT DISTINCT FROM "c1"."City" AND "c"."Country" IS NOT DISTINCT FROM "c1"."Country"
) AS "N"
FROM "Customers" AS "c";

-- s => s.Votes.Join( s.Votes, v => new { v.UserId, Key = new { v.PostId } }, w => new { w.UserId, Key = new { w.PostId } }, (v, w) => new { v.Value, Other = w.Value })
SELECT "v"."Value", "v1"."Value" AS "Other"
FROM "Votes" AS "v"
INNER JOIN "Votes" AS "v1" ON "v"."UserId" = "v1"."UserId" AND "v"."PostId" = "v1"."PostId";

-- s => s.Votes.Join( s.Votes, v => new ValueTuple<long, long>(v.UserId, v.PostId), w => new ValueTuple<long, long>(w.UserId, w.PostId), (v, w) => new { v.Value, w.UserId })
SELECT "v"."Value", "v1"."UserId"
FROM "Votes" AS "v"
INNER JOIN "Votes" AS "v1" ON "v"."UserId" = "v1"."UserId" AND "v"."PostId" = "v1"."PostId";

-- s => s.Posts.Where(p => p.Score > 5) .Join(s.Users.Where(u => u.Karma > 0), p => p.AuthorId, u => u.Id, (p, u) => new { p.Id, u.Name })
SELECT "p"."Id", "u"."Name"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "u" ON "p"."AuthorId" = "u"."Id"
WHERE "p"."Score" > 5 AND "u"."Karma" > 0;

-- s => s.Posts.OrderBy(p => p.Id).Take(10) .Join(s.Users, p => p.AuthorId, u => u.Id, (p, u) => new { p.Id, u.Name })
SELECT "p"."Id", "u"."Name"
FROM (
    SELECT "p1"."Id", "p1"."AuthorId"
    FROM "Posts" AS "p1"
    ORDER BY "p1"."Id"
    LIMIT @p1
) AS "p"
INNER JOIN "Users" AS "u" ON "p"."AuthorId" = "u"."Id"
ORDER BY "p"."Id";

-- s => s.Posts.Join( s.Users.OrderByDescending(u => u.Karma).ThenBy(u => u.Id).Take(4), p => p.AuthorId, u => u.Id, (p, u) => new { p.Id, u.Name })
SELECT "p"."Id", "u"."Name"
FROM "Posts" AS "p"
INNER JOIN (
    SELECT "u1"."Id", "u1"."Name"
    FROM "Users" AS "u1"
    ORDER BY "u1"."Karma" DESC, "u1"."Id"
    LIMIT @p1
) AS "u" ON "p"."AuthorId" = "u"."Id";

-- s => s.Posts.Select(p => p.AuthorId).Distinct().Join(s.Users, i => i, u => u.Id, (i, u) => u.Name)
SELECT "u"."Name"
FROM (
    SELECT DISTINCT "p1"."AuthorId"
    FROM "Posts" AS "p1"
) AS "p"
INNER JOIN "Users" AS "u" ON "p"."AuthorId" = "u"."Id";

-- s => s.Users.Join( s.Posts.Select(p => new { p.AuthorId, p.State }).Distinct(), u => u.Id, x => x.AuthorId, (u, x) => new { u.Name, x.State })
SELECT "u"."Name", "p"."State"
FROM "Users" AS "u"
INNER JOIN (
    SELECT DISTINCT "p1"."AuthorId", "p1"."State"
    FROM "Posts" AS "p1"
) AS "p" ON "u"."Id" = "p"."AuthorId";

-- s => s.Posts.Join(s.Users, p => p.Author.Id, u => u.Id, (p, u) => u.Name + p.Community.Name)
SELECT "u"."Name" || "c"."Name" AS "value"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "u" ON "p"."AuthorId" = "u"."Id"
INNER JOIN "Communities" AS "c" ON "c"."Id" = "p"."CommunityId";

-- s => s.Posts.Join(s.Comments, p => p.Author.Name, c => c.Author.Name, (p, c) => new { p.Id, C = c.Id })
SELECT "p"."Id", "c"."Id" AS "C"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
CROSS JOIN "Comments" AS "c"
INNER JOIN "Users" AS "a1" ON "a1"."Id" = "c"."AuthorId"
WHERE "a"."Name" = "a1"."Name";

-- s => s.Posts.Join(s.Comments.Where(c => c.Author.Karma > 0), p => p.Id, c => c.PostId, (p, c) => new { p.Id, c.Text, p.Author.Name })
SELECT "p"."Id", "c"."Text", "a1"."Name"
FROM "Posts" AS "p"
INNER JOIN "Comments" AS "c" ON "p"."Id" = "c"."PostId"
INNER JOIN "Users" AS "a" ON "a"."Id" = "c"."AuthorId"
INNER JOIN "Users" AS "a1" ON "a1"."Id" = "p"."AuthorId"
WHERE "a"."Karma" > 0;

-- s => s.Posts.Select(p => new { p.Id, Name = p.Author.Name }) .Join(s.Comments.Select(c => new { c.PostId, Name = c.Author.Name }), x => x.Id, y => y.PostId, (x, y) => x.Name + y.Name)
SELECT "a"."Name" || "a1"."Name" AS "value"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
INNER JOIN "Comments" AS "c" ON "p"."Id" = "c"."PostId"
INNER JOIN "Users" AS "a1" ON "a1"."Id" = "c"."AuthorId";

-- s => s.Posts.Join(Wanted, p => p.Id, w => w, (p, w) => new { p.Id, p.Title })
SELECT "p"."Id", "p"."Title"
FROM "Posts" AS "p"
INNER JOIN (SELECT ordinality - 1 AS "key", CAST("value" AS BIGINT) AS "value" FROM json_array_elements_text(@p1) WITH ORDINALITY) AS "v" ON "p"."Id" = "v"."value";

-- s => from p in s.Posts join u in s.Users on p.AuthorId equals u.Id join c in s.Communities on p.CommunityId equals c.Id where u.Karma > 0 && c.Description != null orderby p.Id select new { p.Title, u.Name, Community = c.Name }
SELECT "p"."Title", "u"."Name", "c"."Name" AS "Community"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "u" ON "p"."AuthorId" = "u"."Id"
INNER JOIN "Communities" AS "c" ON "p"."CommunityId" = "c"."Id"
WHERE "u"."Karma" > 0 AND "c"."Description" IS NOT NULL
ORDER BY "p"."Id";

-- s => from c in s.Comments join p in s.Posts on c.PostId equals p.Id join u in s.Users on p.AuthorId equals u.Id join v in s.Users on c.AuthorId equals v.Id where u.Id != v.Id select new { c.Id, Of = u.Name, By = v.Name }
SELECT "c"."Id", "u"."Name" AS "Of", "u1"."Name" AS "By"
FROM "Comments" AS "c"
INNER JOIN "Posts" AS "p" ON "c"."PostId" = "p"."Id"
INNER JOIN "Users" AS "u" ON "p"."AuthorId" = "u"."Id"
INNER JOIN "Users" AS "u1" ON "c"."AuthorId" = "u1"."Id"
WHERE "u"."Id" <> "u1"."Id";

-- s => from p in s.Posts join u in s.Users on p.AuthorId equals u.Id let both = u.Name + p.Title where both.Length > 10 select both
SELECT "u"."Name" || "p"."Title" AS "value"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "u" ON "p"."AuthorId" = "u"."Id"
WHERE orm_length("u"."Name" || "p"."Title") > 10;

-- s => s.Posts.Join(s.Users, p => p.AuthorId, u => u.Id, (p, u) => new { p, u }) .Where(x => x.u.Karma > x.p.Score).Select(x => x.p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "u" ON "p"."AuthorId" = "u"."Id"
WHERE "u"."Karma" > "p"."Score";

-- s => s.Posts.Join(s.Users, p => p.AuthorId, u => u.Id, (p, u) => new { p, u }) .OrderBy(x => x.u.Name).ThenByDescending(x => x.p.Id).Skip(5).Take(20) .Select(x => new { x.u.Name, x.p.Id })
SELECT "u"."Name", "p"."Id"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "u" ON "p"."AuthorId" = "u"."Id"
ORDER BY "u"."Name", "p"."Id" DESC
LIMIT @p1 OFFSET @p2;

-- s => s.Posts.Join(s.Users, p => p.AuthorId, u => u.Id, (p, u) => new { p, u }) .Where(x => x.p.Community.Name == "csharp").Select(x => x.u.Name).Distinct()
SELECT DISTINCT "u"."Name"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "u" ON "p"."AuthorId" = "u"."Id"
INNER JOIN "Communities" AS "c" ON "c"."Id" = "p"."CommunityId"
WHERE "c"."Name" = 'csharp';

-- s => s.Posts.Join(s.Users, p => p.AuthorId, u => u.Id, (p, u) => new { p.Id, u }) .Select(x => new { x.Id, N = x.u.Posts.Count() })
SELECT "p"."Id", (
    SELECT COUNT(*)
    FROM "Posts" AS "p1"
    WHERE "p1"."AuthorId" = "u"."Id"
) AS "N"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "u" ON "p"."AuthorId" = "u"."Id";

-- s => s.Posts.Join(s.Users, p => p.AuthorId, u => u.Id, (p, u) => new { p.Id, u.Name }) .OrderBy(x => x.Id).Take(10).Where(x => x.Name != "x").Select(x => x.Name + x.Id)
SELECT "p"."Name" || CAST("p"."Id" AS TEXT) AS "value"
FROM (
    SELECT "p1"."Id", "u"."Name"
    FROM "Posts" AS "p1"
    INNER JOIN "Users" AS "u" ON "p1"."AuthorId" = "u"."Id"
    ORDER BY "p1"."Id"
    LIMIT @p1
) AS "p"
WHERE "p"."Name" <> 'x'
ORDER BY "p"."Id";

-- s => s.Posts.Join(s.Users, p => p.AuthorId, u => u.Id, (p, u) => new { p.Id, U = u.Id }) .Join(s.Comments, x => x.Id, c => c.PostId, (x, c) => new { x.U, c.Text })
SELECT "u"."Id" AS "U", "c"."Text"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "u" ON "p"."AuthorId" = "u"."Id"
INNER JOIN "Comments" AS "c" ON "p"."Id" = "c"."PostId";

-- s => s.Posts.Join(s.Users, p => p.AuthorId, u => u.Id, (p, u) => u.Karma).Sum()
SELECT coalesce((
    SELECT SUM("u"."Karma")
    FROM "Posts" AS "p"
    INNER JOIN "Users" AS "u" ON "p"."AuthorId" = "u"."Id"
), 0) AS "value";

-- s => s.Posts.Join(s.Users, p => p.AuthorId, u => u.Id, (p, u) => p.Score).Max()
SELECT MAX("p"."Score") AS "value"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "u" ON "p"."AuthorId" = "u"."Id";

-- s => s.Posts.Join(s.Users, p => p.AuthorId, u => u.Id, (p, u) => new { p, u }).Count()
SELECT COUNT(*) AS "value"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "u" ON "p"."AuthorId" = "u"."Id";

-- s => s.Posts.Join(s.Users, p => p.AuthorId, u => u.Id, (p, u) => new { p, u }) .Count(x => x.u.IsBanned)
SELECT COUNT(*) AS "value"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "u" ON "p"."AuthorId" = "u"."Id"
WHERE "u"."IsBanned" = TRUE;

-- s => s.Posts.Join(s.Users, p => p.AuthorId, u => u.Id, (p, u) => u.Name).Contains("O'Neil")
SELECT EXISTS (
    SELECT 1
    FROM "Posts" AS "p"
    INNER JOIN "Users" AS "u" ON "p"."AuthorId" = "u"."Id"
    WHERE "u"."Name" = @p1
) AS "value";

-- s => s.Posts.Join(s.Users, p => p.AuthorId, u => u.Id, (p, u) => new { p.Id, u.Name }) .OrderBy(x => x.Id).First()
SELECT "p"."Id", "u"."Name"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "u" ON "p"."AuthorId" = "u"."Id"
ORDER BY "p"."Id"
LIMIT @p1;

-- s => s.Users.Where(u => s.Posts.Join(s.Comments, p => p.Id, c => c.PostId, (p, c) => new { p, c }) .Any(x => x.p.AuthorId == u.Id && x.c.AuthorId == u.Id))
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
WHERE EXISTS (
    SELECT 1
    FROM "Posts" AS "p"
    INNER JOIN "Comments" AS "c" ON "p"."Id" = "c"."PostId"
    WHERE "p"."AuthorId" = "u"."Id" AND "c"."AuthorId" = "u"."Id"
);

-- s => s.Users.Select(u => new { u.Id, N = u.Posts.Join(s.Comments, p => p.Id, c => c.PostId, (p, c) => c.Rating).Sum(), })
SELECT "u"."Id", coalesce((
    SELECT SUM("c"."Rating")
    FROM "Posts" AS "p"
    INNER JOIN "Comments" AS "c" ON "p"."Id" = "c"."PostId"
    WHERE "p"."AuthorId" = "u"."Id"
), 0) AS "N"
FROM "Users" AS "u";

-- s => s.Users.LeftJoin( s.Posts, u => u.Id, p => p.AuthorId, (u, p) => new { u.Name, Title = p == null ? null : p.Title })
SELECT "u"."Name", CASE WHEN "p"."Id" IS NULL THEN NULL ELSE "p"."Title" END AS "Title"
FROM "Users" AS "u"
LEFT JOIN "Posts" AS "p" ON "u"."Id" = "p"."AuthorId";

-- s => s.Users.LeftJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, p) => new { u, p })
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned", "p"."Id" AS "Id1",
    "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt", "p"."State",
    "p"."AuthorId", "p"."CommunityId"
FROM "Users" AS "u"
LEFT JOIN "Posts" AS "p" ON "u"."Id" = "p"."AuthorId";

-- s => s.Users.LeftJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, p) => p)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Users" AS "u"
LEFT JOIN "Posts" AS "p" ON "u"."Id" = "p"."AuthorId";

-- s => s.Users.LeftJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, p) => new { u.Id, Post = (long?)p!.Id })
SELECT "u"."Id", "p"."Id" AS "Post"
FROM "Users" AS "u"
LEFT JOIN "Posts" AS "p" ON "u"."Id" = "p"."AuthorId";

-- s => s.Users.LeftJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, p) => new { u, p }) .Where(x => x.p == null).Select(x => x.u.Name)
SELECT "u"."Name"
FROM "Users" AS "u"
LEFT JOIN "Posts" AS "p" ON "u"."Id" = "p"."AuthorId"
WHERE "p"."Id" IS NULL;

-- s => s.Users.LeftJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, p) => new { u, p }) .Where(x => x.p != null && x.p.Score > 0).Select(x => new { x.u.Name, x.p!.Id })
SELECT "u"."Name", "p"."Id"
FROM "Users" AS "u"
LEFT JOIN "Posts" AS "p" ON "u"."Id" = "p"."AuthorId"
WHERE "p"."Id" IS NOT NULL AND "p"."Score" > 0;

-- s => s.Users.LeftJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, p) => new { u, p }) .Select(x => new { x.u.Id, Community = x.p!.Community.Name })
SELECT "u"."Id", "c"."Name" AS "Community"
FROM "Users" AS "u"
LEFT JOIN "Posts" AS "p" ON "u"."Id" = "p"."AuthorId"
LEFT JOIN "Communities" AS "c" ON "c"."Id" = "p"."CommunityId";

-- s => s.Users.LeftJoin( s.Posts.Where(p => p.Score > 15), u => u.Id, p => p.AuthorId, (u, p) => new { u.Name, p })
SELECT "u"."Name", "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Users" AS "u"
LEFT JOIN "Posts" AS "p" ON "p"."Score" > 15 AND "u"."Id" = "p"."AuthorId";

-- s => s.Users.LeftJoin(s.Posts.Where(p => p.Community.Description != null && p.Score > 0), u => u.Id, p => p.AuthorId, (u, p) => new { u.Name, p })
SELECT "u"."Name", "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Users" AS "u"
LEFT JOIN (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
    FROM "Posts" AS "p1"
    INNER JOIN "Communities" AS "c" ON "c"."Id" = "p1"."CommunityId"
    WHERE "c"."Description" IS NOT NULL AND "p1"."Score" > 0
) AS "p" ON "p"."AuthorId" = "u"."Id";

-- s => s.Users.LeftJoin( s.Posts.Select(p => new { p.AuthorId, Text = p.Body ?? "none" }), u => u.Id, x => x.AuthorId, (u, x) => new { u.Id, x })
SELECT "u"."Id", "p"."Id" AS "present", "p"."AuthorId", CASE WHEN "p"."Id" IS NOT NULL THEN coalesce("p"."Body", 'none') END AS "Text"
FROM "Users" AS "u"
LEFT JOIN "Posts" AS "p" ON "u"."Id" = "p"."AuthorId";

-- s => s.Users.LeftJoin(s.Posts.Select(p => new { p.AuthorId, Text = p.Body ?? "none" }), u => u.Id, x => x.AuthorId, (u, x) => new { u.Id, x!.Text })
SELECT "u"."Id", CASE WHEN "p"."Id" IS NOT NULL THEN coalesce("p"."Body", 'none') END AS "Text"
FROM "Users" AS "u"
LEFT JOIN "Posts" AS "p" ON "u"."Id" = "p"."AuthorId";

-- s => s.Users.LeftJoin( s.Posts.Select(p => new { p.AuthorId, Author = p.Author.Name }), u => u.Id, x => x.AuthorId, (u, x) => new { u.Id, x })
SELECT "u"."Id", "p"."Id" AS "present", "p"."AuthorId", "a"."Name" AS "Author"
FROM "Users" AS "u"
LEFT JOIN "Posts" AS "p" ON "u"."Id" = "p"."AuthorId"
LEFT JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId";

-- s => s.Users.LeftJoin(s.Posts.Select(p => p.AuthorId), u => u.Id, i => i, (u, i) => new { u.Id, i })
SELECT "u"."Id", coalesce("p"."AuthorId", 0) AS "i"
FROM "Users" AS "u"
LEFT JOIN "Posts" AS "p" ON "u"."Id" = "p"."AuthorId";

-- s => s.Users.LeftJoin( s.Posts.OrderBy(p => p.Id).Take(5), u => u.Id, p => p.AuthorId, (u, p) => new { u.Id, p })
SELECT "u"."Id", "p"."Id" AS "Id1", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt",
    "p"."EditedAt", "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Users" AS "u"
LEFT JOIN (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
    FROM "Posts" AS "p1"
    ORDER BY "p1"."Id"
    LIMIT @p1
) AS "p" ON "u"."Id" = "p"."AuthorId";

-- s => s.Users.LeftJoin( s.Posts.Select(p => new { p.AuthorId, p.State }).Distinct(), u => u.Id, x => x.AuthorId, (u, x) => new { u.Id, x })
SELECT "u"."Id", "p"."AuthorId" AS "present", "p"."State"
FROM "Users" AS "u"
LEFT JOIN (
    SELECT DISTINCT "p1"."AuthorId", "p1"."State"
    FROM "Posts" AS "p1"
) AS "p" ON "u"."Id" = "p"."AuthorId";

-- s => s.Customers.LeftJoin(s.Customers, a => a.ReferrerId, b => b.Id, (a, b) => new { a.Name, b })
SELECT "c"."Name", "c1"."Id", "c1"."Name" AS "Name1", "c1"."City", "c1"."Country", "c1"."Credit",
    "c1"."ReferrerId"
FROM "Customers" AS "c"
LEFT JOIN "Customers" AS "c1" ON "c"."ReferrerId" = "c1"."Id";

-- s => s.Customers.LeftJoin(s.Customers, a => a.City, b => b.City, (a, b) => new { a.Id, b })
SELECT "c"."Id", "c1"."Id" AS "Id1", "c1"."Name", "c1"."City", "c1"."Country", "c1"."Credit",
    "c1"."ReferrerId"
FROM "Customers" AS "c"
LEFT JOIN "Customers" AS "c1" ON "c"."City" = "c1"."City";

-- s => s.Posts.RightJoin(s.Users, p => p.AuthorId, u => u.Id, (p, u) => new { u.Name, p })
SELECT "u"."Name", "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Users" AS "u"
LEFT JOIN "Posts" AS "p" ON "u"."Id" = "p"."AuthorId";

-- s => s.Posts.RightJoin( s.Users, p => p.AuthorId, u => u.Id, (p, u) => new { u.Name, Title = p == null ? "-" : p.Title })
SELECT "u"."Name", CASE WHEN "p"."Id" IS NULL THEN '-' ELSE "p"."Title" END AS "Title"
FROM "Users" AS "u"
LEFT JOIN "Posts" AS "p" ON "u"."Id" = "p"."AuthorId";

-- s => s.Posts.Where(p => p.Score > 20).RightJoin( s.Users.Where(u => u.Karma > 0), p => p.AuthorId, u => u.Id, (p, u) => new { u.Name, p })
SELECT "u"."Name", "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Users" AS "u"
LEFT JOIN "Posts" AS "p" ON "p"."Score" > 20 AND "u"."Id" = "p"."AuthorId"
WHERE "u"."Karma" > 0;

-- s => s.Votes.RightJoin(s.Posts, v => v.PostId, p => p.Id, (v, p) => new { p.Id, v }) .Where(x => x.v == null).Select(x => x.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
LEFT JOIN "Votes" AS "v" ON "p"."Id" = "v"."PostId"
WHERE "v"."UserId" IS NULL;

-- s => s.Users.LeftJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, p) => p).Count(p => p == null)
SELECT COUNT(*) AS "value"
FROM "Users" AS "u"
LEFT JOIN "Posts" AS "p" ON "u"."Id" = "p"."AuthorId"
WHERE "p"."Id" IS NULL;

-- s => s.Users.LeftJoin(s.Posts, u => u.Id, p => p.AuthorId, (u, p) => new { u, p }) .Sum(x => x.p == null ? 0 : x.p.Score)
SELECT coalesce((
    SELECT SUM(CASE WHEN "p"."Id" IS NULL THEN 0 ELSE "p"."Score" END)
    FROM "Users" AS "u"
    LEFT JOIN "Posts" AS "p" ON "u"."Id" = "p"."AuthorId"
), 0) AS "value";

-- s => s.Posts.Join(s.Users, p => p.Title, u => u.Name, (p, u) => p, StringComparer.OrdinalIgnoreCase)
-- refused: A comparer is code that the database cannot run. Make keys that are equal instead.

-- s => s.Posts.GroupJoin(s.Users, p => p.Title, u => u.Name, (p, g) => p, StringComparer.OrdinalIgnoreCase)
-- refused: A comparer is code that the database cannot run. Make keys that are equal instead.

