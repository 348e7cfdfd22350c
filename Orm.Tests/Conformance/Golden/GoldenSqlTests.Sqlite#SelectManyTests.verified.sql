-- s => from u in s.Users from c in s.Communities select new { u.Name, Community = c.Name }
SELECT "u"."Name", "c"."Name" AS "Community"
FROM "Users" AS "u"
INNER JOIN "Communities" AS "c";

-- s => s.Users.SelectMany(u => s.Communities)
SELECT "c"."Id", "c"."Name", "c"."Description"
FROM "Users" AS "u"
INNER JOIN "Communities" AS "c";

-- s => s.Users.SelectMany(u => s.Communities, (u, c) => new { u, c })
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned", "c"."Id" AS "Id1",
    "c"."Name" AS "Name1", "c"."Description"
FROM "Users" AS "u"
INNER JOIN "Communities" AS "c";

-- s => from u in s.Users from p in s.Posts where u.Id == p.AuthorId select new { u.Name, p.Title }
SELECT "u"."Name", "p"."Title"
FROM "Users" AS "u"
INNER JOIN "Posts" AS "p"
WHERE "u"."Id" = "p"."AuthorId";

-- s => from u in s.Users from p in s.Posts from c in s.Comments where u.Id == p.AuthorId && c.PostId == p.Id && c.AuthorId == u.Id select new { u.Name, p.Title, c.Text }
SELECT "u"."Name", "p"."Title", "c"."Text"
FROM "Users" AS "u"
INNER JOIN "Posts" AS "p"
INNER JOIN "Comments" AS "c"
WHERE "u"."Id" = "p"."AuthorId" AND "c"."PostId" = "p"."Id" AND "c"."AuthorId" = "u"."Id";

-- s => from u in s.Users from n in Numbers where u.Id > n select new { u.Id, n }
SELECT "u"."Id", "v"."value" AS "n"
FROM "Users" AS "u"
INNER JOIN json_each(@p1) AS "v"
WHERE "u"."Id" > "v"."value";

-- s => from u in s.Users.OrderBy(u => u.Id).Take(3) from c in s.Communities.OrderBy(c => c.Id).Take(2) select new { u.Id, C = c.Id }
SELECT "u"."Id", "c"."Id" AS "C"
FROM (
    SELECT "u1"."Id"
    FROM "Users" AS "u1"
    ORDER BY "u1"."Id"
    LIMIT @p1
) AS "u"
INNER JOIN (
    SELECT "c1"."Id"
    FROM "Communities" AS "c1"
    ORDER BY "c1"."Id"
    LIMIT @p2
) AS "c"
ORDER BY "u"."Id", "c"."Id";

-- s => s.Users.SelectMany(u => s.Posts.Select(p => p.State).Distinct(), (u, x) => new { u.Id, x })
SELECT "u"."Id", "p"."State" AS "x"
FROM "Users" AS "u"
INNER JOIN (
    SELECT DISTINCT "p1"."State"
    FROM "Posts" AS "p1"
) AS "p";

-- s => s.Users.SelectMany(u => s.Posts.Where(p => p.Score > 20), (u, p) => u.Karma + p.Score)
SELECT "u"."Karma" + "p"."Score" AS "value"
FROM "Users" AS "u"
INNER JOIN "Posts" AS "p"
WHERE "p"."Score" > 20;

-- s => s.Users.SelectMany(u => s.Posts).Count()
SELECT COUNT(*) AS "value"
FROM "Users" AS "u"
INNER JOIN "Posts" AS "p";

-- s => s.Users.SelectMany(u => s.Posts, (u, p) => u.Karma * p.Score).Sum()
SELECT coalesce((
    SELECT SUM("u"."Karma" * "p"."Score")
    FROM "Users" AS "u"
    INNER JOIN "Posts" AS "p"
), 0) AS "value";

-- s => s.Posts.SelectMany(p => p.Comments)
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId"
FROM "Posts" AS "p"
INNER JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id";

-- s => s.Posts.SelectMany(p => p.Comments, (p, c) => new { p.Title, c.Text })
SELECT "p"."Title", "c"."Text"
FROM "Posts" AS "p"
INNER JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id";

-- s => from p in s.Posts from c in p.Comments select new { p.Title, c.Text, c.Author.Name }
SELECT "p"."Title", "c"."Text", "a"."Name"
FROM "Posts" AS "p"
INNER JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id"
INNER JOIN "Users" AS "a" ON "a"."Id" = "c"."AuthorId";

-- s => s.Users.SelectMany(u => u.Posts).SelectMany(p => p.Comments)
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId"
FROM "Users" AS "u"
INNER JOIN "Posts" AS "p" ON "p"."AuthorId" = "u"."Id"
INNER JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id";

-- s => from u in s.Users from p in u.Posts from c in p.Comments select new { u.Name, p.Id, C = c.Id }
SELECT "u"."Name", "p"."Id", "c"."Id" AS "C"
FROM "Users" AS "u"
INNER JOIN "Posts" AS "p" ON "p"."AuthorId" = "u"."Id"
INNER JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id";

-- s => s.Posts.SelectMany(p => p.Author.Comments, (p, c) => new { p.Id, C = c.Id })
SELECT "p"."Id", "c"."Id" AS "C"
FROM "Posts" AS "p"
INNER JOIN "Comments" AS "c" ON "c"."AuthorId" = "p"."AuthorId";

-- s => s.Posts.Where(p => p.Score > 0).SelectMany(p => p.Comments.Where(c => c.Rating > 0))
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId"
FROM "Posts" AS "p"
INNER JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id"
WHERE "p"."Score" > 0 AND "c"."Rating" > 0;

-- s => s.Posts.SelectMany(p => p.Comments.Select(c => c.Text))
SELECT "c"."Text"
FROM "Posts" AS "p"
INNER JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id";

-- s => s.Posts.SelectMany(p => p.Comments.Select(c => new { p.Title, c.Text }))
SELECT "p"."Title", "c"."Text"
FROM "Posts" AS "p"
INNER JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id";

-- s => s.Posts.SelectMany(p => p.Comments.Select(c => c.Author))
SELECT "a"."Id", "a"."Name", "a"."Bio", "a"."Karma", "a"."JoinedAt", "a"."IsBanned"
FROM "Posts" AS "p"
INNER JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id"
INNER JOIN "Users" AS "a" ON "a"."Id" = "c"."AuthorId";

-- s => s.Posts.SelectMany(p => p.Comments.Where(c => c.Author.Karma > p.Score), (p, c) => p.Id + c.Id)
SELECT "p"."Id" + "c"."Id" AS "value"
FROM "Posts" AS "p"
INNER JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id"
INNER JOIN "Users" AS "a" ON "a"."Id" = "c"."AuthorId"
WHERE "a"."Karma" > "p"."Score";

-- s => s.Comments.SelectMany(c => c.Replies, (c, r) => new { c.Id, Reply = r.Id, r.Post.Title })
SELECT "c"."Id", "c1"."Id" AS "Reply", "p"."Title"
FROM "Comments" AS "c"
INNER JOIN "Comments" AS "c1" ON "c1"."ParentId" = "c"."Id"
INNER JOIN "Posts" AS "p" ON "p"."Id" = "c1"."PostId";

-- s => s.Orders.SelectMany(o => o.Lines, (o, l) => new { o.Id, Price = l.UnitPrice * l.Quantity })
SELECT "o"."Id", orm_dec_mul("o1"."UnitPrice", orm_dec("o1"."Quantity")) AS "Price"
FROM "Orders" AS "o"
INNER JOIN "OrderLines" AS "o1" ON "o1"."OrderId" = "o"."Id";

-- s => s.Orders.SelectMany(o => o.Lines).Select(l => new { l.Product.Name, l.Order.Customer.City })
SELECT "p"."Name", "c"."City"
FROM "Orders" AS "o"
INNER JOIN "OrderLines" AS "o1" ON "o1"."OrderId" = "o"."Id"
INNER JOIN "Products" AS "p" ON "p"."Catalog" = "o1"."ProductCatalog" AND "p"."Number" = "o1"."ProductNumber"
INNER JOIN "Orders" AS "o2" ON "o2"."Id" = "o1"."OrderId"
INNER JOIN "Customers" AS "c" ON "c"."Id" = "o2"."CustomerId";

-- s => s.Products.SelectMany(p => p.Lines, (p, l) => new { p.Name, l.Quantity })
SELECT "p"."Name", "o"."Quantity"
FROM "Products" AS "p"
INNER JOIN "OrderLines" AS "o" ON "o"."ProductCatalog" = "p"."Catalog" AND "o"."ProductNumber" = "p"."Number";

-- s => s.Posts.SelectMany(p => p.Comments.SelectMany(c => c.Replies))
SELECT "c1"."Id", "c1"."Text", "c1"."Rating", "c1"."CreatedAt", "c1"."PostId", "c1"."AuthorId",
    "c1"."ParentId"
FROM "Posts" AS "p"
INNER JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id"
INNER JOIN "Comments" AS "c1" ON "c1"."ParentId" = "c"."Id";

-- s => s.Posts.SelectMany( p => p.Comments.SelectMany(c => c.Replies, (c, r) => new { p.Id, C = c.Id, r.Text }))
SELECT "p"."Id", "c"."Id" AS "C", "c1"."Text"
FROM "Posts" AS "p"
INNER JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id"
INNER JOIN "Comments" AS "c1" ON "c1"."ParentId" = "c"."Id";

-- s => s.Users.SelectMany(u => u.Posts.SelectMany(p => p.Comments.Where(c => c.AuthorId == u.Id)))
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId"
FROM "Users" AS "u"
INNER JOIN "Posts" AS "p" ON "p"."AuthorId" = "u"."Id"
INNER JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id"
WHERE "c"."AuthorId" = "u"."Id";

-- s => s.Users.SelectMany(u => s.Posts.Where(p => p.AuthorId == u.Id))
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Users" AS "u"
INNER JOIN "Posts" AS "p" ON "p"."AuthorId" = "u"."Id";

-- s => from u in s.Users from p in s.Posts.Where(p => p.AuthorId == u.Id && p.Score > u.Karma) select new { u.Name, p.Title }
SELECT "u"."Name", "p"."Title"
FROM "Users" AS "u"
INNER JOIN "Posts" AS "p" ON "p"."AuthorId" = "u"."Id" AND "p"."Score" > "u"."Karma";

-- s => from p in s.Posts from q in s.Posts.Where(q => q.CommunityId == p.CommunityId && q.Score > p.Score) select new { P = p.Id, Q = q.Id }
SELECT "p"."Id" AS "P", "p1"."Id" AS "Q"
FROM "Posts" AS "p"
INNER JOIN "Posts" AS "p1" ON "p1"."CommunityId" = "p"."CommunityId" AND "p1"."Score" > "p"."Score";

-- s => from p in s.Posts from q in s.Posts.Where(q => q.Score == p.Score && q.Id != p.Id) select new { P = p.Id, Q = q.Id }
SELECT "p"."Id" AS "P", "p1"."Id" AS "Q"
FROM "Posts" AS "p"
INNER JOIN "Posts" AS "p1" ON "p1"."Score" = "p"."Score" AND "p1"."Id" <> "p"."Id";

-- s => from u in s.Users from p in s.Posts.Where(p => p.Community.Name == u.Bio) select new { u.Id, P = p.Id }
SELECT "u"."Id", "p"."Id" AS "P"
FROM "Users" AS "u"
INNER JOIN "Posts" AS "p"
INNER JOIN "Communities" AS "c" ON "c"."Id" = "p"."CommunityId"
WHERE "c"."Name" = "u"."Bio";

-- s => from c in s.Customers from d in s.Customers.Where(d => d.City == c.City) select new { C = c.Id, D = d.Id }
SELECT "c"."Id" AS "C", "c1"."Id" AS "D"
FROM "Customers" AS "c"
INNER JOIN "Customers" AS "c1" ON "c1"."City" IS "c"."City";

-- s => from u in s.Users from c in s.Comments.Where(c => c.AuthorId == u.Id).Join( s.Posts, c => c.PostId, p => p.Id, (c, p) => new { c.Text, p.Title }) select new { u.Name, c.Text, c.Title }
SELECT "u"."Name", "c"."Text", "p"."Title"
FROM "Users" AS "u"
INNER JOIN "Comments" AS "c" ON "c"."AuthorId" = "u"."Id"
INNER JOIN "Posts" AS "p" ON "c"."PostId" = "p"."Id";

-- s => from p in s.Posts from c in p.Comments.DefaultIfEmpty() select new { p.Id, c }
SELECT "p"."Id", "c"."Id" AS "Id1", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId",
    "c"."AuthorId", "c"."ParentId"
FROM "Posts" AS "p"
LEFT JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id";

-- s => from p in s.Posts from c in p.Comments.Where(c => c.Rating > 3).DefaultIfEmpty() select new { p.Id, c }
SELECT "p"."Id", "c"."Id" AS "Id1", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId",
    "c"."AuthorId", "c"."ParentId"
FROM "Posts" AS "p"
LEFT JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id" AND "c"."Rating" > 3;

-- s => from u in s.Users from p in s.Posts.Where(p => p.AuthorId == u.Id && p.Score > 15).DefaultIfEmpty() select new { u.Id, p }
SELECT "u"."Id", "p"."Id" AS "Id1", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt",
    "p"."EditedAt", "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Users" AS "u"
LEFT JOIN "Posts" AS "p" ON "p"."AuthorId" = "u"."Id" AND "p"."Score" > 15;

-- s => s.Posts.SelectMany(p => p.Comments.DefaultIfEmpty())
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId"
FROM "Posts" AS "p"
LEFT JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id";

-- s => s.Posts.SelectMany(p => p.Comments.Select(c => c.Id).DefaultIfEmpty())
SELECT coalesce("c"."Id", 0) AS "value"
FROM "Posts" AS "p"
LEFT JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id";

-- s => s.Posts.SelectMany(p => p.Comments.Select(c => c.Id).DefaultIfEmpty(-1), (p, c) => new { p.Id, c })
SELECT "p"."Id", coalesce("c"."Id", -1) AS "c"
FROM "Posts" AS "p"
LEFT JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id";

-- s => s.Posts.SelectMany(p => p.Comments.Select(c => c.Text).DefaultIfEmpty(), (p, c) => new { p.Id, c })
SELECT "p"."Id", "c"."Text" AS "c"
FROM "Posts" AS "p"
LEFT JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id";

-- s => s.Posts.SelectMany(p => p.Comments.Select(c => c.Text).DefaultIfEmpty("-"), (p, c) => p.Id + c)
SELECT CAST("p"."Id" AS TEXT) || coalesce("c"."Text", '-') AS "value"
FROM "Posts" AS "p"
LEFT JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id";

-- s => s.Posts.SelectMany( p => p.Comments.Select(c => c.Rating).DefaultIfEmpty(0), (p, c) => new { p.Id, c })
SELECT "p"."Id", CASE WHEN "c"."Id" IS NOT NULL THEN "c"."Rating" ELSE 0 END AS "c"
FROM "Posts" AS "p"
LEFT JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id";

-- s => from p in s.Posts from c in p.Comments.DefaultIfEmpty() where c == null select p.Id
SELECT "p"."Id"
FROM "Posts" AS "p"
LEFT JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id"
WHERE "c"."Id" IS NULL;

-- s => from p in s.Posts from c in p.Comments.DefaultIfEmpty() select new { p.Id, c!.Author.Name }
SELECT "p"."Id", "a"."Name"
FROM "Posts" AS "p"
LEFT JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id"
LEFT JOIN "Users" AS "a" ON "a"."Id" = "c"."AuthorId";

-- s => from p in s.Posts from c in p.Comments.Select(c => new { c.Text, c.Author }).DefaultIfEmpty() select new { p.Id, c!.Author.Name, c.Text }
SELECT "p"."Id", "a"."Name", "c"."Text"
FROM "Posts" AS "p"
LEFT JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id"
LEFT JOIN "Users" AS "a" ON "a"."Id" = "c"."AuthorId";

-- s => from p in s.Posts from c in p.Comments.DefaultIfEmpty() orderby p.Id, c == null ? 0 : c.Id select new { p.Id, c }
SELECT "p"."Id", "c"."Id" AS "Id1", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId",
    "c"."AuthorId", "c"."ParentId"
FROM "Posts" AS "p"
LEFT JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id"
ORDER BY "p"."Id", CASE WHEN "c"."Id" IS NULL THEN 0 ELSE "c"."Id" END;

-- s => s.Users.SelectMany(u => u.Posts.Select(p => u.Name).DefaultIfEmpty())
SELECT CASE WHEN "p"."Id" IS NOT NULL THEN "u"."Name" END AS "value"
FROM "Users" AS "u"
LEFT JOIN "Posts" AS "p" ON "p"."AuthorId" = "u"."Id";

-- s => s.Users.SelectMany(u => u.Posts.Select(p => u.Id).DefaultIfEmpty())
SELECT coalesce(CASE WHEN "p"."Id" IS NOT NULL THEN "u"."Id" END, 0) AS "value"
FROM "Users" AS "u"
LEFT JOIN "Posts" AS "p" ON "p"."AuthorId" = "u"."Id";

-- s => s.Users.SelectMany(u => u.Posts.Select(p => u.Karma).DefaultIfEmpty(-5), (u, k) => new { u.Id, k })
SELECT "u"."Id", coalesce(CASE WHEN "p"."Id" IS NOT NULL THEN "u"."Karma" END, -5) AS "k"
FROM "Users" AS "u"
LEFT JOIN "Posts" AS "p" ON "p"."AuthorId" = "u"."Id";

-- s => s.Posts.SelectMany(p => p.Comments.Select(c => p).DefaultIfEmpty())
SELECT CASE WHEN "c"."Id" IS NOT NULL THEN "p"."Id" END AS "Id", CASE WHEN "c"."Id" IS NOT NULL THEN "p"."Title" END AS "Title",
    CASE WHEN "c"."Id" IS NOT NULL THEN "p"."Body" END AS "Body", CASE WHEN "c"."Id" IS NOT NULL THEN "p"."Score" END AS "Score",
    CASE WHEN "c"."Id" IS NOT NULL THEN "p"."CreatedAt" END AS "CreatedAt", CASE WHEN "c"."Id" IS NOT NULL THEN "p"."EditedAt" END AS "EditedAt",
    CASE WHEN "c"."Id" IS NOT NULL THEN "p"."State" END AS "State", CASE WHEN "c"."Id" IS NOT NULL THEN "p"."AuthorId" END AS "AuthorId",
    CASE WHEN "c"."Id" IS NOT NULL THEN "p"."CommunityId" END AS "CommunityId"
FROM "Posts" AS "p"
LEFT JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id";

-- s => s.Posts.SelectMany( p => p.Comments.Select(c => new { c.Id, p.Title }).DefaultIfEmpty(), (p, c) => new { p.Id, c })
SELECT "p"."Id", "c"."Id" AS "present", CASE WHEN "c"."Id" IS NOT NULL THEN "p"."Title" END AS "Title"
FROM "Posts" AS "p"
LEFT JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id";

-- s => s.Posts.SelectMany( p => p.Comments.Select(c => p.Body + c.Text).DefaultIfEmpty(), (p, c) => new { p.Id, c })
SELECT "p"."Id", CASE WHEN "c"."Id" IS NOT NULL THEN coalesce("p"."Body", '') || "c"."Text" END AS "c"
FROM "Posts" AS "p"
LEFT JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id";

-- s => s.Users.Where(u => u.Id > 100).DefaultIfEmpty()
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM (SELECT 1) AS "r"
LEFT JOIN "Users" AS "u" ON "u"."Id" > 100;

-- s => s.Users.Where(u => u.Id == 5).DefaultIfEmpty()
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM (SELECT 1) AS "r"
LEFT JOIN "Users" AS "u" ON "u"."Id" = 5;

-- s => s.Users.Where(u => u.Id > 100).Select(u => u.Karma).DefaultIfEmpty()
SELECT coalesce("u"."Karma", 0) AS "value"
FROM (SELECT 1) AS "r"
LEFT JOIN "Users" AS "u" ON "u"."Id" > 100;

-- s => s.Users.Where(u => u.Id > 100).Select(u => u.Karma).DefaultIfEmpty(7)
SELECT coalesce("u"."Karma", @p1) AS "value"
FROM (SELECT 1) AS "r"
LEFT JOIN "Users" AS "u" ON "u"."Id" > 100;

-- s => s.Users.Where(u => u.Id > 100).Select(u => new { u.Id, u.Name }).DefaultIfEmpty()
SELECT "u"."Id" AS "present", "u"."Name"
FROM (SELECT 1) AS "r"
LEFT JOIN "Users" AS "u" ON "u"."Id" > 100;

-- s => s.Users.OrderBy(u => u.Id).Take(2).DefaultIfEmpty()
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM (SELECT 1) AS "r"
LEFT JOIN (
    SELECT "u1"."Id", "u1"."Name", "u1"."Bio", "u1"."Karma", "u1"."JoinedAt", "u1"."IsBanned"
    FROM "Users" AS "u1"
    ORDER BY "u1"."Id"
    LIMIT @p1
) AS "u" ON 1
ORDER BY "u"."Id";

-- s => s.Users.Where(u => u.Id > 100).Select(u => u.Karma).DefaultIfEmpty(7).Max()
SELECT MAX(coalesce("u"."Karma", @p1)) AS "value"
FROM (SELECT 1) AS "r"
LEFT JOIN "Users" AS "u" ON "u"."Id" > 100;

-- s => s.Users.Where(u => u.Id > 100).Select(u => u.Karma).DefaultIfEmpty().Average()
SELECT AVG(coalesce("u"."Karma", 0)) AS "value"
FROM (SELECT 1) AS "r"
LEFT JOIN "Users" AS "u" ON "u"."Id" > 100;

-- s => s.Users.Where(u => u.Id > 100).DefaultIfEmpty().Count()
SELECT COUNT(*) AS "value"
FROM (SELECT 1) AS "r"
LEFT JOIN "Users" AS "u" ON "u"."Id" > 100;

-- s => s.Posts.Select(p => new { p.Id, Max = p.Comments.Select(c => c.Id).DefaultIfEmpty().Max() })
SELECT "p"."Id", (
    SELECT MAX(coalesce("c"."Id", 0))
    FROM (SELECT 1) AS "r"
    LEFT JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id"
) AS "Max"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => new { p.Id, Max = p.Comments.Select(c => c.Id).DefaultIfEmpty(-1).Max() })
SELECT "p"."Id", (
    SELECT MAX(coalesce("c"."Id", -1))
    FROM (SELECT 1) AS "r"
    LEFT JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id"
) AS "Max"
FROM "Posts" AS "p";

-- s => s.Users.SelectMany(u => u.Posts.OrderByDescending(p => p.Score).ThenBy(p => p.Id).Take(2))
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Users" AS "u"
INNER JOIN (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId", ROW_NUMBER()
            OVER (PARTITION BY "p1"."AuthorId" ORDER BY "p1"."Score" DESC, "p1"."Id") AS "number"
    FROM "Posts" AS "p1"
) AS "p" ON "p"."AuthorId" = "u"."Id" AND "p"."number" <= @p1;

-- s => from u in s.Users from p in u.Posts.OrderBy(p => p.Id).Take(3) select new { u.Name, p.Title }
SELECT "u"."Name", "p"."Title"
FROM "Users" AS "u"
INNER JOIN (
    SELECT "p1"."Title", "p1"."AuthorId", ROW_NUMBER() OVER (PARTITION BY "p1"."AuthorId" ORDER BY "p1"."Id") AS "number"
    FROM "Posts" AS "p1"
) AS "p" ON "p"."AuthorId" = "u"."Id" AND "p"."number" <= @p1;

-- s => from u in s.Users from p in u.Posts.OrderBy(p => p.Id).Skip(1).Take(2) select new { u.Name, p.Title }
SELECT "u"."Name", "p"."Title"
FROM "Users" AS "u"
INNER JOIN (
    SELECT "p1"."Title", "p1"."AuthorId", ROW_NUMBER() OVER (PARTITION BY "p1"."AuthorId" ORDER BY "p1"."Id") AS "number"
    FROM "Posts" AS "p1"
) AS "p" ON "p"."AuthorId" = "u"."Id" AND "p"."number" > @p1 AND "p"."number" <= @p1 + @p2;

-- s => from u in s.Users from p in u.Posts.OrderBy(p => p.Id).Skip(2) select new { u.Name, p.Title }
SELECT "u"."Name", "p"."Title"
FROM "Users" AS "u"
INNER JOIN (
    SELECT "p1"."Title", "p1"."AuthorId", ROW_NUMBER() OVER (PARTITION BY "p1"."AuthorId" ORDER BY "p1"."Id") AS "number"
    FROM "Posts" AS "p1"
) AS "p" ON "p"."AuthorId" = "u"."Id" AND "p"."number" > @p1;

-- s => from u in s.Users from p in s.Posts.Where(p => p.AuthorId == u.Id).OrderBy(p => p.Id).Take(1).DefaultIfEmpty() select new { u.Name, p }
SELECT "u"."Name", "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Users" AS "u"
LEFT JOIN (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId", ROW_NUMBER()
            OVER (PARTITION BY "p1"."AuthorId" ORDER BY "p1"."Id") AS "number"
    FROM "Posts" AS "p1"
) AS "p" ON "p"."AuthorId" = "u"."Id" AND "p"."number" <= @p1;

-- s => from c in s.Customers from d in s.Customers.Where(d => d.City == c.City).OrderBy(d => d.Id).Take(1) select new { C = c.Id, D = d.Id }
SELECT "c"."Id" AS "C", "c1"."Id" AS "D"
FROM "Customers" AS "c"
INNER JOIN (
    SELECT "c2"."Id", "c2"."City", ROW_NUMBER() OVER (PARTITION BY "c2"."City" ORDER BY "c2"."Id") AS "number"
    FROM "Customers" AS "c2"
) AS "c1" ON "c1"."City" IS "c"."City" AND "c1"."number" <= @p1;

-- s => s.Users.SelectMany(u => u.Posts.Select(p => p.State).Distinct())
SELECT "p"."State"
FROM "Users" AS "u"
INNER JOIN (
    SELECT DISTINCT "p1"."State", "p1"."AuthorId"
    FROM "Posts" AS "p1"
) AS "p" ON "p"."AuthorId" = "u"."Id";

-- s => s.Users.SelectMany(u => u.Posts.Select(p => p.State).Distinct(), (u, x) => new { u.Id, x })
SELECT "u"."Id", "p"."State" AS "x"
FROM "Users" AS "u"
INNER JOIN (
    SELECT DISTINCT "p1"."State", "p1"."AuthorId"
    FROM "Posts" AS "p1"
) AS "p" ON "p"."AuthorId" = "u"."Id";

-- s => s.Users.SelectMany( u => u.Posts.Select(p => p.State).Distinct().OrderBy(x => x).Take(2), (u, x) => new { u.Id, x })
SELECT "u"."Id", "p"."State" AS "x"
FROM "Users" AS "u"
INNER JOIN (
    SELECT "p1"."State", "p1"."AuthorId", ROW_NUMBER()
            OVER (PARTITION BY "p1"."AuthorId" ORDER BY "p1"."State") AS "number"
    FROM (
        SELECT DISTINCT "p2"."State", "p2"."AuthorId"
        FROM "Posts" AS "p2"
    ) AS "p1"
) AS "p" ON "p"."AuthorId" = "u"."Id" AND "p"."number" <= @p1;

-- s => from u in s.Users from p in u.Posts.OrderBy(p => p.Id).Take(2).Where(p => p.Score > 0) select new { u.Name, p.Title }
SELECT "u"."Name", "p"."Title"
FROM "Users" AS "u"
INNER JOIN (
    SELECT "p1"."Title", "p1"."Score", "p1"."AuthorId", ROW_NUMBER()
            OVER (PARTITION BY "p1"."AuthorId" ORDER BY "p1"."Id") AS "number"
    FROM "Posts" AS "p1"
) AS "p" ON "p"."AuthorId" = "u"."Id" AND "p"."number" <= @p1
WHERE "p"."Score" > 0;

-- s => from u in s.Users from p in u.Posts.OrderBy(p => p.Id).Take(2) from c in p.Comments.OrderBy(c => c.Id).Take(1) select new { u.Name, p.Title, c.Text }
SELECT "u"."Name", "p"."Title", "c"."Text"
FROM "Users" AS "u"
INNER JOIN (
    SELECT "p1"."Id", "p1"."Title", "p1"."AuthorId", ROW_NUMBER()
            OVER (PARTITION BY "p1"."AuthorId" ORDER BY "p1"."Id") AS "number"
    FROM "Posts" AS "p1"
) AS "p" ON "p"."AuthorId" = "u"."Id" AND "p"."number" <= @p1
INNER JOIN (
    SELECT "c1"."Text", "c1"."PostId", ROW_NUMBER() OVER (PARTITION BY "c1"."PostId" ORDER BY "c1"."Id") AS "number"
    FROM "Comments" AS "c1"
) AS "c" ON "c"."PostId" = "p"."Id" AND "c"."number" <= @p2;

-- s => from u in s.Users from p in u.Posts.OrderBy(p => p.Community.Name).ThenBy(p => p.Id).Take(2) select new { u.Name, p.Community.Description }
SELECT "u"."Name", "c"."Description"
FROM "Users" AS "u"
INNER JOIN (
    SELECT "p1"."AuthorId", "p1"."CommunityId", ROW_NUMBER()
            OVER (PARTITION BY "p1"."AuthorId" ORDER BY "c1"."Name", "p1"."Id") AS "number"
    FROM "Posts" AS "p1"
    INNER JOIN "Communities" AS "c1" ON "c1"."Id" = "p1"."CommunityId"
) AS "p" ON "p"."AuthorId" = "u"."Id" AND "p"."number" <= @p1
INNER JOIN "Communities" AS "c" ON "c"."Id" = "p"."CommunityId";

-- s => s.Users.SelectMany(u => u.Posts.OrderBy(p => p.Id).Take(2).Select(p => u.Name + p.Title))
SELECT "u"."Name" || "p"."Title" AS "value"
FROM "Users" AS "u"
INNER JOIN (
    SELECT "p1"."Title", "p1"."AuthorId", ROW_NUMBER() OVER (PARTITION BY "p1"."AuthorId" ORDER BY "p1"."Id") AS "number"
    FROM "Posts" AS "p1"
) AS "p" ON "p"."AuthorId" = "u"."Id" AND "p"."number" <= @p1;

-- s => s.Posts.SelectMany(p => p.Comments).Where(c => c.Rating > 2).OrderBy(c => c.Id).Select(c => c.Text)
SELECT "c"."Text"
FROM "Posts" AS "p"
INNER JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id"
WHERE "c"."Rating" > 2
ORDER BY "c"."Id";

-- s => s.Posts.SelectMany(p => p.Comments, (p, c) => new { p, c }) .OrderBy(x => x.p.Title).ThenBy(x => x.c.Id).Take(10).Select(x => x.c.Text)
SELECT "c"."Text"
FROM "Posts" AS "p"
INNER JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id"
ORDER BY "p"."Title", "c"."Id"
LIMIT @p1;

-- s => s.Posts.SelectMany(p => p.Comments).Select(c => c.AuthorId).Distinct()
SELECT DISTINCT "c"."AuthorId"
FROM "Posts" AS "p"
INNER JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).Take(5).SelectMany(p => p.Comments)
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId"
FROM (
    SELECT "p1"."Id"
    FROM "Posts" AS "p1"
    ORDER BY "p1"."Id"
    LIMIT @p1
) AS "p"
INNER JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id"
ORDER BY "p"."Id";

-- s => s.Posts.Select(p => p.Author).Distinct().SelectMany(u => u.Comments)
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId"
FROM (
    SELECT DISTINCT "a"."Id", "a"."Name", "a"."Bio", "a"."Karma", "a"."JoinedAt", "a"."IsBanned"
    FROM "Posts" AS "p1"
    INNER JOIN "Users" AS "a" ON "a"."Id" = "p1"."AuthorId"
) AS "p"
INNER JOIN "Comments" AS "c" ON "c"."AuthorId" = "p"."Id";

-- s => s.Users.Where(u => u.Posts.SelectMany(p => p.Comments).Any(c => c.Rating == null))
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
WHERE EXISTS (
    SELECT 1
    FROM "Posts" AS "p"
    INNER JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id"
    WHERE "p"."AuthorId" = "u"."Id" AND "c"."Rating" IS NULL
);

-- s => s.Users.Select(u => new { u.Id, N = u.Posts.SelectMany(p => p.Comments).Count() })
SELECT "u"."Id", (
    SELECT COUNT(*)
    FROM "Posts" AS "p"
    INNER JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id"
    WHERE "p"."AuthorId" = "u"."Id"
) AS "N"
FROM "Users" AS "u";

-- s => s.Users.Select(u => new { u.Id, Sum = u.Posts.SelectMany(p => p.Comments).Sum(c => c.Rating) })
SELECT "u"."Id", coalesce((
    SELECT SUM("c"."Rating")
    FROM "Posts" AS "p"
    INNER JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id"
    WHERE "p"."AuthorId" = "u"."Id"
), 0) AS "Sum"
FROM "Users" AS "u";

-- s => s.Users.Select(u => new { u.Id, Last = u.Posts.SelectMany(p => p.Comments).OrderByDescending(c => c.Id).Select(c => c.Text) .FirstOrDefault(), })
SELECT "u"."Id", (
    SELECT "c"."Text"
    FROM "Posts" AS "p"
    INNER JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id"
    WHERE "p"."AuthorId" = "u"."Id"
    ORDER BY "c"."Id" DESC
    LIMIT @p1
) AS "Last"
FROM "Users" AS "u";

-- s => s.Users.Where(u => u.Posts.SelectMany(p => p.Comments).Select(c => c.AuthorId).Contains(u.Id))
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
WHERE "u"."Id" IN (
    SELECT "c"."AuthorId"
    FROM "Posts" AS "p"
    INNER JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id"
    WHERE "p"."AuthorId" = "u"."Id"
);

-- s => s.Posts.SelectMany(p => p.Comments).Count()
SELECT COUNT(*) AS "value"
FROM "Posts" AS "p"
INNER JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id";

-- s => s.Posts.SelectMany(p => p.Comments).Max(c => c.Rating)
SELECT MAX("c"."Rating") AS "value"
FROM "Posts" AS "p"
INNER JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id";

-- s => s.Posts.SelectMany(p => p.Comments).OrderBy(c => c.Id).First().Text
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId"
FROM "Posts" AS "p"
INNER JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id"
ORDER BY "c"."Id"
LIMIT @p1;

-- s => s.Posts.SelectMany(p => p.Comments).All(c => c.Text != "")
SELECT NOT EXISTS (
    SELECT 1
    FROM "Posts" AS "p"
    INNER JOIN "Comments" AS "c" ON "c"."PostId" = "p"."Id"
    WHERE "c"."Text" = ''
) AS "value";

-- s => s.Posts.SelectMany((p, i) => p.Comments)
-- refused: Rows of a table have no index. Number the results after they are read.

-- s => s.Posts.SelectMany((p, i) => p.Comments, (p, c) => c.Id)
-- refused: Rows of a table have no index. Number the results after they are read.

