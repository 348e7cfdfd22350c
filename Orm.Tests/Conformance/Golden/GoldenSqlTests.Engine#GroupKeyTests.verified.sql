-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, N = g.Count() })
SELECT "p"."AuthorId" AS "Key", COUNT(*) AS "N"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.State).Select(g => new { g.Key, N = g.Count() })
SELECT "p"."State" AS "Key", COUNT(*) AS "N"
FROM "Posts" AS "p"
GROUP BY "p"."State";

-- s => s.Posts.GroupBy(p => p.Body).Select(g => new { g.Key, N = g.Count() })
SELECT "p"."Body" AS "Key", COUNT(*) AS "N"
FROM "Posts" AS "p"
GROUP BY "p"."Body";

-- s => s.Comments.GroupBy(c => c.ParentId).Select(g => new { g.Key, N = g.Count() })
SELECT "c"."ParentId" AS "Key", COUNT(*) AS "N"
FROM "Comments" AS "c"
GROUP BY "c"."ParentId";

-- s => s.Comments.GroupBy(c => c.Rating).Select(g => new { g.Key, N = g.LongCount() })
SELECT "c"."Rating" AS "Key", COUNT(*) AS "N"
FROM "Comments" AS "c"
GROUP BY "c"."Rating";

-- s => s.Memberships.GroupBy(m => m.Role).Select(g => new { g.Key, N = g.Count() })
SELECT "m"."Role" AS "Key", COUNT(*) AS "N"
FROM "Memberships" AS "m"
GROUP BY "m"."Role";

-- s => s.Orders.GroupBy(o => o.Priority).Select(g => new { g.Key, N = g.Count() })
SELECT "o"."Priority" AS "Key", COUNT(*) AS "N"
FROM "Orders" AS "o"
GROUP BY "o"."Priority";

-- s => s.Orders.GroupBy(o => o.Discount).Select(g => new { g.Key, N = g.Count() })
SELECT "o"."Discount" AS "Key", COUNT(*) AS "N"
FROM "Orders" AS "o"
GROUP BY "o"."Discount";

-- s => s.Orders.GroupBy(o => o.ShippedOn).Select(g => new { g.Key, N = g.Count() })
SELECT "o"."ShippedOn" AS "Key", COUNT(*) AS "N"
FROM "Orders" AS "o"
GROUP BY "o"."ShippedOn";

-- s => s.Products.GroupBy(p => p.Size).Select(g => new { g.Key, N = g.Count() })
SELECT "p"."Size" AS "Key", COUNT(*) AS "N"
FROM "Products" AS "p"
GROUP BY "p"."Size";

-- s => s.Products.GroupBy(p => p.Traits).Select(g => new { g.Key, N = g.Count() })
SELECT "p"."Traits" AS "Key", COUNT(*) AS "N"
FROM "Products" AS "p"
GROUP BY "p"."Traits";

-- s => s.Specimens.GroupBy(x => x.MaybeBoolean).Select(g => new { g.Key, N = g.Count() })
SELECT "s"."MaybeBoolean" AS "Key", COUNT(*) AS "N"
FROM "Specimens" AS "s"
GROUP BY "s"."MaybeBoolean";

-- s => s.Specimens.GroupBy(x => x.MaybeUInt64).Select(g => new { g.Key, N = g.Count() })
SELECT "s"."MaybeUInt64" AS "Key", COUNT(*) AS "N"
FROM "Specimens" AS "s"
GROUP BY "s"."MaybeUInt64";

-- s => s.Specimens.GroupBy(x => x.Char).Select(g => new { g.Key, N = g.Count() })
SELECT "s"."Char" AS "Key", COUNT(*) AS "N"
FROM "Specimens" AS "s"
GROUP BY "s"."Char";

-- s => s.Specimens.GroupBy(x => x.Single).Select(g => new { g.Key, N = g.Count() })
SELECT "s"."Single" AS "Key", COUNT(*) AS "N"
FROM "Specimens" AS "s"
GROUP BY "s"."Single";

-- s => s.Specimens.GroupBy(x => x.MaybeDouble).Select(g => new { g.Key, N = g.Count() })
SELECT "s"."MaybeDouble" AS "Key", COUNT(*) AS "N"
FROM "Specimens" AS "s"
GROUP BY "s"."MaybeDouble";

-- s => s.Specimens.GroupBy(x => x.Decimal).Select(g => new { g.Key, N = g.Count() })
SELECT "s"."Decimal" AS "Key", COUNT(*) AS "N"
FROM "Specimens" AS "s"
GROUP BY "s"."Decimal";

-- s => s.Specimens.GroupBy(x => x.MaybeString).Select(g => new { g.Key, N = g.Count() })
SELECT "s"."MaybeString" AS "Key", COUNT(*) AS "N"
FROM "Specimens" AS "s"
GROUP BY "s"."MaybeString";

-- s => s.Specimens.GroupBy(x => x.MaybeDateTime).Select(g => new { g.Key, N = g.Count() })
SELECT "s"."MaybeDateTime" AS "Key", COUNT(*) AS "N"
FROM "Specimens" AS "s"
GROUP BY "s"."MaybeDateTime";

-- s => s.Specimens.GroupBy(x => x.MaybeDateTimeOffset).Select(g => new { g.Key, N = g.Count() })
SELECT "s"."MaybeDateTimeOffset" AS "Key", COUNT(*) AS "N"
FROM "Specimens" AS "s"
GROUP BY "s"."MaybeDateTimeOffset";

-- s => s.Specimens.GroupBy(x => x.MaybeTimeOnly).Select(g => new { g.Key, N = g.Count() })
SELECT "s"."MaybeTimeOnly" AS "Key", COUNT(*) AS "N"
FROM "Specimens" AS "s"
GROUP BY "s"."MaybeTimeOnly";

-- s => s.Specimens.GroupBy(x => x.MaybeTimeSpan).Select(g => new { g.Key, N = g.Count() })
SELECT "s"."MaybeTimeSpan" AS "Key", COUNT(*) AS "N"
FROM "Specimens" AS "s"
GROUP BY "s"."MaybeTimeSpan";

-- s => s.Specimens.GroupBy(x => x.MaybeGuid).Select(g => new { g.Key, N = g.Count() })
SELECT "s"."MaybeGuid" AS "Key", COUNT(*) AS "N"
FROM "Specimens" AS "s"
GROUP BY "s"."MaybeGuid";

-- s => s.Specimens.GroupBy(x => x.MaybeNamedWeekday).Select(g => new { g.Key, N = g.Count() })
SELECT "s"."MaybeNamedWeekday" AS "Key", COUNT(*) AS "N"
FROM "Specimens" AS "s"
GROUP BY "s"."MaybeNamedWeekday";

-- s => s.Posts.GroupBy(p => p.Score > 0).Select(g => new { g.Key, N = g.Count() })
SELECT "p"."Score" > 0 AS "Key", COUNT(*) AS "N"
FROM "Posts" AS "p"
GROUP BY "p"."Score" > 0;

-- s => s.Posts.GroupBy(p => p.Score % Modulus).Select(g => new { g.Key, N = g.Count() })
SELECT "p"."Score" % @p1 AS "Key", COUNT(*) AS "N"
FROM "Posts" AS "p"
GROUP BY "p"."Score" % @p1;

-- s => s.Posts.GroupBy(p => p.CreatedAt.Year).Select(g => new { g.Key, N = g.Count() })
SELECT CAST(EXTRACT(YEAR FROM "p"."CreatedAt") AS INTEGER) AS "Key", COUNT(*) AS "N"
FROM "Posts" AS "p"
GROUP BY CAST(EXTRACT(YEAR FROM "p"."CreatedAt") AS INTEGER);

-- s => s.Posts.GroupBy(p => p.CreatedAt.Date).Select(g => new { Day = g.Key, N = g.Count() })
SELECT date_trunc('day', "p"."CreatedAt") AS "Day", COUNT(*) AS "N"
FROM "Posts" AS "p"
GROUP BY date_trunc('day', "p"."CreatedAt");

-- s => s.Posts.GroupBy(p => p.Body ?? "").Select(g => new { g.Key, N = g.Count() })
SELECT coalesce("p"."Body", '') AS "Key", COUNT(*) AS "N"
FROM "Posts" AS "p"
GROUP BY coalesce("p"."Body", '');

-- s => s.Posts.GroupBy(p => p.Body == null).Select(g => new { g.Key, N = g.Count() })
SELECT "p"."Body" IS NULL AS "Key", COUNT(*) AS "N"
FROM "Posts" AS "p"
GROUP BY "p"."Body" IS NULL;

-- s => s.Users.GroupBy(u => u.Name.ToUpperInvariant() == u.Name).Select(g => new { g.Key, N = g.Count() })
SELECT orm_upper("u"."Name") = "u"."Name" AS "Key", COUNT(*) AS "N"
FROM "Users" AS "u"
GROUP BY orm_upper("u"."Name") = "u"."Name";

-- s => s.Posts.GroupBy(p => p.Score > 0 ? "good" : "bad").Select(g => new { g.Key, N = g.Count() })
SELECT CASE WHEN "p"."Score" > 0 THEN 'good' ELSE 'bad' END AS "Key", COUNT(*) AS "N"
FROM "Posts" AS "p"
GROUP BY CASE WHEN "p"."Score" > 0 THEN 'good' ELSE 'bad' END;

-- s => s.Comments.GroupBy(c => c.Rating > 2).Select(g => new { g.Key, N = g.Count() })
SELECT "c"."Rating" > 2 IS TRUE AS "Key", COUNT(*) AS "N"
FROM "Comments" AS "c"
GROUP BY "c"."Rating" > 2 IS TRUE;

-- s => s.Specimens.GroupBy(x => x.MaybeInt32 == x.OtherInt32).Select(g => new { g.Key, N = g.Count() })
SELECT "s"."MaybeInt32" IS NOT DISTINCT FROM "s"."OtherInt32" AS "Key", COUNT(*) AS "N"
FROM "Specimens" AS "s"
GROUP BY "s"."MaybeInt32" IS NOT DISTINCT FROM "s"."OtherInt32";

-- s => s.Specimens.GroupBy(x => x.MaybeInt32 + x.OtherInt32).Select(g => new { g.Key, N = g.Count() })
SELECT "s"."MaybeInt32" + "s"."OtherInt32" AS "Key", COUNT(*) AS "N"
FROM "Specimens" AS "s"
GROUP BY "s"."MaybeInt32" + "s"."OtherInt32";

-- s => s.Specimens.GroupBy(x => x.Decimal * 2).Select(g => new { g.Key, N = g.Count() })
SELECT orm_dec_mul("s"."Decimal", 2) AS "Key", COUNT(*) AS "N"
FROM "Specimens" AS "s"
GROUP BY orm_dec_mul("s"."Decimal", 2);

-- s => s.Posts.GroupBy(p => 1).Select(g => new { g.Key, N = g.Count() })
SELECT 1 AS "Key", COUNT(*) AS "N"
FROM "Posts" AS "p"
GROUP BY NULL;

-- s => s.Posts.GroupBy(p => Modulus).Select(g => new { g.Key, N = g.Count() })
SELECT @p1 AS "Key", COUNT(*) AS "N"
FROM "Posts" AS "p"
GROUP BY NULL;

-- s => s.Posts.GroupBy(p => "all").Select(g => new { g.Key, Best = g.Max(p => p.Score) })
SELECT 'all' AS "Key", MAX("p"."Score") AS "Best"
FROM "Posts" AS "p"
GROUP BY NULL;

-- s => s.Posts.Where(p => p.Id == -1).GroupBy(p => 1).Select(g => new { g.Key, N = g.Count() })
SELECT 1 AS "Key", COUNT(*) AS "N"
FROM "Posts" AS "p"
WHERE "p"."Id" = -1
GROUP BY NULL;

-- s => s.Posts.GroupBy(p => p.Title == null).Select(g => new { g.Key, N = g.Count() })
SELECT FALSE AS "Key", COUNT(*) AS "N"
FROM "Posts" AS "p"
GROUP BY NULL;

-- s => s.Posts.GroupBy(p => new { None = p.Title == null, p.State }) .Select(g => new { g.Key, N = g.Count() })
SELECT FALSE AS "None", "p"."State", COUNT(*) AS "N"
FROM "Posts" AS "p"
GROUP BY NULL, "p"."State";

-- s => s.Posts.GroupBy(p => p.AuthorId).OrderBy(g => g.Any()).ThenBy(g => g.Key) .Select(g => new { N = g.Count(), g.Key })
SELECT COUNT(*) AS "N", "p"."AuthorId" AS "Key"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId"
ORDER BY "p"."AuthorId";

-- s => s.Posts.OrderBy(p => 1).ThenByDescending(p => p.Id).Select(p => new { p.Title, p.Id })
SELECT "p"."Title", "p"."Id"
FROM "Posts" AS "p"
ORDER BY "p"."Id" DESC;

-- s => s.Posts.GroupBy(p => new { Year = 1, p.State }).Select(g => new { g.Key.Year, N = g.Count() })
SELECT 1 AS "Year", COUNT(*) AS "N"
FROM "Posts" AS "p"
GROUP BY "p"."State";

-- s => s.Posts.GroupBy(p => new { p.AuthorId, p.State }).Select(g => new { g.Key, N = g.Count() })
SELECT "p"."AuthorId", "p"."State", COUNT(*) AS "N"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId", "p"."State";

-- s => s.Posts.GroupBy(p => new { p.AuthorId, p.State }) .Select(g => new { g.Key.AuthorId, g.Key.State, N = g.Count() })
SELECT "p"."AuthorId", "p"."State", COUNT(*) AS "N"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId", "p"."State";

-- s => s.Posts.GroupBy(p => new { p.CreatedAt.Year, p.CreatedAt.Month }) .Select(g => new { g.Key.Year, g.Key.Month, Score = g.Sum(p => p.Score) })
SELECT CAST(EXTRACT(YEAR FROM "p"."CreatedAt") AS INTEGER) AS "Year", CAST(EXTRACT(MONTH FROM "p"."CreatedAt") AS INTEGER) AS "Month",
    SUM("p"."Score") AS "Score"
FROM "Posts" AS "p"
GROUP BY CAST(EXTRACT(YEAR FROM "p"."CreatedAt") AS INTEGER), CAST(EXTRACT(MONTH FROM "p"."CreatedAt") AS INTEGER);

-- s => s.Customers.GroupBy(c => new Place(c.City, c.Country)).Select(g => new { g.Key, N = g.Count() })
SELECT "c"."City", "c"."Country", COUNT(*) AS "N"
FROM "Customers" AS "c"
GROUP BY "c"."City", "c"."Country";

-- s => s.Customers.GroupBy(c => new Place(c.City, c.Country)) .Select(g => new { g.Key.Country, N = g.Count() })
SELECT "c"."Country", COUNT(*) AS "N"
FROM "Customers" AS "c"
GROUP BY "c"."City", "c"."Country";

-- s => s.Customers.GroupBy(c => new ValueTuple<string?, string?>(c.City, c.Country)) .Select(g => new { g.Key.Item1, g.Key.Item2, N = g.Count() })
SELECT "c"."City" AS "Item1", "c"."Country" AS "Item2", COUNT(*) AS "N"
FROM "Customers" AS "c"
GROUP BY "c"."City", "c"."Country";

-- s => s.Customers.GroupBy(c => new Tuple<string?, string?>(c.City, c.Country)) .Select(g => new { g.Key.Item1, g.Key.Item2, N = g.Count() })
SELECT "c"."City" AS "Item1", "c"."Country" AS "Item2", COUNT(*) AS "N"
FROM "Customers" AS "c"
GROUP BY "c"."City", "c"."Country";

-- s => s.Customers.GroupBy(c => new { c.City, Of = new { c.Country, Known = c.Credit != null } }) .Select(g => new { g.Key.City, g.Key.Of.Known, N = g.Count() })
SELECT "c"."City", "c"."Credit" IS NOT NULL AS "Known", COUNT(*) AS "N"
FROM "Customers" AS "c"
GROUP BY "c"."City", "c"."Country", "c"."Credit" IS NOT NULL;

-- s => s.OrderLines.GroupBy(l => new { l.ProductCatalog, l.ProductNumber }) .Select(g => new { g.Key, Sold = g.Sum(l => l.Quantity) })
SELECT "o"."ProductCatalog", "o"."ProductNumber", SUM("o"."Quantity") AS "Sold"
FROM "OrderLines" AS "o"
GROUP BY "o"."ProductCatalog", "o"."ProductNumber";

-- s => s.Specimens.GroupBy(x => new { x.MaybeInt32, x.MaybeBoolean }) .Select(g => new { g.Key.MaybeInt32, g.Key.MaybeBoolean, N = g.Count() })
SELECT "s"."MaybeInt32", "s"."MaybeBoolean", COUNT(*) AS "N"
FROM "Specimens" AS "s"
GROUP BY "s"."MaybeInt32", "s"."MaybeBoolean";

-- s => from p in s.Posts group p by new { p.AuthorId, p.State } into g select new { g.Key, N = g.Count() }
SELECT "p"."AuthorId", "p"."State", COUNT(*) AS "N"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId", "p"."State";

-- s => s.Posts.GroupBy(p => p.Author).Select(g => new { g.Key.Name, N = g.Count() })
SELECT any_value("a"."Name") AS "Name", COUNT(*) AS "N"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
GROUP BY "a"."Id";

-- s => s.Posts.GroupBy(p => p.Author).Select(g => new { Author = g.Key, N = g.Count() })
SELECT "a"."Id", any_value("a"."Name") AS "Name", any_value("a"."Bio") AS "Bio", any_value("a"."Karma") AS "Karma",
    any_value("a"."JoinedAt") AS "JoinedAt", any_value("a"."IsBanned") AS "IsBanned", COUNT(*) AS "N"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
GROUP BY "a"."Id";

-- s => s.Posts.GroupBy(p => p.Author).Select(g => g.Key)
SELECT "a"."Id", any_value("a"."Name") AS "Name", any_value("a"."Bio") AS "Bio", any_value("a"."Karma") AS "Karma",
    any_value("a"."JoinedAt") AS "JoinedAt", any_value("a"."IsBanned") AS "IsBanned"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
GROUP BY "a"."Id";

-- s => s.Posts.GroupBy(p => p.Author.Name).Select(g => new { g.Key, N = g.Count() })
SELECT "a"."Name" AS "Key", COUNT(*) AS "N"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
GROUP BY "a"."Name";

-- s => s.Posts.GroupBy(p => p.Author.Id).Select(g => new { g.Key, N = g.Count() })
SELECT "p"."AuthorId" AS "Key", COUNT(*) AS "N"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => from p in s.Posts group p by p.Author into g select new { g.Key.Name, Best = g.Max(p => p.Score) }
SELECT any_value("a"."Name") AS "Name", MAX("p"."Score") AS "Best"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
GROUP BY "a"."Id";

-- s => s.Posts.GroupBy(p => new { p.Author, p.State }) .Select(g => new { g.Key.Author.Name, g.Key.State, N = g.Count() })
SELECT any_value("a"."Name") AS "Name", "p"."State", COUNT(*) AS "N"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
GROUP BY "a"."Id", "p"."State";

-- s => s.Posts.GroupBy(p => p.Author).Select(g => new { g.Key.Id, Comments = g.Key.Comments.Count() })
SELECT "a"."Id", (
    SELECT COUNT(*)
    FROM "Comments" AS "c"
    WHERE "c"."AuthorId" = "a"."Id"
) AS "Comments"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
GROUP BY "a"."Id";

-- s => s.Comments.GroupBy(c => c.Post.Community).Select(g => new { g.Key.Name, N = g.Count() })
SELECT any_value("c1"."Name") AS "Name", COUNT(*) AS "N"
FROM "Comments" AS "c"
INNER JOIN "Posts" AS "p" ON "p"."Id" = "c"."PostId"
INNER JOIN "Communities" AS "c1" ON "c1"."Id" = "p"."CommunityId"
GROUP BY "c1"."Id";

-- s => s.Comments.GroupBy(c => c.Parent) .Select(g => new { Text = g.Key == null ? null : g.Key.Text, N = g.Count() })
SELECT CASE WHEN "p"."Id" IS NULL THEN NULL ELSE any_value("p"."Text") END AS "Text", COUNT(*) AS "N"
FROM "Comments" AS "c"
LEFT JOIN "Comments" AS "p" ON "p"."Id" = "c"."ParentId"
GROUP BY "p"."Id";

-- s => s.Comments.GroupBy(c => c.Parent).Select(g => new { Parent = g.Key, N = g.Count() })
SELECT "p"."Id", any_value("p"."Text") AS "Text", any_value("p"."Rating") AS "Rating",
    any_value("p"."CreatedAt") AS "CreatedAt", any_value("p"."PostId") AS "PostId", any_value("p"."AuthorId") AS "AuthorId",
    any_value("p"."ParentId") AS "ParentId", COUNT(*) AS "N"
FROM "Comments" AS "c"
LEFT JOIN "Comments" AS "p" ON "p"."Id" = "c"."ParentId"
GROUP BY "p"."Id";

-- s => s.Comments.GroupBy(c => c.Post) .Select(g => new { g.Key.Title, Author = g.Key.Author.Name, N = g.Count() })
SELECT any_value("p"."Title") AS "Title", any_value("a"."Name") AS "Author", COUNT(*) AS "N"
FROM "Comments" AS "c"
INNER JOIN "Posts" AS "p" ON "p"."Id" = "c"."PostId"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
GROUP BY "p"."Id";

-- s => s.OrderLines.GroupBy(l => l.Product).Select(g => new { g.Key.Name, N = g.Count() })
SELECT any_value("p"."Name") AS "Name", COUNT(*) AS "N"
FROM "OrderLines" AS "o"
INNER JOIN "Products" AS "p" ON "p"."Catalog" = "o"."ProductCatalog" AND "p"."Number" = "o"."ProductNumber"
GROUP BY "p"."Catalog", "p"."Number";

-- s => s.OrderLines.GroupBy(l => l.Product.Name).Select(g => new { g.Key, N = g.Sum(l => l.Quantity) })
SELECT "p"."Name" AS "Key", SUM("o"."Quantity") AS "N"
FROM "OrderLines" AS "o"
INNER JOIN "Products" AS "p" ON "p"."Catalog" = "o"."ProductCatalog" AND "p"."Number" = "o"."ProductNumber"
GROUP BY "p"."Name";

-- s => s.Orders.GroupBy(o => o.Salesperson) .Select(g => new { Name = g.Key == null ? "nobody" : g.Key.Name, Sum = g.Sum(o => o.Total) })
SELECT CASE WHEN "s"."Id" IS NULL THEN 'nobody' ELSE any_value("s"."Name") END AS "Name",
    orm_dec_sum("o"."Total") AS "Sum"
FROM "Orders" AS "o"
LEFT JOIN "Employees" AS "s" ON "s"."Id" = "o"."SalespersonId"
GROUP BY "s"."Id";

-- s => s.Orders.GroupBy(o => o.Customer.Country).Select(g => new { g.Key, Sum = g.Sum(o => o.Total) })
SELECT "c"."Country" AS "Key", orm_dec_sum("o"."Total") AS "Sum"
FROM "Orders" AS "o"
INNER JOIN "Customers" AS "c" ON "c"."Id" = "o"."CustomerId"
GROUP BY "c"."Country";

-- s => s.Users.GroupBy(u => u).Select(g => new { g.Key.Name, N = g.Count() })
SELECT any_value("u"."Name") AS "Name", COUNT(*) AS "N"
FROM "Users" AS "u"
GROUP BY "u"."Id";

-- s => s.Posts.GroupBy(p => p.Comments.Count()).Select(g => new { g.Key, N = g.Count() })
SELECT "p"."key" AS "Key", COUNT(*) AS "N"
FROM (
    SELECT (
        SELECT COUNT(*)
        FROM "Comments" AS "c"
        WHERE "c"."PostId" = "p1"."Id"
    ) AS "key"
    FROM "Posts" AS "p1"
) AS "p"
GROUP BY "p"."key";

-- s => s.Posts.GroupBy(p => p.Comments.Any()).Select(g => new { g.Key, Score = g.Sum(p => p.Score) })
SELECT "p"."key" AS "Key", SUM("p"."Score") AS "Score"
FROM (
    SELECT EXISTS (
        SELECT 1
        FROM "Comments" AS "c"
        WHERE "c"."PostId" = "p1"."Id"
    ) AS "key", "p1"."Score"
    FROM "Posts" AS "p1"
) AS "p"
GROUP BY "p"."key";

-- s => s.Posts.GroupBy(p => p.Comments.Max(c => c.Rating)).Select(g => new { g.Key, N = g.Count() })
SELECT "p"."key" AS "Key", COUNT(*) AS "N"
FROM (
    SELECT (
        SELECT MAX("c"."Rating")
        FROM "Comments" AS "c"
        WHERE "c"."PostId" = "p1"."Id"
    ) AS "key"
    FROM "Posts" AS "p1"
) AS "p"
GROUP BY "p"."key";

-- s => s.Posts.GroupBy(p => new { p.State, Busy = p.Comments.Count() > 2 }) .Select(g => new { g.Key.State, g.Key.Busy, N = g.Count() })
SELECT "p"."State", "p"."Busy", COUNT(*) AS "N"
FROM (
    SELECT "p1"."State", (
        SELECT COUNT(*)
        FROM "Comments" AS "c"
        WHERE "c"."PostId" = "p1"."Id"
    ) > 2 AS "Busy"
    FROM "Posts" AS "p1"
) AS "p"
GROUP BY "p"."State", "p"."Busy";

-- s => s.Users.GroupBy(u => u.Posts.Sum(p => p.Score) > 10) .Select(g => new { g.Key, Karma = g.Average(u => u.Karma) })
SELECT "u"."key" AS "Key", AVG(CAST("u"."Karma" AS DOUBLE PRECISION)) AS "Karma"
FROM (
    SELECT coalesce((
        SELECT SUM("p"."Score")
        FROM "Posts" AS "p"
        WHERE "p"."AuthorId" = "u1"."Id"
    ), 0) > 10 AS "key", "u1"."Karma"
    FROM "Users" AS "u1"
) AS "u"
GROUP BY "u"."key";

-- s => s.Users.GroupBy(u => s.Posts.Count(p => p.AuthorId == u.Id)) .Where(g => g.Key > 0).Select(g => new { g.Key, N = g.Count() })
SELECT "u"."key" AS "Key", COUNT(*) AS "N"
FROM (
    SELECT (
        SELECT COUNT(*)
        FROM "Posts" AS "p"
        WHERE "p"."AuthorId" = "u1"."Id"
    ) AS "key"
    FROM "Users" AS "u1"
) AS "u"
GROUP BY "u"."key"
HAVING "u"."key" > 0;

