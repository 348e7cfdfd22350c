-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, Count = g.Count(), Long = g.LongCount(), Sum = g.Sum(p => p.Score), Min = g.Min(p => p.Score), Max = g.Max(p => p.Score), Average = g.Average(p => p.Score), })
SELECT "p"."AuthorId" AS "Key", COUNT(*) AS "Count", COUNT(*) AS "Long", SUM("p"."Score") AS "Sum",
    MIN("p"."Score") AS "Min", MAX("p"."Score") AS "Max", AVG(CAST("p"."Score" AS DOUBLE PRECISION)) AS "Average"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Comments.GroupBy(c => c.PostId).Select(g => new { g.Key, Sum = g.Sum(c => c.Rating), Min = g.Min(c => c.Rating), Max = g.Max(c => c.Rating), Average = g.Average(c => c.Rating), })
SELECT "c"."PostId" AS "Key", coalesce(SUM("c"."Rating"), 0) AS "Sum", MIN("c"."Rating") AS "Min",
    MAX("c"."Rating") AS "Max", AVG(CAST("c"."Rating" AS DOUBLE PRECISION)) AS "Average"
FROM "Comments" AS "c"
GROUP BY "c"."PostId";

-- s => s.Orders.GroupBy(o => o.CustomerId).Select(g => new { g.Key, Sum = g.Sum(o => o.Total), Min = g.Min(o => o.Total), Max = g.Max(o => o.Total), Average = g.Average(o => o.Total), })
SELECT "o"."CustomerId" AS "Key", orm_dec_sum("o"."Total") AS "Sum", MIN("o"."Total") AS "Min",
    MAX("o"."Total") AS "Max", orm_dec_avg("o"."Total") AS "Average"
FROM "Orders" AS "o"
GROUP BY "o"."CustomerId";

-- s => s.Orders.GroupBy(o => o.CustomerId).Select(g => new { g.Key, Sum = g.Sum(o => o.Discount), Min = g.Min(o => o.Discount), Max = g.Max(o => o.Discount), Average = g.Average(o => o.Discount), })
SELECT "o"."CustomerId" AS "Key", coalesce(orm_dec_sum("o"."Discount"), 0) AS "Sum", MIN("o"."Discount") AS "Min",
    MAX("o"."Discount") AS "Max", orm_dec_avg("o"."Discount") AS "Average"
FROM "Orders" AS "o"
GROUP BY "o"."CustomerId";

-- s => s.Specimens.GroupBy(x => x.Boolean).Select(g => new { g.Key, Sum = g.Sum(x => x.MaybeDouble), Min = g.Min(x => x.MaybeDouble), Average = g.Average(x => x.MaybeDouble), Single = g.Sum(x => x.Single), Singles = g.Average(x => x.MaybeSingle), })
SELECT "s"."Boolean" AS "Key", coalesce(SUM("s"."MaybeDouble"), DOUBLE PRECISION '0') AS "Sum",
    MIN("s"."MaybeDouble") AS "Min", AVG("s"."MaybeDouble") AS "Average", SUM("s"."Single") AS "Single",
    AVG("s"."MaybeSingle") AS "Singles"
FROM "Specimens" AS "s"
GROUP BY "s"."Boolean";

-- s => s.Specimens.GroupBy(x => x.MaybeBoolean).Select(g => new { g.Key, Short = g.Max(x => x.Int16), Byte = g.Min(x => x.MaybeByte), Signed = g.Max(x => x.MaybeSByte), Int64 = g.Max(x => x.Int64), UInt32 = g.Max(x => x.UInt32), })
SELECT "s"."MaybeBoolean" AS "Key", MAX("s"."Int16") AS "Short", MIN("s"."MaybeByte") AS "Byte",
    MAX("s"."MaybeSByte") AS "Signed", MAX("s"."Int64") AS "Int64", MAX("s"."UInt32") AS "UInt32"
FROM "Specimens" AS "s"
GROUP BY "s"."MaybeBoolean";

-- s => s.Specimens.GroupBy(x => x.MaybeBoolean).Select(g => new { g.Key, Text = g.Max(x => x.MaybeString), Date = g.Min(x => x.MaybeDateOnly), Time = g.Max(x => x.TimeOnly), Span = g.Max(x => x.MaybeTimeSpan), Moment = g.Max(x => x.DateTime), Offset = g.Min(x => x.MaybeDateTimeOffset), Guid = g.Max(x => x.Guid), })
SELECT "s"."MaybeBoolean" AS "Key", MAX("s"."MaybeString") AS "Text", MIN("s"."MaybeDateOnly") AS "Date",
    MAX("s"."TimeOnly") AS "Time", MAX("s"."MaybeTimeSpan") AS "Span", MAX("s"."DateTime") AS "Moment",
    MIN("s"."MaybeDateTimeOffset") AS "Offset", MAX("s"."Guid") AS "Guid"
FROM "Specimens" AS "s"
GROUP BY "s"."MaybeBoolean";

-- s => s.Specimens.GroupBy(x => x.Boolean) .Select(g => new { g.Key, Day = g.Max(x => x.Weekday), Maybe = g.Min(x => x.MaybeWeekday) })
SELECT "s"."Boolean" AS "Key", MAX("s"."Weekday") AS "Day", MIN("s"."MaybeWeekday") AS "Maybe"
FROM "Specimens" AS "s"
GROUP BY "s"."Boolean";

-- s => s.Specimens.GroupBy(x => x.MaybeInt32) .Select(g => new { g.Key, Bool = g.Max(x => x.Boolean), Letter = g.Max(x => x.Char) })
SELECT "s"."MaybeInt32" AS "Key", MAX("s"."Boolean") AS "Bool", MAX("s"."Char") AS "Letter"
FROM "Specimens" AS "s"
GROUP BY "s"."MaybeInt32";

-- s => s.Specimens.GroupBy(x => x.MaybeInt32).Select(g => g.Sum(x => x.MaybeInt64 % 100))
SELECT coalesce(CAST(SUM(CAST("s"."MaybeInt64" AS BIGINT) % 100) AS BIGINT), 0) AS "value"
FROM "Specimens" AS "s"
GROUP BY "s"."MaybeInt32";

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, S = g.Sum(p => p.Score * 2 + 1) })
SELECT "p"."AuthorId" AS "Key", SUM("p"."Score" * 2 + 1) AS "S"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.Sum(p => p.Score) / g.Count())
SELECT SUM("p"."Score") / COUNT(*) AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => (double)g.Sum(p => p.Score) / g.Count())
SELECT orm_divide(CAST(SUM("p"."Score") AS DOUBLE PRECISION), CAST(COUNT(*) AS DOUBLE PRECISION)) AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.Max(p => p.Score) - g.Min(p => p.Score))
SELECT MAX("p"."Score") - MIN("p"."Score") AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.Count() > 2 ? "busy" : "idle")
SELECT CASE WHEN COUNT(*) > 2 THEN 'busy' ELSE 'idle' END AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.Sum(p => p.State == PostState.Open ? 1 : 0))
SELECT SUM(CASE WHEN "p"."State" = 1 THEN 1 ELSE 0 END) AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => "author " + g.Key + ": " + g.Count())
SELECT 'author ' || CAST("p"."AuthorId" AS TEXT) || ': ' || CAST(COUNT(*) AS TEXT) AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Orders.GroupBy(o => o.Status).Select(g => g.Sum(o => o.Total - (o.Discount ?? 0m)))
SELECT orm_dec_sum(orm_dec_sub("o"."Total", coalesce("o"."Discount", 0))) AS "value"
FROM "Orders" AS "o"
GROUP BY "o"."Status";

-- s => s.OrderLines.GroupBy(l => l.OrderId).Select(g => g.Sum(l => l.Quantity * l.UnitPrice))
SELECT orm_dec_sum(orm_dec_mul(CAST("o"."Quantity" AS NUMERIC), "o"."UnitPrice")) AS "value"
FROM "OrderLines" AS "o"
GROUP BY "o"."OrderId";

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.Max(p => p.Title.Length))
SELECT MAX(orm_length("p"."Title")) AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.Average(p => (double)p.Score))
SELECT AVG(CAST("p"."Score" AS DOUBLE PRECISION)) AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.Average(p => (decimal)p.Score))
SELECT orm_dec_avg(CAST("p"."Score" AS NUMERIC)) AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.Sum(p => (long)p.Score))
SELECT CAST(SUM("p"."Score") AS BIGINT) AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.CommunityId).Select(g => new { g.Key, N = g.Sum(p => p.Comments.Count()) })
SELECT "p"."CommunityId" AS "Key", SUM((
    SELECT COUNT(*)
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id"
)) AS "N"
FROM "Posts" AS "p"
GROUP BY "p"."CommunityId";

-- s => s.Posts.GroupBy(p => p.CommunityId).Select(g => new { g.Key, K = g.Max(p => p.Author.Karma) })
SELECT "p"."CommunityId" AS "Key", MAX("a"."Karma") AS "K"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
GROUP BY "p"."CommunityId";

-- s => s.Posts.GroupBy(p => p.CommunityId).Select(g => g.Count(p => p.Author.IsBanned))
SELECT COUNT(*) FILTER (WHERE "a"."IsBanned" = TRUE) AS "value"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
GROUP BY "p"."CommunityId";

-- s => s.Posts.GroupBy(p => p.CommunityId).Select(g => g.Count(p => p.Comments.Any(c => c.Rating > 2)))
SELECT COUNT(*) FILTER (WHERE EXISTS (
    SELECT 1
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id" AND "c"."Rating" > 2
)) AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."CommunityId";

-- s => s.Comments.GroupBy(c => c.PostId).Select(g => g.Max(c => c.Parent!.Rating))
SELECT MAX("p"."Rating") AS "value"
FROM "Comments" AS "c"
LEFT JOIN "Comments" AS "p" ON "p"."Id" = "c"."ParentId"
GROUP BY "c"."PostId";

-- s => s.Comments.GroupBy(c => c.Author.Name).Select(g => new { g.Key, P = g.Max(c => c.Post.Score) })
SELECT "a"."Name" AS "Key", MAX("p"."Score") AS "P"
FROM "Comments" AS "c"
INNER JOIN "Users" AS "a" ON "a"."Id" = "c"."AuthorId"
INNER JOIN "Posts" AS "p" ON "p"."Id" = "c"."PostId"
GROUP BY "a"."Name";

-- s => s.Orders.GroupBy(o => o.Customer.City) .Select(g => new { g.Key, Worth = g.Sum(o => o.Lines.Sum(l => l.Quantity * l.UnitPrice)) })
SELECT "c"."City" AS "Key", orm_dec_sum(coalesce((
    SELECT orm_dec_sum(orm_dec_mul(CAST("o1"."Quantity" AS NUMERIC), "o1"."UnitPrice"))
    FROM "OrderLines" AS "o1"
    WHERE "o1"."OrderId" = "o"."Id"
), 0)) AS "Worth"
FROM "Orders" AS "o"
INNER JOIN "Customers" AS "c" ON "c"."Id" = "o"."CustomerId"
GROUP BY "c"."City";

-- s => s.Orders.GroupBy(o => o.Status).Select(g => g.All(o => o.Lines.Any()))
SELECT COUNT(*) FILTER (WHERE NOT EXISTS (
    SELECT 1
    FROM "OrderLines" AS "o1"
    WHERE "o1"."OrderId" = "o"."Id"
)) = 0 AS "value"
FROM "Orders" AS "o"
GROUP BY "o"."Status";

-- s => s.Posts.GroupBy(p => p.CommunityId) .Select(g => g.Sum(p => p.Comments.GroupBy(c => c.AuthorId).Count()))
SELECT SUM((
    SELECT COUNT(*)
    FROM (
        SELECT "c1"."AuthorId"
        FROM "Comments" AS "c1"
        WHERE "c1"."PostId" = "p"."Id"
        GROUP BY "c1"."AuthorId"
    ) AS "c"
)) AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."CommunityId";

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, N = g.Count(p => p.Score > 0) })
SELECT "p"."AuthorId" AS "Key", COUNT(*) FILTER (WHERE "p"."Score" > 0) AS "N"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, N = g.LongCount(p => p.Body == null) })
SELECT "p"."AuthorId" AS "Key", COUNT(*) FILTER (WHERE "p"."Body" IS NULL) AS "N"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.Where(p => p.Score > 0).Count())
SELECT COUNT(*) FILTER (WHERE "p"."Score" > 0) AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.Where(p => p.Score > 0).Sum(p => p.Score))
SELECT coalesce(SUM("p"."Score") FILTER (WHERE "p"."Score" > 0), 0) AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId) .Select(g => g.Where(p => p.Score > 0).Where(p => p.State == PostState.Open).Count(p => p.Body != null))
SELECT COUNT(*) FILTER (WHERE "p"."Score" > 0 AND "p"."State" = 1 AND "p"."Body" IS NOT NULL) AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.Where(p => p.Score > 5).Max(p => (int?)p.Score))
SELECT MAX("p"."Score") FILTER (WHERE "p"."Score" > 5) AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => g.Where(p => p.Score > 5).Average(p => (int?)p.Score))
SELECT AVG(CAST("p"."Score" AS DOUBLE PRECISION)) FILTER (WHERE "p"."Score" > 5) AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Orders.GroupBy(o => o.CustomerId).Select(g => g.Where(o => o.Discount == null).Sum(o => o.Total))
SELECT coalesce(orm_dec_sum("o"."Total") FILTER (WHERE "o"."Discount" IS NULL), 0) AS "value"
FROM "Orders" AS "o"
GROUP BY "o"."CustomerId";

-- s => s.Comments.GroupBy(c => c.PostId).Select(g => g.Count(c => c.Rating > Least))
SELECT COUNT(*) FILTER (WHERE "c"."Rating" > @p1) AS "value"
FROM "Comments" AS "c"
GROUP BY "c"."PostId";

-- s => s.Comments.GroupBy(c => c.PostId).Select(g => g.Count(c => !(c.Rating > Least)))
SELECT COUNT(*) FILTER (WHERE "c"."Rating" > @p1 IS NOT TRUE) AS "value"
FROM "Comments" AS "c"
GROUP BY "c"."PostId";

-- s => s.Comments.GroupBy(c => c.PostId).Select(g => g.Count(c => c.Rating != 3))
SELECT COUNT(*) FILTER (WHERE "c"."Rating" IS DISTINCT FROM 3) AS "value"
FROM "Comments" AS "c"
GROUP BY "c"."PostId";

-- s => s.Comments.GroupBy(c => c.PostId).Select(g => g.Select(c => c.Rating).Count(r => r == null))
SELECT COUNT(*) FILTER (WHERE "c"."Rating" IS NULL) AS "value"
FROM "Comments" AS "c"
GROUP BY "c"."PostId";

-- s => s.Comments.GroupBy(c => c.PostId) .Select(g => g.Select(c => c.Rating).Where(r => r != null).Sum())
SELECT coalesce(SUM("c"."Rating") FILTER (WHERE "c"."Rating" IS NOT NULL), 0) AS "value"
FROM "Comments" AS "c"
GROUP BY "c"."PostId";

-- s => s.Specimens.GroupBy(x => x.Boolean).Select(g => g.Count(x => x.MaybeInt32 == x.OtherInt32))
SELECT COUNT(*) FILTER (WHERE "s"."MaybeInt32" IS NOT DISTINCT FROM "s"."OtherInt32") AS "value"
FROM "Specimens" AS "s"
GROUP BY "s"."Boolean";

-- s => s.Specimens.GroupBy(x => x.Boolean).Select(g => g.Count(x => x.MaybeInt32 < x.OtherInt32))
SELECT COUNT(*) FILTER (WHERE "s"."MaybeInt32" < "s"."OtherInt32") AS "value"
FROM "Specimens" AS "s"
GROUP BY "s"."Boolean";

-- s => s.Posts.GroupBy(p => p.CommunityId).Select(g => g.Select(p => p.AuthorId).Distinct().Count())
SELECT COUNT(DISTINCT "p"."AuthorId") AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."CommunityId";

-- s => s.Posts.GroupBy(p => p.CommunityId).Select(g => g.Select(p => p.Body).Distinct().Count())
SELECT COUNT(DISTINCT "p"."Body") + CASE WHEN COUNT(*) > COUNT("p"."Body") THEN 1 ELSE 0 END AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."CommunityId";

-- s => s.Posts.GroupBy(p => p.CommunityId).Select(g => g.Select(p => p.Body).Distinct().LongCount())
SELECT COUNT(DISTINCT "p"."Body") + CASE WHEN COUNT(*) > COUNT("p"."Body") THEN 1 ELSE 0 END AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."CommunityId";

-- s => s.Posts.GroupBy(p => p.CommunityId).Select(g => g.Select(p => p.Score).Distinct().Sum())
SELECT SUM(DISTINCT "p"."Score") AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."CommunityId";

-- s => s.Posts.GroupBy(p => p.CommunityId).Select(g => g.Select(p => p.Score).Distinct().Average())
SELECT AVG(DISTINCT CAST("p"."Score" AS DOUBLE PRECISION)) AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."CommunityId";

-- s => s.Posts.GroupBy(p => p.CommunityId).Select(g => g.Select(p => p.Score).Distinct().Max())
SELECT MAX("p"."Score") AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."CommunityId";

-- s => s.Posts.GroupBy(p => p.CommunityId).Select(g => g.Select(p => p.State).Distinct().Count())
SELECT COUNT(DISTINCT "p"."State") AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."CommunityId";

-- s => s.Posts.GroupBy(p => p.CommunityId) .Select(g => g.Where(p => p.Score > 0).Select(p => p.AuthorId).Distinct().Count())
SELECT COUNT(DISTINCT "p"."AuthorId") FILTER (WHERE "p"."Score" > 0) AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."CommunityId";

-- s => s.Posts.GroupBy(p => p.CommunityId) .Select(g => g.Select(p => p.Body).Distinct().Where(b => b != null).Count())
SELECT COUNT(DISTINCT "p"."Body") FILTER (WHERE "p"."Body" IS NOT NULL) + CASE WHEN COUNT(*) FILTER (WHERE "p"."Body" IS NOT NULL) > COUNT("p"."Body") FILTER (WHERE "p"."Body" IS NOT NULL) THEN 1 ELSE 0 END AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."CommunityId";

-- s => s.Posts.GroupBy(p => p.CommunityId) .Select(g => g.Select(p => new { p.AuthorId, p.State }).Distinct().Count())
SELECT (
    SELECT COUNT(*)
    FROM (
        SELECT DISTINCT "p2"."AuthorId", "p2"."State"
        FROM "Posts" AS "p2"
        WHERE "p2"."CommunityId" = "p"."CommunityId"
    ) AS "p1"
) AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."CommunityId";

-- s => s.Posts.GroupBy(p => p.CommunityId) .Select(g => g.Select(p => p.Body).Distinct().Select(b => b == null ? 0 : 1).Sum())
SELECT coalesce((
    SELECT SUM(CASE WHEN "p1"."Body" IS NULL THEN 0 ELSE 1 END)
    FROM (
        SELECT DISTINCT "p2"."Body"
        FROM "Posts" AS "p2"
        WHERE "p2"."CommunityId" = "p"."CommunityId"
    ) AS "p1"
), 0) AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."CommunityId";

-- s => s.Orders.GroupBy(o => o.Status).Select(g => g.Select(o => o.Discount).Distinct().Count())
SELECT COUNT(DISTINCT "o"."Discount") + CASE WHEN COUNT(*) > COUNT("o"."Discount") THEN 1 ELSE 0 END AS "value"
FROM "Orders" AS "o"
GROUP BY "o"."Status";

-- s => s.Orders.GroupBy(o => o.Status).Select(g => g.Select(o => o.Total).Distinct().Sum())
SELECT orm_dec_sum(DISTINCT "o"."Total") AS "value"
FROM "Orders" AS "o"
GROUP BY "o"."Status";

-- s => s.Posts.GroupBy(p => p.CommunityId).Select(g => g.Distinct().Count())
SELECT (
    SELECT COUNT(*)
    FROM (
        SELECT DISTINCT "p2"."Id", "p2"."Title", "p2"."Body", "p2"."Score", "p2"."CreatedAt",
            "p2"."EditedAt", "p2"."State", "p2"."AuthorId", "p2"."CommunityId"
        FROM "Posts" AS "p2"
        WHERE "p2"."CommunityId" = "p"."CommunityId"
    ) AS "p1"
) AS "value"
FROM "Posts" AS "p"
GROUP BY "p"."CommunityId";

-- s => s.Comments.GroupBy(c => c.PostId).Select(g => g.Select(c => c.Author.Karma).Distinct().Count())
SELECT COUNT(DISTINCT "a"."Karma") AS "value"
FROM "Comments" AS "c"
INNER JOIN "Users" AS "a" ON "a"."Id" = "c"."AuthorId"
GROUP BY "c"."PostId";

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, Any = g.Any() })
SELECT "p"."AuthorId" AS "Key", TRUE AS "Any"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, Any = g.Any(p => p.Score > 5) })
SELECT "p"."AuthorId" AS "Key", COUNT(*) FILTER (WHERE "p"."Score" > 5) > 0 AS "Any"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, All = g.All(p => p.Score > 0) })
SELECT "p"."AuthorId" AS "Key", COUNT(*) FILTER (WHERE "p"."Score" <= 0) = 0 AS "All"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId";

-- s => s.Comments.GroupBy(c => c.PostId).Select(g => g.All(c => c.Rating > 1))
SELECT COUNT(*) FILTER (WHERE "c"."Rating" > 1 IS NOT TRUE) = 0 AS "value"
FROM "Comments" AS "c"
GROUP BY "c"."PostId";

-- s => s.Comments.GroupBy(c => c.PostId).Select(g => g.All(c => c.Rating != 1))
SELECT COUNT(*) FILTER (WHERE "c"."Rating" IS NOT DISTINCT FROM 1) = 0 AS "value"
FROM "Comments" AS "c"
GROUP BY "c"."PostId";

-- s => s.Comments.GroupBy(c => c.PostId).Select(g => g.Any(c => !(c.Rating > 1)))
SELECT COUNT(*) FILTER (WHERE "c"."Rating" > 1 IS NOT TRUE) > 0 AS "value"
FROM "Comments" AS "c"
GROUP BY "c"."PostId";

-- s => s.Comments.GroupBy(c => c.PostId).Select(g => g.Where(c => c.Rating > 1).All(c => c.Rating < 4))
SELECT COUNT(*) FILTER (WHERE "c"."Rating" > 1 AND "c"."Rating" < 4 IS NOT TRUE) = 0 AS "value"
FROM "Comments" AS "c"
GROUP BY "c"."PostId";

-- s => s.Comments.GroupBy(c => c.PostId).Select(g => g.Select(c => c.Rating).Contains(3))
SELECT COUNT(*) FILTER (WHERE "c"."Rating" = 3) > 0 AS "value"
FROM "Comments" AS "c"
GROUP BY "c"."PostId";

-- s => s.Comments.GroupBy(c => c.PostId).Select(g => g.Select(c => c.Rating).Contains(null))
SELECT COUNT(*) FILTER (WHERE "c"."Rating" IS NULL) > 0 AS "value"
FROM "Comments" AS "c"
GROUP BY "c"."PostId";

-- s => s.Comments.GroupBy(c => c.PostId).Select(g => g.Select(c => c.AuthorId).Contains(g.Key))
SELECT COUNT(*) FILTER (WHERE "c"."AuthorId" = "c"."PostId") > 0 AS "value"
FROM "Comments" AS "c"
GROUP BY "c"."PostId";

-- s => s.Comments.GroupBy(c => c.PostId).Where(g => g.Any(c => c.Parent == null)).Select(g => g.Key)
SELECT "c"."PostId"
FROM "Comments" AS "c"
LEFT JOIN "Comments" AS "p" ON "p"."Id" = "c"."ParentId"
GROUP BY "c"."PostId"
HAVING COUNT(*) FILTER (WHERE "p"."Id" IS NULL) > 0;

-- s => s.Comments.GroupBy(c => c.PostId).Where(g => !g.All(c => c.Parent == null)).Select(g => g.Key)
SELECT "c"."PostId"
FROM "Comments" AS "c"
LEFT JOIN "Comments" AS "p" ON "p"."Id" = "c"."ParentId"
GROUP BY "c"."PostId"
HAVING COUNT(*) FILTER (WHERE "p"."Id" IS NOT NULL) <> 0;

