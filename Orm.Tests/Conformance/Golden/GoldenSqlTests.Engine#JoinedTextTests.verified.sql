-- s => s.Posts.GroupBy(p => p.AuthorId) .Select(g => new { g.Key, T = string.Join(", ", g.OrderBy(p => p.Id).Select(p => p.Title)) })
SELECT "p"."AuthorId" AS "Key", coalesce((
    SELECT string_agg("p1"."Title", ', ')
    FROM (
        SELECT "p2"."Title"
        FROM "Posts" AS "p2"
        WHERE "p2"."AuthorId" = "p"."AuthorId"
        ORDER BY "p2"."Id"
    ) AS "p1"
), '') AS "T"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId) .Select(g => string.Join( Separator, g.OrderByDescending(p => p.Score).ThenBy(p => p.Id).Select(p => p.Title)))
SELECT coalesce((
    SELECT string_agg("p1"."Title", coalesce(@p1, ''))
    FROM (
        SELECT "p2"."Title"
        FROM "Posts" AS "p2"
        WHERE "p2"."AuthorId" = "p"."AuthorId"
        ORDER BY "p2"."Score" DESC, "p2"."Id"
    ) AS "p1"
), '') AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId) .Select(g => string.Join(", ", g.OrderBy(p => p.Id).Select(p => p.Body)))
SELECT coalesce((
    SELECT string_agg(coalesce("p1"."Body", ''), ', ')
    FROM (
        SELECT "p2"."Body"
        FROM "Posts" AS "p2"
        WHERE "p2"."AuthorId" = "p"."AuthorId"
        ORDER BY "p2"."Id"
    ) AS "p1"
), '') AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId) .Select(g => string.Join(',', g.OrderBy(p => p.Id).Select(p => p.Score)))
SELECT coalesce((
    SELECT string_agg(CAST("p1"."Score" AS TEXT), ',')
    FROM (
        SELECT "p2"."Score"
        FROM "Posts" AS "p2"
        WHERE "p2"."AuthorId" = "p"."AuthorId"
        ORDER BY "p2"."Id"
    ) AS "p1"
), '') AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId) .Select(g => string.Join("", g.Select(p => "x")))
SELECT string_agg('x', '') AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId) .Select(g => string.Join("-", g.Where(p => p.Score > 8).Select(p => "y")))
SELECT coalesce(string_agg('y', '-') FILTER (WHERE "p"."Score" > 8), '') AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId) .Select(g => string.Join("; ", g.OrderBy(p => p.Id).Select(p => p.State)))
SELECT coalesce((
    SELECT string_agg(CASE WHEN "p1"."State" = 0 THEN 'Draft' WHEN "p1"."State" = 1 THEN 'Open' WHEN "p1"."State" = 2 THEN 'Locked' WHEN "p1"."State" = 10 THEN 'Removed' ELSE CAST("p1"."State" AS TEXT) END, '; ')
    FROM (
        SELECT "p2"."State"
        FROM "Posts" AS "p2"
        WHERE "p2"."AuthorId" = "p"."AuthorId"
        ORDER BY "p2"."Id"
    ) AS "p1"
), '') AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId) .Select(g => string.Join("; ", g.Select(p => p.State).Distinct().OrderBy(t => t)))
SELECT coalesce((
    SELECT string_agg(CASE WHEN "p1"."State" = 0 THEN 'Draft' WHEN "p1"."State" = 1 THEN 'Open' WHEN "p1"."State" = 2 THEN 'Locked' WHEN "p1"."State" = 10 THEN 'Removed' ELSE CAST("p1"."State" AS TEXT) END, '; ')
    FROM (
        SELECT DISTINCT "p2"."State"
        FROM "Posts" AS "p2"
        WHERE "p2"."AuthorId" = "p"."AuthorId"
        ORDER BY "p2"."State"
    ) AS "p1"
), '') AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId) .Select(g => string.Join("; ", g.Where(p => p.Score > 5).OrderBy(p => p.Id).Select(p => p.Title)))
SELECT coalesce((
    SELECT string_agg("p1"."Title", '; ')
    FROM (
        SELECT "p2"."Title"
        FROM "Posts" AS "p2"
        WHERE "p2"."AuthorId" = "p"."AuthorId" AND "p2"."Score" > 5
        ORDER BY "p2"."Id"
    ) AS "p1"
), '') AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId) .Select(g => string.Join("; ", g.OrderBy(p => p.Id).Take(2).Select(p => p.Title)))
SELECT coalesce((
    SELECT string_agg("p1"."Title", '; ')
    FROM (
        SELECT "p2"."Title"
        FROM "Posts" AS "p2"
        WHERE "p2"."AuthorId" = "p"."AuthorId"
        ORDER BY "p2"."Id"
        LIMIT @p1
    ) AS "p1"
), '') AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId) .Select(g => string.Concat(g.OrderBy(p => p.Id).Select(p => p.Title)))
SELECT coalesce((
    SELECT string_agg("p1"."Title", '')
    FROM (
        SELECT "p2"."Title"
        FROM "Posts" AS "p2"
        WHERE "p2"."AuthorId" = "p"."AuthorId"
        ORDER BY "p2"."Id"
    ) AS "p1"
), '') AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.OrderByDescending(p => p.Id).GroupBy(p => p.AuthorId) .Select(g => string.Join(", ", g.Select(p => p.Title)))
SELECT coalesce((
    SELECT string_agg("p1"."Title", ', ')
    FROM (
        SELECT "p2"."Title"
        FROM "Posts" AS "p2"
        WHERE "p2"."AuthorId" = "p"."AuthorId"
        ORDER BY "p2"."Id" DESC
    ) AS "p1"
), '') AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.Author) .Select(g => g.Key.Name + ": " + string.Join(", ", g.OrderBy(p => p.Title).Select(p => p.Title)))
SELECT any_value("a"."Name") || ': ' || coalesce((
    SELECT string_agg("p1"."Title", ', ')
    FROM (
        SELECT "p2"."Title"
        FROM "Posts" AS "p2"
        WHERE "p2"."AuthorId" = "a"."Id"
        ORDER BY "p2"."Title"
    ) AS "p1"
), '') AS "value"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
GROUP BY "a"."Id";

-- s => s.Comments.GroupBy(c => c.ParentId) .Select(g => new { g.Key, T = string.Join("|", g.OrderBy(c => c.Id).Select(c => c.Author.Name)) })
SELECT "c"."ParentId" AS "Key", coalesce((
    SELECT string_agg("c1"."Name", '|')
    FROM (
        SELECT "a"."Name"
        FROM "Comments" AS "c2"
        INNER JOIN "Users" AS "a" ON "a"."Id" = "c2"."AuthorId"
        WHERE "c2"."ParentId" IS NOT DISTINCT FROM "c"."ParentId"
        ORDER BY "c2"."Id"
    ) AS "c1"
), '') AS "T"
FROM "Comments" AS "c"
GROUP BY "c"."ParentId";

-- s => s.Comments.GroupBy(c => c.PostId) .Select(g => string.Join(",", g.OrderBy(c => c.Id).Select(c => c.Rating)))
SELECT coalesce((
    SELECT string_agg(coalesce(CAST("c1"."Rating" AS TEXT), ''), ',')
    FROM (
        SELECT "c2"."Rating"
        FROM "Comments" AS "c2"
        WHERE "c2"."PostId" = "c"."PostId"
        ORDER BY "c2"."Id"
    ) AS "c1"
), '') AS "value"
FROM "Comments" AS "c"
GROUP BY "c"."PostId";

-- s => s.Posts.GroupBy(p => p.AuthorId, p => p.Title) .Select(g => string.Join(",", g.OrderBy(t => t)))
SELECT coalesce((
    SELECT string_agg("p1"."Title", ',')
    FROM (
        SELECT "p2"."Title"
        FROM "Posts" AS "p2"
        WHERE "p2"."AuthorId" = "p"."AuthorId"
        ORDER BY "p2"."Title"
    ) AS "p1"
), '') AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId) .Where(g => string.Join(",", g.OrderBy(p => p.Id).Select(p => p.Title)).Length > 40).Select(g => g.Key)
SELECT "p"."AuthorId"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId"
HAVING orm_length(coalesce((
    SELECT string_agg("p1"."Title", ',')
    FROM (
        SELECT "p2"."Title"
        FROM "Posts" AS "p2"
        WHERE "p2"."AuthorId" = "p"."AuthorId"
        ORDER BY "p2"."Id"
    ) AS "p1"
), '')) > 40;

-- s => s.Posts.Select(p => new { p.Id, T = string.Join(", ", p.Comments.OrderBy(c => c.Id).Select(c => c.Text)), })
SELECT "p"."Id", coalesce((
    SELECT string_agg("c"."Text", ', ')
    FROM (
        SELECT "c1"."Text"
        FROM "Comments" AS "c1"
        WHERE "c1"."PostId" = "p"."Id"
        ORDER BY "c1"."Id"
    ) AS "c"
), '') AS "T"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => string.Join(", ", p.Comments.OrderByDescending(c => c.Id).Select(c => c.Id)))
SELECT coalesce((
    SELECT string_agg(CAST("c"."Id" AS TEXT), ', ')
    FROM (
        SELECT "c1"."Id"
        FROM "Comments" AS "c1"
        WHERE "c1"."PostId" = "p"."Id"
        ORDER BY "c1"."Id" DESC
    ) AS "c"
), '') AS "value"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => string.Join(", ", p.Comments.Select(c => "c")))
SELECT coalesce((
    SELECT string_agg('c', ', ')
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id"
), '') AS "value"
FROM "Posts" AS "p";

-- s => s.Users.Select(u => string.Join("+", u.Posts.Select(p => p.State).Distinct().OrderBy(t => t)))
SELECT coalesce((
    SELECT string_agg(CASE WHEN "p"."State" = 0 THEN 'Draft' WHEN "p"."State" = 1 THEN 'Open' WHEN "p"."State" = 2 THEN 'Locked' WHEN "p"."State" = 10 THEN 'Removed' ELSE CAST("p"."State" AS TEXT) END, '+')
    FROM (
        SELECT DISTINCT "p1"."State"
        FROM "Posts" AS "p1"
        WHERE "p1"."AuthorId" = "u"."Id"
        ORDER BY "p1"."State"
    ) AS "p"
), '') AS "value"
FROM "Users" AS "u";

-- s => s.Users.OrderBy(u => string.Join(",", u.Posts.OrderBy(p => p.Id).Select(p => p.Title))) .ThenBy(u => u.Id).Select(u => u.Id)
SELECT "u"."Id"
FROM "Users" AS "u"
ORDER BY coalesce((
    SELECT string_agg("p"."Title", ',')
    FROM (
        SELECT "p1"."Title"
        FROM "Posts" AS "p1"
        WHERE "p1"."AuthorId" = "u"."Id"
        ORDER BY "p1"."Id"
    ) AS "p"
), ''), "u"."Id";

-- s => s.Users.Where(u => string.Join("", u.Posts.Select(p => "x")) == "xxx").Select(u => u.Id)
SELECT "u"."Id"
FROM "Users" AS "u"
WHERE coalesce((
    SELECT string_agg('x', '')
    FROM "Posts" AS "p"
    WHERE "p"."AuthorId" = "u"."Id"
), '') = 'xxx';

-- s => s.Orders.Select(o => string.Join( "; ", o.Lines.OrderBy(l => l.Position).Select(l => l.Quantity + " x " + l.Product.Name)))
SELECT coalesce((
    SELECT string_agg("o1"."value", '; ')
    FROM (
        SELECT CAST("o2"."Quantity" AS TEXT) || ' x ' || "p"."Name" AS "value"
        FROM "OrderLines" AS "o2"
        INNER JOIN "Products" AS "p" ON "p"."Catalog" = "o2"."ProductCatalog" AND "p"."Number" = "o2"."ProductNumber"
        WHERE "o2"."OrderId" = "o"."Id"
        ORDER BY "o2"."Position"
    ) AS "o1"
), '') AS "value"
FROM "Orders" AS "o";

-- s => s.Orders.Select(o => string.Concat(o.Lines.OrderBy(l => l.Position).Select(l => l.ProductCatalog)))
SELECT coalesce((
    SELECT string_agg("o1"."ProductCatalog", '')
    FROM (
        SELECT "o2"."ProductCatalog"
        FROM "OrderLines" AS "o2"
        WHERE "o2"."OrderId" = "o"."Id"
        ORDER BY "o2"."Position"
    ) AS "o1"
), '') AS "value"
FROM "Orders" AS "o";

-- s => s.Posts.Select(p => string.Join(p.Title, p.Comments.OrderBy(c => c.Id).Select(c => c.Id)))
SELECT coalesce((
    SELECT string_agg(CAST("c"."Id" AS TEXT), "p"."Title")
    FROM (
        SELECT "c1"."Id"
        FROM "Comments" AS "c1"
        WHERE "c1"."PostId" = "p"."Id"
        ORDER BY "c1"."Id"
    ) AS "c"
), '') AS "value"
FROM "Posts" AS "p";

