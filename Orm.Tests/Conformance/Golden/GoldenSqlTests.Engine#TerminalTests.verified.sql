-- s => s.Users.First(u => u.Id == 3)
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
WHERE "u"."Id" = 3
LIMIT @p1;

-- s => s.Users.OrderBy(u => u.Id).First()
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
ORDER BY "u"."Id"
LIMIT @p1;

-- s => s.Users.OrderByDescending(u => u.Karma).ThenBy(u => u.Id).First().Name
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
ORDER BY "u"."Karma" DESC, "u"."Id"
LIMIT @p1;

-- s => s.Users.OrderBy(u => u.Id).First(u => u.Karma > 10)
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
WHERE "u"."Karma" > 10
ORDER BY "u"."Id"
LIMIT @p1;

-- s => s.Users.OrderBy(u => u.Id).FirstOrDefault(u => u.IsBanned)
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
WHERE "u"."IsBanned" = TRUE
ORDER BY "u"."Id"
LIMIT @p1;

-- s => s.Users.FirstOrDefault(u => u.Id == -1)
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
WHERE "u"."Id" = -1
LIMIT @p1;

-- s => s.Users.Select(u => u.Karma).FirstOrDefault(k => k == 1000)
SELECT "u"."Karma"
FROM "Users" AS "u"
WHERE "u"."Karma" = 1000
LIMIT @p1;

-- s => s.Users.Where(u => u.Id == -1).Select(u => u.Karma).FirstOrDefault(77)
SELECT "u"."Karma"
FROM "Users" AS "u"
WHERE "u"."Id" = -1
LIMIT @p1;

-- s => s.Users.Where(u => u.Id == -1).Select(u => (int?)u.Karma).FirstOrDefault()
SELECT "u"."Karma"
FROM "Users" AS "u"
WHERE "u"."Id" = -1
LIMIT @p1;

-- s => s.Users.OrderBy(u => u.Id).Last()
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
ORDER BY "u"."Id" DESC
LIMIT @p1;

-- s => s.Users.OrderBy(u => u.Id).Last(u => u.Karma < 0)
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
WHERE "u"."Karma" < 0
ORDER BY "u"."Id" DESC
LIMIT @p1;

-- s => s.Users.OrderBy(u => u.Karma).ThenByDescending(u => u.Id).LastOrDefault()
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
ORDER BY "u"."Karma" DESC, "u"."Id"
LIMIT @p1;

-- s => s.Users.OrderBy(u => u.Id).LastOrDefault(u => u.Id == -1)
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
WHERE "u"."Id" = -1
ORDER BY "u"."Id" DESC
LIMIT @p1;

-- s => s.Users.OrderBy(u => u.Id).Take(5).Last()
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM (
    SELECT "u1"."Id", "u1"."Name", "u1"."Bio", "u1"."Karma", "u1"."JoinedAt", "u1"."IsBanned"
    FROM "Users" AS "u1"
    ORDER BY "u1"."Id"
    LIMIT @p1
) AS "u"
ORDER BY "u"."Id" DESC
LIMIT @p2;

-- s => s.Users.OrderBy(u => u.Id).Skip(3).First()
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
ORDER BY "u"."Id"
LIMIT @p1 OFFSET @p2;

-- s => s.Users.OrderBy(u => u.Id).Skip(3).Take(4).Last(u => u.Id < 6)
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM (
    SELECT "u1"."Id", "u1"."Name", "u1"."Bio", "u1"."Karma", "u1"."JoinedAt", "u1"."IsBanned"
    FROM "Users" AS "u1"
    ORDER BY "u1"."Id"
    LIMIT @p1 OFFSET @p2
) AS "u"
WHERE "u"."Id" < 6
ORDER BY "u"."Id" DESC
LIMIT @p3;

-- s => s.Users.Single(u => u.Id == 5)
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
WHERE "u"."Id" = 5
LIMIT @p1;

-- s => s.Users.SingleOrDefault(u => u.Id == 5)
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
WHERE "u"."Id" = 5
LIMIT @p1;

-- s => s.Users.SingleOrDefault(u => u.Id == 500)
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
WHERE "u"."Id" = 500
LIMIT @p1;

-- s => s.Users.Where(u => u.Id == 5).Select(u => new { u.Name, u.Karma }).Single()
SELECT "u"."Name", "u"."Karma"
FROM "Users" AS "u"
WHERE "u"."Id" = 5
LIMIT @p1;

-- s => s.Memberships.Single(m => m.UserId == 1 && m.CommunityId == 1)
SELECT "m"."UserId", "m"."CommunityId", "m"."Role", "m"."Since"
FROM "Memberships" AS "m"
WHERE "m"."UserId" = 1 AND "m"."CommunityId" = 1
LIMIT @p1;

-- s => s.Posts.OrderBy(p => p.Id).Select(p => p.Author.Name).First()
SELECT "a"."Name"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
ORDER BY "p"."Id"
LIMIT @p1;

-- s => s.Specimens.OrderBy(x => x.Id).Select(x => x.MaybeString).First()
SELECT "s"."MaybeString"
FROM "Specimens" AS "s"
ORDER BY "s"."Id"
LIMIT @p1;

-- s => s.Specimens.OrderBy(x => x.Id).Select(x => x.MaybeInt32).First(n => n == null)
SELECT "s"."MaybeInt32"
FROM "Specimens" AS "s"
WHERE "s"."MaybeInt32" IS NULL
ORDER BY "s"."Id"
LIMIT @p1;

-- s => s.Specimens.OrderBy(x => x.Id).Select(x => x.Guid).Last()
SELECT "s"."Guid"
FROM "Specimens" AS "s"
ORDER BY "s"."Id" DESC
LIMIT @p1;

-- s => s.Users.First(u => u.Id == -1)
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
WHERE "u"."Id" = -1
LIMIT @p1;
-- ends in InvalidOperationException

-- s => s.Users.Where(u => u.Id == -1).First()
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
WHERE "u"."Id" = -1
LIMIT @p1;
-- ends in InvalidOperationException

-- s => s.Users.OrderBy(u => u.Id).Last(u => u.Id == -1)
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
WHERE "u"."Id" = -1
ORDER BY "u"."Id" DESC
LIMIT @p1;
-- ends in InvalidOperationException

-- s => s.Users.Single()
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
LIMIT @p1;
-- ends in InvalidOperationException

-- s => s.Users.Single(u => u.Id == -1)
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
WHERE "u"."Id" = -1
LIMIT @p1;
-- ends in InvalidOperationException

-- s => s.Users.Single(u => u.Karma > 0)
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
WHERE "u"."Karma" > 0
LIMIT @p1;
-- ends in InvalidOperationException

-- s => s.Users.SingleOrDefault()
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
LIMIT @p1;
-- ends in InvalidOperationException

-- s => s.Users.SingleOrDefault(u => u.Id < 5)
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
WHERE "u"."Id" < 5
LIMIT @p1;
-- ends in InvalidOperationException

-- s => s.Users.Select(u => u.Name).Single()
SELECT "u"."Name"
FROM "Users" AS "u"
LIMIT @p1;
-- ends in InvalidOperationException

-- s => s.Users.Where(u => u.Id == -1).Min(u => u.Karma)
SELECT MIN("u"."Karma") AS "value"
FROM "Users" AS "u"
WHERE "u"."Id" = -1;
-- ends in InvalidOperationException

-- s => s.Users.Where(u => u.Id == -1).Max(u => u.JoinedAt)
SELECT MAX("u"."JoinedAt") AS "value"
FROM "Users" AS "u"
WHERE "u"."Id" = -1;
-- ends in InvalidOperationException

-- s => s.Users.Where(u => u.Id == -1).Average(u => u.Karma)
SELECT AVG(CAST("u"."Karma" AS DOUBLE PRECISION)) AS "value"
FROM "Users" AS "u"
WHERE "u"."Id" = -1;
-- ends in InvalidOperationException

-- s => s.Orders.Where(o => o.Id == -1).Average(o => o.Total)
SELECT orm_dec_avg("o"."Total") AS "value"
FROM "Orders" AS "o"
WHERE "o"."Id" = -1;
-- ends in InvalidOperationException

-- s => s.Orders.Where(o => o.Id == -1).Select(o => o.Total).Max()
SELECT MAX("o"."Total") AS "value"
FROM "Orders" AS "o"
WHERE "o"."Id" = -1;
-- ends in InvalidOperationException

-- s => s.Users.Any()
SELECT EXISTS (
    SELECT 1
    FROM "Users" AS "u"
) AS "value";

-- s => s.Users.Where(u => u.Id == -1).Any()
SELECT EXISTS (
    SELECT 1
    FROM "Users" AS "u"
    WHERE "u"."Id" = -1
) AS "value";

-- s => s.Users.Any(u => u.Karma > 10)
SELECT EXISTS (
    SELECT 1
    FROM "Users" AS "u"
    WHERE "u"."Karma" > 10
) AS "value";

-- s => s.Users.Any(u => u.Bio == null)
SELECT EXISTS (
    SELECT 1
    FROM "Users" AS "u"
    WHERE "u"."Bio" IS NULL
) AS "value";

-- s => s.Users.All(u => u.Karma > -50)
SELECT NOT EXISTS (
    SELECT 1
    FROM "Users" AS "u"
    WHERE "u"."Karma" <= -50
) AS "value";

-- s => s.Users.All(u => u.Bio != null)
SELECT NOT EXISTS (
    SELECT 1
    FROM "Users" AS "u"
    WHERE "u"."Bio" IS NULL
) AS "value";

-- s => s.Users.Where(u => u.Id == -1).All(u => u.Karma > 50)
SELECT NOT EXISTS (
    SELECT 1
    FROM "Users" AS "u"
    WHERE "u"."Id" = -1 AND "u"."Karma" <= 50
) AS "value";

-- s => s.Specimens.All(x => x.MaybeInt32 > -100)
SELECT NOT EXISTS (
    SELECT 1
    FROM "Specimens" AS "s"
    WHERE "s"."MaybeInt32" > -100 IS NOT TRUE
) AS "value";

-- s => s.Specimens.All(x => x.MaybeInt32 != 100)
SELECT NOT EXISTS (
    SELECT 1
    FROM "Specimens" AS "s"
    WHERE "s"."MaybeInt32" IS NOT DISTINCT FROM 100
) AS "value";

-- s => s.Specimens.Any(x => !(x.MaybeInt32 > 100))
SELECT EXISTS (
    SELECT 1
    FROM "Specimens" AS "s"
    WHERE "s"."MaybeInt32" > 100 IS NOT TRUE
) AS "value";

-- s => s.Users.OrderBy(u => u.Id).Take(3).All(u => u.Id <= 3)
SELECT NOT EXISTS (
    SELECT 1
    FROM (
        SELECT "u1"."Id", "u1"."Name", "u1"."Bio", "u1"."Karma", "u1"."JoinedAt", "u1"."IsBanned"
        FROM "Users" AS "u1"
        ORDER BY "u1"."Id"
        LIMIT @p1
    ) AS "u"
    WHERE "u"."Id" > 3
) AS "value";

-- s => s.Users.OrderBy(u => u.Id).Skip(3).Any(u => u.Id <= 3)
SELECT EXISTS (
    SELECT 1
    FROM (
        SELECT "u1"."Id", "u1"."Name", "u1"."Bio", "u1"."Karma", "u1"."JoinedAt", "u1"."IsBanned"
        FROM "Users" AS "u1"
        ORDER BY "u1"."Id"
        OFFSET @p1
    ) AS "u"
    WHERE "u"."Id" <= 3
) AS "value";

-- s => s.Users.Select(u => u.Id).Contains(3)
SELECT @p1 IN (
    SELECT "u"."Id"
    FROM "Users" AS "u"
) AS "value";

-- s => s.Users.Select(u => u.Name).Contains("O'Neil")
SELECT EXISTS (
    SELECT 1
    FROM "Users" AS "u"
    WHERE "u"."Name" = @p1
) AS "value";

-- s => s.Specimens.Select(x => x.MaybeInt32).Contains(null)
SELECT EXISTS (
    SELECT 1
    FROM "Specimens" AS "s"
    WHERE "s"."MaybeInt32" IS NOT DISTINCT FROM @p1
) AS "value";

-- s => s.Specimens.Select(x => x.MaybeInt32).Contains(55)
SELECT EXISTS (
    SELECT 1
    FROM "Specimens" AS "s"
    WHERE "s"."MaybeInt32" IS NOT DISTINCT FROM @p1
) AS "value";

-- s => s.Specimens.Select(x => x.MaybeString).Contains(null)
SELECT EXISTS (
    SELECT 1
    FROM "Specimens" AS "s"
    WHERE "s"."MaybeString" IS NOT DISTINCT FROM @p1
) AS "value";

-- s => s.Specimens.Select(x => x.Decimal).Contains(1.5m)
SELECT @p1 IN (
    SELECT "s"."Decimal"
    FROM "Specimens" AS "s"
) AS "value";

-- s => s.Specimens.Select(x => x.UInt64).Contains(ulong.MaxValue)
SELECT @p1 IN (
    SELECT "s"."UInt64"
    FROM "Specimens" AS "s"
) AS "value";

-- s => s.Specimens.Select(x => x.Guid).Contains(Guid.Empty)
SELECT @p1 IN (
    SELECT "s"."Guid"
    FROM "Specimens" AS "s"
) AS "value";

-- s => s.Specimens.OrderBy(x => x.Id).Take(5).Select(x => x.Id).Contains(6)
SELECT @p1 IN (
    SELECT "s"."Id"
    FROM (
        SELECT "s1"."Id"
        FROM "Specimens" AS "s1"
        ORDER BY "s1"."Id"
        LIMIT @p2
    ) AS "s"
) AS "value";

-- s => s.Posts.Count()
SELECT COUNT(*) AS "value"
FROM "Posts" AS "p";

-- s => s.Posts.Count(p => p.Score > 0)
SELECT COUNT(*) AS "value"
FROM "Posts" AS "p"
WHERE "p"."Score" > 0;

-- s => s.Posts.LongCount()
SELECT COUNT(*) AS "value"
FROM "Posts" AS "p";

-- s => s.Posts.LongCount(p => p.Body == null)
SELECT COUNT(*) AS "value"
FROM "Posts" AS "p"
WHERE "p"."Body" IS NULL;

-- s => s.Posts.Where(p => p.Score > 0).Count(p => p.Score < 10)
SELECT COUNT(*) AS "value"
FROM "Posts" AS "p"
WHERE "p"."Score" > 0 AND "p"."Score" < 10;

-- s => s.Posts.Take(7).Count()
SELECT COUNT(*) AS "value"
FROM (
    SELECT 1 AS "Id"
    FROM "Posts" AS "p1"
    LIMIT @p1
) AS "p";

-- s => s.Posts.Skip(50).Count()
SELECT COUNT(*) AS "value"
FROM (
    SELECT 1 AS "Id"
    FROM "Posts" AS "p1"
    OFFSET @p1
) AS "p";

-- s => s.Posts.Skip(70).Count()
SELECT COUNT(*) AS "value"
FROM (
    SELECT 1 AS "Id"
    FROM "Posts" AS "p1"
    OFFSET @p1
) AS "p";

-- s => s.Posts.OrderBy(p => p.Id).Skip(5).Take(20).Count(p => p.Score > 0)
SELECT COUNT(*) AS "value"
FROM (
    SELECT "p1"."Score"
    FROM "Posts" AS "p1"
    ORDER BY "p1"."Id"
    LIMIT @p1 OFFSET @p2
) AS "p"
WHERE "p"."Score" > 0;

-- s => s.Posts.Select(p => p.Score).Distinct().Count()
SELECT COUNT(*) AS "value"
FROM (
    SELECT DISTINCT "p1"."Score"
    FROM "Posts" AS "p1"
) AS "p";

-- s => s.Posts.Select(p => new { p.State, p.CommunityId }).Distinct().Count()
SELECT COUNT(*) AS "value"
FROM (
    SELECT DISTINCT "p1"."State", "p1"."CommunityId"
    FROM "Posts" AS "p1"
) AS "p";

-- s => s.Specimens.Select(x => x.MaybeInt32).Distinct().Count()
SELECT COUNT(*) AS "value"
FROM (
    SELECT DISTINCT "s1"."MaybeInt32"
    FROM "Specimens" AS "s1"
) AS "s";

-- s => s.Specimens.Select(x => x.MaybeInt32).Count()
SELECT COUNT(*) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.MaybeInt32).Count(n => n == null)
SELECT COUNT(*) AS "value"
FROM "Specimens" AS "s"
WHERE "s"."MaybeInt32" IS NULL;

-- s => s.Posts.Sum(p => p.Score)
SELECT coalesce((
    SELECT SUM("p"."Score")
    FROM "Posts" AS "p"
), 0) AS "value";

-- s => s.Posts.Where(p => p.Id == -1).Sum(p => p.Score)
SELECT coalesce((
    SELECT SUM("p"."Score")
    FROM "Posts" AS "p"
    WHERE "p"."Id" = -1
), 0) AS "value";

-- s => s.Posts.Select(p => p.Score).Sum()
SELECT coalesce((
    SELECT SUM("p"."Score")
    FROM "Posts" AS "p"
), 0) AS "value";

-- s => s.Comments.Sum(c => c.Rating)
SELECT coalesce((
    SELECT SUM("c"."Rating")
    FROM "Comments" AS "c"
), 0) AS "value";

-- s => s.Comments.Where(c => c.Rating == null).Sum(c => c.Rating)
SELECT coalesce((
    SELECT SUM("c"."Rating")
    FROM "Comments" AS "c"
    WHERE "c"."Rating" IS NULL
), 0) AS "value";

-- s => s.Posts.Sum(p => p.Id)
SELECT coalesce((
    SELECT CAST(SUM("p"."Id") AS BIGINT)
    FROM "Posts" AS "p"
), 0) AS "value";

-- s => s.Specimens.Sum(x => (long?)x.MaybeInt32)
SELECT coalesce((
    SELECT CAST(SUM("s"."MaybeInt32") AS BIGINT)
    FROM "Specimens" AS "s"
), 0) AS "value";

-- s => s.Specimens.Sum(x => x.Double)
SELECT coalesce((
    SELECT SUM("s"."Double")
    FROM "Specimens" AS "s"
), DOUBLE PRECISION '0') AS "value";

-- s => s.Specimens.Sum(x => x.MaybeDouble)
SELECT coalesce((
    SELECT SUM("s"."MaybeDouble")
    FROM "Specimens" AS "s"
), DOUBLE PRECISION '0') AS "value";

-- s => s.Specimens.Sum(x => x.Single)
SELECT coalesce((
    SELECT SUM("s"."Single")
    FROM "Specimens" AS "s"
), REAL '0') AS "value";

-- s => s.Specimens.Sum(x => x.MaybeSingle)
SELECT coalesce((
    SELECT SUM("s"."MaybeSingle")
    FROM "Specimens" AS "s"
), REAL '0') AS "value";

-- s => s.Specimens.Sum(x => x.Decimal)
SELECT coalesce((
    SELECT orm_dec_sum("s"."Decimal")
    FROM "Specimens" AS "s"
), 0) AS "value";

-- s => s.Specimens.Sum(x => x.MaybeDecimal)
SELECT coalesce((
    SELECT orm_dec_sum("s"."MaybeDecimal")
    FROM "Specimens" AS "s"
), 0) AS "value";

-- s => s.Specimens.Where(x => x.Id == -1).Sum(x => x.Decimal)
SELECT coalesce((
    SELECT orm_dec_sum("s"."Decimal")
    FROM "Specimens" AS "s"
    WHERE "s"."Id" = -1
), 0) AS "value";

-- s => s.Specimens.Where(x => x.Id == -1).Sum(x => x.MaybeDecimal)
SELECT coalesce((
    SELECT orm_dec_sum("s"."MaybeDecimal")
    FROM "Specimens" AS "s"
    WHERE "s"."Id" = -1
), 0) AS "value";

-- s => s.Specimens.Sum(x => (int)x.Byte)
SELECT coalesce((
    SELECT SUM("s"."Byte")
    FROM "Specimens" AS "s"
), 0) AS "value";

-- s => s.Specimens.Sum(x => (long)x.UInt32)
SELECT coalesce((
    SELECT CAST(SUM("s"."UInt32") AS BIGINT)
    FROM "Specimens" AS "s"
), 0) AS "value";

-- s => s.OrderLines.Sum(l => l.Quantity * l.UnitPrice)
SELECT coalesce((
    SELECT orm_dec_sum(orm_dec_mul(CAST("o"."Quantity" AS NUMERIC), "o"."UnitPrice"))
    FROM "OrderLines" AS "o"
), 0) AS "value";

-- s => s.Orders.Sum(o => o.Total - (o.Discount ?? 0m))
SELECT coalesce((
    SELECT orm_dec_sum(orm_dec_sub("o"."Total", coalesce("o"."Discount", 0)))
    FROM "Orders" AS "o"
), 0) AS "value";

-- s => s.Posts.OrderBy(p => p.Id).Take(10).Sum(p => p.Score)
SELECT coalesce((
    SELECT SUM("p"."Score")
    FROM (
        SELECT "p1"."Score", "p1"."Id"
        FROM "Posts" AS "p1"
        ORDER BY "p1"."Id"
        LIMIT @p1
    ) AS "p"
), 0) AS "value";

-- s => s.Posts.Select(p => p.Score).Distinct().Sum()
SELECT coalesce((
    SELECT SUM("p"."Score")
    FROM (
        SELECT DISTINCT "p1"."Score"
        FROM "Posts" AS "p1"
    ) AS "p"
), 0) AS "value";

-- s => s.Posts.Average(p => p.Score)
SELECT AVG(CAST("p"."Score" AS DOUBLE PRECISION)) AS "value"
FROM "Posts" AS "p";

-- s => s.Posts.Average(p => p.Id)
SELECT AVG(CAST("p"."Id" AS DOUBLE PRECISION)) AS "value"
FROM "Posts" AS "p";

-- s => s.Comments.Average(c => c.Rating)
SELECT AVG(CAST("c"."Rating" AS DOUBLE PRECISION)) AS "value"
FROM "Comments" AS "c";

-- s => s.Comments.Where(c => c.Rating == null).Average(c => c.Rating)
SELECT AVG(CAST("c"."Rating" AS DOUBLE PRECISION)) AS "value"
FROM "Comments" AS "c"
WHERE "c"."Rating" IS NULL;

-- s => s.Specimens.Average(x => x.Double)
SELECT AVG("s"."Double") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Average(x => x.MaybeDouble)
SELECT AVG("s"."MaybeDouble") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Average(x => x.Single)
SELECT AVG("s"."Single") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Average(x => x.Decimal)
SELECT orm_dec_avg("s"."Decimal") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Average(x => x.MaybeDecimal)
SELECT orm_dec_avg("s"."MaybeDecimal") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Average(x => (int)x.Byte)
SELECT AVG(CAST("s"."Byte" AS DOUBLE PRECISION)) AS "value"
FROM "Specimens" AS "s";

-- s => s.Orders.Average(o => o.Total)
SELECT orm_dec_avg("o"."Total") AS "value"
FROM "Orders" AS "o";

-- s => s.Specimens.Min(x => x.Int32)
SELECT MIN("s"."Int32") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Max(x => x.Int32)
SELECT MAX("s"."Int32") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Min(x => x.SByte)
SELECT MIN("s"."SByte") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Max(x => x.Byte)
SELECT MAX("s"."Byte") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Min(x => x.Int16)
SELECT MIN("s"."Int16") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Max(x => x.UInt16)
SELECT MAX("s"."UInt16") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Max(x => x.UInt32)
SELECT MAX("s"."UInt32") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Min(x => x.Int64)
SELECT MIN("s"."Int64") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Max(x => x.Int64)
SELECT MAX("s"."Int64") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Min(x => x.Single)
SELECT MIN("s"."Single") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Max(x => x.Double)
SELECT MAX("s"."Double") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Min(x => x.Decimal)
SELECT MIN("s"."Decimal") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Max(x => x.Decimal)
SELECT MAX("s"."Decimal") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Max(x => x.MaybeDecimal)
SELECT MAX("s"."MaybeDecimal") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Min(x => x.MaybeInt32)
SELECT MIN("s"."MaybeInt32") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Max(x => x.MaybeInt32)
SELECT MAX("s"."MaybeInt32") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.MaybeInt32 == null).Max(x => x.MaybeInt32)
SELECT MAX("s"."MaybeInt32") AS "value"
FROM "Specimens" AS "s"
WHERE "s"."MaybeInt32" IS NULL;

-- s => s.Specimens.Where(x => x.Id == -1).Min(x => x.MaybeInt32)
SELECT MIN("s"."MaybeInt32") AS "value"
FROM "Specimens" AS "s"
WHERE "s"."Id" = -1;

-- s => s.Specimens.Where(x => x.Id == -1).Max(x => x.String)
SELECT MAX("s"."String") AS "value"
FROM "Specimens" AS "s"
WHERE "s"."Id" = -1;

-- s => s.Specimens.Min(x => x.String)
SELECT MIN("s"."String") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Max(x => x.String)
SELECT MAX("s"."String") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Min(x => x.Char)
SELECT MIN("s"."Char") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Max(x => x.Char)
SELECT MAX("s"."Char") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Min(x => x.DateTime)
SELECT MIN("s"."DateTime") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Max(x => x.DateTime)
SELECT MAX("s"."DateTime") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Max(x => x.MaybeDateTime)
SELECT MAX("s"."MaybeDateTime") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Max(x => x.WallClock)
SELECT MAX("s"."WallClock") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Min(x => x.DateTimeOffset)
SELECT MIN("s"."DateTimeOffset") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Min(x => x.DateOnly)
SELECT MIN("s"."DateOnly") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Max(x => x.TimeOnly)
SELECT MAX("s"."TimeOnly") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Min(x => x.TimeSpan)
SELECT MIN("s"."TimeSpan") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Max(x => x.TimeSpan)
SELECT MAX("s"."TimeSpan") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Min(x => x.Boolean)
SELECT MIN("s"."Boolean") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Max(x => x.Weekday)
SELECT MAX("s"."Weekday") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Max(x => x.MaybeWeekday)
SELECT MAX("s"."MaybeWeekday") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Int32).Max()
SELECT MAX("s"."Int32") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.MaybeInt32).Min()
SELECT MIN("s"."MaybeInt32") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Max(x => x.Int32 * x.Id)
SELECT MAX("s"."Int32" * "s"."Id") AS "value"
FROM "Specimens" AS "s";

-- s => s.Posts.Max(p => p.Author.Name)
SELECT MAX("a"."Name") AS "value"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId";

-- s => s.Specimens.OrderBy(x => x.Id).Take(4).Max(x => x.Int32)
SELECT MAX("s"."Int32") AS "value"
FROM (
    SELECT "s1"."Int32"
    FROM "Specimens" AS "s1"
    ORDER BY "s1"."Id"
    LIMIT @p1
) AS "s";

