-- s => s.Specimens.Select(x => x.Int32 + 3)
SELECT "s"."Int32" + 3 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Int32 - x.MaybeInt32)
SELECT "s"."Int32" - "s"."MaybeInt32" AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Int32 * x.MaybeInt32)
SELECT "s"."Int32" * "s"."MaybeInt32" AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Int32 / 3)
SELECT "s"."Int32" / 3 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Int32 / -3)
SELECT "s"."Int32" / -3 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => 100 / (x.Id + 1))
SELECT 100 / ("s"."Id" + 1) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Int32 % 3)
SELECT "s"."Int32" % 3 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Int32 % -3)
SELECT "s"."Int32" % -3 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Int64 / 7)
SELECT "s"."Int64" / 7 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Int64 % 1000)
SELECT "s"."Int64" % 1000 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Int64 - x.Int32)
SELECT "s"."Int64" - "s"."Int32" AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Byte + x.SByte)
SELECT "s"."Byte" + "s"."SByte" AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Byte * x.Byte)
SELECT "s"."Byte" * "s"."Byte" AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Int16 - x.UInt16)
SELECT "s"."Int16" - "s"."UInt16" AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.UInt16 / 10)
SELECT "s"."UInt16" / 10 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.UInt32 / 10)
SELECT "s"."UInt32" / 10 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.UInt32 % 1000)
SELECT "s"."UInt32" % 1000 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.MaybeByte + x.MaybeSByte)
SELECT "s"."MaybeByte" + "s"."MaybeSByte" AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.MaybeInt16 / (x.MaybeInt64 == 0 ? 5 : 2))
SELECT "s"."MaybeInt16" / CASE WHEN "s"."MaybeInt64" = 0 THEN 5 ELSE 2 END AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.Int32 / 2 == 3)
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
WHERE "s"."Int32" / 2 = 3;

-- s => s.Specimens.Where(x => x.Id % 7 == 3 && x.Id / 10 > 2)
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
WHERE "s"."Id" % 7 = 3 AND "s"."Id" / 10 > 2;

-- s => s.Specimens.Where(x => (x.Int32 + 1) * 2 - x.Id > 0)
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
WHERE ("s"."Int32" + 1) * 2 - "s"."Id" > 0;

-- s => s.Specimens.Where(x => x.Int32 - (x.Id - 5) < x.Int32 - x.Id - 4)
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
WHERE "s"."Int32" - ("s"."Id" - 5) < "s"."Int32" - "s"."Id" - 4;

-- s => s.Specimens.Where(x => x.Int32 / (x.Id / 2 + 1) == 0)
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
WHERE "s"."Int32" / ("s"."Id" / 2 + 1) = 0;

-- s => s.Specimens.Select(x => -x.Int32)
SELECT -"s"."Int32" AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => -(-x.Int32))
SELECT -(-"s"."Int32") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => +x.Int16)
SELECT "s"."Int16"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => -x.MaybeInt32)
SELECT -"s"."MaybeInt32" AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => -x.SByte)
SELECT -"s"."SByte" AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => -x.UInt32)
SELECT -"s"."UInt32" AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => -(x.Int32 - 5))
SELECT -("s"."Int32" - 5) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Int32 & 3)
SELECT "s"."Int32" & 3 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Int32 | 8)
SELECT "s"."Int32" | 8 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Int32 ^ 5)
SELECT (("s"."Int32" | 5) - ("s"."Int32" & 5)) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Int64 ^ x.Int32)
SELECT (("s"."Int64" | "s"."Int32") - ("s"."Int64" & "s"."Int32")) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => ~x.Int32)
SELECT ~"s"."Int32" AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => ~x.Byte)
SELECT ~"s"."Byte" AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => ~x.UInt32)
SELECT (~"s"."UInt32" & 4294967295) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => ~x.MaybeUInt32)
SELECT (~"s"."MaybeUInt32" & 4294967295) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => ~x.Int64)
SELECT ~"s"."Int64" AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Int32 << 3)
SELECT (("s"."Int32" << 3 & 4294967295) - (("s"."Int32" << 3 & 2147483648) << 1)) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Int32 >> 1)
SELECT "s"."Int32" >> 1 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Byte << 4)
SELECT (("s"."Byte" << 4 & 4294967295) - (("s"."Byte" << 4 & 2147483648) << 1)) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.UInt32 >> 4)
SELECT "s"."UInt32" >> 4 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Int64 << 2)
SELECT "s"."Int64" << 2 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.MaybeInt32 & x.OtherInt32)
SELECT "s"."MaybeInt32" & "s"."OtherInt32" AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.MaybeInt32 | x.OtherInt32)
SELECT "s"."MaybeInt32" | "s"."OtherInt32" AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.MaybeInt32 ^ x.OtherInt32)
SELECT (("s"."MaybeInt32" | "s"."OtherInt32") - ("s"."MaybeInt32" & "s"."OtherInt32")) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.UInt64 & 7)
SELECT "s"."UInt64" & 7 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.UInt64 | 1)
SELECT "s"."UInt64" | 1 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.UInt64 ^ ulong.MaxValue)
SELECT (("s"."UInt64" | -1) - ("s"."UInt64" & -1)) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => (x.Int32 & 1) == 1)
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
WHERE "s"."Int32" & 1 = 1;

-- s => s.Specimens.Where(x => (x.Byte & 0x0F) > (x.Byte >> 4))
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
WHERE "s"."Byte" & 15 > "s"."Byte" >> 4;

-- s => s.Specimens.Select(x => x.Double + 0.25)
SELECT "s"."Double" + 0.25 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Double * x.MaybeDouble)
SELECT "s"."Double" * "s"."MaybeDouble" AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Double / 3)
SELECT "s"."Double" / 3.0 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Double - x.Single)
SELECT "s"."Double" - CAST("s"."Single" AS REAL) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Single * 3)
SELECT "s"."Single" * 3.0 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Single / 3)
SELECT "s"."Single" / 3.0 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Single + x.MaybeSingle)
SELECT "s"."Single" + "s"."MaybeSingle" AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Int32 * 0.5)
SELECT CAST("s"."Int32" AS REAL) * 0.5 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Int32 / 2.0)
SELECT CAST("s"."Int32" AS REAL) / 2.0 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Int32 / (x.Double + 2000))
SELECT orm_divide(CAST("s"."Int32" AS REAL), "s"."Double" + 2000.0) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.Double * 2 > x.Single + 1)
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
WHERE "s"."Double" * 2.0 > CAST("s"."Single" + 1.0 AS REAL);

-- s => s.Specimens.Where(x => x.Id != 14).Select(x => x.Decimal + 0.1m)
SELECT orm_dec_add("s"."Decimal", '0.1') AS "value"
FROM "Specimens" AS "s"
WHERE "s"."Id" <> 14;

-- s => s.Specimens.Select(x => x.Decimal - x.Int32)
SELECT orm_dec_sub("s"."Decimal", orm_dec("s"."Int32")) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Decimal * 2)
SELECT orm_dec_mul("s"."Decimal", '2') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Decimal / 3)
SELECT orm_dec_div("s"."Decimal", '3') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Decimal % 0.7m)
SELECT orm_dec_mod("s"."Decimal", '0.7') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => -x.Decimal)
SELECT orm_dec_neg("s"."Decimal") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Decimal + x.MaybeDecimal)
SELECT orm_dec_add("s"."Decimal", "s"."MaybeDecimal") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.Decimal + 0.2m == 0.3m)
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
WHERE orm_dec_add("s"."Decimal", '0.2') = '0.3';

-- s => s.Specimens.Where(x => x.Decimal * 10 == 1)
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
WHERE orm_dec_mul("s"."Decimal", '10') = '1';

-- s => s.Orders.Where(o => o.Total - (o.Discount ?? 0) > 10)
SELECT "o"."Id", "o"."PlacedAt", "o"."PaidAt", "o"."ShippedOn", "o"."Status", "o"."Priority",
    "o"."Total", "o"."Discount", "o"."Note", "o"."CustomerId", "o"."SalespersonId"
FROM "Orders" AS "o"
WHERE orm_dec_cmp(orm_dec_sub("o"."Total", coalesce("o"."Discount", '0')), '10') > 0;

-- s => s.OrderLines.Select(l => l.Quantity * l.UnitPrice)
SELECT orm_dec_mul(orm_dec("o"."Quantity"), "o"."UnitPrice") AS "value"
FROM "OrderLines" AS "o";

-- s => s.OrderLines.Where(l => l.Quantity * l.UnitPrice >= 20m)
SELECT "o"."OrderId", "o"."Position", "o"."ProductCatalog", "o"."ProductNumber", "o"."SubstituteCatalog",
    "o"."SubstituteNumber", "o"."Quantity", "o"."UnitPrice"
FROM "OrderLines" AS "o"
WHERE orm_dec_cmp(orm_dec_mul(orm_dec("o"."Quantity"), "o"."UnitPrice"), '20') >= 0;

-- s => s.OrderLines.Select(l => l.UnitPrice / l.Quantity)
SELECT orm_dec_div("o"."UnitPrice", orm_dec("o"."Quantity")) AS "value"
FROM "OrderLines" AS "o";

-- s => s.Specimens.Select(x => (long)x.Int32)
SELECT "s"."Int32"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (byte)x.Int32)
SELECT ("s"."Int32" & 255) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (sbyte)x.Int32)
SELECT (("s"."Int32" & 255) - (("s"."Int32" & 128) << 1)) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (short)x.UInt16)
SELECT (("s"."UInt16" & 65535) - (("s"."UInt16" & 32768) << 1)) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (int)x.Int64)
SELECT (("s"."Int64" & 4294967295) - (("s"."Int64" & 2147483648) << 1)) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (ushort)x.Int16)
SELECT ("s"."Int16" & 65535) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (uint)x.Int32)
SELECT ("s"."Int32" & 4294967295) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (uint)x.SByte)
SELECT ("s"."SByte" & 4294967295) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => (uint)x.Int32 > 2147483647)
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
WHERE ("s"."Int32" & 4294967295) > 2147483647;

-- s => s.Specimens.Select(x => (int)x.UInt32)
SELECT (("s"."UInt32" & 4294967295) - (("s"."UInt32" & 2147483648) << 1)) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (ulong)x.Int64)
SELECT "s"."Int64" AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (long)x.UInt64)
SELECT "s"."UInt64" AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (long)x.Double)
SELECT CAST("s"."Double" AS INTEGER) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (int)x.Single)
SELECT min(max(CAST("s"."Single" AS INTEGER), -2147483648), 2147483647) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (double)x.Single)
SELECT CAST("s"."Single" AS REAL) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (float)x.Double)
SELECT orm_single("s"."Double") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (double)x.Int32)
SELECT CAST("s"."Int32" AS REAL) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (float)x.Int32)
SELECT orm_single("s"."Int32") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.Id + 16777216.0 - x.Id == (double)(float)BeyondSingle)
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
WHERE CAST("s"."Id" AS REAL) + 16777216.0 - CAST("s"."Id" AS REAL) = CAST(orm_single(@p1) AS REAL);

-- s => s.Specimens.Select(x => (double)x.Int64)
SELECT CAST("s"."Int64" AS REAL) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (decimal)x.Int64)
SELECT orm_dec("s"."Int64") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (decimal)x.Double)
SELECT orm_real_dec("s"."Double") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.Decimal < 1000).Select(x => (int)x.Decimal)
SELECT orm_checked("s"."Decimal", -2147483648, 2147483647) AS "value"
FROM "Specimens" AS "s"
WHERE orm_dec_cmp("s"."Decimal", '1000') < 0;

-- s => s.Specimens.Where(x => x.Decimal < 1000).Select(x => (long)x.Decimal)
SELECT orm_checked("s"."Decimal", -9223372036854775808, 9223372036854775807) AS "value"
FROM "Specimens" AS "s"
WHERE orm_dec_cmp("s"."Decimal", '1000') < 0;

-- s => s.Specimens.Select(x => (int)x.Char)
SELECT unicode("s"."Char") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (char)x.UInt16).Where(c => c < 1000)
SELECT char("s"."UInt16") AS "value"
FROM "Specimens" AS "s"
WHERE char("s"."UInt16") < 'Ϩ';

-- s => s.Specimens.Select(x => (int?)x.Int32)
SELECT "s"."Int32"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (long?)x.MaybeInt32)
SELECT "s"."MaybeInt32"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (double?)x.MaybeInt32)
SELECT CAST("s"."MaybeInt32" AS REAL) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (short?)x.MaybeInt64)
SELECT (("s"."MaybeInt64" & 65535) - (("s"."MaybeInt64" & 32768) << 1)) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => (int)x.Double == 2)
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
WHERE min(max(CAST("s"."Double" AS INTEGER), -2147483648), 2147483647) = 2;

-- s => s.Specimens.Where(x => (byte)x.Int32 == 255)
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
WHERE ((("s"."Int32" & 255) & 4294967295) - ((("s"."Int32" & 255) & 2147483648) << 1)) = 255;

-- s => s.Specimens.Where(x => (double)x.Decimal > 2.4)
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
WHERE orm_dec_real("s"."Decimal") > 2.4;

-- s => s.Specimens.Select(x => (object)x.Int32)
SELECT "s"."Int32"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.Abs(x.Int32))
SELECT abs("s"."Int32") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.Abs(x.Int64))
SELECT abs("s"."Int64") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.Abs(x.Double))
SELECT abs("s"."Double") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.Abs(x.Single))
SELECT abs("s"."Single") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.Abs(x.Decimal))
SELECT orm_dec_abs("s"."Decimal") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.Floor(x.Double))
SELECT orm_floor("s"."Double") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.Floor(x.Decimal))
SELECT orm_dec_floor("s"."Decimal") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.Ceiling(x.Decimal))
SELECT orm_dec_ceiling("s"."Decimal") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.Truncate(x.Decimal))
SELECT orm_dec_truncate("s"."Decimal") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.Sign(x.Int32))
SELECT (("s"."Int32" > 0) - ("s"."Int32" < 0)) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.Sign(x.Double))
SELECT (("s"."Double" > 0) - ("s"."Double" < 0)) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.Sign(x.Decimal))
SELECT orm_dec_sign("s"."Decimal") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.Max(x.Int32, 3))
SELECT CASE WHEN "s"."Int32" >= 3 THEN "s"."Int32" ELSE 3 END AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.Min(x.Int32, x.Id))
SELECT CASE WHEN "s"."Int32" <= "s"."Id" THEN "s"."Int32" ELSE "s"."Id" END AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.Max(x.Double, x.Single))
SELECT CASE WHEN "s"."Double" >= CAST("s"."Single" AS REAL) THEN "s"."Double" ELSE CAST("s"."Single" AS REAL) END AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.Min(x.Decimal, 2.5m))
SELECT CASE WHEN orm_dec_cmp("s"."Decimal", '2.5') <= 0 THEN "s"."Decimal" ELSE '2.5' END AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => Math.Abs(x.Int32) == 7)
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
WHERE abs("s"."Int32") = 7;

-- s => s.Specimens.Select(x => Math.Ceiling(x.Double))
SELECT orm_ceiling("s"."Double") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Math.Truncate(x.Double))
SELECT orm_truncate("s"."Double") AS "value"
FROM "Specimens" AS "s";

