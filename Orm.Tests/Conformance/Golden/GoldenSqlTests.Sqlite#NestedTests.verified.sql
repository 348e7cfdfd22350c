-- s => s.Posts.Select(p => new { p.Title, All = p.Comments.OrderBy(c => c.Id).ToList() })
SELECT "p"."Title", "p"."Id"
FROM "Posts" AS "p";
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = "k"."value"
ORDER BY "c"."Id";

-- s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).ToList())
SELECT "p"."Id"
FROM "Posts" AS "p";
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = "k"."value"
ORDER BY "c"."Id";

-- s => s.Specimens.Select(x => new { x.Id, Same = s.Specimens.Where(y => y.Bytes.SequenceEqual(x.Bytes)).OrderBy(y => y.Id).Select(y => y.Id).ToList(), })
SELECT "s"."Id", "s"."Bytes"
FROM "Specimens" AS "s";
SELECT "s"."Id", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Specimens" AS "s"
WHERE "s"."Bytes" = orm_unhex("k"."value")
ORDER BY "s"."Id";

-- s => s.Posts.Select(p => new { p, Votes = p.Votes.OrderBy(v => v.UserId).ToList() })
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p";
SELECT "v"."UserId", "v"."PostId", "v"."Value", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Votes" AS "v"
WHERE "v"."PostId" = "k"."value"
ORDER BY "v"."UserId";

-- s => s.Users.Select(u => new { u.Name, Posts = u.Posts.OrderBy(p => p.Id).AsEnumerable() })
SELECT "u"."Name", "u"."Id"
FROM "Users" AS "u";
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Posts" AS "p"
WHERE "p"."AuthorId" = "k"."value"
ORDER BY "p"."Id";

-- s => s.Posts.Select(p => new { Comments = p.Comments.OrderBy(c => c.Id).ToList(), Votes = p.Votes.OrderBy(v => v.UserId).ToList(), })
SELECT "p"."Id"
FROM "Posts" AS "p";
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = "k"."value"
ORDER BY "c"."Id";
SELECT "v"."UserId", "v"."PostId", "v"."Value", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Votes" AS "v"
WHERE "v"."PostId" = "k"."value"
ORDER BY "v"."UserId";

-- s => s.Comments.Select(c => new { c.Id, Replies = c.Replies.OrderBy(r => r.Id).ToList() })
SELECT "c"."Id"
FROM "Comments" AS "c";
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."ParentId" = "k"."value"
ORDER BY "c"."Id";

-- s => s.Users.Select(u => u.Memberships.OrderBy(m => m.CommunityId).ToList())
SELECT "u"."Id"
FROM "Users" AS "u";
SELECT "m"."UserId", "m"."CommunityId", "m"."Role", "m"."Since", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Memberships" AS "m"
WHERE "m"."UserId" = "k"."value"
ORDER BY "m"."CommunityId";

-- s => s.Products .Select(p => new { p.Name, Lines = p.Lines.OrderBy(l => l.OrderId).ThenBy(l => l.Position).ToList() })
SELECT "p"."Name", "p"."Catalog", "p"."Number"
FROM "Products" AS "p";
SELECT "o"."OrderId", "o"."Position", "o"."ProductCatalog", "o"."ProductNumber", "o"."SubstituteCatalog",
    "o"."SubstituteNumber", "o"."Quantity", "o"."UnitPrice", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "OrderLines" AS "o"
WHERE "o"."ProductCatalog" = json_extract("k"."value", '$[0]') AND "o"."ProductNumber" = json_extract("k"."value", '$[1]')
ORDER BY "o"."OrderId", "o"."Position";

-- s => s.Orders.OrderBy(o => o.Id) .Select(o => new { o.Id, Lines = o.Lines.OrderBy(l => l.Position).ToList() })
SELECT "o"."Id"
FROM "Orders" AS "o"
ORDER BY "o"."Id";
SELECT "o"."OrderId", "o"."Position", "o"."ProductCatalog", "o"."ProductNumber", "o"."SubstituteCatalog",
    "o"."SubstituteNumber", "o"."Quantity", "o"."UnitPrice", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "OrderLines" AS "o"
WHERE "o"."OrderId" = "k"."value"
ORDER BY "o"."Position";

-- s => s.Employees.Select(e => new { e.Name, Reports = e.Reports.OrderBy(r => r.Id).ToList() })
SELECT "e"."Name", "e"."Id"
FROM "Employees" AS "e";
SELECT "e"."Id", "e"."Name", "e"."ManagerId", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Employees" AS "e"
WHERE "e"."ManagerId" = "k"."value"
ORDER BY "e"."Id";

-- s => s.Customers.Select(c => new { c.Name, Referred = c.Referred.OrderBy(r => r.Id).ToList() })
SELECT "c"."Name", "c"."Id"
FROM "Customers" AS "c";
SELECT "c"."Id", "c"."Name", "c"."City", "c"."Country", "c"."Credit", "c"."ReferrerId",
    "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Customers" AS "c"
WHERE "c"."ReferrerId" = "k"."value"
ORDER BY "c"."Id";

-- s => s.Comments.Select(c => new { c.Id, All = c.Post.Comments.OrderBy(o => o.Id).ToList() })
SELECT "c"."Id", "p"."Id" AS "Id1"
FROM "Comments" AS "c"
INNER JOIN "Posts" AS "p" ON "p"."Id" = "c"."PostId";
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = "k"."value"
ORDER BY "c"."Id";

-- s => s.Comments.Where(c => c.Parent != null) .Select(c => new { c.Id, All = c.Parent!.Replies.OrderBy(o => o.Id).ToList() })
SELECT "c"."Id", "p"."Id" AS "Id1"
FROM "Comments" AS "c"
LEFT JOIN "Comments" AS "p" ON "p"."Id" = "c"."ParentId"
WHERE "c"."ParentId" IS NOT NULL;
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."ParentId" = "k"."value"
ORDER BY "c"."Id";

-- s => s.Users.Select(u => new { u.Id, Ids = u.Posts.Select(p => p.Id).OrderBy(i => i).ToHashSet() })
SELECT "u"."Id"
FROM "Users" AS "u";
SELECT "p"."Id", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Posts" AS "p"
WHERE "p"."AuthorId" = "k"."value"
ORDER BY "p"."Id";

-- s => s.Posts.Select(p => p.Comments .Where(c => c.Id == 1 || c.Id == 3 || c.Id == 5 || c.Id == 7 || c.Id == 9 || c.Id == 11 || c.Id == 13 || c.Id == 15 || c.Id == 17 || c.Id == 19 || c.Id == 21 || c.Id == 23 || c.Id == 25 || c.Id == 27 || c.Id == 29 || c.Id == 31 || c.Id == 33 || c.Id == 35 || c.Id == 37 || c.Id == 39 || c.Id == 41 || c.Id == 43 || c.Id == 45 || c.Id == 47 || c.Id == 49 || c.Id == 51 || c.Id == 53 || c.Id == 55 || c.Id == 57 || c.Id == 59 || c.Id == 61 || c.Id == 63 || c.Id == 65 || c.Id == 67 || c.Id == 69 || c.Id == 71 || c.Id == 73 || c.Id == 75 || c.Id == 77 || c.Id == 79) .OrderBy(c => c.Id).Select(c => c.Id).ToList())
SELECT "p"."Id"
FROM "Posts" AS "p";
SELECT "c"."Id", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = "k"."value" AND ("c"."Id" = 1 OR "c"."Id" = 3 OR "c"."Id" = 5 OR "c"."Id" = 7 OR "c"."Id" = 9 OR "c"."Id" = 11 OR "c"."Id" = 13 OR "c"."Id" = 15 OR "c"."Id" = 17 OR "c"."Id" = 19 OR "c"."Id" = 21 OR "c"."Id" = 23 OR "c"."Id" = 25 OR "c"."Id" = 27 OR "c"."Id" = 29 OR "c"."Id" = 31 OR "c"."Id" = 33 OR "c"."Id" = 35 OR "c"."Id" = 37 OR "c"."Id" = 39 OR "c"."Id" = 41 OR "c"."Id" = 43 OR "c"."Id" = 45 OR "c"."Id" = 47 OR "c"."Id" = 49 OR "c"."Id" = 51 OR "c"."Id" = 53 OR "c"."Id" = 55 OR "c"."Id" = 57 OR "c"."Id" = 59 OR "c"."Id" = 61 OR "c"."Id" = 63 OR "c"."Id" = 65 OR "c"."Id" = 67 OR "c"."Id" = 69 OR "c"."Id" = 71 OR "c"."Id" = 73 OR "c"."Id" = 75 OR "c"."Id" = 77 OR "c"."Id" = 79)
ORDER BY "c"."Id";

-- s => s.Posts.Where(p => p.Score > 0).OrderBy(p => p.Id).Select(p => $"{p.Id}/{p.Title}/{p.Score}" + $"{p.AuthorId}/{p.CommunityId}/{p.Title}/{p.Id}/{p.Title}/{p.Score}/{p.AuthorId}/{p.CommunityId}" + $"{p.Title}/{p.Id}/{p.Title}/{p.Score}/{p.AuthorId}/{p.CommunityId}/{p.Title}")
SELECT CAST("p"."Id" AS TEXT) || '/' || "p"."Title" || '/' || CAST("p"."Score" AS TEXT) || (CAST("p"."AuthorId" AS TEXT) || '/' || CAST("p"."CommunityId" AS TEXT) || '/' || "p"."Title" || '/' || CAST("p"."Id" AS TEXT) || '/' || "p"."Title" || '/' || CAST("p"."Score" AS TEXT) || '/' || CAST("p"."AuthorId" AS TEXT) || '/' || CAST("p"."CommunityId" AS TEXT)) || ("p"."Title" || '/' || CAST("p"."Id" AS TEXT) || '/' || "p"."Title" || '/' || CAST("p"."Score" AS TEXT) || '/' || CAST("p"."AuthorId" AS TEXT) || '/' || CAST("p"."CommunityId" AS TEXT) || '/' || "p"."Title") AS "value"
FROM "Posts" AS "p"
WHERE "p"."Score" > 0
ORDER BY "p"."Id";

-- s => s.Users.OrderBy(u => u.Id) .Select(u => new { u.Id, Posts = u.Posts.OrderBy(p => p.State) }).Take(5) .Where(u => u.Id > 1) .Select(u => u.Posts.ThenByDescending(p => p.Id).Select(p => p.Title).ToList())
SELECT "u"."Id"
FROM (
    SELECT "u1"."Id"
    FROM "Users" AS "u1"
    ORDER BY "u1"."Id"
    LIMIT @p1
) AS "u"
WHERE "u"."Id" > 1
ORDER BY "u"."Id";
SELECT "p"."Title", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Posts" AS "p"
WHERE "p"."AuthorId" = "k"."value"
ORDER BY "p"."State", "p"."Id" DESC;

-- s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).Select(c => c.Text).ToList())
SELECT "p"."Id"
FROM "Posts" AS "p";
SELECT "c"."Text", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = "k"."value"
ORDER BY "c"."Id";

-- s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).Select(c => c.Rating).ToList())
SELECT "p"."Id"
FROM "Posts" AS "p";
SELECT "c"."Rating", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = "k"."value"
ORDER BY "c"."Id";

-- s => s.Posts.Select(p => p.Comments.OrderByDescending(c => c.Id).Select(c => c.Id).ToList())
SELECT "p"."Id"
FROM "Posts" AS "p";
SELECT "c"."Id", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = "k"."value"
ORDER BY "c"."Id" DESC;

-- s => s.Posts.Select(p => new { p.Title, All = p.Comments.OrderBy(c => c.Id).Select(c => new { c.Text, Author = c.Author.Name }).ToList(), })
SELECT "p"."Title", "p"."Id"
FROM "Posts" AS "p";
SELECT "c"."Text", "a"."Name" AS "Author", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Comments" AS "c"
INNER JOIN "Users" AS "a" ON "a"."Id" = "c"."AuthorId"
WHERE "c"."PostId" = "k"."value"
ORDER BY "c"."Id";

-- s => s.Posts.Select(p => new { All = p.Comments.OrderBy(c => c.Id).Select(c => new { c.Text, p.Title, p.Author.Name }).ToList(), })
SELECT "p"."Title", "a"."Name", "p"."Id"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId";
SELECT "c"."Text", json_extract("k"."value", '$[0]') AS "Title", json_extract("k"."value", '$[1]') AS "Name",
    "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = json_extract("k"."value", '$[2]')
ORDER BY "c"."Id";

-- s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).Select(c => c.Author).ToList())
SELECT "p"."Id"
FROM "Posts" AS "p";
SELECT "a"."Id", "a"."Name", "a"."Bio", "a"."Karma", "a"."JoinedAt", "a"."IsBanned", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Comments" AS "c"
INNER JOIN "Users" AS "a" ON "a"."Id" = "c"."AuthorId"
WHERE "c"."PostId" = "k"."value"
ORDER BY "c"."Id";

-- s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).Select(c => c.Parent).ToList())
SELECT "p"."Id"
FROM "Posts" AS "p";
SELECT "p"."Id", "p"."Text", "p"."Rating", "p"."CreatedAt", "p"."PostId", "p"."AuthorId",
    "p"."ParentId", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Comments" AS "c"
LEFT JOIN "Comments" AS "p" ON "p"."Id" = "c"."ParentId"
WHERE "c"."PostId" = "k"."value"
ORDER BY "c"."Id";

-- s => s.Comments.Select(c => new { c.Id, All = c.Replies.OrderBy(r => r.Id).Select(r => new { r.Id, Same = r.AuthorId == c.AuthorId }).ToList(), })
SELECT "c"."Id", "c"."AuthorId"
FROM "Comments" AS "c";
SELECT "c"."Id", "c"."AuthorId" = json_extract("k"."value", '$[0]') AS "Same", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."ParentId" = json_extract("k"."value", '$[1]')
ORDER BY "c"."Id";

-- s => s.Users.Select(u => u.Posts.OrderBy(p => p.Id).Select(p => p.Score + u.Karma).ToList())
SELECT "u"."Karma", "u"."Id"
FROM "Users" AS "u";
SELECT "p"."Score" + json_extract("k"."value", '$[0]') AS "value", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Posts" AS "p"
WHERE "p"."AuthorId" = json_extract("k"."value", '$[1]')
ORDER BY "p"."Id";

-- s => s.Users.Select(u => u.Posts.OrderBy(p => p.Id).Select(p => p.Comments.Count()).ToList())
SELECT "u"."Id"
FROM "Users" AS "u";
SELECT (
    SELECT COUNT(*)
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id"
) AS "value", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Posts" AS "p"
WHERE "p"."AuthorId" = "k"."value"
ORDER BY "p"."Id";

-- s => s.Users.Select(u => u.Posts.OrderBy(p => p.Id) .Select(p => p.Comments.OrderBy(c => c.Id).Select(c => c.Text).FirstOrDefault()).ToList())
SELECT "u"."Id"
FROM "Users" AS "u";
SELECT (
    SELECT "c"."Text"
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id"
    ORDER BY "c"."Id"
    LIMIT @p1
) AS "value", "k"."key" AS "parent"
FROM json_each(@p2) AS "k"
CROSS JOIN "Posts" AS "p"
WHERE "p"."AuthorId" = "k"."value"
ORDER BY "p"."Id";

-- s => s.Orders.Select(o => new { o.Id, All = o.Lines.OrderBy(l => l.Position).Select(l => new { l.Product.Name, l.Product.Price }).ToList(), })
SELECT "o"."Id"
FROM "Orders" AS "o";
SELECT "p"."Name", "p"."Price", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "OrderLines" AS "o"
INNER JOIN "Products" AS "p" ON "p"."Catalog" = "o"."ProductCatalog" AND "p"."Number" = "o"."ProductNumber"
WHERE "o"."OrderId" = "k"."value"
ORDER BY "o"."Position";

-- s => s.Orders.Select(o => o.Lines.OrderBy(l => l.Position) .Select(l => new { o.PlacedAt, o.PaidAt, o.ShippedOn, o.Total }).ToList())
SELECT "o"."PlacedAt", "o"."PaidAt", "o"."ShippedOn", "o"."Total", "o"."Id"
FROM "Orders" AS "o";
SELECT json_extract("k"."value", '$[0]') AS "PlacedAt", json_extract("k"."value", '$[1]') AS "PaidAt",
    json_extract("k"."value", '$[2]') AS "ShippedOn", json_extract("k"."value", '$[3]') AS "Total",
    "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "OrderLines" AS "o"
WHERE "o"."OrderId" = json_extract("k"."value", '$[4]')
ORDER BY "o"."Position";

-- s => s.Orders.Select(o => o.Lines.OrderBy(l => l.Position) .Select(l => new { o.Priority, o.Status, o.Note, o.Discount }).ToList())
SELECT "o"."Priority", "o"."Status", "o"."Note", "o"."Discount", "o"."Id"
FROM "Orders" AS "o";
SELECT json_extract("k"."value", '$[0]') AS "Priority", json_extract("k"."value", '$[1]') AS "Status",
    json_extract("k"."value", '$[2]') AS "Note", json_extract("k"."value", '$[3]') AS "Discount",
    "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "OrderLines" AS "o"
WHERE "o"."OrderId" = json_extract("k"."value", '$[4]')
ORDER BY "o"."Position";

-- s => s.Products.Select(p => p.Lines.OrderBy(l => l.OrderId).ThenBy(l => l.Position) .Select(l => new { p.Weight, p.Size, p.Traits, p.DiscontinuedOn }).ToList())
SELECT "p"."Weight", "p"."Size", "p"."Traits", "p"."DiscontinuedOn", "p"."Catalog", "p"."Number"
FROM "Products" AS "p";
SELECT orm_real(json_extract("k"."value", '$[0]')) AS "Weight", json_extract("k"."value", '$[1]') AS "Size",
    json_extract("k"."value", '$[2]') AS "Traits", json_extract("k"."value", '$[3]') AS "DiscontinuedOn",
    "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "OrderLines" AS "o"
WHERE "o"."ProductCatalog" = json_extract("k"."value", '$[4]') AND "o"."ProductNumber" = json_extract("k"."value", '$[5]')
ORDER BY "o"."OrderId", "o"."Position";

-- s => s.Posts.Select(p => p.Author.Posts.OrderBy(o => o.Id).Select(o => o.State).ToList())
SELECT "a"."Id"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId";
SELECT "p"."State", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Posts" AS "p"
WHERE "p"."AuthorId" = "k"."value"
ORDER BY "p"."Id";

-- s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).Select(c => new { p, c }).ToList())
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p";
SELECT json_extract("k"."value", '$[0]') AS "Id", json_extract("k"."value", '$[1]') AS "Title",
    json_extract("k"."value", '$[2]') AS "Body", json_extract("k"."value", '$[3]') AS "Score",
    json_extract("k"."value", '$[4]') AS "CreatedAt", json_extract("k"."value", '$[5]') AS "EditedAt",
    json_extract("k"."value", '$[6]') AS "State", json_extract("k"."value", '$[7]') AS "AuthorId",
    json_extract("k"."value", '$[8]') AS "CommunityId", "c"."Id" AS "Id1", "c"."Text",
    "c"."Rating", "c"."CreatedAt" AS "CreatedAt1", "c"."PostId", "c"."AuthorId" AS "AuthorId1",
    "c"."ParentId", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = json_extract("k"."value", '$[0]')
ORDER BY "c"."Id";

-- s => s.Posts.Select(p => p.Comments.Where(c => c.Rating > 0).OrderBy(c => c.Id).ToList())
SELECT "p"."Id"
FROM "Posts" AS "p";
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = "k"."value" AND "c"."Rating" > 0
ORDER BY "c"."Id";

-- s => s.Posts.Select(p => p.Comments.Where(c => c.Rating > Three).OrderBy(c => c.Id).ToList())
SELECT "p"."Id"
FROM "Posts" AS "p";
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = "k"."value" AND "c"."Rating" > @p2
ORDER BY "c"."Id";

-- s => s.Posts .Select(p => p.Comments.Where(c => c.Text.Contains(Word)).OrderBy(c => c.Id).ToList())
SELECT "p"."Id"
FROM "Posts" AS "p";
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = "k"."value" AND instr("c"."Text", @p2) > 0
ORDER BY "c"."Id";

-- s => s.Posts.Select(p => p.Comments.Where(c => c.AuthorId == p.AuthorId) .OrderBy(c => c.Id).ToList())
SELECT "p"."Id", "p"."AuthorId"
FROM "Posts" AS "p";
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = json_extract("k"."value", '$[0]') AND "c"."AuthorId" = json_extract("k"."value", '$[1]')
ORDER BY "c"."Id";

-- s => s.Posts.Select(p => p.Comments.Where(c => c.Parent == null).OrderBy(c => c.Id).ToList())
SELECT "p"."Id"
FROM "Posts" AS "p";
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = "k"."value" AND "c"."ParentId" IS NULL
ORDER BY "c"."Id";

-- s => s.Posts.Select(p => p.Comments.Where(c => c.Replies.Any()).OrderBy(c => c.Id).ToList())
SELECT "p"."Id"
FROM "Posts" AS "p";
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = "k"."value" AND EXISTS (
    SELECT 1
    FROM "Comments" AS "c1"
    WHERE "c1"."ParentId" = "c"."Id"
)
ORDER BY "c"."Id";

-- s => s.Posts.Select(p => p.Comments.Where(c => c.Author.Karma > p.Score) .OrderBy(c => c.Id).Select(c => c.Id).ToList())
SELECT "p"."Id", "p"."Score"
FROM "Posts" AS "p";
SELECT "c"."Id", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Comments" AS "c"
INNER JOIN "Users" AS "a" ON "a"."Id" = "c"."AuthorId"
WHERE "c"."PostId" = json_extract("k"."value", '$[0]') AND "a"."Karma" > json_extract("k"."value", '$[1]')
ORDER BY "c"."Id";

-- s => s.Posts.Where(p => p.Score > 0) .Select(p => p.Comments.Where(c => c.Author == p.Author).OrderBy(c => c.Id).ToList())
SELECT "p"."Id", "a"."Id" AS "Id1"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
WHERE "p"."Score" > 0;
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = json_extract("k"."value", '$[0]') AND "c"."AuthorId" = json_extract("k"."value", '$[1]')
ORDER BY "c"."Id";

-- s => s.Posts .Select(p => p.Comments.Where(c => c.CreatedAt > p.CreatedAt).OrderBy(c => c.Id).ToList())
SELECT "p"."Id", "p"."CreatedAt"
FROM "Posts" AS "p";
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = json_extract("k"."value", '$[0]') AND "c"."CreatedAt" > json_extract("k"."value", '$[1]')
ORDER BY "c"."Id";

-- s => s.Products .Select(p => s.Products.Where(q => q.Price < p.Price).OrderBy(q => q.Name).Select(q => q.Name).ToList())
SELECT "p"."Price"
FROM "Products" AS "p";
SELECT "p"."Name", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Products" AS "p"
WHERE orm_dec_cmp("p"."Price", "k"."value") < 0
ORDER BY "p"."Name";

-- s => s.Products .Select(p => s.Products.Where(q => q.Weight == p.Weight) .OrderBy(q => q.Name).Select(q => q.Name).ToList())
SELECT "p"."Weight"
FROM "Products" AS "p";
SELECT "p"."Name", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Products" AS "p"
WHERE "p"."Weight" = orm_real("k"."value")
ORDER BY "p"."Name";

-- s => s.Users .Select(u => s.Posts.Where(p => p.Body != null && p.Body.Contains(u.Name)).OrderBy(p => p.Id).ToList())
SELECT "u"."Name"
FROM "Users" AS "u";
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Posts" AS "p"
WHERE "p"."Body" IS NOT NULL AND instr("p"."Body", "k"."value") > 0
ORDER BY "p"."Id";

-- s => s.Communities.Select(c => new { c.Name, Titles = s.Posts.Where(p => p.CommunityId == c.Id).OrderBy(p => p.Id).Select(p => p.Title).ToList(), })
SELECT "c"."Name", "c"."Id"
FROM "Communities" AS "c";
SELECT "p"."Title", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Posts" AS "p"
WHERE "p"."CommunityId" = "k"."value"
ORDER BY "p"."Id";

-- s => s.Communities.Select(c => s.Users.OrderBy(u => u.Id).Select(u => u.Name).ToList())
SELECT 1 AS "value"
FROM "Communities" AS "c";
SELECT "u"."Name", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Users" AS "u"
ORDER BY "u"."Id";

-- s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).Take(2).ToList())
SELECT "p"."Id"
FROM "Posts" AS "p";
SELECT "p"."Id", "p"."Text", "p"."Rating", "p"."CreatedAt", "p"."PostId", "p"."AuthorId",
    "p"."ParentId", "p"."parent"
FROM (
    SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
        "c"."ParentId", "k"."key" AS "parent", ROW_NUMBER() OVER (PARTITION BY "k"."key" ORDER BY "c"."Id") AS "number"
    FROM json_each(@p1) AS "k"
    CROSS JOIN "Comments" AS "c"
    WHERE "c"."PostId" = "k"."value"
) AS "p"
WHERE "p"."number" <= @p2
ORDER BY "p"."number";

-- s => s.Posts.Select(p => p.Comments.OrderByDescending(c => c.Id).Take(Three).ToList())
SELECT "p"."Id"
FROM "Posts" AS "p";
SELECT "p"."Id", "p"."Text", "p"."Rating", "p"."CreatedAt", "p"."PostId", "p"."AuthorId",
    "p"."ParentId", "p"."parent"
FROM (
    SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
        "c"."ParentId", "k"."key" AS "parent", ROW_NUMBER()
            OVER (PARTITION BY "k"."key" ORDER BY "c"."Id" DESC) AS "number"
    FROM json_each(@p1) AS "k"
    CROSS JOIN "Comments" AS "c"
    WHERE "c"."PostId" = "k"."value"
) AS "p"
WHERE "p"."number" <= @p2
ORDER BY "p"."number";

-- s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).Skip(1).ToList())
SELECT "p"."Id"
FROM "Posts" AS "p";
SELECT "p"."Id", "p"."Text", "p"."Rating", "p"."CreatedAt", "p"."PostId", "p"."AuthorId",
    "p"."ParentId", "p"."parent"
FROM (
    SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
        "c"."ParentId", "k"."key" AS "parent", ROW_NUMBER() OVER (PARTITION BY "k"."key" ORDER BY "c"."Id") AS "number"
    FROM json_each(@p1) AS "k"
    CROSS JOIN "Comments" AS "c"
    WHERE "c"."PostId" = "k"."value"
) AS "p"
WHERE "p"."number" > @p2
ORDER BY "p"."number";

-- s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).Skip(1).Take(2).ToList())
SELECT "p"."Id"
FROM "Posts" AS "p";
SELECT "p"."Id", "p"."Text", "p"."Rating", "p"."CreatedAt", "p"."PostId", "p"."AuthorId",
    "p"."ParentId", "p"."parent"
FROM (
    SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
        "c"."ParentId", "k"."key" AS "parent", ROW_NUMBER() OVER (PARTITION BY "k"."key" ORDER BY "c"."Id") AS "number"
    FROM json_each(@p1) AS "k"
    CROSS JOIN "Comments" AS "c"
    WHERE "c"."PostId" = "k"."value"
) AS "p"
WHERE "p"."number" > @p2 AND "p"."number" <= @p2 + @p3
ORDER BY "p"."number";

-- s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).Take(0).ToList())
SELECT "p"."Id"
FROM "Posts" AS "p";
SELECT "p"."Id", "p"."Text", "p"."Rating", "p"."CreatedAt", "p"."PostId", "p"."AuthorId",
    "p"."ParentId", "p"."parent"
FROM (
    SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
        "c"."ParentId", "k"."key" AS "parent", ROW_NUMBER() OVER (PARTITION BY "k"."key" ORDER BY "c"."Id") AS "number"
    FROM json_each(@p1) AS "k"
    CROSS JOIN "Comments" AS "c"
    WHERE "c"."PostId" = "k"."value"
) AS "p"
WHERE "p"."number" <= @p2
ORDER BY "p"."number";

-- s => s.Posts.Select(p => new { p.Title, Top = p.Comments.Where(c => c.Rating > 0).OrderByDescending(c => c.Rating).ThenBy(c => c.Id).Take(3) .Select(c => new { c.Text, c.Author.Name }).ToList(), })
SELECT "p"."Title", "p"."Id"
FROM "Posts" AS "p";
SELECT "p"."Text", "p"."Name", "p"."parent"
FROM (
    SELECT "c"."Text", "a"."Name", "k"."key" AS "parent", ROW_NUMBER()
            OVER (PARTITION BY "k"."key" ORDER BY "c"."Rating" DESC, "c"."Id") AS "number"
    FROM json_each(@p1) AS "k"
    CROSS JOIN "Comments" AS "c"
    INNER JOIN "Users" AS "a" ON "a"."Id" = "c"."AuthorId"
    WHERE "c"."PostId" = "k"."value" AND "c"."Rating" > 0
) AS "p"
WHERE "p"."number" <= @p2
ORDER BY "p"."number";

-- s => s.Posts .Select(p => p.Comments.OrderBy(c => c.Author.Name).ThenBy(c => c.Id).Take(2).Select(c => c.Id).ToList())
SELECT "p"."Id"
FROM "Posts" AS "p";
SELECT "p"."Id", "p"."parent"
FROM (
    SELECT "c"."Id", "k"."key" AS "parent", ROW_NUMBER()
            OVER (PARTITION BY "k"."key" ORDER BY "a"."Name", "c"."Id") AS "number"
    FROM json_each(@p1) AS "k"
    CROSS JOIN "Comments" AS "c"
    INNER JOIN "Users" AS "a" ON "a"."Id" = "c"."AuthorId"
    WHERE "c"."PostId" = "k"."value"
) AS "p"
WHERE "p"."number" <= @p2
ORDER BY "p"."number";

-- s => s.Posts .Select(p => p.Comments.OrderBy(c => c.Id).Take(3).Where(c => c.Rating != null).ToList())
SELECT "p"."Id"
FROM "Posts" AS "p";
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId", "c"."parent"
FROM (
    SELECT "p"."Id", "p"."Text", "p"."Rating", "p"."CreatedAt", "p"."PostId", "p"."AuthorId",
        "p"."ParentId", "p"."parent"
    FROM (
        SELECT "c1"."Id", "c1"."Text", "c1"."Rating", "c1"."CreatedAt", "c1"."PostId",
            "c1"."AuthorId", "c1"."ParentId", "k"."key" AS "parent", ROW_NUMBER()
                OVER (PARTITION BY "k"."key" ORDER BY "c1"."Id") AS "number"
        FROM json_each(@p1) AS "k"
        CROSS JOIN "Comments" AS "c1"
        WHERE "c1"."PostId" = "k"."value"
    ) AS "p"
    WHERE "p"."number" <= @p2
) AS "c"
WHERE "c"."Rating" IS NOT NULL
ORDER BY "c"."Id";

-- s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).Take(3) .Where(c => c.AuthorId != p.AuthorId).Select(c => new { c.Id, p.Title }).ToList())
SELECT "p"."Title", "p"."Id", "p"."AuthorId"
FROM "Posts" AS "p";
SELECT "c"."Id", json_extract("k"."value", '$[0]') AS "Title", "c"."parent"
FROM (
    SELECT "p"."Id", "p"."AuthorId", "p"."parent"
    FROM (
        SELECT "c1"."Id", "c1"."AuthorId", "k1"."key" AS "parent", ROW_NUMBER()
                OVER (PARTITION BY "k1"."key" ORDER BY "c1"."Id") AS "number"
        FROM json_each(@p1) AS "k1"
        CROSS JOIN "Comments" AS "c1"
        WHERE "c1"."PostId" = json_extract("k1"."value", '$[1]')
    ) AS "p"
    WHERE "p"."number" <= @p2
) AS "c"
INNER JOIN json_each(@p1) AS "k" ON "k"."key" = "c"."parent"
WHERE "c"."AuthorId" <> json_extract("k"."value", '$[2]')
ORDER BY "c"."Id";

-- s => s.Posts .Select(p => p.Comments.OrderBy(c => c.Id).Take(4).OrderByDescending(c => c.Id).Take(2).ToList())
SELECT "p"."Id"
FROM "Posts" AS "p";
SELECT "p"."Id", "p"."Text", "p"."Rating", "p"."CreatedAt", "p"."PostId", "p"."AuthorId",
    "p"."ParentId", "p"."parent"
FROM (
    SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
        "c"."ParentId", "c"."parent", ROW_NUMBER()
            OVER (PARTITION BY "c"."parent" ORDER BY "c"."Id" DESC, "c"."Id") AS "number"
    FROM (
        SELECT "p1"."Id", "p1"."Text", "p1"."Rating", "p1"."CreatedAt", "p1"."PostId",
            "p1"."AuthorId", "p1"."ParentId", "p1"."parent"
        FROM (
            SELECT "c1"."Id", "c1"."Text", "c1"."Rating", "c1"."CreatedAt", "c1"."PostId",
                "c1"."AuthorId", "c1"."ParentId", "k"."key" AS "parent", ROW_NUMBER()
                    OVER (PARTITION BY "k"."key" ORDER BY "c1"."Id") AS "number"
            FROM json_each(@p1) AS "k"
            CROSS JOIN "Comments" AS "c1"
            WHERE "c1"."PostId" = "k"."value"
        ) AS "p1"
        WHERE "p1"."number" <= @p2
    ) AS "c"
) AS "p"
WHERE "p"."number" <= @p3
ORDER BY "p"."number";

-- s => s.Posts .Select(p => p.Comments.Select(c => c.AuthorId).Distinct().OrderBy(a => a).ToList())
SELECT "p"."Id"
FROM "Posts" AS "p";
SELECT DISTINCT "c"."AuthorId", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = "k"."value"
ORDER BY "c"."AuthorId";

-- s => s.Posts .Select(p => p.Comments.Select(c => c.AuthorId).Distinct().OrderBy(a => a).Take(2).ToList())
SELECT "p"."Id"
FROM "Posts" AS "p";
SELECT "p"."AuthorId", "p"."parent"
FROM (
    SELECT "d"."AuthorId", "d"."parent", ROW_NUMBER() OVER (PARTITION BY "d"."parent" ORDER BY "d"."AuthorId") AS "number"
    FROM (
        SELECT DISTINCT "c"."AuthorId", "k"."key" AS "parent"
        FROM json_each(@p1) AS "k"
        CROSS JOIN "Comments" AS "c"
        WHERE "c"."PostId" = "k"."value"
    ) AS "d"
) AS "p"
WHERE "p"."number" <= @p2
ORDER BY "p"."number";

-- s => s.Posts .Select(p => p.Comments.Select(c => c.Author.Name).Distinct().OrderByDescending(a => a).Skip(1).ToList())
SELECT "p"."Id"
FROM "Posts" AS "p";
SELECT "p"."Name", "p"."parent"
FROM (
    SELECT "d"."Name", "d"."parent", ROW_NUMBER() OVER (PARTITION BY "d"."parent" ORDER BY "d"."Name" DESC) AS "number"
    FROM (
        SELECT DISTINCT "a"."Name", "k"."key" AS "parent"
        FROM json_each(@p1) AS "k"
        CROSS JOIN "Comments" AS "c"
        INNER JOIN "Users" AS "a" ON "a"."Id" = "c"."AuthorId"
        WHERE "c"."PostId" = "k"."value"
    ) AS "d"
) AS "p"
WHERE "p"."number" > @p2
ORDER BY "p"."number";

-- s => s.Users.OrderBy(u => u.Id).Take(3) .Select(u => u.Posts.OrderBy(p => p.Score).ThenBy(p => p.Id).Take(1).ToList())
SELECT "u"."Id"
FROM "Users" AS "u"
ORDER BY "u"."Id"
LIMIT @p1;
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId", "p"."parent"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId", "k"."key" AS "parent", ROW_NUMBER()
            OVER (PARTITION BY "k"."key" ORDER BY "p1"."Score", "p1"."Id") AS "number"
    FROM json_each(@p1) AS "k"
    CROSS JOIN "Posts" AS "p1"
    WHERE "p1"."AuthorId" = "k"."value"
) AS "p"
WHERE "p"."number" <= @p2
ORDER BY "p"."number";

-- s => s.Products.Select(p => s.Products.Where(q => q.Price <= p.Price) .OrderByDescending(q => q.Price).ThenBy(q => q.Name).Take(2).Select(q => q.Name).ToList())
SELECT "p"."Price"
FROM "Products" AS "p";
SELECT "p"."Name", "p"."parent"
FROM (
    SELECT "p1"."Name", "k"."key" AS "parent", ROW_NUMBER()
            OVER (PARTITION BY "k"."key" ORDER BY "p1"."Price" COLLATE ORM_DECIMAL DESC, "p1"."Name") AS "number"
    FROM json_each(@p1) AS "k"
    CROSS JOIN "Products" AS "p1"
    WHERE orm_dec_cmp("p1"."Price", "k"."value") <= 0
) AS "p"
WHERE "p"."number" <= @p2
ORDER BY "p"."number";

-- s => s.Users.Select(u => new { u.Name, Posts = u.Posts.OrderBy(p => p.Id).Select(p => new { p.Title, Comments = p.Comments.OrderBy(c => c.Id).ToList(), }).ToList(), })
SELECT "u"."Name", "u"."Id"
FROM "Users" AS "u";
SELECT "p"."Title", "p"."Id", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Posts" AS "p"
WHERE "p"."AuthorId" = "k"."value"
ORDER BY "p"."Id";
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = "k"."value"
ORDER BY "c"."Id";

-- s => s.Communities.Select(m => m.Posts.OrderBy(p => p.Id).Select(p => new { p.Id, All = p.Comments.OrderBy(c => c.Id).Take(3).Select(c => new { c.Text, Replies = c.Replies.OrderBy(r => r.Id).ToList(), }).ToList(), }).ToList())
SELECT "c"."Id"
FROM "Communities" AS "c";
SELECT "p"."Id", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Posts" AS "p"
WHERE "p"."CommunityId" = "k"."value"
ORDER BY "p"."Id";
SELECT "p"."Text", "p"."Id", "p"."parent"
FROM (
    SELECT "c"."Text", "c"."Id", "k"."key" AS "parent", ROW_NUMBER()
            OVER (PARTITION BY "k"."key" ORDER BY "c"."Id") AS "number"
    FROM json_each(@p1) AS "k"
    CROSS JOIN "Comments" AS "c"
    WHERE "c"."PostId" = "k"."value"
) AS "p"
WHERE "p"."number" <= @p2
ORDER BY "p"."number";
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."ParentId" = "k"."value"
ORDER BY "c"."Id";

-- s => s.Users.Select(u => u.Posts.OrderBy(p => p.Id).Select(p => p.Comments .Where(c => c.AuthorId == u.Id).OrderBy(c => c.Id).Select(c => new { c.Id, u.Name, p.Title }).ToList()) .ToList())
SELECT "u"."Name", "u"."Id"
FROM "Users" AS "u";
SELECT json_extract("k"."value", '$[0]') AS "Name", "p"."Title", "p"."Id", json_extract("k"."value", '$[1]') AS "Id1",
    "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Posts" AS "p"
WHERE "p"."AuthorId" = json_extract("k"."value", '$[1]')
ORDER BY "p"."Id";
SELECT "c"."Id", json_extract("k"."value", '$[0]') AS "Name", json_extract("k"."value", '$[1]') AS "Title",
    "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = json_extract("k"."value", '$[2]') AND "c"."AuthorId" = json_extract("k"."value", '$[3]')
ORDER BY "c"."Id";

-- s => s.Posts.Select(p => new { Votes = p.Votes.OrderBy(v => v.UserId).Select(v => v.User.Name).ToList(), Threads = p.Comments.Where(c => c.Parent == null).OrderBy(c => c.Id).Select(c => new { c.Id, Replies = c.Replies.OrderBy(r => r.Id).Select(r => r.Text).ToList(), }).ToList(), })
SELECT "p"."Id"
FROM "Posts" AS "p";
SELECT "u"."Name", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Votes" AS "v"
INNER JOIN "Users" AS "u" ON "u"."Id" = "v"."UserId"
WHERE "v"."PostId" = "k"."value"
ORDER BY "v"."UserId";
SELECT "c"."Id", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = "k"."value" AND "c"."ParentId" IS NULL
ORDER BY "c"."Id";
SELECT "c"."Text", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."ParentId" = "k"."value"
ORDER BY "c"."Id";

-- s => s.Users.Select(u => u.Posts.OrderByDescending(p => p.Score).ThenBy(p => p.Id).Take(2) .Select(p => new { p.Id, Top = p.Comments.OrderBy(c => c.Id).Take(1).Select(c => c.Text).ToList() }) .ToList())
SELECT "u"."Id"
FROM "Users" AS "u";
SELECT "p"."Id", "p"."parent"
FROM (
    SELECT "p1"."Id", "k"."key" AS "parent", ROW_NUMBER()
            OVER (PARTITION BY "k"."key" ORDER BY "p1"."Score" DESC, "p1"."Id") AS "number"
    FROM json_each(@p1) AS "k"
    CROSS JOIN "Posts" AS "p1"
    WHERE "p1"."AuthorId" = "k"."value"
) AS "p"
WHERE "p"."number" <= @p2
ORDER BY "p"."number";
SELECT "p"."Text", "p"."parent"
FROM (
    SELECT "c"."Text", "k"."key" AS "parent", ROW_NUMBER() OVER (PARTITION BY "k"."key" ORDER BY "c"."Id") AS "number"
    FROM json_each(@p1) AS "k"
    CROSS JOIN "Comments" AS "c"
    WHERE "c"."PostId" = "k"."value"
) AS "p"
WHERE "p"."number" <= @p2
ORDER BY "p"."number";

-- s => s.Customers.Select(c => c.Orders.OrderBy(o => o.Id) .Select(o => new { o.Total, Lines = o.Lines.OrderBy(l => l.Position).ToList() }).ToList())
SELECT "c"."Id"
FROM "Customers" AS "c";
SELECT "o"."Total", "o"."Id", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Orders" AS "o"
WHERE "o"."CustomerId" = "k"."value"
ORDER BY "o"."Id";
SELECT "o"."OrderId", "o"."Position", "o"."ProductCatalog", "o"."ProductNumber", "o"."SubstituteCatalog",
    "o"."SubstituteNumber", "o"."Quantity", "o"."UnitPrice", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "OrderLines" AS "o"
WHERE "o"."OrderId" = "k"."value"
ORDER BY "o"."Position";

-- s => s.Posts.Select(p => new { p.Id, All = p.Comments.OrderBy(c => c.Id).ToList() }) .Where(x => x.Id > 3)
SELECT "p"."Id"
FROM "Posts" AS "p"
WHERE "p"."Id" > 3;
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = "k"."value"
ORDER BY "c"."Id";

-- s => s.Posts.Select(p => new { p.Id, All = p.Comments.OrderBy(c => c.Id).ToList() }) .OrderBy(x => x.Id).Take(4)
SELECT "p"."Id"
FROM "Posts" AS "p"
ORDER BY "p"."Id"
LIMIT @p1;
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = "k"."value"
ORDER BY "c"."Id";

-- s => s.Posts.Select(p => new { p.Id, All = p.Comments.OrderBy(c => c.Id).ToList() }) .OrderBy(x => x.Id).Take(6).Where(x => x.Id > 2)
SELECT "p"."Id"
FROM (
    SELECT "p1"."Id"
    FROM "Posts" AS "p1"
    ORDER BY "p1"."Id"
    LIMIT @p1
) AS "p"
WHERE "p"."Id" > 2
ORDER BY "p"."Id";
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = "k"."value"
ORDER BY "c"."Id";

-- s => s.Posts.Select(p => new { p.Id, All = p.Comments.OrderBy(c => c.Id).ToList() }) .OrderBy(x => x.Id).Take(6).Select(x => x.All)
SELECT "p"."Id"
FROM "Posts" AS "p"
ORDER BY "p"."Id"
LIMIT @p1;
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = "k"."value"
ORDER BY "c"."Id";

-- s => s.Posts.OrderBy(p => p.Id).Skip(2).Take(3) .Select(p => new { p.Id, All = p.Comments.OrderBy(c => c.Id).ToList() })
SELECT "p"."Id"
FROM "Posts" AS "p"
ORDER BY "p"."Id"
LIMIT @p1 OFFSET @p2;
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = "k"."value"
ORDER BY "c"."Id";

-- s => s.Posts.Select(p => new { p.Id, All = p.Comments.OrderBy(c => c.Id).ToList() }) .Select(x => x.Id)
SELECT "p"."Id"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => p.Comments.Select(c => c.Rating).ToHashSet().Count)
SELECT (
    SELECT COUNT(*)
    FROM (
        SELECT DISTINCT "c1"."Rating"
        FROM "Comments" AS "c1"
        WHERE "c1"."PostId" = "p"."Id"
    ) AS "c"
) AS "value"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => p.Comments.Select(c => c.AuthorId).ToHashSet().Sum())
SELECT coalesce((
    SELECT SUM("c"."AuthorId")
    FROM (
        SELECT DISTINCT "c1"."AuthorId"
        FROM "Comments" AS "c1"
        WHERE "c1"."PostId" = "p"."Id"
    ) AS "c"
), 0) AS "value"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => p.Comments.ToArray().Length)
SELECT (
    SELECT COUNT(*)
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id"
) AS "value"
FROM "Posts" AS "p";

-- s => s.Posts.Where(p => p.Comments.ToList().Count > 3).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
WHERE (
    SELECT COUNT(*)
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id"
) > 3;

-- s => s.Posts.Where(p => p.Id < 0).Select(p => p.Comments.ToList())
SELECT "p"."Id"
FROM "Posts" AS "p"
WHERE "p"."Id" < 0;

-- s => s.Posts.Select(p => new { p.Id, All = p.Comments.OrderBy(c => c.Id).ToList() }) .Where(x => x.All.Count() > 2)
SELECT "p"."Id"
FROM "Posts" AS "p"
WHERE (
    SELECT COUNT(*)
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id"
) > 2;
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId", "k"."key" AS "parent"
FROM json_each(@p1) AS "k"
CROSS JOIN "Comments" AS "c"
WHERE "c"."PostId" = "k"."value"
ORDER BY "c"."Id";

-- s => s.Posts.Select(p => new { p.Id, All = p.Comments.ToList() }).Count(x => x.Id > 3)
SELECT COUNT(*) AS "value"
FROM "Posts" AS "p"
WHERE "p"."Id" > 3;

