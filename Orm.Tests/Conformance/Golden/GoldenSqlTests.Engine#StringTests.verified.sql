-- s => s.Specimens.Where(x => x.String.Contains("b"))
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
WHERE instr("s"."String", 'b') > 0;

-- s => s.Specimens.Where(x => x.String.Contains(Part))
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
WHERE instr("s"."String", @p1) > 0;

-- s => s.Specimens.Where(x => x.String.Contains('b'))
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
WHERE instr("s"."String", 'b') > 0;

-- s => s.Specimens.Where(x => x.String.Contains(""))
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
WHERE instr("s"."String", '') > 0;

-- s => s.Specimens.Where(x => x.String.Contains(Empty))
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
WHERE instr("s"."String", @p1) > 0;

-- s => s.Specimens.Where(x => x.String.Contains("%"))
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
WHERE instr("s"."String", '%') > 0;

-- s => s.Specimens.Where(x => x.String.Contains("_"))
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
WHERE instr("s"."String", '_') > 0;

-- s => s.Specimens.Where(x => x.String.Contains("'"))
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
WHERE instr("s"."String", '''') > 0;

-- s => s.Specimens.Where(x => x.String.Contains("\\"))
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
WHERE instr("s"."String", '\') > 0;

-- s => s.Specimens.Where(x => x.String.Contains("["))
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
WHERE instr("s"."String", '[') > 0;

-- s => s.Specimens.Where(x => x.String.Contains("*"))
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
WHERE instr("s"."String", '*') > 0;

-- s => s.Specimens.Where(x => x.String.Contains("👍"))
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
WHERE instr("s"."String", @p1) > 0;

-- s => s.Specimens.Where(x => x.String.Contains("A"))
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
WHERE instr("s"."String", 'A') > 0;

-- s => s.Specimens.Where(x => !x.String.Contains("a"))
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
WHERE instr("s"."String", 'a') <= 0;

-- s => s.Specimens.Where(x => x.String.Contains(x.String))
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
WHERE instr("s"."String", "s"."String") > 0;

-- s => s.Specimens.Where(x => x.OtherString != null && x.String.Contains(x.OtherString))
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
WHERE "s"."OtherString" IS NOT NULL AND instr("s"."String", "s"."OtherString") > 0;

-- s => s.Specimens.Where(x => x.MaybeString != null && x.MaybeString.Contains("a"))
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
WHERE "s"."MaybeString" IS NOT NULL AND instr("s"."MaybeString", 'a') > 0;

-- s => s.Specimens.Where(x => x.MaybeString != null && !x.MaybeString.Contains("a"))
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
WHERE "s"."MaybeString" IS NOT NULL AND instr("s"."MaybeString", 'a') > 0 IS NOT TRUE;

-- s => s.Specimens.Where(x => x.String.StartsWith("a"))
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
WHERE left("s"."String", length('a')) = 'a';

-- s => s.Specimens.Where(x => x.String.StartsWith('a'))
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
WHERE left("s"."String", length('a')) = 'a';

-- s => s.Specimens.Where(x => x.String.StartsWith("%"))
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
WHERE left("s"."String", length('%')) = '%';

-- s => s.Specimens.Where(x => x.String.StartsWith(""))
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
WHERE left("s"."String", length('')) = '';

-- s => s.Specimens.Where(x => x.String.StartsWith("under_"))
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
WHERE left("s"."String", length('under_')) = 'under_';

-- s => s.Specimens.Where(x => x.String.StartsWith("👍"))
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
WHERE left("s"."String", length(@p1)) = @p1;

-- s => s.Specimens.Where(x => x.String.StartsWith(Part))
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
WHERE left("s"."String", length(@p1)) = @p1;

-- s => s.Specimens.Where(x => !x.String.StartsWith("a"))
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
WHERE left("s"."String", length('a')) <> 'a';

-- s => s.Specimens.Where(x => x.OtherString != null && x.String.StartsWith(x.OtherString))
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
WHERE "s"."OtherString" IS NOT NULL AND left("s"."String", length("s"."OtherString")) = "s"."OtherString";

-- s => s.Specimens.Where(x => x.String.EndsWith("c"))
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
WHERE right("s"."String", length('c')) = 'c';

-- s => s.Specimens.Where(x => x.String.EndsWith('c'))
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
WHERE right("s"."String", length('c')) = 'c';

-- s => s.Specimens.Where(x => x.String.EndsWith("%"))
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
WHERE right("s"."String", length('%')) = '%';

-- s => s.Specimens.Where(x => x.String.EndsWith(""))
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
WHERE right("s"."String", length('')) = '';

-- s => s.Specimens.Where(x => x.String.EndsWith("under_score"))
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
WHERE right("s"."String", length('under_score')) = 'under_score';

-- s => s.Specimens.Where(x => x.String.EndsWith("a much longer text than any that there is"))
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
WHERE right("s"."String", length('a much longer text than any that there is')) = 'a much longer text than any that there is';

-- s => s.Specimens.Where(x => x.String.EndsWith(Part))
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
WHERE right("s"."String", length(@p1)) = @p1;

-- s => s.Specimens.Where(x => x.OtherString != null && x.String.EndsWith(x.OtherString))
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
WHERE "s"."OtherString" IS NOT NULL AND right("s"."String", length("s"."OtherString")) = "s"."OtherString";

-- s => s.Specimens.Select(x => x.String.IndexOf(""))
SELECT orm_index_of("s"."String", '') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.String.IndexOf("_"))
SELECT orm_index_of("s"."String", '_') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.String.IndexOf(Part) > 0)
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
WHERE orm_index_of("s"."String", @p1) > 0;

-- s => s.Users.Where(u => u.Name.Contains("'") || u.Bio == null)
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
WHERE instr("u"."Name", '''') > 0 OR "u"."Bio" IS NULL;

-- s => s.Posts.Where(p => p.Title.StartsWith(p.Author.Name.Substring(0, 1)))
SELECT "p"."Id", "p"."Title", "p"."Body", "p"."Score", "p"."CreatedAt", "p"."EditedAt",
    "p"."State", "p"."AuthorId", "p"."CommunityId"
FROM "Posts" AS "p"
INNER JOIN "Users" AS "a" ON "a"."Id" = "p"."AuthorId"
WHERE left("p"."Title", length(orm_substr("a"."Name", 0, 1))) = orm_substr("a"."Name", 0, 1);

-- s => s.Specimens.Select(x => x.String.ToUpperInvariant())
SELECT orm_upper("s"."String") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.String.ToLowerInvariant())
SELECT orm_lower("s"."String") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.String.ToUpper())
SELECT orm_upper("s"."String") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.String.ToLower())
SELECT orm_lower("s"."String") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.String.ToLowerInvariant() == "abc")
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
WHERE orm_lower("s"."String") = 'abc';

-- s => s.Specimens.Select(x => x.String.Trim())
SELECT orm_trim("s"."String") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.String.TrimStart())
SELECT orm_trim_start("s"."String") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.String.TrimEnd())
SELECT orm_trim_end("s"."String") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.String.Length >= 3).Select(x => x.String.Substring(0, 0))
SELECT orm_substr("s"."String", 0, 0) AS "value"
FROM "Specimens" AS "s"
WHERE orm_length("s"."String") >= 3;

-- s => s.Specimens.Select(x => x.String.Replace("a", "<a>"))
SELECT replace("s"."String", 'a', '<a>') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.String.Replace("a", ""))
SELECT replace("s"."String", 'a', '') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.String.Replace("a", null))
SELECT replace("s"."String", 'a', '') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.String.Replace('a', 'x'))
SELECT replace("s"."String", 'a', 'x') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.String.Replace("%", "percent"))
SELECT replace("s"."String", '%', 'percent') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.String + "!")
SELECT "s"."String" || '!' AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.MaybeString + "!")
SELECT coalesce("s"."MaybeString", '') || '!' AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.MaybeString + x.OtherString)
SELECT coalesce("s"."MaybeString", '') || coalesce("s"."OtherString", '') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.MaybeString + x.OtherString == "")
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
WHERE coalesce("s"."MaybeString", '') || coalesce("s"."OtherString", '') = '';

-- s => s.Specimens.Select(x => x.String + x.Int32)
SELECT "s"."String" || CAST("s"."Int32" AS TEXT) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.String + x.MaybeInt32 + x.MaybeChar + x.MaybeBoolean)
SELECT "s"."String" || coalesce(CAST("s"."MaybeInt32" AS TEXT), '') || coalesce("s"."MaybeChar", '') || coalesce(CASE WHEN "s"."MaybeBoolean" = TRUE THEN 'True' ELSE CASE WHEN "s"."MaybeBoolean" = FALSE THEN 'False' END END, '') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.String + x.Char)
SELECT "s"."String" || "s"."Char" AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.String + x.Boolean)
SELECT "s"."String" || CASE WHEN "s"."Boolean" = TRUE THEN 'True' ELSE 'False' END AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => string.Concat(x.String, "-", x.MaybeString))
SELECT "s"."String" || '-' || coalesce("s"."MaybeString", '') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => string.Concat(x.String, "-", x.MaybeString, x.OtherString))
SELECT "s"."String" || '-' || coalesce("s"."MaybeString", '') || coalesce("s"."OtherString", '') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.String.Length == 0)
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
WHERE orm_length("s"."String") = 0;

-- s => s.Specimens.Select(x => string.IsNullOrEmpty(x.MaybeString))
SELECT "s"."MaybeString" IS NULL OR "s"."MaybeString" IS NOT DISTINCT FROM '' AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => string.IsNullOrEmpty(x.String))
SELECT "s"."String" = '' AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => !string.IsNullOrEmpty(x.MaybeString))
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
WHERE NOT ("s"."MaybeString" IS NULL OR "s"."MaybeString" IS NOT DISTINCT FROM '');

-- s => s.Specimens.Select(x => string.IsNullOrWhiteSpace(x.MaybeString))
SELECT orm_trim("s"."MaybeString") IS NULL OR orm_trim("s"."MaybeString") IS NOT DISTINCT FROM '' AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => !string.IsNullOrWhiteSpace(x.String))
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
WHERE orm_trim("s"."String") <> '';

-- s => s.Users.Where(u => u.Name.Length > 6).OrderBy(u => u.Name.Length).ThenBy(u => u.Id)
SELECT "u"."Id", "u"."Name", "u"."Bio", "u"."Karma", "u"."JoinedAt", "u"."IsBanned"
FROM "Users" AS "u"
WHERE orm_length("u"."Name") > 6
ORDER BY orm_length("u"."Name"), "u"."Id";

-- s => s.Specimens.Select(x => $"{x.Id}: {x.String}")
SELECT CAST("s"."Id" AS TEXT) || ': ' || "s"."String" AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.String.ToString())
SELECT "s"."String"
FROM "Specimens" AS "s";

