-- after 1 by x => x.Int32
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Int32", "s"."Id") > (@p1, @p2)
ORDER BY "s"."Int32", "s"."Id";

-- after 1 by x => x.Int32, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Int32" <= @p1 AND ("s"."Int32" < @p1 OR "s"."Int32" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Int32" DESC, "s"."Id";

-- before 1 by x => x.Int32
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Int32" <= @p1 AND ("s"."Int32" < @p1 OR "s"."Int32" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Int32", "s"."Id" DESC;

-- after 6 by x => x.Int32
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Int32", "s"."Id") > (@p1, @p2)
ORDER BY "s"."Int32", "s"."Id";

-- after 6 by x => x.Int32, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Int32" <= @p1 AND ("s"."Int32" < @p1 OR "s"."Int32" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Int32" DESC, "s"."Id";

-- before 6 by x => x.Int32
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Int32" <= @p1 AND ("s"."Int32" < @p1 OR "s"."Int32" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Int32", "s"."Id" DESC;

-- after 33 by x => x.Int32
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Int32", "s"."Id") > (@p1, @p2)
ORDER BY "s"."Int32", "s"."Id";

-- after 33 by x => x.Int32, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Int32" <= @p1 AND ("s"."Int32" < @p1 OR "s"."Int32" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Int32" DESC, "s"."Id";

-- before 33 by x => x.Int32
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Int32" <= @p1 AND ("s"."Int32" < @p1 OR "s"."Int32" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Int32", "s"."Id" DESC;

-- after 1 by x => x.MaybeInt32
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeInt32" > @p1 OR @p1 IS NULL AND "s"."MaybeInt32" IS NOT NULL OR "s"."MaybeInt32" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeInt32", "s"."Id";

-- after 1 by x => x.MaybeInt32, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeInt32" < @p1 OR "s"."MaybeInt32" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeInt32" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeInt32" DESC, "s"."Id";

-- before 1 by x => x.MaybeInt32
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeInt32" < @p1 OR "s"."MaybeInt32" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeInt32" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeInt32", "s"."Id" DESC;

-- after 6 by x => x.MaybeInt32
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeInt32" > @p1 OR @p1 IS NULL AND "s"."MaybeInt32" IS NOT NULL OR "s"."MaybeInt32" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeInt32", "s"."Id";

-- after 6 by x => x.MaybeInt32, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeInt32" < @p1 OR "s"."MaybeInt32" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeInt32" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeInt32" DESC, "s"."Id";

-- before 6 by x => x.MaybeInt32
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeInt32" < @p1 OR "s"."MaybeInt32" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeInt32" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeInt32", "s"."Id" DESC;

-- after 33 by x => x.MaybeInt32
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeInt32" > @p1 OR @p1 IS NULL AND "s"."MaybeInt32" IS NOT NULL OR "s"."MaybeInt32" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeInt32", "s"."Id";

-- after 33 by x => x.MaybeInt32, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeInt32" < @p1 OR "s"."MaybeInt32" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeInt32" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeInt32" DESC, "s"."Id";

-- before 33 by x => x.MaybeInt32
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeInt32" < @p1 OR "s"."MaybeInt32" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeInt32" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeInt32", "s"."Id" DESC;

-- after 1 by x => x.MaybeBoolean
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeBoolean" > @p1 OR @p1 IS NULL AND "s"."MaybeBoolean" IS NOT NULL OR "s"."MaybeBoolean" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeBoolean", "s"."Id";

-- after 1 by x => x.MaybeBoolean, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeBoolean" < @p1 OR "s"."MaybeBoolean" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeBoolean" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeBoolean" DESC, "s"."Id";

-- before 1 by x => x.MaybeBoolean
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeBoolean" < @p1 OR "s"."MaybeBoolean" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeBoolean" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeBoolean", "s"."Id" DESC;

-- after 6 by x => x.MaybeBoolean
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeBoolean" > @p1 OR @p1 IS NULL AND "s"."MaybeBoolean" IS NOT NULL OR "s"."MaybeBoolean" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeBoolean", "s"."Id";

-- after 6 by x => x.MaybeBoolean, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeBoolean" < @p1 OR "s"."MaybeBoolean" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeBoolean" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeBoolean" DESC, "s"."Id";

-- before 6 by x => x.MaybeBoolean
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeBoolean" < @p1 OR "s"."MaybeBoolean" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeBoolean" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeBoolean", "s"."Id" DESC;

-- after 33 by x => x.MaybeBoolean
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeBoolean" > @p1 OR @p1 IS NULL AND "s"."MaybeBoolean" IS NOT NULL OR "s"."MaybeBoolean" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeBoolean", "s"."Id";

-- after 33 by x => x.MaybeBoolean, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeBoolean" < @p1 OR "s"."MaybeBoolean" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeBoolean" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeBoolean" DESC, "s"."Id";

-- before 33 by x => x.MaybeBoolean
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeBoolean" < @p1 OR "s"."MaybeBoolean" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeBoolean" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeBoolean", "s"."Id" DESC;

-- after 1 by x => x.UInt64
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."UInt64" < 0 > (@p1 < 0) OR "s"."UInt64" < 0 = @p1 < 0 AND "s"."UInt64" >= @p1) AND ("s"."UInt64" < 0 > (@p1 < 0) OR "s"."UInt64" < 0 = @p1 < 0 AND "s"."UInt64" > @p1 OR "s"."UInt64" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."UInt64" < 0, "s"."UInt64", "s"."Id";

-- after 1 by x => x.UInt64, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."UInt64" < 0 < (@p1 < 0) OR "s"."UInt64" < 0 = @p1 < 0 AND "s"."UInt64" <= @p1) AND ("s"."UInt64" < 0 < (@p1 < 0) OR "s"."UInt64" < 0 = @p1 < 0 AND "s"."UInt64" < @p1 OR "s"."UInt64" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."UInt64" < 0 DESC, "s"."UInt64" DESC, "s"."Id";

-- before 1 by x => x.UInt64
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."UInt64" < 0 < (@p1 < 0) OR "s"."UInt64" < 0 = @p1 < 0 AND "s"."UInt64" <= @p1) AND ("s"."UInt64" < 0 < (@p1 < 0) OR "s"."UInt64" < 0 = @p1 < 0 AND "s"."UInt64" < @p1 OR "s"."UInt64" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."UInt64" < 0, "s"."UInt64", "s"."Id" DESC;

-- after 6 by x => x.UInt64
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."UInt64" < 0 > (@p1 < 0) OR "s"."UInt64" < 0 = @p1 < 0 AND "s"."UInt64" >= @p1) AND ("s"."UInt64" < 0 > (@p1 < 0) OR "s"."UInt64" < 0 = @p1 < 0 AND "s"."UInt64" > @p1 OR "s"."UInt64" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."UInt64" < 0, "s"."UInt64", "s"."Id";

-- after 6 by x => x.UInt64, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."UInt64" < 0 < (@p1 < 0) OR "s"."UInt64" < 0 = @p1 < 0 AND "s"."UInt64" <= @p1) AND ("s"."UInt64" < 0 < (@p1 < 0) OR "s"."UInt64" < 0 = @p1 < 0 AND "s"."UInt64" < @p1 OR "s"."UInt64" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."UInt64" < 0 DESC, "s"."UInt64" DESC, "s"."Id";

-- before 6 by x => x.UInt64
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."UInt64" < 0 < (@p1 < 0) OR "s"."UInt64" < 0 = @p1 < 0 AND "s"."UInt64" <= @p1) AND ("s"."UInt64" < 0 < (@p1 < 0) OR "s"."UInt64" < 0 = @p1 < 0 AND "s"."UInt64" < @p1 OR "s"."UInt64" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."UInt64" < 0, "s"."UInt64", "s"."Id" DESC;

-- after 33 by x => x.UInt64
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."UInt64" < 0 > (@p1 < 0) OR "s"."UInt64" < 0 = @p1 < 0 AND "s"."UInt64" >= @p1) AND ("s"."UInt64" < 0 > (@p1 < 0) OR "s"."UInt64" < 0 = @p1 < 0 AND "s"."UInt64" > @p1 OR "s"."UInt64" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."UInt64" < 0, "s"."UInt64", "s"."Id";

-- after 33 by x => x.UInt64, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."UInt64" < 0 < (@p1 < 0) OR "s"."UInt64" < 0 = @p1 < 0 AND "s"."UInt64" <= @p1) AND ("s"."UInt64" < 0 < (@p1 < 0) OR "s"."UInt64" < 0 = @p1 < 0 AND "s"."UInt64" < @p1 OR "s"."UInt64" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."UInt64" < 0 DESC, "s"."UInt64" DESC, "s"."Id";

-- before 33 by x => x.UInt64
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."UInt64" < 0 < (@p1 < 0) OR "s"."UInt64" < 0 = @p1 < 0 AND "s"."UInt64" <= @p1) AND ("s"."UInt64" < 0 < (@p1 < 0) OR "s"."UInt64" < 0 = @p1 < 0 AND "s"."UInt64" < @p1 OR "s"."UInt64" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."UInt64" < 0, "s"."UInt64", "s"."Id" DESC;

-- after 1 by x => x.MaybeUInt64
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeUInt64" < 0 > (@p1 < 0) OR "s"."MaybeUInt64" < 0 = @p1 < 0 AND "s"."MaybeUInt64" > @p1 OR @p1 IS NULL AND "s"."MaybeUInt64" IS NOT NULL OR "s"."MaybeUInt64" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeUInt64" < 0, "s"."MaybeUInt64", "s"."Id";

-- after 1 by x => x.MaybeUInt64, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeUInt64" < 0 < (@p1 < 0) OR "s"."MaybeUInt64" < 0 = @p1 < 0 AND "s"."MaybeUInt64" < @p1 OR "s"."MaybeUInt64" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeUInt64" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeUInt64" < 0 DESC, "s"."MaybeUInt64" DESC, "s"."Id";

-- before 1 by x => x.MaybeUInt64
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeUInt64" < 0 < (@p1 < 0) OR "s"."MaybeUInt64" < 0 = @p1 < 0 AND "s"."MaybeUInt64" < @p1 OR "s"."MaybeUInt64" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeUInt64" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeUInt64" < 0, "s"."MaybeUInt64", "s"."Id" DESC;

-- after 6 by x => x.MaybeUInt64
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeUInt64" < 0 > (@p1 < 0) OR "s"."MaybeUInt64" < 0 = @p1 < 0 AND "s"."MaybeUInt64" > @p1 OR @p1 IS NULL AND "s"."MaybeUInt64" IS NOT NULL OR "s"."MaybeUInt64" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeUInt64" < 0, "s"."MaybeUInt64", "s"."Id";

-- after 6 by x => x.MaybeUInt64, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeUInt64" < 0 < (@p1 < 0) OR "s"."MaybeUInt64" < 0 = @p1 < 0 AND "s"."MaybeUInt64" < @p1 OR "s"."MaybeUInt64" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeUInt64" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeUInt64" < 0 DESC, "s"."MaybeUInt64" DESC, "s"."Id";

-- before 6 by x => x.MaybeUInt64
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeUInt64" < 0 < (@p1 < 0) OR "s"."MaybeUInt64" < 0 = @p1 < 0 AND "s"."MaybeUInt64" < @p1 OR "s"."MaybeUInt64" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeUInt64" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeUInt64" < 0, "s"."MaybeUInt64", "s"."Id" DESC;

-- after 33 by x => x.MaybeUInt64
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeUInt64" < 0 > (@p1 < 0) OR "s"."MaybeUInt64" < 0 = @p1 < 0 AND "s"."MaybeUInt64" > @p1 OR @p1 IS NULL AND "s"."MaybeUInt64" IS NOT NULL OR "s"."MaybeUInt64" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeUInt64" < 0, "s"."MaybeUInt64", "s"."Id";

-- after 33 by x => x.MaybeUInt64, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeUInt64" < 0 < (@p1 < 0) OR "s"."MaybeUInt64" < 0 = @p1 < 0 AND "s"."MaybeUInt64" < @p1 OR "s"."MaybeUInt64" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeUInt64" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeUInt64" < 0 DESC, "s"."MaybeUInt64" DESC, "s"."Id";

-- before 33 by x => x.MaybeUInt64
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeUInt64" < 0 < (@p1 < 0) OR "s"."MaybeUInt64" < 0 = @p1 < 0 AND "s"."MaybeUInt64" < @p1 OR "s"."MaybeUInt64" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeUInt64" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeUInt64" < 0, "s"."MaybeUInt64", "s"."Id" DESC;

-- after 1 by x => x.Decimal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_dec_cmp("s"."Decimal", @p1) >= 0 AND (orm_dec_cmp("s"."Decimal", @p1) > 0 OR "s"."Decimal" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Decimal" COLLATE ORM_DECIMAL, "s"."Id";

-- after 1 by x => x.Decimal, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_dec_cmp("s"."Decimal", @p1) <= 0 AND (orm_dec_cmp("s"."Decimal", @p1) < 0 OR "s"."Decimal" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Decimal" COLLATE ORM_DECIMAL DESC, "s"."Id";

-- before 1 by x => x.Decimal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_dec_cmp("s"."Decimal", @p1) <= 0 AND (orm_dec_cmp("s"."Decimal", @p1) < 0 OR "s"."Decimal" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Decimal" COLLATE ORM_DECIMAL, "s"."Id" DESC;

-- after 6 by x => x.Decimal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_dec_cmp("s"."Decimal", @p1) >= 0 AND (orm_dec_cmp("s"."Decimal", @p1) > 0 OR "s"."Decimal" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Decimal" COLLATE ORM_DECIMAL, "s"."Id";

-- after 6 by x => x.Decimal, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_dec_cmp("s"."Decimal", @p1) <= 0 AND (orm_dec_cmp("s"."Decimal", @p1) < 0 OR "s"."Decimal" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Decimal" COLLATE ORM_DECIMAL DESC, "s"."Id";

-- before 6 by x => x.Decimal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_dec_cmp("s"."Decimal", @p1) <= 0 AND (orm_dec_cmp("s"."Decimal", @p1) < 0 OR "s"."Decimal" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Decimal" COLLATE ORM_DECIMAL, "s"."Id" DESC;

-- after 33 by x => x.Decimal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_dec_cmp("s"."Decimal", @p1) >= 0 AND (orm_dec_cmp("s"."Decimal", @p1) > 0 OR "s"."Decimal" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Decimal" COLLATE ORM_DECIMAL, "s"."Id";

-- after 33 by x => x.Decimal, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_dec_cmp("s"."Decimal", @p1) <= 0 AND (orm_dec_cmp("s"."Decimal", @p1) < 0 OR "s"."Decimal" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Decimal" COLLATE ORM_DECIMAL DESC, "s"."Id";

-- before 33 by x => x.Decimal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_dec_cmp("s"."Decimal", @p1) <= 0 AND (orm_dec_cmp("s"."Decimal", @p1) < 0 OR "s"."Decimal" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Decimal" COLLATE ORM_DECIMAL, "s"."Id" DESC;

-- after 1 by x => x.MaybeDecimal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_dec_cmp("s"."MaybeDecimal", @p1) > 0 OR @p1 IS NULL AND "s"."MaybeDecimal" IS NOT NULL OR "s"."MaybeDecimal" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeDecimal" COLLATE ORM_DECIMAL, "s"."Id";

-- after 1 by x => x.MaybeDecimal, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_dec_cmp("s"."MaybeDecimal", @p1) < 0 OR "s"."MaybeDecimal" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeDecimal" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeDecimal" COLLATE ORM_DECIMAL DESC, "s"."Id";

-- before 1 by x => x.MaybeDecimal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_dec_cmp("s"."MaybeDecimal", @p1) < 0 OR "s"."MaybeDecimal" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeDecimal" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeDecimal" COLLATE ORM_DECIMAL, "s"."Id" DESC;

-- after 6 by x => x.MaybeDecimal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_dec_cmp("s"."MaybeDecimal", @p1) > 0 OR @p1 IS NULL AND "s"."MaybeDecimal" IS NOT NULL OR "s"."MaybeDecimal" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeDecimal" COLLATE ORM_DECIMAL, "s"."Id";

-- after 6 by x => x.MaybeDecimal, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_dec_cmp("s"."MaybeDecimal", @p1) < 0 OR "s"."MaybeDecimal" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeDecimal" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeDecimal" COLLATE ORM_DECIMAL DESC, "s"."Id";

-- before 6 by x => x.MaybeDecimal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_dec_cmp("s"."MaybeDecimal", @p1) < 0 OR "s"."MaybeDecimal" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeDecimal" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeDecimal" COLLATE ORM_DECIMAL, "s"."Id" DESC;

-- after 33 by x => x.MaybeDecimal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_dec_cmp("s"."MaybeDecimal", @p1) > 0 OR @p1 IS NULL AND "s"."MaybeDecimal" IS NOT NULL OR "s"."MaybeDecimal" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeDecimal" COLLATE ORM_DECIMAL, "s"."Id";

-- after 33 by x => x.MaybeDecimal, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_dec_cmp("s"."MaybeDecimal", @p1) < 0 OR "s"."MaybeDecimal" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeDecimal" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeDecimal" COLLATE ORM_DECIMAL DESC, "s"."Id";

-- before 33 by x => x.MaybeDecimal
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_dec_cmp("s"."MaybeDecimal", @p1) < 0 OR "s"."MaybeDecimal" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeDecimal" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeDecimal" COLLATE ORM_DECIMAL, "s"."Id" DESC;

-- after 1 by x => x.Double
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Double", "s"."Id") > (@p1, @p2)
ORDER BY "s"."Double", "s"."Id";

-- after 1 by x => x.Double, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Double" <= @p1 AND ("s"."Double" < @p1 OR "s"."Double" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Double" DESC, "s"."Id";

-- before 1 by x => x.Double
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Double" <= @p1 AND ("s"."Double" < @p1 OR "s"."Double" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Double", "s"."Id" DESC;

-- after 6 by x => x.Double
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Double", "s"."Id") > (@p1, @p2)
ORDER BY "s"."Double", "s"."Id";

-- after 6 by x => x.Double, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Double" <= @p1 AND ("s"."Double" < @p1 OR "s"."Double" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Double" DESC, "s"."Id";

-- before 6 by x => x.Double
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Double" <= @p1 AND ("s"."Double" < @p1 OR "s"."Double" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Double", "s"."Id" DESC;

-- after 33 by x => x.Double
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Double", "s"."Id") > (@p1, @p2)
ORDER BY "s"."Double", "s"."Id";

-- after 33 by x => x.Double, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Double" <= @p1 AND ("s"."Double" < @p1 OR "s"."Double" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Double" DESC, "s"."Id";

-- before 33 by x => x.Double
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Double" <= @p1 AND ("s"."Double" < @p1 OR "s"."Double" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Double", "s"."Id" DESC;

-- after 1 by x => x.MaybeString
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeString" > @p1 OR @p1 IS NULL AND "s"."MaybeString" IS NOT NULL OR "s"."MaybeString" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeString", "s"."Id";

-- after 1 by x => x.MaybeString, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeString" < @p1 OR "s"."MaybeString" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeString" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeString" DESC, "s"."Id";

-- before 1 by x => x.MaybeString
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeString" < @p1 OR "s"."MaybeString" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeString" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeString", "s"."Id" DESC;

-- after 6 by x => x.MaybeString
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeString" > @p1 OR @p1 IS NULL AND "s"."MaybeString" IS NOT NULL OR "s"."MaybeString" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeString", "s"."Id";

-- after 6 by x => x.MaybeString, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeString" < @p1 OR "s"."MaybeString" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeString" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeString" DESC, "s"."Id";

-- before 6 by x => x.MaybeString
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeString" < @p1 OR "s"."MaybeString" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeString" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeString", "s"."Id" DESC;

-- after 33 by x => x.MaybeString
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeString" > @p1 OR @p1 IS NULL AND "s"."MaybeString" IS NOT NULL OR "s"."MaybeString" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeString", "s"."Id";

-- after 33 by x => x.MaybeString, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeString" < @p1 OR "s"."MaybeString" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeString" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeString" DESC, "s"."Id";

-- before 33 by x => x.MaybeString
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeString" < @p1 OR "s"."MaybeString" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeString" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeString", "s"."Id" DESC;

-- after 1 by x => x.DateTime
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateTime", "s"."Id") > (@p1, @p2)
ORDER BY "s"."DateTime", "s"."Id";

-- after 1 by x => x.DateTime, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTime" <= @p1 AND ("s"."DateTime" < @p1 OR "s"."DateTime" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."DateTime" DESC, "s"."Id";

-- before 1 by x => x.DateTime
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTime" <= @p1 AND ("s"."DateTime" < @p1 OR "s"."DateTime" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."DateTime", "s"."Id" DESC;

-- after 6 by x => x.DateTime
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateTime", "s"."Id") > (@p1, @p2)
ORDER BY "s"."DateTime", "s"."Id";

-- after 6 by x => x.DateTime, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTime" <= @p1 AND ("s"."DateTime" < @p1 OR "s"."DateTime" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."DateTime" DESC, "s"."Id";

-- before 6 by x => x.DateTime
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTime" <= @p1 AND ("s"."DateTime" < @p1 OR "s"."DateTime" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."DateTime", "s"."Id" DESC;

-- after 33 by x => x.DateTime
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateTime", "s"."Id") > (@p1, @p2)
ORDER BY "s"."DateTime", "s"."Id";

-- after 33 by x => x.DateTime, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTime" <= @p1 AND ("s"."DateTime" < @p1 OR "s"."DateTime" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."DateTime" DESC, "s"."Id";

-- before 33 by x => x.DateTime
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTime" <= @p1 AND ("s"."DateTime" < @p1 OR "s"."DateTime" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."DateTime", "s"."Id" DESC;

-- after 1 by x => x.MaybeDateTime
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeDateTime" > @p1 OR @p1 IS NULL AND "s"."MaybeDateTime" IS NOT NULL OR "s"."MaybeDateTime" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeDateTime", "s"."Id";

-- after 1 by x => x.MaybeDateTime, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeDateTime" < @p1 OR "s"."MaybeDateTime" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeDateTime" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeDateTime" DESC, "s"."Id";

-- before 1 by x => x.MaybeDateTime
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeDateTime" < @p1 OR "s"."MaybeDateTime" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeDateTime" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeDateTime", "s"."Id" DESC;

-- after 6 by x => x.MaybeDateTime
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeDateTime" > @p1 OR @p1 IS NULL AND "s"."MaybeDateTime" IS NOT NULL OR "s"."MaybeDateTime" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeDateTime", "s"."Id";

-- after 6 by x => x.MaybeDateTime, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeDateTime" < @p1 OR "s"."MaybeDateTime" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeDateTime" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeDateTime" DESC, "s"."Id";

-- before 6 by x => x.MaybeDateTime
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeDateTime" < @p1 OR "s"."MaybeDateTime" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeDateTime" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeDateTime", "s"."Id" DESC;

-- after 33 by x => x.MaybeDateTime
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeDateTime" > @p1 OR @p1 IS NULL AND "s"."MaybeDateTime" IS NOT NULL OR "s"."MaybeDateTime" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeDateTime", "s"."Id";

-- after 33 by x => x.MaybeDateTime, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeDateTime" < @p1 OR "s"."MaybeDateTime" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeDateTime" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeDateTime" DESC, "s"."Id";

-- before 33 by x => x.MaybeDateTime
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeDateTime" < @p1 OR "s"."MaybeDateTime" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeDateTime" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeDateTime", "s"."Id" DESC;

-- after 1 by x => x.DateTimeOffset
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateTimeOffset", "s"."Id") > (@p1, @p2)
ORDER BY "s"."DateTimeOffset", "s"."Id";

-- after 1 by x => x.DateTimeOffset, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffset" <= @p1 AND ("s"."DateTimeOffset" < @p1 OR "s"."DateTimeOffset" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."DateTimeOffset" DESC, "s"."Id";

-- before 1 by x => x.DateTimeOffset
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffset" <= @p1 AND ("s"."DateTimeOffset" < @p1 OR "s"."DateTimeOffset" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."DateTimeOffset", "s"."Id" DESC;

-- after 6 by x => x.DateTimeOffset
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateTimeOffset", "s"."Id") > (@p1, @p2)
ORDER BY "s"."DateTimeOffset", "s"."Id";

-- after 6 by x => x.DateTimeOffset, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffset" <= @p1 AND ("s"."DateTimeOffset" < @p1 OR "s"."DateTimeOffset" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."DateTimeOffset" DESC, "s"."Id";

-- before 6 by x => x.DateTimeOffset
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffset" <= @p1 AND ("s"."DateTimeOffset" < @p1 OR "s"."DateTimeOffset" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."DateTimeOffset", "s"."Id" DESC;

-- after 33 by x => x.DateTimeOffset
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."DateTimeOffset", "s"."Id") > (@p1, @p2)
ORDER BY "s"."DateTimeOffset", "s"."Id";

-- after 33 by x => x.DateTimeOffset, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffset" <= @p1 AND ("s"."DateTimeOffset" < @p1 OR "s"."DateTimeOffset" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."DateTimeOffset" DESC, "s"."Id";

-- before 33 by x => x.DateTimeOffset
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffset" <= @p1 AND ("s"."DateTimeOffset" < @p1 OR "s"."DateTimeOffset" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."DateTimeOffset", "s"."Id" DESC;

-- after 1 by x => x.MaybeDateOnly
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeDateOnly" > @p1 OR @p1 IS NULL AND "s"."MaybeDateOnly" IS NOT NULL OR "s"."MaybeDateOnly" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeDateOnly", "s"."Id";

-- after 1 by x => x.MaybeDateOnly, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeDateOnly" < @p1 OR "s"."MaybeDateOnly" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeDateOnly" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeDateOnly" DESC, "s"."Id";

-- before 1 by x => x.MaybeDateOnly
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeDateOnly" < @p1 OR "s"."MaybeDateOnly" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeDateOnly" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeDateOnly", "s"."Id" DESC;

-- after 6 by x => x.MaybeDateOnly
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeDateOnly" > @p1 OR @p1 IS NULL AND "s"."MaybeDateOnly" IS NOT NULL OR "s"."MaybeDateOnly" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeDateOnly", "s"."Id";

-- after 6 by x => x.MaybeDateOnly, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeDateOnly" < @p1 OR "s"."MaybeDateOnly" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeDateOnly" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeDateOnly" DESC, "s"."Id";

-- before 6 by x => x.MaybeDateOnly
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeDateOnly" < @p1 OR "s"."MaybeDateOnly" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeDateOnly" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeDateOnly", "s"."Id" DESC;

-- after 33 by x => x.MaybeDateOnly
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeDateOnly" > @p1 OR @p1 IS NULL AND "s"."MaybeDateOnly" IS NOT NULL OR "s"."MaybeDateOnly" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeDateOnly", "s"."Id";

-- after 33 by x => x.MaybeDateOnly, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeDateOnly" < @p1 OR "s"."MaybeDateOnly" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeDateOnly" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeDateOnly" DESC, "s"."Id";

-- before 33 by x => x.MaybeDateOnly
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeDateOnly" < @p1 OR "s"."MaybeDateOnly" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeDateOnly" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeDateOnly", "s"."Id" DESC;

-- after 1 by x => x.TimeSpan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."TimeSpan", "s"."Id") > (@p1, @p2)
ORDER BY "s"."TimeSpan", "s"."Id";

-- after 1 by x => x.TimeSpan, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpan" <= @p1 AND ("s"."TimeSpan" < @p1 OR "s"."TimeSpan" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."TimeSpan" DESC, "s"."Id";

-- before 1 by x => x.TimeSpan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpan" <= @p1 AND ("s"."TimeSpan" < @p1 OR "s"."TimeSpan" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."TimeSpan", "s"."Id" DESC;

-- after 6 by x => x.TimeSpan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."TimeSpan", "s"."Id") > (@p1, @p2)
ORDER BY "s"."TimeSpan", "s"."Id";

-- after 6 by x => x.TimeSpan, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpan" <= @p1 AND ("s"."TimeSpan" < @p1 OR "s"."TimeSpan" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."TimeSpan" DESC, "s"."Id";

-- before 6 by x => x.TimeSpan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpan" <= @p1 AND ("s"."TimeSpan" < @p1 OR "s"."TimeSpan" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."TimeSpan", "s"."Id" DESC;

-- after 33 by x => x.TimeSpan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."TimeSpan", "s"."Id") > (@p1, @p2)
ORDER BY "s"."TimeSpan", "s"."Id";

-- after 33 by x => x.TimeSpan, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpan" <= @p1 AND ("s"."TimeSpan" < @p1 OR "s"."TimeSpan" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."TimeSpan" DESC, "s"."Id";

-- before 33 by x => x.TimeSpan
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpan" <= @p1 AND ("s"."TimeSpan" < @p1 OR "s"."TimeSpan" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."TimeSpan", "s"."Id" DESC;

-- after 1 by x => x.Guid
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Guid", "s"."Id") > (@p1, @p2)
ORDER BY "s"."Guid", "s"."Id";

-- after 1 by x => x.Guid, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Guid" <= @p1 AND ("s"."Guid" < @p1 OR "s"."Guid" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Guid" DESC, "s"."Id";

-- before 1 by x => x.Guid
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Guid" <= @p1 AND ("s"."Guid" < @p1 OR "s"."Guid" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Guid", "s"."Id" DESC;

-- after 6 by x => x.Guid
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Guid", "s"."Id") > (@p1, @p2)
ORDER BY "s"."Guid", "s"."Id";

-- after 6 by x => x.Guid, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Guid" <= @p1 AND ("s"."Guid" < @p1 OR "s"."Guid" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Guid" DESC, "s"."Id";

-- before 6 by x => x.Guid
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Guid" <= @p1 AND ("s"."Guid" < @p1 OR "s"."Guid" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Guid", "s"."Id" DESC;

-- after 33 by x => x.Guid
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Guid", "s"."Id") > (@p1, @p2)
ORDER BY "s"."Guid", "s"."Id";

-- after 33 by x => x.Guid, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Guid" <= @p1 AND ("s"."Guid" < @p1 OR "s"."Guid" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Guid" DESC, "s"."Id";

-- before 33 by x => x.Guid
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Guid" <= @p1 AND ("s"."Guid" < @p1 OR "s"."Guid" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Guid", "s"."Id" DESC;

-- after 1 by x => x.Weekday
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Weekday", "s"."Id") > (@p1, @p2)
ORDER BY "s"."Weekday", "s"."Id";

-- after 1 by x => x.Weekday, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Weekday" <= @p1 AND ("s"."Weekday" < @p1 OR "s"."Weekday" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Weekday" DESC, "s"."Id";

-- before 1 by x => x.Weekday
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Weekday" <= @p1 AND ("s"."Weekday" < @p1 OR "s"."Weekday" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Weekday", "s"."Id" DESC;

-- after 6 by x => x.Weekday
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Weekday", "s"."Id") > (@p1, @p2)
ORDER BY "s"."Weekday", "s"."Id";

-- after 6 by x => x.Weekday, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Weekday" <= @p1 AND ("s"."Weekday" < @p1 OR "s"."Weekday" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Weekday" DESC, "s"."Id";

-- before 6 by x => x.Weekday
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Weekday" <= @p1 AND ("s"."Weekday" < @p1 OR "s"."Weekday" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Weekday", "s"."Id" DESC;

-- after 33 by x => x.Weekday
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Weekday", "s"."Id") > (@p1, @p2)
ORDER BY "s"."Weekday", "s"."Id";

-- after 33 by x => x.Weekday, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Weekday" <= @p1 AND ("s"."Weekday" < @p1 OR "s"."Weekday" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Weekday" DESC, "s"."Id";

-- before 33 by x => x.Weekday
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Weekday" <= @p1 AND ("s"."Weekday" < @p1 OR "s"."Weekday" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Weekday", "s"."Id" DESC;

-- after 1 by x => x.MaybeWeekday
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeWeekday" > @p1 OR @p1 IS NULL AND "s"."MaybeWeekday" IS NOT NULL OR "s"."MaybeWeekday" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeWeekday", "s"."Id";

-- after 1 by x => x.MaybeWeekday, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeWeekday" < @p1 OR "s"."MaybeWeekday" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeWeekday" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeWeekday" DESC, "s"."Id";

-- before 1 by x => x.MaybeWeekday
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeWeekday" < @p1 OR "s"."MaybeWeekday" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeWeekday" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeWeekday", "s"."Id" DESC;

-- after 6 by x => x.MaybeWeekday
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeWeekday" > @p1 OR @p1 IS NULL AND "s"."MaybeWeekday" IS NOT NULL OR "s"."MaybeWeekday" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeWeekday", "s"."Id";

-- after 6 by x => x.MaybeWeekday, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeWeekday" < @p1 OR "s"."MaybeWeekday" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeWeekday" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeWeekday" DESC, "s"."Id";

-- before 6 by x => x.MaybeWeekday
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeWeekday" < @p1 OR "s"."MaybeWeekday" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeWeekday" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeWeekday", "s"."Id" DESC;

-- after 33 by x => x.MaybeWeekday
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeWeekday" > @p1 OR @p1 IS NULL AND "s"."MaybeWeekday" IS NOT NULL OR "s"."MaybeWeekday" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeWeekday", "s"."Id";

-- after 33 by x => x.MaybeWeekday, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeWeekday" < @p1 OR "s"."MaybeWeekday" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeWeekday" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeWeekday" DESC, "s"."Id";

-- before 33 by x => x.MaybeWeekday
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."MaybeWeekday" < @p1 OR "s"."MaybeWeekday" IS NULL AND @p1 IS NOT NULL OR "s"."MaybeWeekday" IS @p1 AND "s"."Id" > @p2
ORDER BY "s"."MaybeWeekday", "s"."Id" DESC;

-- after 1 by x => x.Char
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Char", "s"."Id") > (@p1, @p2)
ORDER BY "s"."Char", "s"."Id";

-- after 1 by x => x.Char, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Char" <= @p1 AND ("s"."Char" < @p1 OR "s"."Char" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Char" DESC, "s"."Id";

-- before 1 by x => x.Char
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Char" <= @p1 AND ("s"."Char" < @p1 OR "s"."Char" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Char", "s"."Id" DESC;

-- after 6 by x => x.Char
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Char", "s"."Id") > (@p1, @p2)
ORDER BY "s"."Char", "s"."Id";

-- after 6 by x => x.Char, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Char" <= @p1 AND ("s"."Char" < @p1 OR "s"."Char" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Char" DESC, "s"."Id";

-- before 6 by x => x.Char
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Char" <= @p1 AND ("s"."Char" < @p1 OR "s"."Char" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Char", "s"."Id" DESC;

-- after 33 by x => x.Char
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Char", "s"."Id") > (@p1, @p2)
ORDER BY "s"."Char", "s"."Id";

-- after 33 by x => x.Char, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Char" <= @p1 AND ("s"."Char" < @p1 OR "s"."Char" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Char" DESC, "s"."Id";

-- before 33 by x => x.Char
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Char" <= @p1 AND ("s"."Char" < @p1 OR "s"."Char" = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Char", "s"."Id" DESC;

-- after 1 by x => x.Int32 % 3
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Int32" % 3, "s"."Id") > (@p1, @p2)
ORDER BY "s"."Int32" % 3, "s"."Id";

-- after 1 by x => x.Int32 % 3, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Int32" % 3 <= @p1 AND ("s"."Int32" % 3 < @p1 OR "s"."Int32" % 3 = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Int32" % 3 DESC, "s"."Id";

-- before 1 by x => x.Int32 % 3
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Int32" % 3 <= @p1 AND ("s"."Int32" % 3 < @p1 OR "s"."Int32" % 3 = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Int32" % 3, "s"."Id" DESC;

-- after 6 by x => x.Int32 % 3
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Int32" % 3, "s"."Id") > (@p1, @p2)
ORDER BY "s"."Int32" % 3, "s"."Id";

-- after 6 by x => x.Int32 % 3, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Int32" % 3 <= @p1 AND ("s"."Int32" % 3 < @p1 OR "s"."Int32" % 3 = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Int32" % 3 DESC, "s"."Id";

-- before 6 by x => x.Int32 % 3
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Int32" % 3 <= @p1 AND ("s"."Int32" % 3 < @p1 OR "s"."Int32" % 3 = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Int32" % 3, "s"."Id" DESC;

-- after 33 by x => x.Int32 % 3
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE ("s"."Int32" % 3, "s"."Id") > (@p1, @p2)
ORDER BY "s"."Int32" % 3, "s"."Id";

-- after 33 by x => x.Int32 % 3, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Int32" % 3 <= @p1 AND ("s"."Int32" % 3 < @p1 OR "s"."Int32" % 3 = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Int32" % 3 DESC, "s"."Id";

-- before 33 by x => x.Int32 % 3
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Int32" % 3 <= @p1 AND ("s"."Int32" % 3 < @p1 OR "s"."Int32" % 3 = @p1 AND "s"."Id" > @p2)
ORDER BY "s"."Int32" % 3, "s"."Id" DESC;

-- after 1 by x => x.MaybeInt32 ?? 7
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (coalesce("s"."MaybeInt32", 7), "s"."Id") > (@p1, @p2)
ORDER BY coalesce("s"."MaybeInt32", 7), "s"."Id";

-- after 1 by x => x.MaybeInt32 ?? 7, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE coalesce("s"."MaybeInt32", 7) <= @p1 AND (coalesce("s"."MaybeInt32", 7) < @p1 OR coalesce("s"."MaybeInt32", 7) = @p1 AND "s"."Id" > @p2)
ORDER BY coalesce("s"."MaybeInt32", 7) DESC, "s"."Id";

-- before 1 by x => x.MaybeInt32 ?? 7
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE coalesce("s"."MaybeInt32", 7) <= @p1 AND (coalesce("s"."MaybeInt32", 7) < @p1 OR coalesce("s"."MaybeInt32", 7) = @p1 AND "s"."Id" > @p2)
ORDER BY coalesce("s"."MaybeInt32", 7), "s"."Id" DESC;

-- after 6 by x => x.MaybeInt32 ?? 7
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (coalesce("s"."MaybeInt32", 7), "s"."Id") > (@p1, @p2)
ORDER BY coalesce("s"."MaybeInt32", 7), "s"."Id";

-- after 6 by x => x.MaybeInt32 ?? 7, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE coalesce("s"."MaybeInt32", 7) <= @p1 AND (coalesce("s"."MaybeInt32", 7) < @p1 OR coalesce("s"."MaybeInt32", 7) = @p1 AND "s"."Id" > @p2)
ORDER BY coalesce("s"."MaybeInt32", 7) DESC, "s"."Id";

-- before 6 by x => x.MaybeInt32 ?? 7
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE coalesce("s"."MaybeInt32", 7) <= @p1 AND (coalesce("s"."MaybeInt32", 7) < @p1 OR coalesce("s"."MaybeInt32", 7) = @p1 AND "s"."Id" > @p2)
ORDER BY coalesce("s"."MaybeInt32", 7), "s"."Id" DESC;

-- after 33 by x => x.MaybeInt32 ?? 7
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (coalesce("s"."MaybeInt32", 7), "s"."Id") > (@p1, @p2)
ORDER BY coalesce("s"."MaybeInt32", 7), "s"."Id";

-- after 33 by x => x.MaybeInt32 ?? 7, descending
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE coalesce("s"."MaybeInt32", 7) <= @p1 AND (coalesce("s"."MaybeInt32", 7) < @p1 OR coalesce("s"."MaybeInt32", 7) = @p1 AND "s"."Id" > @p2)
ORDER BY coalesce("s"."MaybeInt32", 7) DESC, "s"."Id";

-- before 33 by x => x.MaybeInt32 ?? 7
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE coalesce("s"."MaybeInt32", 7) <= @p1 AND (coalesce("s"."MaybeInt32", 7) < @p1 OR coalesce("s"."MaybeInt32", 7) = @p1 AND "s"."Id" > @p2)
ORDER BY coalesce("s"."MaybeInt32", 7), "s"."Id" DESC;

-- s => s.Posts.OrderBy(p => p.Id).After(20L).Take(5)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
WHERE "p"."Id" > @p1
ORDER BY "p"."Id"
LIMIT @p2;

-- s => s.Posts.OrderBy(p => p.Id).After(20).Take(5)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
WHERE "p"."Id" > @p1
ORDER BY "p"."Id"
LIMIT @p2;

-- s => s.Posts.OrderByDescending(p => p.Id).After(20L).Take(5)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
WHERE "p"."Id" < @p1
ORDER BY "p"."Id" DESC
LIMIT @p2;

-- s => s.Posts.OrderBy(p => p.Id).Before(4L)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
WHERE "p"."Id" < @p1
ORDER BY "p"."Id";

-- s => s.Posts.OrderBy(p => p.Id).After(-1L).Take(5)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
WHERE "p"."Id" > @p1
ORDER BY "p"."Id"
LIMIT @p2;

-- s => s.Posts.OrderBy(p => p.Id).After(1000L)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
WHERE "p"."Id" > @p1
ORDER BY "p"."Id";

-- s => s.Posts.OrderByDescending(p => p.Score).ThenBy(p => p.Id).After(Row(7)).Take(10)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
WHERE "p"."Score" <= @p1 AND ("p"."Score" < @p1 OR "p"."Score" = @p1 AND "p"."Id" > @p2)
ORDER BY "p"."Score" DESC, "p"."Id"
LIMIT @p3;

-- s => s.Posts.OrderBy(p => p.AuthorId).ThenBy(p => p.Score).ThenBy(p => p.Id).After(Row(31))
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
WHERE ("p"."AuthorId", "p"."Score", "p"."Id") > (@p1, @p2, @p3)
ORDER BY "p"."AuthorId", "p"."Score", "p"."Id";

-- s => s.Posts.OrderBy(p => p.State).ThenByDescending(p => p.Score).ThenBy(p => p.Id).Before(Row(31))
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
WHERE "p"."State" <= @p1 AND ("p"."State" < @p1 OR "p"."State" = @p1 AND ("p"."Score" > @p2 OR "p"."Score" = @p2 AND "p"."Id" < @p3))
ORDER BY "p"."State", "p"."Score" DESC, "p"."Id";

-- s => s.Posts.OrderBy(p => p.Author.Name).ThenBy(p => p.Id).After("user1b", 30L).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
WHERE "a"."Name" > @p1 OR @p1 IS NULL OR "a"."Name" = @p1 AND "p"."Id" > @p2
ORDER BY "a"."Name", "p"."Id";

-- s => s.Posts.Where(p => p.Score > 0).OrderBy(p => p.Score).ThenBy(p => p.Id).After(5, 20L) .Where(p => p.AuthorId != 3).Select(p => p.Title)
SELECT "p"."Title"
FROM "Posts" AS "p"
WHERE "p"."Score" > 0 AND ("p"."Score", "p"."Id") > (@p1, @p2) AND "p"."AuthorId" <> 3
ORDER BY "p"."Score", "p"."Id";

-- s => s.Posts.Select(p => new { p.Id, Twice = p.Score * 2 }).OrderBy(p => p.Twice).ThenBy(p => p.Id) .After(new { Id = 12L, Twice = 10 })
SELECT "p"."Id", "p"."Score" * 2 AS "Twice"
FROM "Posts" AS "p"
WHERE ("p"."Score" * 2, "p"."Id") > (@p1, @p2)
ORDER BY "p"."Score" * 2, "p"."Id";

-- s => s.Products.OrderBy(p => p.Catalog).ThenByDescending(p => p.Number).After("a", 2)
SELECT "p"."Catalog", "p"."Number", "p"."Name", "p"."Price", "p"."Weight", "p"."Traits",
    "p"."Size", "p"."DiscontinuedOn", "p"."ReplacementCatalog", "p"."ReplacementNumber"
FROM "Products" AS "p"
WHERE "p"."Catalog" > @p1 OR @p1 IS NULL OR "p"."Catalog" = @p1 AND "p"."Number" < @p2
ORDER BY "p"."Catalog", "p"."Number" DESC;

-- s => s.Users.OrderBy(u => u.Name).After("user2c").Take(3)
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
WHERE "u"."Name" > @p1 OR @p1 IS NULL
ORDER BY "u"."Name"
LIMIT @p2;

-- s => s.Users.Where(u => !u.IsBanned).Select(u => new { u.Karma, u.Name }).OrderByDescending(u => u.Name) .After("user2c")
SELECT "u"."Karma", "u"."Name"
FROM "Users" AS "u"
WHERE "u"."IsBanned" = 0 AND "u"."Name" < @p1
ORDER BY "u"."Name" DESC;

-- s => s.Users.OrderBy(u => u.Karma).Take(9).OrderBy(u => u.Name).After("user2c").Select(u => u.Karma)
SELECT "u"."Karma"
FROM (
    SELECT "u1"."Name", "u1"."Karma"
    FROM "Users" AS "u1"
    ORDER BY "u1"."Karma"
    LIMIT @p1
) AS "u"
WHERE "u"."Name" > @p2 OR @p2 IS NULL
ORDER BY "u"."Name", "u"."Karma";

-- s => s.Posts.Select(p => p.Score).Distinct().Order().After(3)
SELECT DISTINCT "p"."Score"
FROM "Posts" AS "p"
WHERE "p"."Score" > @p1
ORDER BY "p"."Score";

-- s => s.Posts.GroupBy(p => p.AuthorId).Select(g => new { g.Key, Count = g.Count() }) .OrderByDescending(g => g.Count).ThenBy(g => g.Key).After(5, 3L)
SELECT "p"."AuthorId" AS "Key", COUNT(*) AS "Count"
FROM "Posts" AS "p"
GROUP BY "p"."AuthorId"
HAVING COUNT(*) <= @p1 AND (COUNT(*) < @p1 OR COUNT(*) = @p1 AND "p"."AuthorId" > @p2)
ORDER BY COUNT(*) DESC, "p"."AuthorId";

-- s => s.Comments.OrderBy(c => c.Parent!.Text).ThenBy(c => c.Id).After(Root).Select(c => c.Id)
SELECT "c"."Id"
FROM "Comments" AS "c"
LEFT JOIN "Comments" AS "p" ON "p"."Id" = "c"."ParentId"
WHERE "p"."Text" > @p1 OR @p1 IS NULL AND "p"."Text" IS NOT NULL OR "p"."Text" IS @p1 AND "c"."Id" > @p2
ORDER BY "p"."Text", "c"."Id";

-- s => s.Comments.OrderByDescending(c => c.Parent!.PostId).ThenBy(c => c.Id).Before(Root).Select(c => c.Id)
SELECT "c"."Id"
FROM "Comments" AS "c"
LEFT JOIN "Comments" AS "p" ON "p"."Id" = "c"."ParentId"
WHERE "p"."PostId" > @p1 OR @p1 IS NULL AND "p"."PostId" IS NOT NULL OR "p"."PostId" IS @p1 AND "c"."Id" < @p2
ORDER BY "p"."PostId" DESC, "c"."Id";

-- s => s.Posts.OrderBy(p => p.Id).Take(30).OrderByDescending(p => p.Id).After(10L)
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM (
    SELECT "p1"."Id", "p1"."Title", "p1"."Body", "p1"."Score", "p1"."CreatedAt", "p1"."EditedAt",
        "p1"."State", "p1"."AuthorId", "p1"."CommunityId"
    FROM "Posts" AS "p1"
    ORDER BY "p1"."Id"
    LIMIT @p1
) AS "p"
WHERE "p"."Id" < @p2
ORDER BY "p"."Id" DESC, "p"."Id";

