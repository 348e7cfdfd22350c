-- s => s.Specimens.Select(x => x.String.Length)
SELECT orm_length("s"."String") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.MaybeString != null && x.MaybeString.Length > 3)
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
WHERE "s"."MaybeString" IS NOT NULL AND orm_length("s"."MaybeString") > 3;

-- s => s.Specimens.OrderBy(x => x.String.Length).ThenBy(x => x.String).ThenBy(x => x.Id)
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
ORDER BY orm_length("s"."String"), "s"."String", "s"."Id";

-- s => s.Specimens.Select(x => x.String.IndexOf("b", StringComparison.Ordinal))
SELECT orm_index_of("s"."String", 'b') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.String.IndexOf('b'))
SELECT orm_index_of("s"."String", 'b') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.String.Length > 4).Select(x => x.String.Substring(2))
SELECT orm_substr("s"."String", 2) AS "value"
FROM "Specimens" AS "s"
WHERE orm_length("s"."String") > 4;

-- s => s.Specimens.Where(x => x.String.Length >= 3).Select(x => x.String.Substring(1, 2))
SELECT orm_substr("s"."String", 1, 2) AS "value"
FROM "Specimens" AS "s"
WHERE orm_length("s"."String") >= 3;

-- s => s.Specimens.Where(x => x.String.Length >= 1).Select(x => x.String.Substring(0, 1))
SELECT orm_substr("s"."String", 0, 1) AS "value"
FROM "Specimens" AS "s"
WHERE orm_length("s"."String") >= 1;

-- s => s.Specimens.Where(x => x.String.Length == Two).Select(x => x.String)
SELECT "s"."String"
FROM "Specimens" AS "s"
WHERE orm_length("s"."String") = @p1;

-- s => s.Specimens.Select(x => (x.String + "👍").Length)
SELECT orm_length("s"."String" || @p1) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.String.Length > 0 && x.String[0] == 'a').Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_length("s"."String") > 0 AND orm_char_at("s"."String", 0) = 'a';

-- s => s.Specimens.Where(x => x.String.Length > Two && x.String[Two] == 'c').Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_length("s"."String") > @p1 AND orm_char_at("s"."String", @p2) = 'c';

-- s => s.Specimens.Where(x => x.String.Contains('b')).Select(x => x.String[x.String.IndexOf('b')])
SELECT orm_char_at("s"."String", orm_index_of("s"."String", 'b')) AS "value"
FROM "Specimens" AS "s"
WHERE instr("s"."String", 'b') > 0;

-- s => s.Specimens.Where(x => x.String[5] == 's').Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_char_at("s"."String", 5) = 's';

-- s => s.Specimens.Select(x => x.String.Substring(3))
SELECT orm_substr("s"."String", 3) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.String.Substring(0, 3))
SELECT orm_substr("s"."String", 0, 3) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.String.Length - x.String.Replace("a", "").Length)
SELECT orm_length("s"."String") - orm_length(replace("s"."String", 'a', '')) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.String.LastIndexOf("b"))
SELECT orm_last_index_of("s"."String", 'b') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.String.LastIndexOf('a'))
SELECT orm_last_index_of("s"."String", 'a') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.String.LastIndexOf("👍", StringComparison.Ordinal))
SELECT orm_last_index_of("s"."String", @p1) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.String.LastIndexOf(Part, StringComparison.OrdinalIgnoreCase))
SELECT orm_last_index_of(orm_upper("s"."String"), orm_upper(@p1)) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.String.Length > 3).Select(x => x.String.LastIndexOf('a', 3))
SELECT orm_last_index_of("s"."String", 'a', 3) AS "value"
FROM "Specimens" AS "s"
WHERE orm_length("s"."String") > 3;

-- s => s.Specimens.Where(x => x.String.Length > 3).Select(x => x.String.LastIndexOf("a", 3, 2))
SELECT orm_last_index_of("s"."String", 'a', 3, 2) AS "value"
FROM "Specimens" AS "s"
WHERE orm_length("s"."String") > 3;

-- s => s.Specimens.Where(x => x.String.Length > 1).Select(x => x.String.IndexOf('a', 1))
SELECT orm_index_of("s"."String", 'a', 1) AS "value"
FROM "Specimens" AS "s"
WHERE orm_length("s"."String") > 1;

-- s => s.Specimens.Where(x => x.String.Length > 1).Select(x => x.String.IndexOf("b", 1))
SELECT orm_index_of("s"."String", 'b', 1) AS "value"
FROM "Specimens" AS "s"
WHERE orm_length("s"."String") > 1;

-- s => s.Specimens.Where(x => x.String.Length > 3).Select(x => x.String.IndexOf("b", 1, 2))
SELECT orm_index_of("s"."String", 'b', 1, 2) AS "value"
FROM "Specimens" AS "s"
WHERE orm_length("s"."String") > 3;

-- s => s.Specimens.Where(x => x.String.Length > 1).Select( x => x.String.IndexOf("B", 1, StringComparison.OrdinalIgnoreCase))
SELECT orm_index_of(orm_upper("s"."String"), orm_upper('B'), 1) AS "value"
FROM "Specimens" AS "s"
WHERE orm_length("s"."String") > 1;

-- s => s.Specimens.Select(x => x.String.IndexOf(Part, StringComparison.OrdinalIgnoreCase))
SELECT orm_index_of(orm_upper("s"."String"), orm_upper(@p1)) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.String.IndexOf('B', StringComparison.OrdinalIgnoreCase))
SELECT orm_index_of(orm_upper("s"."String"), orm_upper('B')) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.String.IndexOf(x.Char) >= 0).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_index_of("s"."String", "s"."Char") >= 0;

-- s => s.Specimens.Select(x => x.MaybeString!.IndexOf('a') as int?)
SELECT orm_index_of("s"."MaybeString", 'a') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.String.Contains("B", StringComparison.OrdinalIgnoreCase))
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
WHERE instr(orm_upper("s"."String"), orm_upper('B')) > 0;

-- s => s.Specimens.Where(x => x.String.Contains('É', StringComparison.OrdinalIgnoreCase))
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
WHERE instr(orm_upper("s"."String"), orm_upper('É')) > 0;

-- s => s.Specimens.Where(x => x.String.Contains("ÜNÏ", StringComparison.OrdinalIgnoreCase))
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
WHERE instr(orm_upper("s"."String"), orm_upper('ÜNÏ')) > 0;

-- s => s.Specimens.Where(x => x.String.Contains("ab", StringComparison.Ordinal))
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
WHERE instr("s"."String", 'ab') > 0;

-- s => s.Specimens.Where(x => x.String.StartsWith("AB", StringComparison.OrdinalIgnoreCase))
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
WHERE substr(orm_upper("s"."String"), 1, length(orm_upper('AB'))) = orm_upper('AB');

-- s => s.Specimens.Where(x => x.String.StartsWith("ab", StringComparison.Ordinal))
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
WHERE substr("s"."String", 1, 2) = 'ab';

-- s => s.Specimens.Where(x => x.String.StartsWith(x.Char))
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
WHERE substr("s"."String", 1, 1) = "s"."Char";

-- s => s.Specimens.Where(x => x.String.EndsWith("C", StringComparison.OrdinalIgnoreCase))
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
WHERE substr(orm_upper("s"."String"), length(orm_upper("s"."String")) - length(orm_upper('C')) + 1) = orm_upper('C');

-- s => s.Specimens.Where(x => x.String.EndsWith("👍z b", StringComparison.Ordinal))
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
WHERE substr("s"."String", length("s"."String") - length(@p1) + 1) = @p1;

-- s => s.Specimens.Where(x => x.String.EndsWith(x.Char))
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
WHERE substr("s"."String", length("s"."String") - 1 + 1) = "s"."Char";

-- s => s.Specimens.Where(x => x.String.StartsWith(x.String + "!"))
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
WHERE substr("s"."String", 1, length("s"."String" || '!')) = "s"."String" || '!';

-- s => s.Specimens.Select(x => x.String.PadLeft(5))
SELECT orm_pad_left("s"."String", 5, ' ') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.String.PadLeft(5, '*'))
SELECT orm_pad_left("s"."String", 5, '*') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.String.PadRight(5))
SELECT orm_pad_right("s"."String", 5, ' ') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.String.PadRight(Two, 'x'))
SELECT orm_pad_right("s"."String", @p1, 'x') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.String.PadLeft(x.Id % 9, x.Char))
SELECT orm_pad_left("s"."String", "s"."Id" % 9, "s"."Char") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.String.Insert(0, ">"))
SELECT orm_insert("s"."String", 0, '>') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.String.Insert(x.String.Length, Part))
SELECT orm_insert("s"."String", orm_length("s"."String"), @p1) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.String.Length > 1).Select(x => x.String.Insert(1, "é"))
SELECT orm_insert("s"."String", 1, 'é') AS "value"
FROM "Specimens" AS "s"
WHERE orm_length("s"."String") > 1;

-- s => s.Specimens.Where(x => x.String.Length > 1).Select(x => x.String.Remove(0, 2))
SELECT orm_remove("s"."String", 0, 2) AS "value"
FROM "Specimens" AS "s"
WHERE orm_length("s"."String") > 1;

-- s => s.Specimens.Where(x => x.String.Length > 2).Select(x => x.String.Remove(2))
SELECT orm_substr("s"."String", 0, 2) AS "value"
FROM "Specimens" AS "s"
WHERE orm_length("s"."String") > 2;

-- s => s.Specimens.Where(x => x.String.StartsWith("a")).Select(x => x.String.Remove(0, 1))
SELECT orm_remove("s"."String", 0, 1) AS "value"
FROM "Specimens" AS "s"
WHERE substr("s"."String", 1, 1) = 'a';

-- s => s.Specimens.Select(x => x.String.Trim('a'))
SELECT trim("s"."String", 'a') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.String.Trim('a', 'b'))
SELECT trim("s"."String", 'a' || 'b') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.String.TrimStart('a', '-', 'x'))
SELECT ltrim("s"."String", 'a' || '-' || 'x') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.String.TrimEnd('-', 'z'))
SELECT rtrim("s"."String", '-' || 'z') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.String.TrimEnd('c'))
SELECT rtrim("s"."String", 'c') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.String.Trim(x.Char))
SELECT trim("s"."String", "s"."Char") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.String.Replace("B", "<B>", StringComparison.OrdinalIgnoreCase))
SELECT orm_replace_ignore_case("s"."String", 'B', '<B>') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.String.Replace("b", "<b>", StringComparison.Ordinal))
SELECT replace("s"."String", 'b', '<b>') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.String.Replace(x.Char, '?'))
SELECT replace("s"."String", "s"."Char", '?') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.String.ToUpper(CultureInfo.InvariantCulture))
SELECT orm_upper("s"."String") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.String.ToLower(CultureInfo.InvariantCulture))
SELECT orm_lower("s"."String") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.String.ToString(CultureInfo.InvariantCulture))
SELECT "s"."String"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => string.Join(", ", new string?[] { x.String, x.MaybeString, x.OtherString }))
SELECT "s"."String" || ', ' || coalesce("s"."MaybeString", '') || ', ' || coalesce("s"."OtherString", '') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => string.Join('-', new object?[] { x.Id, x.MaybeInt32, x.Weekday, x.Char }))
SELECT CAST("s"."Id" AS TEXT) || '-' || coalesce(CAST("s"."MaybeInt32" AS TEXT), '') || '-' || CASE WHEN "s"."Weekday" = 0 THEN 'None' WHEN "s"."Weekday" = 1 THEN 'Monday' WHEN "s"."Weekday" = 2 THEN 'Tuesday' WHEN "s"."Weekday" = 7 THEN 'Sunday' ELSE CAST("s"."Weekday" AS TEXT) END || '-' || "s"."Char" AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => string.Join(x.String, new string?[] { "<", ">" }))
SELECT '<' || "s"."String" || '>' AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => string.Join<int>("+", new[] { x.Int32, x.Id }))
SELECT CAST("s"."Int32" AS TEXT) || '+' || CAST("s"."Id" AS TEXT) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => string.Concat(new string?[] { x.String, null, x.MaybeString }))
SELECT "s"."String" || '' || coalesce("s"."MaybeString", '') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => string.Concat((object)x.Int32, x.Weekday, x.MaybeByte))
SELECT CAST("s"."Int32" AS TEXT) || CASE WHEN "s"."Weekday" = 0 THEN 'None' WHEN "s"."Weekday" = 1 THEN 'Monday' WHEN "s"."Weekday" = 2 THEN 'Tuesday' WHEN "s"."Weekday" = 7 THEN 'Sunday' ELSE CAST("s"."Weekday" AS TEXT) END || coalesce(CAST("s"."MaybeByte" AS TEXT), '') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => new string(x.Char, 3))
SELECT orm_repeat("s"."Char", 3) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => new string('x', x.Id % 5))
SELECT orm_repeat('x', "s"."Id" % 5) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.String == new string('a', Two)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."String" = @p1;

-- s => s.Specimens.Where(x => x.String.CompareTo("b") > 0).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."String" > 'b';

-- s => s.Specimens.Where(x => x.String.CompareTo(Part) <= 0).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE CASE WHEN "s"."String" = @p1 THEN 0 WHEN @p1 IS NULL THEN 1 WHEN "s"."String" < @p1 THEN -1 ELSE 1 END <= 0;

-- s => s.Specimens.Where(x => string.Compare(x.String, "b", StringComparison.Ordinal) < 0)
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
WHERE "s"."String" < 'b';

-- s => s.Specimens.Where(x => string.Compare(x.String, "B", StringComparison.OrdinalIgnoreCase) == 0)
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
WHERE orm_upper("s"."String") = orm_upper('B');

-- s => s.Specimens.Where(x => string.Compare(x.String, Part, StringComparison.OrdinalIgnoreCase) > 0)
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
WHERE CASE WHEN orm_upper("s"."String") = orm_upper(@p1) THEN 0 WHEN orm_upper(@p1) IS NULL THEN 1 WHEN orm_upper("s"."String") < orm_upper(@p1) THEN -1 ELSE 1 END > 0;

-- s => s.Specimens.Where(x => string.CompareOrdinal(x.String, "a") >= 0)
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
WHERE "s"."String" >= 'a';

-- s => s.Specimens.Where(x => string.CompareOrdinal(x.MaybeString, x.OtherString) > 0)
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
WHERE CASE WHEN "s"."MaybeString" IS "s"."OtherString" THEN 0 WHEN "s"."MaybeString" IS NULL THEN -1 WHEN "s"."OtherString" IS NULL THEN 1 WHEN "s"."MaybeString" < "s"."OtherString" THEN -1 ELSE 1 END > 0;

-- s => s.Specimens.Select(x => Math.Sign(string.CompareOrdinal(x.MaybeString, x.OtherString)))
SELECT ((CASE WHEN "s"."MaybeString" IS "s"."OtherString" THEN 0 WHEN "s"."MaybeString" IS NULL THEN -1 WHEN "s"."OtherString" IS NULL THEN 1 WHEN "s"."MaybeString" < "s"."OtherString" THEN -1 ELSE 1 END > 0) - (CASE WHEN "s"."MaybeString" IS "s"."OtherString" THEN 0 WHEN "s"."MaybeString" IS NULL THEN -1 WHEN "s"."OtherString" IS NULL THEN 1 WHEN "s"."MaybeString" < "s"."OtherString" THEN -1 ELSE 1 END < 0)) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.String.Length > 0 && string.CompareOrdinal(x.String, 1, "xbc", 1, 2) == 0)
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
WHERE orm_length("s"."String") > 0 AND orm_substr("s"."String", 1, 2) = orm_substr('xbc', 1, 2);

-- s => s.Specimens.Where( x => string.Compare(x.String, 0, "AB", 0, 2, StringComparison.OrdinalIgnoreCase) == 0)
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
WHERE orm_upper(orm_substr("s"."String", 0, 2)) = orm_upper(orm_substr('AB', 0, 2));

-- s => s.Specimens.Where(x => x.String.Equals("abc"))
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
WHERE "s"."String" = 'abc';

-- s => s.Specimens.Where(x => x.String.Equals("ABC", StringComparison.OrdinalIgnoreCase))
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
WHERE orm_upper("s"."String") = orm_upper('ABC');

-- s => s.Specimens.Where(x => string.Equals(x.MaybeString, x.OtherString))
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
WHERE "s"."MaybeString" IS "s"."OtherString";

-- s => s.Specimens.Where( x => string.Equals(x.MaybeString, x.OtherString, StringComparison.OrdinalIgnoreCase))
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
WHERE orm_upper("s"."MaybeString") IS orm_upper("s"."OtherString");

-- s => s.Specimens.Where(x => x.String.Equals((object)"abc"))
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
WHERE "s"."String" = 'abc';

-- s => s.Specimens.Where(x => object.Equals(x.String, x.OtherString))
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
WHERE "s"."String" = "s"."OtherString";

-- s => s.Specimens.OrderBy(x => x.String.ToUpperInvariant()).ThenBy(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY orm_upper("s"."String"), "s"."Id";

-- s => s.Specimens.Select(x => (x.MaybeString ?? x.OtherString ?? "none").Length)
SELECT orm_length(coalesce("s"."MaybeString", coalesce("s"."OtherString", 'none'))) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.MaybeString == null ? -1 : x.MaybeString.Length)
SELECT CASE WHEN "s"."MaybeString" IS NULL THEN -1 ELSE orm_length("s"."MaybeString") END AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => $"{x.Id}{{{x.MaybeInt32}}}{x.Weekday}{x.MaybeBoolean}")
SELECT CAST("s"."Id" AS TEXT) || '{' || coalesce(CAST("s"."MaybeInt32" AS TEXT), '') || '}' || CASE WHEN "s"."Weekday" = 0 THEN 'None' WHEN "s"."Weekday" = 1 THEN 'Monday' WHEN "s"."Weekday" = 2 THEN 'Tuesday' WHEN "s"."Weekday" = 7 THEN 'Sunday' ELSE CAST("s"."Weekday" AS TEXT) END || coalesce(CASE WHEN "s"."MaybeBoolean" = 1 THEN 'True' ELSE CASE WHEN "s"."MaybeBoolean" = 0 THEN 'False' END END, '') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => $"{x.Int32 / 4}|{x.Guid}|{x.Char}|{Part}")
SELECT CAST("s"."Int32" / 4 AS TEXT) || '|' || orm_lower("s"."Guid") || '|' || "s"."Char" || '|' || coalesce(@p1, '') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => string.Format("{1}-{0}-{1}", x.Id, x.String))
SELECT "s"."String" || '-' || CAST("s"."Id" AS TEXT) || '-' || "s"."String" AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => "" + x.UInt64)
SELECT '' || orm_unsigned_text("s"."UInt64") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => "" + x.MaybeUInt64 + x.SByte + x.UInt32)
SELECT '' || coalesce(orm_unsigned_text("s"."MaybeUInt64"), '') || CAST("s"."SByte" AS TEXT) || CAST("s"."UInt32" AS TEXT) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Int64.ToString(CultureInfo.InvariantCulture))
SELECT CAST("s"."Int64" AS TEXT) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Decimal == 0 ? "zero" : "" + (x.Int32 + x.Id))
SELECT CASE WHEN "s"."Decimal" = '0' THEN 'zero' ELSE '' || CAST("s"."Int32" + "s"."Id" AS TEXT) END AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.Id.ToString() == "12")
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
WHERE CAST("s"."Id" AS TEXT) = '12';

-- s => s.Specimens.Where(x => x.Int32.ToString().Contains('7'))
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
WHERE instr(CAST("s"."Int32" AS TEXT), '7') > 0;

-- s => s.Specimens.Select(x => x.TimeSpan.ToString())
SELECT orm_duration_text("s"."TimeSpan") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Guid.ToString())
SELECT orm_lower("s"."Guid") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Guid.ToString("N"))
SELECT replace(orm_lower("s"."Guid"), '-', '') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Guid.ToString("B"))
SELECT '{' || orm_lower("s"."Guid") || '}' AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Weekday.ToString())
SELECT CASE WHEN "s"."Weekday" = 0 THEN 'None' WHEN "s"."Weekday" = 1 THEN 'Monday' WHEN "s"."Weekday" = 2 THEN 'Tuesday' WHEN "s"."Weekday" = 7 THEN 'Sunday' ELSE CAST("s"."Weekday" AS TEXT) END AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.NamedWeekday.ToString())
SELECT "s"."NamedWeekday"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Boolean.ToString())
SELECT CASE WHEN "s"."Boolean" = 1 THEN 'True' ELSE 'False' END AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.MaybeInt32.ToString())
SELECT coalesce(CAST("s"."MaybeInt32" AS TEXT), '') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.MaybeInt32.ToString() == "")
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
WHERE coalesce(CAST("s"."MaybeInt32" AS TEXT), '') = '';

-- s => s.Specimens.Select(x => x.MaybeBoolean.ToString())
SELECT coalesce(CASE WHEN "s"."MaybeBoolean" = 1 THEN 'True' ELSE CASE WHEN "s"."MaybeBoolean" = 0 THEN 'False' END END, '') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.MaybeGuid.ToString())
SELECT coalesce(orm_lower("s"."MaybeGuid"), '') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.MaybeChar.ToString())
SELECT coalesce("s"."MaybeChar", '') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.MaybeWeekday.ToString())
SELECT coalesce(CASE WHEN "s"."MaybeWeekday" = 0 THEN 'None' WHEN "s"."MaybeWeekday" = 1 THEN 'Monday' WHEN "s"."MaybeWeekday" = 2 THEN 'Tuesday' WHEN "s"."MaybeWeekday" = 7 THEN 'Sunday' ELSE CAST("s"."MaybeWeekday" AS TEXT) END, '') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.MaybeNamedWeekday.ToString())
SELECT coalesce("s"."MaybeNamedWeekday", '') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.MaybeTimeSpan.ToString())
SELECT coalesce(orm_duration_text("s"."MaybeTimeSpan"), '') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.MaybeInt64.ToString()!.Length)
SELECT orm_length(coalesce(CAST("s"."MaybeInt64" AS TEXT), '')) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => Convert.ToString(x.MaybeInt32))
SELECT coalesce(CAST("s"."MaybeInt32" AS TEXT), '') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Char.ToString())
SELECT "s"."Char" AS "value"
FROM "Specimens" AS "s";

