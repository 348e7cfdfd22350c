-- s => s.Specimens.Where(x => Sql.Like(x.String, "a%"))
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
WHERE orm_like("s"."String", 'a%');

-- s => s.Specimens.Where(x => Sql.Like(x.String, "A%"))
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
WHERE orm_like("s"."String", 'A%');

-- s => s.Specimens.Where(x => Sql.Like(x.String, "%b%"))
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
WHERE orm_like("s"."String", '%b%');

-- s => s.Specimens.Where(x => Sql.Like(x.String, "a_c"))
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
WHERE orm_like("s"."String", 'a_c');

-- s => s.Specimens.Where(x => Sql.Like(x.String, "_"))
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
WHERE orm_like("s"."String", '_');

-- s => s.Specimens.Where(x => Sql.Like(x.String, "__"))
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
WHERE orm_like("s"."String", '__');

-- s => s.Specimens.Where(x => Sql.Like(x.String, ""))
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
WHERE orm_like("s"."String", '');

-- s => s.Specimens.Where(x => Sql.Like(x.String, "%"))
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
WHERE orm_like("s"."String", '%');

-- s => s.Specimens.Where(x => Sql.Like(x.String, "%!%", '!'))
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
WHERE orm_like("s"."String", '%!%', '!');

-- s => s.Specimens.Where(x => Sql.Like(x.String, "%!_%", '!'))
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
WHERE orm_like("s"."String", '%!_%', '!');

-- s => s.Specimens.Where(x => Sql.Like(x.String, "%\\\\%", '\\'))
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
WHERE orm_like("s"."String", '%\\%', '\');

-- s => s.Specimens.Where(x => Sql.Like(x.String, "%!", '!'))
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
WHERE orm_like("s"."String", '%!', '!');

-- s => s.Specimens.Where(x => Sql.Like(x.String, "%a%b%c"))
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
WHERE orm_like("s"."String", '%a%b%c');

-- s => s.Specimens.Where(x => Sql.Like(x.String, "a_b"))
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
WHERE orm_like("s"."String", 'a_b');

-- s => s.Specimens.Where(x => Sql.Like(x.String, "%日_語%"))
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
WHERE orm_like("s"."String", '%日_語%');

-- s => s.Specimens.Where(x => Sql.Like(x.String, Captured))
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
WHERE orm_like("s"."String", @p1);

-- s => s.Specimens.Where(x => Sql.Like(x.String, Dangerous))
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
WHERE orm_like("s"."String", @p1);

-- s => s.Specimens.Where(x => Sql.Like(x.MaybeString, "%a%"))
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
WHERE orm_like("s"."MaybeString", '%a%');

-- s => s.Specimens.Where(x => !Sql.Like(x.MaybeString, "%a%"))
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
WHERE orm_like("s"."MaybeString", '%a%') IS NOT TRUE;

-- s => s.Specimens.Where(x => Sql.Like(x.String, x.OtherString))
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
WHERE orm_like("s"."String", "s"."OtherString");

-- s => s.Specimens.Where(x => !Sql.Like(x.String, x.OtherString))
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
WHERE orm_like("s"."String", "s"."OtherString") IS NOT TRUE;

-- s => s.Specimens.Select(x => new { x.Id, Matches = Sql.Like(x.MaybeString, "%b%") })
SELECT "s"."Id", orm_like("s"."MaybeString", '%b%') IS TRUE AS "Matches"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => Sql.Like("abc", "a%")).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE @p1 = TRUE;

-- s => s.Posts.Where(p => Sql.Like(p.Author.Name.ToUpper(), "USER%")).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
WHERE orm_like(orm_upper("a"."Name"), 'USER%');

-- s => s.Posts.OrderBy(p => Sql.Like(p.Title, "%a%")).ThenBy(p => p.Id).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
ORDER BY orm_like("p"."Title", '%a%'), "p"."Id";

-- s => s.Users.Select(u => new { u.Id, Count = u.Posts.Count(p => Sql.Like(p.Title, "%1")) })
SELECT "u"."Id", (
    SELECT COUNT(*)
    FROM "Posts" AS "p"
    WHERE "p"."AuthorId" = "u"."Id" AND orm_like("p"."Title", '%1')
) AS "Count"
FROM "Users" AS "u";

-- s => s.Specimens.Where(x => Regex.IsMatch(x.String, "^a+"))
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
WHERE orm_regexp('^a+', "s"."String");

-- s => s.Specimens.Where(x => Regex.IsMatch(x.String, "^ABC$", RegexOptions.IgnoreCase))
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
WHERE orm_regexp('(?i)^ABC$', "s"."String");

-- s => s.Specimens.Where(x => Regex.IsMatch(x.String, "\\d{3}")).Select(x => x.String)
SELECT "s"."String"
FROM "Specimens" AS "s"
WHERE orm_regexp('\d{3}', "s"."String");

-- s => s.Specimens.Where(x => !Regex.IsMatch(x.String, "[a-z]")).Select(x => x.String)
SELECT "s"."String"
FROM "Specimens" AS "s"
WHERE NOT orm_regexp('[a-z]', "s"."String");

-- s => s.Specimens.Where(x => Regex.IsMatch(x.MaybeString!, "^.a"))
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
WHERE orm_regexp('^.a', "s"."MaybeString");

-- s => s.Specimens.Where(x => Regex.IsMatch(x.String, Captured.Substring(0, 1)))
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
WHERE orm_regexp(@p1, "s"."String");

-- s => s.Posts.OrderBy(p => Sql.Raw<long>($"abs({p.Score} - {Wanted})")).ThenBy(p => p.Id).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
ORDER BY abs("p"."Score" - @p1), "p"."Id";

-- s => s.Posts.Select(p => Sql.Raw<string>($"replace({p.Community.Name}, 'i', '1') || {Dangerous}"))
SELECT replace("c"."Name", 'i', '1') || @p1 AS "value"
FROM "Posts" AS "p"
INNER JOIN "Communities" AS "c" ON "c"."Id" = "p"."CommunityId";

-- s => s.Posts.Where(p => Sql.Raw<bool>($"{p.Score} BETWEEN {1 + Wanted} AND {p.Id}")).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
WHERE "p"."Score" BETWEEN @p1 AND "p"."Id";

-- s => s.Posts.Where(p => !Sql.Raw<bool>($"{p.Score} % 2 = 0 OR {p.Id} % 3 = 0")).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
WHERE NOT ("p"."Score" % 2 = 0 OR "p"."Id" % 3 = 0);

-- s => s.Posts.Select(p => 2 * Sql.Raw<int>($"{p.Score + 1} * 3"))
SELECT 2 * (("p"."Score" + 1) * 3) AS "value"
FROM "Posts" AS "p";

-- s => s.Posts.Select(p => new { p.Id, Note = Sql.Raw<int?>($"nullif({p.Score}, {-2})") })
SELECT "p"."Id", nullif("p"."Score", -2) AS "Note"
FROM "Posts" AS "p";

-- s => s.Posts.Where(p => Sql.Raw<int?>($"nullif({p.Score}, {-2})") == null).Select(p => p.Id)
SELECT "p"."Id"
FROM "Posts" AS "p"
WHERE (nullif("p"."Score", -2)) IS NULL;

-- s => s.Users.Select(u => Sql.Raw<string>($"'{{literal}}'"))
SELECT '{literal}' AS "value"
FROM "Users" AS "u";

-- s => s.Users.Select(u => new { u.Id, N = Sql.Raw<int>($"40 + 2") })
SELECT "u"."Id", 40 + 2 AS "N"
FROM "Users" AS "u";

-- s => s.Users.Select(u => new { u.Id, N = u.Posts.Sum(p => Sql.Raw<int>($"{p.Score} * {u.Karma}")) })
SELECT "u"."Id", coalesce((
    SELECT SUM("p"."Score" * "u"."Karma")
    FROM "Posts" AS "p"
    WHERE "p"."AuthorId" = "u"."Id"
), 0) AS "N"
FROM "Users" AS "u";

-- s => s.Posts.Select(p => Sql.Raw<int>($"{p.Score:N2}"))
-- refused: A hole with a format or a width has no form in SQL: what stands in it is a value, not text.

-- s => s.Posts.Where(p => Regex.IsMatch(p.Title, "a", RegexOptions.RightToLeft))
-- refused: Of the options only IgnoreCase is translated. Others can be written into the pattern: (?m), (?s), (?x).

