-- s => s.Specimens.Select(x => ulong.Sign(x.UInt64))
SELECT CASE WHEN "s"."UInt64" = 0 THEN 0 WHEN "s"."UInt64" <> 0 THEN 1 END AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => ulong.Sign(x.UInt64) == 1)
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
WHERE CASE WHEN "s"."UInt64" = 0 THEN 0 WHEN "s"."UInt64" <> 0 THEN 1 END = 1;

-- s => s.Specimens.Select(x => Math.Min(x.UInt64, 9223372036854775808UL))
SELECT CASE WHEN ("s"."UInt64" < 0) < (-9223372036854775808 < 0) OR ("s"."UInt64" < 0) = (-9223372036854775808 < 0) AND "s"."UInt64" <= -9223372036854775808 THEN "s"."UInt64" ELSE -9223372036854775808 END AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => ulong.Max(x.UInt64, 9223372036854775808UL))
SELECT CASE WHEN ("s"."UInt64" < 0) > (-9223372036854775808 < 0) OR ("s"."UInt64" < 0) = (-9223372036854775808 < 0) AND "s"."UInt64" >= -9223372036854775808 THEN "s"."UInt64" ELSE -9223372036854775808 END AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.Clamp(x.UInt64, 7UL, 9223372036854775808UL))
SELECT CASE WHEN ("s"."UInt64" < 0) < (7 < 0) OR ("s"."UInt64" < 0) = (7 < 0) AND "s"."UInt64" < 7 THEN 7 WHEN ("s"."UInt64" < 0) > (-9223372036854775808 < 0) OR ("s"."UInt64" < 0) = (-9223372036854775808 < 0) AND "s"."UInt64" > -9223372036854775808 THEN -9223372036854775808 ELSE "s"."UInt64" END AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.UInt64.CompareTo(9223372036854775808UL) > 0)
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
WHERE ("s"."UInt64" < 0) > (-9223372036854775808 < 0) OR ("s"."UInt64" < 0) = (-9223372036854775808 < 0) AND "s"."UInt64" > -9223372036854775808;

-- s => s.Specimens.Select(x => x.MaybeUInt64 > x.UInt64)
SELECT (("s"."MaybeUInt64" < 0) > ("s"."UInt64" < 0) OR ("s"."MaybeUInt64" < 0) = ("s"."UInt64" < 0) AND "s"."MaybeUInt64" > "s"."UInt64") IS TRUE AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.UInt64.ToString())
SELECT orm_unsigned_text("s"."UInt64") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (ulong?)x.MaybeUInt64 ?? 9223372036854775809UL)
SELECT coalesce("s"."MaybeUInt64", -9223372036854775807) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.UInt64 == 0 ? 0 : ulong.Sign(x.UInt64))
SELECT CASE WHEN "s"."UInt64" = 0 THEN 0 ELSE CASE WHEN "s"."UInt64" = 0 THEN 0 WHEN "s"."UInt64" <> 0 THEN 1 END END AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Max(x => x.UInt64)
SELECT coalesce(MAX("s"."UInt64") FILTER (WHERE "s"."UInt64" < 0), MAX("s"."UInt64")) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Min(x => x.MaybeUInt64)
SELECT coalesce(MIN("s"."MaybeUInt64") FILTER (WHERE "s"."MaybeUInt64" >= 0), MIN("s"."MaybeUInt64")) AS "value"
FROM "Specimens" AS "s";

