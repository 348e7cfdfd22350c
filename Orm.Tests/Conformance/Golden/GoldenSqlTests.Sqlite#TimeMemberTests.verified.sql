-- s => s.Specimens.Select(x => x.EdgeOfTime.Year)
SELECT CAST(substr("s"."EdgeOfTime", 1, 4) AS INTEGER) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.EdgeOfTime.Month)
SELECT CAST(substr("s"."EdgeOfTime", 6, 2) AS INTEGER) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.EdgeOfTime.Day)
SELECT CAST(substr("s"."EdgeOfTime", 9, 2) AS INTEGER) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.EdgeOfTime.Hour)
SELECT CAST(substr("s"."EdgeOfTime", 12, 2) AS INTEGER) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.EdgeOfTime.Minute)
SELECT CAST(substr("s"."EdgeOfTime", 15, 2) AS INTEGER) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.EdgeOfTime.Second)
SELECT CAST(substr("s"."EdgeOfTime", 18, 2) AS INTEGER) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.EdgeOfTime.Millisecond)
SELECT (orm_ticks("s"."EdgeOfTime") % 10000000) / 10000 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.EdgeOfTime.Microsecond)
SELECT (orm_ticks("s"."EdgeOfTime") % 10000000) / 10 % 1000 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.EdgeOfTime.Nanosecond)
SELECT (orm_ticks("s"."EdgeOfTime") % 10000000) % 10 * 100 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.EdgeOfTime.DayOfWeek)
SELECT CAST(strftime('%w', substr("s"."EdgeOfTime", 1, 10)) AS INTEGER) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.EdgeOfTime.DayOfYear)
SELECT CAST(strftime('%j', substr("s"."EdgeOfTime", 1, 10)) AS INTEGER) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.EdgeOfTime.Ticks)
SELECT orm_ticks("s"."EdgeOfTime") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.EdgeOfTime.Date)
SELECT (substr("s"."EdgeOfTime", 1, 10) || ' 00:00:00') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.EdgeOfTime.TimeOfDay)
SELECT orm_ticks("s"."EdgeOfTime") % 864000000000 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.EdgeOfTime.Kind)
SELECT 1 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.WallClock.Kind)
SELECT 0 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.EdgeOfTime.ToUniversalTime())
SELECT "s"."EdgeOfTime"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTimeOffset.Year)
SELECT CAST(substr("s"."DateTimeOffset", 1, 4) AS INTEGER) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTimeOffset.DayOfYear)
SELECT CAST(strftime('%j', substr("s"."DateTimeOffset", 1, 10)) AS INTEGER) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTimeOffset.Date)
SELECT (substr("s"."DateTimeOffset", 1, 10) || ' 00:00:00') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTimeOffset.DateTime)
SELECT orm_datetime(orm_ticks("s"."DateTimeOffset")) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTimeOffset.UtcDateTime)
SELECT orm_datetime(orm_ticks("s"."DateTimeOffset")) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTimeOffset.TimeOfDay)
SELECT orm_ticks("s"."DateTimeOffset") % 864000000000 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTimeOffset.Offset)
SELECT 0 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTimeOffset.UtcTicks)
SELECT orm_ticks("s"."DateTimeOffset") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTimeOffset.Microsecond)
SELECT (orm_ticks("s"."DateTimeOffset") % 10000000) / 10 % 1000 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTimeOffset.ToUnixTimeSeconds())
SELECT orm_ticks("s"."DateTimeOffset") / 10000000 - 62135596800 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTimeOffset.ToUnixTimeMilliseconds())
SELECT orm_ticks("s"."DateTimeOffset") / 10000 - 62135596800000 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => new DateTimeOffset(x.EdgeOfTime).ToUnixTimeSeconds())
SELECT orm_ticks((orm_datetime(orm_ticks("s"."EdgeOfTime")) || '+00:00')) / 10000000 - 62135596800 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => DateTimeOffset.FromUnixTimeSeconds(x.Id * 100_000_000L))
SELECT (orm_datetime("s"."Id" * 100000000 * 10000000 + 621355968000000000) || '+00:00') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => DateTimeOffset.FromUnixTimeMilliseconds(x.Int32 * 1_000_001L))
SELECT (orm_datetime("s"."Int32" * 1000001 * 10000 + 621355968000000000) || '+00:00') AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateOnly.DayNumber)
SELECT orm_ticks("s"."DateOnly") / 864000000000 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateOnly.DayOfWeek)
SELECT CAST(strftime('%w', substr("s"."DateOnly", 1, 10)) AS INTEGER) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateOnly.DayOfYear)
SELECT CAST(strftime('%j', substr("s"."DateOnly", 1, 10)) AS INTEGER) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => DateOnly.FromDayNumber(x.Id * 1000))
SELECT orm_date("s"."Id" * 1000) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => DateOnly.FromDateTime(x.EdgeOfTime))
SELECT substr("s"."EdgeOfTime", 1, 10) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => TimeOnly.FromDateTime(x.EdgeOfTime))
SELECT orm_time(orm_ticks("s"."EdgeOfTime") % 864000000000) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateOnly.ToDateTime(x.TimeOnly))
SELECT orm_datetime(orm_ticks("s"."DateOnly") + orm_time_ticks("s"."TimeOnly")) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateOnly.ToDateTime(x.TimeOnly, DateTimeKind.Utc))
SELECT orm_datetime(orm_ticks("s"."DateOnly") + orm_time_ticks("s"."TimeOnly")) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeOnly.Hour * 100 + x.TimeOnly.Minute)
SELECT CAST(substr("s"."TimeOnly", 1, 2) AS INTEGER) * 100 + CAST(substr("s"."TimeOnly", 4, 2) AS INTEGER) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeOnly.Millisecond)
SELECT (orm_time_ticks("s"."TimeOnly") % 10000000) / 10000 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeOnly.Nanosecond)
SELECT (orm_time_ticks("s"."TimeOnly") % 10000000) % 10 * 100 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeOnly.Ticks)
SELECT orm_time_ticks("s"."TimeOnly") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeOnly.ToTimeSpan())
SELECT orm_time_ticks("s"."TimeOnly") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => TimeOnly.FromTimeSpan(x.EdgeOfTime.TimeOfDay))
SELECT orm_time(orm_ticks("s"."EdgeOfTime") % 864000000000) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => DateTime.DaysInMonth(x.EdgeOfTime.Year, x.EdgeOfTime.Month))
SELECT orm_days_in_month(CAST(substr("s"."EdgeOfTime", 1, 4) AS INTEGER), CAST(substr("s"."EdgeOfTime", 6, 2) AS INTEGER)) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => DateTime.IsLeapYear(x.EdgeOfTime.Year)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE orm_days_in_month(CAST(substr("s"."EdgeOfTime", 1, 4) AS INTEGER), 2) = 29;

-- s => s.Specimens.Select(x => DateTime.SpecifyKind(x.EdgeOfTime, DateTimeKind.Unspecified))
SELECT orm_datetime(orm_ticks("s"."EdgeOfTime")) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.GroupBy(x => x.EdgeOfTime.Year).Select(g => new { g.Key, Count = g.Count() })
SELECT CAST(substr("s"."EdgeOfTime", 1, 4) AS INTEGER) AS "Key", COUNT(*) AS "Count"
FROM "Specimens" AS "s"
GROUP BY CAST(substr("s"."EdgeOfTime", 1, 4) AS INTEGER);

-- s => s.Specimens.Select(x => x.DateTime.AddDays(1))
SELECT orm_dt_add('d', "s"."DateTime", 1.0) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTime.AddDays(0.1))
SELECT orm_dt_add('d', "s"."DateTime", 0.1) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTime.AddDays(-1 / 3.0))
SELECT orm_dt_add('d', "s"."DateTime", -0.3333333333333333) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTime.AddDays(x.Double / 1e6))
SELECT orm_dt_add('d', "s"."DateTime", "s"."Double" / 1000000.0) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTime.AddHours(Half))
SELECT orm_dt_add('h', "s"."DateTime", @p1) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTime.AddMinutes(x.Id * 1.1))
SELECT orm_dt_add('m', "s"."DateTime", CAST("s"."Id" AS REAL) * 1.1) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTime.AddSeconds(0.0000001))
SELECT orm_dt_add('s', "s"."DateTime", 1E-07) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTime.AddMilliseconds(0.33))
SELECT orm_dt_add('f', "s"."DateTime", 0.33) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTime.AddMicroseconds(1.5))
SELECT orm_dt_add('u', "s"."DateTime", 1.5) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTime.AddTicks(x.Id))
SELECT orm_dt_add('t', "s"."DateTime", "s"."Id") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTime.AddMonths(x.Id % 14))
SELECT orm_dt_add('M', "s"."DateTime", "s"."Id" % 14) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTime.AddMonths(-1))
SELECT orm_dt_add('M', "s"."DateTime", -1) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.EdgeOfTime.Year == 2024).Select(x => x.EdgeOfTime.AddYears(-1))
SELECT orm_dt_add('y', "s"."EdgeOfTime", -1) AS "value"
FROM "Specimens" AS "s"
WHERE CAST(substr("s"."EdgeOfTime", 1, 4) AS INTEGER) = 2024;

-- s => s.Specimens.Where(x => x.EdgeOfTime.Month == 2).Select(x => x.EdgeOfTime.AddDays(1))
SELECT orm_dt_add('d', "s"."EdgeOfTime", 1.0) AS "value"
FROM "Specimens" AS "s"
WHERE CAST(substr("s"."EdgeOfTime", 6, 2) AS INTEGER) = 2;

-- s => s.Specimens.Select(x => x.DateTime.Add(x.TimeSpan))
SELECT orm_dt_add('t', "s"."DateTime", "s"."TimeSpan") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTime - x.TimeSpan)
SELECT orm_dt_add('t', "s"."DateTime", -"s"."TimeSpan") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTime + Hour)
SELECT orm_dt_add('t', "s"."DateTime", @p1) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTime - Start)
SELECT orm_ticks("s"."DateTime") - orm_ticks(@p1) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTime.Subtract(x.EdgeOfTime))
SELECT orm_ticks("s"."DateTime") - orm_ticks("s"."EdgeOfTime") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTime.Subtract(Hour))
SELECT orm_dt_add('t', "s"."DateTime", -@p1) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.EdgeOfTime - x.DateTime)
SELECT orm_ticks("s"."EdgeOfTime") - orm_ticks("s"."DateTime") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.MaybeDateTime - x.DateTime)
SELECT orm_ticks("s"."MaybeDateTime") - orm_ticks("s"."DateTime") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => (x.DateTime - Start).TotalDays > 10).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE CAST(orm_ticks("s"."DateTime") - orm_ticks(@p1) AS REAL) / 864000000000.0 > 10.0;

-- s => s.Specimens.Where(x => x.DateTime.CompareTo(Start) > 0).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTime" > @p1;

-- s => s.Specimens.Where(x => DateTime.Compare(x.DateTime, Start) <= 0).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTime" <= @p1;

-- s => s.Specimens.Where(x => x.EdgeOfTime > Start).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."EdgeOfTime" > @p1;

-- s => s.Specimens.OrderBy(x => x.EdgeOfTime).ThenBy(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."EdgeOfTime", "s"."Id";

-- s => s.Specimens.Where(x => x.DateTime.Date == Start.Date).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE (substr("s"."DateTime", 1, 10) || ' 00:00:00') = @p1;

-- s => s.Specimens.Select(x => x.DateTimeOffset.AddHours(1.25))
SELECT orm_dt_add('h', "s"."DateTimeOffset", 1.25) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTimeOffset - x.TimeSpan)
SELECT orm_dt_add('t', "s"."DateTimeOffset", -"s"."TimeSpan") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.MaybeDateTimeOffset - x.DateTimeOffset)
SELECT orm_ticks("s"."MaybeDateTimeOffset") - orm_ticks("s"."DateTimeOffset") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateTimeOffset.Subtract(x.DateTimeOffset.AddDays(1)))
SELECT orm_ticks("s"."DateTimeOffset") - orm_ticks(orm_dt_add('d', "s"."DateTimeOffset", 1.0)) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateOnly.AddDays(x.Id))
SELECT orm_dt_add('d', "s"."DateOnly", "s"."Id") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateOnly.AddMonths(1))
SELECT orm_dt_add('M', "s"."DateOnly", 1) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.DateOnly.AddYears(-4))
SELECT orm_dt_add('y', "s"."DateOnly", -4) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.DateOnly > DateOnly.FromDateTime(Start)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateOnly" > @p1;

-- s => s.Specimens.Select(x => x.TimeOnly.AddHours(5))
SELECT orm_time(orm_time_of_day(orm_time_ticks("s"."TimeOnly") + orm_duration(5.0, 36000000000))) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeOnly.AddHours(-30.5))
SELECT orm_time(orm_time_of_day(orm_time_ticks("s"."TimeOnly") + orm_duration(-30.5, 36000000000))) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeOnly.AddMinutes(x.Id * 61.7))
SELECT orm_time(orm_time_of_day(orm_time_ticks("s"."TimeOnly") + orm_duration(CAST("s"."Id" AS REAL) * 61.7, 600000000))) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeOnly.Add(x.TimeSpan))
SELECT orm_time(orm_time_of_day(orm_time_ticks("s"."TimeOnly") + "s"."TimeSpan")) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeOnly - new TimeOnly(12, 0))
SELECT orm_time_of_day(orm_time_ticks("s"."TimeOnly") - orm_time_ticks(@p1)) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.MaybeTimeOnly - x.TimeOnly)
SELECT orm_time_of_day(orm_time_ticks("s"."MaybeTimeOnly") - orm_time_ticks("s"."TimeOnly")) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.TimeOnly.IsBetween(new TimeOnly(9, 0), new TimeOnly(17, 0)))
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
WHERE CASE WHEN @p1 <= @p2 THEN @p1 <= "s"."TimeOnly" AND "s"."TimeOnly" < @p2 ELSE @p1 <= "s"."TimeOnly" OR "s"."TimeOnly" < @p2 END;

-- s => s.Specimens.Where(x => x.TimeOnly.IsBetween(new TimeOnly(22, 0), new TimeOnly(6, 0)))
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
WHERE CASE WHEN @p1 <= @p2 THEN @p1 <= "s"."TimeOnly" AND "s"."TimeOnly" < @p2 ELSE @p1 <= "s"."TimeOnly" OR "s"."TimeOnly" < @p2 END;

-- s => s.Specimens.Where(x => x.DateTime < DateTime.UtcNow.AddYears(-1)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTime" < @p1;

-- s => s.Specimens.Where(x => x.DateTimeOffset < DateTimeOffset.Now).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTimeOffset" < @p1;

-- s => s.Specimens.Where(x => DateTime.UtcNow == DateTime.UtcNow && x.Id > 3).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE @p1 = @p2 AND "s"."Id" > 3;

-- s => s.Specimens.Where(x => (DateTime.UtcNow - DateTime.UtcNow).Ticks == 0 && x.Id > 3).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE @p1 = 0 AND "s"."Id" > 3;

-- s => s.Specimens.Select(x => new DateTime(x.EdgeOfTime.Year, 1, 1))
SELECT orm_datetime(CAST(substr("s"."EdgeOfTime", 1, 4) AS INTEGER), 1, 1, 0, 0, 0, 0, 0) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => new DateTime(2000 + x.Id, 2, 3, 4, 5, 6, DateTimeKind.Utc))
SELECT orm_datetime(2000 + "s"."Id", 2, 3, 4, 5, 6, 0, 0) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => new DateTime(2000, 1, 1, 0, 0, x.Id % 60, x.Id))
SELECT orm_datetime(2000, 1, 1, 0, 0, "s"."Id" % 60, "s"."Id", 0) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => new DateTime(x.EdgeOfTime.Ticks, DateTimeKind.Utc))
SELECT orm_datetime(orm_ticks("s"."EdgeOfTime")) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => new DateTime(x.DateOnly, x.TimeOnly))
SELECT orm_datetime(orm_ticks("s"."DateOnly") + orm_time_ticks("s"."TimeOnly")) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => new DateOnly(x.DateOnly.Year, x.DateOnly.Month, 1))
SELECT orm_date(CAST(substr("s"."DateOnly", 1, 4) AS INTEGER), CAST(substr("s"."DateOnly", 6, 2) AS INTEGER), 1) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => new TimeOnly(x.Id % 24, 30))
SELECT orm_time("s"."Id" % 24, 30, 0, 0, 0) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => new TimeOnly(1, 2, x.Id % 60, 4))
SELECT orm_time(1, 2, "s"."Id" % 60, 4, 0) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => new TimeSpan(x.Id, 2, 3))
SELECT "s"."Id" * 36000000000 + 2 * 600000000 + 3 * 10000000 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => new TimeSpan(x.Id, 2, 3, 4, 5))
SELECT "s"."Id" * 864000000000 + 2 * 36000000000 + 3 * 600000000 + 4 * 10000000 + 5 * 10000 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => new TimeSpan(x.Id * 1000L))
SELECT "s"."Id" * 1000 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where( x => x.DateTime > new DateTime(x.DateTime.Year, 7, 1, 0, 0, 0, DateTimeKind.Utc)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateTime" > orm_datetime(CAST(substr("s"."DateTime", 1, 4) AS INTEGER), 7, 1, 0, 0, 0, 0, 0);

-- s => s.Specimens.Where(x => x.DateOnly == new DateOnly(x.DateTime.Year, 1, 1)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."DateOnly" = orm_date(CAST(substr("s"."DateTime", 1, 4) AS INTEGER), 1, 1);

-- s => s.Specimens.Select(x => new DateTime(2023, x.Id, 1)).ToList()
SELECT orm_datetime(2023, "s"."Id", 1, 0, 0, 0, 0, 0) AS "value"
FROM "Specimens" AS "s";
-- ends in DatabaseException

-- s => s.Specimens.Select(x => x.EdgeOfTime.AddYears(1)).ToList()
SELECT orm_dt_add('y', "s"."EdgeOfTime", 1) AS "value"
FROM "Specimens" AS "s";
-- ends in DatabaseException

-- s => s.Specimens.Select(x => x.TimeSpan.Days)
SELECT (("s"."TimeSpan" / 864000000000 & 4294967295) - (("s"."TimeSpan" / 864000000000 & 2147483648) << 1)) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan.Hours)
SELECT (("s"."TimeSpan" / 36000000000 % 24 & 4294967295) - (("s"."TimeSpan" / 36000000000 % 24 & 2147483648) << 1)) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan.Minutes)
SELECT (("s"."TimeSpan" / 600000000 % 60 & 4294967295) - (("s"."TimeSpan" / 600000000 % 60 & 2147483648) << 1)) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan.Seconds)
SELECT (("s"."TimeSpan" / 10000000 % 60 & 4294967295) - (("s"."TimeSpan" / 10000000 % 60 & 2147483648) << 1)) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan.Milliseconds)
SELECT (("s"."TimeSpan" / 10000 % 1000 & 4294967295) - (("s"."TimeSpan" / 10000 % 1000 & 2147483648) << 1)) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan.Microseconds)
SELECT (("s"."TimeSpan" / 10 % 1000 & 4294967295) - (("s"."TimeSpan" / 10 % 1000 & 2147483648) << 1)) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan.Nanoseconds)
SELECT "s"."TimeSpan" % 10 * 100 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan.Ticks)
SELECT "s"."TimeSpan" AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan.TotalDays)
SELECT CAST("s"."TimeSpan" AS REAL) / 864000000000.0 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan.TotalHours)
SELECT CAST("s"."TimeSpan" AS REAL) / 36000000000.0 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan.TotalMinutes)
SELECT CAST("s"."TimeSpan" AS REAL) / 600000000.0 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan.TotalSeconds)
SELECT CAST("s"."TimeSpan" AS REAL) / 10000000.0 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan.TotalMilliseconds)
SELECT CAST("s"."TimeSpan" AS REAL) / 10000.0 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan.TotalMicroseconds)
SELECT CAST("s"."TimeSpan" AS REAL) / 10.0 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan.TotalNanoseconds)
SELECT CAST("s"."TimeSpan" AS REAL) * 100.0 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan.Duration())
SELECT abs("s"."TimeSpan") AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan.Negate())
SELECT -"s"."TimeSpan" AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => -x.TimeSpan)
SELECT -"s"."TimeSpan" AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan.Add(Hour))
SELECT "s"."TimeSpan" + @p1 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan.Subtract(x.TimeSpan))
SELECT "s"."TimeSpan" - "s"."TimeSpan" AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan + x.MaybeTimeSpan)
SELECT "s"."TimeSpan" + "s"."MaybeTimeSpan" AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan * 2)
SELECT orm_duration_multiply("s"."TimeSpan", 2.0) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => 1.5 * x.TimeSpan)
SELECT orm_duration_multiply("s"."TimeSpan", 1.5) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan / 3)
SELECT orm_duration_divide("s"."TimeSpan", 3.0) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan / Hour)
SELECT orm_divide(CAST("s"."TimeSpan" AS REAL), CAST(@p1 AS REAL)) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => Hour / x.TimeSpan > 2.0)
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
WHERE orm_divide(CAST(@p1 AS REAL), CAST("s"."TimeSpan" AS REAL)) > 2.0;

-- s => s.Specimens.Where(x => !(x.TimeSpan / NoTime > 2.0))
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
WHERE orm_divide(CAST("s"."TimeSpan" AS REAL), CAST(@p1 AS REAL)) > 2.0 IS NOT TRUE;

-- s => s.Specimens.Where(x => x.TimeSpan.Divide(NoTime) < 0)
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
WHERE orm_divide(CAST("s"."TimeSpan" AS REAL), CAST(@p1 AS REAL)) < 0.0;

-- s => s.Specimens.Select(x => x.TimeSpan.Multiply(Half))
SELECT orm_duration_multiply("s"."TimeSpan", @p1) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan.Divide(0.3))
SELECT orm_duration_divide("s"."TimeSpan", 0.3) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.TimeSpan.Divide(Hour))
SELECT orm_divide(CAST("s"."TimeSpan" AS REAL), CAST(@p1 AS REAL)) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => TimeSpan.FromDays(x.Id / 7.0))
SELECT orm_duration(CAST("s"."Id" AS REAL) / 7.0, 864000000000) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => TimeSpan.FromHours(x.Id * 0.1))
SELECT orm_duration(CAST("s"."Id" AS REAL) * 0.1, 36000000000) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => TimeSpan.FromMinutes(x.Double))
SELECT orm_duration("s"."Double", 600000000) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => TimeSpan.FromSeconds(x.Id / 3.0))
SELECT orm_duration(CAST("s"."Id" AS REAL) / 3.0, 10000000) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => TimeSpan.FromMilliseconds(x.Id / 3.0))
SELECT orm_duration(CAST("s"."Id" AS REAL) / 3.0, 10000) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => TimeSpan.FromDays(x.Id))
SELECT "s"."Id" * 864000000000 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => TimeSpan.FromMinutes(x.Int32))
SELECT "s"."Int32" * 600000000 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => TimeSpan.FromTicks(x.Int64))
SELECT "s"."Int64" AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.TimeSpan > Hour).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpan" > @p1;

-- s => s.Specimens.Where(x => x.TimeSpan.CompareTo(Hour) < 0).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."TimeSpan" < @p1;

-- s => s.Specimens.Where(x => TimeSpan.FromMinutes(x.Id) < x.MaybeTimeSpan).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Id" * 600000000 < "s"."MaybeTimeSpan";

-- s => s.Specimens.Where(x => x.Access.HasFlag(Access.Write)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Access" & 2 = 2;

-- s => s.Specimens.Where(x => x.Access.HasFlag(Access.Read | Access.Delete)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Access" & 5 = 5;

-- s => s.Specimens.Where(x => !x.Access.HasFlag(x.Id > 9 ? Access.Read : Access.All)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Access" & CASE WHEN "s"."Id" > 9 THEN 1 ELSE 7 END <> CASE WHEN "s"."Id" > 9 THEN 1 ELSE 7 END;

-- s => s.Specimens.Where(x => (x.Access & Access.Write) != Access.None).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Access" & 2 <> 0;

-- s => s.Specimens.Where(x => (x.Access & (Access.Write | Access.Read)) == Access.Read).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Access" & 3 = 1;

-- s => s.Specimens.Select(x => x.Access | Access.Read)
SELECT "s"."Access" | 1 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => x.Access ^ Access.All)
SELECT (("s"."Access" | 7) - ("s"."Access" & 7)) AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => ~x.Access & Access.All)
SELECT ~"s"."Access" & 7 AS "value"
FROM "Specimens" AS "s";

-- s => s.Specimens.Select(x => (int)x.Access)
SELECT "s"."Access"
FROM "Specimens" AS "s";

-- s => s.Specimens.Where(x => x.Access.Equals(Access.All)).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Access" = 7;

-- s => s.Specimens.Where(x => x.Guid.CompareTo(x.MaybeGuid ?? Guid.Empty) > 0).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
WHERE "s"."Guid" > coalesce("s"."MaybeGuid", @p1);

-- s => s.Specimens.OrderBy(x => x.Guid).ThenBy(x => x.Id).Select(x => x.Id)
SELECT "s"."Id"
FROM "Specimens" AS "s"
ORDER BY "s"."Guid", "s"."Id";

