-- s => s.Specimens.OrderBy(x => x.Id)
SELECT "s"."Id", "s"."Boolean", "s"."MaybeBoolean", "s"."SByte", "s"."MaybeSByte", "s"."Byte",
    "s"."MaybeByte", "s"."Int16", "s"."MaybeInt16", "s"."UInt16", "s"."MaybeUInt16", "s"."Int32",
    "s"."MaybeInt32", "s"."UInt32", "s"."MaybeUInt32", "s"."Int64", "s"."MaybeInt64", "s"."UInt64",
    "s"."MaybeUInt64", "s"."Char", "s"."MaybeChar", "s"."Single", "s"."MaybeSingle", "s"."Double",
    "s"."MaybeDouble", "s"."Decimal", "s"."MaybeDecimal", "s"."String", "s"."MaybeString",
    "s"."Bytes", "s"."MaybeBytes", "s"."DateTime", "s"."MaybeDateTime", "s"."WallClock",
    "s"."DateTimeOffset", "s"."MaybeDateTimeOffset", "s"."DateOnly", "s"."MaybeDateOnly",
    "s"."TimeOnly", "s"."MaybeTimeOnly", "s"."TimeSpan", "s"."MaybeTimeSpan", "s"."Guid",
    "s"."MaybeGuid", "s"."Weekday", "s"."MaybeWeekday", "s"."NamedWeekday", "s"."MaybeNamedWeekday",
    "s"."Access", "s"."EdgeOfTime", "s"."OtherInt32", "s"."OtherString", "s"."OtherBoolean"
FROM "Specimens" AS "s"
ORDER BY "s"."Id";

-- s => s.Specimens.OrderByDescending(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."Id" DESC;

-- s => s.Specimens.OrderBy(x => x.Boolean).ThenBy(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."Boolean", "s"."Id";

-- s => s.Specimens.OrderBy(x => x.MaybeBoolean).ThenBy(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."MaybeBoolean" NULLS FIRST, "s"."Id";

-- s => s.Specimens.OrderBy(x => x.SByte).ThenBy(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."SByte", "s"."Id";

-- s => s.Specimens.OrderByDescending(x => x.Byte).ThenBy(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."Byte" DESC, "s"."Id";

-- s => s.Specimens.OrderBy(x => x.Int16).ThenBy(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."Int16", "s"."Id";

-- s => s.Specimens.OrderBy(x => x.UInt16).ThenBy(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."UInt16", "s"."Id";

-- s => s.Specimens.OrderBy(x => x.Int32).ThenByDescending(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."Int32", "s"."Id" DESC;

-- s => s.Specimens.OrderBy(x => x.MaybeInt32).ThenBy(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."MaybeInt32" NULLS FIRST, "s"."Id";

-- s => s.Specimens.OrderByDescending(x => x.MaybeInt32).ThenBy(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."MaybeInt32" DESC NULLS LAST, "s"."Id";

-- s => s.Specimens.OrderBy(x => x.UInt32).ThenBy(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."UInt32", "s"."Id";

-- s => s.Specimens.OrderBy(x => x.Int64).ThenBy(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."Int64", "s"."Id";

-- s => s.Specimens.OrderBy(x => x.UInt64).ThenBy(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."UInt64" < 0, "s"."UInt64", "s"."Id";

-- s => s.Specimens.OrderByDescending(x => x.MaybeUInt64).ThenBy(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."MaybeUInt64" < 0 DESC NULLS LAST, "s"."MaybeUInt64" DESC NULLS LAST, "s"."Id";

-- s => s.Specimens.OrderBy(x => x.Char).ThenBy(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."Char", "s"."Id";

-- s => s.Specimens.OrderBy(x => x.Single).ThenBy(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."Single", "s"."Id";

-- s => s.Specimens.OrderBy(x => x.Double).ThenBy(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."Double", "s"."Id";

-- s => s.Specimens.OrderBy(x => x.MaybeDouble).ThenBy(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."MaybeDouble" NULLS FIRST, "s"."Id";

-- s => s.Specimens.OrderBy(x => x.Decimal).ThenBy(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."Decimal", "s"."Id";

-- s => s.Specimens.OrderByDescending(x => x.MaybeDecimal).ThenBy(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."MaybeDecimal" DESC NULLS LAST, "s"."Id";

-- s => s.Specimens.OrderBy(x => x.String).ThenBy(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."String", "s"."Id";

-- s => s.Specimens.OrderByDescending(x => x.MaybeString).ThenBy(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."MaybeString" DESC NULLS LAST, "s"."Id";

-- s => s.Specimens.OrderBy(x => x.DateTime).ThenBy(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."DateTime", "s"."Id";

-- s => s.Specimens.OrderBy(x => x.MaybeDateTime).ThenBy(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."MaybeDateTime" NULLS FIRST, "s"."Id";

-- s => s.Specimens.OrderBy(x => x.WallClock).ThenBy(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."WallClock", "s"."Id";

-- s => s.Specimens.OrderBy(x => x.DateTimeOffset).ThenBy(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."DateTimeOffset", "s"."Id";

-- s => s.Specimens.OrderBy(x => x.DateOnly).ThenBy(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."DateOnly", "s"."Id";

-- s => s.Specimens.OrderBy(x => x.TimeOnly).ThenBy(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."TimeOnly", "s"."Id";

-- s => s.Specimens.OrderBy(x => x.TimeSpan).ThenBy(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."TimeSpan", "s"."Id";

-- s => s.Specimens.OrderBy(x => x.Guid).ThenBy(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."Guid", "s"."Id";

-- s => s.Specimens.OrderBy(x => x.MaybeGuid).ThenBy(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."MaybeGuid" NULLS FIRST, "s"."Id";

-- s => s.Specimens.OrderBy(x => x.Weekday).ThenBy(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."Weekday", "s"."Id";

-- s => s.Specimens.OrderBy(x => x.MaybeWeekday).ThenBy(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."MaybeWeekday" NULLS FIRST, "s"."Id";

-- s => s.Orders.OrderBy(o => o.Status).ThenByDescending(o => o.Id).Select(o => o.Id)
SELECT "o"."Id"
FROM "Orders" AS "o"
ORDER BY "o"."Status", "o"."Id" DESC;

-- s => s.Products.OrderBy(p => p.Catalog).ThenBy(p => p.Number)
SELECT "p"."Catalog", "p"."Number", "p"."Name", "p"."Price", "p"."Weight", "p"."Traits",
    "p"."Size", "p"."DiscontinuedOn", "p"."ReplacementCatalog", "p"."ReplacementNumber"
FROM "Products" AS "p"
ORDER BY "p"."Catalog", "p"."Number";

-- s => s.Products.OrderByDescending(p => p.Size).ThenBy(p => p.Catalog).ThenByDescending(p => p.Number)
SELECT "p"."Catalog", "p"."Number", "p"."Name", "p"."Price", "p"."Weight", "p"."Traits",
    "p"."Size", "p"."DiscontinuedOn", "p"."ReplacementCatalog", "p"."ReplacementNumber"
FROM "Products" AS "p"
ORDER BY "p"."Size" DESC NULLS LAST, "p"."Catalog", "p"."Number" DESC;

-- s => s.Specimens.OrderBy(x => x.Int32 * -1).ThenBy(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."Int32" * -1, "s"."Id";

-- s => s.Specimens.OrderBy(x => x.Id % 5).ThenBy(x => x.Id / 5).ThenBy(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."Id" % 5, "s"."Id" / 5, "s"."Id";

-- s => s.Specimens.OrderBy(x => x.MaybeInt32 ?? 0).ThenBy(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY coalesce("s"."MaybeInt32", 0), "s"."Id";

-- s => s.Specimens.OrderBy(x => x.MaybeInt32 == null).ThenBy(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."MaybeInt32" IS NULL, "s"."Id";

-- s => s.Specimens.OrderBy(x => x.Boolean ? x.Id : -x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY CASE WHEN "s"."Boolean" = TRUE THEN "s"."Id" ELSE -"s"."Id" END;

-- s => s.Specimens.OrderBy(x => x.Decimal - x.Int32).ThenBy(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY orm_dec_sub("s"."Decimal", CAST("s"."Int32" AS NUMERIC)), "s"."Id";

-- s => s.Posts.OrderBy(p => p.Author.Name).ThenBy(p => p.Id).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
ORDER BY "a"."Name", "p"."Id";

-- s => s.Posts.OrderByDescending(p => p.Comments.Count()).ThenBy(p => p.Id).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
ORDER BY (
    SELECT COUNT(*)
    FROM "Comments" AS "c"
    WHERE "c"."PostId" = "p"."Id"
) DESC, "p"."Id";

-- s => s.Posts.OrderBy(p => p.Comments.Any()).ThenBy(p => p.Community.Name).ThenBy(p => p.Id)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
INNER JOIN "Communities" AS "c" ON "c"."Id" = "p"."CommunityId"
ORDER BY EXISTS (
    SELECT 1
    FROM "Comments" AS "c1"
    WHERE "c1"."PostId" = "p"."Id"
), "c"."Name", "p"."Id";

-- s => s.Posts.Select(p => p.Score).Order()
SELECT "p"."Score"
FROM "Posts" AS "p"
ORDER BY "p"."Score";

-- s => s.Posts.Select(p => p.Title).OrderDescending()
SELECT "p"."Title"
FROM "Posts" AS "p"
ORDER BY "p"."Title" DESC;

-- s => s.Posts.OrderBy(p => p.Score).OrderBy(p => p.State).ThenBy(p => p.Id).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
ORDER BY "p"."State", "p"."Id", "p"."Score";

-- s => s.Posts.OrderBy(p => p.Id).Where(p => p.Score > 0).Select(p => p.Title)
SELECT "p"."Title"
FROM "Posts" AS "p"
WHERE "p"."Score" > 0
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).Select(p => new { p.Id, p.Score }) .OrderBy(p => p.Score).ThenBy(p => p.Id)
SELECT "p"."Id", "p"."Score"
FROM "Posts" AS "p"
ORDER BY "p"."Score", "p"."Id", "p"."Id";

-- s => s.Posts.Select(p => new { p.Id, Age = p.Score * 2 }).OrderByDescending(p => p.Age).ThenBy(p => p.Id)
SELECT "p"."Id", "p"."Score" * 2 AS "Age"
FROM "Posts" AS "p"
ORDER BY "p"."Score" * 2 DESC, "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).Take(5)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
ORDER BY "p"."Id"
LIMIT @p1;

-- s => s.Posts.OrderBy(p => p.Id).Take(Two)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
ORDER BY "p"."Id"
LIMIT @p1;

-- s => s.Posts.OrderBy(p => p.Id).Take(0)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
ORDER BY "p"."Id"
LIMIT @p1;

-- s => s.Posts.OrderBy(p => p.Id).Take(None)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
ORDER BY "p"."Id"
LIMIT @p1;

-- s => s.Posts.OrderBy(p => p.Id).Take(1000).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
ORDER BY "p"."Id"
LIMIT @p1;

-- s => s.Posts.OrderBy(p => p.Id).Skip(55)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
ORDER BY "p"."Id"
OFFSET @p1;

-- s => s.Posts.OrderBy(p => p.Id).Skip(-3).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
ORDER BY "p"."Id"
OFFSET @p1;

-- s => s.Posts.OrderBy(p => p.Id).Skip(1000)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
ORDER BY "p"."Id"
OFFSET @p1;

-- s => s.Posts.OrderBy(p => p.Id).Skip(5).Take(5).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
ORDER BY "p"."Id"
LIMIT @p1 OFFSET @p2;

-- s => s.Posts.OrderBy(p => p.Id).Take(10).Skip(5).Select(p => p.Id)
SELECT "p"."Id"
FROM (
    SELECT "p1"."Id"
    FROM "Posts" AS "p1"
    ORDER BY "p1"."Id"
    LIMIT @p1
) AS "p"
ORDER BY "p"."Id"
OFFSET @p2;

-- s => s.Posts.OrderBy(p => p.Id).Take(5).Skip(10).Select(p => p.Id)
SELECT "p"."Id"
FROM (
    SELECT "p1"."Id"
    FROM "Posts" AS "p1"
    ORDER BY "p1"."Id"
    LIMIT @p1
) AS "p"
ORDER BY "p"."Id"
OFFSET @p2;

-- s => s.Posts.OrderBy(p => p.Id).Skip(5).Skip(5).Select(p => p.Id)
SELECT "p"."Id"
FROM (
    SELECT "p1"."Id"
    FROM "Posts" AS "p1"
    ORDER BY "p1"."Id"
    OFFSET @p1
) AS "p"
ORDER BY "p"."Id"
OFFSET @p2;

-- s => s.Posts.OrderBy(p => p.Id).Take(10).Take(3).Select(p => p.Id)
SELECT "p"."Id"
FROM (
    SELECT "p1"."Id"
    FROM "Posts" AS "p1"
    ORDER BY "p1"."Id"
    LIMIT @p1
) AS "p"
ORDER BY "p"."Id"
LIMIT @p2;

-- s => s.Posts.OrderBy(p => p.Id).Take(3).Take(10).Select(p => p.Id)
SELECT "p"."Id"
FROM (
    SELECT "p1"."Id"
    FROM "Posts" AS "p1"
    ORDER BY "p1"."Id"
    LIMIT @p1
) AS "p"
ORDER BY "p"."Id"
LIMIT @p2;

-- s => s.Posts.OrderBy(p => p.Id).Skip(2).Take(20).Skip(3).Take(4).Select(p => p.Id)
SELECT "p"."Id"
FROM (
    SELECT "p1"."Id"
    FROM "Posts" AS "p1"
    ORDER BY "p1"."Id"
    LIMIT @p1 OFFSET @p2
) AS "p"
ORDER BY "p"."Id"
LIMIT @p3 OFFSET @p4;

-- s => s.Posts.OrderBy(p => p.Id).Take(20).Where(p => p.Score > 0).Select(p => p.Id)
SELECT "p"."Id"
FROM (
    SELECT "p1"."Id", "p1"."Score"
    FROM "Posts" AS "p1"
    ORDER BY "p1"."Id"
    LIMIT @p1
) AS "p"
WHERE "p"."Score" > 0
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).Take(20).Where(p => p.Score > 0).Take(3).Select(p => p.Id)
SELECT "p"."Id"
FROM (
    SELECT "p1"."Id", "p1"."Score"
    FROM "Posts" AS "p1"
    ORDER BY "p1"."Id"
    LIMIT @p1
) AS "p"
WHERE "p"."Score" > 0
ORDER BY "p"."Id"
LIMIT @p2;

-- s => s.Posts.OrderByDescending(p => p.Score).ThenBy(p => p.Id).Take(9).OrderBy(p => p.Id) .Select(p => p.Id)
SELECT "p"."Id"
FROM (
    SELECT "p1"."Id", "p1"."Score"
    FROM "Posts" AS "p1"
    ORDER BY "p1"."Score" DESC, "p1"."Id"
    LIMIT @p1
) AS "p"
ORDER BY "p"."Id", "p"."Score" DESC, "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).Take(9).OrderBy(p => p.Author.Name).ThenBy(p => p.Id).Select(p => p.Id)
SELECT "p"."Id"
FROM (
    SELECT "p1"."Id", "p1"."AuthorId"
    FROM "Posts" AS "p1"
    ORDER BY "p1"."Id"
    LIMIT @p1
) AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
ORDER BY "a"."Name", "p"."Id", "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).Take(9).Select(p => new { p.Id, p.Author.Name, p.Community.Description })
SELECT "p"."Id", "a"."Name", "c"."Description"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
INNER JOIN "Communities" AS "c" ON "c"."Id" = "p"."CommunityId"
ORDER BY "p"."Id"
LIMIT @p1;

-- s => s.Posts.OrderBy(p => p.Author.Name).ThenBy(p => p.Id).Skip(3).Take(9).Where(p => p.Community.Id > 1)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId", "a"."Name"
    FROM "Posts" AS "p1"
    INNER JOIN "Users" AS "a" ON "a"."Id" = "p1"."AuthorId"
    ORDER BY "a"."Name", "p1"."Id"
    LIMIT @p1 OFFSET @p2
) AS "p"
WHERE "p"."CommunityId" > 1
ORDER BY "p"."Name", "p"."Id";

-- s => s.Posts.Select(p => p.Score).Distinct()
SELECT DISTINCT "p"."Score"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => new { p.State, p.AuthorId }).Distinct()
SELECT DISTINCT "p"."State", "p"."AuthorId"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => p.Author.Name).Distinct()
SELECT DISTINCT "a"."Name"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId";

-- s => s.Posts.Select(p => p.Author).Distinct()
SELECT DISTINCT "a"."Id", "a"."Name", "a"."Bio", "a"."Karma", "a"."JoinedAt", "a"."IsBanned"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId";

-- s => s.Posts.Distinct()
SELECT DISTINCT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p";

-- s => s.Specimens.Select(x => x.MaybeString).Distinct()
SELECT DISTINCT "s"."MaybeString"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Decimal).Distinct()
SELECT DISTINCT "s"."Decimal"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.MaybeWeekday).Distinct()
SELECT DISTINCT "s"."MaybeWeekday"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.MaybeInt32).Distinct().OrderBy(n => n)
SELECT DISTINCT "s"."MaybeInt32"
FROM "Specimens" AS "s"
ORDER BY "s"."MaybeInt32" NULLS FIRST;

-- s => s.Posts.Select(p => p.Score).Distinct().OrderByDescending(n => n).Take(5)
SELECT DISTINCT "p"."Score"
FROM "Posts" AS "p"
ORDER BY "p"."Score" DESC
LIMIT @p1;

-- s => s.Posts.Select(p => p.Score % 4).Distinct().Select(n => n / 2)
SELECT "p"."value" / 2 AS "value"
FROM (
    SELECT DISTINCT "p1"."Score" % 4 AS "value"
    FROM "Posts" AS "p1"
) AS "p";

-- s => s.Posts.Select(p => p.Score % 4).Distinct().Where(n => n > 0)
SELECT DISTINCT "p"."Score" % 4 AS "value"
FROM "Posts" AS "p"
WHERE "p"."Score" % 4 > 0;

-- s => s.Posts.OrderBy(p => p.Score).ThenBy(p => p.Id).Select(p => p.State).Distinct()
SELECT "p"."State"
FROM (
    SELECT "p1"."State", ROW_NUMBER() OVER (PARTITION BY "p1"."State" ORDER BY "p1"."Score", "p1"."Id") AS "number",
        "p1"."Score", "p1"."Id"
    FROM "Posts" AS "p1"
) AS "p"
WHERE "p"."number" = 1
ORDER BY "p"."Score", "p"."Id";

-- s => s.Posts.Select(p => p.Score).OrderBy(n => n).Take(20).Distinct()
SELECT DISTINCT "p"."Score"
FROM (
    SELECT "p1"."Score"
    FROM "Posts" AS "p1"
    ORDER BY "p1"."Score"
    LIMIT @p1
) AS "p"
ORDER BY "p"."Score";

-- s => s.Posts.OrderByDescending(p => p.Score).ThenBy(p => p.Id).Select(p => p.AuthorId).Distinct()
SELECT "p"."AuthorId"
FROM (
    SELECT "p1"."AuthorId", ROW_NUMBER()
            OVER (PARTITION BY "p1"."AuthorId" ORDER BY "p1"."Score" DESC, "p1"."Id") AS "number",
        "p1"."Score", "p1"."Id"
    FROM "Posts" AS "p1"
) AS "p"
WHERE "p"."number" = 1
ORDER BY "p"."Score" DESC, "p"."Id";

-- s => s.Posts.OrderByDescending(p => p.Score).ThenBy(p => p.Id).Select(p => p.AuthorId).Distinct().Take(3)
SELECT "p"."AuthorId"
FROM (
    SELECT "p1"."AuthorId", ROW_NUMBER()
            OVER (PARTITION BY "p1"."AuthorId" ORDER BY "p1"."Score" DESC, "p1"."Id") AS "number",
        "p1"."Score", "p1"."Id"
    FROM "Posts" AS "p1"
) AS "p"
WHERE "p"."number" = 1
ORDER BY "p"."Score" DESC, "p"."Id"
LIMIT @p1;

-- s => s.Posts.OrderBy(p => p.CreatedAt).ThenBy(p => p.Id).Select(p => p.AuthorId).Distinct().Skip(1).Take(2) .Select(id => id + 1)
SELECT CAST("p"."AuthorId" AS BIGINT) + 1 AS "value"
FROM (
    SELECT "p1"."AuthorId", ROW_NUMBER()
            OVER (PARTITION BY "p1"."AuthorId" ORDER BY "p1"."CreatedAt", "p1"."Id") AS "number",
        "p1"."CreatedAt", "p1"."Id"
    FROM "Posts" AS "p1"
) AS "p"
WHERE "p"."number" = 1
ORDER BY "p"."CreatedAt", "p"."Id"
LIMIT @p1 OFFSET @p2;

-- s => s.Posts.OrderBy(p => p.Score).ThenBy(p => p.Id).Select(p => new { p.State, p.AuthorId }) .Distinct().Take(4)
SELECT "p"."State", "p"."AuthorId"
FROM (
    SELECT "p1"."State", "p1"."AuthorId", ROW_NUMBER()
            OVER (PARTITION BY "p1"."State", "p1"."AuthorId" ORDER BY "p1"."Score", "p1"."Id") AS "number",
        "p1"."Score", "p1"."Id"
    FROM "Posts" AS "p1"
) AS "p"
WHERE "p"."number" = 1
ORDER BY "p"."Score", "p"."Id"
LIMIT @p1;

-- s => s.Posts.OrderByDescending(p => p.Score).ThenBy(p => p.Id).Select(p => p.Author).Distinct().Take(3)
SELECT "p"."Id", "p"."Name", "p"."Bio", "p"."Karma", "p"."JoinedAt", "p"."IsBanned"
FROM (
    SELECT "a"."Id", "a"."Name", "a"."Bio", "a"."Karma", "a"."JoinedAt", "a"."IsBanned",
        ROW_NUMBER()
            OVER (PARTITION BY "a"."Id", "a"."Name", "a"."Bio", "a"."Karma", "a"."JoinedAt", "a"."IsBanned" ORDER BY "p1"."Score" DESC, "p1"."Id") AS "number",
        "p1"."Score", "p1"."Id" AS "Id1"
    FROM "Posts" AS "p1"
    INNER JOIN "Users" AS "a" ON "a"."Id" = "p1"."AuthorId"
) AS "p"
WHERE "p"."number" = 1
ORDER BY "p"."Score" DESC, "p"."Id1"
LIMIT @p1;

-- s => s.Posts.OrderBy(p => p.Score).ThenBy(p => p.Id).Select(p => p.Body).Distinct().Skip(1)
SELECT "p"."Body"
FROM (
    SELECT "p1"."Body", ROW_NUMBER() OVER (PARTITION BY "p1"."Body" ORDER BY "p1"."Score", "p1"."Id") AS "number",
        "p1"."Score", "p1"."Id"
    FROM "Posts" AS "p1"
) AS "p"
WHERE "p"."number" = 1
ORDER BY "p"."Score", "p"."Id"
OFFSET @p1;

-- s => s.Posts.OrderBy(p => p.Id).Skip(5).Take(20).Select(p => p.AuthorId).Distinct().Reverse()
SELECT "p"."AuthorId"
FROM (
    SELECT "p1"."AuthorId", ROW_NUMBER() OVER (PARTITION BY "p1"."AuthorId" ORDER BY "p1"."Id") AS "number",
        "p1"."Id"
    FROM (
        SELECT "p2"."AuthorId", "p2"."Id"
        FROM "Posts" AS "p2"
        ORDER BY "p2"."Id"
        LIMIT @p1 OFFSET @p2
    ) AS "p1"
) AS "p"
WHERE "p"."number" = 1
ORDER BY "p"."Id" DESC;

-- s => s.Users.OrderBy(u => u.Id).Select(u => u.Posts.OrderByDescending(p => p.Score).ThenBy(p => p.Id) .Select(p => p.State).Distinct().FirstOrDefault())
SELECT coalesce((
    SELECT "p"."State"
    FROM (
        SELECT "p1"."State", ROW_NUMBER()
                OVER (PARTITION BY "p1"."State" ORDER BY "p1"."Score" DESC, "p1"."Id") AS "number",
            "p1"."Score", "p1"."Id"
        FROM "Posts" AS "p1"
        WHERE "p1"."AuthorId" = "u"."Id"
    ) AS "p"
    WHERE "p"."number" = 1
    ORDER BY "p"."Score" DESC, "p"."Id"
    LIMIT @p1
), 0) AS "value"
FROM "Users" AS "u"
ORDER BY "u"."Id";

-- s => s.Posts.OrderByDescending(p => p.Score).ThenBy(p => p.Id) .Select(p => p.AuthorId).Distinct().First()
SELECT "p"."AuthorId"
FROM (
    SELECT "p1"."AuthorId", ROW_NUMBER()
            OVER (PARTITION BY "p1"."AuthorId" ORDER BY "p1"."Score" DESC, "p1"."Id") AS "number",
        "p1"."Score", "p1"."Id"
    FROM "Posts" AS "p1"
) AS "p"
WHERE "p"."number" = 1
ORDER BY "p"."Score" DESC, "p"."Id"
LIMIT @p1;

-- s => s.Posts.OrderByDescending(p => p.Score).ThenBy(p => p.Id).Select(p => p.AuthorId).Distinct().Last()
SELECT "p"."AuthorId"
FROM (
    SELECT "p1"."AuthorId", ROW_NUMBER()
            OVER (PARTITION BY "p1"."AuthorId" ORDER BY "p1"."Score" DESC, "p1"."Id") AS "number",
        "p1"."Score", "p1"."Id"
    FROM "Posts" AS "p1"
) AS "p"
WHERE "p"."number" = 1
ORDER BY "p"."Score", "p"."Id" DESC
LIMIT @p1;

-- s => s.Posts.OrderByDescending(p => p.Score).ThenBy(p => p.Id) .Select(p => p.AuthorId).Distinct().Count()
SELECT COUNT(*) AS "value"
FROM (
    SELECT ROW_NUMBER() OVER (PARTITION BY "p1"."AuthorId" ORDER BY "p1"."Score" DESC, "p1"."Id") AS "number"
    FROM "Posts" AS "p1"
) AS "p"
WHERE "p"."number" = 1;

-- s => s.Posts.Select(p => new { p.State, Odd = p.Score % 2 != 0 }).Distinct().Where(p => p.Odd)
SELECT DISTINCT "p"."State", "p"."Score" % 2 <> 0 AS "Odd"
FROM "Posts" AS "p"
WHERE "p"."Score" % 2 <> 0;

-- s => s.Posts.Select(p => new { p.AuthorId, p.Title }).Distinct() .OrderBy(p => p.AuthorId).ThenBy(p => p.Title.Length).ThenByDescending(p => p.Title)
SELECT "p"."AuthorId", "p"."Title"
FROM (
    SELECT DISTINCT "p1"."AuthorId", "p1"."Title"
    FROM "Posts" AS "p1"
) AS "p"
ORDER BY "p"."AuthorId", orm_length("p"."Title"), "p"."Title" DESC;

-- s => s.Posts.Select(p => new { p.AuthorId, p.Title, p.State }).Distinct() .OrderBy(p => p.Title).OrderByDescending(p => p.AuthorId).ThenBy(p => p.State) .ThenBy(p => p.Title.Length).Take(7)
SELECT "p"."AuthorId", "p"."Title", "p"."State"
FROM (
    SELECT DISTINCT "p1"."AuthorId", "p1"."Title", "p1"."State"
    FROM "Posts" AS "p1"
) AS "p"
ORDER BY "p"."AuthorId" DESC, "p"."State", orm_length("p"."Title"), "p"."Title"
LIMIT @p1;

