-- s => s.Posts.Where(p => p.Author.Name == "O'Neil")
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
WHERE "a"."Name" = 'O''Neil';

-- s => s.Posts.Where(p => p.Author.Karma > 0 && p.Community.Name == "csharp")
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
INNER JOIN "Communities" AS "c" ON "c"."Id" = "p"."CommunityId"
WHERE "a"."Karma" > 0 AND "c"."Name" = 'csharp';

-- s => s.Posts.Select(p => new { p.Title, Author = p.Author.Name, Community = p.Community.Name })
SELECT "p"."Title", "a"."Name" AS "Author", "c"."Name" AS "Community"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
INNER JOIN "Communities" AS "c" ON "c"."Id" = "p"."CommunityId";

-- s => s.Posts.Select(p => p.Author)
SELECT "a"."Id", "a"."Name", "a"."Bio", "a"."Karma", "a"."JoinedAt", "a"."IsBanned"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId";

-- s => s.Posts.Select(p => new { p.Id, p.Author })
SELECT "p"."Id", "a"."Id" AS "Id1", "a"."Name", "a"."Bio", "a"."Karma", "a"."JoinedAt",
    "a"."IsBanned"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId";

-- s => s.Comments.Where(c => c.Post.Author.Karma < 0)
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId"
FROM "Comments" AS "c"
INNER JOIN "Posts" AS "p" ON "p"."Id" = "c"."PostId"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
WHERE "a"."Karma" < 0;

-- s => s.Comments.Select(c => c.Post.Author.Name + " in " + c.Post.Community.Name)
SELECT "a"."Name" || ' in ' || "c1"."Name" AS "value"
FROM "Comments" AS "c"
INNER JOIN "Posts" AS "p" ON "p"."Id" = "c"."PostId"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
INNER JOIN "Communities" AS "c1" ON "c1"."Id" = "p"."CommunityId";

-- s => s.Comments.Where(c => c.Post.Author.Id == c.AuthorId)
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId"
FROM "Comments" AS "c"
INNER JOIN "Posts" AS "p" ON "p"."Id" = "c"."PostId"
WHERE "p"."AuthorId" = "c"."AuthorId";

-- s => s.Comments.Where(c => c.Post.Author == c.Author)
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId"
FROM "Comments" AS "c"
INNER JOIN "Posts" AS "p" ON "p"."Id" = "c"."PostId"
WHERE "p"."AuthorId" = "c"."AuthorId";

-- s => s.Comments.Where(c => c.Post.Author != c.Author).Select(c => c.Id)
SELECT "c"."Id"
FROM "Comments" AS "c"
INNER JOIN "Posts" AS "p" ON "p"."Id" = "c"."PostId"
WHERE "p"."AuthorId" <> "c"."AuthorId";

-- s => s.Comments.Where(c => c.Post.Id == 7)
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId"
FROM "Comments" AS "c"
WHERE "c"."PostId" = 7;

-- s => s.Comments.Where(c => c.Post.Community.Id == 2).Select(c => c.Id)
SELECT "c"."Id"
FROM "Comments" AS "c"
INNER JOIN "Posts" AS "p" ON "p"."Id" = "c"."PostId"
WHERE "p"."CommunityId" = 2;

-- s => s.Votes.Where(v => v.Post.Score > v.User.Karma)
SELECT "v"."UserId", "v"."PostId", "v"."Value"
FROM "Votes" AS "v"
INNER JOIN "Posts" AS "p" ON "p"."Id" = "v"."PostId"
INNER JOIN "Users" AS "u" ON "u"."Id" = "v"."UserId"
WHERE "p"."Score" > "u"."Karma";

-- s => s.Votes.Select(v => new { v.User.Name, v.Post.Title, v.Value })
SELECT "u"."Name", "p"."Title", "v"."Value"
FROM "Votes" AS "v"
INNER JOIN "Users" AS "u" ON "u"."Id" = "v"."UserId"
INNER JOIN "Posts" AS "p" ON "p"."Id" = "v"."PostId";

-- s => s.Memberships.Where(m => m.Community.Description == null).Select(m => m.User.Name)
SELECT "u"."Name"
FROM "Memberships" AS "m"
INNER JOIN "Communities" AS "c" ON "c"."Id" = "m"."CommunityId"
INNER JOIN "Users" AS "u" ON "u"."Id" = "m"."UserId"
WHERE "c"."Description" IS NULL;

-- s => s.OrderLines.Where(l => l.Product.Price > 5m) .Select(l => new { l.OrderId, l.Position, l.Product.Name })
SELECT "o"."OrderId", "o"."Position", "p"."Name"
FROM "OrderLines" AS "o"
INNER JOIN "Products" AS "p" ON "p"."Catalog" = "o"."ProductCatalog" AND "p"."Number" = "o"."ProductNumber"
WHERE "p"."Price" > 5;

-- s => s.OrderLines.Select(l => new { l.Order.Customer.Name, l.Product.Weight })
SELECT "c"."Name", "p"."Weight"
FROM "OrderLines" AS "o"
INNER JOIN "Orders" AS "o1" ON "o1"."Id" = "o"."OrderId"
INNER JOIN "Customers" AS "c" ON "c"."Id" = "o1"."CustomerId"
INNER JOIN "Products" AS "p" ON "p"."Catalog" = "o"."ProductCatalog" AND "p"."Number" = "o"."ProductNumber";

-- s => s.OrderLines.Where(l => l.Product.Catalog == "A" && l.Product.Number > 1)
SELECT "o"."OrderId", "o"."Position", "o"."ProductCatalog", "o"."ProductNumber", "o"."SubstituteCatalog",
    "o"."SubstituteNumber", "o"."Quantity", "o"."UnitPrice"
FROM "OrderLines" AS "o"
WHERE "o"."ProductCatalog" = 'A' AND "o"."ProductNumber" > 1;

-- s => s.OrderLines.Select(l => l.Product)
SELECT "p"."Catalog", "p"."Number", "p"."Name", "p"."Price", "p"."Weight", "p"."Traits",
    "p"."Size", "p"."DiscontinuedOn", "p"."ReplacementCatalog", "p"."ReplacementNumber"
FROM "OrderLines" AS "o"
INNER JOIN "Products" AS "p" ON "p"."Catalog" = "o"."ProductCatalog" AND "p"."Number" = "o"."ProductNumber";

-- s => s.Posts.Where(p => p.Author.Bio == null)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
WHERE "a"."Bio" IS NULL;

-- s => s.Posts.Where(p => p.Author.Bio != p.Body).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
WHERE "a"."Bio" IS DISTINCT FROM "p"."Body";

-- s => s.Comments.Where(c => c.Parent == null)
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId"
FROM "Comments" AS "c"
WHERE "c"."ParentId" IS NULL;

-- s => s.Comments.Where(c => c.Parent != null)
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId"
FROM "Comments" AS "c"
WHERE "c"."ParentId" IS NOT NULL;

-- s => s.Comments.Where(c => c.Parent != null && c.Parent.Rating > 0)
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId"
FROM "Comments" AS "c"
LEFT JOIN "Comments" AS "p" ON "p"."Id" = "c"."ParentId"
WHERE "c"."ParentId" IS NOT NULL AND "p"."Rating" > 0;

-- s => s.Comments.Where(c => c.Parent == null || c.Parent.AuthorId == c.AuthorId)
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId"
FROM "Comments" AS "c"
LEFT JOIN "Comments" AS "p" ON "p"."Id" = "c"."ParentId"
WHERE "c"."ParentId" IS NULL OR "p"."AuthorId" = "c"."AuthorId";

-- s => s.Comments.Select(c => c.Parent == null ? null : c.Parent.Text)
SELECT CASE WHEN "p"."Id" IS NULL THEN NULL ELSE "p"."Text" END AS "value"
FROM "Comments" AS "c"
LEFT JOIN "Comments" AS "p" ON "p"."Id" = "c"."ParentId";

-- s => s.Comments.Select(c => c.Parent!.Text)
SELECT "p"."Text"
FROM "Comments" AS "c"
LEFT JOIN "Comments" AS "p" ON "p"."Id" = "c"."ParentId";

-- s => s.Comments.Select(c => new { c.Id, Score = (int?)c.Parent!.Post.Score })
SELECT "c"."Id", "p1"."Score"
FROM "Comments" AS "c"
LEFT JOIN "Comments" AS "p" ON "p"."Id" = "c"."ParentId"
LEFT JOIN "Posts" AS "p1" ON "p1"."Id" = "p"."PostId";

-- s => s.Comments.Where(c => c.Parent!.Parent!.Rating > 0)
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId"
FROM "Comments" AS "c"
LEFT JOIN "Comments" AS "p" ON "p"."Id" = "c"."ParentId"
LEFT JOIN "Comments" AS "p1" ON "p1"."Id" = "p"."ParentId"
WHERE "p1"."Rating" > 0;

-- s => s.Comments.Where(c => c.Parent!.Parent == null).Select(c => c.Id)
SELECT "c"."Id"
FROM "Comments" AS "c"
LEFT JOIN "Comments" AS "p" ON "p"."Id" = "c"."ParentId"
WHERE "p"."ParentId" IS NULL;

-- s => s.Comments.Where(c => c.Parent!.Text == null).Select(c => c.Id)
SELECT "c"."Id"
FROM "Comments" AS "c"
LEFT JOIN "Comments" AS "p" ON "p"."Id" = "c"."ParentId"
WHERE "p"."Text" IS NULL;

-- s => s.Comments.Where(c => c.Parent!.Text != "x").Select(c => c.Id)
SELECT "c"."Id"
FROM "Comments" AS "c"
LEFT JOIN "Comments" AS "p" ON "p"."Id" = "c"."ParentId"
WHERE "p"."Text" IS DISTINCT FROM 'x';

-- s => s.Comments.Where(c => !(c.Parent!.Rating > 0)).Select(c => c.Id)
SELECT "c"."Id"
FROM "Comments" AS "c"
LEFT JOIN "Comments" AS "p" ON "p"."Id" = "c"."ParentId"
WHERE "p"."Rating" > 0 IS NOT TRUE;

-- s => s.Comments.Select(c => c.Parent)
SELECT "p"."Id", "p"."Text", "p"."Rating", "p"."CreatedAt", "p"."PostId", "p"."AuthorId",
    "p"."ParentId"
FROM "Comments" AS "c"
LEFT JOIN "Comments" AS "p" ON "p"."Id" = "c"."ParentId";

-- s => s.Comments.Select(c => new { c.Id, c.Parent })
SELECT "c"."Id", "p"."Id" AS "Id1", "p"."Text", "p"."Rating", "p"."CreatedAt", "p"."PostId",
    "p"."AuthorId", "p"."ParentId"
FROM "Comments" AS "c"
LEFT JOIN "Comments" AS "p" ON "p"."Id" = "c"."ParentId";

-- s => s.Comments.OrderBy(c => c.Parent!.Text).ThenBy(c => c.Id).Select(c => c.Id)
SELECT "c"."Id"
FROM "Comments" AS "c"
LEFT JOIN "Comments" AS "p" ON "p"."Id" = "c"."ParentId"
ORDER BY "p"."Text" NULLS FIRST, "c"."Id";

-- s => s.Employees.Where(e => e.Manager!.Manager!.Manager == null).Select(e => e.Id)
SELECT "e"."Id"
FROM "Employees" AS "e"
LEFT JOIN "Employees" AS "m" ON "m"."Id" = "e"."ManagerId"
LEFT JOIN "Employees" AS "m1" ON "m1"."Id" = "m"."ManagerId"
WHERE "m1"."ManagerId" IS NULL;

-- s => s.Customers.Select(c => new { c.Name, By = c.Referrer == null ? "nobody" : c.Referrer.Name })
SELECT "c"."Name", CASE WHEN "r"."Id" IS NULL THEN 'nobody' ELSE "r"."Name" END AS "By"
FROM "Customers" AS "c"
LEFT JOIN "Customers" AS "r" ON "r"."Id" = "c"."ReferrerId";

-- s => s.Customers.Where(c => c.Referrer != null && c.Referrer.City == c.City)
SELECT "c"."Id", "c"."Name", "c"."City", "c"."Country", "c"."Credit", "c"."ReferrerId"
FROM "Customers" AS "c"
LEFT JOIN "Customers" AS "r" ON "r"."Id" = "c"."ReferrerId"
WHERE "c"."ReferrerId" IS NOT NULL AND "r"."City" IS NOT DISTINCT FROM "c"."City";

-- s => s.Orders .Select(o => new { o.Id, Who = o.Salesperson == null ? o.Customer.Name : o.Salesperson.Name })
SELECT "o"."Id", CASE WHEN "s"."Id" IS NULL THEN "c"."Name" ELSE "s"."Name" END AS "Who"
FROM "Orders" AS "o"
LEFT JOIN "Employees" AS "s" ON "s"."Id" = "o"."SalespersonId"
INNER JOIN "Customers" AS "c" ON "c"."Id" = "o"."CustomerId";

-- s => s.Orders.Where(o => o.Salesperson != null && o.Salesperson.Manager == null)
SELECT "o"."Id", "o"."PlacedAt", "o"."PaidAt", "o"."ShippedOn", "o"."Status", "o"."Priority",
    "o"."Total", "o"."Discount", "o"."Note", "o"."CustomerId", "o"."SalespersonId"
FROM "Orders" AS "o"
LEFT JOIN "Employees" AS "s" ON "s"."Id" = "o"."SalespersonId"
WHERE "o"."SalespersonId" IS NOT NULL AND "s"."ManagerId" IS NULL;

-- s => s.Products.Where(p => p.Replacement != null).Select(p => p.Replacement!.Name)
SELECT "r"."Name"
FROM "Products" AS "p"
LEFT JOIN "Products" AS "r" ON "r"."Catalog" = "p"."ReplacementCatalog" AND "r"."Number" = "p"."ReplacementNumber"
WHERE "r"."Catalog" IS NOT NULL;

-- s => s.OrderLines.Where(l => l.Substitute == null).Select(l => new { l.OrderId, l.Position })
SELECT "o"."OrderId", "o"."Position"
FROM "OrderLines" AS "o"
LEFT JOIN "Products" AS "s" ON "s"."Catalog" = "o"."SubstituteCatalog" AND "s"."Number" = "o"."SubstituteNumber"
WHERE "s"."Catalog" IS NULL;

-- s => s.OrderLines.Where(l => l.Substitute != null && l.Substitute != l.Product)
SELECT "o"."OrderId", "o"."Position", "o"."ProductCatalog", "o"."ProductNumber", "o"."SubstituteCatalog",
    "o"."SubstituteNumber", "o"."Quantity", "o"."UnitPrice"
FROM "OrderLines" AS "o"
LEFT JOIN "Products" AS "s" ON "s"."Catalog" = "o"."SubstituteCatalog" AND "s"."Number" = "o"."SubstituteNumber"
WHERE "s"."Catalog" IS NOT NULL AND NOT ("s"."Catalog" IS NOT DISTINCT FROM "o"."ProductCatalog" AND "s"."Number" IS NOT DISTINCT FROM "o"."ProductNumber");

-- s => s.Posts.Where(p => p.Comments.Any())
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
WHERE EXISTS (
    SELECT 1
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id"
);

-- s => s.Posts.Where(p => !p.Comments.Any())
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
WHERE NOT EXISTS (
    SELECT 1
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id"
);

-- s => s.Posts.Where(p => p.Comments.Any(c => c.Rating > 3))
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
WHERE EXISTS (
    SELECT 1
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id" AND "c"."Rating" > 3
);

-- s => s.Posts.Where(p => p.Comments.All(c => c.Rating > 0))
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
WHERE NOT EXISTS (
    SELECT 1
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id" AND "c"."Rating" > 0 IS NOT TRUE
);

-- s => s.Posts.Where(p => p.Comments.All(c => c.Rating != null))
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
WHERE NOT EXISTS (
    SELECT 1
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id" AND "c"."Rating" IS NULL
);

-- s => s.Posts.Where(p => p.Comments.Count() > 3)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
WHERE (
    SELECT COUNT(*)
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id"
) > 3;

-- s => s.Posts.Where(p => p.Comments.Count(c => c.Rating < 0) >= 1)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
WHERE EXISTS (
    SELECT 1
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id" AND "c"."Rating" < 0
);

-- s => s.Posts.Select(p => new { p.Id, N = p.Comments.Count() })
SELECT "p"."Id", (
    SELECT COUNT(*)
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id"
) AS "N"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => new { p.Id, N = p.Comments.LongCount(c => c.Rating == null) })
SELECT "p"."Id", (
    SELECT COUNT(*)
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id" AND "c"."Rating" IS NULL
) AS "N"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => new { p.Id, Sum = p.Comments.Sum(c => c.Rating) })
SELECT "p"."Id", coalesce((
    SELECT SUM("c"."Rating")
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id"
), 0) AS "Sum"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => new { p.Id, Sum = p.Votes.Sum(v => v.Value) })
SELECT "p"."Id", coalesce((
    SELECT SUM("v"."Value")
    FROM "Votes" AS "v"
    WHERE "v"."PostId" = "p"."Id"
), 0) AS "Sum"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => new { p.Id, Max = p.Comments.Max(c => c.Rating) })
SELECT "p"."Id", (
    SELECT MAX("c"."Rating")
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id"
) AS "Max"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => new { p.Id, Min = p.Comments.Min(c => (long?)c.Id) })
SELECT "p"."Id", (
    SELECT MIN("c"."Id")
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id"
) AS "Min"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => new { p.Id, Avg = p.Comments.Average(c => c.Rating) })
SELECT "p"."Id", (
    SELECT AVG(CAST("c"."Rating" AS DOUBLE PRECISION))
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id"
) AS "Avg"
FROM "Posts" AS "p";

-- s => s.Posts.Where(p => p.Comments.Any()).Select(p => p.Comments.Max(c => c.CreatedAt))
SELECT (
    SELECT MAX("c"."CreatedAt")
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id"
) AS "value"
FROM "Posts" AS "p"
WHERE EXISTS (
    SELECT 1
    FROM "Comments" AS "c1"
    WHERE "c1"."PostId" = "p"."Id"
);

-- s => s.Posts.Where(p => p.Comments.Sum(c => c.Rating) > 5)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
WHERE coalesce((
    SELECT SUM("c"."Rating")
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id"
), 0) > 5;

-- s => s.Orders.Select(o => new { o.Id, Sum = o.Lines.Sum(l => l.Quantity * l.UnitPrice) })
SELECT "o"."Id", coalesce((
    SELECT orm_dec_sum(orm_dec_mul(CAST("o1"."Quantity" AS NUMERIC), "o1"."UnitPrice"))
    FROM "OrderLines" AS "o1"
    WHERE "o1"."OrderId" = "o"."Id"
), 0) AS "Sum"
FROM "Orders" AS "o";

-- s => s.Orders.Where(o => o.Lines.Sum(l => l.Quantity * l.UnitPrice) > o.Total)
SELECT "o"."Id", "o"."PlacedAt", "o"."PaidAt", "o"."ShippedOn", "o"."Status", "o"."Priority",
    "o"."Total", "o"."Discount", "o"."Note", "o"."CustomerId", "o"."SalespersonId"
FROM "Orders" AS "o"
WHERE coalesce((
    SELECT orm_dec_sum(orm_dec_mul(CAST("o1"."Quantity" AS NUMERIC), "o1"."UnitPrice"))
    FROM "OrderLines" AS "o1"
    WHERE "o1"."OrderId" = "o"."Id"
), 0) > "o"."Total";

-- s => s.Products.Select(p => new { p.Catalog, p.Number, Sold = p.Lines.Sum(l => l.Quantity) })
SELECT "p"."Catalog", "p"."Number", coalesce((
    SELECT SUM("o"."Quantity")
    FROM "OrderLines" AS "o"
    WHERE "o"."ProductCatalog" = "p"."Catalog" AND "o"."ProductNumber" = "p"."Number"
), 0) AS "Sold"
FROM "Products" AS "p";

-- s => s.Products.Where(p => p.Lines.Any(l => l.Order.Customer.City == "Basel"))
SELECT "p"."Catalog", "p"."Number", "p"."Name", "p"."Price", "p"."Weight", "p"."Traits",
    "p"."Size", "p"."DiscontinuedOn", "p"."ReplacementCatalog", "p"."ReplacementNumber"
FROM "Products" AS "p"
WHERE EXISTS (
    SELECT 1
    FROM "OrderLines" AS "o"
    INNER JOIN "Orders" AS "o1" ON "o1"."Id" = "o"."OrderId"
    INNER JOIN "Customers" AS "c" ON "c"."Id" = "o1"."CustomerId"
    WHERE "o"."ProductCatalog" = "p"."Catalog" AND "o"."ProductNumber" = "p"."Number" AND "c"."City" = 'Basel'
);

-- s => s.Users.Where(u => u.Posts.Any(p => p.Comments.Any(c => c.Author == u)))
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
WHERE EXISTS (
    SELECT 1
    FROM "Posts" AS "p"
    WHERE "p"."AuthorId" = "u"."Id" AND EXISTS (
        SELECT 1
        FROM "Comments" AS "c"
        WHERE "c"."PostId" = "p"."Id" AND "c"."AuthorId" = "u"."Id"
    )
);

-- s => s.Users.Where(u => u.Posts.Any(p => p.Comments.Any(c => c.AuthorId != u.Id && c.Rating > u.Karma)))
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
WHERE EXISTS (
    SELECT 1
    FROM "Posts" AS "p"
    WHERE "p"."AuthorId" = "u"."Id" AND EXISTS (
        SELECT 1
        FROM "Comments" AS "c"
        WHERE "c"."PostId" = "p"."Id" AND "c"."AuthorId" <> "u"."Id" AND "c"."Rating" > "u"."Karma"
    )
);

-- s => s.Users.Where(u => u.Posts.All(p => p.Comments.Any()))
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
WHERE NOT EXISTS (
    SELECT 1
    FROM "Posts" AS "p"
    WHERE "p"."AuthorId" = "u"."Id" AND NOT EXISTS (
        SELECT 1
        FROM "Comments" AS "c"
        WHERE "c"."PostId" = "p"."Id"
    )
);

-- s => s.Users.Select(u => new { u.Id, Best = u.Posts.Where(p => p.Score > 0).Max(p => (int?)p.Score) })
SELECT "u"."Id", (
    SELECT MAX("p"."Score")
    FROM "Posts" AS "p"
    WHERE "p"."AuthorId" = "u"."Id" AND "p"."Score" > 0
) AS "Best"
FROM "Users" AS "u";

-- s => s.Users.Select(u => new { u.Id, N = u.Posts.Sum(p => p.Comments.Count()) })
SELECT "u"."Id", coalesce((
    SELECT SUM((
        SELECT COUNT(*)
        FROM "Comments" AS "c"
        WHERE "c"."PostId" = "p"."Id"
    ))
    FROM "Posts" AS "p"
    WHERE "p"."AuthorId" = "u"."Id"
), 0) AS "N"
FROM "Users" AS "u";

-- s => s.Communities.Select(c => new { c.Name, N = c.Posts.Count(p => p.Author.IsBanned) })
SELECT "c"."Name", (
    SELECT COUNT(*)
    FROM "Posts" AS "p"
    INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
    WHERE "p"."CommunityId" = "c"."Id" AND "a"."IsBanned" = TRUE
) AS "N"
FROM "Communities" AS "c";

-- s => s.Communities.Where(c => c.Posts.Count() == c.Memberships.Count() * 2)
SELECT "c"."Id", "c"."Name", "c"."Description"
FROM "Communities" AS "c"
WHERE (
    SELECT COUNT(*)
    FROM "Posts" AS "p"
    WHERE "p"."CommunityId" = "c"."Id"
) = (
    SELECT COUNT(*)
    FROM "Memberships" AS "m"
    WHERE "m"."CommunityId" = "c"."Id"
) * 2;

-- s => s.Posts.Where(p => p.Community.Memberships.Any(m => m.UserId == p.AuthorId))
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
WHERE EXISTS (
    SELECT 1
    FROM "Memberships" AS "m"
    WHERE "m"."CommunityId" = "p"."CommunityId" AND "m"."UserId" = "p"."AuthorId"
);

-- s => s.Posts.Where(p => p.Author.Posts.Count() > 5).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
WHERE (
    SELECT COUNT(*)
    FROM "Posts" AS "p1"
    WHERE "p1"."AuthorId" = "p"."AuthorId"
) > 5;

-- s => s.Comments.Where(c => c.Replies.Any(r => r.Replies.Any()))
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId"
FROM "Comments" AS "c"
WHERE EXISTS (
    SELECT 1
    FROM "Comments" AS "c1"
    WHERE "c1"."ParentId" = "c"."Id" AND EXISTS (
        SELECT 1
        FROM "Comments" AS "c2"
        WHERE "c2"."ParentId" = "c1"."Id"
    )
);

-- s => s.Comments.Where(c => c.Post.Comments.Count() > 4 && c.Parent != null)
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId"
FROM "Comments" AS "c"
WHERE (
    SELECT COUNT(*)
    FROM "Comments" AS "c1"
    WHERE "c1"."PostId" = "c"."PostId"
) > 4 AND "c"."ParentId" IS NOT NULL;

-- s => s.Customers.Where(c => c.Referred.Any(r => r.Orders.Any()))
SELECT "c"."Id", "c"."Name", "c"."City", "c"."Country", "c"."Credit", "c"."ReferrerId"
FROM "Customers" AS "c"
WHERE EXISTS (
    SELECT 1
    FROM "Customers" AS "c1"
    WHERE "c1"."ReferrerId" = "c"."Id" AND EXISTS (
        SELECT 1
        FROM "Orders" AS "o"
        WHERE "o"."CustomerId" = "c1"."Id"
    )
);

-- s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).Select(c => c.Text).FirstOrDefault())
SELECT (
    SELECT "c"."Text"
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id"
    ORDER BY "c"."Id"
    LIMIT @p1
) AS "value"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => new { p.Id, First = p.Comments.OrderByDescending(c => c.Rating).ThenBy(c => c.Id) .Select(c => c.Rating).FirstOrDefault() })
SELECT "p"."Id", (
    SELECT "c"."Rating"
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id"
    ORDER BY "c"."Rating" DESC NULLS LAST, "c"."Id"
    LIMIT @p1
) AS "First"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).Select(c => c.Id).FirstOrDefault())
SELECT coalesce((
    SELECT "c"."Id"
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id"
    ORDER BY "c"."Id"
    LIMIT @p1
), 0) AS "value"
FROM "Posts" AS "p";

-- s => s.Posts.Where(p => p.Comments.OrderBy(c => c.Id).Select(c => c.Rating).FirstOrDefault() == null)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
WHERE (
    SELECT "c"."Rating"
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id"
    ORDER BY "c"."Id"
    LIMIT @p1
) IS NULL;

-- s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).FirstOrDefault())
SELECT "c"."Id", "c"."Text", "c"."Rating", "c"."CreatedAt", "c"."PostId", "c"."AuthorId",
    "c"."ParentId"
FROM "Posts" AS "p"
LEFT JOIN "Comments" AS "c" ON "c"."Id" = (
    SELECT "c1"."Id"
    FROM "Comments" AS "c1"
    WHERE "c1"."PostId" = "p"."Id"
    ORDER BY "c1"."Id"
    LIMIT @p1
);

-- s => s.Posts.Where(p => p.Comments.Any()).Select(p => p.Comments.OrderBy(c => c.Id).Last().Id)
SELECT (
    SELECT "c"."Id"
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id"
    ORDER BY "c"."Id" DESC
    LIMIT @p1
) AS "value"
FROM "Posts" AS "p"
WHERE EXISTS (
    SELECT 1
    FROM "Comments" AS "c1"
    WHERE "c1"."PostId" = "p"."Id"
);

-- s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).Skip(1).Select(c => c.Text).FirstOrDefault())
SELECT (
    SELECT "c"."Text"
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id"
    ORDER BY "c"."Id"
    LIMIT @p1 OFFSET @p2
) AS "value"
FROM "Posts" AS "p";

-- s => s.Posts.Where(p => p.Comments.Select(c => c.AuthorId).Contains(p.AuthorId))
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
WHERE "p"."AuthorId" IN (
    SELECT "c"."AuthorId"
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id"
);

-- s => s.Posts.Where(p => p.Comments.Select(c => c.Rating).Contains(null))
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
WHERE EXISTS (
    SELECT 1
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id" AND "c"."Rating" IS NULL
);

-- s => s.Posts.Where(p => p.Comments.OrderBy(c => c.Id).Take(2).Any(c => c.Rating > 3))
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT "c1"."Rating"
        FROM "Comments" AS "c1"
        WHERE "c1"."PostId" = "p"."Id"
        ORDER BY "c1"."Id"
        LIMIT @p1
    ) AS "c"
    WHERE "c"."Rating" > 3
);

-- s => s.Posts.Select(p => p.Comments.Select(c => c.AuthorId).Distinct().Count())
SELECT (
    SELECT COUNT(*)
    FROM (
        SELECT DISTINCT "c1"."AuthorId"
        FROM "Comments" AS "c1"
        WHERE "c1"."PostId" = "p"."Id"
    ) AS "c"
) AS "value"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => p.Comments.OrderBy(c => c.Id).Take(2).Sum(c => c.Rating))
SELECT coalesce((
    SELECT SUM("c"."Rating")
    FROM (
        SELECT "c1"."Rating"
        FROM "Comments" AS "c1"
        WHERE "c1"."PostId" = "p"."Id"
        ORDER BY "c1"."Id"
        LIMIT @p1
    ) AS "c"
), 0) AS "value"
FROM "Posts" AS "p";

-- s => s.Users.Where(u => s.Posts.Any(p => p.AuthorId == u.Id && p.Score > 20))
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
WHERE EXISTS (
    SELECT 1
    FROM "Posts" AS "p"
    WHERE "p"."AuthorId" = "u"."Id" AND "p"."Score" > 20
);

-- s => s.Users.Where(u => !s.Votes.Any(v => v.UserId == u.Id))
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
WHERE NOT EXISTS (
    SELECT 1
    FROM "Votes" AS "v"
    WHERE "v"."UserId" = "u"."Id"
);

-- s => s.Users.Select(u => new { u.Id, N = s.Posts.Count(p => p.Author == u) })
SELECT "u"."Id", (
    SELECT COUNT(*)
    FROM "Posts" AS "p"
    WHERE "p"."AuthorId" = "u"."Id"
) AS "N"
FROM "Users" AS "u";

-- s => s.Posts.Where(p => p.Score == s.Posts.Max(q => q.Score))
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
WHERE "p"."Score" = (
    SELECT MAX("p1"."Score")
    FROM "Posts" AS "p1"
);

-- s => s.Posts.Where(p => p.Score > s.Posts.Average(q => q.Score))
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
WHERE CAST("p"."Score" AS DOUBLE PRECISION) > (
    SELECT AVG(CAST("p1"."Score" AS DOUBLE PRECISION))
    FROM "Posts" AS "p1"
);

-- s => s.Posts.Where(p => p.Score >= s.Posts.Where(q => q.CommunityId == p.CommunityId).Max(q => q.Score))
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
WHERE "p"."Score" >= (
    SELECT MAX("p1"."Score")
    FROM "Posts" AS "p1"
    WHERE "p1"."CommunityId" = "p"."CommunityId"
);

-- s => s.Users.Where(u => s.Posts.Select(p => p.AuthorId).Contains(u.Id))
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
WHERE "u"."Id" IN (
    SELECT "p"."AuthorId"
    FROM "Posts" AS "p"
);

-- s => s.Users.Where(u => !s.Posts.Select(p => p.AuthorId).Contains(u.Id))
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
WHERE NOT "u"."Id" IN (
    SELECT "p"."AuthorId"
    FROM "Posts" AS "p"
);

-- s => s.Specimens.Where(x => s.Specimens.Select(y => y.MaybeInt32).Contains(x.OtherInt32)) .Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE EXISTS (
    SELECT 1
    FROM "Specimens" AS "s1"
    WHERE "s1"."MaybeInt32" IS NOT DISTINCT FROM "s"."OtherInt32"
);

-- s => s.Specimens.Where(x => !s.Specimens.Where(y => y.Id < 9).Select(y => y.MaybeInt32) .Contains(x.OtherInt32)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE NOT EXISTS (
    SELECT 1
    FROM "Specimens" AS "s1"
    WHERE "s1"."Id" < 9 AND "s1"."MaybeInt32" IS NOT DISTINCT FROM "s"."OtherInt32"
);

-- s => s.Posts.Select(p => new { p.Id, Rank = s.Posts.Count(q => q.Score > p.Score) + 1 })
SELECT "p"."Id", (
    SELECT COUNT(*)
    FROM "Posts" AS "p1"
    WHERE "p1"."Score" > "p"."Score"
) + 1 AS "Rank"
FROM "Posts" AS "p";

-- s => s.Users.Where(u => s.Users.OrderByDescending(v => v.Karma).ThenBy(v => v.Id).Take(3).Contains(u))
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
WHERE EXISTS (
    SELECT 1
    FROM (
        SELECT "u2"."Id"
        FROM "Users" AS "u2"
        ORDER BY "u2"."Karma" DESC, "u2"."Id"
        LIMIT @p1
    ) AS "u1"
    WHERE "u1"."Id" = "u"."Id"
);

-- s => s.Posts.Where(p => p.Comments.Count > 3)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
WHERE (
    SELECT COUNT(*)
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id"
) > 3;

-- s => s.Posts.Where(p => p.Comments.Any()) .Select(p => p.Comments.OrderBy(c => c.Id).First().Author.Name)
SELECT (
    SELECT "a"."Name"
    FROM "Comments" AS "c"
    INNER JOIN "Users" AS "a" ON "a"."Id" = "c"."AuthorId"
    WHERE "c"."PostId" = "p"."Id"
    ORDER BY "c"."Id"
    LIMIT @p1
) AS "value"
FROM "Posts" AS "p"
WHERE EXISTS (
    SELECT 1
    FROM "Comments" AS "c1"
    WHERE "c1"."PostId" = "p"."Id"
);

-- s => s.Users.Select(u => new { u.Name, Best = u.Posts.OrderByDescending(p => p.Score).ThenBy(p => p.Id) .Select(p => new { p.Title, p.Score, p.EditedAt }).FirstOrDefault(), })
SELECT "u"."Name", (
    SELECT "p"."Title"
    FROM "Posts" AS "p"
    WHERE "p"."AuthorId" = "u"."Id"
    ORDER BY "p"."Score" DESC, "p"."Id"
    LIMIT @p1
) AS "present", (
    SELECT "p1"."Score"
    FROM "Posts" AS "p1"
    WHERE "p1"."AuthorId" = "u"."Id"
    ORDER BY "p1"."Score" DESC, "p1"."Id"
    LIMIT @p1
) AS "Score", (
    SELECT "p2"."EditedAt"
    FROM "Posts" AS "p2"
    WHERE "p2"."AuthorId" = "u"."Id"
    ORDER BY "p2"."Score" DESC, "p2"."Id"
    LIMIT @p1
) AS "EditedAt"
FROM "Users" AS "u";

-- s => s.Users.Select(u => u.Posts.Where(p => p.Score > 20).OrderBy(p => p.Id) .Select(p => new { p.Title, p.Score }).SingleOrDefault(p => p.Score == 24))
SELECT (
    SELECT "p"."Title"
    FROM "Posts" AS "p"
    WHERE "p"."AuthorId" = "u"."Id" AND "p"."Score" > 20 AND "p"."Score" = 24
    ORDER BY "p"."Id"
    LIMIT @p1
) AS "present", (
    SELECT "p1"."Score"
    FROM "Posts" AS "p1"
    WHERE "p1"."AuthorId" = "u"."Id" AND "p1"."Score" > 20 AND "p1"."Score" = 24
    ORDER BY "p1"."Id"
    LIMIT @p1
) AS "Score"
FROM "Users" AS "u";

-- s => s.Users.Select(u => new { u.Id, First = u.Posts.OrderBy(p => p.Id).Select(p => new { p.Title, p.Score }).FirstOrDefault(), }).Where(x => x.First == null || x.First.Score > 10)
SELECT "u"."Id", (
    SELECT "p"."Title"
    FROM "Posts" AS "p"
    WHERE "p"."AuthorId" = "u"."Id"
    ORDER BY "p"."Id"
    LIMIT @p1
) AS "present", (
    SELECT "p1"."Score"
    FROM "Posts" AS "p1"
    WHERE "p1"."AuthorId" = "u"."Id"
    ORDER BY "p1"."Id"
    LIMIT @p1
) AS "Score"
FROM "Users" AS "u"
WHERE (
    SELECT "p2"."Title"
    FROM "Posts" AS "p2"
    WHERE "p2"."AuthorId" = "u"."Id"
    ORDER BY "p2"."Id"
    LIMIT @p1
) IS NULL OR (
    SELECT "p3"."Score"
    FROM "Posts" AS "p3"
    WHERE "p3"."AuthorId" = "u"."Id"
    ORDER BY "p3"."Id"
    LIMIT @p1
) > 10;

-- s => s.Users.Select(u => u.Posts.OrderBy(p => p.Id).Select(p => ValueTuple.Create(p.Id, p.Score)) .FirstOrDefault())
SELECT (
    SELECT "p"."Id"
    FROM "Posts" AS "p"
    WHERE "p"."AuthorId" = "u"."Id"
    ORDER BY "p"."Id"
    LIMIT @p1
) AS "present", (
    SELECT "p1"."Score"
    FROM "Posts" AS "p1"
    WHERE "p1"."AuthorId" = "u"."Id"
    ORDER BY "p1"."Id"
    LIMIT @p1
) AS "Item2"
FROM "Users" AS "u";

-- s => s.Customers.Select(c => c.Orders.OrderBy(o => o.Id) .Select(o => new { o.Id, Lines = o.Lines.Count(), o.Customer.Name }).LastOrDefault())
SELECT (
    SELECT "o"."Id"
    FROM "Orders" AS "o"
    INNER JOIN "Customers" AS "c1" ON "c1"."Id" = "o"."CustomerId"
    WHERE "o"."CustomerId" = "c"."Id"
    ORDER BY "o"."Id" DESC
    LIMIT @p1
) AS "present", (
    SELECT (
        SELECT COUNT(*)
        FROM "OrderLines" AS "o2"
        WHERE "o2"."OrderId" = "o1"."Id"
    )
    FROM "Orders" AS "o1"
    INNER JOIN "Customers" AS "c2" ON "c2"."Id" = "o1"."CustomerId"
    WHERE "o1"."CustomerId" = "c"."Id"
    ORDER BY "o1"."Id" DESC
    LIMIT @p1
) AS "Lines", (
    SELECT "c3"."Name"
    FROM "Orders" AS "o3"
    INNER JOIN "Customers" AS "c3" ON "c3"."Id" = "o3"."CustomerId"
    WHERE "o3"."CustomerId" = "c"."Id"
    ORDER BY "o3"."Id" DESC
    LIMIT @p1
) AS "Name"
FROM "Customers" AS "c";

-- s => s.Posts.Where(p => p.Author == s.Users.OrderBy(u => u.Karma).First()).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
WHERE "p"."AuthorId" = (
    SELECT "u"."Id"
    FROM "Users" AS "u"
    ORDER BY "u"."Karma"
    LIMIT @p1
);

-- s => s.Posts.Where(p => p.Author != p.Comments.OrderBy(c => c.Id).Select(c => c.Author).FirstOrDefault()) .Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
WHERE "p"."AuthorId" IS DISTINCT FROM (
    SELECT "a"."Id"
    FROM "Comments" AS "c"
    INNER JOIN "Users" AS "a" ON "a"."Id" = "c"."AuthorId"
    WHERE "c"."PostId" = "p"."Id"
    ORDER BY "c"."Id"
    LIMIT @p1
);

-- s => s.Comments.Where(c => c.Parent == c.Post.Comments.OrderBy(d => d.Id).FirstOrDefault()) .Select(c => c.Id)
SELECT "c"."Id"
FROM "Comments" AS "c"
WHERE "c"."ParentId" IS NOT DISTINCT FROM (
    SELECT "c1"."Id"
    FROM "Comments" AS "c1"
    WHERE "c1"."PostId" = "c"."PostId"
    ORDER BY "c1"."Id"
    LIMIT @p1
);

-- s => s.OrderLines.Where(l => l.Product == l.Order.Lines.OrderBy(m => m.Position) .Select(m => m.Product).First()).Select(l => l.Quantity)
SELECT "o"."Quantity"
FROM "OrderLines" AS "o"
WHERE "o"."ProductCatalog" = (
    SELECT "p"."Catalog"
    FROM "OrderLines" AS "o1"
    INNER JOIN "Products" AS "p" ON "p"."Catalog" = "o1"."ProductCatalog" AND "p"."Number" = "o1"."ProductNumber"
    WHERE "o1"."OrderId" = "o"."OrderId"
    ORDER BY "o1"."Position"
    LIMIT @p1
) AND "o"."ProductNumber" = (
    SELECT "p1"."Number"
    FROM "OrderLines" AS "o2"
    INNER JOIN "Products" AS "p1" ON "p1"."Catalog" = "o2"."ProductCatalog" AND "p1"."Number" = "o2"."ProductNumber"
    WHERE "o2"."OrderId" = "o"."OrderId"
    ORDER BY "o2"."Position"
    LIMIT @p1
);

-- s => s.Posts.Where(p => p.Comments.OrderBy(c => c.Id).FirstOrDefault() == p.Comments.OrderByDescending(c => c.Id).FirstOrDefault()).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
WHERE (
    SELECT "c"."Id"
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id"
    ORDER BY "c"."Id"
    LIMIT @p1
) IS NOT DISTINCT FROM (
    SELECT "c1"."Id"
    FROM "Comments" AS "c1"
    WHERE "c1"."PostId" = "p"."Id"
    ORDER BY "c1"."Id" DESC
    LIMIT @p1
);

